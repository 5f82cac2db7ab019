"""Whether an encoder is a usual one, decided from its configuration and its list of tensors.

What is not known here with certainty to leave the vectors as they are makes an encoder unusual:
an entry of a configuration, a module, a name or a shape of a weight, a further file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any

from safetensors import SafetensorError

from dittograph.encoders.lean.unusual import UnusualError
from dittograph.encoders.lean.weights import SAFETENSORS, shapes, weights_file

_SETTINGS = "config_sentence_transformers.json"
_TEXT_ONLY = {"text": {"method": "forward", "method_output_name": "last_hidden_state"}}
_VECTOR = "sentence_embedding"
# Pooling's entries before there was pooling_mode, in the order in which their outputs stand.
_OLD_POOLING = {
    "pooling_mode_cls_token": "cls",
    "pooling_mode_max_tokens": "max",
    "pooling_mode_mean_tokens": "mean",
    "pooling_mode_mean_sqrt_len_tokens": "mean_sqrt_len_tokens",
    "pooling_mode_weightedmean_tokens": "weightedmean",
    "pooling_mode_lasttoken": "lasttoken",
}
_POOLINGS = {"cls", "max", "mean", "mean_sqrt_len_tokens"}
_ACTIVATIONS = {"linear.Identity", "activation.Tanh", "activation.ReLU", "activation.GELU"}
# Entries of a config.json that change nothing when the network is run.
_WITHOUT_EFFECT = {
    "_name_or_path", "architectures", "attention_dropout", "attention_probs_dropout_prob",
    "bos_token_id", "classifier_dropout", "directionality", "dropout", "dtype", "eos_token_id",
    "finetuning_task", "gradient_checkpointing", "hidden_dropout_prob", "id2label",
    "initializer_range", "label2id", "model_type", "output_past", "pooler_fc_size",
    "pooler_num_attention_heads", "pooler_num_fc_layers", "pooler_size_per_head", "pooler_type",
    "problem_type", "qa_dropout", "seq_classif_dropout", "sinusoidal_pos_embds",
    "tie_weights_", "tie_word_embeddings", "tokenizer_class", "torch_dtype",
    "transformers_version", "use_cache",
}  # fmt: skip
# Entries that must have the one value that the lean network computes.
_FIXED = {
    "add_cross_attention": False,
    "chunk_size_feed_forward": 0,
    "hidden_act": "gelu",
    "activation": "gelu",
    "is_decoder": False,
    "is_encoder_decoder": False,
    "output_attentions": False,
    "output_hidden_states": False,
    "position_embedding_type": "absolute",
    "pruned_heads": {},
}


class Family(StrEnum):
    """An architecture, by the name that it has in a config.json."""

    BERT = "bert"
    DISTILBERT = "distilbert"
    ROBERTA = "roberta"
    XLM_ROBERTA = "xlm-roberta"

    @property
    def counts_padding(self) -> bool:
        """Whether positions are counted from the number of the padding token."""
        return self in {Family.ROBERTA, Family.XLM_ROBERTA}

    @property
    def has_types(self) -> bool:
        """Whether a token's first vector depends on its type."""
        return self is not Family.DISTILBERT


_CLASSES = {
    Family.BERT: "Bert",
    Family.DISTILBERT: "DistilBert",
    Family.ROBERTA: "Roberta",
    Family.XLM_ROBERTA: "XLMRoberta",
}
_PREFIXES = {Family.DISTILBERT: "distilbert.", Family.BERT: "bert."}  # else "roberta."


@dataclass(frozen=True, slots=True)
class LayerNames:
    """What the weights of one layer are called, without “.weight” and “.bias”."""

    query: str
    key: str
    value: str
    out: str
    out_norm: str
    up: str
    down: str
    down_norm: str


