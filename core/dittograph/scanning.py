"""The whole way of the data: paths in, a finished scan out."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from dittograph.clusters import Cut, Dendrogram, Grouping, build_dendrogram
from dittograph.copies import Copies, fold_copies
from dittograph.encoders.discovery import DEFAULT_ENCODER, resolve_encoder
from dittograph.encoders.info import Device, EncoderInfo, Precision
from dittograph.encoders.known import remembered_info
from dittograph.errors import InputError, OutputError
from dittograph.finding import Method as Method  # part of the settings
from dittograph.finding import find_pairs
from dittograph.group_cache import GroupCache
from dittograph.pair_cache import PairCache
from dittograph.pairs import Ids, Pairs
from dittograph.passage_list import PassageList
from dittograph.passages import Passage, Unit, choose_columns, choose_unit, split
from dittograph.policy import Policy, PolicyError, current
from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.sources import Skipped, Source, read_sources
from dittograph.vectors import Remembered, VectorCache, Vectors, embed

if TYPE_CHECKING:  # importing these imports torch
    from dittograph.encoders.encoder import Encoder

DEFAULT_FLOOR = 0.6
DEFAULT_THRESHOLD = 0.8
# The settings with a few values each.
CHOICES: dict[str, type[StrEnum]] = {
    "unit": Unit,
    "device": Device,
    "precision": Precision,
    "method": Method,
    "grouping": Grouping,
}
_CHANCE_SAMPLE = 2_000


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person can choose for a scan.

    Attributes:
        unit: What one passage is.
        column: Column of a table, by name or 1-based number; None: chosen by itself.
        encoder: Name or folder of the encoder.
        device: Where it runs.
        precision: What it computes with.
        method: How pairs are searched.
        grouping: The grouping that is shown first.
        floor: Lowest cosine similarity that is kept for re-cutting, -1..1.
        threshold: Cosine similarity that is shown first, floor..1.
        prompt: Name of the encoder's prompt that is put in front of every text; "none": no
            prompt; None: the encoder's own default.
    """

    unit: Unit = Unit.AUTO
    column: str | None = None
    encoder: str = DEFAULT_ENCODER
    device: Device = Device.AUTO
    precision: Precision = Precision.AUTO
    method: Method = Method.AUTO
    grouping: Grouping = Grouping.EVERY_PAIR
    floor: float = DEFAULT_FLOOR
    threshold: float = DEFAULT_THRESHOLD
    prompt: str | None = None

    def checked(self) -> Settings:
        """Return settings whose floor is not above the threshold.

        Raises:
            InputError: A similarity is outside -1..1.
        """
        for name, value in (("threshold", self.threshold), ("floor", self.floor)):
            if not -1 <= value <= 1:
                raise InputError(
                    f"The {name} {value:g} is no cosine similarity; give a number from -1 to 1."
                )
        return replace(self, floor=min(self.floor, self.threshold))


def choose_settings(*, free: Iterable[str] = (), **given: Any) -> Settings:
    """Return what was given, completed by the administrator's policy and then by the defaults.

    Args:
        free: Names of settings that may be given even where the policy locks them, for work whose
            results are not those of a scan.
        **given: Attributes of :class:`Settings`; None stands for "not given".

    Raises:
        PolicyError: The policy forbids one of them, or is damaged.
        InputError: A similarity is outside -1..1.
    """
    policy = current()
    values: dict[str, Any] = {}
    for name in (f.name for f in fields(Settings)):
        value = given.pop(name, None)
        if value is not None and name in CHOICES:
            value = CHOICES[name](value)
        if name not in free or value is None:
            value = policy.choose(name, value)
        if value is not None:
            values[name] = value
    if given:
        raise TypeError(f"there is no setting {', '.join(given)}")
    if "floor" in policy.locked:  # nobody chose the built-in threshold, so it makes way
        values.setdefault("threshold", max(DEFAULT_THRESHOLD, values["floor"]))
    settings = Settings(**values)
    return _above_locked_floor(settings.checked(), settings.floor, policy)


