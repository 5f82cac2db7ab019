"""Pairs to a cross-encoder, which begins with the weights of an encoder of single texts."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from sentence_transformers import SentenceTransformer
from sentence_transformers.base.modules import Dense
from sentence_transformers.sentence_transformer.modules import Pooling
from torch.nn import functional

from dittograph.encoders.cross import SEPARATOR, CrossEncoder, info_beside, joined
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.library.network import LibraryNetwork
from dittograph.encoders.tokens import Tokens
from dittograph.errors import InputError
from dittograph.judging.labelled import LabelledPairs
from dittograph.judging.metrics import binary_metrics
from dittograph.progress import Progress
from dittograph.teaching.examples import Examples
from dittograph.teaching.options import Options
from dittograph.teaching.training import Course, Point, Training, without_dropout

_PAIRS_A_STEP = 16
_POOLINGS = ("cls", "mean")


@dataclass(frozen=True)
class CrossLesson:
    """What came of teaching a cross-encoder.

    Attributes:
        model: The network.
        course: How the training went.
        average_precision: On the pairs held out.
    """

    model: SentenceTransformer
    course: Course
    average_precision: float

    @property
    def sentence(self) -> str:
        """What it is worth, in plain words."""
        return (
            f"A cross-encoder, which reads both texts of a pair together, has an average precision "
            f"of {self.average_precision:.3f} on the pairs held out; likelihoods go by both."
        )


class _CrossTraining(Training):
    """Reads a pair in one order or the other, as chance has it, and is asked for the log odds."""

    def _tokenized(self, pairs: LabelledPairs) -> Tokens:
        separator = self.encoder.network.prompts[SEPARATOR]
        both = list(zip(pairs.first, pairs.second, strict=True))
        return self.encoder.tokenize(
            [joined(one, two, separator) for one, two in both]
            + [joined(two, one, separator) for one, two in both]
        )

    def _rows(self, batch: list[int]) -> list[int]:
        return [row + self.count * self.random.randrange(2) for row in batch]

    def _loss_of(self, vectors: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        return functional.binary_cross_entropy_with_logits(vectors[:, 0], labels)


def teach_cross_encoder(
    encoder: Encoder,
    examples: Examples,
    options: Options,
    *,
    progress: Progress,
    report: Callable[[Point], None] = lambda _: None,
) -> CrossLesson:
    """Teach a cross-encoder.

    Args:
        encoder: Loaded to be taught; what it begins with, changed in place.
        examples: What it learns from, labelled 0 or 1, and is measured on.
        options: How.
        progress: Told how many pairs are done; cancelling ends it with the best so far.
        report: Told each point of the curve.

    Raises:
        InputError: The encoder is of a kind that cannot read two texts together.
        CancelledError: It was cancelled before anything was measured.
        EncoderError: The memory is too small for the longest pair.
    """
    cross = _begin(encoder, options.seed)
    held_out = examples.held_out

    def score() -> float:
        odds = np.nan_to_num(CrossEncoder(cross).read(held_out.first, held_out.second))
        return binary_metrics(odds, held_out.label > 0)["ap"] or 0.0

    options = replace(options, batch_size=min(options.batch_size, _PAIRS_A_STEP))
    with without_dropout(cross.model):
        course = _CrossTraining(cross, examples.learnt, options, score, report).run(progress)
    return CrossLesson(cross.model, course, score())


def separator_of(encoder: Encoder) -> str:
    """Return what stands between two texts where an encoder reads both.

    Raises:
        InputError: It is of a kind that cannot learn to.
    """
    separator = getattr(encoder.model.tokenizer, "sep_token", None)
    if encoder.model.transformers_model is None or not separator:
        raise InputError(
            f"The encoder {encoder.info.name} cannot learn to read two texts together, because it "
            f"is no transformer or has no separator; teach it without a cross-encoder."
        )
    return str(separator)


def _begin(encoder: Encoder, seed: int) -> Encoder:
    """Return an encoder of two texts together that knows what one of single texts knows."""
    separator, model = separator_of(encoder), encoder.model
    assert model.transformers_model is not None
    hidden = int(model.transformers_model.config.hidden_size)
    width = len(_POOLINGS) * hidden
    random = torch.Generator().manual_seed(seed)
    bound = 1 / math.sqrt(width)
    answer = Dense(
        width,
        1,
        activation_function=torch.nn.Identity(),
        init_weight=torch.empty(1, width).uniform_(-bound, bound, generator=random),
        init_bias=torch.zeros(1),
    )
    modules: list[Any] = [model[0], Pooling(hidden, _POOLINGS), answer]
    joint = SentenceTransformer(
        modules=modules, device=str(model.device), prompts={SEPARATOR: separator}
    )
    return Encoder(LibraryNetwork(joint.eval()), info_beside(encoder.info))
