"""Step 8, decisions to outputs: lists, a report, cleaned copies; the sources are never changed."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from dittograph.errors import InputError, OutputError
from dittograph.files.whole import whole_file
from dittograph.finished_scan import Scan
from dittograph.judging.from_decisions import project_pairs
from dittograph.outputs import cleaned, csv, json, judged, xlsx
from dittograph.outputs.cleaned_file import NO_OTHER_WAY, OtherWays
from dittograph.outputs.report import writing as report
from dittograph.outputs.result import Result
from dittograph.outputs.table import write_table
from dittograph.project.project import Project
from dittograph.settings import Grouping

__all__ = ["ExportFormat", "Result", "export", "write_result", "write_scan", "write_table"]


class ExportFormat(StrEnum):
    """What can be written."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    REPORT = "report"
    HTML = "html"  # the same
    CLEANED = "cleaned"
    JUDGED = "judged"


# Each writes to a binary stream and returns what it wrote: "1,032 rows".
_WRITERS = {
    ExportFormat.CSV: csv.write,
    ExportFormat.XLSX: xlsx.write,
    ExportFormat.JSON: json.write,
    ExportFormat.REPORT: report.write,
    ExportFormat.HTML: report.write,
}


def export(
    project: Project,
    format: ExportFormat,  # noqa: A002 - the word that a person uses
    path: Path,
    *,
    threshold: float | None = None,
    grouping: Grouping | None = None,
    ways: OtherWays = NO_OTHER_WAY,
    scored: Scan | None = None,
) -> str:
    """Write a project with its decisions to a file or, for cleaned copies, to a folder.

    Args:
        project: What to write.
        format: As what.
        path: Where to; a file is replaced, a folder must be new or empty.
        threshold: Cosine similarity of the clusters (default: that of the scan).
        grouping: Of the clusters (default: that of the scan).
        ways: What cleaned copies hold of files that cannot be cleaned in their own format, such
            as PDF.
        scored: The project's scan by another score, which threshold and clusters then go by; see
            :meth:`~dittograph.finished_scan.Scan.scored`.

    Returns:
        One sentence for a person: "Wrote 1,032 rows to list.csv."

    Raises:
        NotCleanedError: A source cannot be written without some of its passages.
        InputError: The threshold makes no sense, a source to clean is gone or has changed, or no
            pairs are judged that could be written.
        OutputError: It cannot be written, or is a source or the project itself; whatever was at
            ``path`` is still there.
    """
    if path.resolve() == project.path.resolve():
        raise OutputError(
            f"{path} was not written because it is the project itself; give another name."
        )
    if scored is not None and scored.digest != project.scan.digest:
        raise OutputError(
            f"{path} was not written because {project.path.name} was scanned again meanwhile; open "
            f"it again."
        )
    if format is ExportFormat.JUDGED:
        return _write_judged(project, path, threshold, grouping)
    result = Result.of(scored or project.scan, threshold, grouping, project.decisions)
    result = replace(result, name=project.path.stem)
    return write_result(result, format, path, ways=ways)


def write_scan(
    scan: Scan,
    format: ExportFormat,  # noqa: A002 - the word that a person uses
    target: Path | BinaryIO,
    *,
    threshold: float | None = None,
    grouping: Grouping | None = None,
) -> str:
    """Write a scan on which nothing is decided yet; see :func:`export`.

    Args:
        scan: What to write.
        format: As what.
        target: A path, or an open binary stream such as ``sys.stdout.buffer``.
        threshold: Cosine similarity of the clusters (default: that of the scan).
        grouping: Of the clusters (default: that of the scan).
    """
    return write_result(Result.of(scan, threshold, grouping), format, target)


def write_result(
    result: Result,
    format: ExportFormat,  # noqa: A002 - the word that a person uses
    target: Path | BinaryIO,
    *,
    ways: OtherWays = NO_OTHER_WAY,
) -> str:
    """Write a result to a path or an open binary stream; see :func:`export`."""
    if format is ExportFormat.CLEANED:
        if not isinstance(target, Path):
            raise InputError("Cleaned copies need a folder; give its name.")
        return cleaned.write(result, target, ways=ways)
    if format is ExportFormat.JUDGED:
        raise InputError("Only a project has judged pairs; save the scan as a project first.")
    write = _WRITERS[format]
    if not isinstance(target, Path):
        return f"Wrote {write(result, target)}."
    result.scan.check_no_source(target)
    with whole_file(target) as temporary, temporary.open("wb") as stream:
        written = write(result, stream)
    return f"Wrote {written} to {target.name}."


def _write_judged(
    project: Project, path: Path, threshold: float | None, grouping: Grouping | None
) -> str:
    pairs = project_pairs(project, threshold, grouping).pairs
    if not len(pairs):
        raise InputError(
            f"Nothing is judged in {project.path.name} yet; judge pairs, or mark texts to drop, "
            f"first."
        )
    project.scan.check_no_source(path)
    with whole_file(path) as temporary, temporary.open("wb") as stream:
        written = judged.write(pairs, stream)
    return f"Wrote {written} to {path.name}."
