"""Where the values of a JSON text are written.

The standard library's parser gives values without their places, and one for whole documents
alone; here it is asked value by value.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Any

from dittograph.documents.text.leaving_out import Span, line_numbers

_SPACE = re.compile(r"[ \t\r\n]*")
_TOKEN = re.compile(r'[ \t\r\n]*(?:("(?:[^"\\]|\\.)*")|([{}\[\],:])|([^\s{}\[\],:"]+))', re.DOTALL)
_LITERAL = re.compile(r'"(?:[^"\\]++|\\.)*+"([ \t\r\n]*:)?', re.DOTALL)
_BETWEEN = re.compile(r'([^"]*+)"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_STRING_PART = re.compile(r'[^"\\]+|(?:\\u[dD][89abAB]..\\u[dD][c-fC-F]..)|\\u....|\\.', re.DOTALL)
_PREFIX = re.compile(
    r'(?:[ \t\r\n]+|[{}\[\],:]|"(?:[^"\\]|\\.)*+"'
    r"|-?[0-9][0-9.eE+-]*|true|false|null|NaN|-?Infinity)*+",
    re.DOTALL,
)
_KEYED = re.compile(r'(?:\[[ \t\r\n]*)?\{[ \t\r\n]*"(?:[^"\\\r\n]|\\.){0,500}"[ \t\r\n]*:')
_FIRST_OBJECT = re.compile(r"\[([ \t\n]*)\{")


class Number(str):
    """A number as it is written, however long it is; no string of the document."""

    __slots__ = ()


_DECODER = json.JSONDecoder(
    parse_float=Number, parse_int=Number, parse_constant=Number, strict=False
)

Path = tuple[str | int, ...]


def value_at(text: str, start: int) -> tuple[Any, int]:
    """Parse the value that starts at a place.

    Returns:
        The value, with numbers as they are written, and where it ends.

    Raises:
        json.JSONDecodeError: There is no whole value.
        RecursionError: It is nested too deeply.
    """
    return _DECODER.raw_decode(text, start)


def after_space(text: str, start: int) -> int:
    """Return where the white space that starts at a place ends."""
    found = _SPACE.match(text, start)
    return found.end() if found else start


def looks_like_json(head: str, *, whole: bool) -> bool:
    """Tell if a text begins like an object, or an array of objects, and like nothing else.

    Args:
        head: How it begins.
        whole: Whether that is all of it.
    """
    head = head.lstrip()
    if not _KEYED.match(head):
        return False
    found = _PREFIX.match(head)
    rest = head[found.end() :] if found else head
    if not rest:
        return True
    # What is left may only be a string or a word that the end of the head cuts off.
    return not whole and (rest[0] == '"' or len(rest) < len("-Infinity"))


def items_of(text: str, start: int) -> list[tuple[Any, Span]] | None:
    """Parse an array that is a whole text, and tell where its items are written.

    Returns:
        Its items, with numbers as they are written; None if it is no array, empty, or not whole.
    """
    if not text.startswith("[", start):
        return None
    found: list[tuple[Any, Span]] = []
    at = start
    try:
        while at == start or text.startswith(",", at):
            begin = at + 1 if text.startswith("{", at + 1) else after_space(text, at + 1)
            value, end = value_at(text, begin)
            found.append((value, (begin, end)))
            at = end if text.startswith((",", "]"), end) else after_space(text, end)
    except json.JSONDecodeError:
        return None
    whole = text.startswith("]", at) and after_space(text, at + 1) == len(text)
    return found if whole else None


def objects_at_once(text: str, start: int) -> list[tuple[Any, Span]] | None:
    """Parse an array of objects that is a whole text, in half the time of :func:`items_of`.

    Returns:
        Its items, each with a place on the line where it starts; None if these are not known: there
        is more than one line, and not every item stands behind the same white space as the first.
    """
    first = _FIRST_OBJECT.match(text, start)
    if first is None or "\r" in text:
        return None
    try:
        values, end = value_at(text, start)
    except json.JSONDecodeError:
        return None
    if after_space(text, end) < len(text) or {*map(type, values)} != {dict}:
        return None
    if "\n" not in text:
        return [(value, (start, start)) for value in values]
    before = first[1]
    *parts, _ = text.split(f"{before}{{") if before.startswith("\n") else [""]
    if len(parts) != len(values):
        return None
    ends = accumulate(len(part) + len(before) + 1 for part in parts)
    return [(value, (end, end)) for value, end in zip(values, ends, strict=True)]


def lines_of_strings(text: str) -> tuple[list[int], int]:
    """Return the lines on which the strings that are values start, and how many are keys."""
    # What stands before each string.
    before = text.split('"')[:-1:2] if '\\"' not in text else _BETWEEN.findall(text)
    behind = text[text.rfind('"') + 1 :]
    between = Counter(before)
    ends = sum(one.count("\n") * count for one, count in between.items())
    if "\r" in text or ends + behind.count("\n") != text.count("\n"):  # they are in strings, too
        values = [match for match in _LITERAL.finditer(text) if match[1] is None]
        keys = len(before) - len(values)
        return line_numbers(text, [match.start() for match in values]), keys
    known = {one: (one.lstrip()[:1] == ":", one.count("\n")) for one in (*between, behind)}
    lines: list[int] = []
    line = 1
    for here, after in pairwise((*before, behind)):
        line += known[here][1]
        if not known[after][0]:
            lines.append(line)
    return lines, len(before) - len(lines)


def members(text: str, start: int) -> Iterator[tuple[str | int, int, int, int]]:
    """Give the members of the object, or the items of the array, that starts at a place.

    Yields:
        The key or the 0-based place; where the member starts, its key included; where its value
        starts; where it ends.
    """
    keyed = text[start] == "{"
    at, number = after_space(text, start + 1), 0
    while text[at] not in "}]":
        begin, key = at, number
        name: str | int = key
        if keyed:
            name, at = value_at(text, at)
            at = after_space(text, after_space(text, at) + 1)
        value = at
        _, at = value_at(text, at)
        yield name, begin, value, at
        number += 1
        at = after_space(text, at)
        if text[at] == ",":
            at = after_space(text, at + 1)


def find(text: str, start: int, path: Path) -> int:
    """Return where the value at a path starts, from the value that starts at a place.

    Of a key that stands twice in an object, the last counts.
    """
    for step in path:
        start = [value for name, _, value, _ in members(text, start) if name == step][-1]
    return start


def strings(text: str, start: int, end: int) -> Iterator[tuple[Path, int, int]]:
    """Give the strings in part of a text that are values, in order.

    Yields:
        The keys and 0-based places that lead to it; where its literal starts; where it ends.
    """
    stack: list[str | int] = []  # of each open container, the key or the place of what comes next
    key = False  # whether a key comes next, if a string does
    at = start
    while at < end and (match := _TOKEN.match(text, at, end)):
        at = match.end()
        literal, mark, _ = match.groups()
        if literal is not None:
            if key:
                stack[-1] = value_at(text, match.start(1))[0]
            else:
                yield tuple(stack), match.start(1), at
        elif mark == "{":
            stack.append("")
            key = True
        elif mark == "[":
            stack.append(0)
            key = False
        elif mark in ("}", "]"):
            stack.pop()
        elif mark == ":":
            key = False
        elif mark == "," and stack:
            name = stack[-1]
            key = isinstance(name, str)
            stack[-1] = name if isinstance(name, str) else name + 1


def pieces(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Give the characters of a string literal and where each part of them is written."""
    for match in _STRING_PART.finditer(text, start + 1, end - 1):
        part = match[0]
        said = part if part[0] != "\\" else json.loads(f'"{part}"')
        yield said, match.start(), match.end()


def without_items(spans: Sequence[Span], gone: set[int]) -> list[Span]:
    """Return what goes of a list with commas between its items.

    Args:
        spans: Where each item stands.
        gone: Which of them go.
    """
    last = max((i for i in range(len(spans)) if i not in gone), default=-1)  # that stays
    cuts = [(spans[i][0], spans[i + 1][0]) for i in sorted(gone) if i < last]
    if last + 1 < len(spans):
        cuts.append((spans[last][1] if last >= 0 else spans[0][0], spans[-1][1]))
    return cuts