@dataclass(frozen=True, slots=True)
class Transformer:
    """The network that gives each token a vector.

    Attributes:
        family: Its architecture.
        folder: Where its files are.
        prefix: What stands in front of the names of its weights.
        layers: How many there are.
        heads: Attention heads of a layer.
        width: Numbers in a token's vector.
        epsilon: What a layer norm adds to the variance.
        padding: Number of the padding token, which the positions of some families depend on.
    """

    family: Family
    folder: Path
    prefix: str
    layers: int
    heads: int
    width: int
    epsilon: float
    padding: int

    @property
    def weights(self) -> Path:
        """The file that holds its weights."""
        return weights_file(self.folder)

    def names(self, layer: int) -> LayerNames:
        """Return what the weights of a layer are called."""
        if self.family is Family.DISTILBERT:
            at = f"{self.prefix}transformer.layer.{layer}."
            return LayerNames(
                query=f"{at}attention.q_lin",
                key=f"{at}attention.k_lin",
                value=f"{at}attention.v_lin",
                out=f"{at}attention.out_lin",
                out_norm=f"{at}sa_layer_norm",
                up=f"{at}ffn.lin1",
                down=f"{at}ffn.lin2",
                down_norm=f"{at}output_layer_norm",
            )
        at = f"{self.prefix}encoder.layer.{layer}."
        return LayerNames(
            query=f"{at}attention.self.query",
            key=f"{at}attention.self.key",
            value=f"{at}attention.self.value",
            out=f"{at}attention.output.dense",
            out_norm=f"{at}attention.output.LayerNorm",
            up=f"{at}intermediate.dense",
            down=f"{at}output.dense",
            down_norm=f"{at}output.LayerNorm",
        )


@dataclass(frozen=True, slots=True)
class Dense:
    """A linear layer over the vector of a text.

    Attributes:
        weights: The file that holds ``linear.weight`` ``[out, in]`` and maybe ``linear.bias``.
        bias: Whether it has one.
        activation: Name of the class of ``torch.nn`` that follows.
    """

    weights: Path
    bias: bool
    activation: str


@dataclass(frozen=True, slots=True)
class Normalize:
    """Scales the vector of a text to length 1."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that it takes to run a usual encoder, but the numbers.

    Attributes:
        transformer: Its network.
        poolings: How token vectors become one; the results of several stand side by side.
        modules: What follows.
        dimension: Numbers in a vector.
        max_tokens: Tokens of a text that are read.
        lower: Whether texts are turned to lower case before the tokenizer's own rules.
        prompts: The words that the encoder offers to put in front of a text, by name.
        default_prompt: Which of them it uses unless told otherwise, or None.
    """

    transformer: Transformer
    poolings: tuple[str, ...]
    modules: tuple[Dense | Normalize, ...]
    dimension: int
    max_tokens: int
    lower: bool = False
    prompts: Mapping[str, str] = field(default_factory=dict)
    default_prompt: str | None = None


def read_recipe(folder: Path) -> Recipe:
    """Return how to run an encoder without sentence-transformers.

    Args:
        folder: A folder that :func:`dittograph.encoders.discovery.check_folder` has passed.

    Raises:
        UnusualError: It is not known with certainty.
    """
    try:
        return _recipe(folder)
    except (OSError, ValueError, TypeError, AttributeError, KeyError, SafetensorError) as error:
        raise UnusualError(f"its files cannot be read as usual: {error!r}") from error


def _recipe(folder: Path) -> Recipe:
    listed = _read(folder / "modules.json", list)
    if len(listed) < 2:
        raise UnusualError("it has fewer than two modules")
    kinds, places = [], []
    for module in listed:
        _known(module, "modules.json", {"idx", "name", "path", "type"})
        kinds.append(str(module["type"]).removeprefix("sentence_transformers."))
        places.append(folder / PurePosixPath(module["path"]))
    for kind, name, package in zip(
        kinds[:2], ("Transformer", "Pooling"), ("base", "sentence_transformer"), strict=True
    ):
        if kind not in _types(name, package):
            raise UnusualError(f"its modules begin with {kinds[:2]}")
    settings = _settings(folder)
    transformer, max_tokens, lower = _transformer(places[0])
    poolings = _poolings(places[1], transformer.width)
    dimension = transformer.width * len(poolings)
    modules: list[Dense | Normalize] = []
    for kind, place in zip(kinds[2:], places[2:], strict=True):
        if kind in _types("Dense", "base"):
            dense, dimension = _dense(place, dimension)
            modules.append(dense)
        elif kind in _types("Normalize", "base"):
            modules.append(_normalize(place))
        else:
            raise UnusualError(f"it has a module {kind}")
    prompts = settings.get("prompts") or {}
    default = settings.get("default_prompt_name")
    if not all(isinstance(text, str) for item in prompts.items() for text in item):
        raise UnusualError("a prompt is not a text")
    if default is not None and default not in prompts:
        raise UnusualError("its default prompt is none of its prompts")
    return Recipe(
        transformer, poolings, tuple(modules), dimension, max_tokens, lower, prompts, default
    )


