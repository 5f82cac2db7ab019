"""The list of clusters: filter, order, and rows that are worked out only when they are seen."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.session.results import Filter, Results, Sort, Summary, View, Wording
from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.common import ElidedChoice

Index = QModelIndex | QPersistentModelIndex
SUMMARY = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()
_TYPING_MS = 120
_WIDEST = 520  # pixels, of the menu of sources
# Keys that the page uses for decisions and that must not search the list.
PAGE_KEYS = frozenset(
    (
        *(Qt.Key.Key_K, Qt.Key.Key_D, Qt.Key.Key_N, Qt.Key.Key_U, Qt.Key.Key_J),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Space),
    )
)


class ClusterModel(QAbstractListModel):
    """The rows of a :class:`View`; a row is described when it is asked for, and remembered."""

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._view: View | None = None
        self._summary = lru_cache(maxsize=512)(self._describe)

    @property
    def view(self) -> View | None:
        """What is listed."""
        return self._view

    def set_view(self, view: View) -> None:
        """List other clusters."""
        self.beginResetModel()
        self._view = view
        self._summary.cache_clear()
        self.endResetModel()

    def marks_changed(self) -> None:
        """Draw the ticks anew."""
        self._summary.cache_clear()
        rows = self.rowCount()
        if rows:
            self.dataChanged.emit(self.index(0), self.index(rows - 1), [SUMMARY])

    def _describe(self, row: int) -> Summary:
        assert self._view is not None
        return self._results.summary(self._view, row)

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of clusters."""
        return 0 if parent.isValid() or self._view is None else len(self._view.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the representative's text, the :class:`Summary`, or words to be read out."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._summary(index.row()).text
        if role == SUMMARY:
            return self._summary(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            summary = self._summary(index.row())
            flags = "".join(f", {flag} differs" for flag in summary.flags)
            done = ", decided" if summary.decided else ""
            return f"{summary.text}. {summary.facts()[0]}{flags}{done}"
        return None


class ClusterDelegate(QStyledItemDelegate):
    """Draws a cluster: two lines of text, and the facts below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        summary = index.data(SUMMARY)
        if summary is None:
            return
        c = colours()
        rect = option.rect
        state = option.state
        font = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, QColor(c.selected))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(c.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(c.hover))
        painter.setPen(QColor(c.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

        inner = QRectF(rect).adjusted(2 * SPACE, SPACE, -SPACE - 4, -SPACE)
        lines = QFontMetrics(font).lineSpacing()
        painter.setPen(QColor(c.muted if summary.decided and not chosen else c.text))
        draw_lines(painter, QRectF(inner.left(), inner.top(), inner.width(), 2 * lines),
                   summary.text, font, lines=2)  # fmt: skip
        small = small_font(font)
        painter.setFont(small)
        height = QFontMetrics(small).height()
        below = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        right = below.right()
        if summary.decided:
            right -= height + 2
            _tick(painter, QRectF(right + 2, below.top(), height, height), QColor(c.keep))
        for flag in reversed(summary.flags):
            width = QFontMetrics(small).horizontalAdvance(flag) + SPACE + 2
            right -= width
            chip = QRectF(right, below.top() - 1, width, height + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.warning))
            painter.drawRoundedRect(chip, 4, 4)
            painter.setPen(QColor(c.warning_text))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, flag)
            right -= 4
        below.setRight(right)
        painter.setPen(QColor(c.text if chosen else c.muted))
        metrics = QFontMetrics(small)
        lines_of_facts = summary.facts()
        fitting = (f for f in lines_of_facts if metrics.horizontalAdvance(f) <= below.width() - 4)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, next(fitting, lines_of_facts[-1]))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(c.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -1, -1.5))
        painter.restore()


def row_height(font: QFont) -> int:
    """Return the height of every row, in pixels."""
    small = QFontMetrics(small_font(font))
    return 2 * QFontMetrics(font).lineSpacing() + small.height() + 3 * SPACE + 2


def small_font(font: QFont) -> QFont:
    """Return the font of the facts: a little smaller."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def draw_lines(painter: QPainter, rect: QRectF, text: str, font: QFont, *, lines: int) -> None:
    """Draw plain text wrapped into at most so many lines, the last one elided."""
    text = " ".join(text.split())
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    metrics = QFontMetrics(font)
    layout.beginLayout()
    painter.setFont(font)
    strong = (unicodedata.bidirectional(letter) for letter in text)
    from_right = next((d for d in strong if d in {"L", "R", "AL"}), "L") != "L"
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        top = rect.top() + number * metrics.lineSpacing()
        if number == lines - 1:
            rest = metrics.elidedText(
                text[line.textStart() :], Qt.TextElideMode.ElideRight, int(rect.width())
            )
            left = rect.right() - metrics.horizontalAdvance(rest) if from_right else rect.left()
            painter.drawText(QPointF(left, top + metrics.ascent()), rest)
        else:
            left = rect.right() - line.naturalTextWidth() if from_right else rect.left()
            line.draw(painter, QPointF(left, top))
            line.setPosition(QPointF(0, 0))
    layout.endLayout()


def _tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 2))
    x, y, size = box.left(), box.top(), box.height()
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(x + size * 0.2, y + size * 0.55),
                QPointF(x + size * 0.42, y + size * 0.75),
                QPointF(x + size * 0.82, y + size * 0.28),
            ]
        )
    )


