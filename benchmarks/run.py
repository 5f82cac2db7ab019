"""All measurements of ``make bench``: each figure is a ratio to a peer, taken in the same run.

python benchmarks/run.py [--sentences 2000] [--texts 20000]
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import torch
from corpus import sentences
from dittograph.clusters import Grouping, build_dendrogram
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.info import Precision
from dittograph.relation import relate_pairs
from dittograph.scanning import Settings
from dittograph.search.exact import exact_pairs
from dittograph.search.hnsw import hnsw_pairs
from sentence_transformers import SentenceTransformer
from sentence_transformers.util import paraphrase_mining_embeddings

THRESHOLD = 0.7


T = TypeVar("T")


def timed(function: Callable[[], T]) -> tuple[T, float]:
    """Return what ``function`` gives, and the seconds it took."""
    began = time.perf_counter()
    result = function()
    return result, time.perf_counter() - began


def row(what: str, seconds: float, peer: float, quality: str) -> None:
    """Print one line of the table: ratio above 1 means quicker than the peer."""
    print(f"| {what:<58} | {seconds:8.2f} | {peer / seconds:6.2f} | {quality} |", flush=True)


def encoding(count: int) -> None:
    """Encoding against ``SentenceTransformer.encode`` as documented."""
    texts, what = sentences(count)
    folder = resolve_encoder(Settings().encoder)
    model = SentenceTransformer(str(folder.folder), device="cpu", local_files_only=True)
    model.encode(texts[:64])
    reference, peer = timed(lambda: model.encode(texts, normalize_embeddings=True))
    row(f"sentence-transformers encode, {count:,} {what}", peer, peer, "reference")
    for precision in (Precision.FP32, Precision.AUTO):
        encoder = Encoder.load(folder, precision=precision)
        encoder.encode(texts[:64])
        vectors, seconds = timed(partial(encoder.encode, texts))
        lowest = float((vectors * reference).sum(axis=1).min())
        row(f"Dittograph, {encoder.info.precision}", seconds, peer, f"lowest cosine {lowest:.5f}")


def pairs(count: int) -> None:
    """Pair search against ``paraphrase_mining`` and against brute force."""
    texts, what = sentences(count)
    encoder = Encoder.load(resolve_encoder(Settings().encoder))
    vectors = encoder.encode(texts)
    truth = brute_force(vectors)
    tensor = torch.from_numpy(vectors)
    mined, peer = timed(
        lambda: paraphrase_mining_embeddings(tensor, top_k=100, max_pairs=2_000_000)
    )
    keys = {(min(a, b), max(a, b)) for score, a, b in mined if score >= THRESHOLD}
    share = len(keys & truth) / len(truth)
    row(f"paraphrase_mining, top_k 100, {count:,} {what}", peer, peer, f"recall {share:.4f}")
    _, seconds = timed(lambda: brute_force(vectors))
    row("brute force, one product a row block, float32", seconds, peer, "recall 1.0000")
    for name, search in (("exact", exact_pairs), ("HNSW, checked", hnsw_pairs)):
        found, seconds = timed(partial(search, vectors, floor=THRESHOLD))
        got = set(zip(found.pairs.a.tolist(), found.pairs.b.tolist(), strict=True))
        share = len(got & truth) / len(truth)
        row(f"Dittograph {name}", seconds, peer, f"recall {share:.4f}, {len(got - truth)} wrong")
    a, b = found.pairs.a, found.pairs.b
    (kinds, differs), related = timed(lambda: relate_pairs(texts, a, b))
    row(f"  what differs, {len(a):,} pairs", related, peer, "")
    ones = np.ones(count, dtype=np.int32)
    for grouping in Grouping:
        dendrogram, seconds = timed(
            partial(
                build_dendrogram,
                found.pairs,
                grouping=grouping,
                occurrences=ones,
                kind=kinds,
                differs=differs,
            )
        )
        row(f"  clusters for every threshold, {grouping}", seconds, peer, "")
        _, cut = timed(partial(dendrogram.cut, 0.8))
        row(f"  one cut, {grouping}", cut, peer, f"{cut * 1000:.1f} ms")


def brute_force(vectors: np.ndarray) -> set[tuple[int, int]]:
    """Return all pairs at or above the threshold, by full products in float32."""
    found: set[tuple[int, int]] = set()
    for top in range(0, len(vectors), 1000):
        scores = vectors[top : top + 1000] @ vectors[top:].T
        a, b = np.nonzero(scores >= THRESHOLD)
        upper = a < b
        found.update(zip((a[upper] + top).tolist(), (b[upper] + top).tolist(), strict=True))
    return found


def main() -> None:
    """Run everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=2_000)
    parser.add_argument("--texts", type=int, default=20_000)
    options = parser.parse_args()
    print(
        f"{platform.machine()}, {torch.get_num_threads()} threads, "
        f"{torch.backends.cpu.get_cpu_capability()}, torch {torch.__version__}, "
        f"{time.strftime('%Y-%m-%d')}\n"
    )
    print(f"| {'what':<58} | {'seconds':>8} | {'ratio':>6} | quality |")
    print(f"| {'-' * 58} | {'-' * 8} | {'-' * 6} | --- |")
    encoding(options.sentences)
    pairs(options.texts)
    print(flush=True)
    window = Path(__file__).with_name("window.py")
    sys.exit(subprocess.run([sys.executable, str(window)], check=False).returncode)


if __name__ == "__main__":
    main()
