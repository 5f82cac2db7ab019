"""How a scan grows with the machines of a cluster: a simulation from measured times.

python benchmarks/growth.py [--texts 10000000] [--trace FILE]

What is simulated, bundle by bundle, as execution/ray does it: one driver that hands bundles over
and takes the results in order, with a bound of those in flight; machines that work; blocks that
each machine fetches once. Most times in it were measured, see :class:`Rates`; a trace of
benchmarks/cluster.py replaces those of the machine. What is assumed:

- What the driver does between bundles is small.
- All machines are alike, and the driver is one of that kind. Nobody else uses them.
- The work of a bundle spreads evenly over the processors; it varies by a tenth, by chance.
- A machine receives 1.25 GB a second (10 Gbit/s). The first copy of a block comes from the
  driver, which sends as much; later ones from machines that have it.
- Each machine holds all blocks in its memory: 1.9 GB for each million texts. With less, blocks go
  to its disk and back, which is not simulated.
- All texts are distinct and short, nothing is known from an earlier scan, there are as many pairs
  as the pair budget allows, and each text is in one of them.
- The local scan that it is compared with is done by one such machine without Ray.
"""

from __future__ import annotations

import argparse
import heapq
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from dittograph.pairs.search.exact import tiles_of_block

NODES = (1, 2, 4, 8, 16, 32, 64)
PROCESSORS = (2, 16)  # of a machine
_TILE = 2_048  # texts
_READ = 2_000  # texts that are read in one task
_IN_FLIGHT = 2
_BUNDLE = 1.0  # seconds
_PAIRS = 20_000_000
_NETWORK = 1.25e9  # bytes a second
_LATENCY = 0.002  # seconds until a bundle has arrived


@dataclass(frozen=True)
class Rates:
    """Measured times, in seconds of one processor.

    Those of encoding, comparing and grouping are of docs/performance.md (2 cores of an AMD EPYC
    with bf16); all others are of news sentences or made-up ones on a busy machine of 2 processors
    without bf16.

    Attributes:
        encode: For a text, in bf16.
        compare: For a comparison of the exact search, from 0.8 among a million texts.
        read: For a text, to read what matters for comparing it with others.
        relate: For a pair of texts that were read.
        tokens: For a text, to cut it into tokens; all processors of the driver do that.
        before: For a text, to read it, cut it out, fold copies and count words.
        keep: For a text, to take its vector and write it into the cache.
        gather: For a text, to take what was read and put it together.
        after: For a text and for a pair, to group them.
        handing: Of the driver for a bundle and its answer.
        block: Of the driver for each block that a bundle needs.
        size: Bytes of a text in its block: a vector in float32, 160 columns in bf16, its number.
        said: Bytes of a text that was read.
    """

    encode: float = 2.81e-3
    compare: float = 7.7e-10
    read: float = 2.6e-4
    relate: float = 3.2e-6
    tokens: float = 96e-6
    before: float = 36e-6
    keep: float = 27e-6
    gather: float = 13e-6
    after: tuple[float, float] = (9e-6, 3.1e-7)
    handing: float = 2e-3
    block: float = 5e-5
    size: int = 4 * 384 + 2 * 160 + 6
    said: int = 600


@dataclass(frozen=True)
class Growth:
    """What a scan takes.

    Attributes:
        seconds: By the clock.
        parts: Of the steps: before, vectors, pairs, what differs, after.
        driver: Share of the time in which the driver itself is busy.
        bytes: What the driver sends and receives.
    """

    seconds: float
    parts: tuple[float, ...]
    driver: float
    bytes: float


def local(texts: int, processors: int, rates: Rates) -> float:
    """Return the seconds of a scan by one machine without Ray."""
    shared = texts * (rates.encode + rates.tokens) + comparisons(texts) * rates.compare
    relating = texts * rates.read + _PAIRS * rates.relate  # in one thread
    return shared / processors + relating + alone(texts, rates) + texts * rates.keep


