"""Above the list: how many of its clusters are decided."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.session.listing import Progress
from dittograph_gui.theme import SPACE

_THIN = 6  # pixels


class ProgressLine(QWidget):
    """Says "312 of 840 decided", and shows it as a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.words.setToolTip(
            tr("Clusters with nothing left to mark, at this threshold and filter")
        )
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedHeight(_THIN)
        self.bar.setMinimumWidth(2 * SPACE)
        self.bar.setAccessibleName(tr("Decided clusters"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, 0, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)

    def show_progress(self, progress: Progress) -> None:
        """Show how many are decided."""
        self.words.setText(str(progress))
        # Qt would paint a bar that is shown at once, and all else that waits for it as well.
        self.bar.setUpdatesEnabled(False)
        self.bar.setMaximum(max(progress.clusters, 1))
        self.bar.setValue(progress.decided)
        self.bar.setUpdatesEnabled(True)
        self.setVisible(progress.clusters > 0)
