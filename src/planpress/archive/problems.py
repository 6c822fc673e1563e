"""Formats an archive's problems as lines for readers; where many are similar, only the first are listed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

MANY = 20
"""The maximum number of problems of each kind that are listed."""


class ProblemKind(StrEnum):
    """The kinds of problems, in words that follow "and 3 more"."""

    MARKER = "faults of the marker"
    LEDGER = "faults of the ledger"
    LIST = "faults of lists"
    UNSAFE = "that are not regular files or cannot be read"
    MISSING = "missing files"
    ALTERED = "altered files"
    EXTRA = "extra files or folders"
    NAME = "names that some disks treat as identical"
    DATA = "versions whose data is not what the ledger says"
    SIGNATURE = "faults of the signature"


@dataclass(frozen=True)
class Problem:
    """One problem of an archive.

    Args:
        location: The path of the file below the archive's folder, or a line in the file.
        what: What is wrong with it.
        kind: Its kind.
        about_host: Whether the host of the site may have caused the problem, which then does not stop a publication.
    """

    location: str
    what: str
    kind: ProblemKind
    about_host: bool = False

    def __str__(self) -> str:
        return _visible(f"{self.location}: {self.what}")


def tell(problems: Iterable[Problem]) -> tuple[str, ...]:
    """Return problems as lines, one for each location; where many are similar, list the first few and count the others.

    Further problems with a file usually follow from the first one: if a line of a list is unreadable, for example, the
    digest of the list is also wrong.
    """
    first: dict[str, Problem] = {}
    for problem in problems:
        first.setdefault(problem.location, problem)
    lines: list[str] = []
    counts: Counter[ProblemKind] = Counter()
    for problem in first.values():
        counts[problem.kind] += 1
        if counts[problem.kind] <= MANY:
            lines.append(str(problem))
    lines += [f"and {count - MANY:,} more {kind}" for kind, count in counts.items() if count > MANY]
    return tuple(lines)


def _visible(problem: str) -> str:
    """Escape characters that a terminal cannot display, because a name may contain anything."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in problem)
