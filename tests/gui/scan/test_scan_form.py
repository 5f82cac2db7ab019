"""The page before a scan."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from dittograph.engine.messages import EncoderEntry, Encoders
from dittograph.settings import Device, Method, Precision, Settings, Unit
from dittograph_gui.encoders.words import facts_of
from dittograph_gui.scan.form import ScanForm
from dittograph_gui.scan.request import ScanRequest
from dittograph_gui.widgets.folding import Fold
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

_BUNDLED = EncoderEntry(
    name="all-MiniLM-L6-v2",
    folder="/e",
    origin="bundled",
    dimension=384,
    max_tokens=256,
    pooling="mean",
    size=91_000_000,
    languages=("en",),
)


def _like_it(**other: Any) -> EncoderEntry:
    return msgspec.structs.replace(_BUNDLED, **other)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))


def test_start_needs_something_to_scan(qtbot: QtBot, tmp_path: Path) -> None:
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.show()
    assert not form.start.isEnabled()
    assert form.what.pasted.count.text() == "0 entries"
    form.begin(text="")
    form.what.pasted.text.setPlainText("A gull.\n\n  \n")
    form.what.pasted.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(form.what.pasted.text, "A hawk.")
    assert form.what.pasted.count.text() == "2 entries"
    with qtbot.waitSignal(form.start_wanted) as started:
        qtbot.mouseClick(form.start, Qt.MouseButton.LeftButton)
    assert started.args == [ScanRequest(text="A gull.\n\n  \nA hawk.")]
    form.what.pasted.text.clear()
    assert not form.start.isEnabled()


def test_a_table_lets_its_column_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,text\n1,The ferry leaves at nine.\n")
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.show()
    form.begin([str(tmp_path / "a.csv")])
    qtbot.waitUntil(lambda: form.what.column.box.count() == 3)
    assert "The ferry leaves at nine." in form.what.column.box.itemText(2)
    assert form.request().column is None
    form.what.column.box.setCurrentIndex(2)
    assert form.request().column == "text"
    form.begin([str(tmp_path)])  # another scan forgets the column
    assert form.request().column is None


def test_choices_go_into_the_request_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    request = ScanRequest(
        paths=[str(tmp_path)],
        text="One.\nTwo.",
        reference=[str(tmp_path / "old")],
        choices=Settings(
            unit=Unit.PARAGRAPH,
            encoder="their-own",
            prompt="query",
            device=Device.CPU,
            precision=Precision.FP32,
            method=Method.EXACT,
            floor=0.5,
        ),
        chosen=("floor",),
    )
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.fill(request)
    assert form.request() == request
    assert ScanRequest.from_fields(request.fields()) == request
    form.set_engine(
        Encoders(
            (_BUNDLED, _like_it(name="their-own", prompts=("query",))), (Device.CPU, Device.CUDA)
        )
    )
    assert form.choices() == request.choices  # what the engine tells changes no choice
    assert [form.more.device.itemData(i) for i in range(form.more.device.count())] == [
        "auto",
        "cpu",
        "cuda",
    ]


def test_each_encoder_says_what_it_is(qtbot: QtBot) -> None:
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.set_engine(
        Encoders(
            (
                _BUNDLED,
                _like_it(
                    folder="/o",
                    origin="Hugging Face cache",
                    languages=("en", "de", "fr", "it", "es", "xx"),
                    notes=("It is made for lists.",),
                ),
                EncoderEntry("mine", "/m", "added", size=91_000_000),
            ),
            (Device.CPU,),
        )
    )
    rows = form.encoders.rows
    known = "384 dimensions · reads 256 tokens · mean pooling · 91 MB"
    assert [row.button.text() for row in rows] == ["all-MiniLM-L6-v2"] * 2 + ["mine"]
    assert [row.origin.text() for row in rows] == [
        "comes with Dittograph",
        "from the Hugging Face cache",
        "added by you",
    ]
    assert [row.facts.text() for row in rows] == [
        f"{known} · English",
        f"{known} · English, German, French and 3 more languages",
        "91 MB",
    ]
    assert rows[1].notes.text() == "It is made for lists."
    assert [row.remove is not None for row in rows] == [False, False, True]
    rows[1].button.click()
    assert form.choices().encoder == "/o"  # another one has its name
    rows[2].button.click()
    assert form.choices().encoder == "mine"


def test_the_encoder_of_before_stays_chosen_though_it_is_gone(qtbot: QtBot) -> None:
    form = ScanForm(Settings(encoder="lost"))
    qtbot.addWidget(form)
    form.set_engine(Encoders((_BUNDLED,), (Device.CPU,)))
    assert form.choices().encoder == "lost"
    assert facts_of(form.encoders.entry) == "It was not found on this computer."


def test_prompts_are_offered_where_the_encoder_has_any(qtbot: QtBot) -> None:
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.show()
    form.more.fold.button.click()
    asking = _like_it(name="asking", folder="/a", prompts=("query", "passage"))
    form.set_engine(Encoders((_BUNDLED, asking), (Device.CPU,)))
    assert not form.more.prompt.isVisible()
    form.encoders.rows[1].button.click()
    assert form.more.prompt.isVisible()
    words = [form.more.prompt.itemText(i) for i in range(form.more.prompt.count())]
    assert words == ["Those the encoder was made for", "None", "“query”", "“passage”"]
    assert form.request().message(Path("p.ditto")).settings.prompt is None
    form.more.prompt.setCurrentIndex(3)
    assert form.request().message(Path("p.ditto")).settings.prompt == "passage"
    form.encoders.rows[0].button.click()
    assert form.request().message(Path("p.ditto")).settings.prompt is None


def test_the_wheel_changes_no_field_that_it_crosses(
    qtbot: QtBot,
) -> None:
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.resize(700, 400)
    with qtbot.waitExposed(form):
        form.show()
    for fold in form.findChildren(Fold):
        fold.button.click()
    before = form.choices()
    for field in (form.more.floor, form.more.device):
        for turn in (-120, 120):
            where = QPointF(field.rect().center())
            QApplication.sendEvent(
                field,
                QWheelEvent(
                    where,
                    QPointF(field.mapToGlobal(field.rect().center())),
                    QPoint(),
                    QPoint(0, turn),
                    Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier,
                    Qt.ScrollPhase.NoScrollPhase,
                    False,
                ),
            )
            assert form.choices() == before
