"""``dittograph read``: what the program reads in a document, for people and for programs."""

from __future__ import annotations

import json

import pytest
from dittograph.cli import main as cli


def read(capsys, *arguments):
    code = cli.main(["read", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def test_passages_are_printed_one_a_line(write, capsys):
    path = write("a.txt", "The ferry left at nine.\nNobody saw it go.\n")
    assert read(capsys, path, "--unit", "paragraph") == (
        0,
        "The ferry left at nine. Nobody saw it go.\n",
        "",
    )
    _, out, _ = read(capsys, path, "--unit", "sentence")
    assert out.splitlines() == ["The ferry left at nine.", "Nobody saw it go."]


def test_json_has_every_place_even_where_a_format_has_none(write, capsys):
    _, out, _ = read(capsys, write("a.txt", "One.\n\nTwo.\n"), "--format", "json")
    places = {"page": None, "paragraph": None, "row": None, "column": None}
    assert json.loads(out) == [
        {"text": "One.", **places, "line": 1, "start": 0, "end": 4},
        {"text": "Two.", **places, "line": 3, "start": 6, "end": 10},
    ]


def test_a_table_has_rows_and_columns(write, capsys):
    path = write("a.csv", "id,text\n1,The ferry left at nine.\n2,Nobody saw it go.\n")
    _, out, _ = read(capsys, path, "--format", "json")
    assert [(e["row"], e["column"], e["line"], e["start"]) for e in json.loads(out)] == [
        (1, "text", 2, None),
        (2, "text", 3, None),
    ]
    _, out, _ = read(capsys, path, "--column", "id")
    assert out.splitlines() == ["1", "2"]


def test_a_guessed_encoding_is_said_and_can_be_corrected(write, capsys):
    path = write("a.txt", "Die T\x81r ist ge\x94ffnet.\n".encode("latin-1"))
    code, _, err = read(capsys, path)
    assert code == 0
    assert "a guess" in err
    code, out, err = read(capsys, path, "--encoding", "cp850")
    assert (code, out, err) == (0, "Die Tür ist geöffnet.\n", "")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["missing.txt"], "There is no such file"),
        (["."], "is a folder"),
        (["a.txt", "--encoding", "klingon"], "no encoding 'klingon'"),
        (["a.txt", "--encoding", "base64"], "no encoding 'base64'"),
        (["a.txt", "--column", "text"], "not a table"),
        (["picture.png"], "picture.png: "),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(
    write, capsys, monkeypatch, tmp_path, arguments, sentence
):
    write("a.txt", "One.\n")
    write("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(100))
    monkeypatch.chdir(tmp_path)
    code, out, err = read(capsys, *arguments)
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
