"""Reads Part B: the actions in columns or rows of ratings, in rows with a cross or a rating, or in a list."""

import re
from collections.abc import Iterator

from planpress.exchange.office import TableCell, TableRow, TextParagraph
from planpress.importing.divided_names import divided_names
from planpress.importing.labels import LabelReader
from planpress.importing.lettered_parts import Item
from planpress.importing.nothing import is_nothing
from planpress.importing.numbered_pillars import pillars_of_actions
from planpress.importing.numbers import ActionNumber, action_number, several_numbers
from planpress.importing.part_headings import pillar_heading
from planpress.importing.parts import FEW_LABELS, heading_labels, without_count
from planpress.importing.placeholders import is_placeholder
from planpress.importing.rows_beside import begins_with_totals
from planpress.importing.summary_counts import SummaryCount
from planpress.importing.summary_entries import SummaryEntry, SummaryPart, named_action
from planpress.importing.summary_lines import LIST_HEADING, is_listed, listed
from planpress.importing.summary_raters import (
    by_others,
    joined_entries,
    rater_of_line,
    raters_of_columns,
    row_of_assessors,
)
from planpress.importing.summary_tables import keys_beside_ratings
from planpress.importing.tabbed_lines import joined
from planpress.importing.tables_without_texts import without_further_columns
from planpress.importing.texts import cleaned
from planpress.model import Plan
from planpress.model.scalars import quoted

CROSS = re.compile(r"\s*[xX\u00d7\u221a\u2022\u25a0\u25aa\u2705\u2713\u2714\u2717\u2718\u2612\u2611\u25cf*]\s*")
COUNT = re.compile(r"\s*\d{1,3}(?:\s*%)?\s*")
NO_CROSS = re.compile(r"[\s\u2610\u25a1\u2013-]*")


def read_summary(items: list[Item], labels: LabelReader, plan: Plan) -> SummaryPart:
    """Read Part B.

    Args:
        items: Its paragraphs and rows.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    part = SummaryPart(plan, pillars_of_actions(items))
    under = ("", "")
    name = ""
    foreign: list[SummaryEntry] = []
    for item in without_further_columns(_without_keys(part, items, labels), labels, part.tell):
        known = len(part.entries)
        if isinstance(item, TableRow) and is_listed(part, item, labels, under):
            under = listed(part, joined(item), labels, under)
        elif isinstance(item, TextParagraph):
            part.ended = bool(part.table and (part.ended or _begins_another(item, labels, plan)))
            name = rater_of_line(item, name, plan)
            under = listed(part, item, labels, under)
        elif assessors := raters_of_columns(item, labels, plan):
            part.assessors, part.columns = assessors, {}
            part.table, part.ended = item.table, False
            part.width = max(cell.column + cell.width for cell in item.cells)
        elif _is_of_another_table(part, item, labels):
            _left_out(part, item)
        elif part.assessors and any(action_number(cell.text) or several_numbers(cell.text) for cell in item.filled):
            row_of_assessors(part, item, labels, plan.assessors[0].id)
        elif len(heading_labels(item, labels)) >= FEW_LABELS:
            part.columns, part.assessors = _columns(part, item, labels), {}
        elif part.columns:
            _row(part, item)
        elif (label := labels.likely(item.cells[0].text if item.cells else "")) and len(item.filled) > 1:
            part.tell_once(item.place, labels.read(item.cells[0].text).doubt)
            _labelled_row(part, item, label)
        else:
            _rated_row(part, item, labels)
        if name:
            foreign += by_others(part, part.entries[known:], name)
            del part.entries[known:]
    part.entries = joined_entries(part.entries, foreign)
    if part.entries:
        _say_without_actions(part)
    return part


def _begins_another(paragraph: TextParagraph, labels: LabelReader, plan: Plan) -> bool:
    """Tell whether words between tables are neither a rating, an action, nor the heading of a pillar or of ratings."""
    words = paragraph.words.rstrip(":")
    return bool(words) and not (
        labels.named(words) or LIST_HEADING.fullmatch(words) or pillar_heading(words, plan) or action_number(words)
    )


def _is_of_another_table(part: SummaryPart, row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row belongs to a table after the table of actions, such as a list of abbreviations."""
    width = max((cell.column + cell.width for cell in row.cells), default=0)
    if not row.filled:
        return False
    rated = any(labels.read(cell.text).rating for cell in row.filled)
    if rated or row.table == part.table or not part.table:
        if not part.table or row.table != part.table:
            part.ended = False
        part.table, part.width = row.table, max(width, part.width if row.table == part.table else 0)
        return False
    return part.ended or width != part.width or row.table in part.others


