"""Charts: their axes, what a point says under the mouse and by keys, and that they draw at all."""

from typing import TypeVar

import msgspec
import numpy as np
import pytest
from dittograph.engine.messages import CurvePoint, Taught
from dittograph.teaching.verdict import Verdict
from dittograph_gui.charts.axis import Axis
from dittograph_gui.charts.chart import Chart
from dittograph_gui.charts.class_chart import ClassChart, Classes
from dittograph_gui.charts.line_chart import Line, LineChart
from dittograph_gui.charts.scatter_chart import ScatterChart
from dittograph_gui.teaching.learning_charts import LearningCharts
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

C = TypeVar("C", bound=Chart)
Key = Qt.Key


@pytest.fixture
def curve(qtbot: QtBot) -> LineChart:
    chart = LineChart("Curve", "All of it.", Axis("found"), Axis("right"))
    places = np.array([0.0, 0.5, 1.0])
    chart.show_lines(
        [
            Line("new", places, np.array([1.0, 0.9, 0.5]), lambda at: f"point {at}"),
            Line("old", places, np.array([0.8, 0.6, 0.2]), lambda at: f"point {at}", faint=True),
        ],
        marks=[(0.5, 0.9, "best")],
        level=(0.3, "before"),
    )
    return _shown(qtbot, chart)


def _shown(qtbot: QtBot, chart: C) -> C:
    qtbot.addWidget(chart)
    chart.resize(500, 300)
    chart.show()
    return chart


def _picture(chart: Chart) -> QImage:
    return chart.grab().toImage()


@settings(max_examples=60)
@given(st.floats(-1e3, 1e3), st.floats(1e-4, 1e3), st.integers(2, 12))
def test_ticks_are_round_few_and_inside(low: float, span: float, most: int) -> None:
    axis = Axis("x", low, low + span)
    ticks = axis.ticks(most)
    assert 1 <= len(ticks) <= most + 1
    assert all(low - 1e-6 * span <= t <= low + span + 1e-6 * span for t in ticks)
    assert np.allclose(np.diff(ticks), np.diff(ticks)[0] if len(ticks) > 1 else 0)


@given(st.lists(st.floats(-10, 10), min_size=1, max_size=5))
def test_an_axis_around_values_has_room_for_each(values: list[float]) -> None:
    axis = Axis.around("x", values)
    assert axis.low < min(values)
    assert axis.high > max(values)


def test_an_axis_ends_where_its_measure_ends() -> None:
    axis = Axis.around("average precision", [0.6, 1.0], 1.0)
    assert (axis.low, axis.high) == (pytest.approx(0.56), 1.0)
    assert Axis.around("score", [0.2, 0.4], 1.0).high == pytest.approx(0.42)
    assert Axis.around("loss", [0.5, 2.0]).high > 2.0


def _move_mouse(chart: Chart, place: QPoint) -> None:
    """Tell a chart that the mouse is there, wherever the real one is."""
    nothing = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    where = QPointF(place), QPointF(chart.mapToGlobal(place))
    QApplication.sendEvent(chart, QMouseEvent(QEvent.Type.MouseMove, *where, *nothing))


def test_the_mouse_asks_the_nearest_point_of_any_line(qtbot: QtBot, curve: LineChart) -> None:
    assert curve.words == "All of it."
    _move_mouse(curve, curve.point(0, 1).toPoint())
    assert curve.words == "Point 1"
    _move_mouse(curve, curve.point(1, 2).toPoint())
    assert curve.words == "old: point 2"
    assert curve.accessibleDescription() == "old: point 2"
    _move_mouse(curve, QPoint(1, 1))
    assert curve.words == "All of it."


def test_the_keys_walk_along_the_chosen_line(qtbot: QtBot, curve: LineChart) -> None:
    for key, place in (
        (Key.Key_Right, 0),
        (Key.Key_Right, 1),
        (Key.Key_End, 2),
        (Key.Key_Right, 2),
    ):
        qtbot.keyClick(curve, key)
        assert curve.words == f"Point {place}"
    qtbot.keyClick(curve, Key.Key_Home)
    qtbot.keyClick(curve, Key.Key_Left)
    assert curve.words == "Point 0"


