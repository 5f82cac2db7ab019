"""Colours, spacing and icons: one accent, light and dark, taken from the system."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from dittograph_resources import icon_path, sized_icon_path
from PySide6.QtCore import QByteArray, QDir, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

SPACE = 8  # pixels; every distance is a multiple
RADIUS = 6


@dataclass(frozen=True, slots=True)
class Colours:
    """Named by use; each has a light and a dark value with readable contrast."""

    window: str  # behind everything
    surface: str  # lists, cards, fields
    text: str
    muted: str  # secondary text, still 4.5:1
    faint: str  # what is greyed out
    border: str
    hover: str
    selected: str  # behind the chosen row
    accent: str
    on_accent: str
    added: str  # behind words that only this text has
    added_text: str
    removed: str  # behind words that only the representative has
    removed_text: str
    warning: str  # behind a flag
    warning_text: str
    keep: str
    drop: str
    found: str  # the second curve of a picture


LIGHT = Colours(
    window="#f5f6f7",
    surface="#ffffff",
    text="#1c2024",
    muted="#60666d",
    faint="#c3c8cd",
    border="#dcdfe3",
    hover="#eef1f2",
    selected="#d9f0ed",
    accent="#0d7d73",
    on_accent="#ffffff",
    added="#d3f1dd",
    added_text="#0a4a26",
    removed="#fde0dd",
    removed_text="#7d1a12",
    warning="#fdecc8",
    warning_text="#6b4300",
    keep="#14743f",
    drop="#b3261e",
    found="#7a4fb5",
)
DARK = Colours(
    window="#1b1e21",
    surface="#23272b",
    text="#e8eaec",
    muted="#a2a9b0",
    faint="#535a61",
    border="#3a4046",
    hover="#2c3136",
    selected="#1d4742",
    accent="#2dbdae",
    on_accent="#06201d",
    added="#1d4a30",
    added_text="#bdf0d0",
    removed="#5a2622",
    removed_text="#ffd3ce",
    warning="#54401a",
    warning_text="#ffdf9e",
    keep="#5fd493",
    drop="#ff8f86",
    found="#b99af0",
)


def colours() -> Colours:
    """Return the colours of the present scheme."""
    return DARK if is_dark() else LIGHT


def is_dark() -> bool:
    """Return whether the dark scheme is in use."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def apply(app: QApplication, scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown) -> None:
    """Dress the program; ``Unknown`` follows the system."""
    # Every change of style dresses all widgets anew; with a style sheet the style has no name.
    if not app.styleSheet() and app.style().name() != "fusion":
        app.setStyle("Fusion")
    hints = app.styleHints()
    hints.setColorScheme(scheme)
    # Not every platform takes the wish; then we at least dress ourselves.
    system = scheme == Qt.ColorScheme.Unknown
    dark = (hints.colorScheme() if system else scheme) == Qt.ColorScheme.Dark
    chosen = DARK if dark else LIGHT
    app.setPalette(_palette(chosen))
    QDir.setSearchPaths("icons", [str(icon_path().parent)])
    app.setStyleSheet(_style_sheet(chosen))
    _herald().changed.emit()


class _Herald(QObject):
    changed = Signal()


@cache
def _herald() -> _Herald:
    return _Herald()


class _Icon(QObject):
    """Keeps an icon in the colour of the scheme for as long as its owner lives."""

    def __init__(
        self, owner: QAbstractButton | QAction | QLabel, name: str, colour: str, size: int
    ) -> None:
        super().__init__(owner)
        self._owner, self._name, self._colour, self._size = owner, name, colour, size
        _herald().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        drawn = icon(self._name, getattr(colours(), self._colour))
        if isinstance(self._owner, QLabel):
            self._owner.setPixmap(drawn.pixmap(self._size, self._size))
        else:
            self._owner.setIcon(drawn)


def set_icon(
    owner: QAbstractButton | QAction | QLabel, name: str, colour: str = "text", size: int = 20
) -> None:
    """Give ``owner`` an icon that follows the scheme.

    Args:
        owner: What shows it.
        name: Of the icon.
        colour: Name of one of :class:`Colours`.
        size: Pixels, for a label.
    """
    _Icon(owner, name, colour, size)


def program_icon() -> QIcon:
    """Return the program's icon, drawn for every size that systems show."""
    result = QIcon()
    for size in (16, 20, 22, 24, 32, 48, 64, 128):
        result.addPixmap(_drawn(QSvgRenderer(str(sized_icon_path(size))), size))
    return result


