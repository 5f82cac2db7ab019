from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from dittograph.pairs.pair_list import similarity_text
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Grouping
from dittograph_gui.session.listing import Filter, Sort, State, Wording
from dittograph_gui.session.ordering import nearest_row
from dittograph_gui.session.results import Results
from dittograph_gui.session.words import short_names, threshold_text
from support import degrees, fans, open_project, small_scan, synthetic_scan

EVERY = Grouping.EVERY_PAIR


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return open_project(small_scan(tmp_path), tmp_path)


def listed(results: Results, threshold: float, wanted: Filter = Filter(), **how: Sort) -> list:  # noqa: B008
    view = results.view(threshold, EVERY, wanted, **how)
    passages_of = results.collection.passages_of
    return [passages_of(view.texts_of(row)).tolist() for row in range(len(view))]


def test_clusters_grow_as_the_line_moves_right(project: Project) -> None:
    results = Results(project)
    assert listed(results, 1.0) == [[0, 7]]
    assert listed(results, 0.96) == [[0, 7], [2, 6]]
    assert listed(results, 0.8) == [[0, 4, 7], [1, 5], [2, 6]]


def test_counts_are_those_of_the_clusters(project: Project) -> None:
    view = Results(project).view(0.8, EVERY, Filter(flagged=True))
    assert str(view.counts) == "3 clusters · 7 texts · 0 identical · 1 flagged"
    assert len(view) == 1  # counts are of all clusters, the list is filtered


def test_a_single_thing_is_singular(project: Project) -> None:
    view = Results(project).view(1.0, EVERY, Filter())
    assert str(view.counts) == "1 cluster · 2 texts · 1 identical · 0 flagged"


@pytest.mark.parametrize(
    ("wanted", "clusters"),
    [
        (Filter("LAMP old"), [[1, 5]]),
        (Filter("budg"), [[0, 4, 7]]),
        (Filter("lamp budget"), []),  # both words, but never in one text
        (Filter(flagged=True), [[2, 6]]),
        (Filter(wording=Wording.IDENTICAL), []),
        (Filter(sources=frozenset({0})), [[0, 4, 7], [1, 5], [2, 6]]),
        (Filter("drum"), []),  # is in no cluster
    ],
)
def test_filters(project: Project, wanted: Filter, clusters: list[list[int]]) -> None:
    assert listed(Results(project), 0.8, wanted) == clusters


def test_undecided_shows_what_is_left_to_do(project: Project) -> None:
    results = Results(project)
    results.follow(project.mark([0], Mark.KEEP))
    results.follow(project.mark([4, 7, 1], Mark.DROP))
    assert listed(results, 0.8, Filter(state=State.UNDECIDED)) == [[1, 5], [2, 6]]


@pytest.mark.parametrize(
    ("sort", "first"),
    [
        (Sort.READING, [0, 4, 7]),
        (Sort.SIZE, [0, 4, 7]),
        (Sort.WEAKEST, [1, 5]),
        (Sort.STRONGEST, [2, 6]),
        (Sort.FLAGGED, [2, 6]),
    ],
)
def test_orders(project: Project, sort: Sort, first: list[int]) -> None:
    assert listed(Results(project), 0.8, sort=sort)[0] == first


def test_the_histogram_counts_every_pair_once(project: Project) -> None:
    results = Results(project)
    edges = np.array([1, 0.9, 0.8, 0.65, 0.6], dtype=np.float32)
    # Two copies; 0.97 and 0.95; 0.85; 0.70; none.
    assert results.collection.histogram(edges, results.scan.pairs).tolist() == [3, 1, 1, 0]


def test_a_row_says_what_an_editor_wants_to_know(project: Project) -> None:
    results = Results(project)
    view = results.view(0.8, EVERY, Filter())
    budget, _, ferries = (results.summary(view, row) for row in range(3))
    assert budget.facts()[0] == "3 texts · 2 sources · 0.95 · nearly the same words"
    assert ferries.flags == ("number",)
    assert ferries.text.startswith("Ferries leave")
    assert budget.title(EVERY) == "3 texts in 2 sources · weakest 0.95 · nearly the same words"


def test_members_are_compared_with_the_kept_one(project: Project) -> None:
    results = Results(project)
    project.mark([6], Mark.KEEP)
    members = results.members(results.view(0.8, EVERY, Filter()).texts_of(2))
    assert members.passages.tolist() == [2, 6]
    assert members[1].base
    assert members[0].differs == ("number",)
    assert members[0].similarity == pytest.approx(0.97, abs=1e-4)
    one, other = (project.scan.passages[passage].text for passage in (6, 2))
    assert results.collection.explain(one, other, members[0].differs) == ["number: 11 / 9"]


def test_keeping_one_never_drops_what_says_something_else(project: Project) -> None:
    results = Results(project)
    clusters = results.view(0.8, EVERY, Filter())
    plan = results.keep_one(2, results.members(clusters.texts_of(2)))
    assert plan.drop == []
    assert plan.sentence().endswith("Left 1 undecided because numbers differ.")
    plan = results.keep_one(0, results.members(clusters.texts_of(0)))
    assert plan.drop == [4, 7]


