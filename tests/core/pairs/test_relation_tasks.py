"""Pairs that are related in parts are related as all at once."""

import pickle

import numpy as np
import pytest
from dittograph.execution import local
from dittograph.execution.plan import Task
from dittograph.pairs.relation import common_words, relate_at, relate_pairs, tasks
from dittograph.pairs.relation.strings import Strings
from dittograph.progress import NO_PROGRESS

TEXTS = [f"Mr {name} paid {n} pounds on {day} May." for name in ("Ash", "Birch", "Cole")
         for n in (3, 4, 5) for day in (1, 2)]  # fmt: skip


class _Backwards:
    """Runs tasks as bytes, the last one first, as another machine might."""

    def __init__(self):
        self.blocks = []

    def run(self, tasks, blocks, take, progress):
        self.blocks.append([blocks[index] for index in range(len(blocks))])
        sent = [pickle.dumps((task, [blocks[i] for i in task.blocks])) for task in tasks]
        results = {}
        for number in reversed(range(len(sent))):
            task, data = pickle.loads(sent[number])
            assert isinstance(task, Task)
            results[number] = task.function(data, *task.arguments)
        for number in range(len(sent)):
            take(results[number])


class _Place:
    def __init__(self):
        self.executor = _Backwards()

    def each(self):
        return self.executor


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch):
    monkeypatch.setattr(tasks, "_PAIRS", 7)
    monkeypatch.setattr(tasks, "_TEXTS", 5)


def test_in_parts_elsewhere_it_is_the_same():
    a, b = (x.astype(np.int32) for x in np.triu_indices(len(TEXTS), 1))
    order = np.random.default_rng(3).permutation(len(a))
    a, b = a[order], b[order]
    common = common_words(TEXTS)
    kinds, differs = relate_at(_Place(), TEXTS, a, b, common=common, progress=NO_PROGRESS)
    expected_kinds, expected = relate_pairs(TEXTS, a, b, common=common)
    assert np.array_equal(kinds, expected_kinds)
    assert np.array_equal(differs, expected)
    assert len(set(differs.tolist())) > 3


def test_each_text_of_a_pair_is_sent_to_be_read_once_and_no_other():
    texts = ["Nobody asks for this.", *TEXTS]
    a, b = (x.astype(np.int32) + 1 for x in np.triu_indices(len(TEXTS), 1))
    place = _Place()
    relate_at(place, texts, a, b, common=common_words(texts))
    sent = [text for block in place.executor.blocks[0] for text in block]
    assert sorted(sent) == sorted(TEXTS)


def test_all_steps_of_the_progress_are_taken():
    class Counting:
        done = total = 0

        def start(self, phase, total, unit=""):
            self.total = total

        def advance(self, steps=1):
            self.done += steps

    class Here:
        def each(self):
            return local.Here()

    a, b = (x.astype(np.int32) for x in np.triu_indices(len(TEXTS), 1))
    progress = Counting()
    relate_at(Here(), TEXTS, a, b, common=common_words(TEXTS), progress=progress)
    assert progress.done == progress.total == len(a)


@pytest.mark.parametrize("strings", [[], [""], ["a", "", "Straße 🙂", "half \ud83d", "\0"]])
def test_strings_in_arrays_are_the_same_strings(strings):
    kept = pickle.loads(pickle.dumps(Strings(strings)))
    assert [kept[index] for index in range(len(kept))] == strings