@cache
def _svg(name: str) -> str:
    return icon_path(name).read_text(encoding="utf-8")


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return a line icon in ``colour`` (default: the text colour), sharp at every scale."""
    return _line_icon(name, colour or colours().text, colours().faint)


@cache  # several buttons show the same one, and drawing them all takes a tenth of the start
def _line_icon(name: str, colour: str, faint: str) -> QIcon:
    result = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faint)):
        data = QByteArray(_svg(name).replace("#000", shade).encode())
        renderer = QSvgRenderer(data)
        for size in (16, 20, 24, 32, 40, 48, 64):
            result.addPixmap(_drawn(renderer, size), mode)
    return result


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _palette(c: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, value in {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.surface,
        role.AlternateBase: c.hover,
        role.Text: c.text,
        role.Button: c.surface,
        role.ButtonText: c.text,
        role.BrightText: c.on_accent,
        role.ToolTipBase: c.surface,
        role.ToolTipText: c.text,
        role.PlaceholderText: c.muted,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Link: c.accent,
        role.Accent: c.accent,
        role.Mid: c.border,
    }.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.muted))
    return palette


def _style_sheet(c: Colours) -> str:
    names = {field.name: getattr(c, field.name) for field in fields(c)}
    shade = "dark" if c is DARK else "light"
    return _STYLE.format(**names, radius=RADIUS, shade=shade)


_STYLE = """
QToolTip {{ color: {text}; background: {surface}; border: 1px solid {border}; padding: 4px; }}
QPushButton {{ padding: 6px 14px; border: 1px solid {border}; border-radius: {radius}px;
    background: {surface}; color: {text}; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton#answer:focus {{ outline: none; }}
QPushButton:disabled {{ color: {faint}; }}
QPushButton[primary="true"] {{ background: {accent}; border-color: {accent}; color: {on_accent};
    font-weight: 600; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; padding: 5px 13px; }}
QPushButton[primary="true"]:disabled {{ background: {border}; border-color: {border};
    color: {muted}; }}
QLineEdit, QPlainTextEdit {{ border: 1px solid {border};
    border-radius: {radius}px; background: {surface}; color: {text}; padding: 5px 8px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {accent}; }}
QComboBox, QAbstractSpinBox {{ border: 1px solid {border}; border-radius: {radius}px;
    background: {surface}; color: {text}; padding: 5px 8px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QComboBox {{ combobox-popup: 0; }}
QComboBoxPrivateContainer {{ border: 1px solid {border}; background: {surface}; }}
QComboBox:hover {{ background: {hover}; }}
QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus {{ border-color: {accent}; }}
QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {muted}; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{ width: 12px; height: 12px;
    image: url(icons:chevron-down-{shade}.svg); }}
QAbstractSpinBox::up-arrow {{ width: 12px; height: 12px;
    image: url(icons:chevron-up-{shade}.svg); }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 24px;
    background: transparent; }}
QComboBox QAbstractItemView {{ border: 0; border-radius: 0; background: {surface};
    color: {text}; padding: 4px; outline: 0; selection-background-color: {selected};
    selection-color: {text}; }}
QComboBox QAbstractItemView::item {{ padding: 5px 8px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected {{
    background: {selected}; color: {text}; }}
QMenuBar {{ background: {window}; color: {text}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {selected}; color: {text}; }}
QMenu {{ background: {surface}; border: 1px solid {border}; padding: 4px; color: {text}; }}
QMenu::item {{ padding: 5px 24px 5px 8px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selected}; color: {text}; }}
QMenu::item:disabled {{ color: {muted}; background: transparent; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}
QToolBar::separator {{ width: 1px; background: {border}; margin: 6px 4px; }}
QRadioButton {{ spacing: 8px; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {muted};
    border-radius: 8px; background: {surface}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent}; }}
QRadioButton:focus {{ color: {accent}; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {muted};
    border-radius: 3px; background: {surface}; }}
QCheckBox::indicator:checked {{ border-color: {accent}; background: {accent};
    image: url(icons:check-{shade}.svg); }}
QCheckBox:focus {{ color: {accent}; }}
QCheckBox:disabled {{ color: {muted}; }}
QProgressBar {{ border: 0; border-radius: 4px; background: {border}; max-height: 8px; }}
QProgressBar::chunk {{ border-radius: 4px; background: {accent}; }}
QSplitter::handle {{ background: {border}; }}
QSplitter#plain::handle {{ background: transparent; }}
QHeaderView::section {{ background: {surface}; color: {muted}; border: 0;
    border-bottom: 1px solid {border}; padding: 6px 8px; }}
QTableView, QTreeView {{ background: {surface}; border: 1px solid {border};
    border-radius: {radius}px; selection-background-color: {selected}; selection-color: {text}; }}
QTreeView {{ padding: 1px; outline: 0; show-decoration-selected: 1; }}
QTreeView:focus {{ border-color: {accent}; }}
QTreeView::item {{ padding: 3px 5px; }}
QTreeView::item:selected {{ background: {selected}; color: {text}; }}
QFrame#rule {{ border: 0; background: {border}; }}
QTableView::item {{ padding: 0 6px; }}
QLabel#veil {{ background: {selected}; color: {text}; border: 2px dashed {accent}; }}
QLabel#flag {{ background: {warning}; color: {warning_text}; border-radius: {radius}px;
    padding: 4px 8px; font-weight: 600; }}
QToolButton[fold="true"]:checked {{ background: transparent; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QToolBar {{ border: 0; border-bottom: 1px solid {border}; background: {surface}; spacing: 4px;
    padding: 4px 8px; }}
QToolButton {{ border: 0; border-radius: {radius}px; padding: 5px 8px; color: {text}; }}
QToolButton[role] {{ padding: 3px 7px; }}
QToolButton:focus {{ border: 2px solid {accent}; padding: 3px 6px; }}
QToolButton[role]:focus {{ padding: 1px 5px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:disabled {{ color: {faint}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[tab="true"]:checked {{ background: {selected}; border-color: {accent}; }}
QToolButton:checked {{ background: {selected}; }}
QToolButton[role="keep"]:checked {{ background: {keep}; color: {on_accent}; }}
QToolButton[role="drop"]:checked {{ background: {drop}; color: {on_accent}; }}
QScrollBar:vertical {{ width: 12px; background: transparent; }}
QScrollBar::handle:vertical {{ background: {faint}; border-radius: 4px; min-height: 32px;
    margin: 2px; }}
QScrollBar:horizontal {{ height: 12px; background: transparent; }}
QScrollBar::handle:horizontal {{ background: {faint}; border-radius: 4px; min-width: 32px;
    margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QFrame#rule {{ background: {border}; border: 0; }}
QLabel#key {{ border: 1px solid {border}; border-radius: 4px; padding: 0 5px; color: {muted};
    background: {window}; }}
QLabel[muted="true"] {{ color: {muted}; }}
QFrame[card="true"] {{ background: {surface}; border: 1px solid {border};
    border-radius: {radius}px; }}
"""
