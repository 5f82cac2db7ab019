"""A program that uses the encoders as a library keeps its environment and its settings."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
import torch
from small_encoders import bert_cls, change

# What a host may have set, and what must be as it was afterwards.
HOST = """
import json, logging, os, sys, warnings
folder = sys.argv[1]
import torch
torch.set_num_threads(1)
torch.set_float32_matmul_precision("high")
torch.set_default_dtype(torch.float64)
logging.getLogger("transformers").setLevel(logging.INFO)
logging.getLogger("sentence_transformers").setLevel(logging.DEBUG)

def state():
    from torch.backends import cuda, cudnn, mkldnn
    flags = [
        torch.get_num_threads(), torch.get_float32_matmul_precision(), torch.get_default_dtype(),
        torch.is_grad_enabled(), torch.is_inference_mode_enabled(), torch.get_rng_state().sum(),
        torch.is_autocast_enabled("cpu"), torch.get_autocast_dtype("cpu"),
        torch.are_deterministic_algorithms_enabled(), torch.get_default_device(),
        torch.tensor(1e-310, dtype=torch.float64) / 10,  # denormal: 0 where those are flushed
        cuda.matmul.allow_tf32, cuda.matmul.allow_bf16_reduced_precision_reduction,
        cuda.flash_sdp_enabled(), cuda.mem_efficient_sdp_enabled(), cuda.math_sdp_enabled(),
        cudnn.enabled, cudnn.benchmark, mkldnn.flags, mkldnn.allow_tf32,
    ]
    levels = [logging.getLogger(n).level for n in ("transformers", "sentence_transformers")]
    return [str(flag) for flag in flags], levels, dict(os.environ)

before = state()
import dittograph
from dittograph.encoders.discovery import EncoderFolder
from dittograph.encoders.encoder import Encoder
from dittograph.settings import Device, Precision
from pathlib import Path
encoder = Encoder.load(EncoderFolder("e", Path(folder), "folder"), device=Device.CPU)
assert encoder.encode(["the council", "the budget"]).any()
after = state()
names = set(before[2]) | set(after[2])
changed = {n for n in names if before[2].get(n) != after[2].get(n)}
hub = None
if "huggingface_hub" in sys.modules:
    from huggingface_hub import constants
    from huggingface_hub.utils import are_progress_bars_disabled
    from transformers.utils import logging as theirs
    hub = [constants.HF_HUB_OFFLINE, are_progress_bars_disabled(), theirs.is_progress_bar_enabled()]
print(json.dumps([before[0], after[0], before[1], after[1], sorted(changed), hub]))
"""


@pytest.fixture(scope="module", params=["usual", "unusual"])
def folder(request, tmp_path_factory):
    torch.manual_seed(70)
    made = bert_cls(tmp_path_factory.mktemp("host"))
    if request.param == "unusual":
        change(made / "config.json", hidden_act="relu")
    return request.param, made


def test_a_host_s_environment_and_settings_stay(folder, fresh_cache, monkeypatch):
    kind, path = folder
    for name in os.environ:
        if name.startswith(("HF_", "TRANSFORMERS_", "TOKENIZERS_")):
            monkeypatch.delenv(name)
    done = subprocess.run(
        [sys.executable, "-c", HOST, str(path)], capture_output=True, text=True, check=True
    )
    flags, flags_after, levels, levels_after, changed, hub = json.loads(done.stdout)
    assert flags_after == flags
    assert levels_after == levels
    assert changed == []
    assert hub == (None if kind == "usual" else [False, False, True])
    assert done.stderr == ""


def test_the_network_is_out_of_reach_while_a_library_loads(monkeypatch):
    from dittograph.encoders.process import contained
    from huggingface_hub import HfApi, constants
    from huggingface_hub.errors import OfflineModeIsEnabled

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    with pytest.raises(OfflineModeIsEnabled), contained():
        HfApi().model_info("none/such")
    assert constants.HF_HUB_OFFLINE is False


def test_a_program_of_our_own_sets_what_its_process_needs():
    code = """
import os
from dittograph.encoders import process
process.set_up()
assert os.environ["HF_HUB_OFFLINE"] == "1"
import sys
assert "torch" not in sys.modules
from huggingface_hub import constants
print(constants.HF_HUB_OFFLINE, constants.HF_HUB_DISABLE_TELEMETRY)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True True\n"
