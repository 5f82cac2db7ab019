"""What is said where a cluster fails, and what a task itself has raised."""

from __future__ import annotations

from typing import Any

import ray
from ray.exceptions import OutOfMemoryError, RayError, RayTaskError

from dittograph.errors import ClusterError


def answer_of(reference: Any) -> Any:
    """Return what a task gave.

    Raises:
        Exception: What the task raised.
        ClusterError: It could not be run, however often it was tried.
    """
    try:
        return ray.get(reference)
    except RayTaskError as error:
        if isinstance(error.cause, MemoryError):  # of a machine there, not of this computer
            raise out_of_memory() from error
        raise (error.cause or error) from None
    except RayError as error:
        raise (out_of_memory() if is_memory(error) else lost(error)) from error


def is_memory(error: Exception | None) -> bool:
    """Return whether a worker was lost because its machine ran out of memory."""
    return isinstance(error, OutOfMemoryError)


def out_of_memory() -> ClusterError:
    """Return what is said when workers run out of memory again and again."""
    return ClusterError(
        "The machines of the cluster ran out of memory; give them more, or let fewer programs run "
        "there. Vectors made so far are kept."
    )


def lost(error: Exception | None = None) -> ClusterError:
    """Return what is said when workers are lost again and again."""
    why = "" if error is None else f" ({type(error).__name__})"
    return ClusterError(
        f"The workers of the cluster were lost again and again{why}, as too little memory has it; "
        "look at its machines, and scan again. Vectors made so far are kept."
    )
