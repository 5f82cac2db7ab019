"""The clusters of a report: each text beside the one that it is compared with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dittograph.outputs.report.text import Names, text
from dittograph.outputs.result import IDENTICAL, Member, Result, counted
from dittograph.pairs.pair_list import similarity_text
from dittograph.pairs.relation import in_plain_words, what_differs
from dittograph.pairs.relation.differences import Change, Span, differences

_MOST_MEMBERS = 100
_MOST_CHARACTERS = 5_000
_OPEN_CONTENTS = 40  # clusters up to which the list of contents starts unfolded

Group = Sequence[Member]


def contents(groups: Sequence[Group]) -> Iterator[str]:
    """Give the list of contents."""
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
            f'<td dir="auto"><a href="#c{number}">{text(cluster.texts[0], 90)}</a></td></tr>\n'
        )
    yield "</table>\n</details>\n</nav>\n"


def section(result: Result, names: Names, group: Group) -> Iterator[str]:
    """Give one cluster: its first text, its copies, and the others side by side with it."""
    number = group[0].cluster.id + 1
    yield f'<section id="c{number}">\n<h3>Cluster {number}</h3>\n'
    span = _range(group)
    alike = span if span == IDENTICAL else f"{result.score} {span}"
    yield f'<p class="soft">{counted(len(group), "text")}, {alike}'
    yield f"{_decided(result, group)}</p>\n<ol>\n"
    shown = group[:_MOST_MEMBERS]
    beside = any(_is_beside(member) for member in shown)
    for member in shown:
        if not (beside and member.passage == member.cluster.representative):
            yield _member(result, names, member)
    if len(group) > _MOST_MEMBERS:
        yield f'<li class="soft">… and {len(group) - _MOST_MEMBERS:,} more</li>\n'
    yield "</ol>\n</section>\n"


def _is_beside(member: Member) -> bool:
    """Return whether a text is shown beside the one that it is compared with."""
    alone = member.passage == member.cluster.representative or member.relation.kind == IDENTICAL
    return not alone


def _decided(result: Result, group: Group) -> str:
    if result.apart is None:
        return ""
    left = sum(member.passage not in result.marks for member in group)
    return " · decided" if not left else f" · {left:,} undecided"


def _member(result: Result, names: Names, member: Member) -> str:
    scan, cluster, relation = result.scan, member.cluster, member.relation
    mark = result.marks.get(member.passage)
    here = _line(mark, [text(names.place(member.passage)), *_facts(member)])
    words = scan.passages[member.passage].text
    base = scan.passages[cluster.representative].text
    if member.passage == cluster.representative:
        return f"<li{_class(mark)}>{here}{_body(text(words, _MOST_CHARACTERS))}</li>\n"
    if relation.kind == IDENTICAL:
        return f"<li{_class(mark)}>{here}</li>\n"
    if relation.differs:
        phrases = what_differs(base, words, scan.common) or relation.differs
        here = here.replace(
            "</p>",
            f' · <span class="check">! {text("; ".join(map(in_plain_words, phrases)))}</span></p>',
        )
    there = _line(
        result.marks.get(cluster.representative), [text(names.place(cluster.representative))]
    )
    left, right = _sides(base, words)
    return (
        f'<li{_class(mark)}><div class="sides"><div>{there}{_body(left)}</div>'
        f"<div>{here}{_body(right)}</div></div></li>\n"
    )


def _facts(member: Member) -> list[str]:
    relation = member.relation
    if member.passage == member.cluster.representative:
        return ["compared with the others here"]
    if relation.kind == IDENTICAL:
        return [IDENTICAL]
    facts = [] if relation.similarity is None else [f"{relation.similarity:.3f}"]
    return [*facts, relation.kind] if relation.kind else facts


def _line(mark: str | None, facts: Sequence[str]) -> str:
    shown = f'<span class="mark">{text(mark)}</span> ' if mark else ""
    return f'<p class="soft">{shown}{" · ".join(facts)}</p>'


def _body(words: str) -> str:
    return f'<p class="text" dir="auto">{words}</p>'


def _class(mark: str | None) -> str:
    return f' class="{text(mark)}"' if mark else ""


def _range(group: Group) -> str:
    cluster = group[0].cluster
    if all(member.relation.kind == IDENTICAL for member in group):
        return IDENTICAL
    weakest, strongest = similarity_text(cluster.weakest), similarity_text(cluster.strongest)
    return weakest if weakest == strongest else f"{weakest}–{strongest}"


def _sides(base: str, words: str) -> tuple[str, str]:
    """Return both texts, in each what the other lacks marked."""
    if max(len(base), len(words)) > 20 * _MOST_CHARACTERS:  # too much to read word by word
        return text(base, _MOST_CHARACTERS), text(words, _MOST_CHARACTERS)
    spans = list(differences(base, words))
    return (
        _side(spans, Change.REMOVED, "del"),
        _side(spans, Change.ADDED, "ins"),
    )


def _side(spans: Sequence[Span], own: Change, tag: str) -> str:
    pieces: list[str] = []
    room = _MOST_CHARACTERS
    for span in spans:
        if span.change not in (Change.SAME, own):
            continue
        words = span.text
        shown = text(words[:room])
        pieces.append(f"<{tag}>{shown}</{tag}>" if span.change is own else shown)
        room -= len(words)
        if room < 0:
            pieces.append(" … and more characters")
            break
    return "".join(pieces)
