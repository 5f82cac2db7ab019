"""What the results page shows, as plain arrays and strings: no Qt, testable without a screen.

Everything that follows the threshold line is a few NumPy operations on arrays made once.
"""

from __future__ import annotations

import operator
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import TypeAlias

import numpy as np
from dittograph.arrays import Ids
from dittograph.clusters.dendrogram import NO_PARENT, Cut, Dendrogram
from dittograph.finished_scan import Scan
from dittograph.pairs.pair_list import Pairs, similarity_text
from dittograph.pairs.relation import Difference, Kind, what_differs
from dittograph.passages.passage import Passage
from dittograph.passages.passage_list import PassageList
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Device, Grouping, Method, Precision
from numpy.typing import NDArray

_DEVICES = {
    Device.CPU: "The processor (CPU)",
    Device.CUDA: "The NVIDIA graphics card (CUDA)",
    Device.MPS: "Apple graphics (MPS)",
    Device.AUTO: "Unknown",
}
_PRECISIONS = {
    Precision.FP32: "with full precision (32 bit)",
    Precision.BF16: "with half precision (bf16)",
    Precision.FP16: "with half precision (fp16)",
    Precision.AUTO: "with unknown precision",
}
_BLOCK = 1_000_000  # pairs looked at in one go
_PHRASE = 140  # characters of an explanation
_TEXTS = 10_000  # handled in one go; while in between the window may work
_SUMS_KEPT = 4  # of what a filter counts
_UNDECIDED = ("undecided", None)
_LONG = 20_000  # characters; explaining differences in longer texts would be felt


Texts: TypeAlias = NDArray[np.object_]  # of str: the garbage collector passes over an array


class Sort(StrEnum):
    """The order of the cluster list, by the words that a person sees."""

    READING = "Reading order"
    SIZE = "Largest first"
    WEAKEST = "Least similar first"
    STRONGEST = "Most similar first"
    FLAGGED = "Flagged first"


