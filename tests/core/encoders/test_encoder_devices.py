"""Where an encoder runs and how: chosen by a measurement, held to little memory, explained."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from dittograph.cli import main as cli
from dittograph.encoders import devices, precision
from dittograph.encoders import encoder as module
from dittograph.encoders.discovery import EncoderFolder
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.precision import measurement
from dittograph.errors import EncoderError
from dittograph.scanning import scan
from dittograph.settings import Device, Precision
from small_encoders import bert_cls, reference

TEXTS = [f"the council approved {i} budget on monday " * (1 + i % 4) for i in range(40)]


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    torch.manual_seed(13)
    folder = bert_cls(tmp_path_factory.mktemp("small"))
    return EncoderFolder("small", folder, "folder")


@pytest.fixture
def device(monkeypatch, fresh_cache):
    """Return a way to play a device: what its vectors become, by precision."""

    def play(device, spoil, seconds=None):
        forward = Encoder._forward

        def on_device(self, features, **options):
            if self.info.device is not device:
                return forward(self, features, **options)
            return spoil(forward(self, features, **options), self.info.precision)

        monkeypatch.setattr(Encoder, "_forward", on_device)
        monkeypatch.setattr(devices, "place", lambda _: "cpu")
        monkeypatch.setattr(devices, "usable_devices", lambda: [device, Device.CPU])
        if seconds:
            monkeypatch.setattr(
                precision, "measure", lambda e: (e.encode(TEXTS[:4]), seconds[e.info.precision])
            )

    return play


def test_a_graphics_processor_with_wrong_vectors_is_not_used(small, device):
    """Apple's has given wrong numbers without an error."""
    device(Device.MPS, lambda vectors, _: vectors[:, ::-1].copy())
    encoder = Encoder.load(small, device=Device.MPS)
    assert encoder.info.device is Device.CPU
    (note,) = encoder.info.notes
    assert note == "The graphics processor gave wrong vectors in a check, so it runs on the CPU."
    np.testing.assert_allclose(encoder.encode(TEXTS), reference(small.folder, TEXTS), atol=0.02)


def test_a_graphics_processor_that_fails_is_not_used(small, device):
    def fails(vectors, _):
        raise RuntimeError("the operator is not implemented for this device")

    device(Device.MPS, fails)
    assert Encoder.load(small, device=Device.MPS).info.device is Device.CPU


def test_a_graphics_processor_with_right_vectors_is_used(small, device):
    device(Device.MPS, lambda vectors, _: vectors)
    info = Encoder.load(small, device=Device.MPS, precision=Precision.FP32).info
    assert (info.device, info.notes) == (Device.MPS, ())


@pytest.mark.parametrize(
    ("seconds", "wrong", "expected"),
    [
        ({"fp32": 1.0, "bf16": 0.5, "fp16": 0.4}, (), "fp16"),
        ({"fp32": 1.0, "bf16": 0.4, "fp16": 0.5}, (), "bf16"),
        ({"fp32": 1.0, "bf16": 0.5, "fp16": 0.4}, ("fp16",), "bf16"),
        ({"fp32": 1.0, "bf16": 0.5, "fp16": 0.4}, ("fp16", "bf16"), "fp32"),
        ({"fp32": 1.0, "bf16": 0.95, "fp16": 0.9}, (), "fp32"),
    ],
)
def test_a_precision_is_taken_where_it_pays_and_keeps_the_vectors(
    small, device, seconds, wrong, expected
):
    def spoil(vectors, precision):
        return vectors[:, ::-1].copy() if precision in wrong else vectors

    device(Device.CUDA, spoil, seconds)
    info = Encoder.load(small).info
    assert (info.device, info.precision) == (Device.CUDA, expected)
    told = str(measurement(info.fingerprint, Device.CUDA))
    assert "bf16 is" in told
    assert "times as fast as fp32 here" in told


def test_a_precision_that_the_device_lacks_is_left_out(small, device):
    def spoil(vectors, precision):
        if precision is not Precision.FP32:
            raise RuntimeError("not implemented")
        return vectors

    device(Device.CUDA, spoil)
    info = Encoder.load(small).info
    assert info.precision is Precision.FP32
    assert "no other precision works" in str(measurement(info.fingerprint, Device.CUDA))


def test_the_doctor_explains_what_was_measured_and_what_was_not(
    small, device, capsys, monkeypatch, tmp_path
):
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    assert cli.main(["encoders", "add", str(small.folder)]) == 0
    assert cli.main(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    (default,) = (line for line in lines if line.startswith("all-MiniLM-L6-v2: runs on "))
    assert "times as fast as fp32 here, lowest cosine to it" in default
    name = small.folder.name
    assert f"{name}: not measured on this machine yet; that happens when it is first used" in lines
    Encoder.load(EncoderFolder(name, small.folder, "added"))
    assert cli.main(["doctor"]) == 0
    assert f"{name}: runs on cpu in " in capsys.readouterr().out


# --- memory


def _out_of_memory(kind):
    words = {
        torch.OutOfMemoryError: "CUDA out of memory. Tried to allocate 2 GiB",
        RuntimeError: "[enforce fail] DefaultCPUAllocator: can't allocate memory",
        MemoryError: "",
    }
    return kind(words[kind])


@pytest.mark.parametrize("kind", [torch.OutOfMemoryError, RuntimeError, MemoryError])
def test_too_little_memory_in_the_middle_halves_the_batches_and_goes_on(
    small, monkeypatch, fresh_cache, kind
):
    encoder = Encoder.load(small, device=Device.CPU, precision=Precision.FP32)
    monkeypatch.setattr(module, "_CHUNK", 10)  # so that later batches are made after the failure
    expected = encoder.encode(TEXTS)
    sizes = []
    run = Encoder._run

    def small_device(self, tokens, rows, **options):
        if len(sizes) >= 1 and len(rows) > 3:  # the first batch still fits
            raise _out_of_memory(kind)
        sizes.append(len(rows))
        return run(self, tokens, rows, **options)

    monkeypatch.setattr(Encoder, "_run", small_device)
    lines = "\n".join(TEXTS)
    result = scan(texts=lines, loaded=lambda _: encoder, floor=0.9, threshold=0.9)
    np.testing.assert_allclose(result.vectors, expected, atol=1e-5)
    assert sum(sizes) == len(TEXTS)
    assert sizes[0] > 3
    assert max(sizes[1:]) <= 3


@pytest.mark.parametrize(
    ("where", "remedy"), [(Device.CUDA, "choose the CPU"), (Device.CPU, "choose a smaller encoder")]
)
def test_too_little_memory_for_one_text_is_said(small, device, monkeypatch, where, remedy):
    device(Device.CUDA, lambda vectors, _: vectors)
    encoder = Encoder.load(small, device=where, precision=Precision.FP32)

    def no_memory(self, tokens, rows, **options):
        raise _out_of_memory(torch.OutOfMemoryError)

    monkeypatch.setattr(Encoder, "_run", no_memory)
    with pytest.raises(EncoderError, match=f"too small for this encoder; .*{remedy}"):
        encoder.encode(TEXTS)


def test_other_failures_are_no_lack_of_memory(small, monkeypatch):
    encoder = Encoder.load(small, device=Device.CPU, precision=Precision.FP32)

    def fails(self, tokens, rows, **options):
        raise RuntimeError("shapes do not match")

    monkeypatch.setattr(Encoder, "_run", fails)
    with pytest.raises(RuntimeError, match="shapes"):
        encoder.encode(TEXTS)
