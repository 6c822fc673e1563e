"""Checks the files above the versions by regenerating them from the versions and the ledger."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

from jinja2 import TemplateError
from pydantic import BaseModel

from planpress.addresses import (
    FEEDS,
    INVENTORY,
    LATEST,
    LEDGER,
    LINEAGE,
    LOST_SCRIPT,
    REDIRECT_SCRIPT,
    ROOT_STYLE,
    SUMS,
    VERSION_DATA,
    address,
)
from planpress.archive.digests import digest
from planpress.archive.inventory import ROOT_FILES, addresses_of
from planpress.archive.ledger import Entry, Ledger, periods_of
from planpress.archive.marker import plan_of
from planpress.archive.problems import Problem, ProblemKind
from planpress.archive.reading import read_file, read_json
from planpress.errors import PlanpressError
from planpress.model import Dataset, Plan, Report
from planpress.model.scalars import quoted
from planpress.site.earlier import earlier_contents
from planpress.site.feeds import Times, dated, feed_files
from planpress.site.folder import ARCHIVE_MARKER
from planpress.site.root import content_of, root_files

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Data = TypeVar("Data", bound=BaseModel)
ATTRIBUTES = ".gitattributes"
"""Stops git from changing line endings, which would change the digests."""
ATTRIBUTES_CONTENT = "* -text\n"
MADE_LATER = (LINEAGE, ROOT_STYLE, REDIRECT_SCRIPT, LOST_SCRIPT)
"""Files that earlier versions of planpress did not create, so archives made by them lack these files."""
ODD_DATA = (ValueError, LookupError, TypeError, AttributeError, RecursionError, OSError, PlanpressError, TemplateError)
"""The exceptions that forged data may raise."""


def published(archive: Path, entries: Sequence[Entry]) -> Dataset:
    """Return everything that an archive publishes: its reports, and the plan of the last publication.

    Args:
        archive: The archive's folder.
        entries: What was published, in order; at least one entry.

    Raises:
        UnsafeFileError: The data of a version is missing or cannot be read safely.
        ValueError: A file does not contain a valid plan or report.
    """
    reports = tuple(_read(Report, archive, period, "report") for period in periods_of(entries))
    return Dataset.of(_read(Plan, archive, address(entries[-1].period), "plan"), reports)


_known: dict[tuple[str, str], Any] = {}
"""Data that was already read, by key and digest of the file, because several steps need the same data."""


def _read(kind: type[Data], archive: Path, place: str, key: str) -> Data:
    content = read_file(archive, f"{place}/{VERSION_DATA}")
    name = key, digest(content)
    if name not in _known:
        try:
            _known[name] = kind.model_validate(read_json(content)[key])
        except (ValueError, LookupError, TypeError) as error:
            raise ValueError(f"{place}/{VERSION_DATA}: {error}") from error
    value: Data = _known[name]
    return value


def times_of(entries: Iterable[Entry]) -> Times:
    """Return the time at which each edition of each period was published."""
    times: dict[str, list[str]] = {}
    for entry in entries:
        times.setdefault(address(entry.period), []).append(entry.published)
    return times


def faults_above(archive: Path, ledger: Ledger, listed: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a problem for each file above the versions that is not as planpress generates it from the versions.

    Args:
        archive: The folder; its versions have been verified.
        ledger: The ledger, with at least one line.
        listed: The digest of each file that the archive's list names above the versions, by its path. The files have
            these digests.
    """
    made = set()
    try:
        dataset = published(archive, ledger.publications)
        if (plan := plan_of(archive)) not in (dataset.plan.id, None):
            what = f'altered: the versions belong to the plan "{dataset.plan.id}", not to {quoted(str(plan))}'
            yield Problem(ARCHIVE_MARKER, what, ProblemKind.MARKER)
        earlier: dict[str, str | DataclassInstance] = {}
        for name, content in _made(archive, dataset, ledger, listed):
            made.add(name)
            if name not in listed:
                if name not in MADE_LATER:
                    yield Problem(name, "missing: every publication writes this file", ProblemKind.MISSING)
            elif digest(content_of(content, dataset.plan)) != listed[name]:
                earlier = earlier or dict(_made(archive, dataset, ledger, listed, earlier=True))
                views = (content, earlier[name])
                forms = (form for view in views for form in earlier_contents(name, view, dataset.plan))
                if any(digest(form) == listed[name] for form in forms):
                    continue
                yield Problem(name, "altered: not what planpress makes from the versions", ProblemKind.ALTERED)
    except ODD_DATA as error:
        words = " ".join(str(error).split())[:200]
        yield Problem(
            SUMS, f"the files that it lists cannot be generated again from the versions: {words}", ProblemKind.DATA
        )
        return
    for name in sorted(listed.keys() - made - {ARCHIVE_MARKER, LEDGER}):
        yield Problem(name, f"extra: no publication writes this file, though {SUMS} lists it", ProblemKind.EXTRA)


def _made(
    archive: Path, dataset: Dataset, ledger: Ledger, listed: Mapping[str, str], *, earlier: bool = False
) -> Iterator[tuple[str, "str | DataclassInstance"]]:
    """Yield the path of each file above the versions, with its text or the view that it displays.

    Args:
        archive: The folder.
        dataset: What is published.
        ledger: When it was published.
        listed: What the archive's list names above the versions.
        earlier: Whether to write files as the first versions of planpress did, with unencoded paths and feeds dated to
            the second.
    """
    times = times_of(ledger.publications)
    above = [name for name in ROOT_FILES if name not in MADE_LATER or name in listed]
    for files in (
        root_files(archive, dataset, (LEDGER, SUMS), str if earlier else quote),
        feed_files(archive, dataset, times if earlier else dated(times)),
    ):
        for name, made in files:
            above += [name] if name.partition("/")[0] in (FEEDS, LATEST) else []
            yield name, made
    yield ATTRIBUTES, ATTRIBUTES_CONTENT
    yield INVENTORY, addresses_of(archive, ledger.periods, above)
