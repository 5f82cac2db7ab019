"""The engine as its window has it: a process of its own, asked over pipes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import dittograph
import pytest
from dittograph.engine.command import engine_command
from dittograph.project.decisions import Mark
from dittograph.project.project import Project

LINES = [
    "The council approved the harbour budget on Monday.",
    "The bakery on Mill Lane sells rye bread from six in the morning.",
    "On Monday, the harbour budget was approved by the council.",
    "The council approved the harbour budget on Monday.",
    "Rye bread is sold at the Mill Lane bakery from 6 a.m.",
]
# Slows every batch down, and prints as libraries do, from Python and past it.
NOISY = """
import os, sys, time
from dittograph.encoders import encoder
run = encoder.Encoder._run
def slow(self, tokens, rows, **options):
    print("a library prints", flush=True); os.write(1, b"and so does C\\n")
    if len(tokens.texts) > 100: time.sleep(0.02)
    return run(self, tokens, rows, **options)
encoder.Encoder._run = slow
encoder._TOKEN_BUDGET = 256
from dittograph.engine.server import main
sys.exit(main())
"""


class Client:
    """The other end of the pipes."""

    def __init__(self, command: list[str], log: Path) -> None:
        self._log = log.open("wb")
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log
        )
        self._next = 0
        self._answers: dict[int, dict] = {}

    def send(self, **request) -> int:
        self._next += 1
        self.write(json.dumps({"id": self._next, **request}).encode() + b"\n")
        return self._next

    def write(self, data: bytes) -> None:
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def wait(self, number: int) -> dict:
        while number not in self._answers:
            line = self.process.stdout.readline()
            assert line, "the engine ended"
            answer = json.loads(line)
            self._answers[answer["id"]] = answer
        return self._answers.pop(number)

    def ask(self, **request) -> dict:
        answer = self.wait(self.send(**request))
        assert answer["ok"], answer
        return answer["result"]

    def fail(self, **request) -> dict:
        answer = self.wait(self.send(**request))
        assert not answer["ok"], answer
        return answer

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()
        self._log.close()


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    log = tmp_path_factory.mktemp("engine") / "log"
    client = Client([sys.executable, "-c", NOISY], log)
    yield client
    if client.process.poll() is None:
        client.close()
        assert client.process.returncode == 0


def lines(path: Path, texts=LINES) -> str:
    path.write_text("\n".join(texts))
    return str(path)


FP32 = {"encoder": "all-MiniLM-L6-v2", "device": "cpu", "precision": "fp32"}


def test_hello_by_the_command_that_the_window_uses(tmp_path):
    client = Client(engine_command(), tmp_path / "log")
    assert client.ask(op="hello") == {"version": dittograph.__version__}
    client.close()
    assert client.process.returncode == 0


def test_warm_names_the_encoder(engine):
    assert engine.ask(op="warm", **FP32) == {
        "name": "all-MiniLM-L6-v2", "dimension": 384, "device": "cpu", "precision": "fp32",
    }  # fmt: skip


def test_compare(engine):
    rows = engine.ask(
        op="compare",
        left=[LINES[0], LINES[0], "He paid 3 pounds."],
        right=[LINES[2], "the council approved the harbour budget, on Monday", "He paid 5 pounds."],
        **FP32,
    )["rows"]  # fmt: skip
    assert rows[0]["similarity"] > 0.9
    assert rows[0]["kind"] != "exact"
    assert rows[1]["kind"] == "exact"
    assert rows[2]["differs"] == ["number"]
    assert rows[2]["what"]
    again = engine.ask(op="compare", left=["Déjà vu"], right=["De\u0301ja\u0300  vu"], **FP32)
    assert again["rows"][0]["similarity"] == 1.0


def test_a_check_of_a_warm_engine_takes_less_than_a_second(engine):
    engine.ask(op="warm", **FP32)
    began = time.monotonic()
    engine.ask(op="compare", left=[LINES[0]], right=[LINES[1]], **FP32)
    assert time.monotonic() - began < 1


def test_evaluate(engine, tmp_path):
    a, b, c, _, d = LINES
    rows = ["a\tb\tlabel", f"{a}\t{c}\t1", f"{b}\t{d}\t1", f"{a}\t{d}\t0", f"{a}\t\t1"]
    request = {"op": "evaluate", "pairs": lines(tmp_path / "pairs.tsv", rows), "project": None,
               "encoders": ["all-MiniLM-L6-v2", "none-such"], **FP32, "prompt": None}  # fmt: skip
    request.pop("encoder")
    result = engine.ask(**request)
    assert (result["kind"], result["n"], result["same"], result["different"]) == ("binary", 3, 2, 1)
    assert result["left_out"] == ["1 row has an empty cell and was left out (line 5)."]
    (entry,) = result["encoders"]
    assert entry["name"] == "all-MiniLM-L6-v2"
    assert Path(entry["folder"]).is_dir()
    assert entry["metrics"]["cosine_ap"] == 1
    low, high = entry["threshold_interval"]
    assert low <= entry["metrics"]["cosine_f1_threshold"] <= high
    assert entry["curve"]["recall"][-1] == 1
    assert sum(entry["histogram"]["same"]) == 2
    assert entry["scatter"] is None
    assert entry["worst"] == []
    (failed,) = result["failed"]
    assert failed["name"] == "none-such"
    rows[1:] = [f"{a}\t{c}\t0.5", f"{a}\t{d}\t4.5", f"{b}\t{d}\t2"]
    graded = engine.ask(**request | {"pairs": lines(tmp_path / "graded.tsv", rows)})
    (entry,) = graded["encoders"]
    assert graded["kind"] == "graded"
    assert entry["threshold_interval"] is None
    assert entry["scatter"]["label"] == [0.1, 0.9, 0.4]
    assert entry["worst"][0]["wrong"] in {"rated too high", "rated too low"}
    answer = engine.fail(**request | {"pairs": str(tmp_path / "gone.tsv")})
    assert answer["kind"] == "input"


def test_a_cancel_while_evaluating(engine, tmp_path):
    rows = ["a\tb\tlabel"]
    rows += [f"Boat {i} of the harbour\tAnother thing {i}\t{i % 2}" for i in range(600)]
    number = engine.send(op="evaluate", pairs=lines(tmp_path / "pairs.tsv", rows),
                         encoders=["all-MiniLM-L6-v2"], device="cpu", precision="fp32")  # fmt: skip
    while (now := engine.ask(op="progress"))["phase"] != "embedding" or not now["done"]:
        time.sleep(0.01)
    assert now["total"] == 1200
    engine.ask(op="cancel")
    answer = engine.wait(number)
    assert (answer["ok"], answer["kind"]) == (False, "cancelled")


def test_scan_and_regroup(engine, tmp_path):
    output = tmp_path / "new" / "project.ditto"
    request = {
        "op": "scan", "paths": [lines(tmp_path / "a.txt")], "text": None, "reference": [],
        "unit": "line", "column": None, **FP32, "method": "auto", "grouping": "every-pair",
        "floor": 0.5, "threshold": 0.75, "output": str(output), "decisions_from": None,
    }  # fmt: skip
    result = engine.ask(**request)
    assert result["project"] == str(output)
    assert (result["passages"], result["texts"], result["skipped"]) == (5, 4, 0)
    assert result["seconds"] >= 0
    with Project.open(output) as project:
        assert [c.members for c in project.scan.clusters()] == [[0, 2, 3], [1, 4]]
        assert len(project.scan.pairs) == result["pairs"]
        project.set_apart(0, [2])
        project.mark([3], Mark.DROP)
        assert engine.ask(op="regroup", project=str(output)) == {}
        project.reload_clusters()
        assert [c.members for c in project.scan.clusters()] == [[0, 3], [1, 4]]
    again = engine.ask(**request | {"decisions_from": str(output)})
    assert again["embedded"] == 0
    with Project.open(output) as project:
        assert [c.members for c in project.scan.clusters()] == [[0, 3], [1, 4]]
        assert project.decisions.marks == {3: Mark.DROP}


def test_pasted_text_and_settings_left_out(engine, tmp_path):
    output = str(tmp_path / "p.ditto")
    result = engine.ask(op="scan", text="\n".join(LINES), output=output, floor=None, **FP32)
    assert result["passages"] == 5


def test_a_cancel_while_embedding_keeps_what_is_done(engine, tmp_path):
    texts = [f"Text number {i} about the harbour, and {i * 7} other things." for i in range(900)]
    request = {"op": "scan", "paths": [lines(tmp_path / "many.txt", texts)], "unit": "line",
               "output": str(tmp_path / "many.ditto"), **FP32}  # fmt: skip
    number = engine.send(**request)
    while True:
        now = engine.ask(op="progress")
        if now["phase"] == "embedding" and now["done"] > 20:
            break
        time.sleep(0.01)
    assert now["total"] == 900
    assert now["unit"] == "texts"
    began = time.monotonic()
    assert engine.ask(op="cancel") == {}
    answer = engine.wait(number)
    assert time.monotonic() - began < 5
    assert (answer["ok"], answer["kind"]) == (False, "cancelled")
    assert "kept" in answer["error"]
    assert not (tmp_path / "many.ditto").exists()
    assert list(tmp_path.glob(".*")) == []
    assert engine.ask(op="progress")["phase"] is None
    rest = engine.ask(**request)
    assert 0 < rest["embedded"] <= 900 - now["done"]


def test_a_cancel_right_after_the_request_counts(engine, tmp_path):
    numbers = [
        engine.send(op="scan", paths=[lines(tmp_path / f"{i}.txt", [f"text {i}", "other"])],
                    output=str(tmp_path / f"{i}.ditto"), **FP32)
        for i in range(3)
    ]  # fmt: skip
    engine.ask(op="cancel")
    answers = [engine.wait(number) for number in numbers]
    assert answers[-1]["kind"] == "cancelled"
    assert not (tmp_path / "2.ditto").exists()
    assert engine.ask(op="hello")


def test_a_cancel_with_nothing_to_cancel_stops_nothing_later(engine):
    engine.ask(op="cancel")
    engine.ask(op="compare", left=["a"], right=["b"], **FP32)


@pytest.mark.parametrize(
    ("request_", "kind", "sentence"),
    [
        ({"op": "scan", "paths": ["/nowhere/at/all.txt"]}, "input", "no such file"),
        ({"op": "scan", "text": " \n "}, "input", "empty"),
        ({"op": "scan", "text": "a\nb", "threshold": 7}, "input", "no cosine similarity"),
        ({"op": "scan", "text": "a\nb", "output": "/dev/null/p.ditto"}, "output", "not written"),
        ({"op": "regroup", "project": "/nowhere.ditto"}, "output", "There is no file"),
        ({"op": "compare", "left": ["a"], "right": []}, "input", "as many on both sides"),
        ({"op": "compare", "left": ["a"], "right": [" "]}, "input", "empty"),
        ({"op": "dance"}, "input", "does not know “dance”"),
        ({"op": ["scan"]}, "internal", "Something went wrong"),
        ({"op": "scan"}, "input", "no text to scan"),
        ({"op": "warm", "encoder": "/nowhere"}, "encoder", "no encoder called"),
        ({"op": "scan", "text": "a\nb", "encoder": "gte-huge"}, "encoder", "no encoder called"),
    ],
)
def test_errors_are_a_sentence_and_a_kind(engine, tmp_path, request_, kind, sentence):
    if request_["op"] == "scan":
        request_ = {"output": str(tmp_path / "p.ditto"), **FP32, **request_}
    answer = engine.fail(**request_)
    assert answer["kind"] == kind
    assert sentence in answer["error"]
    assert "\n" not in answer["error"]
    assert "Traceback" in answer["detail"]
    assert list(tmp_path.iterdir()) == []
    assert engine.ask(op="hello")


def test_garbage_is_passed_over(engine):
    engine.write(b'\n{\n[1, 2]\n"op"\n5\nnull\n{}\n\xff\xfe\n' + b"[" * 100_000 + b"\n")
    assert engine.ask(op="hello")


def test_encoders_and_devices(engine):
    result = engine.ask(op="encoders")
    assert result["encoders"][0]["name"] == "all-MiniLM-L6-v2"
    assert Path(result["encoders"][0]["folder"]).is_dir()
    assert result["encoders"][0]["origin"] == "bundled"
    assert "cpu" in result["devices"]
    described = {"dimension": 384, "max_tokens": 256, "pooling": "mean", "prompts": []}
    assert described.items() <= result["encoders"][0].items()
    assert result["encoders"][0]["size"] > 10_000_000


def test_an_encoder_is_added_and_removed_and_a_bad_folder_is_refused_in_a_sentence(
    engine, tmp_path
):
    names = [e["name"] for e in engine.ask(op="encoders")["encoders"]]
    folder = tmp_path / "my-encoder"
    shutil.copytree(engine.ask(op="encoders")["encoders"][0]["folder"], folder)
    assert engine.ask(op="add_encoder", folder=str(folder))["dimension"] == 384
    assert [e["name"] for e in engine.ask(op="encoders")["encoders"]] == [*names, "my-encoder"]
    assert engine.ask(op="remove_encoder", name="my-encoder")["folder"] == str(folder.resolve())
    assert [e["name"] for e in engine.ask(op="encoders")["encoders"]] == names
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-5])
    error = engine.fail(op="add_encoder", folder=str(folder))
    assert error["kind"] == "encoder"
    assert "damaged or cut off" in error["error"]


def test_the_engine_never_outlives_its_window(tmp_path):
    client = Client([sys.executable, "-c", NOISY], tmp_path / "log")
    texts = [f"Another text, number {i}, about the harbour." for i in range(2_000)]
    client.send(op="scan", paths=[lines(tmp_path / "many.txt", texts)], unit="line",
                output=str(tmp_path / "many.ditto"), **FP32)  # fmt: skip
    client.send(op="scan", paths=[lines(tmp_path / "more.txt")], output=str(tmp_path / "m.ditto"))
    while client.ask(op="progress")["phase"] != "embedding":
        time.sleep(0.02)
    client.process.stdin.close()
    client.close()
    assert client.process.returncode == 0
    assert not (tmp_path / "many.ditto").exists()
    assert not (tmp_path / "m.ditto").exists()


def test_what_libraries_print_goes_to_the_log(engine):
    log = Path(engine._log.name)
    engine.ask(op="compare", left=["one thing"], right=["another thing"], **FP32)
    engine.ask(op="hello")
    assert b"a library prints" in log.read_bytes()
    assert b"and so does C" in log.read_bytes()
