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
        raise (error.cause or error) from None
    except OutOfMemoryError as error:
        raise out_of_memory() from error
    except RayError as error:
        raise lost(error) from error


def out_of_memory() -> ClusterError:
    """Return what is said when workers run out of memory again and again."""
    return ClusterError(
        "The cluster ran out of memory again and again; give its machines more, or let fewer "
        "programs run there. Vectors made so far are kept."
    )


def lost(error: Exception | None = None) -> ClusterError:
    """Return what is said when workers are lost again and again."""
    why = "" if error is None else f" ({type(error).__name__})"
    return ClusterError(
        f"The workers of the cluster were lost again and again{why}; look at its machines, and "
        "scan again. Vectors made so far are kept."
    )
