"""Encoding as tasks: the same vectors, whichever process runs them."""

from __future__ import annotations

import pickle
import subprocess
import sys

import numpy as np
import pytest
import torch
from dittograph.encoders import tasks as module
from dittograph.encoders.discovery import EncoderFolder
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.loaded import Named
from dittograph.encoders.vectors import embed
from dittograph.errors import CancelledError, EncoderError
from dittograph.passages.copies import content_hash
from dittograph.progress import PolledProgress
from dittograph.settings import Device, Precision
from small_encoders import bert_cls

TEXTS = [f"a b{'c' * (i % 7)} abc " * (1 + i * 7 % 23) + str(i) for i in range(400)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> EncoderFolder:
    torch.manual_seed(2)
    return EncoderFolder("tiny", bert_cls(tmp_path_factory.mktemp("tiny")), "folder")


@pytest.fixture
def encoder(folder) -> Encoder:
    encoder = Encoder.load(folder, device=Device.CPU, precision=Precision.FP32)
    encoder.budget = 500
    return encoder


def run(encoder, **options):
    hashes = [content_hash(text) for text in TEXTS]
    return embed(encoder, TEXTS, hashes, cache=None, **options)


class Elsewhere:
    """Sends every task and its blocks away as bytes, and runs them last to first."""

    def __init__(self, program=None):
        self.count = 0
        self._run = program or (lambda sent: pickle.dumps(_run(sent)))

    def run(self, tasks, blocks, take, progress):
        sent = [pickle.dumps((task, {i: blocks[i] for i in task.blocks})) for task in tasks]
        self.count = len(sent)
        results = [pickle.loads(self._run(one)) for one in reversed(sent)]
        for result in reversed(results):
            take(result)


def _run(sent):
    task, blocks = pickle.loads(sent)
    return task.run(blocks)


def test_tasks_that_were_sent_away_give_the_same_bytes(encoder):
    expected = encoder.encode(TEXTS)
    executor = Elsewhere()
    found = run(encoder, executor=executor)
    assert executor.count > 5
    assert found.vectors.tobytes() == expected.tobytes()
    assert run(encoder).vectors.tobytes() == expected.tobytes()


def test_a_process_that_has_not_loaded_the_encoder_loads_it(encoder, monkeypatch):
    expected = encoder.encode(TEXTS)
    monkeypatch.setattr(module, "loaded", {})
    monkeypatch.setattr(module, "_kept", [None])
    found = run(encoder, executor=Elsewhere())
    assert found.vectors.tobytes() == expected.tobytes()
    assert module._kept[0] not in (None, encoder)


def test_another_process_gives_the_same_vectors(encoder, monkeypatch):
    program = (
        "import sys, pickle; task, blocks = pickle.loads(sys.stdin.buffer.read());"
        "sys.stdout.buffer.write(pickle.dumps(task.run(blocks)))"
    )

    def there(sent):
        return subprocess.run(
            [sys.executable, "-c", program], input=sent, stdout=subprocess.PIPE, check=True
        ).stdout

    encoder.budget = 100_000  # one task
    found = run(encoder, executor=Elsewhere(there))
    np.testing.assert_allclose(found.vectors, encoder.encode(TEXTS), atol=1e-6)


def test_other_files_in_the_folder_are_noticed(encoder, folder, monkeypatch):
    monkeypatch.setattr(module, "loaded", {})
    (task, *_) = module.tasks(encoder, encoder.named, TEXTS, blocks := module.TokenBatches())
    named = Named("tiny", encoder.named.folder, "sha256:0", Device.CPU, Precision.FP32)
    with pytest.raises(EncoderError, match="copy the same files"):
        task.function([blocks[0]], named)


def test_a_cancel_keeps_what_is_done_and_forgets_what_is_not(encoder, fresh_cache):
    from dittograph.encoders.vectors import cache_of

    class Stop(PolledProgress):
        def advance(self, steps=1):
            raise CancelledError

    hashes = [content_hash(text) for text in TEXTS]
    with pytest.raises(CancelledError):
        embed(encoder, TEXTS, hashes, cache=cache_of(encoder.info), progress=Stop())
    again = embed(encoder, TEXTS, hashes, cache=cache_of(encoder.info))
    assert 0 < again.embedded < len(TEXTS)
    np.testing.assert_allclose(again.vectors, encoder.encode(TEXTS), atol=1e-6)


def test_batches_that_are_done_are_not_kept():
    batches = module.TokenBatches()
    for _ in range(3):
        batches.add(object())
    batches.done()
    batches.done()
    assert len(batches) == 3
    assert batches[2]
    with pytest.raises(KeyError):
        batches[1]