class ClusterListView(QTableView):
    """The list itself; says in words why it is empty.

    A table of one column, because a QListView asks the model about every row after each change:
    70 ms for 50,000 rows.
    """

    entered_detail = Signal()
    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_words = ""
        self.setItemDelegate(ClusterDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: 0; border-radius: 0; }")
        self.setAccessibleName("Clusters")
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()

    def _size_rows(self) -> None:
        height = row_height(self.font())
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 3)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the size of the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the page's keys to the page."""
        last = self.model().rowCount() - 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_detail.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            row = 0 if event.key() == Qt.Key.Key_Home else last
            self.setCurrentIndex(self.model().index(row, 0))
        elif event.key() in PAGE_KEYS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which row is chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.row_chosen.emit(current.row())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the rows, or the words instead."""
        model = self.model()
        if model is None or model.rowCount():
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(colours().muted))
        place = self.viewport().rect().adjusted(3 * SPACE, 0, -3 * SPACE, -self.height() // 4)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place, flags, self.empty_words)


class ClusterList(QWidget):
    """Filter field, filter menu, order and list.

    Signals:
        filter_changed: What is listed, or its order, is to change.
        row_chosen: A row became the current one.
        entered_detail: Enter was pressed on a row.
    """

    filter_changed = Signal()
    row_chosen = Signal(int)
    entered_detail = Signal()

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self.model = ClusterModel(results, self)
        self.list = ClusterListView()
        self.list.setModel(self.model)
        self.list.row_chosen.connect(self.row_chosen)
        self.list.entered_detail.connect(self.entered_detail)

        self.words = QLineEdit(placeholderText="Filter by words", clearButtonEnabled=True)
        self.words.setAccessibleName("Filter by words")
        self.words.setToolTip("Show only clusters with a text that has all of these words")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.filter_changed)
        self.words.textChanged.connect(self._typing.start)
        self.words.returnPressed.connect(self.list.setFocus)

        self.sort = ElidedChoice()
        self.sort.addItems([str(sort) for sort in Sort])
        self.sort.setAccessibleName("Order")
        self.sort.setToolTip("Order of the clusters")
        self.sort.currentIndexChanged.connect(self.filter_changed)
        self.source = ElidedChoice(self)  # shown without a parent it is a window of its own
        self.source.addItem("All sources")
        self.source.addItems(results.source_names())
        self.source.setAccessibleName("Source")
        self.source.setToolTip("Show only clusters with a text from one source")
        self.source.setVisible(len(results.source_names()) > 1)
        self.source.currentIndexChanged.connect(self.filter_changed)
        for box in (self.sort, self.source):
            # A long file name must not widen the list.
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        longest = max(results.source_names(), key=len, default="")
        width = self.source.fontMetrics().horizontalAdvance(longest) + 6 * SPACE
        self.source.view().setMinimumWidth(min(width, _WIDEST))
        self.show_button = self._show_button()
        self.found = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.found.setProperty("muted", "true")
        self.found.setContentsMargins(2 * SPACE, 0, SPACE, SPACE // 2)
        self.found.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.words, 1)
        first.addWidget(self.show_button)
        second.addWidget(self.sort, 1)
        second.addWidget(self.source, 1)
        bars = QVBoxLayout()
        bars.setContentsMargins(SPACE + 4, SPACE, SPACE, SPACE)
        bars.setSpacing(SPACE - 2)
        bars.addLayout(first)
        bars.addLayout(second)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bars)
        layout.addWidget(self.found)
        layout.addWidget(self.list, 1)

    def _show_button(self) -> QToolButton:
        menu = QMenu(self)
        self.flagged = QAction("Only flagged (number, date, negation or name differs)", menu)
        self.undecided = QAction("Only undecided", menu)
        for action in (self.flagged, self.undecided):
            action.setCheckable(True)
            action.toggled.connect(self._menu_changed)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction("Wording").setEnabled(False)  # the style sheet hides titles of sections
        self.wordings = QActionGroup(menu)
        for wording in (None, *Wording):
            action = QAction(wording.capitalize() if wording else "Any wording", menu)
            action.setCheckable(True)
            action.setData(wording)
            action.setChecked(wording is None)
            self.wordings.addAction(action)
            menu.addAction(action)
        self.wordings.triggered.connect(self._menu_changed)
        button = QToolButton()
        button.setText("Show: all ▾")
        button.setToolTip("Choose which clusters are listed")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _menu_changed(self) -> None:
        wanted = self.filter()
        chosen = []
        if wanted.flagged:
            chosen.append("flagged")
        if wanted.undecided:
            chosen.append("undecided")
        if wanted.wording:
            chosen.append(str(wanted.wording))
        self.show_button.setText(f"Show: {' + '.join(chosen) or 'all'} ▾")
        self.filter_changed.emit()

    def filter(self) -> Filter:
        """Return what is to be listed."""
        action = self.wordings.checkedAction()
        source = self.source.currentIndex() - 1
        return Filter(
            words=self.words.text(),
            flagged=self.flagged.isChecked(),
            undecided=self.undecided.isChecked(),
            source=source if source >= 0 else None,
            wording=Wording(action.data()) if action and action.data() else None,
        )

    def order(self) -> Sort:
        """Return the chosen order."""
        return list(Sort)[max(self.sort.currentIndex(), 0)]

    def clear_filter(self) -> None:
        """List all clusters again."""
        self.words.clear()
        self.flagged.setChecked(False)
        self.undecided.setChecked(False)
        self.source.setCurrentIndex(0)
        self.wordings.actions()[0].trigger()
        self._typing.stop()

    def show_view(self, view: View) -> None:
        """List other clusters; the chosen one stays chosen while its first text is listed."""
        old, row = self.model.view, self.list.currentIndex().row()
        text = int(old.cut.first[old.rows[row]]) if old is not None and row >= 0 else None
        offset = self.list.visualRect(self.list.currentIndex()).top() if text is not None else 0
        new = view.row_with(text) if text is not None else None
        with QSignalBlocker(self.list):
            self.model.set_view(view)
            if new is not None:
                self.list.setCurrentIndex(self.model.index(new))
                self._hold(new, offset)
        listed, all_clusters = len(view.rows), view.counts.clusters
        scan = self._results.scan
        none = len(scan.pairs) == 0 and scan.copies.count.max(initial=1) == 1
        lowest = none or view.cut.threshold <= scan.settings.floor
        self.list.empty_words = (
            "Nothing matches the filter."
            if all_clusters
            else "No two texts are similar enough."
            if lowest
            else "No two texts are this similar. Move the line to the right."
        )
        self.found.setText(f"{listed:,} of {all_clusters:,} clusters match")
        self.found.setVisible(listed != all_clusters)
        if new is None and listed:
            self.choose(min(max(row, 0), listed - 1))  # what has taken its place

    def _hold(self, row: int, offset: int) -> None:
        """Scroll so that a row stands where it stood before, if it was in sight."""
        if 0 <= offset < self.list.viewport().height():
            moved = self.list.visualRect(self.model.index(row)).top() - offset
            bar = self.list.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        self.list.setCurrentIndex(self.model.index(row))

    def current_row(self) -> int | None:
        """Return the chosen row, or None."""
        index = self.list.currentIndex()
        return index.row() if index.isValid() else None
