"""Writes an example of each format into a folder: ``examples.py TESTS FOLDER TEXT...``.

The examples are those of the tests, which also know every format. Runs with the Python of the
tests and the sources of the program, outside the room; see :mod:`cleanroom.formats`.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

OWN = "Only this {} holds such a sentence."


def main() -> None:
    """Write them, each with a text that no other has."""
    tests, folder = Path(sys.argv[1]), Path(sys.argv[2])
    sys.path += [str(tests), str(tests / "core")]
    from dittograph.documents.registry import all_formats

    folder.mkdir(exist_ok=True)
    for form in all_formats():
        path = tests / f"core/documents/formats/test_{form.name}.py"
        spec = importlib.util.spec_from_file_location(f"example_{form.name}", path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        texts = [*sys.argv[3:], OWN.format(form.name)]
        suffix = (*form.suffixes, "")[0]
        (folder / f"{form.name}{suffix}").write_bytes(module.example(texts))


if __name__ == "__main__":
    main()
