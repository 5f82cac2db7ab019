"""What a first look at the sources found, in words; no Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from dittograph.documents.source import Skipped
from dittograph.documents.survey import Survey
from dittograph.documents.walk import Passed, printable

_MOST_KINDS = 6  # that are named in one line


def readable(survey: Survey) -> str:
    """Say what will be read: "1,204 files to read, 35 MB: Word documents (900), tables (4)"."""
    if not survey.kinds:
        return "There is nothing here that Dittograph can read."
    size = in_bytes(sum(kind.size for kind in survey.kinds))
    start = f"{_files(survey.files)} to read, {size}: "
    if len(survey.kinds) == 1:
        return start + survey.kinds[0].title
    named = list(survey.kinds)
    others = []
    if len(named) > _MOST_KINDS:
        named, others = named[: _MOST_KINDS - 1], named[_MOST_KINDS - 1 :]
    words = [f"{kind.title} ({kind.files:,})" for kind in named]
    if others:
        count = sum(kind.files for kind in others)
        words.append(f"{len(others)} other kinds ({count:,})")
    return start + ", ".join(words)


def each_kind(survey: Survey) -> str:
    """Say of each kind how many files there are and how large they are, a line each."""
    return "\n".join(
        f"{kind.title[:1].upper()}{kind.title[1:]}: {_files(kind.files)}, {in_bytes(kind.size)}"
        for kind in survey.kinds
    )


def unread(survey: Survey) -> str:
    """Say how much will not be read."""
    return f"{len(survey.unread):,} will not be read"


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
        lines.append(reason if len(names) == 1 else f"{reason} ({len(names):,})")
        lines += (f"    {_short(name, leads)}" for name in names[:left])
        left -= min(left, len(names))
    if most is not None and len(skipped) > most:
        lines += ["", f"… and {len(skipped) - most:,} more, which “Copy list” has too."]
    return "\n".join(lines)


def short_names(names: Sequence[str], roots: Sequence[str]) -> list[str]:
    """Return names without what leads to the folder that a person added."""
    leads = sorted({_lead(root) for root in roots}, key=len, reverse=True)
    return [_short(name, leads) for name in names]


def passed_over(passed: Mapping[Passed, int]) -> str:
    """Say what is passed over: "Passed over: 3 hidden files or folders"; "" if nothing is."""
    words = [reason.counted(passed[reason]) for reason in Passed if passed.get(reason)]
    return f"Passed over: {', '.join(words)}" if words else ""


def guessed(count: int) -> str:
    """Say how many encodings are guesses."""
    return f"{_files(count)}: the encoding is a guess"


def in_bytes(size: int) -> str:
    """Return a size in words."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1_000)):,} kB"
    if size < 1_000_000_000:
        return f"{size / 1_000_000:,.1f} MB"
    return f"{size / 1_000_000_000:,.1f} GB"


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count:,} files"


def _lead(root: str) -> str:
    return printable(Path(root).parent).rstrip("/") + "/"


def _short(name: str, leads: Sequence[str]) -> str:
    lead = next((lead for lead in leads if name.startswith(lead)), "")
    return name.removeprefix(lead)
