"""What two documents share, side by side, as text that scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from dittograph.finished_scan import Scan
from dittograph.project.decisions import Decided, Mark
from dittograph.triage.documents import SharedTexts
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from dittograph_gui.documents.pairs import DocumentPair
from dittograph_gui.documents.sides import TOGETHER, Side, sides_of
from dittograph_gui.engine import background
from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.session.results import Results
from dittograph_gui.session.words import plural
from dittograph_gui.theme import Colours, colours, redraw_with_scheme
from dittograph_gui.widgets.diff_html import both_sides_html, first_words, plain_html

_WORDS = 400  # of one passage


@dataclass(frozen=True, slots=True)
class _Shown:
    pair: DocumentPair
    names: tuple[str, str]
    rows: Sequence[Side]


class SideView(QTextBrowser):
    """A row for each passage that both documents have, in the order of the first."""

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent, openLinks=False)
        self._results = results
        self._latest = background.Latest(self)
        self._shown: _Shown | None = None
        self._count = TOGETHER
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Shared passages side by side"))
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._clicked)
        redraw_with_scheme(self, self._draw)

    def show_pair(
        self, pair: DocumentPair, names: tuple[str, str], scan: Scan, threshold: float
    ) -> None:
        """Show what two documents share at a threshold; it is worked out in a worker.

        Args:
            pair: The documents.
            names: What they are called.
            scan: The scan by what the threshold is of.
            threshold: Similarity or likelihood.
        """
        decided = self._results.decided
        same = self._shown is not None and self._shown.pair == pair
        if not same:
            self._count = TOGETHER

        def find() -> tuple[_Shown, str]:
            shared = SharedTexts(scan, threshold, decided, (pair.first, pair.second))
            shown = _Shown(pair, names, sides_of(shared, pair.first, pair.second))
            return shown, self._html(shown, self._count, decided, colours())

        self._latest.run(
            find,
            done=lambda found: self._show(*found, keep_place=same),
            failed=lambda error: self.setPlainText(from_core(str(error))),
        )

    def clear_pair(self, words: str = "") -> None:
        """Show words instead of a pair."""
        self._latest.drop()
        self._shown = None
        self.setPlainText(words)

    def _show(self, shown: _Shown, html: str, *, keep_place: bool) -> None:
        self._shown = shown
        place = self.verticalScrollBar().value() if keep_place else 0
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)

    def _clicked(self, _: QUrl) -> None:
        self._count += 4 * TOGETHER
        self._draw()

    def _draw(self) -> None:
        shown, decided = self._shown, self._results.decided
        if shown is None:
            return
        count, c = self._count, colours()
        self._latest.run(
            lambda: (shown, self._html(shown, count, decided, c)),
            done=lambda found: self._show(*found, keep_place=True),
            failed=lambda error: self.setPlainText(from_core(str(error))),
        )

    def _html(self, shown: _Shown, count: int, decided: Decided, c: Colours) -> str:
        heads = "".join(f"<td width='50%'><b>{escape(name)}</b></td>" for name in shown.names)
        parts = [f"<table width='100%' cellpadding='5' cellspacing='0'><tr>{heads}</tr>"]
        parts += [self._row(row, shown.names[0], decided, c) for row in shown.rows[:count]]
        parts.append("</table>")
        left = len(shown.rows) - count
        if left > 0:
            more = tr("Show more ({left:,} left)", left=left)
            parts.append(f"<p><a style='color:{c.accent}' href='more:'>{more}</a></p>")
        return f"<body style='color:{c.text}'>{''.join(parts)}</body>"

    def _row(self, row: Side, first_name: str, decided: Decided, c: Colours) -> str:
        passages = self._results.scan.passages
        one, two = (first_words(passages[p].text, _WORDS)[0] for p in (row.first, row.second))
        same = one == two
        html = (plain_html(one), plain_html(two)) if same else both_sides_html(one, two, c)
        what = tr("identical") if row.similarity == 1 else similarity_text(row.similarity)
        flags = "".join(
            f" <span style='background-color:{c.warning}; color:{c.warning_text};'>"
            f"&nbsp;{differs}&nbsp;</span>"
            for label in row.differs.labels
            for differs in (tr("{fact} differs", fact=from_core(label)),)
        )
        before = ""
        if row.before:
            only = tr(
                "{passages} only in {first_name}",
                passages=plural(row.before, "passage"),
                first_name=first_name,
            )
            before = f"<tr><td colspan='2' style='color:{c.muted}'>… {escape(only)}</td></tr>"
        cells = []
        for passage, text in zip((row.first, row.second), html, strict=True):
            mark = decided.marks.get(passage)
            colour = {Mark.KEEP: c.keep, Mark.DROP: c.drop}.get(mark, c.muted) if mark else c.muted
            state = {Mark.KEEP: tr("KEEP"), Mark.DROP: tr("DROP")}[mark] if mark else "—"
            where = escape(self._results.collection.where(passage))
            cells.append(
                f"<td style='border-top:1px solid {c.border}'>"
                f"<span style='color:{colour}'><b>{state}</b></span> "
                f"<span style='color:{c.muted}'>{where}</span><br>{text}</td>"
            )
        note = f"<span style='color:{c.muted}'>{what}</span>{flags}"
        return f"{before}<tr>{''.join(cells)}</tr><tr><td colspan='2'>{note}</td></tr>"
