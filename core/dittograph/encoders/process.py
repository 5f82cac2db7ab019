"""What encoding would change in the whole process, all in one place.

A program that imports Dittograph keeps its environment and its settings: what the libraries need is
set around their use and restored (:func:`contained`, :func:`one_thread`).
Dittograph's own programs call :func:`set_up` once, first of all.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from dittograph.execution.local import one_torch_thread

_OURS = {
    # The Hugging Face libraries read these once, when they are imported.
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TOKENIZERS_PARALLELISM": "true",  # otherwise a fork turns it off, with a warning
}
_LIBRARIES = ("transformers", "sentence_transformers")
_one_at_a_time = threading.RLock()  # what is set here belongs to the process, not to a thread


def set_up() -> None:
    """Set the environment of a process that is all Dittograph's own.

    For the command line and the engine, which call it before anything imports the Hugging Face
    libraries. A library must not: downloads from Hugging Face fail from then on.
    """
    os.environ.update(_OURS)


@contextmanager
def contained() -> Iterator[None]:
    """Keep the Hugging Face libraries off the network and silent while they load a folder.

    They may be imported inside. What their import and this change in the process is undone; what a
    person should know about an encoder is in its notes.
    """
    with _one_at_a_time:
        before = dict(os.environ)
        loggers = [logging.getLogger(name) for name in _LIBRARIES]
        levels = [logger.level for logger in loggers]
        from huggingface_hub import constants
        from transformers.utils import logging as their_logging

        reachable: bool = not constants.HF_HUB_OFFLINE  # read at every request
        bars: bool = their_logging.is_progress_bar_enabled()
        try:
            constants.HF_HUB_OFFLINE = True
            for logger in loggers:
                logger.setLevel(logging.ERROR)
            if bars:
                their_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
            yield
        finally:
            constants.HF_HUB_OFFLINE = not reachable
            for logger, level in zip(loggers, levels, strict=True):
                logger.setLevel(level)
            if bars:
                their_logging.enable_progress_bar()  # type: ignore[no-untyped-call]
            _restore_environment(before)


@contextmanager
def one_thread() -> Iterator[None]:
    """Let torch compute in one thread."""
    with one_torch_thread():
        yield


def _restore_environment(before: dict[str, str]) -> None:
    for name in os.environ.keys() - before.keys():
        del os.environ[name]
    for name, value in before.items():
        if os.environ.get(name) != value:
            os.environ[name] = value
