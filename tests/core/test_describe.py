"""What an encoder folder says of itself."""

from __future__ import annotations

import json
from pathlib import Path

from dittograph.encoders.describe import describe
from dittograph.encoders.discovery import DEFAULT_ENCODER, resolve_encoder


def _folder(root: Path, modules: dict[str, dict[str, object]], card: str = "") -> Path:
    """Write an encoder's configuration: module type to its config.json, in order."""
    listed = []
    for place, (kind, config) in enumerate(modules.items()):
        path = "" if place == 0 else f"{place}_{kind}"
        listed.append({"idx": place, "path": path, "type": f"sentence_transformers.models.{kind}"})
        (root / path).mkdir(exist_ok=True)
        (root / path / "config.json").write_text(json.dumps(config))
    (root / "modules.json").write_text(json.dumps(listed))
    (root / "README.md").write_text(card)
    return root


def test_the_default_encoder() -> None:
    found = describe(resolve_encoder(DEFAULT_ENCODER).folder)
    assert (found.dimension, found.max_tokens, found.pooling) == (384, 256, "mean")
    assert found.languages == ("en",)
    assert str(found) == "384 dimensions, reads 256 tokens, mean pooling, 92 MB, en"


def test_a_dense_layer_decides_the_dimension(tmp_path: Path) -> None:
    found = describe(
        _folder(
            tmp_path,
            {
                "Transformer": {"dim": 768, "max_position_embeddings": 512},
                "Pooling": {"word_embedding_dimension": 768, "pooling_mode_cls_token": True},
                "Dense": {"in_features": 768, "out_features": 128},
            },
            "---\nlanguage:\n- de\n- fr\nlicense: mit\n---\n# A card",
        )
    )
    assert (found.dimension, found.max_tokens, found.pooling) == (128, 512, "cls")
    assert found.languages == ("de", "fr")


def test_word_vectors_into_a_bidirectional_lstm(tmp_path: Path) -> None:
    found = describe(
        _folder(
            tmp_path,
            {
                "WordEmbeddings": {"max_seq_length": 1_000_000},
                "LSTM": {"hidden_dim": 1024, "bidirectional": True},
                "Pooling": {"embedding_dimension": 2048, "pooling_mode": "mean"},
            },
        )
    )
    assert (found.dimension, found.max_tokens, found.pooling) == (2048, 1_000_000, "mean")


def test_a_folder_that_says_nothing_sensible(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text('[{"type": 7}, "x"]')
    (tmp_path / "README.md").write_bytes(b"---\nlanguage: \xff\n---")
    found = describe(tmp_path)
    assert (found.dimension, found.max_tokens, found.languages) == (None, None, ())
