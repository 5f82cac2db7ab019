"""A 4-bit file as an encoder's folder, and that as an ordinary folder to be taught."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from dittograph.encoders.fourbit.file import NAME, FourBitFile
from dittograph.encoders.fourbit.numbers import tensor

_MASK = "<mask>"
# What the normalization that the vocabulary was made with does besides NFKC.
_DELETED = "[\\x01-\\x08\\x0B\\x0E-\\x1F\\x7F\\x8F\\x9F]"
_SPACES = "[\\t\\n\\x0C\\r\\u1680\\u200B-\\u200F\\u2028\\u2029\\u2581\\uFEFF\\uFFFD]"
_MODULES = (
    ("", "Transformer"),
    ("1_Pooling", "Pooling"),
    ("2_Normalize", "Normalize"),
)


def write_folder(weights: Path, folder: Path, *, prompt: str, card: str) -> None:
    """Make the folder of an encoder; the same file gives the same bytes.

    Args:
        weights: The 4-bit file, which is copied.
        folder: An empty folder.
        prompt: What the encoder was trained to have put in front of every text, or "".
        card: Its model card.

    Raises:
        EncoderError: The file is damaged.
    """
    file = FourBitFile.open(weights)
    _describe(file, folder, prompt)
    (folder / "README.md").write_text(card, encoding="utf-8", newline="\n")
    shutil.copyfile(weights, folder / NAME)


@contextmanager
def as_ordinary(folder: Path) -> Iterator[Path]:
    """Give a folder with the same encoder that sentence-transformers can load.

    A folder that has no 4-bit weights is given as it is, else one that is gone in the end.

    Raises:
        EncoderError: The weights are damaged.
        OSError: The disk is full.
    """
    if not (folder / NAME).is_file():
        yield folder
        return
    from safetensors.numpy import save_file

    file = FourBitFile.open(folder / NAME)
    with tempfile.TemporaryDirectory(prefix="dittograph-") as place:
        ordinary = Path(place, folder.name)
        shutil.copytree(folder, ordinary, ignore=shutil.ignore_patterns(NAME))
        weights = {name: tensor(file, name) for name in file.tensors}
        save_file(weights, ordinary / "model.safetensors", metadata={"format": "pt"})
        del weights
        yield ordinary


def _describe(file: FourBitFile, folder: Path, prompt: str) -> None:
    sizes = file.sizes
    tokens = _tokenizer(file)
    pieces = file.vocabulary()
    names = {
        "bos_token": pieces.pieces[pieces.begin],
        "eos_token": pieces.pieces[pieces.end],
        "sep_token": pieces.pieces[pieces.end],
        "cls_token": pieces.pieces[pieces.begin],
        "unk_token": pieces.pieces[pieces.unknown],
        "pad_token": pieces.pieces[pieces.padding],
        "mask_token": _MASK,
    }
    limit = sizes.max_position_embeddings
    for place, config in {
        "modules.json": [
            {
                "idx": number,
                "name": str(number),
                "path": path,
                "type": f"sentence_transformers.models.{kind}",
            }
            for number, (path, kind) in enumerate(_MODULES)
        ],
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "dtype": "float32",
            "hidden_act": "gelu",
            "pad_token_id": pieces.padding,
            **asdict(sizes),
        },
        "sentence_bert_config.json": {"max_seq_length": limit, "do_lower_case": False},
        "config_sentence_transformers.json": {
            "prompts": {"query": prompt} if prompt else {},
            "default_prompt_name": "query" if prompt else None,
            "similarity_fn_name": "cosine",
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": limit,
            "model_input_names": ["input_ids", "attention_mask"],
            "clean_up_tokenization_spaces": False,
            **names,
        },
        "1_Pooling/config.json": {
            "word_embedding_dimension": sizes.hidden_size,
            "pooling_mode_mean_tokens": True,
        },
    }.items():
        _write(folder / place, config)
    (folder / "tokenizer.json").write_text(tokens.to_str(), encoding="utf-8", newline="\n")


def _tokenizer(file: FourBitFile) -> Tokenizer:
    """Return the tokenizer of a file's vocabulary: a unigram model, XLM-R's way of joining."""
    words = file.vocabulary()
    scored = list(zip(words.pieces, words.scores.tolist(), strict=True))
    tokenizer = Tokenizer(models.Unigram(scored, unk_id=words.unknown, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(_DELETED), ""),
            normalizers.Replace(Regex(_SPACES), " "),
            normalizers.NFKC(),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.WhitespaceSplit(),
            pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always"),
        ]
    )
    begin, end = words.pieces[words.begin], words.pieces[words.end]
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{begin} $A {end}",
        pair=f"{begin} $A {end} {end} $B {end}",
        special_tokens=[(begin, words.begin), (end, words.end)],
    )
    numbers = (words.begin, words.padding, words.end, words.unknown)
    special = [words.pieces[number] for number in numbers] + [_MASK]
    tokenizer.add_special_tokens([AddedToken(word, normalized=False) for word in special])
    return tokenizer


def _write(file: Path, value: Any) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8", newline="\n")
