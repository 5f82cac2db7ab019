"""Files that are damaged, made to do harm, or no projects: one plain sentence, and never a hang."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from dittograph.clusters.dendrogram import Dendrogram
from dittograph.errors import DittographError, ProjectError
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project
from dittograph.settings import Grouping
from support import small_scan

DAMAGED = "is damaged or is not a Dittograph project"
_IDS = ("copies.text", "copies.first", "copies.count", "pairs.a", "pairs.b")
_REST = ("pairs.similarity", "kinds", "differences", "truncated", "copies.hashes")


@pytest.fixture
def path(tmp_path):
    """A project with something of everything that can be decided."""
    (tmp_path / "texts").mkdir()
    create_project(tmp_path / "project.ditto", small_scan(tmp_path / "texts"))
    with Project.open(tmp_path / "project.ditto") as project:
        project.mark([0, 4], Mark.DROP)
        project.set_apart(1, [5])
        project.judge((0, 4), True)
        project.mark([2], Mark.KEEP)
        project.undo()
        project.regroup()
    return tmp_path / "project.ditto"


def spoil(path, *statements):
    """Run statements that are SQL, or SQL and its arguments."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            if isinstance(statement, str):
                database.execute(statement)
            else:
                database.execute(*statement)


def array(path, name):
    with closing(sqlite3.connect(path)) as database:
        dtype, data = database.execute(
            "SELECT dtype, data FROM arrays WHERE name = ?", (name,)
        ).fetchone()
    return np.frombuffer(data, dtype=dtype).copy()


def write(path, name, values):
    spoil(path, ("UPDATE arrays SET data = ? WHERE name = ?", (values.tobytes(), name)))


