"""The files of a period that readers can download, by address."""

from collections.abc import Callable, Mapping
from functools import partial

from planpress.addresses import (
    ACTION_SCHEMA,
    ACTIONS_CSV,
    HISTORY_CSV,
    HISTORY_JSON,
    REPORT_SCHEMA,
    SPREADSHEET_CSV,
    TABLE_SCHEMA,
    VERSION_DATA,
    download,
)
from planpress.exchange.actions_csv import actions_csv, history_csv
from planpress.exchange.json_schemas import action_schema, report_schema
from planpress.exchange.report_json import history_json, report_json
from planpress.exchange.spreadsheet_csv import spreadsheet_csv
from planpress.exchange.table_schema import table_schema
from planpress.language import Language
from planpress.model import Dataset, Report


def download_files(dataset: Dataset, report: Report, words: Language) -> Mapping[str, Callable[[], str]]:
    """Return the address of each download inside the period, and a function that makes its content.

    Args:
        dataset: The data as of the period.
        report: The report of the period.
        words: The site's own words in the default language, which all languages share.
    """
    made: dict[str, Callable[[], str]] = {VERSION_DATA: partial(report_json, dataset, report)}
    if report.detailed:
        made[download(ACTIONS_CSV)] = partial(actions_csv, dataset, report)
        made[download(SPREADSHEET_CSV)] = partial(spreadsheet_csv, dataset, report, words)
        made[download(TABLE_SCHEMA)] = partial(table_schema, words)
        made[download(ACTION_SCHEMA)] = action_schema
    made[download(REPORT_SCHEMA)] = report_schema
    made[HISTORY_JSON] = partial(history_json, dataset)
    if dataset.last_detailed(report.period):
        made[HISTORY_CSV] = partial(history_csv, dataset)
    return made
