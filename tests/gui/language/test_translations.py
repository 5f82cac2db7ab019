"""The translations are complete, fit the code, and are compiled."""

from __future__ import annotations

import ast
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from dittograph_gui.language.nouns import _NOUNS
from dittograph_resources import translations_folder

ROOT = Path(__file__).resolve().parents[3]
WINDOW = ROOT / "gui" / "dittograph_gui"
sys.path.insert(0, str(ROOT / "packaging"))
from translations import LANGUAGES, collect, compile_one, untranslated  # noqa: E402

COMPLETE = ("de", "es")
HOLE = re.compile(r"\{[^{}]*\}")
MODULES = sorted(WINDOW.rglob("*.py"))


def _source(code: str) -> Path:
    return translations_folder() / f"dittograph_{code}.ts"


def _messages(path: Path) -> dict[str, str]:
    return {
        message.findtext("source") or "": message.findtext("translation") or ""
        for message in ET.parse(path).getroot().iter("message")
    }


def _calls(tree: ast.AST, *names: str) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(WINDOW).as_posix())
def test_only_literals_are_translated_and_qt_finds_every_one(path: Path) -> None:
    known = _messages(_source(LANGUAGES[0]))
    for call in _calls(ast.parse(path.read_text(encoding="utf-8")), "tr", "later"):
        text = call.args[0]
        assert isinstance(text, ast.Constant), f"line {call.lineno}: not a literal"
        # Qt's lupdate finds none inside an f-string: give it a line of its own.
        assert text.value in known, f"line {call.lineno}: run “make translations”"
        given = {keyword.arg for keyword in call.keywords}
        holes = {hole.strip("{}").split(":")[0].split("!")[0] for hole in HOLE.findall(text.value)}
        assert not given or given == holes, f"line {call.lineno}: other holes than values"


def test_every_noun_that_is_counted_is_known() -> None:
    nouns = {
        noun.value
        for path in MODULES
        for call in _calls(ast.parse(path.read_text(encoding="utf-8")), "plural")
        if isinstance(noun := call.args[1], ast.Constant)
    }
    assert len(nouns) > 10
    assert nouns - set(_NOUNS) == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_files_for_translators_are_up_to_date(code: str, tmp_path: Path) -> None:
    copy = tmp_path / _source(code).name
    shutil.copy(_source(code), copy)
    collect(copy)
    assert _messages(copy) == _messages(_source(code)), "run “make translations”"


@pytest.mark.parametrize("code", COMPLETE)
class TestComplete:
    def test_every_sentence_is_translated(self, code: str) -> None:
        assert untranslated(_source(code)) == []

    def test_the_holes_are_those_of_the_sentence(self, code: str) -> None:
        wrong = [
            source
            for source, said in _messages(_source(code)).items()
            if Counter(HOLE.findall(source)) != Counter(HOLE.findall(said))
        ]
        assert wrong == []

    def test_spaces_line_breaks_and_ellipses_are_kept(self, code: str) -> None:
        def marks(text: str) -> tuple[bool, bool, int, bool]:
            return text[:1] == " ", text[-1:] == " ", text.count("\n"), text.endswith("…")

        messages = _messages(_source(code))
        assert [s for s, said in messages.items() if marks(s) != marks(said)] == []

    def test_no_two_menus_have_the_same_key(self, code: str) -> None:
        menus = {s: said for s, said in _messages(_source(code)).items() if re.search("&[A-Z]", s)}
        keys = [found[1].lower() for said in menus.values() for found in re.finditer("&(.)", said)]
        assert len(keys) == len(set(keys)) == len(menus) > 0

    def test_the_compiled_file_is_up_to_date(self, code: str, tmp_path: Path) -> None:
        compile_one(_source(code), tmp_path / "new.qm")
        compiled = _source(code).with_suffix(".qm")
        assert (tmp_path / "new.qm").read_bytes() == compiled.read_bytes()
