"""How scans, pairs, clusters and projects look, compare and hash."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import dittograph
import pytest

TEXTS = ["Goat, 3 kids", "goat and kids", "hen"]


@pytest.fixture
def scan(counted):
    return dittograph.scan(texts=TEXTS, encoder=counted)


def test_reprs_are_short_and_say_what_it_is(scan, counted, tmp_path, write):
    assert repr(scan) == "<Scan: 3 texts, 1 pair at 0.60 and above, encode>"
    assert repr(scan.pairs) == "<Pairs: 1, similarity 1.00 to 1.00>"
    assert repr(scan.pairs[:0]) == "<Pairs: none>"
    assert repr(scan.pairs[0]) == "<Pair 0, 1: 1.00, near, other number>"
    assert repr(scan.clusters()[0]) == "<Cluster 0: 2 texts, 1.00 and above, 'Goat, 3 kids'>"
    assert repr(scan.search("hens", count=1)) == "[<Match 2: 1.00, 'hen'>]"
    compared = dittograph.compare("a goat", "a hen", encoder=counted)
    assert repr(compared) == "<Comparison: 0.00, paraphrase>"
    scan.save(tmp_path / "farm.ditto")
    with dittograph.open(tmp_path / "farm.ditto") as project:
        assert repr(project) == f"<Project farm.ditto: {repr(scan)[7:]}"
    folder = write("farm/a.txt", "A goat.\nA hen.\n").parent
    write("farm/b.txt", "Two goats.\n")
    files = dittograph.scan(folder, unit="line", floor=0.75, encoder=counted)
    assert repr(files) == "<Scan: 3 texts in 2 files, 1 pair at 0.75 and above, encode>"


def test_a_long_text_is_cut_in_a_repr(counted):
    scan = dittograph.scan(texts=["goat " * 50, "goats " * 50, "goat" * 50], encoder=counted)
    assert len(repr(scan.clusters()[0])) < 100
    assert len(repr(scan.search("goat")[0])) < 100


def test_scans_are_equal_only_to_themselves(scan, counted):
    again = dittograph.scan(texts=TEXTS, encoder=counted)
    assert scan == scan and scan != again and scan != 5
    assert {scan, again, scan} == {scan, again}
    assert scan.data == scan.data and scan.data != again.data
    assert len({scan.data, scan.data.pairs, scan.data.copies}) == 3
    assert scan.data.pairs != again.data.pairs and scan.data.copies != again.data.copies
    dendrograms = list(scan.data.dendrograms.values())
    assert dendrograms[0] != dendrograms[1] and scan.data.cut() != scan.data.cut()
    assert len(repr(scan.data)) < 100


def test_pairs_clusters_and_matches_are_values(scan, counted):
    again = dittograph.scan(texts=TEXTS, encoder=counted)
    for one, other in (
        (scan.pairs[0], again.pairs[0]),
        (scan.clusters()[0], again.clusters()[0]),
        (scan.search("hen")[0], again.search("hen")[0]),
        (
            dittograph.compare("a goat", "b", encoder=counted),
            dittograph.compare("a goat", "b", encoder=counted),
        ),
    ):
        assert one == other and hash(one) == hash(other)
        name = "weakest" if isinstance(one, dittograph.Cluster) else "similarity"
        assert one != replace(one, **{name: 0.5})
        with pytest.raises(FrozenInstanceError):
            setattr(one, name, 0.5)
    assert list(scan.pairs) == list(again.pairs)
    assert scan.clusters() == again.clusters()
