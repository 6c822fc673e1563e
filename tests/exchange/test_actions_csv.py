"""The table of actions contains the data exactly, as CSV."""

import csv
import io
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planpress.exchange.actions_csv import ACTIONS_TABLE, actions_csv, history_csv
from planpress.model.characters import composed, is_unseen
from tests.views.sketch import FULL, action, context

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")) | st.sampled_from('\n",;\t'), min_size=1)


def rows(reports: dict[str, dict[str, Any]]) -> list[dict[str, str]]:
    shown = context(reports)
    return list(csv.DictReader(io.StringIO(actions_csv(shown.dataset, shown.report), newline="")))


def test_a_row_for_each_action_and_assessor() -> None:
    """An action has a row for each assessor that rated it, in the order of the plan, and one if nobody did."""
    shown_rows = [(row["action"], row["assessor"], row["rating"], row["label"]) for row in rows({"2001": FULL})]
    assert shown_rows == [
        ("1.1", "party", "done", "Done"),
        ("1.1", "panel", "nearly", "Nearly done"),
        ("1.10", "party", "begun", "Begun"),
        ("1.10", "panel", "begun", "Begun"),
        ("E9", "party", "waiting", "Waiting"),
        ("E10", "", "", ""),
    ]


def test_columns_are_those_of_the_dictionary() -> None:
    """The header has the documented columns in order, and lines end as RFC 4180 says."""
    shown = context({"2001": FULL})
    text = actions_csv(shown.dataset, shown.report)
    assert text.split("\r\n")[0].split(",") == ACTIONS_TABLE.names
    assert text.endswith("\r\n")


def test_values() -> None:
    """Each column contains what its description says."""
    entry = action("1.1", party={"rating": "waiting", "printed": "Held up", "depends_on": ["1.2", "E9"]}, starred=True)
    entry |= {"progress": ["a", "b"], "from": ["1.1", "1.3"], "change": "merged", "indicators": [{"name": "n"}]}
    row = rows({"2001": {"actions": [entry]}})[0]
    assert row["starred"] == "true"
    assert row["printed"] == "Held up"
    assert row["depends_on"] == "1.2 E9"
    assert row["continues"] == "1.1 1.3"
    assert row["change"] == "merged"
    assert row["progress"] == "a\n\nb"
    assert (row["indicators"], row["evidence"]) == ("1", "0")


@given(TEXT.filter(lambda words: not is_unseen(words)))
def test_text_is_exact(words: str) -> None:
    """Any text can be read back from the table."""
    row = rows({"2001": {"actions": [{**action("1.1", party="done"), "title": words, "outlook": [words]}]}})
    assert (row[0]["title"], row[0]["outlook"]) == (composed(words), composed(words))


def test_without_public_actions_there_is_only_the_header() -> None:
    """The table of a period without listed actions contains no action of an earlier report."""
    assert rows({"2001": FULL, "2002": {"detail": "totals"}}) == []


def test_history_has_the_rows_of_every_report() -> None:
    """The rows of all reports that list actions follow one header, the earliest report first."""
    totals = {"detail": "totals", "from": "2002-01", "to": "2002-12"}
    shown = context({"2001": FULL, "2002": totals, "2003": FULL})
    first, last = (
        list(csv.DictReader(io.StringIO(actions_csv(shown.dataset, report))))
        for report in shown.dataset.reports
        if report.detailed
    )
    assert list(csv.DictReader(io.StringIO(history_csv(shown.dataset)))) == first + last
    assert {row["period"] for row in first + last} == {"2001", "2003"}
