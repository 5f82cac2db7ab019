"""An engine without an encoder: the real server, and operations that answer from a script.

The first argument says how it behaves:

- ``slow`` (the default): a scan goes on until it is cancelled;
- a path of a project: a scan gives a copy of it at once;
- ``deaf``: a scan never ends, not even when it is cancelled;
- ``die``: a scan ends the process;
- ``noisy``: it prints other things between its replies, and a long version;
- ``wrong``: it refuses everything;
- ``strange``: it answers with results of another request.

The name that a taught encoder is to have says how the teaching goes: one with ``endless`` goes on
until it is cancelled, ``refused`` cannot begin, ``deaf`` never ends, ``quick`` ends at once, and
``worse`` and ``collapsed`` come to that; any other ends once its progress was asked for a few
times. Pairs whose name has ``graded`` in it have graded labels, and ``refused`` cannot be measured
on.
"""

import os
import queue
import shutil
import sys
import threading
import types
from pathlib import Path

import msgspec
import numpy as np
from dittograph.documents.tables.table_heads import read_table_heads
from dittograph.engine import figures, messages
from dittograph.engine.messages import CurvePoint, ProgressReport
from dittograph.engine.server import Engine
from dittograph.errors import CancelledError, EncoderError, InputError, ProjectError
from dittograph.judging.evaluation import Error
from dittograph.judging.labelled import LabelKind
from dittograph.judging.of_project import weigh_project
from dittograph.pairs.relation.kinds import Kind
from dittograph.passages.first_look import look_for_language
from dittograph.progress import Phase, Snapshot
from dittograph.project.layout import save_layout
from dittograph.project.project import Project
from dittograph.settings import Device, Precision
from dittograph.startup import take_pipes
from dittograph.teaching.verdict import Verdict

BUNDLED = messages.EncoderEntry(
    name="all-MiniLM-L6-v2",
    folder="/e",
    origin="bundled",
    dimension=384,
    max_tokens=256,
    pooling="mean",
    size=91_000_000,
    languages=("en",),
)
NOISE = b'Warning: {broken\n[1, 2]\n"text"\n{"id": null}\n\n'
LONG = "æøå " + "x" * 200_000


class Watched:
    """A job with a scripted progress; what others do with it comes out in order.

    Attributes:
        events: ``asked`` each time its progress is asked for, and ``cancelled``.
    """

    def __init__(self, job, report):
        self.events = queue.SimpleQueue()
        self._job, self._report = job, report
        self._cancel = job.progress.cancel
        job.progress.cancel, job.report = self._cancelled, self._reported
        if job.progress._cancelled.is_set():  # while it waited
            self._cancelled()

    def _cancelled(self):
        self._cancel()
        self.events.put("cancelled")

    def _reported(self):
        self.events.put("asked")
        return self._report()


class _CrossEncoder:
    asked = None  # where reading goes on until it is cancelled

    @classmethod
    def load(cls, _, __):
        return cls()

    def read(self, first, second, progress, keep):
        said = [3 if len(a) == len(b) else -3 for a, b in zip(first, second, strict=True)]
        said = np.array(said, dtype=np.float32)
        progress.start(Phase.WEIGHING, len(said), "pairs")
        if self.asked is not None:
            while self.asked.events.get() != "cancelled":
                pass
            keep(np.where(np.arange(len(said)) < 1, said, np.nan))
            raise CancelledError
        return said


