"""Tries an installed program as a person would first: does it start, read and find duplicates?

    python packaging/smoke.py PROGRAM

Uses nothing but Python itself, so that it runs where only the package is installed. Whether the
network is off is for the caller to see to.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "dittograph_resources" / "sample"
# These would let it find what is not in the package.
_FOREIGN = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_SECONDS = 600
_SENTENCE = "The ferry leaves at nine."
_GERMAN = (
    "Der Rat hat den Haushalt am Montag beschlossen.",
    "Am Montag beschloss der Rat den Haushalt.",
    "Die Ziege ist vom Hof entkommen.",
)
_SCHEMAS = "http://schemas.openxmlformats.org"
_MAIN = f"{_SCHEMAS}/spreadsheetml/2006/main"
_PARTS = f"{_SCHEMAS}/package/2006/relationships"
_LINKS = f"{_SCHEMAS}/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_WORKBOOK = {
    "[Content_Types].xml": f"""<Types xmlns="{_SCHEMAS}/package/2006/content-types">
        <Default Extension="xml" ContentType="{_TYPES}.worksheet+xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/></Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{_PARTS}">
        <Relationship Id="b" Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/>
        </Relationships>""",
    "xl/workbook.xml": f"""<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>
        <sheet name="One" sheetId="1" r:id="s"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{_PARTS}">
        <Relationship Id="s" Type="{_LINKS}/worksheet" Target="worksheets/sheet1.xml"/>
        </Relationships>""",
    "xl/worksheets/sheet1.xml": f"""<worksheet xmlns="{_MAIN}"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>{_SENTENCE}</t></is></c></row>
        </sheetData></worksheet>""",
}
_DRAWING = f"BT /F 12 Tf 50 700 Td ({_SENTENCE}) Tj ET".encode()
_OBJECTS = (
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources 5 0 R >>",
    b"<< /Length %d >>\nstream\n%s\nendstream" % (len(_DRAWING), _DRAWING),
    b"<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
)


def main() -> int:
    """Run some commands; return 0 if each does what it should."""
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as place:
        environment = {n: value for n, value in os.environ.items() if n not in _FOREIGN}
        for name in ("CACHE", "SETTINGS", "PROJECTS", "ENCODERS"):
            environment[f"DITTOGRAPH_{name}"] = str(Path(place, name.lower()))
        environment["DITTOGRAPH_POLICY"] = str(Path(place, "no-policy.toml"))
        version = _told([program, "--version"], environment)
        doctor = _told([program, "doctor"], environment)
        # The files of other formats are read by the program itself, started anew.
        reader = _told([program, "--reader"], environment)
        read = {
            file.name: json.loads(
                _told([program, "read", str(file), "--format", "json"], environment)
            )
            for file in _write_documents(Path(place))
        }
        found = json.loads(_told([program, "scan", str(SAMPLE), "--format", "json"], environment))
        german = Path(place, "german.txt")
        german.write_text("\n".join(_GERMAN), encoding="utf-8")
        other = [program, "scan", str(german), "--encoder", "multilingual", "--format", "json"]
        clusters = json.loads(_told(other, environment))["clusters"]
    problems = [
        problem
        for problem, there in (
            ("the version is not told", version.startswith("dittograph ")),
            ("the encoder is not as published", "weights as published" in doctor),
            ("a reading process says what nobody asked", not reader),
            *(
                (f"{name} is not read", [entry["text"] for entry in entries] == [_SENTENCE])
                for name, entries in read.items()
            ),
            ("files were skipped", not found["skipped"]),
            ("pairs may be missing", found["coverage"]["complete"]),
            ("no clusters were found", bool(found["clusters"])),
            ("German is not understood", [c["members"] for c in clusters] == [[0, 1]]),
        )
        if not there
    ]
    for problem in problems:
        print(f"Not right: {problem}.", file=sys.stderr)
    return 1 if problems else 0


def _write_documents(folder: Path) -> list[Path]:
    """Write a page, a workbook and a PDF that say one sentence; each needs another library."""
    page, book, print_out = (folder / name for name in ("page.html", "book.xlsx", "print.pdf"))
    page.write_text(f"<!doctype html><title>A page</title><p>{_SENTENCE}</p>", encoding="utf-8")
    with zipfile.ZipFile(book, "w") as parts:
        for name, part in _WORKBOOK.items():
            parts.writestr(name, part)
    data, starts = b"%PDF-1.4\n", []
    for number, entry in enumerate(_OBJECTS, start=1):
        starts.append(b"%010d 00000 n \n" % len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, entry)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(_OBJECTS) + 1, b"".join(starts))
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    print_out.write_bytes(data + table + end % (len(_OBJECTS) + 1, len(data)))
    return [page, book, print_out]


def _told(command: list[str], environment: dict[str, str]) -> str:
    began = time.monotonic()
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_SECONDS,
        check=False,
    )
    print(f"{' '.join(command[1:3])}: {time.monotonic() - began:.1f} s", flush=True)
    if done.returncode:
        sys.stderr.write(done.stderr.decode("utf-8", "replace"))
        sys.exit(f"“{' '.join(command)}” ended with {done.returncode}.")
    return done.stdout.decode("utf-8")


if __name__ == "__main__":
    sys.exit(main())
