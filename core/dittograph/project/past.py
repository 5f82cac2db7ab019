"""The history of an open project: every step, and back to the state after any of them."""

from __future__ import annotations

import sqlite3

from dittograph.project import history
from dittograph.project.changes import Changes
from dittograph.project.history import Change, Step
from dittograph.project.opened import Project

_LONG = 60  # characters of a label within another


def steps_of(project: Project) -> list[Step]:
    """Return all that was ever done, in the order in which it was done.

    Raises:
        ProjectError: It cannot be read, or is damaged.
    """
    return project.read(history.every_step)


def return_to(project: Project, step: int | None) -> Changes:
    """Have what held after a step hold again; that is a step of its own, and loses nothing.

    Args:
        project: The open project.
        step: The step's id; None: as it was before the first one.

    Raises:
        ProjectError: It was not saved, or the history is damaged.
        ValueError: There is no such step.
    """

    def plan(connection: sqlite3.Connection) -> tuple[str, list[Change]]:
        way = history.way_to(connection, step)
        return _label(None if step is None else history.label_of(connection, step)), way

    return project.decide(plan)


def _label(label: str | None) -> str:
    if label is None:
        return "go back to the beginning"
    short = label if len(label) <= _LONG else f"{label[:_LONG]}…"
    return f"go back to “{short}”"
