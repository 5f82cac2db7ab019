"""What the window remembers."""

from pathlib import Path

import pytest
from dittograph.settings import Settings, Unit
from dittograph_gui.preferences.store import Preferences


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))


def test_choices_are_remembered_and_damage_costs_only_what_is_damaged(tmp_path: Path) -> None:
    preferences = Preferences.load()
    preferences.scheme = "dark"
    preferences.choices = Settings(unit=Unit.LINE, floor=0.7)
    preferences.save()
    assert Preferences.load() == preferences
    file = tmp_path / "settings/window.json"
    file.write_text('{"scheme": 5, "choices": {"unit": "row", "floor": "x", "more": 1}}')
    assert Preferences.load() == Preferences(choices=Settings(unit=Unit.ROW))
    file.write_text("[]")
    assert Preferences.load() == Preferences()
