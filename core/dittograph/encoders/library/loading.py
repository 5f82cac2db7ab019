"""Loads an encoder's folder with sentence-transformers: offline, and without running code in it."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import torch
import transformers
from sentence_transformers import SentenceTransformer

from dittograph.encoders.discovery import EncoderFolder, module_folders
from dittograph.encoders.library.network import LibraryNetwork
from dittograph.encoders.not_loaded import not_loaded
from dittograph.errors import EncoderError

_MOST_MEMORY = 4  # times what the weights take; buffers and numbers of other sizes are less
_SPARE_MEMORY = 256 << 20


def load_network(encoder: EncoderFolder) -> LibraryNetwork:
    """Load a folder on the CPU, in float32.

    To be called in :func:`dittograph.encoders.process.contained`, which the import of this module
    belongs in as well.

    Raises:
        EncoderError: It cannot be loaded.
    """
    try:
        _check_memory(encoder.folder)
        model = SentenceTransformer(
            str(encoder.folder),
            device="cpu",
            local_files_only=True,
            trust_remote_code=False,
            model_kwargs={"use_safetensors": True, "dtype": torch.float32},
        )
        _check_tokenizer(model, encoder.folder)
        _give_padding(model)
        return LibraryNetwork(model.eval())
    except EncoderError:
        raise
    except Exception as error:
        raise not_loaded(encoder, error) from error


def _check_memory(folder: Path) -> None:
    """Refuse a network that would take far more memory than its weights, before it takes any."""
    for part in module_folders(folder):
        weights = sum(file.stat().st_size for file in part.glob("*.safetensors"))
        if not (part / "config.json").is_file() or not weights:
            continue
        if "model_type" not in (part / "config.json").read_text(encoding="utf-8"):
            continue  # of a module of sentence-transformers' own
        settings = transformers.AutoConfig.from_pretrained(
            part, local_files_only=True, trust_remote_code=False
        )
        with torch.device("meta"):  # shapes without numbers
            make: Any = transformers.AutoModel.from_config
            network = make(settings, trust_remote_code=False)
        tensors = itertools.chain(network.parameters(), network.buffers())
        wanted = sum(tensor.numel() * tensor.element_size() for tensor in tensors)
        if wanted > _MOST_MEMORY * weights + _SPARE_MEMORY:
            raise EncoderError(
                f"The encoder in {folder} asks for {wanted / 1e6:,.0f} MB of memory, but its "
                f"weights have {weights / 1e6:,.1f} MB, so it was not loaded; copy it again."
            )


def _check_tokenizer(model: SentenceTransformer, folder: Path) -> None:
    """Refuse a tokenizer that knows no word: transformers makes one up where none is found."""
    tokenizer = getattr(model, "tokenizer", None)
    if not isinstance(tokenizer, transformers.PreTrainedTokenizerBase):
        return
    if len(tokenizer) <= len(tokenizer.all_special_ids):
        raise EncoderError(
            f"The encoder in {folder} has no vocabulary (tokenizer.json), so it can read no word; "
            f"copy it again."
        )


def _give_padding(model: SentenceTransformer) -> None:
    """Let a tokenizer without a padding token pad; padding is masked, so no vector changes."""
    tokenizer = getattr(model, "tokenizer", None)
    if isinstance(tokenizer, transformers.PreTrainedTokenizerBase) and tokenizer.pad_token is None:
        network = model.transformers_model
        number = getattr(network.config, "pad_token_id", None) if network is not None else None
        tokenizer.pad_token = tokenizer.convert_ids_to_tokens(number or 0)
