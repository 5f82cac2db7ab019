"""Labelled pairs, with which judging and teaching begin: two texts each, and what they are."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dittograph.documents.reading import read_text
from dittograph.documents.tables.cells import split_cells
from dittograph.errors import InputError
from dittograph.pairs.relation import traits
from dittograph.passages.copies import normalise

# What the two texts are called, and what is known of them; the first that is there is taken.
# Compared without case, spaces and signs: "#1 String" is 1string.
_TEXTS = (
    *((f"{name}1", f"{name}2") for name in ("sentence", "text", "question", "string", "s", "q")),
    *((f"{name}a", f"{name}b") for name in ("sentence", "text", "question", "string", "")),
    *(("1string", "2string"), ("first", "second"), ("left", "right"), ("premise", "hypothesis")),
    *(("query", "passage"), ("source", "target"), ("original", "paraphrase")),
)
_LABELS = (
    *("label", "score", "similarity", "similarityscore", "isduplicate", "duplicate", "quality"),
    *("isparaphrase", "same", "goldlabel", "goldscore", "gold", "relatedness", "relatednessscore"),
    *("rating", "class", "judgement", "judgment"),
)
_LITERAL = "1string"  # of the Microsoft Research Paraphrase Corpus, whose quotes are letters
_STS = (5, 6, 4)
_WORDS = {
    **dict.fromkeys(("yes", "y", "true", "t", "same", "match", "duplicate", "paraphrase"), 1.0),
    **dict.fromkeys(("no", "n", "false", "f", "different", "distinct", "notsame"), 0.0),
    **dict.fromkeys(("notaduplicate", "notduplicate", "notaparaphrase", "notparaphrase"), 0.0),
    "equivalent": 1.0,
    "notequivalent": 0.0,
}
_SCALES = (1.0, 5.0, 10.0, 100.0)
# A typing error must not change the scale of a file: this share of the rows may be off it, but in a
# file of very few rows none.
_OFF_SCALE = 0.01
_FEW_ROWS = 4
EXPORTED = ("sentence1", "sentence2", "label")  # the header that Dittograph writes, with commas
_DISARMED = re.compile(r"'+[=+\-@\t\r]")  # a text that a spreadsheet would take for a formula
_MOST_LINES = 5
_WHAT_TO_DO = (
    "Give each pair a row with two texts and a label: 0 or 1, no or yes, or a score from 0 to 5."
)
_NOT_TEXT = {".xlsx", ".xls", ".ods", ".json", ".jsonl", ".parquet"}


class LabelKind(StrEnum):
    """What the labels of pairs are."""

    BINARY = "binary"
    GRADED = "graded"


@dataclass(frozen=True, slots=True)
class LabelledPairs:
    """Pairs of texts with their labels, in the order they were given.

    Attributes:
        first: One text of each pair.
        second: The other text of each pair.
        label: Binary: 1 (the same) or 0 (not). Graded: 0..1, the scores of the source divided by
            the highest of its scale. float64 ``[pairs]``.
        kind: What the labels are.
        left_out: Whole sentences on what the source had and could not be used.
        scale: The highest of the scale that graded scores had in the source.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    label: NDArray[np.float64]
    kind: LabelKind
    left_out: tuple[str, ...] = ()
    scale: float = 1.0

    @property
    def read_as(self) -> str:
        """A sentence on the scale of graded scores; "" where labels are binary."""
        if self.kind is LabelKind.BINARY:
            return ""
        return f"The scores were read as going from 0 to {self.scale:g}."

    @property
    def notes(self) -> tuple[str, ...]:
        """Whole sentences on how the source was read and what was left out."""
        return (self.read_as, *self.left_out) if self.read_as else self.left_out

    def __len__(self) -> int:
        return len(self.first)

    def take(self, index: Sequence[int] | NDArray[np.int64]) -> LabelledPairs:
        """Return the pairs at these places."""
        rows = [int(row) for row in index]
        return LabelledPairs(
            tuple(self.first[row] for row in rows),
            tuple(self.second[row] for row in rows),
            self.label[rows],
            self.kind,
            self.left_out,
            self.scale,
        )


