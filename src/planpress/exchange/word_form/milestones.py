"""An action's milestones in Part C of the exported Word form: titles as entries, the other values below them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from planpress.exchange.word_form.entries import read_date, read_records, record_lines
from planpress.exchange.word_form.prose import PrintedLine
from planpress.exchange.word_form.setting import FormSetting
from planpress.model import Milestone

DATED = ("start", "reached")
NAMES = "; "
BEFORE, BEHIND = " (", ")"
"""The signs around words beside a due date or "ongoing"."""
ORDER = tuple(Milestone.model_fields)


def milestone_lines(milestones: Iterable[Mapping[str, Any]], setting: FormSetting) -> tuple[PrintedLine, ...]:
    """Return how milestones are printed.

    Args:
        milestones: The milestones, as in the data.
        setting: The setting of the report.
    """
    return record_lines((_shown(entry, setting) for entry in milestones), "title", _labels(setting), setting)


def read_milestones(lines: Iterable[PrintedLine], setting: FormSetting) -> list[dict[str, Any]]:
    """Return the milestones that are printed in lines.

    Args:
        lines: As :func:`milestone_lines` returns them, perhaps changed by hand.
        setting: The setting of the report.
    """
    return [_read(record, setting) for record in read_records(lines, "title", _labels(setting), setting)]


def _labels(setting: FormSetting) -> Mapping[str, str]:
    words = setting.words
    return {
        "number": words.number,
        "responsible": words.responsible,
        "start": words.start,
        "due": words.due,
        "rating": words.rating,
        "state": words.state,
        "reached": words.reached,
        "progress": words.progress,
    }


def _shown(milestone: Mapping[str, Any], setting: FormSetting) -> dict[str, str]:
    """Return the values of a milestone in words."""
    bodies = {body.id: setting.spoken(body.name) for body in setting.plan.bodies}
    values = {key: setting.date(value) if key in DATED else value for key, value in milestone.items()}
    if "responsible" in milestone:
        names = [setting.shown(name) for name in milestone["responsible"]]
        values["responsible"] = NAMES.join(bodies.get(name, name) for name in names)
    if "due" in milestone:
        values["due"] = _due(milestone["due"], setting)
    if "rating" in milestone:
        values["rating"] = setting.labels.get(str(milestone["rating"]), str(milestone["rating"]))
    if "progress" in milestone:
        values["progress"] = "\n".join(map(setting.shown, milestone["progress"]))
    return {key: setting.shown(value) for key, value in values.items() if value}


def _due(due: Any, setting: FormSetting) -> str:
    """Return a due date, "ongoing" or the words of the plan; words beside a date or "ongoing" are in brackets."""
    if not isinstance(due, dict):
        return setting.date(due)
    words = setting.shown(due["text"]) if due.get("text") else ""
    when = setting.date(due["date"]) if "date" in due else setting.words.ongoing if due.get("ongoing") else ""
    return f"{when}{BEFORE}{words}{BEHIND}" if when and words else when or words


def _read(record: Mapping[str, str], setting: FormSetting) -> dict[str, Any]:
    """Return a milestone, given its values in words."""
    values: dict[str, Any] = dict(record)
    for key in DATED:
        if key in record:
            values[key] = read_date(record[key], setting)
    if "responsible" in record:
        bodies = {setting.spoken(body.name): body.id for body in reversed(setting.plan.bodies)}
        values["responsible"] = [bodies.get(name, name) for name in record["responsible"].split(NAMES) if name]
    if "due" in record:
        values["due"] = _read_due(record["due"], setting)
    if "rating" in record:
        identifier = setting.rating(record["rating"])[0]
        if identifier:
            values["rating"] = identifier
        else:
            values.setdefault("state", values.pop("rating"))
    if "progress" in record:
        values["progress"] = [text for text in record["progress"].split("\n") if text]
    return {key: values[key] for key in ORDER if key in values}


def _read_due(words: str, setting: FormSetting) -> Any:
    """Return a due date in the form of the data."""
    when, bracket, beside = words.partition(BEFORE)
    pairs: Sequence[tuple[str, str]] = [(words, "")]
    if bracket and words.endswith(BEHIND):
        pairs = [(words, ""), (when, beside.removesuffix(BEHIND))]
    for moment, text in pairs:
        if moment == setting.words.ongoing:
            return {"ongoing": True, "text": text} if text else {"ongoing": True}
        if setting.read_date(moment):
            date = read_date(moment, setting)
            return {"date": date, "text": text} if text else date
    return {"text": words}