def alone(texts: int, rates: Rates) -> float:
    """Return the seconds of what the driver does before and after, in one thread."""
    return texts * (rates.before + rates.after[0]) + _PAIRS * rates.after[1]


def comparisons(texts: int) -> float:
    """Return how many pairs of texts there are."""
    return texts * (texts - 1) / 2


def simulate(texts: int, nodes: int, processors: int, rates: Rates) -> Growth:
    """Return what a scan takes on some machines with so many processors each."""
    each = max(int(_BUNDLE * processors / rates.encode), 1)  # texts of a bundle
    count = -(-texts // each)
    encoding, busy = phase(
        count,
        slots=nodes,
        seconds=_BUNDLE,
        hand=each * rates.tokens / processors + rates.handing,
        take=each * rates.keep,
        fetch=lambda _, __, now: now + each * (300 + 1_536) / _NETWORK,
    )
    comparing, busy_comparing, sent = _comparing(texts, nodes, processors, rates)
    relating, busy_relating = _relating(texts, nodes, processors, rates)
    serial = alone(texts, rates)
    before = texts * rates.before
    seconds = serial + encoding + comparing + relating
    driver = (serial + busy + busy_comparing + busy_relating) / seconds
    moved = texts * (300.0 + 1_536 + 200 + rates.said) + sent + nodes * texts * rates.said
    return Growth(seconds, (before, encoding, comparing, relating, serial - before), driver, moved)


def _relating(texts: int, nodes: int, processors: int, rates: Rates) -> tuple[float, float]:
    """Return the seconds of telling what differs, and those of the driver in it."""
    slots = nodes * processors
    parts = max(int(_BUNDLE / (_READ * rates.read)), 1) if rates.read else 1  # of a bundle
    each = parts * _READ
    reading, busy = phase(
        -(-texts // each),
        slots=slots,
        seconds=each * rates.read,
        hand=rates.handing + parts * rates.block,
        take=each * rates.gather,
        fetch=lambda _, __, now: now + each * 200 / _NETWORK,
    )
    there = [False] * nodes

    def fetch(_: int, node: int, now: float) -> float:
        if there[node]:
            return now
        there[node] = True
        return now + texts * rates.said / _NETWORK

    looking, busy_looking = phase(
        -(-int(_PAIRS * rates.relate) // int(_BUNDLE)),
        slots=slots,
        seconds=_BUNDLE,
        hand=rates.handing + rates.block,
        take=0.002,
        fetch=fetch,
        nodes=nodes,
    )
    return reading + looking, busy + busy_looking


def _comparing(texts: int, nodes: int, processors: int, rates: Rates) -> tuple[float, float, float]:
    """Return the seconds of the exact search, those of the driver in it, and the bytes it sends."""
    block = _TILE * tiles_of_block(texts, _TILE)
    blocks = -(-texts // block)
    each = block**2 * rates.compare
    width = max(round(_BUNDLE / each), 1)  # blocks that a bundle compares with one
    rows = [
        (row, begin, min(begin + width, blocks))
        for row in range(blocks)
        for begin in range(row, blocks, width)
    ]
    here = np.zeros((nodes, blocks), dtype=bool)
    anywhere = np.zeros(blocks, dtype=bool)
    link = [0.0] * nodes  # until when each machine receives
    size = block * rates.size
    driver_link = 0.0
    sent = 0.0

    def fetch(bundle: int, node: int, now: float) -> float:
        nonlocal driver_link, sent
        row, begin, end = rows[bundle]
        wanted = np.zeros(blocks, dtype=bool)
        wanted[begin:end] = wanted[row] = True
        missing = int((wanted & ~here[node]).sum())
        first = int((wanted & ~anywhere).sum())
        here[node] |= wanted
        anywhere[:] |= wanted
        if not missing:
            return now
        link[node] = max(link[node], now) + missing * size / _NETWORK
        if first:
            driver_link = max(driver_link, now) + first * size / _NETWORK
            sent += first * size
        return max(link[node], driver_link if first else 0.0)

    seconds, busy = phase(
        len(rows),
        slots=nodes * processors,
        seconds=[(end - begin - (begin == row) / 2) * each for row, begin, end in rows],
        hand=[rates.handing + (end - begin + 1) * rates.block for _, begin, end in rows],
        take=0.0005,
        fetch=fetch,
        nodes=nodes,
    )
    return seconds, busy, sent


def phase(
    count: int,
    *,
    slots: int,
    seconds: float | list[float],
    hand: float | list[float],
    take: float,
    fetch: Callable[[int, int, float], float],
    nodes: int = 0,
) -> tuple[float, float]:
    """Simulate one step: bundles that a driver hands over, and takes in their order.

    Args:
        count: How many bundles.
        slots: How many run at once.
        seconds: What each takes.
        hand: Seconds of the driver to hand one over.
        take: Seconds of the driver to take a result.
        fetch: Gets a bundle, its machine and the time; gives when all that it needs is there.
        nodes: Over how many machines the slots are spread (default: one each).

    Returns:
        When the last result is taken, and how long the driver was busy.
    """
    chance = np.random.default_rng(0).normal(1.0, 0.1, count).clip(0.5, 1.5)
    free = [(0.0, slot) for slot in range(slots)]
    running: deque[float] = deque()
    now = busy = 0.0
    most = _IN_FLIGHT * slots
    for bundle in range(count):
        handing = hand if isinstance(hand, float) else hand[bundle]
        now += handing
        busy += handing
        available, slot = heapq.heappop(free)
        there = fetch(bundle, slot % (nodes or slots), now + _LATENCY)
        takes = seconds if isinstance(seconds, float) else seconds[bundle]
        end = max(available, there) + takes * float(chance[bundle])
        heapq.heappush(free, (end, slot))
        running.append(end)
        if len(running) >= most:
            now = max(now, running.popleft()) + take
            busy += take
    while running:
        now = max(now, running.popleft()) + take
        busy += take
    return now, busy


def tell(texts: int, processors: int, rates: Rates) -> None:
    """Print the table for machines of one size."""
    one = local(texts, processors, rates)
    head = ("machines", "hours", "speed-up", "processor-hours", "before", "vectors", "pairs",
            "what differs", "after", "driver busy")  # fmt: skip
    print(f"\n{texts:,} texts on machines with {processors} processors; one without Ray: "
          f"{one / 3600:.2f} h\n\n| {' | '.join(head)} |\n|{' ---: |' * len(head)}")  # fmt: skip
    for nodes in NODES:
        found = simulate(texts, nodes, processors, rates)
        hours = found.seconds / 3600
        cells = (
            str(nodes),
            f"{hours:.2f}",
            f"{one / found.seconds:.1f}",
            f"{hours * nodes * processors:.1f}",
            *(f"{part:,.0f} s" for part in found.parts),
            f"{found.driver:.0%}",
        )
        print(f"| {' | '.join(cells)} |", flush=True)


def of_trace(file: Path) -> Rates:
    """Return the rates that benchmarks/cluster.py has measured, and the others as they are."""
    trace = json.loads(file.read_text(encoding="utf-8"))
    rates = Rates()
    if "encoding" in trace:
        rates = replace(rates, encode=trace["encoding"]["processor"] / trace["encoding"]["texts"])
    if "handing" in trace:
        rates = replace(rates, handing=trace["handing"], block=trace["block"])
    return rates


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=10_000_000)
    parser.add_argument("--trace", type=Path)
    options = parser.parse_args()
    rates = of_trace(options.trace) if options.trace else Rates()
    for processors in PROCESSORS:
        tell(options.texts, processors, rates)


if __name__ == "__main__":
    main()
