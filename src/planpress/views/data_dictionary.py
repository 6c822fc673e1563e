"""What the files to download hold."""

from collections.abc import Mapping
from dataclasses import dataclass

from planpress.exchange.actions_csv import COLUMNS, kind
from planpress.model import Known, known
from planpress.views.context import Context
from planpress.views.downloads import VALUES


@dataclass(frozen=True)
class DataDictionary:
    """What the files hold, field by field.

    Args:
        columns: Of actions.csv: name, what its values are, and meaning.
        keys: Of report.json: name and meaning.
        state: How much of the report is known.
    """

    columns: tuple[tuple[str, str, str], ...]
    keys: tuple[tuple[str, str], ...]
    state: Known


KEYS: Mapping[str, str] = {
    "format": "The version of this shape: 1.",
    "plan": "The plan: id, title, Party, process, pillars, assessors and scales, as in data/plan.yml.",
    "report": "The report, as in its data file: dates, source, overall ratings, totals, texts, actions and notes.",
    "report.actions[].ratings": "Assessor to rating; printed holds the words of the report where they differ.",
    "report.totals": "Assessor to rating to number of actions, as the source states them.",
    "distributions": "One entry for each assessor that rated.",
    "distributions[].basis": "counted: counted from the actions; stated: as the source states it.",
    "distributions[].total": "The denominator: how many actions the assessor rated.",
    "distributions[].unrated": "How many actions of the report the assessor did not rate.",
    "distributions[].counts": "Rating to number of actions.",
}


def data_dictionary(context: Context) -> DataDictionary:
    """Explain every column and key of the downloads."""
    columns = tuple((name, VALUES[kind(name)], meaning) for name, meaning in COLUMNS.items())
    return DataDictionary(columns, tuple(KEYS.items()), known(context.report))
