"""``dittograph decide`` and what ``export`` says before it writes, as a script sees them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from dittograph.cli import main as cli
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from support import open_project, small_scan

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with open_project(small_scan(tmp_path), tmp_path) as made:
        return made.path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def run_command(*arguments: object) -> tuple[int, str, str]:
        try:
            code = cli.main([str(one) for one in arguments])
        except SystemExit as ended:
            code = int(ended.code or 0)
        out, err = capfd.readouterr()
        return code, out, err

    return run_command


def marks(path: Path) -> dict[int, Mark]:
    with Project.open(path) as project:
        return dict(project.decisions.marks)


def test_a_dry_run_tells_each_cluster_and_decides_nothing(run: Run, path: Path) -> None:
    code, out, err = run("decide", path, "--rule", "longest", "--dry-run", "--format", "json")
    assert (code, err) == (0, "")
    assert json.loads(out) == [
        {
            "cluster": 0,
            "members": [0, 4, 7],
            "keep": 0,
            "drop": [4, 7],
            "left": [],
            "why": "Stays because it comes first, and the rules find no other difference.",
        },
        {
            "cluster": 1,
            "members": [1, 5],
            "keep": 5,
            "drop": [1],
            "left": [],
            "why": "Stays because it is the longest.",
        },
        {
            "cluster": 2,
            "members": [2, 6],
            "keep": None,
            "drop": [],
            "left": [
                {"id": 2, "why": "a number differs"},
                {"id": 6, "why": "a number differs"},
            ],
            "why": "Left alone because a number differs.",
        },
    ]
    assert marks(path) == {}


def test_rules_are_carried_out_in_their_order(run: Run, path: Path) -> None:
    options = ("--rule", "source,last", "--source-order", "evening.txt,harbour.txt")
    code, out, _ = run("decide", path, *options)
    assert code == 0
    assert out == ("2 clusters: 2 kept, 3 dropped. 1 left alone because a fact differs.\n")
    drop, keep = Mark.DROP, Mark.KEEP
    assert marks(path) == {7: keep, 0: drop, 4: drop, 5: keep, 1: drop}
    assert run("decide", path, "--rule", "first")[1] == (
        "The rules change nothing. 1 left alone because a fact differs. 2 decided before.\n"
    )


def test_a_dry_run_for_people_names_the_places(run: Run, path: Path) -> None:
    _, out, _ = run("decide", path, "--rule", "shortest", "--threshold", "0.84", "--dry-run")
    assert out.split("\n\n")[1].splitlines() == [
        "The old lighthouse needs a new lamp.",
        "  Stays because it is the shortest.",
        "  keep  harbour.txt, line 2",
        "  drop  evening.txt, line 2",
    ]
    assert "  left  harbour.txt, line 3: a number differs" in out


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--rule", "tallest"), "There is no rule “tallest”"),
        (("--rule", "source", "--source-order", "noon.txt"), "“noon.txt”"),
        (("--rule", "first", "--threshold", "0.5"), "below this scan's floor"),
        ((), "--rule"),
    ],
)
def test_what_makes_no_sense_is_told_in_a_sentence(
    run: Run, path: Path, options: tuple[str, ...], words: str
) -> None:
    code, out, err = run("decide", path, *options)
    assert (code, out) == (2, "")
    assert words in err
    assert marks(path) == {}


def test_export_says_beforehand_what_would_be_lost(run: Run, path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        project.mark([1, 5, 3, 0], Mark.DROP)
    options = ("--output", tmp_path / "out.csv", "--format", "csv")
    _, out, err = run("export", path, *options)
    assert out == "Wrote 7 rows to out.csv.\n"
    assert err.splitlines() == [
        (
            "Nothing remains of 1 cluster, because every text of it is dropped: “The old "
            "lighthouse needs a new lamp.”."
        ),
        "1 dropped text is in no cluster at 0.8, so nothing like it stays.",
    ]


def test_export_says_how_much_a_cleaned_copy_leaves_out(
    run: Run, path: Path, tmp_path: Path
) -> None:
    with Project.open(path) as project:
        project.mark([4, 5, 6, 7, 0], Mark.DROP)
    code, _, err = run("export", path, "--format", "cleaned", "--output", tmp_path / "cleaned")
    assert code == 0
    assert err.splitlines() == [
        "1 file would be written, 1 of them shortened; 5 texts left out.",
        (
            "Nothing remains of 1 cluster, because every text of it is dropped: “The council "
            "approved the harbour budget on Monday.”."
        ),
        "1 file is not written, because nothing is left of it: evening.txt.",
    ]
    assert [p.name for p in sorted((tmp_path / "cleaned").iterdir())] == [
        "audit.csv",
        "harbour.txt",
    ]


def test_every_file_that_cannot_be_written_is_named(run: Run, path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        project.mark([0, 5], Mark.DROP)
    (tmp_path / "harbour.txt").write_text("Other words.\n")
    (tmp_path / "evening.txt").unlink()
    code, out, err = run("export", path, "--format", "cleaned", "--output", tmp_path / "cleaned")
    assert (code, out) == (2, "")
    assert "harbour.txt" in err
    assert "evening.txt" in err
    assert not (tmp_path / "cleaned").exists()
