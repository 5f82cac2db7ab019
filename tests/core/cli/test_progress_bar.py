"""The bar of a terminal, and what stays free of it: results that go to a file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading

import pytest
import torch
from dittograph.cli import main as cli
from dittograph.cli.terminal import progress_by
from dittograph.progress import Phase
from small_encoders import distilbert_dense
from taught import as_table, by_key_word

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal is a matter of POSIX", allow_module_level=True)
import pty


class Terminal:
    """A terminal of its own for standard error.

    Attributes:
        number: Its descriptor, for a program to write to.
    """

    def __init__(self) -> None:
        self._reading, self.number = pty.openpty()
        self._shown = bytearray()
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        try:
            while data := os.read(self._reading, 65_536):
                self._shown += data
        except OSError:  # what Linux says when the last writer is gone
            pass

    def close(self) -> str:
        """Return all that it was asked to show."""
        os.close(self.number)
        self._thread.join(timeout=60)
        os.close(self._reading)
        return self._shown.decode()


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    torch.manual_seed(0)
    return distilbert_dense(tmp_path_factory.mktemp("small"))


@pytest.fixture
def to_file(tmp_path, monkeypatch):
    """Run a command with standard error on a terminal and standard output in a file.

    Returns its exit code, what is in the file, and what the terminal was asked to show.
    """

    def run(*arguments):
        terminal, file = Terminal(), tmp_path / "standard output"
        with file.open("w") as out, os.fdopen(os.dup(terminal.number), "w") as err:
            monkeypatch.setattr(sys, "stdout", out)
            monkeypatch.setattr(sys, "stderr", err)
            code = cli.main([str(a) for a in arguments])
            assert sys.stdout is out, "whoever prints next would print to something else"
            assert sys.stderr is err
            monkeypatch.undo()
        return code, file.read_text(), terminal.close()

    return run


def test_a_redirected_evaluation_is_in_the_file(to_file, write, small, fresh_cache):
    pairs = write("pairs.tsv", as_table(by_key_word(40)))
    code, out, shown = to_file("evaluate", pairs, "--encoder", small, "--format", "json")
    assert code == 0
    assert json.loads(out)["n"] == 40
    assert "embedding" in shown
    assert "cosine_ap" not in shown


def test_a_redirected_table_of_an_evaluation_is_in_the_file(to_file, write, small):
    pairs = write("pairs.tsv", as_table(by_key_word(40)))
    code, out, shown = to_file("evaluate", pairs, "--encoder", small)
    assert code == 0
    assert "Average precision" in out
    assert "Average precision" not in shown


def test_a_redirected_report_of_a_teaching_is_in_the_file(to_file, write, small, tmp_path):
    pairs = write("pairs.tsv", as_table(by_key_word(60)))
    code, out, shown = to_file("teach", pairs, "--output", tmp_path / "taught", "--encoder", small,
                               "--loss", "contrastive", "--epochs", 1, "--precision", "fp32",
                               "--learning-rate", "0.000001", "--format", "json")  # fmt: skip
    assert code == 0
    assert json.loads(out)["trained_on"] == 54
    assert "teaching" in shown
    assert "trained_on" not in shown


def test_a_redirected_scan_is_in_the_file(to_file, write, small, fresh_cache):
    source = write("list.txt", "a mayor\nthe mayor\n")
    code, out, shown = to_file(
        "scan", source, "--encoder", small, "--format", "csv", "--threshold", "0.8"
    )
    assert code == 0
    assert "the mayor" in out
    assert "embedding" in shown
    assert "the mayor" not in shown


def test_the_program_itself_writes_to_the_file(write, small, tmp_path):
    pairs, file = write("pairs.tsv", as_table(by_key_word(40))), tmp_path / "out.txt"
    terminal = Terminal()
    command = [sys.executable, "-m", "dittograph.cli", "evaluate", str(pairs), "--encoder", small]
    with file.open("wb") as out:
        code = subprocess.call(command, stdout=out, stderr=terminal.number)
    shown = terminal.close()
    assert code == 0, shown
    assert "Average precision" in file.read_text()


def test_an_error_takes_the_bar_away(to_file, write):
    broken = write("pairs.tsv", "sentence1\tsentence2\tlabel\na\tb\t1\n")
    code, out, shown = to_file("evaluate", broken)
    assert (code, out) == (2, "")
    assert "at least 2 pairs" in shown
    assert shown.count("\x1b[?25l") == shown.count("\x1b[?25h"), "the cursor stays hidden"


@pytest.mark.parametrize("choice", ["auto", "none", "plain", "json"])
def test_what_is_no_bar_changes_no_stream(choice, capsys):
    streams = sys.stdout, sys.stderr
    with progress_by(choice) as progress:
        progress.start(Phase.EMBEDDING, 2, "texts")
        progress.advance()
        assert (sys.stdout, sys.stderr) == streams
    assert capsys.readouterr().out == ""
