"""What an administrator sets for everybody on a machine, and what a person can still choose."""

from __future__ import annotations

import getpass
import os
import subprocess
import sys
import threading
from pathlib import Path

import dittograph
import platformdirs
import pytest
from dittograph.cli import main as cli
from dittograph.encoders import shares
from dittograph.encoders.discovery import add_encoder, list_encoders, resolve_encoder
from dittograph.encoders.shares import look_into
from dittograph.errors import EncoderError
from dittograph.judging.learnt import learnt_by
from dittograph.policy import policy
from dittograph.policy.choosing import choose_settings
from dittograph.policy.folders import cache_folder, projects_folder
from dittograph.policy.policy import (
    Policy,
    PolicyError,
    current,
    folder_of,
    policy_file,
    set_aside_if_damaged,
)
from dittograph.settings import Settings
from encoder_folders import make


@pytest.fixture
def set_policy(tmp_path, monkeypatch):
    """Return a function that writes the policy of this machine, and forget unreachable shares."""
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(shares, "_gave_up", {})

    def write(text: str | bytes) -> Path:
        file = tmp_path / "policy.toml"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        monkeypatch.setenv("DITTOGRAPH_POLICY", str(file))
        return file

    return write


@pytest.fixture
def run(capfd):
    """Run a command; return its exit code and what it said on standard output and error."""

    def run_command(*arguments):
        try:
            code = cli.main([str(a) for a in arguments])
        except SystemExit as ended:
            code = ended.code
        out, err = capfd.readouterr()
        return code, out, err

    return run_command


# --- where the file lies


def test_a_machine_without_the_file_has_no_policy():
    assert not policy_file().exists()
    assert current() == Policy()
    assert choose_settings() == Settings()


@pytest.mark.skipif(sys.platform != "linux", reason="the custom of Linux")
def test_the_file_is_found_whatever_a_desktop_puts_in_front(monkeypatch, tmp_path):
    monkeypatch.delenv("DITTOGRAPH_POLICY")
    monkeypatch.delenv("XDG_CONFIG_DIRS", raising=False)
    assert policy_file() == Path("/etc/xdg/dittograph/policy.toml")
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path}/desktop:{tmp_path}/site")
    assert policy_file() == Path("/etc/xdg/dittograph/policy.toml")
    there = tmp_path / "site/dittograph/policy.toml"
    there.parent.mkdir(parents=True)
    there.touch()
    assert policy_file() == there


def test_on_macos_it_lies_where_programs_keep_what_is_for_everybody(monkeypatch):
    from platformdirs.macos import MacOS

    monkeypatch.delenv("DITTOGRAPH_POLICY")
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platformdirs, "PlatformDirs", MacOS)
    assert policy_file() == Path("/Library/Application Support/dittograph/policy.toml")


def test_what_editors_on_windows_write_is_read(set_policy):
    set_policy('\ufeff[defaults]\r\nunit = "sentence"\r\n')
    assert choose_settings().unit == "sentence"


# --- settings


def test_a_person_goes_before_a_default_and_a_lock_before_the_person(set_policy):
    file = set_policy(
        'locked = ["device", "floor"]\n'
        '[defaults]\ndevice = "cpu"\nfloor = 0.7\nunit = "sentence"\nthreshold = 0.85\n'
    )
    assert choose_settings() == Settings(unit="sentence", device="cpu", floor=0.7, threshold=0.85)
    assert choose_settings(unit="line", device="cpu").unit == "line"
    with pytest.raises(PolicyError) as caught:
        choose_settings(device="cuda")
    assert str(caught.value) == (
        f"The device cannot be “cuda” because your administrator has set it to “cpu” in {file}; "
        f"leave it out."
    )
    with pytest.raises(PolicyError, match=r"threshold 0\.5 is below the floor of 0\.7"):
        choose_settings(threshold=0.5)


def test_a_floor_above_the_built_in_threshold_stops_nobody(set_policy):
    set_policy("locked = ['floor']\n[defaults]\nfloor = 0.9\n")
    assert (choose_settings().floor, choose_settings().threshold) == (0.9, 0.9)
    assert choose_settings(threshold=0.95).threshold == 0.95
    with pytest.raises(PolicyError, match=r"threshold 0\.8 is below the floor of 0\.9"):
        choose_settings(threshold=0.8)


