"""Part C of the exported Word form: a table for each pillar with what the report says about each action."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from planpress.exchange.office import TableRow
from planpress.exchange.word_form.blocks import Block, FormCell, Grid, Heading
from planpress.exchange.word_form.entries import entry_groups, entry_lines, read_entries, read_records, record_lines
from planpress.exchange.word_form.milestones import milestone_lines, read_milestones
from planpress.exchange.word_form.part_b import asterisk_blocks, party_rating, printed_number, printed_title
from planpress.exchange.word_form.prose import (
    PrintedLine,
    entry_words,
    is_comment,
    line_of,
    plain_line,
    plain_words,
    upside_down,
)
from planpress.exchange.word_form.setting import FormSetting

WIDTHS = (24, 18, 13, 45)
COLUMNS = len(WIDTHS)


@dataclass
class DetailedEntry:
    """An action in Part C.

    Args:
        number: Its number as printed.
        title: Its title and asterisk.
        rating: The words printed as the rating.
        values: What the row says, by the keys of an action.
        place: Where it is.
        pillar: The words of the heading above it; "" if there is none.
    """

    number: str
    title: str
    rating: str
    values: dict[str, Any]
    place: str
    pillar: str = ""


def part_c_blocks(mapping: Mapping[str, Any], setting: FormSetting) -> Iterator[Block]:
    """Yield Part C; nothing if there are no actions.

    Args:
        mapping: The report.
        setting: Its setting.
    """
    actions = mapping.get("actions", [])
    if not actions:
        return
    yield Heading(setting.words.part_c, 1, "part-c", on_new_page=True)
    for number, (pillar, group) in enumerate(groupby(actions, lambda action: action.get("pillar", "")), 1):
        if pillar:
            yield Heading(setting.pillars.get(pillar, pillar), 2, f"part-c-{number}")
        yield Grid(WIDTHS, (*_heads(setting), *(_row(action, setting) for action in group)), heads=2)
    yield from asterisk_blocks(actions, "part_c", setting)


def read_part_c(rows: Sequence[TableRow], setting: FormSetting, pillar: str) -> Iterator[DetailedEntry]:
    """Yield the actions in a table of Part C; a row without a number continues the row above.

    Args:
        rows: The rows of the table.
        setting: The setting of the report.
        pillar: The words of the heading above the table.
    """
    above: DetailedEntry | None = None
    for row in rows:
        cells = {cell.column: tuple(map(line_of, cell.paragraphs)) for cell in row.cells}
        if _is_head(cells, setting):
            continue
        values = _read_values(cells.get(1, ()), cells.get(3, ()), setting)
        if name := cells.get(0):
            number, title = _name(name)
            above = DetailedEntry(number, title, plain_words(cells.get(2, ())), values, row.place, pillar)
            yield above
        elif above:
            for key, entries in values.items():
                above.values[key] = [*above.values.get(key, []), *entries]


def read_summary(lines: Sequence[PrintedLine], setting: FormSetting) -> dict[str, list[Any]]:
    """Return what the last column says: progress, comments in italics, and the parts below the inner headings.

    Args:
        lines: Its paragraphs.
        setting: The setting of the report.
    """
    words = setting.words
    headings = {
        words.milestones: "milestones",
        words.outlook: "outlook",
        words.challenges: "challenges",
        words.evidence: "evidence",
    }
    parts: dict[str, list[PrintedLine]] = {"": []}
    key = ""
    for line in lines:
        named = headings.get(line.text.strip()) if line.level is None else None
        if named and all(run.bold for run in line.runs):
            key = named
            parts.setdefault(key, [])
        else:
            parts[key].append(line)
    values: dict[str, list[Any]] = {"progress": [], "comments": []}
    for group in entry_groups(parts.pop("")):
        if all(line.is_italic for line in group) or is_comment([run for line in group for run in line.runs]):
            values["comments"].append(entry_words(upside_down(group)))
        else:
            values["progress"].append(entry_words(group))
    if "evidence" in parts:
        values["evidence"] = read_records(parts.pop("evidence"), "title", _evidence(setting), setting)
    if "milestones" in parts:
        values["milestones"] = read_milestones(parts.pop("milestones"), setting)
    return values | {key: read_entries(part) for key, part in parts.items()}


def _read_values(
    indicators: Sequence[PrintedLine], summary: Sequence[PrintedLine], setting: FormSetting
) -> dict[str, Any]:
    values = read_summary(summary, setting)
    values["indicators"] = read_records(indicators, "name", _measures(setting), setting)
    return {key: entries for key, entries in values.items() if entries}


def _heads(setting: FormSetting) -> tuple[tuple[FormCell, ...], ...]:
    words = setting.words
    action, summary = (replace(_head(label), merged="restart") for label in (words.action, words.summary))
    rest = replace(_head(""), merged="continue")
    return (action, _head(words.evaluation, 2), summary), (rest, _head(words.indicator), _head(words.rating), rest)


def _head(words: str, width: int = 1) -> FormCell:
    return FormCell((plain_line(words),) if words else (), width, is_head=True)


def _is_head(cells: Mapping[int, tuple[PrintedLine, ...]], setting: FormSetting) -> bool:
    words = {column: plain_words(lines) for column, lines in cells.items()}
    return words.get(3) == setting.words.summary or (not words.get(0) and words.get(2) == setting.words.rating)


def _row(action: Mapping[str, Any], setting: FormSetting) -> tuple[FormCell, ...]:
    number = plain_line(printed_number(action), bold=True)
    title = plain_line(printed_title(action, "part_c", setting))
    rating = party_rating(action, setting)
    name = str(rating.get("rating", ""))
    printed = str(rating.get("printed") or setting.labels.get(name, name))
    return (
        FormCell((number, title)),
        FormCell(record_lines(action.get("indicators", []), "name", _measures(setting), setting)),
        FormCell((plain_line(printed),) if printed else ()),
        FormCell(tuple(_summary(action, setting))),
    )


def _summary(action: Mapping[str, Any], setting: FormSetting) -> Iterator[PrintedLine]:
    words = setting.words
    yield from entry_lines(action.get("progress", []), setting)
    yield from entry_lines(action.get("comments", []), setting, italic=True)
    if milestones := action.get("milestones"):
        yield plain_line(words.milestones, bold=True)
        yield from milestone_lines(milestones, setting)
    for key, heading in (("challenges", words.challenges), ("outlook", words.outlook)):
        if entries := action.get(key):
            yield plain_line(heading, bold=True)
            yield from entry_lines(entries, setting)
    if evidence := action.get("evidence"):
        yield plain_line(words.evidence, bold=True)
        yield from record_lines(evidence, "title", _evidence(setting), setting)


def _name(lines: Sequence[PrintedLine]) -> tuple[str, str]:
    """Return the number and the title in the first column; if somebody joined them, the number is the first word."""
    if len(lines) > 1:
        return lines[0].text, plain_words(lines[1:])
    number, _, title = lines[0].text.strip().partition(" ")
    return number, title.strip()


def _measures(setting: FormSetting) -> Mapping[str, str]:
    words = setting.words
    return {"unit": words.unit, "baseline": words.baseline, "target": words.target, "value": words.value}


def _evidence(setting: FormSetting) -> Mapping[str, str]:
    return {"date": setting.words.date, "url": setting.words.address}
