"""A workbook for the next report, with what is known before it is filled in."""

from typing import Any

import yaml

from planpress.exporting.workbook.book import workbook_of
from planpress.language import Language
from planpress.model import Plan

FURTHER = ("start", "due.date", "updates")
"""The columns and the sheet that a workbook to be filled in has even if the last report did not need them."""
OF_LINEAGE = ("from", "change")
"""The columns that say what became of the actions in the previous report."""


def next_workbook(plan: Plan, period: str, skeleton: str, words: Language, *, first: bool = False) -> bytes:
    """Return a workbook with the values of a report that is to be filled in.

    Args:
        plan: The plan.
        period: The id of the period.
        skeleton: The YAML of the report, in which keys and entries are left empty.
        words: The language of the workbook's own words.
        first: Whether no report comes before it.
    """
    further = FURTHER if first else (*FURTHER, *OF_LINEAGE)
    return workbook_of(plan, period, _filled(yaml.safe_load(skeleton)), words, further=further)


def _filled(value: Any) -> Any:
    """Return a value without empty keys and entries."""
    if isinstance(value, dict):
        entries = {key: _filled(entry) for key, entry in value.items()}
        return {key: entry for key, entry in entries.items() if entry not in (None, [], {})}
    if isinstance(value, list):
        return [entry for entry in map(_filled, value) if entry not in (None, [], {})]
    return value
