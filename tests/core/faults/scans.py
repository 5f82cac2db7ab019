"""Faults while a scan runs: caches cost only time, and of what is embedded one batch is lost."""

from __future__ import annotations

import hashlib
import os
import shutil
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from dittograph.caches.vectors import VectorCache
from dittograph.encoders import own
from dittograph.encoders import vectors as encoding
from dittograph.encoders.own import FunctionEncoder
from dittograph.engine import operations
from dittograph.engine.job import Job
from dittograph.engine.messages import Scan as Request
from dittograph.finished_scan import Scan
from dittograph.pairs import find
from dittograph.pairs.search import kept
from dittograph.project.project import Project
from dittograph.scanning import scan
from dittograph.settings import Settings, Unit
from documents.formats.test_docx import example
from faults.injecting import NEVER, Ended, Fault, How, KilledProgress, Scenario, leftovers

BATCH = 16
_TEXTS = [f"District {i} approved {i * 7 % 50} plans for its harbour in May." for i in range(64)]


def directions(texts: list[str]) -> np.ndarray:
    """Return vectors that are the same on every run."""
    rows = [np.random.default_rng(zlib.crc32(text.encode())).normal(size=8) for text in texts]
    return np.stack(rows) + 1.5


directions.fingerprint = "directions 1"


def digest(found: Scan) -> str:
    """Return what is the same for the same result."""
    parts = (
        found.passages.texts.tolist(), found.pairs.a.tolist(), found.pairs.b.tolist(),
        found.pairs.similarity.tolist(), found.kinds.tolist(),
        [cluster.members for cluster in found.clusters(0.9)],
        [(one.name, one.checksum) for one in found.sources], found.skipped,
    )  # fmt: skip
    return hashlib.sha256(repr(parts).encode()).hexdigest()


class _Scan(Scenario):
    """All caches are empty before."""

    in_other_process = True

    def build(self) -> None:
        own._AT_ONCE, encoding._SAVE_EVERY = BATCH, 0.0
        find._WORTH_KEEPING = kept._WORTH_KEEPING = 0
        os.environ["DITTOGRAPH_CACHE"] = str(self.cache)
        (self.sources / "list.txt").write_text("\n".join(_TEXTS[:48]))
        rest = self.sources / ("rest.docx" if self.in_other_process else "rest.txt")
        rest.write_bytes(
            example(_TEXTS[40:]) if self.in_other_process else "\n".join(_TEXTS[40:]).encode()
        )
        self.expected = ""
        # What is loaded and measured once need not be in each of the children.
        self.progress = KilledProgress(NEVER)
        self.scan()
        shutil.rmtree(self.cache)

    @property
    def cache(self) -> Path:
        return self.work_folder / "cache"

    @property
    def roots(self) -> Sequence[Path]:
        return [self.work_folder]

    def watch(self, say: Callable[[Any], None]) -> None:
        """Say whenever vectors were saved."""
        save = VectorCache.save

        def saving(cache, hashes, *rest):
            save(cache, hashes, *rest)
            say(["saved", len(hashes)])

        VectorCache.save = saving

    def scan(self) -> Scan:
        return scan(
            self.sources, encoder=FunctionEncoder(directions), unit=Unit.LINE, floor=0.5,
            method="hnsw", progress=self.progress,
        )  # fmt: skip

    def work(self, say: Callable[[Any], None]) -> None:
        self.watch(say)
        found = self.scan()
        say(["found", digest(found), found.embedded])

    def check(self, ended: Ended) -> str:
        assert ended.how is not How.REFUSED, f"a cache is no reason to fail: {ended.sentence}"
        found = [one[1:] for one in ended.said if one[0] == "found"]
        self.expected = self.expected or found[0][0]
        if ended.how is How.DONE:
            assert found[0] == [self.expected, len(_TEXTS)]
        saved = sum(one[1] for one in ended.said if one[0] == "saved")
        again = self.again()
        assert again["digest"] == self.expected
        # A batch that was saved when it was killed, but not said yet, may be there too.
        if ended.how is How.KILLED:
            assert again["embedded"] <= len(_TEXTS) - saved
        return self.lost(ended, again["embedded"])

    def lost(self, ended: Ended, embedded: int) -> str:
        if ended.how is How.DONE:
            return "time for what was not cached" if embedded else "nothing"
        return "what was not done yet, and at most one batch"

    def again(self) -> dict[str, Any]:
        """Scan once more without a fault, in a child as threads and forks do not mix."""
        from faults import injecting

        later = injecting._run(self, Fault.PHASE, None)
        assert later.how is How.DONE, later.sentence
        (found,) = [one for one in later.said if one[0] == "found"]
        return {"digest": found[1], "embedded": found[2]}


class Caches(_Scan):
    title = "the caches of vectors, pairs, clusters and indexes"
    in_other_process = False


class ReadFiles(_Scan):
    title = "the cache of read files"
    few = 2

    @property
    def roots(self) -> Sequence[Path]:
        return [self.cache / "read"]


class EngineScan(_Scan):
    """As the window has it done: into a project that appears when all is done."""

    title = "a scan of the engine"
    in_other_process = False
    few = 4
    faults = (Fault.PHASE, Fault.KILL, Fault.FULL)

    def work(self, say: Callable[[Any], None]) -> None:
        self.watch(say)
        encoder = FunctionEncoder(directions)
        operations.scan = lambda paths, **more: scan(paths, **{**more, "encoder": encoder})
        job = Job()
        job.progress = self.progress
        settings = Settings(unit=Unit.LINE, floor=0.5)
        output = str(self.work_folder / "result.ditto")
        done = operations.Operations().perform(Request(settings, output, (str(self.sources),)), job)
        with Project.open(Path(output)) as project:
            say(["found", digest(project.scan), done.embedded])

    def check(self, ended: Ended) -> str:
        output = self.work_folder / "result.ditto"
        if ended.how is How.REFUSED:
            assert not output.exists()
            assert not leftovers(self.work_folder)
        if output.exists():
            with Project.open(output) as project:
                assert len(project.scan.passages) == 72
            output.unlink()
        if ended.how is How.REFUSED:
            assert self.again()["digest"] == self.expected
            return "the project that was asked for; what was computed is cached where it had room"
        return super().check(ended)
