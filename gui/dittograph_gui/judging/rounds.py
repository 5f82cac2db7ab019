"""Rounds of judging: chosen in a worker, and chosen again as the answers come in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from dittograph.project.changes import Changes, TextPair
from dittograph.settings import Score
from PySide6.QtCore import QObject, Signal

from dittograph_gui.engine import background
from dittograph_gui.evidence.keeper import EvidenceKeeper
from dittograph_gui.judging.choosing import Sought, choose_rows
from dittograph_gui.judging.round import JudgingRound
from dittograph_gui.session.changes import ProjectChanges

CHOSEN = 10  # answers after which the rest of a round is chosen again


class Rounds(QObject):
    """Chooses what is asked, and saves what is answered.

    Signals:
        changed: Another pair is asked about, or none for now.
        failed: Pairs could not be chosen; one sentence.

    Attributes:
        current: The present round; None until there is one, or while it is being chosen.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, changes: ProjectChanges, keeper: EvidenceKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.current: JudgingRound | None = None
        self._changes = changes
        self._results = changes.results
        self._keeper = keeper
        self._skipped: set[int] = set()
        self._choosing = background.Latest(self)
        self._chosen_after = 0  # answers that the present choice knows of
        changes.changed.connect(self._follow)

    @property
    def unfinished(self) -> bool:
        """Whether a round was begun and not ended."""
        return self.current is not None and not self.current.done and self.current.place > 0

    def begin(self) -> None:
        """Choose a new round."""
        self.current = None
        self.changed.emit()
        self._choose(self._skipped, self._begun)

    def answer(self, *, same: bool | None) -> None:
        """Judge the present pair (None: not sure), and go on to the next."""
        judging = self.current
        if judging is None or judging.done:
            return
        answer = judging.answer(same=same)
        if same is not None:
            self._save(answer.pair, same=same, failed=lambda: judging.ask_again(answer))
        self.changed.emit()

    def back(self) -> None:
        """Take the last answer away and ask again."""
        judging = self.current
        answer = judging.back() if judging is not None else None
        if judging is None or answer is None:
            return
        if answer.same is not None:
            self._save(answer.pair, same=answer.before, failed=lambda: judging.repeat(answer))
        self.changed.emit()

    def can_go_back(self) -> bool:
        """Return whether there is an answer to take away."""
        return self.current is not None and self.current.place > 0

    def _save(self, pair: TextPair, *, same: bool | None, failed: Callable[[], None]) -> None:
        def not_saved() -> None:
            failed()
            self.changed.emit()

        self._changes.do(lambda project: project.judge(pair, same), failed=not_saved)

    def _begun(self, rows: list[int]) -> None:
        self.current = JudgingRound(self._results, rows, self._skipped)
        self._chosen_after = 0
        self.changed.emit()

    def _follow(self, changes: Changes) -> None:
        """Choose the rest of the round again, once enough answers are saved."""
        judging = self.current
        if not changes.judged or judging is None or judging.done:
            return
        if judging.answered // CHOSEN <= self._chosen_after // CHOSEN:
            return
        self._chosen_after = judging.answered
        asked = {*self._skipped, *judging.rows[: judging.place + 1]}

        def chosen(rows: list[int]) -> None:
            if self.current is judging:
                judging.continue_with(rows)

        self._choose(asked, chosen)

    def _sought(self) -> Callable[[], Sought]:
        """Return what tells in a worker what answers are sought."""
        keeper, scan, wish = self._keeper, self._results.scan, self._keeper.wish
        now = keeper.scores.now
        if now is not None and self._results.score is Score.LIKELIHOOD:
            return partial(Sought, scan, now.evidence.population, wish, now.learned)
        return lambda: Sought(scan, keeper.population(), wish)

    def _choose(self, skipped: set[int], done: Callable[[list[int]], None]) -> None:
        keeper, results = self._keeper, self._results
        skipped, sought = set(skipped), self._sought()

        def choose(judged: Mapping[tuple[int, int], bool]) -> None:
            self._choosing.run(
                lambda: choose_rows(results, sought(), judged, skipped, keeper.learnt()),
                done=done,
                failed=lambda error: self.failed.emit(str(error)),
            )

        # Asked in the project's thread, where the answers so far have been saved by then.
        self._changes.do(lambda project: project.judgements.pairs, done=choose)
