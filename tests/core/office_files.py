"""What the tests of packed documents share."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from dittograph.documents.format import Format, Unread
from dittograph.documents.options import ReadOptions
from dittograph.documents.source import Source
from dittograph.passages.units import split
from dittograph.settings import Unit


def zipped(parts: dict[str, str | bytes], *, stored: tuple[str, ...] = ()) -> bytes:
    """Return parts as a zip archive that is the same each time."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            how = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, how)
    return file.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return the parts of a zip archive by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def read(form: Format, data: bytes, *, everything: bool = False) -> Source:
    """Read a file of a format."""
    name = f"a{form.suffixes[0]}"
    file = Unread(name, Path(name), data[:4096], ReadOptions(None, everything), "", data)
    return form.read(file)


def said(source: Source) -> list[str]:
    """Return the paragraphs of a source."""
    return [" / ".join(line.text for line in one.lines) for one in source.blocks]


def placed(source: Source) -> list[tuple[str, str]]:
    """Return the paragraphs of a source and where they stand."""
    return [(one.lines[0].text, one.location.words()) for one in source.blocks]


def without(
    form: Format, data: bytes, *dropped: str, unit: Unit = Unit.SENTENCE, everything: bool = False
) -> bytes | None:
    """Return a copy without the passages that read so."""
    source = read(form, data, everything=everything)
    passages = list(split(source, 0, unit))
    places = {i for i, one in enumerate(passages) if one.text in dropped}
    assert {passages[i].text for i in places} == set(dropped), [one.text for one in passages]
    return form.write_without(data, source, passages, places)
