from itertools import pairwise

import numpy as np
import pytest
from dittograph_gui.results.stops import LIKELY_STOPS, stop_reached
from dittograph_gui.results.strip import SimilarityStrip
from dittograph_gui.results.strip_scale import StripScale
from dittograph_gui.session.words import threshold_text
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


@pytest.fixture
def strip(qtbot: QtBot) -> SimilarityStrip:
    scale = StripScale(lambda edges: np.ones(len(edges) - 1, dtype=np.int64), 0.6, chance=0.66)
    made = SimilarityStrip(scale, threshold=0.8)
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    return made


def at(strip: SimilarityStrip, similarity: float) -> QPoint:
    return QPoint(round(strip.places().x_of(similarity)), strip.height() // 2)


def test_dragging_moves_the_line_and_tells_the_last_place(
    qtbot: QtBot, strip: SimilarityStrip
) -> None:
    told: list[float] = []
    strip.threshold_changed.connect(told.append)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=at(strip, 0.8))
    for similarity in (0.79, 0.78, 0.77, 0.76, 0.75):
        qtbot.mouseMove(strip, at(strip, similarity))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=at(strip, 0.75))
    qtbot.waitUntil(lambda: bool(told) and told[-1] == strip.threshold)
    assert strip.threshold == pytest.approx(0.75, abs=0.002)
    assert len(told) < 6  # moves within one frame are told once


def test_a_click_jumps_and_a_name_goes_to_its_stop(qtbot: QtBot, strip: SimilarityStrip) -> None:
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at(strip, 0.9))
    assert strip.threshold == pytest.approx(0.9, abs=0.002)
    place = next(place for stop, place in strip.places().stops() if stop.name == "near-identical")
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert strip.threshold == 0.95
    assert stop_reached(strip.threshold).name == "near-identical"


@pytest.mark.parametrize(
    ("key", "shift", "threshold"),
    [
        (Qt.Key.Key_Left, False, 0.81),  # towards 1.00, which is on the left
        (Qt.Key.Key_Right, False, 0.79),
        (Qt.Key.Key_Right, True, 0.799),
        (Qt.Key.Key_Home, False, 1.0),
        (Qt.Key.Key_End, False, 0.6),
        (Qt.Key.Key_PageUp, False, 0.95),
        (Qt.Key.Key_PageDown, False, 0.65),
    ],
)
def test_keys(
    qtbot: QtBot, strip: SimilarityStrip, key: Qt.Key, shift: bool, threshold: float
) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(strip, key, modifier)
    assert strip.threshold == threshold
    assert strip.accessibleName() == f"Similarity threshold {threshold_text(threshold)}"


def test_the_line_stays_between_the_floor_and_one(strip: SimilarityStrip) -> None:
    strip.set_threshold(0.1)
    assert strip.threshold == 0.6
    strip.set_threshold(7)
    assert strip.threshold == 1.0


def test_the_wheel_moves_by_a_hundredth(strip: SimilarityStrip) -> None:
    middle = QPointF(strip.rect().center())
    event = QWheelEvent(
        middle,
        strip.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip, event)
    assert strip.threshold == 0.81


@pytest.mark.parametrize(
    ("typed", "threshold"), [("0.723", 0.723), ("0,9", 0.9), ("2", 1.0), ("x", 0.8)]
)
def test_a_double_click_on_the_value_lets_one_type(
    qtbot: QtBot, strip: SimilarityStrip, typed: str, threshold: float
) -> None:
    qtbot.mouseDClick(
        strip, Qt.MouseButton.LeftButton, pos=strip.places().bubble().center().toPoint()
    )
    assert strip._field.isVisible()
    qtbot.keyClicks(strip._field, typed)
    qtbot.keyClick(strip._field, Qt.Key.Key_Return)
    assert strip.threshold == threshold
    assert not strip._field.isVisible()


def test_what_the_line_is_worth_stays_near_the_axis(strip: SimilarityStrip) -> None:
    strip.show_worth(lambda _: "27 to 82 wrong in 100", None)
    for threshold in (1.0, 0.6):
        strip.set_threshold(threshold)
        assert strip.places().bubble().left() >= strip.places().x_of(1.0) - 8
        assert strip.places().bubble().right() <= strip.places().x_of(0.6) + 8


def test_names_never_overlap_and_unreachable_stops_are_left_out(qtbot: QtBot) -> None:
    scale = StripScale(lambda edges: np.zeros(len(edges) - 1, dtype=np.int64), 0.7)
    strip = SimilarityStrip(scale, threshold=0.8)
    qtbot.addWidget(strip)
    for width in (300, 500, 900):
        strip.resize(width, 140)
        places = [place for _, place in strip.places().stops()]
        assert all(a.right() <= b.left() for a, b in pairwise(places))
        assert "related" not in [stop.name for stop, _ in strip.places().stops()]


def test_the_tooltip_says_how_the_bars_grow_and_where_chance_ends(strip: SimilarityStrip) -> None:
    words = strip.help_at(QPointF(at(strip, 0.9)))
    assert "logarithm" in words
    assert "0.66" in words


def test_a_collection_without_pairs_can_be_drawn(qtbot: QtBot) -> None:
    scale = StripScale(lambda edges: np.zeros(len(edges) - 1, dtype=np.int64), 1.0)
    strip = SimilarityStrip(scale, threshold=1.0)
    qtbot.addWidget(strip)
    strip.resize(600, 140)
    assert not strip.grab().isNull()


def test_another_scale_takes_the_place_of_the_first(qtbot: QtBot, strip: SimilarityStrip) -> None:
    told: list[float] = []
    strip.threshold_changed.connect(told.append)
    counted: list[int] = []

    def histogram(edges: np.ndarray) -> np.ndarray:
        counted.append(len(edges))
        assert (edges[0], edges[-1]) == (1, 0)
        return np.full(len(edges) - 1, 7, dtype=np.int64)

    strip.set_scale(
        StripScale(
            histogram,
            0.0,
            stops=LIKELY_STOPS,
            name="Likelihood threshold",
            counted="{n:,} near {score:.2f}.",
        ),
        0.5,
    )
    qtbot.waitUntil(lambda: told == [0.5])
    assert counted
    assert strip.accessibleName() == "Likelihood threshold 0.50"
    assert strip.help_at(QPointF(at(strip, 0.9))).startswith("7 near 0.90.")
    assert "chance" not in strip.help_at(QPointF(at(strip, 0.7)))
    qtbot.keyClick(strip, Qt.Key.Key_PageUp)
    assert strip.threshold == 0.8
    strip.set_threshold(0.0)
    assert strip.threshold == 0.0
