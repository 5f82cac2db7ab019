"""The whole way of the data: paths in, a finished scan out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

import numpy as np

from dittograph.clusters.known import known_dendrograms
from dittograph.documents.options import ReadOptions
from dittograph.documents.reading import nothing_to_read, read_collection
from dittograph.encoders.embedding import (
    Load,
    load_encoder,
    unknown_note,
    vectors_by,
    vectors_by_settings,
)
from dittograph.encoders.protocol import TextEncoder
from dittograph.encoders.scale import scale_by_settings, scale_of
from dittograph.errors import InputError
from dittograph.execution.places import place_named
from dittograph.execution.plan import Place
from dittograph.finished_scan import Coverage, Scan, SourceInfo
from dittograph.pairs.chance import chance_level
from dittograph.pairs.find import find_pairs
from dittograph.pairs.known import PairCache
from dittograph.pairs.misread import READ_ALIKE, with_shared_vectors
from dittograph.passages.collecting import WHOLE_ENTRY, collect
from dittograph.passages.copies import fold_copies
from dittograph.passages.known import KnownPassages
from dittograph.passages.language import other_language
from dittograph.passages.rows import check_column
from dittograph.policy.choosing import choose_settings
from dittograph.policy.policy import current
from dittograph.progress import NO_PROGRESS, Progress
from dittograph.settings import (
    DEFAULT_ENCODER,
    MULTILINGUAL_ENCODER,
    Device,
    Grouping,
    Method,
    Precision,
    Settings,
    Unit,
    codec_named,
)

_FOR_ENGLISH = (
    f"The encoder {DEFAULT_ENCODER} was made for English; --encoder {MULTILINGUAL_ENCODER} finds "
    f"more in other languages."
)


def scan(
    paths: str | Path | Sequence[str | Path] = (),
    *,
    texts: str | None = None,
    entries: Sequence[str] | None = None,
    stdin: bytes | None = None,
    reference: str | Path | Sequence[str | Path] = (),
    unit: Unit | str | None = None,
    column: str | None = None,
    encoding: str | None = None,
    encodings: Mapping[str, str] = MappingProxyType({}),
    everything: bool | None = None,
    encoder: str | TextEncoder | None = None,
    device: Device | str | None = None,
    precision: Precision | str | None = None,
    method: Method | str | None = None,
    grouping: Grouping | str | None = None,
    floor: float | None = None,
    threshold: float | None = None,
    prompt: str | None = None,
    on: str | None = None,
    cache: bool = True,
    loaded: Load | None = None,
    notice: Callable[[str], object] = lambda _: None,
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
        encoding: Python codec of the text files, where the guess is wrong (what the bytes say).
        encodings: The same for single files, by their absolute paths.
        everything: Whether to read what is normally set aside, such as menus and page numbers.
        encoder: Name or folder (the one that comes with Dittograph), or one that is loaded: it has
            its own device, precision and prompt, and takes no part in the cache unless it is
            ``cacheable``.
        device: Where the encoder runs (``auto``).
        precision: What the encoder computes with (``auto``).
        method: How pairs are searched (``auto``).
        grouping: What it takes to be in one cluster (``every-pair``).
        floor: Lowest cosine similarity kept for re-cutting, -1..1 (by the encoder:
            0.6 for the default one).
        threshold: Cosine similarity shown first, -1..1 (by the encoder: 0.8 for the default
            one); lowers the floor if below it.
        prompt: Name of the encoder's prompt to put in front of every text; "none" for no prompt,
            None for the encoder's own default.
        on: Where the work is done: ``local``, ``ray`` (a cluster that ``RAY_ADDRESS`` names, or
            Ray started on this computer) or ``ray://HOST:PORT`` (``local``).
        cache: Whether to use and fill the caches, such as that of vectors.
        loaded: Gives an encoder that is already loaded (used by the engine to keep it warm).
        notice: Told, before anything is encoded, what a person may want to choose otherwise.
        progress: Notified of every step; may cancel.

    Raises:
        InputError: Nothing can be read, or a setting makes no sense.
        PolicyError: A setting is locked by the policy, or the policy is damaged.
        EncoderError: The encoder cannot be loaded.
        CancelledError: ``progress`` cancelled; the vectors made so far are in the cache.
    """
    own_encoder = None if encoder is None or isinstance(encoder, str) else encoder
    chosen = partial(
        choose_settings,
        unit=unit,
        column=column,
        encoding=codec_named(encoding),
        everything=everything,
        encoder=own_encoder.info.name if own_encoder is not None else encoder,
        device=device,
        precision=precision,
        method=method,
        grouping=grouping,
        floor=floor,
        threshold=threshold,
        prompt=prompt,
        on=on,
    )
    with place_named(chosen().on, progress) as place:
        return _scanned(
            chosen,
            paths=_several(paths),
            reference=_several(reference),
            pasted=texts,
            entries=entries,
            stdin=stdin,
            # A unit that only the policy sets does not cut the entries of a list.
            whole=unit is None or unit in WHOLE_ENTRY,
            needs_table=column is not None,
            encodings=encodings,
            own_encoder=own_encoder,
            use_cache=cache,
            loaded=loaded,
            place=place,
            notice=notice,
            progress=progress,
        )


