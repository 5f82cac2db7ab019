"""The command line, as a script that calls it sees it."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import dittograph
import pytest
from dittograph.cli import main as cli
from dittograph.encoders.encoder import Encoder
from dittograph.project.project import Project

LINES = [
    "The council approved the harbour budget on Monday.",
    "The bakery on Mill Lane sells rye bread from six in the morning.",
    "On Monday, the harbour budget was approved by the council.",
    "The council approved  the harbour budget on Monday.",
    "The harbour council approved the budget on Tuesday!",
    "Rye bread is sold at the Mill Lane bakery from 6 a.m.",
]
COMMAND = [sys.executable, "-m", "dittograph.cli"]


@pytest.fixture(autouse=True)
def _load_once(monkeypatch, loaded_encoders):
    """Load each encoder once for all tests; commands ask for it anew."""
    load = Encoder.load.__func__

    def remembered(cls, encoder, **options):
        key = (encoder, *options.items())
        if key not in loaded_encoders:
            loaded_encoders[key] = load(cls, encoder, **options)
        return loaded_encoders[key]

    monkeypatch.setattr(Encoder, "load", classmethod(remembered))


@pytest.fixture
def run(capfdbinary):
    """Run a command; return its exit code, what it printed, and what it said on standard error."""

    def run_command(*arguments):
        try:
            code = cli.main([str(a) for a in arguments])
        except SystemExit as ended:  # argparse's own way out
            code = ended.code
        out, err = capfdbinary.readouterr()
        return code, out, err.decode()

    return run_command


@pytest.fixture
def drafts(write):
    return write("drafts.txt", "\n".join(LINES) + "\n")


def scan_json(run, *arguments, code=0):
    found, out, err = run("scan", *arguments, "--format", "json", "--precision", "fp32")
    assert found == code, err
    return json.loads(out)


# --- scan


def test_scan_gives_the_promised_json(run, drafts):
    result = scan_json(run, drafts, "--threshold", 0.8)
    assert result["schema"] == 1
    assert result["dittograph"] == dittograph.__version__
    encoder = result["encoder"]
    assert re.fullmatch(r"sha256:[0-9a-f]{64}", encoder.pop("fingerprint"))
    assert encoder == {
        "name": "all-MiniLM-L6-v2", "dimension": 384, "max_tokens": 256, "device": "cpu",
        "precision": "fp32",
    }  # fmt: skip
    assert result["settings"] == {
        "unit": "line", "floor": 0.6, "threshold": 0.8, "grouping": "every-pair",
        "method": "exact",
    }  # fmt: skip
    assert result["coverage"] == {
        "complete": True, "recall_estimate": 1.0, "floor_raised_to": None,
    }  # fmt: skip
    assert result["skipped"] == []
    raw = drafts.read_text()
    for i, text in enumerate(result["texts"]):
        assert text["id"] == i
        assert text["line"] == i + 1
        assert raw[text["start"] : text["end"]] == LINES[i]
        assert text["text"] == LINES[i].replace("  ", " ") or text["text"] == LINES[i]
        assert text["source"] == drafts.as_posix()
        assert text["truncated"] is False
    assert result["copies"] == [[0, 3]]
    keys = [(-p["similarity"], p["a"], p["b"]) for p in result["pairs"]]
    assert keys == sorted(keys)
    for pair in result["pairs"]:
        assert set(pair) == {"a", "b", "similarity", "kind", "differs"}
        assert pair["a"] < pair["b"]
        assert 3 not in (pair["a"], pair["b"]), "a copy is named by its lowest id"
        assert 0.8 <= pair["similarity"] <= 1
        assert pair["similarity"] == round(pair["similarity"], 6)
        assert pair["kind"] in {"exact", "near", "paraphrase"}
        assert set(pair["differs"]) <= {"number", "date", "negation", "name"}
    assert {(p["a"], p["b"]) for p in result["pairs"]} >= {(0, 2), (0, 4), (1, 5)}
    (day,) = [p for p in result["pairs"] if (p["a"], p["b"]) == (0, 4)]
    assert "date" in day["differs"]
    for i, cluster in enumerate(result["clusters"]):
        assert cluster["id"] == i
        assert cluster["representative"] in cluster["members"]
        assert cluster["members"] == sorted(cluster["members"])
        assert 0.8 <= cluster["weakest"] <= cluster["strongest"] <= 1
    assert [0, 2, 3, 4] in [c["members"] for c in result["clusters"]]


def test_two_runs_and_both_methods_give_the_same_bytes(run, drafts):
    arguments = ["scan", drafts, "--format", "json", "--threshold", 0.7]
    _, first, _ = run(*arguments, "--method", "exact")
    _, second, _ = run(*arguments, "--method", "exact")
    _, index, _ = run(*arguments, "--method", "hnsw")
    assert first == second
    assert first != index
    assert first == index.replace(b'"method":"hnsw"', b'"method":"exact"')


def test_another_process_gives_the_same_bytes(run, drafts):
    arguments = ["scan", str(drafts), "--format", "json", "--unit", "sentence"]
    other = subprocess.run([*COMMAND, *arguments], capture_output=True, check=True)
    assert json.loads(other.stdout)["settings"]["unit"] == "sentence"
    assert other.stderr == b""
    assert run(*arguments)[1] == other.stdout


def test_results_can_go_to_a_file(run, drafts, tmp_path):
    _, printed, _ = run("scan", drafts, "--format", "json")
    for form in ("json", "csv", "html", "table"):
        file = tmp_path / "out" / f"result.{form}"
        code, out, err = run("scan", drafts, "--format", form, "--output", file)
        assert (code, out, err) == (0, b"", "")
        assert file.stat().st_size > 200
    assert (tmp_path / "out" / "result.json").read_bytes() == printed


def test_the_table_shows_the_texts(run, drafts):
    code, out, _ = run("scan", drafts)
    assert code == 0
    assert "The council" in out.decode()
    assert "2 clusters with 6 texts" in out.decode()


@pytest.mark.parametrize("grouping", ["every-pair", "chain"])
def test_grouping_floor_and_threshold_are_used(run, drafts, grouping):
    result = scan_json(
        run, drafts, "--grouping", grouping, "--floor", "-0.5", "--threshold", "-0.25"
    )
    assert result["settings"]["grouping"] == grouping
    assert (result["settings"]["floor"], result["settings"]["threshold"]) == (-0.5, -0.25)
    assert len(result["pairs"]) == 10


def test_reference(run, drafts, write):
    old = write("old.txt", "\n".join([*LINES, LINES[0]]))
    new = write("new.txt", f"{LINES[2]}\n")
    result = scan_json(run, new, "--reference", old, drafts, "--unit", "line", "--threshold", 0.75)
    assert len(result["texts"]) == 1 + 7 + 6
    assert all(p["a"] == 0 for p in result["pairs"])
    assert len(result["pairs"]) >= 1
    assert all(0 in c["members"] for c in result["clusters"])


def test_standard_input(run, drafts, monkeypatch):
    def feed(data):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))

    feed(b"one line\none line\n\nanother\n")
    result = scan_json(run, "-")
    assert [(t["source"], t["line"]) for t in result["texts"]] == [("-", 1), ("-", 2), ("-", 4)]
    feed("Ünï\n".encode("utf-16"))
    assert len(scan_json(run, drafts, "-")["texts"]) == 7
    feed(b"")
    code, _, err = run("scan", "-")
    assert code == 2
    assert "empty" in err


def test_columns(run, write):
    table = write("t.csv", "id,body\n1,First text here\n2,Second text there\n")
    for column in ("body", "2"):
        result = scan_json(run, table, "--column", column)
        assert [t["text"] for t in result["texts"]] == ["First text here", "Second text there"]
        assert [t["row"] for t in result["texts"]] == [1, 2]


def test_skipped_sources_are_named_and_have_their_exit_code(run, drafts, write, tmp_path):
    write("x.pdf", b"%PDF-1.4 ...")
    code, out, err = run("scan", tmp_path, "--format", "json")
    assert code == 4
    (skipped,) = json.loads(out)["skipped"]
    assert skipped["source"].endswith("x.pdf")
    assert "x.pdf" in err
    assert len(err.splitlines()) == 1


def test_progress_goes_to_standard_error(run, drafts):
    code, out, err = run("scan", drafts, "--format", "json", "--no-cache", "--progress", "json")
    assert code == 0
    json.loads(out)
    phases = [json.loads(line)["phase"] for line in err.splitlines()]
    assert list(dict.fromkeys(phases)) == [
        "reading", "loading the encoder", "embedding", "comparing", "finding what differs",
        "grouping",
    ]  # fmt: skip
    _, _, err = run("scan", drafts, "--no-cache", "--progress", "plain", "--format", "json")
    assert "embedding 0 of 5 texts" in err
    assert run("scan", drafts, "--format", "json", "--progress", "none")[2] == ""
    assert run("scan", drafts, "--format", "json")[2] == ""  # auto: no terminal


def test_a_project_keeps_its_decisions(run, drafts, tmp_path):
    from dittograph.project.decisions import Mark

    file = tmp_path / "drafts.ditto"
    assert run("scan", drafts, "--project", file, "--format", "json")[0] == 0
    with Project.open(file) as project:
        project.mark([3], Mark.DROP)
    assert run("scan", drafts, "--project", file, "--threshold", 0.7)[0] == 0
    with Project.open(file) as project:
        assert project.decisions.marks == {3: Mark.DROP}
        assert project.scan.settings.threshold == 0.7


def test_a_project_that_is_scanned_again_says_what_became_of_its_files(run, write, tmp_path):
    folder, file = write("in/old.txt", "\n".join(LINES)).parent, tmp_path / "drafts.ditto"
    arguments = ("scan", folder, "--project", file, "--format", "json", "--progress", "none")
    assert run(*arguments)[2] == ""
    assert run(*arguments)[2] == ""
    (folder / "old.txt").rename(folder / "new.txt")
    (folder / "letter.txt").write_text("Dear reader.\n")
    assert run(*arguments)[2] == (
        "Since the last scan, “letter.txt” was added and “old.txt” is now called “new.txt”.\n"
    )


@pytest.fixture
def _heeding_interrupts():
    """A shell starts what runs in the background with interrupts ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_heeding_interrupts")
