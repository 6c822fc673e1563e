"""Tells whose ratings Part B gives: by the heading of a column, or by a line above a table."""

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.columns import RATED
from planpress.importing.heading_words import is_sentence, mentioned_role, role_of
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import action_number, several_numbers
from planpress.importing.parts import FEW_LABELS
from planpress.importing.raters import OTHERS, named_assessor, only_assessor, rater
from planpress.importing.summary_entries import SummaryEntry, SummaryPart, named_action
from planpress.model import Plan
from planpress.model.scalars import quoted

FEW_WORDS = 4
"""The maximum number of words in the name of somebody who gives ratings."""


def raters_of_columns(row: TableRow, labels: LabelReader, plan: Plan) -> dict[int, str]:
    """Return who gives the ratings in the columns below a heading, by column.

    Args:
        row: The row that may be the heading.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.

    Returns:
        Assessors, or ``OTHERS``; empty if the heading does not name several assessors or somebody else.
    """
    if any(action_number(cell.text) or labels.named(cell.text) or is_sentence(cell.text) for cell in row.filled):
        return {}
    named = {cell.column: name for cell in row.filled if (name := named_assessor(cell.text, plan))}
    if len(plan.assessors) >= FEW_LABELS and len(set(named.values())) == len(named) >= FEW_LABELS:
        return {column: rater(cell.text, plan) or name
                for cell in row.filled if (name := named.get(column := cell.column, ""))}  # fmt: skip
    first = plan.assessors[0].id
    raters: dict[int, str] = {}
    for cell in row.filled if len(row.filled) >= FEW_LABELS else ():
        name = rater(cell.text, plan)
        if is_of_ratings(cell.text):
            raters[cell.column] = name or first
        elif only_assessor(cell.text, plan) or (name == OTHERS and len(cell.text.split()) <= FEW_WORDS):
            raters[cell.column] = name
    return raters if set(raters.values()) - {first} else {}


def is_of_ratings(text: str) -> bool:
    """Tell whether a text is a heading of ratings.

    Args:
        text: The words in a cell or a line.
    """
    return not is_sentence(text) and (role_of(text) or mentioned_role(text)) in RATED


def row_of_assessors(part: SummaryPart, row: TableRow, labels: LabelReader, first: str) -> None:
    """Read a row that names an action, or several, and the ratings of several assessors.

    Args:
        part: Where to add the action.
        row: The row.
        labels: Recognises the labels of ratings.
        first: The id of the plan's first assessor, the Party.
    """
    named = [cell for cell in row.filled if cell.column not in part.assessors]
    text = named_action(named)
    numbers = several_numbers(text) or [number for number in [action_number(text)] if number]
    shown = ", ".join(number.printed for number in numbers)
    if not numbers:
        return
    printed: dict[str, str] = {}
    for cell in row.filled:
        name = part.assessors.get(cell.column, "")
        if name == OTHERS:
            _left_out(part, row.place, shown, cell.text)
        elif name:
            printed[name] = cell.text
    read = labels.read(printed.pop(first, ""))
    if read.doubt:
        part.tell(row.place, f"action {shown}: {read.doubt}")
    for number in numbers:
        behind = number.behind if len(numbers) == 1 else ""
        part.entries.append(SummaryEntry(number, behind, read.rating, read.printed, row.place, dict(printed)))


def rater_of_line(paragraph: TextParagraph, current: str, plan: Plan) -> str:
    """Return who gives the ratings below a line; only a heading of ratings changes this. "" stands for the Party.

    Args:
        paragraph: The line.
        current: Who gives the ratings above the line.
        plan: The plan, with its assessors.
    """
    if not is_of_ratings(paragraph.words):
        return current
    name = rater(paragraph.words, plan)
    return "" if name == plan.assessors[0].id else name


def by_others(part: SummaryPart, entries: list[SummaryEntry], name: str) -> list[SummaryEntry]:
    """Return the actions with their ratings as somebody else's, not as the Party's.

    Args:
        part: Where to note what is left out.
        entries: The actions below a line that names who gives the ratings.
        name: An assessor, or ``OTHERS``.
    """
    for entry in entries:
        if name == OTHERS:
            _left_out(part, entry.place, entry.number.printed, entry.printed)
        else:
            entry.others[name] = entry.printed
        entry.rating = entry.printed = ""
    return entries


def joined_entries(entries: list[SummaryEntry], foreign: list[SummaryEntry]) -> list[SummaryEntry]:
    """Return the actions with the ratings that others give them; those that only others rate come last.

    Args:
        entries: The actions with the ratings by the Party.
        foreign: The actions with the ratings by others.
    """
    own = {entry.number.key: entry for entry in reversed(entries)}
    joined = list(entries)
    for entry in foreign:
        if same := own.get(entry.number.key):
            same.others |= entry.others
            same.places |= dict.fromkeys(entry.others, entry.place)
        else:
            own[entry.number.key] = entry
            joined.append(entry)
    return joined


def _left_out(part: SummaryPart, place: str, number: str, label: str) -> None:
    words = f"action {number}: {quoted(label)} is not the Party's rating in this report, so it was left out"
    part.tell(place, words)
