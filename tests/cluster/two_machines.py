"""A cluster of Ray with two machines on this computer, told on standard input what to do.

Prints its two addresses; then reads lines, and answers each with ``done``:

- ``add NAME=VALUE …``: a machine with these environment variables, a PYTHONPATH before its own;
  ``GPUS=1`` gives it that many graphics processors that it only says it has.
- ``only NAME=VALUE …``: likewise, after all others were shut down.
- ``kill``: the machine that was added last, without warning.
- ``reset``: two machines as at the beginning; those that were left alone stay.

Beside them runs what keeps the cluster together, on which no work is done.
"""

from __future__ import annotations

import os
import socket
import sys

os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
from ray.cluster_utils import Cluster  # type: ignore[import-not-found,unused-ignore]

STORE = 200 << 20
LONG = 300  # seconds until a machine that does not start fails the tests


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def main() -> None:
    client_port = free_port()
    cluster = Cluster(
        initialize_head=True,
        head_node_args={
            "num_cpus": 0,
            "include_dashboard": False,
            "ray_client_server_port": client_port,
            "object_store_memory": STORE,
        },
    )
    added: list[tuple[object, tuple[str, ...]]] = []

    def add(*pairs: str) -> None:
        more = dict(pair.split("=", 1) for pair in pairs)
        gpus = int(more.pop("GPUS", 0))
        paths = more.get("PYTHONPATH"), os.environ.get("PYTHONPATH")
        more["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
        node = cluster.add_node(
            wait=False, num_cpus=1, num_gpus=gpus, env_vars=more, object_store_memory=STORE
        )
        added.append((node, pairs))

    def kill(number: int = -1, *, gently: bool = False) -> None:
        node, _ = added.pop(number)
        cluster.remove_node(node, allow_graceful=gently)

    def reset() -> None:
        for number in reversed(range(len(added))):
            if added[number][1]:
                kill(number, gently=True)  # it says good-bye, and nobody waits for it
        while len(added) < 2:
            add()
        cluster.wait_for_nodes(LONG)

    reset()
    say(f"{cluster.address} 127.0.0.1:{client_port}")
    for line in sys.stdin:
        order, *pairs = line.split()
        if order == "add":
            add(*pairs)
            cluster.wait_for_nodes(LONG)
        elif order == "only":
            while added:
                kill(gently=True)
            add(*pairs)
            cluster.wait_for_nodes(LONG)
        elif order == "kill":
            kill()
        elif order == "reset":
            reset()
        say("done")
    cluster.shutdown()


main()
