"""Any sequence of decisions: what the window counts is what the file holds, and undo leads back."""

import shutil
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from dittograph.project.changes import Changes
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Grouping
from dittograph.triage.deciding import carry_out, plan_for
from dittograph.triage.rules import KeepOrder, KeepRule
from dittograph_gui.session.results import Results
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import open_project, small_scan

Decide = Callable[[Project], Changes]

PASSAGES = st.sets(st.integers(0, 7), min_size=1, max_size=4)
MARKS = st.sampled_from([Mark.KEEP, Mark.DROP, None])
TEXTS = st.integers(0, 6)  # two of the eight passages are the same text


def mark(passages: set[int], what: Mark | None) -> Decide:
    return lambda project: project.mark(passages, what)


def set_apart(text: int, others: set[int], apart: bool) -> Decide:
    return lambda project: project.set_apart(text, others - {text}, apart=apart)


def keep_by_rules(rules: list[KeepRule], grouping: Grouping, threshold: float) -> Decide:
    order = KeepOrder(tuple(rules))
    return lambda project: carry_out(
        project, plan_for(project, order, grouping=grouping, threshold=threshold)
    )


def set_all_apart(texts: set[int]) -> Decide:
    pairs = list(combinations(sorted(texts), 2))
    return lambda project: project.mark_each({}, label="not a duplicate", apart=pairs)


RULES = st.lists(
    st.sampled_from([rule for rule in KeepRule if not rule.reads_files]), min_size=1, unique=True
)
DECISIONS = st.lists(
    st.one_of(
        st.builds(mark, PASSAGES, MARKS),
        st.builds(set_all_apart, st.sets(TEXTS, min_size=1)),
        st.builds(
            keep_by_rules, RULES, st.sampled_from(Grouping), st.sampled_from([0.6, 0.8, 0.96])
        ),
        st.builds(set_apart, TEXTS, st.sets(TEXTS, min_size=1, max_size=3), st.booleans()),
    ),
    max_size=8,
)
MOVES = st.lists(st.sampled_from([Project.undo, Project.redo]), max_size=6)


def shown(results: Results) -> tuple[object, ...]:
    """Return everything that the screen says about decisions."""
    decided = results.decided
    counts = results.counts
    return (
        dict(decided.marks),
        set(decided.apart),
        counts.undecided.tolist(),
        counts.remaining.tolist(),
    )


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    with open_project(small_scan(folder), folder) as made:
        return made.path


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(decisions=DECISIONS, moves=MOVES)
def test_screen_and_file_agree_and_undo_leads_back(
    template: Path, decisions: list[Decide], moves: list[Decide]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "some.ditto"
        shutil.copy(template, path)
        with Project.open(path) as project:
            results = Results(project)
            first = shown(results)
            for operation in [*decisions, *moves]:
                results.follow(operation(project))
            with Project.open(path) as again:
                assert shown(Results(again)) == shown(results)
            last = shown(results)
            steps = 0
            while project.decisions.next_undo() is not None:
                results.follow(project.undo())
                steps += 1
            assert shown(results) == first
            with Project.open(path) as again:
                assert shown(Results(again)) == first
            for _ in range(steps):
                results.follow(project.redo())
            assert shown(results) == last
