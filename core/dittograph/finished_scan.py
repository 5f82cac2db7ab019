"""What a finished scan is: data only."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.clusters.dendrogram import Cut, Dendrogram, build_dendrograms
from dittograph.clusters.overlap import Overlap, SourceMatches, find_overlap, match_sources
from dittograph.documents.options import ReadOptions
from dittograph.documents.source import Skipped
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.scale import DEFAULT_SCALE, Scale
from dittograph.encoders.vectors import Remembered
from dittograph.errors import InputError, OutputError, UnconfirmedSourcesError
from dittograph.pairs.pair_list import Pairs
from dittograph.passages.collecting import SplitSource
from dittograph.passages.copies import Copies
from dittograph.passages.passage import Passage
from dittograph.passages.passage_list import PassageList
from dittograph.progress import NO_PROGRESS, Progress
from dittograph.settings import Grouping, Score, Settings, Unit


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """A source as a scan remembers it.

    Attributes:
        name: As shown.
        path: Absolute path, or None for pasted text and standard input.
        encoding: Its character encoding.
        unit: What its passages are.
        text: Its text, kept only where there is no path to read it from again.
        reference: Whether it is only compared against.
        member: The name of the file inside the one at ``path``; "" if it is that file.
        guessed: Whether the encoding was a guess.
        checksum: Of the bytes it was read from; "" where that is not known.
        remarks: What a person should know of how it was read, a sentence each.
    """

    name: str
    path: str | None
    encoding: str
    unit: Unit
    text: str | None = None
    reference: bool = False
    member: str = ""
    guessed: bool = False
    checksum: str = ""
    remarks: tuple[str, ...] = ()

    @classmethod
    def of(cls, part: SplitSource) -> Self:
        """Return what to remember of a source that was split."""
        source = part.source
        return cls(
            name=source.name,
            path=str(source.path.resolve()) if source.path else None,
            encoding=source.encoding,
            unit=part.unit,
            text=None if source.path else source.text,
            reference=part.reference,
            member=source.member,
            guessed=source.guessed,
            checksum=source.checksum,
            remarks=source.remarks,
        )

    def options(self, settings: Settings) -> ReadOptions:
        """Return how to read it again as it was read under these settings."""
        return ReadOptions(self.encoding or None, settings.everything)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the truth the pairs are.

    Attributes:
        complete: Whether no pair at or above the floor is missing.
        recall_estimate: Measured share of the pairs that was found, 0..1.
        floor_raised_to: The floor that the pair budget forced, or None.
        note: What a person should know of the search, or "".
        why: Why the method was chosen, where that was a question, or "".
    """

    complete: bool
    recall_estimate: float
    floor_raised_to: float | None
    note: str = ""
    why: str = ""


@dataclass(frozen=True)
class Cluster:
    """Similar passages.

    Attributes:
        id: Place in the list of clusters.
        members: Passage ids, ascending, copies included.
        representative: The member that comes first.
        weakest: Lowest cosine similarity between two members.
        strongest: Highest cosine similarity between two distinct members; 1.0 for mere copies.
        texts: The members' texts.
    """

    id: int
    members: list[int]
    representative: int
    weakest: float
    strongest: float
    texts: list[str] = field(repr=False)


