"""Bad input: one clear sentence, the right exit code, and nothing half-written."""

from __future__ import annotations

import json
import os
import resource
import stat
import sys
from pathlib import Path

import pytest
from dittograph.cli import main as cli
from dittograph.encoders.encoder import Encoder
from dittograph.errors import OutputError
from dittograph.outputs.exporting import ExportFormat, export
from dittograph.project.project import Project

GOOD = "The council approved the budget.\nOn Monday the council approved the budget.\nSnow fell.\n"


@pytest.fixture(autouse=True)
def _one_encoder(monkeypatch, encoder):
    monkeypatch.setattr(Encoder, "load", classmethod(lambda cls, folder, **_: encoder))


@pytest.fixture
def run(capfdbinary, tmp_path, monkeypatch):
    """Scan in the test's folder; return the exit code, the output, and standard error's lines."""
    monkeypatch.chdir(tmp_path)

    def run_scan(*arguments):
        try:
            code = cli.main(["scan", *map(str, arguments)])
        except SystemExit as ended:
            code = ended.code
        out, err = capfdbinary.readouterr()
        assert b"Traceback" not in err
        return code, out, err.decode().splitlines()

    return run_scan


def files(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*"))


def assert_refused(run, tmp_path, *arguments, says, code=2):
    """The scan ends with a sentence, and writes neither result nor project."""
    before = files(tmp_path)
    found, out, err = run(*arguments, "--output", "result.json", "--format", "json",
                          "--project", "p.ditto")  # fmt: skip
    assert found == code
    assert out == b""
    (sentence,) = err
    assert sentence.startswith("dittograph: ")
    assert sentence.endswith(".")
    for word in says:
        assert word in sentence
    assert files(tmp_path) == before


@pytest.mark.parametrize("content", ["", "\n \n\t\n", "\ufeff"])
def test_an_empty_file(run, write, tmp_path, content):
    write("empty.txt", content)
    assert_refused(run, tmp_path, "empty.txt", says=["empty.txt", "empty"])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("noise.txt", bytes(range(256)) * 40),
        ("photo.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 200),
        ("letter.docx", b"PK\x03\x04" + b"\0" * 200),
        ("zeros.txt", b"\0" * 5_000),
    ],
)
def test_a_binary_file(run, write, tmp_path, name, content):
    write(name, content)
    assert_refused(run, tmp_path, name, says=[name])


def test_a_folder_without_text(run, write, tmp_path):
    (tmp_path / "bare").mkdir()
    assert_refused(run, tmp_path, "bare", says=["bare", "no text"])
    write("pictures/a.png", b"\x89PNG")
    assert_refused(run, tmp_path, "pictures", says=["pictures"])


def test_a_file_that_is_not_there(run, write, tmp_path):
    assert_refused(run, tmp_path, "missing.txt", says=["missing.txt", "check the spelling"])


def test_a_file_that_may_not_be_read(run, write, tmp_path, monkeypatch):
    file = write("secret.txt", GOOD)
    if os.geteuid() == 0:  # root may read everything, so the system's answer is played
        read = type(file).read_bytes

        def forbidden(self):
            if self.name == "secret.txt":
                raise PermissionError(13, "Permission denied", str(self))
            return read(self)

        monkeypatch.setattr(type(file), "read_bytes", forbidden)
    else:
        file.chmod(0)
    assert_refused(run, tmp_path, "secret.txt", says=["secret.txt", "permissions"])


def test_one_bad_file_among_good_ones_is_named_and_left_out(run, write, tmp_path):
    write("good.txt", GOOD)
    write("empty.txt", "")
    write("noise.txt", bytes(range(256)) * 40)
    code, _, err = run(".", "--format", "json", "--output", "result.json", "--unit", "line")
    assert code == 4
    assert len(err) == 2
    result = json.loads((tmp_path / "result.json").read_text())
    assert {s["source"] for s in result["skipped"]} == {"empty.txt", "noise.txt"}
    assert len(result["texts"]) == 3


@pytest.mark.parametrize("column", ["summary", "7", "0", "-1"])
def test_a_column_that_does_not_exist(run, write, tmp_path, column):
    write("t.csv", "id,body\n1,First text\n2,Second text\n")
    assert_refused(run, tmp_path, "t.csv", f"--column={column}", says=["t.csv", column, "body"])


