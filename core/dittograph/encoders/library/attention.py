"""Short attention for the networks of the transformers library."""

from __future__ import annotations

import math
from typing import Any

import torch
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

from dittograph.encoders.fast import SHORT, attend_short

ATTENTION = "dittograph"
"""Its name among the kinds of attention that a network can be set to."""


def short_attention(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    **options: Any,
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Attend as two plain products where texts are short, else as torch does.

    The mask says what is attended to, as bool or as numbers to add; ``[texts, 1 or heads, rows,
    columns]``.
    """
    causal = options.get("is_causal")
    causal = getattr(module, "is_causal", True) if causal is None else causal
    plain = (
        query.shape[2] <= SHORT
        and query.shape == key.shape == value.shape
        and not causal
        and options.get("position_bias") is None
        and options.get("cache") is None
    )
    if not plain:
        attended: tuple[torch.Tensor, None] = sdpa_attention_forward(
            module, query, key, value, attention_mask, **options
        )
        return attended
    scaling = options.get("scaling") or 1 / math.sqrt(query.shape[3])
    return attend_short(query, key, value, attention_mask, scaling), None


AttentionInterface.register(ATTENTION, short_attention)
AttentionMaskInterface.register(ATTENTION, sdpa_mask)
