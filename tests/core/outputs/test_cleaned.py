"""Cleaned copies: what was dropped is gone, and every other byte is where it was."""

from __future__ import annotations

import csv
import dataclasses
import io
import os
from types import SimpleNamespace

import numpy as np
import pytest
from dittograph import scanning
from dittograph.encoders.info import EncoderInfo
from dittograph.errors import InputError, OutputError
from dittograph.finished_scan import SourceInfo
from dittograph.outputs.exporting import ExportFormat, Result, export, write_result
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project
from dittograph.settings import Device, Precision
from hypothesis import given, settings
from hypothesis import strategies as st
from support import open_project


class _Words:
    """An encoder that compares words: enough for texts to have neighbours."""

    info = EncoderInfo("words", "sha256:0", 64, 256, Device.CPU, Precision.FP32)

    def batches(self, texts):
        vectors = np.full((len(texts), 64), 0.01, dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().split():
                vectors[row, sum(word.encode()) % 64] += 1
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        yield SimpleNamespace(
            index=np.arange(len(texts)), vectors=vectors, truncated=np.zeros(len(texts), bool)
        )


def scanned(*paths, **options):
    return scanning.scan(paths, loaded=lambda _: _Words(), cache=False, **options)


def clean(scan, folder, dropped, **options):
    """Mark the passages of these texts (or these ids), export; return the files and the words."""
    folder.mkdir(exist_ok=True)
    with open_project(scan, folder) as project:
        ids = [i for i, p in enumerate(scan.passages) if p.text in dropped or i in dropped]
        project.mark(ids, Mark.DROP)
        sentence = export(project, ExportFormat.CLEANED, folder / "cleaned", **options)
    return files(folder / "cleaned"), sentence


def files(folder):
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


def audit(found):
    text = found["audit.csv"].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@pytest.fixture
def cleaned(write, tmp_path):
    """Return a function that writes a file, drops texts from it and returns what is left."""

    def run(name, data, dropped, **options):
        path = write(f"in/{name}", data)
        before = path.read_bytes()
        found, _ = clean(scanned(path, **options), tmp_path / "work", dropped)
        assert path.read_bytes() == before
        assert sorted(found) == sorted(["audit.csv", name])
        return found[name]

    return run


# --- texts


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("text", "dropped", "left"),
    [
        ("One.|Two.|Three.|", {"Two."}, "One.|Three.|"),
        ("One.|Two.|Three.|", {"One.", "Two."}, "Three.|"),
        ("One.|Two.|Three.", {"Three."}, "One.|Two.|"),
        ("One.||Two.||Three.|", {"Two."}, "One.||Three.|"),
        ("One.||Two.||Three.|", {"One."}, "Two.||Three.|"),
        ("One.||Two.||Three.|", {"Three."}, "One.||Two.|"),
        ("One.||Two.||Three.||Four.|", {"Two.", "Three."}, "One.||Four.|"),
        ("One.|||Two.||Three.|", {"Three."}, "One.|||Two.|"),
        ("  One.|\tTwo. |Three. |", {"Two."}, "  One.|Three. |"),
    ],
)
def test_emptied_lines_go_and_paragraphs_keep_one_blank_line(cleaned, end, text, dropped, left):
    found = cleaned("a.txt", text.replace("|", end), dropped, unit="line")
    assert found.decode() == left.replace("|", end)


PARAGRAPH = (
    "The harbour froze in January. Boats stood in the ice for weeks. Nobody could leave.\n"
    "\n"
    "In March the ice broke. The first boat left on the tenth, with a load of salt and\n"
    "two goats. It came back without them.\n"
)


@pytest.mark.parametrize(
    ("dropped", "old", "new"),
    [
        ("Boats stood in the ice for weeks.", " Boats stood in the ice for weeks.", ""),
        ("The harbour froze in January.", "The harbour froze in January. ", ""),
        ("Nobody could leave.", " Nobody could leave.", ""),
        ("It came back without them.", " It came back without them.", ""),
        (
            "The first boat left on the tenth, with a load of salt and two goats.",
            "The first boat left on the tenth, with a load of salt and\ntwo goats. ",
            "",
        ),
    ],
)
def test_a_sentence_takes_one_gap_along(cleaned, dropped, old, new):
    assert old in PARAGRAPH
    found = cleaned("a.txt", PARAGRAPH, {dropped}, unit="sentence")
    assert found.decode() == PARAGRAPH.replace(old, new)