def _above_locked_floor(settings: Settings, wanted: float, policy: Policy) -> Settings:
    """Return the settings, unless their threshold has lowered a floor that is locked."""
    if "floor" in policy.locked and settings.floor < wanted:
        raise PolicyError(
            f"The threshold {settings.threshold:g} is below the floor of {wanted:g} that your "
            f"administrator has set in {policy.file}; give a higher one."
        )
    return settings


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
    """

    name: str
    path: str | None
    encoding: str
    unit: Unit
    text: str | None = None
    reference: bool = False


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


@dataclass(frozen=True)
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
        kinds: :class:`~dittograph.relation.Kind` of each pair, uint8 ``[pairs]``.
        differences: :class:`~dittograph.relation.Difference` of each pair, uint8 ``[pairs]``.
        dendrograms: The merges of each grouping.
        chance: Similarity above which two unrelated texts of this collection rarely get; None
            for collections too small to tell.
        common: Words that this collection writes in lower case, so that they are no names at the
            start of a sentence; see :func:`~dittograph.relation.common_words`.
        vectors: Unit vectors, float32 ``[texts, dimension]``; None for a scan read from a project.
        embedded: How many texts were embedded now, and not found in the cache.
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
    dendrograms: dict[Grouping, Dendrogram]
    chance: float | None = None
    common: frozenset[str] = frozenset()
    vectors: NDArray[np.float32] | None = None
    embedded: int = 0

    @cached_property
    def texts(self) -> list[str]:
        """The distinct texts, each as its first passage has it."""
        if isinstance(self.passages, PassageList):
            texts: list[str] = self.passages.texts[self.copies.first].tolist()
            return texts
        return [self.passages[i].text for i in self.copies.first.tolist()]

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
        if threshold < self.settings.floor:
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
        vectors = self._known_vectors if grouping is Grouping.CHAIN else None
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

    @cached_property
    def _known_vectors(self) -> NDArray[np.float32] | None:
        """The vectors, from the cache for a scan read from a project; None if it lacks any."""
        if self.vectors is not None:
            return self.vectors
        found = Remembered.load(self.copies.hashes, self.encoder)
        return found.vectors.vectors if found.known.all() else None

    def check_no_source(self, path: Path) -> None:
        """Make sure that writing to ``path`` changes none of the sources.

        Raises:
            OutputError: It is one of them.
        """
        try:
            there = path.stat()
        except OSError:
            return  # a new file, or one that writing will complain of
        for source in self.sources:
            with contextlib.suppress(OSError):  # a source may be gone by now
                if source.path and os.path.samestat(there, Path(source.path).stat()):
                    raise OutputError(
                        f"{path} was not written because it is one of the scanned files, which "
                        f"are never changed; give another name."
                    )

    def save(self, path: str | Path) -> None:
        """Write a ``.ditto`` project file, whole or not at all."""
        from dittograph.project import create_project

        create_project(Path(path), self)

    def with_apart(
        self, apart: Iterable[tuple[int, int]], *, progress: Progress = NO_PROGRESS
    ) -> dict[Grouping, Dendrogram]:
        """Return the dendrograms with pairs of text ids that are never put together."""
        reference = np.array([source.reference for source in self.sources], dtype=np.bool_)
        own = int(np.count_nonzero(~reference[self.source_of]))
        return _dendrograms(
            self.pairs, self.kinds, self.differences, self.copies, own, apart, progress
        )

    def _passages_of(self, members: list[Ids]) -> list[list[int]]:
        """Return each cluster's passage ids, ascending."""
        each = iter(self.copies.passages(np.concatenate(members)) if members else ())
        return [
            sorted(i for ids in islice(each, len(texts)) for i in ids.tolist()) for texts in members
        ]