def test_an_interrupt_is_a_cancel(run, write, tmp_path, fresh_cache, monkeypatch):
    many = write("many.txt", "\n".join(f"Number {i}" + " harbour" * 150 for i in range(90)))
    encode, batches = Encoder._run, []

    def interrupted(self, tokens, rows, **options):
        if tokens.lengths.min() > 100:  # loading an encoder tries it on a few short texts
            batches.append(len(rows))
        if len(batches) == 3:
            signal.raise_signal(signal.SIGINT)
        return encode(self, tokens, rows, **options)

    monkeypatch.setattr(Encoder, "_run", interrupted)
    arguments = ["scan", many, "--precision", "fp32", "--project", tmp_path / "p.ditto"]
    code, out, err = run(*arguments)
    assert code == 130
    assert out == b""
    assert err == "Cancelled. Everything finished so far is kept.\n"
    assert not (tmp_path / "p.ditto").exists()
    _, _, err = run(*arguments, "--progress", "plain")
    assert f"embedding 0 of {90 - sum(batches[:2])} texts" in err


@pytest.mark.parametrize("grouping", ["every-pair", "chain"])
def test_a_project_exports_the_clusters_of_its_scan(run, drafts, tmp_path, grouping):
    file, output = tmp_path / "drafts.ditto", tmp_path / "export.json"
    arguments = ["--grouping", grouping, "--threshold", 0.9317, "--floor", 0.9317]
    expected = scan_json(run, drafts, *arguments, "--project", file)["clusters"]
    if grouping == "chain":  # its weakest pair is none of the pairs that are kept
        assert expected[0]["weakest"] < 0.9317
    assert run("export", file, "--format", "json", "--output", output)[0] == 0
    assert json.loads(output.read_text())["clusters"] == expected


