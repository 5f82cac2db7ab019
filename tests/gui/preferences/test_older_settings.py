"""Settings that another version has written: what is known here holds, the rest does no harm."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from dittograph.encoders.discovery import list_encoders
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.start.recent import RecentProjects


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "settings"
    folder.mkdir()
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(folder))
    return folder


def _write(folder: Path, name: str, content: Any) -> None:
    (folder / name).write_text(json.dumps(content), encoding="utf-8")


def test_choices_of_the_first_version_hold(settings: Path) -> None:
    # As written before there were judgements, devices to choose, and prompts.
    _write(
        settings,
        "window.json",
        {
            "scheme": "dark",
            "geometry": "AdnQ",
            "folder": "/texts",
            "choices": {"unit": "row", "encoder": "my-encoder", "floor": 0.7},
        },
    )
    read = Preferences.load()
    assert (read.scheme, read.geometry, read.folder) == ("dark", "AdnQ", "/texts")
    assert (read.choices.unit, read.choices.encoder, read.choices.floor) == (
        "row",
        "my-encoder",
        0.7,
    )
    assert read.choices.device == "auto"
    assert read.evidence is True


def test_choices_of_a_later_version_hold_but_for_what_is_new(settings: Path) -> None:
    _write(
        settings,
        "window.json",
        {
            "scheme": "light",
            "folder": "/texts",
            "wrong": 5,
            "columns": ["new", "thing"],
            "evidence": "sometimes",
            "choices": {"unit": "line", "colour": "green", "method": 3},
        },
    )
    read = Preferences.load()
    assert (read.scheme, read.folder, read.wrong) == ("light", "/texts", 5)
    assert read.evidence is True  # not of a kind that is known here
    assert (read.choices.unit, read.choices.method) == ("line", "auto")


def test_the_list_of_projects_of_another_version_is_kept(settings: Path) -> None:
    known = {"path": "/a.ditto", "texts": 3, "opened": "2026-05-03T12:00:00"}
    _write(
        settings,
        "recent.json",
        [
            known,
            {**known, "path": "/b.ditto", "request": {"unit": "row"}, "pinned": True},
            {"path": "/half.ditto"},
            {**known, "path": "/c.ditto", "request": None},
        ],
    )
    recent = RecentProjects()
    assert [(e.path, e.texts, e.request) for e in recent.entries] == [
        ("/a.ditto", 3, {}),
        ("/b.ditto", 3, {"unit": "row"}),
        ("/c.ditto", 3, {}),
    ]
    recent.add(Path("/d.ditto"), 9)
    assert len(RecentProjects().entries) == 4


def test_added_encoders_of_an_older_version_are_offered(settings: Path, tmp_path: Path) -> None:
    folder = tmp_path / "my-encoder"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (folder / "modules.json").write_text("[]")
    _write(settings, "encoders.json", [str(folder), str(tmp_path / "gone")])
    assert [e.name for e in list_encoders() if e.origin == "added"] == ["my-encoder"]
