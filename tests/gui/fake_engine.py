"""An engine that speaks the protocol and has no encoder: run as a program, ends with its input.

The first argument says how a scan goes: ``slow`` (until cancelled), ``deaf`` (for ever), ``die``,
or the path of a project that it then yields. The name that a taught encoder is to have says how
the teaching goes: one with ``endless`` goes on until it is cancelled, ``refused`` cannot begin,
``deaf`` never ends, and ``worse`` and ``collapsed`` come to that.
"""

import json
import os
import shutil
import sys
from pathlib import Path

BUNDLED = {
    "name": "all-MiniLM-L6-v2",
    "folder": "/e",
    "origin": "bundled",
    "dimension": 384,
    "max_tokens": 256,
    "pooling": "mean",
    "size": 91_000_000,
    "languages": ["en"],
    "prompts": [],
    "notes": [],
}


def say(request, **answer):
    sys.stdout.write(json.dumps({"id": request["id"], "ok": True, **answer}) + "\n")
    sys.stdout.flush()


def compare(request):
    rows = []
    for a, b in zip(request["left"], request["right"], strict=True):
        digits = [[c for c in text if c.isdigit()] for text in (a, b)]
        what = [] if digits[0] == digits[1] else ["number: 3 / 5"]
        same = a.casefold() == b.casefold()
        kind = "exact" if same else "paraphrase"
        similarity = 1.0 if same else 0.9
        rows.append(
            {"similarity": similarity, "kind": kind, "differs": ["number"] * len(what)}
            | {"what": what}
        )
    return {"rows": rows}


def evaluate(request):
    """Answer with figures that fall from encoder to encoder; one named "broken" fails."""
    graded = "graded" in (request["pairs"] or "")
    encoders = []
    for rank, name in enumerate(e for e in request["encoders"] if e != "broken"):
        good = 0.9 - 0.05 * rank
        shares = [n / 20 for n in range(1, 21)]
        scatter = {"label": shares, "similarity": [good * s for s in shares]}
        metrics = (
            {"spearman_cosine": good, "pearson_cosine": good - 0.02, "spearman_max": good}
            if graded
            else {
                "cosine_ap": good,
                "cosine_f1": good - 0.04,
                "cosine_f1_threshold": 0.8 + 0.02 * rank,
                "cosine_precision": 0.8 + 0.03 * rank,
                "cosine_recall": good,
                "cosine_accuracy": good,
                "cosine_mcc": good - 0.2,
            }
        )
        curve = {"threshold": [1 - s / 2 for s in shares], "recall": shares}
        curve["precision"] = [1 - (1 - good) * s for s in shares]
        bars = {"edges": [n / 10 for n in range(11)], "same": [0] * 5 + [1, 2, 8, 20, 9]}
        bars["different"] = [3, 9, 12, 8, 4, 3, 2, 1, 0, 0]
        wrong = ("rated too low", "rated too high") if graded else ("missed", "wrongly joined")
        worst = [
            {
                "first": f"The ferry <{n}> leaves at 9.",
                "second": f"The ferry <{n}> leaves at 11.",
                "label": 1.0 - n % 2,
                "similarity": 0.3 + n / 100,
                "wrong": wrong[n % 2],
                "differs": ["number"],
            }
            for n in range(24)
        ]
        notes = ["It read half of one text."]
        if name == "harbour":
            notes.append("This encoder has learned from 60 of these 71 pairs.")
        encoders.append(
            {"name": Path(name).name, "folder": f"/e/{name}".replace("//", "/")}
            | {"verdict": f"“{name}” finds most.", "notes": notes}
            | {"intervals": {"cosine_ap": [good - 0.02, good + 0.01]}}
            | {"metrics": {**metrics, "n": 71}, "worst": worst}
            | {"threshold_interval": None if graded else [0.77, 0.84]}
            | {"curve": None if graded else curve, "histogram": None if graded else bars}
            | {"scatter": scatter if graded else None}
        )
    failed = [{"name": "broken", "error": "Its weights are cut off."}]
    return {
        "kind": "graded" if graded else "binary",
        "n": 71,
        **({} if graded else {"same": 40, "different": 31}),
        "left_out": ["Two rows have no label and were left out."],
        "encoders": encoders,
        "failed": failed if "broken" in request["encoders"] else [],
    }


