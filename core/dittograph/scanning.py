"""The whole way of the data: paths in, a finished scan out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from dittograph.clusters.dendrogram import build_dendrograms
from dittograph.clusters.known import GroupCache
from dittograph.documents.reading import read_sources
from dittograph.documents.source import LISTED, Skipped, Source
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.known import remembered_info
from dittograph.encoders.vectors import Remembered, Vectors, cache_of, embed
from dittograph.errors import InputError
from dittograph.finished_scan import Coverage, Scan, SourceInfo
from dittograph.pairs.find import find_pairs
from dittograph.pairs.known import PairCache
from dittograph.passages.copies import fold_copies
from dittograph.passages.entries import split_entries
from dittograph.passages.passage import Passage
from dittograph.passages.passage_list import PassageList
from dittograph.passages.rows import choose_columns
from dittograph.passages.units import choose_unit, split
from dittograph.policy.choosing import choose_settings
from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.settings import Device, Grouping, Precision, Settings, Unit
from dittograph.settings import Method as Method  # part of the settings

if TYPE_CHECKING:  # importing these imports torch
    from dittograph.encoders.encoder import Encoder

_CHANCE_SAMPLE = 2_000
_WHOLE = (Unit.AUTO, Unit.ROW, Unit.FILE)  # units of which an entry of a list is one


def scan(
    paths: str | Path | Sequence[str | Path] = (),
    *,
    texts: str | None = None,
    entries: Sequence[str] | None = None,
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
    :mod:`dittograph.policy.policy`), and otherwise the default below. What is given goes before the
    policy's defaults, but what the policy locks cannot be given another value.

    Args:
        paths: A file or folder, or several; ``-`` stands for ``stdin``.
        texts: A pasted list, one entry a line.
        entries: Texts that are each one passage, whatever they hold, unless ``unit`` says
            otherwise. The ``row`` of a passage is the place of its entry, from 1; a blank entry
            has none.
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
    tables = any(source.tables for source in (*sources, *compared))
    if column is not None and (sources or entries) and not tables:
        raise InputError(
            f"None of the sources is a table, so there is no column {column!r}; leave it out."
        )
    sources, compared = (_with_column(part, settings, skipped) for part in (sources, compared))
    infos, passages, own = _passages(
        sources, compared, settings, entries, whole=unit is None or unit in _WHOLE
    )
    if not own:
        raise InputError(_nothing_to_read(skipped))
    from dittograph.pairs.search.kept import IndexCache  # imports hnswlib

    copies = fold_copies(passages.texts.tolist())
    distinct: list[str] = passages.texts[copies.first].tolist()
    info, vectors = _vectors(distinct, copies.hashes, settings, loaded, cache, progress)
    outside = int(np.searchsorted(copies.first, own))
    found = find_pairs(
        distinct,
        copies.hashes,
        vectors.vectors,
        outside=outside,
        floor=settings.floor,
        method=settings.method,
        device=info.device.value,
        cache=PairCache(info) if cache else None,
        indexes=IndexCache(info.key) if cache else None,
        progress=progress,
    )
    groups = GroupCache(found.digest, copies.count) if found.digest else None
    dendrograms = groups.load() if groups else {}
    if not dendrograms:
        dendrograms = build_dendrograms(
            found.pairs,
            kind=found.kinds,
            differs=found.differences,
            occurrences=copies.count,
            outside=outside,
            progress=progress,
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
    store = cache_of(model.info) if cache else None
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
    sources: list[Source],
    reference: list[Source],
    settings: Settings,
    entries: Sequence[str] | None,
    *,
    whole: bool,
) -> tuple[list[SourceInfo], PassageList, int]:
    """Return all passages, those of the reference last, and how many come before it."""
    infos: list[SourceInfo] = []

    def cut(parts: list[Source], *, reference: bool) -> Iterator[Passage]:
        for source in parts:
            unit = choose_unit(source) if settings.unit is Unit.AUTO else settings.unit
            yield from split(source, len(infos), unit, column=settings.column)
            infos.append(
                SourceInfo(
                    name=source.name,
                    path=str(source.path.resolve()) if source.path else None,
                    encoding=source.encoding,
                    unit=unit,
                    text=None if source.path else source.text,
                    reference=reference,
                )
            )

    def cut_entries(entries: Sequence[str]) -> Iterator[Passage]:
        unit = Unit.ROW if whole else settings.unit
        yield from split_entries(entries, len(infos), unit)
        infos.append(SourceInfo(LISTED, None, "utf-8", unit, "\n".join(entries)))

    # A string may hold half a character, which no encoding can write.
    listed = [entry.encode("utf-8", "replace").decode() for entry in entries or ()]
    passages = PassageList.of(
        chain(
            cut(sources, reference=False),
            cut_entries(listed) if entries is not None else (),
            cut(reference, reference=True),
        )
    )
    compared = np.array([info.reference for info in infos], dtype=np.bool_)
    return infos, passages, int(np.count_nonzero(~compared[passages.sources]))


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
            for table in source.tables:
                choose_columns(source.name, table, settings.column)
        except InputError as error:
            errors.append(error)
            skipped.append(Skipped(source.name, f"It{str(error).removeprefix(source.name)}"))
        else:
            kept.append(source)
    if errors and not any(source.tables for source in kept):
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
