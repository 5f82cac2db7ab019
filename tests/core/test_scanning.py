"""The whole way: small collections written out here, and what must be found in them."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from dittograph import scanning
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.known import remember_info
from dittograph.errors import CancelledError, InputError
from dittograph.pairs import find as finding
from dittograph.pairs.chance import chance_level
from dittograph.pairs.search import method as searching
from dittograph.progress import Phase, PolledProgress
from dittograph.project.project import create_project
from dittograph.settings import Device, Grouping, Method, Precision, Unit

LINES = [
    "The council approved the harbour budget on Monday.",
    "The bakery on Mill Lane sells rye bread from six in the morning.",
    "On Monday, the harbour budget was approved by the council.",
    "The council approved the harbour budget on Monday.",
    "The harbour council approved the budget on Monday!",
    "Snow fell on the passes during the night.",
    "Rye bread is sold at the Mill Lane bakery from 6 a.m.",
]


@pytest.fixture
def scan(encoder):
    """``scanning.scan`` with the shared encoder, so that nothing is loaded again."""

    def run(paths=(), **options):
        return scanning.scan(paths, loaded=lambda settings: encoder, **options)

    return run


def brute_force(scan, threshold):
    """The pairs over the scan's own vectors, as text ids."""
    vectors = scan.vectors.astype(np.float64)
    scores = (vectors @ vectors.T).astype(np.float32)
    return {
        (a, b)
        for a, b in combinations(range(len(vectors)), 2)
        if scores[a, b] >= np.float32(threshold)
    }


def found(scan, threshold):
    count = scan.pairs.count(threshold)
    return set(zip(scan.pairs.a[:count].tolist(), scan.pairs.b[:count].tolist(), strict=True))


def members(scan, *arguments):
    return [cluster.members for cluster in scan.clusters(*arguments)]


def test_the_example_of_the_documentation(scan, write, tmp_path):
    for number, line in enumerate(LINES):
        write(f"drafts/{number}.txt", line)
    result = scan([tmp_path / "drafts"], unit="sentence", floor=0.6)
    clusters = result.clusters(threshold=0.85)
    assert [c.members for c in clusters] == [[0, 2, 3, 4], [1, 6]]
    assert clusters[0].representative == 0
    assert clusters[0].texts == [LINES[i] for i in (0, 2, 3, 4)]
    assert 0.85 <= clusters[0].weakest <= clusters[0].strongest <= 1
    create_project(tmp_path / "drafts.ditto", result)
    assert (tmp_path / "drafts.ditto").is_file()


def test_pasted_lines(scan):
    result = scan(texts="\n".join(LINES), threshold=0.8)
    assert [p.text for p in result.passages] == LINES
    assert result.settings.unit is Unit.LINE
    assert result.copies.groups() == [[0, 3]]
    assert result.texts == [*LINES[:3], *LINES[4:]]
    for threshold in (0.6, 0.8, 0.95):
        assert found(result, threshold) == brute_force(result, threshold)
    assert result.coverage.complete
    assert len(result.clusters(1.0)) == 1  # the copies alone


def test_each_cluster_s_pairs_all_reach_the_threshold(scan):
    result = scan(texts="\n".join(LINES))
    for threshold in (0.6, 0.7, 0.8, 0.9):
        for cluster in result.clusters(threshold):
            texts = {result.copies.text[i] for i in cluster.members}
            assert all(pair in found(result, threshold) for pair in combinations(sorted(texts), 2))


def test_a_lower_floor_adds_pairs_and_changes_none(scan):
    low = scan(texts="\n".join(LINES), floor=-1, threshold=0.8)
    high = scan(texts="\n".join(LINES), floor=0.7, threshold=0.8)
    count = len(high.pairs)
    np.testing.assert_array_equal(low.pairs.similarity[:count], high.pairs.similarity)
    np.testing.assert_array_equal(low.pairs.a[:count], high.pairs.a)
    assert len(low.pairs) == 6 * 5 // 2
    assert members(low) == members(high)


def test_a_threshold_below_the_floor_lowers_the_floor(scan):
    result = scan(texts="\n".join(LINES), floor=0.9, threshold=0.5)
    assert result.settings.floor == result.settings.threshold == 0.5
    assert found(result, 0.5) == brute_force(result, 0.5)


def test_a_cut_below_the_floor_is_refused(scan):
    result = scan(texts="\n".join(LINES), floor=0.6)
    with pytest.raises(InputError, match=r"0\.5 is below this scan's floor of 0\.6"):
        result.clusters(0.5)