def test_a_command_goes_by_the_policy_and_refuses_what_is_locked(set_policy, run, write):
    drafts = write("drafts.txt", "One line.\nAnother line.\n")
    file = set_policy('locked = ["unit"]\n[defaults]\nunit = "paragraph"\nprecision = "fp32"\n')
    code, out, _ = run("scan", drafts, "--format", "json")
    assert code == 0
    assert '"unit":"paragraph"' in out
    assert '"precision":"fp32"' in out
    code, out, err = run("scan", drafts, "--unit", "line", "--format", "json")
    assert (code, out) == (2, "")
    assert err == (
        f"dittograph: The unit cannot be “line” because your administrator has set it to "
        f"“paragraph” in {file}; leave it out.\n"
    )


def test_a_script_goes_by_the_policy_too(set_policy, write):
    drafts = write("drafts.txt", "One line.\nAnother line.\n")
    set_policy('[defaults]\nunit = "paragraph"\nprecision = "fp32"\n')
    assert len(dittograph.scan(drafts).passages) == 1
    assert len(dittograph.scan(drafts, unit="line").passages) == 2


def test_encoders_are_measured_whatever_is_locked(set_policy):
    set_policy('locked = ["encoder", "device"]\n[defaults]\nencoder = "ours"\ndevice = "cpu"\n')
    with pytest.raises(PolicyError):
        choose_settings(encoder="theirs")
    assert choose_settings(free=["encoder"], encoder="theirs").encoder == "theirs"
    assert choose_settings(free=["encoder"]).encoder == "ours"


# --- folders


