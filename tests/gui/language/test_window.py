"""The window in a language that shows what is not translated, and in real ones."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

# Qt's own words and those that are alike in every language.
NO_WORDS = re.compile(
    r"<[^<>]*>|&\w+;|\.[a-z0-9]+\b|\b(made-up|CPU|Close|Ctrl|Shift|Alt|Space|Enter|Esc|Up|Down)\b"
)


def _walk(language: str, folder: Path) -> dict[str, list[list[str]]]:
    texts = folder / "texts"
    texts.mkdir()
    own = {
        "DITTOGRAPH_LANGUAGE": language,
        "DITTOGRAPH_SETTINGS": str(folder / "settings"),
        "DITTOGRAPH_CACHE": str(folder / "cache"),
    }
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("walking.py")), str(texts)],
        env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, list[list[str]]] = json.loads(done.stdout)
    return found


def _english(text: str, data: list[str]) -> list[str]:
    """Return the words with a vowel that has no accent: the pseudo language has none."""
    for one in data:
        text = text.replace(one, "")
    words = re.findall(r"[A-Za-z]{2,}", NO_WORDS.sub("", text))
    files = set(re.findall(r"[A-Za-z]{2,}", " ".join(data)))  # differences tear its lines apart
    return [word for word in words if word not in files and re.search("[aeiouyAEIOUY]", word)]


def test_everything_on_the_screen_can_be_translated(tmp_path: Path) -> None:
    found = _walk("pseudo", tmp_path)
    data = [str(one) for one in found["data"]]
    packages = {package for _, package, _, _ in found["shown"]}
    assert {"start", "checking", "teaching", "documents", "rules", "history", "about"} <= packages
    assert {"map", "preferring"} <= packages
    untranslated = {
        f"{page}, {package}, {where}: {text}"
        for page, package, where, text in found["shown"]
        if _english(text, data)
    }
    assert untranslated == set()


@pytest.mark.parametrize(
    ("language", "files"), [("de", "Dateien"), ("es", "archivos"), ("pseudo", "fíléš")]
)
def test_every_text_has_the_room_it_needs_in_a_small_window(
    language: str, files: str, tmp_path: Path
) -> None:
    found = _walk(language, tmp_path)
    clipped = {tuple(one) for one in found["clipped"]}
    assert any(files in text for *_, text in found["shown"])
    assert clipped == set()