def _scanned(
    chosen: Callable[..., Settings],
    *,
    paths: Sequence[str | Path],
    reference: Sequence[str | Path],
    pasted: str | None,
    entries: Sequence[str] | None,
    stdin: bytes | None,
    whole: bool,
    needs_table: bool,
    encodings: Mapping[str, str],
    own_encoder: TextEncoder | None,
    use_cache: bool,
    loaded: Load | None,
    place: Place | None,
    notice: Callable[[str], object],
    progress: Progress,
) -> Scan:
    """Do what :func:`scan` promises; ``chosen`` gives the settings, for a scale of similarity."""
    cache = use_cache and (own_encoder is None or own_encoder.cacheable)
    settings = chosen()
    options = ReadOptions(settings.encoding, settings.everything)
    encodings = {path: codec for path, name in encodings.items() if (codec := codec_named(name))}
    read = read_collection(
        paths,
        reference=reference,
        options=options,
        encodings=encodings,
        stdin=stdin,
        pasted=pasted,
        cache=use_cache,
        at=place,
        progress=progress,
    )
    sources, compared, skipped = read.sources, read.reference, read.skipped
    tables = any(source.tables for source in (*sources, *compared))
    if needs_table and (sources or entries) and not tables:
        raise InputError(
            f"None of the sources is a table, so there is no column {settings.column!r}; "
            "leave it out."
        )
    sources, without = check_column(sources, settings.column)
    compared, compared_without = check_column(compared, settings.column)
    skipped += [*without, *compared_without]
    collected = collect(
        sources, compared, unit=settings.unit, column=settings.column, entries=entries,
        entry_unit=Unit.ROW if whole else settings.unit,
        known=KnownPassages() if use_cache else None,
    )  # fmt: skip
    if not collected.outside:
        raise InputError(nothing_to_read(skipped))
    from dittograph.pairs.search.kept import IndexCache  # imports hnswlib

    passages = collected.passages
    copies = fold_copies(passages.texts.tolist())
    distinct: list[str] = passages.texts[copies.first].tolist()
    if own_encoder is None:
        free = "encoder" not in current().locked
        if free and settings.encoder == DEFAULT_ENCODER and (other := other_language(distinct)):
            notice(f"{other.sentence()} {_FOR_ENGLISH}")
        info, vectors = vectors_by_settings(
            distinct, copies.hashes, settings, load=loaded, cache=cache, place=place,
            progress=progress,
        )  # fmt: skip
        scale = scale_by_settings(settings, loaded or load_encoder)
    else:
        scale = scale_of(own_encoder)
        info = own_encoder.info
        vectors = vectors_by(
            own_encoder, distinct, copies.hashes, cache=cache, place=place, progress=progress
        )
    settings = chosen(floor_otherwise=scale.floor, threshold_otherwise=scale.threshold)
    # Up to the threshold and beyond, what differs in nothing but its writing is found.
    vectors = replace(
        vectors,
        vectors=with_shared_vectors(
            distinct, vectors.vectors, at_least=max(READ_ALIKE, settings.threshold)
        ),
    )
    outside = int(np.searchsorted(copies.first, collected.outside))
    found = find_pairs(
        distinct,
        copies.hashes,
        vectors.vectors,
        outside=outside,
        floor=settings.floor,
        method=settings.method,
        # A cluster compares on its processors, also where graphics processors have encoded.
        device=info.device.value if place is None else Device.CPU.value,
        cache=PairCache(info) if cache else None,
        indexes=IndexCache(info.key) if cache else None,
        place=place,
        progress=progress,
    )
    dendrograms = known_dendrograms(
        found, occurrences=copies.count, outside=outside, progress=progress
    )
    infos = [SourceInfo.of(part) for part in collected.sources]
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
            note=" ".join(filter(None, (found.note, unknown_note(vectors.vectors)))),
            why=found.why if place is None else _where_it_ran(found.why, place, read.where),
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
        scale=scale,
        vectors=vectors.vectors,
        embedded=vectors.embedded,
    )


def _where_it_ran(why: str, place: Place, reading: str) -> str:
    return " ".join(filter(None, (why, f"It ran on {place.words}.", reading)))


def _several(paths: str | Path | Sequence[str | Path]) -> Sequence[str | Path]:
    """Return one path as a list: its letters, one of them “/”, are no paths."""
    return [paths] if isinstance(paths, str | Path) else paths
