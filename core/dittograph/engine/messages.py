"""What the window asks its engine and what the engine answers: a type each, shared by both ends.

Every operation is a :class:`Request` whose type names its :class:`Result`; a request that fails is
answered with a :class:`Failure`. How they travel is in :mod:`dittograph.engine.wire`.

Long because it is a catalogue: a type for each operation, which are read side by side.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Generic, TypeVar, get_args

import msgspec

from dittograph.encoders.scale import DEFAULT_SCALE, Scale
from dittograph.engine.figures import Curve, Histogram, Message, Scatter
from dittograph.judging.evaluation import Error
from dittograph.judging.labelled import LabelKind
from dittograph.pairs.relation.kinds import Kind
from dittograph.progress import Snapshot
from dittograph.settings import Device, Precision, Settings
from dittograph.teaching.options import Options
from dittograph.teaching.verdict import Verdict

R = TypeVar("R", bound="Result")
Metrics = dict[str, float | None]  # by the names of sentence-transformers
Interval = tuple[float, float]


class FailureKind(StrEnum):
    """What was wrong when a request failed."""

    INPUT = "input"
    ENCODER = "encoder"
    OUTPUT = "output"
    CANCELLED = "cancelled"
    INTERNAL = "internal"
    DIED = "died"  # the engine has ended; only the window's end says so


class Failure(Message, frozen=True):
    """Why a request failed.

    Attributes:
        message: One sentence for a person.
        kind: What was wrong.
        detail: For the programmer: a traceback, or the end of the engine's log.
    """

    message: str
    kind: FailureKind
    detail: str = ""


# --- results


class Result(Message, frozen=True, tag_field="result"):
    """Base of what the engine answers a request with."""


class Nothing(Result, frozen=True, tag="nothing"):
    """The request is done, and there is nothing to say about it."""


class Version(Result, frozen=True, tag="version"):
    """The version of the engine's program."""

    version: str


class ProgressReport(Result, frozen=True, tag="progress"):
    """How far the running job is.

    Attributes:
        snapshot: Its step; that of a fresh :class:`~dittograph.progress.Snapshot` if none runs.
        curve: What an encoder that is being taught has learned so far.
    """

    snapshot: Snapshot
    curve: tuple[CurvePoint, ...] = ()


class CurvePoint(Message, frozen=True):
    """A point of a learning curve.

    Attributes:
        epoch: How often the pairs had been learned from, such as 1.5.
        loss: Mean loss since the point before, or None if it is not finite.
        score: What was measured on the held-out pairs, or None.
    """

    epoch: float
    loss: float | None = None
    score: float | None = None


class LoadedEncoder(Result, frozen=True, tag="loaded"):
    """The encoder that the engine now holds in memory."""

    name: str
    dimension: int
    device: Device
    precision: Precision


class Scanned(Result, frozen=True, tag="scanned"):
    """A scan was saved as a project.

    Attributes:
        project: The project file.
        passages: How many passages were read.
        texts: How many of them are distinct.
        embedded: How many vectors were computed; the others came from the cache.
        pairs: How many pairs reach the floor.
        skipped: How many sources could not be read.
        seconds: How long it took.
    """

    project: str
    passages: int
    texts: int
    embedded: int
    pairs: int
    skipped: int
    seconds: float


class ComparedTexts(Message, frozen=True):
    """How two texts compare.

    Attributes:
        similarity: Cosine similarity, -1..1, rounded to six places.
        kind: How much of the wording they share.
        what: What differs, in words.
    """

    similarity: float
    kind: Kind
    what: tuple[str, ...] = ()


class Compared(Result, frozen=True, tag="compared"):
    """How texts compare.

    Attributes:
        rows: In the order of the request.
        scale: What a similarity means by the encoder.
    """

    rows: tuple[ComparedTexts, ...]
    scale: Scale = DEFAULT_SCALE


class Found(Result, frozen=True, tag="found"):
    """The texts nearest to what was searched for, the best first.

    Attributes:
        passages: The first passage of each text.
        similarities: Cosine similarities, -1..1, as many.
    """

    passages: tuple[int, ...] = ()
    similarities: tuple[float, ...] = ()


class WrongPair(Message, frozen=True):
    """A pair about which an encoder is wrong; see :class:`~dittograph.judging.evaluation.Wrong`."""

    first: str
    second: str
    label: float
    similarity: float
    wrong: Error
    differs: tuple[str, ...] = ()


class MeasuredEncoder(Message, frozen=True):
    """What an encoder is worth; see :class:`~dittograph.judging.evaluation.Evaluation`.

    Attributes:
        name: What a person calls it.
        folder: Its folder.
        metrics: The figures.
        intervals: 95 % intervals of some of them.
        verdict: One sentence on what the figures mean.
        notes: What else to know about them, in sentences.
        curve: For binary labels.
        histogram: For binary labels.
        scatter: For graded labels.
        worst: The worst errors first.
    """

    name: str
    folder: str
    metrics: Metrics
    intervals: dict[str, Interval]
    verdict: str
    notes: tuple[str, ...] = ()
    curve: Curve | None = None
    histogram: Histogram | None = None
    scatter: Scatter | None = None
    worst: tuple[WrongPair, ...] = ()


