"""What can be done from menus, toolbar and keyboard; what an action does is connected elsewhere."""

from __future__ import annotations

from dittograph_resources import guide_path
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from dittograph_gui import theme
from dittograph_gui.evidence.sentences import BATCH
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import filled, tr
from dittograph_gui.window.lessons import TIP as TEACHING_TIP

SCHEMES = {
    "system": (tr("Match the system"), Qt.ColorScheme.Unknown),
    "light": (tr("Light"), Qt.ColorScheme.Light),
    "dark": (tr("Dark"), Qt.ColorScheme.Dark),
}
_Key = QKeySequence.StandardKey


class Actions:
    """The actions of the window.

    Args:
        window: Whose actions they are.
        scheme: The appearance that is chosen; one of ``SCHEMES``.
    """

    def __init__(self, window: QWidget, scheme: str) -> None:
        self._window = window
        self.new = self._make(tr("New scan"), keys=_Key.New)
        self.files = self._make(tr("Choose files…"), "file")
        self.folder = self._make(tr("Choose folder…"), "open-folder")
        self.project = self._make(tr("Open project…"), keys=_Key.Open)
        self.paste = self._make(
            tr("Paste list…"), "paste", "Ctrl+Shift+V", tr("Scan a list that you paste")
        )
        self.check = self._make(
            tr("Check two texts"),
            "compare",
            "Ctrl+K",
            tr("Compare two texts, or two lists line by line"),
        )
        self.teach = self._make(tr("Measure and teach"), "measure", "Ctrl+T", TEACHING_TIP)
        self.decisions = self._make(tr("Measure and teach with this project's decisions"))
        self.results = self._make(tr("Back to the results"), keys="Ctrl+B")
        self.save_as = self._make(tr("Save as…"), keys=_Key.SaveAs)
        self.saved = self._make(
            tr("Save"),
            keys=_Key.Save,
            tip=tr("Says where your decisions are: they are saved as you go"),
        )
        self.export = self._make(tr("Export…"), keys="Ctrl+E")
        self.rescan = self._make(
            tr("Rescan"),
            "play",
            _Key.Refresh,
            tr("Read the same sources again; your decisions still apply"),
        )
        self.undo = self._make(tr("Undo"), "undo", _Key.Undo)
        self.redo = self._make(tr("Redo"), "redo", _Key.Redo)
        self.history = self._make(
            tr("History…"),
            keys="Ctrl+Shift+H",
            tip=tr("Every step, and the way back to any of them"),
        )
        self.export_decisions = self._make(tr("Export decisions…"))
        self.merge_decisions = self._make(tr("Merge decisions…"))
        self.find = self._make(tr("Find in the clusters"), "search", _Key.Find)
        self.rules = self._make(
            tr("Keep by rules…"),
            keys="Ctrl+Shift+K",
            tip=tr("Settle many clusters at once, with a preview"),
        )
        self.documents = self._make(
            tr("Documents"),
            keys="Ctrl+D",
            tip=tr("How much of each document stands in each other one"),
        )
        self.map = self._make(
            tr("Map"),
            keys="Ctrl+M",
            tip=tr("All texts in a picture, those that are alike near each other"),
        )
        self.search = self._make(
            tr("Search by meaning"),
            keys="Ctrl+Shift+F",
            tip=tr("Find the texts nearest to what you type, whatever their words"),
        )
        self.judge = self._make(
            tr("Judge {batch} pairs", batch=BATCH),
            keys="Ctrl+J",
            tip=tr("Judge some pairs to find out which threshold to trust"),
        )
        self.preferences = self._make(
            tr("Preferences…"),
            keys="Ctrl+,",
            tip=tr("Theme, size of the letters, new scans, cache"),
        )
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._make(tr("Quit"), keys=_Key.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.guide = self._make(tr("Guide"))
        self.keys = self._make(tr("Keyboard"), keys="Ctrl+/")
        if guide_path().is_file():
            self.guide.setShortcuts(_Key.HelpContents)
        else:  # run from source, before it was built
            self.guide.setVisible(False)
            self.keys.setShortcuts([*self.keys.shortcuts(), QKeySequence(_Key.HelpContents)])
        self.about = self._make(tr("About Dittograph"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.sample = self._make(tr("Try the sample collection"))
        self.schemes = QActionGroup(window)
        for name, (words, _) in SCHEMES.items():
            action = QAction(words, window, checkable=True, checked=name == scheme)
            action.setData(name)
            self.schemes.addAction(action)

    def all(self) -> list[QAction]:
        """Return every action that a key may call, in the order of the menus."""
        return [action for action in vars(self).values() if isinstance(action, QAction)]

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Show what can be undone and redone.

        Args:
            undo: What would be undone; None: nothing.
            redo: What would be done again; None: nothing.
        """
        for action, word, long, what in (
            (self.undo, tr("Undo"), tr("Undo {what}"), undo),
            (self.redo, tr("Redo"), tr("Redo {what}"), redo),
        ):
            action.setEnabled(what is not None)
            action.setText(filled(long, what=from_core(what)) if what else word)
            action.setIconText(word)

    def _make(
        self, text: str, icon: str = "", keys: _Key | str | None = None, tip: str = ""
    ) -> QAction:
        action = QAction(text, self._window)
        action.setMenuRole(QAction.MenuRole.NoRole)  # else macOS goes by its words
        if icon:
            theme.set_icon(action, icon)
        if isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        elif keys is not None:
            action.setShortcuts(keys)
        if tip:
            action.setToolTip(tip)
        return action
