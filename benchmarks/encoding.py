"""Encoding against its peers, and against what the processor could do at most.

python benchmarks/encoding.py [--sentences 2000]
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import time
from collections.abc import Callable
from functools import partial
from typing import Any

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import torch
from corpus import sentences
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.fast import PackedLinear
from dittograph.encoders.tokens import by_budget
from dittograph.settings import DEFAULT_ENCODER, Device, Precision
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer
from table import head, row

ROUNDS = 3  # interleaved, the best of each counts: other work on the machine hits all alike
_DTYPES = {Precision.FP32: torch.float32, Precision.BF16: torch.bfloat16}

Encode = Callable[[list[str]], NDArray[np.float32]]


def encoding(count: int) -> None:
    """Print how long ``count`` sentences take, against ``encode`` as documented."""
    texts, what = sentences(count)
    folder = resolve_encoder(DEFAULT_ENCODER)
    model = SentenceTransformer(str(folder.folder), device="cpu", local_files_only=True)
    ours = {p: Encoder.load(folder, device=Device.CPU, precision=p) for p in _DTYPES}
    contenders: dict[str, Encode] = {
        "sentence-transformers encode": partial(
            model.encode, normalize_embeddings=True, show_progress_bar=False
        ),
        "Dittograph, fp32": ours[Precision.FP32].encode,
        "Dittograph, bf16": ours[Precision.BF16].encode,
    }
    if importlib.util.find_spec("openvino"):
        contenders["OpenVINO bf16, same batches"] = _openvino(model, ours[Precision.FP32])
    best = dict.fromkeys(contenders, float("inf"))
    vectors: dict[str, NDArray[np.float32]] = {}
    for encode in contenders.values():
        encode(texts[:64])
    for _ in range(ROUNDS):
        for name, encode in contenders.items():
            began = time.perf_counter()
            vectors[name] = encode(texts)
            best[name] = min(best[name], time.perf_counter() - began)
    reference, *_ = contenders
    for name, seconds in best.items():
        lowest = float((vectors[name] * vectors[reference]).sum(axis=1).min())
        quality = "reference" if name == reference else f"lowest cosine {lowest:.5f}"
        row(f"{name}, {count:,} {what}", seconds, best[reference], quality)
    products = _products(model, texts)
    for precision in _DTYPES:
        peak = max(_rate(precision, *shape) for shape in ((2048, 384, 1536), (2048, 1536, 384)))
        least = products / peak
        share = least / best[f"Dittograph, {precision}"]
        row(f"  its matrix products alone at the peak, {precision}", least, best[reference],
            f"{share:.0%} of the peak of {peak / 1e9:,.0f} GFLOP/s")  # fmt: skip


def _products(model: SentenceTransformer, texts: list[str]) -> float:
    """Return the floating point operations of all linear layers over the texts' own tokens."""
    tokens = sum(map(len, model.tokenizer(texts, truncation=True, max_length=256)["input_ids"]))
    layers = [m for m in model.modules() if isinstance(m, torch.nn.Linear)]
    return 2.0 * tokens * sum(m.in_features * m.out_features for m in layers[:-1])  # no pooler


def _rate(precision: Precision, rows: int, width: int, columns: int) -> float:
    """Return the most operations a second that this machine reaches in such a product."""
    layer = torch.nn.Linear(width, columns)
    inputs = torch.randn(rows, width).to(_DTYPES[precision])
    best = float("inf")
    with torch.inference_mode():
        plain = torch.nn.Linear(width, columns).to(_DTYPES[precision])
        packed = PackedLinear(layer.weight, layer.bias, _DTYPES[precision])
        for _ in range(20):
            for product in (plain, packed):
                began = time.perf_counter()
                product(inputs)
                best = min(best, time.perf_counter() - began)
    return 2 * rows * width * columns / best


def _openvino(model: SentenceTransformer, ours: Encoder) -> Encode:
    """Return OpenVINO in bf16 on the very batches that Dittograph makes."""
    openvino: Any = importlib.import_module("openvino")
    names = ("input_ids", "attention_mask", "token_type_ids")
    example = {name: torch.ones(2, 8, dtype=torch.long) for name in names}
    converted = openvino.convert_model(model.transformers_model, example_input=example)
    network = openvino.compile_model(converted, "CPU", {"INFERENCE_PRECISION_HINT": "bf16"})

    def encode(texts: list[str]) -> NDArray[np.float32]:
        tokens = ours.tokenize(texts)
        vectors = np.zeros((len(texts), ours.info.dimension), dtype=np.float32)
        for rows in by_budget(tokens.lengths, ours.budget):
            features = ours.network.features(tokens, rows)
            ids, mask = features["input_ids"].numpy(), features["mask"].numpy().astype(np.int64)
            hidden = network(dict(zip(names, (ids, mask, np.zeros_like(ids)), strict=True)))[0]
            mask = mask[..., None]
            mean = (hidden * mask).sum(1) / mask.sum(1)
            vectors[rows] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return vectors

    return encode


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=2_000)
    head()
    encoding(parser.parse_args().sentences)
