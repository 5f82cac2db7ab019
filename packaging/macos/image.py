"""The disk image for macOS: completes the bundle and runs make_dmg.sh."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path

from macos.info import PROJECT_ICON

HERE = Path(__file__).resolve().parent
_MADE_LATER = "licences"  # told of the finished folder, when the bundle was already made


def build_image(bundle: Path, folder: Path, version: str) -> Path:
    """Make the disk image.

    Args:
        bundle: ``Dittograph.app``, beside the folder of the program it was made from.
        folder: Where the image is put.
        version: Such as 0.1.0.

    Returns:
        The image.
    """
    complete_bundle(bundle, bundle.parent / "dittograph" / "_internal")
    target = folder.resolve() / f"dittograph-{version}-macos-{platform.machine()}.dmg"
    subprocess.run(["/bin/sh", HERE / "make_dmg.sh", bundle, target], check=True)
    return target


def complete_bundle(bundle: Path, inside: Path) -> None:
    """Put into a bundle what was not there yet when it was made.

    Data lies in Resources, and the program looks for it beside its libraries, where links lead.

    Args:
        bundle: To complete, before it is signed.
        inside: The ``_internal`` folder of the program.
    """
    import icons

    resources = bundle / "Contents" / "Resources"
    icons.write_icns(resources / PROJECT_ICON, "project")
    shutil.rmtree(resources / _MADE_LATER, ignore_errors=True)
    shutil.copytree(inside / _MADE_LATER, resources / _MADE_LATER)
    link = bundle / "Contents" / "Frameworks" / _MADE_LATER
    if not link.is_symlink():
        link.symlink_to(Path("..", "Resources", _MADE_LATER), target_is_directory=True)