@pytest.mark.parametrize("threshold", [1.5, -2, float("nan"), float("inf")])
def test_a_cut_at_what_is_no_similarity_is_refused(scan, threshold):
    result = scan(texts="\n".join(LINES), floor=-1)
    with pytest.raises(InputError, match="not a cosine similarity"):
        result.cut(threshold)


def test_chains_say_their_weakest_pair_even_when_it_is_below_the_threshold(scan):
    result = scan(texts="\n".join(LINES), grouping="chain")
    threshold = 0.86
    (first, *_) = result.clusters(threshold)
    texts = sorted({int(result.copies.text[i]) for i in first.members})
    vectors = result.vectors[texts].astype(np.float64)
    assert first.weakest == pytest.approx((vectors @ vectors.T).min(), abs=1e-6)


def test_tables_by_column(scan, write):
    rows = [("id", "body", "note"), *((i, line, f"n{i}") for i, line in enumerate(LINES))]
    file = write("table.csv", "")
    with file.open("w", newline="") as stream:
        csv.writer(stream).writerows(rows)
    for column in ("body", "2"):
        result = scan([file], column=column)
        assert [p.text for p in result.passages] == LINES
        assert [p.location.row for p in result.passages] == list(range(1, 8))
        assert result.settings.unit is Unit.ROW


def test_reference_pairs_and_copies_inside_it_are_not_reported(scan, write):
    reference = write("old.txt", "\n".join([*LINES, *LINES]))
    drafts = write("new.txt", f"{LINES[2]}\nA goat was seen on the roof.\n")
    result = scan([drafts], reference=[reference], unit="line", threshold=0.8)
    assert [s.reference for s in result.sources] == [False, True]
    # Text 0 is the draft that is also in the reference; everything listed has it as a member.
    assert len(result.pairs) > 0
    assert set(result.pairs.a.tolist()) <= {0, 1}
    own = [c for c in result.clusters() if min(c.members) < 2]
    assert own == result.clusters()
    for grouping in Grouping:
        regrouped = result.with_apart([(0, 5)])[grouping].cut(0.8)
        assert (regrouped.first < 2).all()
    everything = scan([drafts, reference], unit="line", threshold=0.8)
    expected = {p for p in found(everything, 0.8) if min(p) < 2}
    assert found(result, 0.8) == expected


def test_a_reference_alone_is_nothing_to_scan(scan, write):
    with pytest.raises(InputError, match=r"empty\.txt"):
        scan([write("empty.txt", "")], reference=[write("old.txt", "\n".join(LINES))])


def test_a_reference_that_cannot_be_read_is_named(scan, write, tmp_path):
    result = scan([write("a.txt", "\n".join(LINES))], reference=[tmp_path / "no.txt"], unit="line")
    assert [s.source for s in result.skipped] == [str(tmp_path / "no.txt")]


def test_what_cannot_be_read_is_named_and_the_rest_is_scanned(scan, write, tmp_path):
    write("texts/a.txt", "\n".join(LINES))
    write("texts/b.pdf", b"%PDF-1.4")
    write("texts/c.txt", "")
    result = scan([tmp_path / "texts"], unit="line")
    assert [p.text for p in result.passages] == LINES
    assert {Path(s.source).name for s in result.skipped} == {"b.pdf", "c.txt"}


def test_both_methods_give_the_same_scan(scan):
    one, other = (scan(texts="\n".join(LINES), method=m) for m in ("exact", "hnsw"))
    assert (one.settings.method, other.settings.method) == (Method.EXACT, Method.HNSW)
    for field in ("a", "b", "similarity"):
        np.testing.assert_array_equal(getattr(one.pairs, field), getattr(other.pairs, field))
    assert members(one) == members(other)
    assert other.coverage.complete


def test_auto_takes_the_index_only_where_comparing_everything_takes_longer(scan, monkeypatch):
    predicted = {"exact": 0.0, "index": 50.0}
    monkeypatch.setattr(searching, "predict_seconds", lambda *_, **__: predicted["index"])
    make_screen = searching.make_screen
    monkeypatch.setattr(
        searching,
        "make_screen",
        lambda *a, **o: replace(make_screen(*a, **o), seconds=predicted["exact"]),
    )
    at_once = scan(texts="\n".join(LINES))
    assert (at_once.settings.method, at_once.coverage.why) == (Method.EXACT, "")
    predicted["exact"] = 40
    exactly = scan(texts="\n".join(LINES))
    assert exactly.settings.method is Method.EXACT
    assert "40 s" in exactly.coverage.why
    assert "50 s" in exactly.coverage.why
    predicted["exact"] = 600
    by_index = scan(texts="\n".join(LINES))
    assert by_index.settings.method is Method.HNSW
    assert "10 min" in by_index.coverage.why


