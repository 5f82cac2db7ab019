"""Dittograph finds paraphrases and near-duplicates in text collections, entirely offline.

Example:
    >>> import dittograph
    >>> scan = dittograph.scan(["drafts/"], unit="sentence", floor=0.6)
    >>> for cluster in scan.clusters(threshold=0.85):
    ...     print(cluster.weakest, cluster.texts)
    >>> scan.save("drafts.ditto")
"""

import os

# Threads that wait for each other must not burn the time that another program needs: with one like
# it beside, an encoder is taught many times as quickly so, and alone hardly slower. Read by GNU
# OpenMP when torch is first imported.
os.environ.setdefault("GOMP_SPINCOUNT", "3000")

from dittograph.finished_scan import Cluster, Scan
from dittograph.scanning import scan
from dittograph.version import __version__

__all__ = ["Cluster", "Scan", "__version__", "scan"]
