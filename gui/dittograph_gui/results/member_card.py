"""One member of a cluster, as a card: mark, place, similarity, text with its differences."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from dittograph.project.decisions import Mark
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui import theme
from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.words import tr
from dittograph_gui.results.card_content import CardContent
from dittograph_gui.session.members import Member
from dittograph_gui.theme import RADIUS, SPACE, Colours, colours, letters
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.lines import Lines
from dittograph_gui.widgets.outside import open_outside


class _Body(QLabel):
    """Selectable text that says when it is clicked.

    Layouts ask again and again how high it is, and each time Qt would lay out all words.
    """

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self._heights: dict[int, int] = {}  # by width

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        if text != self.text():
            self._heights.clear()
            super().setText(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        self._heights.clear()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.minimumSizeHint()  # the card is as wide as its column, however long the words

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(1, self.fontMetrics().lineSpacing())

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is Qt.MouseButton.RightButton:
            event.ignore()  # the card has the menu, and a selection stays
            return
        self.pressed.emit()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()


class MemberCard(QWidget):
    """A card; it is used for one member after another.

    Signals:
        chosen: It was clicked or got the focus.
        keep_wanted, drop_wanted, apart_wanted: A button was pressed.
        like_wanted: What else says this?
        whole_wanted: The text is to be read to its end.

    Attributes:
        whole: The button for that, where the text goes on; None as long as no text did.
    """

    chosen = Signal()
    keep_wanted = Signal()
    drop_wanted = Signal()
    apart_wanted = Signal()
    like_wanted = Signal()
    whole_wanted = Signal()

    def __init__(self, on_key: Callable[[QKeyEvent], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_key = on_key
        self.current = False
        self.content: CardContent | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.state = QLabel(textFormat=Qt.TextFormat.PlainText)
        letters(self.state, 0.9, bold=True)
        self.place = Elided()
        self.place.setProperty("muted", "true")
        self.place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.similarity = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.similarity.setProperty("muted", "true")
        self.body = _Body()
        self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        letters(self.body, 1.08)
        self.body.pressed.connect(self.setFocus)
        self.notes = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self.remark = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.remark.setProperty("muted", "true")
        self.keep = self._button(tr("Keep"), "keep", tr("Keep this text (K)"), self.keep_wanted)
        self.drop = self._button(tr("Drop"), "drop", tr("Drop this text (D)"), self.drop_wanted)
        self.apart = self._button(
            tr("Not a duplicate"),
            "apart",
            tr("This text does not belong here; never group it with these again (N)"),
            self.apart_wanted,
        )
        buttons = Lines(self.keep, self.drop, self.apart, gap=2)
        top = Lines(self.state, self.place, self.similarity, buttons, lead=self.place, least=20)
        self.whole: QPushButton | None = None
        self._under = QHBoxLayout()
        self._under.addWidget(self.remark, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE + 4)
        layout.setSpacing(SPACE - 2)
        for widget in (top, self.body, self.notes):
            layout.addWidget(widget)
        layout.addLayout(self._under)
        self.dress()

    def _button(self, words: str, role: str, tip: str, signal: object) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setProperty("role", role)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys do the same from the card
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(signal)
        return button

    def dress(self) -> None:
        """Draw icons in the colours of the scheme."""
        c = colours()
        for button, name, colour in (
            (self.keep, "keep", c.keep),
            (self.drop, "drop", c.drop),
            (self.apart, "not-duplicate", c.muted),
        ):
            shade = c.on_accent if button.isChecked() and button is not self.apart else colour
            button.setIcon(_icon(name, shade))

    def show_content(self, content: CardContent) -> None:
        """Show another member, or the same one after a decision."""
        member, c = content.member, colours()
        # A click has already turned the button, also when nothing came of it.
        self.keep.setChecked(member.mark is Mark.KEEP)
        self.drop.setChecked(member.mark is Mark.DROP)
        self.apart.setChecked(member.apart)
        if content == self.content:
            self.dress()
            return
        self.content = content
        self.apart.setVisible(not content.alone)
        for button in (self.keep, self.drop):
            button.setVisible(not member.reference)
        words, shade = _state(member, c)
        self.state.setText(words)
        _colour(self.state, shade)
        self.state.setMinimumWidth(self.state.fontMetrics().horizontalAdvance(tr("DROP")) + 2)
        self.place.set_place(content.place, content.source, content.where)
        self.similarity.setText(_closeness(member, content.likely))
        self.similarity.setToolTip(content.why)
        dim = member.apart or member.mark is Mark.DROP
        html = f"<s>{content.html}</s>" if member.apart else content.html
        self.body.setText(f'<div style="line-height:118%">{html}</div>')
        # Not within the words: those would be laid out anew, which takes long where they are many.
        _colour(self.body, c.muted if dim else c.text)
        chips = "&nbsp; ".join(
            f'<span style="background-color:{c.warning}; color:{c.warning_text};">'
            f"&nbsp;{note}&nbsp;</span>"
            for note in content.notes
        )
        self.notes.setText(chips)
        self.notes.setVisible(bool(chips))
        self.remark.setText(content.remark)
        self.remark.setVisible(bool(content.remark))
        self._offer_whole(cut=content.cut)
        self.setAccessibleName(f"{words.lower()}, {content.place}: {content.words}")
        self.dress()
        self.update()

    def _offer_whole(self, *, cut: bool) -> None:
        if cut and self.whole is None:
            self.whole = push(tr("Read all of it"), self.whole_wanted.emit)
            self._under.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignTop)
        if self.whole is not None:
            self.whole.setVisible(cut)

    def set_current(self, current: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Say whether keys act on this one."""
        if current != self.current:
            self.current = current
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the frame."""
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(c.surface))
        focus = self.current and self.hasFocus()
        painter.setPen(QPen(QColor(c.accent if self.current else c.border), 2 if focus else 1))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        member = self.content.member if self.content else None
        if member is not None and member.mark is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.keep if member.mark is Mark.KEEP else c.drop))
            painter.drawRoundedRect(QRectF(frame.left(), frame.top(), 5, frame.height()), 2.5, 2.5)

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Become the current card."""
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Become the current card."""
        super().focusInEvent(event)
        self.chosen.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the frame thinner."""
        super().focusOutEvent(event)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with this text."""
        self.setFocus()
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return what can be done with this text; the menu ends itself."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content = self.content
        for button, wanted in (
            (self.keep, self.keep_wanted),
            (self.drop, self.drop_wanted),
            (self.apart, self.apart_wanted),
        ):
            if not button.isHidden():
                action = menu.addAction(button.text())
                action.setCheckable(True)
                action.setChecked(button.isChecked())
                action.triggered.connect(wanted)
        menu.addSeparator()
        menu.addAction(tr("What else says this?")).triggered.connect(self.like_wanted)
        copy = menu.addAction(tr("Copy text"))
        words = self.body.selectedText() or (content.words if content else "")
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(words))
        opened = menu.addAction(tr("Open file"))
        file = content.file if content else None
        opened.setEnabled(file is not None)
        if content is not None and file is not None:
            opened.triggered.connect(lambda: open_outside(file, content.page))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide, before the scroll area takes the arrow keys."""
        if not self._on_key(event):
            event.ignore()


@cache
def _icon(name: str, colour: str) -> QIcon:
    return theme.icon(name, colour)


def _colour(label: QLabel, shade: str) -> None:
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(shade))
    label.setPalette(palette)


def _state(member: Member, c: Colours) -> tuple[str, str]:
    if member.reference:
        return tr("REFERENCE"), c.muted
    if member.mark is Mark.KEEP:
        return tr("KEEP"), c.keep
    if member.mark is Mark.DROP:
        return tr("DROP"), c.drop
    return "—", c.muted


def _closeness(member: Member, likely: str) -> str:
    if member.base:
        return tr("compared with this")
    if member.identical:
        return tr("identical")
    if member.similarity is None:
        return tr("less similar")
    words = similarity_text(member.similarity)
    return f"{words} · {likely}" if likely else words
