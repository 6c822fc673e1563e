"""The description of a table for programs (W3C, "Metadata Vocabulary for Tabular Data", CSV on the Web)."""

from collections.abc import Sequence
from typing import Any

from planpress.exchange.described_table import DescribedColumn, DescribedTable
from planpress.exchange.json_text import json_text
from planpress.language import ENGLISH, Language

DIALECT = {
    "delimiter": ",",
    "doubleQuote": True,
    "encoding": "utf-8",
    "header": True,
    "lineTerminators": ["\r\n"],
    "quoteChar": '"',
}
"""How the tables are written (RFC 4180)."""


def table_schema(
    file: str, table: DescribedTable, languages: Sequence[Language] = (ENGLISH,), license_url: str = ""
) -> str:
    """Return the names, titles, types and meanings of the columns of a table as JSON.

    Args:
        file: The name of the table's file, which is in the same folder.
        table: The table.
        languages: The languages of titles and meanings, the default one first.
        license_url: Where to read the licence of the data; empty if the data has no licence.
    """
    shape: dict[str, Any] = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": languages[0].code}],
        "url": file,
        **({"dc:license": {"@id": license_url}} if license_url else {}),
        "dialect": DIALECT,
        "null": "",
        "tableSchema": {"columns": [_column(column, languages) for column in table.columns]},
    }
    return json_text(shape)


def _column(column: DescribedColumn, languages: Sequence[Language]) -> dict[str, Any]:
    """Return the description of a column; its titles begin with its name, which programs compare with the file."""
    return {
        "name": column.name,
        "titles": {words.code: [column.name, column.titled(words)] for words in languages},
        "datatype": {"base": "boolean", "format": "true|false"} if column.datatype == "boolean" else column.datatype,
        **({"separator": column.separator} if column.separator else {}),
        **({"required": True} if column.required else {}),
        "dc:description": [{"@value": column.explained(words), "@language": words.code} for words in languages],
    }
