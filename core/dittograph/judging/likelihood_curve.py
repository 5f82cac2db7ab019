"""The curve from a score to a likelihood: a logistic curve taken to a power.

People call some pairs the same although nearly everything about them differs, so the share of
pairs that are the same falls more slowly at its low end than it nears 1 at its high end. The
logistic curve is symmetric and overlooks that; to a power below 1 it is not, stays monotone, and
finding the best weights remains a concave problem.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# By held-out pairs of the train files of MRPC and the STS Benchmark, of powers from 0.2 to 1.5.
_POWER = 0.4
_EDGE = 30.0  # scores beyond which nothing changes


def likelihood_at(score: NDArray[Any]) -> Floats:
    """Return the likelihood of each score, 0..1; float64 of the same shape."""
    result: Floats = np.exp(_logarithm(score))
    return result


def log_likelihood(score: Floats, same: NDArray[np.bool_]) -> float:
    """Return how well scores foresee answers: the logarithm of the chance of all of them.

    Args:
        score: Of each pair.
        same: Whether it is the same, bool.
    """
    likely = _logarithm(score)
    return float(np.where(same, likely, np.log(-np.expm1(likely))).sum())


def slope_and_information(score: Floats, same: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Return how the log likelihood of each answer changes with its score.

    Args:
        score: Of each pair.
        same: Whether it is the same, bool.

    Returns:
        Its derivative, and the information on the score that an answer is expected to bring.
    """
    log_likely = _logarithm(score)
    likely, unlikely = np.exp(log_likely), -np.expm1(log_likely)
    ratio = _POWER / (1 + np.exp(np.clip(score, -_EDGE, _EDGE))) / unlikely
    return (same - likely) * ratio, likely * unlikely * ratio**2


def _logarithm(score: NDArray[Any]) -> Floats:
    """Return the logarithm of the likelihood of each score."""
    result: Floats = -_POWER * np.logaddexp(0, -np.clip(score, -_EDGE, _EDGE))
    return result
