"""JSON: everything that a scan found, for programs; the same scan gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, BinaryIO

import numpy as np
import orjson

from dittograph.documents.location import SCAN_KEYS
from dittograph.encoders.info import EncoderInfo
from dittograph.outputs.result import DIFFERS, KINDS, Result, counted, encodable, rounded
from dittograph.version import __version__

SCHEMA = 1
_CHUNK = 10_000


def write(result: Result, stream: BinaryIO) -> str:
    """Write ``result`` to ``stream``, lists one entry a line; return what was written."""
    before = b"{\n"
    for key, value in _content(result):
        stream.write(before + orjson.dumps(key) + b": ")
        if isinstance(value, Iterator):
            _write_list(stream, value)
        else:
            stream.write(orjson.dumps(value))
        before = b",\n"
    stream.write(b"\n}\n")
    pairs = counted(result.scan.pairs.count(result.threshold), "pair")
    return f"{pairs} and {counted(len(result.clusters), 'cluster')}"


def _content(result: Result) -> Iterator[tuple[str, Any]]:
    scan = result.scan
    yield "schema", SCHEMA
    yield "dittograph", __version__
    yield "encoder", encoder_entry(scan.encoder)
    yield (
        "settings",
        {
            "unit": scan.settings.unit,
            "floor": scan.settings.floor,
            "threshold": result.threshold,
            "grouping": result.grouping,
            "method": scan.settings.method,
            **({"score": result.score} if scan.cosine is not None else {}),
        },
    )
    coverage = scan.coverage
    note = {"note": coverage.note} if coverage.note else {}
    yield (
        "coverage",
        {
            "complete": coverage.complete,
            "recall_estimate": coverage.recall_estimate,
            "floor_raised_to": coverage.floor_raised_to,
            **note,
        },
    )
    yield (
        "skipped",
        [{"source": encodable(s.source), "reason": encodable(s.reason)} for s in scan.skipped],
    )
    if remarks := [(encodable(s.name), encodable(r)) for s in scan.sources for r in s.remarks]:
        yield "remarks", [{"source": source, "remark": remark} for source, remark in remarks]
    yield "texts", _texts(result)
    yield "copies", iter(scan.copies.groups())
    yield "pairs", _pairs(result)
    yield "clusters", _clusters(result)
    if result.apart is not None:
        yield "marks", {str(passage): mark for passage, mark in result.marks.items()}
        first = scan.copies.first
        yield "not_duplicates", [[int(first[a]), int(first[b])] for a, b in result.apart]


def encoder_entry(encoder: EncoderInfo) -> dict[str, Any]:
    """Return what is said of an encoder."""
    return {
        "name": encodable(encoder.name),
        "fingerprint": encoder.fingerprint,
        "dimension": encoder.dimension,
        "max_tokens": encoder.max_tokens,
        "device": encoder.device,
        "precision": encoder.precision,
        **({"prompt": encodable(encoder.prompt)} if encoder.prompt else {}),
        **({"notes": encoder.notes} if encoder.notes else {}),
    }


def _texts(result: Result) -> Iterator[dict[str, Any]]:
    scan = result.scan
    names = [encodable(source.name) for source in scan.sources]
    truncated = scan.truncated[scan.copies.text].tolist()
    for i, (passage, cut) in enumerate(zip(scan.passages, truncated, strict=True)):
        entry: dict[str, Any] = {
            "id": i,
            "text": encodable(passage.text),
            "source": names[passage.source],
            **dict.fromkeys(SCAN_KEYS),  # in this order even where nothing is known
            "truncated": cut,
        }
        for name, value in passage.location.fields().items():
            entry[name] = encodable(value) if isinstance(value, str) else value
        yield entry


def _pairs(result: Result) -> Iterator[dict[str, Any]]:
    scan = result.scan
    count = scan.pairs.count(result.threshold)
    a, b = scan.pairs.a[:count], scan.pairs.b[:count]
    # Rounding makes ties, and what is printed is to be in the promised order. Exact: a float32
    # times a million has less than 53 significant bits.
    millionths = np.rint(scan.pairs.similarity[:count].astype(np.float64) * 1e6)
    order = np.lexsort((b, a, -millionths))
    first = scan.copies.first
    cosine = None if scan.cosine is None else np.rint(scan.cosine[:count].astype(np.float64) * 1e6)
    for begin in range(0, count, _CHUNK):
        rows = order[begin : begin + _CHUNK]
        scores = (millionths[rows] / 1e6 + 0.0).tolist()  # no negative zero
        similarities = scores if cosine is None else (cosine[rows] / 1e6 + 0.0).tolist()
        for one, two, similarity, score, kind, differs in zip(
            first[a[rows]].tolist(),
            first[b[rows]].tolist(),
            similarities,
            scores,
            scan.kinds[rows].tolist(),
            scan.differences[rows].tolist(),
            strict=True,
        ):
            yield {
                "a": one,
                "b": two,
                "similarity": similarity,
                **({} if cosine is None else {"likelihood": score}),
                "kind": KINDS[kind],
                "differs": DIFFERS[differs],
            }


def _clusters(result: Result) -> Iterator[dict[str, Any]]:
    for cluster in result.clusters:
        yield {
            "id": cluster.id,
            "members": cluster.members,
            "representative": cluster.representative,
            "weakest": rounded(cluster.weakest),
            "strongest": rounded(cluster.strongest),
        }


def _write_list(stream: BinaryIO, entries: Iterable[Any]) -> None:
    entries = iter(entries)
    before = b"[\n"
    while chunk := list(islice(entries, _CHUNK)):
        stream.write(before + b",\n".join(map(orjson.dumps, chunk)))
        before = b",\n"
    stream.write(b"[]" if before == b"[\n" else b"\n]")
