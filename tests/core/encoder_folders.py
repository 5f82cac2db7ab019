"""Encoder folders that are sound but hold no real weights."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

MODULES = [
    {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
    {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
]
BERT = {"model_type": "bert", "vocab_size": 8, "hidden_size": 4, "intermediate_size": 4,
        "num_hidden_layers": 1, "num_attention_heads": 1}  # fmt: skip


def make(folder: Path, modules=MODULES) -> Path:
    """Make an encoder folder with these modules; return it."""
    (folder / "1_Pooling").mkdir(parents=True)
    (folder / "modules.json").write_text(json.dumps(modules))
    (folder / "config.json").write_text(json.dumps(BERT))
    (folder / "1_Pooling" / "config.json").write_text("{}")
    save_file({"x": np.ones((4, 4), dtype=np.float32)}, folder / "model.safetensors")
    return folder
