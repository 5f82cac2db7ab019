"""Encoding: the vectors against sentence-transformers' own ``encode``, for five architectures."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from dittograph.cli import main as cli
from dittograph.encoders import encoder as module
from dittograph.encoders.describe import describe
from dittograph.encoders.devices import usable_devices
from dittograph.encoders.discovery import EncoderFolder, resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.fast import PackedLinear
from dittograph.encoders.library.attention import short_attention
from dittograph.encoders.library.quicken import quicken
from dittograph.encoders.precision import measurement
from dittograph.errors import EncoderError
from dittograph.project.project import Project, create_project
from dittograph.scanning import scan
from dittograph.settings import Device, Precision
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer import modules
from small_encoders import (
    ARCHITECTURES,
    SMALL,
    assemble,
    bert_cls,
    change,
    glove_bilstm,
    load,
    minilm_mean,
    reference,
    roberta_cls,
    with_old_names,
    without_modules,
)

TEXTS = [
    "The council approved the budget on Monday.",
    "Budget approved!",
    "x",
    "?",
    "…",
    "🦊 jumps over the 🐶 — twice 🎉🎉",
    "Ein längerer Satz über Straßenbahnen, Müllabfuhr und 3,5 % mehr Gebühren.",
    "市议会星期一批准了预算。",
    "ALL CAPITALS, AND then some: 1,234.50 €!",
    "zzxqv qqqwx",  # nothing that any of the small vocabularies knows
    "The budget was not approved on Monday, said the mayor of the old harbour town. " * 3,
    "the " * 40 + "end",
    "On Monday the council approved the budget.",
    "The harbour, the council, the budget.\nA second line\twith a tab.",
]
# --- the default encoder


@pytest.fixture(scope="module")
def default_reference():
    folder = resolve_encoder("all-MiniLM-L6-v2").folder
    return SentenceTransformer(str(folder), device="cpu", local_files_only=True).float()


def test_vectors_are_those_of_sentence_transformers(encoder, default_reference):
    texts = [*TEXTS, "long " * 400, " ".join(TEXTS)]
    expected = default_reference.encode(texts, normalize_embeddings=True)
    found = encoder.encode(texts)
    np.testing.assert_allclose(found, expected, atol=1e-5)
    assert found.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-6)


@pytest.mark.parametrize("texts", [[], ["one"], ["", " "], ["same", "same"], ["  lead and trail "]])
def test_small_lists(encoder, default_reference, texts):
    found = encoder.encode(texts)
    assert found.shape == (len(texts), 384)
    if texts:
        expected = default_reference.encode(texts, normalize_embeddings=True)
        np.testing.assert_allclose(found, expected, atol=1e-5)


def test_results_stand_in_the_order_of_the_texts(encoder):
    texts = [f"Item {i} of the list" + " and more" * (i * 7 % 23) for i in range(60)]
    together = encoder.encode(texts)
    for i in (0, 1, 17, 59):
        np.testing.assert_allclose(together[i], encoder.encode([texts[i]])[0], atol=1e-5)
    every = np.concatenate([batch.index for batch in encoder.batches(texts)])
    assert sorted(every.tolist()) == list(range(60))


def test_texts_longer_than_the_encoder_reads_are_marked(encoder):
    # "the" is one token; two more mark the ends, and 256 are read.
    texts = ["the " * 254, "the " * 255, "short", "the " * 5_000]
    marks = np.zeros(4, dtype=bool)
    for batch in encoder.batches(texts):
        marks[batch.index] = batch.truncated
    assert marks.tolist() == [False, True, False, True]
    assert encoder.info.max_tokens == 256
    vectors = encoder.encode(texts)
    np.testing.assert_allclose(vectors[0], vectors[1], atol=1e-5)


@pytest.mark.parametrize(
    "beginning", ["the cat sat ", " " * 40_000 + "the ", "x" * 40_000 + " the "]
)
def test_of_a_very_long_text_as_much_is_read_as_of_any_other(encoder, beginning, monkeypatch):
    text = (beginning * (100_000 // len(beginning) + 1)) + "and the end"
    tokens = encoder.tokenize(["short", text])
    monkeypatch.setattr(module, "_CHARACTERS_A_TOKEN", 0)
    whole = encoder.tokenize(["short", text])
    assert tokens.features == whole.features
    assert tokens.lengths.tolist() == whole.lengths.tolist()
    assert tokens.truncated.tolist() == whole.truncated.tolist()


def test_bf16_stays_close(encoder, default_reference):
    fast = Encoder.load(
        resolve_encoder("all-MiniLM-L6-v2"), device=Device.CPU, precision=Precision.BF16
    )
    assert fast.info.precision is Precision.BF16
    expected = default_reference.encode(TEXTS, normalize_embeddings=True)
    found = fast.encode(TEXTS)
    assert (found * expected).sum(axis=1).min() >= 0.9995
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-6)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory) -> EncoderFolder:
    torch.manual_seed(2)
    return EncoderFolder("tiny", bert_cls(tmp_path_factory.mktemp("tiny")), "folder")


def test_auto_measures_once_and_remembers(fresh_cache, monkeypatch, tiny):
    monkeypatch.setattr("dittograph.encoders.precision.PROBE_TEXTS", TEXTS[:2])
    first = Encoder.load(tiny, device=Device.CPU)
    assert first.info.precision in {Precision.FP32, Precision.BF16}
    (remembered,) = json.loads((fresh_cache / "precision.json").read_text()).values()
    assert remembered["precision"] == first.info.precision
    found = measurement(first.info.fingerprint, Device.CPU)
    assert found.precision is first.info.precision
    assert found.rates[Precision.FP32] > 0
    assert re.fullmatch(
        r"bf16 is \d+\.\d times as fast as fp32 here, lowest cosine to it [01]\.\d{5}", str(found)
    )

    def measured_again(encoder):
        raise AssertionError("it was measured again")

    monkeypatch.setattr("dittograph.encoders.precision.measure", measured_again)
    again = Encoder.load(tiny, device=Device.CPU)
    assert again.info == first.info


def test_of_two_measurements_at_once_the_first_to_end_is_right(fresh_cache, monkeypatch, tiny):
    """Two scans started together give the same bytes."""
    memory = fresh_cache / "precision.json"
    answer = {}

    def measured(_):
        if answer:  # another process is done before this one
            memory.write_text(json.dumps(answer))
        return np.ones((1, 1)), 1.0

    monkeypatch.setattr("dittograph.encoders.precision.measure", measured)
    assert Encoder.load(tiny, device=Device.CPU).info.precision is Precision.FP32
    ((key, found),) = json.loads(memory.read_text()).items()
    memory.unlink()
    answer[key] = found | {"precision": "bf16"}
    assert Encoder.load(tiny, device=Device.CPU).info.precision is Precision.BF16
    assert json.loads(memory.read_text()) == answer


def test_a_damaged_memory_of_the_measurement_does_no_harm(fresh_cache, monkeypatch, tiny):
    monkeypatch.setattr("dittograph.encoders.precision.measure", lambda _: (np.ones((1, 1)), 1.0))
    fresh_cache.mkdir()
    for content in ("{", "[]", "3", '{"x": 1}'):
        (fresh_cache / "precision.json").write_text(content)
        (fresh_cache / "loaded.json").write_text(content)
        (fresh_cache / "hashes.json").write_text(content)
        Encoder.load(tiny, device=Device.CPU)


def test_weights_that_give_no_numbers_are_said(encoder, monkeypatch):
    def broken(features):
        return torch.full((len(features["input_ids"]), 384), float("nan"))

    monkeypatch.setattr(encoder.network, "run", broken)
    with pytest.raises(EncoderError, match="not a number"):
        encoder.encode(["a"])


def test_devices():
    assert Device.CPU in usable_devices()
    missing = next((d for d in (Device.CUDA, Device.MPS) if d not in usable_devices()), None)
    if missing:
        with pytest.raises(EncoderError, match=f"no usable “{missing}” device"):
            Encoder.load(resolve_encoder("all-MiniLM-L6-v2"), device=missing)


# --- five architectures, small and random


@pytest.fixture(
    scope="module",
    params=ARCHITECTURES,
    ids=lambda f: f.__name__,
)
def small_encoder(request, tmp_path_factory) -> Path:
    torch.manual_seed(3)
    return request.param(tmp_path_factory.mktemp(request.param.__name__))


def test_every_architecture_gives_sentence_transformers_vectors(small_encoder):
    texts = [*TEXTS, "the budget " * 600, "council"]
    expected = reference(small_encoder, texts)
    encoder = load(small_encoder)
    found = encoder.encode(texts)
    assert found.shape == expected.shape == (len(texts), encoder.info.dimension)
    np.testing.assert_allclose(found, expected, atol=1e-5)
    np.testing.assert_allclose(
        encoder.encode(["  the council "]), reference(small_encoder, ["  the council "]), atol=1e-5
    )


def test_every_architecture_keeps_to_its_length(small_encoder):
    encoder = load(small_encoder)
    texts = ["the budget was approved " * 200, "the budget"]
    marks = {}
    for batch in encoder.batches(texts):
        marks.update(zip(batch.index.tolist(), batch.truncated.tolist(), strict=True))
    assert marks == {0: encoder.info.max_tokens < 1_000, 1: False}


def test_every_architecture_runs_in_bf16(small_encoder):
    close = load(small_encoder, Precision.BF16).encode(TEXTS)
    exact = load(small_encoder).encode(TEXTS)
    known = exact.any(axis=1)
    assert ((close * exact).sum(axis=1)[known] > 0.99).all()


def test_unknown_words_alone_give_a_vector_of_zeros(tmp_path):
    encoder = load(glove_bilstm(tmp_path))
    vectors = encoder.encode(["zzxqv qqqwx", "the budget", ""])
    assert not vectors[[0, 2]].any()
    assert vectors[1].any()
    assert not encoder.encode(["zzxqv"]).any()


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_weights_saved_in_half_precision_are_run_in_fp32(tmp_path, dtype):
    torch.manual_seed(4)
    folder = bert_cls(tmp_path)
    model = SentenceTransformer(str(folder), device="cpu").to(dtype)
    model.save(str(tmp_path / "half"))
    expected = reference(tmp_path / "half", TEXTS)
    np.testing.assert_allclose(load(tmp_path / "half").encode(TEXTS), expected, atol=1e-5)


def test_the_prompt_that_an_encoder_expects_is_put_in_front(tmp_path):
    torch.manual_seed(5)
    folder = minilm_mean(tmp_path)
    file = folder / "config_sentence_transformers.json"
    config = json.loads(file.read_text())
    config |= {"prompts": {"search": "approved on monday: "}, "default_prompt_name": "search"}
    file.write_text(json.dumps(config))
    np.testing.assert_allclose(load(folder).encode(TEXTS), reference(folder, TEXTS), atol=1e-5)
    pooling = folder / "1_Pooling" / "config.json"
    pooling.write_text(json.dumps(json.loads(pooling.read_text()) | {"include_prompt": False}))
    np.testing.assert_allclose(load(folder).encode(TEXTS), reference(folder, TEXTS), atol=1e-5)


@pytest.mark.parametrize("make", ARCHITECTURES, ids=lambda f: f.__name__)
def test_configurations_with_the_old_names_give_the_same_vectors(make, tmp_path):
    torch.manual_seed(6)
    folder = make(tmp_path)
    expected = reference(folder, TEXTS)
    new = load(folder).info
    with_old_names(folder)
    np.testing.assert_allclose(reference(folder, TEXTS), expected, atol=1e-6)
    encoder = load(folder)
    np.testing.assert_allclose(encoder.encode(TEXTS), expected, atol=1e-5)
    assert (encoder.info.dimension, encoder.info.max_tokens) == (new.dimension, new.max_tokens)
    described = describe(folder)
    assert (described.dimension, described.max_tokens) == (new.dimension, new.max_tokens)


def test_a_text_gives_the_same_vector_in_every_batch(small_encoder, monkeypatch):
    """Padded or not, first or last, alone or with others."""
    encoder = load(small_encoder)
    expected = reference(small_encoder, TEXTS)
    alone = np.concatenate([encoder.encode([text]) for text in TEXTS])
    np.testing.assert_allclose(alone, expected, atol=1e-5)
    np.testing.assert_allclose(encoder.encode(TEXTS[::-1])[::-1], expected, atol=1e-5)
    monkeypatch.setattr(encoder, "budget", 100_000)  # one batch, nearly all of it padding
    np.testing.assert_allclose(encoder.encode(TEXTS), expected, atol=1e-5)
    monkeypatch.setattr(encoder, "budget", 1)
    np.testing.assert_allclose(encoder.encode(TEXTS), expected, atol=1e-5)


# --- plain folders, prompts, lengths


def test_a_plain_transformers_folder_averages_its_tokens_and_says_so(tmp_path):
    torch.manual_seed(7)
    folder = without_modules(roberta_cls(tmp_path))
    encoder = load(folder)
    np.testing.assert_allclose(encoder.encode(TEXTS), reference(folder, TEXTS), atol=1e-5)
    said = ("It has no modules.json, so the average of its token vectors is used.",)
    assert encoder.info.notes == describe(folder).notes == said
    assert describe(folder).pooling == "mean"


@pytest.fixture(scope="module")
def with_prompts(tmp_path_factory) -> Path:
    torch.manual_seed(8)
    folder = minilm_mean(tmp_path_factory.mktemp("prompts"))
    prompts = {"query": "search for ", "document": "", "topic": "the council said: "}
    change(folder / "config_sentence_transformers.json", prompts=prompts)
    return folder


def test_pairs_use_no_prompt_unless_one_is_chosen(with_prompts):
    model = SentenceTransformer(str(with_prompts), device="cpu", local_files_only=True)
    for name, expected in ((None, None), ("none", None), ("topic", "topic"), ("query", "query")):
        encoder = load(with_prompts, prompt=name)
        vectors = model.encode(TEXTS, prompt_name=expected, normalize_embeddings=True)
        np.testing.assert_allclose(encoder.encode(TEXTS), vectors, atol=1e-5)
        assert encoder.info.prompt == (model.prompts[expected] if expected else "")
    assert describe(with_prompts).prompts == ("query", "topic")


def test_the_prompt_for_a_search_is_the_one_for_queries(with_prompts, encoder):
    model = SentenceTransformer(str(with_prompts), device="cpu", local_files_only=True)
    expected = model.encode_query([TEXTS[0]], normalize_embeddings=True)
    found = load(with_prompts).encode_query(TEXTS[0])
    np.testing.assert_allclose(found, expected, atol=1e-5)
    assert np.abs(found - load(with_prompts).encode(TEXTS[:1])).max() > 1e-3
    # Where an encoder has none, a query is a text like any other.
    np.testing.assert_allclose(encoder.encode_query(TEXTS[0]), encoder.encode(TEXTS[:1]), atol=1e-6)


def test_a_default_prompt_of_the_folder_can_be_left_out(tmp_path, with_prompts):
    folder = tmp_path / "own"
    shutil.copytree(with_prompts, folder)
    change(folder / "config_sentence_transformers.json", default_prompt_name="topic")
    assert load(folder).info.prompt == "the council said: "
    plain = load(with_prompts).encode(TEXTS)
    np.testing.assert_allclose(load(folder, prompt="none").encode(TEXTS), plain, atol=1e-6)


def test_a_prompt_that_does_not_exist_names_those_that_do(with_prompts, encoder):
    with pytest.raises(EncoderError, match="no prompt called “title”; choose one of query, topic"):
        load(with_prompts, prompt="title")


def test_a_prompt_counts_for_the_length_but_not_for_a_text_without_it(with_prompts):
    text = "the " * 251  # with two marks 253 of 256
    assert not _truncated(load(with_prompts), [text])[0]
    assert _truncated(load(with_prompts, prompt="topic"), [text])[0]


def test_a_project_keeps_its_prompt_and_searches_with_it(with_prompts, tmp_path, capfd):
    # "…" differs from "?" in punctuation alone, so that it would get the same vector.
    lines = "\n".join(dict.fromkeys(text.splitlines()[0] for text in TEXTS if text != "…"))
    found = scan(
        texts=lines, encoder=str(with_prompts), prompt="topic", precision="fp32", floor=0.1
    )
    assert found.encoder.prompt == "the council said: "
    encoder = load(with_prompts, prompt="topic")
    whole = ~np.array(_truncated(encoder, found.texts))  # a longer text is read in windows
    assert whole.sum() > 3
    expected = encoder.encode(found.texts)
    np.testing.assert_allclose(found.vectors[whole], expected[whole], atol=1e-5)
    create_project(tmp_path / "p.ditto", found)
    with Project.open(tmp_path / "p.ditto") as project:
        assert project.scan.settings.prompt == "topic"
        assert project.scan.encoder == found.encoder
    assert cli.main(["search", str(tmp_path / "p.ditto"), "the budget", "--format", "json"]) == 0
    (best, *_) = json.loads(capfd.readouterr().out)
    query = reference(with_prompts, ["search for the budget"])[0]
    assert best["similarity"] == pytest.approx((found.vectors @ query).max(), abs=1e-4)
    with pytest.raises(EncoderError, match="no prompt called"):
        scan(texts=lines, encoder=str(with_prompts), prompt="title")


def _truncated(encoder, texts):
    marks = np.zeros(len(texts), dtype=bool)
    for batch in encoder.batches(texts):
        marks[batch.index] = batch.truncated
    return marks.tolist()


def test_encoders_of_words_mark_what_they_cut(tmp_path):
    folder = glove_bilstm(tmp_path)
    change(folder / "wordembedding_config.json", max_seq_length=4)
    encoder = load(folder)
    assert encoder.info.max_tokens == 4
    # Words that it does not know, and the commonest ones, are no tokens and take no room.
    texts = [
        "old harbour town council",
        "old harbour town council budget",
        "the old zzxqv harbour qqq council, and the town",
        "zzxqv",
        "",
        "old harbour town approved budget",
    ]
    assert _truncated(encoder, texts) == [False, True, False, False, False, True]
    np.testing.assert_allclose(encoder.encode(texts), reference(folder, texts), atol=1e-5)


@pytest.fixture(scope="module")
def with_slow_tokenizer(tmp_path_factory) -> Path:
    from transformers import BertConfig, BertModel, ByT5Tokenizer

    torch.manual_seed(9)
    network = BertModel(BertConfig(vocab_size=400, hidden_size=32, **SMALL))
    folder = tmp_path_factory.mktemp("slow")
    return assemble(folder, network, ByT5Tokenizer(), 10, modules.Pooling(32))


def test_encoders_with_a_slow_tokenizer_mark_what_they_cut(with_slow_tokenizer):
    folder = with_slow_tokenizer
    encoder = load(folder)
    texts = [
        "nine byte",
        "nine bytes",
        "ü" * 4,
        "ü" * 5,
        "x",
    ]  # a byte a token, and one for the end
    assert _truncated(encoder, texts) == [False, True, False, True, False]
    np.testing.assert_allclose(encoder.encode(texts), reference(folder, texts), atol=1e-5)


def test_a_tokenizer_without_padding_gives_the_vectors_of_one_with_it(tmp_path):
    torch.manual_seed(10)
    folder = bert_cls(tmp_path)
    expected = reference(folder, TEXTS)
    change(
        folder / "tokenizer_config.json", pad_token=None, tokenizer_class="PreTrainedTokenizerFast"
    )
    change(folder / "config.json", pad_token_id=None)
    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    assert model.tokenizer.pad_token is None
    np.testing.assert_allclose(load(folder).encode(TEXTS), expected, atol=1e-5)


# --- quicker products on the CPU


def test_products_are_packed_on_this_processor(encoder, with_slow_tokenizer):
    """What the other tests compare is what a person gets."""
    assert encoder.network.packed == torch.backends.mkldnn.is_available()
    kinds = {type(module) for module in load(with_slow_tokenizer).model.modules()}
    assert (PackedLinear in kinds) == torch.backends.mkldnn.is_available()


class _LooksIntoItsLayers(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = torch.nn.Linear(8, 8)

    def forward(self, x):
        return self.inner(x.to(self.inner.weight.dtype))


def test_a_network_that_packing_would_break_is_left_as_it_was():
    network = _LooksIntoItsLayers()
    x = torch.randn(3, 8)
    before = network(x)
    assert not quicken(network, torch.float32, lambda: network(x).detach())
    assert torch.equal(network(x), before)
    assert type(network.inner) is torch.nn.Linear


def test_packing_that_would_move_a_vector_is_undone(monkeypatch):
    network = torch.nn.Sequential(torch.nn.Linear(8, 8))
    x = torch.randn(3, 8)
    before = network(x)
    monkeypatch.setattr(PackedLinear, "forward", lambda self, inputs: inputs * 1.1)
    assert not quicken(network, torch.float32, lambda: network(x).detach())
    assert torch.equal(network(x), before)


@pytest.mark.skipif(not torch.backends.mkldnn.is_available(), reason="needs oneDNN")
@pytest.mark.parametrize("length", [1, 7, 150, 250])
def test_attention_over_short_texts_is_torch_s_own(length):
    torch.manual_seed(11)
    query, key, value = (torch.randn(2, 3, length, 8) for _ in range(3))
    mask = torch.ones(2, 1, length, length, dtype=torch.bool)
    mask[1, :, :, length // 2 + 1 :] = False
    module = torch.nn.Module()
    module.is_causal = False
    for chosen in (mask, None, torch.where(mask, 0.0, -1e9)):
        expected = torch.nn.functional.scaled_dot_product_attention(query, key, value, chosen)
        found, _ = short_attention(module, query, key, value, chosen)
        torch.testing.assert_close(found, expected.transpose(1, 2), atol=1e-5, rtol=1e-5)
