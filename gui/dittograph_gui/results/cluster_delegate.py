"""Draws a cluster in the list: two lines of text, and the facts below."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dittograph_gui.results.cluster_model import NOTHING_REMAINS, ROW, Index
from dittograph_gui.theme import SPACE, colours


class ClusterDelegate(QStyledItemDelegate):
    """Draws a cluster: two lines of text, and the facts below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW)
        if row is None:
            return
        summary = row.summary
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
        painter.setPen(QColor(c.muted if row.decided and not chosen else c.text))
        draw_lines(painter, QRectF(inner.left(), inner.top(), inner.width(), 2 * lines),
                   summary.text, font, lines=2)  # fmt: skip
        small = small_font(font)
        painter.setFont(small)
        height = QFontMetrics(small).height()
        below = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        right = below.right()
        chips = [(flag, c.warning, c.warning_text) for flag in reversed(summary.flags)]
        if row.nothing_remains:  # a tick would say that all is well
            chips.insert(0, (NOTHING_REMAINS, c.removed, c.removed_text))
        elif row.decided:
            right -= height + 2
            _tick(painter, QRectF(right + 2, below.top(), height, height), QColor(c.keep))
        for words, behind, shade in chips:
            width = QFontMetrics(small).horizontalAdvance(words) + SPACE + 2
            right -= width
            chip = QRectF(right, below.top() - 1, width, height + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(behind))
            painter.drawRoundedRect(chip, 4, 4)
            painter.setPen(QColor(shade))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
            right -= 4
        below.setRight(right)
        painter.setPen(QColor(c.text if chosen else c.muted))
        metrics = QFontMetrics(small)
        versions = summary.facts()
        fitting = (f for f in versions if metrics.horizontalAdvance(f) <= below.width() - 4)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, next(fitting, versions[-1]))
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
    """Draw plain text wrapped into a few lines at most, the last one elided."""
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
