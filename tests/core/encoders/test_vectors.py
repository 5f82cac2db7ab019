"""The cache of vectors: nothing is embedded twice, and no trouble with it stops a scan."""

from __future__ import annotations

import dataclasses
import hashlib
import sqlite3
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from dittograph.caches.folder import vector_files
from dittograph.caches.vectors import VectorCache
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.vectors import Vectors, cache_of, embed
from dittograph.errors import CancelledError
from dittograph.passages.copies import content_hash
from dittograph.progress import NO_PROGRESS, Phase, PolledProgress
from dittograph.settings import Device, Precision

INFO = EncoderInfo("made-up", "sha256:" + "ab" * 32, 8, 256, Device.CPU, Precision.FP32)


class CountingEncoder:
    """Gives each text a vector made from its hash, ten texts a batch, and counts them."""

    def __init__(self, info=INFO, batch=10):
        self.info = info
        self.batch = batch
        self.encoded: list[str] = []

    def vector(self, text):
        seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
        v = np.random.default_rng(seed).normal(size=self.info.dimension)
        return (v / np.linalg.norm(v)).astype(np.float32)

    def batches(self, texts):
        from dittograph.encoders.protocol import Batch

        for begin in range(0, len(texts), self.batch):
            part = texts[begin : begin + self.batch]
            self.encoded += part
            index = np.arange(begin, begin + len(part))[::-1]  # in an order of its own
            vectors = np.array([self.vector(t) for t in part])[::-1]
            yield Batch(index, vectors, np.array([len(t) > 30 for t in part])[::-1])


TEXTS = [f"Text number {i}" for i in range(35)] + ["One of thirty characters."]


def run(encoder, texts=TEXTS, cache=True, progress=NO_PROGRESS):
    store = cache_of(encoder.info) if cache else None
    hashes = [content_hash(t) for t in texts]
    return embed(encoder, texts, hashes, cache=store, progress=progress)


def assert_right(result, texts=TEXTS):
    expected = np.array([CountingEncoder().vector(t) for t in texts])
    np.testing.assert_array_equal(result.vectors, expected)
    assert not result.truncated.any()


def database_of(folder):
    (file,) = (folder / "vectors").glob("*.sqlite")
    return file


def test_a_second_run_embeds_nothing(fresh_cache):
    encoder = CountingEncoder()
    first = run(encoder)
    assert first.embedded == len(encoder.encoded) == len(TEXTS)
    assert_right(first)
    second = run(encoder)
    assert second.embedded == 0
    assert len(encoder.encoded) == len(TEXTS)
    assert_right(second)


def test_after_an_edit_only_what_changed_is_embedded(fresh_cache):
    run(CountingEncoder())
    edited = [*TEXTS[5:], "A new line", *TEXTS[:3], "Text  number\t4"]  # the last only respaced
    encoder = CountingEncoder()
    result = run(encoder, edited)
    assert encoder.encoded == ["A new line"]
    np.testing.assert_array_equal(result.vectors[-1], CountingEncoder().vector(TEXTS[4]))


def test_without_a_cache_everything_is_embedded_and_nothing_kept(fresh_cache):
    encoder = CountingEncoder()
    assert_right(run(encoder, cache=False))
    assert_right(run(encoder, cache=False))
    assert len(encoder.encoded) == 2 * len(TEXTS)
    assert not fresh_cache.exists()


@pytest.mark.parametrize(
    "other",
    [
        replace(INFO, fingerprint="sha256:" + "cd" * 32),
        replace(INFO, precision=Precision.BF16),
    ],
)
def test_encoders_and_precisions_do_not_share_vectors(fresh_cache, other):
    run(CountingEncoder())
    encoder = CountingEncoder(other)
    assert run(encoder).embedded == len(TEXTS)


def test_more_texts_than_are_asked_for_at_once(fresh_cache):
    texts = [f"Line {i}" for i in range(2_345)]
    run(CountingEncoder(batch=100), texts)
    result = run(CountingEncoder(), texts)
    assert result.embedded == 0
    assert_right(result, texts)


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5_000])
def test_a_damaged_cache_is_made_anew(fresh_cache, content):
    run(CountingEncoder())
    file = database_of(fresh_cache)
    for extra in fresh_cache.rglob("*-wal"):
        extra.unlink()
    file.write_bytes(content)
    assert_right(run(CountingEncoder()))
    assert_right(run(CountingEncoder()))
    assert run(CountingEncoder()).embedded == 0


def test_damage_in_the_middle_of_the_cache_is_survived(fresh_cache):
    run(CountingEncoder(batch=100), [f"Line {i}" for i in range(3_000)])
    file = database_of(fresh_cache)
    data = bytearray(file.read_bytes())
    data[4096 : len(data) - 4096] = b"\xa5" * (len(data) - 8192)
    file.write_bytes(data)
    texts = [f"Line {i}" for i in range(3_000)]
    assert_right(run(CountingEncoder(batch=100), texts), texts)
    assert_right(run(CountingEncoder(batch=100), texts), texts)
    assert run(CountingEncoder(), texts).embedded == 0


