"""Finds the cells of a workbook whose words are in neither the data nor a finding, so that nothing is lost silently."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import dropwhile

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow, WorkbookSheet
from planpress.importing.dates import printed_dates
from planpress.importing.lexicon import key
from planpress.importing.nothing import is_nothing
from planpress.importing.numbers import number_alone
from planpress.importing.tables.closing_rows import LONGEST_LABEL
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.contents import is_sentence
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableRows
from planpress.importing.tables.headings import MAX_HEADING
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.legends import SEVERAL, label_test
from planpress.importing.tables.links import say_links
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.times import NO_TIME, read_time
from planpress.importing.tables.title_lines import A_PAIR
from planpress.importing.unread import FEWEST, KnownWords, texts_of
from planpress.model import Plan
from planpress.model.scalars import quoted

BY_HAND = "add it by hand if it belongs to the report"
READ = frozenset(["cross", "commitment", *ROLES]) - {"skip"}
"""The roles of columns whose texts should be in the data; other columns were named as left out."""
OF_TEXTS = frozenset(
    ["action", "progress", "comments", "challenges", "outlook", "evidence", "responsible", "lead", "partners",
     "description", "indicator"]
)  # fmt: skip
"""The roles of columns in which even a few words that are lost count."""
MOST_HEADINGS = 2
"""The maximum number of rows above a legend: its title, and the headings of its columns."""
MOST_LISTED = 12
"""The maximum number of rows of a cover sheet whose first cells are listed."""
A_FEW = 2
"""The number of unread words from which a row of a sheet without a table is reported."""


@dataclass
class ReadTexts:
    """What was read from a workbook, and what was said about it.

    Args:
        values: The data: texts in lists and maps.
        doubts: The findings.
        plan: The plan.
        head: The values of the report as a whole.
    """

    values: object
    doubts: Doubts
    plan: Plan
    head: Mapping[str, object] = field(default_factory=dict)

    @cached_property
    def whole(self) -> set[str]:
        """The texts in the data, each on one line."""
        return {" ".join(text.split()) for text in texts_of(self.values)}

    @cached_property
    def words(self) -> KnownWords:
        """The words of the data and of the findings; collecting them takes time, so it is done only if needed."""
        return KnownWords.of(self.values, self.doubts.uncertainties(), self.plan)

    @cached_property
    def without_plan(self) -> KnownWords:
        """The words of the data and of the findings, without those of the plan."""
        return KnownWords.of(self.values, self.doubts.uncertainties(), None)

    @cached_property
    def of_cover(self) -> Collection[str]:
        """The words that a cover sheet may take from the plan: of its title, its process and its Party."""
        named = [self.plan.title, self.plan.process, self.plan.party.name]
        return {word for text in named for wording in text.wordings for word in key(wording.words).split()}

    @cached_property
    def days(self) -> set[str]:
        """The days that the data gives for the whole report."""
        return {str(self.head[name]) for name in ("from", "to", "submitted") if name in self.head}

    @cached_property
    def listed(self) -> Collection[str]:
        """The texts of the plan that can begin a row of a list, such as the id of a body beside its name."""
        return {key(text) for text in texts_of(self.plan.model_dump(mode="json"))}

    def lack_labelled(self, cells: Sequence[WorkbookCell]) -> bool:
        """Tell whether a row on a cover sheet is a label and a value that was neither read nor named.

        Words of the plan are no excuse, unless the value only names the plan, its process or its Party.

        Args:
            cells: The cells of the row that contain text.
        """
        if len(cells) != A_PAIR or len(cells[0].text) > LONGEST_LABEL:
            return False
        label, value = cells[0].text, cells[1].text
        if number_alone(label) or key(label) in self.listed:
            return False
        if printed_dates(value):
            return not self.days_are_known(value)
        only_names = all(word in self.of_cover or word.isdecimal() for word in key(value).split())
        fewest = A_FEW if self.words.lacks(value, 1) else 1  # one word of the plan can name a body
        return not only_names and self.without_plan.lacks(value, fewest)

    def days_are_known(self, value: str) -> bool:
        """Tell whether each date in a text is in the data, or the text is named in a finding.

        Args:
            value: The text.
        """
        if any(value in doubt.words for doubt in self.doubts.uncertainties()):
            return True
        readings = [[str(date.date) for date in printed_dates(value, order)] for order in (None, True, False)]
        return any(self.days.issuperset(days) for days in readings)

    def lack(self, text: str) -> bool:
        """Tell whether a text was neither read nor named.

        Args:
            text: The text of a cell; it may have several lines.
        """
        lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
        return len(text.split()) >= FEWEST and not self.whole.issuperset(lines) and self.words.lacks(text)

    def lack_a_few(self, text: str) -> bool:
        """Tell whether a text of at least two words, which is not a time, has a word that was neither read nor named.

        Args:
            text: The text of a cell.
        """
        if len(text.split()) < A_FEW or " ".join(text.split()) in self.whole or is_nothing(text):
            return False
        return self.words.lacks_any(text) and read_time(text) is NO_TIME


def unread_cells(layout: TableLayout, columns: Sequence[TableColumn], rows: TableRows, read: ReadTexts) -> None:
    """Report the cells and links below the heading of a table that are in neither the data nor a finding.

    Args:
        layout: The table.
        columns: Its columns with their roles.
        rows: What its rows are.
        read: What was read and said; a cell or a row that a finding names counts as told.
    """
    doubts = read.doubts
    say_links(layout, columns, doubts)
    told = {place for places in doubts.places.values() for place in places}
    with_texts = {column.index: column for column in columns if column.role in READ}
    unread: dict[int, list[WorkbookCell]] = {}
    for row in layout.below:
        if rows.end and row.number >= rows.end:
            break
        for cell in own_cells(row):
            column = with_texts.get(cell.column)
            if column and not _is_told(cell, told) and _is_lost(cell.text, column, read):
                unread.setdefault(cell.column, []).append(cell)
    for index, cells in unread.items():
        more = _and_more(len(cells) - 1, "cell", f" in {with_texts[index].named}")
        doubts.tell(cells[0].place, f"{_quoted(cells[:1])}{more} not imported", BY_HAND)


def _is_lost(text: str, column: TableColumn, read: ReadTexts) -> bool:
    """Tell whether the text of a cell was lost; a heading that is repeated further down was not."""
    if key(text) == key(column.heading):
        return False
    return read.lack(text) or (column.role in OF_TEXTS and read.lack_a_few(text))


def unread_sheets(sheets: Sequence[WorkbookSheet], read: ReadTexts, kept: Collection[str]) -> None:
    """Report the sheets without a table of actions whose words are in neither the data nor a finding.

    Args:
        sheets: The visible sheets without a table of actions.
        read: What was read and said.
        kept: The names of the sheets from which something was read.
    """
    doubts = read.doubts
    left_out: list[str] = []
    is_label = label_test(read.plan)
    for sheet in sheets:
        unread = list(_unread_rows(sheet, read, is_label, is_cover=sheet.name in kept))
        if unread and sheet.name in kept:
            _tell_rows(unread, doubts)
        elif unread:
            left_out.append(quoted(sheet.name))
    if left_out:
        which = f"the sheet {left_out[0]} was" if len(left_out) == 1 else f"the sheets {', '.join(left_out)} were"
        doubts.tell("", f"{which} left out, because no table of actions was recognised there", BY_HAND)


def _tell_rows(rows: Sequence[Sequence[WorkbookCell]], doubts: Doubts) -> None:
    """Report rows of a cover sheet: each one with a date, and the first other one with the cells of the rest."""
    dated = [cells for cells in rows if printed_dates(cells[-1].text)]
    for cells in dated:
        doubts.tell(cells[0].place, f"{_quoted(cells)} was not imported", BY_HAND)
    if others := [cells for cells in rows if cells not in dated]:
        further = [cells[0].place.rpartition(" ")[2] for cells in others[1:]]
        listed = ", ".join(further[:MOST_LISTED]) + (", ..." if len(further) > MOST_LISTED else "")
        more = _and_more(len(further), "row", f" ({listed})")
        doubts.tell(others[0][0].place, f"{_quoted(others[0])}{more} not imported", BY_HAND)


def _unread_rows(
    sheet: WorkbookSheet, read: ReadTexts, is_label: Callable[[str], bool], *, is_cover: bool
) -> Iterator[list[WorkbookCell]]:
    """Yield the cells of rows with unread words, without those of a legend, which explain a label of a rating."""
    headings = _headings_of_legend(sheet, is_label)
    for row in sheet.rows:
        cells = own_cells(row)
        if row.number in headings or any(is_label(cell.text) for cell in cells):
            continue
        unread = read.words.lacks(" ".join(cell.text for cell in cells), A_FEW)
        dated = bool(printed_dates(cells[-1].text)) if cells else False
        if unread or ((is_cover or dated) and read.lack_labelled(cells)):
            yield cells


def _headings_of_legend(sheet: WorkbookSheet, is_label: Callable[[str], bool]) -> frozenset[int]:
    """Return the numbers of the short rows above a legend, such as "Colour | Meaning", if all else is labels."""
    filled = [row for row in sheet.rows if own_cells(row)]
    labelled = [any(is_label(cell.text) for cell in own_cells(row)) for row in filled]
    first = labelled.index(True) if True in labelled else 0
    headings = filled[:first]
    named = [cell.text for row in headings for cell in own_cells(row)]
    if first > MOST_HEADINGS or labelled[first:].count(True) < SEVERAL or not all(labelled[first:]):
        return frozenset()
    if any(len(text) > MAX_HEADING or is_sentence(text) or printed_dates(text) for text in named):
        return frozenset()
    columns = {cell.column for row in headings for cell in own_cells(row)}
    return frozenset(row.number for row in headings) if _explain(filled[first:], columns, is_label) else frozenset()


def _explain(rows: Sequence[WorkbookRow], columns: Collection[int], is_label: Callable[[str], bool]) -> bool:
    """Tell whether rows with labels of ratings explain these, and do not count actions.

    Args:
        rows: The rows.
        columns: The columns with a heading above the rows.
        is_label: Tells whether a text is the label of a rating.
    """
    used = {index for row in rows for index in (*row.cells, *row.fills)}
    for row in rows:
        _, *behind = dropwhile(lambda cell: not is_label(cell.text), own_cells(row))
        if any(cell.text.strip(" %").replace(".", "").isdecimal() for cell in behind):
            return False
    return used.issuperset(columns)


def _and_more(count: int, kind: str, where: str = "") -> str:
    """Return the words for further cells or rows, with the verb."""
    return f" and {count} more {kind}{'' if count == 1 else 's'}{where} were" if count else " was"


def _is_told(cell: WorkbookCell, told: Collection[str]) -> bool:
    row = f"sheet '{cell.sheet}', row {cell.row}" if cell.sheet else f"row {cell.row}"
    return cell.place in told or row in told


def _quoted(cells: Sequence[WorkbookCell]) -> str:
    return quoted(" ".join(" ".join(cell.text.split()) for cell in cells))
