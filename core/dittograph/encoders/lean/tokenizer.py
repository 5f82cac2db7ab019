"""The tokenizer of a usual encoder, read from its tokenizer.json.

The transformers library takes only the vocabulary of that file and builds the steps around it from
the tokenizer's class and tokenizer_config.json. So the file counts here where its steps are the
ones that would be built.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers import AddedToken, Tokenizer, normalizers, pre_tokenizers, processors

from dittograph.encoders.lean.recipe import Family, Recipe
from dittograph.encoders.lean.unusual import UnusualError

_BERT_TOKENS = {
    "unk_token": "[UNK]", "sep_token": "[SEP]", "pad_token": "[PAD]", "cls_token": "[CLS]",
    "mask_token": "[MASK]",
}  # fmt: skip
_ROBERTA_TOKENS = {
    "bos_token": "<s>", "eos_token": "</s>", "sep_token": "</s>", "cls_token": "<s>",
    "unk_token": "<unk>", "pad_token": "<pad>", "mask_token": "<mask>",
}  # fmt: skip
# Entries of a tokenizer_config.json that do not change the tokens of a text.
_WITHOUT_EFFECT = {
    "added_tokens_decoder", "backend", "clean_up_tokenization_spaces", "errors",
    "full_tokenizer_file", "is_local", "local_files_only", "max_length", "model_input_names",
    "model_max_length", "name_or_path", "pad_to_multiple_of", "special_tokens_map_file", "stride",
    "tokenizer_class", "tokenizer_file", "trim_offsets", "truncation_strategy", "use_fast",
}  # fmt: skip
# Entries that must have the one value that is known, or be empty.
_FIXED = {
    "do_basic_tokenize": True,
    "pad_token_type_id": 0,
    "padding_side": "right",
    "truncation_side": "right",
    "split_special_tokens": False,
}
_EMPTY = {"additional_special_tokens", "extra_special_tokens", "never_split", "sp_model_kwargs"}
_DEFAULTS: dict[str, dict[str, Any]] = {
    "BertTokenizer": {
        "do_lower_case": True,
        "tokenize_chinese_chars": True,
        "strip_accents": None,
    },
    "RobertaTokenizer": {"add_prefix_space": False},
    "XLMRobertaTokenizer": {"add_prefix_space": True},
    "PreTrainedTokenizer": {},  # which "Fast" was taken off from
    "TokenizersBackend": {},  # what newer versions call it
}
_DEFAULTS["DistilBertTokenizer"] = _DEFAULTS["BertTokenizer"]
_CLASSES = {
    Family.BERT: {"BertTokenizer", "PreTrainedTokenizer", "TokenizersBackend"},
    Family.DISTILBERT: {"BertTokenizer", "DistilBertTokenizer"},
    Family.ROBERTA: {"RobertaTokenizer"},
    Family.XLM_ROBERTA: {"XLMRobertaTokenizer"},
}


@dataclass(frozen=True, slots=True)
class LeanTokenizer:
    """A tokenizer that cuts at the encoder's length and does not pad.

    Attributes:
        backend: Of the library that transformers uses too.
        padding: Number of the padding token.
    """

    backend: Tokenizer
    padding: int


def read_tokenizer(recipe: Recipe) -> LeanTokenizer:
    """Return the tokenizer of an encoder.

    Raises:
        UnusualError: It is not certain to give the tokens that transformers gives.
    """
    try:
        return _tokenizer(recipe)
    except UnusualError:
        raise
    # The library raises plain Exception for a file that it cannot read.
    except Exception as error:
        raise UnusualError(f"its tokenizer cannot be read as usual: {error!r}") from error


def _tokenizer(recipe: Recipe) -> LeanTokenizer:
    folder, family = recipe.transformer.folder, recipe.transformer.family
    config = _read(folder / "tokenizer_config.json")
    name = _class(config, folder, family)
    tokens = _BERT_TOKENS if name.endswith("BertTokenizer") else _ROBERTA_TOKENS
    options = _options(config, name, tokens)
    file = folder / "tokenizer.json"
    tokenizer = Tokenizer.from_file(str(file))
    _check_tokens(tokenizer, config, folder, tokens)
    _CHECKS[name](tokenizer, options, file)
    padding = _number(tokenizer, tokens["pad_token"])
    if family.counts_padding and padding != recipe.transformer.padding:
        raise UnusualError("its tokenizer and its network pad with different tokens")
    if recipe.lower:
        own = tokenizer.normalizer
        tokenizer.normalizer = normalizers.Sequence(
            [normalizers.Lowercase(), *([] if own is None else [own])]
        )
    tokenizer.no_padding()
    tokenizer.enable_truncation(recipe.max_tokens)
    return LeanTokenizer(tokenizer, padding)


def _class(config: Mapping[str, Any], folder: Path, family: Family) -> str:
    """Return the name of the tokenizer's class in transformers."""
    named = {
        str(found["tokenizer_class"]).removesuffix("Fast")
        for found in (config, _read(folder / "config.json"))
        if found.get("tokenizer_class") is not None
    }
    if len(named) != 1 or not named <= _CLASSES[family]:
        raise UnusualError(f"its tokenizer is of the class {sorted(named)}")
    return named.pop()


