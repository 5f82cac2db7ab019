"""Shared decisions as a JSON file; what is read may be from anybody.

``docs/json.md`` describes it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import msgspec

from dittograph.errors import InputError
from dittograph.files.whole import whole_file
from dittograph.finished_scan import Scan
from dittograph.project.decisions import Mark
from dittograph.project.keys import ContentKeys
from dittograph.project.sharing.shared import Shared, SharedMark, SharedPair, SharedSource
from dittograph.version import __version__

SCHEMA = 1
_LARGEST = 1 << 28  # bytes of a file that is read
_EXCERPT = 100  # characters
_Digest = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
_Count = Annotated[int, msgspec.Meta(ge=0, lt=1 << 31)]
_Words = Annotated[str, msgspec.Meta(max_length=4096)]


class _Source(msgspec.Struct, frozen=True):
    name: _Words
    checksum: Annotated[str, msgspec.Meta(max_length=128)] = ""


class _Mark(msgspec.Struct, frozen=True, omit_defaults=True):
    hash: _Digest
    source: _Count
    ordinal: _Count
    mark: Mark
    text: str | None = None


class _Pair(msgspec.Struct, frozen=True, omit_defaults=True):
    a: _Digest
    b: _Digest
    same: bool | None = None
    texts: tuple[str, str] | None = None


class _File(msgspec.Struct, frozen=True):
    decisions: int
    dittograph: _Words
    project: _Words
    exported: _Words
    sources: tuple[_Source, ...]
    marks: tuple[_Mark, ...]
    not_duplicates: tuple[_Pair, ...]
    judgements: tuple[_Pair, ...]


def write_shared(
    shared: Shared, path: Path, *, texts: Scan | None = None, now: datetime | None = None
) -> None:
    """Write decisions to a file, whole or not at all.

    Args:
        shared: The decisions.
        path: Where to; an existing file is replaced.
        texts: The scan whose texts are put beside their hashes, each cut short, for a person who
            reads the file; None: no text leaves the project.
        now: The time that the file tells (default: that of the clock).

    Raises:
        OutputError: It cannot be written.
    """
    excerpt = _excerpts(texts) if texts is not None else lambda _: None
    time = (now or datetime.now(UTC)).astimezone(UTC)
    content = _File(
        decisions=SCHEMA,
        dittograph=__version__,
        project=shared.project,
        exported=time.strftime("%Y-%m-%dT%H:%M:%SZ"),
        sources=tuple(_Source(_encodable(s.name), s.checksum) for s in shared.sources),
        marks=tuple(
            _Mark(m.digest.hex(), m.source, m.ordinal, m.mark, excerpt(m.digest))
            for m in shared.marks
        ),
        not_duplicates=tuple(_pair(pair, excerpt) for pair in shared.apart),
        judgements=tuple(_pair(pair, excerpt) for pair in shared.judged),
    )
    data = msgspec.json.format(msgspec.json.encode(content), indent=1)
    with whole_file(path) as temporary:
        temporary.write_bytes(data + b"\n")


def read_shared(path: Path) -> Shared:
    """Read decisions from a file that somebody may have made by hand.

    Raises:
        InputError: It cannot be read, or is not such a file; says why.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"{path} is too large to be a file of decisions; choose another.")
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}); check its name.") from error
    try:
        found = msgspec.json.decode(data, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        reason = re.sub(r"\s+", " ", str(error)).rstrip(".")
        raise InputError(
            f"{path} is not a file of decisions ({reason}); export one with “dittograph decisions "
            f"export”."
        ) from error
    if found.decisions != SCHEMA:
        raise InputError(f"{path} was made by a newer Dittograph; update this one to merge it.")
    beyond = next((m for m in found.marks if m.source >= len(found.sources)), None)
    if beyond is not None:
        raise InputError(
            f"{path} is not a file of decisions (a mark names source {beyond.source}, and there "
            f"are {len(found.sources)}); ask for it again."
        )
    return Shared(
        found.project or path.stem,
        tuple(SharedSource(s.name, s.checksum) for s in found.sources),
        tuple(SharedMark(bytes.fromhex(m.hash), m.source, m.ordinal, m.mark) for m in found.marks),
        tuple(SharedPair(_digests(pair)) for pair in found.not_duplicates),
        tuple(
            SharedPair(_digests(pair), pair.same)
            for pair in found.judgements
            if pair.same is not None
        ),
    )


def _digests(pair: _Pair) -> tuple[bytes, bytes]:
    one, two = sorted((bytes.fromhex(pair.a), bytes.fromhex(pair.b)))
    return one, two


def _pair(pair: SharedPair, excerpt: Callable[[bytes], str | None]) -> _Pair:
    a, b = pair.digests
    one, two = excerpt(a), excerpt(b)
    texts = None if one is None or two is None else (one, two)
    return _Pair(a.hex(), b.hex(), pair.same, texts)


def _excerpts(scan: Scan) -> Callable[[bytes], str | None]:
    """Return what gives the beginning of the text of a content hash; None where it is gone."""
    keys = ContentKeys(scan)
    first = scan.copies.first

    def excerpt(digest: bytes) -> str | None:
        text = keys.texts([digest])[0]
        if text is None:
            return None
        words = _encodable(scan.passages[int(first[text])].text)
        return words if len(words) <= _EXCERPT else f"{words[:_EXCERPT]}…"

    return excerpt


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
