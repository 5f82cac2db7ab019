"""Encoder folders that cannot be used: exit code 3, one sentence, and nothing run from them."""

from __future__ import annotations

import json
import shutil
import struct
import sys

import numpy as np
import pytest
import torch
from dittograph.cli import main as cli
from dittograph.encoders.discovery import check_folder
from dittograph.encoders.library import loading
from dittograph.errors import EncoderError
from safetensors.numpy import load_file, save_file
from small_encoders import bert_cls, change, distilbert_dense, glove_bilstm, load, without_modules

GIGABYTES = "asks for"


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """Small encoders that load, to be copied and spoilt."""
    torch.manual_seed(12)
    return {
        make: make(tmp_path_factory.mktemp(make.__name__))
        for make in (bert_cls, distilbert_dense, glove_bilstm)
    }


@pytest.fixture
def copy(sound, tmp_path):
    def copy_of(make):
        return shutil.copytree(sound[make], tmp_path / "encoder")

    return copy_of


@pytest.fixture
def refusal(capfd, tmp_path, monkeypatch):
    """Scan with an encoder; return the one sentence that says why it cannot be used."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("The council approved the budget.\nSnow fell.\n")

    def refused(folder):
        for arguments in (["scan", "a.txt", "--encoder"], ["encoders", "verify"]):
            assert cli.main([*arguments, str(folder)]) == 3
            out, err = capfd.readouterr()
            assert out == ""
            (sentence,) = err.splitlines()
            assert sentence.startswith("dittograph: ")
            assert sentence.endswith(".")
        return sentence

    return refused


def test_a_part_that_is_missing(copy, refusal):
    folder = copy(bert_cls)
    (folder / "model.safetensors").rename(folder / "model-00001-of-00002.safetensors")
    weights = {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": weights}))
    assert "lacks its part model-00002-of-00002.safetensors; copy it again" in refusal(folder)


def test_weights_that_are_cut_off(copy, refusal):
    folder = copy(bert_cls)
    file = folder / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-1000])
    assert "model.safetensors are damaged or cut off; copy the encoder again" in refusal(folder)


def test_weights_whose_list_asks_for_more_than_they_hold(copy, refusal):
    folder = copy(bert_cls)
    entry = {"dtype": "F32", "shape": [1_000_000, 1_000_000], "data_offsets": [0, 4]}
    header = json.dumps({"embeddings.word_embeddings.weight": entry}).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + b"\0" * 4)
    assert "damaged" in refusal(folder)
    header = b" " * 100
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", 1 << 60) + header)
    assert "damaged" in refusal(folder)


def test_pickles(copy, refusal, tmp_path):
    folder = copy(bert_cls)
    written = tmp_path / "executed"
    (folder / "model.safetensors").unlink()
    harm = b"cbuiltins\nexec\n(S\"open('%s','w')\"\ntR." % str(written).encode()
    (folder / "pytorch_model.bin").write_bytes(harm)
    sentence = refusal(folder)
    assert "pytorch_model.bin are a pickle, which could run harmful code" in sentence
    assert "convert the encoder to safetensors first" in sentence
    assert not written.exists()


def test_code_in_a_folder_is_not_run(copy, refusal, tmp_path):
    """Whichever file asks for it, with and without a type that only looks harmless."""
    folder = copy(bert_cls)
    written = tmp_path / "executed"
    code = f"open({str(written)!r}, 'w').write('harm')\n"
    for name in ("modeling_x", "custom_st", "__init__", "sentence_transformers", "pooling", "x"):
        (folder / f"{name}.py").write_text(code)
        (folder / "1_Pooling" / f"{name}.py").write_text(code)
    (folder / "sentence_transformers").mkdir()
    (folder / "sentence_transformers" / "__init__.py").write_text(code)
    modules = json.loads((folder / "modules.json").read_text())
    for kind in ("x.X", "custom_st.Transformer", "os.system"):
        modules[1]["type"] = kind
        (folder / "modules.json").write_text(json.dumps(modules))
        assert "needs program code of its own" in refusal(folder)
    for kind in ("sentence_transformers.x.X", "sentence_transformers.models.custom_st.X"):
        modules[1]["type"] = kind
        (folder / "modules.json").write_text(json.dumps(modules))
        assert "cannot be loaded" in refusal(folder)
    modules[1]["type"] = "sentence_transformers.models.Pooling"
    (folder / "modules.json").write_text(json.dumps(modules))
    own = {"AutoConfig": "modeling_x.C", "AutoModel": "modeling_x.X"}
    change(folder / "config.json", auto_map=own)
    change(folder / "tokenizer_config.json", auto_map={"AutoTokenizer": ["x.T", "x.T"]})
    assert load(folder).encode(["the council"]).any()  # by the library's own code
    change(folder / "config.json", model_type="never-heard-of")
    assert "cannot be loaded" in refusal(folder)
    assert not written.exists()


def test_a_folder_that_names_files_outside_itself(copy, refusal):
    folder = copy(bert_cls)
    modules = json.loads((folder / "modules.json").read_text())
    modules[1]["path"] = "../../elsewhere"
    (folder / "modules.json").write_text(json.dumps(modules))
    assert "outside its own folder" in refusal(folder)


@pytest.fixture
def little_memory(monkeypatch):
    """Fail a test that takes memory for more than these small encoders need."""
    empty = torch.empty

    def bounded(*size, **options):
        made = empty(*size, **options)
        assert made.device.type == "meta" or made.numel() < 10_000_000
        return made

    monkeypatch.setattr(torch, "empty", bounded)


@pytest.mark.parametrize(
    "changes",
    [
        {"hidden_size": 1_000_000},
        {"vocab_size": 1_000_000_000},
        {"vocab_size": 50_000_000},
        {"intermediate_size": 50_000_000},
        {"max_position_embeddings": 90_000_000},
        {"num_hidden_layers": 1_000_000_000},
        {"num_hidden_layers": 30, "intermediate_size": 3_000_000},
    ],
    ids=str,
)
def test_a_network_that_asks_for_gigabytes(copy, refusal, little_memory, changes):
    folder = copy(bert_cls)
    change(folder / "config.json", **changes)
    assert GIGABYTES in refusal(folder)


@pytest.mark.parametrize(
    ("make", "file", "changes"),
    [
        (distilbert_dense, "2_Dense/config.json", {"out_features": 1_000_000_000}),
        (distilbert_dense, "2_Dense/config.json", {"in_features": 60_000, "out_features": 60_000}),
        (glove_bilstm, "1_LSTM/lstm_config.json", {"hidden_dim": 100_000}),
        (glove_bilstm, "1_LSTM/lstm_config.json", {"embedding_dimension": 10_000_000}),
        (glove_bilstm, "1_LSTM/lstm_config.json", {"num_layers": 1_000_000}),
    ],
)
def test_a_module_that_asks_for_gigabytes(copy, refusal, little_memory, make, file, changes):
    folder = copy(make)
    change(folder / file, **changes)
    assert GIGABYTES in refusal(folder)


def test_a_tokenizer_too_large_to_read(copy, refusal):
    folder = copy(bert_cls)
    with (folder / "tokenizer.json").open("r+b") as stream:
        stream.truncate(1 << 30)  # takes no room on the disk
    assert "tokenizer.json is too large to be read" in refusal(folder)


def test_no_tokenizer_at_all(copy, refusal):
    """The library would make one up that knows no word."""
    folder = copy(bert_cls)
    for file in folder.glob("*"):
        if "tokenizer" in file.name or file.name in {"vocab.txt", "special_tokens_map.json"}:
            file.unlink()
    assert "has no vocabulary" in refusal(folder)


def test_a_tokenizer_that_asks_for_huge_padding_pads_no_more_than_needed(copy):
    folder = copy(bert_cls)
    file = folder / "tokenizer.json"
    padding = {"strategy": {"Fixed": 1_000_000_000}, "direction": "Right", "pad_id": 0,
               "pad_type_id": 0, "pad_token": "[PAD]", "pad_to_multiple_of": None}  # fmt: skip
    expected = load(folder).encode(["the council", "the budget was approved"])
    change(file, padding=padding)
    np.testing.assert_array_equal(
        load(folder).encode(["the council", "the budget was approved"]), expected
    )


def test_a_tokenizer_that_knows_more_than_the_network(copy, refusal):
    folder = copy(bert_cls)
    weights = load_file(folder / "model.safetensors")
    name = "embeddings.word_embeddings.weight"
    weights[name] = weights[name][:8].copy()
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    change(folder / "config.json", vocab_size=8)
    assert "do not belong together" in refusal(folder)


def test_weights_that_are_no_numbers(copy, refusal):
    folder = copy(bert_cls)
    weights = load_file(folder / "model.safetensors")
    weights["embeddings.LayerNorm.weight"][:] = np.nan
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    assert "gave something that is not a number" in refusal(folder)


def test_a_plain_folder_says_so_everywhere(copy, capfd, tmp_path, monkeypatch):
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))
    folder = without_modules(copy(bert_cls))
    said = "It has no modules.json, so the average of its token vectors is used."
    text = tmp_path / "a.txt"
    text.write_text("The council approved the budget.\nThe council approved a budget.\n")
    assert cli.main(["encoders", "add", str(folder)]) == 0
    assert cli.main(["encoders", "list"]) == 0
    assert said in capfd.readouterr().out
    assert cli.main(["encoders", "verify", "encoder"]) == 0
    assert said in capfd.readouterr().out
    scan = ["scan", str(text), "--encoder", "encoder", "--unit", "line"]
    project = tmp_path / "p.ditto"
    assert cli.main([*scan, "--project", str(project)]) == 0
    out, err = capfd.readouterr()
    assert f"About the encoder encoder: {said}" in " ".join(out.split())
    assert err == ""
    assert cli.main([*scan, "--format", "json"]) == 0
    assert json.loads(capfd.readouterr().out)["encoder"]["notes"] == [said]
    from dittograph.project.project import Project

    with Project.open(project) as opened:
        assert opened.scan.encoder.notes == (said,)


def test_vectors_of_zeros_pair_with_nothing_and_crash_nothing(copy, capfd, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder = copy(glove_bilstm)
    (tmp_path / "a.txt").write_text(
        "zzxqv qqqwx\nqqqwx zzxqv\nwwwvv\nold harbour town council\nold harbour town council!\n"
    )
    options = ["--encoder", str(folder), "--precision", "fp32"]
    for method in ("exact", "hnsw"):
        scan = ["scan", "a.txt", *options, "--unit", "line", "--method", method, "--floor", "0.1"]
        assert cli.main([*scan, "--format", "json", "--project", "p.ditto"]) == 0
        result = json.loads(capfd.readouterr().out)
        assert [(pair["a"], pair["b"]) for pair in result["pairs"]] == [(3, 4)]
        assert [cluster["members"] for cluster in result["clusters"]] == [[3, 4]]
        assert "3 texts have no word that the encoder knows" in result["coverage"]["note"]
        for query in ("zzxqv", "old harbour"):
            assert cli.main(["search", "p.ditto", query, "--format", "json"]) == 0
            hits = json.loads(capfd.readouterr().out)
            assert all(hit["similarity"] == 0 for hit in hits if hit["id"] < 3 or query == "zzxqv")
    for form in ("csv", "html", "xlsx", "json", "cleaned"):
        assert cli.main(["export", "p.ditto", "--format", form, "--output", f"out.{form}"]) == 0
    capfd.readouterr()
    assert cli.main(["compare", "zzxqv", "zzxqv", *options, "--format", "json"]) == 0
    assert json.loads(capfd.readouterr().out)["similarity"] == 0


def test_links_to_an_encoder_are_followed(copy, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(copy(bert_cls))
    check_folder(link)
    (link / "model.safetensors").unlink()
    (link / "pytorch_model.bin").write_bytes(b"pickle")
    with pytest.raises(EncoderError, match="pickle"):
        check_folder(link)


def test_a_kind_of_network_that_a_package_left_out(copy, refusal, monkeypatch):
    """The packages hold the networks that read text; the others are as if never installed."""
    monkeypatch.setitem(sys.modules, "transformers.models.roformer", None)
    folder = copy(bert_cls)
    change(folder / "config.json", model_type="roformer")
    assert "it is of the kind “roformer”, which this installation does not have" in refusal(folder)


def test_an_error_that_is_its_own_cause_is_told_too(copy, refusal, monkeypatch):
    def fail(*_, **__):
        error = ValueError("The weights are torn.")
        raise error from error

    monkeypatch.setattr(loading, "SentenceTransformer", fail)
    assert "The weights are torn" in refusal(copy(glove_bilstm))
