"""What a member's card says, put together from the member and the texts."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from html import escape
from pathlib import Path

from dittograph_gui.evidence.pair_likelihood import Told
from dittograph_gui.language.words import tr
from dittograph_gui.session.members import Member, Members
from dittograph_gui.session.near_misses import NearMiss
from dittograph_gui.session.results import Results
from dittograph_gui.theme import colours
from dittograph_gui.widgets.diff_html import difference_html, first_words, plain_html

WORDS = 300  # of a text that a card shows, a page; Qt takes a tenth of a second for 2,000
Tell = Callable[[int, int, Collection[str]], Told | None]
_BY_SIMILARITY = tr(
    "Judging by similarity alone, from the pairs that you judged; it does not consider "
    "whether numbers, dates, names or negations differ."
)


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card shows.

    Attributes:
        member: The member.
        place: "minutes.docx, chapter “Decisions”, paragraph 12".
        source: "minutes.docx".
        where: What of the place is always shown: "paragraph 12".
        html: Its text, escaped, with its differences.
        words: Its text for screen readers.
        notes: What is below the text, in the warning colour; escaped.
        remark: What is below the text in small print, or "".
        alone: Whether the cluster holds no other distinct text.
        cut: Whether the text goes on.
        likely: "83 % likely the same", or "".
        why: What makes it likely or not, or "".
        file: The file that it stands in, if that may be touched.
        page: The page of that file, if it has pages.
    """

    member: Member
    place: str
    source: str
    where: str
    html: str
    words: str
    notes: tuple[str, ...]
    remark: str
    alone: bool
    cut: bool = False
    likely: str = ""
    why: str = ""
    file: Path | None = None
    page: int | None = None


class CardWriter:
    """Writes the cards of one cluster; comparing two texts takes milliseconds, so it remembers."""

    def __init__(self, results: Results, likely: Callable[[float], str], told: Tell) -> None:
        """Make the writer.

        Args:
            results: The open project.
            likely: Returns how likely two texts of a similarity are the same, in words, or "".
            told: Returns how likely the two texts of a pair are the same, and why; or None.
        """
        self._results = results
        self._likely, self._told = likely, told
        self._compared: dict[tuple[int, int], tuple[str, tuple[str, ...]]] = {}

    def forget(self) -> None:
        """Compare the texts again when they are written next."""
        self._compared.clear()

    def content(self, members: Members, place: int) -> CardContent:
        """Return what the card of a member shows."""
        member, passages = members[place], self._results.scan.passages
        text, total = first_words(passages[member.passage].text, WORDS)
        html = plain_html(text)
        alone = len(members.texts) < 2
        notes: tuple[str, ...] = ()
        if not member.identical:
            compared, notes = self._compare(members.base, member, text)
            html = html if member.apart else compared
        collection = self._results.collection
        likely = self._how_likely(members.base, member)
        return CardContent(
            member=member,
            place=collection.place(member.passage),
            source=collection.source_name(member.passage),
            where=collection.where(member.passage),
            html=html,
            words=text,
            notes=notes,
            remark=self._remark(member, total, alone=alone),
            alone=alone,
            cut=bool(total),
            likely=likely.likely,
            why=likely.why,
            file=self._file(member),
            page=passages[member.passage].location.page,
        )

    def whole(self, passage: int) -> tuple[str, str]:
        """Return the place of a passage, and all of its text."""
        results = self._results
        return results.collection.place(passage), results.scan.passages[passage].text

    def _file(self, member: Member) -> Path | None:
        scan = self._results.scan
        path = scan.sources[int(scan.source_of[member.passage])].path
        return Path(path) if path and scan.sources_confirmed else None

    def _compare(self, base: int, member: Member, text: str) -> tuple[str, tuple[str, ...]]:
        both = base, member.passage
        if both not in self._compared:
            passages = self._results.scan.passages
            whole = passages[base].text
            notes = self._results.collection.explain(
                whole, passages[member.passage].text, member.differs
            )
            html = difference_html(first_words(whole, WORDS)[0], text, colours())
            self._compared[both] = html, tuple(map(escape, notes))
        return self._compared[both]

    def _remark(self, member: Member, total: int, *, alone: bool) -> str:
        remarks = []
        if total and alone:
            remarks.append(tr("The beginning of {total:,} words.", total=total))
        elif total:
            remarks.append(
                tr("The beginning of {total:,} words; press C to read all of them.", total=total)
            )
        if self._results.scan.truncated[member.text]:
            remarks.append(tr("The encoder read only the beginning of this text."))
        if member.apart:
            remarks.append(tr("Not a duplicate: it leaves this cluster."))
        return " ".join(remarks)

    def _how_likely(self, base: int, member: Member) -> Told:
        if member.identical or member.similarity is None:
            return Told("", "")
        text = int(self._results.collection.text_of[base])
        if told := self._told(text, member.text, member.differs):
            return told
        # Similarity is blind to facts: beside one that differs, "99 % likely" would mislead.
        likely = "" if member.differs else self._likely(member.similarity)
        return Told(likely, _BY_SIMILARITY if likely else "")


def near_likely(miss: NearMiss, *, likely: Callable[[float], str], told: Tell) -> str:
    """Return how likely a text just outside a cluster and the member it is like are the same.

    Args:
        miss: The two texts.
        likely: As of :class:`CardWriter`.
        told: Likewise.
    """
    if said := told(miss.member, miss.text, miss.differs):
        return said.likely
    # Similarity is blind to facts, as on a card.
    return "" if miss.differs else likely(miss.cosine)
