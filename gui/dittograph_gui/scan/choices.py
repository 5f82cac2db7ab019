"""What can be chosen for a scan, in words, and what of it there is on this computer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dittograph.settings import Device, Method, Precision, Unit

from dittograph_gui.language.words import counted, tr
from dittograph_gui.preferences.store import NO_PROMPT
from dittograph_gui.preferences.units import UNIT_WORDS


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """What a text is compared by.

    Attributes:
        unit: As the engine knows it.
        words: What a person calls it.
        explanation: When to choose it.
    """

    unit: Unit
    words: str
    explanation: str


UNITS = (
    UnitChoice(
        Unit.AUTO,
        UNIT_WORDS[Unit.AUTO],
        tr("Rows of tables, lines of lists, and sentences of everything else."),
    ),
    UnitChoice(
        Unit.SENTENCE,
        UNIT_WORDS[Unit.SENTENCE],
        tr("Finds the same statement in two articles. Best for running text."),
    ),
    UnitChoice(
        Unit.PARAGRAPH,
        UNIT_WORDS[Unit.PARAGRAPH],
        tr("Finds passages that were reused as a whole."),
    ),
    UnitChoice(
        Unit.FILE,
        UNIT_WORDS[Unit.FILE],
        tr("Finds letters or articles that say the same."),
    ),
    UnitChoice(
        Unit.LINE,
        UNIT_WORDS[Unit.LINE],
        tr("One entry per line: titles, questions, answers."),
    ),
    UnitChoice(
        Unit.ROW,
        UNIT_WORDS[Unit.ROW],
        tr("Each row of a table is one text."),
    ),
)
DEVICES = {
    Device.AUTO: tr("Decide for me"),
    Device.CPU: tr("Processor (CPU)"),
    Device.CUDA: tr("NVIDIA graphics card (CUDA)"),
    Device.MPS: tr("Apple graphics (MPS)"),
}
PRECISIONS = {
    Precision.AUTO: tr("Decide for me (measured once)"),
    Precision.FP32: tr("Full (32 bit)"),
    Precision.BF16: tr("Half, fast on recent processors (bf16)"),
    Precision.FP16: tr("Half, for graphics cards (fp16)"),
}
METHODS = {
    Method.AUTO: tr("Decide for me"),
    Method.EXACT: tr("Every text with every other (complete)"),
    Method.HNSW: tr("Through an index (faster for very many texts)"),
}
_PROMPTS = (("", tr("Those the encoder was made for")), (NO_PROMPT, tr("None")))


def place_of(unit: Unit) -> int:
    """Return where a unit stands in ``UNITS``; the first one's place for any other."""
    return next((place for place, choice in enumerate(UNITS) if choice.unit is unit), 0)


def devices_to_offer(usable: Sequence[Device], locked: Device | None) -> list[Device]:
    """Return the devices to choose from, each once.

    Args:
        usable: Those of this computer.
        locked: The one that the administrator has set, shown even if it is not usable.
    """
    return list(dict.fromkeys([Device.AUTO, *usable, *([locked] if locked else [])]))


def prompts_to_offer(names: Sequence[str], unlisted: str = "") -> list[tuple[str, str]]:
    """Return the prompts to choose from, each as its name and its words.

    Args:
        names: Those of the encoder.
        unlisted: One that was chosen before the encoder was known, or "".
    """
    offered = [*_PROMPTS, *((name, f"“{name}”") for name in names)]
    if unlisted and unlisted not in dict(offered):
        offered.append((unlisted, f"“{unlisted}”"))
    return offered


def count_entries(text: str) -> int:
    """Return how many lines of a pasted list hold words."""
    return sum(1 for _ in re.finditer(r"^.*\S", text, re.MULTILINE))


def entries_in_words(count: int) -> str:
    """Say how many entries a pasted list has."""
    return counted(count, tr("{n} entry"), tr("{n} entries"))
