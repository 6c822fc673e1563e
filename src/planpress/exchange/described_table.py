"""A table for programs, with a description of its columns."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planpress.language import Language


@dataclass(frozen=True)
class DescribedColumn:
    """A column of a table.

    Args:
        name: Its name, in the first line of the file.
        title: Its title for people, a message of the catalogue or a term of the plan.
        meaning: Its meaning, a message of the catalogue.
        datatype: The XML Schema type of its values.
        required: Whether every row has a value.
        separator: What separates several values in a cell; empty if cells have only one value.
    """

    name: str
    title: str
    meaning: str
    datatype: str = "string"
    required: bool = False
    separator: str = ""

    def titled(self, words: Language) -> str:
        """Return its title for people.

        Args:
            words: The language of the readers.
        """
        return words.gettext(self.title)

    def explained(self, words: Language) -> str:
        """Return its meaning.

        Args:
            words: The language of the readers.
        """
        return words.gettext(self.meaning)


@dataclass(frozen=True)
class DescribedTable:
    """A table.

    Args:
        columns: Its columns, in order.
    """

    columns: tuple[DescribedColumn, ...]

    @property
    def names(self) -> list[str]:
        """The names of its columns."""
        return [column.name for column in self.columns]


def csv_text(table: DescribedTable, rows: Iterable[Mapping[str, str]]) -> str:
    """Return a table as RFC 4180 describes it: comma, double quotes, CRLF after each row.

    Args:
        table: The table.
        rows: Values by column; a column without a value is left empty.
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, table.names)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
