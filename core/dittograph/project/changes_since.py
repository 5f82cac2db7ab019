"""What became of the sources of an earlier scan: which are new, changed, renamed or gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from dittograph.finished_scan import SourceInfo

_T = TypeVar("_T")
_LONG = 50  # letters of a name


@dataclass(frozen=True, slots=True)
class ChangesSince:
    """How the sources of a scan differ from those of the one before, by name.

    Attributes:
        added: What was not there before.
        changed: What holds other bytes than before.
        renamed: The name before and the name now of what holds the same bytes at another place.
        gone: What is no longer there.
        unread: What is still there, but can no longer be read.
        names: The name now of each source that is there but is called otherwise: the renamed ones,
            and those that were given by another path to the same file.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    gone: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.renamed or self.gone or self.unread)

    def words(self) -> str:
        """Return a sentence for a person; "" if nothing has changed."""
        parts = [
            *_counted(self.added, "{} was added", "{} were added"),
            *_counted(self.changed, "{} was changed", "{} were changed"),
            *_counted(self.renamed, "{}", "{} were renamed or moved", _renamed),
            *_counted(self.unread, "{} can no longer be read", "{} can no longer be read"),
            *_counted(self.gone, "{} is gone", "{} are gone"),
        ]
        return f"Since the last scan, {_joined(parts)}." if parts else ""

    def details(self) -> str:
        """Return every change by its name, a line each; "" if nothing has changed."""
        return "\n".join(
            [
                *(f"Added: {name}" for name in self.added),
                *(f"Changed: {name}" for name in self.changed),
                *(f"Renamed or moved: {old} → {new}" for old, new in self.renamed),
                *(f"Can no longer be read: {name}" for name in self.unread),
                *(f"Gone: {name}" for name in self.gone),
            ]
        )


def changes_since(
    before: Sequence[SourceInfo], now: Sequence[SourceInfo], skipped: Collection[str] = ()
) -> ChangesSince:
    """Compare the sources of two scans.

    A source is the same one where its name, or else its place, is the same. It was renamed where
    neither is, but its bytes are found under a name that they did not have before; where the bytes
    of several sources are the same, they are taken in order. Pasted texts and standard input are
    left aside, and what was scanned by a version that kept no checksums counts as unchanged.

    Args:
        before: The sources of the earlier scan.
        now: The sources of the later one.
        skipped: The names of what the later one could not read.
    """
    skipped = set(skipped)
    before = [source for source in before if source.path is not None]
    now = [source for source in now if source.path is not None]
    new_by_name = {source.name: source for source in now}
    new_by_place = {(source.path, source.member): source for source in now}
    same: dict[str, SourceInfo] = {}
    for source in before:
        found = new_by_name.get(source.name) or new_by_place.get((source.path, source.member))
        if found is not None:
            same[source.name] = found
    old_of = {found.name: name for name, found in same.items()}
    there_before = {source.name: source for source in before}
    # Where a name stands for other bytes than before, those may have come from another name.
    free: dict[str, list[SourceInfo]] = defaultdict(list)
    for source in now:
        old = there_before.get(old_of.get(source.name, ""))
        if source.checksum and (old is None or _differs(old, source)):
            free[source.checksum].append(source)
    renamed: list[tuple[str, str]] = []
    changed: list[str] = []
    gone: list[str] = []
    unread: list[str] = []
    for source in before:
        found = same.get(source.name)
        if found is not None and not _differs(source, found):
            continue
        if source.checksum and free[source.checksum]:
            renamed.append((source.name, free[source.checksum].pop(0).name))
        elif found is not None:
            changed.append(found.name)
        elif source.name in skipped or source.path in skipped:
            unread.append(source.name)
        else:
            gone.append(source.name)
    arrived = {name for _, name in renamed}
    added = [s.name for s in now if s.name not in old_of and s.name not in arrived]
    # A name whose bytes came from elsewhere did not change: its own bytes went.
    changed = [name for name in changed if name not in arrived]
    elsewhere = {name: found.name for name, found in same.items() if name != found.name}
    return ChangesSince(
        tuple(added),
        tuple(changed),
        tuple(renamed),
        tuple(gone),
        tuple(unread),
        {**elsewhere, **dict(renamed)},
    )


def _differs(one: SourceInfo, other: SourceInfo) -> bool:
    return one.checksum != other.checksum and "" not in (one.checksum, other.checksum)


def _counted(
    those: Sequence[_T], one: str, many: str, words: Callable[[_T], str] | None = None
) -> list[str]:
    """Return a part of the sentence: the only one by its name, several by their number."""
    if not those:
        return []
    if len(those) > 1:
        return [many.format(f"{len(those):,} files")]
    return [one.format(words(those[0]) if words else _quoted(str(those[0])))]


def _renamed(names: tuple[str, str]) -> str:
    old, new = names
    if _last(old) == _last(new):
        return f"{_quoted(old)} was moved"
    return f"{_quoted(old)} is now called {_quoted(new)}"


def _quoted(name: str) -> str:
    """Return the last part of a name, which alone tells enough in a sentence."""
    name = _last(name)
    return f"“{name if len(name) <= _LONG else f'{name[: _LONG // 2]}…{name[-_LONG // 2 :]}'}”"


def _last(name: str) -> str:
    return name.rpartition("/")[2] or name


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
