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
EXCUSE = "Long because"

MODULES = sorted(
    path for package, folder in PACKAGES.items() for path in (folder / package).rglob("*.py")
)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _circles(package: str) -> list[list[str]]:
    """Return the groups of modules that import each other, also inside functions (Tarjan)."""
    graph = grimp.build_graph(package, include_external_packages=False, cache_dir=None)
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


@pytest.mark.parametrize("package", PACKAGES)
def test_no_modules_import_each_other(package: str) -> None:
    assert _circles(package) == []


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_is_short_or_says_why_not(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    excused = EXCUSE in (ast.get_docstring(ast.parse(source)) or "")
    assert excused or source.count("\n") <= MOST_LINES


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
