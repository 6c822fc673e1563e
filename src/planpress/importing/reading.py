"""Reads a report from a file: the content decides which reader is the right one."""

from collections.abc import Callable
from pathlib import Path

from planpress.errors import RefusedError
from planpress.exchange.office import document_of, file_content
from planpress.importing.form import read_form
from planpress.importing.form_mapping import form_mapping
from planpress.importing.imported import ImportedReport
from planpress.importing.own_form import read_own_form
from planpress.model import Plan

Reader = Callable[[bytes, Plan, str], ImportedReport | None]
"""A function that reads a report from the content of a file, given the plan and what ``--columns`` says.

It returns None if the content has another format, and raises ``RefusedError`` if the content has its format but cannot
be read.
"""


def read_report(file: Path, plan: Plan, columns: str = "") -> ImportedReport:
    """Read a report from a file.

    Args:
        file: The file; its content decides the format, not its name.
        plan: The plan that it reports on.
        columns: What the columns of a plain table hold, as given to ``--columns``; may be empty.

    Raises:
        RefusedError: The file is of no format that is read, is damaged or too large, or holds no report.
    """
    content = file_content(file)
    try:
        for reader in READERS:
            if report := reader(content, plan, columns):
                return report
    except RefusedError as error:
        raise RefusedError(f"{file}: {error.message}", error.hint) from error
    raise RefusedError(f"{file}: no report was found in it", "give a document with a report")


def form_in_a_document(content: bytes, plan: Plan, _columns: str) -> ImportedReport:
    """Read the official form in a Word document or a text; this reader refuses whatever it does not know.

    Args:
        content: The content of the file.
        plan: The plan that the report belongs to.
    """
    document = document_of(content)
    if own := read_own_form(document, plan):
        return own
    report = read_form(document, plan)
    return ImportedReport(form_mapping(report, plan), report.uncertainties, report.front.years)


READERS: tuple[Reader, ...] = (form_in_a_document,)
"""The readers in the order in which they look at a file; the last one explains what it cannot read."""
