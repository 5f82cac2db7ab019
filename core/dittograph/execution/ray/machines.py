"""The machines of a cluster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import ray


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine that can work.

    Attributes:
        id: What Ray calls it.
        name: What people call it.
        processors: How many processors it offers.
        gpus: How many graphics processors it offers.
    """

    id: str
    name: str
    processors: int
    gpus: int


def machines() -> list[Machine]:
    """Return the machines that are alive and offer a processor."""
    nodes: list[dict[str, Any]] = ray.nodes()
    return [
        Machine(
            node["NodeID"],
            node["NodeManagerHostname"],
            int(node["Resources"]["CPU"]),
            int(node["Resources"].get("GPU", 0)),
        )
        for node in nodes
        if node["Alive"] and node["Resources"].get("CPU", 0) >= 1
    ]
