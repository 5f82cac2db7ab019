"""What was done, in words with the place: "kept 007.txt, line 3"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import cast

from dittograph.project.changes import Cause, Changes
from dittograph.project.history import ApartChange, MarkChange, Step
from dittograph.project.keys import ContentKeys

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import counted, listed, tr
from dittograph_gui.session.collection import Collection
from dittograph_gui.session.words import plural

_MOVED = Cause.UNDONE, Cause.REDONE
_PLAIN = re.compile(r"(keep|drop|unmark) [\d,]+ texts?(, (keep|drop|unmark) [\d,]+ texts?)*")
_WORDS = 60  # characters of a text that is quoted


@dataclass(frozen=True, slots=True)
class Story:
    """What a step did that was undone or done again.

    Attributes:
        words: As of :func:`step_words`.
        text: A distinct text that it is about, or None.
    """

    words: str
    text: int | None

    @classmethod
    def of(cls, changes: Changes, collection: Collection, keys: ContentKeys) -> Story | None:
        """Return it, or None where nothing was undone or done again.

        There may be 100,000 marks, so this is meant for another thread than the window's.
        """
        if changes.cause not in _MOVED or changes.step is None:
            return None
        words = step_words(changes.step, collection, keys)
        return cls(words, text_about(changes, collection))


def step_words(step: Step, collection: Collection, keys: ContentKeys) -> str:
    """Return what a step did.

    Args:
        step: The step.
        collection: The texts.
        keys: Of the scan.
    """
    kinds = set(map(type, step.changes))  # there may be 100,000, which are looked at once
    if kinds == {MarkChange} and _PLAIN.fullmatch(step.label):
        return _marked(cast("Sequence[MarkChange]", step.changes), collection, keys)
    if kinds == {ApartChange}:
        return _separated(cast("Sequence[ApartChange]", step.changes), collection, keys)
    label = from_core(step.label)
    if len(step.changes) > 1:
        return f"{label} ({plural(len(step.changes), 'decision')})"
    return label


def text_about(changes: Changes, collection: Collection) -> int | None:
    """Return a distinct text that a change is about, or None."""
    if changes.passages:
        return int(collection.text_of[min(changes.passages)])
    pairs = changes.apart or changes.judged
    return min(pairs)[0] if pairs else None


def _marked(marks: Sequence[MarkChange], collection: Collection, keys: ContentKeys) -> str:
    # What stays is told first. There may be 50,000 marks, so they are not sorted.
    first = next((change for change in marks if change.after == "keep"), marks[0])
    found = keys.passages([first.key])[0]
    place = (
        collection.place(found)
        if found is not None
        else tr("a text of {source}", source=first.key[1])
    )
    if len(marks) == 1:
        return _one_marked(first.after, place)
    counts = Counter(map(attrgetter("after"), marks))
    kept, dropped = counts.get("keep", 0), counts.get("drop", 0)
    if kept == 1 and kept + dropped == len(marks):
        return counted(
            dropped,
            tr("kept {place} and dropped {n} other"),
            tr("kept {place} and dropped {n} others"),
            place=place,
        )
    told = sorted(counts.items(), key=lambda one: one[0] != "keep")
    parts = [_many_marked(after, count) for after, count in told]
    return tr("{what}, first {place}", what=listed(parts), place=place)


def _one_marked(after: str | None, place: str) -> str:
    if after == "keep":
        return tr("kept {place}", place=place)
    if after == "drop":
        return tr("dropped {place}", place=place)
    return tr("unmarked {place}", place=place)


def _many_marked(after: str | None, count: int) -> str:
    texts = plural(count, "text")
    if after == "keep":
        return tr("kept {texts}", texts=texts)
    if after == "drop":
        return tr("dropped {texts}", texts=texts)
    return tr("unmarked {texts}", texts=texts)


def _separated(apart: Sequence[ApartChange], collection: Collection, keys: ContentKeys) -> str:
    texts = keys.texts([digest for change in apart for digest in change.key])
    counts = Counter(texts)
    counts.pop(None, None)
    set_apart = bool(apart[0].after)
    if not counts and set_apart:
        return tr("“not a duplicate”: texts that are gone")
    if not counts:
        return tr("may be a duplicate again: texts that are gone")
    text = collection.text(max(counts, key=lambda one: counts[one]) or 0)
    short = text if len(text) <= _WORDS else f"{text[:_WORDS]}…"
    if set_apart:
        return tr("“not a duplicate”: “{text}”", text=short)
    return tr("may be a duplicate again: “{text}”", text=short)
