"""What Markdown needs beside its module in ``formats``: its blocks, and how to cut them out."""
