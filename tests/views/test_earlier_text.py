"""The page of an action shows what the earlier report says about its progress, once."""

from typing import Any

import pytest

from planpress.fragments import render
from planpress.views.action_page import action_page
from planpress.views.earlier_text import MOST_TEXTS
from tests.views.sketch import action, context

Reports = dict[str, dict[str, Any]]


def reports(*progress: str | None, **later: Any) -> Reports:
    """Reports of consecutive years from 2010 on, each with one action and its progress; None for a missing report."""
    made: Reports = {}
    for year, text in enumerate(progress, 2010):
        made[str(year)] = {"state": "missing"} if text is None else {"actions": [action("1.1", progress=[text])]}
    made[max(made)]["actions"][0] |= later
    return made


def test_the_earlier_text_is_beside_the_later_one() -> None:
    """The text of the nearest earlier report that lists its actions is there, whatever lies in between."""
    beside = action_page(context(reports("Ten boats.", None, "Twelve boats.")), "1.1").earlier_text
    assert beside
    assert (beside.period, beside.renamed, beside.same) == ("2010", False, False)
    assert [str(text) for earlier in beside.actions for text in earlier.texts] == ["Ten boats."]


def test_the_earlier_text_names_its_source() -> None:
    """The source is that of the report that the text is from, and not that of the page."""
    made = reports("Ten boats.", "Twelve boats.")
    made["2010"]["source"] = {"reference": "Doc. 7", "url": "https://example.org/7"}
    made["2011"]["source"] = {"reference": "Doc. 9"}
    page = action_page(context(made), "1.1")
    assert (
        'Facts for <a href="../../../2010/">2010</a> from <a href="https://example.org/7"><bdi>Doc. 7</bdi></a>.'
        in render(page)
    )
    del made["2010"]["source"]
    beside = action_page(context(made), "1.1").earlier_text
    assert beside
    assert beside.source is None


def test_the_same_text_is_not_repeated() -> None:
    """If the text is the same as before, a sentence says so."""
    page = action_page(context(reports("Ten boats.", "Ten\u00a0boats.")), "1.1")
    html = render(page)
    assert "The report for 2010 has the same text." in html
    assert "Compare with the report" not in html


@pytest.mark.parametrize(
    "made",
    [
        reports("Ten boats."),
        reports(None, "Ten boats."),
        reports("Ten boats.", "Twelve boats.", change="new"),
        {"2010": {"actions": [action("1.1")]}, **reports(None, "Ten boats.")},
    ],
    ids=["first report", "report missing", "new action", "no earlier text"],
)
def test_without_an_earlier_text_there_is_nothing_to_open(made: Reports) -> None:
    """The first report, a new action and an action without an earlier text have no text beside them."""
    page = action_page(context(made), "1.1")
    assert page.earlier_text is None
    assert "Compare with the report" not in render(page)


def test_a_merger_shows_a_few_texts_with_their_actions() -> None:
    """Texts of several earlier actions are shown under number and name, and only a few of them."""
    earlier = [action(f"1.{number}", progress=[f"Text {number}."]) for number in range(1, 9)]
    later = {**action("1.1", progress=["All."], change="merged"), "from": [entry["id"] for entry in earlier]}
    beside = action_page(context({"2010": {"actions": earlier}, "2011": {"actions": [later]}}), "1.1").earlier_text
    assert beside
    assert beside.renamed
    assert [earlier.name.id for earlier in beside.actions] == ["1.1", "1.2", "1.3"]
    assert len(beside.actions) == MOST_TEXTS