def test_too_many_pairs_raise_the_floor_and_the_threshold(scan, monkeypatch):
    compare_all = searching.exact_pairs
    monkeypatch.setattr(
        searching, "exact_pairs", lambda *a, **options: compare_all(*a, **options | {"budget": 4})
    )
    result = scan(texts="\n".join(LINES), floor=0, threshold=0.1)
    raised = result.coverage.floor_raised_to
    assert raised is not None
    assert result.settings.floor == raised
    assert result.settings.threshold == raised
    assert found(result, raised) == brute_force(result, raised)


def test_one_text_alone(scan):
    result = scan(texts="Only one line here.")
    assert len(result.pairs) == 0
    assert result.clusters() == []
    assert result.chance is None


def test_all_texts_identical(scan):
    result = scan(texts="The same line.\n" * 40)
    assert len(result.pairs) == 0
    (cluster,) = result.clusters(0.99)
    assert cluster.members == list(range(40))
    assert cluster.weakest == cluster.strongest == 1.0
    assert result.embedded <= 1


def test_a_text_of_two_hundred_thousand_words(scan, write):
    file = write("long.txt", "harbour budget council " * 66_667 + "\nA short line.\n")
    result = scan([file], unit="line")
    assert result.truncated.tolist() == [True, False]
    assert len(result.passages[0].text.split()) == 200_001


def test_what_is_similar_by_chance_is_told_from_the_collection(rng):
    assert chance_level(rng.normal(size=(40, 8)).astype(np.float32)) is None
    vectors = rng.normal(size=(3_000, 64))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    level = chance_level(vectors.astype(np.float32))
    sample = vectors[:1500] @ vectors[1500:].T
    assert (sample > level).mean() < 1e-3
    assert (sample > level / 2).mean() > 1e-3
    duplicated = np.concatenate([vectors, vectors[:600]]).astype(np.float32)
    assert chance_level(duplicated) == pytest.approx(level, abs=0.02)


class Phases(PolledProgress):
    def __init__(self, cancel_in=None):
        super().__init__()
        self.seen = []
        self.cancel_in = cancel_in

    def start(self, phase, total, unit=""):
        self.seen.append(phase)
        if phase is self.cancel_in:
            self.cancel()
        super().start(phase, total, unit)


def test_every_phase_is_told(scan):
    progress = Phases()
    scan(texts="\n".join(LINES), progress=progress)
    assert list(dict.fromkeys(progress.seen)) == [
        Phase.READING, Phase.LOADING, Phase.EMBEDDING, Phase.PAIRING, Phase.RELATING,
        Phase.CLUSTERING,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "phase",
    [Phase.READING, Phase.LOADING, Phase.EMBEDDING, Phase.PAIRING, Phase.RELATING,
     Phase.CLUSTERING],
)  # fmt: skip
def test_every_phase_can_be_cancelled(scan, phase):
    with pytest.raises(CancelledError):
        scan(texts="\n".join(LINES), progress=Phases(cancel_in=phase))


def test_a_second_scan_embeds_nothing(scan, fresh_cache):
    assert scan(texts="\n".join(LINES)).embedded == 6
    assert scan(texts="\n".join(LINES[::-1])).embedded == 0
    assert scan(texts="\n".join([*LINES, "And a new one."])).embedded == 1
    assert scan(texts="\n".join(LINES), cache=False).embedded == 6


def test_one_path_need_not_be_in_a_list(write, monkeypatch, encoder):
    monkeypatch.setattr("dittograph.encoders.embedding.load_encoder", lambda _: encoder)
    file = write("a.txt", "One text here.\nAnother text there.\n")
    other = write("b.txt", "A third text.\n")
    for kind in (Path, str):
        scan = scanning.scan(kind(file), reference=kind(other))
        assert [source.path for source in scan.sources] == [
            str(file.resolve()),
            str(other.resolve()),
        ]


# --- a second scan


