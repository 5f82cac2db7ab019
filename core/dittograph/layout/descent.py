"""Places on a map: texts that hold each other are drawn together, all others pushed apart.

The forces are those of UMAP with the kernel of t-SNE, 1 / (1 + d²). All texts move at once, along
the sum of all forces on them, so that it is a few operations on arrays for each step. What pushes a
text away is estimated by a few random others, as UMAP does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from dittograph.execution.local import one_torch_thread
from dittograph.layout.weights import Edges
from dittograph.progress import NO_PROGRESS, Phase, Progress

if TYPE_CHECKING:
    import torch

_STEP = 0.3  # of the forces, at the beginning
_OTHERS = 5  # random texts that push a text away in each step
_PUSH = 5.0  # all of them together, for each unit of weight that holds the text
_FARTHEST = 4.0  # that a text moves in a step, along each axis
_NEARER = 1e-3  # squared distance below which texts push no stronger
_SPREAD = 10.0  # from the middle to the farthest text at the beginning


def descend(
    vectors: NDArray[np.float32],
    edges: Edges,
    *,
    steps: int,
    seed: int = 0,
    progress: Progress = NO_PROGRESS,
) -> NDArray[np.float32]:
    """Return a place for each text, float32 ``[texts, 2]``.

    The same arguments give the same places, with any number of processors.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``; their two principal axes are where
            the texts begin.
        edges: Which texts hold each other.
        steps: How often all of them move.
        seed: Of all that is random.
        progress: Notified of each step; may cancel.
    """
    # One thread: these steps wait for memory, and so the places are the same with any number.
    with one_torch_thread():
        return _descend(vectors, edges, steps, seed, progress)


def _descend(
    vectors: NDArray[np.float32], edges: Edges, steps: int, seed: int, progress: Progress
) -> NDArray[np.float32]:
    import torch

    random = torch.Generator().manual_seed(seed)
    places = _beginning(vectors, random)
    texts = len(vectors)
    head, tail = torch.from_numpy(edges.head), torch.from_numpy(edges.tail)
    weight = torch.from_numpy(edges.weight)
    weight = 4 * weight / weight.max()  # the gradient's 2, and both ends of an edge move
    held = torch.zeros(texts).index_add_(0, head, weight)
    push = held * (_PUSH / (2 * _OTHERS))
    progress.start(Phase.LAYING_OUT, steps, "steps")
    for step in range(steps):
        along = [one[tail] - one[head] for one in places]
        strength = weight / _away(along, 1.0)
        forces = [torch.zeros(texts).index_add_(0, head, one.mul_(strength)) for one in along]
        for _ in range(_OTHERS):
            other = torch.randint(texts, (texts,), generator=random)
            along = [one - one[other] for one in places]
            strength = push / (_away(along, _NEARER) * _away(along, 1.0))
            # A text that is almost in the same place must not be thrown to the other end.
            for force, one in zip(forces, along, strict=True):
                force += (one * strength).clamp_(-_FARTHEST * push, _FARTHEST * push)
        size = _STEP * (1 - step / steps)
        for place, force in zip(places, forces, strict=True):
            place += (size * force).clamp_(-_FARTHEST, _FARTHEST)
        progress.advance()
    result: NDArray[np.float32] = torch.stack(places, dim=1).numpy()
    return result


def _away(along: list[torch.Tensor], at_least: float) -> torch.Tensor:
    """Return the squared length of steps along both axes, and so much more."""
    return along[0].square().add_(at_least).addcmul_(along[1], along[1])


def _beginning(vectors: NDArray[np.float32], random: torch.Generator) -> list[torch.Tensor]:
    """Return where the texts begin, along either axis, float32 ``[texts]`` each."""
    import torch

    rows = torch.from_numpy(vectors)
    middle = rows.mean(dim=0)
    # The covariance of the whole by that of the rows: no copy of all vectors is made.
    spread = (rows.T @ rows).double() - len(rows) * torch.outer(middle, middle).double()
    axes = torch.linalg.eigh(spread).eigenvectors[:, -2:].flip(1)
    largest = axes.gather(0, axes.abs().argmax(dim=0, keepdim=True))
    axes = (axes * largest.sign()).float()  # else the same axis may point either way
    places = rows @ axes - middle @ axes
    places *= _SPREAD / places.abs().max().clamp_min(1e-9)
    places += 1e-3 * torch.randn(places.shape, generator=random)  # what is alike can then part
    return [places[:, axis].contiguous() for axis in range(2)]
