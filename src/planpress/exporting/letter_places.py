"""Finds where the data has a letter that a document cannot show."""

from planpress.exchange.field_rows import field_rows
from planpress.exchange.report_mapping import report_mapping
from planpress.model import Dataset, Report

PLAN = "data/plan.yml"


def letter_place(letter: str, dataset: Dataset, report: Report) -> str:
    """Return the file and the name of the first value with a letter; "" if no text of the data has it.

    Args:
        letter: The letter.
        dataset: The data that a document about the report can show.
        report: The report, in which the letter is looked for first.
    """
    for candidate in (report, *reversed(dataset.reports)):
        for row in field_rows(report_mapping(candidate)):
            if letter in row.words:
                return f"data/reports/{candidate.period}.yml: {row.path}"
    return PLAN if letter in dataset.plan.model_dump_json() else ""
