"""The program starts in the language that a person chose."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from dittograph_gui.preferences.store import Preferences

# The program as it starts; instead of waiting for the person it says what its menus are called.
PROGRAM = """
from PySide6.QtWidgets import QApplication, QMenuBar

def look(_):
    for window in QApplication.topLevelWidgets():
        for bar in window.findChildren(QMenuBar):
            print(*(action.text() for action in bar.actions()), sep="\\n", flush=True)
    return 0

QApplication.exec = look
from dittograph_gui.app import main
raise SystemExit(main([]))
"""


def _menus(**environment: str) -> list[str]:
    inherited = {k: v for k, v in os.environ.items() if k != "DITTOGRAPH_LANGUAGE"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**inherited, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("language", "menus"),
    [
        ("de", ["&Datei", "&Bearbeiten", "&Ansicht", "&Hilfe"]),
        ("es", ["&Archivo", "&Edición", "&Ver", "A&yuda"]),
    ],
)
def test_the_next_start_speaks_the_language_that_was_chosen(
    language: str, menus: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path))
    Preferences(language=language).save()
    assert _menus() == menus
    assert _menus(DITTOGRAPH_LANGUAGE="en") == ["&File", "&Edit", "&View", "&Help"]
