"""Fields that the administrator has set."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dittograph_gui.language.words import tr

LOCKED = tr("Set by your administrator.")


def lock(*widgets: QWidget) -> None:
    """Show widgets as they are, not to be changed, and say why."""
    for widget in widgets:
        widget.setEnabled(False)
        widget.setToolTip(LOCKED)