def test_a_line_that_grows_keeps_the_words_of_the_point_that_is_asked(
    qtbot: QtBot, curve: LineChart
) -> None:
    qtbot.keyClick(curve, Key.Key_End)
    more = np.linspace(0, 1, 4)
    curve.show_lines([Line("new", more, more, lambda at: f"now {at}")])
    assert curve.words == "Now 2"


def test_those_who_cannot_see_a_line_hear_its_ends_and_its_marks(curve: LineChart) -> None:
    assert curve.accessibleName() == "Curve"
    for words in ("First point 0", "Last point 2", "best at 0.50, 0.90"):
        assert words in curve.accessibleDescription()


def test_every_state_whose_mean_was_kept_is_marked(qtbot: QtBot) -> None:
    charts = LearningCharts()
    qtbot.addWidget(charts)
    points = [CurvePoint(n / 4, None, round(0.8 + n / 100, 2)) for n in range(5)]
    taught = Taught(
        draft="",
        name="",
        verdict=Verdict.BETTER,
        sentences=(),
        score_name="cosine_ap",
        before={"cosine_ap": 0.8},
        after={"cosine_ap": 0.85},
        trained_on=80,
        held_out=20,
        epoch=1.0,
        epochs_done=1.0,
        seconds=1.0,
    )
    for kept, marks in (
        ((1.0,), [(1.0, 0.85, "best 0.850")]),
        (
            (1.0, 0.5),
            [(1.0, 0.84, "the mean of these 2 is kept: 0.850"), (0.5, 0.82, "")],
        ),
    ):
        charts.show_curve(points, "cosine_ap", msgspec.structs.replace(taught, epochs_kept=kept))
        assert list(charts.score._marks) == marks
    assert "the mean of these 2 is kept: 0.850 at 1" in charts.score.accessibleDescription()
    assert not _picture(charts.score).isNull()


def test_the_two_classes_tell_how_many_pairs_are_where(qtbot: QtBot) -> None:
    chart = _shown(qtbot, ClassChart("Pairs", "Hint."))
    blank = _picture(chart)
    same, different = np.array([0, 1, 9]), np.array([40, 8, 0])
    chart.show_classes(Classes(np.array([0.4, 0.6, 0.8, 1.0]), same, different, 0.8, (0.7, 0.9)))
    assert _picture(chart) != blank
    assert "Best threshold 0.80, between 0.70 and 0.90" in chart.accessibleDescription()
    assert chart.nearest(chart.point(0, 1) + QPointF(0, -30)) == (0, 1)
    _move_mouse(chart, chart.point(1, 0).toPoint() + QPoint(0, -2))
    assert chart.words == "0.40 to 0.60: 0 the same, 40 different"


def test_points_say_their_rating_and_similarity(qtbot: QtBot) -> None:
    chart = _shown(
        qtbot, ScatterChart("Points", "Hint.", Axis("rating", -0.1, 1.1), Axis("similarity"))
    )
    qtbot.keyClick(chart, Key.Key_Right)
    assert chart.words == "Hint."  # there are no points yet
    chart.show_points(np.array([0.9, 0.2]), np.array([0.7, 0.4]), y_axis=Axis("similarity"))
    qtbot.keyClick(chart, Key.Key_Right)
    assert chart.words == "rating 0.20, similarity 0.40"
    assert "2 pairs" in chart._summary()


def test_charts_without_anything_and_very_small_ones_draw(qtbot: QtBot) -> None:
    for chart in (
        LineChart("Nothing", "Yet.", Axis("x"), Axis("y")),
        ClassChart("Nothing", "Yet."),
        ScatterChart("Nothing", "Yet.", Axis("x"), Axis("y")),
    ):
        _shown(qtbot, chart).resize(30, 30)
        assert not _picture(chart).isNull()


def test_the_words_below_a_tick_stay_inside_the_chart(qtbot: QtBot, curve: LineChart) -> None:
    _shown(qtbot, curve)
    words = "100 %"
    width = curve.fontMetrics().horizontalAdvance(words)
    for x in range(curve.width() + 1):
        left = curve.tick_left(x, words)
        assert 0 <= left <= curve.width() - width
    middle = curve.width() / 2
    assert curve.tick_left(middle, words) == middle - width / 2
