"""Above the clusters: the strip, what the threshold is based on, counts, and notes."""

from __future__ import annotations

from dittograph.settings import EVEN, Score
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from dittograph_gui.evidence.keeper import EvidenceKeeper
from dittograph_gui.evidence.sentences import wrong_here
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.results.crossing_part import CrossingPart
from dittograph_gui.results.evidence_panel import EvidencePanel
from dittograph_gui.results.grouping_switch import GroupingSwitch
from dittograph_gui.results.how_found import HowFound
from dittograph_gui.results.notes import MissingBar, MovedBar, SourcesBar
from dittograph_gui.results.over_card import OverCard
from dittograph_gui.results.pairs_used import PairsUsed
from dittograph_gui.results.part_switch import PartSwitch
from dittograph_gui.results.score_switch import ScoreSwitch
from dittograph_gui.results.strip import SimilarityStrip
from dittograph_gui.results.strip_scale import scale_of
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.listing import Counts
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.lines import Lines
from dittograph_gui.widgets.tab_order import put_before

_USED = 520  # pixels of the card with the pairs used, at most
_COUNTS_HELP = tr(
    "Clusters at this threshold and the texts in them; how many clusters are copies of "
    "one text, and in how many a number, a date, a negation or a name differs."
)


class _Counts(QLabel):
    """The counts, cut off with an ellipsis where there is little room."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setMinimumWidth(40)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        rect = self.contentsRect()
        end = Qt.TextElideMode.ElideRight
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        text = self.fontMetrics().elidedText(self.text(), end, rect.width())
        painter.drawText(rect, self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)


class Overview(QFrame):
    """The top of the page.

    Signals:
        judge_wanted: Pairs are to be judged.
    """

    judge_wanted = Signal()

    def __init__(
        self,
        changes: ProjectChanges,
        keeper: EvidenceKeeper,
        preferences: Preferences,
        page: QWidget,
    ) -> None:
        """Make the overview.

        Args:
            changes: The open project.
            keeper: What is known about its thresholds.
            preferences: Where it is remembered whether the panel is shown.
            page: What it stands on, and what the cards cover when they are opened.
        """
        super().__init__(page)
        self.setObjectName("overview")
        results = changes.results
        scan = results.scan
        self._keeper, self._preferences = keeper, preferences
        self._has_pairs = len(scan.pairs) > 0
        # Little height; the panel was opened all the same; pairs are being judged; a round was
        # left before its end.
        self._low = self._asked_for = self._judging = self._unfinished = False
        self._tight = False  # so little height that the parts are one line, and the rest unfolds
        self._results = results
        self._shown = results.score
        self._thresholds = {
            Score.SIMILARITY: scan.settings.threshold,
            Score.LIKELIHOOD: EVEN,
        }
        self.strip = SimilarityStrip(scale_of(results), threshold=scan.settings.threshold)
        self.strip.threshold_changed.connect(lambda _: self.show_evidence())
        self.counts = _Counts()
        self.switch = GroupingSwitch(scan.settings.grouping)
        self.score = ScoreSwitch(keeper.scores)
        keeper.scores.changed.connect(self._score_changed)
        self.how = HowFound(scan, page)
        self.missing = MissingBar(scan, page, self)
        self.sources = SourcesBar(self)
        self.moved = MovedBar(self)
        self.sources.confirmed.connect(lambda: changes.do(lambda p: p.confirm_sources()))
        changes.changed.connect(lambda _: self._arrange())
        self._project = results.project
        self.used = PairsUsed(scan.settings.floor)
        self.used_card = OverCard(
            page, self.used, self.used.height_for, title=tr("What it is based on"), width=_USED
        )
        self.panel = EvidencePanel(keeper.wish, scan.settings.floor, self.used_card.button)
        self.panel.judge_wanted.connect(self.judge_wanted)
        self.panel.hide_wanted.connect(lambda: self._show_panel(shown=False))
        self.panel_button = QToolButton()
        self.panel_button.setText(tr("Which threshold?"))
        self.panel_button.setToolTip(tr("Show beside the strip what the threshold is based on"))
        self.panel_button.clicked.connect(lambda: self._show_panel(shown=True))
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.setText(tr("More ▾"))
        self.more.setToolTip(tr("Counts, the threshold, and how the clusters were made"))
        self.more.toggled.connect(lambda _: self._arrange())
        keeper.changed.connect(self._evidence_changed)
        self._lay_out()
        self.show_evidence()  # of the line alone, until more is known

    def _lay_out(self) -> None:
        self._under = QWidget()
        self._switch = QHBoxLayout()  # that between parts of the results, if there is one
        self._switch.setContentsMargins(0, 0, 0, 0)
        before = QWidget()
        before.setLayout(self._switch)
        under = QHBoxLayout(self._under)
        under.setContentsMargins(3 * SPACE, 0, 2 * SPACE, SPACE // 2)
        shown = (self.counts, self.panel_button, self.how.button, self.score, self.switch)
        parts = (before, self.more, *shown)
        under.addWidget(Lines(*parts, lead=self.counts, least=4))
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.strip, 5)
        beside.addWidget(self.panel, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE // 2, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(beside)
        for bar in (self._under, self.sources, self.moved, self.missing):
            layout.addWidget(bar)
        self._arrange()

    def add_switch(self, switch: PartSwitch) -> None:
        """Put what chooses between parts of the results before the counts."""
        self._switch.addWidget(switch)
        put_before(self.panel_button, [*switch.buttons, self.more])

    def add_crossing(self, part: CrossingPart) -> None:
        """Show among what the evidence is based on what a cross-encoder has read."""
        self.used.add_crossing(part)
        part.resized.connect(self.place_cards)

    # --- what the line goes by

    @property
    def similarity(self) -> float:
        """Where the line is on similarities, or was last."""
        similar = self._shown is Score.SIMILARITY
        return self.strip.threshold if similar else self._thresholds[Score.SIMILARITY]

    def _score_changed(self) -> None:
        score = self._results.score
        if score is not self._shown:
            self._thresholds[self._shown] = self.strip.threshold
            self._shown = score
            self.strip.set_scale(scale_of(self._results), self._thresholds[score])
            self._evidence_changed()
        elif score is Score.LIKELIHOOD:
            self.strip.set_scale(scale_of(self._results), self.strip.threshold)

    # --- what is of use now

    def set_judging(self, judging: bool, *, unfinished: bool) -> None:  # noqa: FBT001 - a setter
        """Leave room to the pairs while they are judged.

        Args:
            judging: Whether they are.
            unfinished: Whether a round was left before its end.
        """
        self._judging, self._unfinished = judging, unfinished
        self._arrange()
        self._evidence_changed()

    def set_low(self, low: bool) -> None:  # noqa: FBT001 - a setter
        """Leave room to the texts where there is little height."""
        if self._low is not low:
            self._low, self._asked_for = low, False
            self.strip.set_low(low)
            self._arrange()

    def set_tight(self, tight: bool) -> None:  # noqa: FBT001 - a setter
        """Fold all but the parts of the results away where there is hardly any height."""
        if self._tight is not tight:
            self._tight = tight
            self.more.setChecked(False)
            self._arrange()

    def _arrange(self) -> None:
        judging = self._judging
        if judging:
            self.close_card()
        self._under.setHidden(judging)
        self.missing.setHidden(judging or not self.missing.wanted)
        self.moved.setHidden(judging or not self.moved.wanted)
        self.sources.setHidden(judging or self._project.sources_confirmed)
        wanted = self._asked_for if self._low else self._preferences.evidence
        self.panel.setVisible(wanted and not judging and self._has_pairs)
        self.strip.setHidden(judging and self._tight)  # the texts of the pair need the room
        folded = self._tight and not self.more.isChecked()
        self.more.setVisible(self._tight)
        for part in (self.counts, self.how.button, self.switch):
            part.setHidden(folded)
        self.panel_button.setVisible(not wanted and self._has_pairs and not folded)
        self.score.setVisible(self._has_pairs and not folded)
        self._under.updateGeometry()

    def _show_panel(self, *, shown: bool) -> None:
        if shown or not self._low:  # being out of the way for now is not a choice for ever
            self._preferences.evidence = shown
        self._asked_for = shown
        self.close_card()
        self._arrange()

    # --- the cards over the page

    @property
    def _cards(self) -> tuple[OverCard, ...]:
        return self.how, self.used_card, self.missing.card

    def close_card(self) -> bool:
        """Close the cards that cover the texts; return whether there was one."""
        shown = [card for card in self._cards if card.isVisible()]
        for card in self._cards:
            card.button.setChecked(False)
        return bool(shown)

    def place_cards(self) -> None:
        """Keep the cards below their buttons."""
        for card in self._cards:
            if card.isVisible():
                QTimer.singleShot(0, card, card.place)  # the button has not moved yet

    # --- what is shown

    def show_moved(self, missing: int, total: int) -> None:
        """Say how many of the sources are no longer where they were scanned."""
        self.moved.show_missing(missing, total)
        self._arrange()

    def show_counts(self, counts: Counts) -> None:
        """Show the counts at the present threshold."""
        self.counts.setText(str(counts))
        self.counts.setToolTip(f"{counts}. {_COUNTS_HELP}")  # where there is little room

    def show_evidence(self) -> None:
        """Show what is known about the line."""
        if self._judging:
            return
        evidence, advice, line = self._keeper.evidence, self._keeper.advice, self.strip.threshold
        self.panel.show_evidence(evidence, advice, line, unfinished=self._unfinished)
        self.used.show_evidence(evidence, line, advice.threshold if advice else None)
        if self.used_card.isVisible():
            self.used_card.place()

    def _evidence_changed(self) -> None:
        advice = self._keeper.advice
        self.panel.choice.set_wish(self._keeper.wish)
        self.strip.show_worth(self._worth, advice.threshold if advice else None)
        self.show_evidence()

    def _worth(self, threshold: float) -> str:
        advice = self._keeper.at(threshold)
        return wrong_here(advice) if advice else ""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.strip.update()
            self.used.view.plot.update()