def test_a_column_that_only_some_tables_have(run, write, tmp_path):
    write("a.csv", "id,answer\n1,The vote is on Monday.\n2,Nobody came to vote.\n")
    write("b.csv", "id,question\n1,Who came on Monday to vote?\n2,When is the vote to be?\n")
    code, _, err = run(".", "--column", "answer", "--format", "json", "--output", "result.json")
    assert code == 4
    (said,) = err
    assert said.startswith("Skipped b.csv: It has no column 'answer'; choose one of")
    result = json.loads((tmp_path / "result.json").read_text())
    assert {text["source"] for text in result["texts"]} == {"a.csv"}


def test_a_column_where_there_is_no_table(run, write, tmp_path):
    write("good.txt", GOOD)
    assert_refused(run, tmp_path, "good.txt", "--column", "answer", says=["table", "'answer'"])


def test_a_folder_that_is_no_encoder(run, write, tmp_path, monkeypatch):
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    write("good.txt", GOOD)
    (tmp_path / "drafts").mkdir()
    assert_refused(
        run,
        tmp_path,
        "good.txt",
        "--encoder",
        tmp_path / "drafts",
        says=["is not an encoder"],
        code=3,
    )
    assert_refused(
        run, tmp_path, "good.txt", "--encoder", "nothing", says=["no encoder called"], code=3
    )


@pytest.mark.parametrize("where", ["--output", "--project"])
def test_a_full_disk(run, write, tmp_path, where):
    write("good.txt", "\n".join(f"Line {i} of a list that is long enough." for i in range(50)))
    write("old", "what was there before")
    before = files(tmp_path)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (6_000, limits[1]))
    try:
        # The cache of vectors is on the same full disk, and no reason to fail.
        code, _, err = run("good.txt", where, "old2", "--format", "json", "--floor", "0.99",
                           "--threshold", "0.99")  # fmt: skip
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert code == 2
    (sentence,) = err
    assert "old2 was not written" in sentence
    assert files(tmp_path) == before


def test_a_place_that_cannot_be_written_keeps_what_is_there(run, write, tmp_path):
    write("good.txt", GOOD)
    (tmp_path / "folder").mkdir()
    code, _, err = run("good.txt", "--output", "folder", "--format", "json")
    assert code == 2
    assert "it is a folder" in err[0]
    code, _, err = run("good.txt", "--output", "good.txt/x.json", "--format", "json")
    assert code == 2
    assert len(err) == 1
    assert (tmp_path / "good.txt").read_text() == GOOD


def test_a_project_in_place_of_another_file_is_refused(run, write, tmp_path):
    write("good.txt", GOOD)
    code, _, err = run("good.txt", "--project", "good.txt")
    assert code == 2
    assert "good.txt" in err[0]
    assert (tmp_path / "good.txt").read_text() == GOOD


@pytest.mark.parametrize("where", ["--output", "--project"])
@pytest.mark.parametrize("form", ["table", "json", "csv", "html"])
def test_a_scanned_file_is_never_written_over(run, write, tmp_path, where, form):
    write("good.txt", GOOD)
    (tmp_path / "link").symlink_to("good.txt")
    for arguments in (["good.txt", where, "link"], ["link", where, "./good.txt"]):
        code, out, err = run(*arguments, "--format", form)
        assert (code, out) == (2, b"")
        assert "one of the scanned files" in err[0]
    write("other.txt", GOOD)
    code, _, err = run("other.txt", "--reference", "good.txt", where, "good.txt", "--format", form)
    assert code == 2
    assert "one of the scanned files" in err[0]
    assert (tmp_path / "good.txt").read_text() == GOOD