# --- the other commands


def test_version(run):
    code, out, _ = run("--version")
    assert (code, out.decode()) == (0, f"dittograph {dittograph.__version__}\n")


def test_compare(run):
    code, out, _ = run("compare", LINES[0], LINES[4], "--format", "json")
    result = json.loads(out)
    assert code == 0
    assert set(result) == {"similarity", "kind", "differs", "what"}
    assert "date" in result["differs"]
    code, out, _ = run("compare", "He paid 3 pounds.", "He paid 5 pounds.")
    assert code == 0
    assert "cosine similarity" in out.decode()
    assert "number" in out.decode()
    assert run("compare", "a", " ")[0] == 2


def test_search(run, drafts, tmp_path):
    file = tmp_path / "drafts.ditto"
    run("scan", drafts, "--project", file)
    code, out, _ = run("search", file, "where to buy rye bread", "--format", "json", "--count", 2)
    assert code == 0
    hits = json.loads(out)
    assert {hit["id"] for hit in hits} == {1, 5}
    assert hits[0]["similarity"] >= hits[1]["similarity"]
    assert hits[0]["source"] == drafts.as_posix()
    code, out, _ = run("search", file, "harbour budget", "--count", 99)
    assert code == 0
    assert "drafts.txt:1" in out.decode()
    for wrong in ([file, " "], [tmp_path / "none.ditto", "x"], [drafts, "x"]):
        code, out, err = run("search", *wrong)
        assert (code, out) == (2, b"")
        assert len(err.splitlines()) == 1
    for count in ("0", "-1", "x"):
        assert run("search", file, "x", "--count", count)[0] == 2


