"""Documents with the headings of planpress's own form, word for word, that planpress did not write."""

from pathlib import Path
from typing import Any

import pytest

from planpress.exchange.office import OfficeDocument
from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.imported import AS_IT_IS
from planpress.importing.own_form import read_own_form
from planpress.importing.reading import form_in_a_document
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file

PARTS = (
    "PART A: Synopsis of implementation", "PART B: Summary evaluation of actions (assigned progress ratings)",
    "PART C: Detailed evaluation of actions",
)  # fmt: skip
FACTS = (("Party", "Cambodia"), ("Process", "NIAP Process"), ("Reporting period", "4 March 2022 \u2013 2 May 2023"))
DETAILS = (("ACTION", "RATING", "SUMMARY OF PROGRESS"), ("1.1 Meet", "Achieved", "We met."))


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def document(facts: bool, title: str = "Progress report") -> bytes:
    front = table(*(row(*fact) for fact in FACTS)) if facts else "".join(paragraph(run(": ".join(f))) for f in FACTS)
    summary = table(row("Achieved", "On track"), row("1.1 Meet", ""))
    a, b, c = (paragraph(run(part)) for part in PARTS)
    return word_file(
        paragraph(run(title)) + front + a + paragraph(run("All is well.")) + b + summary + c
        + table(*(row(*cells) for cells in DETAILS))
    )  # fmt: skip


@pytest.mark.parametrize("facts", [True, False])
@pytest.mark.parametrize("title", ["Progress report", "Report of Cambodia"])
def test_word_documents(plan: Plan, title: str, facts: bool) -> None:
    """Neither the headings nor a table of the same facts prove that planpress wrote a document."""
    content = document(facts, title)
    assert read_own_form(read_docx(content), plan) is None
    mapping: Any = form_in_a_document(content, plan, AS_IT_IS).mapping
    assert [str(mapping[key]) for key in ("from", "to")] == ["2022-03-04", "2023-05-02"]
    (action,) = mapping["actions"]
    assert (action["id"], action["ratings"], action["progress"]) == ("1.1", {"party": "achieved"}, ["We met."])


def test_text(plan: Plan) -> None:
    lines = ("Cambodia", "Reporting period: 4 March 2022 \u2013 2 May 2023", PARTS[0], "All is well.", PARTS[1],
             "Achieved\tOn track", "1.1 Meet\t", PARTS[2], *("\t".join(cells) for cells in DETAILS))  # fmt: skip
    read: OfficeDocument = read_text("\n".join(lines).encode())
    assert read_own_form(read, plan) is None