def read_labelled(path: Path) -> LabelledPairs:
    """Read pairs and their labels from a file, as it is: repeats and contradictions stay.

    Three forms are known by themselves: a table with a header (commas, semicolons, tabs or bars)
    that names two texts and a label or score; the files of the Microsoft Research Paraphrase
    Corpus; and those of the STS Benchmark (tabs, no header, columns 5 to 7). In the last two,
    quotes are letters like others.

    Labels of two kinds (0 and 1, no and yes, different and same) are binary. Other numbers are
    scores of a scale that begins at 0 and ends at 1, 5, 10 or 100: the least of these that holds
    them; among scores, no and yes are its two ends. One row, or one in a hundred, may have another
    label without changing the scale of a file. Rows that cannot be used are left out and listed in
    :attr:`LabelledPairs.left_out`: a text or label is missing, a label is not a number or a known
    word, or a score is outside the scale.

    Args:
        path: The file.

    Returns:
        The pairs in the order of the file, their texts unchanged; but in a table as Dittograph
        writes it, without the apostrophe that it sets before what looks like a formula.

    Raises:
        InputError: It cannot be read, its columns are not known, or no row can be used.
    """
    name = path.as_posix()
    if path.suffix.lower() in _NOT_TEXT:
        raise InputError(f"{name}: Pairs are read from text files; save the table as .csv first.")
    text = read_text(path, name)
    rows, columns = _layout(text, name)
    exported = text.splitlines()[0] == ",".join(EXPORTED)
    left_out: list[str] = []

    def drop(lines: Sequence[int], one: str, many: str) -> None:
        if lines:
            what = f"1 row {one} and was" if len(lines) == 1 else f"{len(lines):,} rows {many}"
            were = "" if len(lines) == 1 else " and were"
            left_out.append(f"{what}{were} left out ({_listed(lines)}).")

    missing: list[int] = []
    unknown: list[int] = []
    kept: list[tuple[str, str, int]] = []
    numbers: list[float] = []
    in_words: list[bool] = []
    for cells, line in rows:
        if len(cells) <= max(columns) or not all(cells[column].strip() for column in columns):
            missing.append(line)
            continue
        first, second, label = (cells[column] for column in columns)
        if exported:
            first, second = restored(first), restored(second)
        word = _WORDS.get(_plain(label))
        number = _number(label) if word is None else word
        if number is None:
            unknown.append(line)
        else:
            kept.append((first, second, line))
            numbers.append(number)
            in_words.append(word is not None)
    drop(missing, "has an empty cell", "have an empty cell")
    drop(unknown, "has a label that is not a number", "have a label that is not a number")
    labels = np.array(numbers, dtype=np.float64)
    worded = np.array(in_words, dtype=np.bool_)
    kind, highest = _scale(labels, worded, name)
    labels[worded] *= highest
    fits = _fits(labels, kind, highest)
    outside = [line for (*_, line), good in zip(kept, fits, strict=True) if not good]
    scale = "neither 0 nor 1" if kind is LabelKind.BINARY else f"not between 0 and {highest:g}"
    drop(outside, f"has a label that is {scale}", f"have a label that is {scale}")
    used = [pair for pair, good in zip(kept, fits, strict=True) if good]
    if not used:
        why = left_out or ["There is none below the header."]
        raise InputError(" ".join([f"{name}: No row can be used.", *why, _WHAT_TO_DO]))
    return LabelledPairs(
        tuple(first for first, *_ in used),
        tuple(second for _, second, _ in used),
        labels[fits] / highest,
        kind,
        tuple(left_out),
        highest,
    )


def disarmed(text: str) -> str:
    """Return a text as it is to be written, so that :func:`restored` gives it back.

    Of what begins like a formula, the writing of tables sets an apostrophe before it; what begins
    as if that had been done already gets another.
    """
    return f"'{text}" if _DISARMED.match(text) else text


def restored(text: str) -> str:
    """Return a text as it was before it was written to a table."""
    return text[1:] if _DISARMED.match(text) else text


def consistent(pairs: LabelledPairs) -> LabelledPairs:
    """Return the pairs that teach something: each once, and with one label.

    Two pairs are the same whichever text comes first, and where the texts differ only in case,
    punctuation and white space (:func:`same_text_key`). A text paired with itself goes; a pair
    given twice stays once, at its first place; a pair called both the same and different goes, and
    graded scores of one pair are averaged.
    """
    key_of = lru_cache(maxsize=1 << 16)(same_text_key)  # a text is often in many pairs
    seen: dict[tuple[str, str], list[int]] = {}
    selves = 0
    for row, (one, two) in enumerate(zip(pairs.first, pairs.second, strict=True)):
        a, b = sorted((key_of(one), key_of(two)))
        selves += a == b
        if a != b:
            seen.setdefault((a, b), []).append(row)
    repeats = 0
    rows: list[int] = []
    labels: list[float] = []
    torn: list[int] = []
    for places in seen.values():
        given = pairs.label[places]
        repeats += len(places) - 1
        if given.min() < given.max():
            torn.append(len(places))
            if pairs.kind is LabelKind.BINARY:
                repeats -= len(places) - 1
                continue
        rows.append(places[0])
        labels.append(float(given.mean()))
    said = []
    if selves:
        said.append(_with(selves, "pair", "of a text with itself {was} left out"))
    if repeats:
        said.append(_with(repeats, "repeated pair", "{was} left out"))
    if torn and pairs.kind is LabelKind.BINARY:
        what = "called both the same and different {was} left out"
        said.append(_with(len(torn), "pair", what))
    elif torn:
        said.append(_with(len(torn), "pair", "with several scores {was} given their average"))
    taken = pairs.take(rows)
    return replace(
        taken,
        label=np.array(labels, dtype=np.float64),
        left_out=(*pairs.left_out, *said),
    )


