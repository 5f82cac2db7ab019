"""What the judged pairs say about the thresholds; shown by the results and by judging."""
