"""Gives every widget another style, in pieces between which the window stays alive.

``QApplication.setStyleSheet`` alone styles a widget anew once for each widget above it: with a
thousand of them the window stands still for more than a second. Here each is styled once, a few at
a time. Those on the screen are painted when all of them are styled, so that no mixture is seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from dittograph_gui.theme.herald import herald
from dittograph_gui.theme.sizing import renew_letters
from dittograph_gui.theme.turns import in_pieces

# While a style is exchanged, Qt passes over what has none yet and what has a style of its own.
_HAS_STYLE, _HAS_OWN = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle


def restyled(app: QApplication, change: Callable[[], object], sheet: str) -> Iterator[None]:
    """Change the look of all widgets; everything else goes first at each yield.

    Args:
        app: The program.
        change: Changes what the style sheet builds on: palette or letters.
        sheet: The style sheet from then on.
    """
    bare = [widget for widget in _styled(app) if not widget.isVisible()]
    yield from in_pieces(_undress, _there(bare))
    with _unpainted(app):
        shown = _styled(app)
        yield from in_pieces(_undress, _there(shown))
        yield
        new = _styled(app)  # what was made meanwhile
        for widget in new:
            _undress(widget)
        change()
        app.setStyleSheet("")  # one style sheet in place of another would style all of them
        app.setStyleSheet(sheet)
        yield
        yield from in_pieces(_dress, _there([*shown, *new]))
        herald().changed.emit()
        yield  # what needs another place gets it
    yield  # now it is painted
    yield from in_pieces(_dress, _there(bare))


def styled_ahead(page: QWidget) -> Iterator[None]:
    """Style a page before it is shown; everything else goes first at each yield.

    Where a widget is styled, all that are in it are. So those are styled before it.
    """
    yield from in_pieces(QWidget.ensurePolished, _there(reversed(page.findChildren(QWidget))))


class _Held(QObject):
    """Keeps windows from being painted while it is their filter."""

    def __init__(self, windows: list[QWidget]) -> None:
        super().__init__()
        self._windows = windows
        for window in windows:
            window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Swallow the request; what is to be painted is still known to Qt."""
        return event.type() is QEvent.Type.UpdateRequest

    def let_go(self) -> None:
        """Have all that painted now."""
        for window in _there(self._windows):
            window.removeEventFilter(self)
            QCoreApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))


@contextmanager
def _unpainted(app: QApplication) -> Iterator[None]:
    """Leave on the screen what is there until all of it is styled anew."""
    held = _Held([window for window in app.topLevelWidgets() if window.isVisible()])
    try:
        yield
    finally:
        held.let_go()
        herald().painting.emit()


def _styled(app: QApplication) -> list[QWidget]:
    return [widget for widget in app.allWidgets() if widget.testAttribute(_HAS_STYLE)]


def _there(widgets: Iterable[QWidget]) -> Iterator[QWidget]:
    """Return those that have not gone meanwhile."""
    return filter(shiboken6.isValid, widgets)


def _undress(widget: QWidget) -> None:
    widget.style().unpolish(widget)
    widget.setAttribute(_HAS_STYLE, False)  # noqa: FBT003 - Qt's own
    widget.setAttribute(_HAS_OWN)


def _dress(widget: QWidget) -> None:
    widget.setAttribute(_HAS_OWN, False)  # noqa: FBT003 - Qt's own
    widget.style().polish(widget)
    widget.setAttribute(_HAS_STYLE)
    renew_letters(widget)
