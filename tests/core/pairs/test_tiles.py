"""The exact search as tasks: the same bytes, whatever runs them and in whatever order."""

from __future__ import annotations

import pickle
import random

import numpy as np
import pytest
import torch
from dittograph.pairs.search import exact
from dittograph.pairs.search import screen as screens
from dittograph.pairs.search.exact import exact_pairs, tiles_of_block
from dittograph.pairs.search.pair_store import PairStore
from dittograph.pairs.search.products import Arithmetic, set_up
from hypothesis import given, settings
from hypothesis import strategies as st


class Elsewhere:
    """Runs tasks as another machine would: all are sent there, and done in any order."""

    def __init__(self, seed):
        self._choose = random.Random(seed)
        self.sent = []

    def run(self, tasks, blocks, take, progress):
        sent = [(task, {i: blocks[i] for i in task.blocks}) for task in tasks]
        self.sent = [pickle.dumps(each) for each in sent]
        order = list(range(len(sent)))
        self._choose.shuffle(order)
        results = {}
        for place in order:
            task, parts = pickle.loads(self.sent[place])
            results[place] = task.run(parts)
        for place, (task, _) in enumerate(sent):
            take(results[place])
            progress.advance(task.steps)


@pytest.fixture
def vectors(rng):
    points = rng.normal(size=(10, 16))[rng.integers(10, size=300)] + rng.normal(size=(300, 16)) / 2
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    points[[5, 200]] = 0
    return points.astype(np.float32)


def as_bytes(found):
    pairs = found.pairs
    arrays = [each.tobytes() for each in (pairs.a, pairs.b, pairs.similarity)]
    return (*arrays, found.floor_raised_to)


@pytest.mark.parametrize("blocks", [32, 2])  # the fewer, the more tiles has each
@pytest.mark.parametrize("budget", [10**6, 700])
@pytest.mark.parametrize("asked", [None, [0, 3, 64, 65, 130, 299]])
@pytest.mark.parametrize("arithmetic", Arithmetic)
def test_another_executor_gives_the_same_bytes(
    vectors, monkeypatch, arithmetic, asked, budget, blocks
):
    monkeypatch.setattr(exact, "_TILE", 32)
    monkeypatch.setattr(exact, "_BLOCKS", blocks)
    asked = None if asked is None else np.array(asked, dtype=np.int32)
    options = {"floor": 0.2, "outside": 250, "asked": asked, "budget": budget}
    here = exact_pairs(vectors, **options)
    assert len(here.pairs) > 100
    monkeypatch.setattr(screens, "choose_arithmetic", lambda *_: arithmetic)
    for seed in range(3):
        executor = Elsewhere(seed)
        assert as_bytes(exact_pairs(vectors, executor=executor, **options)) == as_bytes(here)
    assert len(executor.sent) > 1


def test_a_task_takes_no_more_with_it_than_its_blocks(vectors, monkeypatch):
    monkeypatch.setattr(exact, "_TILE", 8)
    executor = Elsewhere(0)
    exact_pairs(vectors, floor=0.9, executor=executor)
    assert max(map(len, executor.sent)) < vectors.nbytes  # half of all, with rows as wide


def test_large_collections_are_handed_over_in_few_large_blocks():
    assert tiles_of_block(20_000, 2048) == 1
    assert tiles_of_block(200_000, 2048) == 3
    assert tiles_of_block(10_000_000, 2048) == 8


@settings(max_examples=200)
@given(
    st.lists(st.integers(-20, 20).map(lambda n: n / 20 + 1e-4), max_size=60),
    st.integers(1, 12),
    st.randoms(use_true_random=False),
)
def test_the_order_in_which_pairs_come_decides_neither_floor_nor_pairs(values, budget, choose):
    def kept(parts):
        store = PairStore(-1, budget)
        for part in parts:
            ids = np.array(part, dtype=np.int32)
            store.add(ids, ids + 1, np.array([values[i] for i in part], dtype=np.float32))
        pairs = store.pairs()
        return store.raised, float(store.floor), pairs.a.tolist(), pairs.similarity.tolist()

    everything = list(range(len(values)))
    at_once = kept([everything])
    choose.shuffle(everything)
    one_by_one = kept([[i] for i in everything])
    assert one_by_one == at_once


def test_the_search_leaves_torch_as_it_was(vectors, monkeypatch):
    monkeypatch.setattr(screens, "choose_arithmetic", lambda *_: Arithmetic.BF16)
    before = torch.get_num_threads()
    torch.set_num_threads(3)
    try:
        exact_pairs(vectors, floor=0.5)
        assert torch.get_num_threads() == 3
    finally:
        torch.set_num_threads(before)


@pytest.mark.parametrize("before", [True, False])
def test_sums_on_a_gpu_are_kept_in_float32_only_during_the_search(monkeypatch, before):
    switches = torch.backends.cuda.matmul
    was = switches.allow_bf16_reduced_precision_reduction
    switches.allow_bf16_reduced_precision_reduction = before
    try:
        with set_up(Arithmetic.BF16, "cuda"):
            assert not switches.allow_bf16_reduced_precision_reduction
        assert switches.allow_bf16_reduced_precision_reduction == before
    finally:
        switches.allow_bf16_reduced_precision_reduction = was
