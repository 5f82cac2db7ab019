"""What cleaned copies would be, found out by making them and writing nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from dittograph.errors import InputError, NoCopyError, NotCleanedError
from dittograph.outputs.cleaned import dropped_by_source
from dittograph.outputs.cleaned_file import NO_OTHER_WAY, OtherWays, by_file, copy_of, file_name
from dittograph.outputs.losses import Losses, find_losses
from dittograph.outputs.result import Result, counted, readable
from dittograph.progress import NO_PROGRESS, Phase, Progress

_NAMED = 3  # in a sentence


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file of which no copy can be made, so that nothing is written.

    Attributes:
        source: Its name.
        why: A sentence that says what helps.
        as_text: Whether it could be written as plain text.
        unchanged: Whether it could be copied as it is.
    """

    source: str
    why: str
    as_text: bool
    unchanged: bool


@dataclass(frozen=True, slots=True)
class CleanedPreview:
    """What cleaned copies would be.

    Attributes:
        files: How many files are written.
        shortened: How many of these lack something.
        dropped: How many passages are left out.
        losses: What is dropped although nothing like it stays.
        vanishing: The names of sources of which nothing is left, so that they are not written.
        changed: The names of sources that have changed since the scan.
        unchanged: Files that are copied as they are, with the reason.
        refusals: Why nothing would be written; () if all would.
    """

    files: int
    shortened: int
    dropped: int
    losses: Losses
    vanishing: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[tuple[str, str], ...]
    refusals: tuple[Refusal, ...]

    def sentences(self) -> list[str]:
        """Say all of it but the refusals."""
        return [
            self.count_sentence(),
            *self.losses.sentences(),
            *self.vanishing_sentence(),
            *self.unchanged_sentences(),
            *self.changed_sentence(),
        ]

    def vanishing_sentence(self) -> list[str]:
        """Say which files are not written; [] if all are."""
        if not self.vanishing:
            return []
        one, count = len(self.vanishing) == 1, counted(len(self.vanishing), "file")
        are, them = ("is", "it") if one else ("are", "them")
        why = f"because nothing is left of {them}: {_some(self.vanishing)}."
        return [f"{count} {are} not written, {why}"]

    def changed_sentence(self) -> list[str]:
        """Say which sources have changed; [] if none has."""
        if not self.changed:
            return []
        has = "has" if len(self.changed) == 1 else "have"
        return [f"{_some(self.changed)} {has} changed since the scan."]

    def unchanged_sentences(self) -> list[str]:
        """Say which files are copied as they are, and why."""
        return [
            f"{readable(name)} is copied unchanged, because it cannot be cleaned: {why}"
            for name, why in self.unchanged
        ]

    def count_sentence(self) -> str:
        """Say how much is written and left out."""
        files = counted(self.files, "file")
        if not self.dropped:
            return f"Nothing is marked to be dropped, so {files} would be copied unchanged."
        return (
            f"{files} would be written, {self.shortened:,} of them shortened; "
            f"{counted(self.dropped, 'text')} left out."
        )


def preview(
    result: Result, *, ways: OtherWays = NO_OTHER_WAY, progress: Progress = NO_PROGRESS
) -> CleanedPreview:
    """Make the copies without writing them.

    Args:
        result: What would be written.
        ways: What is written of files that cannot be cleaned in their own format.
        progress: Notified of each file.

    Raises:
        UnconfirmedSourcesError: The project is from elsewhere and its sources are not confirmed.
        CancelledError: When cancelled.
    """
    dropped = dropped_by_source(result)
    sources, held = result.scan.sources, Counter(result.scan.source_of.tolist())
    files = by_file(sources, dropped)
    if any(sources[file[0]].path for file in files):
        result.scan.check_sources()
    written = shortened = 0
    vanishing: list[str] = []
    changed: list[str] = []
    unchanged: list[tuple[str, str]] = []
    refusals: list[Refusal] = []
    progress.start(Phase.READING, len(files), "files")
    for file in files:
        try:
            copy = copy_of(result, file, dropped, ways)
        except InputError as error:
            name = sources[next((n for n in file if dropped.get(n)), file[0])].name
            could = isinstance(error, NotCleanedError) and sources[file[0]].path is not None
            refusals.append(Refusal(name, str(error), isinstance(error, NoCopyError), could))
        else:
            written += len(copy.files)
            if copy.refused:
                unchanged.append((file_name(sources[file[0]]), copy.refused))
                for number in file:
                    dropped.pop(number, None)
            shortened += len(copy.files) if any(dropped.get(n) for n in file) else 0
            changed += copy.changed
            if copy.emptied:
                empty = [n for n in file if dropped.get(n) and len(dropped[n]) == held[n]]
                vanishing += [sources[n].name for n in empty or file[:1]]
        progress.advance()
    return CleanedPreview(
        files=written,
        shortened=shortened,
        dropped=sum(map(len, dropped.values())),
        losses=find_losses(result),
        vanishing=tuple(vanishing),
        changed=tuple(changed),
        unchanged=tuple(unchanged),
        refusals=tuple(refusals),
    )


def _some(names: tuple[str, ...]) -> str:
    more = [f"{len(names) - _NAMED:,} more"] if len(names) > _NAMED else []
    return ", ".join([*map(readable, names[:_NAMED]), *more])