class Worked(PolledProgress):
    """Remembers what was done: each phase that had anything to do."""

    def __init__(self):
        super().__init__()
        self.done = set()

    def start(self, phase, total, unit=""):
        super().start(phase, total, unit)
        if total or phase is Phase.LOADING:
            self.done.add(phase)


@pytest.fixture
def again(fresh_cache, monkeypatch, encoder):
    """Scan the texts with all caches; return the scan, and what was done for it."""
    monkeypatch.setattr(finding, "_WORTH_KEEPING", 0)
    folder = resolve_encoder("all-MiniLM-L6-v2")
    auto = {"device": Device.AUTO, "precision": Precision.FP32, "prompt": None}
    remember_info(folder, encoder.info, **auto)

    def run(texts, **options):
        progress = Worked()
        done = scanning.scan(
            texts="\n".join(texts),
            precision="fp32",
            floor=0.3,
            threshold=0.5,
            loaded=lambda settings: encoder,
            progress=progress,
            **options,
        )
        return done, progress.done

    return run


def test_a_second_scan_of_the_same_texts_does_none_of_the_work(again):
    first, work = again(LINES)
    assert {Phase.LOADING, Phase.EMBEDDING, Phase.PAIRING, Phase.CLUSTERING} <= work
    second, work = again(LINES)
    assert work.isdisjoint({Phase.LOADING, Phase.EMBEDDING, Phase.PAIRING, Phase.RELATING,
                            Phase.CLUSTERING})  # fmt: skip
    assert second.embedded == 0
    for grouping in Grouping:
        assert second.clusters(grouping=grouping) == first.clusters(grouping=grouping)
    np.testing.assert_array_equal(second.pairs.similarity, first.pairs.similarity)


def test_one_more_copy_is_counted_though_no_text_is_new(again):
    again(LINES)
    more, work = again([*LINES, LINES[1]])
    assert Phase.EMBEDDING not in work
    fresh, _ = again([*LINES, LINES[1]], cache=False)
    assert members(more) == members(fresh)
    assert any(len(LINES) in cluster.members for cluster in more.clusters())


def test_an_edited_text_is_embedded_and_compared_and_nothing_else(again):
    again(LINES)
    edited = [*LINES[:2], "The harbour budget was turned down on Monday.", *LINES[3:]]
    second, work = again(edited)
    assert second.embedded == 1
    assert Phase.LOADING in work
    fresh, _ = again(edited, cache=False)
    assert members(second) == members(fresh)
    np.testing.assert_array_equal(second.differences, fresh.differences)


def test_damaged_groups_are_made_again(again, fresh_cache):
    first, _ = again(LINES)
    (file,) = (fresh_cache / "groups").glob("*.npz")
    file.write_bytes(file.read_bytes()[:-100])
    second, work = again(LINES)
    assert Phase.CLUSTERING in work
    assert members(second) == members(first)


@pytest.mark.parametrize("method", [Method.EXACT, Method.HNSW])
def test_what_differs_only_in_its_writing_is_found_at_every_threshold(scan, method):
    lines = [
        "The first officer confirmed the final flight plan.",
        "The ﬁrst oﬃcer conﬁrmed the ﬁnal ﬂight plan.",
        "Snow fell on the passes during the night.",
        "**SNOW FELL ON THE PASSES DURING THE NIGHT**",
        "U.S.A.",
        "USA",
        "Rye bread is sold at the mill.",
    ]
    for threshold in (0.6, 0.999):
        result = scan(texts="\n".join(lines), method=method, threshold=threshold, floor=0.6)
        assert {(0, 1), (2, 3), (4, 5)} <= found(result, threshold)
        assert brute_force(result, threshold) == found(result, threshold)
        exact = {
            (int(a), int(b))
            for a, b, kind in zip(result.pairs.a, result.pairs.b, result.kinds, strict=True)
            if kind == 0
        }
        assert exact == {(0, 1), (2, 3), (4, 5)}
        assert members(result, threshold) == [[0, 1], [2, 3], [4, 5]]


def test_two_letters_that_end_differently_are_flagged(scan):
    page = " ".join(f"On day {day} the crew cleaned the deck of ferry {day}." for day in range(60))
    letters = [f"{page} Thank you for your patience.", f"{page} You must leave the flat by Friday."]
    result = scan(texts="\n".join(letters), threshold=0.6)
    assert not result.truncated.any()
    assert result.pairs.similarity[0] < 0.9999
    assert result.differences[0]
