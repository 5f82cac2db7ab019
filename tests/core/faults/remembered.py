"""Faults while choices, lists and notes are written: they cost the new ones at most, in silence."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from dittograph.encoders.discovery import add_encoder, resolve_encoder
from dittograph.encoders.memory import Memory, file_hashes
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.start.recent import RecentProjects
from faults.injecting import Ended, How, Scenario

_NOT_KEPT = "the last change of the list"


class _Remembered(Scenario):
    """A small file in a folder of settings or of the cache."""

    folder_of = "SETTINGS"

    def build(self) -> None:
        os.environ[f"DITTOGRAPH_{self.folder_of}"] = str(self.work_folder)
        self.change("before")
        self.before = self.read()
        self.after = json.loads(json.dumps([*self.before, "after"]))

    def change(self, word: str) -> None:
        raise NotImplementedError

    def read(self) -> list[str]:
        raise NotImplementedError

    def work(self, say: Callable[[Any], None]) -> None:
        self.change("after")

    def check(self, ended: Ended) -> str:
        assert ended.how is not How.REFUSED, f"not worth a message: {ended.sentence}"
        there = self.read()
        assert there in (self.before, self.after)
        return "nothing" if there == self.after else _NOT_KEPT


class Choices(_Remembered):
    title = "the settings of the window"

    def change(self, word: str) -> None:
        preferences = Preferences.load()
        preferences.folder = f"{preferences.folder} {word}".strip()
        preferences.save()

    def read(self) -> list[str]:
        return Preferences.load().folder.split()


class Recent(_Remembered):
    title = "the list of recent projects"

    def change(self, word: str) -> None:
        RecentProjects().add(Path(word), 3)

    def read(self) -> list[str]:
        return [one.path for one in reversed(RecentProjects().entries)]


class Measured(_Remembered):
    title = "what is known of this machine and its encoders"
    folder_of = "CACHE"

    def change(self, word: str) -> None:
        Memory("words.json").write({word: 1})

    def read(self) -> list[str]:
        return list(Memory("words.json").read())


class AddedEncoder(Scenario):
    """Here a person asked for something, and is told if it cannot be."""

    title = "the list of added encoders"

    def build(self) -> None:
        os.environ["DITTOGRAPH_SETTINGS"] = str(self.work_folder)
        self.encoder = resolve_encoder("all-MiniLM-L6-v2").folder
        file_hashes(list(self.encoder.glob("*.safetensors")))

    @property
    def roots(self) -> Sequence[Path]:
        return [self.work_folder]

    def work(self, say: Callable[[Any], None]) -> None:
        add_encoder(self.encoder)

    def check(self, ended: Ended) -> str:
        files = list(self.work_folder.rglob("*.json"))
        there = bool(files)
        if there:
            assert json.loads(files[0].read_text()) == [str(self.encoder.resolve())]
        assert there == (ended.how is How.DONE) or ended.how is How.KILLED
        return "nothing" if there else "the encoder that was added last, which is told"