def _options(
    config: Mapping[str, Any], name: str, tokens: Mapping[str, str]
) -> dict[str, bool | None]:
    """Return what a tokenizer's class is given, after a look at every entry."""
    options = dict(_DEFAULTS[name])
    for entry, value in config.items():
        if entry in options:
            options[entry] = value
            good = value is None if entry == "strip_accents" else False
            good = good or type(value) is bool
        elif entry in _EMPTY:
            good = not value
        elif entry in tokens:
            good = _content(value) == tokens[entry]
        elif entry in _FIXED:
            good = type(value) is type(_FIXED[entry]) and value == _FIXED[entry]
        else:
            good = entry in _WITHOUT_EFFECT
        if not good:
            raise UnusualError(f"tokenizer_config.json has {entry}: {value!r}")
    return options


def _check_tokens(
    tokenizer: Tokenizer, config: Mapping[str, Any], folder: Path, tokens: Mapping[str, str]
) -> None:
    """Refuse added tokens that transformers would treat otherwise than the file says."""
    added: dict[int, AddedToken] = tokenizer.get_added_tokens_decoder()
    named = {token.content: token for token in added.values()}
    for number, token in added.items():
        if tokenizer.model.token_to_id(token.content) != number:
            raise UnusualError(f"the token {token.content} is not part of its vocabulary")
    if not all(token in named and named[token].special for token in tokens.values()):
        raise UnusualError("one of its special tokens is not listed in tokenizer.json")
    told = config.get("added_tokens_decoder")
    if told is not None:
        same = {int(number): _flags(AddedToken(**token)) for number, token in told.items()}
        if same != {number: _flags(token) for number, token in added.items()}:
            raise UnusualError("tokenizer_config.json has other tokens than tokenizer.json")
    mapped = folder / "special_tokens_map.json"
    if mapped.is_file():
        for entry, value in _read(mapped).items():
            if entry in tokens and _content(value) == tokens[entry]:
                continue
            if entry not in _EMPTY or value:
                raise UnusualError(f"special_tokens_map.json has {entry}: {value!r}")


def _check_bert(tokenizer: Tokenizer, options: Mapping[str, Any], _file: Path) -> None:
    model = tokenizer.model
    own = (model.unk_token, model.continuing_subword_prefix, model.max_input_chars_per_word)
    end, start = (("[SEP]", _number(tokenizer, "[SEP]")), ("[CLS]", _number(tokenizer, "[CLS]")))
    _same("vocabulary", own, ("[UNK]", "##", 100))
    _same_step(
        "normalizer",
        tokenizer.normalizer,
        normalizers.BertNormalizer(
            clean_text=True,
            handle_chinese_chars=options["tokenize_chinese_chars"],
            strip_accents=options["strip_accents"],
            lowercase=options["do_lower_case"],
        ),
    )
    _same_step("pre-tokenizer", tokenizer.pre_tokenizer, pre_tokenizers.BertPreTokenizer())
    _same_step(
        "post-processor",
        tokenizer.post_processor,
        processors.TemplateProcessing(
            single="[CLS]:0 $A:0 [SEP]:0", pair="$A:0 $B:1", special_tokens=[end, start]
        ),
        processors.BertProcessing(end, start),
    )


