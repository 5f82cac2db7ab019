"""``dittograph.export``."""

from __future__ import annotations

from typing import Any

from dittograph.library.arguments import (
    AnyPath,
    as_choice,
    as_path,
    if_given_choice,
    if_given_similarity,
)
from dittograph.library.projects import Project
from dittograph.library.scans import Scan
from dittograph.outputs import exporting
from dittograph.outputs.cleaned_file import OtherWays
from dittograph.outputs.exporting import ExportFormat
from dittograph.settings import Grouping


def export(
    what: Scan[Any] | Project,
    format: str,  # noqa: A002 - the word that a person uses
    path: AnyPath,
    *,
    threshold: float | None = None,
    grouping: str | None = None,
    as_text: bool = False,
    copy_refused: bool = False,
) -> str:
    """Write a scan or a project as a list, a report or cleaned copies of its sources.

    Args:
        what: A scan, or a project with its decisions. In the output, texts are numbered from 0
            without blank ones, whatever ids they have.
        format: ``"csv"``, ``"xlsx"``, ``"json"``, ``"report"`` (one HTML file; ``"html"`` is
            another name for it), ``"cleaned"`` (copies of the sources without the texts that are
            marked to be dropped) or ``"judged"`` (the judged pairs of a project).
        path: The file to write, which is replaced if it is there; for ``"cleaned"`` a folder that
            is new or empty.
        threshold: Cosine similarity of the clusters (default: that of the scan).
        grouping: ``"every-pair"`` or ``"chain"`` (default: that of the scan).
        as_text: Whether cleaned copies of documents that cannot be written in their own format,
            such as PDF, are plain text.
        copy_refused: Whether files that cannot be cleaned are copied as they are, and named.

    Returns:
        A sentence that says what was written.

    Raises:
        TypeError: An argument is of a wrong type.
        InputError: The format or the threshold makes no sense, or a source to clean has changed.
        OutputError: It cannot be written, or would replace a source or the project.

    Example:
        >>> scan = dittograph.scan(texts=["It opens at 9.", "It opens at 11."])
        >>> dittograph.export(scan, "csv", "similar.csv", threshold=0.7)
        'Wrote 2 rows to similar.csv.'
    """
    if not isinstance(what, Scan | Project):
        raise TypeError(f"what must be a scan or a project, not {type(what).__name__}")
    kind = as_choice(ExportFormat, format, "format")
    target = as_path(path, "path")
    at = if_given_similarity(threshold, "threshold")
    how = if_given_choice(Grouping, grouping, "grouping")
    if isinstance(what, Project):
        ways = OtherWays(as_text=as_text, unchanged=copy_refused)
        return exporting.export(what.data, kind, target, threshold=at, grouping=how, ways=ways)
    return exporting.write_scan(what.data, kind, target, threshold=at, grouping=how)
