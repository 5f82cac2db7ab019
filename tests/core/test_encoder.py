"""Encoding: the vectors against sentence-transformers' own ``encode``, for five architectures."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from dittograph.encoders.discovery import EncoderFolder, resolve_encoder
from dittograph.encoders.encoder import Encoder, usable_devices
from dittograph.encoders.info import Device, Precision
from dittograph.errors import EncoderError
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer import modules
from sentence_transformers.sentence_transformer.modules.tokenizer import WhitespaceTokenizer
from transformers import (
    BertConfig,
    BertModel,
    BertTokenizerFast,
    DistilBertConfig,
    DistilBertModel,
    DistilBertTokenizerFast,
    RobertaConfig,
    RobertaModel,
    RobertaTokenizerFast,
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
WORDS = [
    "the",
    "a",
    "council",
    "approved",
    "budget",
    "on",
    "monday",
    "was",
    "not",
    "said",
    "mayor",
    "of",
    "old",
    "harbour",
    "town",
    "and",
    "in",
    "line",
    "second",
    "with",
    "end",
    "approve",
    "d",
    "over",
    "twice",
    "jumps",
    "all",
    "capitals",
    "then",
    "some",
    "##s",
    "##ed",
    "##ing",
    "##x",
    ".",
    ",",
    ":",
    "!",
    "?",
    "-",
    "%",
    "€",
    "1",
    "2",
    "3",
    "4",
    "5",
    "0",
    "…",
    "x",
    "b",
    "u",
    "g",
    "e",
    "t",
    "m",
    "o",
    "n",
    "y",
    "h",
    "r",
    "s",
]


def reference(folder: Path, texts: list[str]):
    """The vectors as sentence-transformers' users get them."""
    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    model.float()
    return model.encode(texts, normalize_embeddings=True, show_progress_bar=False)


def load(folder: Path, precision: Precision = Precision.FP32) -> Encoder:
    return Encoder.load(
        EncoderFolder(folder.name, folder, "folder"), device=Device.CPU, precision=precision
    )


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


def test_bf16_stays_close(encoder, default_reference):
    fast = Encoder.load(
        resolve_encoder("all-MiniLM-L6-v2"), device=Device.CPU, precision=Precision.BF16
    )
    assert fast.info.precision is Precision.BF16
    expected = default_reference.encode(TEXTS, normalize_embeddings=True)
    found = fast.encode(TEXTS)
    assert (found * expected).sum(axis=1).min() >= 0.9995
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-6)


def test_auto_measures_once_and_remembers(fresh_cache, monkeypatch):
    monkeypatch.setattr("dittograph.encoders.encoder._PROBE_TEXTS", TEXTS[:2])
    first = Encoder.load(resolve_encoder("all-MiniLM-L6-v2"), device=Device.CPU)
    assert first.info.precision in {Precision.FP32, Precision.BF16}
    (remembered,) = json.loads((fresh_cache / "precision.json").read_text()).values()
    assert remembered == first.info.precision

    def measured_again(encoder):
        raise AssertionError("it was measured again")

    monkeypatch.setattr("dittograph.encoders.encoder._time", measured_again)
    again = Encoder.load(resolve_encoder("all-MiniLM-L6-v2"), device=Device.CPU)
    assert again.info == first.info


def test_of_two_measurements_at_once_the_first_to_end_is_right(fresh_cache, monkeypatch):
    """Two scans started together give the same bytes."""
    memory = fresh_cache / "precision.json"
    answer = {}

    def measured(_):
        if answer:  # another process is done before this one
            memory.write_text(json.dumps(answer))
        return np.ones((1, 1)), 1.0

    monkeypatch.setattr("dittograph.encoders.encoder._time", measured)
    folder = resolve_encoder("all-MiniLM-L6-v2")
    assert Encoder.load(folder, device=Device.CPU).info.precision is Precision.FP32
    (key,) = json.loads(memory.read_text())
    memory.unlink()
    answer[key] = Precision.BF16
    assert Encoder.load(folder, device=Device.CPU).info.precision is Precision.BF16
    assert json.loads(memory.read_text()) == answer


def test_a_damaged_memory_of_the_measurement_does_no_harm(fresh_cache, monkeypatch):
    monkeypatch.setattr("dittograph.encoders.encoder._time", lambda _: (np.ones((1, 1)), 1.0))
    fresh_cache.mkdir()
    for content in ("{", "[]", "3", '{"x": 1}'):
        (fresh_cache / "precision.json").write_text(content)
        Encoder.load(resolve_encoder("all-MiniLM-L6-v2"), device=Device.CPU)


def test_too_little_memory_halves_the_batches_and_goes_on(encoder, monkeypatch):
    texts = [f"A text of some length, number {i}" for i in range(20)]
    expected = encoder.encode(texts)
    sizes = []
    run = Encoder._run

    def small_device(self, tokens, rows):
        if len(rows) > 3:
            raise torch.OutOfMemoryError("out of memory")
        sizes.append(len(rows))
        return run(self, tokens, rows)

    monkeypatch.setattr(Encoder, "_run", small_device)
    monkeypatch.setattr(encoder, "_budget", encoder._budget)
    np.testing.assert_allclose(encoder.encode(texts), expected, atol=1e-5)
    assert sum(sizes) == 20