class Operations:
    """Answers as :class:`dittograph.engine.operations.Operations` does, by the script."""

    def __init__(self, how, pipe):
        self._how, self._pipe = how, pipe
        self._asked = 0

    def perform(self, request, job):
        if self._how == "noisy":
            self._pipe.write(NOISE)
            return messages.Version(LONG)
        if self._how == "wrong":
            raise InputError("It cannot be read.")
        if self._how == "strange":
            return messages.Nothing()
        return getattr(self, f"_{type(request).__name__.lower()}")(request, job)

    def _hello(self, _, __):
        return messages.Version("0.1.0")

    def _warm(self, request, _):
        return messages.LoadedEncoder(request.settings.encoder, 384, Device.CPU, Precision.FP32)

    def _scan(self, request, job):
        if self._how == "die":
            sys.stderr.write("killed on purpose\n")
            sys.stderr.flush()
            os._exit(9)
        if self._how == "deaf":
            threading.Event().wait()
        if Path(self._how).is_file():
            job.progress.start(Phase.SAVING, 0)
            Path(request.output).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self._how, request.output)
            return messages.Scanned(request.output, 9, 7, 2, 5, 0, 0.1)
        for path in request.paths:
            if not Path(path).exists():
                raise InputError(f"Nothing to scan in {path}: no such file or folder.")
        watched = Watched(job, self._embedding)
        while watched.events.get() != "cancelled":
            pass
        raise CancelledError

    def _embedding(self):
        self._asked += 1
        done = 100 * self._asked
        return ProgressReport(Snapshot(Phase.EMBEDDING, done, 100_000, "texts", 1240.4, 49.2))

    def _regroup(self, _, job):
        job.progress.start(Phase.CLUSTERING, 0)
        return messages.Nothing()

    def _search(self, request, job):
        """Find every text that shares a word with the query, those with more of them first."""
        if not Path(request.project).is_file():
            raise ProjectError(f"There is no file {request.project}.")
        if request.query == "die":
            os._exit(9)
        with Project.open(Path(request.project)) as project:
            scan = project.scan
        if scan.digest != request.digest:
            raise ProjectError("It has been replaced by another scan.")
        texts = [set(text.casefold().split()) for text in scan.texts]
        words = set(request.query.casefold().split())
        if request.text is not None:
            words = texts[request.text]
        shared = [
            (len(words & text) / len(words | text), number)
            for number, text in enumerate(texts)
            if words & text and number != request.text
        ]
        best = sorted(shared, key=lambda one: (-one[0], one[1]))[: request.count]
        return messages.Found(
            tuple(int(scan.copies.first[number]) for _, number in best),
            tuple(round(share, 6) for share, _ in best),
        )

    def _layout(self, request, job):
        """Put the texts on a circle, in their order."""
        with Project.open(Path(request.project)) as project:
            scan = project.scan
        if scan.digest != request.digest:
            raise ProjectError("It has been replaced by another scan.")
        if self._how == "deaf":
            job.progress.start(Phase.LAYING_OUT, 200, "steps")
            watched = Watched(job, self._laying)
            while watched.events.get() != "cancelled":
                pass
            raise CancelledError
        angles = np.arange(len(scan.texts)) * (2 * np.pi / len(scan.texts))
        places = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
        save_layout(Path(request.project), request.digest, places)
        return messages.Nothing()

    def _laying(self):
        return ProgressReport(Snapshot(Phase.LAYING_OUT, 50, 200, "steps", 10.0, 15.0))

    def _readpairs(self, request, job):
        """Say of each pair that it is the same if both texts have as many letters."""
        beside = types.ModuleType("dittograph.encoders.cross")
        beside.CrossEncoder = _CrossEncoder
        sys.modules[beside.__name__] = beside
        _CrossEncoder.asked = Watched(job, self._reading) if self._how == "deaf" else None
        with Project.open(Path(request.project)) as project:
            weigh_project(project, job.progress)
        return messages.Nothing()

    def _reading(self):
        return ProgressReport(Snapshot(Phase.WEIGHING, 50, 200, "pairs", 10.0, 15.0))

    def _compare(self, request, _):
        if len(request.left) != len(request.right):
            raise InputError("Give as many on both sides.")
        rows = []
        for a, b in zip(request.left, request.right, strict=True):
            digits = [[c for c in text if c.isdigit()] for text in (a, b)]
            what = () if digits[0] == digits[1] else ("number: 3 / 5",)
            same = a.casefold() == b.casefold()
            kind = Kind.EXACT if same else Kind.PARAPHRASE
            rows.append(messages.ComparedTexts(1.0 if same else 0.9, kind, what))
        return messages.Compared(tuple(rows))

    def _evaluate(self, request, _):
        """Answer with figures that fall from encoder to encoder; one named "broken" fails."""
        if "refused" in request.pairs:
            raise InputError("There is one class only.")
        graded = "graded" in request.pairs
        names = [name for name in request.encoders if name != "broken"]
        broken = messages.NotMeasured("broken", "Its weights are cut off.")
        return messages.Evaluated(
            kind=LabelKind.GRADED if graded else LabelKind.BINARY,
            n=71,
            encoders=tuple(_measured(name, rank, graded) for rank, name in enumerate(names)),
            same=0 if graded else 40,
            different=0 if graded else 31,
            left_out=("Two rows have no label and were left out.",),
            failed=(broken,) if "broken" in request.encoders else (),
        )

    def _listencoders(self, _, __):
        return messages.Encoders((BUNDLED,), (Device.CPU,))

    def _readtableheads(self, request, job):
        heads = read_table_heads(request.paths, job.progress)
        columns = (tuple(messages.ColumnHead(*column) for column in head) for head in heads)
        return messages.TableHeads(tuple(columns))

    def _namelanguage(self, request, job):
        found = look_for_language(request.paths, request.text, job.progress)
        return messages.OtherLanguage(found.sentence() if found else "")

    def _addencoder(self, request, _):
        if "damaged" in request.folder:
            raise EncoderError("The weights are cut off.")
        return msgspec.structs.replace(
            BUNDLED,
            name=Path(request.folder).name,
            folder=request.folder,
            origin="added",
            prompts=("query", "passage"),
            notes=("It was made for questions.",),
        )

    def _removeencoder(self, request, _):
        if "nobody" in request.name:
            raise EncoderError(f"No encoder called “{request.name}” was added.")
        return msgspec.structs.replace(BUNDLED, name=request.name, origin="added")

    def _teach(self, request, job):
        if "refused" in request.name:
            raise InputError("There are too few pairs.")
        if "quick" in request.name:
            return _taught(request.name, cancelled=False)
        watched = Watched(job, _teaching)
        if "deaf" in request.name:
            threading.Event().wait()
        asked = 0
        while (event := watched.events.get()) != "cancelled":
            asked += event == "asked"
            if asked > 3 and "endless" not in request.name:
                break
        return _taught(request.name, cancelled=event == "cancelled")

    def _keepencoder(self, request, _):
        if request.name == "taken":
            raise InputError("That name is taken.")
        if not Path(request.draft).is_dir():
            raise InputError(
                "What the encoder had learned is no longer on the disk; teach it again."
            )
        return msgspec.structs.replace(BUNDLED, name=request.name, folder="/e/kept", origin="added")

    def _discardencoder(self, _, __):
        return messages.Nothing()


