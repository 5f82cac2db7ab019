"""``dittograph.compare``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast, overload

from dittograph import comparing
from dittograph.library.arguments import as_text, as_texts, if_given_choice
from dittograph.library.encoding import AnyEncoder, as_encoder, load
from dittograph.library.pairs import Difference, Kind, relation
from dittograph.policy.choosing import choose_settings
from dittograph.settings import Device, Precision


@dataclass(frozen=True, slots=True, repr=False)
class Comparison:
    """How two texts compare.

    Two comparisons are equal if all of their attributes are.

    Attributes:
        similarity: Cosine similarity, -1..1.
        kind: ``"exact"``, ``"near"`` or ``"paraphrase"``, as of a :class:`~dittograph.Pair`.
        differs: Facts that differ, as of a :class:`~dittograph.Pair`.
        what: The same in words, a phrase for each.

    Example:
        >>> result = dittograph.compare("It opens on 3 May.", "It opens on 5 May.")
        >>> result.kind, result.differs, result.what
        ('near', ('date',), ('date: 3 May / 5 May',))
    """

    similarity: float
    kind: Kind
    differs: tuple[Difference, ...]
    what: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<Comparison: {relation(self.similarity, self.kind, self.differs)}>"


@overload
def compare(  # type: ignore[overload-overlap]  # a string is an Iterable[str]; it comes first
    a: str,
    b: str,
    *,
    encoder: AnyEncoder | None = None,
    device: str | None = None,
    precision: str | None = None,
    prompt: str | None = None,
) -> Comparison: ...
@overload
def compare(
    a: Iterable[str],
    b: Iterable[str],
    *,
    encoder: AnyEncoder | None = None,
    device: str | None = None,
    precision: str | None = None,
    prompt: str | None = None,
) -> list[Comparison]: ...
def compare(
    a: str | Iterable[str],
    b: str | Iterable[str],
    *,
    encoder: AnyEncoder | None = None,
    device: str | None = None,
    precision: str | None = None,
    prompt: str | None = None,
) -> Comparison | list[Comparison]:
    """Compare two texts, or each text of a list with the one at the same place of another.

    The encoder stays loaded for the next call.

    Args:
        a: A text or a list.
        b: The same.
        encoder: As of :func:`dittograph.scan`.
        device: As of :func:`dittograph.scan`.
        precision: As of :func:`dittograph.scan`.
        prompt: As of :func:`dittograph.scan`.

    Returns:
        How they compare; a list for two lists.

    Raises:
        TypeError: An argument is of a wrong type.
        InputError: A text is blank, or the lists differ in length.
        PolicyError: The administrator has locked a setting to another value.
        EncoderError: The encoder cannot be loaded.

    Example:
        >>> dittograph.compare("It opens at 9.", "It opens at 11.").differs
        ('number',)
        >>> [result.kind for result in dittograph.compare(["a goat", "goat!"], ["A goat.", "Goat"])]
        ['exact', 'exact']
    """
    single = isinstance(a, str)
    if single != isinstance(b, str):
        raise TypeError("a and b must be two strings or two lists of strings")
    left = [as_text(a, "a")] if isinstance(a, str) else as_texts(a, "a")
    right = [as_text(b, "b")] if isinstance(b, str) else as_texts(b, "b")
    model = as_encoder(
        encoder,
        probe=next((text for text in left if text.strip()), "text"),
        device=device,
        precision=precision,
        prompt=prompt,
    )
    settings = choose_settings(
        encoder=model if model is None or isinstance(model, str) else model.info.name,
        device=if_given_choice(Device, device, "device"),
        precision=if_given_choice(Precision, precision, "precision"),
        prompt=None if prompt is None else as_text(prompt, "prompt"),
    )
    ready = load(settings) if model is None or isinstance(model, str) else model
    found = [
        Comparison(
            similarity=row.similarity,
            kind=cast("Kind", row.kind.label),
            differs=cast("tuple[Difference, ...]", tuple(row.differs.labels)),
            what=tuple(row.what),
        )
        for row in comparing.compare(ready, left, right)
    ]
    return found[0] if single else found
