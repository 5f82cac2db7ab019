"""A first look at what is to be read."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from dittograph.documents.collection import survey as module
from dittograph.documents.collection.survey import survey
from dittograph.documents.collection.walk import Passed, find_files, real
from dittograph.documents.format import Format, Unread
from dittograph.documents.reading import read_sources
from dittograph.documents.source import Source
from dittograph.errors import CancelledError
from dittograph.progress import PolledProgress

FRENCH = "Le garçon a mangé du pain près de la forêt, où il était né.\nIl pleuvait.\n"


def write(folder: Path, **files: str | bytes) -> None:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def test_files_are_counted_by_kind_with_their_sizes(tmp_path: Path) -> None:
    write(tmp_path, a_txt="One.\n", b__c_txt="Two gulls.\n", d_csv="id,text\n1,A gull.\n")
    found = survey([tmp_path])
    assert [(kind.name, kind.files, kind.size) for kind in found.kinds] == [
        ("text", 2, 16),
        ("table", 1, 18),
    ]
    assert found.files == 3
    assert found.unread == ()
    assert found.tables == ((str(tmp_path / "d.csv"), "table"),)
    root = found.roots[str(tmp_path)]
    assert (root.is_folder, root.files, root.size) == (True, 3, 34)


def test_what_will_not_be_read_has_the_sentence_that_reading_gives(tmp_path: Path) -> None:
    write(
        tmp_path,
        a_png=b"\x89PNG\r\n\x1a\n",
        empty_txt=b"",
        noise_txt=bytes(range(256)) * 20,
        gull_xyz=b"What is this?",
        good_txt="A gull.",
    )
    found = survey([tmp_path])
    _, skipped = read_sources([tmp_path])
    assert {(s.source, s.reason) for s in found.unread} == {(s.source, s.reason) for s in skipped}
    assert len(found.unread) == 4
    assert found.files == 1


def test_what_is_passed_over_is_counted_by_reason(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    write(folder, a_txt="A gull.", in__b_txt="A hawk.")
    write(folder, Thumbs_db="x", desktop_ini="x")
    (folder / "~$letter.docx").write_bytes(b"lock")
    (folder / ".hidden").write_text("no")
    (folder / ".git").mkdir()
    os.mkfifo(folder / "pipe")
    (folder / "to a pipe").symlink_to(folder / "pipe")
    (folder / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    (folder / "ring").symlink_to(folder / "ring")
    (folder / "in" / "up").symlink_to(folder)
    os.link(folder / "a.txt", folder / "same.txt")
    (folder / "link.txt").symlink_to(folder / "in" / "b.txt")
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(folder / "socket"))
        found = survey([folder])
    assert found.passed == {
        Passed.HIDDEN: 2,
        Passed.SYSTEM: 3,
        Passed.SPECIAL: 3,
        Passed.DANGLING: 2,
        Passed.LOOP: 1,
        Passed.TWICE: 2,
    }
    assert found.files == 2
    assert found.unread == ()


def test_a_file_in_two_of_the_sources_counts_once(tmp_path: Path) -> None:
    write(tmp_path, a_txt="A gull.")
    found = survey([tmp_path / "a.txt", tmp_path])
    assert found.files == 1
    assert found.passed == {Passed.TWICE: 1}


def test_counts_are_said_in_words() -> None:
    assert Passed.HIDDEN.counted(1) == "1 hidden file or folder"
    assert Passed.DANGLING.counted(1_200) == "1,200 links that lead nowhere"
    assert all(reason.counted(2) != reason.counted(1).replace("1", "2") for reason in Passed)


@pytest.mark.parametrize("codec", ["cp1252", "cp850", "mac_roman"])
def test_a_guessed_encoding_comes_with_a_line_to_judge_it_by(tmp_path: Path, codec: str) -> None:
    write(tmp_path, old_txt=("The ferry leaves.\n" + FRENCH).encode(codec), new_txt=FRENCH)
    (guess,) = survey([tmp_path]).guesses
    sources, _ = read_sources([tmp_path])
    assert guess.path == real(tmp_path / "old.txt")
    assert guess.encoding == next(s.encoding for s in sources if s.guessed)
    assert guess.line(codec) == FRENCH.splitlines()[0]
    assert guess.line("cp1251") != FRENCH.splitlines()[0]


class _Page(Format):
    """A text that may say what it is in."""

    name, title, suffixes = "page", "pages", (".page",)

    def read(self, file: Unread) -> Source:
        data = file.read()
        if b"cp850" in data:
            return Source(file.name, file.path, self.name, "cp850", data.decode("cp850"))
        return Source(file.name, file.path, self.name, "cp1252", "…", guessed=True)


def test_of_what_may_say_its_encoding_only_the_silent_is_a_guess(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "recognise", lambda _: _Page())
    write(
        tmp_path,
        silent_page=FRENCH.encode("cp1252"),
        says_page=f"cp850 {FRENCH}".encode("cp850"),
        new_page=FRENCH,
        packed_page=b"PK\x03\x04\xe9",
    )
    found = survey([tmp_path])
    assert found.files == 4
    assert [(Path(g.path).name, g.encoding) for g in found.guesses] == [("silent.page", "cp1252")]


def test_a_long_line_is_cut_around_what_tells(tmp_path: Path) -> None:
    write(tmp_path, a_txt=("word " * 9_000 + "日本語のテキストです。" * 20).encode("cp932"))
    (guess,) = survey([tmp_path]).guesses
    line = guess.line("cp932")
    assert "word 日本語のテキスト" in line
    assert len(line) < 200
    assert "\ufffd" not in line


def test_an_encoding_that_is_proven_is_no_guess(tmp_path: Path) -> None:
    write(
        tmp_path,
        plain_txt="Only plain letters.",
        utf8_txt=FRENCH,
        marked_txt=FRENCH.encode("utf-16"),
        cut_txt=(FRENCH + "é").encode()[:-1],
        long_txt="x" + "é" * (1 << 18),
    )
    assert survey([tmp_path]).guesses == ()


def test_a_long_text_is_guessed_as_it_will_be_read(tmp_path: Path) -> None:
    english = "The gull said that it was not at home, and the hawk went on with it.\n"
    text = "“Née Adler.”\n" + english * 4_000 + "It was £ 5, “only” – déjà vu.\n" * 50
    write(tmp_path, a_txt=text.encode("cp1252"))
    ((guess,), (sources, _)) = survey([tmp_path]).guesses, read_sources([tmp_path])
    assert guess.encoding == sources[0].encoding


def test_very_many_guesses_are_counted_but_not_all_made(tmp_path: Path) -> None:
    for number in range(150):
        (tmp_path / f"{number:03}.txt").write_bytes(FRENCH.encode("cp1252"))
    guesses = survey([tmp_path]).guesses
    assert len(guesses) == 150
    assert guesses[0].encoding == "cp1252"
    assert guesses[-1].encoding == ""
    assert "forêt" in guesses[-1].line("cp1252")


def test_names_of_any_bytes_are_counted(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("A gull.")
        (tmp_path / os.fsdecode(b"\xff.png")).write_bytes(b"\x89PNG\r\n")
    except OSError:
        pytest.skip("this file system takes no such names")
    found = survey([tmp_path])
    assert found.files == 1
    assert found.unread[0].source.encode().decode() == found.unread[0].source


def test_a_file_that_vanishes_or_is_locked_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, a_txt="A gull.", b_txt="A hawk.", c_txt="An owl.")
    opened = Path.open

    def fail(path: Path, *args: str) -> object:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied", str(path))
        if path.name == "b.txt":
            raise FileNotFoundError(2, "No such file", str(path))
        return opened(path, *args)

    monkeypatch.setattr(Path, "open", fail)
    found = survey([tmp_path, tmp_path / "gone.txt"])
    assert found.files == 1
    assert [s.reason for s in found.unread] == [
        "You may not read this file; change its permissions, or copy it elsewhere.",
        "There is no such file or folder; check the spelling.",
        "There is no such file or folder; check the spelling.",
    ]
    assert found.roots[str(tmp_path / "gone.txt")].problem == found.unread[2].reason


def test_a_pipe_that_is_given_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (left_out,) = survey([tmp_path / "pipe"]).unread
    assert "pipe" in left_out.reason


def test_a_deep_folder_is_walked_to_its_end(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(300):
        deep = deep / "in"
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text("A gull.")
    assert survey([tmp_path]).files == 1


class _CancelledAfter(PolledProgress):
    def __init__(self, calls: int) -> None:
        super().__init__()
        self._calls = calls

    def advance(self, steps: int = 1) -> None:
        self._calls -= 1
        if self._calls < 0:
            self.cancel()
        super().advance(steps)


@pytest.mark.parametrize("calls", [0, 3, 7])
def test_it_can_be_cancelled_while_it_walks_and_while_it_looks(tmp_path: Path, calls: int) -> None:
    for number in range(5):
        write(tmp_path, **{f"d{number}__a_txt": "A gull."})
    with pytest.raises(CancelledError):
        survey([tmp_path], _CancelledAfter(calls))


def test_finding_files_counts_what_it_passes_over(tmp_path: Path) -> None:
    write(tmp_path, a_txt="A gull.")
    (tmp_path / ".hidden").write_text("no")
    found = find_files(tmp_path)
    assert [name for _, name in found.files] == [(tmp_path / "a.txt").as_posix()]
    assert found.passed == {Passed.HIDDEN: 1}
