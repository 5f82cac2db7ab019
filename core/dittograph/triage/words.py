"""A plan in sentences: what stays of a cluster and why, and why the rest is left alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dittograph.pairs.pair_list import similarity_text
from dittograph.pairs.relation import Difference
from dittograph.triage.plan import NONE, ONLY, PERSON, Fate, Outcome, Plan
from dittograph.triage.rules import KeepOrder, KeepRule

_BECAUSE = {
    KeepRule.SOURCE: "its source comes first in your order",
    KeepRule.REFERENCE: "the reference has it",
    KeepRule.LONGEST: "it is the longest",
    KeepRule.SHORTEST: "it is the shortest",
    KeepRule.FIRST: "it comes first",
    KeepRule.LAST: "it comes last",
    KeepRule.NEWEST: "its file was changed last",
    KeepRule.MOST_COMPLETE: "its row has the most cells filled",
    KeepRule.FEWEST_DIFFERENCES: "it differs least from the others",
}
_LEFT = {
    Outcome.APART: "a person said that they are not the same",
    Outcome.MUTED: "its texts are muted",
    Outcome.UNLINKED: "they are similar only by way of other texts",
    Outcome.IN_REFERENCE: "its other texts are in the reference, which no rule prefers",
}
_FACTS = {
    "number": "a number",
    "date": "a date",
    "negation": "a “not”",
    "name": "a name",
    "role": "who does what",
    "sign": "a sign",
    "part": "a part of the text",
    "unread": "a word that the encoder cannot read",
}


@dataclass(frozen=True, slots=True)
class Said:
    """What a plan does to one cluster, for a person and for a program.

    Attributes:
        stays: The passage that stays, or None.
        drop: Passages to drop, ascending.
        left: The undecided passages that stay as they are, each with the reason.
        changes: Whether anything is kept or dropped now.
        why: A sentence.
    """

    stays: int | None
    drop: tuple[int, ...]
    left: tuple[tuple[int, str], ...]
    changes: bool
    why: str


def said_of(plan: Plan, cluster: int) -> Said:
    """Return what a plan does to a cluster."""
    members, rows = plan.members, plan.rows(cluster)
    changes = plan.outcome[cluster] == Outcome.CHANGES
    fates = [Fate(fate) for fate in plan.fate[rows.start : rows.stop].tolist()]
    passages = members.passage[rows.start : rows.stop].tolist()
    left = tuple(
        (passage, why)
        for passage, row, fate in zip(passages, rows, fates, strict=True)
        if (why := _why_left(plan, row, fate))
    )
    drop = tuple(p for p, fate in zip(passages, fates, strict=True) if fate is Fate.DROP)
    stays = int(plan.stays[cluster])
    return Said(
        stays=int(members.passage[stays]) if changes and stays != NONE else None,
        drop=drop,
        left=left,
        changes=bool(changes),
        why=_why(plan, cluster, len(left)),
    )


def how_close(plan: Plan, member: int) -> str:
    """Say how close a member is to the text that stays: "identical", "0.93"."""
    cluster, similarity = int(plan.members.cluster[member]), float(plan.similarity[member])
    stays = int(plan.stays[cluster])
    if stays != NONE and plan.members.text[member] == plan.members.text[stays]:
        return "identical"
    return "" if np.isnan(similarity) else similarity_text(similarity)


def because(order: KeepOrder, rule: int) -> str:
    """Return why a text stays, in words that follow "because"; see :attr:`Plan.rule`."""
    if rule == PERSON:
        return "it was kept before"
    if rule == ONLY:
        return "no other text of the cluster can"
    if rule == len(order.rules):
        return "it comes first, and the rules find no other difference"
    if order.rules[rule] is KeepRule.SOURCE and not order.sources:
        return "its source comes first"
    return _BECAUSE[order.rules[rule]]


def told(plan: Plan, *, done: bool) -> str:
    """Return what a plan would do, or has done, in one line."""
    keep, drop = (len(plan.passages(fate)) for fate in (Fate.KEEP, Fate.DROP))
    would = "" if done else "would be "
    clusters = _counted(plan.changing, "cluster")
    parts = [f"{clusters}: {keep:,} {would}kept, {drop:,} {would}dropped."]
    if not plan.changing:
        parts = ["The rules change nothing."]
    counts = np.bincount(plan.outcome, minlength=len(Outcome)).tolist()
    for outcome, words in (
        (Outcome.DIFFERS, "a fact differs"),
        (Outcome.APART, "a person said that the texts are not the same"),
        (Outcome.UNLINKED, "the texts are similar only by way of others"),
        (Outcome.MUTED, "the texts are muted"),
        (Outcome.IN_REFERENCE, "the other texts are in the reference"),
    ):
        if counts[outcome]:
            parts.append(f"{counts[outcome]:,} left alone because {words}.")
    decided = counts[Outcome.DECIDED] + counts[Outcome.NOTHING_REMAINS]
    if decided:
        parts.append(f"{decided:,} decided before.")
    return " ".join(parts)


def _why(plan: Plan, cluster: int, left: int) -> str:
    outcome = Outcome(int(plan.outcome[cluster]))
    if outcome is Outcome.DECIDED:
        return "Decided before."
    if outcome is Outcome.NOTHING_REMAINS:
        return "Nothing remains of it: every text was dropped before."
    if outcome is Outcome.DIFFERS:
        rows = plan.rows(cluster)
        flags = np.bitwise_or.reduce(plan.differs[rows.start : rows.stop])
        return f"Left alone because {_facts(int(flags))}."
    if outcome is not Outcome.CHANGES:
        return f"Left alone because {_LEFT[outcome]}."
    rule, then = int(plan.rule[cluster]), int(plan.then[cluster])
    why = f"Stays because {because(plan.order, rule)}."
    if then != rule:
        last = "it comes first" if then == len(plan.order.rules) else because(plan.order, then)
        why = f"{why[:-1]}; of several such texts, {last}."
    return f"{why} {_counted(left, 'text')} left alone." if left else why


def _why_left(plan: Plan, member: int, fate: Fate) -> str:
    if fate is Fate.DIFFERS:
        return _facts(int(plan.differs[member]))
    if fate is Fate.APART:
        return "a person said that it is not the same"
    if fate is Fate.MUTED:
        return "it is muted"
    if fate is Fate.UNLINKED:
        staying = int(plan.stays[plan.members.cluster[member]]) != NONE
        return "it is similar only by way of other texts" if staying else "no text can stay for it"
    return "nothing else can go for it" if fate is Fate.OPEN else ""


def _facts(flags: int) -> str:
    words = [_FACTS.get(label, f"a {label}") for label in Difference(flags).labels]
    if len(words) == 1:
        return f"{words[0]} differs"
    return f"{', '.join(words[:-1])} and {words[-1]} differ"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
