"""A process that reads files, one after the other; see :mod:`~.collection.gathering`."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Sequence

from dittograph.documents import formats
from dittograph.documents.collection.requests import (
    Greeting,
    Request,
    decode_greeting,
    decode_request,
)
from dittograph.documents.collection.sending import Bytes, Unusable, packed
from dittograph.documents.collection.walk import why_unreadable
from dittograph.documents.format import Unread
from dittograph.documents.reading import checksum, read_unread
from dittograph.documents.registry import all_formats
from dittograph.documents.source import Source, TooLargeError, UnusableError
from dittograph.execution.serving import Perform, serve
from dittograph.startup import take_pipes

_OBJECTS = 50_000  # new ones until cycles are looked for


def main() -> int:
    """Read what this process's standard input asks for."""
    # Documents are many objects and no cycles, through which searching takes a third of the time.
    gc.freeze()
    gc.set_threshold(_OBJECTS, 20, 20)
    serve(*take_pipes(), _prepare)
    return 0


def _prepare(greeting: list[bytearray]) -> Perform:
    known: Greeting = decode_greeting(greeting[0])
    formats.__path__ = list(known.formats)
    all_formats()  # now, so that it does not count as time that the first file takes
    return _read


def _read(parts: list[bytearray]) -> Iterable[Iterable[Bytes]]:
    request: Request = decode_request(parts[0])
    file: Unread | None = None
    try:
        file = Unread.look(request.path, request.name, request.options, whole=True)
        read = read_unread(file)
        return packed(read, _checksum(file, read.sources))
    except TooLargeError:
        raise MemoryError from None
    except UnusableError as error:
        return packed(Unusable(str(error)), _checksum(file, ()) if file else "")
    except OSError as error:
        return packed(Unusable(why_unreadable(error, "file")))


def _checksum(file: Unread, sources: Sequence[Source]) -> str:
    """Return the checksum of a file, which what was read of it mostly has."""
    own = (source.checksum for source in sources[:1] if source.member == file.member)
    return next(own, "") or checksum(file.read())


if __name__ == "__main__":
    sys.exit(main())
