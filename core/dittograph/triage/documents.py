"""Whole documents decided at once: what one has is dropped from the other, or both are kept.

Whatever is asked for, nothing is dropped of which no other copy stays, no text of the reference
is marked, no muted text is dropped, and a text that differs in a number, date, negation or name
from what would stay is left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from dittograph.finished_scan import Scan
from dittograph.pairs.relation import Difference
from dittograph.project.changes import TextPair
from dittograph.project.decisions import Decided, Mark

_FACTS = {"number": "numbers", "date": "dates", "negation": "negations", "name": "names"}


@dataclass(frozen=True, slots=True)
class Match:
    """A text that is similar to another one.

    Attributes:
        text: Distinct-text id.
        similarity: Cosine similarity; 1 for the same text.
        differs: The facts that differ.
    """

    text: int
    similarity: float
    differs: Difference = Difference.NONE


@dataclass(slots=True)
class DocumentDecision:
    """What is to be marked, and what is left alone.

    Attributes:
        label: The step's name for a menu.
        marks: Mark of each passage that gets one.
        apart: Pairs of texts, the lower first, that become "not a duplicate".
        differing: How many passages are left alone because a fact differs.
        flags: The facts that differ in those.
        last: How many are left alone because the text that would stay is itself dropped.
        kept_before: How many are left alone because they are kept, and only something similar
            would stay in their place.
    """

    label: str = ""
    marks: dict[int, Mark | None] = field(default_factory=dict)
    apart: set[TextPair] = field(default_factory=set)
    differing: int = 0
    flags: Difference = Difference.NONE
    last: int = 0
    kept_before: int = 0

    def count(self, mark: Mark) -> int:
        """Return how many passages get a mark."""
        return sum(one is mark for one in self.marks.values())

    def sentence(self) -> str:
        """Say what was done, and what was not."""
        kept, dropped = self.count(Mark.KEEP), self.count(Mark.DROP)
        parts = [f"kept {_texts(kept)}"] if kept else []
        parts += [f"dropped {_texts(dropped)}"] if dropped else []
        if self.apart:
            pairs = len(self.apart)
            said = "1 pair" if pairs == 1 else f"{pairs:,} pairs"
            parts.append(f"said of {said} of texts that they are not duplicates")
        done = " and ".join(parts) or "nothing was left to decide"
        sentences = [f"{done[0].upper()}{done[1:]}."]
        if self.differing:
            facts = " and ".join(_FACTS[label] for label in self.flags.labels)
            sentences.append(f"Left {self.differing:,} undecided because {facts} differ.")
        if self.last:
            sentences.append(
                f"Left {self.last:,} alone because what would stay in their place is dropped."
            )
        if self.kept_before:
            sentences.append(f"Left {self.kept_before:,} alone because they are marked to keep.")
        return " ".join(sentences)


class SharedTexts:
    """Which texts of some sources are the same or similar at a threshold.

    Args:
        scan: What was scanned.
        threshold: Cosine similarity.
        decided: What is decided: what is "not a duplicate" or muted is not shared.
        sources: The sources looked at; None: all of them.
        different: Pairs of distinct-text ids, the lower first, that were judged to be different.
    """

    def __init__(
        self,
        scan: Scan,
        threshold: float,
        decided: Decided,
        sources: Iterable[int] | None = None,
        different: frozenset[TextPair] = frozenset(),
    ) -> None:
        self.scan = scan
        self.decided = decided
        pairs = scan.pairs
        count = pairs.count(threshold)
        rows = np.arange(count)
        if sources is not None:
            chosen = np.zeros(len(scan.sources), dtype=np.bool_)
            chosen[list(sources)] = True
            involved = np.zeros(len(scan.copies.count), dtype=np.bool_)
            involved[scan.copies.text[chosen[scan.source_of]]] = True
            rows = np.flatnonzero(involved[pairs.a[:count]] & involved[pairs.b[:count]])
        self._similar: dict[int, list[Match]] = defaultdict(list)
        for a, b, similarity, flags in zip(
            pairs.a[rows].tolist(),
            pairs.b[rows].tolist(),
            pairs.similarity[rows].tolist(),
            scan.differences[rows].tolist(),
            strict=True,
        ):
            if (a, b) not in decided.apart and (a, b) not in different:
                self._similar[a].append(Match(b, similarity, Difference(flags)))
                self._similar[b].append(Match(a, similarity, Difference(flags)))

    def passages_in(self, source: int) -> dict[int, list[int]]:
        """Return the passages of each distinct text of a source, those that are muted left out."""
        found: dict[int, list[int]] = {}
        for passage in np.flatnonzero(self.scan.source_of == source).tolist():
            text = int(self.scan.copies.text[passage])
            if text not in self.decided.muted:
                found.setdefault(text, []).append(passage)
        return found

    def matches(self, text: int) -> list[Match]:
        """Return a text itself and what is similar to it, the most similar first."""
        similar = (m for m in self._similar.get(text, ()) if m.text not in self.decided.muted)
        return [Match(text, 1.0), *similar]


def drop_repeats(shared: SharedTexts, pairs: Sequence[tuple[int, int]]) -> DocumentDecision:
    """Keep what each first document has, and drop it from the second.

    Args:
        shared: The similar texts of these documents.
        pairs: Source to keep and source to drop from. Those that keep an earlier source are decided
            first, so that of many copies the first one stays.
    """
    decision = DocumentDecision()
    touched = set()
    reference = shared.scan.is_reference
    for keep, drop in sorted(pairs, key=lambda pair: (not reference[pair[0]], pair)):
        there = shared.passages_in(keep)
        before = decision.count(Mark.DROP)
        if not shared.scan.sources[drop].reference:
            for text, passages in shared.passages_in(drop).items():
                found = [m for m in shared.matches(text) if m.text in there]
                _drop(shared, decision, passages, found, [p for m in found for p in there[m.text]])
        if decision.count(Mark.DROP) > before:
            touched.add(drop)
    decision.label = f"drop what repeats in {_documents(len(touched))}"
    return decision


def drop_shared(shared: SharedTexts, sources: Sequence[int]) -> DocumentDecision:
    """Drop from some documents everything that any other document has.

    Args:
        shared: The similar texts of all documents.
        sources: The documents to drop from.
    """
    scan, decision = shared.scan, DocumentDecision()
    order = np.argsort(scan.copies.text, kind="stable")
    ends = np.cumsum(scan.copies.count)
    for source in sources:
        if scan.sources[source].reference:
            continue
        for text, passages in shared.passages_in(source).items():
            found, keepers = [], []
            for match in shared.matches(text):
                end = int(ends[match.text])
                held = order[end - int(scan.copies.count[match.text]) : end]
                elsewhere = held[scan.source_of[held] != source].tolist()
                if elsewhere:
                    found.append(match)
                    keepers += elsewhere
            _drop(shared, decision, passages, found, keepers, first_only=True)
    decision.label = f"drop everything shared from {_documents(len(sources))}"
    return decision


def keep_both(shared: SharedTexts, pairs: Sequence[tuple[int, int]]) -> DocumentDecision:
    """Keep all that the two documents of each pair share, in both."""
    decision = DocumentDecision(label=f"keep both of {_pairs(len(pairs))}")
    for one, two in pairs:
        for source, other in ((one, two), (two, one)):
            if not shared.scan.sources[source].reference:
                there = shared.passages_in(other)
                for text, passages in shared.passages_in(source).items():
                    if any(match.text in there for match in shared.matches(text)):
                        _keep(shared, decision, passages)
    return decision


def not_duplicates(shared: SharedTexts, pairs: Sequence[tuple[int, int]]) -> DocumentDecision:
    """Say of all similar texts of two documents that they are not duplicates.

    A text that is the same in both cannot be told from itself: it is kept in both.
    """
    decision = DocumentDecision(label=f"not duplicates: {_pairs(len(pairs))}")
    for one, two in pairs:
        there = shared.passages_in(two)
        for text, passages in shared.passages_in(one).items():
            for match in shared.matches(text):
                if match.text == text and text in there:
                    for source, held in ((one, passages), (two, there[text])):
                        if not shared.scan.sources[source].reference:
                            _keep(shared, decision, held)
                elif match.text in there:
                    decision.apart.add((min(text, match.text), max(text, match.text)))
    return decision


def _drop(
    shared: SharedTexts,
    decision: DocumentDecision,
    passages: Sequence[int],
    found: Sequence[Match],
    keepers: Sequence[int],
    *,
    first_only: bool = False,
) -> None:
    """Drop the passages of a text for the sake of those that stay, as far as that is safe.

    Args:
        shared: The similar texts.
        decision: Gets the marks.
        passages: Of one text.
        found: Where it stands elsewhere: the texts that are the same or similar.
        keepers: The passages of those.
        first_only: Whether one of them is kept; else all are.
    """
    scan, marks = shared.scan, shared.decided.marks

    def mark_of(passage: int) -> Mark | None:
        return decision.marks.get(passage, marks.get(passage))

    left = [p for p in passages if mark_of(p) is not Mark.DROP]
    if not left or not found:
        return
    safe = {match.text for match in found if not match.differs}
    if not safe:
        decision.differing += len(left)
        for match in found:
            decision.flags |= match.differs
        return
    staying = [
        p for p in keepers if int(scan.copies.text[p]) in safe and mark_of(p) is not Mark.DROP
    ]
    if not staying:
        decision.last += len(left)
        return
    if not any(scan.copies.text[p] == scan.copies.text[passages[0]] for p in staying):
        # Another text may have been dropped for the sake of one that was kept.
        decision.kept_before += sum(mark_of(p) is Mark.KEEP for p in left)
        left = [p for p in left if mark_of(p) is not Mark.KEEP]
    staying.sort(key=lambda p: (mark_of(p) is None, not scan.is_reference[scan.source_of[p]]))
    for passage in (staying[:1] if first_only else staying) if left else ():
        if mark_of(passage) is None and not scan.is_reference[scan.source_of[passage]]:
            decision.marks[passage] = Mark.KEEP
    decision.marks.update(dict.fromkeys(left, Mark.DROP))


def _keep(shared: SharedTexts, decision: DocumentDecision, passages: Iterable[int]) -> None:
    marks = shared.decided.marks
    decision.marks.update((p, Mark.KEEP) for p in passages if marks.get(p) is not Mark.KEEP)


def _texts(count: int) -> str:
    return "1 text" if count == 1 else f"{count:,} texts"


def _documents(count: int) -> str:
    return "1 document" if count == 1 else f"{count:,} documents"


def _pairs(count: int) -> str:
    return "1 pair of documents" if count == 1 else f"{count:,} pairs of documents"