def _types(name: str, package: str) -> set[str]:
    """Return the names that sentence-transformers has had for a module's type."""
    return {
        f"models.{name}",
        f"models.{name}.{name}",
        f"{package}.modules.{name.lower()}.{name}",
        f"{package}.modules.{name}",
    }


def _settings(folder: Path) -> dict[str, Any]:
    """Return the settings of the whole encoder."""
    settings = _read(folder / _SETTINGS, dict) if (folder / _SETTINGS).is_file() else {}
    _known(
        settings,
        _SETTINGS,
        {"__version__", "prompts", "default_prompt_name", "similarity_fn_name"},
        {"model_type": "SentenceTransformer", "truncate_dim": None},
    )
    return settings


def _transformer(folder: Path) -> tuple[Transformer, int, bool]:
    """Return the network, how many tokens it reads, and whether texts are turned to lower case."""
    for name in ("adapter_config.json", f"{SAFETENSORS}.index.json", "added_tokens.json"):
        if (folder / name).exists():
            raise UnusualError(f"it has {name}")
    config = _read(folder / "config.json", dict)
    try:
        family = Family(config["model_type"])
    except ValueError:
        raise UnusualError(f"its kind is {config['model_type']}") from None
    kind = _CLASSES[family]
    usual = {f"{kind}{part}" for part in ("Model", "ForMaskedLM", "ForPreTraining")}
    if not usual.issuperset(config.get("architectures") or ["none"]):
        raise UnusualError(f"its architecture is {config.get('architectures')}")
    if family is Family.DISTILBERT:
        layers, heads, width = (_size(config, name) for name in ("n_layers", "n_heads", "dim"))
        inner, sizes = _size(config, "hidden_dim"), {"n_layers", "n_heads", "dim", "hidden_dim"}
        epsilon, types = 1e-12, 0
    else:
        sizes = {"num_hidden_layers", "num_attention_heads", "hidden_size", "intermediate_size"}
        layers = _size(config, "num_hidden_layers")
        heads, width = _size(config, "num_attention_heads"), _size(config, "hidden_size")
        inner, types = _size(config, "intermediate_size"), int(config.get("type_vocab_size", 2))
        epsilon = float(config.get("layer_norm_eps", 1e-12))
        sizes |= {"type_vocab_size", "layer_norm_eps"}
    sizes |= {"vocab_size", "max_position_embeddings", "pad_token_id"}
    _known(config, "config.json", _WITHOUT_EFFECT | sizes, _FIXED)
    padding = config.get("pad_token_id")
    if width % heads or (family.counts_padding and type(padding) is not int):
        raise UnusualError("its sizes do not fit together")
    words, positions = _size(config, "vocab_size"), _size(config, "max_position_embeddings")
    held = shapes(weights_file(folder))
    prefix = _PREFIXES.get(family, "roberta.")
    if not any(name.startswith(f"{prefix}embeddings.") for name in held):
        prefix = ""
    transformer = Transformer(
        family, folder, prefix, layers, heads, width, epsilon, int(padding or 0)
    )
    _check_shapes(held, transformer, inner, words, positions, types)
    limit, lower = _reading(folder, positions)
    first = int(padding) + 1 if family.counts_padding else 0
    if not 3 <= limit <= positions - first:
        raise UnusualError(f"it reads {limit} tokens, but has {positions} positions")
    return transformer, limit, lower


def _reading(folder: Path, positions: int) -> tuple[int, bool]:
    """Return how many tokens are read, and whether texts are turned to lower case."""
    name = "sentence_bert_config.json"
    config = _read(folder / name, dict)
    if not config:
        raise UnusualError(f"{name} is empty")
    _known(
        config,
        name,
        {"max_seq_length", "do_lower_case"},
        {
            "transformer_task": "feature-extraction",
            "modality_config": _TEXT_ONLY,
            "module_output_name": "token_embeddings",
        },
    )
    limit = config.get("max_seq_length")
    if limit is None:
        limit = min(_read(folder / "tokenizer_config.json", dict)["model_max_length"], positions)
    if type(limit) is not int:
        raise UnusualError(f"the number of tokens that it reads is {limit}")
    lower = config.get("do_lower_case", False)
    if type(lower) is not bool:
        raise UnusualError(f"do_lower_case is {lower}")
    return limit, lower


