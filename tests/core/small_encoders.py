"""Encoders of the five architectures, small and with random weights, built where a test says."""

# ruff: noqa: SIM905 - a long list of words reads best so

from __future__ import annotations

import json
import shutil
from pathlib import Path

import torch
from dittograph.encoders.discovery import EncoderFolder
from dittograph.encoders.encoder import Encoder
from dittograph.settings import Device, Precision
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

WORDS = (
    "the a council approved budget on monday was not said mayor of old harbour town and "
    "in line second with end approve d over twice jumps all capitals then some ##s ##ed "
    "##ing ##x . , : ! ? - % € 1 2 3 4 5 0 … x b u g e t m o n y h r s "
).split()


def reference(folder: Path, texts: list[str]):
    """The vectors as sentence-transformers' users get them."""
    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    model.float()
    return model.encode(texts, normalize_embeddings=True, show_progress_bar=False)


def load(folder: Path, precision: Precision = Precision.FP32, prompt: str | None = None) -> Encoder:
    found = EncoderFolder(folder.name, folder, "folder")
    return Encoder.load(found, device=Device.CPU, precision=precision, prompt=prompt)


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


def assemble(folder: Path, network, tokenizer, limit: int, *more):
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
    return assemble(folder, DistilBertModel(config), tokenizer, 512, pooling, dense)


def bert_cls(folder: Path) -> Path:
    tokenizer, size = _write_wordpiece(folder, lower=True, kind=BertTokenizerFast)
    config = BertConfig(vocab_size=size, hidden_size=32, max_position_embeddings=512, **SMALL)
    pooling = modules.Pooling(32, pooling_mode="cls")
    return assemble(folder, BertModel(config), tokenizer, 512, pooling, modules.Normalize())


def roberta_cls(folder: Path) -> Path:
    tokenizer, size = _write_bpe(folder)
    config = RobertaConfig(
        vocab_size=size, hidden_size=32, max_position_embeddings=514, type_vocab_size=1,
        pad_token_id=1, bos_token_id=0, eos_token_id=2, **SMALL,
    )  # fmt: skip
    pooling = modules.Pooling(32, pooling_mode="cls")
    return assemble(folder, RobertaModel(config), tokenizer, 512, pooling)


def minilm_mean(folder: Path) -> Path:
    tokenizer, size = _write_wordpiece(folder, lower=False, kind=BertTokenizerFast)
    config = BertConfig(vocab_size=size, hidden_size=48, max_position_embeddings=512, **SMALL)
    pooling = modules.Pooling(48, pooling_mode="mean")
    return assemble(folder, BertModel(config), tokenizer, 256, pooling, modules.Normalize())


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


ARCHITECTURES = [distilbert_dense, bert_cls, roberta_cls, minilm_mean, glove_bilstm]


def with_old_names(folder: Path) -> Path:
    """Rewrite an encoder's configuration as sentence-transformers before version 3 wrote it."""
    listed = json.loads((folder / "modules.json").read_text())
    for module in listed:
        kind = module["type"].rpartition(".")[2]
        module["type"] = f"sentence_transformers.models.{kind}"
        part = folder / module["path"]
        if kind == "Pooling":
            config = _read(part / "config.json")
            mode = config["pooling_mode"]
            old = {"word_embedding_dimension": config["embedding_dimension"]}
            for name, value in (
                ("cls_token", "cls"), ("mean_tokens", "mean"), ("max_tokens", "max"),
                ("mean_sqrt_len_tokens", "mean_sqrt_len_tokens"),
            ):  # fmt: skip
                old[f"pooling_mode_{name}"] = mode == value
            _write(part / "config.json", old)
        elif kind == "LSTM":
            config = _read(part / "lstm_config.json")
            config["word_embedding_dimension"] = config.pop("embedding_dimension")
            _write(part / "lstm_config.json", config)
        elif kind == "Dense":
            names = ("in_features", "out_features", "bias", "activation_function")
            config = _read(part / "config.json")
            _write(part / "config.json", {name: config[name] for name in names})
        elif kind == "Transformer":
            limit = _read(part / "tokenizer_config.json")["model_max_length"]
            _write(part / "sentence_bert_config.json",
                   {"max_seq_length": limit, "do_lower_case": False})  # fmt: skip
        elif kind == "WordEmbeddings":
            config = _read(part / "wordembedding_config.json")
            config["tokenizer_class"] = (
                "sentence_transformers.models.tokenizer.WhitespaceTokenizer.WhitespaceTokenizer"
            )
            _write(part / "wordembedding_config.json", config)
    _write(folder / "modules.json", listed)
    (folder / "config_sentence_transformers.json").unlink()
    return folder


def without_modules(folder: Path) -> Path:
    """Make an encoder folder a plain one of the transformers library."""
    for name in ("modules.json", "config_sentence_transformers.json", "sentence_bert_config.json"):
        (folder / name).unlink()
    shutil.rmtree(folder / "1_Pooling")
    return folder


def change(file: Path, **changes: object) -> None:
    """Change some entries of a JSON file."""
    _write(file, _read(file) | changes)


def _read(file: Path) -> dict:
    return json.loads(file.read_text())


def _write(file: Path, value: object) -> None:
    file.write_text(json.dumps(value))
