"""Faults while results are written: each file is the old one or the new one, whole."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from dittograph.cli.evaluate import _write as write_evaluation
from dittograph.cli.scan import _write as write_scan_output
from dittograph.encoders.own import FunctionEncoder
from dittograph.judging.evaluation import evaluate_each
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.outputs.exporting import ExportFormat, export
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project
from faults.injecting import Ended, How, Scenario, contents, leftovers
from support import small_scan

OLD = b"what was there before"
NOT_WRITTEN = "the output that was asked for; the one of before is there"


class _Export(Scenario):
    """One form of export, over a file that is there."""

    form: ExportFormat

    def build(self) -> None:
        scan = small_scan(self.sources)
        self.path = self.folder / "project.ditto"
        create_project(self.path, scan)
        with Project.open(self.path) as project:
            project.mark([7], Mark.DROP)
            project.judge((0, 4), True)
        self.target = self.work_folder / "out"
        self.begin()
        self.before = contents(self.work_folder)
        self.write()
        self.expected = contents(self.work_folder)
        assert self.expected != self.before
        shutil.rmtree(self.work_folder)
        self.work_folder.mkdir()
        self.begin()

    def begin(self) -> None:
        self.target.write_bytes(OLD)

    def write(self) -> None:
        with Project.open(self.path) as project:
            export(project, self.form, self.target)

    def work(self, say: Callable[[Any], None]) -> None:
        self.write()

    def check(self, ended: Ended) -> str:
        there = {
            name: data
            for name, data in contents(self.work_folder).items()
            if not name.partition("/")[0].endswith(".part")
        }
        if ended.how is How.DONE:
            assert there == self.expected
        elif ended.how is How.REFUSED:
            assert there == self.before
        else:
            assert there in (self.before, self.expected)
        assert ended.lasting or not leftovers(self.work_folder)
        return "nothing" if there == self.expected else NOT_WRITTEN


class Csv(_Export):
    title = "export as CSV"
    form = ExportFormat.CSV


class Html(_Export):
    title = "export as HTML"
    form = ExportFormat.HTML


class Json(_Export):
    title = "export as JSON"
    form = ExportFormat.JSON


class Judged(_Export):
    title = "export of judged pairs"
    form = ExportFormat.JUDGED


class Xlsx(_Export):
    """Its rows go through files in the folder for temporary files, where faults are too."""

    title = "export as Excel"
    form = ExportFormat.XLSX

    def build(self) -> None:
        super().build()
        self.temporary = self.folder / "temporary"
        self.temporary.mkdir()
        tempfile.tempdir = str(self.temporary)

    @property
    def roots(self) -> Sequence[Path]:
        return [self.work_folder, self.temporary]


class Cleaned(_Export):
    title = "cleaned copies"
    form = ExportFormat.CLEANED

    def begin(self) -> None:
        self.target.mkdir()

    def check(self, ended: Ended) -> str:
        if not self.target.exists():
            assert ended.lasting, "an empty folder that was given is gone"
            self.target.mkdir()
        return super().check(ended)


class CleanedNew(_Export):
    title = "cleaned copies in a new folder"
    form = ExportFormat.CLEANED

    def begin(self) -> None:
        (self.work_folder / "other.txt").write_bytes(OLD)


class Table(_Export):
    """The table of ``scan --output``."""

    title = "the table of `scan`"

    def write(self) -> None:
        with Project.open(self.path) as project:
            write_scan_output(project.scan, "table", self.target, None)


class Evaluation(_Export):
    """Its tables and reports are all written like this one."""

    title = "the report of `evaluate`"

    def build(self) -> None:
        pairs = LabelledPairs(
            ("One two.", "Three."), ("One too.", "Four five."), np.array([1.0, 0.0]),
            LabelKind.BINARY,
        )  # fmt: skip
        encoder = FunctionEncoder(lambda texts: [[len(text), text.count("o")] for text in texts])
        self.found = evaluate_each(["lengths"], pairs, lambda _: encoder)
        super().build()

    def write(self) -> None:
        write_evaluation(self.found, "html", self.target, 10)