class Wording(StrEnum):
    """How the wording of a cluster's members relates, by the words that a person sees."""

    IDENTICAL = "identical"
    EXACT = "same words"
    NEAR = "near-identical"
    PARAPHRASE = "paraphrase"

    @classmethod
    def of(cls, kind: int, *, identical: bool) -> Wording:
        """Return the word for a cluster's loosest :class:`Kind`."""
        if identical:
            return cls.IDENTICAL
        return {Kind.EXACT: cls.EXACT, Kind.NEAR: cls.NEAR}.get(Kind(kind), cls.PARAPHRASE)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which clusters are listed.

    Attributes:
        words: Each must be in one and the same member's text, in any case and order.
        flagged: Only those with a number, date, negation or name that differs.
        undecided: Only those with an unmarked member.
        source: Only those with a member from this source.
        wording: Only those of this wording.
    """

    words: str = ""
    flagged: bool = False
    undecided: bool = False
    source: int | None = None
    wording: Wording | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """What the strip says below its picture; all but ``texts`` count clusters."""

    clusters: int
    texts: int
    identical: int
    flagged: int

    def __str__(self) -> str:
        clusters = plural(self.clusters, "cluster")
        texts = plural(self.texts, "text")
        return f"{clusters} · {texts} · {self.identical:,} identical · {self.flagged:,} flagged"


@dataclass(frozen=True, slots=True)
class View:
    """The listed clusters at one threshold.

    Attributes:
        dendrogram: What was cut: nodes mean nothing without it.
        grouping: Its linkage.
        cut: All clusters.
        rows: Rows of ``cut`` in the order of the list, those that the filter lets through.
        counts: Of all clusters, filtered or not.
    """

    dendrogram: Dendrogram
    grouping: Grouping
    cut: Cut
    rows: Ids
    counts: Counts

    def node(self, row: int) -> int:
        """Return the dendrogram node of a row of the list."""
        return int(self.cut.node[self.rows[row]])

    def row_with(self, text: int) -> int | None:
        """Return the row of the list whose cluster holds a distinct text, or None."""
        if not len(self.cut):
            return None
        place = self.dendrogram.start[text]
        start = self.dendrogram.start[self.cut.node]
        # The members of clusters are runs that do not overlap: it is in the last that has begun.
        row = int(np.where(start <= place, start, -1).argmax())
        if not start[row] <= place < start[row] + self.dendrogram.count[self.cut.node[row]]:
            return None
        hits = np.flatnonzero(self.rows == row)
        return int(hits[0]) if len(hits) else None


@dataclass(frozen=True, slots=True)
class Summary:
    """One row of the list."""

    text: str
    size: int
    sources: int
    weakest: float
    strongest: float
    wording: Wording
    flags: tuple[str, ...]
    decided: bool

    def facts(self) -> list[str]:
        """Return the small line below the text, and shorter ones for narrow places."""
        size, sources = plural(self.size, "text"), plural(self.sources, "source")
        if self.wording is Wording.IDENTICAL:
            return _joined([size, sources, self.wording], [size, self.wording], [size])
        low, high = similarity_text(self.weakest), similarity_text(self.strongest)
        span = low if low == high else f"{low}–{high}"
        return _joined(
            [size, sources, span, self.wording], [size, span, self.wording], [size, span], [size]
        )


@dataclass(frozen=True, slots=True)
class Member:
    """One passage of the chosen cluster, compared with the cluster's base.

    Attributes:
        passage: Passage id.
        text_id: Distinct-text id.
        similarity: To the base; None where it is below the floor.
        differs: Labels of the facts that differ from the base.
        identical: Whether it is a copy of the base, or the base.
        base: Whether it is what the others are compared with.
        mark: What was decided.
        apart: Whether it was said to be no duplicate of all other texts of the cluster.
        reference: Whether its source is only compared against and never changed.
    """

    passage: int
    text_id: int
    similarity: float | None
    differs: tuple[str, ...]
    identical: bool
    base: bool
    mark: Mark | None
    apart: bool
    reference: bool


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A text just outside a cluster.

    Attributes:
        text_id: The text outside.
        member: The member that it is similar to, a distinct-text id.
        similarity: Of the two.
        joins: Threshold at which both are in one cluster, or None if there is none.
        apart: Whether the two were said to be no duplicates.
    """

    text_id: int
    member: int
    similarity: float
    joins: float | None
    apart: bool


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
        said = [f"Kept one, dropped {len(self.drop):,}."]
        if self.differing:
            names = {"number": "numbers", "date": "dates", "negation": "negations", "name": "names"}
            what = " and ".join([names[label] for label in self.flags.labels])
            said.append(f"{self.differing:,} left undecided because {what} differ.")
        if self.distant:
            said.append(f"{self.distant:,} left undecided because the wording is too far from it.")
        return " ".join(said)


