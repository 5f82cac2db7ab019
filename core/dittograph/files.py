"""Output files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from dittograph.errors import OutputError


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Yield a temporary path beside ``path`` that takes its place when the block succeeds.

    Raises:
        OutputError: The file cannot be written; whatever was at ``path`` is still there.
    """
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        os.close(handle)
        temporary = Path(name)
        yield temporary
        with temporary.open("r+b") as stream:
            os.fsync(stream.fileno())
        # mkstemp makes a private file; an output gets the ordinary rights of a new file.
        umask = os.umask(0)
        os.umask(umask)
        temporary.chmod(0o666 & ~umask)
        temporary.replace(path)
    except OSError as error:
        raise OutputError(_sentence(path, error)) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def replace_file(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, whole or not at all.

    Raises:
        OutputError: The file cannot be written.
    """
    with whole_file(path) as temporary:
        temporary.write_bytes(data)


def _sentence(path: Path, error: OSError) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"{path} was not written because the disk is full; free some space and try again."
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"{path} was not written because the folder may not be written to; choose another."
    if path.is_dir():
        return f"{path} was not written because it is a folder; give a file name."
    return f"{path} was not written ({error.strerror or error}); choose another place."