@pytest.mark.parametrize(
    "blob",
    [
        b"", b"1234567", np.ones(9, "<f4").tobytes(), np.full(8, np.nan, "<f4").tobytes(),
        "text", None, 5,
    ],
)  # fmt: skip
def test_a_vector_that_cannot_be_right_is_not_used(fresh_cache, blob):
    run(CountingEncoder())
    with sqlite3.connect(database_of(fresh_cache)) as database:
        database.execute(
            "UPDATE vectors SET vector = ? WHERE hash = ?", (blob, content_hash(TEXTS[3]))
        )
    database.close()
    encoder = CountingEncoder()
    assert_right(run(encoder))
    assert encoder.encoded == [TEXTS[3]]


def test_a_cache_that_cannot_be_written_costs_only_time(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("DITTOGRAPH_CACHE", str(tmp_path / "file"))
    assert_right(run(CountingEncoder()))
    assert_right(run(CountingEncoder()))


def test_a_cache_on_a_full_disk_costs_only_time(fresh_cache, monkeypatch):
    run(CountingEncoder(), TEXTS[:5])

    class Full(sqlite3.Connection):
        def executemany(self, *_):
            raise sqlite3.OperationalError("database or disk is full")

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **k, factory=Full))
    encoder = CountingEncoder()
    assert_right(run(encoder))
    assert encoder.encoded == TEXTS[5:]


class CancelsAfter(PolledProgress):
    def __init__(self, texts):
        super().__init__()
        self.texts = texts

    def advance(self, steps=1):
        self.texts -= steps
        if self.texts <= 0:
            self.cancel()
        super().advance(steps)


@pytest.mark.parametrize("after", [1, 10, 25])
def test_a_cancel_keeps_what_was_embedded(fresh_cache, after):
    encoder = CountingEncoder()
    with pytest.raises(CancelledError):
        run(encoder, progress=CancelsAfter(after))
    done = set(encoder.encoded)
    assert 0 < len(done) < len(TEXTS)
    rest = CountingEncoder()
    assert_right(run(rest))
    assert set(rest.encoded) == set(TEXTS) - done


def test_a_failure_keeps_what_was_embedded(fresh_cache):
    class Fails(CountingEncoder):
        def batches(self, texts):
            for batch in super().batches(texts):
                if len(self.encoded) > 20:
                    raise RuntimeError("the device is gone")
                yield batch

    with pytest.raises(RuntimeError):
        run(Fails())
    assert run(CountingEncoder()).embedded == len(TEXTS) - 20


def test_progress_counts_what_is_embedded_now(fresh_cache):
    run(CountingEncoder(), TEXTS[:6])
    progress = PolledProgress()
    run(CountingEncoder(), progress=progress)
    now = progress.snapshot()
    assert (now.phase, now.done, now.total, now.unit) == (Phase.EMBEDDING, 30, 30, "texts")


WRITER = """
import sys
import numpy as np
from dittograph.passages.copies import content_hash
from dittograph.encoders.info import *
from dittograph.encoders.vectors import cache_of
info = EncoderInfo("made-up", "sha256:" + "ab" * 32, 8, 256, Device.CPU, Precision.FP32)
cache = cache_of(info)
who = int(sys.argv[1])
for part in range(20):
    hashes = [content_hash(f"{who} {part} {i}") for i in range(50)]
    rows = np.full((50, 8), who + part / 100, dtype=np.float32)
    cache.save(hashes, rows, np.zeros(50, bool))
"""


def test_two_processes_fill_the_cache_at_once(fresh_cache):
    run(CountingEncoder(), TEXTS[:1])
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(who)]) for who in (1, 2)]
    assert [w.wait(60) for w in writers] == [0, 0]
    hashes = [
        content_hash(f"{who} {part} {i}") for who in (1, 2) for part in range(20) for i in range(50)
    ]
    from dittograph.encoders.vectors import Vectors

    into = Vectors(np.zeros((2000, 8), np.float32), np.zeros(2000, bool), 0)
    assert cache_of(INFO).load(hashes, into.vectors, into.truncated).all()
    assert into.vectors[1050, 0] == np.float32(2.01)


def test_the_cache_can_be_measured_and_cleared(fresh_cache):
    assert vector_files().size() == (0, 0)
    run(CountingEncoder())
    encoders, size = vector_files().size()
    assert encoders == 1
    assert size >= len(TEXTS) * 8 * 4
    vector_files().clear()
    assert vector_files().size() == (0, 0)
    vector_files().clear()
    assert run(CountingEncoder()).embedded == len(TEXTS)


