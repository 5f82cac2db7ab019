"""Tables: cells, headers, and rows that are left out."""
