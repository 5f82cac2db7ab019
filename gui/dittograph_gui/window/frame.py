"""What every part of the window works with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from dittograph_gui.engine.client import EngineClient
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.start.recent import RecentProjects
from dittograph_gui.widgets.progress_view import ProgressView
from dittograph_gui.window.navigation import Navigation
from dittograph_gui.window.notices import Notices


@dataclass(frozen=True, slots=True)
class Frame:
    """The window as its parts see it.

    Attributes:
        window: The window itself, which owns them.
        engine: The engine process.
        preferences: What the person prefers.
        recent: Projects opened lately.
        navigation: Which page is shown.
        notices: What is said at the top.
        progress: The bar at the bottom.
    """

    window: QWidget
    engine: EngineClient
    preferences: Preferences
    recent: RecentProjects
    navigation: Navigation
    notices: Notices
    progress: ProgressView
