"""What matters to a person, and which threshold serves that."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.judging.calibration import Advice, Calibration, Goal

from dittograph_gui.evidence.sentences import expectation
from dittograph_gui.language.words import tr
from dittograph_gui.session.words import threshold_text

MOST = 50  # of 100 that a person may accept


@dataclass(frozen=True, slots=True)
class Wish:
    """What matters to a person.

    Attributes:
        goal: The goal.
        wrong: For few wrong: how many of 100 pairs shown may be.
        missed: For finding everything: how many of 100 duplicates may be missed.
    """

    goal: Goal = Goal.FEW_WRONG
    wrong: int = 2
    missed: int = 2

    @classmethod
    def remembered(cls, goal: str, wrong: int, missed: int) -> Wish:
        """Return what was stored; a value that makes no sense is replaced by its default."""
        valid = Goal(goal) if goal in set(Goal) else Goal.FEW_WRONG
        return cls(valid, *(n if 1 <= n <= MOST else 2 for n in (wrong, missed)))

    def advise(self, calibration: Calibration) -> Advice:
        """Return the threshold for it."""
        return calibration.advise(self.goal, wrong=self.wrong / 100, missed=self.missed / 100)

    def sentence(self, advice: Advice, floor: float) -> str:
        """Say what to expect of a recommended threshold, and whether it is what was wished for."""
        at, expected = threshold_text(advice.threshold), expectation(advice, floor)
        if not advice.reached:
            if self.goal is Goal.FEW_WRONG:
                return tr(
                    "No threshold here has at most {n} wrong in 100; {at} comes closest: "
                    "{expected}",
                    n=self.wrong,
                    at=at,
                    expected=expected,
                )
            return tr(
                "No threshold here has at most {n} missed in 100; {at} comes closest: {expected}",
                n=self.missed,
                at=at,
                expected=expected,
            )
        sure = {
            Goal.FEW_WRONG: advice.precision.low >= 1 - self.wrong / 100,
            Goal.FIND_ALL: advice.recall.low >= 1 - self.missed / 100,
            Goal.BALANCE: True,
        }[self.goal]
        if sure:
            return f"{at}: {expected}"
        return tr("{at} is probably enough: {expected}", at=at, expected=expected)
