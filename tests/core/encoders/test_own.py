"""An encoder that the caller brings: a SentenceTransformer, or a function."""

from __future__ import annotations

import doctest

import numpy as np
import pytest
import torch
from dittograph.encoders import own
from dittograph.encoders.own import adopt
from dittograph.encoders.protocol import TextEncoder
from dittograph.encoders.vectors import cache_of, embed
from dittograph.errors import EncoderError, InputError
from dittograph.passages.copies import fold_copies
from dittograph.settings import Precision
from sentence_transformers import SentenceTransformer
from small_encoders import ARCHITECTURES, bert_cls, change, minilm_mean

TEXTS = [
    "The council approved the budget on Monday.",
    "x",
    "the " * 700,
    "Budget approved!",
    "The harbour, the council, the budget.\nA second line.",
]


def opened(folder) -> SentenceTransformer:
    return SentenceTransformer(str(folder), device="cpu", local_files_only=True)


@pytest.fixture(scope="module", params=ARCHITECTURES, ids=lambda make: make.__name__)
def folder(request, tmp_path_factory):
    torch.manual_seed(60)
    return request.param(tmp_path_factory.mktemp("own"))


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    torch.manual_seed(61)
    return minilm_mean(tmp_path_factory.mktemp("small"))


def letters(texts):
    """Count three letters: a tiny encoder."""
    return np.array([[text.count(letter) for letter in "abc"] for text in texts])


# --- a loaded model


def test_a_model_gives_the_vectors_that_it_gives_by_itself(folder):
    model = opened(folder)
    encoder = adopt(model)
    assert isinstance(encoder, TextEncoder)
    expected = model.encode(TEXTS, normalize_embeddings=True)
    np.testing.assert_allclose(encoder.encode(TEXTS), expected, atol=1e-5)
    query = model.encode_query(TEXTS[:1], normalize_embeddings=True)
    np.testing.assert_allclose(encoder.encode_query(TEXTS[0]), query, atol=1e-5)
    assert encoder.info.dimension == expected.shape[1]
    raw = np.zeros_like(expected)
    for batch in encoder.batches(TEXTS, unit=False):
        raw[batch.index] = batch.vectors
    np.testing.assert_allclose(raw, model.encode(TEXTS), atol=1e-5)


def test_texts_that_a_model_cuts_are_marked(small):
    (batch,) = adopt(opened(small)).batches(TEXTS)
    assert TEXTS[batch.index[batch.truncated].item()] == TEXTS[2]


def test_the_prompts_and_the_dimension_that_a_model_is_set_to(small):
    model = SentenceTransformer(
        str(small),
        device="cpu",
        local_files_only=True,
        prompts={"topic": "the council said: ", "query": "search for "},
        default_prompt_name="topic",
        truncate_dim=7,
    )
    encoder = adopt(model)
    expected = model.encode(TEXTS, normalize_embeddings=True)
    np.testing.assert_allclose(encoder.encode(TEXTS), expected, atol=1e-5)
    assert encoder.info.prompt == "the council said: "
    assert encoder.info.dimension == 7
    query = model.encode_query(TEXTS[:1], normalize_embeddings=True)
    np.testing.assert_allclose(encoder.encode_query(TEXTS[0]), query, atol=1e-5)


def test_a_model_in_half_precision_stays_so(small):
    model = opened(small).to(torch.bfloat16)
    encoder = adopt(model)
    assert encoder.info.precision is Precision.BF16
    expected = model.encode(TEXTS)
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    assert (encoder.encode(TEXTS) * expected).sum(axis=1).min() > 0.999
    assert next(model.parameters()).dtype is torch.bfloat16


def test_a_model_is_left_as_it_is(small):
    model = opened(small)
    before = {name: weights.clone() for name, weights in model.state_dict().items()}
    adopt(model).encode(TEXTS)
    after = model.state_dict()
    assert after.keys() == before.keys()
    assert all(torch.equal(after[name], weights) for name, weights in before.items())
    assert type(model.transformers_model.encoder.layer[0].output.dense) is torch.nn.Linear


def test_models_with_the_same_vectors_have_the_same_fingerprint_and_no_others(small, tmp_path):
    first = adopt(opened(small)).info
    assert adopt(opened(small)).info == first
    opened(small).save(str(tmp_path / "copy"), create_model_card=False)
    assert adopt(opened(tmp_path / "copy")).info.fingerprint == first.fingerprint
    changed = []
    model = opened(small)
    with torch.no_grad():
        model.transformers_model.embeddings.LayerNorm.bias[3] += 1e-3
    changed.append(model)
    model = opened(small)
    model.max_seq_length = 12
    changed.append(model)
    model = opened(small)
    model[1].pooling_mode = "max"
    changed.append(model)
    model = opened(small)
    model.truncate_dim = 12
    changed.append(model)
    change(tmp_path / "copy" / "config.json", layer_norm_eps=1e-6)
    changed.append(opened(tmp_path / "copy"))
    prints = {first.fingerprint, *(adopt(model).info.fingerprint for model in changed)}
    assert len(prints) == 1 + len(changed)


def test_a_model_is_cached_across_loads(small, fresh_cache):
    hashes = fold_copies(TEXTS).hashes
    for embedded in (len(TEXTS), 0):
        encoder = adopt(opened(small))
        assert encoder.cacheable
        found = embed(encoder, TEXTS, hashes, cache=cache_of(encoder.info))
        assert found.embedded == embedded


