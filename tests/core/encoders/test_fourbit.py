"""Encoders in 4 bits: files are read as they are meant, hostile ones refused, vectors right."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from dittograph.encoders.discovery import check_folder, fingerprint, resolve_encoder
from dittograph.encoders.fourbit import numbers
from dittograph.encoders.fourbit.file import FourBitFile
from dittograph.encoders.fourbit.folder import as_ordinary, write_folder
from dittograph.encoders.lean.network import LeanNetwork
from dittograph.encoders.lean.recipe import read_recipe
from dittograph.encoders.lean.tokenizer import read_tokenizer
from dittograph.errors import EncoderError
from dittograph.settings import Precision
from hypothesis import example, given, settings
from hypothesis import strategies as st
from small_encoders import load, reference
from transformers import AutoTokenizer

WIDTH, LAYERS, HEADS, INNER, POSITIONS = 32, 2, 2, 64, 40
PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", *"abcdehilnortu", "▁the", "▁coun", "cil", "<mask>"]
SPARE = 3  # rows of the vocabulary without a piece
TEXTS = ["the council", "a  b\tc", "", "ＴＨＥ the", "unknown: 市 <mask> </s>", "the " * 90]
GERMAN = (
    "Der Rat hat den neuen Haushalt am Montag nach langer Debatte gebilligt.",
    "Eine Ziege entkam vom Bauernhof und versperrte die Straße.",
    "Das Museum ist an Feiertagen geschlossen.",
)
ENGLISH = (
    "The council approved the new budget on Monday after a long debate.",
    "A goat escaped from the farm and blocked the road.",
    "The museum is closed on public holidays.",
)


def shapes() -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {
        "emb.word": (len(PIECES) + SPARE, WIDTH), "emb.pos": (POSITIONS, WIDTH),
        "emb.type": (2, WIDTH), "emb.ln.w": (WIDTH,), "emb.ln.b": (WIDTH,),
    }  # fmt: skip
    for layer in range(LAYERS):
        for name in ("q", "k", "v", "ao"):
            found[f"l{layer}.{name}.w"] = (WIDTH, WIDTH)
            found[f"l{layer}.{name}.b"] = (WIDTH,)
        found |= {f"l{layer}.fi.w": (INNER, WIDTH), f"l{layer}.fi.b": (INNER,)}
        found |= {f"l{layer}.fo.w": (WIDTH, INNER), f"l{layer}.fo.b": (WIDTH,)}
        for name in ("aln", "oln"):
            found |= {f"l{layer}.{name}.w": (WIDTH,), f"l{layer}.{name}.b": (WIDTH,)}
    return found


def pack(weights: np.ndarray) -> bytes:
    """Write blocks of 32 weights, one number after the other, as the format is described."""
    out = b""
    for block in weights.reshape(-1, 32):
        scale = np.float16(max(float(np.abs(block).max()) / 7, 1e-3))
        halves = [min(max(round(float(w) / float(scale)) + 8, 0), 15) for w in block]
        out += scale.tobytes() + bytes(halves[j] | halves[j + 16] << 4 for j in range(16))
    return out


def file_bytes(*, vocabulary: list[str] = PIECES, header: dict[str, int] | None = None) -> bytes:
    sizes = {
        "hidden": WIDTH, "layers": LAYERS, "heads": HEADS, "inner": INNER,
        "vocabulary": len(PIECES) + SPARE, "positions": POSITIONS, "types": 2,
    }  # fmt: skip
    sizes |= header or {}
    out = b"E5S1" + struct.pack("<I7ifi", 1, *sizes.values(), 1e-12, 32)
    pieces = [piece.encode() for piece in vocabulary]
    ends = np.cumsum([0, *map(len, pieces)])
    out += struct.pack("<i4iQ", len(pieces), 0, 2, 1, 3, int(ends[-1]))
    out += struct.pack(f"<{len(ends)}I", *ends.tolist())
    out += struct.pack(f"<{len(pieces)}f", *(-float(n) / 3 for n in range(len(pieces))))
    out += b"".join(pieces) + struct.pack("<iI", 0, 0)
    random = np.random.default_rng(5)
    held = {}
    for name, shape in shapes().items():
        values = random.normal(0, 0.4, shape) + (name.endswith(("ln.w",)))
        plain = len(shape) == 1 or name in {"emb.pos", "emb.type"}
        held[name] = values.astype("<f4").tobytes() if plain else pack(values)
    table = 4 + sum(2 + len(name) + 21 for name in held)
    at = (len(out) + table + 31) // 32 * 32
    begin, listed = at, struct.pack("<i", len(held))
    for name, data in held.items():
        kind = int(not (len(shapes()[name]) == 1 or name in {"emb.pos", "emb.type"}))
        count = int(np.prod(shapes()[name]))
        listed += struct.pack("<H", len(name)) + name.encode()
        listed += struct.pack("<BIQQ", kind, count, at, len(data))
        at += len(data) + -len(data) % 4
    out += listed
    out += bytes(begin - len(out))
    return out + b"".join(data + bytes(-len(data) % 4) for data in held.values())


SOUND = file_bytes()


@pytest.fixture(scope="module")
def weights(tmp_path_factory) -> Path:
    file = tmp_path_factory.mktemp("weights") / "small.bin"
    file.write_bytes(SOUND)
    return file


@pytest.fixture(scope="module")
def small(tmp_path_factory, weights) -> Path:
    folder = tmp_path_factory.mktemp("four") / "small"
    folder.mkdir()
    write_folder(weights, folder, prompt="the ", card="---\nlanguage: de\n---\n")
    return folder


@pytest.fixture(scope="module")
def real() -> Path:
    return resolve_encoder("multilingual").folder


# --- the file


def test_weights_are_the_halves_less_eight_times_the_scale():
    halves = np.arange(16, dtype=np.uint8) | (15 - np.arange(16, dtype=np.uint8)) << 4
    block = np.concatenate([np.frombuffer(np.float16(0.5).tobytes(), np.uint8), halves])
    low = [(n - 8) * 0.5 for n in range(16)]
    assert numbers.unpacked(block[None]).tolist() == [low + low[::-1]]


def test_a_file_tells_its_sizes_and_its_pieces(weights):
    file = FourBitFile.open(weights)
    assert (file.sizes.hidden_size, file.sizes.num_hidden_layers) == (WIDTH, LAYERS)
    assert file.sizes.layer_norm_eps == 1e-12
    words = file.vocabulary()
    assert words.pieces == PIECES
    assert (words.begin, words.end, words.padding, words.unknown) == (0, 2, 1, 3)
    assert len(file.tensors) == len(shapes())


def test_single_rows_are_those_of_the_whole_matrix(weights):
    file = FourBitFile.open(weights)
    name = "embeddings.word_embeddings.weight"
    wanted = np.array([5, 0, 5, len(PIECES) + SPARE - 1])
    found = numbers.rows(file, name, wanted)
    np.testing.assert_array_equal(found, numbers.tensor(file, name)[wanted])
    with pytest.raises(IndexError):
        numbers.rows(file, name, np.array([len(PIECES) + SPARE]))


def refusal(tmp_path: Path, data: bytes) -> str:
    file = tmp_path / "hostile.bin"
    file.write_bytes(data)
    with pytest.raises(EncoderError) as caught:
        FourBitFile.open(file).vocabulary()
    assert str(file) in str(caught.value)
    return str(caught.value)


def test_another_file_is_not_taken_for_one(tmp_path):
    assert "cannot be read" in refusal(tmp_path, b"")
    assert "not 4-bit weights" in refusal(tmp_path, b"PK\3\4" + bytes(400))
    assert "not 4-bit weights" in refusal(tmp_path, SOUND[:4] + b"\2" + SOUND[5:])


@pytest.mark.parametrize(
    "header",
    [
        {"hidden": 0}, {"hidden": -32}, {"hidden": 48}, {"layers": 2_000_000_000}, {"layers": 3},
        {"heads": 5}, {"inner": 1 << 30}, {"vocabulary": 1 << 24}, {"positions": 7}, {"types": 0},
    ],
)  # fmt: skip
def test_sizes_that_the_file_does_not_hold_are_refused(tmp_path, header):
    assert "damaged or cut off" in refusal(tmp_path, file_bytes(header=header))


def test_pieces_must_be_text_and_different(tmp_path):
    assert "damaged" in refusal(tmp_path, file_bytes(vocabulary=[*PIECES[:-1], "a"]))
    assert "damaged" in refusal(
        tmp_path, SOUND.replace("▁coun".encode(), b"\xe2\x96\xff" + b"coun")
    )


def test_a_file_that_is_cut_off_anywhere_is_refused(tmp_path):
    for length in (*range(1, 300, 7), len(SOUND) // 2, len(SOUND) - 1):
        refusal(tmp_path, SOUND[:length])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3_000), st.integers(0, 255)), min_size=1, max_size=6))
@example([(964, 1)])  # an infinite scale, of weights that are zero
def test_a_damaged_file_is_read_within_its_bounds_or_refused(tmp_path_factory, changes):
    data = bytearray(SOUND)
    for place, value in changes:
        data[place % len(data)] = value
    file = tmp_path_factory.getbasetemp() / "damaged.bin"
    file.write_bytes(data)
    try:
        found = FourBitFile.open(file)
        found.vocabulary()
        for name, tensor in found.tensors.items():
            assert numbers.tensor(found, name).shape == tensor.shape
    except EncoderError as error:
        assert str(file) in str(error)


# --- the encoder


def test_the_same_file_gives_the_same_folder(small, weights, tmp_path):
    write_folder(weights, tmp_path, prompt="the ", card="---\nlanguage: de\n---\n")
    check_folder(small)
    assert fingerprint(tmp_path) == fingerprint(small)
    changed = bytearray(SOUND)
    changed[-1] ^= 1
    (tmp_path / "model.e5s").write_bytes(changed)
    assert fingerprint(tmp_path) != fingerprint(small)


def test_a_folder_with_damaged_weights_is_refused(small, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(small, copy)
    (copy / "model.e5s").write_bytes(SOUND[:-40])
    with pytest.raises(EncoderError, match="damaged or cut off"):
        check_folder(copy)
    config = json.loads((small / "config.json").read_text())
    shutil.copyfile(small / "model.e5s", copy / "model.e5s")
    (copy / "config.json").write_text(json.dumps(config | {"num_hidden_layers": 900}))
    with pytest.raises(EncoderError, match="far more memory"):
        check_folder(copy)


def test_vectors_are_those_of_sentence_transformers(small):
    encoder = load(small)
    assert isinstance(encoder.network, LeanNetwork)
    assert encoder.info.prompt == "the "
    with as_ordinary(small) as ordinary:
        assert not (ordinary / "model.e5s").exists()
        expected = reference(ordinary, TEXTS)
    assert not ordinary.exists()
    np.testing.assert_allclose(encoder.encode(TEXTS), expected, atol=1e-5)
    assert encoder.tokenize(TEXTS).truncated.tolist() == [False] * 5 + [True]


def test_it_can_be_taught_and_runs_as_lean_when_saved(small, tmp_path):
    taught = load_to_teach(small)
    expected = load(small).encode(TEXTS)
    np.testing.assert_allclose(taught.encode(TEXTS), expected, atol=1e-5)
    taught.model.save(str(tmp_path / "saved"), create_model_card=False)
    saved = load(tmp_path / "saved")
    assert isinstance(saved.network, LeanNetwork)
    np.testing.assert_allclose(saved.encode(TEXTS), expected, atol=1e-5)


def load_to_teach(folder: Path):
    from dittograph.encoders.discovery import EncoderFolder
    from dittograph.encoders.encoder import Encoder
    from dittograph.settings import Device

    found = EncoderFolder(folder.name, folder, "folder")
    return Encoder.load(found, device=Device.CPU, precision=Precision.FP32, to_teach=True)


def test_an_ordinary_folder_is_given_as_it_is(tmp_path):
    with as_ordinary(tmp_path) as ordinary:
        assert ordinary == tmp_path
    assert tmp_path.is_dir()


# --- the one that comes with the program


@pytest.fixture(scope="module")
def tokenizers(real, tmp_path_factory):
    """Ours, and the one that transformers makes of the same folder."""
    folder = tmp_path_factory.mktemp("tokenizer")
    for name in ("config.json", "tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(real / name, folder / name)
    ours = read_tokenizer(read_recipe(real)).backend
    ours.no_truncation()
    return ours, AutoTokenizer.from_pretrained(folder, local_files_only=True)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60) | st.text("Straße市ﬁ▁<s>é \t\u200b.,'-0", max_size=60))
def test_tokens_are_those_of_transformers(tokenizers, text):
    ours, theirs = tokenizers
    found = ours.encode_batch_fast([text])[0].ids
    assert found == theirs([text], verbose=False)["input_ids"][0]
    assert found[0] == 0
    assert found[-1] == 2


CODE = """
import sys, json
import torch
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
encoder = Encoder.load(resolve_encoder("multilingual"))
vectors = encoder.encode(json.loads(sys.argv[1]))
capability = torch.backends.cpu.get_cpu_capability()
print(json.dumps([capability, encoder.info.precision, vectors.tolist()]))
"""


@pytest.mark.parametrize("capability", ["default", "avx2", None])
def test_translations_are_found_on_every_processor(real, capability, tmp_path):
    """And the vectors are those of the network in float32, as transformers runs it."""
    environment = os.environ | {"DITTOGRAPH_CACHE": str(tmp_path / "cache")}
    if capability:
        environment["ATEN_CPU_CAPABILITY"] = capability
    done = subprocess.run(
        [sys.executable, "-c", CODE, json.dumps([*ENGLISH, *GERMAN])],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    has, precision, found = json.loads(done.stdout)
    assert has.lower() in {capability or has.lower(), "no avx"}  # torch obeys what is asked
    vectors = np.array(found)
    scores = vectors[:3] @ vectors[3:].T
    assert scores.argmax(axis=1).tolist() == scores.argmax(axis=0).tolist() == [0, 1, 2]
    assert (np.diag(scores) > 0.85).all()
    expected = float32_vectors(real)
    cosine = (vectors * expected).sum(axis=1)
    assert cosine.min() > (0.99999 if precision == "fp32" else 0.9995)


def float32_vectors(real: Path) -> np.ndarray:
    if "found" not in _REFERENCE:
        with as_ordinary(real) as ordinary:
            texts = [f"query: {text}" for text in (*ENGLISH, *GERMAN)]
            _REFERENCE["found"] = plain(ordinary, texts)
    return _REFERENCE["found"]


_REFERENCE: dict[str, np.ndarray] = {}


def plain(folder: Path, texts: list[str]) -> np.ndarray:
    """Mean pooling over transformers' own BERT, without a word of sentence-transformers."""
    import torch
    from transformers import BertModel

    model = BertModel.from_pretrained(folder, local_files_only=True, add_pooling_layer=False)
    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    rows = []
    with torch.inference_mode():
        for text in texts:
            hidden = model.eval()(**tokenizer(text, return_tensors="pt")).last_hidden_state
            rows.append(torch.nn.functional.normalize(hidden.mean(dim=1), dim=1)[0].numpy())
    return np.stack(rows)