def scan(
    paths: str | Path | Sequence[str | Path] = (),
    *,
    texts: str | None = None,
    stdin: bytes | None = None,
    reference: str | Path | Sequence[str | Path] = (),
    unit: Unit | str | None = None,
    column: str | None = None,
    encoder: str | None = None,
    device: Device | str | None = None,
    precision: Precision | str | None = None,
    method: Method | str | None = None,
    grouping: Grouping | str | None = None,
    floor: float | None = None,
    threshold: float | None = None,
    prompt: str | None = None,
    cache: bool = True,
    loaded: Callable[[Settings], Encoder] | None = None,
    progress: Progress = NO_PROGRESS,
) -> Scan:
    """Find every similar pair in files, folders or a pasted list.

    What is not given is what the administrator's policy sets for this machine, if there is one (see
    :mod:`dittograph.policy`), and otherwise the default below. What is given goes before the
    policy's defaults, but what the policy locks cannot be given another value.

    Args:
        paths: A file or folder, or several; ``-`` stands for ``stdin``.
        texts: A pasted list, one entry a line.
        stdin: What standard input held.
        reference: The same, to compare against; pairs inside them are not reported.
        unit: What one passage is (``auto``).
        column: Column of a table, by name or 1-based number.
        encoder: Name or folder (the one that comes with Dittograph).
        device: Where the encoder runs (``auto``).
        precision: What the encoder computes with (``auto``).
        method: How pairs are searched (``auto``).
        grouping: What it takes to be in one cluster (``every-pair``).
        floor: Lowest cosine similarity kept for re-cutting, -1..1 (0.6).
        threshold: Cosine similarity shown first, -1..1 (0.8); lowers the floor if below it.
        prompt: Name of the encoder's prompt to put in front of every text; "none" for no prompt,
            None for the encoder's own default.
        cache: Whether to use and fill the cache of vectors.
        loaded: Gives an encoder that is already loaded (used by the engine to keep it warm).
        progress: Told of everything; may cancel.

    Raises:
        InputError: Nothing can be read, or a setting makes no sense.
        PolicyError: A setting is locked by the policy, or the policy is damaged.
        EncoderError: The encoder cannot be loaded.
        CancelledError: ``progress`` cancelled; the vectors made so far are in the cache.

    Example:
        >>> scan = dittograph.scan(["drafts/"], unit="sentence", floor=0.6)
        >>> for cluster in scan.clusters(threshold=0.85):
        ...     print(cluster.texts)
    """
    settings = choose_settings(
        unit=unit,
        column=column,
        encoder=encoder,
        device=device,
        precision=precision,
        method=method,
        grouping=grouping,
        floor=floor,
        threshold=threshold,
        prompt=prompt,
    )
    sources, skipped = read_sources(_several(paths), stdin=stdin, pasted=texts, progress=progress)
    compared, skipped_too = read_sources(_several(reference), progress=progress)
    skipped += skipped_too
    if column is not None and sources and not any(s.table for s in (*sources, *compared)):
        raise InputError(
            f"None of the sources is a table, so there is no column {column!r}; leave it out."
        )
    sources, compared = (_with_column(part, settings, skipped) for part in (sources, compared))
    infos, passages, own = _passages(sources, compared, settings)
    if not own:
        raise InputError(_nothing_to_read(skipped))
    from dittograph.search.index_cache import IndexCache  # imports hnswlib

    copies = fold_copies([p.text for p in passages])
    distinct = [passages[i].text for i in copies.first.tolist()]
    info, vectors = _vectors(distinct, copies.hashes, settings, loaded, cache, progress)
    found = find_pairs(
        distinct,
        copies.hashes,
        vectors.vectors,
        rows=int(np.searchsorted(copies.first, own)),  # texts that occur outside the reference
        floor=settings.floor,
        method=settings.method,
        device=info.device.value,
        cache=PairCache(info) if cache else None,
        indexes=IndexCache(info) if cache else None,
        progress=progress,
    )
    groups = GroupCache(found.digest, copies.count) if found.digest else None
    dendrograms = groups.load() if groups else {}
    if not dendrograms:
        dendrograms = _dendrograms(
            found.pairs, found.kinds, found.differences, copies, own, (), progress
        )
        if groups:
            groups.save(dendrograms)
    final = found.floor_raised_to
    units = {info.unit for info in infos}
    return Scan(
        settings=replace(
            settings,
            unit=units.pop() if len(units) == 1 else settings.unit,
            device=info.device,
            precision=info.precision,
            method=found.method,
            floor=settings.floor if final is None else final,
            threshold=settings.threshold if final is None else max(final, settings.threshold),
        ),
        encoder=info,
        coverage=Coverage(
            complete=found.complete,
            recall_estimate=found.recall,
            floor_raised_to=found.floor_raised_to,
            note=" ".join(filter(None, (found.note, _unknown(vectors.vectors)))),
            why=found.why,
        ),
        sources=infos,
        skipped=skipped,
        passages=passages,
        copies=copies,
        truncated=vectors.truncated,
        pairs=found.pairs,
        kinds=found.kinds,
        differences=found.differences,
        dendrograms=dendrograms,
        chance=chance_level(vectors.vectors),
        common=found.common,
        vectors=vectors.vectors,
        embedded=vectors.embedded,
    )


def load_encoder(settings: Settings) -> Encoder:
    """Load the encoder of some settings."""
    folder = resolve_encoder(settings.encoder)
    from dittograph.encoders.encoder import Encoder  # imports torch

    return Encoder.load(
        folder, device=settings.device, precision=settings.precision, prompt=settings.prompt
    )


def _vectors(
    texts: list[str],
    hashes: list[bytes],
    settings: Settings,
    loaded: Callable[[Settings], Encoder] | None,
    cache: bool,  # noqa: FBT001
    progress: Progress,
) -> tuple[EncoderInfo, Vectors]:
    """Return the vectors of the texts; an encoder is loaded only where one is missing."""
    found = None
    if cache:
        info = remembered_info(
            settings.encoder,
            device=settings.device,
            precision=settings.precision,
            prompt=settings.prompt,
        )
        found = Remembered.load(hashes, info) if info else None
        if found and found.known.all():
            return found.info, found.vectors
    progress.start(Phase.LOADING, 0)
    model = (loaded or load_encoder)(settings)
    store = VectorCache(model.info) if cache else None
    vectors = embed(model, texts, hashes, cache=store, remembered=found, progress=progress)
    return model.info, vectors