def test_a_model_that_cannot_be_used_says_why(small):
    model = opened(small)
    model.transformers_model.embeddings.to(torch.float64)
    with pytest.raises(EncoderError, match="weights in numbers of several kinds"):
        adopt(model)
    with pytest.raises(EncoderError, match="device “meta”, which Dittograph cannot use"):
        adopt(opened(small).to("meta"))


# --- a function


def test_a_function_gives_unit_vectors():
    encoder = adopt(letters)
    assert isinstance(encoder, TextEncoder)
    assert encoder.info.name == "letters"
    assert encoder.info.dimension == 3
    found = encoder.encode(["aab", "xyz", "c", "aaa bbb"])
    half = 0.5**0.5
    expected = [[0.8**0.5, 0.2**0.5, 0], [0, 0, 0], [0, 0, 1], [half, half, 0]]
    np.testing.assert_allclose(found, expected, atol=1e-6)
    assert found.dtype == np.float32
    np.testing.assert_allclose(encoder.encode_query("cc"), [[0, 0, 1]])
    (batch,) = encoder.batches(["aab"], unit=False)
    np.testing.assert_array_equal(batch.vectors, [[2, 1, 0]])
    assert encoder.encode([]).shape == (0, 3)


def test_many_texts_come_in_parts_and_in_their_order():
    sizes = []

    def count(texts):
        sizes.append(len(texts))
        return [[len(text), 1.0] for text in texts]  # lists of numbers are an array as well

    texts = ["x" * (i % 50) for i in range(1_000)]
    batches = list(adopt(count).batches(texts, unit=False))
    assert np.concatenate([batch.index for batch in batches]).tolist() == list(range(1_000))
    lengths = np.concatenate([batch.vectors[:, 0] for batch in batches])
    assert lengths.tolist() == [i % 50 for i in range(1_000)]
    assert max(sizes) < 1_000


def test_methods_objects_and_tensors_are_taken_too(small):
    model = opened(small)

    class Wrapped:
        def __call__(self, texts):
            return model.encode(texts, convert_to_tensor=True).to(torch.bfloat16)

    expected = model.encode(TEXTS, normalize_embeddings=True)
    np.testing.assert_allclose(adopt(model.encode).encode(TEXTS), expected, atol=1e-5)
    encoder = adopt(Wrapped())
    assert encoder.info.name == "Wrapped"
    np.testing.assert_allclose(encoder.encode(TEXTS), expected, atol=0.01)


def test_large_and_small_numbers_get_length_one():
    encoder = adopt(lambda texts: [[3e30, 4e30], [3e-30, 4e-30]][: len(texts)])
    np.testing.assert_allclose(encoder.encode(["a", "b"]), [[0.6, 0.8]] * 2, atol=1e-6)


def test_a_function_is_not_cached_unless_it_says_what_it_is():
    first, second = adopt(letters), adopt(letters)
    assert not first.cacheable
    assert first.info.key != second.info.key

    def named(texts):
        return letters(texts)

    prints = set()
    for name in ("letters-1", "letters-1", "letters-2"):
        named.fingerprint = name
        assert adopt(named).cacheable
        prints.add(adopt(named).info.fingerprint)
    assert len(prints) == 2


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ([[1.0, 2.0]], "an array of 1 × 2; it must give an array of numbers, a row for each text"),
        ([1.0, 2.0, 3.0], "an array of 3; it must give"),
        (np.zeros((3, 0)), "an array of 3 × 0; it must give"),
        (1.0, "an array of one number; it must give"),
        (None, "something that is not numbers"),
        (["a", "b", "c"], "something that is not numbers"),
        ([["1", "2"]] * 3, "something that is not numbers"),
        ([[1j, 2j]] * 3, "something that is not numbers"),
        ([[1.0, 2.0], [1.0, 2.0], [1.0]], "something that is not numbers"),
        ([[1.0, float("nan")]] * 3, "a vector with a number that is not finite"),
        ([[1e39, 1.0]] * 3, "a vector with a number that is not finite"),
        ([[1.0, 2.0, 3.0]] * 3, "vectors of 2 numbers at first and then of 3"),
    ],
    ids=str,
)
def test_what_a_function_gives_wrongly_is_said_in_a_sentence(wrong, said):
    def encodes(texts):
        return [[1.0, 2.0]] * len(texts) if len(texts) == 1 else wrong

    encoder = adopt(encodes)
    with pytest.raises(EncoderError) as caught:
        encoder.encode(["a", "b", "c"])
    sentence = str(caught.value)
    assert sentence.startswith(f"The encoder encodes gave {said}")
    assert sentence.endswith(".")


def test_an_error_inside_a_function_is_its_author_s():
    def fails(texts):
        raise KeyError("no such word")

    with pytest.raises(KeyError):
        adopt(fails)


@pytest.mark.parametrize("other", [3, None, SentenceTransformer, b"x"])
def test_anything_else_is_no_encoder(other):
    with pytest.raises(InputError, match="a loaded SentenceTransformer, a function"):
        adopt(other)


def test_an_encoder_is_taken_as_it_is(encoder, tmp_path):
    assert adopt(encoder) is encoder
    function = adopt(letters)
    assert adopt(function) is function
    assert isinstance(encoder, TextEncoder)
    torch.manual_seed(62)
    assert isinstance(adopt(opened(bert_cls(tmp_path))), TextEncoder)


def test_the_example():
    assert doctest.testmod(own).failed == 0