class NotMeasured(Message, frozen=True):
    """An encoder that could not be measured, and the sentence that says why."""

    name: str
    error: str


class Evaluated(Result, frozen=True, tag="evaluated"):
    """Encoders measured on the same pairs.

    Attributes:
        kind: What the labels are.
        n: How many pairs there are.
        same: How many are labelled the same; 0 for graded labels.
        different: How many are labelled different; 0 for graded labels.
        read_as: How graded labels were read, in a sentence, or "".
        left_out: What could not be used, in sentences.
        encoders: Those that were measured.
        failed: Those that were not.
    """

    kind: LabelKind
    n: int
    encoders: tuple[MeasuredEncoder, ...]
    same: int = 0
    different: int = 0
    read_as: str = ""
    left_out: tuple[str, ...] = ()
    failed: tuple[NotMeasured, ...] = ()


class EncoderEntry(Result, frozen=True, tag="encoder"):
    """An encoder of this computer, with all that its folder says about it.

    Attributes are those of :class:`~dittograph.encoders.discovery.EncoderFolder` and
    :class:`~dittograph.encoders.describe.Description`, and those of its scale, if it is known.
    """

    name: str
    folder: str
    origin: str
    dimension: int | None = None
    max_tokens: int | None = None
    pooling: str = ""
    size: int = 0
    languages: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    floor: float | None = None
    threshold: float | None = None


class Encoders(Result, frozen=True, tag="encoders"):
    """What this computer has: its encoders, the default one first, and its usable devices."""

    encoders: tuple[EncoderEntry, ...]
    devices: tuple[Device, ...]


class ColumnHead(Message, frozen=True):
    """A column of a table.

    Attributes:
        name: As :attr:`~dittograph.settings.Settings.column` knows it.
        example: What stands in its first row.
    """

    name: str
    example: str


class TableHeads(Result, frozen=True, tag="table_heads"):
    """The columns of tables; a file that cannot be read has none."""

    tables: tuple[tuple[ColumnHead, ...], ...]


class OtherLanguage(Result, frozen=True, tag="other_language"):
    """What most of some texts are in, where that is not English.

    Attributes:
        sentence: It in words, for a person; "" if most is English, or too little is known.
    """

    sentence: str


class Taught(Result, frozen=True, tag="taught"):
    """What came of teaching an encoder.

    Attributes:
        draft: The folder with the new encoder, to be kept or discarded.
        name: What it is to be called.
        verdict: Whether it is worth keeping.
        sentences: What teaching brought, in words, the verdict first.
        score_name: Which figure the curve shows.
        before: What was measured before, on the held-out pairs.
        after: What is measured now.
        trained_on: How many pairs it learned from.
        held_out: How many pairs it was measured on.
        epoch: The epoch with the best score.
        epochs_done: How many epochs were run, parts included.
        seconds: How long it took.
        gain: By how much the score grew, or None if that is not known.
        gain_interval: The ends of its 95 % interval, or None each.
        left_out: What could not be used, in sentences.
        epochs_kept: The epochs whose mean the new encoder is.
        cancelled: Whether it was stopped before its end.
        curve: How it learned.
    """

    draft: str
    name: str
    verdict: Verdict
    sentences: tuple[str, ...]
    score_name: str
    before: Metrics
    after: Metrics
    trained_on: int
    held_out: int
    epoch: float
    epochs_done: float
    seconds: float
    gain: float | None = None
    gain_interval: tuple[float | None, float | None] = (None, None)
    left_out: tuple[str, ...] = ()
    epochs_kept: tuple[float, ...] = ()
    cancelled: bool = False
    curve: tuple[CurvePoint, ...] = ()


# --- requests


class Request(Message, Generic[R], frozen=True, tag_field="op"):
    """Base of what the engine is asked; ``R`` is the type of its result."""

    @classmethod
    def result_type(cls) -> type[R]:
        """Return the type that an answer to this request has."""
        (base,) = cls.__orig_bases__  # type: ignore[attr-defined]
        (result,) = get_args(base)
        found: type[R] = result
        return found


class Hello(Request[Version], frozen=True, tag="hello"):
    """Which version is the engine?"""


class ReportProgress(Request[ProgressReport], frozen=True, tag="progress"):
    """How far is the running job? Answered at once, whatever runs."""


class Cancel(Request[Nothing], frozen=True, tag="cancel"):
    """Cancel the running job and all that wait; answered at once, before they are."""


class Warm(Request[LoadedEncoder], frozen=True, tag="warm"):
    """Load the encoder of these settings, so that the next answer comes quickly."""

    settings: Settings