def test_a_whole_paragraph_goes(cleaned):
    texts = {"The harbour froze in January.", "Boats stood in the ice for weeks."}
    found = cleaned("a.txt", PARAGRAPH, {*texts, "Nobody could leave."}, unit="sentence")
    assert found.decode() == PARAGRAPH.split("\n\n")[1]


MARKDOWN = """# Harbour

The mayor opened the meeting. She was late.

- Boats must be tied twice.
- Nets belong in the shed. Wet
  nets belong on the wall.
- Gulls are not to be fed.

> The sea takes what it wants.
> It rarely asks.

## Weather

Rain.
"""


@pytest.mark.parametrize(
    ("dropped", "old", "new"),
    [
        ({"Boats must be tied twice."}, "- Boats must be tied twice.\n", ""),
        ({"Nets belong in the shed."}, "Nets belong in the shed. ", ""),
        ({"Wet nets belong on the wall."}, " Wet\n  nets belong on the wall.", ""),
        ({"It rarely asks."}, "> It rarely asks.\n", ""),
        ({"Weather", "Rain."}, "\n## Weather\n\nRain.\n", ""),
        ({"Weather"}, "## Weather\n\n", ""),
        ({"Harbour"}, "# Harbour\n\n", ""),
        ({"She was late."}, " She was late.", ""),
        (
            {
                "Boats must be tied twice.",
                "Nets belong in the shed.",
                "Wet nets belong on the wall.",
                "Gulls are not to be fed.",
            },
            MARKDOWN[MARKDOWN.index("- Boats") : MARKDOWN.index("> The")],
            "",
        ),
    ],
)
def test_markers_of_markdown_go_with_their_text(cleaned, dropped, old, new):
    assert old in MARKDOWN
    found = cleaned("a.md", MARKDOWN, dropped)
    assert found.decode() == MARKDOWN.replace(old, new)


def test_a_list_item_keeps_its_marker_where_it_goes_on(cleaned):
    text = "- The shed is locked at night.\n  The key hangs on the wall.\n- Gulls sleep.\n"
    found = cleaned("a.md", text, {"The shed is locked at night."})
    assert found.decode() == "- The key hangs on the wall.\n- Gulls sleep.\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (b"", "cp1252"),
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xff\xfe\0\0", "utf-32-le"),
        (b"", "utf-16-le"),
    ],
)
def test_the_bytes_around_stay_in_their_encoding(cleaned, mark, codec, end):
    lines = ["Der Käse ist für alle da.", "Größe zählt nicht.", "Übel schmeckt der alte Fisch."]
    one, two, three = ((line + end).encode(codec) for line in lines)
    found = cleaned("a.txt", mark + one + two + three, {lines[1]}, unit="line")
    assert found == mark + one + three


def test_broken_bytes_stay_broken(cleaned):
    lines = [b"Caf\xc3\xa9 \xff\xfe na\xc3\xafve \xe2\x82 \xef\xbf\xbd.\n" for _ in range(3)]
    lines = [b"%d " % i + line * 3 for i, line in enumerate(lines)]
    first, _, *rest = b"".join(lines).splitlines(keepends=True)
    found = cleaned("a.txt", b"".join(lines), {1, 4}, unit="line")
    assert found == first + b"".join(rest[:2]) + b"".join(rest[3:])


@pytest.mark.parametrize(
    ("dropped", "left"),
    [
        ({"Two."}, b"O\0ne.\nThree\0.\n\0Four.\n"),
        ({"Two.", "Four."}, b"O\0ne.\nThree\0.\n"),
        ({"One."}, b"Tw\0o.\nThree\0.\n\0Four.\n"),
    ],
)
def test_nuls_stay_where_they_are(cleaned, dropped, left):
    data = b"O\0ne.\nTw\0o.\nThree\0.\n\0Four.\n"
    assert cleaned("a.txt", data, dropped, unit="line") == left