def refusal(path):
    with pytest.raises(ProjectError) as caught:
        Project.open(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert path.name in sentence
    return sentence


def use(path):
    """Open a project and do a bit of everything; return whether it opened."""
    try:
        project = Project.open(path)
    except ProjectError as error:
        assert "\n" not in str(error)
        return False
    with project:
        scan = project.scan
        for grouping in Grouping:
            for threshold in (scan.settings.floor, 0.8, 1.0):
                for cluster in scan.clusters(threshold, grouping):
                    assert len(cluster.texts) == len(cluster.members)
        for call in (
            project.undo,
            project.redo,
            project.redo,
            lambda: project.mark([0], Mark.KEEP),
            lambda: project.set_apart(0, [1]),
            lambda: project.judge((0, 1), False),
            project.regroup,
            project.refresh,
            project.undo,
        ):
            with contextlib.suppress(DittographError):
                call()
    return True


def test_the_fixture_is_whole(path):
    assert use(path)


# --- numbers that lead nowhere


def _names():
    dendrograms = [f"{g}.{n}" for g in Grouping for n in Dendrogram.array_names()]
    return [*_IDS, *_REST, *dendrograms]


def _beyond():
    """Each array with each number that leads beyond what it is about."""
    for name in _names():
        what = name.rpartition(".")[2]
        if what in ("similarity", "height", "strongest"):
            yield from ((name, number) for number in (1e30, -7.5, float("nan")))
        elif what in ("kinds", "kind"):
            yield name, 255
        elif what not in ("truncated", "hashes", "differences", "differs"):  # any byte will do
            yield from ((name, number) for number in (2_000_000_000, -5))


@pytest.mark.parametrize(("name", "number"), list(_beyond()))
def test_numbers_beyond_their_array_are_refused(path, name, number):
    values = array(path, name)
    values[-1] = number
    write(path, name, values)
    assert DAMAGED in refusal(path)


@pytest.mark.parametrize("name", _names())
def test_arrays_of_another_length_or_type_are_refused(path, name):
    values = array(path, name)
    write(path, name, values[:-1])
    assert DAMAGED in refusal(path)
    write(path, name, values)
    assert use(path)
    for dtype in ("<f2", "O", "S1", "V4", "<c8", "<M8", "nonsense", None, 7):
        spoil(path, ("UPDATE arrays SET dtype = ? WHERE name = ?", (dtype, name)))
        assert DAMAGED in refusal(path)


def test_merges_that_go_in_a_circle_are_refused(path):
    name = f"{Grouping.CHAIN}.parent"
    parents = array(path, name)
    texts = len(array(path, f"{Grouping.CHAIN}.order"))
    for node, parent in ((texts, texts), (texts + 1, texts), (0, 1)):
        spoilt = parents.copy()
        spoilt[node] = parent
        write(path, name, spoilt)
        assert DAMAGED in refusal(path)


def test_clusters_that_another_process_damaged_are_not_taken_up(path):
    with Project.open(path) as project:
        before = project.scan
        write(path, f"{Grouping.CHAIN}.order", array(path, f"{Grouping.CHAIN}.order") + 1)
        with pytest.raises(ProjectError, match=DAMAGED):
            project.reload_clusters()
        assert project.scan is before


# --- single values


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM arrays WHERE name = 'pairs.a'",
        "UPDATE arrays SET part = 1 WHERE name = 'pairs.a'",
        "UPDATE arrays SET data = x'0102030405'",
        "UPDATE arrays SET data = 'text'",
        "UPDATE arrays SET data = NULL",
        "DELETE FROM meta",
        "UPDATE meta SET value = '{'",
        "UPDATE meta SET value = '3'",
        "UPDATE meta SET value = '[]'",
        "UPDATE meta SET value = '\"words\"'",
        "UPDATE meta SET value = NULL",
        "UPDATE meta SET value = x'ff'",
        "UPDATE meta SET value = CAST(x'ff' AS TEXT)",
        "UPDATE sources SET unit = 'verse'",
        "UPDATE sources SET name = NULL",
        "UPDATE sources SET name = x'ff'",
        "UPDATE sources SET encoding = x'00'",
        "UPDATE sources SET content = x'00'",
        "UPDATE skipped SET reason = NULL",
        "DELETE FROM sources",
        "DELETE FROM passages WHERE id = 3",
        "UPDATE passages SET source = 77",
        "UPDATE passages SET source = -1",
        "UPDATE passages SET source = 4294967296",
        "UPDATE passages SET source = 9223372036854775807",
        "UPDATE passages SET source = 'x'",
        "UPDATE passages SET content = NULL WHERE id = 3",
        "UPDATE passages SET content = x'00' WHERE id = 3",
        "UPDATE passages SET content = CAST(x'ff' AS TEXT) WHERE id = 3",
        "UPDATE passages SET line = 'x'",
        "UPDATE passages SET col = x'00'",
        "UPDATE passages SET cell = x'00'",
        "UPDATE marks SET mark = 'burn'",
        "UPDATE marks SET mark = NULL",
        *(
            f"DROP TABLE {table}"
            for table in (
                "meta", "sources", "skipped", "passages", "arrays", "marks", "apart", "history",
                "judgements",
            )
        ),
    ],
)  # fmt: skip
def test_damage_is_told_in_a_sentence(path, damage):
    if "skipped" in damage and "UPDATE" in damage:
        spoil(path, "INSERT INTO skipped VALUES ('a.pdf', 'It is empty.')")
    spoil(path, damage)
    assert DAMAGED in refusal(path)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("settings", {"floor": "x"}),
        ("settings", {"floor": None}),
        ("settings", {"floor": 7}),
        ("settings", {"threshold": float("nan")}),
        ("settings", {"threshold": True}),
        ("settings", {"encoder": 3}),
        ("settings", {"column": []}),
        ("settings", {"unit": "verse"}),
        ("settings", {"prompt": {}}),
        ("encoder", {"name": None}),
        ("encoder", {"dimension": "384"}),
        ("encoder", {"dimension": 1e400}),
        ("encoder", {"notes": [1]}),
        ("encoder", {"notes": 1}),
        ("encoder", {"prompt": 1}),
        ("coverage", {"complete": "yes"}),
        ("coverage", {"recall_estimate": None}),
        ("coverage", {"floor_raised_to": "0.7"}),
        ("coverage", {"note": None}),
        ("coverage", {"unknown": 1}),
        ("chance", "x"),
        ("chance", float("inf")),
        ("common", [1]),
        ("common", 1),
        ("common", [[]]),
    ],
)
def test_a_description_that_is_not_one_is_refused(path, name, value):
    with closing(sqlite3.connect(path)) as database, database:
        (now,) = database.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        new = json.loads(now) | value if isinstance(value, dict) else value
        database.execute("UPDATE meta SET value = ? WHERE name = ?", (json.dumps(new), name))
    assert DAMAGED in refusal(path)