class Scan(Request[Scanned], frozen=True, tag="scan"):
    """Scan, and save the result as a project.

    Attributes:
        settings: How.
        output: The project file to write.
        paths: Files and folders.
        text: A pasted list, one entry a line, or None.
        reference: Files and folders that are only compared against.
        encodings: The codecs of single text files, by their absolute paths.
        decisions_from: A project whose decisions are carried over, or None.
        chosen: The similarities of the settings that a person chose, by name: they hold for any
            encoder, also where they are the built-in ones.
    """

    settings: Settings
    output: str
    paths: tuple[str, ...] = ()
    text: str | None = None
    reference: tuple[str, ...] = ()
    encodings: dict[str, str] = msgspec.field(default_factory=dict)
    decisions_from: str | None = None
    chosen: tuple[str, ...] = ()


class Regroup(Request[Nothing], frozen=True, tag="regroup"):
    """Build the clusters of a project again, after a decision has changed them."""

    project: str


class Search(Request[Found], frozen=True, tag="search"):
    """Which texts of a project are nearest to some words, or to one of its texts?

    Attributes:
        project: The project file.
        digest: Of the texts that the window shows; the file may have been replaced meanwhile.
        query: The words; without them and without ``text``, everything is only made ready.
        text: The distinct-text id of a text, or None.
        count: How many texts at most.
    """

    project: str
    digest: str
    query: str = ""
    text: int | None = None
    count: int = 50


class LayOut(Request[Nothing], frozen=True, tag="lay_out"):
    """Lay the texts of a project out as a map, and keep that in the project.

    Attributes:
        project: The project file.
        digest: Of the texts that the window shows; the file may have been replaced meanwhile.
    """

    project: str
    digest: str


class ReadPairs(Request[Nothing], frozen=True, tag="read_pairs"):
    """Have the cross-encoder read the pairs of a project that all other evidence leaves most open.

    What it says is kept in the cache of evidence, also of what was read before a cancel.

    Attributes:
        project: The project file.
    """

    project: str


class Compare(Request[Compared], frozen=True, tag="compare"):
    """Compare ``left[i]`` with ``right[i]``."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    settings: Settings


class Evaluate(Request[Evaluated], frozen=True, tag="evaluate"):
    """Measure encoders on labelled pairs.

    Attributes:
        pairs: A file of labelled pairs, or a project whose decisions are taken.
        encoders: Names or folders.
        settings: How they run; its encoder is not used.
    """

    pairs: str
    encoders: tuple[str, ...]
    settings: Settings


class ListEncoders(Request[Encoders], frozen=True, tag="encoders"):
    """Which encoders and devices does this computer have?"""


class ReadTableHeads(Request[TableHeads], frozen=True, tag="read_table_heads"):
    """Which columns do the tables in these files have?"""

    paths: tuple[str, ...]


class NameLanguage(Request[OtherLanguage], frozen=True, tag="name_language"):
    """Are most texts in another language than English?

    Attributes:
        paths: Files and folders, of which a few are read.
        text: A pasted list, or None.
    """

    paths: tuple[str, ...]
    text: str | None = None


class AddEncoder(Request[EncoderEntry], frozen=True, tag="add_encoder"):
    """Check a folder, and remember it as an encoder."""

    folder: str


class RemoveEncoder(Request[EncoderEntry], frozen=True, tag="remove_encoder"):
    """Forget an encoder that was added, by name or folder; its folder stays."""

    name: str


class Teach(Request[Taught], frozen=True, tag="teach"):
    """Teach an encoder with labelled pairs.

    Attributes:
        pairs: A file of labelled pairs, or a project whose decisions are taken.
        name: What the new encoder is to be called.
        options: How it is taught.
        settings: Which encoder, and how it runs.
    """

    pairs: str
    name: str
    options: Options
    settings: Settings


class KeepEncoder(Request[EncoderEntry], frozen=True, tag="keep_encoder"):
    """Keep a taught encoder under a name."""

    draft: str
    name: str


class DiscardEncoder(Request[Nothing], frozen=True, tag="discard_encoder"):
    """Forget a taught encoder."""

    draft: str


AnyRequest = (
    Hello
    | ReportProgress
    | Cancel
    | Warm
    | Scan
    | Regroup
    | Search
    | LayOut
    | ReadPairs
    | Compare
    | Evaluate
    | ListEncoders
    | ReadTableHeads
    | NameLanguage
    | AddEncoder
    | RemoveEncoder
    | Teach
    | KeepEncoder
    | DiscardEncoder
)
AnyResult = (
    Nothing
    | Version
    | ProgressReport
    | LoadedEncoder
    | Scanned
    | Found
    | Compared
    | Evaluated
    | EncoderEntry
    | Encoders
    | TableHeads
    | OtherLanguage
    | Taught
)
