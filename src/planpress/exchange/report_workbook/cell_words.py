"""Values of the data as the words of cells, and back.

This module reads words in the form in which it writes them; the import also reads what people type differently.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planpress.exchange.report_mapping import typed_date
from planpress.exchange.report_workbook.code_lists import CodeLists
from planpress.exchange.report_workbook.columns import ColumnKind, SheetColumn
from planpress.model.scalars import MAX_WHOLE, PRINTED_ID, WHOLE_NUMBER

LONGEST = 32_000
"""The maximum number of characters in a cell; Excel allows 32,767."""
BULLET = "\u2022"
"""Begins each text of a cell with several texts."""
ENTRY = re.compile(rf"^{BULLET}[ \t\u00a0]*", re.MULTILINE)
LIKE_A_LIST = re.compile("[\\-\u2013\u2014*\u00b7\u25aa\u2023\u25cf\u25e6o\uf0b7\u2022]\\s")
"""The beginning of a line that a person typed as an entry of a list."""
MOST_DIGITS = len(str(MAX_WHOLE)) + 1
OWN = ""
"""The key of the words in the report's own language."""
Cells = Mapping[str, str]
"""The words of a value by language; those in the report's own language have the key "" and come first."""


class _Unread:
    """What :meth:`CellWords.value` returns for words that it cannot read."""

    def __repr__(self) -> str:
        return "UNREAD"


UNREAD = _Unread()


