"""Encoders of one's own: a function, a loaded model; and what is cached of them."""

from __future__ import annotations

import dittograph
import numpy as np
import pytest
from dittograph.encoders.discovery import resolve_encoder
from dittograph.errors import EncoderError, InputError
from dittograph.library import encoding
from dittograph.policy.policy import PolicyError

TEXTS = ["A goat fell.", "Two goats fell.", "The harbour opens.", "A hen ran."]


@pytest.fixture
def asked(encoder, monkeypatch):
    """Load nothing; note the settings for which an encoder is wanted."""
    asked = []

    def load(settings):
        asked.append(settings)
        return encoder

    monkeypatch.setattr(encoding, "load_encoder", load)
    return asked


def files_in(folder):
    return sorted(p.relative_to(folder) for p in folder.rglob("*") if p.is_file())


def test_a_function_leaves_nothing_behind_and_finds_nothing(fresh_cache, counted):
    first = dittograph.scan(texts=TEXTS, encoder=counted)
    assert [(p.a, p.b) for p in first.pairs] == [(0, 1)]
    assert first.search("goat")[0].id == 0

    def encode(texts):
        return np.ones((len(texts), 5))

    encode.__name__ = counted.__name__
    second = dittograph.scan(texts=TEXTS, encoder=encode)
    assert len(second.pairs) == 6  # and not what the other function of that name gave
    assert dittograph.compare("goat", "hen", encoder=encode).similarity == pytest.approx(1)
    assert files_in(fresh_cache) == []


def test_a_function_does_not_meet_the_vectors_of_an_encoder(fresh_cache, encoder, monkeypatch):
    monkeypatch.setattr(encoding, "load_encoder", lambda settings: encoder)
    before = dittograph.scan(texts=TEXTS, precision="fp32")
    assert before.data.embedded == 4
    cached = files_in(fresh_cache)

    def encode(texts):
        return np.eye(len(texts), 384)

    encode.__name__ = "all-MiniLM-L6-v2"
    scan = dittograph.scan(texts=TEXTS, encoder=encode)
    np.testing.assert_array_equal(scan.vectors, np.eye(4, 384))
    assert files_in(fresh_cache) == cached
    after = dittograph.scan(texts=TEXTS, precision="fp32")
    assert after.data.embedded == 0
    np.testing.assert_array_equal(after.vectors, before.vectors)


def test_a_function_need_know_no_other_texts(counted):
    known = dict(zip(TEXTS, np.eye(4), strict=True))
    scan = dittograph.scan(texts=["", *TEXTS], encoder=lambda texts: [known[t] for t in texts])
    np.testing.assert_array_equal(scan.vectors[1:], np.eye(4))


def test_a_loaded_model_gives_its_own_vectors(fresh_cache):
    from sentence_transformers import SentenceTransformer

    folder = resolve_encoder("all-MiniLM-L6-v2").folder
    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    scan = dittograph.scan(texts=TEXTS, encoder=model)
    np.testing.assert_allclose(
        scan.vectors, model.encode(TEXTS, normalize_embeddings=True), atol=1e-5
    )
    (query,) = model.encode(["goats that fall"], normalize_embeddings=True)
    best = float((scan.vectors @ query).max())
    assert scan.search("goats that fall")[0].similarity == pytest.approx(best, abs=1e-5)
    assert dittograph.scan(texts=TEXTS, encoder=model).data.embedded == 0
    one, other = model.encode(TEXTS[:2], normalize_embeddings=True)
    compared = dittograph.compare(*TEXTS[:2], encoder=model)
    assert compared.similarity == pytest.approx(float(one @ other), abs=1e-5)


def test_a_folder_is_a_str_or_a_path(asked):
    folder = resolve_encoder("all-MiniLM-L6-v2").folder
    for given in (folder, str(folder)):
        dittograph.compare("a", "b", encoder=given)
    assert [settings.encoder for settings in asked] == [str(folder)]  # and loaded once


def test_an_encoder_stays_loaded_until_another_is_used(asked):
    for precision in ("fp32", "fp32", "bf16", "fp32"):
        dittograph.compare("a goat", "a hen", precision=precision)
    assert [settings.precision for settings in asked] == ["fp32", "bf16", "fp32"]


def test_a_project_of_a_function_is_searched_with_it(counted, tmp_path, fresh_cache):
    dittograph.scan(texts=TEXTS, encoder=counted).save(tmp_path / "p.ditto")
    with dittograph.open(tmp_path / "p.ditto") as project:
        hits = project.search("a goat", count=2, encoder=counted)
        assert [(hit.id, hit.text) for hit in hits] == [(0, TEXTS[0]), (1, TEXTS[1])]
        with pytest.raises(EncoderError, match=r"of your own, give that as encoder="):
            project.search("a goat")
        with pytest.raises(TypeError, match="one with a name is found without it"):
            project.search("a goat", encoder="all-MiniLM-L6-v2")
        assert project.scan.clusters(grouping="chain") == project.scan.clusters()
    assert files_in(fresh_cache) == []


def test_a_project_of_another_encoder_is_not_searched(encoder, monkeypatch, tmp_path):
    monkeypatch.setattr(encoding, "load_encoder", lambda settings: encoder)
    dittograph.scan(texts=TEXTS, precision="fp32").save(tmp_path / "p.ditto")
    with dittograph.open(tmp_path / "p.ditto") as project:
        assert project.search("goats", count=1)[0].id in {0, 1}
        assert len(project.search("goats", count=100)) == 4
        info = encoder.info
        encoding._load.cache_clear()
        changed = type("Changed", (), {"info": type(info)(**{
            **{name: getattr(info, name) for name in info.__slots__}, "fingerprint": "sha256:1"
        })})()  # fmt: skip
        monkeypatch.setattr(encoding, "load_encoder", lambda settings: changed)
        with pytest.raises(EncoderError, match="is not the one that made this scan"):
            project.search("goats")


@pytest.mark.parametrize(
    ("encoder", "options", "error", "sentence"),
    [
        (3, {}, TypeError, "encoder must be a name, a folder, a SentenceTransformer or a function"),
        (len, {}, EncoderError, "row for each"),
        (lambda texts: [["a"]], {}, EncoderError, "not numbers"),
        (lambda texts: np.ones((1, 2)), {"device": "cpu"}, InputError, "leave device out"),
        (lambda texts: np.ones((1, 2)), {"precision": "fp32"}, InputError, "leave precision out"),
        ("no-such-encoder", {}, EncoderError, "no-such-encoder"),
    ],
)
def test_what_is_no_encoder_is_refused(encoder, options, error, sentence):
    for call in (
        lambda: dittograph.scan(texts=TEXTS, encoder=encoder, **options),
        lambda: dittograph.compare("a", "b", encoder=encoder, **options),
    ):
        with pytest.raises(error, match=sentence):
            call()


@pytest.mark.parametrize(
    "policy",
    [
        "added_encoders = false\n",
        'locked = ["encoder"]\n[defaults]\nencoder = "all-MiniLM-L6-v2"\n',
    ],
)
def test_an_administrator_may_allow_only_some_encoders(policy, counted, write, monkeypatch):
    monkeypatch.setenv("DITTOGRAPH_POLICY", str(write("policy.toml", policy)))
    with pytest.raises(PolicyError):
        dittograph.scan(texts=TEXTS, encoder=counted)
    with pytest.raises(PolicyError):
        dittograph.compare("a", "b", encoder=counted)
