"""What a scan writes as JSON fits the schema that is shipped, and the guide tells every field."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from dittograph import scanning
from dittograph.documents.source import Skipped
from dittograph.outputs.exporting import ExportFormat, export, write_scan
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project
from guide import DOCS, blocks, page
from support import degrees, fans, small_scan, synthetic_scan

SCHEMA: dict[str, Any] = json.loads((DOCS / "scan.schema.json").read_text(encoding="utf-8"))
_TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}
_KNOWN = {
    "$schema", "$defs", "$ref", "title", "description", "type", "required", "properties", "items",
    "const", "enum", "pattern", "minimum", "maximum", "minItems", "maxItems", "minLength",
    "additionalProperties",
}  # fmt: skip


def misfits(value: Any, schema: dict[str, Any], place: str = "") -> list[str]:
    """Return where a value does not fit a schema; knows the keywords that ours uses."""
    assert set(schema) <= _KNOWN, f"this test does not know {set(schema) - _KNOWN}"
    found = []
    if "$ref" in schema:
        found += misfits(value, SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], place)
    wanted = schema.get("type", [])
    wanted = [wanted] if isinstance(wanted, str) else wanted
    if wanted and not any(
        isinstance(value, _TYPES[one]) and (one == "boolean" or not isinstance(value, bool))
        for one in wanted
    ):
        return [f"{place} is no {wanted}"]
    number = isinstance(value, int | float) and not isinstance(value, bool)
    for wrong, what in (
        ("const" in schema and value != schema["const"], "const"),
        ("enum" in schema and value not in schema["enum"], "enum"),
        ("pattern" in schema and not re.search(schema["pattern"], str(value)), "pattern"),
        (number and value < schema.get("minimum", value), "minimum"),
        (number and value > schema.get("maximum", value), "maximum"),
    ):
        if wrong:
            found.append(f"{place}: {what}")
    if isinstance(value, str) and len(value) < schema.get("minLength", 0):
        found.append(f"{place}: minLength")
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            found.append(f"{place}: so many items")
        for number_, item in enumerate(value):
            found += misfits(item, schema.get("items", {}), f"{place}[{number_}]")
    if isinstance(value, dict):
        found += [f"{place}.{n} is missing" for n in schema.get("required", []) if n not in value]
        for name, item in value.items():
            inner = schema.get("properties", {}).get(name, schema.get("additionalProperties"))
            if inner is None:
                found.append(f"{place}.{name} is not in the schema")
            else:
                found += misfits(item, inner, f"{place}.{name}")
    return found


def _written(folder: Path, **kind: Any) -> dict[str, Any]:
    scan = small_scan(folder)
    write_scan(scan, ExportFormat.JSON, folder / "scan.json", **kind)
    written: dict[str, Any] = json.loads((folder / "scan.json").read_text(encoding="utf-8"))
    return written


def _with_fingerprint(found: dict[str, Any]) -> dict[str, Any]:
    found["encoder"]["fingerprint"] = f"sha256:{'0' * 64}"  # that of the made-up encoder is short
    return found


def test_a_scan_fits(tmp_path: Path) -> None:
    found = _with_fingerprint(_written(tmp_path, threshold=0.6))
    assert found["pairs"]
    assert found["clusters"]
    assert found["copies"]
    assert misfits(found, SCHEMA) == []


def test_a_project_with_decisions_fits(tmp_path: Path) -> None:
    scan = small_scan(tmp_path)
    create_project(tmp_path / "a.ditto", scan)
    with Project.open(tmp_path / "a.ditto") as project:
        project.mark_each({0: Mark.KEEP, 4: Mark.DROP})
        project.set_apart(1, [5], apart=True)
        export(project, ExportFormat.JSON, tmp_path / "a.json")
    found = _with_fingerprint(json.loads((tmp_path / "a.json").read_text(encoding="utf-8")))
    assert found["marks"] == {"0": "keep", "4": "drop"}
    assert len(found["not_duplicates"]) == 1
    assert misfits(found, SCHEMA) == []


def test_a_scan_with_sources_left_out_fits(tmp_path: Path) -> None:
    skipped = [Skipped("old.pdf", "It is a PDF file.")]
    vectors = np.array(fans([0, degrees(0.9)]))
    scan = synthetic_scan(["A gull.", "A hawk."], vectors, tmp_path, skipped=skipped)
    write_scan(scan, ExportFormat.JSON, tmp_path / "scan.json")
    found = _with_fingerprint(json.loads((tmp_path / "scan.json").read_text(encoding="utf-8")))
    assert found["skipped"] == [{"source": "old.pdf", "reason": "It is a PDF file."}]
    assert misfits(found, SCHEMA) == []


def test_a_scan_with_a_guessed_encoding_fits(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("A ticket is £5.\nA ticket is £6.\n".encode("cp1252"))
    write_scan(scanning.scan(path, unit="line"), ExportFormat.JSON, tmp_path / "scan.json")
    found = json.loads((tmp_path / "scan.json").read_text(encoding="utf-8"))
    (remark,) = found["remarks"]
    assert remark["source"] == path.as_posix()
    assert "a guess" in remark["remark"]
    assert misfits(found, SCHEMA) == []


def test_a_real_scan_of_a_table_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("answers.csv").write_text("id,answer\n1,The library is closed.\n2,The library is shut.\n")
    scan = scanning.scan("answers.csv", column="answer", threshold=0.5)
    write_scan(scan, ExportFormat.JSON, Path("scan.json"))
    found = json.loads(Path("scan.json").read_text(encoding="utf-8"))
    assert {(text["row"], text["column"]) for text in found["texts"]} == {
        (1, "answer"),
        (2, "answer"),
    }
    assert misfits(found, SCHEMA) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda found: found.pop("texts"), ".texts is missing"),
        (lambda found: found["pairs"][0].update(similarity=1.5), "maximum"),
        (lambda found: found["pairs"][0].update(kind="similar"), "enum"),
        (lambda found: found["clusters"][0].update(members=[1]), "so many items"),
        (lambda found: found["texts"][0].update(line="1"), "is no"),
        (lambda found: found.update(more=1), "not in the schema"),
    ],
)
def test_what_does_not_fit_is_told(tmp_path: Path, change: Any, told: str) -> None:
    found = _with_fingerprint(_written(tmp_path))
    change(found)
    assert any(told in one for one in misfits(found, SCHEMA))


def test_the_example_in_the_guide_fits() -> None:
    (example,) = (b for b in blocks(DOCS / "json.md") if b.language == "json")
    assert misfits(json.loads(example.text), SCHEMA) == []


def test_the_guide_tells_every_field() -> None:
    text = page("json").partition("## Fields")[2].partition("## JSON of `evaluate`")[0]
    told = set(re.findall(r"`([a-z_]+(?:\[\])?(?:\.[a-z_]+)?)`", "\n".join(_first_cells(text))))
    fields = set()
    for name, inner in SCHEMA["properties"].items():
        listed = inner.get("type") == "array" and name != "not_duplicates"
        below = inner.get("items", inner).get("properties", {})
        whole = f"{name}[]" if listed else name
        fields |= {f"{whole}.{field}" for field in below}
        if not below or listed:
            fields.add(whole)
    # These are told in the row of the whole.
    for field in ("unit", "floor", "threshold", "grouping", "method", "score"):
        fields.discard(f"settings.{field}")
        assert f"`{field}`" in text
    fields |= {"settings"}
    for field in ("source", "reason"):
        fields.discard(f"skipped[].{field}")
    for field in ("source", "remark"):
        fields.discard(f"remarks[].{field}")
    for field in ("a", "b"):
        fields.discard(f"pairs[].{field}")
    assert told == fields


def _first_cells(text: str) -> list[str]:
    return [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
