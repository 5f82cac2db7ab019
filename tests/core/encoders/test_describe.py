"""What an encoder folder says of itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from dittograph.encoders.describe import describe
from dittograph.encoders.discovery import resolve_encoder
from dittograph.settings import DEFAULT_ENCODER


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


def _trained_for(folder: Path) -> str:
    notes = [note for note in describe(folder).notes if note.startswith("It was trained for")]
    return notes[0] if notes else ""


@pytest.mark.parametrize(
    ("name", "card", "told", "normalised", "expected"),
    [
        ("a", "", "dot", False, "dot product"),
        ("a", "", "euclidean", False, "Euclidean distance"),
        ("a", "", "cosine", False, ""),
        ("a", "", "dot", True, ""),  # then both are the same
        ("lab-distilbert-dot-v5", "", None, False, "dot product"),
        ("lab-dotted-v5", "", None, False, ""),
        ("a", "Compare them with util.dot_score.", None, False, "dot product"),
        ("a", "Use the dot-product or cosine similarity.", None, False, ""),
        ("lab-dot-v5", "", "cosine", False, ""),
    ],
)
def test_what_it_was_trained_for_is_said(
    tmp_path: Path, name: str, card: str, told: str | None, normalised: bool, expected: str
) -> None:
    (tmp_path / name).mkdir()
    modules: dict[str, dict[str, object]] = {"Transformer": {}, "Pooling": {}}
    folder = _folder(tmp_path / name, modules | ({"Normalize": {}} if normalised else {}), card)
    if told:
        file = folder / "config_sentence_transformers.json"
        file.write_text(json.dumps({"similarity_fn_name": told}))
    sentence = f"It was trained for the {expected}; texts are compared by cosine similarity."
    assert _trained_for(folder) == (sentence if expected else "")


def test_the_name_of_a_cached_encoder_is_that_of_its_repository(tmp_path: Path) -> None:
    snapshot = tmp_path / "models--lab--encoder-dot-v1" / "snapshots" / "abc"
    snapshot.mkdir(parents=True)
    assert "dot product" in _trained_for(_folder(snapshot, {"Transformer": {}}))


def test_prompts_and_plain_folders(tmp_path: Path) -> None:
    config = {"hidden_size": 8, "max_position_embeddings": 64, "architectures": ["BertModel"]}
    (tmp_path / "config.json").write_text(json.dumps(config))
    (tmp_path / "tokenizer_config.json").write_text('{"model_max_length": 32}')
    (tmp_path / "config_sentence_transformers.json").write_text(
        json.dumps({"prompts": {"query": "query: ", "document": "", "odd": 3}})
    )
    found = describe(tmp_path)
    assert (found.dimension, found.max_tokens, found.pooling) == (8, 32, "mean")
    assert found.prompts == ("query",)
    assert "prompts: query" in str(found)
    assert found.notes == ("It has no modules.json, so the average of its token vectors is used.",)
    (tmp_path / "config.json").write_text(json.dumps({"architectures": ["QwenForCausalLM"]}))
    assert describe(tmp_path).pooling == "lasttoken"
