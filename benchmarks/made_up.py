"""A finished scan of made-up passages and pairs, for what comes after a scan."""

from __future__ import annotations

import numpy as np
from dittograph.clusters.dendrogram import build_dendrogram
from dittograph.encoders.info import EncoderInfo
from dittograph.finished_scan import Coverage, Scan, SourceInfo
from dittograph.pairs.pair_list import Pairs
from dittograph.passages.copies import Copies
from dittograph.passages.passage import Passage
from dittograph.settings import Device, Grouping, Method, Precision, Settings, Unit
from numpy.typing import NDArray


def finished_scan(
    sources: list[str],
    passages: list[Passage],
    copies: Copies,
    pairs: Pairs,
    *,
    kinds: NDArray[np.uint8],
    differences: NDArray[np.uint8],
    chance: float | None = None,
) -> Scan:
    """Return the scan that found these, of sources that were read as lines."""
    return Scan(
        settings=Settings(device=Device.CPU, precision=Precision.FP32, method=Method.EXACT),
        encoder=EncoderInfo("made-up", "sha256:0", 2, 256, Device.CPU, Precision.FP32),
        coverage=Coverage(complete=True, recall_estimate=1.0, floor_raised_to=None),
        sources=[SourceInfo(name, None, "utf-8", Unit.LINE) for name in sources],
        skipped=[],
        passages=passages,
        copies=copies,
        truncated=np.zeros(len(copies.count), dtype=np.bool_),
        pairs=pairs,
        kinds=kinds,
        differences=differences,
        dendrograms={
            grouping: build_dendrogram(
                pairs,
                grouping=grouping,
                occurrences=copies.count,
                kind=kinds,
                differs=differences,
            )
            for grouping in Grouping
        },
        chance=chance,
    )
