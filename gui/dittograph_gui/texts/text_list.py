"""A list of texts: the beginning of each, its place, and how similar it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.words import tr
from dittograph_gui.session.collection import Collection
from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.looks import mark

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()
_CHARACTERS = 400  # of a text
_LINES = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the list.

    Attributes:
        passage: Passage id.
        similarity: To what was searched for, or None.
    """

    passage: int
    similarity: float | None = None


class TextModel(QAbstractListModel):
    """The rows; a text is looked up only when it is seen."""

    def __init__(self, collection: Collection, parent: QWidget) -> None:
        super().__init__(parent)
        self._collection = collection
        self.entries: Sequence[Entry] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """List other texts."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def words(self, row: int) -> str:
        """Return the beginning of a text."""
        text = int(self._collection.text_of[self.entries[row].passage])
        return " ".join(self._collection.text(text)[:_CHARACTERS].split())

    def facts(self, row: int) -> str:
        """Return what is below a text: how similar it is, and where it stands."""
        entry = self.entries[row]
        place = self._collection.place(entry.passage)
        if entry.similarity is None:
            return place
        return f"{similarity_text(entry.similarity)} · {place}"

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of texts."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, the :class:`Entry`, or words for screen readers."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row())
        if role == ENTRY:
            return self.entries[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.words(index.row())}. {self.facts(index.row())}"
        return None


class TextDelegate(QStyledItemDelegate):
    """Draws a text: two lines of it, and the facts below."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return the size of a row; all are equally high."""
        lines = QFontMetrics(option.font).lineSpacing()
        small = QFontMetrics(_small(option.font)).height()
        return QSize(100, _LINES * lines + small + 3 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        model = index.model()
        if not isinstance(model, TextModel):
            return
        c, rect, state = colours(), option.rect, option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(c.selected))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(c.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(c.hover))
        painter.setPen(QColor(c.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = QRectF(rect).adjusted(2 * SPACE, SPACE, -SPACE - 4, -SPACE)
        painter.setPen(QColor(c.text))
        _draw_lines(painter, inner, model.words(index.row()), option.font)
        small = _small(option.font)
        painter.setFont(small)
        painter.setPen(QColor(c.muted))
        facts = QFontMetrics(small).elidedText(
            model.facts(index.row()), Qt.TextElideMode.ElideMiddle, int(inner.width())
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, facts)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(c.accent), 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -1, -1.5))
        painter.restore()


class TextList(QListView):
    """The list.

    Signals:
        passage_chosen: Another row is the current one; its passage.
        cluster_wanted: Enter or a double click: the cluster of a passage is to be shown.
        like_wanted: What else says this? The passage.
    """

    passage_chosen = Signal(int)
    cluster_wanted = Signal(int)
    like_wanted = Signal(int)

    def __init__(self, collection: Collection, name: str) -> None:
        super().__init__()
        mark(self, "framed")
        self.rows = TextModel(collection, self)
        self.setModel(self.rows)
        self.setItemDelegate(TextDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.doubleClicked.connect(lambda index: self._want(self.cluster_wanted, index.row()))
        self.selectionModel().currentRowChanged.connect(
            lambda index, _: self._want(self.passage_chosen, index.row())
        )

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List other texts, the first one chosen."""
        self.rows.set_entries(entries)
        if entries:
            self.setCurrentIndex(self.rows.index(0))

    @property
    def passage(self) -> int | None:
        """The passage of the current row."""
        row = self.currentIndex().row()
        return self.rows.entries[row].passage if 0 <= row < len(self.rows.entries) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Act on the current text by keys."""
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(self.cluster_wanted, row)
        elif event.key() == Qt.Key.Key_W and not event.modifiers():
            self._want(self.like_wanted, row)
        else:
            super().keyPressEvent(event)

    def _want(self, signal: Any, row: int) -> None:
        if 0 <= row < len(self.rows.entries):
            signal.emit(self.rows.entries[row].passage)

    def _show_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.menu_for(index.row()).popup(self.viewport().mapToGlobal(at))

    def menu_for(self, row: int) -> QMenu:
        """Return what can be done with a text."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Show its cluster")).triggered.connect(
            lambda: self._want(self.cluster_wanted, row)
        )
        menu.addAction(tr("What else says this?")).triggered.connect(
            lambda: self._want(self.like_wanted, row)
        )
        menu.addAction(tr("Copy text")).triggered.connect(
            lambda: QGuiApplication.clipboard().setText(self.rows.words(row))
        )
        return menu


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def _draw_lines(painter: QPainter, rect: QRectF, text: str, font: QFont) -> None:
    """Draw the first lines of a text; the last is elided."""
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
    layout.beginLayout()
    top, start = rect.top(), 0
    painter.setFont(font)
    for _ in range(_LINES - 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, top - rect.top()))
        start = line.textStart() + line.textLength()
        top += metrics.lineSpacing()
    layout.endLayout()
    layout.draw(painter, rect.topLeft())
    if start < len(text):
        rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(QRectF(rect.left(), top, rect.width(), metrics.lineSpacing()), rest)
