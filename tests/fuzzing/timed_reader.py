"""A reading process of the product that notes how long each file took, and what it hides.

An error in a reader is told as damage, so that nobody sees a traceback; whoever mends readers wants
to see it.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from dittograph.documents import reading
from dittograph.documents.collection import reader_process
from dittograph.documents.collection.requests import decode_request
from dittograph.documents.source import UnusableError
from dittograph.execution.serving import Perform, serve
from dittograph.startup import take_pipes
from fuzzing.faults import fault


def _watched(log: Path) -> None:
    original = reading._in_one_sentence

    def in_one_sentence(file: object, *how: object) -> object:
        try:
            return original(file, *how)
        except UnusableError as error:
            if error.__cause__ is not None:
                note(log, name=file.name, fault=fault(error.__cause__))
            raise

    reading._in_one_sentence = in_one_sentence


def note(log: Path, **facts: object) -> None:
    """Write what happened as one line, at once."""
    with log.open("a", encoding="utf-8") as file:
        file.write(json.dumps(facts) + "\n")


def main() -> int:
    log = Path(sys.argv[1])
    _watched(log)

    def prepare(greeting: list[bytearray]) -> Perform:
        perform = reader_process._prepare(greeting)

        def timed(parts: list[bytearray]) -> object:
            begin = time.process_time()
            answer = perform(parts)
            taken = time.process_time() - begin
            most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
            note(log, name=decode_request(parts[0]).name, seconds=taken, memory=most)
            return answer

        return timed

    serve(*take_pipes(), prepare)
    return 0


if __name__ == "__main__":
    sys.exit(main())
