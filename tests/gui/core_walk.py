"""Lists the sentences of the core that can reach the window, as templates with named holes.

Run it to see them: ``python tests/gui/core_walk.py``.
"""

from __future__ import annotations

import ast
import itertools
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CORE = Path(__file__).resolve().parents[2] / "core" / "dittograph"
# What the window never shows, and why.
UNSEEN = (
    "cli/",  # the terminal
    "library/",  # programs in Python
    "outputs/report/",  # files, which stay English
    "outputs/table.py",
    "outputs/evaluation_html.py",
    "outputs/cleaned.py: _audit",
    "outputs/evaluation.py: sentences",
    "outputs/evaluation.py: about",
    "teaching/card.py",
    "triage/words.py",  # its words are closed sets, which from_core lists
    "judging/of_project.py",  # asked for on the command line
    "encoders/shipping.py: <module>",
    "encoders/own.py",  # programs in Python
    "comparing.py",
    "pairs/relation/vocabulary.py",  # words that texts are searched for
    "passages/language.py: <module>",
    "encoders/scale.py",  # sentences to encode
    "encoders/encoder.py: <module>",
    "encoders/precision.py: <module>",
    "encoders/library/network.py",
    "settings.py: <module>",  # help of the command line
)
_ERRORS = {"DittographError", "UnusableError", "DatabaseError"}
_SENTENCE = re.compile(r"(?s)(?=.*[a-z]{2})(?=\S* \S).*[.…]")
_FIGURE = re.compile(r"[,.\d]*[defg]|,")
# A sentence or a name before it, or a sentence after it, is translated for itself.
_JOINED = re.compile(r"^⟨[^⟩]*⟩(?: |: )(?=[A-Z][a-z]+ )|(?<=\.) ⟨[^⟩]*⟩$")
Choices = dict[str, int]
MOST = 64  # ways to say one sentence


@dataclass(frozen=True)
class Found:
    """A sentence: its text with holes such as ``{path}`` and where it is."""

    text: str
    module: str
    line: int


@cache
def errors() -> set[str]:
    """Return the names of the errors whose sentences a person reads."""
    found = set(_ERRORS)
    for path in CORE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and any(
                isinstance(base, ast.Name) and base.id.endswith(("Error",)) for base in node.bases
            ):
                found |= {node.name} if _ERRORS_OF.get(node.name, True) else set()
    return found


_ERRORS_OF = {"UnusualError": False, "BadMessageError": False}


class _Module(ast.NodeVisitor):
    """Finds the sentences of one module."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.found: list[Found] = []
        self._name = name
        self._scopes: list[dict[str, list[tuple[str, int, ast.expr]]]] = [_assigned(tree)]
        self._functions = ["<module>"]
        self._said = errors()
        self.visit(tree)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._scopes.append(_assigned(node))
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()
        self._scopes.pop()

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func).rpartition(".")[2]
        if name in self._said or ast.unparse(node.func) == "super().__init__":
            for sentence in node.args:
                self._add(sentence, sure=True)
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        if not re.match(
            r"(Type|Value|Attribute|Unusual|BadMessage)Error", ast.unparse(node.exc or node)
        ):
            self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._add(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._add(node)

    def _add(self, node: ast.expr, *, sure: bool = False) -> None:
        place = f"{self._name}: {self._functions[-1]}"
        if place in UNSEEN:
            return
        for text, _ in itertools.islice(self._ways(node, {}), MOST):
            said = named(_JOINED.sub("", text))
            if (sure and " " in said and not re.fullmatch(r"[\s:]*(\{\w+\}[\s:]*)+", said)) or (
                _SENTENCE.fullmatch(said) and _is_said(said)
            ):
                self.found.append(Found(said, self._name, node.lineno))

    def _ways(self, node: ast.AST, chosen: Choices, deep: int = 0) -> Iterator[tuple[str, Choices]]:
        """Yield what an expression can say, each with the branches it takes; holes are ⟨…⟩."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value, chosen
        elif isinstance(node, ast.JoinedStr):
            yield from self._joined(node.values, chosen, deep)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            yield from self._joined([node.left, node.right], chosen, deep)
        elif isinstance(node, ast.IfExp):
            key = ast.unparse(node.test)
            for branch, part in enumerate((node.body, node.orelse)):
                if chosen.get(key, branch) == branch:
                    yield from self._ways(part, {**chosen, key: branch}, deep)
        elif isinstance(node, ast.FormattedValue):
            spec = node.format_spec
            inner = "" if spec is None else ast.unparse(spec)[2:-1]
            literal = list(self._ways(node.value, chosen, deep)) if not inner else []
            if literal and not all(text.startswith("⟨") for text, _ in literal):
                yield from literal
            else:
                figure = "#" if _FIGURE.fullmatch(inner) else ""
                yield f"⟨{figure}{ast.unparse(node.value)}⟩", chosen
        elif (
            isinstance(node, ast.Name)
            and deep < 4
            and (values := self._values(node.id, node.lineno))
        ):
            for key, branch, value in values:
                if not key or chosen.get(key, branch) == branch:
                    now = {**chosen, key: branch} if key else chosen
                    yield from self._ways(value, now, deep + 1)
        else:
            figure = "#" if ast.unparse(node).startswith("len(") else ""
            yield f"⟨{figure}{ast.unparse(node)}⟩", chosen

    def _joined(
        self, parts: list[ast.expr], chosen: Choices, deep: int
    ) -> Iterator[tuple[str, Choices]]:
        if not parts:
            yield "", chosen
            return
        for text, now in self._ways(parts[0], chosen, deep):
            for rest, then in self._joined(parts[1:], now, deep):
                yield text + rest, then

    def _values(self, name: str, line: int) -> list[tuple[str, int, ast.expr]]:
        for scope in reversed(self._scopes):
            if name in scope:
                values = scope[name]
                for at in range(len(values) - 1, -1, -1):
                    before = values[at][2].lineno <= line
                    if before and isinstance(values[at][2], ast.IfExp):
                        values = values[at : at + 1]
                        break
                return values if all(map(_is_text, (value for *_, value in values))) else []
        return []


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_text(node.body) and _is_text(node.orelse)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _is_text(node.left) and _is_text(node.right)
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _assigned(scope: ast.AST) -> dict[str, list[tuple[str, int, ast.expr]]]:
    """Return what each name of a function or module is set to, and on which branch."""
    found: dict[str, list[tuple[str, int, ast.expr]]] = {}
    for node in _own(scope):
        if not isinstance(
            node, ast.Assign | ast.AnnAssign | ast.NamedExpr | ast.For | ast.AugAssign
        ):
            continue
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            if isinstance(node, ast.For | ast.AugAssign) or node.value is None:
                for name in ast.walk(target):
                    if isinstance(name, ast.Name):
                        found.setdefault(name.id, []).append(("", 0, ast.Name("?", lineno=0)))
            elif isinstance(target, ast.Name):
                found.setdefault(target.id, []).append(("", 0, node.value))
            elif isinstance(target, ast.Tuple):
                _take_apart(target, node.value, found)
    return found


