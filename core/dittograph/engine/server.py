"""The engine process: does the heavy work for the window, asked over standard input and output.

One JSON object a line, each way. A thread reads requests, answers "progress" and "cancel" at once
and queues the rest for the main thread, which keeps one encoder warm. Closing standard input ends
the engine, so it never outlives its window.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from dittograph.encoders.describe import describe
from dittograph.encoders.discovery import EncoderFolder
from dittograph.errors import (
    CancelledError,
    DittographError,
    EncoderError,
    InputError,
    OutputError,
    ProjectError,
)
from dittograph.judging.labelled import LabelledPairs
from dittograph.policy.choosing import choose_settings
from dittograph.policy.policy import current
from dittograph.progress import Phase, PolledProgress
from dittograph.scanning import load_encoder, scan
from dittograph.settings import Settings
from dittograph.startup import take_pipes
from dittograph.teaching.options import Loss
from dittograph.version import __version__

_KINDS = (
    (InputError, "input"),
    (EncoderError, "encoder"),
    (OutputError, "output"),
    (ProjectError, "output"),
    (CancelledError, "cancelled"),
)
_CHOICES = ("unit", "column", "encoder", "prompt", "device", "precision", "method", "grouping")
Answer = dict[str, Any]


class Engine:
    """Answers requests; see the module's docstring for the protocol."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests = requests
        self._answers = answers
        self._writing = threading.Lock()
        self._jobs: queue.Queue[tuple[Answer, PolledProgress] | None] = queue.Queue()
        self._progress = PolledProgress()
        self._curve: list[Answer] = []  # of the running lesson
        self._unfinished: set[PolledProgress] = set()  # of the running job and those waiting
        self._encoder: Any = None
        self._encoder_settings: tuple[str, str, str, str | None] | None = None

    def run(self) -> None:
        """Serve until the requests end."""
        threading.Thread(target=self._read, daemon=True).start()
        while (job := self._jobs.get()) is not None:
            request, self._progress = job
            answer = self._serve(request)
            self._unfinished.discard(self._progress)
            self._progress = PolledProgress()  # before the answer: nothing runs any more
            self._curve = []
            self._send(answer)

    def _read(self) -> None:
        for line in self._requests:
            try:
                request = json.loads(line)
                operation = request["op"]
            except (ValueError, KeyError, TypeError, RecursionError):
                continue
            if operation == "progress":
                snapshot = asdict(self._progress.snapshot())
                self._send(_done(request, {**snapshot, "curve": self._curve[:]}))
            elif operation == "cancel":
                self._cancel()
                self._send(_done(request, {}))
            else:
                progress = PolledProgress()
                self._unfinished.add(progress)
                self._jobs.put((request, progress))
        self._jobs.put(None)
        # A long step may not look at the queue for a while, and the window is gone.
        self._cancel()

    def _cancel(self) -> None:
        # Also what only waits: a person may cancel before the engine has begun.
        for progress in list(self._unfinished):
            progress.cancel()

    def _serve(self, request: Answer) -> Answer:
        operations: dict[str, Callable[[Answer], Answer]] = {
            "hello": lambda _: {"version": __version__},
            "warm": self._warm,
            "scan": self._scan,
            "regroup": self._regroup,
            "compare": self._compare,
            "evaluate": self._evaluate,
            "encoders": self._encoders,
            "add_encoder": self._add_encoder,
            "remove_encoder": self._remove_encoder,
            "teach": self._teach,
            "keep_encoder": self._keep_encoder,
            "discard_encoder": self._discard_encoder,
        }
        try:
            operation = operations.get(request["op"])
            if operation is None:
                raise InputError(f"The engine does not know “{request['op']}”.")  # noqa: TRY301
            return _done(request, operation(request))
        except DittographError as error:
            kind = next((name for cls, name in _KINDS if isinstance(error, cls)), "internal")
            return _failed(request, str(error), kind)
        except MemoryError:
            return _failed(
                request,
                "The memory of this computer is too small for this scan; raise the lowest "
                "similarity kept, or scan fewer texts.",
                "internal",
            )
        except Exception as error:  # noqa: BLE001 - the engine must go on for the next request
            reason = f"{type(error).__name__}: {error}"
            return _failed(
                request, f"Something went wrong inside Dittograph ({reason}).", "internal"
            )

    def _warm(self, request: Answer) -> Answer:
        info = self._load(_encoder_settings(request)).info
        return {
            "name": info.name,
            "dimension": info.dimension,
            "device": info.device,
            "precision": info.precision,
        }

    def _scan(self, request: Answer) -> Answer:
        from dittograph.project.project import create_project

        began = time.monotonic()
        progress = self._progress
        chosen = {name: request[name] for name in _CHOICES if request.get(name) is not None}
        chosen |= {
            name: float(request[name])
            for name in ("floor", "threshold")
            if request.get(name) is not None
        }
        result = scan(
            request.get("paths") or [],
            texts=request.get("text"),
            reference=request.get("reference") or [],
            loaded=self._load,
            progress=progress,
            **chosen,
        )
        progress.start(Phase.SAVING, 0)
        before = request.get("decisions_from")
        create_project(
            Path(request["output"]), result, decisions_from=Path(before) if before else None
        )
        return {
            "project": request["output"],
            "passages": len(result.passages),
            "texts": len(result.copies.first),
            "embedded": result.embedded,
            "pairs": len(result.pairs),
            "skipped": len(result.skipped),
            "seconds": round(time.monotonic() - began, 2),
        }

    def _regroup(self, request: Answer) -> Answer:
        from dittograph.project.project import Project

        with Project.open(Path(request["project"])) as project:
            project.regroup(progress=self._progress)
        return {}

    def _compare(self, request: Answer) -> Answer:
        from dittograph.comparing import compare

        encoder = self._load(_encoder_settings(request))
        rows = compare(encoder, request["left"], request["right"])
        return {
            "rows": [
                {
                    "similarity": round(row.similarity, 6),
                    "kind": row.kind.label,
                    "differs": row.differs.labels,
                    "what": row.what,
                }
                for row in rows
            ]
        }

    def _evaluate(self, request: Answer) -> Answer:
        from dittograph.encoders.discovery import resolve_encoder
        from dittograph.judging.evaluation import evaluate_each
        from dittograph.outputs.evaluation import details, pairs_entry

        names = request.get("encoders") or [_encoder_settings(request).encoder]
        found = evaluate_each(
            names,
            _pairs(request),
            lambda name: self._load(_encoder_settings(request | {"encoder": name}, free="encoder")),
            progress=self._progress,
        )
        return {
            **pairs_entry(found.pairs),
            "encoders": [
                {
                    "name": evaluation.encoder.name,
                    "folder": str(resolve_encoder(name).folder),
                    "metrics": evaluation.metrics,
                    "threshold_interval": evaluation.intervals.get("cosine_f1_threshold"),
                    **details(evaluation),
                }
                for name, evaluation in found.done.items()
            ],
            "failed": [{"name": name, "error": str(e)} for name, e in found.failed.items()],
        }

    def _encoders(self, _: Answer) -> Answer:
        from dittograph.encoders.devices import usable_devices
        from dittograph.encoders.discovery import list_encoders

        return {
            "encoders": [_entry(encoder) for encoder in list_encoders()],
            "devices": usable_devices(),
        }

    def _add_encoder(self, request: Answer) -> Answer:
        from dittograph.encoders.discovery import add_encoder

        return _entry(add_encoder(Path(request["folder"])))

    def _remove_encoder(self, request: Answer) -> Answer:
        from dittograph.encoders.discovery import remove_encoder

        return _entry(remove_encoder(request["name"]))

    def _teach(self, request: Answer) -> Answer:
        from dittograph.encoders.discovery import resolve_encoder
        from dittograph.teaching import drafts
        from dittograph.teaching.lesson import teach
        from dittograph.teaching.options import Options

        current().check_adding()  # before long work is done for it
        settings = _encoder_settings(request, free="encoder")
        encoder = resolve_encoder(settings.encoder)
        pairs = _pairs(request)
        draft = drafts.new_draft(str(request.get("name") or ""), encoder)
        given = {
            name: request[name]
            for name in ("epochs", "batch_size", "learning_rate", "seed", "holdout")
            if request.get(name) is not None
        }
        lesson = teach(
            encoder,
            pairs,
            Options(_loss(request), **given),
            device=settings.device,
            precision=settings.precision,
            prompt=settings.prompt,
            progress=self._progress,
            report=lambda point: self._curve.append(point.as_json()),
        )
        if lesson.gain.verdict.keepable:
            lesson.save(draft)
        return {"draft": str(draft), "name": request["name"], **lesson.report()}

    def _keep_encoder(self, request: Answer) -> Answer:
        from dittograph.teaching import drafts

        return _entry(drafts.keep(Path(request.get("draft") or ""), str(request.get("name") or "")))

    def _discard_encoder(self, request: Answer) -> Answer:
        from dittograph.teaching import drafts

        drafts.discard(Path(request.get("draft") or ""))
        return {}

    def _load(self, settings: Settings) -> Any:
        wanted = settings.encoder, settings.device, settings.precision, settings.prompt
        if self._encoder is None or self._encoder_settings != wanted:
            self._progress.start(Phase.LOADING, 0)
            self._encoder = None  # frees the memory of the one before
            self._encoder = load_encoder(settings)
            self._encoder_settings = wanted
        return self._encoder

    def _send(self, message: Answer) -> None:
        data = json.dumps(message).encode() + b"\n"
        with self._writing:
            try:
                self._answers.write(data)
                self._answers.flush()
            except OSError:
                os._exit(0)  # the window is gone


