"""Finds the sheets and columns of planpress's own workbook, wherever people have moved them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from planpress.exchange.office import Uncertainty
from planpress.exchange.office.workbook import Workbook, WorkbookCell, WorkbookRow, WorkbookSheet, column_letters
from planpress.exchange.report_workbook.columns import (
    FIELD,
    GUIDE_TITLES,
    GUIDES,
    KEY_HEADING,
    LABEL,
    REPORT,
    TRANSLATABLE,
    VALUE,
    VALUE_HEADING,
    SheetColumn,
    SheetLayout,
    heading,
)
from planpress.language import Language
from planpress.model import Plan
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

KEY = re.compile(r"(?P<sheet>[a-z]+)\.(?P<column>[a-z0-9_.-]+)(?::(?P<language>[A-Za-z0-9-]+))?")
MAX_ABOVE = 30
"""How many rows from the top are searched for the keys of the columns."""
LEAST_HEADINGS = 3
"""How many known headings a row without keys needs in order to count as the headings of a sheet."""


@dataclass(frozen=True)
class OwnRow:
    """A row of a sheet.

    Args:
        place: Where it is.
        cells: Its cells by the key of the column, then by language.
    """

    place: str
    cells: Mapping[str, Mapping[str, WorkbookCell]]


@dataclass
class OwnSheet:
    """A sheet whose columns are known.

    Args:
        layout: The layout of the sheet.
        name: The text of its tab.
        columns: The key and the language of each column, by its position in the grid.
        rows: Its rows below the headings.
    """

    layout: SheetLayout
    name: str
    columns: Mapping[int, tuple[str, str]]
    rows: list[OwnRow] = field(default_factory=list)


@dataclass
class OwnSheets:
    """The sheets of a workbook.

    Args:
        by_name: The sheets by the name of their layout.
        uncertainties: What a person should look at.
    """

    by_name: dict[str, OwnSheet] = field(default_factory=dict)
    uncertainties: list[Uncertainty] = field(default_factory=list)


class SheetFinder:
    """Finds sheets by the keys below their headings or, where these are gone, by the headings.

    Args:
        layouts: The sheets by name.
        plan: The plan, which names the assessors in headings.
        languages: The languages in which headings are known.
    """

    def __init__(self, layouts: Mapping[str, SheetLayout], plan: Plan, languages: Sequence[Language]) -> None:
        self.layouts, self.plan, self.languages = layouts, plan, languages
        self._further = dict.fromkeys((*plan.languages, *(words.code for words in languages)))
        self._headings_of: dict[str, Mapping[str, tuple[str, str]]] = {}

    def find(self, workbook: Workbook) -> OwnSheets | None:
        """Return the sheets of a workbook; None if it is not planpress's own workbook."""
        result = OwnSheets()
        keyed = [(sheet, self._keys(sheet)) for sheet in workbook.sheets]
        if not any(keys for _, keys in keyed) and not any(self._is_report(sheet) for sheet in workbook.sheets):
            return None
        result.uncertainties += workbook.uncertainties
        for sheet, keys in keyed:
            if (keys[1] if keys else self._titles.get(_folded(sheet.name), "")) in GUIDES:
                continue
            found = keys or self._headings(sheet)
            if found is None:
                if sheet.rows:
                    words = "it is not a sheet of the report, so it was not read"
                    hint = "delete the sheet, or copy its data to a sheet of the report"
                    result.uncertainties.append(Uncertainty(_where(sheet), words, hint))
                continue
            self._add(result, sheet, found[0], found[1], without_keys=keys is None)
        return result if result.by_name else None

    def _add(self, result: OwnSheets, sheet: WorkbookSheet, place: int, name: str, *, without_keys: bool) -> None:
        where = _where(sheet)
        tell = result.uncertainties.append
        if name in result.by_name:
            original = result.by_name[name].name
            words = f"it looks like a copy of the sheet '{original}', so it was not read"
            tell(Uncertainty(where, words, f"delete this sheet, or copy its data to '{original}'"))
            return
        if sheet.hidden:
            tell(Uncertainty(where, "it is hidden, but was read", "check that the sheet belongs to the report"))
        if without_keys:
            words = "the row with the keys is missing; the columns were recognised by their headings"
            tell(Uncertainty(where, words, "compare the result with the sheet"))
        result.uncertainties += sheet.uncertainties
        layout = self.layouts[name]
        names: Mapping[str, tuple[str, str]] = self._named(layout) if without_keys else {}
        columns: dict[int, tuple[str, str]] = {}
        for column, cell in sheet.rows[place].cells.items():
            known = names.get(_folded(cell.text)) if without_keys else self._known(layout, cell.text)
            if known and known in columns.values():
                words = f"the column {column_letters(column)} repeats an earlier one, which was read"
                tell(Uncertainty(cell.place, words, "delete one of the two columns"))
            elif known:
                columns[column] = known
        if name == REPORT and without_keys:
            own_value = next((column for column, known in columns.items() if known[0] == VALUE), None)
            columns |= {own_value: (VALUE, "")} if own_value is not None else {}
        own = OwnSheet(layout, sheet.name, columns)
        rows = (_own_row(row, columns, where) for row in sheet.rows[place + 1 :])
        own.rows = [row for row in rows if row.cells]
        result.by_name[name] = own
        result.uncertainties += self._unread(own, sheet, place)

    def _unread(self, own: OwnSheet, sheet: WorkbookSheet, place: int) -> Iterator[Uncertainty]:
        """Yield what to say about columns that are filled and have no key."""
        filled = {column for row in sheet.rows[place + 1 :] for column, cell in row.cells.items() if cell.text.strip()}
        for column in sorted(filled - own.columns.keys()):
            heads = (row.text(column) for row in reversed(sheet.rows[: place + 1]))
            title = next((head for head in heads if head.strip()), "")
            named = f"the column {column_letters(column)}{f' {quoted(title)}' if title else ''}"
            words = f"{named} is not a column of the report, so it was not read"
            yield Uncertainty(_where(sheet), words, "copy its data to a column of the report")

    def _keys(self, sheet: WorkbookSheet) -> tuple[int, str] | None:
        """Return the position of the row with the keys among the rows, and the name of the sheet."""
        for place, row in enumerate(sheet.rows[:MAX_ABOVE]):
            keys = [match for cell in row.cells.values() if (match := _key(cell.text))]
            names = {match["sheet"] for match in keys}
            if len(keys) > 1 and len(names) == 1 and (names <= self.layouts.keys() or names <= GUIDES):
                return place, names.pop()
        return None

    def _known(self, layout: SheetLayout, text: str) -> tuple[str, str] | None:
        match = _key(text)
        if not match or match["sheet"] != layout.name:
            return None
        key, language = match["column"], match["language"] or ""
        if layout.name == REPORT:
            return (key, language) if key in (LABEL, FIELD, VALUE) else None
        column = layout.column(key)
        translated = not language or (column and column.kind in TRANSLATABLE)
        return (key, language) if column and translated else None

    def _is_report(self, sheet: WorkbookSheet) -> bool:
        """Tell whether a sheet without keys is the sheet of the report's own values."""
        headings = self._headings(sheet)
        return headings is not None and headings[1] == REPORT

    def _headings(self, sheet: WorkbookSheet) -> tuple[int, str] | None:
        """Return the position of the row with the most headings among the rows, and the name of the sheet.

        If the tab still bears the title of a sheet, two headings are enough, because some sheets have only two.
        """
        titled = self.layouts.get(self._titles.get(_folded(sheet.name), ""))
        best: tuple[int, int, str] = (1 if titled else LEAST_HEADINGS - 1, 0, "")
        for place, row in enumerate(sheet.rows[:MAX_ABOVE]):
            for layout in (titled,) if titled else self.layouts.values():
                names = self._named(layout)
                number = sum(_folded(cell.text) in names for cell in row.cells.values())
                if number > best[0]:
                    best = (number, place, layout.name)
        return (best[1], best[2]) if best[2] else None

    @cached_property
    def _titles(self) -> Mapping[str, str]:
        """The words on the tabs of all sheets in all languages, each with the name of the sheet."""
        titles = {**GUIDE_TITLES, **{name: layout.title for name, layout in self.layouts.items()}}
        return {_folded(words.gettext(title)): name for words in self.languages for name, title in titles.items()}

    def _named(self, layout: SheetLayout) -> Mapping[str, tuple[str, str]]:
        """Return the headings of a sheet in all languages, each with the key and the language of its column."""
        if layout.name not in self._headings_of:
            named = self._worded_values(layout) if layout.name == REPORT else self._worded(layout)
            self._headings_of[layout.name] = named
        return self._headings_of[layout.name]

    def _worded_values(self, layout: SheetLayout) -> dict[str, tuple[str, str]]:
        """Return the headings of the sheet of the report's own values."""
        names: dict[str, tuple[str, str]] = {}
        for words in self.languages:
            names |= {_folded(words.language_name(code)): (VALUE, code) for code in self._further}
            heads = {layout.title: LABEL, VALUE_HEADING: VALUE, KEY_HEADING: FIELD}
            names |= {_folded(words.gettext(head)): (key, "") for head, key in heads.items()}
        return names

    def _worded(self, layout: SheetLayout) -> dict[str, tuple[str, str]]:
        names: dict[str, tuple[str, str]] = {}
        for words in self.languages:
            for column in layout.columns:
                if column.former:
                    names[_folded(words.gettext(column.former))] = (column.key, "")
                for reader in self.plan.languages:
                    names[_folded(heading(column, words, self.plan, reader))] = (column.key, "")
                    for language in self._further if column.kind in TRANSLATABLE else ():
                        name = _folded(heading(column, words, self.plan, reader, language))
                        names[name] = (column.key, language)
        return names


