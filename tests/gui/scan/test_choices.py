"""What can be chosen for a scan."""

import pytest
from dittograph.settings import Device, Method, Precision, Unit
from dittograph_gui.preferences.store import NO_PROMPT
from dittograph_gui.scan.choices import (
    DEVICES,
    METHODS,
    PRECISIONS,
    UNITS,
    count_entries,
    devices_to_offer,
    entries_in_words,
    place_of,
    prompts_to_offer,
)


def test_every_setting_of_the_engine_can_be_chosen() -> None:
    assert {choice.unit for choice in UNITS} == set(Unit)
    assert set(DEVICES) == set(Device)
    assert set(PRECISIONS) == set(Precision)
    assert set(METHODS) == set(Method)
    assert [UNITS[place_of(unit)].unit for unit in Unit] == list(Unit)


def test_devices_of_this_computer_and_the_locked_one_are_offered_once() -> None:
    assert devices_to_offer([Device.CPU], None) == [Device.AUTO, Device.CPU]
    assert devices_to_offer([Device.CPU], Device.MPS) == [Device.AUTO, Device.CPU, Device.MPS]
    assert devices_to_offer([Device.CPU], Device.CPU) == [Device.AUTO, Device.CPU]


def test_a_prompt_chosen_before_its_encoder_was_known_is_offered_once() -> None:
    before = [name for name, _ in prompts_to_offer([], "query")]
    known = [name for name, _ in prompts_to_offer(["query", "passage"], "query")]
    assert before == ["", NO_PROMPT, "query"]
    assert known == ["", NO_PROMPT, "query", "passage"]


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "0 entries"), (" \n\n", "0 entries"), ("a\n \n", "1 entry"), ("a\nb\n\nc", "3 entries")],
)
def test_only_lines_with_words_are_entries(text: str, words: str) -> None:
    assert entries_in_words(count_entries(text)) == words
