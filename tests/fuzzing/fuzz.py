"""Damage files of every format and see what the program does with them: ``make fuzz``.

python -m fuzzing.fuzz --files 20000 --seed 1 --keep FOLDER

The same seed gives the same files. Those that show a fault are kept in the folder, beside
``findings.jsonl``, which says what each of them did.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from fuzzing.seeds import FORMATS
from fuzzing.trial import Finding, Outcome, damaged_file, try_files

_BATCH = 210  # files that a process of its own tries
_STUCK = 150.0  # seconds on one file until the process that tries it is ended


def main() -> int:
    """Try the files that the command line asks for; 1 if there were findings."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=20_000, help="how many; 20,000")
    parser.add_argument("--first", type=int, default=0, help="the number of the first one; 0")
    parser.add_argument("--seed", type=int, default=1, help="the same gives the same files; 1")
    parser.add_argument("--format", action="append", choices=FORMATS, help="only of this format")
    parser.add_argument("--jobs", type=int, default=2, help="batches at the same time; 2")
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="for failing files")
    parser.add_argument("--batch", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    formats = asked.format or FORMATS
    numbers = range(asked.first, asked.first + asked.files)
    if asked.batch:
        return _batch(asked.seed, numbers, formats)
    asked.keep.mkdir(parents=True, exist_ok=True)
    begin = time.monotonic()
    outcome = Outcome()
    batches = [numbers[i : i + _BATCH] for i in range(0, len(numbers), _BATCH)]
    with ThreadPoolExecutor(asked.jobs) as pool:
        results = pool.map(lambda some: _in_own_process(asked.seed, some, formats), batches)
        for done, result in enumerate(results, start=1):
            outcome.add(result)
            _keep(result.findings, asked.seed, formats, asked.keep)
            (asked.keep / "outcome.json").write_text(outcome.as_json())
            if done % 10 == 0 or done == len(batches):
                print(
                    f"{sum(outcome.files.values()):,} files, {len(outcome.findings)} findings, "
                    f"{time.monotonic() - begin:,.0f} s",
                    flush=True,
                )
    print(report(outcome))
    return bool(outcome.findings)


def report(outcome: Outcome) -> str:
    """Return the table for the guide, and what was found."""
    lines = [
        "| format | damaged files | could still be read | copies |",
        "| --- | --: | --: | --: |",
    ]
    for name in sorted(outcome.files):
        counts = (outcome.files[name], outcome.read[name], outcome.copies[name])
        lines.append(f"| {name} | {' | '.join(f'{count:,}' for count in counts)} |")
    every = [sum(one.values()) for one in (outcome.files, outcome.read, outcome.copies)]
    lines.append(f"| all | {' | '.join(f'{count:,}' for count in every)} |")
    lines += [
        f"slowest to read: {outcome.slowest[0]:.2f} s, {outcome.slowest[1]}",
        f"slowest to cut and copy: {outcome.slowest_use[0]:.2f} s, {outcome.slowest_use[1]}",
        f"most memory of a reading process: {outcome.memory / 2**20:,.0f} MiB",
    ]
    kinds = Counter((one.kind, one.format) for one in outcome.findings)
    lines += [f"{count} x {kind} ({name})" for (kind, name), count in kinds.most_common()]
    return "\n".join(lines)


def _keep(findings: Sequence[Finding], seed: int, formats: Sequence[str], folder: Path) -> None:
    with (folder / "findings.jsonl").open("a", encoding="utf-8") as log:
        for one in findings:
            log.write(json.dumps(vars(one)) + "\n")
            number, _, _ = one.file.partition("-")
            if number.isdigit():
                _, name, data = damaged_file(seed, int(number), formats)
                (folder / name).write_bytes(data)


def _in_own_process(seed: int, numbers: range, formats: Sequence[str]) -> Outcome:
    """Try files in another process; if one of them ends it, the others are tried without it."""
    if not numbers:
        return Outcome()
    command = [sys.executable, "-m", "fuzzing.fuzz", "--batch", "--seed", str(seed),
               "--first", str(numbers[0]), "--files", str(len(numbers))]  # fmt: skip
    for name in formats:
        command += ["--format", name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    last = lines[-1] if lines else ""
    if done.returncode == 0 and last.startswith("{"):
        return Outcome.from_json(last)
    place = int(last[:7]) if last[:7].isdigit() else numbers[0]
    name, file, _ = damaged_file(seed, place, formats)
    frames = [line for line in done.stderr.splitlines() if "/dittograph/" in line]
    what = f"the program itself ended with {done.returncode}: {' '.join(frames[:3])}"
    outcome = Outcome(files=Counter([name]), findings=[Finding("crash", file, name, what)])
    outcome.add(_in_own_process(seed, range(numbers[0], place), formats))
    outcome.add(_in_own_process(seed, range(place + 1, numbers.stop), formats))
    return outcome


def _batch(seed: int, numbers: Sequence[int], formats: Sequence[str]) -> int:
    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, resource.RLIM_INFINITY))
    folder = Path(tempfile.mkdtemp(prefix="fuzz"))

    def begun(name: str) -> None:
        if name:
            print(name, flush=True)
            faulthandler.dump_traceback_later(_STUCK, exit=True)
        else:
            faulthandler.cancel_dump_traceback_later()

    try:
        outcome = try_files(seed, numbers, folder, formats, begun)
    finally:
        faulthandler.cancel_dump_traceback_later()
        shutil.rmtree(folder, ignore_errors=True)
    print(outcome.as_json(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
