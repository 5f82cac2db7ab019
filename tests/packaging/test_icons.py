"""The icon files of the installers, opened by readers that share no code with their writer."""

from __future__ import annotations

import importlib.util
import shutil
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from types import ModuleType

import pytest
from dittograph_resources import icon_path, sized_icon_path

_SCRIPT = Path(__file__).parents[2] / "packaging" / "icons.py"
_ICNS_SIZES = {
    "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024, "ic11": 32, "ic12": 64, "ic13": 256,
    "ic14": 512,
}  # fmt: skip


@pytest.fixture(scope="module")
def icons() -> ModuleType:
    spec = importlib.util.spec_from_file_location("packaging_icons", _SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _rows(png: bytes) -> tuple[int, int, list[list[tuple[int, ...]]]]:
    """Read a PNG of 8 bits a channel: width, height, rows of pixels."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    position, data, header = 8, b"", b""
    while position < len(png):
        (length,) = struct.unpack(">I", png[position : position + 4])
        kind, body = png[position + 4 : position + 8], png[position + 8 : position + 8 + length]
        (check,) = struct.unpack(">I", png[position + 8 + length : position + 12 + length])
        assert check == zlib.crc32(kind + body)
        header, data = (body if kind == b"IHDR" else header), data + body * (kind == b"IDAT")
        position += 12 + length
    width, height, depth, colour = struct.unpack(">IIBB", header[:10])
    assert (depth, colour) == (8, 6)
    raw, rows, above = zlib.decompress(data), [], bytes(4 * width)
    for y in range(height):
        line = raw[y * (1 + 4 * width) : (y + 1) * (1 + 4 * width)]
        above = _unfiltered(line[0], line[1:], above)
        rows.append([tuple(above[4 * x : 4 * x + 4]) for x in range(width)])
    return width, height, rows


def _unfiltered(how: int, line: bytes, above: bytes) -> bytes:
    out = bytearray()
    for i, value in enumerate(line):
        left = out[i - 4] if i >= 4 else 0
        corner = above[i - 4] if i >= 4 else 0
        up = above[i]
        guess = left + up - corner
        nearest = min((left, up, corner), key=lambda v: abs(guess - v))
        out.append((value + (0, left, up, (left + up) // 2, nearest)[how]) & 255)
    return bytes(out)


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_a_png_has_the_size_that_was_asked_for(icons, tmp_path, size):
    path = tmp_path / "apps" / "icon.png"
    icons.write_png(sized_icon_path(size), size, path)
    width, height, rows = _rows(path.read_bytes())
    assert (width, height) == (size, size)
    assert rows[0][0][3] < 128  # a round corner
    assert rows[size // 2][1] == (13, 148, 136, 255)


@pytest.mark.parametrize("size", [16, 22, 24])
def test_the_bar_of_a_small_icon_fills_whole_pixels(icons, tmp_path, size):
    path = tmp_path / "icon.png"
    icons.write_png(sized_icon_path(size), size, path)
    _, _, rows = _rows(path.read_bytes())
    middle = [row[size // 2] for row in rows[: size * 3 // 8]]  # above the two strokes
    assert set(middle) == {(13, 148, 136, 255), (255, 255, 255, 255)}


def test_the_same_drawing_gives_the_same_bytes(icons, tmp_path):
    for name in ("one", "two"):
        icons.write_ico(tmp_path / f"{name}.ico")
        icons.write_icns(tmp_path / f"{name}.icns")
        icons.write_png(icon_path("project"), 48, tmp_path / f"{name}.png")
    for kind in ("ico", "icns", "png"):
        assert (tmp_path / f"one.{kind}").read_bytes() == (tmp_path / f"two.{kind}").read_bytes()


@pytest.mark.parametrize("name", ["dittograph", "project"])
def test_windows_finds_every_size(icons, tmp_path, name):
    path = tmp_path / "icon.ico"
    icons.write_ico(path, name)
    data = path.read_bytes()
    assert struct.unpack("<HHH", data[:6]) == (0, 1, 9)
    sizes, end = [], 6 + 9 * 16
    for i in range(9):
        side, other, _, _, _, bits, length, start = struct.unpack_from(
            "<BBBBHHII", data, 6 + 16 * i
        )
        width, height, _ = _rows(data[start : start + length])
        assert (width % 256, height % 256, bits) == (side, other, 32)
        assert start == end
        sizes.append(width)
        end += length
    assert end == len(data)
    assert sizes == [16, 20, 24, 32, 40, 48, 64, 128, 256]


@pytest.mark.skipif(shutil.which("icotool") is None, reason="icoutils is not installed")
def test_icotool_reads_the_file(icons, tmp_path):
    path = tmp_path / "icon.ico"
    icons.write_ico(path)
    said = subprocess.run(["icotool", "-l", path], capture_output=True, text=True, check=True)
    assert [int(line.split("--width=")[1].split()[0]) for line in said.stdout.splitlines()] == [
        16, 20, 24, 32, 40, 48, 64, 128, 256,
    ]  # fmt: skip
    assert said.stderr == ""


def test_macos_finds_every_size(icons, tmp_path):
    path = tmp_path / "icon.icns"
    icons.write_icns(path)
    data = path.read_bytes()
    assert data[:4] == b"icns" and struct.unpack(">I", data[4:8]) == (len(data),)
    position, blocks = 8, {}
    while position < len(data):
        (length,) = struct.unpack(">I", data[position + 4 : position + 8])
        blocks[data[position : position + 4].decode()] = data[position + 8 : position + length]
        position += length
    assert set(blocks) == {*_ICNS_SIZES, "ic04", "ic05"}
    for kind in ("ic07", "ic11", "ic12", "ic13"):
        width, height, rows = _rows(blocks[kind])
        assert (width, height) == (_ICNS_SIZES[kind],) * 2
        assert (rows[width // 2][1][3] == 0) == (width > 32)  # room around it
    for kind, size in (("ic08", 256), ("ic09", 512), ("ic10", 1024), ("ic14", 512)):
        assert struct.unpack(">II", blocks[kind][16:24]) == (size, size)
    for kind, size in (("ic04", 16), ("ic05", 32)):
        alpha, red, green, blue = _channels(blocks[kind], size * size)
        at = size * (size // 2) + 1
        assert (red[at], green[at], blue[at], alpha[at]) == (13, 148, 136, 255)


def _channels(block: bytes, length: int) -> list[bytes]:
    """Read what ICNS files have instead of a PNG: runs of bytes, or of one byte repeated."""
    assert block[:4] == b"ARGB"
    out, position = bytearray(), 4
    while position < len(block):
        count = block[position]
        if count < 128:
            out += block[position + 1 : position + 2 + count]
            position += 2 + count
        else:
            out += block[position + 1 : position + 2] * (count - 125)
            position += 2
    assert len(out) == 4 * length
    return [bytes(out[i * length : (i + 1) * length]) for i in range(4)]


def test_a_file_that_is_no_drawing_is_refused(icons, tmp_path):
    bad = tmp_path / "bad.svg"
    bad.write_text("no drawing")
    with pytest.raises(ValueError, match=r"bad\.svg"):
        icons.write_png(bad, 16, tmp_path / "out.png")
    assert not (tmp_path / "out.png").exists()
