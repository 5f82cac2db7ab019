"""What a caller gives, checked: a wrong type is a TypeError, a value that makes no sense its own.

Each function names the argument in its sentence, as the caller wrote it.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Hashable, Iterable, Sequence
from enum import StrEnum
from numbers import Real
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from dittograph.errors import InputError

if TYPE_CHECKING:  # the type checker brings it; it is not needed to run
    from typing_extensions import TypeVar as TypeVarWithDefault

    Id = TypeVarWithDefault("Id", bound=Hashable, default=int)
else:
    Id = TypeVar("Id", bound=Hashable)

AnyPath: TypeAlias = str | os.PathLike[str]
Choice = TypeVar("Choice", bound=StrEnum)

_NOT_THERE = {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EINVAL}


def as_path(value: AnyPath, name: str) -> Path:
    """Return a path, given as a string or as an object that stands for one.

    Raises:
        TypeError: It is neither.
    """
    if isinstance(value, str | os.PathLike):
        path = os.fspath(value)
        if isinstance(path, str):
            return Path(path)
    raise TypeError(f"{name} must be a string or a path, not {_kind(value)}")


def as_paths(value: AnyPath | Iterable[AnyPath], name: str) -> list[Path]:
    """Return one path or several as a list.

    Raises:
        TypeError: Something in it is not a path.
    """
    if isinstance(value, str | os.PathLike):
        return [as_path(value, name)]
    if not isinstance(value, Iterable) or isinstance(value, bytes | bytearray):
        raise TypeError(f"{name} must be a path or several, not {_kind(value)}")
    return [as_path(one, f"{name}[{i}]") for i, one in enumerate(value)]


def check_any_exists(paths: Sequence[Path]) -> None:
    """Make sure that one of the paths, if there are any, leads somewhere.

    Raises:
        InputError: None does; a list of texts is often given where paths are expected.
    """
    if paths and not any(map(_exists, paths)):
        rest = f", nor any of the other {len(paths) - 1:,}" if len(paths) > 1 else ""
        raise InputError(
            f"There is no file or folder “{_beginning(paths[0])}”{rest}; check the spelling. To "
            f"compare the texts of a list, give it as texts=[…]."
        )


def as_texts(value: Iterable[str], name: str) -> list[str]:
    """Return the texts of a list, of a column of a data frame, or of anything else that has some.

    Raises:
        TypeError: One of them is not a string.
    """
    if not isinstance(value, Iterable) or isinstance(value, bytes | bytearray):
        raise TypeError(f"{name} must be a string or several, not {_kind(value)}")
    texts = []
    for i, text in enumerate(value):
        if not isinstance(text, str):
            raise TypeError(
                f"{name}[{i}] must be a string, not {_kind(text)}; leave it out, or put an empty "
                f"string in its place"
            )
        texts.append(str(text))  # NumPy has strings of its own
    return texts


def as_ids(value: Iterable[Id], count: int) -> list[Id]:
    """Return the ids of ``count`` texts.

    Raises:
        TypeError: One of them cannot be hashed.
        InputError: There are more or fewer of them, or two are the same.
    """
    if not isinstance(value, Iterable):
        raise TypeError(f"ids must be a list, not {_kind(value)}")
    ids = list(value)
    if len(ids) != count:
        raise InputError(f"There are {len(ids):,} ids for {count:,} texts; give each text one.")
    seen: set[Id] = set()
    for i, one in enumerate(ids):
        try:
            twice = one in seen
        except TypeError:
            raise TypeError(
                f"ids[{i}] must be hashable, such as a string, a number or a tuple, not "
                f"{_kind(one)}"
            ) from None
        if twice:
            raise InputError(
                f"The id {one!r} is given twice, so that nobody could tell which text is meant; "
                f"give each text its own."
            )
        seen.add(one)
    return ids


def as_text(value: str, name: str) -> str:
    """Return a string.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a string, not {_kind(value)}")
    return str(value)


def as_similarity(value: float, name: str) -> float:
    """Return a number of any kind as a float.

    Raises:
        TypeError: It is not a number.
    """
    if not isinstance(value, Real) or isinstance(value, bool):
        raise TypeError(f"{name} must be a number from -1 to 1, not {_kind(value)}")
    return float(value)


def as_count(value: int, name: str) -> int:
    """Return a whole number of one or more.

    Raises:
        TypeError: It is not a whole number.
        InputError: It is zero or negative.
    """
    try:
        count = value.__index__()
    except AttributeError:
        raise TypeError(f"{name} must be a whole number, not {_kind(value)}") from None
    if count < 1:
        raise InputError(f"{name} is {count:,}; give 1 or more.")
    return count


def as_choice(kind: type[Choice], value: str, name: str) -> Choice:
    """Return one of a few words as its enum.

    Raises:
        TypeError: It is not a string.
        InputError: It is not one of them.
    """
    word = as_text(value, name)
    try:
        return kind(word)
    except ValueError:
        raise InputError(
            f"There is no {name} “{_beginning(word)}”; choose one of {', '.join(kind)}."
        ) from None


def if_given_similarity(value: float | None, name: str) -> float | None:
    """Return :func:`as_similarity` of a number, and None for None."""
    return None if value is None else as_similarity(value, name)


def if_given_choice(kind: type[Choice], value: str | None, name: str) -> Choice | None:
    """Return :func:`as_choice` of a word, and None for None."""
    return None if value is None else as_choice(kind, value, name)


def _exists(path: Path) -> bool:
    try:
        path.expanduser().stat()
    except OSError as error:
        return error.errno not in _NOT_THERE  # reading it will say what is wrong
    except (ValueError, RuntimeError):  # a zero byte; a home that nobody has
        return False
    return True


def _beginning(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:59]}…"


def _kind(value: object) -> str:
    return "None" if value is None else f"{type(value).__name__} ({_beginning(repr(value))})"
