"""Keep rules against a plain walk over the clusters, one by one, that knows no arrays."""

from __future__ import annotations

import dataclasses
import tempfile
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest
from dittograph.clusters.dendrogram import build_dendrograms
from dittograph.errors import InputError
from dittograph.finished_scan import Scan
from dittograph.pairs.relation import Difference
from dittograph.project.decisions import Decided, Mark
from dittograph.settings import Grouping
from dittograph.triage.plan import Outcome, Plan, make_plan
from dittograph.triage.rules import KeepOrder, KeepRule, read_rules, source_ranks
from dittograph.triage.words import said_of, told
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import small_scan, synthetic_scan

IN_MEMORY = [rule for rule in KeepRule if not rule.reads_files]
THRESHOLD = 0.8


def plan_at(
    scan: Scan,
    *rules: KeepRule,
    decided: Decided | None = None,
    sources: tuple[str, ...] = (),
    grouping: Grouping = Grouping.EVERY_PAIR,
    threshold: float = THRESHOLD,
    different: frozenset[tuple[int, int]] = frozenset(),
) -> Plan:
    cut = scan.cut(threshold, grouping)
    nodes = cut.node[np.argsort(cut.first)]
    order = KeepOrder(rules, sources)
    return make_plan(scan, nodes, grouping, threshold, order, decided or Decided(), different)


def marked(**marks: list[int]) -> Decided:
    found = {passage: Mark(word) for word, passages in marks.items() for passage in passages}
    return Decided(MappingProxyType(found), revision=0)


# --- the reference


class Walk:
    """What the rules do to a cluster, told plainly."""

    def __init__(self, scan: Scan, decided: Decided, order: KeepOrder) -> None:
        self.scan, self.decided, self.order = scan, decided, order
        pairs = scan.pairs
        self.pairs = {
            frozenset(pair): (similarity, flags)
            for *pair, similarity, flags in zip(
                pairs.a.tolist(),
                pairs.b.tolist(),
                pairs.similarity.tolist(),
                scan.differences.tolist(),
                strict=True,
            )
        }

    def text(self, passage: int) -> int:
        return int(self.scan.copies.text[passage])

    def outside(self, passage: int) -> bool:
        return self.scan.sources[self.scan.passages[passage].source].reference

    def between(self, one: int, two: int) -> tuple[float, int] | None:
        if self.text(one) == self.text(two):
            return 1.0, 0
        return self.pairs.get(frozenset((self.text(one), self.text(two))))

    def key(self, passage: int, members: list[int]) -> list[float]:
        source = self.scan.passages[passage].source
        name = self.scan.sources[source].name
        known = [*self.order.sources]
        length = len(self.scan.passages[passage].text)
        near = [self.between(passage, other) for other in members]
        floor = self.scan.settings.floor
        keys = {
            KeepRule.SOURCE: (known.index(name) if name in known else len(known))
            if known
            else source,
            KeepRule.REFERENCE: not self.outside(passage),
            KeepRule.LONGEST: -length,
            KeepRule.SHORTEST: length,
            KeepRule.FIRST: passage,
            KeepRule.LAST: -passage,
            KeepRule.FEWEST_DIFFERENCES: round(
                sum(1 - (floor if found is None else found[0]) for found in near), 6
            ),
        }
        return [*(keys[rule] for rule in self.order.rules), passage]

    def marks(self, members: list[int]) -> dict[int, Mark]:
        marks = self.decided.marks
        inside = [p for p in members if not self.outside(p)]
        flagged = {
            p for p in members if any((self.between(p, other) or (0, 0))[1] for other in members)
        }
        muted = {p for p in members if self.text(p) in self.decided.muted}
        kept = [p for p in inside if marks.get(p) is Mark.KEEP]
        free = [p for p in inside if p not in flagged | muted and marks.get(p) is not Mark.DROP]
        if KeepRule.REFERENCE in self.order.rules:
            free += [p for p in members if self.outside(p)]
        pool = kept or free
        if not pool:
            return {}
        stays = min(pool, key=lambda p: self.key(p, members))
        undecided = [p for p in inside if p not in marks and p not in muted and p != stays]
        drop = [p for p in undecided if p not in flagged and self.goes(p, stays)]
        if not drop and (undecided or len(inside) < len(members)):
            return {}
        found = dict.fromkeys(drop, Mark.DROP)
        if not self.outside(stays) and stays not in marks:
            found[stays] = Mark.KEEP
        return found

    def goes(self, passage: int, stays: int) -> bool:
        both = sorted((self.text(passage), self.text(stays)))
        if both[0] == both[1]:
            return True
        found = self.between(passage, stays)
        near = found is not None and found[0] >= np.float32(THRESHOLD)
        return near and tuple(both) not in self.decided.apart


# --- random collections


