"""Every command and every piece of Python in the guide and the README does what it says."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from dittograph import __version__
from dittograph.cli import main as cli
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.policy import policy
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph_resources import sample_folder
from guide import PAGES, ROOT, Block, blocks
from guide import page as text_of

# What is not run here, and why; of these the form is checked, and that what they name exists.
NOT_RUN = {
    "sudo": "needs root and a package",
    "dpkg": "needs a package",
    "tar": "needs a package",
    f"./dittograph-{__version__}-linux-amd64/dittograph-gui": "is in a package",
    "make": "installs, builds or runs all of these tests",
    ".venv/bin/python": "is there only after “make run”; its script is the reader's own",
    "QT_QPA_PLATFORM=offscreen": "runs tests, as this does",
    "unshare": "opens a window; not allowed everywhere",
    "strace": "is not on every machine",
    "soffice": "is a program of others",
    "pip": "installs",
    "ray": "starts a cluster",
    "RAY_ADDRESS=HEAD:6379": "needs a cluster; tests/cluster does it",
}
IN_A_SHELL = {"grep": (0, 1), "sha256sum": (0,)}  # with the exit codes that are well
LANGUAGES = {"sh", "python", "text", "json", "toml"}
CLUSTER = {"bash", "dockerfile", "yaml"}  # of other systems: test_cluster_page reads them
TO_RUN = [page for page in PAGES if any(b.language in {"sh", "python"} for b in blocks(page))]


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with everything that the guide's commands name."""
    folder = tmp_path_factory.mktemp("guide")
    sample = sample_folder()
    for name in ("council-minutes.md", "evening-post.txt", "harbour-times.txt"):
        (folder / "drafts").mkdir(exist_ok=True)
        shutil.copy(sample / name, folder / "drafts")
    (folder / "archive").mkdir()
    shutil.copy(sample / "harbour-times.txt", folder / "archive")
    shutil.copy(sample / "evening-post.txt", folder / "new.txt")
    shutil.copy(sample / "survey-answers.txt", folder / "lines.txt")
    lines = (folder / "lines.txt").read_text(encoding="utf-8").splitlines()
    rows = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    _write_table(folder / "answers.csv", ("id", "answer"), rows)
    pairs = _pairs()
    half = pairs[::2], pairs[1::2]
    for name, part in zip(("pairs.tsv", "other.tsv"), half, strict=True):
        _write_table(folder / name, ("sentence1", "sentence2", "label"), part)
    # What strace writes where only the screen is talked to.
    (folder / "calls.txt").write_text("41 connect(3, {sa_family=AF_UNIX}, 110) = 0\n")
    (folder / "SHA256SUMS").write_text(_sums(folder / "new.txt"))
    model = resolve_encoder("all-MiniLM-L6-v2").folder
    for name in ("harbour", "my-encoder"):
        shutil.copytree(model, folder / name)
    for part in ("core", "gui", "resources"):
        (folder / part).symlink_to(ROOT / part)
    return folder


