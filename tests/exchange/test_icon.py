"""The icon of a site is a proper picture of two letters, byte for byte the same on every machine."""

import struct
import zlib

import pytest
from lxml import etree

from planpress.exchange.icon import GRID, LETTERS, SIGNATURE, icon_png, inked
from planpress.fragments import render
from planpress.views.icon import icon
from tests.views.sketch import context


def chunks(picture: bytes) -> dict[bytes, bytes]:
    """The parts of a picture; each has the check sum that it says."""
    assert picture.startswith(SIGNATURE)
    place, found = len(SIGNATURE), {}
    while place < len(picture):
        length, kind = struct.unpack_from(">I4s", picture, place)
        data = picture[place + 8 : place + 8 + length]
        assert struct.unpack_from(">I", picture, place + 8 + length) == (zlib.crc32(kind + data),)
        found[kind] = data
        place += 12 + length
    return found


@pytest.mark.parametrize("size", [32, 180])
def test_the_picture_shows_the_letters(size: int) -> None:
    """Decoded, it has its size, and each pixel has the colour of its square."""
    parts = chunks(icon_png("KH", size))
    assert list(parts) == [b"IHDR", b"PLTE", b"IDAT", b"IEND"]
    assert struct.unpack(">IIBBBBB", parts[b"IHDR"]) == (size, size, 1, 3, 0, 0, 0)
    rows, width = zlib.decompress(parts[b"IDAT"]), (size + 7) // 8
    assert len(rows) == size * (width + 1)
    scale = size // GRID
    margin, seen = (size - scale * GRID) // 2, set()
    for row in range(size):
        line = rows[row * (width + 1) :][: width + 1]
        assert line[0] == 0
        bits = "".join(f"{byte:08b}" for byte in line[1:])[:size]
        seen |= {((column - margin) // scale, (row - margin) // scale) for column, bit in enumerate(bits) if bit == "1"}
    assert seen == set(inked("KH"))


def test_every_letter_can_be_drawn() -> None:
    """Each letter of a country code has a shape of its own, and two letters are in the middle of the square."""
    assert "".join(LETTERS) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    assert len(set(LETTERS.values())) == len(LETTERS)
    columns, rows = zip(*inked("HH"), strict=True)
    assert (min(columns), max(columns), min(rows), max(rows)) == (2, GRID - 3, 4, GRID - 5)


def test_the_drawing_shows_the_same() -> None:
    """The SVG is well formed and has a square for each square of the letters."""
    drawing = etree.fromstring(render(icon(context({"2001": {}}))).strip().encode())
    (path,) = drawing.iter("{http://www.w3.org/2000/svg}path")
    assert str(path.get("d")).count("M") == len(inked("XX"))
