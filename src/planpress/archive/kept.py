"""A ledger line that somebody saved; an archive that lacks the line was reset or rewritten."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planpress.archive.digests import digest
from planpress.archive.ledger import Publication, readable
from planpress.archive.reading import UnsafeFileError, read_file
from planpress.errors import UsageError

DIGEST = re.compile(r"[0-9a-fA-F]{64}")
MAX_KEPT = 16 * 2**20
"""The maximum size of the file, which may contain a whole ledger, in bytes."""


@dataclass(frozen=True)
class KeptLine:
    """A ledger line that somebody saved.

    Args:
        digest: Its SHA-256.
        words: A description for messages.
    """

    digest: str
    words: str

    @classmethod
    def of(cls, given: str) -> "KeptLine":
        """Read the saved line, as given on the command line.

        Args:
            given: The line or its digest, or a file with the digest, the line, or a ledger that ends with the line.

        Raises:
            UsageError: The value is none of these.
        """
        if DIGEST.fullmatch(given):
            return cls(given.lower(), given.lower())
        if given.startswith("{") and (line := cls.at_end_of(given.encode())):
            return line
        file = Path(given)
        try:
            content = read_file(file.absolute().parent.resolve(), file.name, MAX_KEPT)
        except (UnsafeFileError, ValueError) as error:
            why = error.why if isinstance(error, UnsafeFileError) else "no file"
            raise UsageError(f'--last-line "{given[:100]}" is neither a digest nor a file: {why}', HINT) from error
        word = content.strip().split(b" ")[0].decode("ascii", "replace")
        if DIGEST.fullmatch(word):
            return cls(word.lower(), word.lower())
        if line := cls.at_end_of(content):
            return line
        raise UsageError(f"--last-line {given}: the file does not end with a line of a ledger", HINT)

    @classmethod
    def at_end_of(cls, ledger: bytes) -> "KeptLine | None":
        """Return the last line of a ledger; None if it is not a line of a ledger.

        Args:
            ledger: The content of the file, or only its end.
        """
        *_, last = [b"", *ledger.strip().splitlines()]
        for _, publication in readable(last + b"\n"):
            words = f"line {publication.sequence}, {publication.period}, edition {publication.edition}"
            return cls(digest(last), words)
        return None

    def missing_from(self, lines: Sequence[Publication]) -> str:
        """Return a message if a ledger lacks this line; otherwise "".

        Args:
            lines: The ledger; its chain has been checked.
        """
        if any(digest(publication.line) == self.digest for publication in lines):
            return ""
        return f"it does not contain the line that you kept ({self.words}): publications were withdrawn or rewritten"


HINT = "give the digest of the line (64 hexadecimal digits), the line itself, or a file that ends with it"
