"""What a cluster is in a few words: its row in the list and its headline."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.pairs.relation import Difference
from dittograph.settings import Grouping

from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.words import tr
from dittograph_gui.session.collection import Collection
from dittograph_gui.session.listing import View, Wording
from dittograph_gui.session.words import plural

_CHARACTERS = 400  # of the first text


@dataclass(frozen=True, slots=True)
class Summary:
    """A cluster in a few words.

    Attributes:
        text: The beginning of its first text.
        size: How many passages it has.
        sources: How many sources they are in.
        weakest: Lowest similarity of two members.
        strongest: Highest similarity of two members.
        wording: How the wording of its members compares.
        flags: Labels of the facts that differ.
        by_likelihood: Whether ``weakest`` and ``strongest`` are likelihoods.
    """

    text: str
    size: int
    sources: int
    weakest: float
    strongest: float
    wording: Wording
    flags: tuple[str, ...]
    by_likelihood: bool = False

    @classmethod
    def of(cls, collection: Collection, view: View, row: int) -> Summary:
        """Describe a row of the list."""
        place, cut = view.listed[row], view.cut
        return cls(
            text=collection.text(int(cut.first[place]))[:_CHARACTERS],
            size=int(cut.size[place]),
            sources=collection.sources_of(view.texts_of(row)),
            weakest=float(cut.weakest[place]),
            strongest=float(cut.strongest[place]),
            wording=Wording.of(int(cut.kind[place]), identical=bool(cut.identical[place])),
            flags=tuple(Difference(int(cut.differs[place])).labels),
            by_likelihood=view.by_likelihood,
        )

    def facts(self) -> list[str]:
        """Return the small line below the text, and shorter ones for narrow places."""
        size, sources = plural(self.size, "text"), plural(self.sources, "source")
        if self.wording is Wording.IDENTICAL:
            return _joined([size, sources, self.wording], [size, self.wording], [size])
        span = self._span()
        return _joined(
            [size, sources, span, self.wording], [size, span, self.wording], [size, span], [size]
        )

    def title(self, grouping: Grouping) -> str:
        """Return the headline of the cluster, for the grouping that it is from."""
        parts = [
            tr(
                "{texts} in {sources}",
                texts=plural(self.size, "text"),
                sources=plural(self.sources, "source"),
            )
        ]
        if self.wording is not Wording.IDENTICAL:
            every = grouping is Grouping.EVERY_PAIR
            figure = similarity_text(self.weakest)
            if self.by_likelihood:
                parts.append(
                    tr("least likely pair {likelihood}", likelihood=figure)
                    if every
                    else tr("least likely link {likelihood}", likelihood=figure)
                )
            elif every:
                parts.append(tr("weakest {similarity}", similarity=figure))
            else:
                parts.append(tr("weakest link {similarity}", similarity=figure))
        return " · ".join([*parts, self.wording])

    def _span(self) -> str:
        low, high = similarity_text(self.weakest), similarity_text(self.strongest)
        span = low if low == high else f"{low}–{high}"
        return tr("likelihood {span}", span=span) if self.by_likelihood else span


def _joined(*lines: list[str]) -> list[str]:
    return [" · ".join(line) for line in lines]