class Results:
    """An open project as the window asks for it."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.scan: Scan = project.scan
        self.likely: Callable[[float], str] = lambda _: ""  # in words, where that is known
        passages = self.scan.passages
        if isinstance(passages, PassageList):
            self._texts: Texts = passages.texts[self.scan.copies.first]
        else:
            self._texts = np.array(self.scan.texts, dtype=np.object_)
        copies = self.scan.copies
        self._by_text = np.argsort(copies.text, kind="stable").astype(np.int32)
        self._ends = np.cumsum(copies.count)
        self._sources = self.scan.source_of
        reference = np.array([s.reference for s in self.scan.sources], dtype=np.bool_)
        self._reference = reference[self._sources]
        self._to_decide = self._per_text(~self._reference)
        self._marked = np.zeros(len(copies.count), dtype=np.int64)
        self._matching: tuple[str, NDArray[np.bool_]] | None = None
        self._known_sums: dict[tuple[str, object], tuple[Dendrogram, NDArray[np.int64]]] = {}
        self.pairs_with = lru_cache(maxsize=8)(self._pairs_with)  # asked again at every mark
        self.marks_changed()

    # --- the whole collection

    def histogram(self, edges: NDArray[np.float32]) -> NDArray[np.int64]:
        """Count pairs between neighbouring ``edges``, which descend; ``[edges - 1]``.

        Two copies of one text are a pair of similarity 1. The pairs are sorted, so this is one
        search an edge.
        """
        similarity = self.scan.pairs.similarity
        # Edge by edge: a descending array of millions is not turned round for a few hundred.
        reached = np.array([bisect_left(similarity, -edge, key=operator.neg) for edge in edges])
        reached[0] = 0
        reached[-1] = self.scan.pairs.count(float(edges[-1]))
        counts = np.diff(reached)
        counts[0] += self._copied_pairs
        return counts

    @cached_property
    def _copied_pairs(self) -> int:
        count = self.scan.copies.count.astype(np.int64)
        return int((count * (count - 1) // 2).sum())

    def view(
        self, threshold: float, grouping: Grouping, wanted: Filter, sort: Sort = Sort.READING
    ) -> View:
        """Cut, filter and sort; costs milliseconds.

        Args:
            threshold: Cosine similarity, floor..1.
            grouping: Complete or single linkage.
            wanted: What is listed.
            sort: In which order.
        """
        dendrogram = self.project.scan.dendrograms[grouping]  # it may have been regrouped
        cut = dendrogram.cut(threshold)
        counts = Counts(
            clusters=len(cut),
            texts=int(cut.size.sum()),
            identical=int(cut.identical.sum()),
            flagged=int((cut.differs > 0).sum()),
        )
        rows = _in_reading_order(cut, dendrogram.texts, self._wanted(dendrogram, cut, wanted))
        if sort is Sort.SIZE:
            rows = _sorted(rows, -cut.size)
        elif sort is Sort.WEAKEST:
            rows = _sorted(rows, _as_integers(cut.weakest))
        elif sort is Sort.STRONGEST:
            rows = _sorted(rows, _as_integers(-cut.strongest))
        elif sort is Sort.FLAGGED:
            rows = _sorted(rows, (cut.differs == 0).astype(np.int32))
        return View(dendrogram, grouping, cut, rows, counts)

    def _wanted(self, dendrogram: Dendrogram, cut: Cut, wanted: Filter) -> NDArray[np.bool_]:
        listed = np.ones(len(cut), dtype=np.bool_)
        if wanted.flagged:
            listed &= cut.differs > 0
        if wanted.wording is Wording.IDENTICAL:
            listed &= cut.identical
        elif wanted.wording is not None:
            kinds = [Wording.of(kind, identical=False) for kind in Kind]
            listed &= (cut.kind == kinds.index(wanted.wording)) & ~cut.identical
        if wanted.source is not None:
            source = wanted.source
            sums = self._sums(
                ("source", source), dendrogram, lambda: self._per_text(self._sources == source)
            )
            listed &= _inside(dendrogram, cut.node, sums) > 0
        words = wanted.words
        if words.strip():
            sums = self._sums(("words", words), dendrogram, lambda: self._with_words(words))
            listed &= _inside(dendrogram, cut.node, sums) > 0
        if wanted.undecided:
            sums = self._sums(_UNDECIDED, dendrogram, lambda: self._to_decide - self._marked)
            listed &= _inside(dendrogram, cut.node, sums) > 0
        return listed

    def _sums(
        self,
        what: tuple[str, object],
        dendrogram: Dendrogram,
        per_text: Callable[[], NDArray[np.bool_] | NDArray[np.int64]],
    ) -> NDArray[np.int64]:
        """Return running sums of a number of each text in the dendrogram's order.

        They are remembered: while the line moves the filter stays.
        """
        known = self._known_sums.pop(what, None)
        if known is None or known[0] is not dendrogram:
            known = dendrogram, np.cumsum(per_text()[dendrogram.order], dtype=np.int64)
        self._known_sums[what] = known  # the last ones asked for are at the end
        while len(self._known_sums) > _SUMS_KEPT:
            self._known_sums.pop(next(iter(self._known_sums)))
        return known[1]

    def searched(self, words: str) -> bool:
        """Return whether a filter by these words needs no search through all texts."""
        return not words.strip() or (self._matching is not None and self._matching[0] == words)

    def search(self, words: str) -> None:
        """Find the texts with all of these words; meant for a worker."""
        if not self.searched(words):
            self._with_words(words)

    def _with_words(self, words: str) -> NDArray[np.bool_]:
        """Return which distinct texts hold all words; remembered for the next cut."""
        matching = self._matching
        if matching is None or matching[0] != words:
            folded = self._folded
            mask: NDArray[np.bool_] = np.ones(len(folded), dtype=np.bool_)
            # The longest word first: it is the rarest, and leaves the others little to search.
            for word in sorted(words.casefold().split(), key=len, reverse=True):
                rows = np.flatnonzero(mask)
                mask[rows] = np.fromiter((word in t for t in folded[rows]), np.bool_, len(rows))
            self._matching = matching = words, mask
        return matching[1]

    @cached_property
    def _folded(self) -> Texts:
        folded = np.empty_like(self._texts)
        for begin in range(0, len(folded), _TEXTS):
            rows = slice(begin, begin + _TEXTS)
            folded[rows] = [text.casefold() for text in self._texts[rows]]
        return folded

    def prepare(self) -> None:
        """Do ahead, in a worker, what the first filter would wait for."""
        len(self._folded)

    def release(self) -> None:
        """Let go of everything; meant for a worker, when nothing is shown any more.

        The texts some at a time: millions that are let go of at once keep the window waiting.
        """
        passages = self.scan.passages
        kept = [self._texts, self.__dict__.get("_folded", self._texts)]
        if isinstance(passages, PassageList):
            kept.append(passages.texts)
        for texts in kept:
            for begin in range(0, len(texts), _TEXTS):
                texts[begin : begin + _TEXTS] = ""
        hashes = self.scan.copies.hashes
        while hashes:
            del hashes[-_TEXTS:]
        vars(self.scan).clear()  # the arrays

    def _per_text(self, passages: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Count the chosen passages of each distinct text; int64 ``[texts]``."""
        copies = self.scan.copies
        return np.bincount(copies.text[passages], minlength=len(copies.count))

    # --- decisions

    def marks_changed(self) -> None:
        """Count the marks anew; to be called after every decision."""
        marks = self.project.decisions.marks
        marked = np.zeros(len(self.scan.passages), dtype=np.bool_)
        marked[np.fromiter(marks, dtype=np.int64, count=len(marks))] = True
        self._marked = self._per_text(marked & ~self._reference)
        self._known_sums.pop(_UNDECIDED, None)

    def progress(self, texts: Ids) -> tuple[int, int]:
        """Return how many passages of some distinct texts are marked, and how many can be."""
        return int(self._marked[texts].sum()), int(self._to_decide[texts].sum())

    def keep_one(self, kept: int, passages: Iterable[int]) -> KeepOne:
        """Work out "keep this, drop the others".

        Members whose numbers, dates, negation or names differ from the kept one are left
        undecided: two texts that say different things are not one too many. So are members of a
        chain that are no listed pair with it, members that were said to be no duplicate of it,
        and passages of the reference, which are never changed.
        """
        text_of = self.scan.copies.text
        base = int(text_of[kept])
        known = self.pairs_with(base)
        drop: list[int] = []
        differing = distant = 0
        flags = Difference.NONE
        for passage in passages:
            text = int(text_of[passage])
            if passage == kept or self._reference[passage] or self.is_apart(base, text):
                continue
            if text != base and text not in known:
                distant += 1
            elif text != base and known[text][1]:
                differing += 1
                flags |= known[text][1]
            else:
                drop.append(passage)
        return KeepOne(drop, differing, flags, distant)

    def text(self, text: int) -> str:
        """Return the words of a distinct text."""
        return str(self._texts[text])

    def is_apart(self, a: int, b: int) -> bool:
        """Return whether two distinct texts were said to be no duplicates."""
        return (min(a, b), max(a, b)) in self.project.decisions.apart

    def is_reference(self, passage: int) -> bool:
        """Return whether a passage is only compared against."""
        return bool(self._reference[passage])

    # --- one cluster

    def texts_of(self, view: View, row: int) -> Ids:
        """Return the distinct-text ids of a row of the list, ascending."""
        return view.dendrogram.members(view.node(row))

    def passages_of(self, texts: Ids) -> Ids:
        """Return all passages of some distinct texts, ascending, int32."""
        ends = self._ends[texts]
        counts = self.scan.copies.count[texts]
        total = int(counts.sum())
        offsets = np.arange(total) - np.repeat(np.cumsum(counts) - counts, counts)
        return np.sort(self._by_text[np.repeat(ends - counts, counts) + offsets])

    def summary(self, view: View, row: int) -> Summary:
        """Describe a row of the list."""
        place = view.rows[row]
        cut = view.cut
        texts = self.texts_of(view, row)
        identical = bool(cut.identical[place])
        return Summary(
            text=self.text(int(cut.first[place]))[:400],
            size=int(cut.size[place]),
            sources=int(np.count_nonzero(np.bincount(self._sources[self.passages_of(texts)]))),
            weakest=float(cut.weakest[place]),
            strongest=float(cut.strongest[place]),
            wording=Wording.of(int(cut.kind[place]), identical=identical),
            flags=tuple(Difference(int(cut.differs[place])).labels),
            decided=bool((self._marked[texts] == self._to_decide[texts]).all()),
        )

    def title(self, view: View, row: int) -> str:
        """Return the headline of a cluster."""
        summary = self.summary(view, row)
        parts = [f"{plural(summary.size, 'text')} in {plural(summary.sources, 'source')}"]
        if summary.wording is not Wording.IDENTICAL:
            word = "weakest" if view.grouping is Grouping.EVERY_PAIR else "weakest link"
            parts.append(f"{word} {similarity_text(summary.weakest)}")
        return " · ".join([*parts, summary.wording])

    def base_of(self, passages: Ids) -> int:
        """Return the passage to compare with: the first kept one, else the first."""
        marks = self.project.decisions.marks
        kept = (p for p in passages.tolist() if marks.get(p) is Mark.KEEP) if marks else ()
        return next(iter(kept), int(passages[0]))

    def members(self, passages: Ids, base: int) -> Members:
        """Return what is needed to describe members one by one."""
        return Members(self, passages, base)

    def explain(self, base: int, member: Member) -> list[str]:
        """Say which facts of a member differ from the base: "number: 14 / 41"."""
        passages = self.scan.passages
        return self.explain_texts(
            passages[base].text, passages[member.passage].text, member.differs
        )

    def explain_texts(self, one: str, two: str, labels: Sequence[str]) -> list[str]:
        """Say which facts of two texts differ, given what kinds do.

        A flag that cannot be put in words, or of a very long text, is its bare label.
        """
        if not labels:
            return []
        said = []
        if len(one) + len(two) < _LONG:
            said = what_differs(one, two, self.scan.common)
        by_label = {phrase.partition(":")[0]: phrase for phrase in said}
        phrases = [by_label.get(label, label) for label in labels]
        # A table of figures differs in all of them; the tinted words show that better.
        return [
            phrase if len(phrase) <= _PHRASE else f"{label}: several"
            for label, phrase in zip(labels, phrases, strict=True)
        ]

    def _pairs_with(self, text: int) -> dict[int, tuple[float, Difference]]:
        """Return similarity and differences of every listed pair of one text."""
        pairs, differences = self.scan.pairs, self.scan.differences
        known = {}
        for other, side in ((pairs.b, pairs.a), (pairs.a, pairs.b)):
            rows = np.flatnonzero(side == text)
            for one, similarity, flags in zip(
                other[rows].tolist(),
                pairs.similarity[rows].tolist(),
                differences[rows].tolist(),
                strict=True,
            ):
                known[one] = similarity, Difference(flags)
        return known

    def near_misses(self, view: View, row: int, *, limit: int = 5) -> list[NearMiss]:
        """Return the texts outside a cluster that are most similar to a member.

        Costs one pass over the pairs at worst; meant for a worker.
        """
        dendrogram, node = view.dendrogram, view.node(row)
        inside = np.zeros(dendrogram.texts, dtype=np.bool_)
        inside[dendrogram.members(node)] = True
        found: dict[int, NearMiss] = {}
        for a, b, similarity in _crossing(self.scan.pairs, inside):
            member, outside = (a, b) if inside[a] else (b, a)
            if outside not in found:
                found[outside] = NearMiss(
                    text_id=outside,
                    member=member,
                    similarity=similarity,
                    joins=_joins(dendrogram, node, outside),
                    apart=self.is_apart(member, outside),
                )
                if len(found) == limit:
                    break
        return list(found.values())

    # --- places

    def place(self, passage: int) -> str:
        """Say where a passage stands: "evening-post.txt, line 12"."""
        return place_of(self.scan.passages[passage], self.source_name(passage))

    def source_name(self, passage: int) -> str:
        """Return the file name of a passage's source, or the whole name if two files share it."""
        return self._names[self.scan.passages[passage].source]

    @cached_property
    def _names(self) -> list[str]:
        return short_names([source.name for source in self.scan.sources])

    def source_names(self) -> list[str]:
        """Return what each source is called in the window."""
        return self._names


