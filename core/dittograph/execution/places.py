"""Where a scan runs: on this computer, or on a cluster that the person names."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from dittograph.errors import ClusterError
from dittograph.execution.plan import Place
from dittograph.progress import Progress
from dittograph.settings import DEFAULT_PLACE, RAY, RAY_CLIENT

LOCAL = DEFAULT_PLACE


def check_place(on: str) -> None:
    """Make sure that a name means a place.

    Raises:
        ClusterError: It does not.
    """
    if on in (LOCAL, RAY):
        return
    host, colon, port = on.removeprefix(RAY_CLIENT).rpartition(":")
    if not (on.startswith(RAY_CLIENT) and colon and host and port.isdecimal()):
        raise ClusterError(f"“{on}” is no place to run a scan; give local, ray or ray://HOST:PORT.")


@contextmanager
def place_named(on: str, progress: Progress) -> Iterator[Place | None]:
    """Give a place as long as the context lasts; None stands for this process.

    Args:
        on: ``local``, ``ray`` or ``ray://HOST:PORT``.
        progress: May cancel while a cluster is looked for.

    Raises:
        ClusterError: It cannot be reached, or does not fit this program.
        CancelledError: When cancelled.
    """
    check_place(on)
    if on == LOCAL:
        yield None
        return
    try:
        from dittograph.execution.ray.connecting import connected  # imports Ray
    except ModuleNotFoundError as error:
        # The installers leave out both.
        if not (error.name or "").startswith(("ray", "dittograph.execution.ray")):
            raise
        raise ClusterError(
            "Ray is not installed, which a cluster needs; install it with "
            "pip install 'dittograph[cluster]'."
        ) from None
    with connected(on, progress) as place:
        yield place