def _take_apart(
    target: ast.Tuple, value: ast.expr, found: dict[str, list[tuple[str, int, ast.expr]]]
) -> None:
    ways = [("", 0, value)]
    if isinstance(value, ast.IfExp):
        key = ast.unparse(value.test)
        ways = [(key, 0, value.body), (key, 1, value.orelse)]
    for key, branch, way in ways:
        parts = (
            way.elts if isinstance(way, ast.Tuple) else [ast.Name("?", lineno=0)] * len(target.elts)
        )
        for name, part in zip(target.elts, parts, strict=False):
            if isinstance(name, ast.Name):
                found.setdefault(name.id, []).append((key, branch, part))


def _own(scope: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(scope):
        if not isinstance(child, ast.FunctionDef | ast.ClassDef | ast.Lambda):
            yield child
            yield from _own(child)


def _is_said(text: str) -> bool:
    """Return whether it begins as a sentence does, and is no SQL, pattern or markup."""
    return bool(re.match(r"[A-Z“{]|\d+ [a-z]", text)) and not re.search(
        r"[<>\\]|^[A-Z]{3,} |\$A|^\{\w+\} \(?\{\w+\}\)?$|^“?\{\w+\}…", text
    )


def named(text: str) -> str:
    """Return a template with holes named by their expressions: ``n`` for figures."""
    names: dict[str, str] = {}

    def name(match: re.Match[str]) -> str:
        expression = match[1]
        if expression not in names:
            if expression.startswith("#"):
                base = "n"
            else:
                words = [w for w in re.findall(r"[a-z_]\w*", expression) if w not in _COMMON]
                base = (words[-1] if words else "what").strip("_").lower() or "what"
                base = _SHORT.get(base, base)
                base = "value" if base == "n" else base
            taken = set(names.values())
            names[expression] = next(
                one for one in (base, *(f"{base}{i}" for i in range(2, 30))) if one not in taken
            )
        return f"{{{names[expression]}}}"

    return re.sub("⟨(.*?)⟩", name, text, flags=re.DOTALL)


_COMMON = {"if", "else", "or", "and", "in", "for", "not", "str", "strerror", "name", "map", "join"}
_SHORT = {
    "info": "name",
    "named": "encoder",
    "waiting": "machine",
    "splitlines": "problem",
    "code": "problem",
    "upper": "kind",
    "self": "language",
    "eeprule": "rules",
    "unnamed": "kind",
    "no_copy": "why",
    "guessed": "encoding",
    "strip": "rule",
    "start": "line",
    "of_each": "most",
    "lineno": "line",
    "longest_name": "name",
    "silent": "place",
    "pickles": "file",
}


@cache
def sentences() -> list[Found]:
    """Return every sentence once, in the order of the modules."""
    found: dict[str, Found] = {}
    for path in sorted(CORE.rglob("*.py")):
        name = path.relative_to(CORE).as_posix()
        if not name.startswith(tuple(one for one in UNSEEN if ": " not in one)):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for one in _Module(name, tree).found:
                found.setdefault(re.sub(r"\{\w+\}", "{}", one.text), one)
    return list(found.values())


if __name__ == "__main__":
    for one in sentences():
        sys.stdout.write(f"{one.module}:{one.line}\t{one.text}\n")