@dataclass(frozen=True)
class CellWords:
    """Writes and reads the words of cells.

    Args:
        codes: The words shown in place of ids.
        language: The code of the report's language.
    """

    codes: CodeLists
    language: str

    def cells(self, column: SheetColumn, value: Any) -> Cells | None:
        """Return a value as words; None if they would not be read back as the value.

        Args:
            column: The column.
            value: The plain value of the data.
        """
        cells = self._written(column, value)
        # LibreOffice drops tabs when it saves a spreadsheet
        fits = (
            cells
            and any(cells.values())
            and all(len(words) <= LONGEST and "\t" not in words for words in cells.values())
        )
        return cells if cells and fits and _in_order(self.value(column, cells)) == _in_order(value) else None

    def _written(self, column: SheetColumn, value: Any) -> Cells | None:
        kind = column.kind
        if kind is ColumnKind.TEXT:
            return {language: texts[0] or "" for language, texts in self._by_language([value]).items()}
        if kind in (ColumnKind.TEXTS, ColumnKind.NAMES):
            columns = self._by_language(value) if isinstance(value, list) else {}
            if kind is ColumnKind.NAMES:
                columns = {language: [self._name(name) for name in names] for language, names in columns.items()}
            return {language: joined_texts(texts) for language, texts in columns.items()}
        return {OWN: self._word(column, value)}

    def _word(self, column: SheetColumn, value: Any) -> str:
        """Return the words of a value that needs only one cell."""
        kind = column.kind
        if kind is ColumnKind.FLAG:
            return self.codes.by_name["flags"].shown(str(value).lower())
        if kind is ColumnKind.CODE:
            return self.codes.by_name[column.codes].shown(str(value))
        if kind is ColumnKind.CODES and isinstance(value, list):
            return "\n".join(self.codes.by_name[column.codes].shown(str(entry)) for entry in value)
        if kind is ColumnKind.IDS and isinstance(value, list):
            return ", ".join(map(str, value))
        return str(value)

    def _name(self, name: str | None) -> str | None:
        return None if name is None else self.codes.by_name["bodies"].shown(name)

    def _by_language(self, values: Sequence[Any]) -> dict[str, list[str | None]]:
        """Return texts by language, the report's own first; a text that a language lacks is None."""
        wordings = [value if isinstance(value, dict) else {self.language: value} for value in values]
        others = {language for wording in wordings for language in wording} - {self.language}
        columns = [self.language, *sorted(others, key=self.order)]
        return {
            OWN if language == self.language else language: [wording.get(language) for wording in wordings]
            for language in columns
        }

    def order(self, language: str) -> tuple[int, str]:
        """Return a sort key for a language: the plan's languages come first, in their order, then others by code."""
        known = list(self.codes.plan.languages)
        return (known.index(language) if language in known else len(known), language)

    def in_order(self, value: Any) -> Any:
        """Return a text, or texts, with the report's own language first and the others in the order of the columns.

        Args:
            value: The plain value of the data.
        """
        if isinstance(value, list):
            return [self.in_order(entry) for entry in value]
        if not isinstance(value, dict):
            return value
        languages = sorted(value, key=lambda language: (language != self.language, self.order(language)))
        return {language: value[language] for language in languages}

    def value(self, column: SheetColumn, cells: Cells) -> Any:
        """Return the plain value of words; :data:`UNREAD` if they are not in the form that :meth:`cells` writes.

        Args:
            column: The column.
            cells: Its words by language; at least one of them is not empty.
        """
        kind = column.kind
        if kind is ColumnKind.TEXT:
            texts = self.texts({language: [words.strip() or None] for language, words in cells.items()})
            return texts[0] if texts else UNREAD
        if kind in (ColumnKind.TEXTS, ColumnKind.NAMES):
            entries = {language: divided_texts(words) for language, words in cells.items() if words.strip()}
            if any(texts is None for texts in entries.values()):
                return UNREAD
            known = {language: texts for language, texts in entries.items() if texts}
            if kind is ColumnKind.NAMES:
                known = {language: self.bodies(names) for language, names in known.items()}
            return self.texts(known)
        return self._single(column, cells[OWN].strip())

    def texts(self, entries: Mapping[str, Sequence[str | None]]) -> list[Any]:
        """Return texts from their words by language, matched by position; a text without any words is left out.

        Args:
            entries: The words by language.
        """
        languages = sorted(entries, key=lambda language: (language != OWN, self.order(language)))
        longest = max((len(texts) for texts in entries.values()), default=0)
        values: list[Any] = []
        for place in range(longest):
            wording = {
                language: words
                for language in languages
                if place < len(entries[language]) and (words := entries[language][place])
            }
            if list(wording) == [OWN]:
                values.append(wording[OWN])
            elif wording:
                values.append({language or self.language: words for language, words in wording.items()})
        return values

    def bodies(self, names: Sequence[str | None]) -> list[str | None]:
        """Return names, or ids where the plan lists the bodies; semicolons divide the names in a line.

        Commas divide names only if the plan lists all of them, because they are also a part of names.

        Args:
            names: The lines of a cell; None for an empty bullet.
        """
        return [body for name in names for body in (self._listed(name) if name else [name])]

    def _listed(self, line: str) -> list[str | None]:
        bodies = self.codes.by_name["bodies"]
        if near := bodies.near(line):
            return [near]
        listed = [bodies.near(piece) for piece in re.split("[,;]", line) if piece.strip()]
        if listed and all(listed):
            return list(listed)
        pieces = [piece.strip() for piece in line.split(";") if piece.strip()]
        return [body for piece in pieces for body in self._listed(piece)] if len(pieces) > 1 else [line]

    def bodies_in_lines(self, text: str) -> list[str | None]:
        """Return the ids of bodies in the lines of a cell, if each line is a body that the plan lists; empty otherwise.

        Args:
            text: The cell.
        """
        listed = [
            self.codes.by_name["bodies"].near(line.strip(" ,;")) for line in text.split("\n") if line.strip(" ,;")
        ]
        return list(listed) if all(listed) else []

    def joins_bodies(self, name: str) -> bool:
        """Tell whether a name consists of a body of the plan and something else, with commas between them."""
        bodies = self.codes.by_name["bodies"]
        return not bodies.near(name) and any(bodies.near(piece) for piece in name.split(","))

    def _single(self, column: SheetColumn, words: str) -> Any:
        """Return the value of a cell that has no other languages."""
        kind = column.kind
        if kind in (ColumnKind.CODE, ColumnKind.CODES):
            ids = [self.codes.by_name[column.codes].id_of(word) for word in words.split("\n")]
            known = all(ids) and (kind is ColumnKind.CODES or len(ids) == 1)
            return (ids if kind is ColumnKind.CODES else ids[0]) if known else UNREAD
        if kind is ColumnKind.FLAG:
            truth = self.codes.by_name["flags"].id_of(words)
            return truth == "true" if truth else UNREAD
        value = READERS[kind](words)
        return UNREAD if value is None else value


