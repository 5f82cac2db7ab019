"""What Ray costs: the same work by threads here and by a Ray on this computer, in turns.

python benchmarks/cluster.py [--encode 10000] [--compare 100000] [--pairs 5000000] [--rounds 2]
                             [--equal 20000] [--mrpc] [--trace FILE]

Beside the seconds, the processor time of this process and of all that it has started: what other
programs do on the machine changes it little. Scheduling is what Ray's own processes take, those
that run no task, as a share of all. ``--equal`` scans so many sentences by command, once each way
with an empty cache, compares the bytes and tells both times, Ray's start included; ``--mrpc`` does
so with the sentences of MRPC. ``--trace`` writes what benchmarks/growth.py reads.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from corpus import mrpc, sentences
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.vectors import embed
from dittograph.execution.local import processors
from dittograph.execution.places import place_named
from dittograph.execution.plan import Place, Task
from dittograph.pairs.relation import common_words, relate_at
from dittograph.pairs.search.exact import exact_pairs
from dittograph.pairs.search.pair_store import PAIR_BUDGET as _BUDGET
from dittograph.passages.copies import content_hash
from dittograph.progress import NO_PROGRESS
from dittograph.settings import DEFAULT_ENCODER, Device
from numpy.typing import NDArray

_TICKS = os.sysconf("SC_CLK_TCK")
_DIMENSION = 384
_BUNDLES = 100
_TASKS = "ray::"  # what the names of processes that run tasks begin with, and those of agents
_MANY = 300  # blocks
_SAMPLE = 3_000  # texts, from whose pairs the floor is chosen

Work = Callable[[Place | None], Any]


@dataclass(frozen=True)
class Taken:
    """What one way of doing something took.

    Attributes:
        seconds: By the clock.
        processor: Of all processes.
        scheduling: Of those of Ray that run no task.
    """

    seconds: float
    processor: float
    scheduling: float = 0.0


def in_turns(work: Work, place: Place, rounds: int) -> tuple[Taken, Taken]:
    """Do work here and at a place, in turns; return the least that each took."""
    took: dict[bool, list[Taken]] = {False: [], True: []}
    for _ in range(rounds):
        for there in (False, True):
            took[there].append(measured(partial(work, place if there else None)))
    here, elsewhere = (
        Taken(
            min(one.seconds for one in ways),
            min(one.processor for one in ways),
            min(one.scheduling for one in ways),
        )
        for ways in took.values()
    )
    return here, elsewhere


def measured(work: Callable[[], object]) -> Taken:
    """Return what doing something takes."""
    before, began = processor_seconds(), time.perf_counter()
    work()
    seconds = time.perf_counter() - began
    taken = {
        (process, kind): used - before.get((process, kind), 0.0)
        for (process, kind), used in processor_seconds().items()
    }
    of_ray = sum(
        used for (process, kind), used in taken.items() if process != os.getpid() and kind != "task"
    )
    return Taken(seconds, sum(taken.values()), of_ray)


def processor_seconds() -> dict[tuple[int, str], float]:
    """Return the processor time of this process and of each one below it, by number and kind.

    What has ended counts where somebody waited for it. Nobody waits for the workers of Ray, so
    sums are compared process by process: one that ends would else make a sum smaller.
    """
    parents: dict[int, int] = {}
    used: dict[int, float] = {}
    names: dict[int, str] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                name, _, rest = (entry / "stat").read_text().rpartition(")")
            except OSError:
                continue
            process, fields = int(entry.name), rest.split()
            name = name.partition("(")[2]
            names[process] = "task" if name.startswith(_TASKS) and "Agent" not in name else "other"
            parents[process] = int(fields[1])
            used[process] = sum(map(int, fields[11:15])) / _TICKS
    own = os.getpid()

    def below(process: int) -> bool:
        while process not in (0, 1, own):
            process = parents.get(process, 0)
        return process == own

    return {(process, names[process]): used[process] for process in used if below(process)}


def encoding(count: int) -> tuple[Work, str]:
    """Return what encodes sentences whose vectors nobody knows."""
    texts, what = sentences(count)
    hashes = [content_hash(text) for text in texts]
    encoder = Encoder.load(resolve_encoder(DEFAULT_ENCODER), device=Device.CPU)
    encoder.encode(texts[:64])

    def work(place: Place | None) -> Any:
        return embed(encoder, texts, hashes, cache=None, place=place)

    precision = encoder.info.precision.value
    return work, f"encoding {count:,} {what} in {precision}, with sending the encoder"


def comparing(vectors: NDArray[np.float32], floor: float) -> tuple[Work, str]:
    """Return what finds all pairs of vectors."""
    counts: set[int] = set()

    def work(place: Place | None) -> Any:
        executor = place.each() if place else None
        found = exact_pairs(vectors, floor=floor, executor=executor, budget=_BUDGET)
        counts.add(len(found.pairs))
        assert len(counts) == 1, "both ways find the same"

    return work, f"all pairs from {floor} of {len(vectors):,} texts"


def relating(texts: list[str], vectors: NDArray[np.float32], floor: float) -> tuple[Work, str]:
    """Return what tells how the pairs of texts differ."""
    pairs = exact_pairs(vectors, floor=floor, budget=_BUDGET).pairs
    common = common_words(texts)
    found: list[tuple[NDArray[np.uint8], NDArray[np.uint8]]] = []

    def work(place: Place | None) -> Any:
        found.append(relate_at(place, texts, pairs.a, pairs.b, common=common))
        for first, now in zip(found[0], found[-1], strict=True):
            assert np.array_equal(first, now), "both ways tell the same"
        del found[1:]

    return work, f"what differs in {len(pairs):,} pairs of {len(texts):,} texts"


def floor_of(vectors: NDArray[np.float32], pairs: int) -> float:
    """Return the floor that about so many pairs reach."""
    count = len(vectors)
    sample = vectors[:: max(count // _SAMPLE, 1)][:_SAMPLE]
    similarity = (sample @ sample.T)[np.triu_indices(len(sample), 1)]
    return round(float(np.quantile(similarity, 1 - 2 * pairs / count**2)), 3)


def handing_over(place: Place, count: int) -> float:
    """Return the seconds of this computer for a bundle that needs some blocks, and its answer."""
    blocks = Shared([np.zeros(1) for _ in range(count)])
    tasks = [Task(nothing, tuple(range(count)), (), 1) for _ in range(_BUNDLES)]
    with patch("dittograph.execution.ray.bundles._MOST", 1):
        began = time.process_time()
        place.each().run(tasks, blocks, lambda _: None, NO_PROGRESS)
        return (time.process_time() - began) / _BUNDLES


class Shared(list[Any]):
    """Blocks that stay where tasks run."""

    reused = True


def nothing(_: list[Any]) -> None:
    """Do nothing; what a task runs."""


def by_words(texts: list[str]) -> NDArray[np.float32]:
    """Return unit vectors that are alike where words are, float32 ``[texts, 384]``."""
    choose = np.random.default_rng(0)
    known: dict[str, NDArray[np.float32]] = {}
    made = np.zeros((len(texts), _DIMENSION), dtype=np.float32)
    for place, text in enumerate(texts):
        for word in text.lower().split():
            if word not in known:
                known[word] = choose.standard_normal(_DIMENSION, dtype=np.float32)
            made[place] += known[word]
    length: NDArray[np.float32] = np.linalg.norm(made, axis=1, keepdims=True)
    return made / length


def tell(what: str, here: Taken, there: Taken) -> None:
    """Print one line of the table."""
    print(
        f"| {what} | {here.seconds:.2f} | {there.seconds:.2f} | "
        f"{there.seconds / here.seconds:.2f} | {here.processor:.2f} | {there.processor:.2f} | "
        f"{there.processor / here.processor:.2f} | {there.scheduling / there.processor:.1%} |",
        flush=True,
    )


def equal(texts: list[str], what: str) -> bool:
    """Scan sentences by command both ways, print times and whether the bytes are equal, as told."""
    found: list[bytes] = []

    def scan(file: Path, on: str) -> None:
        found.append(
            subprocess.run(
                [sys.executable, "-m", "dittograph.cli.main", "scan", str(file), "--precision",
                 "fp32", "--format", "json", "--on", on],
                env={**os.environ, "DITTOGRAPH_CACHE": f"{file.parent}/{on}", "RAY_ADDRESS": ""},
                stdout=subprocess.PIPE,
                check=True,
            ).stdout
        )  # fmt: skip

    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "list.txt"
        file.write_text("\n".join(texts) + "\n", encoding="utf-8")
        here, there = (measured(partial(scan, file, on)) for on in ("local", "ray"))
    same = found[0] == found[1]
    print(
        f"\nA whole scan of {len(texts):,} {what}: {here.seconds:.1f} s here, "
        f"{there.seconds:.1f} s on Ray ({there.seconds / here.seconds:.2f}); "
        f"{len(found[0]):,} bytes, {'equal' if same else 'NOT equal'}",
        flush=True,
    )
    return same


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encode", type=int, default=10_000)
    parser.add_argument("--compare", type=int, default=100_000)
    parser.add_argument("--pairs", type=int, default=5_000_000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--equal", type=int, default=0)
    parser.add_argument("--mrpc", action="store_true")
    parser.add_argument("--trace", type=Path)
    options = parser.parse_args()
    os.environ["RAY_ADDRESS"] = ""
    # Both ways are to get the same share of a busy machine, and the time to start on it.
    os.environ |= {"RAY_worker_niceness": "0", "RAY_raylet_start_wait_time_s": "300"}
    kinds: list[tuple[str, int, Callable[[], tuple[Work, str]]]] = []
    if options.encode:
        kinds.append(("encoding", options.encode, partial(encoding, options.encode)))
    if options.compare:
        texts, _ = sentences(options.compare)
        vectors = by_words(texts)
        floor = floor_of(vectors, options.pairs)
        kinds.append(("comparing", options.compare, partial(comparing, vectors, floor)))
        kinds.append(("relating", options.compare, partial(relating, texts, vectors, floor)))
    print(f"\n{processors()} processors, load {os.getloadavg()[0]:.1f} before, "
          f"{time.strftime('%Y-%m-%d')}\n\n"
          "| what | here, s | Ray, s | ratio | processor here, s | Ray, s | ratio | scheduling |\n"
          "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |", flush=True)  # fmt: skip
    trace: dict[str, Any] = {}
    with place_named("ray", NO_PROGRESS) as place:
        assert place is not None
        for name, count, make in kinds:
            work, what = make()
            here, there = in_turns(work, place, options.rounds)
            tell(what, here, there)
            trace[name] = {"texts": count, "processor": here.processor, "ray": there.processor}
        handing_over(place, 1)  # whoever starts now is not counted
        few, many = handing_over(place, 1), handing_over(place, _MANY)
        print(f"\nHanding over a bundle with a block takes {few * 1e3:.1f} ms of the processor "
              f"here, one with {_MANY} blocks {many * 1e3:.1f} ms.", flush=True)  # fmt: skip
        trace["block"] = (many - few) / (_MANY - 1)
        trace["handing"] = few - trace["block"]
    print(f"\nload {os.getloadavg()[0]:.1f} after")
    if options.trace:
        options.trace.write_text(json.dumps(trace, indent=1) + "\n", encoding="utf-8")
    same = not options.equal or equal(*sentences(options.equal))
    if options.mrpc:
        same &= equal(mrpc(), "sentences of MRPC")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