def test_the_output_does_not_replace_the_project(run, write, tmp_path):
    write("good.txt", GOOD)
    code, _, err = run("good.txt", "--project", "p.ditto", "--output", "./p.ditto")
    assert code == 2
    assert "two names" in err[0]
    assert run("good.txt", "--project", "p.ditto")[0] == 0
    before = (tmp_path / "p.ditto").read_bytes()
    with Project.open(tmp_path / "p.ditto") as project:
        for name in ("p.ditto", "good.txt"):
            with pytest.raises(OutputError, match="was not written because"):
                export(project, ExportFormat.CSV, tmp_path / name)
        with pytest.raises(OutputError, match="scanned files"):
            project.save_as(tmp_path / "good.txt")
    assert (tmp_path / "p.ditto").read_bytes() == before
    assert (tmp_path / "good.txt").read_text() == GOOD


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
@pytest.mark.parametrize("form", ["table", "json"])
def test_standard_output_on_a_full_disk(run, write, monkeypatch, form):
    write("good.txt", GOOD)
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        code, _, err = run("good.txt", "--format", form)
        monkeypatch.undo()
    assert code == 2
    assert len(err) == 1
    assert "The output was not written because the disk is full" in err[0]


def test_closed_streams(run, write, monkeypatch):
    write("good.txt", GOOD)
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, stream, None)
    assert cli.main(["scan", "good.txt"]) == 0
    assert cli.main(["scan", "-"]) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have Unicode names only")
def test_a_file_name_that_is_no_unicode(run, write, tmp_path):
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    folder.mkdir()
    (folder / "a.txt").write_text(GOOD)
    code, _, err = run(folder, "--project", "p.ditto", "--output", "x.json", "--format", "json")
    assert (code, err) == (0, [])
    with Project.open(tmp_path / "p.ditto") as project:
        (source,) = project.scan.sources
        assert Path(source.path).read_text() == GOOD
        export(project, ExportFormat.CLEANED, tmp_path / "cleaned")
    assert (tmp_path / "cleaned" / "a.txt").read_text() == GOOD


@pytest.mark.parametrize(
    ("content", "texts", "clusters"),
    [
        ("Just one text.\n", 1, []),
        ("The same.\n" * 30, 30, [list(range(30))]),
        ("?\n!\n.\n", 3, None),
        ("\u202ex\u200b\n\U0001f98a\n\u202e\u200b\n", 2, None),
    ],
    ids=["one text", "all identical", "no words", "odd characters"],
)
def test_odd_but_usable(run, write, content, texts, clusters):
    write("a.txt", content)
    code, out, err = run("a.txt", "--unit", "line", "--format", "json")
    assert (code, err) == (0, [])
    result = json.loads(out)
    assert len(result["texts"]) == texts
    if clusters is not None:
        assert result["pairs"] == []
        assert [c["members"] for c in result["clusters"]] == clusters


def test_a_text_of_two_hundred_thousand_words(run, write):
    write("long.txt", "The harbour council met again. " * 40_000)
    write("short.txt", "The harbour council met again.")
    code, out, err = run("long.txt", "short.txt", "--unit", "file", "--format", "json")
    assert (code, err) == (0, [])
    assert [t["truncated"] for t in json.loads(out)["texts"]] == [True, False]
    code, out, _ = run("long.txt", "--unit", "sentence", "--format", "json")
    assert code == 0
    result = json.loads(out)
    assert len(result["texts"]) == 40_000
    assert result["pairs"] == []


@pytest.mark.parametrize("option", ["--threshold", "--floor"])
@pytest.mark.parametrize("value", ["1.01", "-1.5", "nan", "inf", "-inf", "80"])
def test_a_similarity_outside_its_range(run, write, tmp_path, option, value):
    write("good.txt", GOOD)
    assert_refused(
        run, tmp_path, "good.txt", f"{option}={value}", says=[option[2:], "from -1 to 1"]
    )


@pytest.mark.parametrize("value", ["-1", "0", "1"])
def test_the_ends_of_the_range_are_fine(run, write, value):
    write("good.txt", GOOD)
    code, out, _ = run("good.txt", "--unit", "line", "--threshold", value, "--format", "json")
    assert code == 0
    expected = {"-1": 3, "1": 0}.get(value)
    if expected is not None:
        assert len(json.loads(out)["pairs"]) == expected


def test_results_get_the_ordinary_rights_of_a_file(run, write, tmp_path):
    write("good.txt", GOOD)
    run("good.txt", "--output", "result.json", "--format", "json")
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE((tmp_path / "result.json").stat().st_mode) == 0o666 & ~umask
