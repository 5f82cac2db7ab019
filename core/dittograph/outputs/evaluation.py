"""Step 8 of judging, evaluations to outputs: a table for people, JSON and CSV for programs."""

from __future__ import annotations

from typing import Any, TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dittograph.judging.evaluation import Evaluation, Evaluations, Wrong
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.outputs.csv import Cell
from dittograph.outputs.json import SCHEMA, encoder_entry
from dittograph.outputs.result import counted, encodable, readable
from dittograph.version import __version__

# The rows of the table: what a person calls a figure, and its name.
ROWS = {
    LabelKind.BINARY: (
        ("Average precision", "cosine_ap"),
        ("Best F1", "cosine_f1"),
        ("  at a threshold of", "cosine_f1_threshold"),
        ("  precision there", "cosine_precision"),
        ("  recall there", "cosine_recall"),
        ("  Matthews' correlation there", "cosine_mcc"),
        ("Best accuracy", "cosine_accuracy"),
        ("  at a threshold of", "cosine_accuracy_threshold"),
    ),
    LabelKind.GRADED: (
        ("Correlation of ranks (Spearman)", "spearman_cosine"),
        ("Correlation (Pearson)", "pearson_cosine"),
        ("Ranks, best of four measures", "spearman_max"),
    ),
}
# The same with evidence beside the similarity, where it was learned.
_LEARNED_ROWS = (
    ("With evidence: average precision", "evidence_ap"),
    ("  F1 at the threshold learned", "evidence_f1"),
    ("  a likelihood of", "evidence_f1_threshold"),
    ("  accuracy there", "evidence_accuracy"),
    ("  calibration error", "evidence_ece"),
)
_TEXT_CHARACTERS = 300


def table_rows(evaluations: Evaluations) -> list[tuple[str, str]]:
    """Return the rows of the table: what a person calls a figure, and its name."""
    learned = any(found.learned for found in evaluations.done.values())
    return [*ROWS[evaluations.pairs.kind], *(_LEARNED_ROWS if learned else ())]


def pairs_entry(pairs: LabelledPairs) -> dict[str, Any]:
    """Return what is said of the pairs in JSON."""
    entry: dict[str, Any] = {"kind": pairs.kind.value, "n": len(pairs)}
    if pairs.kind is LabelKind.BINARY:
        same = int(pairs.label.sum())
        entry |= {"same": same, "different": len(pairs) - same}
    else:
        entry |= {"scale": pairs.scale, "read_as": pairs.read_as}
    return entry | {"left_out": list(pairs.left_out)}


def details(evaluation: Evaluation, errors: int | None = None) -> dict[str, Any]:
    """Return all but the figures of one encoder in JSON; ``errors``: how many at most."""
    curve, histogram, scatter = evaluation.curve, evaluation.histogram, evaluation.scatter
    return {
        "verdict": evaluation.verdict,
        "notes": list(evaluation.notes),
        "intervals": {name: list(both) for name, both in evaluation.intervals.items()},
        "curve": curve
        and {
            "threshold": curve.threshold.tolist(),
            "precision": curve.precision.tolist(),
            "recall": curve.recall.tolist(),
        },
        "histogram": histogram
        and {
            "edges": histogram.edges.tolist(),
            "same": histogram.same.tolist(),
            "different": histogram.different.tolist(),
        },
        "scatter": scatter
        and {"label": scatter.label.tolist(), "similarity": scatter.similarity.tolist()},
        "worst": [_error(wrong) for wrong in evaluation.worst[:errors]],
    }


def as_json(evaluations: Evaluations, *, errors: int) -> dict[str, Any]:
    """Return evaluations for programs: all of the first encoder, then a list of every one.

    Args:
        evaluations: What to write.
        errors: How many errors of each encoder, the worst first.
    """
    entries = [
        {"encoder": encoder_entry(found.encoder), **found.metrics, **details(found, errors)}
        for found in evaluations.done.values()
    ]
    failed = [
        {"name": encodable(name), "error": encodable(str(error))}
        for name, error in evaluations.failed.items()
    ]
    result = {
        "schema": SCHEMA,
        "dittograph": __version__,
        **pairs_entry(evaluations.pairs),
        **entries[0],
    }
    if len(entries) + len(failed) > 1:
        result |= {"encoders": entries, "failed": failed}
    return result


