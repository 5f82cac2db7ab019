"""The menus and the toolbar, made of the window's actions."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton

from dittograph_gui import theme
from dittograph_gui.language.words import tr
from dittograph_gui.start.recent import RecentProjects
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.looks import mark
from dittograph_gui.window.actions import Actions

_ICON_ROOM = 44  # pixels of a button of the toolbar without words
_SUMMARY = 16  # letters of the summary that are worth more than the words of the buttons


class Menus(QObject):
    """Fills menu bar and toolbar.

    Every menu and separator is made here and not by Qt, so that Python knows how long it lives.

    Attributes:
        summary: What the toolbar says of the page.
        open_button: Opens files, a folder or a project.
        export_button: Offers the exports of the open project.
    """

    project_chosen = Signal(str)

    def __init__(self, window: QMainWindow, actions: Actions, recent: RecentProjects) -> None:
        super().__init__(window)
        self._window = window
        self._recent = recent
        self._no_export = QMenu(window)
        self._recent_menu = QMenu(tr("Open recent"), window)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._appearance = QMenu(tr("Appearance"), window)
        self._appearance.addActions(actions.schemes.actions())
        self.export_button = QToolButton()
        self.export_button.setText(tr("Export"))
        actions.export.triggered.connect(lambda: self.export_button.showMenu())
        self.summary = mark(Elided(), "muted")
        self._before_summary = QAction(window)
        self._before_summary.setSeparator(True)
        self.open_button = QToolButton()
        self._fill_menu_bar(actions)
        self._fill_toolbar(actions)

    def set_export_menu(self, menu: QMenu | None) -> None:
        """Offer the exports of a project; None: there is none."""
        self.export_button.setMenu(menu or self._no_export)

    def set_summary(self, text: str) -> None:
        """Say something of the page."""
        self._before_summary.setVisible(bool(text))
        self.summary.setText(text)

    def _fill_menu_bar(self, actions: Actions) -> None:
        bar = self._window.menuBar()
        file = bar.addMenu(tr("&File"))
        file.addActions([actions.new, actions.files, actions.folder, actions.paste])
        file.addSeparator()
        file.addAction(actions.project)
        file.addMenu(self._recent_menu)
        file.addAction(actions.sample)
        file.addSeparator()
        file.addActions([actions.saved, actions.save_as, actions.export])
        file.addActions([actions.export_decisions, actions.merge_decisions])
        file.addSeparator()
        file.addAction(actions.quit)
        edit = bar.addMenu(tr("&Edit"))
        edit.addActions([actions.undo, actions.redo, actions.history])
        edit.addSeparator()
        edit.addActions([actions.find, actions.search, actions.rules])
        edit.addActions([actions.judge, actions.decisions, actions.rescan])
        edit.addSeparator()
        edit.addAction(actions.preferences)
        view = bar.addMenu(tr("&View"))
        view.addActions([actions.results, actions.documents, actions.map])
        view.addActions([actions.check, actions.teach])
        view.addMenu(self._appearance)
        help_ = bar.addMenu(tr("&Help"))
        help_.addActions([actions.guide, actions.keys, actions.about])

    def _fill_toolbar(self, actions: Actions) -> None:
        bar = QToolBar(tr("Main"), movable=False, floatable=False)
        bar.setObjectName("main")
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._window.addToolBar(bar)
        opened = QMenu(self._window)
        opened.addActions([actions.files, actions.folder, actions.project])
        _show_menu(self.open_button, tr("Open"), "open-folder", opened)
        self.open_button.setToolTip(tr("Choose files, a folder or a project"))
        bar.addWidget(self.open_button)
        bar.addWidget(_button(actions.paste, tr("Paste")))
        bar.addWidget(_button(actions.check, tr("Check")))
        bar.addWidget(_button(actions.teach, tr("Measure")))
        bar.addAction(self._before_summary)
        self.summary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.summary)
        for action in (actions.undo, actions.redo):
            bar.addAction(action)
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        bar.addSeparator()
        bar.addWidget(_button(actions.rescan, tr("Rescan")))
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export_button.setToolTip(tr("Export the results"))
        theme.set_icon(self.export_button, "export")
        bar.addWidget(self.export_button)
        more = QMenu(self._window)
        more.addMenu(self._appearance)
        more.addActions([actions.preferences, actions.guide, actions.keys, actions.about])
        settings = QToolButton()
        _show_menu(settings, "", "settings", more)
        settings.setToolTip(tr("Preferences and help"))
        settings.setAccessibleName(tr("Preferences and help"))
        bar.addWidget(settings)
        every = bar.findChildren(QToolButton)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._worded = [b for b in every if b.text() and b.toolButtonStyle() is beside]
        self._bar = bar
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave out the words of the toolbar where they do not fit; icons and tips stay."""
        if watched is self._bar and event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        metrics = self._bar.fontMetrics()
        every = self._bar.findChildren(QToolButton)
        icons = sum(_ICON_ROOM for button in every if not button.isHidden())
        words = sum(metrics.horizontalAdvance(b.text()) + SPACE for b in self._worded)
        fits = icons + words + _SUMMARY * metrics.averageCharWidth() <= self._bar.width()
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._worded:
            button.setToolButtonStyle(style if fits else Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for entry in self._recent.entries:
            path = str(Path(entry.path))
            action = self._recent_menu.addAction(entry.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, path=path: self.project_chosen.emit(path))
        self._recent_menu.setToolTipsVisible(True)
        if not self._recent.entries:
            self._recent_menu.addAction(tr("None yet")).setEnabled(False)


def _button(action: QAction, text: str) -> QToolButton:
    """Return a toolbar button with a shorter text than its action."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    action.setIconText(text)
    return button


def _show_menu(button: QToolButton, text: str, icon: str, menu: QMenu) -> None:
    """Have a button show a menu."""
    button.setText(text)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolButtonStyle(
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if text
        else Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    button.setMenu(menu)
    theme.set_icon(button, icon)
