"""The usual encoders run without sentence-transformers, with the same vectors; others do not."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from dittograph.encoders import encoder as module
from dittograph.encoders.discovery import EncoderFolder, resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.lean.network import LeanNetwork
from dittograph.encoders.lean.recipe import read_recipe
from dittograph.encoders.lean.tokenizer import read_tokenizer
from dittograph.encoders.lean.unusual import UnusualError
from dittograph.settings import Device, Precision
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer import modules
from small_encoders import (
    ARCHITECTURES,
    SMALL,
    WORDS,
    assemble,
    bert_cls,
    change,
    distilbert_dense,
    glove_bilstm,
    load,
    minilm_mean,
    reference,
    roberta_cls,
    with_old_names,
    without_modules,
)
from transformers import (
    AutoTokenizer,
    BertForMaskedLM,
    XLMRobertaConfig,
    XLMRobertaModel,
    XLMRobertaTokenizer,
)

TEXTS = [
    "The council approved the budget on Monday.",
    "x",
    "",
    "  two  blanks\tand a tab\n",
    "[MASK] and <mask> and [PAD] and <pad> are words as well </s>",
    "ALL CAPITALS, Ünïcode and 市议会: 1,234.50 €!",
    "the " * 700,
    "The harbour town was said to be old; " * 30,
]


def xlm_roberta(folder: Path) -> Path:
    pieces = [
        "<s>",
        "<pad>",
        "</s>",
        "<unk>",
        "▁",
        *(f"▁{word}" for word in WORDS if word.isalpha()),
    ]
    pieces += [*"abcdefghijklmnopqrstuvwxyz0123456789.,", "<mask>"]
    vocabulary = [(piece, -float(i % 17)) for i, piece in enumerate(dict.fromkeys(pieces))]
    tokenizer = XLMRobertaTokenizer(vocab=vocabulary)
    config = XLMRobertaConfig(
        vocab_size=len(vocabulary), hidden_size=32, max_position_embeddings=130,
        type_vocab_size=1, pad_token_id=1, **SMALL,
    )  # fmt: skip
    pooling = modules.Pooling(32, pooling_mode="mean")
    dense = modules.Dense(32, 24)  # with a bias and a tangent
    network = XLMRobertaModel(config)
    return assemble(folder, network, tokenizer, 128, pooling, dense, modules.Normalize())


USUAL = [*(make for make in ARCHITECTURES if make is not glove_bilstm), xlm_roberta]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The usual encoders, small and with random weights, made once; to be copied."""
    folders = {}
    for seed, make in enumerate(USUAL):
        torch.manual_seed(40 + seed)
        folders[make] = make(tmp_path_factory.mktemp(make.__name__))
    return folders


@pytest.fixture
def copy(made, tmp_path):
    return lambda make: shutil.copytree(made[make], tmp_path / "encoder")


def _named(value: object) -> str:
    """Return what a parameter is called, the same in every process."""
    return getattr(value, "__name__", None) or str(value)


@pytest.fixture(params=USUAL, ids=lambda make: make.__name__)
def usual(request, made) -> Path:
    return made[request.param]


def is_lean(folder: Path) -> bool:
    return isinstance(load(folder).network, LeanNetwork)


def by_library(monkeypatch, folder: Path, precision: Precision) -> Encoder:
    """Load an encoder as if it were an unusual one."""

    def refuse(_):
        raise UnusualError("to compare")

    with monkeypatch.context() as patch:
        patch.setattr(module.LeanNetwork, "load", refuse)
        encoder = load(folder, precision)
    assert not isinstance(encoder.network, LeanNetwork)
    return encoder


# --- the same vectors


def test_the_default_encoder_is_a_usual_one(encoder):
    assert isinstance(encoder.network, LeanNetwork)


def test_usual_encoders_give_sentence_transformers_vectors(usual):
    encoder = load(usual)
    assert isinstance(encoder.network, LeanNetwork)
    np.testing.assert_allclose(encoder.encode(TEXTS), reference(usual, TEXTS), atol=1e-5)


@pytest.mark.parametrize(
    ("precision", "tolerance"), [(Precision.FP32, 1e-6), (Precision.BF16, 2e-3)]
)
def test_vectors_of_the_cache_stay_valid(monkeypatch, usual, precision, tolerance):
    """Whichever way an encoder is run, all that its cached vectors depend on is the same."""
    lean, other = load(usual, precision), by_library(monkeypatch, usual, precision)
    assert lean.info == other.info
    np.testing.assert_allclose(lean.encode(TEXTS), other.encode(TEXTS), atol=tolerance)
    np.testing.assert_allclose(
        lean.encode_query(TEXTS[0]), other.encode_query(TEXTS[0]), atol=tolerance
    )
    lean_cut = {int(i): bool(c) for b in lean.batches(TEXTS) for i, c in _cut(b)}
    assert lean_cut == {int(i): bool(c) for b in other.batches(TEXTS) for i, c in _cut(b)}
    assert lean_cut[6]
    assert not lean_cut[0]


