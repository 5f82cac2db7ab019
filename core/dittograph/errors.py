"""Errors: each is one sentence for a person saying what happened, to which file, and what to do."""

from __future__ import annotations


class DittographError(Exception):
    """Base of every error that Dittograph raises on purpose; ``str()`` of it is fit to show."""


class InputError(DittographError):
    """The input or the request cannot be used at all (exit code 2)."""


class UnconfirmedSourcesError(InputError):
    """A project from elsewhere names sources that nobody here has confirmed; see ``Scan``."""


class ClusterError(InputError):
    """A cluster cannot be reached, does not fit this program, or failed at its work."""


class NotCleanedError(InputError):
    """No faithful copy of a source without some of its passages can be written.

    Attributes:
        why: A sentence that says why and what helps, without the name of the source.
    """

    def __init__(self, source: str, why: str) -> None:
        """Say it.

        Args:
            source: The name of the source.
            why: See above.
        """
        super().__init__(f"{source} was not cleaned, so nothing was written: {why}")
        self.why = why


class NoCopyError(NotCleanedError):
    """The same, but it can be written as plain text."""


class EncoderError(DittographError):
    """An encoder cannot be found, trusted or loaded (exit code 3)."""


class ProjectError(DittographError):
    """A project file cannot be opened or written."""


class OutputError(DittographError):
    """A result cannot be written; nothing was left half-written."""


class CancelledError(DittographError):
    """The person cancelled; what was finished so far is kept (exit code 130)."""

    def __init__(self, sentence: str = "Cancelled. Everything finished so far is kept.") -> None:
        super().__init__(sentence)
