"""``dittograph.scan``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from dittograph import scanning
from dittograph.errors import InputError
from dittograph.library.arguments import (
    AnyPath,
    Id,
    as_ids,
    as_paths,
    as_text,
    as_texts,
    check_any_exists,
    if_given_choice,
    if_given_similarity,
)
from dittograph.library.encoding import AnyEncoder, as_encoder, load
from dittograph.library.scans import Scan
from dittograph.library.texts import Texts
from dittograph.progress import NO_PROGRESS, Progress
from dittograph.settings import Device, Grouping, Method, Precision, Unit

_PROBE = "The council met on Monday."


def scan(
    paths: AnyPath | Iterable[AnyPath] = (),
    *,
    texts: str | Iterable[str] | None = None,
    ids: Iterable[Id] | None = None,
    reference: AnyPath | Iterable[AnyPath] = (),
    unit: str | None = None,
    column: str | int | None = None,
    encoding: str | None = None,
    everything: bool = False,
    encoder: AnyEncoder | None = None,
    device: str | None = None,
    precision: str | None = None,
    method: str | None = None,
    grouping: str | None = None,
    floor: float | None = None,
    threshold: float | None = None,
    prompt: str | None = None,
    cache: bool = True,
    progress: Progress = NO_PROGRESS,
) -> Scan[Id]:
    """Find every similar pair in files and folders, or in a list of texts.

    What is not given is as the administrator of this computer has set it, if one has, and otherwise
    the default in parentheses.

    Args:
        paths: A file or folder, or several.
        texts: Texts instead of files. Each text of a list (or of a column of a data frame) is one
            passage, whatever it holds, unless there is a ``unit``; the first has the id 0, and a
            blank one counts but is similar to nothing. A single string is a pasted list with one
            entry a line.
        ids: Your own id for each text of the list, hashable and different from all others; pairs,
            clusters and search results then name the texts by them.
        reference: A file or folder, or several, to compare against; pairs inside of it are left
            out.
        unit: What one passage is: ``"line"``, ``"sentence"``, ``"paragraph"``, ``"file"`` or
            ``"row"`` (``"auto"``: chosen for each file).
        column: Column of tables, by name or number from 1 (the one with the text).
        encoding: Encoding of text files, such as ``"cp850"`` (what the bytes of each say).
        everything: Whether to read menus, headers, footers and page numbers too.
        encoder: The name or folder of an encoder; a loaded ``SentenceTransformer``; or a function
            that turns a list of strings into an array with a row for each (the encoder that comes
            with Dittograph). Vectors of a function are not kept in the cache.
        device: ``"cpu"``, ``"cuda"`` or ``"mps"`` (``"auto"``).
        precision: ``"fp32"``, ``"bf16"`` or ``"fp16"`` (``"auto"``).
        method: How pairs are searched: ``"exact"`` or ``"hnsw"`` (``"auto"``).
        grouping: What it takes to be in one cluster: that ``"every-pair"`` reaches the threshold,
            or that a ``"chain"`` of pairs does (``"every-pair"``).
        floor: Lowest cosine similarity to keep, -1..1 (by the encoder: 0.6 for the default one).
        threshold: Cosine similarity of clusters where none is given, -1..1 (by the encoder: 0.8
            for the default one). A lower one lowers the floor.
        prompt: Name of the encoder's prompt to put in front of every text, or ``"none"`` (the
            encoder's own default).
        cache: Whether to use and fill the cache of vectors and pairs.
        progress: Notified of every step; may cancel.

    Returns:
        The scan. Clusters at any threshold from the floor up then take milliseconds.

    Raises:
        TypeError: An argument is of a wrong type.
        InputError: There is nothing to scan, or an argument makes no sense.
        PolicyError: The administrator has locked a setting to another value.
        EncoderError: The encoder cannot be loaded, or gave something that is not vectors.
        CancelledError: ``progress`` has cancelled; vectors made so far are in the cache.

    Example:
        >>> scan = dittograph.scan(texts=["It opens at 9.", "A goat fell.", "It opens at 11."])
        >>> scan
        <Scan: 3 texts, 1 pair at 0.60 and above, all-MiniLM-L6-v2>
        >>> [(pair.a, pair.b, pair.kind, pair.differs) for pair in scan.pairs]
        [(0, 2, 'near', ('number',))]
        >>> scan.labels(0.7)
        array([ 0, -1,  0])
    """
    given = as_paths(paths, "paths")
    compared = as_paths(reference, "reference")
    check_any_exists(given)
    pasted = texts if isinstance(texts, str) else None
    entries = None if texts is None or isinstance(texts, str) else as_texts(texts, "texts")
    if entries is not None and given:
        raise InputError("Give either paths or a list of texts; a reference may be added to both.")
    if entries is None and ids is not None:
        raise InputError("Only the texts of a list can have ids; give it as texts=[…].")
    if ids is not None and compared:
        raise InputError(
            "The texts of a reference have no ids; leave out the ids, and each text has its place "
            "in the list."
        )
    names = None if ids is None else as_ids(ids, len(entries or ()))
    chosen = if_given_choice(Unit, unit, "unit")
    model = as_encoder(
        encoder,
        probe=next((text for text in entries or () if text.strip()), _PROBE),
        device=device,
        precision=precision,
        prompt=prompt,
    )
    data = scanning.scan(
        given,
        texts=pasted,
        entries=entries,
        reference=compared,
        unit=chosen,
        column=_as_column(column),
        encoding=None if encoding is None else as_text(encoding, "encoding"),
        everything=everything or None,
        encoder=model,
        device=if_given_choice(Device, device, "device"),
        precision=if_given_choice(Precision, precision, "precision"),
        method=if_given_choice(Method, method, "method"),
        grouping=if_given_choice(Grouping, grouping, "grouping"),
        floor=if_given_similarity(floor, "floor"),
        threshold=if_given_similarity(threshold, "threshold"),
        prompt=None if prompt is None else as_text(prompt, "prompt"),
        cache=cache,
        loaded=load,
        progress=progress,
    )
    if entries is None:
        found = cast("Texts[Id]", Texts.of(data))
    else:
        whole = data.sources[0].unit is Unit.ROW
        found = Texts.of_list(data, entries, names, whole=whole)
    own = None if model is None or isinstance(model, str) else model
    return Scan(data, found, encoder=own, cache=cache)


def _as_column(column: str | int | None) -> str | None:
    if column is None or isinstance(column, int):
        return None if column is None else str(column)
    return as_text(column, "column")
