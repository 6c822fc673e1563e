"""The file of the next report, for its editor to fill in: actions carried over, ratings left empty."""

import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from planpress.errors import UsageError
from planpress.exchange.report_mapping import plain_date, typed_date
from planpress.loading.project import period_fault
from planpress.loading.reader import NOT_WORDS
from planpress.model import Action, Assessment, Dataset, Deadline, Origin, PartialDate, Plan, Report, Text
from planpress.model.action import Indicator, Milestone
from planpress.model.scalars import quoted

YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
NEVER_FOLD = 1_000_000
HEADER = """\
yaml-language-server: $schema=../../schema/report.schema.json
The report for {period}, to be filled in.
1. Write a value after every empty key, or delete the line if there is no value.
2. Write one fact after each dash. Start each further fact on a new line with its own dash, in the same column.
   planpress ignores a dash without a text.
3. Put a text in quotes if it contains a colon or a #: "One decree: No. 45". If it contains quotes as well, write
   >- after the dash or the key instead, and the text itself on the lines below, further to the right.
4. Keep ids in quotes. Mark new actions with "change: new".
5. Run `planpress check`: it names what is missing or wrong, with line and column.
6. Look at the result with `planpress serve {period}`."""
BLANK = "to-be-filled-in"
BLANKS = re.compile(rf"(?<=: ){BLANK}$", re.MULTILINE)
"""An empty key is written with a space after its colon, so that text typed there becomes its value."""
DROPPED = """
# Actions that end here, if there are any; delete the # and the space after it in each line:
# dropped:
#   - id: "2.4"
#     reason: >-
#       Why it ends.
"""
LISTS = {
    "progress": "what was done in the period, one entry per fact",
    "outlook": "what is planned next",
    "challenges": "what makes progress difficult",
}


@dataclass(frozen=True)
class KnownFacts:
    """What is known about the next report before it is written.

    Args:
        first_day: The first day or month of the period; if empty, the day or month after the last report's period.
        last_day: Its last day or month; may be empty.
        meeting: The meeting to which the report is submitted; may be empty.
    """

    first_day: str = ""
    last_day: str = ""
    meeting: str = ""


NOTHING_KNOWN = KnownFacts()


def skeleton(dataset: Dataset, period: str, known: KnownFacts = NOTHING_KNOWN) -> str:
    """Return the YAML of the next report, for its editor to fill in.

    Args:
        dataset: The plan and the reports so far.
        period: The id of the next period.
        known: What the file already states.

    Returns:
        The text of the file: what is already known, such as the first day, the scale and the actions, is filled in; the
        other keys are empty, each with a comment.

    Raises:
        UsageError: The id is not valid, or its first year is before the year in which the period begins.
    """
    last = max(dataset.reports, key=lambda report: report.end.last)
    start = _day_after(last.end)
    _check_period(period, last, start)
    report = _report(dataset, last, start, known)
    report.yaml_set_start_comment(HEADER.format(period=period))
    return _dumped(report) + DROPPED


def suggested_period(last: Report) -> str:
    """Return an id for the period after a report: a year, or two years if the id of the report names two."""
    start, years = _day_after(last.end), [int(year) for year in YEAR.findall(last.period)]
    return f"{start.year}-{start.year + years[1] - years[0]}" if len(years) > 1 else str(start.year)


def _check_period(period: str, last: Report, start: PartialDate) -> None:
    if fault := period_fault(period):
        raise UsageError(f"a period cannot be called {quoted(period)}", fault)
    years = [int(year) for year in YEAR.findall(period)]
    if years and years[0] < start.year:
        message = f"{quoted(period)} is not later than {last.period}, which ends on {last.end}"
        raise UsageError(message, f'did you mean "{suggested_period(last)}"?')


def _day_after(end: PartialDate) -> PartialDate:
    """Return the next day or, for a date without a day, the next month."""
    following = end.last + timedelta(days=1)
    return PartialDate(following.year, following.month, following.day if end.day else None)