def _cut(batch):
    return zip(batch.index, batch.truncated, strict=True)


@pytest.mark.parametrize(
    "mode", ["cls", "max", "mean", "mean_sqrt_len_tokens", ["cls", "max", "mean"]], ids=str
)
def test_every_usual_pooling(copy, mode):
    folder = copy(minilm_mean)
    change(folder / "1_Pooling" / "config.json", pooling_mode=mode)
    assert is_lean(folder)
    found = load(folder)
    assert found.info.dimension == 48 * (1 if isinstance(mode, str) else len(mode))
    np.testing.assert_allclose(found.encode(TEXTS), reference(folder, TEXTS), atol=1e-5)


@pytest.mark.parametrize("activation", ["Tanh", "ReLU", "GELU"])
def test_linear_layers_with_the_usual_activations(copy, activation):
    folder = copy(distilbert_dense)
    name = f"torch.nn.modules.activation.{activation}"
    change(folder / "2_Dense" / "config.json", activation_function=name)
    assert is_lean(folder)
    np.testing.assert_allclose(load(folder).encode(TEXTS), reference(folder, TEXTS), atol=1e-5)


@pytest.mark.parametrize("make", [minilm_mean, roberta_cls])
def test_an_encoder_that_is_told_to_turn_texts_to_lower_case(copy, make):
    folder = copy(make)
    before = load(folder).encode(["THE COUNCIL"])
    change(folder / "sentence_bert_config.json", do_lower_case=True)
    assert is_lean(folder)
    np.testing.assert_allclose(load(folder).encode(TEXTS), reference(folder, TEXTS), atol=1e-5)
    assert np.abs(load(folder).encode(["THE COUNCIL"]) - before).max() > 1e-3


def test_a_length_of_the_encoder_s_own(copy):
    folder = copy(minilm_mean)
    change(folder / "sentence_bert_config.json", max_seq_length=9)
    assert is_lean(folder)
    assert load(folder).info.max_tokens == 9
    np.testing.assert_allclose(load(folder).encode(TEXTS), reference(folder, TEXTS), atol=1e-5)


@pytest.mark.parametrize("make", USUAL, ids=lambda make: make.__name__)
def test_folders_with_the_old_names_are_usual_too(copy, make):
    folder = with_old_names(copy(make))
    assert is_lean(folder)
    np.testing.assert_allclose(load(folder).encode(TEXTS), reference(folder, TEXTS), atol=1e-5)


def test_weights_of_a_network_with_a_language_head(copy):
    """Their names have the network's in front, and there are more of them."""
    folder = copy(bert_cls)
    torch.manual_seed(50)
    network = BertForMaskedLM.from_pretrained(folder)
    network.save_pretrained(folder)
    assert "bert.embeddings.word_embeddings.weight" in load_file(folder / "model.safetensors")
    assert is_lean(folder)
    np.testing.assert_allclose(load(folder).encode(TEXTS), reference(folder, TEXTS), atol=1e-5)


def test_longer_texts_than_short_attention_takes(copy):
    folder = copy(bert_cls)
    texts = ["the council approved " * n for n in (1, 60, 90, 160)]
    exact = load(folder).encode(texts)
    np.testing.assert_allclose(exact, reference(folder, texts), atol=1e-5)
    assert (load(folder, Precision.BF16).encode(texts) * exact).sum(axis=1).min() > 0.99


def test_the_weights_on_disk_may_be_replaced_while_an_encoder_is_loaded(copy):
    folder = copy(minilm_mean)
    encoder = load(folder)
    before = encoder.encode(TEXTS)
    file = folder / "model.safetensors"
    file.write_bytes(b"\0" * file.stat().st_size)
    np.testing.assert_array_equal(encoder.encode(TEXTS), before)


# --- the same tokens


@pytest.fixture(scope="module")
def tokenizers(made):
    default = resolve_encoder("all-MiniLM-L6-v2").folder
    found = []
    for folder in (default, *made.values()):
        ours = read_tokenizer(read_recipe(folder)).backend
        ours.no_truncation()
        found.append((ours, AutoTokenizer.from_pretrained(folder, local_files_only=True)))
    return found


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.text("the council[MASK]<s>▁Ġ \t\u00a0éÉ市.,'-0", max_size=60))
def test_tokens_are_those_of_transformers(tokenizers, text):
    for ours, theirs in tokenizers:
        expected = theirs([text], verbose=False)["input_ids"][0]
        assert ours.encode_batch_fast([text])[0].ids == expected


