"""Zip archives: the files in them are read, as if they were in a folder.

An archive may be hostile: sizes are looked at before anything is unpacked, and names are only
names, for nothing is ever written to the disk.
"""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence

from dittograph.documents.bombs import is_bomb, most_of, overlap
from dittograph.documents.foreign import document_of_parts, never_read, packed_document
from dittograph.documents.format import Confidence, Format, Unread
from dittograph.documents.markup.package import DAMAGED
from dittograph.documents.members import plain_name, unique_names
from dittograph.documents.source import Skipped, Source, UnusableError
from dittograph.documents.text.decode import decode

_MOST_FILES = 100_000
_LARGEST = 512 << 20  # bytes of one file, unpacked
_ALL = 8 << 30  # bytes of all files, unpacked one after the other
_HEAD = 4096
_LOOK = 1000  # names among which those of a document are looked for

_ENCRYPTED = 1
_UTF8 = 0x800
# What systems and office programs leave behind for themselves.
_OF_SYSTEMS = re.compile(r"(thumbs\.db|desktop\.ini|icon\r|~\$.*|\..*|__macosx)", re.IGNORECASE)
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, KeyError, OSError, RuntimeError)


class Zip(Format):
    """Zip archives."""

    name = "zip"
    title = "zip archives"
    suffixes = (".zip",)
    holds = True
    packs = True
    no_copy = "An archive has no passages of its own."

    def recognise(self, file: Unread) -> Confidence:
        """Tell an archive from the documents that are one inside."""
        if not file.head.startswith((b"PK\3\4", b"PK\5\6")):
            return super().recognise(file)
        return Confidence.NAME if packed_document(file.head) else Confidence.CONTENT

    def read(self, file: Unread) -> Source | None:
        """Make sure that there are files in it; it says nothing itself."""
        with _opened(file) as archive:
            if why := document_of_parts(name.encode() for name in archive.namelist()[:_LOOK]):
                raise UnusableError(why)
            if not _files_in(archive.infolist()):
                raise UnusableError("The zip archive is empty: there are no files in it to read.")
        return None

    def members(self, file: Unread) -> Iterator[Unread | Skipped]:
        """Give the files in it by name; see :meth:`Format.members`."""
        with _opened(file) as archive:
            rest = most_of(_size(archive), _ALL)
            for name, part in _files_in(archive.infolist()):
                reason = _why_not(part, rest)
                if not reason:
                    rest -= part.file_size
                    try:
                        yield file.inside(name, _unpacked(archive, part))
                        continue
                    except UnusableError as error:
                        reason = str(error)
                yield Skipped(f"{file.name}/{name}", reason)

    def with_members(self, file: Unread, members: Mapping[str, bytes | None]) -> bytes:
        """Pack it again with some files replaced; see :meth:`Format.with_members`."""
        written = io.BytesIO()
        with _opened(file) as archive, zipfile.ZipFile(written, "w") as copy:
            new = {
                part.header_offset: members[member]
                for name, part in _files_in(archive.infolist())
                if (member := file.inside(name, b"").member) in members
            }
            copy.comment = archive.comment
            for part in archive.infolist():
                data = new.get(part.header_offset)
                if data is None:
                    if part.header_offset in new:
                        continue
                    if why := _why_not(part, _ALL):
                        raise UnusableError(f"It holds {plain_name(part.filename)}. {why}")
                    data = _stored(archive, part)
                copy.writestr(_like(part), data)
        return written.getvalue()


FORMAT = Zip()


@contextlib.contextmanager
def _opened(file: Unread) -> Iterator[zipfile.ZipFile]:
    with file.open() as stream:
        try:
            archive = zipfile.ZipFile(stream)
        except (*_FAULTS, NotImplementedError):
            if file.head.startswith(b"PK"):
                raise UnusableError(
                    "The zip archive is damaged, cut off or one part of several; "
                    "put it together or pack it again."
                ) from None
            raise UnusableError("It is no zip archive, or it is damaged.") from None
        with archive:
            count = len(archive.infolist())
            if count > _MOST_FILES:
                raise UnusableError(f"It holds {count:,} files; unpack it first.")
            if overlap(archive.infolist()):
                raise UnusableError(
                    "Files in it share their bytes, as in a trap that unpacks to far more than it "
                    "holds; pack it again."
                )
            yield archive


def _size(archive: zipfile.ZipFile) -> int:
    """Return the bytes of an archive, the directory aside."""
    return sum(part.compress_size for part in archive.infolist())


def _files_in(parts: Sequence[zipfile.ZipInfo]) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return the files a person put in, with names as they were written, in order of name."""
    codec = _codec_of_names(parts)
    files = []
    for part in parts:
        raw = part.filename
        if not part.flag_bits & _UTF8 and not raw.isascii():
            with contextlib.suppress(UnicodeError):
                raw = raw.encode("cp437").decode(codec)
        name = plain_name(raw)
        if name and not raw.endswith("/") and not any(map(_OF_SYSTEMS.fullmatch, name.split("/"))):
            files.append((name, part))
    files.sort(key=lambda file: (file[0].split("/"), file[1].header_offset))
    unique = unique_names()
    return [(unique(name), part) for name, part in files]


def _codec_of_names(parts: Sequence[zipfile.ZipInfo]) -> str:
    """Return the code page of the names that are not said to be UTF-8, looking at all of them."""
    names = [
        part.filename.encode("cp437", "replace")
        for part in parts
        if not part.flag_bits & _UTF8 and not part.filename.isascii()
    ]
    try:
        return decode(b"\n".join(names))[1] if names else "cp437"
    except UnusableError:
        return "cp437"


def _why_not(part: zipfile.ZipInfo, rest: int) -> str:
    """Return why a file is not unpacked; "" if it is."""
    size = part.file_size
    if part.flag_bits & _ENCRYPTED:
        return "It is protected by a password; unpack the archive first."
    if is_bomb(part):
        return f"It would unpack to {_bytes(size)} from {_bytes(part.compress_size)}: a trap."
    if size > _LARGEST or size > rest:
        return f"It would unpack to {_bytes(size)}; unpack the archive first."
    return ""


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """Unpack a file.

    Raises:
        UnusableError: It is damaged, or of a kind that no format reads.
    """
    try:
        with archive.open(part) as stream:
            head = stream.read(_HEAD)
            if reason := never_read(head):
                raise UnusableError(reason)
            data = head + stream.read(part.file_size + 1 - len(head))
    except NotImplementedError:
        raise UnusableError(
            "It is packed in a way that Dittograph does not know; unpack the archive first."
        ) from None
    except _FAULTS:
        raise UnusableError(DAMAGED) from None
    if len(data) != part.file_size:
        raise UnusableError(DAMAGED)
    return data


def _stored(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """Unpack a file of any kind.

    Raises:
        UnusableError: It is damaged.
    """
    try:
        return archive.read(part)
    except (*_FAULTS, NotImplementedError):
        raise UnusableError(DAMAGED) from None


def _like(part: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return the entry of a file that is packed in the same way."""
    info = zipfile.ZipInfo(part.filename, part.date_time)
    info.compress_type = part.compress_type
    info.external_attr, info.create_system = part.external_attr, part.create_system
    info.comment = part.comment
    return info


def _bytes(size: int) -> str:
    """Return a size for people: "3.2 GB"."""
    number = float(size)
    for unit in ("bytes", "kB", "MB"):
        if number < 1000:
            return f"{number:,.0f} {unit}" if unit == "bytes" else f"{number:.1f} {unit}"
        number /= 1000
    return f"{number:,.1f} GB"
