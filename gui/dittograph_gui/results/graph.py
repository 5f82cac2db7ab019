"""A cluster as a graph: its texts on a circle, a line between each two that are a pair."""

from __future__ import annotations

import math
from collections.abc import Callable

from dittograph.project.decisions import Mark
from dittograph.settings import Score
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSlider, QToolTip, QVBoxLayout, QWidget

from dittograph_gui.engine import background
from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.words import counted, tr
from dittograph_gui.session.edges import Edges, edges_of
from dittograph_gui.session.listing import View
from dittograph_gui.session.members import Members
from dittograph_gui.session.results import Results
from dittograph_gui.session.words import plural, threshold_text
from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.lines import Lines

_DOT = 7.0  # pixels from the middle to the rim
_NEAR = 14.0  # pixels around a dot in which a click means it
_CHARACTERS = 28  # of a text, beside its dot
_TIP = 300  # characters of a text, in its tip
_ALL_FIGURES = 15  # pairs whose figures all have room


class GraphPicture(QWidget):
    """The picture.

    Signals:
        text_chosen: A dot was clicked; the distinct-text id.
    """

    text_chosen = Signal(int)

    def __init__(self, results: Results) -> None:
        super().__init__()
        self._results = results
        self.edges: Edges | None = None
        self._chosen: int | None = None
        self._dim = 0.0
        self.setAccessibleName(tr("How similar each two texts are"))
        self.setMinimumHeight(120)

    def show_edges(self, edges: Edges | None, chosen: int | None) -> None:
        """Show another cluster.

        Args:
            edges: Its texts and pairs.
            chosen: The distinct-text id of the current text.
        """
        self.edges, self._chosen = edges, chosen
        if edges is not None:
            words = [self._words(place, _CHARACTERS) for place in range(len(edges.texts))]
            self.setAccessibleDescription("; ".join(words))
        self.update()

    def dim_below(self, similarity: float) -> None:
        """Draw weaker pairs thinly."""
        self._dim = similarity
        self.update()

    def spots(self) -> list[QPointF]:
        """Return where each text's dot is."""
        count = len(self.edges.texts) if self.edges is not None else 0
        middle = QPointF(self.width() / 2, self.height() / 2)
        metrics = self.fontMetrics()
        wide = max(self.width() / 2 - metrics.averageCharWidth() * _CHARACTERS - 2 * SPACE, 30)
        high = max(self.height() / 2 - 2 * metrics.lineSpacing(), 30)
        turns = [2 * math.pi * place / max(count, 1) - math.pi / 2 for place in range(count)]
        return [middle + QPointF(wide * math.cos(t), high * math.sin(t)) for t in turns]

    def _words(self, place: int, characters: int) -> str:
        assert self.edges is not None
        words = self._results.collection.text(int(self.edges.texts[place]))
        words = " ".join(words[: characters * 4].split())
        return words if len(words) <= characters else f"{words[:characters]}…"

    def _at(self, point: QPointF) -> int | None:
        near = [
            (math.hypot(spot.x() - point.x(), spot.y() - point.y()), place)
            for place, spot in enumerate(self.spots())
        ]
        distance, place = min(near, default=(math.inf, 0))
        return place if distance <= _NEAR else None

    # --- Qt's events

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the text that is clicked."""
        place = self._at(event.position())
        if place is not None and self.edges is not None:
            self.text_chosen.emit(int(self.edges.texts[place]))

    def event(self, event: QEvent) -> bool:
        """Show the text below the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(QPointF(event.pos()))
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._words(place, _TIP), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw lines, dots and words."""
        edges = self.edges
        if edges is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots = self.spots()
        self._draw_lines(painter, edges, spots)
        self._draw_dots(painter, edges, spots)

    def _draw_lines(self, painter: QPainter, edges: Edges, spots: list[QPointF]) -> None:
        c = colours()
        lowest = float(edges.similarity[-1]) if len(edges.similarity) else 0.0
        span = max(float(edges.similarity[0]) - lowest, 1e-6) if len(edges.similarity) else 1.0
        weakest = edges.weakest()
        figures = []
        # The strongest are drawn last, above the others.
        for pair in reversed(range(len(edges.similarity))):
            a, b = int(edges.a[pair]), int(edges.b[pair])
            similarity = float(edges.similarity[pair])
            chosen = self._chosen in (int(edges.texts[a]), int(edges.texts[b]))
            strength = (similarity - lowest) / span
            colour = QColor(c.accent if chosen else c.muted)
            width = 1 + 3 * strength
            if similarity < self._dim:
                colour, width = QColor(c.border), 1.0
            elif pair == weakest and len(edges.similarity) > 1:
                colour = QColor(c.drop)
            pen = QPen(colour, width)
            if pair == weakest and len(edges.similarity) > 1:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(spots[a], spots[b])
            if chosen or pair == weakest or len(edges.similarity) <= _ALL_FIGURES:
                # Not in the middle, where lines cross.
                at = spots[a] * 0.62 + spots[b] * 0.38
                figures.append((at, similarity_text(similarity), similarity < self._dim))
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        metrics = painter.fontMetrics()
        for at, words, dim in figures:
            box = QRectF(0, 0, metrics.horizontalAdvance(words) + 6, metrics.height())
            box.moveCenter(at)
            painter.fillRect(box, QColor(c.window))
            painter.setPen(QColor(c.muted if dim else c.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_dots(self, painter: QPainter, edges: Edges, spots: list[QPointF]) -> None:
        c = colours()
        painter.setFont(self.font())
        metrics = self.fontMetrics()
        marks, collection = self._results.decided.marks, self._results.collection
        room = metrics.averageCharWidth() * (_CHARACTERS + 4)
        for place, spot in enumerate(spots):
            text = int(edges.texts[place])
            passages = collection.passages_of(edges.texts[place : place + 1])
            mark = marks.get(int(passages[0]))
            fill = (
                {Mark.KEEP: c.keep, Mark.DROP: c.drop}.get(mark, c.surface) if mark else c.surface
            )
            current = text == self._chosen
            painter.setPen(QPen(QColor(c.accent if current else c.muted), 3 if current else 1.5))
            painter.setBrush(QColor(fill))
            painter.drawEllipse(spot, _DOT, _DOT)
            right = spot.x() >= self.width() / 2 - 1
            box = QRectF(0, 0, room, metrics.height())
            box.moveCenter(spot)
            box.moveLeft(spot.x() + 2 * _DOT) if right else box.moveRight(spot.x() - 2 * _DOT)
            side = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
            painter.setPen(QColor(c.text))
            painter.drawText(
                box, side | Qt.AlignmentFlag.AlignVCenter, self._words(place, _CHARACTERS)
            )


class GraphPane(QWidget):
    """The picture, with what it says in words and a threshold of its own.

    Signals:
        text_chosen: A dot was clicked; the distinct-text id.
        shown: The pairs were found and are drawn.
        failed: The pairs could not be found; one sentence.
    """

    text_chosen = Signal(int)
    shown = Signal()
    failed = Signal(str)

    def __init__(
        self,
        results: Results,
        on_key: Callable[[QKeyEvent], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._results, self._on_key = results, on_key
        self._work = background.Latest(self)
        self._known: tuple[int, ...] = ()
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The cluster as a graph"))
        self.words = label(muted=True)
        self.dim = QSlider(Qt.Orientation.Horizontal)
        self.dim.setRange(0, 1000)
        self.dim.setFixedWidth(140)
        self.dim.setAccessibleName(tr("Dim pairs below"))
        self.dim.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.dim.valueChanged.connect(self._dimmed)
        self.figure = fact()
        self.picture = GraphPicture(results)
        self.picture.text_chosen.connect(self.text_chosen)
        top = Lines(self.words, self.figure, self.dim, lead=self.words, least=34)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        layout.addWidget(top)
        layout.addWidget(self.picture, 1)
        self.setMinimumHeight(1)

    def show_cluster(self, view: View, members: Members, current: int) -> None:
        """Show a cluster with its current member."""
        self._chosen = members[current].text
        texts = members.texts
        if self._known == tuple(texts.tolist()):
            self.picture.show_edges(self.picture.edges, self._chosen)
            return
        self._known = tuple(texts.tolist())
        self.picture.show_edges(None, None)
        self.dim.setMinimum(int(self._results.floor * 1000))
        self.dim.setValue(round(view.cut.threshold * 1000))
        self._dimmed(self.dim.value())
        pairs = self._results.scan.pairs
        self._work.run(
            lambda: edges_of(pairs, view.dendrogram, texts),
            done=self._show,
            failed=lambda error: self.failed.emit(str(error)),
        )

    def _show(self, edges: Edges) -> None:
        self.picture.show_edges(edges, self._chosen)
        weakest = edges.weakest()
        parts = [
            tr(
                "{pairs} of {texts}",
                pairs=plural(len(edges.similarity), "pair"),
                texts=plural(len(edges.texts), "text"),
            )
        ]
        if weakest is not None:
            parts.append(
                tr(
                    "weakest {similarity}",
                    similarity=similarity_text(float(edges.similarity[weakest])),
                )
            )
        below = len(edges.texts) * (len(edges.texts) - 1) // 2 - len(edges.similarity)
        if below:
            floor = threshold_text(self._results.scan.settings.floor)
            by_likelihood = self._results.score is Score.LIKELIHOOD
            parts.append(
                tr("{below:,} below a similarity of {floor}", below=below, floor=floor)
                if by_likelihood
                else tr("{below:,} below {floor}", below=below, floor=floor)
            )
        if edges.left_out:
            parts.append(
                counted(
                    edges.left_out,
                    tr("{n} more text is not drawn"),
                    tr("{n} more texts are not drawn"),
                )
            )
        self.words.setText(" · ".join(parts))
        self.shown.emit()

    def _dimmed(self, value: int) -> None:
        self.figure.setText(tr("Dim below {value}", value=threshold_text(value / 1000)))
        self.picture.dim_below(value / 1000 - 1e-6)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide by keys."""
        if not self._on_key(event):
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.picture.update()
