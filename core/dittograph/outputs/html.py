"""HTML report: one file for a committee, to read, print and pass on; it loads nothing."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import BinaryIO

from dittograph.outputs.result import IDENTICAL, Member, Result, counted, readable
from dittograph.outputs.table import summary
from dittograph.pairs.pair_list import similarity_text
from dittograph.pairs.relation import what_differs
from dittograph.pairs.relation.differences import Change, differences
from dittograph.settings import Grouping, Unit

MOST_CLUSTERS = 2_000
_MOST_MEMBERS = 100
_MOST_CHARACTERS = 5_000
_MOST_SOURCES = 500
_OPEN_CONTENTS = 40  # clusters up to which the list of contents starts unfolded

_STYLE = """
:root { color-scheme: light dark; --text: #1d1d1f; --soft: #63636a; --page: #fff; --card: #f6f6f8;
  --line: #d9d9de; --accent: #0d7d73; --added: #d9f2dc; --removed: #fbdcdc; --check: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --text: #ececef; --soft: #a3a3ab; --page: #1b1b1e;
  --card: #26262a; --line: #3c3c42; --accent: #2dbdae; --added: #1e4a27; --removed: #5a2727;
  --check: #ffb860; } }
body { max-width: 56rem; margin: 2.5rem auto; padding: 0 1.25rem; color: var(--text);
  background: var(--page); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
.logo { width: 1.9rem; height: 1.9rem; margin-right: .6rem; vertical-align: -.35rem; }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
p { margin: .4rem 0; } summary { cursor: pointer; } details { margin: .8rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .25rem .6rem .25rem 0; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--line); }
.number { width: 1%; padding-right: 1.2rem; text-align: right; white-space: nowrap; }
section { margin: 2rem 0; padding: 1rem 1.25rem; background: var(--card); border-radius: .6rem;
  content-visibility: auto; contain-intrinsic-size: auto 20rem; }
section ol { margin: 0; padding: 0; list-style: none; }
section li { padding: .6rem 0; border-top: 1px solid var(--line); }
.soft { color: var(--soft); font-size: .9rem; } .check { color: var(--check); font-weight: 600; }
.mark { padding: 0 .4rem; border: 1px solid; border-radius: .3rem; font-weight: 600; }
.text { white-space: pre-wrap; margin: .2rem 0 0; } .drop .text { color: var(--soft); }
ins { background: var(--added); text-decoration: underline; }
del { background: var(--removed); text-decoration: line-through; }
@media print { :root { color-scheme: light; } body { max-width: none; margin: 0; }
  section { content-visibility: visible; padding: 0; background: none; }
  li { break-inside: avoid; } h2 { break-after: avoid; } a { color: inherit; } }
"""
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
HEAD = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{_HASH}'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dittograph report</title>
<style>{_STYLE}</style>
</head>
<body>
"""
LOGO = (  # the program's icon, drawn in the file itself, because a report loads nothing
    '<svg class="logo" viewBox="0 0 256 256" aria-hidden="true">'
    '<rect width="256" height="256" rx="56" fill="#0d9488"/>'
    '<path d="M56 64h144M112 128l-24 64M176 128l-24 64" fill="none" stroke="#fff" '
    'stroke-width="32" stroke-linecap="round"/></svg>'
)
_UNITS = {Unit.AUTO: "line, sentence or row, as each file asked"}
_GROUPINGS = {
    Grouping.EVERY_PAIR: "every two texts of a cluster reach that similarity",
    Grouping.CHAIN: "each text of a cluster reaches that similarity to at least one other",
}


def write(result: Result, stream: BinaryIO) -> str:
    """Write ``result`` to ``stream``; return what was written."""
    stream.writelines(piece.encode() for piece in _Report(result).pieces())
    total = len(result.clusters)
    if total > MOST_CLUSTERS:
        return f"the first {MOST_CLUSTERS:,} of {total:,} clusters"
    return counted(total, "cluster")


class _Report:
    def __init__(self, result: Result) -> None:
        self.result = result

    def pieces(self) -> Iterator[str]:
        members = list(self.result.members(MOST_CLUSTERS))
        groups = [list(group) for _, group in groupby(members, lambda m: m.cluster.id)]
        yield HEAD
        yield from self._header()
        yield from self._contents(groups)
        yield "<main>\n"
        for group in groups:
            yield from self._cluster(group)
        yield "</main>\n</body>\n</html>\n"

    def _header(self) -> Iterator[str]:
        result, scan = self.result, self.result.scan
        yield f"<header>\n<h1>{LOGO}Dittograph report</h1>\n"
        found, *notes = summary(result)
        yield f"<p>{_text(found)}</p>\n"
        settings = scan.settings
        yield (
            f'<p class="soft">Compared by {_text(_UNITS.get(settings.unit, settings.unit))} with '
            f"the encoder "
            f"{_text(scan.encoder.name)}; {_GROUPINGS[result.grouping]}.</p>\n"
        )
        if scan.coverage.complete:
            yield (
                f'<p class="soft">Complete: no pair with a similarity of {settings.floor:g} or '
                f"more is missing.</p>\n"
            )
        for note in notes:
            yield f"<p>{_text(note)}</p>\n"
        if result.apart is not None:
            marks = [mark.value for mark in result.marks.values()]
            decided = f"{marks.count('keep'):,} to keep, {marks.count('drop'):,} to drop"
            pairs = counted(len(result.apart), "pair")
            yield f"<p>Decided so far: {decided}; {pairs} “not a duplicate”.</p>\n"
        if len(result.clusters) > MOST_CLUSTERS:
            yield (
                f'<p class="check">This report shows the first {MOST_CLUSTERS:,} of '
                f"{len(result.clusters):,} clusters; the CSV list holds all.</p>\n"
            )
        yield from self._sources()
        yield "</header>\n"

    def _sources(self) -> Iterator[str]:
        scan = self.result.scan
        passages = [0] * len(scan.sources)
        for passage in scan.passages:
            passages[passage.source] += 1
        yield f"<details><summary>{counted(len(passages), 'source')}</summary>\n<table>\n"
        rows = list(zip(scan.sources, passages, strict=True))
        for source, count in rows[:_MOST_SOURCES]:
            reference = "compared against" if source.reference else ""
            yield _row(source.name, counted(count, "text"), reference)
        if len(rows) > _MOST_SOURCES:
            yield _row(f"… and {len(rows) - _MOST_SOURCES:,} more")
        yield "</table>\n</details>\n"
        if scan.skipped:
            yield f"<details open><summary>{len(scan.skipped):,} left out</summary>\n<table>\n"
            for skipped in scan.skipped[:_MOST_SOURCES]:
                yield _row(skipped.source, skipped.reason)
            if len(scan.skipped) > _MOST_SOURCES:
                yield _row(f"… and {len(scan.skipped) - _MOST_SOURCES:,} more")
            yield "</table>\n</details>\n"

        remarked = [(s.name, remark) for s in scan.sources for remark in s.remarks]
        if remarked:
            many = counted(len(remarked), "remark")
            yield f"<details open><summary>{many}</summary>\n<table>\n"
            for name, remark in remarked[:_MOST_SOURCES]:
                yield _row(name, remark)
            if len(remarked) > _MOST_SOURCES:
                yield _row(f"… and {len(remarked) - _MOST_SOURCES:,} more")
            yield "</table>\n</details>\n"

    def _contents(self, groups: Sequence[Sequence[Member]]) -> Iterator[str]:
        if not groups:
            return
        opened = " open" if len(groups) <= _OPEN_CONTENTS else ""
        yield f'<nav aria-label="Contents">\n<details{opened}><summary>Clusters</summary>\n'
        heads = "".join(f'<th class="number">{head}</th>' for head in ("#", "Texts", "Similarity"))
        yield f"<table>\n<tr>{heads}<th>Text</th></tr>\n"
        for group in groups:
            cluster = group[0].cluster
            number = cluster.id + 1
            yield (
                f'<tr><td class="number">{number}</td><td class="number">{len(group):,}</td>'
                f'<td class="number">{_range(group)}</td>'
                f'<td dir="auto"><a href="#c{number}">{_text(cluster.texts[0], 90)}</a></td></tr>\n'
            )
        yield "</table>\n</details>\n</nav>\n"

    def _cluster(self, group: Sequence[Member]) -> Iterator[str]:
        number = group[0].cluster.id + 1
        yield f'<section id="c{number}">\n<h2>Cluster {number}</h2>\n'
        yield f'<p class="soft">{counted(len(group), "text")}, similarity {_range(group)}</p>\n'
        yield "<ol>\n"
        for member in group[:_MOST_MEMBERS]:
            yield self._member(member)
        if len(group) > _MOST_MEMBERS:
            yield f'<li class="soft">… and {len(group) - _MOST_MEMBERS:,} more</li>\n'
        yield "</ol>\n</section>\n"

    def _member(self, member: Member) -> str:
        result, cluster = self.result, member.cluster
        text = result.scan.passages[member.passage].text
        reference = result.scan.passages[cluster.representative].text
        mark = result.marks.get(member.passage)
        facts = [_text(result.place(member.passage))]
        body = _text(text, _MOST_CHARACTERS)
        if member.passage == cluster.representative:
            facts.append("compared with the others here")
        elif member.relation.kind == IDENTICAL:
            facts.append(IDENTICAL)
        else:
            if member.relation.similarity is not None:
                facts.append(f"{member.relation.similarity:.3f}")
            if member.relation.kind:
                facts.append(member.relation.kind)
            body = _marked(reference, text)
        line = " · ".join(facts)
        if member.relation.differs:
            phrases = (
                what_differs(reference, text, self.result.scan.common) or member.relation.differs
            )
            line += f' · <span class="check">! {_text("; ".join(phrases))}</span>'
        if mark:
            line = f'<span class="mark">{mark.value}</span> {line}'
        return (
            f'<li{_class(mark)}><p class="soft">{line}</p><p class="text" dir="auto">{body}</p>'
            f"</li>\n"
        )


def _class(mark: str | None) -> str:
    return f' class="{mark}"' if mark else ""


def _range(group: Sequence[Member]) -> str:
    cluster = group[0].cluster
    if all(member.relation.kind == IDENTICAL for member in group):
        return IDENTICAL
    weakest, strongest = similarity_text(cluster.weakest), similarity_text(cluster.strongest)
    return weakest if weakest == strongest else f"{weakest}–{strongest}"


def _marked(reference: str, text: str) -> str:
    """Return a text with what it has over the reference, and what it lacks, marked."""
    tags = {Change.SAME: None, Change.ADDED: "ins", Change.REMOVED: "del"}
    if max(len(reference), len(text)) > 20 * _MOST_CHARACTERS:
        return _text(text, _MOST_CHARACTERS)  # too much to read word by word
    pieces = []
    room = _MOST_CHARACTERS
    for span in differences(reference, text):
        shown, tag = _text(span.text[:room]), tags[span.change]
        pieces.append(f"<{tag}>{shown}</{tag}>" if tag else shown)
        room -= len(span.text)
        if room < 0:
            pieces.append(" … and more")
            break
    return "".join(pieces)


def _row(*cells: str) -> str:
    return f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in cells)}</tr>\n"


def _text(text: str, most: int | None = None) -> str:
    """Return a text safe in HTML, cut after ``most`` characters with a word about the rest."""
    if most is None or len(text) <= most:
        return escape(readable(text))
    rest = len(text) - most
    said = f" … and {rest:,} more characters" if most > 1000 else "…"
    return escape(readable(text[:most])) + said
