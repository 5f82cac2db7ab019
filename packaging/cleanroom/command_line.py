"""The packaged program in a terminal: the same bytes as from source, and honest failures."""

from __future__ import annotations

import json
from pathlib import Path

from cleanroom.documents import UNREADABLE, documents
from cleanroom.file_list import list_files
from cleanroom.report import Report
from cleanroom.room import HOME, Room
from cleanroom.source_program import SourceProgram

SAMPLE = "dittograph_resources/sample"
_FORMATS = ("json", "csv", "html", "xlsx", "cleaned")
# Given, not measured: two programs may find another of them quicker.
_CASES = (
    ("--precision", "fp32", "--method", "exact"),
    ("--precision", "bf16", "--method", "exact", "--unit", "line"),
    ("--precision", "fp32", "--method", "hnsw", "--grouping", "chain"),
)
_UNREACHABLE = "exec 3<>/dev/tcp/192.0.2.1/80"  # an address that exists in documents only
_GERMAN = (
    "Der Rat hat den Haushalt am Montag beschlossen.",
    "Am Montag beschloss der Rat den Haushalt.",
    "Die Ziege ist vom Hof entkommen.",
)
_PAIRS = [
    ("The gate is shut at ten.", "At ten they shut the gate."),
    ("The ferry leaves at noon.", "At noon the ferry leaves."),
    ("Our baker is ill today.", "Today our baker is unwell."),
    ("The lamp by the door is broken.", "By the door the lamp does not work."),
    ("Rain is expected at the weekend.", "At the weekend it will probably rain."),
    ("The choir sings on Sunday.", "On Sunday there is a performance of the choir."),
]


def check_commands(
    room: Room, program: str, source: SourceProgram, report: Report, where: str = HOME
) -> None:
    """Try commands and compare their results with those from source.

    Args:
        room: Where the program is installed.
        program: The command, or its path.
        source: The program from source.
        report: Where to tell.
        where: The person's folder in the room to work in.
    """
    version = room.run(program, "--version")
    expected = source.run("--version").stdout
    report.check(
        "--version says the same as from source",
        version.returncode == 0 and version.stdout == expected,
        (version.stdout + version.stderr).decode(),
    )
    doctor = room.run(program, "doctor")
    report.check(
        "doctor finds the encoder, with its weights as published",
        doctor.returncode == 0 and b"weights as published" in doctor.stdout,
        (doctor.stdout + doctor.stderr).decode(),
    )
    for number, options in enumerate(_CASES):
        _check_equal(room, program, source, report, where, (str(number), *options))


def check_no_network(room: Room, report: Report) -> None:
    """Prove that the person's programs have no network."""
    tried = room.run("bash", "-c", _UNREACHABLE)
    said = tried.stderr.decode()
    report.check(
        "there is no network: an attempt to connect fails at once",
        tried.returncode != 0 and "unreachable" in said,
        said,
    )
    links = room.run("cat", "/proc/net/dev").stdout.decode().splitlines()[2:]
    others = [line for line in links if not line.strip().startswith("lo:")]
    report.check("there is no network interface", not others, others)


def check_sample(room: Room, internal: str, source_sample: Path, report: Report) -> None:
    """Compare the bundled sample with that of the source, and lay a copy before both programs."""
    bundled = list_files(room.inside(f"{internal}/{SAMPLE}"))
    here = list_files(source_sample)
    same = {p: e.content for p, e in bundled.items()} == {p: e.content for p, e in here.items()}
    report.check("the bundled sample is that of the source", same)


def lay_out_sample(room: Room, source: SourceProgram, sample: Path, where: str = HOME) -> None:
    """Copy the sample to where both programs find it under the same relative name."""
    for file in sorted(sample.iterdir()):
        room.write(f"{where}/sample/{file.name}", file.read_bytes())
        target = source.folder / "sample" / file.name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(file.read_bytes())


def lay_out_documents(room: Room, where: str = HOME) -> None:
    """Write the folder of documents into the person's folder."""
    for name, data in documents().items():
        room.write(f"{where}/documents/{name}", data)


def _check_equal(
    room: Room,
    program: str,
    source: SourceProgram,
    report: Report,
    where: str,
    case: tuple[str, ...],
) -> None:
    number, *options = case
    scan = ["scan", "sample", "--device", "cpu", *options, "--format", "json"]
    scan += ["--project", f"sample-{number}.ditto"]
    cache = {"DITTOGRAPH_CACHE": f"{where}/cache"}  # empty before the first scan, as the other's
    packaged = room.run(program, *scan, folder=where, environment=cache)
    original = source.run(*scan)
    name = " ".join(options)
    texts = len(json.loads(packaged.stdout)["texts"]) if packaged.returncode == 0 else 0
    report.check(
        f"scan {name} gives the bytes of the program from source ({texts} texts)",
        original.returncode == packaged.returncode == 0 and original.stdout == packaged.stdout,
        packaged.stderr.decode() or original.stderr.decode() or "the results differ",
    )
    if number != "0":
        return
    differ = []
    for form in _FORMATS:
        output = f"{number}.{form}"
        export = ["export", f"sample-{number}.ditto", "--format", form, "--output", output]
        done = room.run(program, *export, folder=where), source.run(*export)
        one, other = room.inside(f"{where}/{output}"), source.folder / output
        if any(d.returncode for d in done) or not _same(one, other):
            differ.append(f"{form}: {done[0].stderr.decode().strip()}")
    report.check(f"its exports are equal too: {', '.join(_FORMATS)}", not differ, differ)


