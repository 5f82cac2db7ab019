"""Dropping what the reference has: what that would do, in words, before it is done."""

from __future__ import annotations

from dittograph.triage.archive import KnownToReference

from dittograph_gui.session.words import plural

_FACTS = {"number": "numbers", "date": "dates", "negation": "negations", "name": "names"}


def preview(known: KnownToReference) -> str:
    """Say what the reference has, and what would be left alone."""
    count = len(known.drop)
    if count:
        one = "stands" if count == 1 else "stand"
        documents = plural(known.sources, "document")
        sentences = [f"{plural(count, 'text')} of {documents} {one} in the reference."]
        if known.emptied:
            sentences.append(f"Nothing would be left of {plural(known.emptied, 'document')}.")
    elif known.dropped:
        sentences = ["All that the reference has is dropped."]
    else:
        sentences = ["The reference has nothing of these documents at this line."]
    if known.differing:
        facts = " and ".join(_FACTS[label] for label in known.flags.labels)
        sentences.append(f"{known.differing:,} would stay because {facts} differ.")
    if known.kept:
        sentences.append(f"{known.kept:,} would stay because you kept them.")
    return " ".join(sentences)


def action(known: KnownToReference) -> str:
    """Return the words of the button that does it."""
    return f"Drop {plural(len(known.drop), 'text')}"
