"""A description of the columns of ``actions.csv`` for programs (W3C, "Metadata Vocabulary for Tabular Data")."""

import json

from planpress.addresses import ACTIONS_CSV
from planpress.exchange.actions_csv import COLUMNS, datatype
from planpress.language import ENGLISH, Language


def table_schema(language: Language = ENGLISH) -> str:
    """Return the names, types and meanings of the columns of ``actions.csv`` as JSON.

    Args:
        language: The language of the meanings.
    """
    columns = [
        {"name": name, "titles": name, "datatype": datatype(name), "dc:description": language.gettext(meaning)}
        for name, meaning in COLUMNS.items()
    ]
    shape = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": language.code}],
        "url": ACTIONS_CSV,
        "dialect": {"encoding": "utf-8", "lineTerminators": ["\r\n"]},
        "tableSchema": {"columns": columns},
    }
    return json.dumps(shape, ensure_ascii=False, indent=1) + "\n"