@st.composite
def collections(draw: st.DrawFn) -> tuple[Scan, Decided]:
    count = draw(st.integers(4, 14))
    random = np.random.default_rng(draw(st.integers(0, 1_000_000)))
    kinds = random.integers(0, max(2, count - 2), count)  # some are copies
    texts = [f"Text {'x' * int(7 * kind % 5)} {kind}." for kind in kinds.tolist()]
    angles = random.uniform(0, 1.2, count)
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    cuts = sorted(random.integers(1, count, 2).tolist())
    parts = [texts[: cuts[0]], texts[cuts[0] : cuts[1]], texts[cuts[1] :]]
    files = {f"{name}.txt": part for name, part in zip("abc", parts, strict=True) if part}
    with tempfile.TemporaryDirectory() as folder:
        scan = synthetic_scan(files, vectors, Path(folder))
    differs = (random.random(len(scan.pairs)) < draw(st.sampled_from([0, 0.1, 0.5]))).astype("u1")
    sources = [*scan.sources]
    if draw(st.booleans()) and len(sources) > 1:
        sources[-1] = dataclasses.replace(sources[-1], reference=True)
    scan = dataclasses.replace(scan, differences=differs, sources=sources)
    inside = [p for p in range(count) if not sources[scan.passages[p].source].reference]
    marks = {
        passage: Mark.KEEP if random.random() < 0.5 else Mark.DROP
        for passage in inside
        if random.random() < draw(st.sampled_from([0, 0.4]))
    }
    pairs = list(zip(scan.pairs.a.tolist(), scan.pairs.b.tolist(), strict=True))
    apart = frozenset(pair for pair in pairs if random.random() < 0.1)
    if draw(st.booleans()):  # clusters that follow from what is not a duplicate, or not yet
        rebuilt = build_dendrograms(
            scan.pairs,
            kind=scan.kinds,
            differs=differs,
            occurrences=scan.copies.count,
            outside=len(scan.copies.count),
            apart=apart,
        )
        scan = dataclasses.replace(scan, dendrograms=rebuilt)
    muted = frozenset(np.flatnonzero(random.random(len(scan.copies.count)) < 0.1).tolist())
    return scan, Decided(MappingProxyType(marks), apart, revision=0, muted=muted)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    made=collections(),
    rules=st.lists(st.sampled_from(IN_MEMORY), min_size=1, max_size=3, unique=True),
    grouping=st.sampled_from(Grouping),
    order=st.sampled_from([(), ("b.txt",), ("c.txt", "a.txt")]),
)
def test_a_plan_is_what_a_plain_walk_over_the_clusters_gives(
    made: tuple[Scan, Decided], rules: list[KeepRule], grouping: Grouping, order: tuple[str, ...]
) -> None:
    scan, decided = made
    names = [source.name for source in scan.sources]
    sources = tuple(name for name in order if name in names)
    plan = plan_at(scan, *rules, decided=decided, sources=sources, grouping=grouping)
    walk = Walk(scan, decided, KeepOrder(tuple(rules), sources))
    expected: dict[int, Mark] = {}
    clusters = scan.clusters(THRESHOLD, grouping)
    for number, cluster in enumerate(clusters):
        found = walk.marks(cluster.members)
        expected.update(found)
        said = said_of(plan, number)
        assert said.changes == bool(found)
        assert sorted(said.drop) == sorted(p for p, mark in found.items() if mark is Mark.DROP)
        assert said.why.endswith(".")
    assert plan.marks() == expected
    assert told(plan, done=True)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(made=collections(), rules=st.lists(st.sampled_from(IN_MEMORY), min_size=1, unique=True))
def test_whatever_the_rules_are_nothing_is_lost(
    made: tuple[Scan, Decided], rules: list[KeepRule]
) -> None:
    scan, decided = made
    marks = plan_at(scan, *rules, decided=decided, grouping=Grouping.CHAIN).marks()
    walk = Walk(scan, decided, KeepOrder(tuple(rules)))
    assert not set(marks) & set(decided.marks)
    for cluster in scan.clusters(THRESHOLD, Grouping.CHAIN):
        dropped = [p for p in cluster.members if marks.get(p) is Mark.DROP]
        after = {**decided.marks, **marks}
        if dropped:
            assert any(after.get(p) is not Mark.DROP for p in cluster.members)
        for passage in cluster.members:
            if passage in marks:
                assert not walk.outside(passage)
                others = [walk.between(passage, other) for other in cluster.members]
                assert not any(found[1] for found in others if found)


# --- what a person reads


