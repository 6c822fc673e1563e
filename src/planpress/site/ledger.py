"""The append-only list of what was published when: a line a publication, each with the digest of the line before."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from planpress.errors import RefusedError
from planpress.model import address
from planpress.site.digests import digest

LEDGER = "ledger.jsonl"
BEGINNING = "0" * 64
"""Stands in the first line for the line before."""
MOMENT = "%Y-%m-%dT%H:%M:%SZ"
KEYS = ("sequence", "period", "edition", "published", "data", "tree", "root", "planpress", "correction", "previous")
"""In this order in each line; ``correction`` only from the second edition on."""
PERIOD = re.compile(r"[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*")


@dataclass(frozen=True)
class Publication:
    """One line of the ledger.

    Args:
        sequence: Counted from 1.
        period: The period, as printed.
        edition: Counted from 1 for each period.
        published: When, as RFC 3339 in UTC.
        data: The digest of plan and report.
        tree: The digest of the version's SHA256SUMS.
        root: The digest of what the archive's SHA256SUMS lists beside the ledger and the host's files.
        planpress: The version that made it.
        previous: The digest of the line before.
        correction: What was corrected; None for a first edition.
    """

    sequence: int
    period: str
    edition: int
    published: str
    data: str
    tree: str
    root: str
    planpress: str
    previous: str
    correction: str | None = None

    @property
    def line(self) -> bytes:
        """The line, without its end."""
        values = {key: getattr(self, key) for key in KEYS}
        shape = {key: value for key, value in values.items() if value is not None}
        return json.dumps(shape, ensure_ascii=False, separators=(",", ":")).encode()


@dataclass(frozen=True)
class Ledger:
    """What was published, in order.

    Args:
        publications: One for each line.
    """

    publications: tuple[Publication, ...] = ()

    @classmethod
    def read(cls, content: bytes) -> "Ledger":
        """Read a ledger.

        Raises:
            RefusedError: A line is not what it should be.
        """
        for number, fault in faults(content):
            raise RefusedError(f"{LEDGER} line {number}: {fault}", "see `planpress verify`")
        return cls(tuple(one for _, one in readable(content)))

    @property
    def content(self) -> bytes:
        """The file."""
        return b"".join(one.line + b"\n" for one in self.publications)

    @property
    def periods(self) -> tuple[str, ...]:
        """Every published period as it stands in addresses, in the order of first publication."""
        return tuple(dict.fromkeys(address(one.period) for one in self.publications))

    def editions(self, period: str) -> tuple[Publication, ...]:
        """Return the editions of a period, the first one first; none where it is not published."""
        return tuple(one for one in self.publications if address(one.period) == address(period))

    def add(self, entry: Publication) -> "Ledger":
        """Return the ledger with one more line; its sequence, edition and previous digest are set here."""
        last = self.publications[-1] if self.publications else None
        numbered = Publication(
            sequence=len(self.publications) + 1,
            period=entry.period,
            edition=len(self.editions(entry.period)) + 1,
            published=entry.published,
            data=entry.data,
            tree=entry.tree,
            root=entry.root,
            planpress=entry.planpress,
            previous=digest(last.line) if last else BEGINNING,
            correction=entry.correction,
        )
        return Ledger((*self.publications, numbered))


def faults(content: bytes) -> Iterator[tuple[int, str]]:
    """Yield what is wrong with a ledger: number of the line, and what."""
    if content and not content.endswith(b"\n"):
        yield content.count(b"\n") + 1, "it was cut off"
    before: Publication | None = None
    raw = BEGINNING
    editions: dict[str, int] = {}
    for number, line in enumerate(_lines(content), start=1):
        entry = _parse(line)
        if entry is None:
            yield number, "it is not a line of a ledger: altered"
        else:
            yield from ((number, fault) for fault in _about(number, entry, before, raw, editions))
            editions[address(entry.period)] = entry.edition
            before = entry
        raw = digest(line)


def _about(
    number: int, entry: Publication, before: Publication | None, previous: str, editions: dict[str, int]
) -> Iterator[str]:
    """Yield what does not fit between a line and those before it."""
    expected = before.sequence + 1 if before else 1
    if entry.sequence != expected:
        yield f"it has the number {entry.sequence}, not {expected}: lines before it were removed, added or moved"
    if entry.previous != previous:
        yield (
            f"it does not follow line {number - 1}: that line was altered, removed or moved"
            if number > 1
            else ("it is not the first of what was published")
        )
    if entry.edition != editions.get(address(entry.period), 0) + 1:
        yield f"it is edition {entry.edition} of {entry.period}, which does not follow what stands before"
    if before and entry.published < before.published:
        yield "it is dated before the line above"
    if (entry.correction is None) != (entry.edition == 1):
        yield "only later editions have a correction, and each has one"


def readable(content: bytes) -> Iterator[tuple[int, Publication]]:
    """Yield the lines that can be read: number and publication."""
    for number, line in enumerate(_lines(content), start=1):
        entry = _parse(line)
        if entry is not None:
            yield number, entry


def _lines(content: bytes) -> list[bytes]:
    return content.removesuffix(b"\n").split(b"\n") if content else []


def _parse(line: bytes) -> Publication | None:
    """Read a line; None unless writing what was read gives the same bytes."""
    try:
        shape: Any = json.loads(line)
        entry = Publication(**shape)
        return entry if entry.line == line and _typed(entry) else None
    except (ValueError, TypeError, RecursionError):
        return None


def _typed(entry: Publication) -> bool:
    texts = (entry.period, entry.published, entry.data, entry.tree, entry.root, entry.planpress, entry.previous)
    numbers = (entry.sequence, entry.edition)
    if not all(type(one) is str for one in texts) or not all(type(one) is int and one > 0 for one in numbers):
        return False
    datetime.strptime(entry.published, MOMENT)
    return PERIOD.fullmatch(entry.period) is not None
