"""Reads files as text, and refuses a file that is too large or is not text, with the position of the fault."""

import os
import re
import stat
from itertools import islice
from pathlib import Path as FilePath

from planpress.loading.position import Mark
from planpress.model.characters import composed
from planpress.model.scalars import NOT_TEXT

MAX_BYTES = 20_000_000
TOP: Mark = (1, 1)
# YAML 1.1 ends a line at these characters, but editors do not, so every later line number would be off by one.
FALSE_LINE_ENDS = str.maketrans("\x85\u2028\u2029", "   ")
LINE_END = re.compile(r"\r\n?")
MOST_BROKEN = 100
LONE_RETURN = re.compile(r"\r(?!\r*\n)")
UTF_16 = re.compile(rb"[^\0]\0[^\0]\0|\0[^\0]\0[^\0]")
UTF_16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
SAVE_AS = "save it again with the encoding UTF-8 (in Notepad: Save as, Encoding)"
EMPTY_HINT = "write the data, or remove the file"


class UnreadableError(Exception):
    """Stops reading a file at a position; this error never leaves the code that loads the file.

    Args:
        code: The code of the finding that it becomes.
        mark: The position.
        message: What is wrong.
        hint: What to do.
    """

    def __init__(self, code: str, mark: Mark, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.mark, self.message, self.hint = code, mark, message, hint


def read_text(file: FilePath) -> str:
    """Read a file as text in Unicode NFC with line feeds as line ends.

    Args:
        file: Its location; a UTF-8 byte order mark and any line ends are accepted.

    Raises:
        UnreadableError: The file is missing, is not a regular file, cannot be read, is too large, is empty, or is not
            plain text in UTF-8.
    """
    return with_line_feeds(read_typed(file))


def read_typed(file: FilePath) -> str:
    """Read a file as text, with its line ends unchanged.

    Args:
        file: Its location; a UTF-8 byte order mark is accepted.

    Raises:
        UnreadableError: The file is missing, is not a regular file, cannot be read, is too large, or is not text in
            UTF-8.
    """
    try:
        return _decode(_read(file))
    except OSError as error:
        message = f"the file cannot be read: {error.strerror or error}"
        raise UnreadableError("YML001", TOP, message, "check its permissions") from error


def with_line_feeds(typed: str) -> str:
    """Return a text with line feeds as line ends.

    Args:
        typed: The text with any line ends.

    Raises:
        UnreadableError: The text is empty, or not plain text.
    """
    text = composed(LINE_END.sub("\n", typed).translate(FALSE_LINE_ENDS))
    if bad := NOT_TEXT.search(text):
        message = f"there is a control character here, U+{ord(bad[0]):04X}, so this is not plain text"
        raise UnreadableError("YML003", mark_after(text[: bad.start()]), message, "delete it")
    if not text.strip():
        raise UnreadableError("YML004", TOP, "the file is empty", EMPTY_HINT)
    return text


def broken_lines(typed: str) -> tuple[int, ...]:
    """Return the numbers of lines that end with a lone carriage return, such as lines in spreadsheet cells.

    Args:
        typed: The text of a file with its own line ends; if all are alike, no line is broken.
    """
    ends = LONE_RETURN.finditer(typed) if "\n" in typed and "\r" in typed else ()
    return tuple(
        LINE_END.sub("\n", typed[: line_end.start()]).count("\n") + 1 for line_end in islice(ends, MOST_BROKEN)
    )


def broken_line(line: int) -> tuple[str, str]:
    """Return the message and the hint for a line end that editors do not show.

    Args:
        line: The number of the line.
    """
    message = f"U+000D CARRIAGE RETURN, which most editors do not show, ends line {line} too early"
    return message, "delete the end of that line, and type a space or a line break in its place"


def mark_after(text: str) -> Mark:
    """Return the position just after a text at the beginning of a file."""
    return (text.count("\n") + 1, len(text) - text.rfind("\n"))


def _read(file: FilePath) -> bytes:
    try:
        status = os.stat(file)  # noqa: PTH116 - Path.stat() would do; Path.is_file() hides a lack of permission
    except FileNotFoundError:
        if file.is_symlink():
            raise UnreadableError("YML001", TOP, "this link leads nowhere", "fix the link, or remove it") from None
        hint = "write the file; or run planpress in the folder that contains data/, or name that folder with --project"
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
    message = f"the file has a size of {size}, but planpress reads at most {MAX_BYTES / 1e6:.0f} MB"
    raise UnreadableError("YML002", TOP, message, "keep one report per file, without pictures and tables")


def _decode(raw: bytes) -> str:
    if raw.startswith(UTF_16_OR_32) or UTF_16.match(raw):
        raise UnreadableError("YML003", TOP, "the file is not UTF-8 text; it looks like UTF-16", SAVE_AS)
    nul = raw.find(b"\0")
    try:
        text = raw[: nul if nul >= 0 else None].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = LINE_END.sub("\n", raw[: error.start].decode("utf-8-sig"))
        if nul < 0:
            raise UnreadableError("YML003", mark_after(before), _not_utf_8(raw[error.start :]), SAVE_AS) from None
        text = before
    if nul >= 0:
        message = "the file is not text: it contains bytes that occur only in programs, pictures or documents"
        hint = "replace it with a text file in UTF-8"
        raise UnreadableError("YML003", mark_after(LINE_END.sub("\n", text)), message, hint)
    return text


def _not_utf_8(rest: bytes) -> str:
    """Describe the first byte of a file that is not UTF-8, with the letter that Windows would show for it."""
    letter = rest[:1].decode("cp1252", errors="ignore")
    meant = f', perhaps "{letter}" in the encoding Windows-1252' if letter.isprintable() and letter else ""
    return f"the file is not UTF-8 text: it contains the byte {rest[0]:02X} here{meant}"