def _report(dataset: Dataset, last: Report, start: PartialDate, known: KnownFacts) -> CommentedMap:
    plan, carried = dataset.plan, next(iter(reversed(dataset.detailed)), None)
    scale = next((earlier.scale for earlier in reversed(dataset.reports) if earlier.scale), plan.scales[-1].id)
    report = CommentedMap({"from": typed_date(known.first_day) or plain_date(start)})
    _enter(
        report,
        "to",
        f"the last day of the period, such as {start.year + 1}-06-30, or its last month",
        typed_date(known.last_day),
    )
    _enter(report, "meeting", "the meeting to which the report is submitted, such as SC78", _scalar(known.meeting))
    _leave(report, "submitted", f"the day on which the report is submitted, such as {start.year + 1}-08-28")
    if last.prepared_by:
        report["prepared_by"] = _words(last.prepared_by)
    report |= {"state": "published", "detail": "actions", "scale": scale}
    report["plan_version"] = DoubleQuotedScalarString(last.plan_version)
    report["language"] = (carried or last).language or plan.language
    if any(earlier.overall for earlier in dataset.reports):  # Many plans are never rated as a whole.
        report["overall"] = _ratings(plan, scale, _before(last, last.overall, plan), 2)
    _leave(report, "summary", "what the report says, in a few sentences")
    _lists(report, ("progress", "outlook"), 0)
    renumbered = carried is not None and carried.plan_version != last.plan_version
    listed = carried.actions if carried else ()
    named = plan.scale(scale)
    final = frozenset(rating.id for rating in named.ratings if named.is_final(rating)) if named else frozenset[str]()
    actions = [
        _action(action, _ratings(plan, scale, _before(carried, action.ratings, plan), 6), final, renumbered=renumbered)
        for action in listed
    ]
    report["actions"] = CommentedSeq(actions)
    for index in range(len(actions)):
        report["actions"].yaml_set_comment_before_after_key(index, before="\n")
    return report


def _action(action: Action, ratings: CommentedMap, final: frozenset[str], *, renumbered: bool) -> CommentedMap:
    carried = CommentedMap(
        {
            "id": DoubleQuotedScalarString(action.id),
            **({"number": _scalar(action.number)} if action.number else {}),
            **_headings(action),
            "title": _words(action.title),
            **_promise(action),
        }
    )
    if action.starred:
        carried["starred"] = True
    carried["ratings"] = ratings
    _lists(carried, ("progress", "outlook", "challenges"), 4)
    if action.milestones:
        carried["milestones"] = CommentedSeq(_milestone(milestone, final) for milestone in action.milestones)
    if action.indicators:
        carried["indicators"] = CommentedSeq(map(_indicator, action.indicators))
    if renumbered:  # In a different version of the plan, the same id may belong to a different action.
        carried["from"] = CommentedSeq([DoubleQuotedScalarString(action.id)])
        carried["from"].fa.set_flow_style()
    return carried


def _headings(action: Action) -> dict[str, str]:
    named = {"pillar": action.pillar, "objective": action.objective}
    return {key: DoubleQuotedScalarString(name) for key, name in named.items() if name}


def _promise(action: Action) -> dict[str, object]:
    """Return what the plan promises, which is the same in every report unless the plan changes."""
    promise: dict[str, object] = {}
    if action.short_title:
        promise["short_title"] = _words(action.short_title)
    if action.description:
        promise["description"] = CommentedSeq(_words(text) for text in action.description)
    promise |= _commitment(action)
    if action.origin:
        promise["origin"] = CommentedMap(_origin(action.origin))
    if action.tags:
        promise["tags"] = CommentedSeq(map(_scalar, action.tags))
    return promise


def _commitment(subject: Action | Milestone) -> dict[str, object]:
    """Return who is responsible, and from when until when."""
    commitment: dict[str, object] = {}
    if subject.responsible:
        commitment["responsible"] = CommentedSeq(_words(entry) for entry in subject.responsible)
    if subject.start:
        commitment["start"] = plain_date(subject.start)
    if subject.due:
        commitment["due"] = _due(subject.due)
    return commitment


