"""Decisions from one project to another: by content, with conflicts shown, as one step."""

from __future__ import annotations

import json

import pytest
from dittograph.cli import main as cli
from dittograph.errors import InputError
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project
from dittograph.project.sharing.file import read_shared, write_shared
from dittograph.project.sharing.merging import Prefer, merge, plan_merge
from dittograph.project.sharing.shared import decisions_in
from support import LINES, fans, small_scan, synthetic_scan

KEEP, DROP = Mark.KEEP, Mark.DROP


@pytest.fixture
def mine(tmp_path):
    return made(tmp_path / "mine")


@pytest.fixture
def theirs(tmp_path):
    return made(tmp_path / "theirs")


def made(folder):
    (folder / "texts").mkdir(parents=True)
    path = folder / f"{folder.name}.ditto"
    create_project(path, small_scan(folder / "texts"))
    return path


def marks_in(path):
    with Project.open(path) as project:
        return dict(project.decisions.marks)


def decide(path, marks=None, apart=(), judged=None):
    with Project.open(path) as project:
        for passage, mark in (marks or {}).items():
            project.mark([passage], mark)
        for one, two in apart:
            project.set_apart(one, [two])
        for pair, same in (judged or {}).items():
            project.judge(pair, same)


def through_a_file(path, folder, **options):
    write_shared(decisions_in(path), folder / "d.json", **options)
    return read_shared(folder / "d.json")


def test_everything_decided_arrives_as_one_step_that_can_be_undone(mine, theirs, tmp_path):
    decide(theirs, {0: KEEP, 7: DROP}, [(1, 5)], {(2, 6): True, (0, 4): False})
    shared = through_a_file(theirs, tmp_path)
    with Project.open(mine) as project:
        planned, changes = merge(project, shared)
        assert (planned.new, planned.conflicts, planned.elsewhere) == (5, (), 0)
        assert changes.passages == {0, 7}
        assert changes.judged == {(2, 6), (0, 4)}
        assert project.decisions.marks == {0: KEEP, 7: DROP}
        assert project.decisions.apart == {(1, 5)}
        assert project.judgements.pairs == {(2, 6): True, (0, 4): False}
        assert project.undo().label == "merge decisions from theirs"
        assert not project.decisions.marks
        assert not project.decisions.apart
        assert not project.judgements.pairs
        project.redo()
        assert project.judgements.pairs == {(2, 6): True, (0, 4): False}


def test_a_conflict_keeps_mine_unless_theirs_is_chosen(mine, theirs, tmp_path):
    decide(theirs, {0: KEEP, 1: DROP, 4: KEEP}, judged={(2, 6): True})
    decide(mine, {0: DROP, 1: DROP, 5: KEEP}, judged={(2, 6): False})
    shared = through_a_file(theirs, tmp_path)
    with Project.open(mine) as project:
        planned, _ = merge(project, shared)
        assert [(c.about, c.mine, c.theirs) for c in planned.conflicts] == [
            (0, "drop", "keep"),
            ((2, 6), "different", "the same"),
        ]
        assert planned.agreed == 1
        assert project.decisions.marks == {0: DROP, 1: DROP, 4: KEEP, 5: KEEP}
        assert project.judgements.pairs == {(2, 6): False}
        merge(project, shared, {(2, 6)})
        assert project.judgements.pairs == {(2, 6): True}
        assert project.decisions.marks[0] is DROP
        merge(project, shared, Prefer.THEIRS)
        assert project.decisions.marks == {0: KEEP, 1: DROP, 4: KEEP, 5: KEEP}


def test_an_answer_given_since_is_not_taken_away_by_undo(mine, theirs, tmp_path):
    decide(theirs, judged={(2, 6): True})
    with Project.open(mine) as project:
        merge(project, through_a_file(theirs, tmp_path))
        project.judge((2, 6), False)
        project.undo()
        assert project.judgements.pairs == {(2, 6): False}


def test_not_a_duplicate_against_judged_the_same(mine, theirs, tmp_path):
    decide(theirs, apart=[(0, 4)])
    decide(mine, judged={(0, 4): True})
    with Project.open(mine) as project:
        planned, changes = merge(project, through_a_file(theirs, tmp_path))
        assert [(c.mine, c.theirs) for c in planned.conflicts] == [("the same", "not a duplicate")]
        assert not changes
        merge(project, through_a_file(theirs, tmp_path), Prefer.THEIRS)
        assert project.decisions.apart == {(0, 4)}
        assert not project.judgements.pairs


def test_marks_follow_files_that_are_called_otherwise(theirs, tmp_path):
    decide(theirs, {0: KEEP, 7: DROP})
    (tmp_path / "mine").mkdir()
    renamed = {"new/harbour.txt": LINES["harbour.txt"], "b.txt": LINES["evening.txt"]}
    (tmp_path / "mine" / "new").mkdir()
    rows = fans(*[[n] for n in range(7)])
    scan = synthetic_scan(renamed, rows[[0, 1, 2, 3, 4, 5, 6, 0]], tmp_path / "mine")
    create_project(tmp_path / "mine.ditto", scan)
    with Project.open(tmp_path / "mine.ditto") as project:
        planned, _ = merge(project, through_a_file(theirs, tmp_path))
        assert project.decisions.marks == {0: KEEP, 7: DROP}
        assert planned.elsewhere == 0


