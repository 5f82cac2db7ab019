"""Web pages: what a browser shows is read, without navigation, and copies keep their structure."""

from __future__ import annotations

import html


def example(texts: list[str]) -> bytes:
    """Return a page with these texts, a paragraph each."""
    paragraphs = "".join(f"<p>{html.escape(text)}</p>\n" for text in texts)
    head = '<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>A page</title></head>\n'
    return f"{head}<body>\n{paragraphs}</body>\n</html>\n".encode()
