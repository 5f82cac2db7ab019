"""The named thresholds go by the encoder that a scan was made with."""

from __future__ import annotations

import numpy as np
from dittograph.encoders.scale import DEFAULT_SCALE, MULTILINGUAL_SCALE
from dittograph_gui.checking.verdict import in_words
from dittograph_gui.results.stops import STOPS, stop_reached, stops_of
from dittograph_gui.results.strip import SimilarityStrip
from dittograph_gui.results.strip_scale import StripScale
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot


def test_the_default_encoder_has_the_stops_that_it_always_had() -> None:
    assert [stop.similarity for stop in STOPS] == [1.0, 0.95, 0.80, 0.65]
    assert stops_of(DEFAULT_SCALE) == STOPS


def test_page_keys_go_to_the_stops_of_the_encoder(qtbot: QtBot) -> None:
    scale = StripScale(
        lambda edges: np.zeros(len(edges) - 1, dtype=np.int64),
        0.88,
        stops=stops_of(MULTILINGUAL_SCALE),
    )
    strip = SimilarityStrip(scale, threshold=0.955)
    qtbot.addWidget(strip)
    strip.resize(700, strip.sizeHint().height())
    strip.show()
    reached = []
    for _ in range(3):
        qtbot.keyClick(strip, Qt.Key.Key_PageDown)
        reached.append(strip.threshold)
    assert reached == [0.91, 0.88, 0.88]
    for _ in range(4):
        qtbot.keyClick(strip, Qt.Key.Key_PageUp)
    assert strip.threshold == 1.0
    stops = strip.places().stops()
    assert [stop.name for stop, _ in stops] == [
        "identical", "near-identical", "paraphrase", "related",
    ]  # fmt: skip
    _, place = stops[2]
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert strip.threshold == 0.955
    assert strip.help_at(place.center()).startswith("paraphrase: 0.955 and above")


def test_words_for_two_texts_go_by_it() -> None:
    scale = MULTILINGUAL_SCALE
    said = [in_words(n, "paraphrase", flagged=False, scale=scale) for n in (0.96, 0.9, 0.85, 0.8)]
    assert said == [
        "Paraphrase", "Related, possibly a paraphrase", "Same topic at most", "Different texts",
    ]  # fmt: skip
    assert in_words(0.85, "paraphrase", flagged=False) == "Paraphrase"
    assert stop_reached(0.94, stops_of(scale)).name == "related"
    assert stop_reached(0.94).name == "paraphrase"
