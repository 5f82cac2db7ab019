"""Encoders to choose from, as plain data."""

from typing import Any

import msgspec
from dittograph.engine.messages import EncoderEntry
from dittograph_gui.encoders.entry import entries

FIRST = EncoderEntry(
    name="harbour",
    folder="/a/harbour",
    origin="bundled",
    dimension=384,
    max_tokens=256,
    pooling="mean",
    size=91_000_000,
    languages=("en",),
)


def _like_it(**other: Any) -> EncoderEntry:
    return msgspec.structs.replace(FIRST, **other)


def test_the_second_of_a_name_is_asked_for_by_its_folder() -> None:
    found = entries([FIRST, _like_it(folder="/b/harbour")], "harbour")
    assert [entry.value for entry in found] == ["harbour", "/b/harbour"]


def test_a_chosen_encoder_that_is_gone_is_still_offered() -> None:
    found = entries([FIRST], "lost")
    assert [(entry.name, entry.folder) for entry in found] == [
        ("harbour", "/a/harbour"),
        ("lost", ""),
    ]


def test_an_encoder_chosen_by_its_folder_is_offered_once() -> None:
    assert [entry.name for entry in entries([FIRST], "/a/harbour")] == ["harbour"]
