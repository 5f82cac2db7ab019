"""The palette and the style sheet of a scheme."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtGui import QColor, QPalette

from dittograph_gui.theme.colours import DARK, RADIUS, Colours

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
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QListWidget, QListView[framed="true"] {{ background: {surface}; border: 1px solid {border};
    border-radius: {radius}px; padding: 3px; outline: 0; }}
QListWidget:focus, QListView[framed="true"]:focus {{ border-color: {accent}; }}
QListWidget::item {{ padding: 3px 4px; border-radius: 4px; color: {text}; }}
QListWidget::item:selected {{ background: {selected}; color: {text}; }}
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
QCheckBox::indicator, QListView::indicator {{ width: 14px; height: 14px; border: 1px solid {muted};
    border-radius: 3px; background: {surface}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{
    border-color: {accent}; background: {accent};
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


def palette_of(c: Colours) -> QPalette:
    """Return the palette of some colours."""
    role = QPalette.ColorRole
    made = QPalette()
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
        made.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.muted))
    return made


def style_sheet(c: Colours) -> str:
    """Return the style sheet of some colours."""
    names = {field.name: getattr(c, field.name) for field in fields(c)}
    shade = "dark" if c is DARK else "light"
    return _STYLE.format(**names, radius=RADIUS, shade=shade)
