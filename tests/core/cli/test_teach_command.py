"""Teaching as a script meets it, on the command line."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal

import pytest
import torch
from dittograph.cli import main as cli
from dittograph.encoders.discovery import EncoderFolder
from dittograph.errors import InputError, OutputError
from dittograph.files.whole import not_written
from dittograph.project.project import Project
from dittograph.teaching import drafts
from small_encoders import distilbert_dense
from taught import as_table, by_key_word, by_mark, graded


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    torch.manual_seed(0)
    return distilbert_dense(tmp_path_factory.mktemp("small"))


@pytest.fixture(autouse=True)
def _own_encoders(tmp_path, monkeypatch):
    monkeypatch.setenv("DITTOGRAPH_ENCODERS", str(tmp_path / "own encoders"))
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "own settings"))


@pytest.fixture
def teach(small, capfd):
    def run(pairs, output, *more):
        arguments = ["teach", str(pairs), "--output", str(output), "--encoder", str(small),
                     "--learning-rate", "0.003", "--precision", "fp32"]  # fmt: skip
        if "--loss" not in more:
            arguments += ["--loss", "contrastive"]
        code = cli.main([*arguments, *more])
        out, err = capfd.readouterr()
        return code, out, err

    return run


def test_a_taught_encoder_is_used_like_any_other(teach, write, tmp_path, capfd):
    pairs = write("pairs.tsv", as_table(by_key_word(300)))
    out = tmp_path / "taught"
    code, said, _ = teach(pairs, out, "--epochs", "8")
    assert code == 0
    assert said.startswith("The new encoder tells your pairs apart better than before.")
    assert f"--encoder {out}" in said
    assert cli.main(["compare", "a mayor", "the mayor", "--encoder", str(out)]) == 0
    assert "cosine similarity" in capfd.readouterr().out


def test_a_cross_encoder_is_taught_along_and_asked_where_likelihoods_are_measured(
    teach, write, tmp_path, capfd
):
    pairs, out = write("pairs.tsv", as_table(by_mark(200))), tmp_path / "taught"
    code, said, _ = teach(
        pairs, out, "--epochs", "4", "--cross-encoder", "--learning-rate", "0.001",
        "--format", "json",
    )  # fmt: skip
    assert code == 0
    assert 0.5 < json.loads(said)["cross_encoder"]["average_precision"] <= 1
    other, new = (write(f"{seed}.tsv", as_table(by_mark(60, seed=seed))) for seed in (5, 6))
    measuring = ["evaluate", str(new), "--learn-from", str(other), "--encoder", str(out)]
    assert cli.main([*measuring, "--format", "json"]) == 0
    with_one = json.loads(capfd.readouterr().out)
    assert any("has read 60 of the pairs" in note for note in with_one["notes"])
    shutil.rmtree(out / "cross_encoder")
    assert cli.main([*measuring, "--format", "json"]) == 0
    without = json.loads(capfd.readouterr().out)
    assert not any("cross-encoder" in note for note in without["notes"])
    assert with_one["evidence_ap"] != without["evidence_ap"]


def test_a_scan_by_likelihood_asks_the_cross_encoder_as_often_as_it_may(
    teach, write, tmp_path, capfd
):
    out, project = tmp_path / "taught", tmp_path / "new.ditto"
    code, _, _ = teach(
        write("pairs.tsv", as_table(by_mark(100))), out, "--epochs", "1", "--cross-encoder",
        "--learning-rate", "1e-6",
    )  # fmt: skip
    assert code == 0
    pairs = by_mark(30, seed=8)
    texts = write("texts.txt", "\n".join(dict.fromkeys((*pairs.first, *pairs.second))) + "\n")
    scanning = ["scan", str(texts), "--unit", "line", "--encoder", str(out), "--floor", "-1",
                "--threshold", "0", "--precision", "fp32", "--project", str(project)]  # fmt: skip
    assert cli.main(scanning) == 0
    with Project.open(project) as opened:
        listed = len(opened.scan.pairs)
        for row in range(40):
            a, b = int(opened.scan.pairs.a[row]), int(opened.scan.pairs.b[row])
            opened.judge((a, b), same=row % 2 == 0)
    scanning[scanning.index("--threshold") + 1] = "0.5"
    capfd.readouterr()

    def said(count):
        more = ["--score", "likelihood", "--cross-pairs", str(count)]
        assert cli.main([*scanning, *more]) == 0
        return capfd.readouterr().err

    assert "cross-encoder" not in said(0)
    found = re.search(r"has read ([\d,]+) of ([\d,]+) pairs", said(100))
    read, of = (int(number.replace(",", "")) for number in found.groups())
    assert 100 <= read <= 140
    assert of == listed
    exported = tmp_path / "out.csv"
    assert cli.main(["export", str(project), "--score", "likelihood", "--cross-pairs", "100",
                     "--progress", "plain", "--format", "csv",
                     "--output", str(exported)]) == 0  # fmt: skip
    assert b"likelihood" in exported.read_bytes().splitlines()[0]
    told = capfd.readouterr().err
    assert found.group() in told
    assert "grouping 0 of" in told


def test_json_tells_everything(teach, write, tmp_path):
    pairs = write("pairs.csv", as_table(by_key_word(100)).replace("\t", ","))
    code, out, _ = teach(pairs, tmp_path / "taught", "--format", "json", "--epochs", "2",
                         "--holdout", "0.2", "--seed", "4")  # fmt: skip
    told = json.loads(out)
    assert code == 0
    assert told["folder"] == str(tmp_path / "taught")
    assert told["held_out"] == 20
    assert told["trained_on"] == 80
    assert set(told["before"]) == set(told["after"]) >= {"cosine_ap", "cosine_f1_threshold"}
    assert [p["epoch"] for p in told["curve"]] == sorted(p["epoch"] for p in told["curve"])
    assert told["curve"][-1]["score"] is not None


def test_progress_tells_rate_and_time_left(teach, write, tmp_path):
    pairs = write("pairs.tsv", as_table(by_key_word(60)))
    _, _, said = teach(pairs, tmp_path / "taught", "--progress", "plain", "--epochs", "1")
    assert "teaching 0 of 54 pairs" in said


@pytest.mark.parametrize(
    ("text", "more", "says"),
    [
        ("sentence1\tsentence2\tlabel\na b\tc d\t1\n", (), "Only 1 usable pairs"),
        (as_table(graded(by_key_word(40))), (), "choose the cosine loss"),
        (as_table(by_key_word(40)), ("--epochs", "0"), "number of epochs 0"),
        (as_table(by_key_word(40)), ("--holdout", "2"), "share held out, 2"),
        ("nothing of the kind\n", (), "does not name the columns"),
    ],
)
def test_what_cannot_be_taught_is_one_sentence(teach, write, tmp_path, text, more, says):
    code, out, said = teach(write("pairs.tsv", text), tmp_path / "taught", *more)
    assert (code, out) == (2, "")
    assert says in said
    assert len(said.strip().splitlines()) == 1
    assert not (tmp_path / "taught").exists()


def test_rows_left_out_are_told(teach, write, tmp_path):
    pairs = by_key_word(40)
    text = as_table(pairs) + f"{pairs.second[0]}\t{pairs.first[0]}\t0\nonly one\t\t1\nx\tx\t1\n"
    _, _, said = teach(write("pairs.tsv", text), tmp_path / "taught", "--epochs", "1")
    assert "empty cell" in said
    assert "both the same and different" in said
    assert "a text with itself" in said


def test_a_folder_that_cannot_be_written_is_told_before_the_work(teach, write, tmp_path):
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("mine")
    pairs = write("pairs.tsv", as_table(by_key_word(40)))
    code, _, said = teach(pairs, full, "--progress", "plain")
    assert code == 2
    assert "is not empty" in said
    assert "teaching" not in said
    assert (full / "mine.txt").read_text() == "mine"


def test_an_encoder_that_got_worse_is_not_kept(teach, write, tmp_path, monkeypatch):
    pairs = write("pairs.tsv", as_table(by_key_word(100)))
    code, _, said = teach(pairs, tmp_path / "taught", "--learning-rate", "1")
    assert code == 2
    assert "Nothing was written" in said
    assert not (tmp_path / "taught").exists()


def test_ctrl_c_keeps_the_best_so_far(teach, write, tmp_path, monkeypatch):
    from dittograph.teaching import training

    point = training.Training._point

    def interrupted(self, score):
        point(self, score)
        if score is not None and self.done > self.count:
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGINT)  # as impatient people do

    monkeypatch.setattr(training.Training, "_point", interrupted)
    pairs = write("pairs.tsv", as_table(by_key_word(200)))
    code, out, _ = teach(pairs, tmp_path / "taught", "--epochs", "30")
    assert code == 130
    assert "It was stopped" in out
    assert (tmp_path / "taught" / "modules.json").is_file()


def test_ctrl_c_while_saving_still_saves(teach, write, tmp_path, monkeypatch):
    from dittograph.teaching import lesson

    card = lesson.model_card

    def interrupted(*arguments):
        signal.raise_signal(signal.SIGINT)
        return card(*arguments)

    monkeypatch.setattr(lesson, "model_card", interrupted)
    pairs = write("pairs.tsv", as_table(by_key_word(100)))
    code, _, _ = teach(pairs, tmp_path / "taught", "--epochs", "2")
    assert code == 0
    assert (tmp_path / "taught" / "README.md").is_file()


def test_ctrl_c_before_anything_was_learnt_says_so(teach, write, tmp_path, monkeypatch):
    from dittograph.teaching import training

    step = training.Training._step

    def interrupted(self, batch):
        signal.raise_signal(signal.SIGINT)
        return step(self, batch)

    monkeypatch.setattr(training.Training, "_step", interrupted)
    code, _, said = teach(write("pairs.tsv", as_table(by_key_word(200))), tmp_path / "taught")
    assert code == 130
    assert said.strip() == "Cancelled before anything was learned, so nothing was kept."
    assert not (tmp_path / "taught").exists()


def test_a_taught_encoder_never_lands_in_another_ones_folder(teach, write, small):
    before = {p: p.read_bytes() for p in small.rglob("*") if p.is_file()}
    pairs = write("pairs.tsv", as_table(by_key_word(40)))
    for place in (small / "taught", small / "deep" / "taught", small):
        code, _, said = teach(pairs, place)
        assert code == 2
        assert "is inside the folder of the encoder" in said
    assert {p: p.read_bytes() for p in small.rglob("*") if p.is_file()} == before


def test_what_cannot_be_written_in_the_end_is_kept_elsewhere(teach, write, tmp_path, monkeypatch):
    from dittograph.files.whole import whole_folder
    from dittograph.teaching import lesson

    def full(folder):
        if folder == tmp_path / "taught":
            raise OutputError(not_written(folder, OSError(28, "No space left on device")))
        return whole_folder(folder)

    monkeypatch.setattr(lesson, "whole_folder", full)
    pairs = write("pairs.tsv", as_table(by_key_word(40)))
    code, _, said = teach(pairs, tmp_path / "taught", "--learning-rate", "1e-6")
    assert code == 2
    place = re.search(r"the disk is full.* What was learned is in (\S+);", said).group(1)
    assert cli.main(["encoders", "verify", place]) == 0


def test_too_little_space_is_told_before_the_work(teach, write, tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage._replace(free=1000))
    pairs = write("pairs.tsv", as_table(by_key_word(40)))
    code, _, said = teach(pairs, tmp_path / "new" / "taught", "--progress", "plain")
    assert code == 2
    assert "the disk is full" in said
    assert "teaching" not in said
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    "name", ["", " ", "a/b", "..", "a\\b", "con", "NUL.txt", "x" * 81, "all-MiniLM-L6-v2", "a\n"]
)
def test_names_that_no_folder_can_have_are_refused(name):
    with pytest.raises(InputError):
        drafts.check_name(name)


def test_drafts_of_long_ago_are_forgotten(fresh_cache, small):
    encoder = EncoderFolder("small", small, "folder")
    old = drafts.new_draft("one", encoder).parent
    recent = drafts.new_draft("two", encoder).parent
    for draft in (old, recent):
        draft.mkdir(parents=True, exist_ok=True)
    os.utime(old, (0, 0))
    drafts.new_draft("three", encoder)
    assert not old.exists()
    assert recent.exists()
