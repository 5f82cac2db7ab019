"""The model card of a taught encoder: what it learnt from, how, and what that brought."""

from __future__ import annotations

import json
from typing import Protocol

from dittograph.encoders.info import EncoderInfo
from dittograph.teaching.examples import Examples
from dittograph.teaching.options import Options
from dittograph.teaching.outcome import Measured
from dittograph.teaching.training import Course
from dittograph.version import __version__

_SHOWN = (
    ("cosine_ap", "Average precision"),
    ("cosine_f1", "Best F1"),
    ("cosine_f1_threshold", "Threshold of the best F1"),
    ("cosine_precision", "Precision there"),
    ("cosine_recall", "Recall there"),
    ("cosine_accuracy", "Best accuracy"),
    ("spearman_cosine", "Spearman correlation"),
    ("pearson_cosine", "Pearson correlation"),
    ("mrr", "Mean reciprocal rank of the partner"),
)


class Told(Protocol):
    """What the card tells of a lesson; see :class:`dittograph.teaching.lesson.Lesson`."""

    @property
    def taught(self) -> EncoderInfo: ...  # noqa: D102
    @property
    def options(self) -> Options: ...  # noqa: D102
    @property
    def examples(self) -> Examples: ...  # noqa: D102
    @property
    def course(self) -> Course: ...  # noqa: D102
    @property
    def before(self) -> Measured: ...  # noqa: D102
    @property
    def after(self) -> Measured: ...  # noqa: D102
    @property
    def seconds(self) -> float: ...  # noqa: D102
    @property
    def sentences(self) -> list[str]: ...  # noqa: D102
    @property
    def cross(self) -> object: ...  # noqa: D102


def model_card(name: str, lesson: Told) -> str:
    """Return the README of the encoder's folder, as the Hugging Face hub reads it."""
    options, taught, examples = lesson.options, lesson.taught, lesson.examples
    figures = [
        f"| {title} | {lesson.before.metrics[key]:.4f} | {lesson.after.metrics[key]:.4f} |"
        for key, title in _SHOWN
        if key in lesson.after.metrics
    ]
    rate = "automatic" if options.learning_rate is None else f"{options.learning_rate:g}"
    best = ", ".join(f"{epoch:.2g}" for epoch in lesson.course.best)
    rows = "\n".join(f"- {sentence}" for sentence in examples.left_out)
    return f"""---
library_name: sentence-transformers
pipeline_tag: sentence-similarity
base_model: {json.dumps(taught.name)}
tags:
- sentence-transformers
- sentence-similarity
- feature-extraction
- dittograph
---

# {name}

A sentence encoder, taught with Dittograph {__version__} from {taught.name}
(`{taught.fingerprint}`). The licence of that encoder still applies.

It gives vectors of {taught.dimension} numbers, to be compared by cosine similarity.

## What it learnt from

- {len(examples.learnt):,} labelled pairs of texts to learn from; {len(examples.held_out):,} more
  were held out, and are what the figures below were measured on.
{rows}

## How

| setting | value |
| --- | --- |
| loss | {_LOSSES[options.loss]} (sentence-transformers) |
| epochs | {lesson.course.epochs_done:.3g} of at most {lesson.course.epochs}; weights: mean \
of those after {best} |
| batch size | {options.batch_size} |
| learning rate | {rate} |
| seed | {options.seed} |
| share held out | {options.holdout:g} |
| device, precision | {taught.device}, {taught.precision} |
| prompt | {json.dumps(taught.prompt, ensure_ascii=False) if taught.prompt else "none"} |
| time | {lesson.seconds:,.0f} s |

The energy that it took was not measured.

## Before and after

| on the {len(examples.held_out):,} pairs held out | before | after |
| --- | --- | --- |
{chr(10).join(figures)}

{" ".join(lesson.sentences)}

{_CROSS if lesson.cross else ""}The weights were chosen by these same pairs, so new pairs may \
score a little lower.

## Use

```python
from sentence_transformers import SentenceTransformer

encoder = SentenceTransformer("path/to/this/folder")
vectors = encoder.encode(["One text.", "Another text."], normalize_embeddings=True)
```
"""


_CROSS = """The folder `cross_encoder` is an encoder of one number, of both texts of a pair with the
separator between them: the log odds that they are the same. It learned from the same pairs.

"""
_LOSSES = {
    "contrastive": "`ContrastiveLoss`, margin 0.5",
    "cosine": "`CosineSimilarityLoss`",
    "ranking": "`MultipleNegativesRankingLoss`, scale 20",
}
