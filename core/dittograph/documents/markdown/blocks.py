"""The blocks of a Markdown text with their exact places, as markdown-it-py finds them.

markdown-it-py tells which lines a block has and what its words are without the markers; where in
the line the words stand is found here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from dittograph.documents.blocks import Line, physical_lines

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FRONT_MATTER = {"---": ("---", "..."), "+++": ("+++",)}
_QUOTE = re.compile(r"(?:>\s*)+")
_TASK = re.compile(r"\[[ xX]\]\s+(?=\S)")
_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)|<[^>]*(?:>|\Z)", re.DOTALL
)
_DEEPEST = 100  # quotations and lists inside one another


@dataclass(eq=False, slots=True)
class Container:
    """A list, an item of one, or a quotation.

    Attributes:
        kind: As markdown-it-py names it: "list_item", "blockquote", ...
        first: Its first line, from 0.
        last: The line after its last one that is not blank.
        leaves: The leaves in it, by their place in the list of all.
    """

    kind: str
    first: int
    last: int
    leaves: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A paragraph, a heading, a row of a table, or what holds no text: code, a rule, front matter.

    Attributes:
        kind: As markdown-it-py names it: "paragraph", "heading", "tr", "fence", ...
        first: Its first line, from 0.
        last: The line after its last one.
        lines: Its words line by line, without markers; none where it is set aside.
        inside: What it is in, the outermost first.
    """

    kind: str
    first: int
    last: int
    lines: tuple[Line, ...]
    inside: tuple[Container, ...]


@lru_cache(maxsize=1)  # a text is asked for its lines and for its blocks
def find_leaves(text: str) -> tuple[Leaf, ...]:
    """Return the leaves of a Markdown text in their order, those that are set aside too.

    Args:
        text: Markdown; CommonMark with the tables of GitHub.
    """
    lines = list(physical_lines(text))
    front = _front_matter(lines)
    leaves: list[Leaf] = []
    if front:
        leaves.append(Leaf("front_matter", 0, front, (), ()))
    begin = (lines[front].start or 0) - lines[front].indent if front < len(lines) else len(text)
    for leaf in _walk(_parser().parse(text[begin:]), text, lines, front):
        for container in leaf.inside:
            container.leaves.append(len(leaves))
        leaves.append(leaf)
    return tuple(leaves)


def _front_matter(lines: Sequence[Line]) -> int:
    """Return how many lines the front matter has; 0 if there is none."""
    ends = _FRONT_MATTER.get(lines[0].text) if lines and not lines[0].indent else None
    if ends is None:
        return 0
    for place, line in enumerate(lines[1:], start=1):
        if line.text in ends and not line.indent:
            return place + 1
    return 0


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # slow to import, and the window asks for names only

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


def _walk(
    tokens: Sequence[Token], text: str, lines: Sequence[Line], skipped: int
) -> Iterator[Leaf]:
    inside: list[Container] = []
    head = False  # in the header of a table
    item = False  # at the beginning of an item
    kind = ""
    lasts = 0  # the end of the paragraph or heading, the line under a heading included
    for token in tokens:
        first, last = (n + skipped for n in token.map) if token.map else (0, 0)
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name == "thead":
            head = token.nesting > 0
        elif name in ("list_item", "blockquote", "bullet_list", "ordered_list"):
            if token.nesting > 0:
                while last > first + 1 and not lines[last - 1].text:
                    last -= 1
                inside.append(Container(name, first, last))
            else:
                inside.pop()
            item = name == "list_item" and token.nesting > 0
        elif name in ("paragraph", "heading"):
            kind = name
            lasts = last or lasts
        elif name == "tr" and token.nesting > 0:
            kind = name
            row = () if head else (_unquoted(lines[first], inside),)
            yield Leaf("thead" if head else name, first, last, row, tuple(inside))
        elif name == "inline" and kind != "tr":
            words = list(_words(token, lines, first))
            task = _TASK.match(words[0].text) if item and words else None
            if task:
                words[0] = _after(words[0], task.end())
            item = False
            yield Leaf(kind, first, lasts, tuple(words), tuple(inside))
        elif name == "html_block":
            yield from _html(text, lines, first, last, inside)
        elif name in ("fence", "code_block", "hr"):
            item = False
            yield Leaf(name, first, last, (), tuple(inside))


def _words(token: Token, lines: Sequence[Line], first: int) -> Iterator[Line]:
    """Give the words of a paragraph or a heading, line by line, where they stand."""
    contents = token.content.split("\n")
    for line, content in zip(lines[first : first + len(contents)], contents, strict=False):
        words = content.strip()
        if not words or not line.text:  # nothing, or nothing that can be seen
            continue
        # Markers stand before the words of a line; only a heading may have some behind them.
        begin = len(line.text) - len(words)
        if line.text[begin:] != words and words in line.text:
            begin = line.text.rindex(words)
            opening = re.search(r"(?<!\S)#{1,6}[ \t]+", line.text)
            if opening and line.text.startswith(words, opening.end()):
                begin = opening.end()
        yield _after(line, begin)._replace(text=line.text[begin : begin + len(words)])


def _after(line: Line, begin: int) -> Line:
    """Return a line without its first characters."""
    return line._replace(
        text=line.text[begin:], start=(line.start or 0) + begin, indent=line.indent + begin
    )


def _unquoted(line: Line, inside: Sequence[Container]) -> Line:
    quote = any(container.kind == "blockquote" for container in inside)
    marker = _QUOTE.match(line.text) if quote else None
    return _after(line, marker.end()) if marker else line


def _html(
    text: str, lines: Sequence[Line], first: int, last: int, inside: Sequence[Container]
) -> Iterator[Leaf]:
    """Give what a block of HTML says between its tags, and the block where it says nothing."""
    ends = [(line.start or 0) + len(line.text) for line in lines[first:last]]
    begin = lines[first].start or 0
    tags = [(m.start() + begin, m.end() + begin) for m in _TAG.finditer(text[begin : ends[-1]])]
    said = False
    place = 0  # of the first tag that does not end before the line
    for number, end in zip(range(first, last), ends, strict=True):
        bare = _unquoted(lines[number], inside)
        at = bare.start or 0
        while place < len(tags) and tags[place][1] <= at:
            place += 1
        after = place
        while after < len(tags) and tags[after][0] < end:
            after += 1
        for low, high in [*tags[place:after], (end, end)]:
            words = text[at : max(at, low)]
            if words.strip():
                begin = at - (lines[number].start or 0) + len(words) - len(words.lstrip())
                line = _after(lines[number], begin)._replace(text=words.strip())
                yield Leaf("html_block", number, number + 1, (line,), tuple(inside))
                said = True
            at = max(at, high)
    if not said:
        yield Leaf("html_block", first, last, (), tuple(inside))
