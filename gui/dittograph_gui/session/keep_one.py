"""What "keep this, drop the others" does, and whom it spares."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.pairs.relation import Difference
from dittograph.project.decisions import Decided

from dittograph_gui.language.words import listed, tr
from dittograph_gui.session.collection import Collection
from dittograph_gui.session.members import Members

_NAMES = {
    "number": tr("numbers"),
    "date": tr("dates"),
    "negation": tr("negations"),
    "name": tr("names"),
    "role": tr("roles"),
    "sign": tr("signs"),
    "part": tr("parts"),
    "unread": tr("words that the encoder cannot read"),
}


@dataclass(frozen=True, slots=True)
class KeepOne:
    """What "keep this, drop the others" does.

    Attributes:
        drop: Passages to drop.
        differing: How many are left alone because a fact differs.
        flags: The facts that differ in those.
        distant: How many are left alone because they are less similar than the floor.
    """

    drop: list[int]
    differing: int
    flags: Difference
    distant: int

    def sentence(self) -> str:
        """Say what was done."""
        sentences = [tr("Kept one, dropped {drop:,}.", drop=len(self.drop))]
        if self.differing:
            facts = listed([_NAMES[label] for label in self.flags.labels])
            sentences.append(
                tr(
                    "Left {differing:,} undecided because {facts} differ.",
                    differing=self.differing,
                    facts=facts,
                )
            )
        if self.distant:
            sentences.append(
                tr(
                    "Left {distant:,} undecided because the wording differs too much.",
                    distant=self.distant,
                )
            )
        return " ".join(sentences)


def keep_one(collection: Collection, kept: int, members: Members, decided: Decided) -> KeepOne:
    """Work out which members of a cluster to drop for the sake of one.

    Members whose numbers, dates, negation or names differ from the kept one are left undecided,
    because two texts that say different things are not duplicates. So are members of a chain that
    are not a listed pair with it, members that were marked "not a duplicate" of it, and passages
    of the reference, which are never changed.

    Args:
        collection: What was scanned.
        kept: The passage to keep.
        members: The cluster.
        decided: What is decided so far.
    """
    base = int(collection.text_of[kept])
    partners = collection.partners(base)
    drop: list[int] = []
    differing = distant = 0
    flags = Difference.NONE
    for passage in members.passages.tolist():
        text = int(collection.text_of[passage])
        apart = (min(base, text), max(base, text)) in decided.apart
        if passage == kept or collection.is_reference(passage) or apart:
            continue
        if text != base and text not in partners:
            distant += 1
        elif text != base and partners[text][1]:
            differing += 1
            flags |= partners[text][1]
        else:
            drop.append(passage)
    return KeepOne(drop, differing, flags, distant)