def _check_roberta(tokenizer: Tokenizer, options: Mapping[str, Any], _file: Path) -> None:
    model, space = tokenizer.model, options["add_prefix_space"]
    parts = (model.continuing_subword_prefix or "", model.end_of_word_suffix or "")
    flags = (model.fuse_unk, model.byte_fallback, model.ignore_merges)
    _same("vocabulary", (model.dropout, model.unk_token, *parts), (None, None, "", ""))
    _same("vocabulary", flags, (False, False, False))
    _same_step("normalizer", tokenizer.normalizer, None)
    _same_step(
        "pre-tokenizer",
        tokenizer.pre_tokenizer,
        *(pre_tokenizers.ByteLevel(space, trim_offsets=trim) for trim in (True, False)),
    )
    end, start = (("</s>", _number(tokenizer, "</s>")), ("<s>", _number(tokenizer, "<s>")))
    _same_step(
        "post-processor",
        tokenizer.post_processor,
        *(
            processors.RobertaProcessing(end, start, trim_offsets=trim, add_prefix_space=spaced)
            for trim in (True, False)  # decides which characters a token is said to stand for
            for spaced in (True, False)
        ),
    )


def _check_xlm_roberta(tokenizer: Tokenizer, options: Mapping[str, Any], file: Path) -> None:
    found = _read(file)
    model = found["model"]
    own = (model["type"], model["unk_id"], bool(model.get("byte_fallback")))
    _same("vocabulary", own, ("Unigram", 3, False))
    steps = found["normalizer"] or {"type": "Sequence", "normalizers": []}
    steps = steps["normalizers"] if steps["type"] == "Sequence" else [steps]
    if [step["type"] for step in steps] not in ([], ["Precompiled"]):
        raise UnusualError("its tokenizer has another normalizer than its class")
    scheme = "always" if options["add_prefix_space"] else "never"
    _same_step(
        "pre-tokenizer",
        tokenizer.pre_tokenizer,
        pre_tokenizers.Sequence(
            [
                pre_tokenizers.WhitespaceSplit(),
                pre_tokenizers.Metaspace(replacement="▁", prepend_scheme=scheme),
            ]
        ),
    )
    ends = [(token, _number(tokenizer, token)) for token in ("<s>", "</s>")]
    _same_step(
        "post-processor",
        tokenizer.post_processor,
        processors.TemplateProcessing(
            single="<s> $A </s>",
            pair="$A $B",
            special_tokens=ends,
        ),
    )


def _check_own(tokenizer: Tokenizer, _: Mapping[str, Any], file: Path) -> None:
    """Refuse nothing that the file says: this class builds no steps of its own.

    That is so for a unigram vocabulary with the ends of XLM-RoBERTa's; others are not known.
    """
    model = _read(file)["model"]
    own = (model["type"], model["unk_id"], bool(model.get("byte_fallback")))
    _same("vocabulary", own, ("Unigram", _number(tokenizer, "<unk>"), False))
    ends = [(token, _number(tokenizer, token)) for token in ("<s>", "</s>")]
    _same_step(
        "post-processor",
        tokenizer.post_processor,
        processors.TemplateProcessing(
            single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=ends
        ),
    )


_CHECKS: dict[str, Callable[[Tokenizer, Mapping[str, Any], Path], None]] = {
    "BertTokenizer": _check_bert,
    "DistilBertTokenizer": _check_bert,
    "RobertaTokenizer": _check_roberta,
    "XLMRobertaTokenizer": _check_xlm_roberta,
    "PreTrainedTokenizer": _check_own,
    "TokenizersBackend": _check_own,
}


def _number(tokenizer: Tokenizer, token: str) -> int:
    number = tokenizer.token_to_id(token)
    if number is None:
        raise UnusualError(f"its tokenizer does not know {token}")
    return number


def _same(what: str, found: object, expected: object) -> None:
    if found != expected:
        raise UnusualError(f"its tokenizer has another {what} than its class: {found!r}")


def _same_step(what: str, found: Any, *expected: Any) -> None:
    """Refuse a step of the tokenizer that does not do what one of those expected does."""
    _same_as = [_state(step) for step in expected]
    if _state(found) not in _same_as:
        raise UnusualError(f"its tokenizer has another {what} than its class")


def _state(step: Any) -> Any:
    if step is None:
        return None
    state = json.loads(step.__getstate__())
    state.pop("pair", None)  # texts are encoded singly
    return state


def _flags(token: AddedToken) -> tuple[object, ...]:
    return (
        token.content, token.single_word, token.lstrip, token.rstrip, token.normalized,
        token.special,
    )  # fmt: skip


def _content(token: object) -> object:
    return token.get("content") if isinstance(token, dict) else token


def _read(file: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(value, dict):
        raise UnusualError(f"{file.name} is not an object")
    return value
