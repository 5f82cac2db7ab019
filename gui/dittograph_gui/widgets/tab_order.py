"""The order in which Tab reaches what was made later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(widget: QWidget, others: Sequence[QWidget]) -> None:
    """Have Tab reach ``others``, made later, one by one before ``widget``."""
    before = widget.previousInFocusChain()
    # After one that takes no focus Qt puts nothing.
    while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    for other in others:
        if before is not None:
            QWidget.setTabOrder(before, other)
        before = other
