"""Faults while an encoder's folder is written: it is there with all its files, or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import torch
from dittograph.encoders.discovery import EncoderFolder, check_folder, list_encoders
from dittograph.settings import Precision
from dittograph.teaching import drafts
from dittograph.teaching.lesson import teach
from dittograph.teaching.options import Loss, Options
from dittograph.teaching.verdict import Verdict
from faults.injecting import Ended, How, Scenario, contents, leftovers
from small_encoders import distilbert_dense
from taught import by_key_word


class Taught(Scenario):
    title = "the folder of a taught encoder"
    few = 11  # every third call, as several libraries write

    def build(self) -> None:
        torch.set_num_threads(1)
        torch.manual_seed(0)
        small = distilbert_dense(self.sources)
        options = Options(loss=Loss.CONTRASTIVE, epochs=1, learning_rate=1e-6)
        lesson = teach(
            EncoderFolder("small", small, "folder"), by_key_word(20), options,
            precision=Precision.FP32,
        )  # fmt: skip
        self.lesson = replace(lesson, gain=replace(lesson.gain, verdict=Verdict.SAME))
        self.target = self.work_folder / "taught"
        self.lesson.save(self.target)
        self.expected = contents(self.target)
        shutil.rmtree(self.target)

    def work(self, say: Callable[[Any], None]) -> None:
        self.lesson.save(self.target)

    def check(self, ended: Ended) -> str:
        if ended.how is How.DONE or self.target.exists():
            assert contents(self.target) == self.expected
            check_folder(self.target)
        assert ended.how is not How.REFUSED or not self.target.exists()
        assert ended.lasting or not leftovers(self.work_folder)
        return "nothing" if self.target.exists() else "what it had learned; it is taught again"


class Kept(Taught):
    """A draft becomes an encoder of the list; it stays until that is done."""

    title = "keeping a taught encoder"

    def build(self) -> None:
        for name in ("CACHE", "ENCODERS", "SETTINGS"):
            os.environ[f"DITTOGRAPH_{name}"] = str(self.work_folder / name.lower())
        super().build()
        self.draft = self.work_folder / "cache" / "drafts" / "0123" / "draft"
        self.lesson.save(self.draft)
        self.expected = contents(self.draft)

    few = 9

    def work(self, say: Callable[[Any], None]) -> None:
        drafts.keep(self.draft, "kept")

    def check(self, ended: Ended) -> str:
        listed = [one.folder for one in list_encoders() if one.name == "kept"]
        if ended.how is How.DONE:
            assert listed
        for folder in listed:
            check_folder(folder)
            assert set(contents(folder)) == set(self.expected)
        if not listed:
            assert contents(self.draft) == self.expected, "neither kept nor a draft"
            # Its folder may be there and not in the list yet; another name is free in any case.
            drafts.keep(self.draft, "kept again")
        return (
            "nothing" if ended.how is How.DONE or listed else "nothing; the draft can be kept again"
        )
