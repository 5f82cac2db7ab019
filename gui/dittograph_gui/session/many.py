"""Decisions about several clusters at once; all of it is meant for the project's thread."""

from __future__ import annotations

import numpy as np
from dittograph.arrays import Ids
from dittograph.errors import InputError
from dittograph.project.changes import Changes, TextPair
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from numpy.typing import NDArray

from dittograph_gui.language.words import tr
from dittograph_gui.session.collection import Collection
from dittograph_gui.session.listing import View

_MOST_PAIRS = 200_000  # that are set apart in one step
_TOO_MANY = tr(
    "These clusters have so many texts that setting all of them apart would take minutes; choose "
    "fewer clusters."
)


def mark_all(
    project: Project,
    collection: Collection,
    view: View,
    rows: NDArray[np.int64],
    mark: Mark | None,
) -> Changes:
    """Mark every text of some rows that can be marked, or take the marks away (None)."""
    texts = texts_of(view, rows)
    passages = collection.passages_of(texts)
    return project.mark(passages[~collection.reference[passages]].tolist(), mark)


def set_all_apart(project: Project, view: View, rows: NDArray[np.int64]) -> Changes:
    """Say of each of some rows that no two of its texts are duplicates.

    Raises:
        InputError: There are too many pairs of texts.
    """
    sizes = view.dendrogram.count[view.cut.node[view.listed[rows]]].astype(np.int64)
    if int((sizes * (sizes - 1) // 2).sum()) > _MOST_PAIRS:
        raise InputError(_TOO_MANY)
    pairs: list[TextPair] = []
    for row in rows.tolist():
        texts = view.texts_of(row)
        one, two = np.triu_indices(len(texts), 1)
        pairs += zip(texts[one].tolist(), texts[two].tolist(), strict=True)
    return project.mark_each({}, label="not a duplicate", apart=pairs)


def texts_of(view: View, rows: NDArray[np.int64]) -> Ids:
    """Return the distinct texts of some rows, int32."""
    return np.concatenate([view.texts_of(row) for row in rows.tolist()])