@dataclass(frozen=True, eq=False, repr=False)
class Scan:
    """A finished scan: everything that the window, the command line and a script show.

    "Text" below means a distinct text; a passage is one occurrence of a text.

    Attributes:
        settings: As they were used: unit, device and method are decided, the floor is final.
        encoder: What made the vectors.
        coverage: How complete the pairs are.
        sources: Where the passages are from.
        skipped: What could not be read.
        passages: Every passage, in reading order.
        copies: Which passages are the same text.
        truncated: Whether the encoder read only the beginning, bool ``[texts]``.
        pairs: All pairs of texts at or above the floor.
        kinds: :class:`~dittograph.pairs.relation.Kind` of each pair, uint8 ``[pairs]``.
        differences: :class:`~dittograph.pairs.relation.Difference` of each pair, uint8 ``[pairs]``.
        dendrograms: The merges of each grouping; read-only.
        chance: Similarity above which two unrelated texts of this collection rarely get; None
            for collections too small to tell.
        common: Words that this collection writes in lower case, so that they are no names at the
            start of a sentence; see :func:`~dittograph.pairs.relation.common_words`.
        scale: What a similarity means by the encoder.
        vectors: Unit vectors, float32 ``[texts, dimension]``; None for a scan read from a project.
        embedded: How many texts were embedded now, and not found in the cache.
        cosine: Where the pairs are scored by their likelihood: the cosine similarity of each,
            float32 ``[pairs]``; else None. See :meth:`scored`.
        by_similarity: Where the pairs are scored by their likelihood: the place of each in the list
            by similarity, int64 ``[pairs]``; else None.
        sources_confirmed: Whether a person here chose the paths in ``sources``. They did not in a
            project from elsewhere: there a path is only a name, and nothing may touch it.
    """

    settings: Settings
    encoder: EncoderInfo
    coverage: Coverage
    sources: list[SourceInfo]
    skipped: list[Skipped]
    passages: Sequence[Passage]
    copies: Copies
    truncated: NDArray[np.bool_]
    pairs: Pairs
    kinds: NDArray[np.uint8]
    differences: NDArray[np.uint8]
    dendrograms: Mapping[Grouping, Dendrogram]
    chance: float | None = None
    common: frozenset[str] = frozenset()
    scale: Scale = DEFAULT_SCALE
    vectors: NDArray[np.float32] | None = None
    embedded: int = 0
    cosine: NDArray[np.float32] | None = None
    by_similarity: NDArray[np.int64] | None = None
    sources_confirmed: bool = True

    def __post_init__(self) -> None:
        # A frozen class has no other way; nothing changes the mapping from here on.
        object.__setattr__(self, "dendrograms", MappingProxyType(dict(self.dendrograms)))

    @cached_property
    def texts(self) -> list[str]:
        """The distinct texts, each as its first passage has it."""
        if isinstance(self.passages, PassageList):
            texts: list[str] = self.passages.texts[self.copies.first].tolist()
            return texts
        return [self.passages[i].text for i in self.copies.first.tolist()]

    @cached_property
    def digest(self) -> str:
        """The same for scans of the same distinct texts, in the same order, by the same encoder."""
        content = self.encoder.key.encode() + b"".join(self.copies.hashes)
        return hashlib.blake2b(content, digest_size=16).hexdigest()

    @cached_property
    def source_of(self) -> NDArray[np.int32]:
        """Index of the source of each passage, int32 ``[passages]``."""
        if isinstance(self.passages, PassageList):
            return self.passages.sources
        return np.array([p.source for p in self.passages], dtype=np.int32)

    def cut(self, threshold: float | None = None, grouping: Grouping | None = None) -> Cut:
        """Return the clusters at a threshold as arrays; costs milliseconds."""
        threshold = self.settings.threshold if threshold is None else threshold
        replace(self.settings, threshold=threshold).checked()
        if threshold < self.settings.floor and self.cosine is None:
            raise InputError(
                f"The threshold {threshold:g} is below this scan's floor of "
                f"{self.settings.floor:g}; scan again with a lower floor."
            )
        return self.dendrograms[grouping or self.settings.grouping].cut(threshold)

    def clusters(
        self, threshold: float | None = None, grouping: Grouping | str | None = None
    ) -> list[Cluster]:
        """Return the clusters at a threshold, ordered by their first passage.

        Args:
            threshold: Cosine similarity, from this scan's floor to 1 (default: its setting).
            grouping: ``every-pair`` or ``chain`` (default: its setting). The weakest pair of a
                chain may be below the floor; where the cache no longer has the vectors to tell,
                it is the weakest pair above the floor.
        """
        grouping = Grouping(grouping) if grouping else self.settings.grouping
        cut = self.cut(threshold, grouping)
        dendrogram = self.dendrograms[grouping]
        order = np.argsort(cut.first, kind="stable").tolist()
        members = [dendrogram.members(int(cut.node[row])) for row in order]
        passages = self._passages_of(members)
        chain = grouping is Grouping.CHAIN and self.cosine is None
        vectors = self._known_vectors if chain else None
        clusters = []
        for place, row in enumerate(order):
            weakest = float(cut.weakest[row])
            if vectors is not None and len(members[place]) > 1:
                weakest = min(weakest, _lowest_similarity(vectors, members[place]))
            ids = passages[place]
            clusters.append(
                Cluster(
                    id=place,
                    members=ids,
                    representative=ids[0],
                    weakest=weakest,
                    strongest=float(cut.strongest[row]),
                    texts=[self.passages[i].text for i in ids],
                )
            )
        return clusters

    @property
    def score(self) -> Score:
        """What pairs and clusters go by."""
        return Score.SIMILARITY if self.cosine is None else Score.LIKELIHOOD

    def scored(
        self,
        likelihood: NDArray[np.float32],
        *,
        apart: Iterable[tuple[int, int]] = (),
        progress: Progress = NO_PROGRESS,
    ) -> Scan:
        """Return this scan with pairs and clusters by another score than their similarity.

        Args:
            likelihood: How likely each pair is the same, float32 ``[pairs]``, 0..1.
            apart: Pairs of text ids that are "not a duplicate", and so never put together.
            progress: Notified while clusters are built.

        Raises:
            CancelledError: From ``progress``.
        """
        pairs = self.pairs
        order = Pairs.order(pairs.a, pairs.b, likelihood)
        scored = replace(
            self,
            pairs=Pairs(pairs.a[order], pairs.b[order], likelihood[order]),
            kinds=self.kinds[order],
            differences=self.differences[order],
            cosine=pairs.similarity[order],
            by_similarity=order,
        )
        return replace(scored, dendrograms=scored.with_apart(apart, progress=progress))

    def overlap(self, threshold: float | None = None) -> Overlap:
        """Return how much of each source stands in each other one at a threshold."""
        threshold = self.settings.threshold if threshold is None else threshold
        return find_overlap(
            self.pairs,
            threshold,
            self.copies.text,
            self.source_of,
            self._lengths,
            len(self.sources),
            self.is_reference,
        )

    def source_matches(
        self, *, apart: Iterable[tuple[int, int]] = (), without: Iterable[int] = ()
    ) -> SourceMatches:
        """Match every passage with the other sources, for every threshold from the floor.

        Args:
            apart: Pairs of text ids (lower first) that are "not a duplicate".
            without: Text ids that are left aside.
        """
        pairs = self.pairs
        if keys := [a * len(self.copies.hashes) + b for a, b in apart]:
            known = pairs.a.astype(np.int64) * len(self.copies.hashes) + pairs.b
            rows = np.flatnonzero(~np.isin(known, keys))
            pairs = Pairs(pairs.a[rows], pairs.b[rows], pairs.similarity[rows])
        return match_sources(
            pairs,
            self.copies.text,
            self.source_of,
            self._lengths,
            len(self.sources),
            self.is_reference,
            without,
        )

    @cached_property
    def is_reference(self) -> NDArray[np.bool_]:
        """Whether each source is only compared against, bool ``[sources]``."""
        return np.array([source.reference for source in self.sources], dtype=np.bool_)

    @cached_property
    def _lengths(self) -> NDArray[np.int64]:
        """Characters of each passage, int64 ``[passages]``."""
        passages = self.passages
        texts = (
            passages.texts.tolist()
            if isinstance(passages, PassageList)
            else [passage.text for passage in passages]
        )
        return np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))

    @cached_property
    def _known_vectors(self) -> NDArray[np.float32] | None:
        """The vectors, from the cache for a scan read from a project; None if it lacks any."""
        if self.vectors is not None:
            return self.vectors
        found = Remembered.load(self.copies.hashes, self.encoder)
        return found.vectors.vectors if found.known.all() else None

    def check_sources(self) -> None:
        """Make sure that the paths of the sources may be touched; ask this before doing so.

        Raises:
            UnconfirmedSourcesError: The scan is from elsewhere, and nobody here confirmed them.
        """
        if not self.sources_confirmed:
            raise UnconfirmedSourcesError(
                "The sources were not read, because this project was made elsewhere and nobody "
                "has confirmed its sources here; confirm them in the window, or with "
                "--confirm-sources."
            )

    def check_no_source(self, path: Path) -> None:
        """Make sure that writing to ``path`` changes none of the sources.

        Where the sources are not confirmed only the names are compared.

        Raises:
            OutputError: It is one of them.
        """
        paths = [source.path for source in self.sources if source.path]
        if self.sources_confirmed:
            one_of_them = _is_one_of(path, paths)
        else:
            names = {os.path.normcase(name) for name in paths}
            targets = (str(path.absolute()), os.path.realpath(path))
            one_of_them = any(os.path.normcase(target) in names for target in targets)
        if one_of_them:
            raise OutputError(
                f"{path} was not written because it is one of the scanned files, which are never "
                f"changed; give another name."
            )

    def with_apart(
        self, apart: Iterable[tuple[int, int]], *, progress: Progress = NO_PROGRESS
    ) -> dict[Grouping, Dendrogram]:
        """Return the dendrograms with pairs of text ids that are never put together."""
        passages = int(np.count_nonzero(~self.is_reference[self.source_of]))
        return build_dendrograms(
            self.pairs,
            kind=self.kinds,
            differs=self.differences,
            occurrences=self.copies.count,
            outside=int(np.searchsorted(self.copies.first, passages)),
            apart=apart,
            progress=progress,
        )

    def _passages_of(self, members: list[Ids]) -> list[list[int]]:
        """Return each cluster's passage ids, ascending."""
        each = iter(self.copies.passages(np.concatenate(members)) if members else ())
        return [
            sorted(i for ids in islice(each, len(texts)) for i in ids.tolist()) for texts in members
        ]


def _is_one_of(path: Path, others: Iterable[str]) -> bool:
    """Return whether a path leads to the same file as one of the others."""
    try:
        there = path.stat()
    except OSError:
        return False  # a new file, or one that writing will complain about
    for other in others:
        with contextlib.suppress(OSError):  # a source may be gone by now
            if os.path.samestat(there, Path(other).stat()):
                return True
    return False


def _lowest_similarity(vectors: NDArray[np.float32], texts: Ids) -> float:
    part = vectors[texts]
    return min(float((part[i : i + 1024] @ part.T).min()) for i in range(0, len(part), 1024))
