"""Archives and lists that are the same for the same contents, and a package that Debian takes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from contents import Part
from debian import APP_ID, build_deb
from dittograph import __version__
from dittograph.components import Component, write_components
from portable import build_tar
from sbom import write_sbom

_MOMENT = 1_700_000_000
linux = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dpkg-shlibdeps"), reason="needs dpkg-dev"
)


@pytest.fixture(autouse=True)
def moment(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(_MOMENT))


@pytest.fixture
def tree(tmp_path):
    """A folder like that of the program, small."""
    folder = tmp_path / "dittograph"
    inside = folder / "_internal"
    inside.mkdir(parents=True)
    shutil.copy(shutil.which("true"), folder / "dittograph")
    (folder / "dittograph-gui").symlink_to("dittograph")
    (inside / "data.txt").write_text("x" * 1000)
    (inside / "libxcb-cursor.so.0").write_bytes(b"of the system")
    part = Component("Widget", "1.0", "MIT", texts=())
    write_components(inside / "licences", [part])
    return folder


@pytest.fixture
def notes(tmp_path):
    """What PyInstaller noted: one library was taken from the system."""
    row = ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", "BINARY")
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "COLLECT-00.toc").write_text(repr(([row],)))
    return folder


@pytest.mark.skipif(not shutil.which("xz"), reason="needs xz")
def test_the_same_files_give_the_same_archive(tree, tmp_path):
    first = build_tar(tree, tmp_path / "one" / "d.tar.xz")
    for path in tree.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    (tree / "_internal/data.txt").chmod(0o600)
    second = build_tar(tree, tmp_path / "two" / "d.tar.xz")
    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(first) as archive:
        names = archive.getnames()
        assert "d/_internal/data.txt" in names
        assert archive.getmember("d/dittograph-gui").linkname == "dittograph"
        assert archive.getmember("d/dittograph").mode == 0o755
        assert {m.uid for m in archive} == {0}


def test_the_list_of_parts_says_all_and_always_the_same(tmp_path):
    parts = [
        Part(Component("Widget", "1.0", "MIT", "https://widget.example"), "pkg:pypi/widget@1.0"),
        Part(Component("libthing", "2.0-1", "Zlib"), "pkg:deb/debian/libthing@2.0-1"),
    ]
    files = [tmp_path / name for name in ("a.cdx.json", "b.cdx.json")]
    write_sbom(files[0], parts, version="0.1.0", moment=_MOMENT)
    write_sbom(files[1], parts[::-1], version="0.1.0", moment=_MOMENT)
    assert files[0].read_bytes() == files[1].read_bytes()
    told = json.loads(files[0].read_text())
    assert told["bomFormat"] == "CycloneDX"
    assert told["metadata"]["component"]["version"] == "0.1.0"
    assert {(c["name"], c["version"], c["purl"]) for c in told["components"]} == {
        ("Widget", "1.0", "pkg:pypi/widget@1.0"),
        ("libthing", "2.0-1", "pkg:deb/debian/libthing@2.0-1"),
    }


@linux
def test_the_package_for_debian(tree, notes, tmp_path):
    deb = build_deb(tree, tmp_path / "dittograph_1_amd64.deb", tmp_path / "work", notes=notes)
    fields = subprocess.run(
        ["dpkg-deb", "--field", deb], capture_output=True, text=True, check=True
    ).stdout
    assert f"Version: {__version__}\n" in fields
    assert "Architecture: amd64\n" in fields
    assert "libc6" in fields.partition("Depends:")[2].partition("\n")[0]
    root = tmp_path / "unpacked"
    subprocess.run(["dpkg-deb", "--extract", deb, root], check=True)
    for name in ("dittograph", "dittograph-gui"):
        link = root / "usr/bin" / name
        assert (link.parent / link.readlink()).resolve() == root / "usr/lib/dittograph/dittograph"
    assert (root / "usr/lib/dittograph/_internal/data.txt").stat().st_mode & 0o777 == 0o644
    assert not (root / "usr/lib/dittograph/_internal/libxcb-cursor.so.0").exists()  # Debian's
    assert (root / "usr/share/icons/hicolor/16x16/apps/dittograph.png").is_file()
    assert (root / "usr/share/man/man1/dittograph.1.gz").is_file()
    assert "Widget 1.0: MIT" in (root / "usr/share/doc/dittograph/copyright").read_text()
    mime = (root / "usr/share/mime/packages/dittograph.xml").read_text()
    assert 'value="0x44495454"' in mime  # "DITT", the mark of a project
    _accepted(["desktop-file-validate"], root / "usr/share/applications/dittograph.desktop")
    _accepted(
        ["appstreamcli", "validate", "--no-net"],
        root / f"usr/share/metainfo/{APP_ID}.metainfo.xml",
    )


@linux
def test_two_packages_of_the_same_folder_are_the_same(tree, notes, tmp_path):
    made = [
        build_deb(tree, tmp_path / f"{n}/dittograph_1_amd64.deb", tmp_path / f"w{n}", notes=notes)
        for n in ("one", "two")
    ]
    assert made[0].read_bytes() == made[1].read_bytes()


def _accepted(command: list[str], file: Path) -> None:
    if shutil.which(command[0]):
        done = subprocess.run([*command, file], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