def test_encoders(run, tmp_path, monkeypatch):
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))
    for arguments in (["encoders"], ["encoders", "list"]):
        code, out, _ = run(*arguments)
        assert code == 0
        assert "all-MiniLM-L6-v2" in out.decode()
    code, out, _ = run("encoders", "verify", "all-MiniLM-L6-v2")
    assert code == 0
    assert "384 dimensions" in out.decode()
    assert run("encoders", "verify", "gte-huge")[0] == 3
    code, out, err = run("encoders", "add", tmp_path)
    assert (code, out) == (3, b"")
    assert "is not an encoder" in err
    from dittograph.encoders.discovery import resolve_encoder

    copy = tmp_path / "my-encoder"
    copy.symlink_to(resolve_encoder("all-MiniLM-L6-v2").folder)
    monkeypatch.setattr("dittograph.cli.encoders.add_encoder", lambda f: resolve_encoder(str(f)))
    code, out, _ = run("encoders", "add", copy)
    assert code == 0
    assert "--encoder" in out.decode()


def test_cache(run, drafts, fresh_cache):
    assert run("cache")[0] == 0
    run("scan", drafts)
    code, out, _ = run("cache", "info")
    assert code == 0
    assert str(fresh_cache) in out.decode()
    assert run("cache", "clear")[0] == 0
    assert not list(fresh_cache.rglob("*.sqlite"))
    _, _, err = run("scan", drafts, "--format", "json", "--progress", "plain")
    assert "embedding 0 of 5" in err
    _, _, err = run("scan", drafts, "--format", "json", "--progress", "plain")
    assert "embedding\n" in err or "embedding 0" not in err


def test_doctor(run):
    code, out, _ = run("doctor")
    assert code == 0
    for word in ("Python", "torch", "cpu", "all-MiniLM-L6-v2", "cache"):
        assert word in out.decode()


@pytest.mark.parametrize("form", ["csv", "xlsx", "json", "html", "cleaned"])
def test_export(run, drafts, tmp_path, form):
    file = tmp_path / "drafts.ditto"
    run("scan", drafts, "--project", file)
    target = tmp_path / f"out-{form}"
    code, out, err = run("export", file, "--format", form, "--output", target)
    assert code == 0, err
    assert target.exists()
    assert out
    for threshold in ("0.1", "2", "nan"):
        code, _, err = run("export", file, "--format", form, "--output", tmp_path / "x",
                           "--threshold", threshold)  # fmt: skip
        assert code == 2
        assert len(err.splitlines()) == 1
        assert not (tmp_path / "x").exists()