def test_texts_that_are_not_here_are_counted(theirs, tmp_path):
    decide(theirs, {3: DROP, 0: KEEP})
    (tmp_path / "mine").mkdir()
    scan = synthetic_scan({"harbour.txt": LINES["harbour.txt"][:2]}, fans([0], [1]), tmp_path)
    create_project(tmp_path / "mine.ditto", scan)
    with Project.open(tmp_path / "mine.ditto") as project:
        planned = plan_merge(project, through_a_file(theirs, tmp_path))
        assert (dict(planned.marks), planned.elsewhere) == ({0: KEEP}, 1)
        assert not project.decisions.marks, "a plan changes nothing"


def test_the_file_holds_no_path_and_a_text_only_where_asked_for(theirs, tmp_path):
    decide(theirs, {0: KEEP})
    plain = tmp_path / "d.json"
    through_a_file(theirs, tmp_path)
    written = plain.read_text(encoding="utf-8")
    assert str(tmp_path) not in written
    assert "harbour budget" not in written
    with Project.open(theirs) as project:
        write_shared(decisions_in(theirs), plain, texts=project.scan)
    (mark,) = json.loads(plain.read_text(encoding="utf-8"))["marks"]
    assert mark["text"] == "The council approved the harbour budget on Monday."


GOOD = {
    "decisions": 1,
    "dittograph": "0",
    "project": "x",
    "exported": "",
    "sources": [{"name": "harbour.txt"}],
    "marks": [{"hash": "0" * 32, "source": 0, "ordinal": 0, "mark": "keep"}],
    "not_duplicates": [],
    "judgements": [],
}


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ({"decisions": 2}, "newer"),
        ({"decisions": "one"}, "not a file of decisions"),
        ({"marks": [{**GOOD["marks"][0], "hash": "zz"}]}, "not a file of decisions"),
        ({"marks": [{**GOOD["marks"][0], "mark": "burn"}]}, "burn"),
        ({"marks": [{**GOOD["marks"][0], "source": 7}]}, "names source 7"),
        ({"marks": [{**GOOD["marks"][0], "ordinal": -1}]}, "not a file of decisions"),
        ({"sources": None}, "not a file of decisions"),
    ],
)
def test_a_damaged_file_is_a_sentence(mine, tmp_path, capsys, damage, words):
    path = tmp_path / "bad.json"
    path.write_text(json.dumps({**GOOD, **damage}), encoding="utf-8")
    before = mine.read_bytes()
    assert cli.main(["decisions", "merge", str(mine), str(path)]) == 2
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1
    assert "Traceback" not in said
    assert mine.read_bytes() == before


def test_what_is_no_json_or_not_there(tmp_path):
    (tmp_path / "x").write_bytes(b"\xff\xfe[[[[")
    for name in ("x", "none"):
        with pytest.raises(InputError, match=str(tmp_path / name)):
            read_shared(tmp_path / name)


def test_the_command_line(mine, theirs, tmp_path, capsys):
    decide(theirs, {0: KEEP, 4: DROP})
    decide(mine, {0: DROP})
    output = tmp_path / "d.json"
    assert cli.main(["decisions", "export", str(theirs), "--output", str(output)]) == 0
    assert capsys.readouterr().out == "Wrote 2 decisions to d.json.\n"
    command = ["decisions", "merge", str(mine), str(output), "--format", "json"]
    assert cli.main([*command, "--dry-run"]) == 0
    assert marks_in(mine) == {0: DROP}
    dry = json.loads(capsys.readouterr().out)
    assert cli.main(command) == 0
    told = json.loads(capsys.readouterr().out)
    assert dry == {**told, "dry_run": True}
    assert (told["marks"], told["project"], told["prefer"]) == (1, "theirs", "mine")
    assert told["conflicts"] == [
        {
            "mine": "drop",
            "theirs": "keep",
            "texts": [{"source": "harbour.txt, line 1", "text": LINES["harbour.txt"][0]}],
        }
    ]
    assert marks_in(mine) == {0: DROP, 4: DROP}
    assert cli.main([*command[:-2], "--prefer", "theirs"]) == 0
    assert "theirs hold" in capsys.readouterr().out
    assert marks_in(mine) == {0: KEEP, 4: DROP}


def test_clusters_follow_what_is_not_a_duplicate_now(mine, theirs, tmp_path):
    decide(theirs, apart=[(1, 5)])
    output = tmp_path / "d.json"
    cli.main(["decisions", "export", str(theirs), "--output", str(output)])
    assert cli.main(["decisions", "merge", str(mine), str(output)]) == 0
    with Project.open(mine) as project:
        assert sorted(sorted(c.members) for c in project.scan.clusters(0.8)) == [[0, 4, 7], [2, 6]]


def test_the_project_itself_and_its_sources_are_not_overwritten(mine, tmp_path, capsys):
    before = mine.read_bytes()
    source = tmp_path / "mine" / "texts" / "harbour.txt"
    for target in (mine, source):
        assert cli.main(["decisions", "export", str(mine), "--output", str(target)]) == 2
    assert mine.read_bytes() == before
    assert "harbour budget" in source.read_text(encoding="utf-8")
    capsys.readouterr()
