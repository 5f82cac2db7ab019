"""What is remembered of an encoder, so that unchanged texts need not load it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time

import pytest
import torch
from dittograph.encoders import known, memory
from dittograph.encoders.discovery import EncoderFolder, fingerprint
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.known import remembered_info
from dittograph.encoders.vectors import cache_of, embed
from dittograph.passages.copies import fold_copies
from dittograph.settings import Device, Precision
from small_encoders import bert_cls, change


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    torch.manual_seed(14)
    folder = bert_cls(tmp_path_factory.mktemp("known"))
    change(folder / "config_sentence_transformers.json", prompts={"topic": "the council: "})
    return folder


@pytest.fixture
def folder(original, tmp_path, fresh_cache):
    return shutil.copytree(original, tmp_path / "encoder")


def load(folder, **asked):
    return Encoder.load(EncoderFolder("encoder", folder, "folder"), **asked).info


def test_nothing_is_known_before_the_first_load(folder):
    assert remembered_info(str(folder)) is None
    assert remembered_info("no such encoder") is None


@pytest.mark.parametrize(
    "asked",
    [
        {"device": Device.CPU, "precision": Precision.FP32},
        {},
        {"precision": Precision.FP32, "prompt": "topic"},
        {"precision": Precision.FP32, "prompt": "none"},
    ],
)
def test_what_loading_gave_is_known_for_the_same_request_alone(folder, asked):
    info = load(folder, **asked)
    assert remembered_info(str(folder), **asked) == info
    for other in ({"device": Device.CPU, "precision": Precision.BF16}, {"prompt": "other"}):
        assert remembered_info(str(folder), **{**asked, **other}) is None


def test_a_changed_folder_or_library_is_not_known(folder, monkeypatch):
    asked = {"precision": Precision.FP32}
    load(folder, **asked)
    assert remembered_info(str(folder), **asked)
    monkeypatch.setattr(known, "_version", lambda package: "99")
    assert remembered_info(str(folder), **asked) is None


def test_a_file_that_changes_in_place_changes_what_is_known(folder):
    asked = {"precision": Precision.FP32}
    load(folder, **asked)
    os.utime(folder / "config.json", (1, 1))  # long settled
    assert remembered_info(str(folder), **asked)
    text = (folder / "config.json").read_text()
    (folder / "config.json").write_text(text.replace('"BertModel"', '"BertMode1"'))  # same size
    assert remembered_info(str(folder), **asked) is None


def test_the_same_folder_elsewhere_is_known_by_its_own_name(folder, tmp_path):
    asked = {"precision": Precision.FP32}
    info = load(folder, **asked)
    moved = remembered_info(str(folder.rename(tmp_path / "renamed")), **asked)
    assert moved is not None
    assert (moved.name, moved.fingerprint) == ("renamed", info.fingerprint)


@pytest.mark.parametrize("content", ["{", "[]", "3", '{"x": 1}', "null"])
def test_a_damaged_memory_is_no_knowledge(folder, fresh_cache, content):
    asked = {"precision": Precision.FP32}
    load(folder, **asked)
    for file in ("loaded.json", "hashes.json"):
        (fresh_cache / file).write_text(content)
    assert remembered_info(str(folder), **asked) is None
    info = load(folder, **asked)
    assert remembered_info(str(folder), **asked) == info


def test_files_are_hashed_once(folder, monkeypatch):
    for file in folder.rglob("*"):
        os.utime(file, (1, 1))
    before = fingerprint(folder)

    def hashed_again(*_):
        raise AssertionError("it was read again")

    with monkeypatch.context() as patch:
        patch.setattr(memory.hashlib, "file_digest", hashed_again)
        assert fingerprint(folder) == before
    # A file that changed just now could change again before its time moves on.
    fresh = folder / "config.json"
    os.utime(fresh, (time.time(), time.time()))
    fingerprint(folder)
    monkeypatch.setattr(memory.hashlib, "file_digest", hashed_again)
    with pytest.raises(AssertionError):
        fingerprint(folder)


CACHED = """
import sys
from dittograph.encoders.known import remembered_info
from dittograph.encoders.vectors import cache_of, embed
from dittograph.passages.copies import fold_copies
from dittograph.encoders.vectors import Remembered
from dittograph.passages.copies import fold_copies
info = remembered_info(sys.argv[1])
found = Remembered.load(fold_copies(["The council met.", "Snow fell."]).hashes, info)
assert found.known.all() and found.vectors.vectors.any(axis=1).all()
print(sorted({"torch", "tokenizers", "safetensors", "transformers"} & set(sys.modules)))
"""


def test_finding_every_vector_in_the_cache_imports_no_torch(folder):
    texts = ["The council met.", "Snow fell."]
    encoder = Encoder.load(EncoderFolder("encoder", folder, "folder"))
    embed(encoder, texts, fold_copies(texts).hashes, cache=cache_of(encoder.info))
    done = subprocess.run(
        [sys.executable, "-c", CACHED, str(folder)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