def _without_keys(part: SummaryPart, items: list[Item], labels: LabelReader) -> list[Item]:
    """Return the items without the tables that only explain the ratings."""
    rows = [item for item in items if isinstance(item, TableRow)]
    keys = keys_beside_ratings(rows, labels)
    for row in (row for row in rows if row.table in keys):
        says_more = any(cell.text and not labels.named(cell.text) for cell in row.cells)
        _left_out(part, row, "explains the ratings, so it" if says_more else "")
    return [item for item in items if not isinstance(item, TableRow) or item.table not in keys]


def _left_out(part: SummaryPart, row: TableRow, why: str = "is not a table of ratings; it") -> None:
    part.left_out.add(row.place)
    if why and row.table not in part.others and row.filled:
        part.others.add(row.table)
        words = f"the table that begins with {quoted(row.filled[0].text)} {why} was left out"
        part.tell(row.place, words, "add it by hand if it belongs to the report")


def _rated_row(part: SummaryPart, row: TableRow, labels: LabelReader) -> None:
    """Read a row that names an action and, after it, its rating."""
    listed = [number for cell in row.filled if (number := action_number(cell.text))]
    if row.table == part.unrated or _are_side_by_side(listed, row, labels):
        _unrated(part, row, listed)
        return
    part.above = part.above if listed else row
    if len(row.filled) < 2:  # noqa: PLR2004  an action and a rating
        return
    name, label = named_action(list(row.filled[:-1])), row.filled[-1].text
    number, read = action_number(name), labels.read(label)
    several = several_numbers(name) or _has_several(row.filled[0])
    if (number or several) and read.doubt and read.rating:
        part.tell(row.place, read.doubt)
    if several:
        if not read.rating:
            part.tell(row.place, f"{quoted(label)} is not the label of a rating on the scale")
        for cell in row.filled[:-1]:
            _cell(part, cell, (read.rating, read.printed), row.place)
    elif number and part.is_pillar(number, rated=bool(read.rating)):
        if read.rating:
            _rated_pillar(part, number, label, row.place)
    elif number and read.rating:
        part.entries.append(SummaryEntry(number, number.behind, read.rating, read.printed, row.place))
    elif number:
        part.tell(row.place, f"action {number.printed}: {quoted(label)} is not the label of a rating on the scale")
        part.entries.append(SummaryEntry(number, number.behind, "", "", row.place))


def _has_several(cell: TableCell) -> bool:
    """Tell whether several lines of a cell begin with the number of an action."""
    numbers = [number for line in _lines(cell.paragraphs) if (number := action_number(line)) and number.prefix]
    return len(numbers) > 1