def _entry(encoder: EncoderFolder) -> Answer:
    """Return an encoder with all that its folder says of it."""
    return {
        "name": encoder.name,
        "folder": str(encoder.folder),
        "origin": encoder.origin,
        **asdict(describe(encoder.folder)),
    }


def _pairs(request: Answer) -> LabelledPairs:
    from dittograph.judging.from_decisions import read_pairs

    place = request.get("pairs") or request.get("project")
    if not place:
        raise InputError("There are no pairs to learn from; choose a file or open a project.")
    return read_pairs(Path(place))


def _loss(request: Answer) -> Loss:
    try:
        return Loss(str(request.get("loss")))
    except ValueError:
        raise InputError(f"There is no loss “{request.get('loss')}”.") from None


def _done(request: Answer, result: Answer) -> Answer:
    return {"id": request.get("id"), "ok": True, "result": result}


def _failed(request: Answer, sentence: str, kind: str) -> Answer:
    return {
        "id": request.get("id"),
        "ok": False,
        "error": sentence,
        "kind": kind,
        "detail": traceback.format_exc(),
    }


def _encoder_settings(request: Answer, *, free: str = "") -> Settings:
    names = ("encoder", "device", "precision", "prompt")
    return choose_settings(free={free}, **{name: request.get(name) or None for name in names})


def main() -> int:
    """Run the engine on this process's standard input and output."""
    Engine(*take_pipes()).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