class Members:
    """The members of one cluster, described one by one when they are shown."""

    def __init__(self, results: Results, passages: Ids, base: int) -> None:
        self.passages = passages
        self.base = base
        self._results = results
        text_of = results.scan.copies.text
        self._base_text = int(text_of[base])
        self._known = results.pairs_with(self._base_text)
        self.text_ids = np.flatnonzero(np.bincount(text_of[passages])).astype(np.int32)
        self.texts = set(self.text_ids.tolist())
        partners: dict[int, int] = {}
        for a, b in results.project.decisions.apart:
            if a in self.texts and b in self.texts:
                partners[a] = partners.get(a, 0) + 1
                partners[b] = partners.get(b, 0) + 1
        self._apart = {t for t, count in partners.items() if count >= len(self.texts) - 1}

    def __len__(self) -> int:
        return len(self.passages)

    def __getitem__(self, place: int) -> Member:
        results, passage = self._results, int(self.passages[place])
        text = int(results.scan.copies.text[passage])
        identical = text == self._base_text
        similarity, differs = (
            (1.0, Difference.NONE) if identical else self._known.get(text, (None, Difference.NONE))
        )
        return Member(
            passage=passage,
            text_id=text,
            similarity=similarity,
            differs=tuple(differs.labels),
            identical=identical,
            base=passage == self.base,
            mark=results.project.decisions.marks.get(passage),
            apart=text in self._apart,
            reference=results.is_reference(passage),
        )