def _own_row(row: WorkbookRow, columns: Mapping[int, tuple[str, str]], where: str) -> OwnRow:
    """Return the cells of a row that are in known columns and contain something, by key and language."""
    cells: dict[str, dict[str, WorkbookCell]] = {}
    for column, cell in row.cells.items():
        if column in columns and (cell.text.strip() or cell.doubt):
            key, language = columns[column]
            cells.setdefault(key, {})[language] = cell
    return OwnRow(f"{where}, row {row.number}", cells)


def fields(sheet: OwnSheet) -> Iterator[tuple[SheetColumn | None, WorkbookCell, Mapping[str, WorkbookCell]]]:
    """Yield the values of the sheet of the report's own values: the column, the cell with its key, and the words.

    The column is None if the key is unknown or absent; for an absent key, the cell is the first in the row.

    Args:
        sheet: The sheet.
    """
    for row in sheet.rows:
        key = row.cells.get(FIELD, {}).get("")
        if key and key.text.strip():
            name = key.text.strip().removeprefix(f"{REPORT}.")
            yield sheet.layout.column(name), key, row.cells.get(VALUE, {})
        else:
            cell = next(iter(next(iter(row.cells.values())).values()))
            yield None, cell, row.cells.get(VALUE, {})


def _key(text: str) -> re.Match[str] | None:
    name, colon, language = text.strip().partition(":")
    return KEY.fullmatch(f"{name.strip().lower()}{colon}{language.strip()}")


def _where(sheet: WorkbookSheet) -> str:
    return f"sheet '{sheet.name}'" if sheet.name else "the table"


def _folded(text: str) -> str:
    return as_seen(text).casefold()
