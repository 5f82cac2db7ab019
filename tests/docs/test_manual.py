"""The man pages and the page on the command line know every command and option, and no other."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from dittograph.cli import main as cli
from dittograph.cli.options import ExitCode
from dittograph.outputs.exporting import ExportFormat
from guide import DOCS, page, prose

MANUALS = sorted((DOCS / "man").glob("*.1"))
Options = dict[str, set[str]]


def _subcommands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _options(parser: argparse.ArgumentParser) -> set[str]:
    found = {option for action in parser._actions for option in action.option_strings}
    return {option for option in found if option.startswith("--")} - {"--help"}


def _walk(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, set[str]]]:
    for word, inner in _subcommands(parser).items():
        yield f"{name} {word}".strip(), _options(inner)
        yield from _walk(inner, f"{name} {word}".strip())


@pytest.fixture(scope="module")
def program() -> Options:
    """Return the options of each command of the program."""
    return dict(_walk(cli._parser()))


def _of_manual(text: str) -> Options:
    """Return the options of each command in the synopses of a man page."""
    found: Options = {}
    for section in re.split(r"^\.Ss .*\n", text, flags=re.MULTILINE)[1:]:
        synopsis = section.partition(".Pp")[0]
        for call in synopsis.split(".Nm\n")[1:]:
            command = re.search(r"^\.Cm (.+)$", call, re.MULTILINE)
            name = " ".join(command[1].split()) if command else call.split()[0]
            options = {f"--{option}" for option in re.findall(r"Fl Fl ([a-z-]+)", call)}
            found[name] = options
    found["decisions"] = set()  # does nothing without an action
    # "encoders [list]" stands for two.
    found["encoders list"] = found["encoders"]
    return found


def test_man_page_has_the_commands_and_options_of_the_program(program: Options) -> None:
    assert _of_manual((DOCS / "man/dittograph.1").read_text(encoding="utf-8")) == program


def test_man_pages_name_each_other_and_the_folders() -> None:
    window = (DOCS / "man/dittograph-gui.1").read_text(encoding="utf-8")
    assert "Xr dittograph 1" in window
    assert "~/.cache/dittograph" in window


@pytest.mark.parametrize("manual", MANUALS, ids=lambda path: path.stem)
def test_man_page_is_set_without_a_warning(manual: Path) -> None:
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed here")
    done = subprocess.run(
        ["groff", "-mandoc", "-ww", "-Tutf8", "-z", str(manual)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def _sections(text: str) -> dict[str, str]:
    parts = re.split(r"^## (.+)$", prose(text), flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def test_page_on_the_command_line_tells_every_option(program: Options) -> None:
    sections = _sections(page("commands"))
    common = sections["Options of several commands"]
    of_all = {o for row in common.splitlines() for o in re.findall(r"^\| `(--[a-z-]+)", row)}
    for command, options in program.items():
        section = sections[command.split()[0]]
        told = set(re.findall(r"--[a-z-]+", section))
        assert options <= told | of_all, command
        assert f"`dittograph {command}" in section or command == "encoders", command
    # Nothing is told that is not there.
    every = set().union(*program.values(), {"--version", "--help"})
    for name, section in sections.items():
        if name != "Exit codes":
            assert set(re.findall(r"`(--[a-z-]+)", section)) <= every, name


def test_common_options_are_told_of_the_commands_that_have_them(program: Options) -> None:
    rows = re.findall(r"^\| `(--[a-z-]+)[^|]*?` *\| ([^|]+) \|", _common_rows(), re.MULTILINE)
    told = {option: set(of.split(", ")) for option, of in rows if of not in {"all", "most"}}
    del told["--version"]
    assert len(told) == 6
    for option, commands in told.items():
        assert commands == {name for name, options in program.items() if option in options}


def _common_rows() -> str:
    return _sections(page("commands"))["Options of several commands"].replace(r"\|", "/")


def test_values_of_the_export_formats_are_all_told() -> None:
    values = r"\|".join(ExportFormat)
    assert f"`--format {values}`" in page("commands")


def test_exit_codes_are_told() -> None:
    codes = {int(code) for code in re.findall(r"^\| (\d+) \|", page("commands"), re.MULTILINE)}
    assert codes == set(ExitCode)
    manual = (DOCS / "man/dittograph.1").read_text(encoding="utf-8").partition("EXIT STATUS")[2]
    assert {int(code) for code in re.findall(r"^\.It (\d+)$", manual, re.MULTILINE)} == codes
