"""Keep rules over many clusters: planning and carrying out, beside a plain loop over clusters.

python benchmarks/rules.py [--texts 100000] [--clusters 50000]
"""

from __future__ import annotations

import argparse
import tempfile
from functools import partial
from pathlib import Path

import numpy as np
from dittograph.documents.location import Location
from dittograph.finished_scan import Scan
from dittograph.pairs.pair_list import Pairs
from dittograph.passages.copies import fold_copies
from dittograph.passages.passage import Passage
from dittograph.project.project import Project, create_project
from dittograph.triage.deciding import carry_out, plan_for
from dittograph.triage.plan import Fate
from dittograph.triage.rules import KeepOrder, KeepRule
from made_up import finished_scan
from table import head, peak_memory, row, timed

SOURCES = 2_000
ORDERS = {
    "longest": (KeepRule.LONGEST,),
    "source, longest, fewest differences": (
        KeepRule.SOURCE,
        KeepRule.LONGEST,
        KeepRule.FEWEST_DIFFERENCES,
    ),
}


def made_up(texts: int, clusters: int) -> Scan:
    """Return a scan of so many passages in so many clusters; every second one is of mere copies.

    In the others, a tenth of the pairs differ in a number.
    """
    random = np.random.default_rng(0)
    words = np.array([f"word{i}" for i in range(5_000)])
    of = np.concatenate([np.arange(clusters), np.arange(clusters)])
    of = np.concatenate([of, random.integers(0, clusters, max(texts - len(of), 0))])[:texts]
    said = [" ".join(words[random.integers(0, 5_000, 18)]) for _ in range(clusters)]
    passages = [
        Passage(
            said[one] if one % 2 else f"{said[one]} {place}",
            int(place * SOURCES // texts),
            Location(line=place + 1),
        )
        for place, one in enumerate(of.tolist())
    ]
    copies = fold_copies([p.text for p in passages])
    cluster = of[copies.first]
    a, b = [], []
    for group in np.split(np.argsort(cluster, kind="stable"), np.cumsum(np.bincount(cluster))[:-1]):
        one, two = np.triu_indices(len(group), 1)
        a.append(group[one])
        b.append(group[two])
    low, high = (side.astype(np.int32) for side in (np.concatenate(a), np.concatenate(b)))
    low, high = np.minimum(low, high), np.maximum(low, high)
    similarity = random.uniform(0.85, 1, len(low)).astype(np.float32)
    pairs = Pairs.sort(low, high, similarity)
    kinds = np.ones(len(pairs), dtype=np.uint8)
    differs = (random.random(len(pairs)) < 0.1).astype(np.uint8)
    return finished_scan(
        [f"drafts/{n:04}.txt" for n in range(SOURCES)],
        passages,
        copies,
        pairs,
        kinds=kinds,
        differences=differs,
    )


def plain_loop(scan: Scan) -> int:
    """Keep the longest of each cluster one by one, sparing what differs; return how many go."""
    flagged: set[tuple[int, int]] = set()
    rows = zip(scan.pairs.a.tolist(), scan.pairs.b.tolist(), scan.differences.tolist(), strict=True)
    flagged.update((a, b) for a, b, flags in rows if flags)
    text_of, dropped = scan.copies.text.tolist(), 0
    for cluster in scan.clusters(0.8):
        texts = {text_of[passage] for passage in cluster.members}
        bad = {x for x in texts for y in texts if (x, y) in flagged or (y, x) in flagged}
        free = [p for p in cluster.members if text_of[p] not in bad]
        if free:
            kept = max(free, key=lambda p: len(scan.passages[p].text))
            dropped += sum(p != kept for p in free)
    return dropped


def main() -> None:
    """Measure, and print the figures beside the plain loop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--clusters", type=int, default=50_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rules.ditto"
        create_project(path, made_up(options.texts, options.clusters))
        with Project.open(path) as project:
            head()
            what = f"{options.texts:,} texts, {options.clusters:,} clusters"
            gone, loop = timed(partial(plain_loop, project.scan))
            row(f"{what}: a plain loop over the clusters, in memory", loop)
            plans = {}
            for name, rules in ORDERS.items():
                make = partial(plan_for, project, KeepOrder(rules))
                plans[name], seconds = timed(make)
                row(f"plan: {name}", seconds, loop)
            assert len(plans["longest"].passages(Fate.DROP)) == gone
            changes, seconds = timed(partial(carry_out, project, plans["longest"]))
            row("carried out and saved", seconds, loop, f"{len(changes.passages):,} marks")
            _, seconds = timed(project.undo)
            row("undone and saved", seconds, loop, peak_memory())


if __name__ == "__main__":
    main()
