"""Points to pixels, the place they are seen from, and colours that can be told apart."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from dittograph.settings import Grouping
from dittograph_gui.map.camera import Camera
from dittograph_gui.map.colouring import COLOURS, ColourBy, Paint, cluster_of, colouring
from dittograph_gui.map.raster import Raster, radius_of
from dittograph_gui.session.listing import Filter
from dittograph_gui.session.results import Results
from dittograph_gui.theme import DARK, LIGHT, Colours
from numpy.typing import NDArray
from support import open_project, synthetic_scan

WHITE, RED, BLUE = (255, 255, 255), (255, 0, 0), (0, 0, 255)


def _draw(
    points: list[tuple[float, float]], codes: list[int], ratio: float = 1.0
) -> NDArray[np.uint32]:
    across, down = np.array(points, dtype=np.float32).reshape(-1, 2).T
    raster = Raster()
    for _ in range(2):  # into the same memory
        raster.draw(across, down, np.array(codes, np.uint8), [RED, BLUE], WHITE, (60, 40), ratio)
    return raster.pixels


# --- pixels


def test_a_point_is_a_disc_of_its_colour() -> None:
    image = _draw([(30.5, 20.5)], [0])
    assert image.shape == (40, 60)
    assert image[20, 30] == 0xFFFF0000
    row, column = np.nonzero(image != 0xFFFFFFFF)
    away = np.hypot(row - 20, column - 30)
    assert away.max() <= radius_of(1) + 1
    assert len(away) == pytest.approx(np.pi * radius_of(1) ** 2, rel=0.4)


def test_of_points_in_one_place_the_last_is_seen() -> None:
    assert _draw([(30, 20), (30, 20)], [0, 1])[20, 30] == 0xFF0000FF
    assert _draw([(30, 20), (30, 20)], [1, 0])[20, 30] == 0xFFFF0000


def test_points_beyond_the_edge_are_cut_off_there() -> None:
    inside = _draw([(0, 0)], [0])
    assert inside[0, 0] == 0xFFFF0000
    assert (inside[:, 20:] == 0xFFFFFFFF).all()
    for far in (-40.0, -9.0, 70.0, 1e6):
        assert (_draw([(far, 20), (20, far)], [0, 0]) == 0xFFFFFFFF).all()


def test_fine_screens_get_more_pixels() -> None:
    image = _draw([(30.25, 20.25)], [0], ratio=2)
    assert image.shape == (80, 120)
    assert image[40, 60] == 0xFFFF0000


def test_many_points_are_smaller() -> None:
    radii = [radius_of(count) for count in (10, 1_000, 10_000, 100_000)]
    assert radii == sorted(radii, reverse=True)


# --- the camera

PLACES = np.random.default_rng(0).uniform(-1, 1, (50, 2)).astype(np.float32)


def _seen(camera: Camera) -> NDArray[np.float32]:
    return np.stack(camera.pixels(PLACES.T, 400, 300), axis=1)


def test_all_places_are_in_sight_at_first() -> None:
    seen = _seen(Camera.fitted(PLACES, 400, 300))
    assert seen.min() >= 0
    assert (seen.max(axis=0) <= [400, 300]).all()
    assert np.ptp(seen, axis=0).max() > 250


def test_zooming_keeps_the_place_under_the_mouse() -> None:
    camera = Camera.fitted(PLACES, 400, 300)
    at = _seen(camera)[7]
    right, down = at - [200, 150]
    nearer = camera.zoomed(3, float(right), float(down))
    np.testing.assert_allclose(_seen(nearer)[7], at, atol=0.01)
    apart = np.ptp(_seen(nearer), axis=0) / np.ptp(_seen(camera), axis=0)
    np.testing.assert_allclose(apart, 3, rtol=1e-4)


def test_zooming_ends_somewhere() -> None:
    camera = Camera.fitted(PLACES, 400, 300)
    assert camera.zoomed(1e9).scale < 1e4 * camera.scale
    assert camera.zoomed(1e-9).scale > camera.scale / 10


@pytest.mark.parametrize("places", [PLACES[:0], PLACES[:1], np.zeros((5, 2), np.float32)])
def test_places_without_extent_can_be_seen(places: NDArray[np.float32]) -> None:
    camera = Camera.fitted(places, 400, 300)
    across, down = camera.pixels(places.T, 400, 300)
    np.testing.assert_allclose(across, 200, atol=1)
    np.testing.assert_allclose(down, 150, atol=1)


# --- colours


def test_the_largest_sources_have_colours_and_the_rest_is_other(tmp_path: Path) -> None:
    sizes = [3, 9, 2, 8, 7, 6, 5, 4, 1]
    files = {
        f"{i}.txt": [f"Text {n} of source {i}." for n in range(size)]
        for i, size in enumerate(sizes)
    }
    vectors = np.eye(sum(sizes), dtype=np.float32)
    results = Results(open_project(synthetic_scan(files, vectors, tmp_path), tmp_path))
    view = results.view(0.8, Grouping.EVERY_PAIR, Filter())
    found = colouring(results, view, ColourBy.SOURCE)
    told = [(group.name, group.texts, group.colour) for group in found.legend]
    largest = ["1.txt", "3.txt", "4.txt", "5.txt", "6.txt", "7.txt", "0.txt"]
    assert told == [
        *((name, 9 - place, place) for place, name in enumerate(largest)),
        ("2 other sources", 3, Paint.QUIET),
    ]
    of_text = [found.colours[code] for code in found.codes.tolist()]
    assert of_text[:3] == [6, 6, 6]  # those of 0.txt
    assert of_text[-1] is Paint.QUIET


def test_each_text_is_in_the_cluster_that_has_it(tmp_path: Path) -> None:
    vectors = np.random.default_rng(1).normal(size=(60, 3))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    texts = [f"Text number {n}." for n in range(60)]
    scan = synthetic_scan(texts, vectors.astype(np.float32), tmp_path)
    results = Results(open_project(scan, tmp_path))
    for grouping in Grouping:
        view = results.view(0.95, grouping, Filter())
        cluster = cluster_of(view)
        for place, node in enumerate(view.cut.node.tolist()):
            members = view.dendrogram.members(node)
            assert np.flatnonzero(cluster == place).tolist() == members.tolist()
        assert np.count_nonzero(cluster >= 0) == view.dendrogram.count[view.cut.node].sum()


def _light(colour: str) -> NDArray[np.float64]:
    """Return the linear light of a colour, red, green and blue."""
    parts = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def _contrast(one: str, other: str) -> float:
    low, high = sorted(float(_light(c) @ [0.2126, 0.7152, 0.0722]) for c in (one, other))
    return (high + 0.05) / (low + 0.05)


# Machado, Oliveira and Fernandes (2009), full severity.
_EYES = {
    "all colours": np.eye(3),
    "no green": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
         [-0.011820, 0.042940, 0.968881]]
    ),
    "no red": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
         [-0.003882, -0.048116, 1.051998]]
    ),
}  # fmt: skip
_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def _lab(colour: str, eyes: NDArray[np.float64]) -> NDArray[np.float64]:
    seen = _XYZ @ np.clip(eyes @ _light(colour), 0, 1) / np.array([0.9505, 1, 1.089])
    x, y, z = np.where(seen > 0.008856, np.cbrt(seen), 7.787 * seen + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_points_stand_out_from_what_is_behind_them(scheme: Colours) -> None:
    assert len(scheme.groups) == COLOURS
    for colour in (*scheme.groups, scheme.quiet, scheme.keep, scheme.drop):
        assert _contrast(colour, scheme.surface) >= 3


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("eyes", _EYES)
def test_colours_are_told_apart_also_without_red_or_green(scheme: Colours, eyes: str) -> None:
    labs = [_lab(colour, _EYES[eyes]) for colour in (*scheme.groups, scheme.quiet)]
    apart = [float(np.linalg.norm(a - b)) for a, b in itertools.combinations(labs, 2)]
    assert min(apart) > 20
