"""The installer for Windows and the disk image for macOS, as far as another system can tell.

The installer is compiled where NSIS is there, around a stand-in for the program. The script of the
disk image runs with stand-ins for Apple's tools, which note how they were called.
"""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from dittograph.documents.registry import all_formats

PACKAGING = Path(__file__).parents[2] / "packaging"
SCRIPT = (PACKAGING / "windows/dittograph.nsi").read_text(encoding="utf-8")
needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")


@pytest.fixture
def installer(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    from windows import installer

    return installer


@pytest.fixture
def image(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    from macos import image

    return image


@pytest.fixture
def program(tmp_path) -> Path:
    """A stand-in for the folder of the packaged program."""
    folder = tmp_path / "program"
    for name in ("dittograph.exe", "dittograph-gui.exe", "_internal/torch/lib/torch.dll",
                 "_internal/base_library.zip", "_internal/é $HOME.txt"):  # fmt: skip
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(os.urandom(4_000))
    return folder


# --- Windows


def test_just_what_is_installed_is_removed_again_by_name(installer, program):
    lists = installer.file_lists(program)
    install, remove = lists.split("!macro RemoveFiles\n")
    installed, place = [], ""
    for line in install.splitlines():
        if found := re.fullmatch(r'    SetOutPath "(.*)"', line):
            place = found[1]
        elif found := re.fullmatch(r'    File "(.*)"', line):
            assert Path(found[1]).is_file()
            installed.append(f"{place}\\{Path(found[1]).name}".replace("é $HOME", "é $$HOME"))
    removed = re.findall(r'    Delete "(.*)"', remove)
    assert sorted(installed) == sorted(removed)
    assert len(installed) == 5
    assert "$INSTDIR\\_internal\\é $$HOME.txt" in removed
    # Folders after their files, the innermost first; none with what may be in it.
    assert re.findall(r'    RMDir "(.*)"', remove) == [
        "$INSTDIR\\_internal\\torch\\lib", "$INSTDIR\\_internal\\torch", "$INSTDIR\\_internal",
    ]  # fmt: skip
    assert remove.rindex("Delete") < remove.index("RMDir")


def test_nothing_is_removed_that_is_not_named(installer, program):
    everything = SCRIPT + installer.file_lists(program)
    assert "RMDir /r" not in everything
    for removed in re.findall(r"Delete (?!RegKey|RegValue)(.*)", everything):
        assert "*" not in removed
    for data in ("LOCALAPPDATA\\dittograph", "APPDATA\\dittograph", "DOCUMENTS", "PROFILE"):
        assert data not in everything


def test_whatever_is_written_to_the_registry_is_taken_out_again():
    written = set(re.findall(r'WriteReg\w+ SHCTX "(\S+?)"', SCRIPT))
    removed = re.findall(r'DeleteReg(?:Key|Value) (?:/ifempty )?SHCTX "(\S+?)"', SCRIPT)
    assert len(written) > 8
    for key in written:
        assert any(key == other or key.startswith(f"{other}\\") for other in removed), key


def test_windows_offers_the_program_for_files_of_every_format():
    offered = set(re.findall(r'!insertmacro OfferFor "(\.\w+)"', SCRIPT))
    for form in all_formats():
        assert not form.suffixes or offered & set(form.suffixes), form.name
    known = {suffix for form in all_formats() for suffix in form.suffixes}
    assert offered <= known | {".ditto"}


def test_a_name_that_windows_has_no_room_for_is_refused(installer, program):
    deep = program / ("x" * 100) / ("y" * 100)
    deep.parent.mkdir()
    deep.touch()
    with pytest.raises(ValueError, match="too long a name for Windows"):
        installer.file_lists(program)


@pytest.mark.parametrize(
    ("version", "parts"),
    [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("2.0.0rc1", "2.0.01.0"), ("1.2.3.4.5", "1.2.3.4")],
)
def test_windows_counts_versions_by_four_numbers(installer, version, parts):
    found = installer.version_parts(version)
    assert [int(n) for n in found.split(".")] == [int(n) for n in parts.split(".")]


def test_without_the_program_there_is_no_installer(installer, program, tmp_path):
    (program / "dittograph-gui.exe").unlink()
    with pytest.raises(FileNotFoundError, match=r"dittograph-gui\.exe is missing; build the"):
        installer.build_installer(program, tmp_path, "0.1.0")


@needs_nsis
def test_the_installer_is_made_around_a_program(installer, program, tmp_path):
    made = installer.build_installer(program, tmp_path, "1.2.3")
    assert made == tmp_path / "dittograph-1.2.3-setup.exe"
    content = made.read_bytes()
    (header,) = struct.unpack_from("<I", content, 0x3C)
    assert content[:2] == b"MZ"
    assert content[header : header + 4] == b"PE\0\0"
    assert b"\xef\xbe\xad\xdeNullsoftInst" in content
    for name, value in (("ProductVersion", "1.2.3"), ("ProductName", "Dittograph")):
        assert name.encode("utf-16-le") in content
        assert value.encode("utf-16-le") in content
    # Without administrator's rights, unless a person has them anyway.
    assert b'level="asInvoker"' in content
    # All that cannot be compressed is in it.
    assert len(content) > 5 * 4_000
    assert (program / "project.ico").read_bytes()[:4] == b"\0\0\1\0"


@needs_nsis
@pytest.mark.skipif(shutil.which("7z") is None, reason="7-Zip is not installed")
def test_the_installer_holds_the_files(installer, program, tmp_path):
    made = installer.build_installer(program, tmp_path, "1.2.3")
    told = subprocess.run(["7z", "l", "-slt", made], capture_output=True, check=True).stdout
    for name in ("dittograph-gui.exe", "torch.dll", "base_library.zip", "project.ico"):
        assert name.encode() in told


@needs_nsis
@pytest.mark.skipif(sys.platform == "win32", reason="signed by a script for the shell")
def test_what_is_signed_is_installer_and_uninstaller(installer, program, tmp_path, monkeypatch):
    noted = tmp_path / "signed"
    monkeypatch.setenv("DITTOGRAPH_SIGN", f'sh -c "echo %1 >>{noted}"')
    made = installer.build_installer(program, tmp_path, "1.2.3")
    signed = noted.read_text().splitlines()
    assert len(signed) == 2
    assert signed[-1] == str(made)


def test_the_programs_ask_for_utf_8_and_long_paths_and_for_no_rights():
    tree = ElementTree.parse(PACKAGING / "windows/dittograph.manifest")
    told = {element.tag.partition("}")[2]: element for element in tree.iter()}
    assert told["activeCodePage"].text == "UTF-8"
    assert told["longPathAware"].text == "true"
    assert told["requestedExecutionLevel"].get("level") == "asInvoker"


# --- macOS


def test_macos_learns_of_projects_and_of_a_dark_window(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    from macos.info import PROJECT_TYPE, info

    told = plistlib.loads(plistlib.dumps(info("1.2.3")))
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert told["CFBundleExecutable"] == "dittograph-gui"
    assert told["NSHighResolutionCapable"] is True
    assert told["NSRequiresAquaSystemAppearance"] is False
    (declared,) = told["UTExportedTypeDeclarations"]
    assert declared["UTTypeIdentifier"] == PROJECT_TYPE
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["ditto"]
    own, texts = told["CFBundleDocumentTypes"]
    assert (own["LSItemContentTypes"], own["LSHandlerRank"]) == ([PROJECT_TYPE], "Owner")
    assert texts["LSHandlerRank"] == "Alternate"


def test_the_hardened_runtime_allows_no_more_than_is_explained():
    file = PACKAGING / "macos/entitlements.plist"
    allowed = plistlib.loads(file.read_bytes())
    assert all(value is True for value in allowed.values())
    explained = file.read_text().partition("-->")[0]
    for name in allowed:
        assert f"{name.rpartition('.')[2]}:" in explained
    assert len(allowed) == 2


def test_the_bundle_gets_what_was_made_after_it(image, tmp_path):
    inside = tmp_path / "dittograph" / "_internal"
    (inside / "licences").mkdir(parents=True)
    (inside / "licences/sbom.cdx.json").write_text("{}")
    bundle = tmp_path / "Dittograph.app"
    for folder in ("Resources", "Frameworks"):
        (bundle / "Contents" / folder).mkdir(parents=True)
    for _ in range(2):  # a second time does no harm
        image.complete_bundle(bundle, inside)
        link = bundle / "Contents/Frameworks/licences"
        assert link.readlink() == Path("../Resources/licences")
        assert (link / "sbom.cdx.json").read_text() == "{}"
        assert (bundle / "Contents/Resources/project.icns").read_bytes()[:4] == b"icns"


_TOOL = """#!/bin/sh
echo "$(basename "$0") $*" >>"$CALLS"
[ "$(basename "$0")" != hdiutil ] || { for last; do :; done; echo image >"$last"; }
case "$*" in *"$FAILS"*) [ -z "$FAILS" ] || exit 3;; esac
"""


@pytest.fixture
def make_dmg(tmp_path):
    """Return a function that runs the script with stand-ins for Apple's tools."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("codesign", "hdiutil", "xcrun"):
        (tools / name).write_text(_TOOL)
        (tools / name).chmod(0o755)
    contents = tmp_path / "My Dittograph.app/Contents"
    for name in ("MacOS/dittograph", "MacOS/dittograph-gui", "Frameworks/torch/lib c.dylib",
                 "Frameworks/Qt.framework/Qt", "Frameworks/_x.so", "Resources/a.txt"):  # fmt: skip
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).touch()
    calls = tmp_path / "calls"

    def run(*, fails="", **environment):
        calls.write_text("")
        done = subprocess.run(
            ["/bin/sh", PACKAGING / "macos/make_dmg.sh", contents.parent, tmp_path / "d.dmg"],
            capture_output=True, text=True, check=False,
            env={"PATH": f"{tools}:{os.environ['PATH']}", "CALLS": str(calls), "FAILS": fails,
                 **environment},
        )  # fmt: skip
        return done, [line.replace(str(tmp_path), "") for line in calls.read_text().splitlines()]

    return run


_posix = pytest.mark.skipif(sys.platform == "win32", reason="a script for the shell")


@_posix
def test_an_image_is_made_without_any_identity(make_dmg, tmp_path):
    done, calls = make_dmg()
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{tmp_path}/d.dmg\n"
    signed = [
        line.split(" ", 4)[4] for line in calls if line.startswith("codesign --force --sign -")
    ]
    assert sorted(signed[:2]) == [
        "/My Dittograph.app/Contents/Frameworks/_x.so",
        "/My Dittograph.app/Contents/Frameworks/torch/lib c.dylib",
    ]
    assert signed[2:] == [
        "/My Dittograph.app/Contents/Frameworks/Qt.framework",
        "/My Dittograph.app/Contents/MacOS/dittograph",
        "/My Dittograph.app/Contents/MacOS/dittograph-gui",
        "/My Dittograph.app",
    ]
    assert calls[-2] == "codesign --verify --deep --strict /My Dittograph.app"
    assert calls[-1].startswith("hdiutil create -volname Dittograph ")
    assert not [line for line in calls if line.startswith("xcrun")]


@_posix
def test_with_an_identity_everything_is_signed_for_the_hardened_runtime(make_dmg):
    done, calls = make_dmg(DITTOGRAPH_IDENTITY="Developer ID Application: Somebody")
    assert done.returncode == 0, done.stderr
    code = [line for line in calls if line.startswith("codesign --force") and ".dmg" not in line]
    assert len(code) == 6
    for line in code:
        assert "--options runtime" in line
        assert "--timestamp" in line
        assert "/packaging/macos/entitlements.plist --sign Developer ID Application: Some" in line
    assert calls[-1].endswith("--sign Developer ID Application: Somebody /d.dmg")


@_posix
def test_apple_is_asked_only_where_an_account_is_given(make_dmg):
    done, calls = make_dmg(DITTOGRAPH_IDENTITY="Somebody", DITTOGRAPH_NOTARY_PROFILE="account")
    assert done.returncode == 0, done.stderr
    assert calls[-2:] == [
        "xcrun notarytool submit /d.dmg --keychain-profile account --wait",
        "xcrun stapler staple /d.dmg",
    ]
    done, calls = make_dmg(DITTOGRAPH_NOTARY_PROFILE="account")
    assert (done.returncode, calls) == (2, [])
    assert done.stderr == "Apple looks only at what is signed; give DITTOGRAPH_IDENTITY as well.\n"


@_posix
@pytest.mark.parametrize("fails", ["lib c.dylib", "--verify", "Qt.framework", "create"])
def test_no_image_is_told_of_where_a_step_fails(make_dmg, fails):
    done, _ = make_dmg(fails=fails)
    assert done.returncode != 0
    assert done.stdout == ""


@_posix
def test_the_shell_finds_nothing_wrong_with_the_scripts():
    for script in (PACKAGING / "macos/make_dmg.sh", *PACKAGING.glob("*.sh")):
        for shell in filter(shutil.which, ("sh", "bash", "dash")):
            subprocess.run([shell, "-n", script], check=True)