def _same(one: Path, other: Path) -> bool:
    if one.is_dir():
        content = ({p: e.content for p, e in list_files(x).items()} for x in (one, other))
        return next(content) == next(content)
    return one.read_bytes() == other.read_bytes()


def check_failures(room: Room, program: str, report: Report) -> None:
    """Have some things go wrong: the right exit code, and a sentence instead of a traceback."""
    lay_out_documents(room)
    for what, code, words, said in (
        ("a file that is not there", 2, ["scan", "nowhere.txt"], "nowhere.txt"),
        ("an option that is not there", 2, ["scan", "documents", "--nonsense"], "--nonsense"),
        ("an encoder that is not there", 3, ["scan", "documents", "--encoder", "none"], "none"),
        (
            "a file that is no text",
            4,
            ["scan", "documents", "--progress", "none", "--output", "found.txt"],
            Path(UNREADABLE).name,
        ),
        (
            "a place that may not be written to",
            2,
            ["scan", "sample", "--progress", "none", "--format", "csv", "--output", "/usr/x.csv"],
            "/usr/x.csv",
        ),
        ("a window without a screen", 2, [], "display"),
    ):
        done = room.run(program, *words)
        errors = done.stderr.decode()
        report.check(
            f"{what} ends with exit code {code} and a sentence",
            done.returncode == code and said in errors and "Traceback" not in errors,
            f"exit code {done.returncode}\n{errors}",
        )


def check_other_commands(room: Room, program: str, report: Report) -> None:
    """Try what trimming a package breaks most easily: comparing, searching, measuring, teaching."""
    lines = ["sentence1\tsentence2\tlabel"]
    for number, (one, other) in enumerate(_PAIRS):
        lines.append(f"{one}\t{other}\t1")
        lines.append(f"{one}\t{_PAIRS[number - 1][1]}\t0")
    room.write(f"{HOME}/pairs.tsv", "\n".join(lines).encode() + b"\n")
    room.write(f"{HOME}/german.txt", "\n".join(_GERMAN).encode() + b"\n")
    other_language = ["scan", "german.txt", "--encoder", "multilingual", "--format", "json"]
    teach = ["teach", "pairs.tsv", "--loss", "contrastive", "--epochs", "1", "--output", "taught"]
    for what, words, said in (
        ("compare", ["compare", "A boat left.", "A ship has left.", "--format", "json"], "similar"),
        ("search", ["search", "sample-0.ditto", "longer opening hours"], "sample/"),
        ("evaluate", ["evaluate", "pairs.tsv", "--format", "json"], "cosine_ap"),
        ("teach", [*teach, "--progress", "none"], ""),
        ("encoders list", ["encoders", "list"], "all-MiniLM-L6-v2"),
        ("encoders list, with the other languages", ["encoders", "list"], "multilingual\n"),
        ("encoders verify", ["encoders", "verify", "multilingual"], "multilingual is sound"),
        ("scan in another language", other_language, '"members":[0,1]'),
        ("cache", ["cache"], "MB"),
    ):
        done = room.run(program, *words)
        report.check(
            f"{what} works",
            done.returncode == 0 and said in done.stdout.decode(),
            f"exit code {done.returncode}\n{done.stdout.decode()}{done.stderr.decode()}",
        )


def check_rescan_embeds_nothing(room: Room, program: str, report: Report, what: str) -> None:
    """Scan the documents, all of whose texts are known."""
    done = room.run(program, "scan", "documents", "--progress", "json", "--output", "again.txt")
    phases = {
        json.loads(line)["phase"]
        for line in done.stderr.decode().splitlines()
        if line.startswith("{")
    }
    report.check(
        what,
        done.returncode == 4 and "comparing" in phases and "embedding" not in phases,
        done.stderr.decode(),
    )


def check_old_projects(room: Room, program: str, fixtures: Path, report: Report) -> None:
    """Open a project of every version that was ever released."""
    for file in sorted(fixtures.glob("version-*.ditto")):
        room.write(f"{HOME}/old/{file.name}", file.read_bytes())
        output = f"{file.stem}.json"
        words = ["export", f"old/{file.name}", "--format", "json", "--output", output]
        done = room.run(program, *words)
        ok = done.returncode == 0
        if ok:
            found = json.loads(room.inside(f"{HOME}/{output}").read_bytes())
            ok = bool(found["texts"]) and bool(found["pairs"])
        report.check(f"{file.name} opens, with its texts and pairs", ok, done.stderr.decode())


def sources_untouched(room: Room, where: str = HOME) -> list[str]:
    """Return which of the documents have changed."""
    return [
        name
        for name, data in documents().items()
        if room.inside(f"{where}/documents/{name}").read_bytes() != data
    ]
