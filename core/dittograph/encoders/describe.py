"""What an encoder folder says of itself, read without loading it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SETTINGS = "config_sentence_transformers.json"
_CONFIGS = ("config.json", "wordembedding_config.json", "lstm_config.json")
_MOST_OF_A_CARD = 200_000  # characters
_NO_MODULES = {
    "mean": "It has no modules.json, so the average of its token vectors is used.",
    "lasttoken": "It has no modules.json, so the vector of its last token is used.",
}
_NOT_COSINE = {
    "dot": "dot product",
    "euclidean": "Euclidean distance",
    "manhattan": "Manhattan distance",
}


@dataclass(frozen=True, slots=True)
class Description:
    """What is known of an encoder before it is loaded.

    Attributes:
        dimension: Numbers in a vector, or None if the folder does not say.
        max_tokens: Tokens of a text that are read, or None.
        pooling: How token vectors become one: "mean", "cls", …, or "" if it does not say.
        size: Bytes on disk.
        languages: Language codes that its model card names.
        prompts: Names of the prompts (words to put in front of a text) that it offers.
        notes: Whole sentences about it that a person should know.
    """

    dimension: int | None
    max_tokens: int | None
    pooling: str
    size: int
    languages: tuple[str, ...]
    prompts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        parts = [
            f"{self.dimension:,} dimensions" if self.dimension else "",
            f"reads {self.max_tokens:,} tokens" if self.max_tokens else "",
            f"{self.pooling} pooling" if self.pooling else "",
            f"{self.size / 1e6:,.0f} MB",
            ", ".join(self.languages),
            f"prompts: {', '.join(self.prompts)}" if self.prompts else "",
        ]
        return ", ".join(filter(None, parts))


def describe(folder: Path) -> Description:
    """Read the configuration and the model card of an encoder folder; nothing in it is trusted."""
    modules = _read(folder / "modules.json")
    places = [
        (str(m.get("type", "")).rpartition(".")[2], folder / str(m.get("path", "")))
        for m in (modules if isinstance(modules, list) else [{"type": "Transformer"}])
        if isinstance(m, dict)
    ]
    dimension = max_tokens = None
    # sentence-transformers' choice where none is configured
    pooling = "" if modules else "lasttoken" if _writes_text(folder) else "mean"
    for kind, place in places:
        config = _config(place)
        if kind == "Transformer":
            dimension = _number(config, "hidden_size", "dim", "d_model")
            max_tokens = _number(_config(place, "sentence_bert_config.json"), "max_seq_length")
            if max_tokens is None:
                of_tokenizer = _number(_config(place, "tokenizer_config.json"), "model_max_length")
                limits = (of_tokenizer, _number(config, "max_position_embeddings"))
                max_tokens = min(filter(None, limits), default=None)
        elif kind == "Pooling":
            pooling = _pooling(config)
            dimension = _number(config, "word_embedding_dimension", "embedding_dimension")
        elif kind == "Dense":
            dimension = _number(config, "out_features")
        elif kind == "LSTM":
            both = 2 if config.get("bidirectional") else 1
            dimension = (_number(config, "hidden_dim") or 0) * both or None
        elif kind == "WordEmbeddings":
            max_tokens = _number(config, "max_seq_length")
    size = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file())
    card = _text(folder / "README.md")
    kinds = [kind for kind, _ in places]
    notes = [] if modules else [_NO_MODULES[pooling]]
    trained_for = _NOT_COSINE.get("" if "Normalize" in kinds else _similarity(folder, card))
    if trained_for:
        notes.append(
            f"It was trained for the {trained_for}; texts are compared by cosine similarity."
        )
    return Description(
        dimension, max_tokens, pooling, size, _languages(card), tuple(prompts(folder)), tuple(notes)
    )


def prompts(folder: Path) -> dict[str, str]:
    """Return the prompts that an encoder folder offers, by name."""
    found = _config(folder, _SETTINGS).get("prompts")
    return {
        name: words
        for name, words in (found.items() if isinstance(found, dict) else ())
        if isinstance(words, str) and words
    }


def _similarity(folder: Path, card: str) -> str:
    """Return what the encoder's vectors were trained to be compared by, as far as it says."""
    told = _config(folder, _SETTINGS).get("similarity_fn_name")
    if isinstance(told, str):
        return told
    # Before there was such an entry, the name said it, or the card.
    cached = folder.parent.name == "snapshots"  # of the Hugging Face cache: named by a hash
    name = folder.parent.parent.name if cached else folder.name
    if re.search(r"(^|[-_])dot([-_]|$)", name.lower()):
        return "dot"
    says_dot = re.search(r"dot[-_ ]?(product|score)", card, re.IGNORECASE)
    return "dot" if says_dot and "cos" not in card.lower() else ""


def _writes_text(folder: Path) -> bool:
    architectures = _config(folder).get("architectures")
    return isinstance(architectures, list) and any("ForCausalLM" in str(a) for a in architectures)


def _pooling(config: dict[str, Any]) -> str:
    mode = config.get("pooling_mode")
    if isinstance(mode, str):
        return mode
    chosen = [name for name, value in config.items() if name.startswith("pooling_mode_") and value]
    return " and ".join(name.split("_")[2] for name in chosen)


def _languages(card: str) -> tuple[str, ...]:
    """Return the languages in a model card's front matter: "language: en", or a list of them."""
    front = re.match(r"---\s*\n(.*?)\n---", card, re.DOTALL)
    entry = re.search(r"^language:(.*(?:\n\s*- .*)*)", front[1], re.MULTILINE) if front else None
    return tuple(re.findall(r"\b[a-z]{2,3}\b", entry[1])) if entry else ()


def _text(card: Path) -> str:
    try:
        with card.open(encoding="utf-8", errors="replace") as stream:
            return stream.read(_MOST_OF_A_CARD)
    except OSError:
        return ""


def _config(folder: Path, *names: str) -> dict[str, Any]:
    for name in names or _CONFIGS:
        config = _read(folder / name)
        if isinstance(config, dict):
            return config
    return {}


def _number(config: dict[str, Any], *names: str) -> int | None:
    return next((v for n in names if isinstance(v := config.get(n), int) and v > 0), None)


def _read(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
