"""From a file to text: what is no text, or too much of it, is refused with the place."""

import os
import re
import stat
from pathlib import Path as FilePath

from planpress.loading.place import Mark
from planpress.model.characters import composed
from planpress.model.scalars import NOT_TEXT

MAX_BYTES = 20_000_000
TOP: Mark = (1, 1)
# YAML 1.1 ends a line at these, no editor does: as line ends they would move every later line number by one.
FALSE_LINE_ENDS = str.maketrans("\x85\u2028\u2029", "   ")
LINE_END = re.compile(r"\r\n?")
UTF_16 = re.compile(rb"[^\0]\0[^\0]\0|\0[^\0]\0[^\0]")
UTF_16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
EMPTY_HINT = "write the data, or remove the file"


class UnreadableError(Exception):
    """Stops the reading of a file at a place; it never leaves the loading of that file.

    Args:
        code: The code of the finding that it becomes.
        mark: Where.
        message: What is wrong.
        hint: What to do.
    """

    def __init__(self, code: str, mark: Mark, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.mark, self.message, self.hint = code, mark, message, hint


def read_text(file: FilePath) -> str:
    """Read a file as text in Unicode NFC whose lines end with a line feed.

    Args:
        file: Where it is; a byte order mark of UTF-8 and any line ends are accepted.

    Raises:
        UnreadableError: It is missing, no ordinary file, too large, empty, or not UTF-8 text.
    """
    try:
        raw = _read(file)
    except OSError as error:
        message = f"the file cannot be read: {error.strerror or error}"
        raise UnreadableError("YML001", TOP, message, "look at its permissions") from error
    text = composed(LINE_END.sub("\n", _decode(raw)).translate(FALSE_LINE_ENDS))
    if bad := NOT_TEXT.search(text):
        message = f"the control character U+{ord(bad[0]):04X} stands here, so this is no plain text"
        raise UnreadableError("YML003", mark_after(text[: bad.start()]), message, "take it out")
    if not text.strip():
        raise UnreadableError("YML004", TOP, "the file is empty", EMPTY_HINT)
    return text


def mark_after(text: str) -> Mark:
    """Return the mark of what follows a text that begins the file."""
    return (text.count("\n") + 1, len(text) - text.rfind("\n"))


def _read(file: FilePath) -> bytes:
    try:
        status = os.stat(file)  # noqa: PTH116 - Path.stat() would do; Path.is_file() hides a lack of permission
    except FileNotFoundError:
        if file.is_symlink():
            raise UnreadableError("YML001", TOP, "this link leads nowhere", "mend the link, or remove it") from None
        hint = "write it; or run planpress in the folder that holds data/, or name that folder with --project"
        raise UnreadableError("YML001", TOP, "the file is missing", hint) from None
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableError("YML001", TOP, "this is a folder, not a file", "rename or remove it")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError("YML001", TOP, "this is not an ordinary file", "remove it")
    if status.st_size <= MAX_BYTES:
        with file.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
        if len(raw) <= MAX_BYTES:
            return raw
    size = f"{max(status.st_size, MAX_BYTES + 1) / 1e6:,.0f} MB"
    message = f"the file has {size}, the most that is read is {MAX_BYTES / 1e6:.0f} MB"
    raise UnreadableError("YML002", TOP, message, "keep one report in a file, and pictures and tables out of it")


def _decode(raw: bytes) -> str:
    if raw.startswith(UTF_16_OR_32) or UTF_16.match(raw):
        hint = "save it again with the encoding UTF-8"
        raise UnreadableError("YML003", TOP, "the file is not UTF-8 text, it looks like UTF-16", hint)
    nul = raw.find(b"\0")
    try:
        text = raw[: nul if nul >= 0 else None].decode("utf-8-sig")
        place, wrong = mark_after(LINE_END.sub("\n", text)), nul >= 0
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig")
        place, wrong = mark_after(LINE_END.sub("\n", before)), True
    if nul >= 0:
        message = "the file is not text: it holds bytes that only programs, pictures or documents have"
        raise UnreadableError("YML003", place, message, "put a text file in UTF-8 in its place")
    if wrong:
        raise UnreadableError("YML003", place, "the file is not UTF-8 text", "save it again with the encoding UTF-8")
    return text
