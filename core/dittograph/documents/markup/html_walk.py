"""The paragraphs of a web page as a browser shows them, and the elements they are in.

Inline text is joined with nothing between, and broken at block elements. There is no tree: a
stack of open elements does, so that neither deep nor broken nesting costs more than its length.
"""

from __future__ import annotations

import re

import msgspec

from dittograph.documents.blocks import Breaks, visible
from dittograph.documents.location import Location
from dittograph.documents.markup.html_leaves import first_letter, words_of
from dittograph.documents.markup.html_names import (
    BLOCKS,
    CONTROLS,
    ENDS_PARAGRAPH,
    KEPT,
    SCOPES,
    TRACKED,
    VOID,
    WHOLE,
    Role,
)
from dittograph.documents.markup.html_page import Frame, Paragraph, Walked
from dittograph.documents.markup.html_tags import facts_of, tells_more
from dittograph.documents.markup.html_tokens import (
    Lines,
    Token,
    attributes,
    entities,
    resolved,
    tag_end,
    tags_in,
    tokens,
)
from dittograph.documents.markup.pieces import Marked, Piece, at_blank_lines, has_breaks

_new = tuple.__new__  # what Piece() and the like do, in half the time
# To look them up in their classes takes five times as long.
_TEXT, _MAIN, _ASIDE, _FLOWING = Role.TEXT, Role.MAIN, Role.ASIDE, Breaks.FLOWING

_LONGEST_TITLE = 200
_NEAR = 50  # open elements that are looked through for one that a tag closes

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_PRES = ("pre", "listing", "xmp")
_CODES = ("code", "samp", "kbd")
_GAP = re.compile("  +")
_WHITE = re.compile(r"[\t\n\r\f]")


def walk(text: str, *, xml: bool, book: bool, before: int, lines: bool, places: bool) -> Walked:
    """Walk over a page; see :func:`dittograph.documents.markup.html.read_page`."""
    return _Walk(text, xml=xml, book=book, before=before, lines=lines, places=places).page()


class _Open(msgspec.Struct):
    """An open element."""

    name: str
    start: int
    first: int  # paragraphs before it
    kept: int  # things before it that must stay
    hides: bool = False
    role: Role = Role.TEXT
    code: bool = False
    scoped: bool = False


class _Written(msgspec.Struct):
    """A paragraph while it is read."""

    pieces: list[Piece] = []
    start: int = -1  # of its first letter
    links: int = 0
    code: int = 0  # letters
    broken: bool = False  # whether nothing but white space came since <br>
    spaced: bool = True  # whether white space would be one too many