# --- errors


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["scan"], 2, "required: PATH"),
        (["dance"], 2, "dance"),
        (["scan", "DRAFTS", "--unit", "verse"], 2, "auto, line, sentence"),
        (["scan", "DRAFTS", "--method", "magic"], 2, "exact, hnsw"),
        (["scan", "DRAFTS", "--grouping", "x"], 2, "every-pair, chain"),
        (["scan", "DRAFTS", "--device", "abacus"], 2, "auto, cpu"),
        (["scan", "DRAFTS", "--precision", "int3"], 2, "fp32"),
        (["scan", "DRAFTS", "--threshold", "high"], 2, "high"),
        (["scan", "DRAFTS", "--bogus"], 2, "--bogus"),
        (["scan", "DRAFTS", "--encoder", "gte-huge"], 3, "no encoder called “gte-huge”"),
        (["scan", "DRAFTS", "--device", "mps"], 3, "no usable “mps” device"),
        (["export", "DRAFTS", "--format", "csv", "--output", "o.csv"], 2, "Dittograph project"),
        (["export", "DRAFTS", "--format", "docx", "--output", "o"], 2, "csv, xlsx"),
    ],
)
def test_errors_are_one_line_without_a_traceback(run, drafts, arguments, code, sentence):
    found, out, err = run(*(str(drafts) if a == "DRAFTS" else a for a in arguments))
    assert found == code
    assert out == b""
    assert sentence in err
    assert err.startswith("dittograph: ")
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err


def test_debug_shows_where(run, tmp_path):
    code, _, err = run("scan", tmp_path / "none.txt", "--debug")
    assert code == 2
    assert "Traceback" in err


def test_a_fault_of_our_own_is_still_one_line(run, drafts, monkeypatch):
    monkeypatch.setattr("dittograph.cli.scan.scan", lambda *_, **__: 1 / 0)
    code, _, err = run("scan", drafts)
    assert code == 1
    assert len(err.splitlines()) == 1
    assert "--debug shows where" in err


@pytest.mark.skipif(os.name != "posix", reason="a matter of POSIX pipes")
def test_a_closed_pipe_is_no_error():
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as closed:
        done = subprocess.run([*COMMAND, "encoders"], stdout=closed, stderr=subprocess.PIPE)
    assert done.stderr == b""
    assert done.returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="a matter of POSIX pipes")
@pytest.mark.parametrize("form", ["table", "csv"])
def test_a_closed_pipe_loses_no_result(drafts, tmp_path, form):
    """Whoever read the progress, or the result, may leave early."""
    read, write = os.pipe()
    os.close(read)
    output = tmp_path / "result"
    arguments = ["scan", drafts, "--format", form, "--progress", "plain"]
    with os.fdopen(write, "wb") as closed:
        code = subprocess.call([*COMMAND, *arguments, "--output", output], stderr=closed)
        assert code == 0
        assert output.stat().st_size
        done = subprocess.run(
            [*COMMAND, *arguments, "--progress", "none"], stdout=closed, stderr=subprocess.PIPE
        )
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_command_is_installed():
    command = Path(sys.executable).with_name("dittograph")
    if not command.exists():
        pytest.skip("not installed beside this Python")
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"dittograph {dittograph.__version__}\n"


# --- evaluate


@pytest.fixture
def judged(write):
    rows = [("sentence1", "sentence2", "label"), (LINES[0], LINES[2], 1), (LINES[1], LINES[5], 1),
            (LINES[0], LINES[4], 0), (LINES[0], LINES[5], 0), (LINES[1], "", 1)]  # fmt: skip
    return write("judged.tsv", "".join("\t".join(map(str, row)) + "\n" for row in rows))


def test_evaluate_gives_the_promised_json(run, judged):
    code, out, err = run("evaluate", judged, "--format", "json", "--precision", "fp32")
    assert (code, err) == (0, "1 row has an empty cell and was left out (line 6).\n")
    result = json.loads(out)
    assert {
        "cosine_accuracy", "cosine_accuracy_threshold", "cosine_f1", "cosine_f1_threshold",
        "cosine_precision", "cosine_recall", "cosine_ap", "cosine_mcc",
    } <= set(result)  # fmt: skip
    assert (result["kind"], result["n"], result["same"], result["different"]) == ("binary", 4, 2, 2)
    assert result["encoder"]["name"] == "all-MiniLM-L6-v2"
    assert result["encoder"]["precision"] == "fp32"
    assert 0 < result["cosine_ap"] <= 1
    assert result["left_out"] == ["1 row has an empty cell and was left out (line 6)."]
    assert "encoders" not in result
    for error in result["worst"]:
        assert {error["first"], error["second"]} <= set(LINES)


