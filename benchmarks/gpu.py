"""Everything that only a graphics processor can show, in one table: what ``make gpu`` runs.

python benchmarks/gpu.py [--stand-in] [--pairs FILE] [--vectors 1000000]

Each line is something that must hold, with its figure; the command fails where one does not. With
``--stand-in`` the CPU takes the place of the graphics processor, at small sizes: that tests this
program, and says nothing of speed. ``--pairs`` names labelled pairs to teach with, such as the
train file of MRPC; without it pairs are made up.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import torch
from corpus import generate
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.precision import lowest_cosine
from dittograph.judging.labelled import LabelKind, LabelledPairs, read_labelled
from dittograph.pairs.search import on_device, tiles
from dittograph.pairs.search.exact import exact_pairs
from dittograph.pairs.search.scoring import similarities_between
from dittograph.settings import DEFAULT_ENCODER, Device, Precision
from dittograph.teaching.lesson import teach
from dittograph.teaching.options import Loss, Options
from numpy.typing import NDArray

LIMIT = 480.0  # seconds that everything may take
_LOWEST = {Precision.FP32: 0.99999, Precision.BF16: 0.999, Precision.FP16: 0.9999}
_LOWEST_OF_ENCODE = {Precision.FP32: 0.99999, Precision.FP16: 0.999}
_DTYPES = {
    Precision.FP32: torch.float32,
    Precision.BF16: torch.bfloat16,
    Precision.FP16: torch.float16,
}
_DIMENSION = 384
_FLOOR = 0.8
_BLOCK = 100_000  # vectors that are made, or multiplied, at once


@dataclass(frozen=True)
class Sizes:
    """How much of everything.

    Attributes:
        device: Of the encoder.
        search: What torch calls the device that the exact search runs on.
        texts: That are encoded for the rate.
        compared: Texts whose vectors are compared with the CPU's.
        vectors: That the exact search compares.
        rows: Of these that are checked against all others.
        learnt: Pairs to teach with.
        side: Of the square matrices that show the peak.
        precisions: Beside fp32; many CPUs take minutes for 16 bits.
    """

    device: Device
    search: str
    texts: int
    compared: int
    vectors: int
    rows: int
    learnt: int
    side: int
    precisions: tuple[Precision, ...]


ON_GPU = Sizes(Device.CUDA, "cuda", 50_000, 2_000, 1_000_000, 1_000, 4_000, 8_192,
               (Precision.FP16, Precision.BF16))  # fmt: skip
# "cpu:0" is the CPU for torch, and not the CPU for the search.
STAND_IN = Sizes(Device.CPU, "cpu:0", 48, 24, 2_000, 50, 24, 128, (Precision.FP32,))


@dataclass(frozen=True)
class Line:
    """One line of the table."""

    what: str
    figure: str
    holds: bool | None  # None for what is only told


Check = Callable[[Sizes], Iterator[Line]]


def vectors_of_the_cpu(sizes: Sizes) -> Iterator[Line]:
    """Compare the vectors of each precision with those of the CPU in fp32."""
    texts = generate(sizes.compared)
    folder = resolve_encoder(DEFAULT_ENCODER)
    expected = Encoder.load(folder, device=Device.CPU, precision=Precision.FP32).encode(texts)
    for precision in dict.fromkeys((Precision.FP32, *sizes.precisions)):
        lowest = _LOWEST[precision]
        found = Encoder.load(folder, device=sizes.device, precision=precision).encode(texts)
        cosine = lowest_cosine(found, expected)
        yield Line(
            f"vectors in {precision.value} beside the CPU's in fp32, {len(texts):,} texts",
            f"lowest cosine {cosine:.6f}, at least {lowest}",
            cosine >= lowest,
        )


def encoding(sizes: Sizes) -> Iterator[Line]:
    """Time encoding beside ``SentenceTransformer.encode`` and the peak for its products.

    Both in fp16, and ours in bf16 as well.
    """
    from sentence_transformers import SentenceTransformer

    texts = generate(sizes.texts)
    folder = resolve_encoder(DEFAULT_ENCODER)
    name = "cpu" if sizes.device is Device.CPU else sizes.device.value
    plain, *_ = sizes.precisions
    model = SentenceTransformer(str(folder.folder), device=name, local_files_only=True)
    model = model.to(_DTYPES[plain])
    model.encode(texts[:64], batch_size=32)
    theirs, peer = _timed(
        sizes,
        lambda: model.encode(texts, batch_size=256, normalize_embeddings=True),
    )
    work = _products(model, texts)
    for precision in sizes.precisions:
        ours = Encoder.load(folder, device=sizes.device, precision=precision)
        ours.encode(texts[:64])
        _, cutting = _timed(sizes, lambda ours=ours: list(ours.token_batches(texts)))  # type: ignore[misc]
        vectors, seconds = _timed(sizes, lambda ours=ours: ours.encode(texts))  # type: ignore[misc]
        if precision is plain:
            cosine = lowest_cosine(vectors, np.asarray(theirs, dtype=np.float32))
            yield Line(
                f"vectors in {plain.value} beside those of encode, {len(texts):,} texts",
                f"lowest cosine {cosine:.6f}, at least {_LOWEST_OF_ENCODE[plain]}",
                cosine >= _LOWEST_OF_ENCODE[plain],
            )
        peak = min(
            _rate(sizes, precision, ours.budget, _DIMENSION, 4 * _DIMENSION),
            _rate(sizes, precision, ours.budget, 4 * _DIMENSION, _DIMENSION),
        )
        share = work / (seconds - cutting if seconds > cutting else seconds) / peak
        yield Line(
            f"encoding in {precision.value}, {len(texts):,} texts",
            f"{len(texts) / seconds:,.0f} a second, {peer / seconds:.2f} times encode in "
            f"{plain.value} ({len(texts) / peer:,.0f}); {cutting / seconds:.0%} of it cutting into "
            f"tokens, the rest at {share:.0%} of the peak for its products "
            f"({peak / 1e12:.2f} TFLOP/s)",
            None,
        )


def all_pairs(sizes: Sizes) -> Iterator[Line]:
    """Find all pairs on the device, and check some rows against every other vector."""
    x = made_up_vectors(sizes.vectors)
    scored_here = 0

    def count(
        x: NDArray[np.float32], rows: Any, y: NDArray[np.float32], others: Any
    ) -> NDArray[np.float32]:
        nonlocal scored_here
        scored_here += len(rows)
        return similarities_between(x, rows, y, others)

    exact_pairs(x[:1_000], floor=_FLOOR, device=sizes.search)  # what is started once
    with (
        patch.object(on_device, "similarities_between", count),
        patch.object(tiles, "similarities_between", count),
    ):
        found, seconds = _timed(sizes, lambda: exact_pairs(x, floor=_FLOOR, device=sizes.search))
    pairs = found.pairs
    operations = float(len(x)) ** 2 * x.shape[1]  # of the upper half, two each
    peak = _rate(sizes, Precision.BF16, sizes.side, sizes.side, sizes.side)
    yield Line(
        f"all {len(pairs):,} pairs from {_FLOOR} among {len(x):,} x {x.shape[1]}",
        f"{seconds:.2f} s, {operations / seconds / 1e12:.2f} TFLOP/s, "
        f"{operations / seconds / peak:.0%} of the bf16 peak ({peak / 1e12:.2f})",
        None,
    )
    yield Line(
        "similarities that the CPU had to compute",
        f"{scored_here:,} of {len(pairs):,}, at most 1 in 1,000",
        scored_here <= max(len(pairs) // 1_000, 2),
    )
    rows = np.sort(np.random.default_rng(1).choice(len(x), sizes.rows, replace=False))
    missing, wrong = beside_brute_force(x, rows, pairs.a, pairs.b, pairs.similarity)
    yield Line(
        f"pairs of {len(rows):,} of them beside brute force",
        f"{missing} missing, {wrong} wrong",
        missing == wrong == 0,
    )


def out_of_memory(sizes: Sizes) -> Iterator[Line]:
    """Give batches that do not fit into the memory; they are to be halved, and the vectors kept."""
    texts = generate(min(sizes.texts, 4_000))
    encoder = Encoder.load(
        resolve_encoder(DEFAULT_ENCODER), device=sizes.device, precision=Precision.FP32
    )
    expected = encoder.encode(texts)
    before = encoder.budget = max(encoder.budget, 32 * len(texts))
    with _little_memory(sizes, encoder):
        found = encoder.encode(texts)
    cosine = lowest_cosine(found, expected)
    yield Line(
        "batches that are too large for the memory",
        f"{before:,} tokens at once became {encoder.budget:,}; lowest cosine {cosine:.6f}",
        encoder.budget < before and cosine >= 0.99999,
    )


def teaching(sizes: Sizes, pairs: LabelledPairs) -> Iterator[Line]:
    """Teach one epoch, and see that the encoder has changed and still gives numbers."""
    folder = resolve_encoder(DEFAULT_ENCODER)
    began = time.perf_counter()
    lesson = teach(folder, pairs, Options(Loss.CONTRASTIVE, epochs=1), device=sizes.device)
    seconds = time.perf_counter() - began
    name = lesson.before.name
    before, after = (measured.metrics[name] for measured in (lesson.before, lesson.after))
    learnt = len(lesson.examples.learnt)
    yield Line(
        f"teaching one epoch of {learnt:,} pairs",
        f"{seconds:.1f} s with loading and measuring, {learnt / seconds:,.0f} pairs a second; "
        f"{name} {before:.4f}, then {after:.4f}",
        lesson.course.epochs_done >= 1 and bool(np.isfinite([before, after]).all()),
    )


def made_up_vectors(count: int) -> NDArray[np.float32]:
    """Return unit vectors, float32 ``[count, 384]``: chance, and one in ten like another one."""
    choose = np.random.default_rng(0)
    made = np.empty((count, _DIMENSION), dtype=np.float32)
    for begin in range(0, count, _BLOCK):
        part = made[begin : begin + _BLOCK]
        choose.standard_normal(part.shape, dtype=np.float32, out=part)
        like = np.flatnonzero(choose.random(len(part)) < 0.1)
        step = choose.uniform(0.1, 1.0, (len(like), 1)).astype(np.float32)
        other = made[choose.integers(0, begin + len(part), len(like))]
        part[like] = other + step * part[like]
        part /= np.linalg.norm(part, axis=1, keepdims=True)
    return made


def beside_brute_force(
    x: NDArray[np.float32],
    rows: NDArray[np.intp],
    a: NDArray[np.int32],
    b: NDArray[np.int32],
    similarity: NDArray[np.float32],
) -> tuple[int, int]:
    """Return how many pairs of some rows are missing, and how many are none or have another number.

    Products in float64 on the CPU, so nothing of the search takes part.
    """
    expected: dict[tuple[int, int], float] = {}
    exact = x[rows].astype(np.float64)
    for begin in range(0, len(x), _BLOCK):
        # Those that might reach the floor, by quick products; then these in float64.
        near = np.argwhere(x[rows] @ x[begin : begin + _BLOCK].T >= _FLOOR - 1e-4)
        for row, column in near.tolist():
            one, other = int(rows[row]), begin + column
            product = np.float32(np.dot(exact[row], x[other].astype(np.float64)))
            if one != other and product >= np.float32(_FLOOR):
                expected[min(one, other), max(one, other)] = float(product)
    mine = np.isin(a, rows) | np.isin(b, rows)
    found = {
        (one, other): number
        for one, other, number in zip(
            a[mine].tolist(), b[mine].tolist(), similarity[mine].tolist(), strict=True
        )
    }
    wrong = sum(abs(expected.get(pair, 2.0) - number) > 1e-6 for pair, number in found.items())
    return len(expected.keys() - found.keys()), wrong


def made_up_pairs(count: int) -> LabelledPairs:
    """Return labelled pairs: half of them say the same but for two words, half do not."""
    choose = random.Random(0)
    texts = generate(count)
    second = []
    for place, text in enumerate(texts):
        words = text.split()
        if place % 2:
            words = [*words[:-2], *choose.choice(texts).split()[-2:]]
        else:
            words[1:] = choose.choice(texts).split()[1:]
        second.append(" ".join(words))
    label = np.arange(count) % 2
    return LabelledPairs(tuple(texts), tuple(second), label.astype(np.float64), LabelKind.BINARY)


@contextmanager
def _little_memory(sizes: Sizes, encoder: Encoder) -> Iterator[None]:
    """Leave the device too little memory for large batches."""
    if sizes.device is not Device.CPU:
        torch.cuda.empty_cache()
        total = torch.cuda.get_device_properties(0).total_memory
        torch.cuda.set_per_process_memory_fraction((torch.cuda.memory_allocated() + 2e9) / total)
        try:
            yield
        finally:
            torch.cuda.set_per_process_memory_fraction(1.0)
        return
    run = encoder.network.run

    def limited(features: Any) -> torch.Tensor:
        if features["input_ids"].numel() > 256:
            raise torch.OutOfMemoryError("out of memory")
        return run(features)

    with patch.object(encoder.network, "run", limited):
        yield


def _products(model: Any, texts: list[str]) -> float:
    """Return the floating point operations of all linear layers over the texts' own tokens."""
    tokens = sum(map(len, model.tokenizer(texts, truncation=True, max_length=256)["input_ids"]))
    layers = [m for m in model.modules() if isinstance(m, torch.nn.Linear)]
    return 2.0 * tokens * sum(m.in_features * m.out_features for m in layers[:-1])  # no pooler


