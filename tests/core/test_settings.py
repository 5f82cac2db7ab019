"""The settings of a scan are listed once; everything that names them follows."""

from __future__ import annotations

import argparse
import inspect
from dataclasses import fields, replace

import pytest
from dittograph.cli.main import _parser
from dittograph.engine import messages
from dittograph.engine.wire import Question, decode_question, encode
from dittograph.policy.policy import LOCKABLE
from dittograph.scanning import scan
from dittograph.settings import (
    CHOICES,
    SETTINGS,
    Device,
    Grouping,
    Method,
    Precision,
    Settings,
    Unit,
)

NAMES = [field.name for field in fields(Settings)]
OTHER = Settings(
    unit=Unit.ROW,
    column="body",
    encoding="cp850",
    everything=True,
    encoder="/encoders/ours",
    device=Device.CUDA,
    precision=Precision.FP16,
    method=Method.HNSW,
    grouping=Grouping.CHAIN,
    floor=0.25,
    threshold=0.5,
    prompt="query",
    on="ray://head:10001",
)


def _options(command: str) -> dict[str, argparse.Action]:
    parser = _parser()
    (commands,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return {action.dest: action for action in commands.choices[command]._actions}


def test_this_example_changes_every_setting():
    assert [n for n in NAMES if getattr(OTHER, n) == getattr(Settings(), n)] == []


def test_what_is_known_about_the_settings_covers_each():
    assert [setting.name for setting in SETTINGS] == NAMES
    assert list(CHOICES) == [n for n in NAMES if hasattr(getattr(Settings(), n), "value")]
    assert set(LOCKABLE) < set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_each_is_an_option_and_a_parameter(name):
    option = _options("scan")[name]
    assert option.option_strings == [f"--{name}"]
    assert option.default is None  # what is not given is left to the policy
    if name == "everything":
        assert option.const is True
    else:
        assert option.type(str(getattr(OTHER, name))) == getattr(OTHER, name)
    assert name in inspect.signature(scan).parameters


def test_each_passes_through_the_pipe_and_through_a_file():
    assert Settings.from_json(OTHER.as_json()) == OTHER
    question = Question(1, messages.Scan(OTHER, "p.ditto"))
    assert decode_question(encode(question)) == question


def test_a_file_of_another_version_is_read():
    assert Settings.from_json({"unit": "row", "colour": "green"}) == Settings(unit=Unit.ROW)
    with pytest.raises(ValueError, match="chapter"):
        Settings.from_json({"unit": "chapter"})


def test_the_floor_is_not_above_the_threshold():
    assert replace(OTHER, floor=0.9).checked().floor == OTHER.threshold