def test_evaluate_gives_a_table_that_a_person_reads(run, judged, tmp_path):
    code, out, _ = run("evaluate", judged, "--precision", "fp32", "--errors", 1)
    assert code == 0
    text = out.decode()
    assert "Average precision" in text
    assert re.search(r"At 0\.\d\d or higher, \d+ of 100 pairs called the same are", text)
    assert "\n1 row has an empty cell and was left out (line 6).\n" in text
    assert "few pairs" in text
    file = tmp_path / "table.txt"
    assert run("evaluate", judged, "--precision", "fp32", "--output", file)[0] == 0
    assert "Average precision" in file.read_text(encoding="utf-8")


def test_evaluate_gives_a_page_that_loads_nothing(run, judged, tmp_path):
    page = tmp_path / "report.html"
    judged.write_text(judged.read_text().replace(LINES[4], "<script>1</script> on Monday"))
    found, _, _ = run("evaluate", judged, "--precision", "fp32", "--format", "html",
                      "--output", page)  # fmt: skip
    assert found == 0
    text = page.read_text(encoding="utf-8")
    first, *drawings = re.findall(r"<svg.*?</svg>", text, re.DOTALL)
    assert 'class="logo"' in first and len(drawings) == 2
    assert "of 100 pairs called the same are" in text
    assert "<script" not in text
    assert "://" not in text
    for drawing in (first, *drawings):
        ElementTree.fromstring(drawing)


def test_evaluate_compares_encoders_and_names_those_that_fail(run, judged):
    arguments = ["evaluate", judged, "--precision", "fp32", "--encoder", "all-MiniLM-L6-v2",
                 "--encoder", "none-such"]  # fmt: skip
    code, out, err = run(*arguments, "--format", "json")
    assert code == 4
    assert "Skipped none-such: There is no encoder called" in err
    result = json.loads(out)
    assert len(result["encoders"]) == 1
    assert result["encoders"][0]["cosine_ap"] == result["cosine_ap"]
    assert result["failed"][0]["name"] == "none-such"
    code, out, _ = run(*arguments, "--format", "csv")
    header, row = out.decode("utf-8-sig").splitlines()
    cells = dict(zip(header.split(","), row.split(","), strict=True))
    assert float(cells["cosine_ap"]) == result["cosine_ap"]
    assert float(cells["cosine_ap_low"]) <= result["cosine_ap"] <= float(cells["cosine_ap_high"])
    code, out, err = run("evaluate", judged, "--encoder", "none-such")
    assert (code, out) == (3, b"")
    assert "no encoder called" in err


def test_evaluate_graded_pairs(run, write):
    pairs = write(
        "graded.csv",
        f'sentence1,sentence2,score\n"{LINES[0]}","{LINES[2]}",4.5\n"{LINES[0]}","{LINES[5]}",0\n'
        f'"{LINES[1]}","{LINES[5]}",4\n',
    )
    _, out, _ = run("evaluate", pairs, "--format", "json", "--precision", "fp32")
    result = json.loads(out)
    measures = ("cosine", "manhattan", "euclidean", "dot", "max")
    assert {f"{r}_{m}" for r in ("pearson", "spearman") for m in measures} <= set(result)
    assert result["n"] == 3


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("sentence1,sentence2,label\na,b,1\nc,d,1\n", "All 2 pairs are labelled as the same"),
        ("sentence1,sentence2,label\na,b,1\n", "at least 2 pairs"),
        ("one,two\na,b\n", "does not name the columns"),
    ],
)
def test_evaluate_refuses_in_a_sentence(run, write, content, words):
    code, out, err = run("evaluate", write("pairs.csv", content))
    assert (code, out) == (2, b"")
    assert words in err
    assert err.count("\n") == 1


def test_evaluate_does_not_write_over_the_pairs(run, judged):
    before = judged.read_bytes()
    assert run("evaluate", judged, "--output", judged)[0] == 2
    assert judged.read_bytes() == before


# --- evidence


@pytest.fixture
def towns(write):
    """Labelled pairs whose answer the wording gives away: the same words, or another hour."""

    def make(name, first, last):
        rows = ["sentence1\tsentence2\tlabel"]
        for n in range(first, last):
            opens = f"The library of Oakham {n} opens at {n + 3} in the morning"
            rows.append(f"{opens}.\t{opens}, as the council said.\t1")
            rows.append(f"{opens}.\tThe library of Oakham {n} opens at {n + 4} in the evening.\t0")
        return write(name, "\n".join(rows) + "\n")

    return make


