"""The encoders that can be chosen, as plain data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dittograph.engine.messages import EncoderEntry

from dittograph_gui.language.from_core import from_core


@dataclass(frozen=True, slots=True)
class Entry:
    """An encoder as the engine describes it.

    Attributes:
        name: What a person calls it.
        folder: Its folder; "" if it was not found.
        origin: As the engine says, see
            :class:`~dittograph.encoders.discovery.EncoderFolder`; "" if it was not found.
        dimension: Numbers in a vector, or None if its folder does not say.
        max_tokens: Tokens of a text that it reads, or None.
        pooling: How token vectors become one, or "".
        size: Bytes on disk.
        languages: Language codes that its model card names.
        prompts: Names of the words that it can have put in front of each text.
        notes: Sentences that a person should know.
        floor: The lowest similarity that is kept unless a person says otherwise; None: not known.
        threshold: The similarity that is shown first unless a person says otherwise; None: not
            known.
        value: What a scan is asked for: the name, or the folder where another has the same name.
    """

    name: str
    folder: str = ""
    origin: str = ""
    dimension: int | None = None
    max_tokens: int | None = None
    pooling: str = ""
    size: int = 0
    languages: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    floor: float | None = None
    threshold: float | None = None
    value: str = ""

    @classmethod
    def of(cls, answer: EncoderEntry, *, ambiguous: bool = False) -> Entry:
        """Read an entry of the engine's answer."""
        return cls(
            name=answer.name,
            folder=answer.folder,
            origin=answer.origin,
            dimension=answer.dimension,
            max_tokens=answer.max_tokens,
            pooling=answer.pooling,
            size=answer.size,
            languages=answer.languages,
            prompts=answer.prompts,
            notes=tuple(map(from_core, answer.notes)),
            floor=answer.floor,
            threshold=answer.threshold,
            value=answer.folder if ambiguous else answer.name,
        )


def entries(answers: Sequence[EncoderEntry], chosen: str) -> list[Entry]:
    """Return the encoders to choose from; the chosen one is among them even if it is gone."""
    names = Counter(answer.name for answer in answers)
    found: list[Entry] = []
    for answer in answers:
        # The engine takes the first of a name.
        first = all(answer.name != entry.name for entry in found)
        found.append(Entry.of(answer, ambiguous=names[answer.name] > 1 and not first))
    if not any(chosen in {e.value, e.folder} for e in found):
        found.append(Entry(chosen, value=chosen))
    return found