@pytest.mark.parametrize(
    "harmless",
    [
        "INSERT INTO marks VALUES (x'00', 'a', 0, 'keep')",
        "INSERT INTO marks VALUES (NULL, NULL, NULL, NULL)",
        "INSERT INTO marks VALUES (7, x'ff', 1.5, 'keep')",
        "INSERT INTO apart VALUES ('a', 7)",
        "INSERT INTO apart VALUES (NULL, NULL)",
        "INSERT INTO apart SELECT a, a FROM apart",
        "INSERT INTO judgements VALUES (x'00', NULL, 'x')",
        "UPDATE meta SET value = '9223372036854775807' WHERE name = 'revision'",
        "UPDATE meta SET value = x'ff' WHERE name IN ('revision', 'judged', 'grouped', 'seals')",
        "UPDATE meta SET value = '[[[' WHERE name IN ('revision', 'judged', 'grouped', 'seals')",
        "DELETE FROM meta WHERE name IN ('revision', 'judged', 'grouped', 'seals')",
        "INSERT INTO meta VALUES ('of a later version', '{}')",
    ],
)
def test_what_only_misses_its_text_does_no_harm(path, harmless):
    spoil(path, harmless)
    assert use(path)


def test_json_that_is_nested_too_deeply(path):
    deep = "[" * 200_000
    spoil(path, ("UPDATE meta SET value = ? WHERE name = 'seals'", (deep,)))
    assert use(path)
    spoil(path, ("UPDATE meta SET value = ? WHERE name = 'common'", (deep,)))
    assert DAMAGED in refusal(path)


# --- the history


@pytest.mark.parametrize(
    "changes",
    [
        "nonsense",
        "3",
        "[3]",
        '[["mark"]]',
        '[["mark", "zz", "a", 0, null, "keep"]]',
        '[["mark", "00", "a", "x", null, "keep"]]',
        '[["mark", "00", null, 0, null, 7]]',
        '[["burn", "00", "a", 0, null, "keep"]]',
        '[["apart", 1, 2, false, true]]',
        '[["apart", "00"]]',
        "[" * 200_000,
        None,
        b"\xff",
    ],
)
def test_a_damaged_step_cannot_be_undone_and_everything_stays(path, changes):
    spoil(path, ("UPDATE history SET changes = ?", (changes,)))
    with Project.open(path) as project:
        marks, apart = project.decisions.marks, project.decisions.apart
        for call in (project.undo, project.redo):
            with pytest.raises(ProjectError, match=r"not saved, because .* is damaged"):
                call()
        assert (project.decisions.marks, project.decisions.apart) == (marks, apart)
        project.mark([6], Mark.KEEP)
        assert project.undo().passages == {6}
    with Project.open(path) as again:
        assert again.decisions.marks == marks


def test_a_mark_that_another_program_damaged_meanwhile(path):
    with Project.open(path) as project:
        marks = project.decisions.marks
        spoil(
            path,
            "UPDATE marks SET mark = 'burn'",
            "UPDATE meta SET value = '77' WHERE name = 'revision'",
        )
        with pytest.raises(ProjectError, match=DAMAGED):
            project.refresh()
        with pytest.raises(ProjectError, match=r"not saved, because .* is damaged"):
            project.mark([6], Mark.KEEP)
        assert project.decisions.marks == marks


# --- made to do harm


