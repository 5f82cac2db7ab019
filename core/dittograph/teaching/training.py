"""Pairs to a taught encoder: the loss is sentence-transformers' own, the loop is ours.

Its trainer needs two libraries more, and cannot be asked where it stands, stopped at any step with
the best kept, or held to the memory that is there.
"""

from __future__ import annotations

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

from dittograph.encoders.encoder import Encoder, out_of_memory, too_small
from dittograph.encoders.info import Device
from dittograph.errors import CancelledError, EncoderError
from dittograph.judging.labelled import LabelledPairs
from dittograph.progress import Phase, Progress
from dittograph.teaching.options import Loss, Options

# The largest step for a network 384 wide; wider ones take smaller ones, in proportion.
_RATE, _RATE_WIDTH = 1e-4, 384
_RATE_WITHOUT_TRANSFORMER = 1e-3
# Where no number of epochs is asked for.
_FEWEST_STEPS, _FEWEST_EPOCHS, _MOST_EPOCHS = 100, 3, 10
_WARM_UP = 0.1  # share of the steps in which the rate rises, before it falls to nothing
_WEIGHT_DECAY = 0.01
_LONGEST_GRADIENT = 1.0
_MEASURED_AN_EPOCH = 2
_PATIENCE = 0.4  # of all measurements, without a gain, before it ends
_LEAST_PATIENCE = 3
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
        """Return it with what is no number as None."""
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
        best: The epoch of the weights that the encoder has now; 0.0 if nothing was better than
            what it had before.
        epochs_done: How many epochs were run, parts included.
        epochs: How many it would have been at most.
        stopped: Whether somebody cancelled it.
        broken: Whether it ended because the loss was no number any more.
    """

    points: tuple[Point, ...]
    best: float
    epochs_done: float
    epochs: int
    stopped: bool
    broken: bool


class _Ended(Exception):  # noqa: N818 - no error
    """The loss is no number, or there was no gain for long."""


class _Training:
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
        self.tokens = encoder.tokenize([*pairs.first, *pairs.second])
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
        steps = self.steps_an_epoch * self.epochs
        warm_up = max(round(_WARM_UP * steps), 1)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer,
            lambda step: min((step + 1) / warm_up, (steps - step) / max(steps - warm_up, 1)),
        )
        self.points: list[Point] = []
        self.losses: list[float] = []
        self.done = 0
        self.best, self.best_score, self.since_best = 0.0, -math.inf, 0
        self.best_weights: dict[str, torch.Tensor] = {}

    def run(self, progress: Progress) -> Course:
        stopped = broken = False
        progress.start(Phase.TEACHING, self.count * self.epochs, "pairs")
        try:
            for _ in range(self.epochs):
                self._epoch(progress)
        except (CancelledError, KeyboardInterrupt):
            if not self.best_weights:
                raise
            stopped = True
        except _Ended:
            broken = not math.isfinite(self.points[-1].loss) if self.points else True
        if self.best_weights:
            self.encoder.model.load_state_dict(self.best_weights)
        self.encoder.model.eval()
        return Course(
            tuple(self.points), self.best, self.done / self.count, self.epochs, stopped, broken
        )

    def _epoch(self, progress: Progress) -> None:
        measure_at = {
            round(self.steps_an_epoch * part / _MEASURED_AN_EPOCH)
            for part in range(1, _MEASURED_AN_EPOCH + 1)
        } - {0}
        every = max(self.steps_an_epoch // _POINTS_AN_EPOCH, 1)
        self.encoder.model.train()
        for steps, batch in enumerate(self._batches(), 1):
            loss = self._step(batch)
            self.losses.append(loss)
            self.done += len(batch)
            if not math.isfinite(loss):
                self._point(None)
                raise _Ended
            # Repeats move pairs between batches, so an epoch may have a step more.
            if steps in measure_at:
                self._measure()
            elif steps % every == 0:
                self._point(None)
            progress.advance(len(batch))

    def _measure(self) -> None:
        self.encoder.model.eval()
        score = self.score()
        self.encoder.model.train()
        self._point(score if math.isfinite(score) else None)
        if score >= self.best_score:  # where a few pairs cannot tell more, learn on
            self.best, self.best_score, self.since_best = self.done / self.count, score, 0
            self.best_weights = {
                name: value.detach().cpu().clone()
                for name, value in self.encoder.model.state_dict().items()
            }
            return
        self.since_best += 1
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

    def _step(self, batch: list[int]) -> float:
        rows = [*batch, *(row + self.count for row in batch)]
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
        torch.nn.utils.clip_grad_norm_(self.weights, _LONGEST_GRADIENT)
        self.optimizer.step()
        self.schedule.step()
        return loss

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
        states = []
        with torch.no_grad():
            for part in parts:
                states.append(_random_state(self.encoder.info.device))
                found = self.encoder.differentiable(self.tokens, [rows[at] for at in part])
                if not len(vectors):
                    vectors = found.new_zeros(len(rows), found.shape[1])
                vectors[part] = found
        vectors.requires_grad_()
        loss = self._loss_of(vectors, labels)
        loss.backward()  # type: ignore[no-untyped-call]  # unannotated there
        for part, state in zip(parts, states, strict=True):
            _set_random_state(self.encoder.info.device, state)  # the same dropout again
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
    devices = [torch.cuda.current_device()] if encoder.info.device is Device.CUDA else []
    with torch.random.fork_rng(devices):
        torch.manual_seed(options.seed)
        return _Training(encoder, pairs, options, score, report).run(progress)


_LOSSES: dict[Loss, Callable[[Any], Any]] = {
    Loss.CONTRASTIVE: ContrastiveLoss,
    Loss.COSINE: CosineSimilarityLoss,
    Loss.RANKING: MultipleNegativesRankingLoss,
}


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
            if len(batch) == size:
                later += waiting[at + 1 :]
                break
        waiting = later
        yield batch


def _random_state(device: Device) -> torch.Tensor:
    return torch.cuda.get_rng_state() if device is Device.CUDA else torch.get_rng_state()


def _set_random_state(device: Device, state: torch.Tensor) -> None:
    if device is Device.CUDA:
        torch.cuda.set_rng_state(state)
    else:
        torch.set_rng_state(state)
