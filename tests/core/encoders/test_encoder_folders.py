"""Encoder folders: found by name, and looked at with suspicion before anything is loaded."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from dittograph.encoders import discovery
from dittograph.encoders.discovery import (
    EncoderFolder,
    add_encoder,
    check_folder,
    fingerprint,
    list_encoders,
    remove_encoder,
    resolve_encoder,
)
from dittograph.errors import EncoderError
from encoder_folders import BERT, MODULES, make
from safetensors.numpy import save_file

BUNDLED = ["all-MiniLM-L6-v2", "multilingual"]


@pytest.fixture
def settings_folder(tmp_path, monkeypatch):
    folder = tmp_path / "settings"
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(folder))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    return folder


@pytest.fixture
def folder(tmp_path) -> Path:
    """A folder that looks like a sound encoder."""
    return make(tmp_path / "sound")


def refusal(folder: Path) -> str:
    with pytest.raises(EncoderError) as caught:
        check_folder(folder)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def test_a_sound_folder_is_accepted(folder):
    check_folder(folder)


def test_no_folder_and_no_encoder(tmp_path):
    assert "There is no folder" in refusal(tmp_path / "nowhere")
    (tmp_path / "drafts").mkdir()
    sentence = refusal(tmp_path / "drafts")
    assert "is not an encoder" in sentence
    assert "Choose a sentence-transformers folder" in sentence


def test_a_module_from_elsewhere_is_refused(tmp_path):
    for kind in ("custom_st.MyTransformer", "os.system", "sentence_transformers_evil.X", None, 7):
        modules = [*MODULES, {"idx": 2, "name": "2", "path": "2", "type": kind}]
        folder = make(tmp_path / f"x{kind}", modules)
        assert "never runs" in refusal(folder)


@pytest.mark.parametrize("content", ["{", "3", "null", '["x"]', '{"a": 1}', "\x00\x01"])
def test_a_damaged_list_of_modules_is_refused(folder, content):
    (folder / "modules.json").write_text(content)
    refusal(folder)


def test_no_weights(folder):
    (folder / "model.safetensors").unlink()
    assert "has no weights" in refusal(folder)


def test_pickles_are_never_opened(folder):
    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(b"cos\nsystem\n(S'echo harm'\ntR.")
    sentence = refusal(folder)
    assert "pytorch_model.bin" in sentence
    assert "convert the encoder to safetensors" in sentence


def test_a_pickle_in_a_later_module_is_refused_too(tmp_path):
    modules = [*MODULES, {"idx": 2, "name": "2", "path": "2_Dense",
                          "type": "sentence_transformers.models.Dense"}]  # fmt: skip
    folder = make(tmp_path / "dense", modules)
    (folder / "2_Dense").mkdir()
    (folder / "2_Dense" / "config.json").write_text("{}")
    (folder / "2_Dense" / "pytorch_model.bin").write_bytes(b"pickle")
    assert "2_Dense" in refusal(folder)
    # Beside safetensors a pickle is not opened, and other programs' weights are not ours.
    save_file({"x": np.ones(2, dtype=np.float32)}, folder / "2_Dense" / "model.safetensors")
    (folder / "openvino").mkdir()
    (folder / "openvino" / "openvino_model.bin").write_bytes(b"not a pickle")
    check_folder(folder)


@pytest.mark.parametrize("keep", [0, 5, 8, 20, -1])
def test_weights_that_are_cut_off_are_refused(folder, keep):
    file = folder / "model.safetensors"
    file.write_bytes(file.read_bytes()[:keep])
    assert "damaged or cut off" in refusal(folder)


def test_weights_that_are_something_else_are_refused(folder):
    for content in (b"hello, this is not a tensor", b"\xff" * 40, b"\x02" + b"\0" * 7 + b"[]"):
        (folder / "model.safetensors").write_bytes(content)
        assert "damaged or cut off" in refusal(folder)


def test_a_missing_part_is_named(folder):
    index = {"weight_map": {"a": "model-00001-of-00002.safetensors",
                            "b": "model-00002-of-00002.safetensors"}}  # fmt: skip
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    (folder / "model.safetensors").rename(folder / "model-00001-of-00002.safetensors")
    assert "model-00002-of-00002.safetensors" in refusal(folder)
    for damaged in ("[]", '{"weight_map": 3}', '{"weight_map": {"a": ["x"]}}'):
        (folder / "model.safetensors.index.json").write_text(damaged)
        refusal(folder)


def test_weights_that_may_not_be_read_are_said(folder, monkeypatch):
    opened = Path.open

    def forbidden(self, *args, **kwargs):
        if self.suffix == ".safetensors":
            raise PermissionError(13, "Permission denied", str(self))
        return opened(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", forbidden)
    assert "cannot be read" in refusal(folder)


def test_code_in_a_folder_is_never_run(tmp_path):
    """Neither a custom model nor a custom tokenizer nor a custom module is executed."""
    from dittograph.encoders.encoder import Encoder

    written = tmp_path / "executed"
    code = f"open({str(written)!r}, 'w').write('harm')\n"
    for number, extra in enumerate(
        (
            {**BERT, "auto_map": {"AutoModel": "modeling_x.X", "AutoConfig": "modeling_x.C"}},
            {"model_type": "never-heard-of", "auto_map": {"AutoModel": "modeling_x.X",
                                                          "AutoConfig": "modeling_x.C"}},
        )
    ):  # fmt: skip
        folder = make(tmp_path / f"custom{number}")
        (folder / "config.json").write_text(json.dumps(extra))
        (folder / "tokenizer_config.json").write_text(
            json.dumps({"auto_map": {"AutoTokenizer": ["modeling_x.T", "modeling_x.T"]}})
        )
        (folder / "config_sentence_transformers.json").write_text("{}")
        for name in ("modeling_x.py", "custom_st.py", "__init__.py", "sentence_transformers.py"):
            (folder / name).write_text(code)
        with pytest.raises(EncoderError, match="cannot be loaded") as caught:
            Encoder.load(EncoderFolder("custom", folder, "folder"))
        assert "\n" not in str(caught.value)
        assert not written.exists()


def test_a_folder_without_a_tokenizer_is_one_sentence(folder):
    from dittograph.encoders.encoder import Encoder

    with pytest.raises(EncoderError, match="cannot be loaded") as caught:
        Encoder.load(EncoderFolder("sound", folder, "folder"))
    assert str(caught.value).count("\n") == 0


def test_a_changed_byte_in_the_default_weights_is_noticed(tmp_path, monkeypatch):
    copy = tmp_path / "model"
    shutil.copytree(resolve_encoder("all-MiniLM-L6-v2").folder, copy)
    monkeypatch.setattr(discovery, "_default_folder", lambda: copy)
    check_folder(copy)
    before = fingerprint(copy)
    with (copy / "model.safetensors").open("r+b") as stream:
        stream.seek(50_000_000)
        byte = stream.read(1)
        stream.seek(-1, 1)
        stream.write(bytes([byte[0] ^ 1]))
    assert "not the ones that were published" in refusal(copy)
    assert fingerprint(copy) != before


def test_the_fingerprint_follows_what_decides_a_vector(folder):
    before = fingerprint(folder)
    assert before.startswith("sha256:")
    (folder / "README.md").write_text("a note")
    assert fingerprint(folder) == before
    (folder / "1_Pooling" / "config.json").write_text('{"pooling_mode": "cls"}')
    assert fingerprint(folder) != before


def test_encoders_are_found_by_name(folder, settings_folder, tmp_path):
    snapshot = make(tmp_path / "hub/models--some-lab--small-encoder/snapshots/abc")
    (tmp_path / "hub/models--some-lab--llm/snapshots/abc").mkdir(parents=True)
    add_encoder(folder)
    add_encoder(folder)
    names = [(e.name, e.origin) for e in list_encoders()]
    assert names == [
        *((name, "bundled") for name in BUNDLED),
        ("sound", "added"),
        ("some-lab/small-encoder", "Hugging Face cache"),
    ]
    assert resolve_encoder("sound").folder == folder
    assert resolve_encoder("small-encoder").folder == snapshot
    assert resolve_encoder("some-lab/small-encoder").folder == snapshot
    assert resolve_encoder(str(snapshot)).folder == snapshot


def test_an_unknown_name_lists_what_there_is(settings_folder):
    with pytest.raises(EncoderError, match=r"no encoder called “gte-huge”.*all-MiniLM-L6-v2"):
        resolve_encoder("gte-huge")


def test_a_missing_encoder_for_other_languages_says_how_to_get_it(settings_folder, monkeypatch):
    monkeypatch.setattr(discovery, "_multilingual_folder", lambda: None)
    with pytest.raises(EncoderError, match=r"is not installed.*“make run” in its source folder"):
        resolve_encoder("multilingual")


def test_the_encoder_for_other_languages_must_be_as_published(tmp_path, monkeypatch):
    copy = tmp_path / "copy"
    shutil.copytree(resolve_encoder("multilingual").folder, copy)
    weights = copy / "model.e5s"
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    check_folder(copy)  # as anybody's encoder it is sound
    monkeypatch.setattr(discovery, "_multilingual_folder", lambda: copy.resolve())
    with pytest.raises(EncoderError, match=r"for other languages .* not the ones that were"):
        check_folder(copy)


def test_a_missing_default_encoder_says_what_to_do(settings_folder, monkeypatch):
    monkeypatch.setattr(discovery, "_default_folder", lambda: None)
    with pytest.raises(EncoderError, match="run the installation again"):
        resolve_encoder("all-MiniLM-L6-v2")


def test_only_sound_encoders_are_added(settings_folder, tmp_path):
    (tmp_path / "drafts").mkdir()
    with pytest.raises(EncoderError):
        add_encoder(tmp_path / "drafts")
    assert [e.name for e in list_encoders()] == BUNDLED


def test_an_added_encoder_is_removed_and_its_folder_stays(settings_folder, folder):
    add_encoder(folder)
    assert [e.origin for e in list_encoders()] == ["bundled", "bundled", "added"]
    assert remove_encoder(folder.name).folder == folder.resolve()
    assert [e.origin for e in list_encoders()] == ["bundled", "bundled"]
    assert (folder / "modules.json").is_file()
    for name in (folder.name, "all-MiniLM-L6-v2"):
        with pytest.raises(EncoderError, match="nothing to remove"):
            remove_encoder(name)


def test_added_encoders_that_are_gone_or_a_damaged_list_do_no_harm(settings_folder, folder):
    add_encoder(folder)
    shutil.rmtree(folder)
    assert [e.name for e in list_encoders()] == BUNDLED
    for content in ("{", "3", "[3]", "null"):
        (settings_folder / "encoders.json").write_text(content)
        assert [e.name for e in list_encoders()] == BUNDLED


def test_an_added_encoder_of_the_same_name_does_not_replace_the_default(settings_folder, tmp_path):
    add_encoder(make(tmp_path / "elsewhere" / "all-MiniLM-L6-v2"))
    assert resolve_encoder("all-MiniLM-L6-v2").origin == "bundled"


def test_loading_leaves_the_person_s_own_torch_settings_alone():
    assert torch.get_default_dtype() is torch.float32


def test_the_hugging_face_cache_is_where_that_library_has_it(tmp_path, monkeypatch):
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))
    for variable in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    for variable, inside in (
        ("XDG_CACHE_HOME", "huggingface/hub"), ("HF_HOME", "hub"), ("HF_HUB_CACHE", ""),
    ):  # fmt: skip
        monkeypatch.setenv(variable, str(tmp_path / variable))
        make(tmp_path / variable / inside / f"models--lab--{variable}/snapshots/abc")
        cached = [e.name for e in list_encoders() if e.origin == "Hugging Face cache"]
        assert cached == [f"lab/{variable}"]


def test_plain_networks_in_the_cache_are_not_offered_but_may_be_added(settings_folder, tmp_path):
    snapshot = make(tmp_path / "hub/models--lab--network/snapshots/abc")
    (snapshot / "modules.json").unlink()
    assert [e.name for e in list_encoders()] == BUNDLED
    add_encoder(snapshot)
    assert [(e.name, e.folder) for e in list_encoders()[2:]] == [("lab/network", snapshot)]