def _replaced(table, query):
    return f"DROP TABLE {table}", f"CREATE VIEW {table} AS {query}"


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n) SELECT i"


@pytest.mark.parametrize(
    "statements",
    [
        _replaced("skipped", f"{ENDLESS} AS source, 'x' AS reason FROM n"),
        _replaced("apart", f"{ENDLESS} AS a, i AS b FROM n WHERE i < 0"),
        _replaced("marks", f"{ENDLESS} AS hash, '' AS source, i AS ordinal, 'keep' AS mark FROM n"),
        ("CREATE TRIGGER t AFTER INSERT ON marks BEGIN DELETE FROM history; END",),
        ("CREATE VIRTUAL TABLE more USING fts5(words)",),
    ],
    ids=["view", "endless view", "marks", "trigger", "virtual table"],
)
def test_a_file_with_more_than_tables_is_refused(path, statements):
    spoil(path, *statements)
    assert DAMAGED in refusal(path)


def test_reading_ends_where_a_query_never_would(path):
    with (
        Project.open(path) as project,
        pytest.raises(ProjectError, match=DAMAGED),
        project._database.reading() as connection,
    ):
        connection.execute(f"{ENDLESS} FROM n WHERE i < 0").fetchone()
    with Project.open(path) as project:
        project.mark([6], Mark.KEEP)  # only reading is bounded, and only for its time


def test_a_value_larger_than_the_file_is_not_made(path):
    with (
        Project.open(path) as project,
        pytest.raises(ProjectError, match=DAMAGED),
        project._database.reading() as connection,
    ):
        connection.execute("SELECT zeroblob(1000000000)").fetchone()


# --- anything


def test_random_damage_never_gives_anything_but_a_sentence(path, rng):
    data = path.read_bytes()
    opened = 0
    for number in range(150):
        damaged = bytearray(data)
        # A few bytes anywhere; or many in the places that say where everything is.
        count, end = ((3, len(data)), (40, len(data)), (6, 4096))[number % 3]
        for place in rng.integers(end, size=count):
            damaged[place] ^= int(rng.integers(1, 256))
        path.write_bytes(damaged)
        opened += use(path)
    assert 0 < opened < 150, "the damage should be felt, though not always"


def test_random_numbers_never_give_anything_but_a_sentence(path, rng):
    data, names = path.read_bytes(), _names()
    for number in range(150):
        path.write_bytes(data)
        name = names[number % len(names)]
        values = array(path, name)
        place = rng.integers(len(values))
        if values.dtype.kind == "f":
            values[place] = rng.normal()
        elif values.dtype.kind == "b":
            values[place] = not values[place]
        else:
            low, high = (0, 256) if values.dtype.kind == "u" else (-3, 20)
            values[place] = rng.integers(low, high)
        write(path, name, values)
        use(path)


@pytest.mark.parametrize("share", [0.0, 0.001, 0.02, 0.3, 0.6, 0.95, 0.999])
def test_a_project_that_is_cut_off(path, share):
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    assert "not a Dittograph project" in refusal(path)


def test_a_project_of_a_newer_dittograph(path):
    spoil(path, "PRAGMA user_version = 99")
    assert "newer Dittograph; update" in refusal(path)


def test_files_that_are_no_projects(tmp_path, write):
    assert "There is no file" in refusal(tmp_path / "gone.ditto")
    assert "There is no file" in refusal(tmp_path / ("long" * 200 + ".ditto"))
    (tmp_path / "folder.ditto").mkdir()
    assert "There is no file" in refusal(tmp_path / "folder.ditto")
    assert DAMAGED in refusal(write("letter.ditto", "Dear Sir or Madam, " * 99))
    assert DAMAGED in refusal(write("half.ditto", b"SQLite format 3\0" * 99))
    assert "not a Dittograph project" in refusal(write("empty.ditto", ""))
    other = tmp_path / "other.sqlite"
    spoil(other, "CREATE TABLE meta (name)")
    assert "not a Dittograph project" in refusal(other)
