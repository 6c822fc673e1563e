"""A site's icon: its country's two letters on a square, as the squares of a grid and as a PNG picture."""

import struct
import zlib

GRID = 15
"""The number of squares on each side of the icon; 15 squares of 12 pixels make the 180 pixels of a touch icon."""
GROUND, INK = "#17324d", "#ffffff"
WIDTH, HEIGHT = 5, 7
"""The size of a letter in squares."""
LETTERS = {
    "A": "0e11111f111111", "B": "1e11111e11111e", "C": "0e11101010110e", "D": "1e11111111111e", "E": "1f10101e10101f",
    "F": "1f10101e101010", "G": "0e11101711110f", "H": "1111111f111111", "I": "0e04040404040e", "J": "0702020202120c",
    "K": "11121418141211", "L": "1010101010101f", "M": "111b1515111111", "N": "11111915131111", "O": "0e11111111110e",
    "P": "1e11111e101010", "Q": "0e11111115120d", "R": "1e11111e141211", "S": "0f10100e01011e", "T": "1f040404040404",
    "U": "1111111111110e", "V": "11111111110a04", "W": "1111111515150a", "X": "11110a040a1111", "Y": "1111110a040404",
    "Z": "1f01020408101f",
}  # fmt: skip
"""The rows of each letter from the top, each as two hexadecimal digits whose lowest five bits are its squares."""
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def inked(code: str) -> tuple[tuple[int, int], ...]:
    """Return the column and the row of each square that the letters fill, counted from the top left.

    Args:
        code: The country, two letters of ISO 3166-1.
    """
    left, top = (GRID - WIDTH * len(code) - 1) // 2, (GRID - HEIGHT) // 2
    return tuple(
        (left + place * (WIDTH + 1) + column, top + row)
        for row in range(HEIGHT)
        for place, letter in enumerate(code)
        for column in range(WIDTH)
        if int(LETTERS[letter][2 * row : 2 * row + 2], 16) & 1 << (WIDTH - 1 - column)
    )


def icon_png(code: str, size: int) -> bytes:
    """Draw the icon as a picture (PNG, third edition, with a palette of two colours and one bit per pixel).

    The data is stored and not compressed, because compressors differ and a build must give the same bytes everywhere.

    Args:
        code: The country, two letters of ISO 3166-1.
        size: Its width and height in pixels; at most 500, so that one block of data holds it.
    """
    scale, squares = size // GRID, frozenset(inked(code))
    margin = (size - scale * GRID) // 2
    grid = [(place - margin) // scale for place in range(size)]
    rows = b"".join(b"\0" + _packed([(column, row) in squares for column in grid]) for row in grid)
    palette = bytes.fromhex(GROUND.lstrip("#") + INK.lstrip("#"))
    head = struct.pack(">IIBBBBB", size, size, 1, 3, 0, 0, 0)
    parts = ((b"IHDR", head), (b"PLTE", palette), (b"IDAT", _stored(rows)), (b"IEND", b""))
    return SIGNATURE + b"".join(_chunk(kind, data) for kind, data in parts)


def _packed(pixels: list[bool]) -> bytes:
    bits = "".join("01"[pixel] for pixel in pixels).ljust(-(-len(pixels) // 8) * 8, "0")
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def _stored(data: bytes) -> bytes:
    """Return data as a zlib stream with one stored block (RFC 1950, RFC 1951 section 3.2.4)."""
    block = struct.pack("<BHH", 1, len(data), len(data) ^ 0xFFFF)
    return b"\x78\x01" + block + data + struct.pack(">I", zlib.adler32(data))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
