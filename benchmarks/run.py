"""All measurements of ``make bench``: each figure is a ratio to a peer, taken in the same run.

python benchmarks/run.py [--full]

Without ``--full`` sizes are such that it takes minutes; with it, those of docs/performance.md.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from table import in_own_process

HERE = Path(__file__).parent
QUICK = """
encoding.py --sentences 1000
search.py --texts 20000
search.py --growth 100000
relating.py --pairs 500000 --texts 5000
rescan.py --texts 5000
archive.py --passages 5000
overlap.py
clusters.py --pairs 2000000 --texts 100000
rules.py
calibration.py --runs 10 --only logistic
teaching.py --only mrpc --rows 400 --seeds 1
reading.py --rounds 3 --files 400
window.py
startup.py
"""
FULL = """
encoding.py --sentences 2000
search.py --texts 100000
search.py --growth 1000000
search.py --growth 100000 --index
relating.py
rescan.py --texts 100000
archive.py --passages 100000
overlap.py --pairs 1000000
clusters.py --pairs 20000000 --texts 1000000
rules.py
calibration.py
teaching.py
reading.py
window.py
window.py --texts 1000000 --pairs 20000000
startup.py --times 11
"""


def main() -> None:
    """Run everything, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="the sizes of docs/performance.md")
    for line in (FULL if parser.parse_args().full else QUICK).strip().splitlines():
        name, *arguments = line.split()
        print(f"\n# {line}", flush=True)
        in_own_process(str(HERE / name), *arguments)


if __name__ == "__main__":
    main()
