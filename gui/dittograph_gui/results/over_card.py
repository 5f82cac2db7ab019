"""A card that covers part of a page while its button is pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QToolButton, QWidget

from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.looks import mark

_WIDTH = 720  # pixels at most


class OverCard(QScrollArea):
    """A card over a page; a button shows and hides it."""

    def __init__(
        self,
        page: QWidget,
        inside: QWidget,
        height_for: Callable[[int], int],
        *,
        title: str,
        width: int = _WIDTH,
    ) -> None:
        """Make the card and its button.

        Args:
            page: What it covers.
            inside: What it shows.
            height_for: The height that ``inside`` needs at a width.
            title: Its name, on the button too.
            width: Pixels at most.
        """
        super().__init__(page, widgetResizable=True)
        self._page, self._height_for, self._width = page, height_for, width
        mark(self, "card")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        self.button = mark(QToolButton(), "fold")
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.toggled.connect(self._unfold)
        self.setWidget(inside)
        for part in (inside, self.viewport()):
            part.setAutoFillBackground(False)
        self.hide()

    def place(self) -> None:
        """Move below the button, as high as the words need and the page allows."""
        page = self._page
        top = self.button.mapTo(page, self.button.rect().bottomLeft()).y() + SPACE // 2
        width = min(page.width() - 4 * SPACE, self._width)
        frame = 2 * self.frameWidth()
        height = min(self._height_for(width - frame) + frame, page.height() - top - SPACE)
        self.setGeometry(page.width() - width - 2 * SPACE, top, width, height)

    def _unfold(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        if shown:
            self.place()
            self.raise_()
        self.setVisible(shown)
