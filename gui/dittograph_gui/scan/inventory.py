"""What a first look at the sources found, in words; no Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from dittograph.documents.collection.survey import Survey
from dittograph.documents.collection.walk import Passed, printable
from dittograph.documents.source import Skipped

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.nouns import plural
from dittograph_gui.language.words import capital, counted, number, tr

_MOST_KINDS = 6  # that are named in one line


def readable(survey: Survey) -> str:
    """Say what will be read: "1,204 files to read, 35 MB: Word documents (900), tables (4)"."""
    if not survey.kinds:
        return tr("There is nothing here that Dittograph can read.")
    size = in_bytes(sum(kind.size for kind in survey.kinds))
    named = list(survey.kinds)
    others = []
    if len(named) > _MOST_KINDS:
        named, others = named[: _MOST_KINDS - 1], named[_MOST_KINDS - 1 :]
    words = [f"{from_core(kind.title)} ({number(kind.files)})" for kind in named]
    if len(words) == 1:
        words = [from_core(named[0].title)]
    if others:
        count = sum(kind.files for kind in others)
        words.append(tr("{others} other kinds ({count:,})", others=len(others), count=count))
    return counted(
        survey.files,
        tr("{n} file to read, {size}: {kinds}"),
        tr("{n} files to read, {size}: {kinds}"),
        size=size,
        kinds=", ".join(words),
    )


def each_kind(survey: Survey) -> str:
    """Say of each kind how many files there are and how large they are, a line each."""
    return "\n".join(
        f"{capital(from_core(kind.title))}: {plural(kind.files, 'file')}, {in_bytes(kind.size)}"
        for kind in survey.kinds
    )


def unread(survey: Survey) -> str:
    """Say how much will not be read."""
    return tr("{unread:,} will not be read", unread=len(survey.unread))


def reasons(skipped: Sequence[Skipped], roots: Sequence[str], most: int | None = None) -> str:
    """Return what will not be read by its reason, the most frequent first, a line each.

    Args:
        skipped: What will not be read.
        roots: What a person added; names are shortened by what leads there.
        most: How many are named; None: all.
    """
    by_reason: dict[str, list[str]] = defaultdict(list)
    for one in skipped:
        by_reason[one.reason].append(one.source)
    leads = sorted({_lead(root) for root in roots}, key=len, reverse=True)
    lines: list[str] = []
    left = len(skipped) if most is None else most
    for reason, names in sorted(by_reason.items(), key=lambda pair: -len(pair[1])):
        if not left:
            break
        lines += [""] if lines else []
        said = from_core(reason)
        lines.append(said if len(names) == 1 else f"{said} ({number(len(names))})")
        lines += (f"    {_short(name, leads)}" for name in names[:left])
        left -= min(left, len(names))
    if most is not None and len(skipped) > most:
        lines += [
            "",
            tr("… and {skipped:,} more, which “Copy list” has too.", skipped=len(skipped) - most),
        ]
    return "\n".join(lines)


def short_names(names: Sequence[str], roots: Sequence[str]) -> list[str]:
    """Return names without what leads to the folder that a person added."""
    leads = sorted({_lead(root) for root in roots}, key=len, reverse=True)
    return [_short(name, leads) for name in names]


def passed_over(passed: Mapping[Passed, int]) -> str:
    """Say what is passed over: "Passed over: 3 hidden files or folders"; "" if nothing is."""
    words = [reason.counted(passed[reason]) for reason in Passed if passed.get(reason)]
    return tr("Passed over: {words}", words=", ".join(words)) if words else ""


def guessed(count: int) -> str:
    """Say how many encodings are guesses."""
    return counted(
        count, tr("{n} file: the encoding is a guess"), tr("{n} files: the encoding is a guess")
    )


def in_bytes(size: int) -> str:
    """Return a size in words."""
    if size < 1_000_000:
        return f"{number(max(1, round(size / 1_000)))} kB"
    if size < 1_000_000_000:
        return f"{number(size / 1_000_000, ',.1f')} MB"
    return f"{number(size / 1_000_000_000, ',.1f')} GB"


def _lead(root: str) -> str:
    return printable(Path(root).parent).rstrip("/") + "/"


def _short(name: str, leads: Sequence[str]) -> str:
    lead = next((lead for lead in leads if name.startswith(lead)), "")
    return name.removeprefix(lead)
