"""Output files and folders that appear whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from dittograph.errors import OutputError

_PREFIX, _SUFFIX = ".dittograph-", ".part"  # of what is being written
_LEFT_FOR = 24 * 3600.0  # seconds


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Yield a temporary path beside ``path`` that takes its place when the block succeeds.

    A link is followed, the rights of a file that is replaced are kept, and a device or pipe
    (``/dev/stdout``) is yielded itself, since it can only be written to.

    Raises:
        OutputError: The file cannot be written; whatever was at ``path`` is still there.
    """
    temporary: Path | None = None
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not target.is_file():
            yield target
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove_leftovers(target.parent)
        temporary = beside(target)
        # Not mkstemp, whose files are private: an output gets the ordinary rights of a new file.
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        if target.exists():
            shutil.copymode(target, temporary)
        yield temporary
        with temporary.open("r+b") as stream:
            os.fsync(stream.fileno())
        _put(temporary, target)
    except OSError as error:
        raise OutputError(not_written(path, error)) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


@contextlib.contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """Yield a temporary folder beside ``path`` that takes its place when the block succeeds.

    Raises:
        OutputError: ``path`` exists and is not an empty folder, or the folder cannot be written;
            whatever was at ``path`` is still there.
    """
    temporary: Path | None = None
    try:
        target = _real(path)
        if target.exists() and not target.is_dir():
            raise OutputError(f"{path} is a file; give the name of a new folder.")
        if target.exists() and any(target.iterdir()):
            raise OutputError(f"{path} is not empty; give the name of a new folder.")
        if os.path.ismount(target):  # pathlib's fails on Windows before Python 3.12
            raise OutputError(
                f"{path} is a place where a disk is attached; give the name of a new folder in it."
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove_leftovers(target.parent)
        temporary = beside(target)
        temporary.mkdir()
        yield temporary
        if os.name == "nt" and target.exists():
            target.rmdir()  # elsewhere an empty folder is replaced
        _put(temporary, target)
    except OSError as error:
        raise OutputError(not_written(path, error)) from error
    finally:
        if temporary is not None:
            shutil.rmtree(temporary, ignore_errors=True)


def _put(temporary: Path, target: Path) -> None:
    """Let a file take the place of another, or a folder a free place.

    On Windows a virus scanner may hold what was just written for a moment.
    """
    waits = [0.05, 0.1, 0.2, 0.4, 0.8] if sys.platform == "win32" else []
    for wait in waits:
        try:
            temporary.replace(target)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    temporary.replace(target)


def _real(path: Path) -> Path:
    try:
        return Path(os.path.realpath(path))
    except ValueError:  # a NUL character
        raise OutputError(f"“{path!s}” cannot be a name; give another.") from None


def check_new_folder(path: Path, size: int = 0) -> None:
    """Make sure that a folder can be written to ``path`` later, before long work is done for it.

    Args:
        path: As :func:`whole_folder` takes it.
        size: How many bytes it will take, about.

    Raises:
        OutputError: As :func:`whole_folder`, also where the disk has no space for it.
    """

    class _LeaveAsItIs(Exception):  # noqa: N818 - no error
        pass

    missing = [folder for folder in path.absolute().parents if not folder.exists()]
    try:
        with contextlib.suppress(_LeaveAsItIs), whole_folder(path) as temporary:
            if shutil.disk_usage(temporary).free < size:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            raise _LeaveAsItIs
    finally:
        for folder in missing:  # the innermost first
            with contextlib.suppress(OSError):
                folder.rmdir()


def replace_file(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, whole or not at all.

    Raises:
        OutputError: The file cannot be written.
    """
    with whole_file(path) as temporary:
        temporary.write_bytes(data)


def beside(path: Path) -> Path:
    """Return a free name in the same folder, short even where the name itself is not.

    What is left there because the program was killed is removed after a day, when the next output
    is written to the folder.
    """
    return path.with_name(f"{_PREFIX}{secrets.token_hex(6)}{_SUFFIX}")


def _remove_leftovers(folder: Path) -> None:
    """Remove what a killed process left half-written in a folder, long ago."""
    now = time.time()
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX) and entry.name.endswith(_SUFFIX):
                with contextlib.suppress(OSError):
                    # Also what is from the future, where the clock has gone backwards.
                    if abs(now - entry.stat(follow_symlinks=False).st_mtime) > _LEFT_FOR:
                        _remove(entry)


def _remove(entry: os.DirEntry[str]) -> None:
    if entry.is_dir(follow_symlinks=False):
        shutil.rmtree(entry.path, ignore_errors=True)
    else:
        Path(entry.path).unlink(missing_ok=True)


def not_written(path: Path | str, error: OSError) -> str:
    """Return a sentence saying why ``path`` could not be written and what to do."""
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return f"{path} was not written because the disk is full; free some space and try again."
    if error.errno == errno.EISDIR:
        return f"{path} was not written because it is a folder; give a file name."
    # Windows replaces no file that a program has open, and says no more than that it may not.
    if getattr(error, "winerror", None) in {5, 32, 33} and Path(path).is_file():
        return (
            f"{path} was not written because it is open in another program or may only be read; "
            f"close it there and try again, or give another name."
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"{path} was not written because the folder may not be written to; choose another."
    return f"{path} was not written ({error.strerror or error}); choose another place."
