"""What this machine has: the tools of the test, and how its apt reaches a mirror."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from cleanroom.report import MissingError

# Each tool, and the Debian package that has it.
_NEEDED = {
    "debootstrap": "debootstrap",
    "unshare": "util-linux",
    "dpkg-deb": "dpkg",
    "apt-get": "apt",
}
_SCREEN = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "openbox": "openbox",
}
_CHECKERS = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "lintian": "lintian",
    "man": "man-db",
}


def check_host(*, window: bool) -> None:
    """Raise MissingError, with one sentence, where the test cannot be done.

    Args:
        window: Whether the window is to be tried too.
    """
    if os.name != "posix" or not Path("/etc/debian_version").exists():
        raise MissingError("The clean-room test runs on Debian and its relatives only.")
    if os.geteuid() != 0:
        raise MissingError("The clean-room test needs root, for chroot: run it with sudo.")
    wanted = {**_NEEDED, **_CHECKERS, **(_SCREEN if window else {})}
    packages = sorted({p for tool, p in wanted.items() if shutil.which(tool) is None})
    if packages:
        raise MissingError(
            f"The clean-room test needs some tools that are missing here; please run: "
            f"apt-get install {' '.join(packages)}"
        )
    if subprocess.run(["unshare", "--net", "--mount", "true"], check=False).returncode:
        raise MissingError(
            "The clean-room test needs to make namespaces, which is not allowed here."
        )


def mirror() -> str:
    """Return the Debian mirror that this machine's apt uses."""
    asked = ["apt-get", "indextargets", "--format", "$(ORIGIN) $(COMPONENT) $(RELEASE) $(REPO_URI)"]
    done = subprocess.run(
        [*asked, "Created-By: Packages"], check=False, capture_output=True, text=True
    )
    for line in done.stdout.splitlines():
        origin, component, release, uri = line.split(" ", 3)
        if origin == "Debian" and component == "main" and "-" not in release:
            return uri
    raise MissingError("This machine's apt knows no Debian mirror; give one with --mirror.")


def apt_settings() -> str:
    """Return how apt reaches its mirrors here (proxy, certificates, dates), as apt.conf lines."""
    done = subprocess.run(["apt-config", "dump"], check=True, capture_output=True, text=True)
    wanted = ("Acquire::http", "Acquire::https", "Acquire::Check-")
    return "".join(f"{line}\n" for line in done.stdout.splitlines() if line.startswith(wanted))


def newest_package(folder: Path) -> Path:
    """Return the ``.deb`` that was made last."""
    found = sorted(folder.glob("*.deb"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise MissingError(f"There is no .deb in {folder}; make one with “make package”.")
    return found[-1]
