"""The append-only list of publications: one line for each, with the digest of the previous line."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from itertools import islice

from planpress.addresses import LEDGER, address
from planpress.archive.digests import digest
from planpress.archive.reading import read_json
from planpress.errors import RefusedError
from planpress.loading.project import period_fault
from planpress.model.scalars import quoted

BEGINNING = "0" * 64
"""What the first line contains in place of the digest of a previous line."""
MOMENT = "%Y-%m-%dT%H:%M:%SZ"
KEYS = ("sequence", "period", "edition", "published", "data", "tree", "root", "planpress", "correction", "previous")
"""The keys of a line, in order; ``correction`` occurs only from the second edition on."""
TOOL = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+!_-]{,63}")
"""A version of planpress; see Python's specification of version numbers (PEP 440)."""
DIGEST = re.compile(r"[0-9a-f]{64}")
MAX_LEDGER = 16 * 2**20
"""The maximum size of a ledger, in bytes."""
MAX_LINES = 10_000
MAX_LINE = 2**20
"""The maximum size of a line, which contains the full text of a correction, in bytes."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A ledger line's facts about a publication, apart from its position in the ledger.

    Args:
        period: The period, as printed.
        edition: The number of the edition, counted from 1 for each period.
        published: When it was published, as RFC 3339 in UTC.
        data: The digest of the plan and the report.
        tree: The digest of the version's SHA256SUMS.
        planpress: The version of planpress that made the publication.
        correction: What was corrected; None for a first edition.
    """

    period: str
    edition: int
    published: str
    data: str
    tree: str
    planpress: str
    correction: str | None = None


@dataclass(frozen=True, kw_only=True)
class Publication(Entry):
    """One line of the ledger.

    Args:
        sequence: The number of the line, counted from 1.
        root: The digest of what the archive's SHA256SUMS lists, without the ledger and the host's files.
        previous: The digest of the previous line.
    """

    sequence: int
    root: str
    previous: str

    @property
    def line(self) -> bytes:
        """The line in UTF-8, without its line feed."""
        values = {key: getattr(self, key) for key in KEYS}
        shape = {key: value for key, value in values.items() if value is not None}
        return json.dumps(shape, ensure_ascii=False, separators=(",", ":")).encode()


@dataclass(frozen=True)
class Ledger:
    """The publications in the ledger, in order.

    Args:
        publications: One per line.
    """

    publications: tuple[Publication, ...] = ()

    @classmethod
    def read(cls, content: bytes) -> "Ledger":
        """Read a ledger.

        Raises:
            RefusedError: The ledger is too large, or a line is not valid.
        """
        for number, fault in faults(content):
            raise RefusedError(
                f"{LEDGER} line {number}: {fault}",
                "run `planpress verify` on the archive to see everything that is wrong",
            )
        return cls(tuple(publication for _, publication in readable(content)))

    @property
    def content(self) -> bytes:
        """The content of the ledger's file."""
        return b"".join(publication.line + b"\n" for publication in self.publications)

    @property
    def periods(self) -> tuple[str, ...]:
        """Every published period as it appears in addresses, in the order of first publication."""
        return periods_of(self.publications)

    def editions(self, period: str) -> tuple[Publication, ...]:
        """Return the editions of a period, the first one first; none if it is not published."""
        return tuple(publication for publication in self.publications if address(publication.period) == address(period))

    def add(self, entry: Entry, root: str) -> "Ledger":
        """Return the ledger with one more line.

        Args:
            entry: The line's facts about the publication.
            root: The digest of what the archive's SHA256SUMS lists, without the ledger and the host's files.
        """
        last = self.publications[-1] if self.publications else None
        line = Publication(
            **asdict(entry),
            sequence=len(self.publications) + 1,
            root=root,
            previous=digest(last.line) if last else BEGINNING,
        )
        return Ledger((*self.publications, line))


def periods_of(entries: Iterable[Entry]) -> tuple[str, ...]:
    """Return every published period as it appears in addresses, in the order of first publication."""
    return tuple(dict.fromkeys(address(entry.period) for entry in entries))


def faults(content: bytes) -> Iterator[tuple[int, str]]:
    """Yield a ledger's faults, at most one for each line: the line's number, and what is wrong with the line.

    Each line contains the digest of the previous one, so an altered line is discovered at the next line. An unreadable
    line is reported, but the line after it is not also reported as out of sequence.
    """
    if fault := size_fault(content):
        yield MAX_LINES + 1, fault
        return
    if content and not content.endswith(b"\n"):
        yield content.count(b"\n") + 1, "it was cut off"
    before = _Before()
    for number, line in enumerate(_lines(content), start=1):
        try:
            entry = _parse(line)
        except ValueError as error:
            yield number, f"it is not a line of a ledger: altered: {error}"
            before = before.then_unreadable()
        else:
            yield from ((number, fault) for fault in islice(_about(number, entry, before), 1))
            before = before.then(entry)


