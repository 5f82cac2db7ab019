"""Plain text to type or paste."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit


class TextArea(QPlainTextEdit):
    """Plain text to type or paste; a file dropped on it is left to the window."""

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__(placeholderText=placeholder, tabChangesFocus=True)
        self.setAccessibleName(name)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Refuse files."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)
