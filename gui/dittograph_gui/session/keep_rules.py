"""Keep rules for the clusters that a person sees: for all, for the listed, for the selected."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from dittograph.arrays import Ids
from dittograph.errors import ProjectError
from dittograph.project.project import Project
from dittograph.triage.deciding import carry_out, plan_for
from dittograph.triage.plan import Plan
from dittograph.triage.rules import KeepOrder
from numpy.typing import NDArray

from dittograph_gui.language.words import tr
from dittograph_gui.session.listing import View

_REBUILT = tr("Nothing was changed, because the clusters have just been rebuilt; try again.")


class Scope(StrEnum):
    """Which clusters are meant."""

    ALL = "all"
    LISTED = "listed"
    SELECTED = "selected"


def nodes_of(view: View, scope: Scope, selected: NDArray[np.int64]) -> Ids:
    """Return the clusters that are meant, as nodes of the view's dendrogram.

    Args:
        view: The list.
        scope: Which clusters.
        selected: The selected rows.
    """
    if scope is Scope.ALL:
        everything: Ids = view.cut.node[np.argsort(view.cut.first, kind="stable")]
        return everything
    listed: Ids = view.cut.node[view.listed]
    return listed if scope is Scope.LISTED else listed[selected]


def plan_of(project: Project, view: View, nodes: Ids, order: KeepOrder) -> Plan:
    """Work out what keep rules would do to some clusters of a view.

    Raises:
        ProjectError: The view is no longer that of the project.
        DittographError: As of :func:`~dittograph.triage.deciding.plan_for`.
    """
    scored = view.scan if view.by_likelihood else None
    scan = scored or project.scan
    if scan.dendrograms[view.grouping] is not view.dendrogram:
        raise ProjectError(_REBUILT)
    return plan_for(
        project,
        order,
        threshold=view.cut.threshold,
        grouping=view.grouping,
        nodes=nodes,
        scored=scored,
    )


def decide(project: Project, view: View, nodes: Ids, order: KeepOrder) -> Plan:
    """Keep by rules without a preview; meant for the project's thread.

    Returns:
        What was done.

    Raises:
        DittographError: Nothing was done; says why.
    """
    plan = plan_of(project, view, nodes, order)
    carry_out(project, plan)
    return plan