# --- what is left to sentence-transformers


def refused(folder: Path) -> str:
    with pytest.raises(UnusualError) as caught:
        read_tokenizer(read_recipe(folder))
    return str(caught.value)


@pytest.mark.parametrize(
    ("make", "file", "changes"),
    [
        (bert_cls, "config.json", {"hidden_act": "gelu_new"}),
        (bert_cls, "config.json", {"hidden_act": "relu"}),
        (bert_cls, "config.json", {"position_embedding_type": "relative_key"}),
        (bert_cls, "config.json", {"is_decoder": True}),
        (bert_cls, "config.json", {"add_cross_attention": True}),
        (bert_cls, "config.json", {"chunk_size_feed_forward": 8}),
        (bert_cls, "config.json", {"output_hidden_states": True}),
        (bert_cls, "config.json", {"quantization_config": {"bits": 4}}),
        (bert_cls, "config.json", {"something_new": 1}),
        (bert_cls, "config.json", {"model_type": "mpnet"}),
        (bert_cls, "config.json", {"architectures": ["BertForSequenceClassification"]}),
        (bert_cls, "config.json", {"num_hidden_layers": 1}),
        (bert_cls, "config.json", {"num_hidden_layers": 3}),
        (bert_cls, "config.json", {"hidden_size": 64}),
        (bert_cls, "config.json", {"num_attention_heads": 5}),
        (bert_cls, "config.json", {"vocab_size": 68}),
        (bert_cls, "config.json", {"max_position_embeddings": 256}),
        (roberta_cls, "config.json", {"pad_token_id": None}),
        (roberta_cls, "config.json", {"pad_token_id": 0}),
        (distilbert_dense, "config.json", {"activation": "relu"}),
        (bert_cls, "sentence_bert_config.json", {"transformer_task": "fill-mask"}),
        (bert_cls, "sentence_bert_config.json", {"module_output_name": "sentence_embedding"}),
        (bert_cls, "sentence_bert_config.json", {"query_length": 8}),
        (bert_cls, "sentence_bert_config.json", {"model_args": {"torch_dtype": "float16"}}),
        (bert_cls, "sentence_bert_config.json", {"max_seq_length": 513}),
        (roberta_cls, "sentence_bert_config.json", {"max_seq_length": 513}),
        (bert_cls, "config_sentence_transformers.json", {"truncate_dim": 8}),
        (bert_cls, "config_sentence_transformers.json", {"model_type": "SparseEncoder"}),
        (bert_cls, "config_sentence_transformers.json", {"requirements": ["torch>9"]}),
        (bert_cls, "config_sentence_transformers.json", {"default_prompt_name": "none such"}),
        (bert_cls, "1_Pooling/config.json", {"pooling_mode": "weightedmean"}),
        (bert_cls, "1_Pooling/config.json", {"pooling_mode": "lasttoken"}),
        (bert_cls, "1_Pooling/config.json", {"include_prompt": False}),
        (bert_cls, "1_Pooling/config.json", {"embedding_dimension": 16}),
        (distilbert_dense, "2_Dense/config.json", {"use_residual": True}),
        (distilbert_dense, "2_Dense/config.json", {"bias": True}),
        (distilbert_dense, "2_Dense/config.json", {"in_features": 16}),
        (distilbert_dense, "2_Dense/config.json", {"module_input_name": "token_embeddings"}),
        (distilbert_dense, "2_Dense/config.json", {"activation_function": "os.system"}),
        (bert_cls, "tokenizer_config.json", {"tokenizer_class": "PreTrainedTokenizerFast"}),
        (bert_cls, "tokenizer_config.json", {"do_lower_case": False}),
        (bert_cls, "tokenizer_config.json", {"strip_accents": False}),
        (bert_cls, "tokenizer_config.json", {"tokenize_chinese_chars": False}),
        (bert_cls, "tokenizer_config.json", {"padding_side": "left"}),
        (bert_cls, "tokenizer_config.json", {"truncation_side": "left"}),
        (bert_cls, "tokenizer_config.json", {"cls_token": "[SEP]"}),
        (bert_cls, "tokenizer_config.json", {"additional_special_tokens": ["council"]}),
        (bert_cls, "tokenizer_config.json", {"added_tokens_decoder": {"9": {"content": "the"}}}),
        (bert_cls, "tokenizer_config.json", {"something_new": 1}),
        (roberta_cls, "tokenizer_config.json", {"add_prefix_space": True}),
        (xlm_roberta, "tokenizer_config.json", {"add_prefix_space": False}),
        (bert_cls, "tokenizer.json", {"normalizer": None}),
        (bert_cls, "tokenizer.json", {"pre_tokenizer": {"type": "Whitespace"}}),
        (bert_cls, "tokenizer.json", {"post_processor": None}),
        (bert_cls, "tokenizer.json", {"added_tokens": []}),
        (roberta_cls, "tokenizer.json", {"normalizer": {"type": "Lowercase"}}),
        (xlm_roberta, "tokenizer.json", {"normalizer": {"type": "Lowercase"}}),
    ],
    ids=_named,
)  # fmt: skip
def test_what_is_not_known_with_certainty_is_unusual(copy, make, file, changes):
    folder = copy(make)
    read_tokenizer(read_recipe(folder))
    change(folder / file, **changes)
    assert refused(folder)


