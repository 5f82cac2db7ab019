"""The text of a mail as paragraphs: the writer's own words, and what repeats other mails.

Replies quote the mail that they answer, and every mail of a person ends with the same signature.
Compared with all others, both would be found as copies over and over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dittograph.documents.blocks import Breaks, Line, separates
from dittograph.documents.markup.html import html_text

_QUOTE = re.compile(r"(?:> ?)+")
_SIGNATURE = 25  # lines; a longer text under two dashes is none
_ATTRIBUTION = 400  # letters
_SAYS = re.compile(
    r"\b(wrote|writes|schrieb|schreibt|a écrit|écrit|escribió|ha scritto|escreveu|schreef|skrev|"
    r"napisał|napsal|kirjoitti|írta|пишет|писал|написал)\b.{0,80}:$|(写道|のメール)[:：]$",
    re.IGNORECASE | re.DOTALL,
)
_ORIGINAL = re.compile(
    r"-{2,} ?(original message|original appointment|ursprüngliche nachricht|message d'origine|"
    r"mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht) ?-{2,}",
    re.IGNORECASE,
)
_HTML_TAG = re.compile(r"<(blockquote|div)\b([^<>]{0,2000})", re.IGNORECASE)
_HTML_QUOTE = re.compile(
    r"""type=["']?cite|gmail_quote|yahoo_quoted|moz-cite-prefix""", re.IGNORECASE
)
_HTML_ORIGINAL = "divrplyfwdmsg"
_HTML_ENDS = {
    name: re.compile(rf"<(/?){name}\b[^<>]{{0,2000}}>", re.IGNORECASE)
    for name in ("blockquote", "div")
}


class Paragraph(NamedTuple):
    """A paragraph of a mail.

    Attributes:
        text: Its words, without the marks of a quotation.
        own: Whether the writer wrote it here: it is no quotation and no signature.
        breaks: What line breaks in it mean.
    """

    text: str
    own: bool = True
    breaks: Breaks = Breaks.WRAPPED


def plain_paragraphs(
    text: str, *, flowed: bool, joined: bool, forwarded: bool
) -> Iterator[Paragraph]:
    """Give the paragraphs of a plain text.

    Args:
        text: The text.
        flowed: Whether a space at the end of a line says that it goes on (RFC 3676).
        joined: Whether that space is not part of the text ("delsp").
        forwarded: Whether the mail hands another one on, which then is no quotation.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = [_unquoted(line) if line[:1] == ">" else (0, line) for line in text.split("\n")]
    if flowed:
        lines = list(_flowing(lines, joined=joined))
    lines = _without_ends(lines, forwarded=forwarded)
    previous: Paragraph | None = None
    for one in _grouped(lines):
        if previous is not None:
            says = previous.own and not one.own and len(previous.text) <= _ATTRIBUTION
            yield previous._replace(own=False) if says and _SAYS.search(previous.text) else previous
        previous = one
    if previous is not None:
        yield previous


def html_paragraphs(text: str, *, everything: bool, forwarded: bool) -> Iterator[Paragraph]:
    """Give the paragraphs of a text in HTML; quotations are left out unless all is wanted."""
    if not (everything or forwarded):
        text = _without_quotes(text)
    for one in html_text(text, everything=everything):
        yield Paragraph(one.text, breaks=one.breaks)


def _unquoted(line: str) -> tuple[int, str]:
    """Return how often a line is quoted, and what it says."""
    quote = _QUOTE.match(line)
    if line.startswith(">From "):  # which some servers write for "From "
        return 0, line[1:]
    if quote is None:
        return 0, line
    return quote[0].count(">"), line[quote.end() :]


def _flowing(lines: list[tuple[int, str]], *, joined: bool) -> Iterator[tuple[int, str]]:
    """Join lines that go on."""
    open_depth = -1
    parts: list[str] = []
    for depth, line in lines:
        if parts and depth != open_depth:
            yield open_depth, "".join(parts)
            parts = []
        words = line.removeprefix(" ") if depth == 0 else line
        if words.endswith(" ") and words != "-- ":
            parts.append(words[:-1] if joined else words)
            open_depth = depth
        else:
            yield depth, "".join([*parts, words])
            parts = []
    if parts:
        yield open_depth, "".join(parts)


def _without_ends(lines: list[tuple[int, str]], *, forwarded: bool) -> list[tuple[int, str]]:
    """Count the signature, and the mail that is answered below, as quoted."""
    for number, (depth, line) in enumerate(lines):
        if depth:
            continue
        bare = line.strip()
        if bare == "--":
            ends = len(lines) - number <= _SIGNATURE
        else:
            ends = not forwarded and bare.startswith("--") and bool(_ORIGINAL.fullmatch(bare))
        if ends:
            rest = ((depth + 1, words) for depth, words in lines[number + 1 :])
            return [*lines[:number], (0, ""), *rest]
    return lines


def _grouped(lines: list[tuple[int, str]]) -> Iterator[Paragraph]:
    """Give the lines between blank ones and rules, and between depths of quotation."""
    group: list[str] = []
    begun = 0
    for depth, line in lines:
        blank = _separates(line)
        if group and (blank or depth != begun):
            yield Paragraph("\n".join(group), own=begun == 0)
            group = []
        if not blank:
            group.append(line)
            begun = depth
    if group:
        yield Paragraph("\n".join(group), own=begun == 0)


def _separates(line: str) -> bool:
    bare = line.strip()
    return not bare or (not bare[0].isalnum() and separates(Line(bare)))


def _without_quotes(text: str) -> str:
    """Return HTML without what mail programs mark as the mail that is answered."""
    kept: list[str] = []
    at = 0
    for tag in _HTML_TAG.finditer(text):
        if tag.start() < at or _HTML_QUOTE.search(tag[2]) is None:
            if tag.start() >= at and _HTML_ORIGINAL in tag[2].lower():
                return "".join([*kept, text[at : tag.start()]])
            continue
        kept.append(text[at : tag.start()])
        depth, at = 0, len(text)
        for end in _HTML_ENDS[tag[1].lower()].finditer(text, tag.start()):
            depth += -1 if end[1] else 1
            if depth <= 0:
                at = end.end()
                break
    return "".join([*kept, text[at:]])
