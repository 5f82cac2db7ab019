"""Arranges a network of the transformers library for the processor, if no vector moves."""

from __future__ import annotations

import torch
import transformers
from torch import nn
from transformers.activations import GELUActivation

from dittograph.encoders.fast import PackedLinear, Vectors, can_pack, unmoved
from dittograph.encoders.library.attention import ATTENTION

# What follows the first matrix product of a feed-forward part, by the names the models use.
_ACTIVATIONS = {"dense": "intermediate_act_fn", "lin1": "activation"}


def quicken(network: nn.Module, dtype: torch.dtype, vectors: Vectors) -> bool:
    """Make a network on the CPU faster, and return whether that was possible.

    Args:
        network: Changed in place.
        dtype: Of the matrix products, float32 or bfloat16; all else stays as it is.
        vectors: Encodes a few texts with ``network`` as it is when called.
    """
    if not can_pack():
        return False
    before = vectors()
    replaced: list[tuple[nn.Module, str, nn.Module]] = []
    attention = getattr(getattr(network, "config", None), "_attn_implementation", None)
    try:
        with torch.inference_mode():
            _pack(network, dtype, replaced)
        if dtype is torch.bfloat16 and attention == "sdpa":
            _set_attention(network, ATTENTION)
        good = unmoved(before, vectors(), dtype)
    except (RuntimeError, AttributeError, TypeError, ValueError):
        good = False  # a network that looks into its layers, or a build without these products
    if not good:
        for parent, name, layer in replaced:
            setattr(parent, name, layer)
        if attention == "sdpa":
            _set_attention(network, attention)
    return good


def _pack(
    network: nn.Module, dtype: torch.dtype, replaced: list[tuple[nn.Module, str, nn.Module]]
) -> None:
    for parent in list(network.modules()):
        for name, layer in list(parent.named_children()):
            if type(layer) is not nn.Linear:
                continue
            activation = _ACTIVATIONS.get(name, "")
            gelu = isinstance(getattr(parent, activation, None), GELUActivation)
            if gelu:
                replaced.append((parent, activation, getattr(parent, activation)))
                setattr(parent, activation, nn.Identity())
            replaced.append((parent, name, layer))
            setattr(parent, name, PackedLinear(layer.weight, layer.bias, dtype, gelu=gelu))


def _set_attention(network: nn.Module, name: str) -> None:
    if isinstance(network, transformers.PreTrainedModel):
        network.set_attn_implementation(name)
