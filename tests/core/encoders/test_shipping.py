"""An encoder that is sent to a process without its files."""

from dataclasses import replace

import numpy as np
import pytest
from dittograph.encoders import shipping
from dittograph.encoders.loaded import loaded
from dittograph.encoders.tasks import encode
from dittograph.encoders.tokens import TokenBatch
from dittograph.errors import EncoderError
from dittograph.execution.local import Here

TEXTS = ["The council met.", "A goat fell into the harbour."]


def _sent(encoder, monkeypatch):
    monkeypatch.setattr(shipping, "_PIECE", 1 << 20)  # so that the weights are several
    from pathlib import Path

    pieces = shipping.Pieces(Path(encoder.named.folder))
    return [pieces[index] for index in range(len(pieces))]


def test_it_encodes_as_before(encoder, monkeypatch):
    elsewhere = replace(encoder.named, folder="/nowhere")
    shipping.receive(_sent(encoder, monkeypatch), elsewhere, encoder.budget)
    assert loaded[elsewhere] is not encoder
    tokens = encoder.tokenize(TEXTS)
    batch = encode([TokenBatch(np.arange(2), tokens)], elsewhere)
    assert np.array_equal(batch.vectors, encoder.vectors_of(tokens, [0, 1]))


def test_its_files_are_not_needed_once_it_is_there(encoder, monkeypatch):
    # As on a graphics processor: nothing is looked at, so nothing is read, while it is loaded.
    monkeypatch.setattr("dittograph.encoders.lean.network.LeanNetwork.quicken", lambda *_: None)
    elsewhere = replace(encoder.named, folder="/nowhere/4")
    shipping.receive(_sent(encoder, monkeypatch), elsewhere, encoder.budget)
    assert loaded[elsewhere].encode(TEXTS).shape == (2, encoder.info.dimension)


def test_what_was_damaged_on_its_way_is_refused(encoder, monkeypatch):
    pieces = _sent(encoder, monkeypatch)
    pieces = [(name, body.replace(b"{", b"{ ", 1) if name == "config.json" else body)
              for name, body in pieces]  # fmt: skip
    with pytest.raises(EncoderError, match="was damaged on its way"):
        shipping.receive(pieces, replace(encoder.named, folder="/nowhere/2"), encoder.budget)


def test_no_file_is_written_outside_its_folder(encoder, tmp_path):
    with pytest.raises(EncoderError, match="outside its folder"):
        shipping.receive(
            [("../../escaped.txt", b"x")], replace(encoder.named, folder="/nowhere/3"), 2048
        )


class _Place:
    gpus = 2
    words = "a place"

    def crew(self, ready, blocks):
        return Here()


def test_batches_go_to_gpus_only_where_they_may():
    from dittograph.settings import Device

    place = _Place()
    assert shipping.goes_to_gpus(place, Device.AUTO)
    assert shipping.goes_to_gpus(place, Device.CUDA)
    assert not shipping.goes_to_gpus(place, Device.CPU)
