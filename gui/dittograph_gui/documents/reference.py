"""Dropping what the reference has: what that would do, in words, before it is done."""

from __future__ import annotations

from dittograph.triage.archive import KnownToReference

from dittograph_gui.language.words import counted, listed, tr
from dittograph_gui.session.words import plural

_FACTS = {
    "number": tr("numbers"),
    "date": tr("dates"),
    "negation": tr("negations"),
    "name": tr("names"),
}


def preview(known: KnownToReference) -> str:
    """Say what the reference has, and what would be left alone."""
    count = len(known.drop)
    if count:
        sentences = [
            counted(
                count,
                tr("{n} text of {documents} stands in the reference."),
                tr("{n} texts of {documents} stand in the reference."),
                documents=plural(known.sources, "document"),
            )
        ]
        if known.emptied:
            sentences.append(
                tr(
                    "Nothing would be left of {documents}.",
                    documents=plural(known.emptied, "document"),
                )
            )
    elif known.dropped:
        sentences = [tr("All that the reference has is dropped.")]
    else:
        sentences = [tr("The reference has nothing of these documents at this line.")]
    if known.differing:
        facts = listed([_FACTS[label] for label in known.flags.labels])
        sentences.append(
            tr(
                "{differing:,} would stay because {facts} differ.",
                differing=known.differing,
                facts=facts,
            )
        )
    if known.kept:
        sentences.append(
            counted(
                known.kept,
                tr("{n} would stay because you kept it."),
                tr("{n} would stay because you kept them."),
            )
        )
    return " ".join(sentences)


def known_label(count: int) -> str:
    """Return what the history calls dropping them: in English, since a project keeps it."""
    return f"drop {count:,} text{'' if count == 1 else 's'} that the reference has"


def action(known: KnownToReference) -> str:
    """Return the words of the button that does it."""
    return tr("Drop {texts}", texts=plural(len(known.drop), "text"))
