"""Table for the terminal: the first clusters, a summary, and what was left out."""

from __future__ import annotations

from itertools import groupby
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dittograph.outputs.result import Member, Result, counted, readable
from dittograph.pairs.pair_list import similarity_text

MOST_CLUSTERS = 50
_MOST_MEMBERS = 5
_TEXT_CHARACTERS = 500  # no terminal is wider
_PLACE_CHARACTERS = 32
_SHORTEST_NAME = 6  # characters of a file's name that still tell something


def write_table(result: Result, stream: TextIO, *, width: int | None = None) -> None:
    """Print ``result`` to ``stream``.

    Args:
        result: What to print.
        stream: Where to; colours are used where it is a terminal.
        width: Characters in a line (default: that of the terminal).
    """
    console = Console(file=stream, width=width, markup=False, highlight=False, emoji=False)
    with console.capture() as capture:  # rich ends the program at a closed pipe
        if result.clusters:
            console.print(_table(result, max(12, min(_PLACE_CHARACTERS, console.width // 3))))
        if len(result.clusters) > MOST_CLUSTERS:
            console.print(f"… and {len(result.clusters) - MOST_CLUSTERS:,} more clusters")
        left_out = [f"Left out: {s.source}: {s.reason}" for s in result.scan.skipped]
        for line in summary(result) + left_out:
            console.print(readable(line), soft_wrap=True)
    stream.write(capture.get())


def summary(result: Result) -> list[str]:
    """Return what was found and how complete it is, a sentence each."""
    scan = result.scan
    among = (
        f"{counted(len(scan.passages), 'text')} of "
        f"{counted(len(scan.sources) + len(scan.skipped), 'source')}"
    )
    level = f"{result.threshold:g}"
    if result.clusters:
        inside = sum(len(cluster.members) for cluster in result.clusters)
        found = f"{counted(len(result.clusters), 'cluster')} with {counted(inside, 'text')}"
        lines = [f"{found} at a {result.score} of {level} or more, among {among}."]
    else:
        lines = [f"No two texts reach a {result.score} of {level}, among {among}."]
    coverage = scan.coverage
    if not coverage.complete:
        share = f"about {coverage.recall_estimate:.1%} of the similar pairs were found"
        lines.append(f"The search was approximate: {share}.")
    if coverage.floor_raised_to is not None:
        raised = f"{coverage.floor_raised_to:g}"
        lines.append(f"There were too many pairs, so only those from {raised} up were kept.")
    lines += filter(None, (coverage.note, coverage.why))
    lines += [f"About the encoder {scan.encoder.name}: {note}" for note in scan.encoder.notes]
    cut = int(scan.truncated[scan.copies.text].sum())
    if cut:
        are = "is" if cut == 1 else "are"
        lines.append(
            f"{counted(cut, 'text')} {are} longer than the encoder reads; only the beginning was "
            f"compared."
        )
    return lines


def _table(result: Result, place_characters: int) -> Table:
    table = Table(box=None, pad_edge=False, expand=True)
    table.add_column("#", justify="right", style="bold", no_wrap=True)
    table.add_column(result.score.capitalize(), justify="right", no_wrap=True)
    table.add_column("Text", overflow="ellipsis", no_wrap=True, ratio=1)
    table.add_column("Check", no_wrap=True, style="bold yellow")
    table.add_column("Where", no_wrap=True, style="dim")
    by_cluster = groupby(result.members(MOST_CLUSTERS), key=lambda member: member.cluster.id)
    for number, group in by_cluster:
        members = list(group)
        for place, member in enumerate(members[:_MOST_MEMBERS]):
            table.add_row(
                str(number + 1) if place == 0 else "", *_cells(result, member, place_characters)
            )
        if len(members) > _MOST_MEMBERS:
            table.add_row("", "", f"… and {len(members) - _MOST_MEMBERS:,} more")
        table.add_row()
    return table


def _place(result: Result, passage: int, most: int) -> str:
    """Return where a passage stands, so that the file and the place in it can both be told."""
    place = result.place(passage)
    if len(place) <= most:
        return place
    found = result.scan.passages[passage]
    name = readable(result.scan.sources[found.source].name)
    where = readable(found.location.words(chapter=False))
    room = most - len(where) - 2
    if not where or room < _SHORTEST_NAME:
        return f"…{place[1 - most :]}"  # the end tells most
    short = name.rpartition("/")[2]
    if len(name) > room:
        name = f"…/{short}" if len(short) + 2 <= room and short != name else short
    if len(name) > room:
        name = f"{name[: room // 2]}…{name[room // 2 - room + 1 :]}"
    return f"{name}, {where}"


def _cells(result: Result, member: Member, place_characters: int) -> tuple[Text, ...]:
    relation = member.relation
    similarity = similarity_text(relation.similarity) if relation.similarity is not None else ""
    if member.passage == member.cluster.representative:
        similarity = ""
    elif relation.kind == "identical":
        similarity = relation.kind
    place = _place(result, member.passage, place_characters)
    text = " ".join(result.scan.passages[member.passage].text[:_TEXT_CHARACTERS].split())
    # Text, not str: brackets in it are no markup.
    return (
        Text(similarity),
        Text(readable(text)),
        Text(", ".join(relation.differs)),
        Text(place),
    )
