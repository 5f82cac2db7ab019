"""What a person can choose of teaching, with what is taken where nothing is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dittograph.errors import InputError

MOST_EPOCHS = 1_000
MOST_PAIRS_A_BATCH = 65_536


class Loss(StrEnum):
    """What is made small; each is a loss of sentence-transformers."""

    CONTRASTIVE = "contrastive"
    COSINE = "cosine"
    RANKING = "ranking"


@dataclass(frozen=True, slots=True)
class Options:
    """How an encoder is taught.

    Attributes:
        loss: What is made small.
        epochs: How often every pair is learned from, at most: it ends earlier where the pairs held
            out show no gain any more. None for as many as a hundred steps take, three at least.
        batch_size: Pairs that one step learns from.
        learning_rate: The largest step; None for one that fits the encoder.
        seed: Decides the split and the order of the pairs.
        holdout: Share of the pairs that is only measured on, above 0 and below 1.
        cross_encoder: Whether to teach a cross-encoder, too, which reads both texts of a pair
            together.
    """

    loss: Loss
    epochs: int | None = None
    batch_size: int = 32
    learning_rate: float | None = None
    seed: int = 0
    holdout: float = 0.1
    cross_encoder: bool = False

    def checked(self) -> Options:
        """Return these options.

        Raises:
            InputError: One is out of range, or no number of its kind.
        """
        for name, number in (
            ("number of epochs", self.epochs),
            ("batch size", self.batch_size),
            ("seed", self.seed),
        ):
            if number is not None and (not isinstance(number, int) or isinstance(number, bool)):
                raise InputError(f"The {name} “{number}” is not a whole number.")
        for name, share in (
            ("learning rate", self.learning_rate),
            ("share held out", self.holdout),
        ):
            if share is not None and not isinstance(share, int | float):
                raise InputError(f"The {name} “{share}” is not a number.")
        for name, value, most in (
            ("number of epochs", 1 if self.epochs is None else self.epochs, MOST_EPOCHS),
            ("batch size", self.batch_size, MOST_PAIRS_A_BATCH),
        ):
            if not 1 <= value <= most:
                raise InputError(f"The {name} {value} is not possible; give 1 to {most:,}.")
        if self.batch_size < 2 and self.loss is Loss.RANKING:
            raise InputError(
                "Ranking compares each pair with the others of its batch; give a batch size of 2 "
                "or more."
            )
        if self.cross_encoder and self.loss is not Loss.CONTRASTIVE:
            raise InputError(
                "A cross-encoder learns from pairs that are the same or not; choose the "
                "contrastive loss, or teach without a cross-encoder."
            )
        if self.learning_rate is not None and not 0 < self.learning_rate <= 1:
            raise InputError(
                f"The learning rate {self.learning_rate:g} is not possible; give a number above 0 "
                f"and not above 1, such as 0.0001."
            )
        if not 0 < self.holdout < 1:
            raise InputError(
                f"The share held out, {self.holdout:g}, is not possible; give a number between 0 "
                f"and 1, such as 0.1."
            )
        if not 0 <= self.seed < 1 << 32:
            raise InputError(f"The seed {self.seed} is not possible; give 0 to 4294967295.")
        return self
