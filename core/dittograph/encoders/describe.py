"""What an encoder folder says of itself, read without loading it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Description:
    """What is known of an encoder before it is loaded.

    Attributes:
        dimension: Numbers in a vector, or None if the folder does not say.
        max_tokens: Tokens of a text that are read, or None.
        pooling: How token vectors become one: "mean", "cls", …, or "" if it does not say.
        size: Bytes on disk.
        languages: Language codes that its model card names.
    """

    dimension: int | None
    max_tokens: int | None
    pooling: str
    size: int
    languages: tuple[str, ...]

    def __str__(self) -> str:
        parts = [
            f"{self.dimension:,} dimensions" if self.dimension else "",
            f"reads {self.max_tokens:,} tokens" if self.max_tokens else "",
            f"{self.pooling} pooling" if self.pooling else "",
            f"{self.size / 1e6:,.0f} MB",
            ", ".join(self.languages),
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
    pooling = "" if modules else "mean"  # sentence-transformers' choice where none is configured
    for kind, place in places:
        config = _config(place)
        if kind == "Transformer":
            dimension = _number(config, "hidden_size", "dim", "d_model")
            max_tokens = _number(
                _config(place, "sentence_bert_config.json"), "max_seq_length"
            ) or _number(config, "max_position_embeddings")
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
    return Description(dimension, max_tokens, pooling, size, _languages(folder / "README.md"))


def _pooling(config: dict[str, Any]) -> str:
    mode = config.get("pooling_mode")
    if isinstance(mode, str):
        return mode
    chosen = [name for name, value in config.items() if name.startswith("pooling_mode_") and value]
    return " and ".join(name.split("_")[2] for name in chosen)


def _languages(card: Path) -> tuple[str, ...]:
    """Return the languages in a model card's front matter: "language: en", or a list of them."""
    try:
        text = card.read_text(encoding="utf-8", errors="replace")[:10_000]
    except OSError:
        return ()
    front = re.match(r"---\s*\n(.*?)\n---", text, re.DOTALL)
    entry = re.search(r"^language:(.*(?:\n\s*- .*)*)", front[1], re.MULTILINE) if front else None
    return tuple(re.findall(r"\b[a-z]{2,3}\b", entry[1])) if entry else ()


def _config(folder: Path, name: str = "config.json") -> dict[str, Any]:
    config = _read(folder / name)
    return config if isinstance(config, dict) else {}


def _number(config: dict[str, Any], *names: str) -> int | None:
    return next((v for n in names if isinstance(v := config.get(n), int) and v > 0), None)


def _read(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
