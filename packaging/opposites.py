"""Make the English list of opposites from WordNet's own files.

Run it with the ``dict`` folder of WordNet 3.0 (and the ``.exc`` files of irregular forms, where
they lie elsewhere). The list changes only if this script or WordNet does, so it is kept in the
repository; ``tests/packaging`` looks at what it holds.

    python packaging/opposites.py DICT [FOLDER_OF_EXC]
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

TARGET = (
    Path(__file__).parents[1] / "core" / "dittograph" / "pairs" / "relation" / "opposites"
) / "wordnet.txt"

_POS = ("noun", "verb", "adj", "adv")
_SENSES = 3  # of a word: an opposite of its fourth meaning is rarely meant
_CLOSE = 3  # tagged uses in WordNet's texts from which a neighbour of an adjective counts
# In so many meanings that an opposite says nothing about the sentence.
_VAGUE = frozenset(
    """be have do get go come give take make let keep put set run man woman boy girl he she one
    first second last be person day time place back front part whole side end begin beginning start
    stop say tell ask answer question night year work play make break live die show hide other same
    different like unlike mean even odd well ill still sound sharp flat plain round square minor
    major general specific common proper sea land air body mind soul father mother son daughter king
    queen husband wife brother sister uncle aunt parent child adult male female here there now then
    this that yes no not some all new old young fresh own american british can may will could need
    want pay just only so also much many little big great small real bring leave remain stay find
    lose miss catch hit walk ride move change act word deed hand foot head tail face city country
    east west north south""".split()
)
_HEADER = """\
# Opposite words of English, one group a line: those on the left say the opposite of those on the
# right. Made by packaging/opposites.py from WordNet 3.0, Copyright 2006 by Princeton University.
# All rights reserved. The licence is in dittograph_resources/licences/wordnet.txt.
"""


@dataclass(frozen=True)
class Synset:
    """One meaning: its words, and what it points to."""

    words: list[str]
    pointers: list[tuple[str, str, str, str]]  # kind, offset, part of speech, word to word
    satellite: bool


def main(folder: Path, irregular: Path) -> None:
    """Write the list."""
    senses = _senses(folder)
    found: set[tuple[str, str, str]] = set()
    for pos in _POS:
        synsets = _synsets(folder, pos)
        for offset, synset in synsets.items():
            for kind, to, _, words in synset.pointers:
                if kind != "!":
                    continue
                here = synset.words[int(words[:2], 16) - 1]
                other = synsets[to].words[int(words[-2:], 16) - 1]
                if _counts(here, offset, senses) and _counts(other, to, senses):
                    found.add((pos, here, other))
                    if pos == "adj":
                        found |= _neighbours(synset, other, synsets, senses)
                    if pos == "verb":
                        found |= _named_alike(synset, offset, synsets[to], to, senses)
    forms = _irregular(irregular)
    rows = sorted(
        {
            f"{' '.join(_forms(here, pos, forms))} : {' '.join(_forms(other, pos, forms))}"
            for pos, here, other in found
            if here < other and not {here, other} & _VAGUE and not _by_prefix(here, other)
        }
        | {
            f"{' '.join(_forms(other, pos, forms))} : {' '.join(_forms(here, pos, forms))}"
            for pos, here, other in found
            if here > other and not {here, other} & _VAGUE and not _by_prefix(here, other)
        }
    )
    TARGET.write_text(_HEADER + "\n".join(rows) + "\n", encoding="utf-8", newline="\n")


def _counts(word: str, offset: str, senses: dict[tuple[str, str], tuple[int, int]]) -> bool:
    number, _ = senses.get((word, offset), (99, 0))
    return word.isalpha() and len(word) > 2 and number <= _SENSES


def _neighbours(
    synset: Synset,
    other: str,
    synsets: dict[str, Synset],
    senses: dict[tuple[str, str], tuple[int, int]],
) -> set[tuple[str, str, str]]:
    """Return what is nearly the adjective ("damp" for "wet") with its opposite ("dry")."""
    return {
        ("adj", word, other)
        for kind, to, _, _ in synset.pointers
        if kind == "&" and synsets[to].satellite
        for word in synsets[to].words
        if word.isalpha() and senses.get((word, to), (99, 0))[0] == 1
        if senses[word, to][1] >= _CLOSE
    }


def _named_alike(
    synset: Synset,
    offset: str,
    opposite: Synset,
    to: str,
    senses: dict[tuple[str, str], tuple[int, int]],
) -> set[tuple[str, str, str]]:
    """Return the other words of both meanings ("permit" for "allow"), where that is their first."""
    left = [w for w in synset.words if w.isalpha() and senses.get((w, offset), (9, 0))[0] == 1]
    right = [w for w in opposite.words if w.isalpha() and senses.get((w, to), (9, 0))[0] == 1]
    return {("verb", here, there) for here in left for there in right}


def _by_prefix(a: str, b: str) -> bool:
    """Whether the two differ only in a prefix that the program knows by itself."""
    short, long = sorted((a, b), key=len)
    return long.endswith(short) and long.removesuffix(short) in (
        "un", "in", "im", "il", "ir", "dis", "non", "mis",
    )  # fmt: skip


def _forms(word: str, pos: str, irregular: dict[tuple[str, str], list[str]]) -> list[str]:
    """Return a word with those of its forms that cutting an ending does not lead back to it."""
    forms = [word, *irregular.get((pos, word), [])]
    if pos == "adj" and len(forms) == 1 and _is_short(word):
        stem = word[:-1] + "i" if re.search("[^aeiou]y$", word) else word.removesuffix("e")
        if re.fullmatch("[^aeiou]*[aeiou][bdgmnpt]", word):
            stem += word[-1]
        forms += [f"{stem}er", f"{stem}est"]
    return list(dict.fromkeys(form for form in forms if form.isalpha()))


def _is_short(word: str) -> bool:
    syllables = len(re.findall("[aeiouy]+", word.removesuffix("e")))
    return syllables == 1 or (syllables == 2 and word.endswith(("y", "le", "ow")))


def _senses(folder: Path) -> dict[tuple[str, str], tuple[int, int]]:
    """Return for a word and a meaning: which of its meanings it is, and how often it was tagged."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for line in (folder / "index.sense").read_text(encoding="ascii").splitlines():
        key, offset, number, tagged = line.split()
        word = key.partition("%")[0]
        found[word, offset] = (int(number), int(tagged))
    return found


def _synsets(folder: Path, pos: str) -> dict[str, Synset]:
    found = {}
    for line in (folder / f"data.{pos}").read_text(encoding="ascii").splitlines():
        if line.startswith("  "):
            continue  # the licence
        parts = line.split(" | ")[0].split()
        count = int(parts[3], 16)
        words = [re.sub(r"\(.*\)", "", parts[4 + 2 * i]).lower() for i in range(count)]
        at = 4 + 2 * count
        pointers = [
            (parts[k], parts[k + 1], parts[k + 2], parts[k + 3])
            for k in range(at + 1, at + 1 + 4 * int(parts[at]), 4)
        ]
        found[parts[0]] = Synset(words, pointers, parts[2] == "s")
    return found


def _irregular(folder: Path) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for pos in _POS:
        for line in (folder / f"{pos}.exc").read_text(encoding="ascii").splitlines():
            form, *words = line.split()
            for word in words:
                found[pos, word].append(form)
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[-1]))