def test_keeping_one_of_a_chain_spares_its_far_end(tmp_path: Path) -> None:
    texts = ["The mill stands by the river.", "By the river stands a mill.", "A river runs there."]
    step = degrees(0.85)
    scan = synthetic_scan(texts, fans([0, step, 2 * step]), tmp_path)
    results = Results(open_project(scan, tmp_path))
    chain = results.view(0.8, Grouping.CHAIN, Filter()).texts_of(0)
    plan = results.keep_one(0, results.members(chain))
    assert plan.drop == [1]
    assert plan.distant == 1


def test_near_misses_say_at_which_line_they_join(project: Project) -> None:
    results = Results(project)
    view = results.view(0.8, EVERY, Filter())
    lamp = results.near_misses(view, 1)
    assert [(m.text, m.member) for m in lamp] == [(0, 1)]
    assert lamp[0].similarity == pytest.approx(0.70, abs=1e-4)
    assert lamp[0].joins is None  # the other lamp text is far from the budget
    chain = results.view(0.8, Grouping.CHAIN, Filter())
    assert results.near_misses(chain, 1)[0].joins == pytest.approx(0.70, abs=1e-4)


def test_similarities_are_never_rounded_up_to_identical() -> None:
    assert similarity_text(0.9999) == "0.99"
    assert similarity_text(1.0) == "1.00"
    assert similarity_text(np.float32(0.8)) == "0.80"
    assert threshold_text(0.8) == "0.80"
    assert threshold_text(0.805) == "0.805"


def test_what_is_in_an_archive_is_named_with_it() -> None:
    names = [
        "/in/post.zip/letters/may.docx",
        "/in/june.docx",
        "/in/Inbox.mbox/plan.pdf",
        "/in/x.zip",
    ]
    assert short_names(names) == [
        "post.zip/letters/may.docx",
        "june.docx",
        "Inbox.mbox/plan.pdf",
        "x.zip",
    ]


def test_sources_of_one_name_are_told_apart() -> None:
    assert short_names(["a/notes.txt", "b/notes.txt", "a/else.txt"]) == [
        "a/notes.txt",
        "b/notes.txt",
        "else.txt",
    ]


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [
        (Filter(across=True), lambda members, of: len({of[m] for m in members}) > 1),
        (Filter(sources=frozenset({1})), lambda members, of: 1 in {of[m] for m in members}),
        (
            Filter(sources=frozenset({0, 2}), together=True),
            lambda members, of: {of[m] for m in members} >= {0, 2},
        ),
        (
            Filter(sources=frozenset({0, 1, 2}), together=True),
            lambda members, of: len({of[m] for m in members} & {0, 1, 2}) > 1,
        ),
        (Filter(smallest=3), lambda members, _: len(members) >= 3),
        (Filter(largest=2), lambda members, _: len(members) == 2),
        (Filter(new=True), lambda members, _: any(m % 5 == 0 for m in members)),
    ],
)
@pytest.mark.parametrize("threshold", [0.62, 0.8, 0.95, 1.0])
def test_filters_by_source_size_and_newness_against_a_walk_through_the_clusters(
    tmp_path: Path,
    wanted: Filter,
    holds: Callable[[list[int], list[int]], bool],
    threshold: float,
) -> None:
    random = np.random.default_rng(5)
    texts = [f"Text {random.integers(30)} of it." for _ in range(60)]
    files = {f"{name}.txt": texts[n * 15 : n * 15 + 15] for n, name in enumerate("abcd")}
    angles = random.uniform(0, 40, (4, 15)).tolist()
    scan = synthetic_scan(files, fans(*angles)[random.permutation(60)], tmp_path)
    results = Results(open_project(scan, tmp_path))
    results.collection.new[:] = np.arange(60) % 5 == 0
    of = scan.source_of.tolist()
    every = [c.members for c in scan.clusters(threshold)]
    assert listed(results, threshold, wanted) == [m for m in every if holds(m, of)]


def test_the_nearest_row_is_that_of_the_cluster_or_of_its_nearest_neighbour(
    project: Project,
) -> None:
    results = Results(project)
    every = results.view(0.8, EVERY, Filter())
    flagged = results.view(0.8, EVERY, Filter(flagged=True))  # only the third
    assert [nearest_row(every, row, flagged) for row in range(3)] == [0, 0, 0]
    lamps = results.view(0.8, EVERY, Filter(words="lamp"))
    assert nearest_row(lamps, 0, every) == 1
    by_weakest = results.view(0.8, EVERY, Filter(), Sort.WEAKEST)
    first = by_weakest.texts_of(0).tolist()
    assert every.texts_of(nearest_row(by_weakest, 0, every)).tolist() == first


def test_of_two_as_near_the_one_that_followed_is_chosen(project: Project) -> None:
    results = Results(project)
    every = results.view(0.8, EVERY, Filter())
    results.follow(project.mark([1, 5], Mark.KEEP))
    left = results.view(0.8, EVERY, Filter(state=State.UNDECIDED))
    assert len(left) == 2
    assert nearest_row(every, 1, left) == 1
