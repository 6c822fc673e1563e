"""The data dictionary: what the downloads contain, field by field."""

from dataclasses import dataclass

from planpress.exchange.actions_csv import ACTIONS_TABLE
from planpress.exchange.described_table import DescribedTable
from planpress.exchange.totals_csv import TOTALS_TABLE, has_totals
from planpress.language import Language
from planpress.model import Known, known
from planpress.views.context import Context


@dataclass(frozen=True)
class DataDictionary:
    """What the downloads contain, field by field.

    Args:
        columns: The columns of actions.csv, as name, type and meaning.
        totals: The columns of totals.csv in the same form; empty if the period has no such file.
        keys: The keys of report.json, as name and meaning.
        state: How much of the report is known.
    """

    columns: tuple[tuple[str, str, str], ...]
    totals: tuple[tuple[str, str, str], ...]
    keys: tuple[tuple[str, str], ...]
    state: Known


def data_dictionary(context: Context) -> DataDictionary:
    """Explain the columns of actions.csv and totals.csv, and the keys of report.json."""
    words, report = context.words, context.report
    totals = _columns(TOTALS_TABLE, words) if has_totals(context.dataset, report) else ()
    return DataDictionary(_columns(ACTIONS_TABLE, words), totals, _keys(words), known(report))


def _columns(table: DescribedTable, words: Language) -> tuple[tuple[str, str, str], ...]:
    types = {
        "string": words.gettext("text"),
        "integer": words.gettext("whole number"),
        "boolean": words.gettext("true or false"),
    }
    return tuple((column.name, types[column.datatype], column.explained(words)) for column in table.columns)


def _keys(words: Language) -> tuple[tuple[str, str], ...]:
    return (
        ("format", words.gettext("The version of this format, which is 1.")),
        (
            "plan",
            words.gettext(
                "The plan: id, title, %(term_party)s, process, %(term_pillars)s, assessors and scales,"
                " as in data/plan.yml."
            ),
        ),
        (
            "report",
            words.gettext(
                "The report, as in its data file: dates, source, overall ratings, totals, texts, %(term_actions)s"
                " and notes."
            ),
        ),
        (
            "report.actions[].ratings",
            words.gettext("The rating by each assessor; “printed” contains the words of the report if they differ."),
        ),
        (
            "report.totals",
            words.gettext("The number of %(term_actions)s with each rating, by assessor, as the source states it."),
        ),
        (
            "report.shares",
            words.gettext(
                "The shares of %(term_actions)s with each rating, by assessor, as printed; “of” is the total number."
            ),
        ),
        ("distributions", words.gettext("One entry for each assessor that gave ratings.")),
        (
            "distributions[].basis",
            words.gettext(
                "counted: counted from the %(term_actions)s; stated: as stated in the source; derived: derived from "
                "the shares and the total number of %(term_actions)s in the source."
            ),
        ),
        ("distributions[].total", words.gettext("The denominator: how many %(term_actions)s the assessor rated.")),
        (
            "distributions[].unrated",
            words.gettext("How many %(term_actions)s in the report the assessor did not rate."),
        ),
        ("distributions[].counts", words.gettext("The number of %(term_actions)s with each rating.")),
    )