def _are_side_by_side(listed: list[ActionNumber], row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row names several actions, as below labels of ratings, not an action and its rating."""
    last = row.filled[-1].text if row.filled else ""
    return len({number.key for number in listed}) > 1 and bool(action_number(last)) and not labels.read(last).rating


def _unrated(part: SummaryPart, row: TableRow, listed: list[ActionNumber]) -> None:
    """Read a row of actions below headings that are not labels of ratings; the headings are told once."""
    if row.table != part.unrated:
        part.unrated = row.table
        heading = part.above if part.above and part.above.table == row.table else None
        shown = ", ".join(quoted(cell.text) for cell in heading.filled) if heading else "the headings of its columns"
        words = f"{shown} are not labels of ratings on the scale, so the actions below them were read without ratings"
        part.tell(heading.place if heading else row.place, words, "write the ratings that the report means")
    for number in listed:
        part.entries.append(SummaryEntry(number, number.behind, "", "", row.place))


def _labelled_row(part: SummaryPart, row: TableRow, label: str) -> None:
    """Read a row with a rating and its actions; a cell with only a number may say how many actions there are."""
    known = len(part.entries)
    counts = [cell for cell in row.filled[1:] if COUNT.fullmatch(cell.text) and not action_number(cell.text)]
    for cell in row.filled[1:]:
        if cell not in counts:
            _cell(part, cell, (label, row.cells[0].text), row.place)
    number = len(part.entries) - known
    for cell in (cell for cell in counts if not cell.text.strip().endswith("%")):
        if not number:
            part.counts.append(SummaryCount(label, row.cells[0].text, int(cell.text), row.place))
        elif int(cell.text) != number:
            said = f"{quoted(row.cells[0].text)} has the number {cell.text.strip()}, but {number} actions in its row"
            part.tell(row.place, said)


def _say_without_actions(part: SummaryPart) -> None:
    """Say which ratings have a number, but no actions in their row, although other rows name actions."""
    for count in part.counts:
        if count.number:
            said = f"{quoted(count.printed)} has the number {count.number}, but 0 actions in its row"
            part.tell(count.place, said)
    part.counts = []


def _columns(part: SummaryPart, row: TableRow, labels: LabelReader) -> dict[int, tuple[str, str]]:
    """Return the rating and its label by column; the action and its number may have columns before these."""
    columns: dict[int, tuple[str, str]] = {}
    first = min(heading_labels(row, labels))
    for cell in row.filled:
        read = labels.read(without_count(cell.text))
        if cell.column < first and not read.rating:
            continue
        if not read.rating or read.doubt:
            write, check = "write the ratings of the actions in this column", "check this in the document"
            hint = check if read.rating else write
            part.tell_once(row.place, read.doubt or f"{quoted(cell.text)} does not name a rating", hint)
        columns |= dict.fromkeys(range(cell.column, cell.column + cell.width), (read.rating, read.printed))
    return columns


def _row(part: SummaryPart, row: TableRow) -> None:
    named = [cell for cell in row.filled if cell.column not in part.columns]
    rated = [cell for cell in row.filled if cell.column in part.columns]
    marks = [cell for cell in rated if not NO_CROSS.fullmatch(cell.text)]
    if named and any(COUNT.fullmatch(cell.text) for cell in marks) and begins_with_totals(named_action(named)):
        return
    if marks and not named and all(COUNT.fullmatch(cell.text) for cell in marks):
        part.counts += [SummaryCount(*part.columns[cell.column], int(cell.text), row.place)
                        for cell in marks if not cell.text.strip().endswith("%")]  # fmt: skip
        return
    crossed = all(CROSS.fullmatch(cell.text) for cell in marks)
    numbered = any(action_number(cell.text) for cell in marks)
    if named and (crossed or (action_number(named_action(named)) and not numbered)):
        if not crossed:
            part.tell(row.place, f"{quoted(marks[0].text)} was read as a cross")
        _crossed(part, row, named, marks)
        return
    for cell in rated:
        _cell(part, cell, part.columns[cell.column], row.place)


def _crossed(part: SummaryPart, row: TableRow, named: list[TableCell], crosses: list[TableCell]) -> None:
    """Read a row that names an action, with a cross in the column of its rating."""
    text = named_action(named)
    number = action_number(text)
    if several_numbers(text):
        ratings = [part.columns[cross.column] for cross in crosses]
        if len(ratings) != 1:
            part.tell(row.place, f"{quoted(text)} needs one cross, but has {len(ratings) or 'none'}")
        for cell in named:
            _cell(part, cell, ratings[0] if len(ratings) == 1 else ("", ""), row.place)
        return
    if not number:
        if crosses:
            part.tell(row.place, f"{quoted(text)} has no number, so it was left out of the comparison with Part C")
        return
    if part.is_pillar(number, rated=bool(crosses)):
        if crosses:
            _rated_pillar(part, number, " ".join(part.columns[cross.column][1] for cross in crosses), row.place)
        return
    rating, printed = part.columns[crosses[0].column] if len(crosses) == 1 else ("", "")
    if len(crosses) != 1:
        part.tell(row.place, f"action {number.printed} needs one cross, but has {len(crosses) or 'none'}")
    part.entries.append(SummaryEntry(number, number.behind, rating, printed, row.place))


def _rated_pillar(part: SummaryPart, number: ActionNumber, label: str, place: str) -> None:
    words = f"{quoted(number.behind)} is the heading of a pillar, so its rating, {quoted(label)}, was left out"
    part.tell(place, words)


def _cell(part: SummaryPart, cell: TableCell, rating: tuple[str, str], place: str) -> None:
    """Add the actions in a cell; a line without a number continues the action before it in the same cell."""
    current: SummaryEntry | None = None
    for line in _lines(cell.paragraphs):
        if is_nothing(line) or is_placeholder(line):
            continue
        if several_numbers(line):
            part.add_several(line, rating, place)
            current = None
        elif (number := action_number(line)) and part.is_pillar(number, rated=True):
            part.tell(place, f"{quoted(line)} was read as the heading of a pillar")
            current = None
        elif number:
            current = SummaryEntry(number, number.behind, *rating, place)
            part.entries.append(current)
        elif pillar_heading(line, part.plan):
            current = None
        elif current:
            current.words = f"{current.words} {line}".strip()
        elif not cell.continued:
            part.tell(place, f"{quoted(line)} has no number, so it was left out of the comparison with Part C")


def _lines(paragraphs: tuple[TextParagraph, ...]) -> Iterator[str]:
    for paragraph in paragraphs:
        for index, line in enumerate(cleaned("".join(run.text for run in paragraph.runs)).split("\n")):
            words = " ".join(line.split())
            if text := f"{paragraph.number} {words}".strip() if index == 0 else words:
                yield from divided_names(text)
