"""The published data of a report, read from its ``report.json``: the part that a page about several plans needs.

The site of another plan may be made by an older or a newer planpress, so keys that are not needed are ignored.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from planpress.errors import RefusedError
from planpress.exchange.report_json import FORMAT
from planpress.model import PartialDate, State
from planpress.model.known import Known
from planpress.model.languages import nearest
from planpress.model.links import web_fault
from planpress.model.scalars import Day

MAX_WORDS = 500
"""The maximum number of characters of a name or label that are shown."""
DAY: TypeAdapter[PartialDate] = TypeAdapter(Day)
KINDS = {bool: "true or false", int: "a whole number of 0 or more", str: "text", dict: "an object", list: "a list"}


class UnreadableReportError(RefusedError):
    """A file is not the data of a report that planpress published."""


@dataclass(frozen=True)
class PublishedTotals:
    """How many actions have each rating, according to one assessor.

    Args:
        assessor: The label of the assessor.
        counts: The number of actions for each rating of the scale, in its order.
        total: The number of actions that the assessor rated: the denominator.
        counted: Whether the actions were counted; otherwise the numbers come from what the source states.
    """

    assessor: str
    counts: tuple[int, ...]
    total: int
    counted: bool

    @property
    def percents(self) -> tuple[int | None, ...]:
        """The share of the total that has each rating, rounded, in percent; None if the total is 0."""
        return tuple(round(100 * count / self.total) if self.total else None for count in self.counts)


@dataclass(frozen=True)
class PublishedReport:
    """A report as its site publishes it.

    Args:
        plan: The id of its plan.
        party: The name of the Party.
        title: The title of the plan.
        site_url: The address of the site; "" if it is not a web address.
        language: The default language of the plan.
        fictional: Whether the data is fictional.
        period: The id of the period.
        start: When the period begins; None if that is not known.
        end: When it ends.
        meeting: The meeting to which the report was submitted, or "".
        known: How much is known about the report.
        ratings: The labels of the scale, in its order; empty if the report names no scale.
        totals: The totals of each assessor who gave ratings.
    """

    plan: str
    party: str
    title: str
    site_url: str
    language: str
    fictional: bool
    period: str
    start: PartialDate | None
    end: PartialDate
    meeting: str
    known: Known
    ratings: tuple[str, ...]
    totals: tuple[PublishedTotals, ...]


def published_report(shape: object, language: str) -> PublishedReport:
    """Return a report from the values in its ``report.json``.

    Args:
        shape: The values.
        language: The language of the readers; names that are not in this language are in another language of the plan.

    Raises:
        UnreadableReportError: The values are not those of a report, contradict each other, or are in another format.
    """
    top = _PublishedValues(shape, "", language)
    number = top.integer("format")
    if number != FORMAT:
        raise UnreadableReportError(f"its format is {number}, but this version of planpress reads {FORMAT}")
    plan, report = top.child("plan"), top.child("report")
    ratings = _ratings(plan, report.text("scale", ""))
    totals = tuple(_totals(plan, entry, ratings) for entry in top.children("distributions"))
    url = plan.text("site_url", "")
    return PublishedReport(
        plan.text("id"),
        plan.child("party").words("name"),
        plan.words("title"),
        "" if web_fault(url) else url,
        _default_language(plan),
        plan.flag("fictional"),
        report.text("period"),
        report.date("from") if report.text("from", "") else None,
        report.date("to"),
        report.text("meeting", ""),
        _known(report, totals),
        tuple(ratings.values()),
        totals,
    )


@dataclass(frozen=True)
class _PublishedValues:
    """Reads the values of an object, and refuses those of the wrong kind.

    Args:
        shape: The object.
        path: Where it is, for messages.
        language: The language of the readers.
    """

    shape: Any
    path: str
    language: str

    def __post_init__(self) -> None:
        if not isinstance(self.shape, dict):
            raise UnreadableReportError(f"{self.path or 'it'} is not a JSON object")

    def text(self, key: str, default: str | None = None) -> str:
        return str(self._value(key, str, default))[:MAX_WORDS]

    def integer(self, key: str) -> int:
        value = self._value(key, int)
        if isinstance(value, bool) or value < 0:
            raise UnreadableReportError(f"{self._name(key)} is not a whole number of 0 or more")
        return int(value)

    def flag(self, key: str) -> bool:
        return bool(self._value(key, bool, default=False))

    def words(self, key: str) -> str:
        value = self.shape.get(key)
        if isinstance(value, dict) and value and all(isinstance(text, str) for text in value.values()):
            value = value[nearest(self.language, value) or next(iter(value))]
        if not isinstance(value, str):
            raise UnreadableReportError(f"{self._name(key)} is not text")
        return value[:MAX_WORDS]

    def date(self, key: str) -> PartialDate:
        try:
            return DAY.validate_python(self.text(key))
        except ValidationError as error:
            raise UnreadableReportError(f"{self._name(key)} is not a date") from error

    def child(self, key: str) -> "_PublishedValues":
        return _PublishedValues(self.shape.get(key), self._name(key), self.language)

    def children(self, key: str) -> list["_PublishedValues"]:
        entries = self._value(key, list, [])
        return [
            _PublishedValues(entry, f"{self._name(key)}[{index}]", self.language) for index, entry in enumerate(entries)
        ]

    def _name(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _value(self, key: str, kind: type, default: object = None) -> Any:
        value = self.shape.get(key, default)
        if not isinstance(value, kind):
            raise UnreadableReportError(f"{self._name(key)} is not {KINDS[kind]}")
        return value


def _default_language(plan: _PublishedValues) -> str:
    languages = plan.shape.get("languages")
    first = languages[0] if isinstance(languages, list) and languages else ""
    return first if isinstance(first, str) else ""


def _ratings(plan: _PublishedValues, scale: str) -> Mapping[str, str]:
    """Return the labels of a scale by the ids of its ratings, in order; empty if no scale is named."""
    for entry in plan.children("scales") if scale else ():
        if entry.text("id") == scale:
            return {rating.text("id"): rating.words("label") for rating in entry.children("ratings")}
    if scale:
        raise UnreadableReportError(f'the plan has no scale "{scale}"')
    return {}


def _totals(plan: _PublishedValues, entry: _PublishedValues, ratings: Mapping[str, str]) -> PublishedTotals:
    counts = entry.child("counts")
    if unknown := [key for key in counts.shape if key not in ratings]:
        raise UnreadableReportError(f'{counts.path} has "{unknown[0]}", which is not on the scale')
    numbers = tuple(counts.integer(key) if key in counts.shape else 0 for key in ratings)
    total = entry.integer("total")
    if sum(numbers) != total:
        raise UnreadableReportError(f"{counts.path} adds up to {sum(numbers)}, but the total is {total}")
    assessor = entry.text("assessor")
    labels = {judge.text("id"): judge.words("label") for judge in plan.children("assessors")}
    if assessor not in labels:
        raise UnreadableReportError(f'the plan has no assessor "{assessor}"')
    return PublishedTotals(labels[assessor], numbers, total, entry.text("basis", "") == "counted")


def _known(report: _PublishedValues, totals: tuple[PublishedTotals, ...]) -> Known:
    state = report.text("state", State.PUBLISHED)
    if state in (State.MISSING, State.WITHHELD):
        return Known(state)
    if totals:
        return Known.RATED if any(entry.counted for entry in totals) else Known.TOTALS
    return Known.LISTED if report.children("actions") else Known.NOTHING
