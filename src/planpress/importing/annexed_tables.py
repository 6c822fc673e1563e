"""Tells tables of something else, such as registers of risks and budgets, from the tables of actions in Part C."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.column_titles import column_role
from planpress.importing.columns import DetailColumns
from planpress.importing.form_columns import ROLES
from planpress.importing.heading_words import BY_TERM, MAX_HEADING, is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import headings, key, words
from planpress.importing.numbered_pillars import is_heading_above
from planpress.importing.numbers import action_number, number_alone
from planpress.importing.rater_words import names_any
from planpress.model import Plan

FEWEST = 2
"""How many words of headings the first row of a table needs to be its heading."""
OF_ACTIONS = frozenset(key(term) for term in ROLES["action"])
Named = Callable[[TableRow], DetailColumns | None]
"""Returns the columns that a row names if it can be the heading of Part C; otherwise None."""


def annexed_tables(
    items: Iterable[TextParagraph | TableRow], named: Named, labels: LabelReader, plan: Plan
) -> frozenset[int]:
    """Return the numbers of the tables that are not about actions, although their rows may fit the columns of actions.

    Such a table has a heading of its own that names something else, or that cannot be the heading of actions, it is
    below a line such as "Annex 2: Risk register", or it has neither numbers of actions nor ratings. If every table is
    such a table, none is returned.

    Args:
        items: The paragraphs and rows of Part C.
        named: Returns the columns of actions that a row names.
        labels: Recognises the labels of ratings, which are no headings.
        plan: The plan, whose pillars may be named above tables.
    """
    annexed: set[int] = set()
    seen: list[tuple[str, ...]] = []
    for above, rows in _tables(items):
        heading = tuple(key(cell.text) for cell in _heading(rows).filled)
        repeats = any(len(heading) == len(words) and all(map(str.startswith, words, heading)) for words in seen)
        further = bool(seen) and not repeats
        if _is_annexed(above, rows, named, labels, plan) or (further and not _has_actions(rows, named, labels)):
            annexed.add(rows[0].table)
        elif any(map(named, rows)) and not repeats:
            seen.append(heading)
    return frozenset(annexed) if seen else frozenset()


def _heading(rows: Sequence[TableRow]) -> TableRow:
    """Return the first row with several cells."""
    return next((row for row in rows if len(row.filled) > 1), rows[0])


def _tables(items: Iterable[TextParagraph | TableRow]) -> Iterator[tuple[TextParagraph | None, list[TableRow]]]:
    """Yield the tables, each with the line above it."""
    above: TextParagraph | None = None
    rows: list[TableRow] = []
    for item in items:
        if rows and (isinstance(item, TextParagraph) or item.table != rows[0].table):
            yield above, rows
            above, rows = None, []
        if isinstance(item, TextParagraph):
            above = item if item.words else above
        elif item.filled:
            rows.append(item)
    if rows:
        yield above, rows


def _is_annexed(
    above: TextParagraph | None, rows: Sequence[TableRow], named: Named, labels: LabelReader, plan: Plan
) -> bool:
    heading = _heading(rows)
    titles = [row.filled[0].text for row in rows[: rows.index(heading)]]
    if above and not is_heading_above(above, rows, plan):
        titles.append(above.words)
    if any(map(_names_a_list, titles)):
        return True
    if columns := named(heading):
        return _names_something_else(heading, columns)
    if any(map(named, rows)):
        return False
    return _is_heading(heading, labels)


def _has_actions(rows: Sequence[TableRow], named: Named, labels: LabelReader) -> bool:
    """Tell whether a table below that of actions goes on with actions: most of their numbers have a rating too.

    The rating may be in a row below the number, as in tables of pairs of a label and a value.
    """
    below = [row for row in rows if not named(row)]
    entries: list[list[TableRow]] = [[]]
    for row in below:
        entries.extend([[]] if _has_a_number(row, labels) else [])
        entries[-1].append(row)
    rated = [any(labels.read(cell.text).rating for row in entry for cell in row.filled) for entry in entries]
    if len(below) < len(rows):
        return any(rated) or len(entries) > 1
    return len(entries) == 1 or rated[1] or sum(rated[1:]) * 2 > len(entries) - 1


def _has_a_number(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row has the number of an action, other than that of one which a rating waits for."""
    texts = [cell.text for cell in row.filled[:FEWEST] if not labels.read(cell.text).rating]
    numbers = (action_number(text) or number_alone(text) for text in texts)
    return any(number and number.prefix for number in numbers)


def _names_a_list(text: str) -> bool:
    """Tell whether a line is the title of a list of something else, such as "Annex 2: Risk register"."""
    if len(text) > MAX_HEADING or is_sentence(text) or OF_ACTIONS.intersection(key(text).split()):
        return False
    return names_any(text, "ANNEXED")


def _names_something_else(heading: TableRow, columns: DetailColumns) -> bool:
    """Tell whether a heading has risks before anything else, or costs but no ratings."""
    first = next((cell for cell in heading.filled if columns.role(cell) != "number"), heading.filled[0])
    if key(first.text).split() and set(key(first.text).split()) <= words("RISKS").keys():
        return True
    costs = [cell for cell in heading.filled if "cost" in dict(headings().get(key(cell.text), ()))]
    return bool(costs) and "rating" not in columns.roles.values()


def _is_heading(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row consists of short words, two of which at least are known in headings, and names no action."""
    texts = [cell.text for cell in row.filled]
    if any(len(text) > MAX_HEADING or is_sentence(text) or labels.named(text) for text in texts):
        return False
    if any((number := action_number(text)) and number.prefix for text in texts):
        return False
    return sum(key(text) in BY_TERM or bool(column_role(text)) for text in texts) >= FEWEST