def test_each_cluster_says_what_stays_and_why(tmp_path: Path) -> None:
    scan = small_scan(tmp_path)
    budget, lamp, ferry = (said_of(plan_at(scan, KeepRule.LONGEST), number) for number in range(3))
    assert (budget.stays, budget.drop, budget.left) == (0, (4, 7), ())
    assert budget.why == "Stays because it comes first, and the rules find no other difference."
    assert (lamp.stays, lamp.drop, lamp.why) == (5, (1,), "Stays because it is the longest.")
    assert (ferry.stays, ferry.drop, ferry.changes) == (None, (), False)
    assert ferry.why == "Left alone because a number differs."
    assert ferry.left == ((2, "a number differs"), (6, "a number differs"))


def test_the_second_rule_decides_where_the_first_does_not(tmp_path: Path) -> None:
    plan = plan_at(small_scan(tmp_path), KeepRule.SOURCE, KeepRule.LAST, sources=("evening.txt",))
    said = said_of(plan, 0)
    assert (said.stays, said.drop) == (7, (0, 4))
    assert said.why == (
        "Stays because its source comes first in your order; of several such texts, it comes last."
    )


def test_what_a_person_kept_stays_whatever_the_rules_say(tmp_path: Path) -> None:
    plan = plan_at(small_scan(tmp_path), KeepRule.FIRST, decided=marked(keep=[7]))
    said = said_of(plan, 0)
    assert (said.stays, said.drop) == (7, (0, 4))
    assert said.why == "Stays because it was kept before."
    assert 7 not in plan.marks()


def test_the_last_text_that_a_person_left_is_kept(tmp_path: Path) -> None:
    scan = small_scan(tmp_path)
    assert plan_at(scan, KeepRule.FIRST, decided=marked(drop=[0, 4])).marks() == {
        7: Mark.KEEP,
        1: Mark.KEEP,
        5: Mark.DROP,
    }
    gone = plan_at(scan, KeepRule.FIRST, decided=marked(drop=[0, 4, 7]))
    assert gone.outcome[0] == Outcome.NOTHING_REMAINS
    assert said_of(gone, 0).why == "Nothing remains of it: every text was dropped before."


def test_what_a_person_said_is_different_does_not_go(tmp_path: Path) -> None:
    scan = small_scan(tmp_path)
    for plan in (
        plan_at(scan, KeepRule.FIRST, decided=Decided(apart=frozenset({(1, 5)}))),
        plan_at(scan, KeepRule.FIRST, different=frozenset({(1, 5)})),
    ):
        said = said_of(plan, 1)
        assert not said.changes
        assert said.why == "Left alone because a person said that they are not the same."


def test_the_reference_is_never_marked_and_preferred_only_by_its_rule(tmp_path: Path) -> None:
    scan = small_scan(tmp_path)
    archive = dataclasses.replace(scan.sources[1], reference=True)
    scan = dataclasses.replace(scan, sources=[scan.sources[0], archive])
    plain = plan_at(scan, KeepRule.LONGEST)
    assert plain.marks() == {}
    assert said_of(plain, 1).why == (
        "Left alone because its other texts are in the reference, which no rule prefers."
    )
    first = plan_at(scan, KeepRule.REFERENCE)
    assert first.marks() == {0: Mark.DROP, 1: Mark.DROP}
    assert said_of(first, 1).why == "Stays because the reference has it."


def test_facts_of_a_flag_are_named(tmp_path: Path) -> None:
    scan = small_scan(tmp_path)
    both = int(Difference.NUMBER | Difference.NAME)
    flags = np.where(scan.differences > 0, both, 0).astype(np.uint8)
    plan = plan_at(dataclasses.replace(scan, differences=flags), KeepRule.FIRST)
    assert said_of(plan, 2).why == "Left alone because a number and a name differ."


# --- the rules themselves


@pytest.mark.parametrize(
    ("order", "ranks"),
    [
        ([], [0, 1, 2, 3]),
        (["b/two.txt"], [1, 1, 0, 1]),
        (["two.txt"], [1, 0, 0, 1]),
        (["b", "a"], [1, 1, 0, 2]),
        (["a/", "three.txt"], [0, 0, 2, 1]),
        (["./a/two.txt", "a"], [1, 0, 2, 2]),
    ],
)
def test_sources_are_ordered_by_name_by_its_end_or_by_folder(
    order: list[str], ranks: list[int]
) -> None:
    names = ["a/one.txt", "a/two.txt", "b/two.txt", "c/three.txt"]
    assert source_ranks(names, order).tolist() == ranks


def test_an_unknown_source_or_rule_is_named() -> None:
    with pytest.raises(InputError, match=r"“d\.txt”"):
        source_ranks(["a.txt"], ["d.txt"])
    with pytest.raises(InputError, match=r"“tallest”.*longest"):
        read_rules(["tallest"])
    with pytest.raises(InputError, match="twice"):
        read_rules(["first", "last", "first"])
    with pytest.raises(InputError, match="at least one"):
        read_rules([])