def test_evaluate_learns_from_other_pairs(run, towns):
    pairs, other = towns("pairs.tsv", 0, 10), towns("other.tsv", 20, 50)
    options = ("evaluate", pairs, "--learn-from", other, "--precision", "fp32")
    code, out, _ = run(*options, "--format", "json")
    assert code == 0
    found = json.loads(out)
    names = ("ap", "f1", "accuracy", "f1_threshold", "ece")
    assert all(0 <= found[f"evidence_{name}"] <= 1 for name in names)
    assert found["evidence_ap"] == pytest.approx(1)
    assert found["cosine_ap"] <= 1
    assert any("learned from 60 other pairs" in note for note in found["notes"])
    for form in ("table", "html"):
        assert "With evidence: average precision" in run(*options, "--format", form)[1].decode()
    header = run(*options, "--format", "csv")[1].decode("utf-8-sig").splitlines()[0]
    assert "evidence_ap" in header.split(",")


def test_evaluate_draws_a_sample_by_a_seed(run, towns):
    pairs, other = towns("pairs.tsv", 0, 10), towns("other.tsv", 20, 50)

    def found(seed):
        options = ("--sample", 12, "--seed", seed, "--precision", "fp32", "--format", "json")
        return json.loads(run("evaluate", pairs, "--learn-from", other, *options)[1])

    assert any("learned from 12 other pairs" in note for note in found(1)["notes"])
    assert found(1) == found(1)
    assert found(1)["evidence_f1_threshold"] != found(2)["evidence_f1_threshold"]


def test_evaluate_never_learns_from_what_it_measures_on(run, towns, tmp_path):
    pairs = towns("pairs.tsv", 0, 10)
    code, out, err = run("evaluate", pairs, "--learn-from", pairs)
    assert (code, out, err.count("\n")) == (2, b"", 1)
    assert "holds the pairs that are measured on" in err
    copy = tmp_path / "copy.tsv"
    copy.write_bytes(pairs.read_bytes())
    code, out, err = run("evaluate", pairs, "--learn-from", copy, "--precision", "fp32")
    assert (code, out, err.count("\n")) == (2, b"", 1)
    assert "20 of the 20 pairs to learn from are measured on, too" in err


@pytest.mark.parametrize(
    ("options", "words"),
    [(("--sample", "20"), "name these with"), (("--seed", "1"), "name these with")],
)
def test_evaluate_draws_only_from_pairs_to_learn_from(run, judged, options, words):
    code, out, err = run("evaluate", judged, *options)
    assert (code, out) == (2, b"")
    assert words in err


