"""The main window: joins the pages."""
