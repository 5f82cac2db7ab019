"""Keep rules on an open project: the plan, and carrying it out in one step."""

from __future__ import annotations

import numpy as np

from dittograph.arrays import Ids
from dittograph.finished_scan import Scan
from dittograph.project.changes import Changes
from dittograph.project.project import Project
from dittograph.settings import Grouping
from dittograph.triage.plan import Plan, make_plan
from dittograph.triage.rules import KeepOrder


def plan_for(
    project: Project,
    order: KeepOrder,
    *,
    threshold: float | None = None,
    grouping: Grouping | None = None,
    nodes: Ids | None = None,
    scored: Scan | None = None,
) -> Plan:
    """Work out what keep rules would do to the clusters of a project.

    Args:
        project: The project, with what is decided in it.
        order: The rules.
        threshold: Cosine similarity of the clusters (default: that of the scan).
        grouping: Of the clusters (default: that of the scan).
        nodes: Some of these clusters, as nodes of the grouping's dendrogram (default: all of them,
            in reading order).
        scored: The project's scan by another score, which all of this then refers to; see
            :meth:`~dittograph.finished_scan.Scan.scored`.

    Raises:
        InputError: The threshold makes no sense, the order names a source that there is none of,
            or a file that a rule has to look at cannot be read.
        UnconfirmedSourcesError: Such a file may not be touched.
    """
    scan, decided = scored or project.scan, project.decisions.now
    at = scan.settings.threshold if threshold is None else threshold
    grouping = grouping or scan.settings.grouping
    if nodes is None:
        cut = scan.cut(at, grouping)
        nodes = cut.node[np.argsort(cut.first, kind="stable")]
    judged = project.judgements.pairs.items()
    different = frozenset(pair for pair, same in judged if not same)
    return make_plan(scan, nodes, grouping, at, order, decided, different)


def carry_out(project: Project, plan: Plan) -> Changes:
    """Do what a plan says, in one step of the history.

    Raises:
        ProjectError: It was not saved, or something was decided after the plan was made.
    """
    clusters = "1 cluster" if plan.changing == 1 else f"{plan.changing:,} clusters"
    return project.mark_each(plan.marks(), label=f"keep by rules in {clusters}", seen=plan.revision)
