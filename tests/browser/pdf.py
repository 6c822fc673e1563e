"""The words on a PDF that Chromium made: just enough of the format to read them (ISO 32000-1, 9.10)."""

import re
import unicodedata
import zlib

OBJECT = re.compile(rb"(?:^|[\r\n])(\d+) 0 obj\b(.*?)\bendobj", re.DOTALL)
STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> ?Tj|\[([^\]]*)\] ?TJ|\bET\b")


def words(pdf: bytes) -> str:
    """Return the text of a PDF, without any space."""
    objects = {int(number): body for number, body in OBJECT.findall(pdf)}
    fonts = {number: _letters(objects, body) for number, body in objects.items() if b"/ToUnicode" in body}
    found, font = [], dict[int, str]()
    for body in objects.values():
        content = _content(body)
        if b" Tf" not in content:
            continue
        for name, alone, several in SHOWN.findall(content):
            font = fonts.get(int(name), {}) if name else font
            for run in (alone, *re.findall(rb"<([0-9A-Fa-f]+)>", several)):
                glyphs = (int(run[place : place + 4], 16) for place in range(0, len(run), 4))
                found += [font.get(glyph, "") for glyph in glyphs]
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", "".join(found)))


def _content(body: bytes) -> bytes:
    stream = STREAM.search(body)
    if not stream or b"/FlateDecode" not in body[: stream.start()]:
        return stream[1] if stream else b""
    return zlib.decompressobj().decompress(stream[1])


def _letters(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    """Return which letters each glyph of a font stands for."""
    reference = re.search(rb"/ToUnicode (\d+) 0 R", font)
    table = _content(objects[int(reference[1])]).decode("latin-1") if reference else ""
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for glyph, letters in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[int(glyph, 16)] = bytes.fromhex(letters).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letters in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = chr(int(letters, 16) + step)
    return found
