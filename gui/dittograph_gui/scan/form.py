"""The page before a scan: what is read, what is compared with what, and how."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from dittograph.engine import messages
from dittograph.policy.choosing import as_locked, choose_settings
from dittograph.policy.policy import Policy, current
from dittograph.settings import Device, Method, Precision, Settings, Unit
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui import theme
from dittograph_gui.engine import background
from dittograph_gui.preferences.store import NO_PROMPT
from dittograph_gui.scan.request import Look, ScanRequest, common_columns, file_filter, look_at
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.common import (
    Column,
    Elided,
    TextArea,
    card,
    fact,
    label,
    let_wheel_pass,
    mark,
    push,
    tool,
)
from dittograph_gui.widgets.encoder_list import LOCKED, EncoderList

_UNITS = (
    (
        Unit.AUTO,
        "Decide for me",
        "Rows of tables, lines of lists, and sentences of everything else.",
    ),
    (Unit.SENTENCE, "Sentences", "Finds one statement in two articles. Best for running text."),
    (Unit.PARAGRAPH, "Paragraphs", "Finds passages that were used again as a whole."),
    (
        Unit.FILE,
        "Whole files",
        "Finds letters or articles that say the same; of long ones only the beginning is read.",
    ),
    (Unit.LINE, "Lines", "One entry a line: titles, questions, answers."),
    (Unit.ROW, "Table rows", "One row of a .csv or .tsv file is one text."),
)
_DEVICES = {
    Device.AUTO: "Decide for me",
    Device.CPU: "Processor (CPU)",
    Device.CUDA: "NVIDIA graphics card (CUDA)",
    Device.MPS: "Apple graphics (MPS)",
}
_PRECISIONS = {
    Precision.AUTO: "Decide for me (measured once)",
    Precision.FP32: "Full (32 bit)",
    Precision.BF16: "Half, fast on new processors (bf16)",
    Precision.FP16: "Half, for graphics cards (fp16)",
}
_METHODS = {
    Method.AUTO: "Decide for me",
    Method.EXACT: "Every text with every other (complete)",
    Method.HNSW: "Through an index (faster for very many texts)",
}
_PROMPTS = (("", "Those that the encoder was made for"), (NO_PROMPT, "None"))


class SourceRow(QFrame):
    """One file or folder of the list."""

    removed = Signal(str)

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.look: Look | None = None
        picture = QLabel()
        theme.set_icon(picture, "open-folder" if Path(path).is_dir() else "file", "muted")
        name = Elided(Path(path).name or path)
        folder = mark(Elided(str(Path(path).parent)), "muted")
        self._what = fact("…")
        self._what.setMinimumWidth(160)  # so that the rows line up
        self._what.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        remove = tool("Leave it out", lambda: self.removed.emit(self.path), "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(picture)
        row.addWidget(name, 2)
        row.addWidget(folder, 3)
        row.addWidget(self._what)
        row.addWidget(remove)

    @property
    def text(self) -> str:
        """What is said of it."""
        return self._what.text()

    def show_look(self, look: Look) -> None:
        """Say what it is."""
        self.look = look
        words = f"cannot be read: {look.problem}" if look.problem else look.what
        self._what.setText(words if len(words) < 60 else "cannot be read")
        self._what.setToolTip(look.problem)


class SourceList(QWidget):
    """Files and folders, each with a way to leave it out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE // 2)
        self.rows: list[SourceRow] = []

    @property
    def paths(self) -> list[str]:
        """The paths, in order."""
        return [row.path for row in self.rows]

    def add(self, paths: Sequence[str]) -> None:
        """Add those that are not there yet."""
        for path in dict.fromkeys(paths):
            if path not in self.paths:
                row = SourceRow(path)
                row.removed.connect(self._remove)
                self.rows.append(row)
                self._box.addWidget(row)
                self._look_at(row)
        self.changed.emit()

    def clear(self) -> None:
        """Leave all out."""
        for row in self.rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self.changed.emit()

    def _look_at(self, row: SourceRow) -> None:
        def seen(look: Look) -> None:
            row.show_look(look)
            self.changed.emit()

        background.run(
            row,
            lambda: look_at(row.path),
            done=seen,
            failed=lambda error: seen(Look("", problem=str(error))),
        )

    def _remove(self, path: str) -> None:
        for row in [row for row in self.rows if row.path == path]:
            self.rows.remove(row)
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.changed.emit()


