"""What is decided at once about the texts that two documents share word for word."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from dittograph.arrays import Ids
from dittograph.project.decisions import Decided, Mark

from dittograph_gui.language.words import counted, tr
from dittograph_gui.session.collection import Collection


@dataclass(frozen=True, slots=True)
class FoldMarks:
    """Marks for the texts of two documents.

    Attributes:
        marks: By passage id; None takes a mark away.
        kept: How many are kept.
        dropped: How many are dropped.
        last: How many are not dropped because nothing would remain of their clusters.
    """

    marks: dict[int, Mark | None]
    kept: int = 0
    dropped: int = 0
    last: int = 0

    def sentence(self) -> str:
        """Say what was done."""
        if not self.marks and not self.last:
            return tr("Texts of the reference are only compared against, never changed.")
        done = {
            (False, False): tr("Nothing is decided about them any more."),
            (True, False): counted(self.kept, tr("Kept {n} text."), tr("Kept {n} texts.")),
            (False, True): counted(self.dropped, tr("Dropped {n} text."), tr("Dropped {n} texts.")),
            (True, True): tr(
                "Kept {kept:,}, dropped {dropped:,}.", kept=self.kept, dropped=self.dropped
            ),
        }[self.kept > 0, self.dropped > 0]
        if not self.last:
            return done
        left = counted(
            self.last,
            tr("{n} text not dropped: nothing would remain of it."),
            tr("{n} texts not dropped: nothing would remain of them."),
        )
        return f"{done} {left}" if self.dropped else left


def keep_document(
    collection: Collection, texts: Ids, source: int, *, drop_other: bool
) -> FoldMarks:
    """Keep the texts of one document.

    Args:
        collection: What was scanned.
        texts: The distinct texts of the clusters.
        source: The document.
        drop_other: Whether to drop them from the other one.
    """
    passages = collection.passages_of(texts)
    here = collection.source_of[passages] == source
    free = ~collection.reference[passages]
    keep, drop = passages[here & free], passages[~here & free & drop_other]
    marks: dict[int, Mark | None] = dict.fromkeys(keep.tolist(), Mark.KEEP)
    marks |= dict.fromkeys(drop.tolist(), Mark.DROP)
    return FoldMarks(marks, len(keep), len(drop))


def drop_document(collection: Collection, texts: Ids, source: int, decided: Decided) -> FoldMarks:
    """Drop the texts of one document, except the last copy of any.

    Args:
        collection: What was scanned.
        texts: The distinct texts of the clusters.
        source: The document.
        decided: What is decided so far.
    """
    passages = collection.passages_of(texts)
    text = collection.text_of[passages]
    there = collection.source_of[passages] != source
    dropped = np.fromiter(
        (decided.marks.get(passage) is Mark.DROP for passage in passages.tolist()), np.bool_
    )
    remains = np.isin(text, text[there & ~dropped])
    wanted = ~there & ~collection.reference[passages]
    drop = passages[wanted & remains]
    return FoldMarks(
        dict.fromkeys(drop.tolist(), Mark.DROP),
        dropped=len(drop),
        last=int(np.count_nonzero(wanted & ~remains)),
    )


def unmark(collection: Collection, texts: Ids) -> FoldMarks:
    """Take away the marks of all copies of some texts."""
    passages = collection.passages_of(texts)
    return FoldMarks(dict.fromkeys(passages[~collection.reference[passages]].tolist()))


def mark_of(collection: Collection, texts: Ids, source: int, decided: Decided) -> Mark | None:
    """Return the mark that all texts of a document have, or None."""
    passages = collection.passages_of(texts)
    here = passages[collection.source_of[passages] == source].tolist()
    marks = {decided.marks.get(passage) for passage in here}
    return marks.pop() if len(marks) == 1 else None