def _check_shapes(
    held: Mapping[str, list[int]],
    transformer: Transformer,
    inner: int,
    words: int,
    positions: int,
    types: int,
) -> None:
    """Refuse weights that are not all there, or not of the sizes that the configuration names."""
    width, embeddings = transformer.width, f"{transformer.prefix}embeddings."
    wanted: dict[str, list[int]] = {
        f"{embeddings}word_embeddings.weight": [words, width],
        f"{embeddings}position_embeddings.weight": [positions, width],
    }
    if types:
        wanted[f"{embeddings}token_type_embeddings.weight"] = [types, width]
    norms, products = [f"{embeddings}LayerNorm"], dict[str, tuple[int, int]]()
    for layer in range(transformer.layers):
        names = transformer.names(layer)
        norms += [names.out_norm, names.down_norm]
        products |= dict.fromkeys((names.query, names.key, names.value, names.out), (width, width))
        products |= {names.up: (inner, width), names.down: (width, inner)}
        if names.query + ".weight" not in held:
            break  # a configuration may ask for any number of layers
    for norm in norms:
        wanted |= {f"{norm}.weight": [width], f"{norm}.bias": [width]}
    for product, (out, into) in products.items():
        wanted |= {f"{product}.weight": [out, into], f"{product}.bias": [out]}
    for name, shape in wanted.items():
        if held.get(name) != shape:
            raise UnusualError(f"its weights have {name} of the shape {held.get(name)}")
    beyond = transformer.names(transformer.layers).query + ".weight"
    if beyond in held:
        raise UnusualError("its weights have more layers than its configuration")


def _poolings(folder: Path, width: int) -> tuple[str, ...]:
    config = _read(folder / "config.json", dict)
    dimensions = {"embedding_dimension", "word_embedding_dimension"}
    _known(
        config,
        "the configuration of the pooling",
        {"pooling_mode", *dimensions, *_OLD_POOLING},
        {"include_prompt": True},
    )
    if {config[name] for name in dimensions & config.keys()} != {width}:
        raise UnusualError("its pooling has another dimension than its network")
    modes = config.get("pooling_mode")
    if modes is None:
        modes = [mode for name, mode in _OLD_POOLING.items() if config.get(name)] or ["mean"]
    poolings = (modes,) if isinstance(modes, str) else tuple(modes)
    if not poolings or not _POOLINGS.issuperset(poolings):
        raise UnusualError(f"its pooling is {modes}")
    return poolings


def _dense(folder: Path, dimension: int) -> tuple[Dense, int]:
    """Return a linear layer, and how many numbers it gives."""
    config = _read(folder / "config.json", dict)
    _known(
        config,
        "the configuration of a linear layer",
        {"in_features", "out_features", "bias", "activation_function"},
        {
            "module_input_name": _VECTOR,
            "module_output_name": _VECTOR,
            "use_residual": False,
        },
    )
    into, out = _size(config, "in_features"), _size(config, "out_features")
    bias = config.get("bias", True)
    activation = config.get("activation_function", "torch.nn.modules.activation.Tanh")
    name = str(activation).removeprefix("torch.nn.modules.")
    wanted = {"linear.weight": [out, into]} | ({"linear.bias": [out]} if bias else {})
    if into != dimension or shapes(folder / SAFETENSORS) != wanted or type(bias) is not bool:
        raise UnusualError("a linear layer has other weights than its configuration")
    if name not in _ACTIVATIONS or name == activation:
        raise UnusualError(f"a linear layer has the activation {activation}")
    return Dense(folder / SAFETENSORS, bias, name.rpartition(".")[2]), out


def _normalize(folder: Path) -> Normalize:
    file = folder / "config.json"
    if file.is_file():
        names = {"module_input_name": _VECTOR, "module_output_name": _VECTOR}
        _known(_read(file, dict), "the configuration of the normalization", set(), names)
    return Normalize()


def _known(
    config: Mapping[str, Any],
    what: str,
    any_value: set[str],
    one_value: Mapping[str, Any] | None = None,
) -> None:
    """Refuse an entry that is unknown, or that has another value than the one that is known."""
    one_value = one_value or {}
    for name, value in config.items():
        if name in any_value:
            continue
        fixed = one_value.get(name, UnusualError)
        if type(value) is not type(fixed) or value != fixed:
            raise UnusualError(f"{what} has {name}: {value!r}")


def _size(config: Mapping[str, Any], name: str) -> int:
    value = config[name]
    if type(value) is not int or value < 1:
        raise UnusualError(f"{name} is {value!r}")
    return value


def _read(file: Path, kind: type[Any]) -> Any:
    value = json.loads(file.read_text(encoding="utf-8"))
    if type(value) is not kind:
        raise UnusualError(f"{file.name} is not a {kind.__name__}")
    return value