@settings(max_examples=25, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(["Käse.", "Fisch?", "„Salz“.", "𝄞.", "a b.\n", "\n", "\r\n", " "])
    ),
    picks=st.sets(st.integers(0, 20)),
)
def test_only_white_space_and_the_dropped_words_go(words, picks, tmp_path_factory):
    text = " ".join(words)
    if not text.strip():
        return
    folder = tmp_path_factory.mktemp("property")
    (folder / "a.txt").write_bytes(text.encode())
    scan = scanned(folder / "a.txt", unit="sentence")
    kept = [p.text for i, p in enumerate(scan.passages) if i not in picks]
    marks = {i: Mark.DROP for i in picks if i < len(scan.passages)}
    result = dataclasses.replace(Result.of(scan), marks=marks)
    write_result(result, ExportFormat.CLEANED, folder / "cleaned")
    found = files(folder / "cleaned")
    left = found.get("a.txt", b"").decode()
    assert left.split() == " ".join(kept).split()
    if not marks:
        assert left == text


def test_a_pasted_list_becomes_a_text_file(tmp_path):
    scan = scanned(texts="Käse\nFisch\nKäse\n", stdin=None)
    found, _ = clean(scan, tmp_path / "work", {2})
    assert found["pasted text.txt"].decode() == "Käse\nFisch\n"
    scan = scanned("-", stdin="Brot\nSalz\n".encode("utf-16"))
    found, _ = clean(scan, tmp_path / "more", {"Salz"})
    assert found["standard input.txt"].decode() == "Brot\n"


# --- tables

TABLE = (
    "id;name;text\r\n"
    '1;"Ann; the elder";"She said ""no"" to the harbour.\r\nTwice."\r\n'
    "2;Bob;He said yes to the harbour.\r\n"
    ";;\r\n"
    '3;Cas;"Nobody asked her.\r\n\r\n"\r\n'
    "\r\n"
    "4;Dan;He sold his boat in May.\r\n"
)


@pytest.mark.parametrize(
    ("dropped", "old"),
    [
        ({'She said "no" to the harbour. Twice.'}, TABLE[TABLE.index("1;") : TABLE.index("2;")]),
        ({"He said yes to the harbour."}, "2;Bob;He said yes to the harbour.\r\n"),
        ({"Nobody asked her."}, '3;Cas;"Nobody asked her.\r\n\r\n"\r\n'),
        ({"He sold his boat in May."}, "4;Dan;He sold his boat in May.\r\n"),
    ],
)
def test_a_row_goes_with_its_lines_and_no_other_byte(cleaned, dropped, old):
    found = cleaned("a.csv", TABLE, dropped, column="text")
    assert TABLE.count(old) == 1
    assert found.decode() == TABLE.replace(old, "")


def test_of_a_table_in_cp1252_all_rows_can_go(cleaned):
    data = "nr\ttext\n1\tDer Käse reift lange im Keller\n2\tÜbel riecht der Fisch am Freitag\n"
    found = cleaned("a.tsv", data.encode("cp1252"), {0, 1}, column="text")
    assert found == b"nr\ttext\n"


def test_a_sentence_leaves_its_cell(cleaned):
    data = (
        "id,text,note\n"
        '1,"It rained all day. ""Stay,"" he said. She left at noon.",wet\n'
        '2,"The sun came out. The sun came out.",dry\n'
    )
    dropped = {'"Stay," he said.', 4}
    found = cleaned("a.csv", data, dropped, column="text", unit="sentence")
    assert found.decode() == (
        'id,text,note\n1,"It rained all day. She left at noon.",wet\n2,"The sun came out.",dry\n'
    )


# --- folders and names


