"""Workbooks: the cells of their sheets, and copies of them without some rows."""
