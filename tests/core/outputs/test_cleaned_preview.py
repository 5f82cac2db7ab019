"""What is shown before cleaned copies are written is what is then written."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from dittograph.errors import UnconfirmedSourcesError
from dittograph.outputs.cleaned_preview import preview
from dittograph.outputs.exporting import ExportFormat, Result, write_result
from dittograph.outputs.losses import find_losses
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from hypothesis import given, settings
from hypothesis import strategies as st
from support import open_project, small_scan


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = tmp_path_factory.mktemp("preview")
    return open_project(small_scan(folder), folder)


def result_of(project: Project, dropped: set[int], threshold: float = 0.8) -> Result:
    found = Result.of(project.scan, threshold, None, project.decisions)
    return dataclasses.replace(found, marks=dict.fromkeys(sorted(dropped), Mark.DROP))


@settings(max_examples=40, deadline=None)
@given(dropped=st.sets(st.integers(0, 7)))
def test_the_preview_is_what_is_written(
    project: Project, tmp_path_factory: pytest.TempPathFactory, dropped: set[int]
) -> None:
    result = result_of(project, dropped)
    found = preview(result)
    folder = tmp_path_factory.mktemp("out") / "cleaned"
    write_result(result, ExportFormat.CLEANED, folder)
    written = {path.name for path in folder.iterdir()} - {"audit.csv"}
    assert found.files == len(written)
    assert found.dropped == len(dropped)
    assert set(found.vanishing) == {"harbour.txt", "evening.txt"} - written
    assert found.refusals == ()
    assert found.shortened == sum(
        (folder / name).read_bytes() != Path(source.path or "").read_bytes()
        for source in result.scan.sources
        for name in written & {source.name}
    )


def test_clusters_of_which_nothing_remains(project: Project) -> None:
    assert find_losses(result_of(project, {0, 4})).clusters == ()
    (lost,) = find_losses(result_of(project, {0, 4, 7, 1})).clusters
    assert lost.members == [0, 4, 7]
    # At 0.96 the moved words of 4 stand alone.
    losses = find_losses(result_of(project, {0, 4, 7}, threshold=0.96))
    assert [cluster.members for cluster in losses.clusters] == [[0, 7]]
    assert losses.alone == (4,)


def test_files_of_a_project_from_elsewhere_are_not_opened(project: Project) -> None:
    result = result_of(project, {0})
    scan = dataclasses.replace(result.scan, sources_confirmed=False)
    with pytest.raises(UnconfirmedSourcesError):
        preview(dataclasses.replace(result, scan=scan))
