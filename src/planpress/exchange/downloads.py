"""The files of a period that readers can download, by address."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial

from planpress.addresses import (
    ACTION_SCHEMA,
    ACTIONS_CSV,
    DATA_PACKAGE,
    HISTORY_CSV,
    HISTORY_JSON,
    HISTORY_SCHEMA,
    REPORT_SCHEMA,
    SPREADSHEET_CSV,
    TOTALS_CSV,
    VERSION_DATA,
    VERSIONS_SCHEMA,
    download,
    table_schema_file,
)
from planpress.exchange.actions_csv import ACTIONS_TABLE, actions_csv, history_csv
from planpress.exchange.data_package import PackagedTable, data_package
from planpress.exchange.described_table import DescribedTable
from planpress.exchange.json_schemas import action_schema, history_schema, report_schema, versions_schema
from planpress.exchange.report_json import history_json, report_json
from planpress.exchange.spreadsheet_csv import spreadsheet_csv
from planpress.exchange.table_schema import table_schema
from planpress.exchange.totals_csv import TOTALS_TABLE, has_totals, totals_csv
from planpress.language import Language, language_for, spoken
from planpress.model import Dataset, Plan, Report


def download_files(dataset: Dataset, report: Report, words: Language) -> Mapping[str, Callable[[], str]]:
    """Return the address of each download within the period, with a function that returns its content.

    The content of each download is made only once, although the file, the page that states its digest and, for tables,
    the description need it.

    Args:
        dataset: The data as of the period.
        report: The report of the period.
        words: The site's own words in the default language; readers of all languages get the same files.
    """
    tables = tuple(_tables(dataset, report))
    made: dict[str, Callable[[], str]] = {VERSION_DATA: partial(report_json, dataset, report)}
    for packaged in tables:
        made[download(packaged.file)] = packaged.make
        made[download(table_schema_file(packaged.file))] = _schema(dataset.plan, packaged.file, packaged.table)
    if tables:
        path = download(DATA_PACKAGE)
        made[path] = partial(data_package, dataset, report, words, path, tables)
    if report.detailed:
        made[download(SPREADSHEET_CSV)] = partial(spreadsheet_csv, dataset, report, words)
        made[download(ACTION_SCHEMA)] = action_schema
    made[download(REPORT_SCHEMA)] = report_schema
    made[download(HISTORY_SCHEMA)], made[download(VERSIONS_SCHEMA)] = history_schema, versions_schema
    made[HISTORY_JSON] = partial(history_json, dataset)
    if dataset.last_detailed(report.period):
        history = PackagedTable(HISTORY_CSV, ACTIONS_TABLE, cache(partial(history_csv, dataset)))
        below = (replace(packaged, file=download(packaged.file)) for packaged in tables)
        made[DATA_PACKAGE] = partial(data_package, dataset, report, words, DATA_PACKAGE, (*below, history))
        made[HISTORY_CSV] = history.make
        made[table_schema_file(HISTORY_CSV)] = _schema(dataset.plan, HISTORY_CSV, ACTIONS_TABLE)
    return {path: cache(make) for path, make in made.items()}


def _tables(dataset: Dataset, report: Report) -> Iterator[PackagedTable]:
    if report.detailed:
        yield PackagedTable(ACTIONS_CSV, ACTIONS_TABLE, cache(partial(actions_csv, dataset, report)))
    if has_totals(dataset, report):
        yield PackagedTable(TOTALS_CSV, TOTALS_TABLE, cache(partial(totals_csv, dataset, report)))


def _schema(plan: Plan, file: str, table: DescribedTable) -> Callable[[], str]:
    """Return a function that describes a table in the site's languages for the readers of the plan."""
    codes = dict.fromkeys(map(spoken, plan.languages))
    languages = tuple(language_for(code, plan.terms) for code in codes)
    return partial(table_schema, file, table, languages, plan.license.url if plan.license else "")