def _in_order(value: Any) -> Any:
    """Return a value with lists for maps, so that the order of keys counts: a text's first language is its main one."""
    if isinstance(value, list):
        return [_in_order(entry) for entry in value]
    return list(value.items()) if isinstance(value, dict) else value


def _ids(words: str) -> list[str] | None:
    ids = words.split(", ")
    return ids if all(map(PRINTED_ID.fullmatch, ids)) else None


READERS: Mapping[ColumnKind, Callable[[str], Any]] = {
    ColumnKind.PLAIN: lambda words: words,
    ColumnKind.ID: lambda words: words if PRINTED_ID.fullmatch(words) else None,
    ColumnKind.IDS: _ids,
    ColumnKind.DATE: typed_date,
    ColumnKind.WHOLE: lambda words: int(words) if WHOLE_NUMBER.fullmatch(words) and len(words) < MOST_DIGITS else None,
}
"""How words of the kinds without a list of codes are read; a reader returns None for words in another form."""


def simplified(value: Any) -> Any:
    """Return a value as a cell can show it: texts without blanks at their ends, tabs and bullets within them.

    Args:
        value: The plain value of the data.
    """
    if isinstance(value, dict):
        return {key: simplified(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [simplified(entry) for entry in value]
    return ENTRY.sub("- ", value.replace("\t", " ").strip()) if isinstance(value, str) else value


def is_shown_as(value: Any, seen: Any) -> bool:
    """Tell whether cells show a value, exactly or in its simplified form.

    Args:
        value: The plain value of the data.
        seen: What was read from the cells.
    """
    if isinstance(value, dict) and isinstance(seen, dict):
        return value.keys() == seen.keys() and all(is_shown_as(value[key], seen[key]) for key in value)
    if isinstance(value, list) and isinstance(seen, list):
        return len(value) == len(seen) and all(map(is_shown_as, value, seen))
    if isinstance(value, str) and isinstance(seen, str):  # programs may change the number of spaces between words
        return value == seen or _spaced(simplified(value)) == _spaced(seen)
    return bool(value == seen)


def _spaced(text: str) -> list[list[str]]:
    return [line.split() for line in text.split("\n")]


def joined_texts(texts: Sequence[str | None]) -> str:
    """Return texts as the words of one cell: each begins with a bullet, unless there is only one text, on one line.

    Args:
        texts: The texts; a missing text gets an empty bullet.
    """
    if not any(texts):
        return ""
    single = texts[0] if len(texts) == 1 else None
    if single and "\n" not in single and divided_texts(single) == [single]:
        return single
    return "\n".join(f"{BULLET} {text}" if text else BULLET for text in texts)


def divided_texts(words: str) -> list[str | None] | None:
    """Return the texts in a cell that begins with a bullet or has one line; None if it is written otherwise.

    Args:
        words: The words in the cell.
    """
    bare = words.strip()
    if not ENTRY.match(bare):
        return None if "\n" in bare or LIKE_A_LIST.match(bare) else [bare]
    starts = [match.start() for match in ENTRY.finditer(bare)]
    pieces = [bare[start:end] for start, end in zip(starts, [*starts[1:], len(bare)], strict=True)]
    return [piece.removeprefix(BULLET).strip() or None for piece in pieces]