def _rate(sizes: Sizes, precision: Precision, rows: int, width: int, columns: int) -> float:
    """Return the most operations a second that the device reaches in such a product."""
    place = torch.device(sizes.search)
    x = torch.randn(rows, width).to(place, _DTYPES[precision])
    y = torch.randn(width, columns).to(place, _DTYPES[precision])
    best = float("inf")
    for _ in range(10):
        _, seconds = _timed(sizes, lambda: x @ y)
        best = min(best, seconds)
    return 2.0 * rows * width * columns / best


def _timed(sizes: Sizes, function: Callable[[], Any]) -> tuple[Any, float]:
    """Return what a function gives, and the seconds until the device has done all of it."""
    _wait(sizes)
    began = time.perf_counter()
    result = function()
    _wait(sizes)
    return result, time.perf_counter() - began


def _wait(sizes: Sizes) -> None:
    if sizes.device is not Device.CPU:
        torch.cuda.synchronize()


def run(sizes: Sizes, pairs: LabelledPairs, limit: float = LIMIT) -> bool:
    """Print the table, and return whether everything holds."""
    name = "the CPU, standing in"
    if sizes.device is not Device.CPU:
        name = torch.cuda.get_device_name(0)
    print(f"\n{name}, torch {torch.__version__}, {time.strftime('%Y-%m-%d')}\n")
    print("| what | figure | holds | seconds |\n| --- | --- | --- | ---: |", flush=True)
    checks: list[Check] = [
        vectors_of_the_cpu,
        encoding,
        all_pairs,
        out_of_memory,
        lambda sizes: teaching(sizes, pairs),
    ]
    everything = True
    began = last = time.perf_counter()
    for check in checks:
        try:
            for line in check(sizes):
                now = time.perf_counter()
                holds = {True: "yes", False: "NO", None: ""}[line.holds]
                print(f"| {line.what} | {line.figure} | {holds} | {now - last:.1f} |", flush=True)
                everything &= line.holds is not False
                last = now
        except Exception as error:  # noqa: BLE001 - the other checks are worth running all the same
            print(f"| {type(error).__name__} | {error} | NO | |", flush=True)
            everything = False
    seconds = time.perf_counter() - began
    print(f"| everything | {seconds:.0f} s of {limit:.0f} | {'yes' if seconds <= limit else 'NO'} "
          f"| {seconds:.1f} |", flush=True)  # fmt: skip
    return everything and seconds <= limit


def main() -> int:
    """Run what was asked for; 1 if something does not hold, 2 if there is no graphics processor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stand-in", action="store_true")
    parser.add_argument("--pairs", type=Path)
    parser.add_argument("--vectors", type=int)
    options = parser.parse_args()
    sizes = STAND_IN if options.stand_in else ON_GPU
    if not options.stand_in and not torch.cuda.is_available():
        print("There is no graphics processor that torch can use; --stand-in tries this program "
              "on the CPU.", file=sys.stderr)  # fmt: skip
        return 2
    if options.vectors:
        sizes = replace(sizes, vectors=options.vectors)
    pairs = read_labelled(options.pairs) if options.pairs else made_up_pairs(sizes.learnt)
    return 0 if run(sizes, pairs) else 1


if __name__ == "__main__":
    sys.exit(main())
