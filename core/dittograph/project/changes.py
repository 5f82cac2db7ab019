"""What one call on an open project changed: the one thing that everything on screen listens to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum, auto

TextPair = tuple[int, int]  # distinct-text ids, the lower first


class Cause(StrEnum):
    """Why something changed."""

    DONE = auto()  # a person decided or judged
    UNDONE = auto()
    REDONE = auto()
    ELSEWHERE = auto()  # another process wrote to the project
    CLUSTERS = auto()  # clusters were rebuilt
    SOURCES = auto()  # a person confirmed the sources


@dataclass(frozen=True, slots=True)
class Changes:
    """What one call changed; false where that is nothing.

    Attributes:
        cause: Why.
        label: The step's name for a menu ("drop 3 texts"); "" where there is no step.
        passages: Passage ids whose mark changed.
        apart: Pairs of texts that became, or are no longer, "not a duplicate".
        judged: Pairs of texts whose judgement changed.
        muted: Distinct-text ids that became muted, or are no longer.
        clusters: Whether ``project.scan`` now has other clusters.
        sources: Whether the sources were confirmed, so that they may be read.
        regroup: Whether the clusters no longer follow from the decisions and must be rebuilt.
        elsewhere: Whether some of this was decided by another process.
    """

    cause: Cause
    label: str = ""
    passages: frozenset[int] = frozenset()
    apart: frozenset[TextPair] = frozenset()
    judged: frozenset[TextPair] = frozenset()
    muted: frozenset[int] = frozenset()
    clusters: bool = False
    sources: bool = False
    regroup: bool = False
    elsewhere: bool = False

    def __bool__(self) -> bool:
        return bool(
            self.label
            or self.passages
            or self.apart
            or self.judged
            or self.muted
            or self.clusters
            or self.sources
        )

    def joined(self, other: Changes) -> Changes:
        """Return both in one, with the cause and the label of this one."""
        return replace(
            self,
            passages=self.passages | other.passages,
            apart=self.apart | other.apart,
            judged=self.judged | other.judged,
            muted=self.muted | other.muted,
            clusters=self.clusters or other.clusters,
            sources=self.sources or other.sources,
            elsewhere=self.elsewhere or other.elsewhere,
        )


Listener = Callable[[Changes], None]


class Listeners:
    """Those who want to know of every change."""

    def __init__(self) -> None:
        self._listeners: tuple[Listener, ...] = ()

    def add(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with every change from now on, until what is returned is called."""
        call = _Call(listener)  # so that the same function may be added twice
        self._listeners += (call,)

        def stop() -> None:
            self._listeners = tuple(one for one in self._listeners if one is not call)

        return stop

    def tell(self, changes: Changes) -> None:
        """Call all of them, unless nothing changed."""
        if changes:
            for listener in self._listeners:
                listener(changes)


class _Call:
    def __init__(self, listener: Listener) -> None:
        self._listener = listener

    def __call__(self, changes: Changes) -> None:
        self._listener(changes)
