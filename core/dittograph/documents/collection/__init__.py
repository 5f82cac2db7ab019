"""From paths to the files of a collection: found, looked at, read in processes, remembered."""