def _due(due: Deadline) -> object:
    if due.date and not due.text:
        return plain_date(due.date)
    date = {"date": plain_date(due.date)} if due.date else {}
    ongoing = {"ongoing": True} if due.ongoing else {}
    return CommentedMap({**date, **ongoing, **({"text": _words(due.text)} if due.text else {})})


def _origin(origin: Origin) -> dict[str, object]:
    more = {"page": origin.page, "url": origin.url}
    return {"title": _words(origin.title), **{key: _scalar(value) for key, value in more.items() if value}}


def _milestone(milestone: Milestone, final: frozenset[str]) -> CommentedMap:
    """Return a milestone as it was if it has been reached, and otherwise with its rating or state left to fill in."""
    carried = CommentedMap({"number": _scalar(milestone.number)} if milestone.number else {})
    carried["title"] = _words(milestone.title)
    carried.update(_commitment(milestone))
    if milestone.reached or milestone.rating in final:
        if milestone.state:
            carried["state"] = _words(milestone.state)
        if milestone.rating:
            carried["rating"] = milestone.rating
        if milestone.reached:
            carried["reached"] = plain_date(milestone.reached)
        return carried
    before = milestone.rating or milestone.state
    key = "state" if milestone.state and not milestone.rating else "rating"
    _leave(carried, key, f"the {key} now" + (f"; before: {' '.join(str(before).split())}" if before else ""), 8)
    _leave(carried, "reached", "when it was reached, if it was", 8)
    return carried


def _indicator(indicator: Indicator) -> CommentedMap:
    """Return an indicator with its baseline and target, and an empty value."""
    carried = CommentedMap({"name": _words(indicator.name)})
    if indicator.unit:
        carried["unit"] = _words(indicator.unit)
    for key, figure in (("baseline", indicator.baseline), ("target", indicator.target)):
        if figure:
            carried[key] = DoubleQuotedScalarString(figure)
    _leave(carried, "value", f"the value now{f'; before: {indicator.value}' if indicator.value else ''}", 8)
    return carried


def _before(report: Report | None, ratings: Mapping[str, Assessment], plan: Plan) -> str:
    """Return a comment with the Party's rating in the previous report; "" if there is none."""
    rated = ratings.get(plan.assessors[0].id)
    return f"in {report.period}: {rated.rating}\n" if report and rated else ""


def _ratings(plan: Plan, scale: str, before: str, indent: int) -> CommentedMap:
    """Return an empty rating by the Party, with a comment that lists the ratings of the scale."""
    named = plan.scale(scale)
    ratings = CommentedMap()
    choice = " | ".join(rating.id for rating in named.ratings) if named else "a rating of the scale"
    _leave(ratings, plan.assessors[0].id, before + choice, indent)
    return ratings


def _enter(parent: CommentedMap, key: str, comment: str, value: object) -> None:
    """Enter a value, or leave the key empty with a comment."""
    if value:
        parent[key] = value
    else:
        _leave(parent, key, comment)


def _leave(parent: CommentedMap, key: str, comment: str, indent: int = 0) -> None:
    """Leave a key empty, with the comment on the line above, because a value typed after a comment is lost."""
    parent[key] = BLANK
    parent.yaml_set_comment_before_after_key(key, before=comment, indent=indent)


def _lists(parent: CommentedMap, keys: Iterable[str], indent: int) -> None:
    for key in keys:
        parent[key] = CommentedSeq([None])
        parent.yaml_set_comment_before_after_key(key, before=LISTS[key], indent=indent)


def _words(text: Text) -> object:
    if len(text.wordings) == 1 and not text.wordings[0].language:
        return _scalar(str(text))
    return CommentedMap({_scalar(wording.language): _scalar(wording.words) for wording in text.wordings})


def _scalar(words: str) -> str:
    """Quote a text that contains control characters or that another YAML reader would not read as text."""
    special = NOT_WORDS.fullmatch(words) or not all(character.isprintable() for character in words)
    return DoubleQuotedScalarString(words) if special else words


def _dumped(report: CommentedMap) -> str:
    yaml = YAML()
    yaml.width = NEVER_FOLD
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(report, stream)
    return BLANKS.sub("", stream.getvalue())
