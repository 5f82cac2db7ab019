"""An engine that speaks the protocol and has no encoder: run as a program, ends with its input.

The first argument says how a scan goes: ``slow`` (until cancelled), ``deaf`` (for ever), ``die``,
or the path of a project that it then yields.
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


def main():
    how = sys.argv[1] if len(sys.argv) > 1 else "slow"
    endless, done = None, 0
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
        elif op == "progress":
            done += 100
            snapshot = {"phase": "embedding", "done": done, "total": 100_000, "unit": "texts"}
            say(request, result=snapshot | {"rate": 1240.4, "seconds_left": 49.2})
        elif op == "cancel":
            say(request, result={})
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
