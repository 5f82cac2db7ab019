"""A project that nobody remembers making is scanned again as it was made."""

from dataclasses import replace
from pathlib import Path

from dittograph.finished_scan import SourceInfo
from dittograph.settings import Unit
from dittograph_gui.scan.request import ScanRequest
from support import small_scan


def test_encodings_that_were_chosen_are_kept_and_an_archive_is_read_once(tmp_path: Path) -> None:
    def source(path: str, encoding: str, member: str = "", *, guessed: bool = False) -> SourceInfo:
        return SourceInfo(path, path, encoding, Unit.LINE, member=member, guessed=guessed)

    scan = replace(
        small_scan(tmp_path),
        sources=[
            source("/old.txt", "cp850"),
            source("/guess.txt", "cp1252", guessed=True),
            source("/new.txt", "utf-8"),
            source("/post.zip", "utf-8", "a.txt"),
            source("/post.zip", "", "b.docx"),
        ],
    )
    scan = replace(scan, settings=replace(scan.settings, everything=True))
    request = ScanRequest.of_scan(scan)
    assert request.paths == ["/old.txt", "/guess.txt", "/new.txt", "/post.zip"]
    assert request.encodings == {"/old.txt": "cp850"}
    assert request.choices.everything
    assert request.without(["/old.txt"]).paths == ["/guess.txt", "/new.txt", "/post.zip"]
    assert request.without(request.paths).is_empty