def as_rows(evaluations: Evaluations) -> tuple[list[str], list[list[Cell]]]:
    """Return the header and a row an encoder."""
    first = next(iter(evaluations.done.values()))
    header = ["encoder", "device", "precision", "n", *first.metrics]
    ends = [(name, end) for name in first.intervals for end in (0, 1)]
    header += [f"{name}_{('low', 'high')[end]}" for name, end in ends]
    rows: list[list[Cell]] = [
        [
            *(found.encoder.name, found.encoder.device, found.encoder.precision),
            *(len(evaluations.pairs), *found.metrics.values()),
            *(found.intervals[name][end] for name, end in ends),
        ]
        for found in evaluations.done.values()
    ]
    return header, rows


def write_table(
    evaluations: Evaluations, stream: TextIO, *, errors: int, width: int | None = None
) -> None:
    """Print evaluations side by side, then what they mean, then the worst errors.

    Args:
        evaluations: What to print.
        stream: Where to; colours are used where it is a terminal.
        errors: How many errors of each encoder, the worst first.
        width: Characters in a line (default: that of the terminal).
    """
    pairs = evaluations.pairs
    console = Console(file=stream, width=width, markup=False, highlight=False, emoji=False)
    with console.capture() as capture:  # rich ends the program at a closed pipe
        console.print(_table(evaluations))
        console.print()
        for line in sentences(evaluations):
            console.print(readable(line), soft_wrap=True)
        for found in evaluations.done.values():
            if errors and found.worst:
                console.print(f"\nThe worst errors of {readable(found.encoder.name)}", style="bold")
                for wrong in found.worst[:errors]:
                    console.print(about(wrong, pairs.kind), style="dim", soft_wrap=True)
                    for text in (wrong.first, wrong.second):
                        console.print(f"    {_one_line(text)}", soft_wrap=True)
    stream.write(capture.get())


def _table(evaluations: Evaluations) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    for found in evaluations.done.values():
        table.add_column(Text(readable(found.encoder.name)), overflow="fold")
    for title, name in table_rows(evaluations):
        table.add_row(title, *(_figure(found, name) for found in evaluations.done.values()))
    return table


def _figure(found: Evaluation, name: str) -> Text:
    value = found.metrics[name]
    if value is None:
        return Text("–")
    cell = Text(f"{value:.3f}")
    if name in found.intervals:
        low, high = found.intervals[name]
        cell.append(f"  ({low:.3f} to {high:.3f})", style="dim")
    return cell


def sentences(evaluations: Evaluations) -> list[str]:
    """Return what was measured, how the pairs were read and what it means, a sentence each."""
    pairs, done = evaluations.pairs, list(evaluations.done.values())
    among = f"Measured on {counted(len(pairs), 'pair')}"
    if pairs.kind is LabelKind.BINARY:
        among += f", of which {int(pairs.label.sum()):,} are the same"
    ranges = "in brackets, the range of a figure in 95 of 100 such sets of pairs"
    lines = [f"{among}; {ranges}."]
    lines += pairs.notes
    for found in done:
        about = f"{found.encoder.name}: " if len(done) > 1 else ""
        lines += [f"{about}{sentence}" for sentence in (found.verdict, *found.notes)]
    lines += [f"{name} was not evaluated: {e}" for name, e in evaluations.failed.items()]
    return lines


def about(wrong: Wrong, kind: LabelKind) -> str:
    """Return how an encoder is wrong about a pair, in a line."""
    line = f"{wrong.error} (pair {wrong.pair + 1:,}), similarity {wrong.similarity:.3f}"
    if kind is LabelKind.GRADED:
        line += f", label {wrong.label:.2f}"
    return f"{line}; differs: {', '.join(wrong.differs)}" if wrong.differs else line


def _error(wrong: Wrong) -> dict[str, Any]:
    return {
        "pair": wrong.pair,
        "first": encodable(wrong.first),
        "second": encodable(wrong.second),
        "label": wrong.label,
        "similarity": round(wrong.similarity, 6),
        "wrong": wrong.error.value,
        "differs": list(wrong.differs),
    }


def _one_line(text: str) -> str:
    return readable(" ".join(text[:_TEXT_CHARACTERS].split()))