@pytest.fixture(scope="session")
def answers(prepared: Path) -> Path:
    """Return a project with judged pairs, whose decisions a scan in the guide takes over."""
    path = prepared / "answers.ditto"
    with contextlib.chdir(prepared):
        assert cli.main(["scan", "answers.csv", "--column", "answer", "--project", str(path)]) == 0
    with Project.open(path) as project:
        found = project.scan.pairs
        pairs = list(zip(found.a.tolist(), found.b.tolist(), strict=True))
        for number, pair in enumerate(pairs):
            project.judge(pair, number < len(pairs) // 2)
        cluster = project.scan.clusters(0.9)[0]
        project.mark_each(dict.fromkeys(cluster.members[1:], Mark.DROP))
    return path


def _write_table(path: Path, header: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter="\t" if path.suffix == ".tsv" else ",")
        writer.writerow(header)
        writer.writerows(rows)


def _pairs() -> list[tuple[object, ...]]:
    groups = json.loads((ROOT / "tests/resources/sample_groups.json").read_text(encoding="utf-8"))
    firsts = [" ".join(group["texts"][0].split()) for group in groups]
    seconds = [" ".join(group["texts"][1].split()) for group in groups]
    same = [(a, b, int(not g["differs"])) for a, b, g in zip(firsts, seconds, groups, strict=True)]
    other = list(itertools.pairwise(firsts))
    return [*same[:20], *((a, b, 0) for a, b in other[:20])]


def _sums(path: Path) -> str:
    made = subprocess.run(
        ["sha256sum", path.name], cwd=path.parent, capture_output=True, text=True, check=True
    )
    return made.stdout


@pytest.fixture
def place(prepared: Path, answers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of that folder, as the current one, with settings of its own."""

    def link(source: str, target: str) -> None:
        # The encoders need not be there several times; everything else may be written to.
        (os.link if source.endswith(".safetensors") else shutil.copy2)(source, target)

    folder = tmp_path / "place"
    shutil.copytree(prepared, folder, symlinks=True, copy_function=link)
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture(autouse=True, scope="module")
def _load_once() -> object:
    """Load each encoder once; commands ask for it anew."""
    load, loaded = Encoder.load.__func__, {}  # type: ignore[attr-defined]

    def remembered(cls: type, encoder: object, **options: object) -> object:
        key = (encoder, *options.items())
        if key not in loaded:
            loaded[key] = load(cls, encoder, **options)
        return loaded[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Encoder, "load", classmethod(remembered))
        yield


def commands(block: Block) -> list[list[str]]:
    """Return the words of each command of a block; comments are left out."""
    lines = block.text.replace("\\\n", " ").splitlines()
    return [words for line in lines if (words := shlex.split(line, comments=True))]


def run(words: list[str]) -> str:
    """Run ``dittograph`` in this process; return what it prints.

    Raises:
        AssertionError: It does not end with 0.
    """
    if "<" in words:
        at = words.index("<")
        given = Path(words[at + 1]).read_bytes()
        words = words[:at] + words[at + 2 :]
    else:
        given = b""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        try:
            code = cli.main(words[1:])
        except SystemExit as ended:  # argparse's own way out
            code = int(ended.code or 0)
    for stream in (out, err):
        stream.seek(0)
    told = out.read()
    assert code == 0, f"{shlex.join(words)} ended with {code}: {err.read()}"
    return told


@pytest.mark.parametrize("page", TO_RUN, ids=lambda page: page.stem)
def test_commands_and_python_of_a_page(
    page: Path, place: Path, check: Callable[[list[str], Block], None]
) -> None:
    if page.stem == "commands":
        shutil.rmtree("my-encoder")  # it is made there
    names: dict[str, object] = {}
    printed = ""
    for block in blocks(page):
        if block.language == "sh":
            for words in commands(block):
                if words[0] == "dittograph":
                    printed = run(words)
                else:
                    check(words, block)
        elif block.language == "python":
            with contextlib.redirect_stdout(io.StringIO()) as out:
                exec(compile(block.text, f"{page.name}:{block.line}", "exec"), names)
            assert out.getvalue() or "print" not in block.text
        elif block.language == "text" and block.text.startswith("cosine similarity"):
            # The last digits depend on the processor.
            assert re.sub(r"\d+", "0", printed.strip()) == re.sub(r"\d+", "0", block.text)


@pytest.fixture
def check(place: Path) -> Callable[[list[str], Block], None]:
    """Return a function that runs what is no command of ours, or looks closely at it."""

    def check_command(words: list[str], block: Block) -> None:
        name, line = words[0], shlex.join(words)
        if name in IN_A_SHELL:
            done = subprocess.run(words, capture_output=True, text=True, check=False)
            assert done.returncode in IN_A_SHELL[name], done.stderr
            assert name != "grep" or done.stdout.strip() in {"", "0"}, done.stdout
            return
        assert name in NOT_RUN, f"line {block.line}: who runs {line!r}?"
        subprocess.run(["bash", "-n", "-c", block.text], check=True)
        if name == "make":
            targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
            assert set(words[1:]) <= set(targets), line
        for word in words:
            if word.startswith("tests/"):
                assert (ROOT / word).exists(), line
            for version in re.findall(r"dittograph[_-]([\d.]+\d)", word):
                assert version == __version__, line

    return check_command


def test_every_block_says_what_it_is() -> None:
    for page in PAGES:
        for block in blocks(page):
            assert block.language in LANGUAGES | CLUSTER, f"{page.name}, line {block.line}"
            if block.language == "text":  # a command must not hide where none is run
                assert not re.search(r"^\$ |^dittograph [a-z]", block.text, re.MULTILINE)


def test_no_page_holds_two_versions_of_a_passage() -> None:
    for page in PAGES:  # as where two changes of it were joined by hand and one was left behind
        assert not re.search(r"^(<{7}|={7}$|>{7})", page.read_text("utf-8"), re.MULTILINE), page


def test_data_in_the_guide_can_be_read() -> None:
    for page in PAGES:
        for block in blocks(page):
            if block.language == "json":
                json.loads(block.text)
            elif block.language == "toml":
                assert tomllib.loads(block.text)


def test_the_policy_in_the_guide_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (example,) = (b for b in blocks(ROOT / "docs/policy.md") if b.language == "toml")
    file = tmp_path / "policy.toml"
    file.write_text(example.text, encoding="utf-8")
    monkeypatch.setenv("DITTOGRAPH_POLICY", str(file))
    monkeypatch.setenv("USER", "anna")
    found = policy.current()
    given = tomllib.loads(example.text)
    assert [str(folder) for folder in found.encoders] == given["encoders"]
    assert found.locked == set(given["locked"])
    assert found.defaults == given["defaults"]
    assert found.cache == Path("/var/tmp/anna/dittograph")
    assert not found.added_encoders


def test_the_guide_tells_what_a_policy_can_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DITTOGRAPH_POLICY", "XDG_CONFIG_DIRS"):
        monkeypatch.delenv(name, raising=False)
    text = text_of("policy")
    for name in policy.LOCKABLE:
        assert re.search(rf"^\| `locked` .*`{name}`", text, re.MULTILINE)
    for table, names in policy._TABLES.items():
        for name in names:
            assert re.search(rf"^\| `\[{table}\]` .*`{name}`", text, re.MULTILINE)
    assert all(f"| `{name}`" in text or f"`[{name}]`" in text for name in policy._NAMES)
    assert f"| `{policy.policy_file()}` |" in text


def test_what_is_not_run_is_still_in_the_guide() -> None:
    first = {
        words[0]
        for page in PAGES
        for block in blocks(page)
        if block.language == "sh"
        for words in commands(block)
    }
    assert first >= {*NOT_RUN, *IN_A_SHELL}
