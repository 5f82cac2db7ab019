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

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_STEP = 0.4  # log-odds between two levels
_ODDS = 10.0  # log-odds of the outermost levels but two; those are "never" and "always"
_RISES = (0.5, 2.0, 5.0, 12.0, 30.0)  # log-odds that a curve is expected to climb in all
_JUMPS = (1.0, 4.0, 20.0)  # in about this many steps


def levels() -> Floats:
    """Return the probabilities that a cell may have, ascending, from 0 to 1."""
    odds = np.arange(-_ODDS, _ODDS + _STEP / 2, _STEP)
    return np.concatenate([[0.0], 1 / (1 + np.exp(-odds)), [1.0]])


def draw_curves(
    same: Floats,
    different: Floats,
    *,
    count: int,
    beliefs: Sequence[float],
    random: np.random.Generator,
) -> Floats:
    """Draw curves from what is believed after judging.

    Args:
        same: How many judged pairs of each cell are the same, float64 ``[cells]``, in the order
            of rising similarity.
        different: How many are not, float64 ``[cells]``.
        count: How many curves for each belief.
        beliefs: That at the lowest similarity no pair is the same, before anything is judged; the
            rest of each is spread evenly over all log-odds.
        random: What to draw with.

    Returns:
        The probability of each cell, float64 ``[beliefs * count, cells]``; no row ever falls.
    """
    cells, likelihood = len(same), _likelihood(same, different)
    climb = _climbs(cells)
    kinds, size = climb.shape[:2]
    never = np.array(beliefs)[:, None, None]
    now = np.repeat((1 - never) / size * np.ones(size) + never * np.eye(size)[0], kinds, axis=1)
    forward = np.empty((cells, len(never), kinds, size))
    seen = np.zeros((len(never), kinds))  # log of how well each foretells the judgements
    for cell in range(cells):
        if cell:
            now = (now[:, :, None, :] @ climb)[:, :, 0]
        now = now * likelihood[cell]
        total = now.sum(axis=2)
        seen += np.log(total)
        now = now / total[:, :, None]
        forward[cell] = now
    weights = np.exp(seen - seen.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    kind = np.concatenate(
        [
            belief * kinds + random.choice(kinds, size=count, p=weight)
            for belief, weight in enumerate(weights)
        ]
    )
    filtered = forward.reshape(cells, -1, size)
    drawn = np.empty((cells, len(kind)), dtype=np.intp)
    drawn[-1] = _pick(filtered[-1], kind, random)
    backward = climb.transpose(0, 2, 1)
    for cell in range(cells - 2, -1, -1):
        # Many curves are at the same place, and need only be weighed once.
        states, state = np.unique(kind * size + drawn[cell + 1], return_inverse=True)
        of, level = np.divmod(states, size)
        drawn[cell] = _pick(filtered[cell, of] * backward[of % kinds, level], state, random)
    return levels()[drawn.T]


def _pick(weights: Floats, row: NDArray[np.intp], random: np.random.Generator) -> NDArray[np.intp]:
    """Return for each of ``row`` a column, drawn in proportion to the weights of that row."""
    sums = np.cumsum(weights, axis=1)
    sums /= sums[:, -1:]
    line = (sums + np.arange(len(sums))[:, None]).ravel()
    width = weights.shape[1]
    column = np.searchsorted(line, row + random.random(len(row)), side="right") - row * width
    inside: NDArray[np.intp] = np.minimum(column, width - 1)
    return inside


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
