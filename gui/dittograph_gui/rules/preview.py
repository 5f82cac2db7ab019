"""What the rules would do, a row for each cluster; a row is put in words only when it is seen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import numpy as np
from dittograph.triage.plan import Fate, Outcome, Plan
from dittograph.triage.words import how_close, said_of
from numpy.typing import NDArray

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import capital, tr
from dittograph_gui.session.collection import Collection
from dittograph_gui.session.words import plural

_CHARACTERS = 300  # of a text
_PLACES = 40  # named in a tip
_REMEMBERED = 512


class Shown(StrEnum):
    """Which clusters the preview lists, in the words that a person sees."""

    ALL = tr("All of them")
    CHANGES = tr("What would change")
    LEFT = tr("What is left alone")


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """What would become of a cluster.

    Attributes:
        text: The beginning of the text that stays, or of the first.
        stays: Where that stands; "" if the cluster is left as it is.
        goes: What is dropped, in a few words; "" if nothing is.
        short: Why, in few words.
        changes: Whether anything would be decided.
        details: All of it, for a tip.
    """

    text: str
    stays: str
    goes: str
    short: str
    changes: bool
    details: str


class Preview:
    """The rows of a plan."""

    def __init__(self, collection: Collection, plan: Plan, shown: Shown = Shown.ALL) -> None:
        """Make them.

        Args:
            collection: What was scanned.
            plan: What the rules would do.
            shown: Which clusters are listed.
        """
        self._collection, self._plan = collection, plan
        changes = plan.outcome == Outcome.CHANGES
        wanted = {Shown.CHANGES: changes, Shown.LEFT: ~changes}.get(shown)
        self._clusters: NDArray[np.int64] = (
            np.arange(len(plan)) if wanted is None else np.flatnonzero(wanted)
        )
        self.row = lru_cache(maxsize=_REMEMBERED)(self._row)

    def __len__(self) -> int:
        return len(self._clusters)

    def text_of(self, row: int) -> int:
        """Return the first distinct text of a row's cluster."""
        plan = self._plan
        return int(plan.members.text[plan.members.begin[self._clusters[row]]])

    def _row(self, row: int) -> PreviewRow:
        plan, collection = self._plan, self._collection
        cluster = int(self._clusters[row])
        said = said_of(plan, cluster)
        first = int(plan.members.passage[plan.members.begin[cluster]])
        shown = first if said.stays is None else said.stays
        goes = ""
        if said.drop:
            goes = collection.place(said.drop[0])
            if len(said.drop) > 1:
                goes = tr("{texts}: {first} …", texts=plural(len(said.drop), "text"), first=goes)
        text = collection.text(int(collection.text_of[shown]))
        return PreviewRow(
            text=" ".join(text[:_CHARACTERS].split()),
            stays="" if said.stays is None else collection.place(said.stays),
            goes=goes,
            short=_short(said.why),
            changes=said.changes,
            details=self._details(cluster, text, dict(said.left), said.why),
        )

    def _details(self, cluster: int, text: str, left: dict[int, str], why: str) -> str:
        plan, lines = self._plan, [text[:_CHARACTERS], "", from_core(why)]
        rows = plan.rows(cluster)
        for member in rows[:_PLACES]:
            passage, fate = int(plan.members.passage[member]), Fate(int(plan.fate[member]))
            place = self._collection.place(passage)
            if fate in {Fate.KEEP, Fate.KEPT}:
                lines.append(tr("Keep: {place}", place=place))
            elif fate in {Fate.DROP, Fate.DROPPED}:
                close = how_close(plan, member)
                close = from_core(close)
                lines.append(
                    tr("Drop: {place} ({close})", place=place, close=close)
                    if close
                    else tr("Drop: {place}", place=place)
                )
            elif fate is Fate.REFERENCE:
                lines.append(tr("Reference: {place}", place=place))
            else:
                why_left = from_core(left.get(passage, ""))
                lines.append(tr("Left alone: {place} ({why_left})", place=place, why_left=why_left))
        if len(rows) > _PLACES:
            lines.append(tr("… and {rows:,} more", rows=len(rows) - _PLACES))
        return "\n".join(lines)


def _short(why: str) -> str:
    """Return a reason for a narrow column: whether the text stays is in the columns beside it."""
    for words in ("Stays because ", "Left alone because "):
        why = why.removeprefix(words)
    return capital(from_core(why))