def test_folders_may_name_the_person(set_policy, monkeypatch, tmp_path):
    for name in ("DITTOGRAPH_CACHE", "DITTOGRAPH_PROJECTS", "USER", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    fast = (tmp_path / "fast").as_posix()
    set_policy(f"[folders]\ncache = '{fast}/$USER/c'\nprojects = '~/Dittograph'\n")
    assert cache_folder() == Path(fast, getpass.getuser(), "c")
    assert projects_folder() == tmp_path / "home" / "Dittograph"
    set_policy(f"[folders]\ncache = '{fast}/%USERNAME%'\nprojects = '{fast}/${{USER}}'\n")
    assert cache_folder() == projects_folder() == Path(fast, getpass.getuser())
    monkeypatch.setenv("DITTOGRAPH_CACHE", str(tmp_path / "mine"))
    assert cache_folder() == tmp_path / "mine"


# --- encoders


def test_encoders_on_a_share_are_found_and_checked_like_others(set_policy, tmp_path, run):
    share = tmp_path / "share"
    make(share / "ours")
    make(share / "more" / "hidden-too-deep")
    (share / "no-encoder").mkdir()
    (share / "read me.txt").touch()
    alone = make(tmp_path / "alone")
    bad = make(tmp_path / "bad", modules=[{"type": "their.code", "path": ""}])
    folders = [share, tmp_path / "gone", alone, bad]
    set_policy(f"encoders = {[folder.as_posix() for folder in folders]}\n")
    found = [(e.name, e.folder, e.origin) for e in list_encoders()[2:]]
    assert found == [
        (name, folder, "set up by your administrator")
        for name, folder in (("ours", share / "ours"), ("alone", alone), ("bad", bad))
    ]
    assert resolve_encoder("ours").folder == share / "ours"
    assert run("encoders", "list")[1].count("set up by your administrator") == 3
    code, _, err = run("compare", "a", "b", "--encoder", "bad")
    assert code == 3
    assert "program code of its own" in err
    with pytest.raises(EncoderError, match=rf"folder {tmp_path}/gone cannot be reached now"):
        resolve_encoder("theirs")


def test_a_share_that_does_not_answer_is_waited_for_once_and_only_shortly(monkeypatch, tmp_path):
    monkeypatch.setattr(shares, "_gave_up", {})
    dead, alive, wake = tmp_path / "dead", make(tmp_path / "alive"), threading.Event()
    asked = []

    def is_encoder(folder):
        asked.append(folder)
        if folder == dead:
            wake.wait(60)
        return (folder / "modules.json").exists()

    try:
        assert look_into([dead, alive], is_encoder, patience=0.5) == ([alive], [dead])
        assert look_into([dead, alive], is_encoder, patience=60) == ([alive], [dead])
        assert asked.count(dead) == 1
    finally:
        wake.set()


def test_adding_encoders_can_be_forbidden(set_policy, tmp_path, run, write):
    theirs = make(tmp_path / "theirs")
    add_encoder(theirs)
    ours = make(tmp_path / "ours")
    file = set_policy(f"added_encoders = false\nencoders = ['{ours.as_posix()}']\n")
    assert [e.name for e in list_encoders()] == ["all-MiniLM-L6-v2", "multilingual", "ours"]
    assert resolve_encoder(str(ours)).name == "ours"
    sentence = (
        f"dittograph: Encoders cannot be added because your administrator has forbidden it in "
        f"{file}; choose one that is set up, or ask for this one.\n"
    )
    assert run("encoders", "add", theirs) == (2, "", sentence)
    code, _, err = run("compare", "a", "b", "--encoder", theirs)
    assert code == 2
    assert err.endswith("choose one of these: all-MiniLM-L6-v2, multilingual, ours.\n")
    assert learnt_by(str(theirs)) == frozenset()  # an older project made with it still opens
    pairs = write("pairs.csv", "sentence1,sentence2,label\na,b,1\n")
    teach = run("teach", pairs, "--output", tmp_path / "new", "--loss", "ranking")
    assert teach == (2, "", sentence)


# --- a file that is damaged


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("unit = 'line'", "line 1: “unit” means nothing here; it belongs below [defaults]"),
        ("[defaults]\n\nunits = 'line'", "line 3: there is no “units”; the names here are unit, "),
        ("[defaults]\nlocked = ['unit']", "line 2: “locked” means nothing here; it belongs at the"),
        ("[default]\nunit = 'line'", "line 1: there is no “default”; the names here are encoders,"),
        ("defaults = 3", "line 1: [defaults] must be a heading with settings below it"),
        ("[defaults]\nunit = 'word'", "line 2: “unit” must be one of auto, line, sentence, "),
        ("[defaults]\nfloor = '0.7'", "line 2: “floor” must be a number from -1 to 1"),
        ("[defaults]\nfloor = true", "line 2: “floor” must be a number from -1 to 1"),
        ("[defaults]\nthreshold = 80", "line 2: “threshold” must be a number from -1 to 1"),
        ("[defaults]\nencoder = ''", "line 2: “encoder” must be a name or a folder"),
        (
            "[defaults]\nfloor = 0.7\nthreshold = 0.5",
            "line 3: “threshold” must not be lower than “floor”",
        ),
        ("encoders = '/srv'", "line 1: “encoders” must be a list of texts"),
        ("encoders = ['srv']", "line 1: “srv” must be a whole path, from the root on"),
        ("added_encoders = 'no'", "line 1: “added_encoders” must be true or false"),
        ("locked = ['unit']", "line 1: “unit” is locked but has no value in [defaults]"),
        ("locked = ['colour']", "line 1: “colour” cannot be locked; what can is unit, encoder,"),
        ("locked = ['threshold']", "line 1: “threshold” can have a default but not be locked"),
        ("[folders]\ncache = 'c'", "line 2: “cache” must be a whole path"),
        ("[folders]\ncache = '/c/$NOT_A_NAME'", "line 2: “$NOT_A_NAME” in “/c/$NOT_A_NAME” is not"),
        ("encoders = [\"\\\\server\\share\"]", " cannot be read in line 1; put paths with \\ bet"),
        ("# a note\nunit line", " cannot be read in line 2; a setting is written name = \"value\""),
        ("encoders = [", " ends in the middle of something; complete its last line"),
        ("encoders = " + 9_999 * "[", " holds a value that is far too long"),
        ("a = " + 9_999 * "1", " holds a value that is far too long"),
        (b"encoders = ['\xe9']", " is not text in UTF-8; save it again as UTF-8"),
    ],
)  # fmt: skip
def test_a_damaged_file_is_told_by_name_line_and_remedy(set_policy, run, text, what):
    file = set_policy(text)
    code, out, err = run("encoders", "list")
    assert (code, out) == (2, "")
    comma = "" if what.startswith(" ") else ", "
    assert err.startswith(f"dittograph: The policy file {file}{comma}{what}")
    assert err.endswith(". Nothing of it is in force; please have your administrator mend it.\n")


