"""A scan that is done again tells what became of its sources."""

from __future__ import annotations

from dittograph.finished_scan import SourceInfo
from dittograph.project.changes_since import ChangesSince, changes_since
from dittograph.settings import Unit


def source(name: str, checksum: str, path: str | None = "", member: str = "") -> SourceInfo:
    path = f"/home/{name}" if path == "" else path
    return SourceInfo(name, path, "utf-8", Unit.LINE, checksum=checksum, member=member)


def test_each_kind_of_change_is_told():
    before = [source("same", "1"), source("edited", "2"), source("old", "3"), source("lost", "4")]
    now = [source("same", "1"), source("edited", "5"), source("new name", "3"), source("more", "6")]
    assert changes_since(before, now) == ChangesSince(
        added=("more",),
        changed=("edited",),
        renamed=(("old", "new name"),),
        gone=("lost",),
        names={"old": "new name"},
    )


def test_nothing_changed():
    before = [source("a", "1"), source("b", "1")]
    changes = changes_since(before, before)
    assert not changes
    assert changes.words() == ""


def test_a_copy_is_new_and_not_a_new_name():
    changes = changes_since([source("a", "1")], [source("a", "1"), source("copy", "1")])
    assert (changes.added, changes.renamed) == (("copy",), ())


def test_two_that_changed_names_with_each_other_were_renamed():
    changes = changes_since(
        [source("a", "1"), source("b", "2")], [source("a", "2"), source("b", "1")]
    )
    assert changes.renamed == (("a", "b"), ("b", "a"))
    assert (changes.added, changes.changed, changes.gone) == ((), (), ())


def test_one_that_took_the_place_of_another():
    changes = changes_since([source("draft", "1"), source("final", "2")], [source("final", "1")])
    assert changes.renamed == (("draft", "final"),)
    assert (changes.added, changes.changed) == ((), ())


def test_equal_files_are_renamed_one_for_one():
    before = [source("a", "1"), source("b", "1"), source("c", "1")]
    changes = changes_since(before, [source("b", "1"), source("d", "1")])
    assert changes.renamed == (("a", "d"),)
    assert changes.gone == ("c",)


def test_another_way_to_the_same_file_is_no_change():
    changes = changes_since(
        [source("in/a", "1", "/home/in/a")], [source("/home/in/a", "1", "/home/in/a")]
    )
    assert not changes
    assert changes.names == {"in/a": "/home/in/a"}


def test_files_in_an_archive_are_told_apart():
    before = [source("z/a", "1", "/z", "a"), source("z/b", "2", "/z", "b")]
    now = [source("z/a", "3", "/z", "a"), source("z/c", "2", "/z", "c")]
    changes = changes_since(before, now)
    assert changes.changed == ("z/a",)
    assert changes.renamed == (("z/b", "z/c"),)


def test_without_checksums_names_decide():
    changes = changes_since(
        [source("a", ""), source("b", "")], [source("a", "1"), source("c", "2")]
    )
    assert (changes.added, changes.changed, changes.gone) == (("c",), (), ("b",))


def test_pasted_text_is_no_file():
    assert not changes_since([source("pasted text", "", None)], [])


def test_it_is_said_in_a_sentence():
    changes = ChangesSince(
        ("in/a.txt",), ("b", "c"), (("in/d.txt", "in/e.txt"),), ("f",), ("g.docx",)
    )
    assert changes.words() == (
        "Since the last scan, “a.txt” was added, 2 files were changed, “d.txt” is now called "
        "“e.txt”, “g.docx” can no longer be read and “f” is gone."
    )
    assert ChangesSince(gone=("f", "g")).words() == "Since the last scan, 2 files are gone."
    assert ChangesSince(renamed=(("a/x.txt", "b/x.txt"),)).words() == (
        "Since the last scan, “x.txt” was moved."
    )
    long = ChangesSince(added=("Minutes of " + "the committee " * 20 + ".docx",)).words()
    assert len(long) < 100
    assert long.endswith("committee .docx” was added.")
    assert changes.details().splitlines()[0] == "Added: in/a.txt"
    assert len(changes.details().splitlines()) == 6


def test_what_can_no_longer_be_read_is_not_gone():
    changes = changes_since([source("a.docx", "1"), source("b", "2")], [], ["a.docx"])
    assert (changes.unread, changes.gone) == (("a.docx",), ("b",))