def test_scan_by_likelihood(run, write, tmp_path):
    lines = [
        f"The library of Oakham opens at {hour} on {day}{end}."
        for hour in (8, 9, 10)
        for day in ("Monday", "Friday")
        for end in ("", ", as the council said")
    ]
    texts, project = write("texts.txt", "\n".join(lines) + "\n"), tmp_path / "towns.ditto"
    options = ("scan", texts, "--unit", "line", "--project", project, "--floor", 0.5)
    assert run(*options)[0] == 0
    code, out, err = run(*options, "--score", "likelihood")
    assert (code, out, err.count("\n")) == (2, b"", 1)
    assert "No pair of towns.ditto can be learned from" in err
    with Project.open(project) as opened:
        scan = opened.scan
        couples = zip(scan.pairs.a.tolist(), scan.pairs.b.tolist(), strict=True)
        for a, b in list(couples)[:40]:
            same = scan.texts[a].split(" on ")[0] == scan.texts[b].split(" on ")[0]
            opened.judge((a, b), same)
    code, out, _ = run(*options, "--score", "likelihood", "--threshold", 0.4, "--format", "json")
    found = json.loads(out)
    assert (code, found["settings"]["score"], found["settings"]["threshold"]) == (
        0, "likelihood", 0.4,
    )  # fmt: skip
    likely = [pair["likelihood"] for pair in found["pairs"]]
    assert likely == sorted(likely, reverse=True)
    assert likely and min(likely) >= 0.4
    similarity = {(pair["a"], pair["b"]): pair["similarity"] for pair in found["pairs"]}
    plain = json.loads(run(*options, "--threshold", 0.5, "--format", "json")[1])
    assert "likelihood" not in plain["pairs"][0]
    expected = {(pair["a"], pair["b"]): pair["similarity"] for pair in plain["pairs"]}
    assert similarity.items() <= expected.items()
    known = {(pair["a"], pair["b"]): pair["likelihood"] for pair in found["pairs"]}
    for cluster in found["clusters"]:
        members = cluster["members"]
        inside = [known[a, b] for a in members for b in members if a < b]
        assert cluster["weakest"] == pytest.approx(min(inside), abs=1e-6)
    file = tmp_path / "export.json"
    exporting = ("export", project, "--score", "likelihood", "--threshold", 0.4, "--output", file)
    assert run(*exporting, "--format", "json")[0] == 0
    assert json.loads(file.read_bytes())["clusters"] == found["clusters"]
    assert run(*exporting, "--format", "csv")[0] == 0
    assert b"likelihood" in file.read_bytes().splitlines()[0]
    assert run(*exporting[:4], *exporting[6:], "--format", "judged")[0] == 2
    assert run(*exporting[:4], "--threshold", 1.5, *exporting[6:], "--format", "csv")[0] == 2
    a, b = found["clusters"][0]["members"][:2]
    with Project.open(project) as opened:
        opened.set_apart(a, [b])
    again = json.loads(
        run(*options, "--score", "likelihood", "--threshold", 0, "--format", "json")[1]
    )
    assert not any({a, b} <= {*cluster["members"]} for cluster in again["clusters"])
    assert "a likelihood of 0.4" in run(*options, "--score", "likelihood", "--threshold", 0.4)[
        1
    ].decode().replace("\n", " ")


def test_scan_by_likelihood_takes_a_project(run, write, tmp_path):
    texts = write("texts.txt", "\n".join(LINES))
    code, out, err = run("scan", texts, "--score", "likelihood")
    assert (code, out) == (2, b"")
    assert "--project" in err
    code, _, err = run("scan", texts, "--score", "likelihood", "--project", tmp_path / "none.ditto")
    assert code == 2
    assert "does not exist" in err
    assert not (tmp_path / "none.ditto").exists()


GERMAN = (
    "Der Rat hat den Haushalt am Montag beschlossen.\nAm Montag beschloss der Rat den Haushalt.\n"
    "Die Ziege ist vom Hof entkommen.\nDas Museum ist an Feiertagen geschlossen.\n"
)
NOTICE = (
    "Most of this is German. The encoder all-MiniLM-L6-v2 was made for English; --encoder "
    "multilingual finds more in other languages.\n"
)


def test_the_encoder_for_other_languages_is_offered_and_has_numbers_of_its_own(run, write):
    german = write("de.txt", GERMAN)
    code, out, err = run("scan", german, "--format", "json", "--progress", "none")
    assert (code, err) == (0, NOTICE)
    assert json.loads(out)["settings"]["threshold"] == 0.8
    words = ["scan", german, "--encoder", "multilingual", "--format", "json", "--progress", "none"]
    code, out, err = run(*words)
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert found["encoder"]["name"] == "multilingual"
    assert found["encoder"]["prompt"] == "query: "
    assert (found["settings"]["floor"], found["settings"]["threshold"]) == (0.88, 0.955)
    assert [cluster["members"] for cluster in found["clusters"]] == [[0, 1]]
    _, out, _ = run(*words, "--floor", "0.6", "--threshold", "0.7")
    found = json.loads(out)
    assert (found["settings"]["floor"], found["settings"]["threshold"]) == (0.6, 0.7)
    assert len(found["pairs"]) == 6
    english = write(
        "en.txt", "The council met on Monday.\nThe goat has escaped from the farm.\n" * 3
    )
    assert run("scan", english, "--progress", "none")[2] == ""


def test_nothing_is_offered_where_the_encoder_is_locked(run, write, tmp_path, monkeypatch):
    policy = tmp_path / "policy.toml"
    policy.write_text('locked = ["encoder"]\n[defaults]\nencoder = "all-MiniLM-L6-v2"\n')
    monkeypatch.setenv("DITTOGRAPH_POLICY", str(policy))
    assert run("scan", write("de.txt", GERMAN), "--progress", "none")[2] == ""