def _joined(*lines: list[str]) -> list[str]:
    return [" · ".join(line) for line in lines]


def plural(count: int, noun: str) -> str:
    """Return "1 text", "2,000 texts"."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def threshold_text(threshold: float) -> str:
    """Return a threshold with two decimals, or three where it has them."""
    text = f"{threshold:.3f}"
    return text.removesuffix("0")


def coverage_sentence(scan: Scan) -> str:
    """Say what a person must know about pairs that may be missing; "" if none are."""
    coverage, said = scan.coverage, []
    if coverage.floor_raised_to is not None:
        said.append(
            f"There are too many pairs to keep: only those from {coverage.floor_raised_to:.2f} "
            "up are here."
        )
    if not coverage.complete:
        said.append(
            f"About {_share(scan)} of the pairs were found; clusters may lack a text that belongs."
        )
    return " ".join(said)


def how_found(scan: Scan) -> list[tuple[str, str]]:
    """Say what made the result: headings and sentences."""
    encoder, coverage, settings = scan.encoder, scan.coverage, scan.settings
    compared = (
        "Every text with every other"
        if settings.method is Method.EXACT
        else "Each text with those that an index holds near it"
    )
    size = plural(encoder.dimension, "dimension")
    complete = "no pair is missing" if coverage.complete else f"about {_share(scan)} of the pairs"
    raised = coverage.floor_raised_to is not None
    said = [
        (
            "Encoder",
            f"{encoder.name} · {size} · reads {plural(encoder.max_tokens, 'token')} of a text",
        ),
        ("Put in front of each text", f"“{encoder.prompt}”" if encoder.prompt else ""),
        ("About the encoder", " ".join(encoder.notes)),
        (
            "Ran on",
            f"{_DEVICES[encoder.device]}, {_PRECISIONS[encoder.precision]}",
        ),
        (
            "Compared",
            " ".join(filter(None, (f"{compared}: {complete}.", coverage.note, coverage.why))),
        ),
        (
            "Kept",
            f"Pairs from {settings.floor:.2f} up"
            + (", because there were too many pairs to keep them all." if raised else "."),
        ),
    ]
    return [(name, words) for name, words in said if words]


def _share(scan: Scan) -> str:
    return f"{min(int(scan.coverage.recall_estimate * 1000) / 10, 99.9):g} %"


def place_of(passage: Passage, source: str) -> str:
    """Say where a passage stands."""
    return passage.location.within(source)


def short_names(names: list[str]) -> list[str]:
    """Return the shortest ends of paths that tell the sources apart."""
    parts = [name.split("/") for name in names]
    depth = [1] * len(names)
    while True:
        short = ["/".join(p[-d:]) for p, d in zip(parts, depth, strict=True)]
        count: dict[str, int] = {}
        for name in short:
            count[name] = count.get(name, 0) + 1
        clash = [i for i, s in enumerate(short) if count[s] > 1 and depth[i] < len(parts[i])]
        if not clash:
            return short
        for i in clash:
            depth[i] += 1


def _in_reading_order(cut: Cut, texts: int, listed: NDArray[np.bool_]) -> Ids:
    """Return the listed rows of a cut by their first text; quicker than to sort them."""
    rows = np.flatnonzero(listed).astype(np.int32)
    place = np.full(texts, -1, dtype=np.int32)
    place[cut.first[rows]] = rows  # no two clusters have the same first text
    return place[np.flatnonzero(place >= 0)]  # much quicker than by the mask


def _sorted(rows: Ids, key: NDArray[np.int32]) -> Ids:
    """Sort rows by their key; those with the same key keep their order.

    Key and place in one number, because that is sorted several times as fast as a stable order of
    the keys is found.
    """
    packed = (key[rows].astype(np.int64) << 32) | np.arange(len(rows))
    packed.sort()
    result: Ids = rows[packed & 0xFFFFFFFF]
    return result


def _as_integers(values: NDArray[np.float32]) -> NDArray[np.int32]:
    """Return integers that are in the same order as the floating-point ``values``."""
    bits: NDArray[np.int32] = (values + np.float32(0)).view(np.int32)  # no negative zero
    ordered: NDArray[np.int32] = bits ^ ((bits >> 31) & 0x7FFFFFFF)
    return ordered


def _inside(dendrogram: Dendrogram, nodes: Ids, sums: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return what the members of each node sum up to; int64 ``[nodes]``."""
    start = dendrogram.start[nodes]
    before = np.where(start > 0, sums[start - 1], 0)
    result: NDArray[np.int64] = sums[start + dendrogram.count[nodes] - 1] - before
    return result


def _crossing(pairs: Pairs, inside: NDArray[np.bool_]) -> Iterable[tuple[int, int, float]]:
    """Give the pairs with one text inside and one outside, the most similar first."""
    for begin in range(0, len(pairs), _BLOCK):
        rows = slice(begin, begin + _BLOCK)
        for row in (
            np.flatnonzero(inside[pairs.a[rows]] != inside[pairs.b[rows]]) + begin
        ).tolist():
            yield int(pairs.a[row]), int(pairs.b[row]), float(pairs.similarity[row])


def _joins(dendrogram: Dendrogram, node: int, text: int) -> float | None:
    """Return the height of the first merge above ``node`` that holds ``text``."""
    place = dendrogram.start[text]
    while (node := int(dendrogram.parent[node])) != NO_PARENT:
        start = dendrogram.start[node]
        if start <= place < start + dendrogram.count[node]:
            return float(dendrogram.height[node - dendrogram.texts])
    return None
