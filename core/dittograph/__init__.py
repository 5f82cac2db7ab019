"""Dittograph finds paraphrases and near-duplicates in text collections, entirely offline.

Example:
    >>> import dittograph
    >>> scan = dittograph.scan(["drafts/"], unit="sentence", floor=0.6)
    >>> for cluster in scan.clusters(threshold=0.85):
    ...     print(cluster.weakest, cluster.texts)
    >>> scan.save("drafts.ditto")
"""

from dittograph.finished_scan import Cluster, Scan
from dittograph.scanning import scan
from dittograph.version import __version__

__all__ = ["Cluster", "Scan", "__version__", "scan"]