@lru_cache(maxsize=1 << 16)
def same_text_key(text: str) -> str:
    """Return what two texts share that a scan calls exact: all but case, punctuation, white space.

    Numbers are read as a scan reads them: "1,000" is "1 000", but "1.5" is not "15".
    """
    found = traits(normalise(text))
    return f"{found.negations} {found.key}"


def _with(count: int, noun: str, what: str) -> str:
    was = "was" if count == 1 else "were"
    return f"{count:,} {noun if count == 1 else noun + 's'} {what.format(was=was)}."


def _listed(lines: Sequence[int]) -> str:
    shown = [f"{line:,}" for line in lines[:_MOST_LINES]]
    if len(lines) == 1:
        return f"line {shown[0]}"
    more = len(lines) - len(shown)
    return (
        f"lines {', '.join(shown)} and {more:,} more"
        if more
        else (f"lines {', '.join(shown[:-1])} and {shown[-1]}")
    )


def _layout(text: str, name: str) -> tuple[Sequence[tuple[list[str], int]], tuple[int, int, int]]:
    """Return the data rows of a file, and the columns of the two texts and the label."""
    head = next(line for line in text.splitlines() if line.strip())
    widest: list[str] = []
    for delimiter in "\t,;|":
        header = next(csv.reader([head], delimiter=delimiter))
        widest = max(widest, header, key=len)
        columns = _columns(header)
        if columns:
            literal = _plain(header[columns[0]]) == _LITERAL
            return split_cells(text, delimiter, literal=literal)[1:], columns
    rows = split_cells(text, "\t", literal=True)
    if _number(rows[0][0][_STS[2]] if len(rows[0][0]) > max(_STS) else "") is not None:
        return rows, _STS
    named = ", ".join(f"“{cell.strip()[:40]}”" for cell in widest[:8])
    raise InputError(
        f"{name}: The first line ({named}) does not name the columns; call the two texts "
        f"sentence1 and sentence2, and what is known of them label or score."
    )


def _columns(header: Sequence[str]) -> tuple[int, int, int] | None:
    """Return where the two texts and the label stand, if the header names all three."""
    names = [_plain(cell) for cell in header]
    label = next((names.index(label) for label in _LABELS if label in names), None)
    for one, two in _TEXTS:
        if label is not None and one in names and two in names:
            return names.index(one), names.index(two), label
    return None


def _plain(cell: str) -> str:
    return re.sub(r"[\W_]", "", cell.casefold())


def _number(label: str) -> float | None:
    """Return a label as a finite number; None if it is none."""
    try:
        number = float(label.strip().replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _scale(
    labels: NDArray[np.float64], worded: NDArray[np.bool_], name: str
) -> tuple[LabelKind, float]:
    """Return what labels these are, and the highest of their scale."""
    scores = labels[~worded]
    for kind, highest, given in (
        (LabelKind.BINARY, 1.0, labels),
        *((LabelKind.GRADED, highest, scores) for highest in _SCALES),
    ):
        fits = _fits(given, kind, highest)
        off = len(given) - int(fits.sum())
        allowed = max(1, len(given) * _OFF_SCALE) if len(given) >= _FEW_ROWS else 0
        # Where all the rest is of one value, it says nothing of what is off.
        if not off or (off <= allowed and np.ptp(given[fits]) > 0):
            return kind, highest
    low, high = scores.min(), scores.max()
    raise InputError(
        f"{name}: The scores go from {low:g} to {high:g}, a scale that is not known; "
        f"give them from 0 to 1, 5, 10 or 100."
    )


def _fits(labels: NDArray[np.float64], kind: LabelKind, highest: float) -> NDArray[np.bool_]:
    """Return which labels a scale has."""
    if kind is LabelKind.BINARY:
        return np.isin(labels, (0, 1))
    fits: NDArray[np.bool_] = (labels >= 0) & (labels <= highest)
    return fits