def _unknown(vectors: NDArray[np.float32]) -> str:
    """Say how many texts have no word that the encoder knows; their vectors are zero."""
    count = int((~vectors.any(axis=1)).sum())
    if not count:
        return ""
    has, it = ("text has", "it pairs") if count == 1 else ("texts have", "they pair")
    return f"{count:,} {has} no word that the encoder knows, so {it} with nothing."


def chance_level(vectors: NDArray[np.float32]) -> float | None:
    """Return the similarity that about one in 30,000 pairs of unrelated texts exceeds.

    Unrelated pairs are by far the most, so their centre and width are read off all pairs of a
    sample by the median and the quartiles, which duplicates do not move; four standard deviations
    above the centre little is chance.
    """
    if len(vectors) < 50:
        return None
    sample = np.random.default_rng(0).permutation(len(vectors))[:_CHANCE_SAMPLE]
    part = vectors[np.sort(sample)]
    scores = (part @ part.T)[np.triu_indices(len(part), 1)]
    low, middle, high = np.percentile(scores, [25, 50, 75])
    return round(float(min(middle + 4 * (high - low) / 1.349, 1.0)), 4)


def _passages(
    sources: list[Source], reference: list[Source], settings: Settings
) -> tuple[list[SourceInfo], list[Passage], int]:
    """Return all passages, those of the reference last, and how many come before it."""
    infos: list[SourceInfo] = []
    passages: list[Passage] = []
    own = 0
    for index, source in enumerate([*sources, *reference]):
        unit = choose_unit(source) if settings.unit is Unit.AUTO else settings.unit
        passages += split(source, index, unit, column=settings.column)
        if index < len(sources):
            own = len(passages)
        infos.append(
            SourceInfo(
                name=source.name,
                path=str(source.path.resolve()) if source.path else None,
                encoding=source.encoding,
                unit=unit,
                text=None if source.path else source.text,
                reference=index >= len(sources),
            )
        )
    return infos, passages, own


def _several(paths: str | Path | Sequence[str | Path]) -> Sequence[str | Path]:
    """Return one path as a list: its letters, one of them “/”, are no paths."""
    return [paths] if isinstance(paths, str | Path) else paths


def _with_column(sources: list[Source], settings: Settings, skipped: list[Skipped]) -> list[Source]:
    """Return the sources but for the tables that lack the wanted column, which are skipped.

    Raises:
        InputError: No table has it.
    """
    if settings.column is None or not sources:
        return sources
    kept, errors = [], []
    for source in sources:
        try:
            if source.table is not None:
                choose_columns(source, settings.column)
        except InputError as error:
            errors.append(error)
            skipped.append(Skipped(source.name, f"It{str(error).removeprefix(source.name)}"))
        else:
            kept.append(source)
    if errors and not any(source.table for source in kept):
        raise errors[0]
    return kept


def _nothing_to_read(skipped: list[Skipped]) -> str:
    if len(skipped) == 1:
        return f"Nothing to scan in {skipped[0].source}: {skipped[0].reason}"
    if skipped:
        first = skipped[0]
        return (
            f"None of the {len(skipped)} sources can be read; the first is {first.source}: "
            f"{first.reason}"
        )
    return "There is no text to scan; give files, folders or a list."


def _dendrograms(
    pairs: Pairs,
    kinds: NDArray[np.uint8],
    differences: NDArray[np.uint8],
    copies: Copies,
    own: int,
    apart: Iterable[tuple[int, int]],
    progress: Progress,
) -> dict[Grouping, Dendrogram]:
    separate = list(apart)
    dendrograms = {
        grouping: build_dendrogram(
            pairs,
            grouping=grouping,
            occurrences=copies.count,
            kind=kinds,
            differs=differences,
            apart=separate,
            progress=progress,
        )
        for grouping in Grouping
    }
    for dendrogram in dendrograms.values():
        # Copies inside the reference are not reported: alone such a text counts as one.
        reference = int(np.searchsorted(copies.first, own))
        dendrogram.occurrences[reference : dendrogram.texts] = 1
    return dendrograms


def _lowest_similarity(vectors: NDArray[np.float32], texts: Ids) -> float:
    part = vectors[texts]
    return min(float((part[i : i + 1024] @ part.T).min()) for i in range(0, len(part), 1024))
