"""Sets labels beside their values in tables about an action: "Rating | Progress" over a rating and a text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office import DocumentTable, TableRow, TextParagraph
from planpress.importing.action_tables import WITH_WORD
from planpress.importing.column_contents import JUDGED, READ
from planpress.importing.column_titles import column_role
from planpress.importing.columns import span
from planpress.importing.heading_words import heading_role, is_heading, may_be_label
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key
from planpress.importing.numbers import action_number, number_alone
from planpress.importing.paragraph_headings import paragraph_heading
from planpress.importing.titled_tables import name_above

FEWEST_LABELS = 2
"""The minimum number of known labels in a row."""
A_PAIR = 2
"""The number of cells in a row that consists of a label and its value."""
NAMING = frozenset(["action", "number", "pillar"])
ONCE = NAMING | {*JUDGED}
"""What only one label about an action announces; a second one is that of a milestone or of an indicator."""

Block = TextParagraph | DocumentTable


@dataclass(frozen=True)
class _SetTable:
    """A table with a row for each label and its value.

    Args:
        printed: The table as printed.
        rows: The rows.
        above: The number of different rows with several labels that stand over values.
        groups: The number of rows of labels, and of labels beside their values.
        roles: What the labels announce, once for each row of labels.
        is_named: Whether its first row is only the name of an action.
    """

    printed: DocumentTable
    rows: Sequence[TableRow]
    above: int
    groups: int
    roles: Sequence[str]
    is_named: bool

    @property
    def names_its_action(self) -> bool:
        """Whether it has labels over values and more, and says which action it is about."""
        if self.is_named:
            return self.above > 0 and self.groups > 1
        return self.above > 1 and not {"action", "number"}.isdisjoint(self.roles)


def with_labels_beside(blocks: Iterable[Block], labels: LabelReader) -> Iterator[Block]:
    """Yield paragraphs and tables; in tables about an action, labels over their values are set beside them.

    The action is named in the table, or in a paragraph above it; tables below the same paragraph are joined.

    Args:
        blocks: The paragraphs and tables of a document.
        labels: Recognises the labels of ratings, which are no labels of texts.
    """
    above: list[TextParagraph] = []
    below: list[_SetTable] = []
    for block in blocks:
        if isinstance(block, TextParagraph):
            if below and block.words:
                yield from _below(above, below)
                above, below = [], []
            above.append(block)
            yield block
            continue
        table = _set(block, labels)
        if table and not (table.is_named or table.names_its_action or _says_again(below, table)):
            below.append(table)
            continue
        yield from _below(above, below)
        above, below = [], []
        yield DocumentTable(tuple(table.rows)) if table and table.names_its_action else block
    yield from _below(above, below)


def _says_again(tables: Sequence[_SetTable], table: _SetTable) -> bool:
    """Tell whether a table has a rating or a name beside those of tables above it, and so is about something else."""
    return any(not ONCE.isdisjoint({*above.roles} & {*table.roles}) for above in tables)


def _below(above: Sequence[TextParagraph], tables: Sequence[_SetTable]) -> Iterator[DocumentTable]:
    """Yield the tables below some paragraphs: as a single table if the paragraphs name the action, or as printed."""
    if not tables or not _are_about_an_action(above, tables):
        yield from (table.printed for table in tables)
        return
    number = tables[0].rows[0].table
    yield DocumentTable(tuple(replace(row, table=number) for table in tables for row in table.rows))


def _are_about_an_action(above: Sequence[TextParagraph], tables: Sequence[_SetTable]) -> bool:
    """Tell whether tables hold the rating or the texts of an action that a paragraph names, which has no others."""
    name = name_above(above)
    roles = frozenset(role for table in tables for role in table.roles)
    if not name or not any(table.above for table in tables) or roles.isdisjoint((*JUDGED, *READ)):
        return False
    number = action_number(name.text)
    if (number and number.behind and not roles.isdisjoint(NAMING)) or ("indicator" in roles and not roles & set(READ)):
        return False
    between = list(above)[list(above).index(name) + 1 :]
    announced = {heading.role for paragraph in between if (heading := paragraph_heading(paragraph))}
    return announced.isdisjoint(roles)


def _set(table: DocumentTable, labels: LabelReader) -> _SetTable | None:
    """Return a table with its labels beside their values; None if it has other rows, or no labels over values."""
    rows = [row for row in table.rows if row.cells]
    if not rows or any(row.typed for row in rows):
        return None
    found: list[TableRow] = []
    above: dict[tuple[str, ...], list[str]] = {}
    beside: list[str] = []
    place = 0
    while place < len(rows):
        row, lower = rows[place], rows[place + 1] if place + 1 < len(rows) else None
        if lower and _are_labels(row, labels) and _are_values(lower, row, labels):
            found += _beside(row, lower)
            above[tuple(key(cell.text) for cell in row.filled)] = [column_role(cell.text) for cell in row.filled]
            place += 2
            continue
        if row.filled and not (_is_a_name(row) or _is_a_pair(row, labels)):
            return None
        beside += (column_role(row.filled[0].text),) if row.filled and not _is_a_name(row) else ()
        found += (row,) if row.filled else ()
        place += 1
    roles = [role for announced in above.values() for role in announced] + beside
    if not found or any(roles.count(role) > 1 for role in ONCE):
        return None
    over = sum(len(announced) > 1 for announced in above.values())
    return _SetTable(table, found, over, len(above) + len(beside), roles, _is_a_name(found[0]))


def _beside(above: TableRow, below: TableRow) -> Iterator[TableRow]:
    """Yield a row for each label and the values below it."""
    for label in above.filled:
        values = [cell for cell in below.filled if cell.column in span(label)]
        cells = (label, *values)
        yield replace(above, cells=tuple(replace(cell, column=place, width=1) for place, cell in enumerate(cells)))


def _are_labels(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row has only short words, most of them known labels."""
    texts = [cell.text for cell in row.filled]
    if len(texts) != len(row.cells) or any(cell.continued for cell in row.cells):
        return False
    if not all(may_be_label(text) and not labels.read(text).rating for text in texts):
        return False
    known = [text for text in texts if column_role(text) and is_heading(text) and not _names_an_action(text)]
    return len(known) >= min(FEWEST_LABELS, len(texts)) and len(known) * 2 > len(texts)


def _are_values(row: TableRow, above: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row has values below the labels of the row above it."""
    columns = {cell.column for cell in above.filled}
    fits = all(cell.column in columns and not cell.continued for cell in row.filled)
    known = sum(bool(heading_role(cell.text) and not labels.named(cell.text)) for cell in row.filled)
    return fits and len(row.cells) == len(above.cells) and known < min(FEWEST_LABELS, len(row.filled) or 1)


def _is_a_pair(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row is a known label and its value."""
    if len(row.filled) != A_PAIR or row.filled[0].column:
        return False
    label, value = row.filled
    return bool(column_role(label.text)) and not (_are_labels(replace(row, cells=(value,)), labels))


def _is_a_name(row: TableRow) -> bool:
    """Tell whether a row is only the name of an action, with its number perhaps in a cell of its own."""
    if len(row.filled) == A_PAIR:
        number = number_alone(row.filled[0].text)
        return number is not None and number.prefix != ""
    return len(row.filled) == 1 and _names_an_action(row.filled[0].text)


def _names_an_action(text: str) -> bool:
    number = action_number(text)
    return number is not None and (number.prefix != "" or bool(WITH_WORD.match(text)))
