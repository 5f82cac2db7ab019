"""The parts of packed documents, against what the standard library unpacks."""

from __future__ import annotations

import io
import zipfile

from dittograph.documents.markup.package import Package
from dittograph.documents.source import UnusableError
from hypothesis import given, settings
from hypothesis import strategies as st

NAMES = ("mimetype", "word/document.xml", "é/ü.xml", "empty")
PARTS = st.tuples(
    st.sampled_from(NAMES),
    st.one_of(st.binary(max_size=40), st.just(b""), st.just(b"<w:p/>" * 3000)),
    st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2]),
    st.booleans(),
)


class _Unseekable(io.BytesIO):
    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise io.UnsupportedOperation

    def tell(self) -> int:
        raise io.UnsupportedOperation


def packed(parts: list[tuple[str, bytes, int, bool]], *, streamed: bool) -> bytes:
    """Return an archive; one that is streamed tells the sizes of parts behind them."""
    written = _Unseekable() if streamed else io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data, method, more in {part[0]: part for part in parts}.values():
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            info.extra = b"\xca\xfe\4\0more" if more else b""
            archive.writestr(info, data)
    return written.getvalue()


def unpacked(data: bytes, name: str) -> bytes | None:
    """Unpack a part with zipfile; None if it is not whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(name) as stream:
            size = archive.getinfo(name).file_size
            found = stream.read(size + 1)
    except Exception:  # noqa: BLE001 - whatever is wrong with it
        return None
    return found if len(found) == size else None


@settings(max_examples=400, deadline=None)
@given(
    st.lists(PARTS, min_size=1, max_size=3),
    st.booleans(),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=3),
    st.integers(0, 3),
)
def test_parts_are_unpacked_as_the_standard_library_does(
    parts: list[tuple[str, bytes, int, bool]],
    streamed: bool,
    faults: list[tuple[int, int]],
    lost: int,
) -> None:
    data = bytearray(packed(parts, streamed=streamed))
    for place, value in faults:
        data[place % len(data)] = value
    damaged = bytes(data[lost:])
    try:
        package = Package(damaged)
    except UnusableError:
        assert faults or lost
        return
    with package:
        for name in package.names:
            try:
                found: bytes | None = package.read(name)
            except UnusableError:
                found = None
            expected = unpacked(damaged, name)
            whole = not faults and not lost  # else it may be encrypted, or larger than it looks
            assert found == expected or (found is None and not whole)