@pytest.mark.parametrize(
    "name",
    ["modules.json", "config.json", "sentence_bert_config.json", "tokenizer_config.json",
     "tokenizer.json", "1_Pooling/config.json"],
)  # fmt: skip
@pytest.mark.parametrize("content", [None, "{", "[]", "3", "{}"])
def test_a_file_that_is_missing_or_damaged_is_unusual(copy, name, content):
    folder = copy(bert_cls)
    if content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_text(content)
    assert refused(folder)


@pytest.mark.parametrize(
    "name", ["adapter_config.json", "added_tokens.json", "model.safetensors.index.json"]
)
def test_a_file_that_would_change_what_is_loaded_is_unusual(copy, name):
    folder = copy(bert_cls)
    (folder / name).write_text("{}")
    assert name in refused(folder)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda weights: weights.pop("encoder.layer.1.output.dense.bias"),
        lambda weights: weights.update({"embeddings.LayerNorm.weight": torch.ones(32).double()}),
        lambda weights: weights.update({"encoder.layer.0.output.dense.weight": torch.ones(32, 32)}),
    ],
    ids=["missing", "of other numbers", "of another shape"],
)
def test_weights_that_are_not_the_configuration_s_are_unusual(copy, spoil):
    folder = copy(bert_cls)
    weights = load_file(folder / "model.safetensors")
    spoil(weights)
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    assert "its weights have" in refused(folder)


def test_other_modules_and_plain_folders_are_unusual(copy, tmp_path):
    folder = copy(bert_cls)
    listed = json.loads((folder / "modules.json").read_text())
    for kind in ("models.LayerNorm", "models.Dropout", "base.modules.router.Router"):
        other = {"idx": 3, "name": "3", "path": "3", "type": f"sentence_transformers.{kind}"}
        (folder / "modules.json").write_text(json.dumps([*listed, other]))
        assert kind in refused(folder)
    (folder / "modules.json").write_text(json.dumps(listed[:1]))
    assert refused(folder)
    (folder / "modules.json").write_text(json.dumps(listed[::-1]))
    assert refused(folder)
    assert refused(without_modules(folder))
    torch.manual_seed(51)
    assert refused(glove_bilstm(tmp_path))


@pytest.mark.parametrize(
    ("make", "file", "changes"),
    [
        (bert_cls, "config.json", {"hidden_act": "relu"}),
        (minilm_mean, "1_Pooling/config.json", {"pooling_mode": "weightedmean"}),
        (minilm_mean, "tokenizer_config.json", {"do_lower_case": True}),
        (minilm_mean, "config_sentence_transformers.json", {"truncate_dim": 8}),
    ],
    ids=_named,
)
def test_an_unusual_encoder_is_run_by_sentence_transformers(copy, make, file, changes):
    folder = copy(make)
    change(folder / file, **changes)
    encoder = load(folder)
    assert not isinstance(encoder.network, LeanNetwork)
    np.testing.assert_allclose(encoder.encode(TEXTS), reference(folder, TEXTS), atol=1e-5)


def test_an_encoder_to_be_taught_is_a_model_of_sentence_transformers(made, encoder):
    folder = EncoderFolder("e", made[bert_cls], "folder")
    taught = Encoder.load(folder, device=Device.CPU, precision=Precision.FP32, to_teach=True)
    assert isinstance(taught.model, SentenceTransformer)
    with pytest.raises(TypeError, match="to_teach"):
        assert encoder.model


# --- a lean start


def test_a_usual_encoder_needs_torch_and_little_else():
    code = """
import sys
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.settings import Precision
encoder = Encoder.load(resolve_encoder("all-MiniLM-L6-v2"))
assert encoder.encode(["The council met."]).any()
heavy = {"transformers", "sentence_transformers", "huggingface_hub", "scipy", "sympy", "sklearn",
         "pandas", "narwhals", "PIL", "torch._dynamo", "torch._inductor"}
print(heavy & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
