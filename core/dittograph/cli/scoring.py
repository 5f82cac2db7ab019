"""A scan by likelihood, with what a person is told of it; for scan and export."""

from __future__ import annotations

from dittograph.cli.terminal import progress_by, say
from dittograph.finished_scan import Scan
from dittograph.judging.learning import trust_in_words
from dittograph.judging.of_project import weigh_project
from dittograph.project.project import Project


def by_likelihood(scan: Scan, project: Project, *, most_read: int, progress: str) -> Scan:
    """Return a scan with its pairs by their likelihood, and say how far that can be trusted.

    Args:
        scan: As it is in the project, with vectors or without.
        project: What is judged.
        most_read: How many pairs a cross-encoder reads; see :func:`weigh_project`.
        progress: How the work is shown; see :func:`progress_by`.

    Raises:
        InputError: Too few pairs are judged.
        CancelledError: When interrupted.
    """
    with progress_by(progress) as shown:
        weighed = weigh_project(project, shown, most_read=most_read)
        scored = scan.scored(weighed.likelihood, apart=project.decisions.apart, progress=shown)
    say(trust_in_words(weighed.model))
    if weighed.read:
        say(
            f"The cross-encoder has read {weighed.read:,} of {len(scan.pairs):,} pairs, both "
            f"texts together: those judged, and those that all else leaves most open."
        )
    return scored