def _measured(name, rank, graded):
    good = 0.9 - 0.05 * rank
    shares = tuple(n / 20 for n in range(1, 21))
    metrics = (
        {"spearman_cosine": good, "pearson_cosine": good - 0.02, "spearman_max": good}
        if graded
        else {
            "cosine_ap": good,
            "cosine_f1": good - 0.04,
            "cosine_f1_threshold": 0.8 + 0.02 * rank,
            "cosine_precision": 0.8 + 0.03 * rank,
            "cosine_recall": good,
            "cosine_accuracy": good,
            "cosine_mcc": good - 0.2,
        }
    )
    intervals = {"cosine_ap": (good - 0.02, good + 0.01)}
    wrong = (Error.TOO_LOW, Error.TOO_HIGH) if graded else (Error.MISSED, Error.JOINED)
    notes = ("It read half of one text.",)
    if name == "harbour":
        notes += ("This encoder has learned from 60 of these 71 pairs.",)
    return messages.MeasuredEncoder(
        name=Path(name).name,
        folder=f"/e/{name}".replace("//", "/"),
        metrics={**metrics, "n": 71},
        intervals=intervals if graded else {**intervals, "cosine_f1_threshold": (0.77, 0.84)},
        verdict=f"“{name}” finds most.",
        notes=notes,
        curve=None
        if graded
        else figures.Curve(
            threshold=tuple(1 - s / 2 for s in shares),
            precision=tuple(1 - (1 - good) * s for s in shares),
            recall=shares,
        ),
        histogram=None
        if graded
        else figures.Histogram(
            edges=tuple(n / 10 for n in range(11)),
            same=(0, 0, 0, 0, 0, 1, 2, 8, 20, 9),
            different=(3, 9, 12, 8, 4, 3, 2, 1, 0, 0),
        ),
        scatter=figures.Scatter(shares, tuple(good * s for s in shares)) if graded else None,
        worst=tuple(
            messages.WrongPair(
                first=f"The ferry <{n}> leaves at 9.",
                second=f"The ferry <{n}> leaves at 11.",
                label=1.0 - n % 2,
                similarity=0.3 + n / 100,
                wrong=wrong[n % 2],
                differs=("number",),
            )
            for n in range(24)
        ),
    )


def _teaching():
    return ProgressReport(Snapshot(Phase.TEACHING, 100, 1_000, "pairs", 95.0, 30.0), _curve(1))


def _curve(rounds):
    return tuple(
        CurvePoint(n / 4, 1 / (1 + n), 0.83 + n / 100 if n % 4 == 0 else None)
        for n in range(4 * rounds + 1)
    )


def _taught(name, *, cancelled):
    verdict = next((v for v in (Verdict.WORSE, Verdict.COLLAPSED) if v in name), Verdict.BETTER)
    after = {Verdict.BETTER: 0.91, Verdict.WORSE: 0.72, Verdict.COLLAPSED: 0.5}[verdict]
    draft = Path(os.environ["DITTOGRAPH_CACHE"], "drafts", name)
    draft.mkdir(parents=True, exist_ok=True)
    figures = {"cosine_f1_threshold": 0.8, "cosine_precision": 0.8, "cosine_recall": 0.75}
    return messages.Taught(
        draft=str(draft),
        name=name,
        verdict=verdict,
        sentences=(f"It is {verdict} now.", "Average precision went from 0.83."),
        score_name="cosine_ap",
        before={"cosine_ap": 0.83, **figures},
        after={"cosine_ap": after, **figures},
        trained_on=100,
        held_out=20,
        epoch=2.0,
        epochs_done=3.0,
        seconds=12.0,
        cancelled=cancelled,
        curve=_curve(3),
    )


def main():
    requests, answers = take_pipes()
    how = sys.argv[1] if len(sys.argv) > 1 else "slow"
    Engine(requests, answers, Operations(how, answers).perform).run()


if __name__ == "__main__":
    main()
