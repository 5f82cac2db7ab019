"""What an administrator has set, as a person meets it in the window."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from dittograph.encoders.discovery import FROM_POLICY
from dittograph.engine.messages import EncoderEntry, Encoders, Scan
from dittograph.project.project import create_project
from dittograph.settings import Device, Method, Precision, Settings, Unit
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.scan.form import ScanForm
from dittograph_gui.scan.request import ScanRequest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from support import small_scan

LEFT = Qt.MouseButton.LeftButton
TIP = "Set by your administrator."
LOCKED = (
    "locked = ['unit', 'encoder', 'device', 'precision', 'method', 'floor']\n"
    "[defaults]\nunit = 'sentence'\nencoder = 'ours'\ndevice = 'mps'\nprecision = 'fp32'\n"
    "method = 'exact'\nfloor = 0.655\n"
)
OURS = EncoderEntry(
    name="ours",
    folder="/srv/encoders/ours",
    origin=FROM_POLICY,
    dimension=384,
    max_tokens=256,
    pooling="mean",
    size=91_000_000,
    languages=("en",),
)
BUNDLED = msgspec.structs.replace(OURS, name="all-MiniLM-L6-v2", folder="/e", origin="bundled")
SetPolicy = Callable[[str], Path]


@pytest.fixture
def set_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SetPolicy:
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))
    monkeypatch.setenv("DITTOGRAPH_PROJECTS", str(tmp_path / "projects"))

    def write(text: str) -> Path:
        file = tmp_path / "policy.toml"
        file.write_text(text, encoding="utf-8")
        monkeypatch.setenv("DITTOGRAPH_POLICY", str(file))
        return file

    return write


def _form(qtbot: QtBot) -> ScanForm:
    form = ScanForm(Preferences.load().choices)
    qtbot.addWidget(form)
    form.set_engine(Encoders((BUNDLED, OURS), (Device.CPU,)))
    form.more.fold.button.setChecked(True)
    form.show()
    return form


def _fields(form: ScanForm) -> list[QWidget]:
    more = form.more
    return [more.device, more.precision, more.method, more.floor, *form.units.group.buttons()]


def test_a_person_goes_before_a_default_and_a_lock_before_the_person(set_policy, tmp_path):
    set_policy("[defaults]\nunit = 'sentence'\nfloor = 0.7\n")
    assert Preferences.load().choices == Settings(unit=Unit.SENTENCE, floor=0.7)
    kept = Preferences.load()
    kept.choices = Settings(unit=Unit.LINE, floor=0.5)
    kept.save()
    assert Preferences.load().choices == Settings(unit=Unit.LINE, floor=0.5)
    set_policy("locked = ['unit']\n[defaults]\nunit = 'sentence'\nfloor = 0.7\n")
    assert Preferences.load().choices == Settings(unit=Unit.SENTENCE, floor=0.5)


def test_another_default_reaches_who_never_chose(set_policy):
    set_policy("locked = ['device']\n[defaults]\nunit = 'sentence'\ndevice = 'cpu'\n")
    kept = Preferences.load()
    kept.choices = replace(kept.choices, floor=0.5)
    kept.save()  # as when the window is closed
    set_policy("[defaults]\nunit = 'paragraph'\n")
    assert Preferences.load().choices == Settings(unit=Unit.PARAGRAPH, floor=0.5)


def test_what_is_locked_is_shown_as_it_is_and_cannot_be_changed(qtbot: QtBot, set_policy) -> None:
    set_policy(LOCKED)
    form = _form(qtbot)
    wanted = Settings(
        unit=Unit.SENTENCE,
        encoder="ours",
        device=Device.MPS,
        precision=Precision.FP32,
        method=Method.EXACT,
        floor=0.655,
    )
    assert form.choices() == wanted
    assert form.more.device.currentText() == "Apple graphics (MPS)"
    assert form.more.precision.currentText() == "Full (32 bit)"
    assert form.encoders.entry.name == "ours"
    assert form.encoders.rows[1].origin.text() == "set up by your administrator"
    for locked in _fields(form):
        assert not locked.isEnabled()
        assert locked.toolTip() == TIP
    for row in form.encoders.rows:
        qtbot.mouseClick(row.button, LEFT)
        assert row.button.toolTip() == TIP
    assert form.encoders.entry.name == "ours"
    form.fill(
        ScanRequest(text="a\nb", choices=Settings(unit=Unit.LINE, encoder="theirs", floor=0.2))
    )
    assert form.request().choices == wanted
    said = [words.text() for words in form.findChildren(QLabel) if words.isVisible()]
    assert said.count(TIP) == 2
    assert "Greyed-out settings are set by your administrator." in said


def test_without_a_policy_everything_can_be_chosen(qtbot: QtBot, set_policy) -> None:
    form = _form(qtbot)
    for free in _fields(form):
        assert free.isEnabled()
    button = form.encoders.rows[1].button
    qtbot.waitUntil(lambda: button.height() >= button.sizeHint().height())  # it has its place
    qtbot.mouseClick(button, LEFT, pos=QPoint(10, button.height() // 2))  # on its circle
    assert form.choices().encoder == "ours"
    said = [words.text() for words in form.findChildren(QLabel) if words.isVisible()]
    assert not [words for words in said if "administrator." in words]


def test_adding_and_teaching_encoders_can_be_forbidden(qtbot: QtBot, set_policy, window) -> None:
    set_policy("added_encoders = false\n")
    shell = window()
    add = shell.form.encoders.add_button
    assert not add.isEnabled()
    assert add.toolTip() == "Your administrator decides which encoders are available."
    said = [words.text() for words in shell.form.encoders.findChildren(QLabel)]
    assert "Your administrator decides which encoders are available." in said
    lesson = shell.teach_page.teach.form
    assert not lesson.start.isEnabled()
    assert lesson.hint.text() == (
        "Your administrator decides which encoders are available, so you cannot teach one."
    )


def test_a_scan_again_keeps_to_what_is_locked(qtbot: QtBot, set_policy, window, tmp_path) -> None:
    project = tmp_path / "harbour.ditto"
    create_project(project, small_scan(tmp_path))
    set_policy("locked = ['encoder']\n[defaults]\nencoder = 'ours'\n")
    shell = window("slow")
    shell.open_paths([str(project)])
    qtbot.waitUntil(lambda: shell.results is not None)
    shell.scans.rescan()
    qtbot.waitUntil(lambda: shell.scans.job is not None)
    asked = shell.scans.job.request
    assert isinstance(asked, Scan)
    assert asked.settings.encoder == "ours"


def test_no_other_encoder_is_scanned_with_where_it_is_locked(
    qtbot: QtBot, set_policy, window
) -> None:
    set_policy("locked = ['encoder']\n[defaults]\nencoder = 'ours'\n")
    shell = window()
    shell.teach_page.scan_wanted.emit(msgspec.structs.replace(OURS, name="theirs"))
    assert "administrator has set the encoder, so you cannot scan with" in shell.banner.text
    assert shell.form.encoders.chosen == "ours"


def test_opening_a_project_does_not_hide_that_a_policy_is_damaged(
    qtbot: QtBot, set_policy, window, tmp_path
) -> None:
    project = tmp_path / "harbour.ditto"
    create_project(project, small_scan(tmp_path))
    shell = window()
    shell.show_policy("The policy is damaged.")
    shell.open_paths([str(project)])
    qtbot.waitUntil(lambda: shell.results is not None)
    assert shell.banner.text == "The policy is damaged."


def test_a_policy_that_is_damaged_while_the_window_is_open_is_told(
    qtbot: QtBot, set_policy, window
) -> None:
    shell = window()
    shell.form.begin(text="One.\nTwo.")
    shell.navigation.show(shell.form)
    file = set_policy("[")
    with qtbot.captureExceptions() as caught:
        qtbot.mouseClick(shell.form.start, LEFT)
    shell.show_unexpected(*caught[-1])  # as the program does with whatever is left uncaught
    assert shell.banner.text.startswith(f"The policy file {file} ends in the middle of something")


_LOOK = """
import json
from PySide6.QtCore import QTimer
from dittograph_gui import app
from dittograph_gui.window.main_window import MainWindow

def look(window):
    def tell():
        print(json.dumps([window.banner.text, window.form.choices().unit]))
        window.close()
    QTimer.singleShot(0, window, tell)

MainWindow.warm_up = look
app.main([])
"""


def _open_and_look() -> tuple[str, str]:
    """Open the window as a person does; return what its banner says and the chosen unit."""
    ran = subprocess.run([sys.executable, "-c", _LOOK], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    banner, unit = json.loads(ran.stdout)
    return banner, unit


def test_a_damaged_policy_is_told_in_a_banner_and_none_of_it_is_in_force(set_policy) -> None:
    file = set_policy("locked = ['colour']\n[defaults]\nunit = 'line'\n")
    banner, unit = _open_and_look()
    assert banner.startswith(f"The policy file {file}, line 1: “colour” cannot be locked")
    assert banner.endswith("by your own choices, as if there were no policy.")
    assert unit == "auto"


def test_a_sound_policy_is_followed_without_a_word(set_policy) -> None:
    set_policy(LOCKED)
    assert _open_and_look() == ("", "sentence")