@dataclass(frozen=True)
class _Before:
    """The state that a line of a ledger must follow.

    Args:
        sequence: The number of the previous line; 0 before the first line.
        previous: The digest of the previous line; None if that line is unreadable, so that it proves nothing.
        published: When the last readable line was published.
        editions: The last edition of each period.
        unreadable: How many lines could not be read, each of which may record an edition of any period.
    """

    sequence: int = 0
    previous: str | None = BEGINNING
    published: str = ""
    editions: Mapping[str, int] = field(default_factory=dict)
    unreadable: int = 0

    def then(self, entry: Publication) -> "_Before":
        """Return the state after a readable line, which the next line must follow."""
        editions = {**self.editions, address(entry.period): entry.edition}
        return _Before(entry.sequence, digest(entry.line), entry.published, editions, self.unreadable)

    def then_unreadable(self) -> "_Before":
        """Return the state after an unreadable line, which the next line must follow."""
        return replace(self, sequence=self.sequence + 1, previous=None, unreadable=self.unreadable + 1)


def _about(number: int, entry: Publication, before: _Before) -> Iterator[str]:
    """Yield the ways in which a line does not follow the lines before it, the likeliest cause first."""
    expected = before.sequence + 1
    if entry.sequence != expected:
        yield f"it has the number {entry.sequence}, not {expected}: lines before it were removed, added or moved"
    if before.previous not in (entry.previous, None):
        yield (
            f"it does not follow line {number - 1}: that line was altered, removed or moved"
            if number > 1
            else "it does not record the first publication, as the first line must"
        )
    skipped = entry.edition - before.editions.get(address(entry.period), 0) - 1
    if not 0 <= skipped <= before.unreadable:
        yield f"it is edition {entry.edition} of {entry.period}, which does not follow the lines before it"
    if entry.published < before.published:
        yield "it is dated before the line above"
    if (entry.correction is None) != (entry.edition == 1):
        yield "only later editions have a correction, and each has one"


def readable(content: bytes) -> Iterator[tuple[int, Publication]]:
    """Yield the lines that can be read, each with its number."""
    if size_fault(content):
        return
    for number, line in enumerate(_lines(content), start=1):
        with suppress(ValueError):
            yield number, _parse(line)


def size_fault(content: bytes) -> str:
    """Return a message if a ledger is too large to read; otherwise ""."""
    if len(content) > MAX_LEDGER or content.count(b"\n") > MAX_LINES:
        return f"larger than the {MAX_LINES:,} lines or {MAX_LEDGER >> 20} MiB that a ledger may have"
    return ""


def _lines(content: bytes) -> list[bytes]:
    return content.removesuffix(b"\n").split(b"\n") if content else []


def _parse(line: bytes) -> Publication:
    """Parse a line.

    Raises:
        ValueError: The text is not a line of a ledger, or is not written as :attr:`Publication.line` writes it.
    """
    if len(line) > MAX_LINE:
        raise ValueError(f"it is longer than {MAX_LINE >> 20} MiB")
    shape = read_json(line)
    if not isinstance(shape, dict) or set(shape) | {"correction"} != set(KEYS):
        raise ValueError("its keys are not those of a ledger line")
    entry = Publication(**shape)
    for key, fault in _value_faults(entry):
        raise ValueError(f'"{key}" {fault}')
    if entry.line != line:
        raise ValueError("it is not in the form that planpress writes")
    return entry


def _value_faults(entry: Publication) -> Iterator[tuple[str, str]]:
    """Yield each key whose value is impossible, and why."""
    for key in ("sequence", "edition"):
        value = getattr(entry, key)
        if type(value) is not int or value < 1:
            yield key, "is not a whole number of 1 or more"
    texts = ("period", "published", "data", "tree", "root", "planpress", "previous")
    if wrong := [key for key in texts if type(getattr(entry, key)) is not str]:
        yield wrong[0], "is not text"
        return
    for key in ("data", "tree", "root", "previous"):
        if not DIGEST.fullmatch(getattr(entry, key)):
            yield key, "is not a digest"
    if fault := period_fault(entry.period):
        yield "period", f"{quoted(entry.period)} cannot be the name of a period: {fault}"
    if not _is_moment(entry.published):
        yield "published", "is not a time such as 2026-01-31T12:00:00Z"
    if not TOOL.fullmatch(entry.planpress):
        yield "planpress", "is not a version"
    if entry.correction is not None and (type(entry.correction) is not str or not entry.correction.strip()):
        yield "correction", "is not text"


def _is_moment(published: str) -> bool:
    try:
        return datetime.strptime(published, MOMENT).strftime(MOMENT) == published
    except ValueError:
        return False