def test_folders_keep_their_structure(write, tmp_path):
    write("in/a.txt", "Alpha stands alone.\n")
    write("in/deep/er/b.txt", "Beta is here.\nGamma is there.\n")
    untouched = bytes(range(32, 127)) * 3 + b"\r\n\r\n  \r\n"
    write("in/deep/c.md", untouched)
    found, sentence = clean(
        scanned(tmp_path / "in", unit="line"), tmp_path / "w", {"Beta is here."}
    )
    assert sorted(found) == ["a.txt", "audit.csv", "deep/c.md", "deep/er/b.txt"]
    assert found["deep/er/b.txt"] == b"Gamma is there.\n"
    assert found["deep/c.md"] == untouched
    assert sentence == "Wrote 3 files to cleaned without the 1 dropped text listed in audit.csv."


def test_names_cannot_leave_the_folder_nor_clash(write, tmp_path):
    path = write("in/a.txt", "Alpha.\nBeta.\n")
    scan = scanned(path, unit="line")
    names = [
        *(
            "../../evil",
            "/etc/passwd",
            "C:\\boot.ini",
            "CON",
            "nul.txt",
            "a:b*c?.",
            "..",
            "audit.csv",
        ),
        *("same", "SAME", "Käse", "Ka\u0308se", "pasted text"),
    ]
    texts = [SourceInfo(n, None, "utf-8", scan.sources[0].unit, text="Beta.\n") for n in names]
    weird = dataclasses.replace(scan, sources=[*scan.sources, *texts])
    found, _ = clean(weird, tmp_path / "w", {"Alpha."})
    assert len(found) == len(names) + 2
    assert len({name.casefold() for name in found}) == len(found)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in", "w"]
    assert sorted(p.name for p in (tmp_path / "w").iterdir()) == ["cleaned", "test.ditto"]
    for name in found:
        assert not any(letter in name for letter in '<>:"/\\|?*')
        assert name.split(".")[0].lower() not in ("con", "nul")


def test_a_source_named_like_the_audit_is_kept_beside_it(write, tmp_path):
    path = write("in/audit.csv", "id,text\n1,The harbour is closed today\n2,Gulls are everywhere\n")
    found, _ = clean(scanned(path), tmp_path / "w", set())
    assert found["audit (2).csv"] == path.read_bytes()


def test_a_source_of_which_nothing_is_left_is_left_out(write, tmp_path):
    write("in/a.txt", "Alpha stands alone.\n")
    write("in/b.txt", "Beta stands alone.\n")
    scan = scanned(tmp_path / "in", unit="file")
    found, sentence = clean(scan, tmp_path / "w", {"Alpha stands alone."})
    assert sorted(found) == ["audit.csv", "b.txt"]
    assert sentence == (
        "Wrote 1 file to cleaned without the 1 dropped text listed in audit.csv; "
        "of 1 file nothing was left."
    )


def test_what_is_only_compared_against_is_not_cleaned(write, tmp_path):
    new, old = write("new.txt", "Alpha.\nBeta.\n"), write("old.txt", "Beta.\nGamma.\n")
    scan = scanned(new, reference=[old], unit="line")
    found, _ = clean(scan, tmp_path / "w", {1})
    assert found["new.txt"] == b"Alpha.\n"
    assert sorted(found) == ["audit.csv", "new.txt"]


def test_without_marks_the_copies_are_the_same(write, tmp_path):
    path = write("in/a.txt", "One.  \r\nOne.\n\n\n")
    found, sentence = clean(scanned(path), tmp_path / "w", set())
    assert found["a.txt"] == path.read_bytes()
    assert audit(found) == []
    assert sentence == "Nothing is marked to be dropped, so cleaned holds 1 file without a change."


# --- audit


