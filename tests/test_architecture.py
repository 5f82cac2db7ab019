"""The structure of the code: no import circles, and nothing that outgrew its name.

The direction of the imports is held by the contracts in ``pyproject.toml``.
"""

from __future__ import annotations

import ast
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = {"dittograph": ROOT / "core", "dittograph_gui": ROOT / "gui"}
MOST_LINES = 500
MOST_METHODS = 30
EXCUSE = "Long because"  # begins a line of the docstring that gives the reason
MODELS_WITH_SIGNALS = (
    "dittograph_gui.about.texts",
    "dittograph_gui.encoders.words",
    "dittograph_gui.engine.background",
    "dittograph_gui.engine.client",
    "dittograph_gui.evidence.keeper",
    "dittograph_gui.judging.rounds",
    "dittograph_gui.results.word_search",
    "dittograph_gui.session",
)

MODULES = sorted(
    path for package, folder in PACKAGES.items() for path in (folder / package).rglob("*.py")
)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _graph(*packages: str) -> grimp.ImportGraph:
    """Return every import, also those inside functions and for type checking only."""
    return grimp.build_graph(
        *packages,
        include_external_packages=False,
        exclude_type_checking_imports=False,
        cache_dir=None,
    )


def _circles(graph: grimp.ImportGraph) -> list[list[str]]:
    """Return the groups of modules that import each other (Tarjan's algorithm)."""
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    circles: list[list[str]] = []

    def visit(module: str) -> None:
        index[module] = lowest[module] = len(index)
        stack.append(module)
        for imported in sorted(graph.find_modules_directly_imported_by(module)):
            if imported not in index:
                visit(imported)
                lowest[module] = min(lowest[module], lowest[imported])
            elif imported in stack:
                lowest[module] = min(lowest[module], index[imported])
        if lowest[module] == index[module]:
            circle = stack[stack.index(module) :]
            del stack[stack.index(module) :]
            if len(circle) > 1:
                circles.append(sorted(circle))

    for module in sorted(graph.modules):
        if module not in index:
            visit(module)
    return circles


def test_no_modules_import_each_other() -> None:
    assert _circles(_graph(*PACKAGES)) == []


@pytest.mark.parametrize(
    ("name", "back"),
    [
        ("circle_plain", "import {0}.a\n"),
        ("circle_lazy", "def f():\n    from {0} import a\n    return a\n"),
        (
            "circle_typed",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from {0}.a import A\n",
        ),
    ],
)
def test_a_circle_is_found_however_it_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, back: str
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "a.py").write_text(f"from {name} import b\n\n\nclass A: ...\n")
    (folder / "b.py").write_text(back.format(name))
    (folder / "c.py").write_text(f"from {name} import a\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert _circles(_graph(name)) == [[f"{name}.a", f"{name}.b"]]


def _imports_widgets(module: str) -> bool:
    place = ROOT.joinpath("gui", *module.split("."))
    path = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    return any(
        isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtWidgets"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    )


@pytest.mark.parametrize("model", MODELS_WITH_SIGNALS)
def test_a_model_reaches_no_widgets(model: str) -> None:
    graph = _graph("dittograph_gui")
    reached = {model, *graph.find_descendants(model)}
    for module in list(reached):
        reached |= graph.find_upstream_modules(module)
    assert [module for module in sorted(reached) if _imports_widgets(module)] == []


def test_a_view_does_reach_widgets() -> None:
    assert _imports_widgets("dittograph_gui.window.main_window")


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_is_short_or_says_why_not(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(source)) or ""
    excused = any(line.startswith(EXCUSE) for line in docstring.splitlines())
    assert excused or len(source.splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_no_class_does_everything(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    crowded = {
        node.name: methods
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and (methods := sum(isinstance(part, ast.FunctionDef) for part in node.body)) > MOST_METHODS
    }
    assert crowded == {}