def test_a_file_that_may_not_be_read_is_told(set_policy, tmp_path, monkeypatch, run):
    monkeypatch.setenv("DITTOGRAPH_POLICY", str(tmp_path))
    code, _, err = run("cache")
    assert code == 2
    assert err.startswith(f"dittograph: The policy file {tmp_path} cannot be read (")


@pytest.mark.skipif(sys.platform != "linux", reason="the custom of Linux")
def test_a_place_that_cannot_be_looked_into_is_told(monkeypatch, run):
    # Rights would be the usual cause, but an administrator who runs this has them all.
    monkeypatch.delenv("DITTOGRAPH_POLICY")
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/" + 300 * "x")
    code, out, err = run("encoders", "list")
    assert (code, out) == (2, "")
    assert "dittograph/policy.toml cannot be read (" in err
    assert folder_of("cache") is None


def test_help_and_version_are_told_also_with_a_damaged_file(set_policy, run):
    set_policy("[")
    assert run("--version")[0] == 0
    assert run("scan", "--help")[0] == 0


def test_a_script_does_not_go_on_with_a_damaged_file(set_policy, write):
    set_policy("locked = 3")
    with pytest.raises(PolicyError, match="“locked” must be a list of texts"):
        dittograph.scan(write("a.txt", "One.\nTwo.\n"))


def test_the_window_goes_on_without_a_damaged_file_and_so_does_its_engine(set_policy, monkeypatch):
    monkeypatch.delenv("DITTOGRAPH_CACHE")
    file = set_policy("[folders]\ncache = '/nowhere'\nlocked = 1\n")
    sentence = set_aside_if_damaged()
    assert sentence.startswith(f"The policy file {file}, line 3: ")
    assert sentence.endswith("by your own choices, as if there were no policy.")
    assert current() == Policy()
    assert cache_folder() != Path("/nowhere")
    child = "from dittograph.policy.policy import current; print(current().file)"
    ran = subprocess.run(
        [sys.executable, "-c", child], capture_output=True, text=True, env=os.environ, check=True
    )
    assert ran.stdout.strip() == "None"
    assert set_aside_if_damaged() == ""


def test_a_sound_file_is_not_set_aside(set_policy):
    file = set_policy("[defaults]\nunit = 'line'\n")
    assert set_aside_if_damaged() == ""
    assert current().file == file


# --- the doctor


def test_the_doctor_tells_what_is_set(set_policy, run, tmp_path):
    code, out, _ = run("doctor")
    assert code == 0
    assert f"policy: none, {policy_file()} is not there\n" in out
    gone = (tmp_path / "gone").as_posix()
    file = set_policy(
        f"encoders = ['{gone}']\nadded_encoders = false\nlocked = ['precision']\n"
        f"[defaults]\nprecision = 'fp32'\nthreshold = 0.9\n[folders]\nprojects = '{gone}'\n"
    )
    code, out, _ = run("doctor")
    assert code == 0
    told = (
        f"policy: {file}\n"
        f"    encoders are also looked for in {gone}\n"
        "    no other encoders can be added\n"
        "    precision is “fp32”, and cannot be changed\n"
        "    threshold is 0.9, unless you choose another\n"
        f"    projects in {gone}\n"
        f"    {gone} cannot be reached now\n"
    )
    assert told in out


def test_an_empty_file_sets_nothing(set_policy):
    set_policy("# nothing yet\n")
    assert policy.current().sentences() == ["it sets nothing"]