def taught(request, *, cancelled=False):
    """Answer as at the end of a teaching."""
    name = request["name"]
    verdict = next((v for v in ("worse", "collapsed") if v in name), "better")
    after = {"better": 0.91, "worse": 0.72, "collapsed": 0.5}[verdict]
    draft = Path(os.environ["DITTOGRAPH_CACHE"], "drafts", name)
    draft.mkdir(parents=True, exist_ok=True)
    figures = {"cosine_f1_threshold": 0.8, "cosine_precision": 0.8, "cosine_recall": 0.75}
    return {
        "draft": str(draft),
        "name": name,
        "epoch": 2,
        "epochs_done": 3,
        "cancelled": cancelled,
        "trained_on": 100,
        "held_out": 20,
        "left_out": [],
        "before": {"cosine_ap": 0.83, **figures},
        "after": {"cosine_ap": after, **figures},
        "sentences": [f"It is {verdict} now.", "Average precision went from 0.83."],
        "verdict": verdict,
        "curve": curve(3),
        "score_name": "cosine_ap",
        "seconds": 12.0,
    }


def curve(rounds):
    return [
        {"epoch": n / 4, "loss": 1 / (1 + n), "score": 0.83 + n / 100 if n % 4 == 0 else None}
        for n in range(4 * rounds + 1)
    ]


def main():
    how = sys.argv[1] if len(sys.argv) > 1 else "slow"
    endless, done, teaching = None, 0, None
    for line in sys.stdin:
        request = json.loads(line)
        op = request["op"]
        if op in {"scan", "endless"} and how == "die":
            sys.stderr.write("killed on purpose\n")
            sys.stderr.flush()
            os._exit(9)
        elif op == "scan" and Path(how).is_file():
            Path(request["output"]).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(how, request["output"])
            say(
                request,
                result={"project": request["output"], "skipped": 0, "texts": 7} | {"embedded": 2},
            )
        elif op in {"scan", "endless"}:
            endless = request
        elif op == "evaluate" and "refused" in (request["pairs"] or ""):
            say(request, ok=False, error="There is one class only.", kind="input", detail="")
        elif op == "evaluate":
            say(request, result=evaluate(request))
        elif op == "teach" and "refused" in request["name"]:
            say(request, ok=False, error="There are too few pairs.", kind="input", detail="")
        elif op == "teach" and "deaf" in request["name"]:
            teaching = request
        elif op == "teach":
            teaching, done = request, 0
        elif op == "progress" and teaching:
            done += 1
            if done > 3 and not any(word in teaching["name"] for word in ("endless", "deaf")):
                say(teaching, result=taught(teaching))
                teaching = None
            snapshot = {"phase": "teaching", "done": 100 * done, "total": 1_000, "unit": "pairs"}
            say(request, result=snapshot | {"rate": 95.0, "curve": curve(1), "seconds_left": 30})
        elif op == "keep_encoder" and request["name"] == "taken":
            say(request, ok=False, error="That name is taken.", kind="input", detail="")
        elif op == "keep_encoder" and not Path(request["draft"]).is_dir():
            gone = "What the encoder had learned is no longer on the disk; teach it again."
            say(request, ok=False, error=gone, kind="input", detail="")
        elif op == "keep_encoder":
            kept = {"name": request["name"], "folder": "/e/kept", "origin": "added"}
            say(request, result=BUNDLED | kept)
        elif op == "progress":
            done += 100
            snapshot = {"phase": "embedding", "done": done, "total": 100_000, "unit": "texts"}
            say(request, result=snapshot | {"rate": 1240.4, "seconds_left": 49.2})
        elif op == "cancel":
            say(request, result={})
            if teaching and "deaf" not in teaching["name"]:
                say(teaching, result=taught(teaching, cancelled=True))
                teaching = None
            if endless and how != "deaf":
                say(endless, ok=False, error="Cancelled.", kind="cancelled", detail="")
                endless = None
        elif op == "noisy":
            sys.stdout.write('Warning: {broken\n[1, 2]\n"text"\n{"id": null}\n\n')
            say(request, result={"said": "æøå " + "x" * 200_000})
        elif op == "wrong":
            say(request, ok=False, error="It cannot be read.", kind="input", detail="where")
        elif op == "compare":
            say(request, result=compare(request))
        elif op == "encoders":
            say(request, result={"encoders": [BUNDLED], "devices": ["cpu"]})
        elif op == "add_encoder" and "damaged" in request["folder"]:
            say(request, ok=False, error="The weights are cut off.", kind="encoder", detail="")
        elif op == "add_encoder":
            folder = request["folder"]
            added = {"name": Path(folder).name, "folder": folder, "origin": "added"}
            prompts = {"prompts": ["query", "passage"], "notes": ["It was made for questions."]}
            say(request, result=BUNDLED | added | prompts)
        else:
            say(request, result={})


main()
