"""``dittograph doctor``: checks this installation."""

from __future__ import annotations

import argparse
import platform

import numpy as np

from dittograph.caches.folder import vector_files
from dittograph.cli.options import Commands, ExitCode, add_command
from dittograph.cli.terminal import megabytes, tell
from dittograph.encoders.discovery import (
    EncoderFolder,
    fingerprint,
    list_encoders,
    resolve_encoder,
    unreachable_folders,
)
from dittograph.encoders.embedding import load_encoder
from dittograph.outputs.result import counted
from dittograph.policy.choosing import choose_settings
from dittograph.policy.policy import current, policy_file
from dittograph.version import __version__


def add(commands: Commands) -> None:
    """Declare the command."""
    add_command(commands, "doctor", "check this installation").set_defaults(run=_run)


def _run(_: argparse.Namespace) -> int:
    import torch
    import transformers  # imports torch

    from dittograph.encoders.devices import usable_devices  # imports torch

    tell(f"dittograph {__version__}, Python {platform.python_version()}, "
           f"{platform.system()} {platform.machine()}")  # fmt: skip
    tell(f"torch {torch.__version__}, transformers {transformers.__version__}, numpy "
           f"{np.__version__}")  # fmt: skip
    capability = torch.backends.cpu.get_cpu_capability()
    tell(f"devices: {', '.join(usable_devices())}; processor capability {capability}, "
           f"{torch.get_num_threads()} threads")  # fmt: skip
    _tell_policy()
    default = choose_settings()
    # Loading measures its precision, which takes seconds, where that has not been done.
    info = load_encoder(default).info
    bundled = resolve_encoder(default.encoder).origin == "bundled"
    tell(f"default encoder: {info.name}, {'weights as published' if bundled else info.fingerprint}")
    for encoder in list_encoders():
        tell(f"{encoder.name}: {_how_it_runs(encoder)}")
    files = vector_files()
    count, size = files.size()
    tell(f"cache: {megabytes(size)}, {counted(count, 'encoder')}, {files.path}")
    return ExitCode.DONE


def _tell_policy() -> None:
    policy = current()
    if policy.file is None:
        tell(f"policy: none, {policy_file()} is not there")
        return
    tell(f"policy: {policy.file}")
    for sentence in policy.sentences():
        tell(f"    {sentence}")
    for folder in unreachable_folders():
        tell(f"    {folder} cannot be reached now")


def _how_it_runs(encoder: EncoderFolder) -> str:
    from dittograph.encoders.devices import usable_devices  # imports torch
    from dittograph.encoders.precision import measurement  # imports torch

    for device in usable_devices():
        measured = measurement(fingerprint(encoder.folder), device)
        if measured:
            return f"runs on {device} in {measured.precision}: {measured}"
    return "not measured on this machine yet; that happens when it is first used"
