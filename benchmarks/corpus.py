"""What to measure on: news sentences where they lie beside the project, else generated ones."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

REAL = Path(__file__).parents[2] / "shared/data/reuters/sentences.txt"
_WHO = (
    "council board minister committee court bank union museum harbour office school press".split()
)
_DID = "approved rejected postponed announced discussed cancelled praised reviewed signed".split()
_WHAT = "budget plan merger bridge loan report strike festival tax contract vote survey".split()
_WHEN = "on Monday|last week|after a long debate|without comment|for the third time|in May".split(
    "|"
)
_WHY = "because costs rose|to save jobs|despite protests|as expected|by a narrow margin".split("|")


def sentences(count: int) -> tuple[list[str], str]:
    """Return ``count`` distinct sentences and what they are."""
    if REAL.is_file():
        lines = [line for line in REAL.read_text(encoding="utf-8").splitlines() if line.strip()]
        if count <= len(lines):
            return random.Random(0).sample(lines, count), "news sentences"
    return generate(count), "generated sentences"


def mrpc() -> list[str]:
    """Return the distinct sentences of MRPC, which lies beside the project."""
    files = (REAL.parents[1] / f"mrpc/msr_paraphrase_{part}.txt" for part in ("train", "test"))
    lines = [line for file in files for line in file.read_text("utf-8-sig").splitlines()[1:]]
    return list(dict.fromkeys(text for line in lines for text in line.split("\t")[3:]))


def generate(count: int) -> list[str]:
    """Return ``count`` distinct made-up news sentences with many near neighbours."""
    choose = random.Random(0)
    seen: dict[str, None] = {}
    while len(seen) < count:
        first, second = choose.choice(_WHO), choose.choice(_WHO)
        sentence = (
            f"The {first} of district {choose.randrange(4000)} {choose.choice(_DID)} the "
            f"{choose.choice(_WHAT)} {choose.choice(_WHEN)}, {choose.choice(_WHY)}, "
            f"said the {second}."
        )
        seen[sentence] = None
    return list(seen)


def vectors(count: int) -> tuple[NDArray[np.float32], str]:
    """Return ``count`` unit vectors of the default encoder, float32, and what they are.

    As many real ones as there are (kept in the program's own cache of vectors). Beyond that, each
    is one of these moved by the difference of two others: between a little, which gives a
    near-duplicate, and so far that nothing is shared. So the directions, and the number of similar
    pairs for each text, stay those of news.
    """
    lines = REAL.read_text(encoding="utf-8").splitlines() if REAL.is_file() else []
    texts = list(dict.fromkeys(filter(str.strip, lines))) or generate(20_000)
    if count < len(texts):
        texts = random.Random(0).sample(texts, count)
    real = embedded(texts)
    what = "news sentences" if lines else "generated sentences"
    if count <= len(real):
        return real, what
    choose = np.random.default_rng(0)
    made = np.empty((count, real.shape[1]), dtype=np.float32)
    made[: len(real)] = real
    for begin in range(len(real), count, 50_000):
        size = min(50_000, count - begin)
        text, one, other = choose.integers(0, len(real), (3, size))
        step = choose.uniform(0.15, 1.0, (size, 1)).astype(np.float32)
        moved = real[text] + step * (real[one] - real[other])
        made[begin : begin + size] = moved / np.linalg.norm(moved, axis=1, keepdims=True)
    return made, f"vectors made from those of {len(real):,} {what}"


def embedded(texts: list[str]) -> NDArray[np.float32]:
    """Return the unit vectors of texts by the default encoder, through the cache of vectors."""
    from dittograph.encoders.discovery import resolve_encoder
    from dittograph.encoders.encoder import Encoder
    from dittograph.encoders.vectors import cache_of, embed
    from dittograph.passages.copies import content_hash
    from dittograph.settings import DEFAULT_ENCODER

    encoder = Encoder.load(resolve_encoder(DEFAULT_ENCODER))
    hashes = [content_hash(text) for text in texts]
    return embed(encoder, texts, hashes, cache=cache_of(encoder.info)).vectors
