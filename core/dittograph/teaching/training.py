"""Pairs to a taught encoder: the loss is sentence-transformers' own, the loop is ours.

Its trainer needs two libraries more, and cannot be asked where it stands, stopped at any step with
the best kept, or held to the memory that is there.
"""

from __future__ import annotations

import contextlib
import itertools
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from sentence_transformers.sentence_transformer.losses import (
    ContrastiveLoss,
    CosineSimilarityLoss,
    MultipleNegativesRankingLoss,
)

from dittograph.encoders.devices import out_of_memory, too_small
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.tokens import Tokens
from dittograph.errors import CancelledError, EncoderError, InputError
from dittograph.judging.labelled import LabelledPairs
from dittograph.progress import Phase, Progress
from dittograph.settings import Device
from dittograph.teaching.options import Loss, Options

# The largest step for a network 384 wide; wider ones take smaller ones, in proportion.
_RATE, _RATE_WIDTH = 1e-4, 384
_RATE_WITHOUT_TRANSFORMER = 1e-3
# Where no number of epochs is asked for.
_FEWEST_STEPS, _FEWEST_EPOCHS, _MOST_EPOCHS = 100, 3, 10
_WARM_UP = 0.1  # share of the steps in which the rate rises, before it falls to nothing
_LEAST_RATE = 0.01  # of the largest
_WEIGHT_DECAY = 0.01
_LOOKED_AT = 20  # batches, for pairs that do not repeat a text
_KEPT = 3  # of the weights that were measured
NOTHING_YET = "Cancelled before anything was learned, so nothing was kept."
_LONGEST_GRADIENT = 1.0
_MEASURED_AN_EPOCH = 2
_PATIENCE = 0.5  # of all measurements, without a gain, before it ends
_LEAST_PATIENCE = 5
_POINTS_AN_EPOCH = 50  # of the curve
_CHUNK = 32  # batches whose pairs are sorted by length together, so that little is padding
_TOKENS_AT_ONCE = {Device.CPU: 8_192}
_GPU_TOKENS_AT_ONCE = 65_536


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the curve that a person watches.

    Attributes:
        epoch: How often the pairs had been learnt from, such as 1.5.
        loss: Mean loss since the point before.
        score: What was measured on the pairs held out, if it was.
    """

    epoch: float
    loss: float
    score: float | None = None

    def as_json(self) -> dict[str, float | None]:
        """Return it with None in place of NaN."""
        values = {"epoch": self.epoch, "loss": self.loss, "score": self.score}
        return {
            name: value if value is not None and math.isfinite(value) else None
            for name, value in values.items()
        }


@dataclass(frozen=True, slots=True)
class Course:
    """How the training went.

    Attributes:
        points: Its curve.
        best: The epochs whose weights the encoder now has the mean of.
        epochs_done: How many epochs were run, parts included.
        epochs: How many it would have been at most.
        stopped: Whether somebody cancelled it.
    """

    points: tuple[Point, ...]
    best: tuple[float, ...]
    epochs_done: float
    epochs: int
    stopped: bool


@dataclass(frozen=True, slots=True)
class _Kept:
    epoch: float
    score: float
    weights: dict[str, torch.Tensor]


class _Ended(Exception):  # noqa: N818 - no error
    """There was no gain for long."""


class _Broken(Exception):  # noqa: N818 - told otherwise
    """The loss or the vectors are no numbers any more."""


class Training:
    """The loop: batches of pairs to steps, with the best weights kept.

    Args:
        encoder: Loaded to be taught; changed in place.
        pairs: What it learns from.
        options: How.
        score: Measures the encoder as it is; higher is better.
        report: Told each point of the curve.
    """

    def __init__(
        self,
        encoder: Encoder,
        pairs: LabelledPairs,
        options: Options,
        score: Callable[[], float],
        report: Callable[[Point], None],
    ) -> None:
        self.encoder, self.options, self.score, self.report = encoder, options, score, report
        self.random = random.Random(options.seed)  # noqa: S311 - no secret
        self.count = len(pairs)
        self.tokens = self._tokenized(pairs)
        self.labels = torch.from_numpy(pairs.label.astype(np.float32))
        self.texts = list(zip(pairs.first, pairs.second, strict=True))
        self.loss = _LOSSES[options.loss](encoder.model)
        self.budget = _TOKENS_AT_ONCE.get(encoder.info.device, _GPU_TOKENS_AT_ONCE)
        weights = [p for p in encoder.model.parameters() if p.requires_grad]
        rate = options.learning_rate or _learning_rate(encoder)
        self.optimizer = torch.optim.AdamW(
            [
                {"params": [p for p in weights if p.dim() > 1], "weight_decay": _WEIGHT_DECAY},
                {"params": [p for p in weights if p.dim() <= 1], "weight_decay": 0.0},
            ],
            lr=rate,
            fused=True,
        )
        self.weights = weights
        self.steps_an_epoch = math.ceil(self.count / options.batch_size)
        self.epochs = options.epochs or min(
            max(math.ceil(_FEWEST_STEPS / self.steps_an_epoch), _FEWEST_EPOCHS), _MOST_EPOCHS
        )
        self.rate = rate
        self.points: list[Point] = []
        self.losses: list[float] = []
        self.done = self.since_best = 0
        self.kept: list[_Kept] = []  # the best first

    def run(self, progress: Progress) -> Course:
        """Train, and leave the encoder with the weights that scored best."""
        stopped = False
        try:
            progress.start(Phase.TEACHING, self.count * self.epochs, "pairs")
            for _ in range(self.epochs):
                self._epoch(progress)
        except (CancelledError, KeyboardInterrupt):
            if not self.kept:
                raise CancelledError(NOTHING_YET) from None
            stopped = True
        except _Ended:
            pass
        except _Broken:
            if not self.kept:
                raise InputError(
                    "The encoder was thrown off course before anything was measured, so nothing "
                    "was kept; choose a smaller learning rate."
                ) from None
        epochs = self._settle()
        return Course(tuple(self.points), epochs, self.done / self.count, self.epochs, stopped)

    def _settle(self) -> tuple[float, ...]:
        """Give the encoder its best weights, and return the epochs that they are of.

        The mean of some good weights is mostly better than any of them (Wortsman and others,
        "Model soups", 2022), and less a matter of what the pairs held out happen to be.
        """
        model = self.encoder.model
        if len(self.kept) > 1:
            mean = {
                name: torch.stack([k.weights[name] for k in self.kept]).mean(dim=0)
                if value.is_floating_point()
                else value
                for name, value in self.kept[0].weights.items()
            }
            model.load_state_dict(mean)
            if self.score() >= self.kept[-1].score:
                return tuple(sorted(k.epoch for k in self.kept))
        model.load_state_dict(self.kept[0].weights)
        return (self.kept[0].epoch,)

    def _epoch(self, progress: Progress) -> None:
        for batch in self._batches():
            before = self.done
            self.losses.append(self._step(batch))
            self.done += len(batch)
            if self._passed(before, _MEASURED_AN_EPOCH):
                self._measure()
            elif self._passed(before, _POINTS_AN_EPOCH):
                self._point(None)
            progress.advance(len(batch))

    def _passed(self, before: int, parts: int) -> bool:
        """Return whether another of this many parts of an epoch is done."""
        return before * parts // self.count < self.done * parts // self.count

    def _measure(self) -> None:
        try:
            score = self.score()
        except EncoderError:  # vectors that are no numbers
            raise _Broken from None
        score = score if math.isfinite(score) else -math.inf
        self._point(None if score == -math.inf else score)
        # Where a few pairs cannot tell more, what learnt longer is the better.
        better = not self.kept or score >= self.kept[0].score
        if len(self.kept) < _KEPT or score >= self.kept[-1].score:
            weights = {
                name: value.detach().cpu().clone()
                for name, value in self.encoder.model.state_dict().items()
            }
            self.kept.append(_Kept(self.done / self.count, score, weights))
            self.kept.sort(key=lambda kept: (kept.score, kept.epoch), reverse=True)
            del self.kept[_KEPT:]
        self.since_best = 0 if better else self.since_best + 1
        if self.since_best >= max(_PATIENCE * self.epochs * _MEASURED_AN_EPOCH, _LEAST_PATIENCE):
            raise _Ended

    def _point(self, score: float | None) -> None:
        loss = float(np.mean(self.losses)) if self.losses else self.points[-1].loss
        self.losses.clear()
        self.points.append(Point(self.done / self.count, loss, score))
        self.report(self.points[-1])

    def _batches(self) -> Iterator[list[int]]:
        """Return the pairs in batches of like length, in an order of their own each epoch."""
        size = self.options.batch_size
        lengths = self.tokens.lengths[: self.count] + self.tokens.lengths[self.count :]
        order = self.random.sample(range(self.count), self.count)
        batches = []
        for begin in range(0, self.count, size * _CHUNK):
            chunk = sorted(order[begin : begin + size * _CHUNK], key=lengths.__getitem__)
            batches += [chunk[at : at + size] for at in range(0, len(chunk), size)]
        self.random.shuffle(batches)
        if self.options.loss is not Loss.RANKING:
            return iter(batches)
        return _without_repeats(batches, self.texts, size)

    def _tokenized(self, pairs: LabelledPairs) -> Tokens:
        """Return what is read of the pairs; two texts each, the second ones after the first."""
        return self.encoder.tokenize([*pairs.first, *pairs.second])

    def _rows(self, batch: list[int]) -> list[int]:
        """Return which of these texts a step over some pairs reads."""
        return [*batch, *(row + self.count for row in batch)]

    def _step(self, batch: list[int]) -> float:
        rows = self._rows(batch)
        labels = self.labels[batch].to(self.encoder.info.device.value)
        while True:
            self.optimizer.zero_grad()
            try:
                loss = self._gradients(rows, labels)
                break
            except (RuntimeError, MemoryError) as error:
                if not out_of_memory(error):
                    raise
                if self.budget <= int(self.tokens.lengths[rows].max()):
                    raise EncoderError(too_small(self.encoder.info.device)) from None
                self.budget //= 2
        length = torch.nn.utils.clip_grad_norm_(self.weights, _LONGEST_GRADIENT)
        if not math.isfinite(loss) or not math.isfinite(float(length)):
            raise _Broken
        self._set_rate()
        self.optimizer.step()
        return loss

    def _set_rate(self) -> None:
        """Let the steps grow for a while, then shrink to nothing."""
        share = self.done / (self.count * self.epochs)
        factor = min(share / _WARM_UP + _LEAST_RATE, (1 - share) / (1 - _WARM_UP))
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * max(factor, _LEAST_RATE)

    def _gradients(self, rows: list[int], labels: torch.Tensor) -> float:
        """Give every weight its gradient of the batch's loss, and return the loss.

        Where the batch has more tokens than fit, the loss is first taken of vectors without
        gradients, and then each part of the batch is run again for its own (Gao and others,
        "Scaling Deep Contrastive Learning Batch Size under Memory Limited Setup", 2021): in-batch
        losses see the whole batch, whatever the memory.
        """
        parts = self._parts(rows)
        if len(parts) == 1:
            vectors = self.encoder.differentiable(self.tokens, rows)
            loss = self._loss_of(vectors, labels)
            loss.backward()  # type: ignore[no-untyped-call]  # unannotated there
            return loss.item()
        vectors = torch.empty(0)
        with torch.no_grad():
            for part in parts:
                found = self.encoder.differentiable(self.tokens, [rows[at] for at in part])
                if not len(vectors):
                    vectors = found.new_zeros(len(rows), found.shape[1])
                vectors[part] = found
        vectors.requires_grad_()
        loss = self._loss_of(vectors, labels)
        loss.backward()  # type: ignore[no-untyped-call]  # unannotated there
        for part in parts:
            found = self.encoder.differentiable(self.tokens, [rows[at] for at in part])
            found.backward(vectors.grad[part])  # type: ignore[no-untyped-call, index]  # as above
        return loss.item()

    def _loss_of(self, vectors: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        half = len(vectors) // 2
        loss: torch.Tensor = self.loss.compute_loss_from_embeddings(
            [vectors[:half], vectors[half:]], labels
        )
        return loss

    def _parts(self, rows: list[int]) -> list[list[int]]:
        """Return places in ``rows``, in parts that fit the budget of padded tokens."""
        lengths = self.tokens.lengths[rows]
        if int(lengths.max()) * len(rows) <= self.budget:
            return [list(range(len(rows)))]
        parts: list[list[int]] = [[]]
        for place in np.argsort(-lengths, kind="stable").tolist():
            if parts[-1] and int(lengths[parts[-1][0]]) * (len(parts[-1]) + 1) > self.budget:
                parts.append([])
            parts[-1].append(place)
        return parts


def train(
    encoder: Encoder,
    pairs: LabelledPairs,
    options: Options,
    *,
    score: Callable[[], float],
    progress: Progress,
    report: Callable[[Point], None],
) -> Course:
    """Train an encoder, and leave it with the weights that scored best.

    Args:
        encoder: Loaded to be taught; changed in place.
        pairs: What it learns from.
        options: How.
        score: Measures the encoder as it is on the pairs held out; higher is better.
        progress: Told how many pairs are done; cancelling ends it with the best so far.
        report: Told each point of the curve.

    Raises:
        CancelledError: It was cancelled before anything was measured.
        EncoderError: The memory is too small for the longest text.
    """
    with without_dropout(encoder.model):
        return Training(encoder, pairs, options, score, report).run(progress)


_LOSSES: dict[Loss, Callable[[Any], Any]] = {
    Loss.CONTRASTIVE: ContrastiveLoss,
    Loss.COSINE: CosineSimilarityLoss,
    Loss.RANKING: MultipleNegativesRankingLoss,
}


@contextlib.contextmanager
def without_dropout(model: torch.nn.Module) -> Iterator[None]:
    """Keep every unit on while a network learns.

    A difference between two texts is not to be told from chance. On the paraphrases of
    benchmarks/teaching.py it learns more in one epoch so than in three with dropout.
    """
    model.eval()
    layers = [layer for layer in model.modules() if isinstance(layer, torch.nn.RNNBase)]
    dropouts = [layer.dropout for layer in layers]
    for layer in layers:
        layer.train()  # a GPU gives them gradients only so
        layer.dropout = 0.0
    try:
        yield
    finally:
        for layer, dropout in zip(layers, dropouts, strict=True):
            layer.dropout = dropout
        model.eval()


def _learning_rate(encoder: Encoder) -> float:
    network = encoder.model.transformers_model
    if network is None:
        return _RATE_WITHOUT_TRANSFORMER
    width = getattr(network.config, "hidden_size", _RATE_WIDTH)
    return _RATE * min(_RATE_WIDTH / width, 1.0)


def _without_repeats(
    batches: list[list[int]], texts: list[tuple[str, str]], size: int
) -> Iterator[list[int]]:
    """Yield batches in which no text comes twice: ranking takes the others for wrong answers."""
    waiting = list(itertools.chain.from_iterable(batches))
    while waiting:
        batch: list[int] = []
        seen: set[str] = set()
        later = []
        for at, row in enumerate(waiting):
            if seen.isdisjoint(texts[row]):
                batch.append(row)
                seen.update(texts[row])
            else:
                later.append(row)
            if len(batch) == size or at >= _LOOKED_AT * size:
                later += waiting[at + 1 :]
                break
        waiting = later
        yield batch
