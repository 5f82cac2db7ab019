"""The built guide stands alone: whole, small, and without anything from a network."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from dittograph_resources import icon_path
from guide import DOCS, PAGES, ROOT

_LOADED = {"link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src"}


class _Links(HTMLParser):
    """Collects what a page loads, what it leads to, and the places in it."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.linked: list[str] = []
        self.places: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if "id" in found:
            self.places.add(found["id"])
        if found.get(_LOADED.get(tag, "")):
            self.loaded.append(found[_LOADED[tag]])
        if tag == "a" and "href" in found:
            self.linked.append(found["href"])
        self.loaded += re.findall(r"url\(['\"]?([^'\")]+)", found.get("style", ""))


def _build(folder: Path) -> None:
    """Build the guide as "make docs" does, but into another folder."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    command = re.search(r"^docs:.*\n\t\$\(BIN\)/sphinx-build (.+)$", makefile, re.MULTILINE)
    assert command is not None
    words = command[1].split()
    assert words[-1] == "resources/dittograph_resources/guide"
    words[-1] = str(folder)
    words[words.index("--doctree-dir") + 1] = f"{folder}.trees"
    built = subprocess.run(
        [sys.executable, "-m", "sphinx", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (built.returncode, built.stderr) == (0, "")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the built guide."""
    folder = tmp_path_factory.mktemp("site") / "guide"
    _build(folder)
    return folder


@pytest.fixture(scope="module")
def read(site: Path) -> dict[str, _Links]:
    """Return what each built page loads and leads to."""
    found = {}
    for path in sorted(site.glob("**/*.html")):
        found[path.relative_to(site).as_posix()] = links = _Links()
        links.feed(path.read_text(encoding="utf-8"))
    return found


def test_every_page_is_built(read: dict[str, _Links]) -> None:
    pages = {f"{path.stem}.html" for path in PAGES if path.parent == DOCS}
    assert pages <= set(read)
    assert set(read) - pages == {"search.html"}


def test_nothing_is_loaded_from_a_network(site: Path, read: dict[str, _Links]) -> None:
    for name, links in read.items():
        for address in links.loaded:
            parts = urlsplit(address)
            if parts.scheme == "data" or address == "#":
                continue
            assert (parts.scheme, parts.netloc) == ("", ""), f"{name} loads {address}"
            assert (site / unquote(parts.path)).is_file(), f"{name} lacks {address}"
    for style in site.glob("**/*.css"):
        for address in re.findall(r"url\(\s*['\"]?([^'\")]+)", style.read_text(encoding="utf-8")):
            assert not re.match(r"(https?:)?//", address), f"{style.name} loads {address}"
        assert "@import" not in style.read_text(encoding="utf-8")


def test_links_stay_inside_and_lead_somewhere(site: Path, read: dict[str, _Links]) -> None:
    for name, links in read.items():
        for address in links.linked:
            parts = urlsplit(address)
            assert (parts.scheme, parts.netloc) == ("", ""), f"{name} leads out to {address}"
            target = unquote(parts.path) or name
            assert (site / target).is_file(), f"{name} leads to {address}"
            if parts.fragment and target in read:
                assert unquote(parts.fragment) in read[target].places, f"{name}: {address}"


def test_search_needs_no_request(site: Path) -> None:
    """From a folder, a page may load scripts but read no files."""
    index = (site / "searchindex.js").read_text(encoding="utf-8")
    words = json.loads(re.search(r"^Search.setIndex\((.+)\)$", index, re.DOTALL)[1])  # type: ignore[index]
    assert "threshold" in words["terms"]
    options = (site / "_static/documentation_options.js").read_text(encoding="utf-8")
    assert "SHOW_SEARCH_SUMMARY: false" in options
    assert "searchindex.js" in (site / "search.html").read_text(encoding="utf-8")


def test_it_is_small_and_without_its_sources(site: Path) -> None:
    files = [path for path in site.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 6_000_000
    names = {path.relative_to(site).parts[0] for path in files}
    assert not names & {"_sources", ".doctrees"}
    assert (site / "scan.schema.json").read_bytes() == (DOCS / "scan.schema.json").read_bytes()


def test_it_carries_icon_and_wordmark(site: Path) -> None:
    page = (site / "index.html").read_text(encoding="utf-8")
    for name in ("wordmark", "dittograph"):
        assert f"_static/{name}.svg" in page
        assert (site / f"_static/{name}.svg").read_bytes() == icon_path(name).read_bytes()


def test_two_builds_are_equal(site: Path, tmp_path: Path) -> None:
    """Packages are to be the same byte for byte, and the guide lies in them."""
    again = tmp_path / "again"
    _build(again)
    files = {path.relative_to(site) for path in site.rglob("*") if path.is_file()}
    assert files == {path.relative_to(again) for path in again.rglob("*") if path.is_file()}
    assert [f for f in files if (site / f).read_bytes() != (again / f).read_bytes()] == []


@pytest.mark.parametrize(
    "page",
    [*PAGES, ROOT / "packaging/README.md"],
    ids=lambda path: f"{path.parent.name}-{path.stem}",
)
def test_no_page_holds_the_leftovers_of_a_merge(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"^(<{7}|={7}|>{7})( |$)", text, re.MULTILINE)


@pytest.mark.parametrize("page", [ROOT / "README.md"], ids=["README"])
def test_links_of_the_readme_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#]+)\)|src=\"([^\"]+)\"", text)
    assert len(targets) > 10
    for target in ("".join(both) for both in targets):
        assert (ROOT / target).is_file(), target
