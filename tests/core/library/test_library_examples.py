"""The examples in the documentation of every public name run, and show what happens."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pkgutil

import dittograph
import pytest
from dittograph import library
from dittograph.library import encoding

MODULES = [
    "dittograph",
    *(f"dittograph.library.{m.name}" for m in pkgutil.iter_modules(library.__path__)),
]
PUBLIC = [name for name in dittograph.__all__ if name not in {"__version__", "errors"}]


@pytest.fixture
def _one_encoder(encoder, monkeypatch):
    monkeypatch.setattr(encoding, "load_encoder", lambda settings: encoder)


@pytest.mark.parametrize("name", MODULES)
@pytest.mark.usefixtures("_one_encoder", "fresh_cache")
def test_the_examples_of_a_module(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = doctest.testmod(
        importlib.import_module(name), extraglobs={"dittograph": dittograph}, raise_on_error=False
    )
    assert not result.failed


def test_every_public_name_is_documented_with_an_example():
    finder = doctest.DocTestFinder(recurse=False)
    for name in PUBLIC:
        thing = getattr(dittograph, name)
        assert any(test.examples for test in finder.find(thing, name)), name
        members = vars(thing).items() if isinstance(thing, type) else ()
        for member, value in members:
            if not member.startswith("_") and (callable(value) or isinstance(value, property)):
                assert inspect.getdoc(value), f"{name}.{member}"
