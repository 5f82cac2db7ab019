"""Judged pairs to curves: how likely two texts are the same, rising with their similarity.

A Bayesian regression that assumes one thing only, that the probability never falls as the
similarity rises. The range of similarities is cut into cells; the log-odds of a cell are one of a
row of levels and climb from cell to cell by random steps. Such a curve is a Markov chain, so its
posterior is drawn exactly (forward filtering, backward sampling; Scott, "Bayesian methods for
hidden Markov models", JASA 97, 2002): no iterations that may not have converged. The size and
number of the steps are averaged over from one jump, a step, to many small ones, nearly a logistic
curve, by what the judged pairs say.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_STEP = 0.4  # log-odds between two levels
_ODDS = 10.0  # log-odds of the outermost levels but two; those are "never" and "always"
_RISES = (0.5, 2.0, 5.0, 12.0, 30.0)  # log-odds that a curve is expected to climb in all
_JUMPS = (1.0, 4.0, 20.0)  # in about so many steps


def levels() -> Floats:
    """Return the probabilities that a cell may have, ascending, from 0 to 1."""
    odds = np.arange(-_ODDS, _ODDS + _STEP / 2, _STEP)
    return np.concatenate([[0.0], 1 / (1 + np.exp(-odds)), [1.0]])


def draw_curves(
    same: Floats, different: Floats, *, count: int, random: np.random.Generator
) -> Floats:
    """Draw curves from what is believed after judging.

    Args:
        same: How many judged pairs of each cell are the same, float64 ``[cells]``, in the order
            of rising similarity.
        different: How many are not, float64 ``[cells]``.
        count: How many curves.
        random: What to draw with.

    Returns:
        The probability of each cell, float64 ``[count, cells]``; no row ever falls.
    """
    cells, likelihood = len(same), _likelihood(same, different)
    climb = _climbs(cells)
    forward = np.empty((cells, *climb.shape[:2]))
    seen = np.zeros(len(climb))  # log of how well each kind of curve foretells the judgements
    now = np.full(climb.shape[:2], 1 / climb.shape[1])
    for cell in range(cells):
        if cell:
            now = (now[:, None, :] @ climb)[:, 0]
        now = now * likelihood[cell]
        total = now.sum(axis=1, keepdims=True)
        seen += np.log(total[:, 0])
        now = now / total
        forward[cell] = now
    weights = np.exp(seen - seen.max())
    kind = np.sort(random.choice(len(climb), size=count, p=weights / weights.sum()))
    drawn = np.empty((cells, count), dtype=np.intp)
    drawn[-1] = _pick(forward[-1, kind], random)
    backward = climb.transpose(0, 2, 1)
    for cell in range(cells - 2, -1, -1):
        drawn[cell] = _pick(forward[cell, kind] * backward[kind, drawn[cell + 1]], random)
    return levels()[drawn.T]


def _pick(weights: Floats, random: np.random.Generator) -> NDArray[np.intp]:
    """Return a column for each row, drawn in proportion to its weights."""
    sums = np.cumsum(weights, axis=1)
    below: NDArray[np.bool_] = sums < random.random((len(sums), 1)) * sums[:, -1:]
    column: NDArray[np.intp] = np.count_nonzero(below, axis=1)
    return column


def _likelihood(same: Floats, different: Floats) -> Floats:
    """Return how likely each level makes what was judged in each cell, at most 1."""
    with np.errstate(divide="ignore"):
        yes, no = np.log(levels()), np.log(levels()[::-1])
    logs = np.zeros((len(same), len(yes)))
    judged = np.flatnonzero(same + different)
    for cell in judged.tolist():  # 0 times minus infinity is 0 here
        logs[cell] += same[cell] * yes if same[cell] else 0
        logs[cell] += different[cell] * no if different[cell] else 0
        logs[cell] -= logs[cell].max()
    return np.exp(logs)


@lru_cache(maxsize=8)
def _climbs(cells: int) -> Floats:
    """Return the chance to go from level to level in one cell, ``[kinds, from, to]``.

    Climbs are negative binomial: as many cells as there may be, the whole rise is alike.
    """
    size = len(levels())
    kinds = []
    for rise in _RISES:
        for jumps in _JUMPS:
            mean, shape = rise / _STEP / cells, jumps / cells
            chance = np.empty(size)
            chance[0] = (shape / (shape + mean)) ** shape
            for up in range(1, size):
                chance[up] = chance[up - 1] * (up - 1 + shape) / up * mean / (shape + mean)
            climb = np.zeros((size, size))
            for level in range(size):
                climb[level, level:] = chance[: size - level]
                climb[level, -1] = 1 - climb[level, level:-1].sum()  # there is no higher one
            kinds.append(climb)
    climbs = np.array(kinds)
    climbs.flags.writeable = False
    return climbs
