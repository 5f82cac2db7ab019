"""The map of a project's texts, kept in its file so that it opens at once the next time."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dittograph.project.storage import read_array, write_array
from dittograph.project.transactions import Database, unreadable

_FARTHEST = 1.001  # from the middle, along either axis; rounding included


def save_layout(path: Path, digest: str, places: NDArray[np.float32]) -> None:
    """Write a map into a project file.

    Args:
        path: The file.
        digest: Of the texts, as of :attr:`~dittograph.finished_scan.Scan.digest`.
        places: Float32 ``[texts, 2]``; see :func:`dittograph.layout.laying_out.lay_out`.

    Raises:
        ProjectError: It was not saved.
    """
    try:
        database = Database(path)
    except (OSError, sqlite3.Error) as error:
        raise unreadable(path, error) from error
    with contextlib.closing(database), database.writing("The map was not saved") as connection:
        write_array(connection, _name(digest), places.ravel())


def read_layout(
    connection: sqlite3.Connection, digest: str, texts: int
) -> NDArray[np.float32] | None:
    """Return the map of some texts, float32 ``[texts, 2]``; None where there is no sound one.

    Args:
        connection: The open file.
        digest: Of the texts.
        texts: How many there are.
    """
    try:
        places = read_array(connection, _name(digest), "f")
    except sqlite3.DatabaseError:  # a damaged map is drawn again, and costs nothing else
        return None
    if len(places) != 2 * texts or not (np.abs(places) <= _FARTHEST).all():
        return None
    return places.astype(np.float32).reshape(texts, 2)


def _name(digest: str) -> str:
    return f"map {digest}"
