"""What was left out of a scan, what was read with a remark, and what is read by a guess."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np
from dittograph.documents.collection.survey import Guess
from dittograph.finished_scan import Scan

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import counted, tr
from dittograph_gui.session.words import short_names

Group = tuple[str, list[str]]  # a sentence, and the names of the files of which it is true

_AROUND = 100  # characters of a sample on either side of the first letter that tells
_LOOKED_AT = 2_000  # passages of a source in which such a letter is looked for
_SAMPLES = 20  # of which somebody looks at the first


def left_out_line(scan: Scan) -> str:
    """Return how much was: "5 sources left out · 2 with a remark"; "" if nothing was."""
    remarked = sum(bool(source.remarks) for source in scan.sources)
    parts = []
    if scan.skipped:
        parts.append(
            counted(len(scan.skipped), tr("{n} source left out"), tr("{n} sources left out"))
        )
    if remarked and parts:
        parts.append(tr("{n:,} with a remark", n=remarked))
    elif remarked:
        parts.append(
            counted(remarked, tr("{n} source with a remark"), tr("{n} sources with a remark"))
        )
    return " · ".join(parts)


def left_out(scan: Scan) -> list[Group]:
    """Return what was left out by its reason, the most frequent first."""
    return _grouped((one.reason, one.source) for one in scan.skipped)


def remarked(scan: Scan) -> list[Group]:
    """Return what was read with a remark by that remark, the most frequent first."""
    return _grouped((remark, source.name) for source in scan.sources for remark in source.remarks)


def as_text(groups: Iterable[Group]) -> str:
    """Return all of it as lines, for the clipboard."""
    return "\n\n".join("\n    ".join([sentence, *names]) for sentence, names in groups)


def guesses(scan: Scan) -> list[Guess]:
    """Return the texts whose encoding is a guess, each once, with a line to judge by.

    The line is one of its passages, so that no file is opened for it.
    """
    found: dict[str, Guess] = {}
    for number, source in enumerate(scan.sources):
        if source.guessed and source.encoding and source.path and source.path not in found:
            sample = _sample(scan, number) if len(found) < _SAMPLES else b""
            found[source.path] = Guess(source.path, source.name, source.encoding, sample)
    return list(found.values())


def _sample(scan: Scan, number: int) -> bytes:
    ids = np.flatnonzero(scan.source_of == number)[:_LOOKED_AT].tolist()
    texts = (scan.passages[i].text for i in ids)
    text = next((text for text in texts if not text.isascii()), "")
    at = next((i for i, letter in enumerate(text) if not letter.isascii()), 0)
    try:
        return text[max(0, at - _AROUND) : at + _AROUND].encode(
            scan.sources[number].encoding, "replace"
        )
    except LookupError:  # a project may name a codec that there is none of here
        return b""


def _grouped(pairs: Iterable[tuple[str, str]]) -> list[Group]:
    spoken: dict[str, list[str]] = defaultdict(list)
    for sentence, name in pairs:
        spoken[sentence].append(name)
    groups: dict[str, list[str]] = defaultdict(list)
    for sentence, names in spoken.items():
        groups[from_core(sentence)] += names
    every = list(dict.fromkeys(name for names in groups.values() for name in names))
    short = dict(zip(every, short_names(every), strict=True))
    return sorted(
        ((sentence, [short[name] for name in names]) for sentence, names in groups.items()),
        key=lambda group: -len(group[1]),
    )
