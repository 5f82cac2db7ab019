"""The simulation of a cluster gives what can be computed by hand where that is possible."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest


@pytest.fixture
def growth(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    import growth

    yield growth
    sys.modules.pop("growth", None)


def _phase(growth, count, **how):
    usual = {"slots": 4, "seconds": 1.0, "hand": 0.0, "take": 0.0,
             "fetch": lambda _, __, now: now}  # fmt: skip
    return growth.phase(count, **usual | how)


def test_without_costs_the_work_is_shared(growth):
    seconds, busy = _phase(growth, 400)
    assert seconds == pytest.approx(100, rel=0.05)
    assert busy == 0


def test_a_driver_that_is_slow_decides(growth):
    seconds, busy = _phase(growth, 400, slots=64, hand=0.5)
    assert seconds == pytest.approx(201, rel=0.02)
    assert busy == pytest.approx(200)


def test_results_are_taken_at_the_pace_of_the_driver(growth):
    seconds, _ = _phase(growth, 100, slots=50, take=0.3)
    assert seconds == pytest.approx(31, rel=0.05)


def test_a_network_that_is_slow_decides(growth):
    link = [0.0]

    def fetch(bundle, node, now):
        link[0] = max(link[0], now) + 2.0
        return link[0]

    seconds, _ = _phase(growth, 50, fetch=fetch)
    assert seconds == pytest.approx(101, rel=0.02)


def test_one_machine_takes_about_as_long_as_without_ray(growth):
    rates = replace(growth.Rates(), read=0.0, relate=0.0)  # without Ray that is one thread's work
    found = growth.simulate(200_000, 1, 2, rates)
    assert found.seconds == pytest.approx(growth.local(200_000, 2, rates), rel=0.1)


def test_more_machines_are_quicker_until_the_driver_is_busy(growth):
    rates = growth.Rates()
    seconds = [growth.simulate(300_000, nodes, 2, rates).seconds for nodes in (1, 2, 4)]
    assert seconds == sorted(seconds, reverse=True)
    crowded = growth.simulate(300_000, 64, 2, replace(rates, keep=1e-3))
    assert crowded.seconds > 300
    assert crowded.driver > 0.9


def test_each_block_leaves_the_driver_once(growth):
    rates = growth.Rates()
    texts = 10 * growth._TILE
    _, _, sent = growth._comparing(texts, 3, 2, rates)
    assert sent == pytest.approx(texts * rates.size)