def test_a_full_cache_forgets_its_oldest_and_stays_within_its_bound(tmp_path):
    cache = VectorCache("made-up", INFO.dimension, tmp_path, most_bytes=200_000)
    texts = [f"Text {i}" for i in range(12_000)]
    hashes = [content_hash(t) for t in texts]
    vectors = np.eye(8, dtype=np.float32)[np.arange(len(texts)) % 8]
    for begin in range(0, len(texts), 500):
        rows = slice(begin, begin + 500)
        cache.save(hashes[rows], vectors[rows], np.zeros(500, bool))
    (file,) = tmp_path.glob("*.sqlite")
    assert file.stat().st_size < 300_000
    into = Vectors(np.zeros_like(vectors), np.zeros(len(texts), bool), 0)
    found = cache.load(hashes, into.vectors, into.truncated)
    assert found[-1000:].all()
    assert not found[:1000].any()
    np.testing.assert_array_equal(into.vectors[found], vectors[found])


def test_each_prompt_has_vectors_of_its_own(fresh_cache):
    run(CountingEncoder())
    for prompt in ("query: ", "title: "):
        asked = CountingEncoder(dataclasses.replace(INFO, prompt=prompt))
        run(asked)
        assert asked.encoded == TEXTS
        again = CountingEncoder(asked.info)
        run(again)
        assert again.encoded == []


def test_no_flipped_bit_ever_gives_another_vector(fresh_cache):
    texts = [f"Line {i}" for i in range(500)]
    run(CountingEncoder(batch=100), texts)
    file = database_of(fresh_cache)
    whole = file.read_bytes()
    for start in range(4096, 4296, 10):
        data = bytearray(whole)
        for at in range(start, len(data), 997):
            data[at] ^= 0x40
        file.write_bytes(data)
        assert_right(run(CountingEncoder(batch=100), texts), texts)


# Six sentences, of which the encoder reads at most 30 characters at once.
LONG = "One two three. Four five six. Seven eight. Nine ten eleven. Twelve. Thirteen fourteen."
SHORT_SIGHTED = dataclasses.replace(INFO, max_tokens=8)  # 28 characters to begin with


def test_a_text_that_is_longer_than_the_encoder_reads_is_the_mean_of_its_windows(fresh_cache):
    encoder = CountingEncoder(SHORT_SIGHTED)
    result = run(encoder, ["Short.", LONG])
    parts = encoder.encoded[2:]
    assert " ".join(parts) == LONG
    assert all(len(part) <= 30 and part.endswith(".") for part in parts)
    mean = sum(len(part) * encoder.vector(part).astype(np.float64) for part in parts)
    np.testing.assert_allclose(result.vectors[1], mean / np.linalg.norm(mean), atol=1e-6)
    np.testing.assert_array_equal(result.vectors[0], encoder.vector("Short."))
    assert result.truncated.tolist() == [False, False]


def test_another_ending_gives_a_long_text_another_vector(fresh_cache):
    thanks, leave = f"{LONG} Thank you.", f"{LONG} Get out."
    vectors = run(CountingEncoder(SHORT_SIGHTED), [thanks, leave]).vectors
    assert vectors[0] @ vectors[1] < 0.99


def test_a_long_text_is_read_once_and_a_vector_of_its_beginning_is_not_used(fresh_cache):
    encoder = CountingEncoder(SHORT_SIGHTED)
    first = run(encoder, [LONG])
    count = len(encoder.encoded)
    second = run(encoder, [LONG])
    assert len(encoder.encoded) == count
    np.testing.assert_array_equal(second.vectors, first.vectors)
    # As a version that read only the beginning left it.
    beginning = np.eye(8, dtype=np.float32)[:1]
    cache_of(SHORT_SIGHTED).save([content_hash(LONG)], beginning, np.array([True]))
    np.testing.assert_array_equal(run(encoder, [LONG]).vectors, first.vectors)


def test_a_window_that_is_still_too_long_is_cut_again(fresh_cache):
    hopeful = dataclasses.replace(INFO, max_tokens=20)  # 70 characters, more than it reads
    encoder = CountingEncoder(hopeful)
    result = run(encoder, [LONG + " " + "word " * 30])
    assert not result.truncated.any()
    longest = max(encoder.encoded[1:], key=len)
    assert len(longest) > 30
    for part in encoder.encoded[1:]:
        halves = [other for other in encoder.encoded if other != part and other in part]
        assert len(part) <= 30 or halves


@pytest.mark.parametrize(
    "text", ["x" * 5_000, "word " * 2_000, "A. " * 900, "short", " \n\n a. b."]
)
def test_windows_leave_nothing_out(text):
    from dittograph.encoders.windows import windows

    found = windows(text, 20)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(part and len(part) <= 140 for part in found)