class _Walk:
    """One walk over a page."""

    def __init__(
        self, text: str, *, xml: bool, book: bool, before: int, lines: bool, places: bool
    ) -> None:
        self._text, self._xml, self._book, self._before = text, xml, book, before
        self._places = places
        self._lines = Lines(text) if lines else None
        self._stack: list[_Open] = []
        self._counts: dict[str, int] = {}  # open elements, by name
        self._scopes: list[dict[str, int]] = [{}]  # those since each cell or table
        self._roles = [0] * len(Role)  # open elements, by role
        self._hidden = self._pre = self._code = self._kept = self._headings = 0
        self._inline = 0  # open elements that are no blocks
        self._region = 0
        self._regions = 0
        self._link = False
        self._heading = ""  # what the open heading says so far
        self._title = ""
        self._chapter: str | None = None
        self._cut_off = ""
        self._now = _Written()
        self._paragraphs: list[Paragraph] = []
        self._frames: list[Frame] = []

    def page(self) -> Walked:
        for token in tokens(self._text, xml=self._xml, leaves=True):
            if token.kind != "leaf":
                self._take(token)
            elif not self._leaf(token):
                for one in tokens(self._text, xml=self._xml, begin=token.start, stop=token.end):
                    self._take(one)
        self._close_to(0, len(self._text))
        self._flush()
        return Walked(self._title, tuple(self._paragraphs), tuple(self._frames), self._cut_off)

    def _take(self, token: Token) -> None:
        kind, start, end, _, _ = token
        if kind == "text":
            self._letters(start, end)
        elif kind == "open":
            self._opened(token)
        elif kind == "close":
            self._closed(token)
        elif kind == "raw":
            self._raw(token)
        else:
            self._cut_off = f"a {token.name or 'tag or comment'}"

    def _leaf(self, leaf: Token) -> bool:
        """Take a simple paragraph as a whole; return whether that can be done here."""
        if self._hidden or self._pre or self._code or self._inline:
            return False
        text, (_, start, stop, name, _) = self._text, leaf
        begin, end = start + len(name) + 2, stop - len(name) - 3
        if text[begin - 1] != ">":  # it has attributes
            begin = tag_end(text, start)
            facts = facts_of(text[start:begin], name, block=True)
            if facts.hides or facts.code or (facts.role is not _TEXT and not self._book):
                return False
        tagged = text.find("<", begin, end) >= 0
        if tagged and text.find('="', begin, end) >= 0 and tells_more(text[begin:end]):
            return False
        self._make_way(name, start)
        self._flush()
        first = len(self._paragraphs)
        heads = name in _HEADINGS
        if heads:
            self._headings, self._heading = self._headings + 1, ""
        found = None if self._places or self._link else words_of(text, begin, end)
        if found is None:
            self._pieces_of(begin, end, tagged=tagged)
        else:
            words, links = found
            if words if len(words) > 3 else visible(words):
                letter = first_letter(text, begin, end) if self._lines else 0
                self._kept_as(words, [_new(Piece, (words, 0, 0))], letter, links, _FLOWING)
        self._headings -= heads
        if len(self._paragraphs) > first and name in WHOLE:
            self._frames.append(Frame(first, len(self._paragraphs) - 1, (start, stop)))
        return True

    def _pieces_of(self, begin: int, end: int, *, tagged: bool) -> None:
        """Take what is in a simple paragraph, tag by tag."""
        text, at = self._text, begin
        for tag in tags_in(text, begin, end) if tagged else ():
            if tag.start > at:
                self._letters(at, tag.start)
            at = tag.end
            if tag.name == "br":
                self._break_line(tag)
            elif tag.name == "a":
                self._link = tag.kind == "open" and "href" in attributes(text, tag)
        if at < end:
            self._letters(at, end)
        self._flush()

    # --- tags

    def _opened(self, tag: Token) -> None:
        name = tag.name if ":" not in tag.name else tag.name.rpartition(":")[2]
        if name in KEPT:
            self._kept += 1
        if name == "br":
            self._break_line(tag)
        elif name == "hr":
            self._make_way(name, tag.start)
            self._block_break(name)
        elif name == "a":
            self._link = "href" in attributes(self._text, tag)
        block = name in BLOCKS
        if name in VOID or not (block or self._tracked(name, tag)):
            return
        if name in ("html", "body") and self._counts.get(name):
            return
        if block:
            self._make_way(name, tag.start)
            self._block_break(name)
        foreign = self._counts.get("svg") or self._counts.get("math")
        if not (tag.closed and (self._xml or foreign)):
            self._push(name, tag, block=block)

    def _tracked(self, name: str, tag: Token) -> bool:
        """Tell if an inline element has to be known while it is open."""
        if self._counts.get(name) or name in TRACKED or (self._pre and name in _CODES):
            return True
        return tag.end - tag.start > len(name) + 2 and tells_more(self._text[tag.start : tag.end])

    def _push(self, name: str, tag: Token, *, block: bool) -> None:
        facts = facts_of(self._text[tag.start : tag.end], name, block=block)
        one = _Open(name, tag.start, len(self._paragraphs), self._kept)
        one.hides = facts.hides or (name == "head" and self._xml)
        one.role = facts.role
        if (self._book and name not in ("nav", *CONTROLS)) or (
            self._roles[Role.MAIN] and facts.banner
        ):
            one.role = Role.TEXT
        one.code = name in _CODES or facts.code
        if one.role in (Role.FORM, Role.MENU) and not self._region:
            self._regions += 1
            self._region = self._regions if one.role is Role.FORM else -self._regions
        self._hidden += one.hides
        self._inline += not block
        self._roles[one.role] += 1
        self._code += one.code
        self._pre += name in _PRES
        if name in _HEADINGS:
            self._headings += 1
            self._heading = ""
        self._counts[name] = self._counts.get(name, 0) + 1
        scope = self._scopes[-1]
        scope[name] = scope.get(name, 0) + 1
        if name in SCOPES:
            one.scoped = True
            self._scopes.append({})
        self._stack.append(one)

    def _closed(self, tag: Token) -> None:
        name = tag.name if ":" not in tag.name else tag.name.rpartition(":")[2]
        if name == "br":
            self._break_line(tag)
            return
        if name == "a":
            self._link = False
        block = name in BLOCKS
        if block:
            self._block_break(name)
        if not self._counts.get(name):
            return
        if not block:
            self._close_inline(name, tag.end)
        elif self._scopes[-1].get(name) or name in SCOPES or name in ("tr", "tbody", "thead"):
            self._close(name, tag.start, tag.end)

    def _close(self, name: str, start: int, end: int) -> None:
        """Close the innermost element of a name, and those in it."""
        while self._stack[-1].name != name:
            self._pop(start)
        self._pop(end)

    def _close_inline(self, name: str, end: int) -> None:
        """Close an inline element, unless a block was opened in it that is still open."""
        for one in reversed(self._stack[-_NEAR:]):
            if one.name == name:
                self._close(name, end, end)
                return
            if one.name in BLOCKS:
                return

    def _close_to(self, depth: int, end: int) -> None:
        while len(self._stack) > depth:
            self._pop(end)

    def _pop(self, end: int) -> None:
        one = self._stack[-1]
        if one.name in _PRES or (one.name in BLOCKS and not self._pre):
            self._flush()
        self._stack.pop()
        if one.scoped:
            self._scopes.pop()
        self._counts[one.name] -= 1
        self._scopes[-1][one.name] -= 1
        self._hidden -= one.hides
        self._inline -= one.name not in BLOCKS
        self._roles[one.role] -= 1
        self._code -= one.code
        self._headings -= one.name in _HEADINGS
        self._pre -= one.name in _PRES
        if not self._roles[Role.FORM] and not self._roles[Role.MENU]:
            self._region = 0
        last = len(self._paragraphs) - 1
        if one.name in WHOLE and one.kept == self._kept and last >= one.first:
            self._frames.append(Frame(one.first, last, (one.start, end)))

    def _make_way(self, name: str, start: int) -> None:
        """Close what a start tag closes, such as the paragraph or the cell before it."""
        if self._scopes[-1].get("p") and name in ENDS_PARAGRAPH:
            self._close("p", start, start)
        if name in ("li", "dt", "dd", "option"):
            names = ("dt", "dd") if name in ("dt", "dd") else (name,)
            for one in reversed(self._stack[-_NEAR:]):
                if one.name in names:
                    self._close(one.name, start, start)
                    return
                if one.name not in ("p", "div", "address"):
                    return
        elif name in ("td", "th", "tr", "tbody", "thead", "tfoot"):
            self._make_way_for_cell(name, start)
        elif name in _HEADINGS and self._stack and self._stack[-1].name in _HEADINGS:
            self._pop(start)

    def _make_way_for_cell(self, name: str, start: int) -> None:
        if self._counts.get("table") and self._open_scope() in ("td", "th", "caption"):
            self._close(self._open_scope(), start, start)
        if name in ("td", "th"):
            return
        if self._scopes[-1].get("tr"):
            self._close("tr", start, start)
        for section in ("tbody", "thead", "tfoot"):
            if name != "tr" and self._scopes[-1].get(section):
                self._close(section, start, start)

    def _open_scope(self) -> str:
        """Return the innermost open element in which end tags mean nothing outside."""
        return next((one.name for one in reversed(self._stack[-_NEAR:]) if one.scoped), "")

    # --- letters

    def _raw(self, token: Token) -> None:
        if token.name == "title":
            if not self._title and not self._counts.get("svg"):
                said = resolved(self._text[token.start : token.end]).split()
                self._title = " ".join(said)[:_LONGEST_TITLE]
                self._chapter = self._chapter or self._title or None
        elif token.name == "xmp":
            self._add(self._text[token.start : token.end], token.start, token.end)

    def _letters(self, start: int, end: int) -> None:
        if self._hidden:
            return
        text = self._text[start:end]
        if self._now.start < 0 and text.isspace():
            return
        if "&" not in text:
            self._add(text, start, end)
            return
        for part, begin, stop in entities(self._text, start, end):
            self._add(part, begin, stop)

    def _add(self, part: str, start: int, end: int) -> None:
        """Add some characters to the paragraph, with white space as a browser shows it."""
        now = self._now
        if not part:  # such as a reference to a control character
            return
        if part == "\xad":  # where a word may be hyphenated: part of the letter before it
            if now.pieces and not now.spaced and now.pieces[-1].end == start:
                last = now.pieces.pop()
                if len(last.text) > 1 and last.end - last.start == len(last.text):
                    now.pieces.append(Piece(last.text[:-1], last.start, last.end - 1))
                    last = Piece(last.text[-1], last.end - 1, last.end)
                now.pieces.append(Piece(last.text, last.start, end))
            return
        exact = end - start == len(part)
        if exact and "\xad" in part:
            for match in re.finditer("\xad|[^\xad]+", part):
                self._add(match[0], start + match.start(), start + match.end())
            return
        if now.start < 0:
            bare = part.lstrip()
            if not bare:
                return
            now.start = start + (len(part) - len(bare) if exact else 0)
        size = len(part)
        now.links += size * self._link
        now.code += size * bool(self._code)
        if self._pre:
            now.pieces.append(Piece(part, start, end))
            now.spaced = part[-1] in "\r\n"
        elif exact:
            self._add_collapsed(part, start)
        else:
            now.pieces.append(Piece(part, start, end))
            now.spaced = now.broken = False

    def _add_collapsed(self, part: str, start: int) -> None:
        now = self._now
        pieces, spaced = now.pieces, now.spaced
        shown = _WHITE.sub(" ", part) if has_breaks(part) or "\f" in part else part
        at, size = 0, len(part)
        if "  " not in shown:  # as nearly all text is
            at = spaced and shown[0] == " "
            if at < size:
                run = shown[1:] if at else shown
                pieces.append(Piece(run, start + at, start + size))
                now.spaced = run[-1] == " "
                if run != " ":
                    now.broken = False
            return
        while at < size:
            gap = _GAP.search(shown, at)
            begin, after = gap.span() if gap else (size, size)
            if spaced and shown[at] == " ":
                at += 1
            if at < begin:
                run = shown[at:begin]
                pieces.append(Piece(run, start + at, start + begin))
                spaced = run[-1] == " "
                if run != " ":
                    now.broken = False
            if after > begin and not spaced:
                pieces.append(Piece(" ", start + begin, start + after))
                spaced = True
            at = after
        now.spaced = spaced

    def _break_line(self, tag: Token) -> None:
        now = self._now
        if self._hidden:
            return
        if self._pre:
            now.pieces.append(Piece("\n", tag.start, tag.end))
        elif now.broken:
            self._flush()
        elif now.start >= 0:
            now.pieces.append(Piece("\n", tag.start, tag.end))
            now.broken = now.spaced = True

    def _block_break(self, name: str) -> None:
        """Break the paragraph at the edge of a block."""
        if self._hidden:
            return
        if not self._pre or name in _PRES:
            self._flush()
        elif not self._now.spaced:
            self._now.pieces.append(Piece("\n\n" if name == "p" else "\n", 0, 0))
            self._now.spaced = True

    # --- paragraphs

    def _flush(self) -> None:
        """End the paragraph."""
        if self._now.start < 0:
            return
        now, self._now = self._now, _Written()
        code = self._pre > 0 and now.code * 2 > sum(len(piece.text) for piece in now.pieces)
        if self._pre and not code:
            for pieces in at_blank_lines(now.pieces):
                self._keep(pieces, now.links, Breaks.WRAPPED)
        else:
            self._kept += code
            self._keep(now.pieces, now.links, Breaks.WHOLE if code else _FLOWING, code=code)

    def _keep(self, pieces: list[Piece], links: int, breaks: Breaks, *, code: bool = False) -> None:
        words = "".join([piece.text for piece in pieces]).strip()
        if not (words if len(words) > 3 else visible(words)):
            return
        begin = 0
        if self._lines:
            first = pieces[0]
            if first.text.isspace():
                first = next(piece for piece in pieces if piece.text.strip())
            begin = first.start
            if first.end - begin == len(first.text):
                begin += len(first.text) - len(first.text.lstrip())
        self._kept_as(words, pieces, begin, links, breaks, code=code)

    def _kept_as(
        self,
        words: str,
        pieces: list[Piece],
        begin: int,
        links: int,
        breaks: Breaks,
        *,
        code: bool = False,
    ) -> None:
        """Keep a paragraph whose first letter is written at ``begin``."""
        self._name_chapter(words)
        line = self._lines.number_at(begin) if self._lines else None
        number = self._before + len(self._paragraphs) + 1
        where = Location(line=line, paragraph=number, chapter=self._chapter)
        roles = self._roles
        role = _ASIDE if roles[_ASIDE] else _MAIN if roles[_MAIN] else _TEXT
        marked = _new(Marked, (pieces, where, None, breaks))
        self._paragraphs.append(
            _new(Paragraph, (marked, role, self._region, links, len(words), code))
        )

    def _name_chapter(self, words: str) -> None:
        """Take a heading for the name of what follows."""
        if self._headings and not self._roles[_ASIDE]:
            self._heading = f"{self._heading} {' '.join(words.split())}".strip()
            self._chapter = self._heading[:_LONGEST_TITLE]