def test_too_little_memory_for_one_text_is_said(encoder, monkeypatch):
    def no_memory(self, tokens, rows):
        raise torch.OutOfMemoryError("out of memory")

    monkeypatch.setattr(Encoder, "_run", no_memory)
    monkeypatch.setattr(encoder, "_budget", encoder._budget)
    with pytest.raises(EncoderError, match="too small for this encoder; choose the CPU"):
        encoder.encode(["a", "b"])


def test_weights_that_give_no_numbers_are_said(encoder, monkeypatch):
    class Broken(torch.nn.Module):
        def forward(self, features):
            rows = len(features["input_ids"])
            return {"sentence_embedding": torch.full((rows, 384), float("nan"))}

    monkeypatch.setattr(encoder, "_model", Broken())
    with pytest.raises(EncoderError, match="no number"):
        encoder.encode(["a"])


def test_devices():
    assert Device.CPU in usable_devices()
    missing = next((d for d in (Device.CUDA, Device.MPS) if d not in usable_devices()), None)
    if missing:
        with pytest.raises(EncoderError, match=f"no usable “{missing}” device"):
            Encoder.load(resolve_encoder("all-MiniLM-L6-v2"), device=missing)


# --- five architectures, small and random


def _write_wordpiece(folder: Path, *, lower: bool, kind):
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *dict.fromkeys(WORDS)]
    if not lower:
        vocabulary += ["The", "Monday", "Budget", "On"]
    file = folder / "vocab.txt"
    file.write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    return kind(vocab=str(file), do_lower_case=lower), len(vocabulary)


def _write_bpe(folder: Path):
    letters = [chr(c) for c in range(33, 127)] + [chr(c) for c in range(161, 323) if c != 173]
    merges = [("t", "h"), ("th", "e"), ("Ġ", "the"), ("b", "u"), ("o", "n"), ("Ġ", "on")]
    tokens = ["<s>", "<pad>", "</s>", "<unk>", "<mask>", *letters]
    tokens += [a + b for a, b in merges]
    tokens = list(dict.fromkeys(tokens))
    (folder / "vocab.json").write_text(json.dumps({t: i for i, t in enumerate(tokens)}))
    (folder / "merges.txt").write_text(
        "#version: 0.2\n" + "".join(f"{a} {b}\n" for a, b in merges), encoding="utf-8"
    )
    tokenizer = RobertaTokenizerFast(
        vocab=str(folder / "vocab.json"), merges=str(folder / "merges.txt")
    )
    return tokenizer, len(tokens)


def _assemble(folder: Path, network, tokenizer, limit: int, *more):
    raw = folder / "raw"
    network.save_pretrained(raw)
    tokenizer.save_pretrained(raw)
    transformer = modules.Transformer(str(raw), max_seq_length=limit)
    model = SentenceTransformer(modules=[transformer, *more], device="cpu")
    model.save(str(folder / "encoder"))
    return folder / "encoder"


SMALL = {"num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64}


def distilbert_dense(folder: Path) -> Path:
    tokenizer, size = _write_wordpiece(folder, lower=True, kind=DistilBertTokenizerFast)
    config = DistilBertConfig(
        vocab_size=size, dim=32, n_layers=2, n_heads=4, hidden_dim=64, max_position_embeddings=512
    )
    dense = modules.Dense(32, 32, bias=False, activation_function=torch.nn.Identity())
    pooling = modules.Pooling(32, pooling_mode="mean")
    return _assemble(folder, DistilBertModel(config), tokenizer, 512, pooling, dense)


def bert_cls(folder: Path) -> Path:
    tokenizer, size = _write_wordpiece(folder, lower=True, kind=BertTokenizerFast)
    config = BertConfig(vocab_size=size, hidden_size=32, max_position_embeddings=512, **SMALL)
    pooling = modules.Pooling(32, pooling_mode="cls")
    return _assemble(folder, BertModel(config), tokenizer, 512, pooling, modules.Normalize())


def roberta_cls(folder: Path) -> Path:
    tokenizer, size = _write_bpe(folder)
    config = RobertaConfig(
        vocab_size=size, hidden_size=32, max_position_embeddings=514, type_vocab_size=1,
        pad_token_id=1, bos_token_id=0, eos_token_id=2, **SMALL,
    )  # fmt: skip
    pooling = modules.Pooling(32, pooling_mode="cls")
    return _assemble(folder, RobertaModel(config), tokenizer, 512, pooling)


def minilm_mean(folder: Path) -> Path:
    tokenizer, size = _write_wordpiece(folder, lower=False, kind=BertTokenizerFast)
    config = BertConfig(vocab_size=size, hidden_size=48, max_position_embeddings=512, **SMALL)
    pooling = modules.Pooling(48, pooling_mode="mean")
    return _assemble(folder, BertModel(config), tokenizer, 256, pooling, modules.Normalize())


def glove_bilstm(folder: Path) -> Path:
    words = ["PADDING_TOKEN", *dict.fromkeys(w for w in WORDS if w.isalpha())]
    weights = torch.randn(len(words), 20)
    weights[0] = 0
    words_module = modules.WordEmbeddings(
        WhitespaceTokenizer(words, do_lower_case=True), weights, max_seq_length=1_000_000
    )
    lstm = modules.LSTM(20, 12, bidirectional=True)
    pooling = modules.Pooling(24, pooling_mode="mean")
    model = SentenceTransformer(modules=[words_module, lstm, pooling], device="cpu")
    model.save(str(folder / "encoder"))
    return folder / "encoder"


@pytest.fixture(
    scope="module",
    params=[distilbert_dense, bert_cls, roberta_cls, minilm_mean, glove_bilstm],
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
