"""A text near a cluster says why it is not in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from dittograph.settings import Grouping
from dittograph_gui.results.near_list import NearList
from dittograph_gui.session.listing import Filter
from dittograph_gui.session.results import Results
from pytestqt.qtbot import QtBot
from support import degrees, fans, open_project, synthetic_scan

TEXTS = ["The mill stands by the river.", "By the river stands a mill.", "A river runs there."]


@pytest.mark.parametrize(
    ("step", "line", "why"),
    [
        (0.92, 0.9, "0.92 to the nearest member, but 0.69 to the weakest one"),
        (0.85, 0.8, "0.85 to the nearest member, but less than 0.60 to the weakest one"),
        (0.85, 0.849, "0.85 to the nearest member, but less than 0.60 to the weakest one"),
    ],
)
def test_near_to_one_member_but_not_to_all(
    qtbot: QtBot, tmp_path: Path, step: float, line: float, why: str
) -> None:
    angle = degrees(step + 1e-4)  # so that rounding does not take it below
    vectors = fans([0, angle * 0.9999, 2 * angle])
    results = Results(open_project(synthetic_scan(TEXTS, vectors, tmp_path), tmp_path))
    near = NearList(results, lambda _: "")
    qtbot.addWidget(near)
    near.find_near(results.view(line, Grouping.EVERY_PAIR, Filter()), 0)
    qtbot.waitUntil(lambda: len(near.rows) == 1)
    assert near.rows[0].words.text().endswith(TEXTS[2])
    assert near.rows[0].why.text() == f"texts.txt, line 3 · {why}"
    assert TEXTS[0] in near.rows[0].why.toolTip()


def test_near_to_every_member_but_kept_by_its_own_cluster(qtbot: QtBot, tmp_path: Path) -> None:
    # Two pairs; the outer text of each is too far from the outer one of the other.
    angles = [0, degrees(0.97), degrees(0.97) + degrees(0.95), 2 * degrees(0.97) + degrees(0.95)]
    texts = [*TEXTS, "There runs a river."]
    results = Results(open_project(synthetic_scan(texts, fans(angles), tmp_path), tmp_path))
    near = NearList(results, lambda _: "")
    qtbot.addWidget(near)
    view = results.view(0.83, Grouping.EVERY_PAIR, Filter())
    assert [view.texts_of(row).tolist() for row in range(len(view))] == [[0, 1], [2, 3]]
    near.find_near(view, 0)
    qtbot.waitUntil(lambda: len(near.rows) == 2)
    said = {row.words.text()[6:]: row.why.text().partition(" · ")[2] for row in near.rows}
    assert said[TEXTS[2]] == "near enough to every member, but texts of its own cluster are not"
    assert said[texts[3]].startswith("0.84 to the nearest member, but 0.")