def test_the_audit_says_what_stays_instead(write, tmp_path):
    path = write(
        "in/a.txt",
        "The pier is closed on 3 May.\n"
        "The pier is closed on 4 May.\n"
        "The pier is closed on 3 May.\n"
        "A whale was seen off the point.\n"
        "=1+1\n"
        "=1+1\n",
    )
    scan = scanned(path, unit="line", threshold=0.7)
    with open_project(scan, tmp_path) as project:
        project.mark([0, 1, 3, 4, 5], Mark.DROP)
        project.mark([2], Mark.KEEP)
        sentence = export(project, ExportFormat.CLEANED, tmp_path / "cleaned")
    assert sentence == "Wrote 1 file to cleaned without the 5 dropped texts listed in audit.csv."
    copy, near, whale, *formulas = audit(files(tmp_path / "cleaned"))
    assert copy == {
        "text": "The pier is closed on 3 May.", "source": path.as_posix(), "place": "line 1",
        "line": "1",
        "kept text": "The pier is closed on 3 May.", "kept source": path.as_posix(),
        "kept place": "line 3", "kept line": "3", "similarity": "1.0", "why": "the same text",
    }  # fmt: skip
    assert (near["kept line"], near["why"]) == (
        "3",
        "mostly the same words; check what differs: date",
    )
    assert 0.7 <= float(near["similarity"]) < 1
    assert (whale["kept text"], whale["why"]) == ("", "in no cluster at 0.7")
    for row in formulas:
        assert (row["text"], row["why"]) == ("'=1+1", "every text of its cluster is dropped")


# --- nothing half done


def test_a_source_that_changed_is_named_and_nothing_is_written(write, tmp_path):
    path = write("in/a.txt", "Alpha is first.\nBeta is second.\n")
    scan = scanned(path, unit="line")
    path.write_bytes(b"New line.\nAlpha is first.\nBeta is second.\n")
    with pytest.raises(InputError, match=r"a\.txt has changed since it was scanned"):
        clean(scan, tmp_path / "w", {"Beta is second."})
    assert sorted(p.name for p in (tmp_path / "w").iterdir()) == ["test.ditto"]


@pytest.mark.parametrize(
    "change", [lambda t: t.replace("sold", "kept"), lambda t: t.replace("2;Bob", "2;Bo\r\n2;b")]
)
def test_a_table_that_changed_is_named(write, tmp_path, change):
    path = write("in/a.csv", TABLE)
    scan = scanned(path, column="text")
    path.write_bytes(change(TABLE).encode())
    with pytest.raises(InputError, match=r"a\.csv has changed since it was scanned"):
        clean(scan, tmp_path / "w", {"He sold his boat in May."})


def test_a_source_that_is_gone_is_named(write, tmp_path):
    write("in/a.txt", "Alpha.\nBeta.\n")
    gone = write("in/b.txt", "Gamma.\nDelta.\n")
    scan = scanned(tmp_path / "in", unit="line")
    gone.unlink()
    for dropped in ({"Alpha."}, {"Gamma."}):
        with pytest.raises(InputError, match=r"b\.txt"):
            clean(scan, tmp_path / "w", dropped)
        assert sorted(p.name for p in (tmp_path / "w").iterdir()) == ["test.ditto"]


def test_a_folder_in_use_is_refused(write, tmp_path):
    path = write("in/a.txt", "Alpha.\nBeta.\n")
    with open_project(scanned(path, unit="line"), tmp_path) as project:
        for folder in (tmp_path / "in", path, path / "below"):
            with pytest.raises(OutputError, match="give the name of a new folder"):
                export(project, ExportFormat.CLEANED, folder)
    assert files(tmp_path / "in") == {"a.txt": b"Alpha.\nBeta.\n"}


@pytest.mark.skipif(os.name != "posix", reason="limits file sizes")
def test_a_full_disk_leaves_no_folder(write, tmp_path):
    import resource

    path = write("in/a.txt", "Alpha is first.\n" * 20_000)
    project_folder = tmp_path / "w"
    project_folder.mkdir()
    create_project(project_folder / "a.ditto", scanned(path, unit="line"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Project.open(project_folder / "a.ditto") as project:
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
        try:
            with pytest.raises(OutputError, match="cleaned was not written"):
                export(project, ExportFormat.CLEANED, project_folder / "cleaned")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [p.name for p in project_folder.iterdir()] == ["a.ditto"]