class ScanForm(QWidget):
    """Everything has a default; Start is always in sight.

    Signals:
        start_wanted: A scan.
        back_wanted: Back to where a person came from.
        encoder_added: A folder was chosen; it is to be checked and added to :attr:`encoders`.
        encoder_removed: An encoder that was added is to be forgotten; its folder.
    """

    start_wanted = Signal(ScanRequest)
    back_wanted = Signal()
    encoder_added = Signal(str)
    encoder_removed = Signal(str)

    def __init__(self, choices: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = ""
        page = Column(820)
        self._page = page
        self._locks = {name: label(LOCKED, muted=True) for name in ("unit", "encoder", "more")}
        self._locks["more"].setText("What is grey here is set by your administrator.")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(page, 1)
        outer.addWidget(self._footer())
        page.column.addWidget(label("New scan", scale=1.5, bold=True))
        page.column.addWidget(self._sources_card())
        page.column.addWidget(self._units_card())
        page.column.addWidget(self._reference_card())
        page.column.addWidget(self._more())
        page.column.addStretch(1)
        let_wheel_pass(self)
        self._set_choices(choices)
        self.follow(current())
        self._changed()

    # --- what the window asks

    def begin(self, paths: Sequence[str] = (), *, text: str | None = None) -> None:
        """Start over with some sources."""
        self.sources.clear()
        self.reference.clear()
        self.column.setCurrentIndex(0)
        self.text.setPlainText(text or "")
        self._text_box.setVisible(text is not None)
        self.sources.add(paths)
        self._page.verticalScrollBar().setValue(0)
        if text is not None:
            self.text.setFocus()
            self.text.selectAll()
        else:
            self.start.setFocus()

    def add(self, paths: Sequence[str]) -> None:
        """Add sources."""
        self.sources.add(paths)

    def fill(self, request: ScanRequest) -> None:
        """Show a request."""
        self.begin(request.paths, text=request.text)
        self.reference.add(request.reference)
        self._set_choices(as_locked(request.choices))

    @property
    def pasted(self) -> str | None:
        """The list that was pasted or typed, if there is one."""
        text = self.text.toPlainText() if not self._text_box.isHidden() else ""
        return text if text.strip() else None

    def request(self) -> ScanRequest:
        """Return what is chosen."""
        return ScanRequest(
            paths=self.sources.paths,
            text=self.pasted,
            reference=self.reference.paths,
            column=self.column.currentData() if not self._column_box.isHidden() else None,
            choices=self.choices(),
        )

    def choices(self) -> Settings:
        """Return how to scan."""
        chosen = replace(
            choose_settings(),
            unit=_UNITS[self.units.checkedId()][0],
            encoder=self.encoders.chosen,
            prompt=self.prompt.currentData() or None,
            device=Device(self.device.currentData()),
            precision=Precision(self.precision.currentData()),
            method=Method(self.method.currentData()),
            floor=self.floor.value(),
        )
        return as_locked(chosen)  # a locked number may have more digits than are shown

    def follow(self, policy: Policy) -> None:
        """Show what the administrator has set; what is locked cannot be changed."""
        forbidden = "" if policy.added_encoders else "Your administrator decides which are there."
        self.encoders.set_rules(locked="encoder" in policy.locked, forbidden=forbidden)
        controls: dict[str, Sequence[QWidget]] = {
            "unit": self.units.buttons(),
            "device": [self.device],
            "precision": [self.precision],
            "method": [self.method],
            "floor": [self.floor],
        }
        for name, widgets in controls.items():
            if name not in policy.locked:
                continue
            for widget in widgets:
                widget.setEnabled(False)
                widget.setToolTip(LOCKED)
        for name in ("unit", "encoder"):
            self._locks[name].setVisible(name in policy.locked)
        self._locks["more"].setVisible(bool(policy.locked - {"unit", "encoder"}))

    def set_engine(self, answer: messages.Encoders) -> None:
        """Offer the encoders and devices that this computer has."""
        self.encoders.set_answers(answer.encoders)
        self._offer_prompts()
        usable = [Device.AUTO, *answer.devices]
        device = self.device.currentData()
        if not self.device.isEnabledTo(self._page):
            usable.append(Device(device))  # locked, so shown as it is
        self.device.clear()
        for one in dict.fromkeys(usable):
            self.device.addItem(_DEVICES[one], one.value)
        self.device.setCurrentIndex(max(0, self.device.findData(device)))

    def set_scanning(self, scanning: bool) -> None:  # noqa: FBT001 - a plain switch
        """Lock the form while it is carried out."""
        self._page.setEnabled(not scanning)
        self._scanning = scanning
        self.start.setText("Scanning…" if scanning else "Start")
        self._changed()

    # --- parts

    def _sources_card(self) -> QFrame:
        frame, box = card()
        box.addWidget(label("What to scan", bold=True))
        self.sources = SourceList()
        self.sources.changed.connect(self._changed)
        box.addWidget(self.sources)
        box.addWidget(self._paste_box())
        self._column_box = QWidget()
        row = QHBoxLayout(self._column_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        self.column = QComboBox()
        self.column.setAccessibleName("Column of the tables")
        self.column.addItem("Decide for me", None)
        self.column.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.column.setMinimumContentsLength(30)
        row.addWidget(QLabel("Column with the text:"))
        row.addWidget(self.column, 1)
        box.addWidget(self._column_box)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for words, slot in (
            ("Add files…", lambda: self._add_files(self.sources)),
            ("Add folder…", lambda: self._add_folder(self.sources)),
        ):
            buttons.addWidget(push(words, slot))
        self._paste = push("Paste a list", self._open_paste)
        buttons.addWidget(self._paste)
        buttons.addStretch(1)
        box.addLayout(buttons)
        return frame

    def _paste_box(self) -> QWidget:
        self._text_box = QWidget()
        box = QVBoxLayout(self._text_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE // 2)
        self.text = TextArea("Type or paste a list here, one entry a line.", "Pasted list")
        self.text.setMinimumHeight(180)
        self.text.textChanged.connect(self._changed)
        self.lines = fact()
        remove = tool("Leave the list out", self._close_paste, "close")
        foot = QHBoxLayout()
        foot.addWidget(self.lines, 1)
        foot.addWidget(remove)
        box.addWidget(self.text)
        box.addLayout(foot)
        self._text_box.hide()
        return self._text_box

    def _units_card(self) -> QFrame:
        frame, box = card()
        box.addWidget(label("Compare", bold=True))
        box.addWidget(self._locks["unit"])
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE)
        self.units = QButtonGroup(self)
        for place, (_, words, explanation) in enumerate(_UNITS):
            button = QRadioButton(words)
            button.setAccessibleDescription(explanation)
            self.units.addButton(button, place)
            note = label(explanation, muted=True)
            note.setIndent(3 * SPACE)
            note.setBuddy(button)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(button)
            cell.addWidget(note)
            cell.addStretch(1)
            grid.addLayout(cell, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        box.addLayout(grid)
        return frame

    def _reference_card(self) -> QFrame:
        frame, box = card()
        self.reference = SourceList()
        self.reference.changed.connect(self._changed)
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label("Compare against older texts (optional)", bold=True))
        words.addWidget(
            label(
                "What is above is then also compared with these, which are not compared with "
                "one another.",
                muted=True,
            )
        )
        row.addLayout(words, 1)
        row.addWidget(push("Reference folder…", lambda: self._add_folder(self.reference)))
        box.addLayout(row)
        box.addWidget(self.reference)
        return frame

    def _more(self) -> QWidget:
        outer = QWidget()
        box = QVBoxLayout(outer)
        box.setContentsMargins(0, 0, 0, 0)
        fold = mark(QToolButton(), "fold")
        fold.setText("More choices")
        fold.setCheckable(True)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fold.setArrowType(Qt.ArrowType.RightArrow)
        frame, inside = card()
        frame.hide()
        inside.addWidget(label("Encoder", bold=True))
        inside.addWidget(
            label("What turns texts into numbers, so that they can be compared.", muted=True)
        )
        self.encoders = EncoderList()
        self.encoders.changed.connect(self._offer_prompts)
        self.encoders.folder_wanted.connect(self._add_encoder)
        self.encoders.remove_wanted.connect(self.encoder_removed)
        inside.addWidget(self._locks["encoder"])
        inside.addWidget(self.encoders)
        inside.addSpacing(SPACE)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * SPACE)
        form.setVerticalSpacing(SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.prompt = QComboBox()
        self.prompt.setToolTip("Some encoders were trained with such words before each text.")
        self.device = _combo(_DEVICES)
        self.precision = _combo(_PRECISIONS)
        self.method = _combo(_METHODS)
        self.floor = QDoubleSpinBox(decimals=2, singleStep=0.05, minimum=-1, maximum=1)
        self.floor.setToolTip("The line in the results can later be moved down to here.")
        for words, widget in (
            ("Words put in front of each text", self.prompt),
            ("Runs on", self.device),
            ("Precision", self.precision),
            ("Compares", self.method),
            ("Lowest similarity kept", self.floor),
        ):
            form.addRow(words, widget)
        self._form = form
        inside.addLayout(form)
        inside.addWidget(self._locks["more"])

        def unfold(open_: bool) -> None:  # noqa: FBT001 - a signal's argument
            frame.setVisible(open_)
            fold.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)

        fold.toggled.connect(unfold)
        self.more = fold
        box.addWidget(fold)
        box.addWidget(frame)
        return outer

    def _footer(self) -> QFrame:
        frame = QFrame()
        row = QHBoxLayout(frame)
        row.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        row.setSpacing(SPACE)
        self._scanning = False
        self._hint = label(muted=True)
        self.back = push("Back", self.back_wanted.emit)
        start = push("Start", lambda: self.start_wanted.emit(self.request()))
        self.start = mark(start, "primary")
        self.start.setMinimumSize(180, 44)
        row.addWidget(self.back)
        row.addWidget(self._hint, 1)
        row.addWidget(self.start)
        return frame

    # --- what happens

    def _set_choices(self, choices: Settings) -> None:
        units = [unit for unit, _, _ in _UNITS]
        self.units.button(units.index(choices.unit) if choices.unit in units else 0).setChecked(
            True
        )
        self.encoders.choose(choices.encoder)
        self._offer_prompts(choices.prompt or "")
        for combo, value in (
            (self.device, choices.device),
            (self.precision, choices.precision),
            (self.method, choices.method),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self.floor.setValue(choices.floor)

    def _changed(self) -> None:
        text = not self._text_box.isHidden()
        entries = sum(1 for _ in re.finditer(r"^.*\S", self.text.toPlainText(), re.MULTILINE))
        self.lines.setText("1 entry" if entries == 1 else f"{entries:,} entries")
        self._paste.setVisible(not text)
        looks = [r.look for r in (*self.sources.rows, *self.reference.rows) if r.look]
        columns = common_columns(looks)
        self._column_box.setVisible(bool(columns))
        if [self.column.itemData(i) for i in range(1, self.column.count())] != [
            c.name for c in columns
        ]:
            chosen = self.column.currentData()
            while self.column.count() > 1:
                self.column.removeItem(1)
            for column in columns:
                example = " ".join(column.example.split())[:60]
                self.column.addItem(f"{column.name}  —  “{example}”", column.name)
            self.column.setCurrentIndex(max(0, self.column.findData(chosen)))
        self.sources.setVisible(bool(self.sources.rows))
        self.reference.setVisible(bool(self.reference.rows))
        something = bool(self.sources.rows) or (text and entries > 0)
        self.start.setEnabled(something and not self._scanning)
        self._hint.setText("" if something else "Add files, a folder or a list first.")

    def _add_files(self, target: SourceList) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, "Choose files", self.folder, file_filter())
        self._chosen(target, files)

    def _add_folder(self, target: SourceList) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Choose a folder", self.folder)
        self._chosen(target, [folder] if folder else [])

    def _chosen(self, target: SourceList, paths: list[str]) -> None:
        if paths:
            self.folder = str(Path(paths[0]).parent)
            target.add(paths)

    def _open_paste(self) -> None:
        self._text_box.show()
        self.text.setFocus()
        self._changed()

    def _close_paste(self) -> None:
        self._text_box.hide()
        self.text.clear()
        self._changed()

    def _add_encoder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Choose an encoder's folder", self.folder)
        if folder:
            self.encoders.set_busy(busy=True)
            self.encoder_added.emit(folder)

    def _offer_prompts(self, wanted: str | None = None) -> None:
        """Offer the prompts of the chosen encoder; None keeps the chosen one if it has it."""
        chosen = self.prompt.currentData() if wanted is None else wanted
        names = self.encoders.entry.prompts
        offered = [*_PROMPTS, *((name, f"“{name}”") for name in names)]
        if chosen and chosen not in dict(offered) and wanted is not None:
            offered.append((chosen, f"“{chosen}”"))  # its encoder is not known yet
        self.prompt.clear()
        for value, words in offered:
            self.prompt.addItem(words, value)
        self.prompt.setCurrentIndex(max(0, self.prompt.findData(chosen)))
        self._form.setRowVisible(self.prompt, bool(names))


def _combo(words: dict[Any, str]) -> QComboBox:
    combo = QComboBox()
    for value, text in words.items():
        combo.addItem(text, value.value)
    return combo
