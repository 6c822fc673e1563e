"""The official form as a Word document: read back, it gives the same report."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from planpress.exchange.office import document_of
from planpress.exchange.report_mapping import report_mapping
from planpress.exporting import export_context
from planpress.exporting.word_form import word_form
from planpress.importing.own_form import read_own_form
from planpress.loading.project import load
from planpress.model import Dataset, Report
from tests.exchange.word_form.odd_reports import PLAN, report_of, reports

PROJECTS = (".", "tests/sample", "examples/city-climate", "examples/tanzania-niap")


def dataset(name: str) -> Dataset:
    loaded = load(Path(name)).dataset
    assert loaded
    return loaded


def again(data: Dataset, report: Report) -> Report:
    content = word_form(export_context(data, report.period))
    read = read_own_form(document_of(content), data.plan)
    assert read
    assert read.period == report.period
    return report_of({**read.mapping})


@pytest.mark.parametrize("name", PROJECTS)
def test_projects_come_back(name: str) -> None:
    """The form of every report of a project is read as the report."""
    data = dataset(name)
    for report in data.reports:
        content = word_form(export_context(data, report.period))
        read = read_own_form(document_of(content), data.plan)
        assert read
        assert read.mapping == report_mapping(report)
        assert content == word_form(export_context(dataset(name), report.period))


@settings(max_examples=60, deadline=None)
@given(reports())
def test_any_report_comes_back(report: Report) -> None:
    """So is the form of a report with anything in it."""
    assert again(Dataset.of(PLAN, (report,)), report) == report
