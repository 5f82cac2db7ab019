"""Dittograph finds paraphrases and near-duplicates in text collections, entirely offline.

:func:`scan` finds every similar pair in files or in a list of texts, :func:`compare` compares two
texts, :func:`open` opens a project that the window or :meth:`Scan.save` has made, and
:func:`export` writes lists, reports and cleaned copies. What a person can put right is raised as a
:class:`errors.DittographError`, whose text is a sentence.

Example:
    >>> import dittograph
    >>> scan = dittograph.scan(
    ...     texts=[
    ...         "The council approved the budget on Monday.",
    ...         "A goat was seen on the roof.",
    ...         "On Monday, the budget was approved by the council.",
    ...     ]
    ... )
    >>> for cluster in scan.clusters(threshold=0.85):
    ...     print(cluster.members, cluster.texts[1])
    (0, 2) On Monday, the budget was approved by the council.
    >>> scan.save("minutes.ditto")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from dittograph import errors
from dittograph.version import __version__

if TYPE_CHECKING:
    from dittograph.library.comparing import Comparison, compare
    from dittograph.library.exporting import export
    from dittograph.library.pairs import Pair, Pairs
    from dittograph.library.projects import Decision, Project, open  # noqa: A004 - like ``gzip.open``
    from dittograph.library.scanning import scan
    from dittograph.library.scans import Cluster, Match, Scan

__all__ = [
    "Cluster",
    "Comparison",
    "Decision",
    "Match",
    "Pair",
    "Pairs",
    "Project",
    "Scan",
    "__version__",
    "compare",
    "errors",
    "export",
    "open",
    "scan",
]

# Imported at first use, because most of the program needs only other parts of this package.
# None of these names may be that of a module here, or importing the module would replace it.
_HOMES = {
    "Cluster": "scans",
    "Comparison": "comparing",
    "Decision": "projects",
    "Match": "scans",
    "Pair": "pairs",
    "Pairs": "pairs",
    "Project": "projects",
    "Scan": "scans",
    "compare": "comparing",
    "export": "exporting",
    "open": "projects",
    "scan": "scanning",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.library.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
