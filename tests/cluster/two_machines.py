"""A cluster of Ray with two machines on this computer, told on standard input what to do.

Prints its two addresses; then reads lines: ``add``, ``add FOLDER`` (a machine whose Python looks
for packages there first), ``kill`` (the machine that was added last, without warning).
"""

from __future__ import annotations

import os
import socket
import sys

os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
from ray.cluster_utils import Cluster  # type: ignore[import-not-found,unused-ignore]

STORE = 200 << 20


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def main() -> None:
    client_port = free_port()
    shared = {"object_store_memory": STORE}
    cluster = Cluster(
        initialize_head=True,
        head_node_args={
            "num_cpus": 1,
            "include_dashboard": False,
            "ray_client_server_port": client_port,
            **shared,
        },
    )
    added = [cluster.add_node(num_cpus=1, **shared)]
    cluster.wait_for_nodes()
    say(f"{cluster.address} 127.0.0.1:{client_port}")
    for line in sys.stdin:
        order, _, folder = line.strip().partition(" ")
        if order == "kill":
            cluster.remove_node(added.pop(), allow_graceful=False)
        else:
            path = os.pathsep.join(filter(None, (folder, os.environ.get("PYTHONPATH"))))
            added.append(cluster.add_node(num_cpus=1, env_vars={"PYTHONPATH": path}, **shared))
        say("done")
    cluster.shutdown()


main()
