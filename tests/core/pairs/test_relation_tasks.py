"""Pairs that are related in parts are related as all at once."""

import pickle

import numpy as np
from dittograph.execution.plan import Task
from dittograph.pairs.relation import common_words, relate_at, relate_pairs, tasks
from dittograph.progress import NO_PROGRESS

TEXTS = [f"Mr {name} paid {n} pounds on {day} May." for name in ("Ash", "Birch", "Cole")
         for n in (3, 4, 5) for day in (1, 2)]  # fmt: skip


class _Backwards:
    """Runs tasks as bytes, the last one first, as another machine might."""

    def run(self, tasks, blocks, take, progress):
        sent = [pickle.dumps((task, [blocks[i] for i in task.blocks])) for task in tasks]
        results = {}
        for number in reversed(range(len(sent))):
            task, data = pickle.loads(sent[number])
            assert isinstance(task, Task)
            results[number] = task.function(data, *task.arguments)
        for number in range(len(sent)):
            take(results[number])


class _Place:
    def each(self):
        return _Backwards()


def test_in_parts_elsewhere_it_is_the_same(monkeypatch):
    monkeypatch.setattr(tasks, "_PAIRS", 7)
    monkeypatch.setattr(tasks, "_TEXTS", 5)
    a, b = (x.astype(np.int32) for x in np.triu_indices(len(TEXTS), 1))
    order = np.random.default_rng(3).permutation(len(a))
    a, b = a[order], b[order]
    common = common_words(TEXTS)
    kinds, differs = relate_at(_Place(), TEXTS, a, b, common=common, progress=NO_PROGRESS)
    expected_kinds, expected = relate_pairs(TEXTS, a, b, common=common)
    assert np.array_equal(kinds, expected_kinds)
    assert np.array_equal(differs, expected)
    assert len(set(differs.tolist())) > 3
