"""What the engine can do: a method for each type of request, run one after the other."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from dittograph.comparing import compare
from dittograph.documents.tables.table_heads import read_table_heads
from dittograph.encoders.describe import describe
from dittograph.encoders.discovery import (
    EncoderFolder,
    add_encoder,
    list_encoders,
    remove_encoder,
    resolve_encoder,
)
from dittograph.encoders.scale import known_scale, scale_by_settings
from dittograph.engine import figures, messages
from dittograph.engine.job import Job, WarmEncoder
from dittograph.engine.warm_texts import WarmTexts
from dittograph.judging.evaluation import Evaluation, evaluate_each
from dittograph.judging.from_decisions import read_pairs
from dittograph.judging.labelled import LabelKind
from dittograph.judging.of_project import weigh_project
from dittograph.outputs.result import encodable
from dittograph.passages.first_look import look_for_language
from dittograph.policy.choosing import choose_settings
from dittograph.policy.policy import current
from dittograph.progress import Phase
from dittograph.project.layout import save_layout
from dittograph.project.project import Project, create_project
from dittograph.scanning import scan
from dittograph.searching import Hit
from dittograph.settings import ENCODER_SETTINGS, Device, Settings
from dittograph.teaching import drafts
from dittograph.version import __version__

if TYPE_CHECKING:  # importing it imports torch
    from dittograph.encoders.encoder import Encoder
    from dittograph.teaching.training import Point


class Operations:
    """Performs requests; keeps one encoder in memory between them."""

    def __init__(self) -> None:
        self._warm_encoder = WarmEncoder()
        self._warm_texts = WarmTexts(self._warm_encoder)
        self._table: dict[type[messages.Request[Any]], Callable[[Any, Job], messages.AnyResult]] = {
            messages.Hello: self._hello,
            messages.Warm: self._warm,
            messages.Scan: self._scan,
            messages.Regroup: self._regroup,
            messages.Search: self._search,
            messages.LayOut: self._lay_out,
            messages.ReadPairs: self._read_pairs,
            messages.Compare: self._compare,
            messages.Evaluate: self._evaluate,
            messages.ListEncoders: self._list_encoders,
            messages.ReadTableHeads: self._read_table_heads,
            messages.NameLanguage: self._name_language,
            messages.AddEncoder: self._add_encoder,
            messages.RemoveEncoder: self._remove_encoder,
            messages.Teach: self._teach,
            messages.KeepEncoder: self._keep_encoder,
            messages.DiscardEncoder: self._discard_encoder,
        }

    def perform(self, request: messages.Request[Any], job: Job) -> messages.AnyResult:
        """Do what a request asks for.

        Args:
            request: Any but :class:`~.messages.ReportProgress` and :class:`~.messages.Cancel`,
                which are about a job and not one.
            job: Learns how far it is, and may be cancelled.

        Returns:
            A result of the request's own type.

        Raises:
            DittographError: It cannot be done.
        """
        return self._table[type(request)](request, job)

    def _hello(self, _: messages.Hello, __: Job) -> messages.Version:
        return messages.Version(__version__)

    def _warm(self, request: messages.Warm, job: Job) -> messages.LoadedEncoder:
        info = self._load(_allowed(request.settings), job).info
        return messages.LoadedEncoder(info.name, info.dimension, info.device, info.precision)

    def _scan(self, request: messages.Scan, job: Job) -> messages.Scanned:
        began = time.monotonic()
        result = scan(
            request.paths,
            texts=request.text,
            reference=request.reference,
            encodings=request.encodings,
            loaded=lambda settings: self._load(settings, job),
            progress=job.progress,
            **given_settings(request.settings, request.chosen),
        )
        job.progress.start(Phase.SAVING, 0)
        before = request.decisions_from
        create_project(
            Path(request.output), result, decisions_from=Path(before) if before else None
        )
        return messages.Scanned(
            project=request.output,
            passages=len(result.passages),
            texts=len(result.copies.first),
            embedded=result.embedded,
            pairs=len(result.pairs),
            skipped=len(result.skipped),
            seconds=round(time.monotonic() - began, 2),
        )

    def _regroup(self, request: messages.Regroup, job: Job) -> messages.Nothing:
        with Project.open(Path(request.project)) as project:
            project.regroup(progress=job.progress)
        return messages.Nothing()

    def _search(self, request: messages.Search, job: Job) -> messages.Found:
        texts, encoder = self._warm_texts.load(Path(request.project), request.digest, job)
        hits: list[Hit] = []
        if request.text is not None:
            hits = texts.near_text(request.text, request.count)
        elif request.query.strip():
            hits = texts.near_query(encoder, request.query, request.count)
        return messages.Found(
            tuple(hit.passage for hit in hits), tuple(round(hit.similarity, 6) for hit in hits)
        )

    def _lay_out(self, request: messages.LayOut, job: Job) -> messages.Nothing:
        from dittograph.layout.laying_out import lay_out  # imports torch

        path = Path(request.project)
        texts, _ = self._warm_texts.load(path, request.digest, job)
        places = lay_out(texts.vectors, progress=job.progress)
        job.progress.start(Phase.SAVING, 0)
        save_layout(path, request.digest, places)
        return messages.Nothing()

    def _read_pairs(self, request: messages.ReadPairs, job: Job) -> messages.Nothing:
        with Project.open(Path(request.project)) as project:
            weigh_project(project, job.progress)
        return messages.Nothing()

    def _compare(self, request: messages.Compare, job: Job) -> messages.Compared:
        settings = _allowed(request.settings)
        encoder = self._load(settings, job)
        rows = compare(encoder, request.left, request.right)
        return messages.Compared(
            tuple(
                messages.ComparedTexts(round(row.similarity, 6), row.kind, tuple(row.what))
                for row in rows
            ),
            scale_by_settings(settings, lambda _: encoder),
        )

    def _evaluate(self, request: messages.Evaluate, job: Job) -> messages.Evaluated:
        settings = _allowed(request.settings, free="encoder")
        found = evaluate_each(
            list(request.encoders),
            read_pairs(Path(request.pairs)),
            lambda name: self._load(replace(settings, encoder=name), job),
            progress=job.progress,
        )
        pairs = found.pairs
        same = int(pairs.label.sum()) if pairs.kind is LabelKind.BINARY else 0
        return messages.Evaluated(
            kind=pairs.kind,
            n=len(pairs),
            encoders=tuple(
                _measured(evaluation, resolve_encoder(name).folder)
                for name, evaluation in found.done.items()
            ),
            same=same,
            different=len(pairs) - same if pairs.kind is LabelKind.BINARY else 0,
            read_as=pairs.read_as,
            left_out=pairs.left_out,
            failed=tuple(
                messages.NotMeasured(name, str(error)) for name, error in found.failed.items()
            ),
        )

    def _list_encoders(self, _: messages.ListEncoders, __: Job) -> messages.Encoders:
        from dittograph.encoders.devices import usable_devices  # imports torch

        return messages.Encoders(
            tuple(_entry(encoder) for encoder in list_encoders()),
            tuple(Device(name) for name in usable_devices()),
        )

    def _read_table_heads(self, request: messages.ReadTableHeads, job: Job) -> messages.TableHeads:
        return messages.TableHeads(
            tuple(
                tuple(messages.ColumnHead(*column) for column in columns)
                for columns in read_table_heads(request.paths, job.progress)
            )
        )

    def _name_language(self, request: messages.NameLanguage, job: Job) -> messages.OtherLanguage:
        language = look_for_language(request.paths, request.text, job.progress)
        return messages.OtherLanguage(language.sentence() if language else "")

    def _add_encoder(self, request: messages.AddEncoder, _: Job) -> messages.EncoderEntry:
        return _entry(add_encoder(Path(request.folder)))

    def _remove_encoder(self, request: messages.RemoveEncoder, _: Job) -> messages.EncoderEntry:
        return _entry(remove_encoder(request.name))

    def _teach(self, request: messages.Teach, job: Job) -> messages.Taught:
        from dittograph.teaching.lesson import teach  # imports torch

        current().check_adding()  # before long work is done in vain
        settings = _allowed(request.settings, free="encoder")
        encoder = resolve_encoder(settings.encoder)
        pairs = read_pairs(Path(request.pairs))
        draft = drafts.new_draft(request.name, encoder)
        lesson = teach(
            encoder,
            pairs,
            request.options,
            device=settings.device,
            precision=settings.precision,
            prompt=settings.prompt,
            progress=job.progress,
            report=lambda point: job.add_point(_point(point)),
        )
        if lesson.gain.verdict.keepable:
            lesson.save(draft)
        report = lesson.report() | {"curve": tuple(map(_point, lesson.course.points))}
        return messages.Taught(draft=str(draft), name=request.name, **report)

    def _keep_encoder(self, request: messages.KeepEncoder, _: Job) -> messages.EncoderEntry:
        return _entry(drafts.keep(Path(request.draft), request.name))

    def _discard_encoder(self, request: messages.DiscardEncoder, _: Job) -> messages.Nothing:
        drafts.discard(Path(request.draft))
        return messages.Nothing()

    def _load(self, settings: Settings, job: Job) -> Encoder:
        return self._warm_encoder.load(settings, job.progress)


def given_settings(settings: Settings, chosen: Sequence[str]) -> dict[str, Any]:
    """Return the settings of a scan by name; a similarity that nobody chose goes by encoder.

    Args:
        settings: The settings.
        chosen: Names of similarities that were chosen although they are the usual ones.
    """
    values, usual = settings.as_json(), choose_settings()
    for name in ("floor", "threshold"):
        if name not in chosen and values[name] == getattr(usual, name):
            values[name] = None
    return values


def _allowed(settings: Settings, *, free: str = "") -> Settings:
    """Return the settings of the encoder, as far as the policy of this machine allows them.

    Raises:
        PolicyError: The policy locks one of them to another value, except ``free``.
    """
    return choose_settings(
        free={free}, **{name: getattr(settings, name) for name in ENCODER_SETTINGS}
    )


def _entry(encoder: EncoderFolder) -> messages.EncoderEntry:
    scale = known_scale(Settings(encoder=str(encoder.folder)))
    return messages.EncoderEntry(
        name=encoder.name,
        folder=str(encoder.folder),
        origin=encoder.origin,
        **asdict(describe(encoder.folder)),
        floor=scale.floor if scale else None,
        threshold=scale.threshold if scale else None,
    )


def _point(point: Point) -> messages.CurvePoint:
    finite = point.as_json()
    return messages.CurvePoint(point.epoch, finite["loss"], finite["score"])


def _measured(found: Evaluation, folder: Path) -> messages.MeasuredEncoder:
    curve, histogram, scatter = found.curve, found.histogram, found.scatter
    return messages.MeasuredEncoder(
        name=found.encoder.name,
        folder=str(folder),
        metrics=dict(found.metrics),
        intervals=dict(found.intervals),
        verdict=found.verdict,
        notes=found.notes,
        curve=figures.Curve(*map(_floats, (curve.threshold, curve.precision, curve.recall)))
        if curve
        else None,
        histogram=figures.Histogram(
            _floats(histogram.edges),
            tuple(histogram.same.tolist()),
            tuple(histogram.different.tolist()),
        )
        if histogram
        else None,
        scatter=figures.Scatter(_floats(scatter.label), _floats(scatter.similarity))
        if scatter
        else None,
        worst=tuple(
            messages.WrongPair(
                first=encodable(wrong.first),
                second=encodable(wrong.second),
                label=wrong.label,
                similarity=round(wrong.similarity, 6),
                wrong=wrong.error,
                differs=wrong.differs,
            )
            for wrong in found.worst
        ),
    )


def _floats(values: NDArray[np.float64]) -> tuple[float, ...]:
    return tuple(values.tolist())
