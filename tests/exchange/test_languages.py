"""The words in downloads are in the requested language; the data is unchanged."""

import csv
import io
import json

from planpress.addresses import ACTIONS_CSV
from planpress.exchange.actions_csv import ACTIONS_TABLE
from planpress.exchange.badge_json import message
from planpress.exchange.spreadsheet_csv import LONGEST, spreadsheet_csv
from planpress.exchange.table_schema import table_schema
from planpress.language import ENGLISH, PSEUDO, language_for
from tests.views.sketch import FULL, action, context

LANGUAGE = language_for(PSEUDO)


def test_meanings_of_columns() -> None:
    """The table schema names and explains the columns in each language; each title begins with the column's name."""
    schema = json.loads(table_schema(ACTIONS_CSV, ACTIONS_TABLE, (LANGUAGE, ENGLISH)))
    assert schema["@context"][1] == {"@language": PSEUDO}
    columns = schema["tableSchema"]["columns"]
    assert [meaning["@language"] for meaning in columns[0]["dc:description"]] == [PSEUDO, "en"]
    assert all(column["dc:description"][0]["@value"].startswith("⟦") for column in columns)
    assert columns[6]["titles"] == {PSEUDO: ["rating", LANGUAGE.gettext("Rating")], "en": ["rating", "Rating"]}


def test_badge_without_a_rating() -> None:
    """A badge shows ratings in the language of the data, and the absence of a rating in the language of the site."""
    shown = context({"2001": FULL})
    rated = shown.actions[0]
    unrated = rated.model_copy(update={"ratings": {}})
    assert message(shown.dataset, shown.report, unrated) == "no rating available"
    assert message(shown.dataset, shown.report, unrated, LANGUAGE) == LANGUAGE.gettext("no rating available")
    assert "Done" in message(shown.dataset, shown.report, rated, LANGUAGE)


def test_a_cut_cell_fits_in_any_language() -> None:
    """The note in a cut cell is in the requested language, and the cell is not longer than Excel allows."""
    shown = context({"2001": {**FULL, "actions": [action("1.1", progress=["x " * 9_000, "y " * 9_000])]}})
    text = spreadsheet_csv(shown.dataset, shown.report, LANGUAGE)
    (row,) = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    assert len(row["progress"]) == LONGEST
    assert row["progress"].endswith("⟧")
