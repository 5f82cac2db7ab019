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

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.results.cluster_model import NOTHING_REMAINS, ROW, Head, Index, Row
from dittograph_gui.theme import SPACE, colours

FOLD_ARROW = 2 * SPACE  # pixels before the words of a head


class ClusterDelegate(QStyledItemDelegate):
    """Draws a cluster, or the head of several: two lines of text, and the facts below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW)
        if row is None:
            return
        c = colours()
        rect, state = option.rect, option.state
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
        if isinstance(row, Head):
            _draw_head(painter, QRectF(rect), row, option.font, chosen=chosen)
        else:
            _draw_cluster(painter, QRectF(rect), row, option.font, chosen=chosen)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(c.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -1, -1.5))
        painter.restore()


def _draw_cluster(painter: QPainter, rect: QRectF, row: Row, font: QFont, *, chosen: bool) -> None:
    c, summary = colours(), row.summary
    inner = rect.adjusted((4 if row.inside else 2) * SPACE, SPACE, -SPACE - 4, -SPACE)
    lines = QFontMetrics(font).lineSpacing()
    painter.setPen(QColor(c.muted if row.decided and not chosen else c.text))
    draw_lines(painter, QRectF(inner.left(), inner.top(), inner.width(), 2 * lines),
               summary.text, font, lines=2)  # fmt: skip
    small = small_font(font)
    painter.setFont(small)
    height = QFontMetrics(small).height()
    below = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
    right = below.right()
    chips = [(from_core(flag), c.warning, c.warning_text) for flag in reversed(summary.flags)]
    if row.nothing_remains:  # a tick would say that all is well
        chips.insert(0, (NOTHING_REMAINS, c.removed, c.removed_text))
    elif row.decided:
        right -= height + 2
        _tick(painter, QRectF(right + 2, below.top(), height, height), QColor(c.keep))
    below.setRight(right)
    for words, behind, shade in chips:
        _chip(painter, below, words, behind, shade)
    painter.setPen(QColor(c.text if chosen else c.muted))
    metrics = QFontMetrics(small)
    versions = summary.facts()
    fitting = (f for f in versions if metrics.horizontalAdvance(f) <= below.width() - 4)
    painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, next(fitting, versions[-1]))


def _draw_head(painter: QPainter, rect: QRectF, head: Head, font: QFont, *, chosen: bool) -> None:
    """Draw what two documents share, with an arrow that says whether it is unfolded."""
    c = colours()
    lines, small = QFontMetrics(font).lineSpacing(), small_font(font)
    arrow = QRectF(rect.left() + SPACE, rect.top() + SPACE, FOLD_ARROW, lines)
    x, y = arrow.left() + 2, arrow.center().y()
    right = [(0, -4), (4, 0), (0, 4)]
    down = [(-1, -2), (3, 2), (7, -2)]
    tip = [QPointF(x + dx, y + dy) for dx, dy in (down if head.opened else right)]
    painter.setPen(QPen(QColor(c.text), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(tip))
    inner = rect.adjusted(SPACE + FOLD_ARROW, SPACE, -SPACE - 4, -SPACE)
    painter.setPen(QColor(c.muted if head.decided and not chosen else c.text))
    bold = QFont(font)
    bold.setBold(True)
    draw_lines(painter, QRectF(inner.left(), inner.top(), inner.width(), 2 * lines),
               head.title, bold, lines=2)  # fmt: skip
    painter.setFont(small)
    height = QFontMetrics(small).height()
    below = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
    if head.lost:  # a tick would say that all is well
        _chip(
            painter,
            below,
            tr("nothing remains of {lost:,}", lost=head.lost),
            c.removed,
            c.removed_text,
        )
    elif head.decided:
        _tick(painter, QRectF(below.right() - height, below.top(), height, height), QColor(c.keep))
        below.setRight(below.right() - height - 2)
    painter.setPen(QColor(c.text if chosen else c.muted))
    painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, str(head.progress))


def _chip(painter: QPainter, line: QRectF, words: str, behind: str, shade: str) -> None:
    """Draw words in a coloured box at the end of a line, and leave the rest of the line."""
    width = painter.fontMetrics().horizontalAdvance(words) + SPACE + 2
    chip = QRectF(line.right() - width, line.top() - 1, width, line.height() + 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(behind))
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(QColor(shade))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
    line.setRight(chip.left() - 4)


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
