"""The page before a scan: what is read, what is compared with what, and how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from dittograph.engine import messages
from dittograph.passages.language import other_language
from dittograph.policy.choosing import as_locked, choose_settings
from dittograph.policy.policy import Policy, current
from dittograph.settings import MULTILINGUAL_ENCODER, Settings
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dittograph_gui.encoders.encoder_list import EncoderList
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.preferences.store import EncoderDefaults
from dittograph_gui.scan.columns import TableColumns
from dittograph_gui.scan.more_choices import MoreChoices, no_defaults
from dittograph_gui.scan.request import ScanRequest
from dittograph_gui.scan.sources_card import ReferenceCard, SourcesCard
from dittograph_gui.scan.units_card import UnitsCard
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.column import Column
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.looks import mark
from dittograph_gui.widgets.wheel import let_wheel_pass


class ScanForm(QWidget):
    """Everything has a default; Start is always in sight.

    Attributes:
        what: What is scanned.
        reference: What it is also compared with.
        units: What texts are compared by.
        more: What only some people choose.

    Signals:
        start_wanted: A scan.
        back_wanted: Back to where a person came from.
        encoder_added: A folder was chosen; it is to be checked and added to :attr:`encoders`.
        encoder_removed: An encoder that was added is to be forgotten; its folder.
        columns_wanted: The paths of tables whose columns :meth:`set_columns` is to tell.
        language_wanted: The paths of which :meth:`set_language` is to tell the language.
    """

    start_wanted = Signal(ScanRequest)
    back_wanted = Signal()
    encoder_added = Signal(str)
    encoder_removed = Signal(str)
    columns_wanted = Signal(tuple)
    language_wanted = Signal(tuple)

    def __init__(
        self,
        choices: Settings,
        parent: QWidget | None = None,
        *,
        chosen: Sequence[str] = (),
        defaults: Callable[[str], EncoderDefaults] = no_defaults,
    ) -> None:
        """Make the page.

        Args:
            choices: How the last scan was made.
            parent: As in Qt.
            chosen: Names of similarities in it that were chosen, whatever they are.
            defaults: Returns what a person prefers for an encoder, by its name or folder.
        """
        super().__init__(parent)
        self._defaults = defaults
        self._scanning = False
        self._language_of: tuple[str, ...] = ()  # the paths whose language is asked for
        self.what, self.reference = SourcesCard(), ReferenceCard()
        self.units, self.more = UnitsCard(), MoreChoices()
        self._tables = TableColumns(self)
        self._page = page = Column(820)
        page.column.addWidget(label(tr("New scan"), scale=1.5, bold=True))
        for part in (self.what, self.units, self.reference, self.more):
            page.column.addWidget(part)
        page.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(page, 1)
        outer.addWidget(self._footer())
        let_wheel_pass(self)
        for part in (self.what, self.reference):
            part.changed.connect(self._update)
            part.folder_chosen.connect(self.set_folder)
            part.inventory.counted.connect(self._counted)
        self._tables.changed.connect(self._show_tables)
        self._tables.wanted.connect(self.columns_wanted)
        self.more.encoding.currentIndexChanged.connect(self._encoding_chosen)
        self.more.encoder_added.connect(self.encoder_added)
        self.more.encoder_removed.connect(self.encoder_removed)
        self.encoders.changed.connect(self._show_encoder)
        self.encoders.changed.connect(self._use_preferred_unit)
        self.what.language.wanted.connect(self._use_encoder)
        self._set_choices(choices, chosen)
        self.more.set_defaults(defaults)
        self.follow(current())
        self._use_preferred_unit()
        self._update()

    # --- what the window asks

    @property
    def encoders(self) -> EncoderList:
        """The encoders to choose from."""
        return self.more.encoders

    @property
    def pasted(self) -> str | None:
        """The list that was pasted or typed, if there is one."""
        return self.what.pasted.pasted

    def set_folder(self, folder: str) -> None:
        """Have the next choice of files or folders begin in a folder."""
        self.what.folder = self.reference.folder = self.more.folder = folder

    def begin(self, paths: Sequence[str] = (), *, text: str | None = None) -> None:
        """Start over with some sources."""
        self.what.sources.clear()
        self.reference.sources.clear()
        self.what.column.forget()
        for part in (self.what, self.reference):
            part.inventory.forget()
        self.what.pasted.begin(text)
        self.add(paths)
        self._page.verticalScrollBar().setValue(0)
        if text is None:
            self.start.setFocus()

    def add(self, paths: Sequence[str]) -> None:
        """Add sources."""
        self.what.sources.add(paths)

    def fill(self, request: ScanRequest) -> None:
        """Show a request."""
        self.begin(request.paths, text=request.text)
        self.reference.sources.add(request.reference)
        for part in (self.what, self.reference):
            part.inventory.choose(request.encodings)
        self._set_choices(as_locked(request.choices), request.chosen)

    def request(self) -> ScanRequest:
        """Return what is chosen."""
        return ScanRequest(
            paths=self.what.sources.paths,
            text=self.pasted,
            reference=self.reference.sources.paths,
            column=self.what.column.chosen,
            encodings=self.reference.inventory.chosen | self.what.inventory.chosen,
            choices=self.choices(),
            chosen=self.more.chosen_similarities,
        )

    def choices(self) -> Settings:
        """Return how to scan."""
        chosen = self.more.chosen(replace(choose_settings(), unit=self.units.chosen))
        return as_locked(chosen)  # a locked number may have more digits than are shown

    def follow(self, policy: Policy) -> None:
        """Show what the administrator has set; what is locked cannot be changed."""
        self.more.follow(policy)
        if "unit" in policy.locked:
            self.units.lock()

    def set_engine(self, answer: messages.Encoders) -> None:
        """Offer the encoders and devices that this computer has."""
        self.more.set_engine(answer)
        self._show_encoder()

    def set_columns(self, asked: tuple[str, ...], answer: messages.TableHeads) -> None:
        """Offer the columns of the tables that were asked about."""
        self._tables.take(asked, answer)

    def set_language(self, asked: tuple[str, ...], answer: messages.OtherLanguage) -> None:
        """Offer the encoder for other languages, if what was asked about is in one."""
        if asked == self._language_of:
            self.what.language.set_language(from_core(answer.sentence))

    def set_scanning(self, scanning: bool) -> None:  # noqa: FBT001 - a plain switch
        """Lock the form while a scan is running."""
        self._page.setEnabled(not scanning)
        self._scanning = scanning
        if scanning:
            for part in (self.what, self.reference):
                part.inventory.stop()
        self.start.setText(tr("Scanning…") if scanning else tr("Start"))
        self._update()

    # --- parts

    def _footer(self) -> QFrame:
        frame = QFrame()
        row = QHBoxLayout(frame)
        row.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        row.setSpacing(SPACE)
        self._hint = label(muted=True)
        self.back = push(tr("Back"), self.back_wanted.emit)
        start = push(tr("Start"), lambda: self.start_wanted.emit(self.request()))
        self.start = mark(start, "primary")
        self.start.setMinimumSize(180, 44)
        row.addWidget(self.back)
        row.addWidget(self._hint, 1)
        row.addWidget(self.start)
        return frame

    # --- what happens

    def preferences_changed(self) -> None:
        """Begin with what a person now prefers for the chosen encoder."""
        self.more.set_defaults(self._defaults)
        self._use_preferred_unit()

    def _use_preferred_unit(self) -> None:
        unit = self._defaults(self.encoders.chosen).unit
        if unit is not None and "unit" not in current().locked:
            self.units.choose(unit)

    def _set_choices(self, choices: Settings, chosen: Sequence[str] = ()) -> None:
        self.units.choose(choices.unit)
        self.more.choose(choices, chosen)
        self._show_encoder()

    def _use_encoder(self, name: str) -> None:
        self.encoders.choose(name)
        self.encoders.changed.emit()

    def _show_encoder(self) -> None:
        offered = "encoder" not in current().locked and any(
            answer.name == MULTILINGUAL_ENCODER and answer.origin == "bundled"
            for answer in self.encoders.answers
        )
        self.what.language.set_encoder(self.encoders.chosen, offered=offered)

    def _ask_for_language(self) -> None:
        """Have a few of the texts looked at; a pasted list is at hand."""
        paths = tuple(self.what.sources.paths)
        if not paths:
            self._language_of = ()
            found = other_language((self.pasted or "").splitlines())
            self.what.language.set_language(from_core(found.sentence()) if found else "")
        elif paths != self._language_of and self.what.inventory.survey is not None:
            self._language_of = paths
            self.what.language.set_language("")
            self.language_wanted.emit(paths)

    def _counted(self) -> None:
        """Show what was found behind the paths, and look at the tables among it."""
        found = [part.inventory.survey for part in (self.what, self.reference)]
        self._tables.look(tuple(table for one in found if one for table in one.tables))
        self._show_tables()
        self._ask_for_language()

    def _show_tables(self) -> None:
        self.what.column.offer(self._tables.common)
        for part in (self.what, self.reference):
            if (found := part.inventory.survey) is not None:
                part.sources.show_roots(found.roots, self._tables.rows)

    def _encoding_chosen(self) -> None:
        for part in (self.what, self.reference):
            part.inventory.set_encoding(self.more.encoding.currentData() or None)

    def _update(self) -> None:
        self._counted()
        empty = self.what.is_empty
        self.start.setEnabled(not empty and not self._scanning)
        self._hint.setText(tr("Add files, a folder or a list first.") if empty else "")

    # --- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Start with Enter, wherever it means nothing else."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.start.isEnabled():
            self.start.click()
        else:
            super().keyPressEvent(event)
