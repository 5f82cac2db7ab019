"""Waiting until everything that was asked of a project is saved and shown: no clock, no polling."""

from __future__ import annotations

from dittograph.project.project import Project
from PySide6.QtWidgets import QApplication


def settle(project: Project) -> None:
    """Return when the decisions made so far are in the file and on the screen.

    The project's thread does one thing after another, so what was asked for before this is done,
    and what it has to say has been posted to the window.
    """
    project.soon(lambda _: None).result()
    QApplication.processEvents()
