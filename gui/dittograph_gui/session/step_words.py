"""What was done, in words with the place: "kept 007.txt, line 3"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from dittograph.project.changes import Changes
from dittograph.project.history import ApartChange, MarkChange, Step
from dittograph.project.keys import ContentKeys

from dittograph_gui.session.collection import Collection
from dittograph_gui.session.words import plural

_PAST = {"keep": "kept", "drop": "dropped", None: "unmarked"}
_PLAIN = re.compile(r"(keep|drop|unmark) [\d,]+ texts?(, (keep|drop|unmark) [\d,]+ texts?)*")
_WORDS = 60  # characters of a text that is quoted


def step_words(step: Step, collection: Collection, keys: ContentKeys) -> str:
    """Return what a step did.

    Args:
        step: The step.
        collection: The texts.
        keys: Of the scan.
    """
    if set(map(type, step.changes)) == {MarkChange} and _PLAIN.fullmatch(step.label):
        marks = [change for change in step.changes if isinstance(change, MarkChange)]
        return _marked(marks, collection, keys)
    apart = [change for change in step.changes if isinstance(change, ApartChange)]
    if apart and len(apart) == len(step.changes):
        return _separated(apart, collection, keys)
    many = f" ({plural(len(step.changes), 'decision')})" if len(step.changes) > 1 else ""
    return f"{step.label}{many}"


def text_about(changes: Changes, collection: Collection) -> int | None:
    """Return a distinct text that a change is about, or None."""
    if changes.passages:
        return int(collection.text_of[min(changes.passages)])
    pairs = changes.apart or changes.judged
    return min(pairs)[0] if pairs else None


def _marked(marks: Sequence[MarkChange], collection: Collection, keys: ContentKeys) -> str:
    marks = sorted(marks, key=lambda change: change.after != "keep")  # what stays is told first
    found = keys.passages([marks[0].key])[0]
    place = collection.place(found) if found is not None else f"a text of {marks[0].key[1]}"
    if len(marks) == 1:
        return f"{_PAST.get(marks[0].after, 'marked')} {place}"
    counts = Counter(_PAST.get(change.after, "marked") for change in marks)
    kept, dropped = counts.get("kept", 0), counts.get("dropped", 0)
    if kept == 1 and kept + dropped == len(marks):
        return f"kept {place} and dropped {plural(dropped, 'other')}"
    parts = [f"{word} {plural(count, 'text')}" for word, count in counts.items()]
    return f"{' and '.join(parts)}, first {place}"


def _separated(apart: Sequence[ApartChange], collection: Collection, keys: ContentKeys) -> str:
    texts = keys.texts([digest for change in apart for digest in change.key])
    counts = Counter(texts)
    counts.pop(None, None)
    word = "“not a duplicate”" if apart[0].after else "may be a duplicate again"
    if not counts:
        return f"{word}: texts that are gone"
    text = collection.text(max(counts, key=lambda one: counts[one]) or 0)
    short = text if len(text) <= _WORDS else f"{text[:_WORDS]}…"
    return f"{word}: “{short}”"
