"""Opens the preferences, and has the whole window follow them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from dittograph_gui import theme
from dittograph_gui.encoders.entry import entries
from dittograph_gui.preferring.dialog import PreferencesDialog
from dittograph_gui.window.actions import SCHEMES, Actions
from dittograph_gui.window.frame import Frame


class Preferring(QObject):
    """Applies what a person prefers."""

    def __init__(self, frame: Frame, actions: Actions) -> None:
        super().__init__(frame.window)
        self._frame, self._actions = frame, actions

    def show(self) -> PreferencesDialog:
        """Open the preferences."""
        preferences, form = self._frame.preferences, self._frame.navigation.form
        dialog = PreferencesDialog(
            preferences,
            {name: words for name, (words, _) in SCHEMES.items()},
            entries(form.encoders.answers, preferences.choices.encoder),
            self._frame.window,
        )
        dialog.scheme_chosen.connect(self._choose_scheme)
        dialog.size_chosen.connect(self.set_size)
        dialog.defaults_changed.connect(form.preferences_changed)
        dialog.cache.failed.connect(self._frame.notices.show_exception)
        dialog.open()
        return dialog

    def set_size(self, percent: int) -> None:
        """Choose how large the letters are, in percent of the system's."""
        self._frame.preferences.size = percent
        self._frame.preferences.save()
        self.apply_size()

    def apply_size(self) -> None:
        """Make the letters as large as is preferred."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.set_size(app, self._frame.preferences.size)

    def apply_scheme(self) -> None:
        """Show the preferred theme."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, SCHEMES[self._frame.preferences.scheme][1])

    def _choose_scheme(self, name: str) -> None:
        for action in self._actions.schemes.actions():
            if action.data() == name:
                action.trigger()
