"""Dittograph finds paraphrases and near-duplicates in text collections, entirely offline.

Example:
    >>> import dittograph
    >>> scan = dittograph.scan(["drafts/"], unit="sentence", floor=0.6)
    >>> for cluster in scan.clusters(threshold=0.85):
    ...     print(cluster.weakest, cluster.texts)
    >>> scan.save("drafts.ditto")
"""

import os

# Threads that wait for each other must not burn the time that another program needs: with one
# beside it, an encoder is taught six times as quickly so. Read when torch is first imported.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

from dittograph.scanning import Cluster, Scan, scan

__version__ = "0.1.0"
__all__ = ["Cluster", "Scan", "__version__", "scan"]
