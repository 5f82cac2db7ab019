"""The exact search on an accelerator, for which the CPU stands in: torch knows it as ``cpu:0``."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from dittograph.pairs.search import exact, on_device, products, tiles
from dittograph.pairs.search.exact import exact_pairs
from dittograph.pairs.search.products import Arithmetic
from dittograph.pairs.search.scoring import similarities_between

STAND_IN = "cpu:0"


@pytest.fixture(params=[Arithmetic.FP32, Arithmetic.BF16])
def arithmetic(request, monkeypatch):
    def fastest(device):
        return request.param if device == STAND_IN else Arithmetic.FP32

    monkeypatch.setattr("dittograph.pairs.search.screen.fastest", fastest)
    monkeypatch.setattr(exact, "_GPU_TILE", 100)
    return request.param


def unit(count: int, dimension: int = 24, seed: int = 0) -> np.ndarray:
    """Return vectors of which neighbours are alike; every ninth is unknown."""
    choose = np.random.default_rng(seed)
    x = choose.standard_normal((count, dimension))
    x[1::2] = x[:-1:2] + 0.4 * x[1::2]
    x[::9] = 0
    length = np.linalg.norm(x, axis=1, keepdims=True)
    return np.divide(x, length, out=np.zeros_like(x), where=length > 0).astype(np.float32)


def by_hand(x: np.ndarray, floor: float, wanted=lambda a, b: True) -> dict[tuple[int, int], float]:
    found = {}
    for a in range(len(x)):
        for b in range(a + 1, len(x)):
            similarity = np.float32(np.dot(x[a].astype(np.float64), x[b].astype(np.float64)))
            if similarity >= np.float32(floor) and x[a].any() and x[b].any() and wanted(a, b):
                found[a, b] = float(similarity)
    return found


def as_dict(pairs) -> dict[tuple[int, int], float]:
    return {
        (a, b): s
        for a, b, s in zip(
            pairs.a.tolist(), pairs.b.tolist(), pairs.similarity.tolist(), strict=True
        )
    }


@pytest.mark.parametrize("floor", [-0.1, 0.3, 0.8])
def test_every_pair_is_found_with_the_numbers_of_the_cpu(arithmetic, floor):
    x = unit(330)
    found = as_dict(exact_pairs(x, floor=floor, device=STAND_IN).pairs)
    expected = by_hand(x, floor)
    assert found.keys() == expected.keys()
    assert len(expected) > 50
    here = exact_pairs(x, floor=floor).pairs
    assert found == as_dict(here)


def test_the_cpu_scores_nothing(arithmetic, monkeypatch):
    monkeypatch.setattr(tiles, "similarities_between", None)
    scored = []

    def count(x, rows, y, others):
        scored.append(len(rows))
        return similarities_between(x, rows, y, others)

    monkeypatch.setattr(on_device, "similarities_between", count)
    found = exact_pairs(unit(330), floor=0.3, device=STAND_IN).pairs
    assert len(found) > 100
    assert sum(scored) <= 2


def test_what_the_order_of_a_sum_may_decide_is_scored_by_the_cpu(arithmetic, monkeypatch):
    x = np.zeros((2, 24), dtype=np.float32)
    x[0, :2] = 0.5, 2.0**-12
    x[1, :2] = 1.0, 2.0**-13  # their product lies halfway between two numbers of float32
    scored = []

    def count(x, rows, y, others):
        scored.extend(rows.tolist())
        return similarities_between(x, rows, y, others)

    monkeypatch.setattr(on_device, "similarities_between", count)
    found = exact_pairs(x, floor=0.4, device=STAND_IN).pairs
    assert found.similarity.tolist() == [0.5]
    assert scored


def test_inside_the_reference_nothing_is_looked_for(arithmetic):
    x = unit(240)
    found = as_dict(exact_pairs(x, floor=0.3, outside=130, device=STAND_IN).pairs)
    assert found == by_hand(x, 0.3, lambda a, b: a < 130)


def test_pairs_of_some_texts_alone(arithmetic):
    x = unit(240)
    asked = np.array([3, 5, 150, 239], dtype=np.int32)
    found = as_dict(exact_pairs(x, floor=0.3, asked=asked, device=STAND_IN).pairs)
    assert found == by_hand(x, 0.3, lambda a, b: bool({a, b} & set(asked.tolist())))


def test_a_device_that_cannot_score_leaves_it_to_the_cpu(arithmetic, monkeypatch):
    monkeypatch.setattr(on_device, "vectors_beside", lambda rows, vectors: None)
    x = unit(240)
    assert as_dict(exact_pairs(x, floor=0.3, device=STAND_IN).pairs) == by_hand(x, 0.3)


def test_a_device_without_room_leaves_scoring_to_the_cpu(monkeypatch):
    rows = torch.zeros((4, 3), dtype=torch.bfloat16)

    def full(*_, **__):
        raise torch.OutOfMemoryError

    monkeypatch.setattr(torch.Tensor, "to", full)
    assert on_device.vectors_beside(rows, np.zeros((4, 3), dtype=np.float32)) is None


def test_rows_that_are_the_vectors_are_not_kept_twice():
    x = unit(10)
    rows = products.prepare(x, Arithmetic.FP32, STAND_IN)
    assert on_device.vectors_beside(rows, x) is rows
