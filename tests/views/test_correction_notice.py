"""A corrected page says under its title what was corrected, with both figures and the earlier edition."""

from dataclasses import replace
from typing import Any

import pytest
from markupsafe import Markup

from planpress.fragments import render
from planpress.model import PartialDate
from planpress.site.under_title import under_title
from planpress.views.context import Context, EarlierEdition, Edition
from planpress.views.correction_notice import CorrectionNotice, correction_notice
from planpress.views.corrections import corrections
from tests.views.sketch import action, context

FIRST, SECOND, THIRD = (PartialDate(2002, month, 5) for month in (1, 2, 3))


def report(
    party: str, *stated: dict[str, Any], value: str = "48", count: int = 2, overall: str = "half"
) -> dict[str, Any]:
    indicator = {"name": "Permits", "unit": "owners", "value": value}
    return {
        "overall": {"party": overall},
        "totals": {"panel": {"done": count}},
        "actions": [action("1.1", party=party, indicators=[indicator]), action("1.2", party="done"), action("E9", "E")],
        "corrections": list(stated),
    }


RATING = {"date": "2002-02-05", "about": "1.1", "text": "The table had the rating of 1.2."}
COUNT = {"date": "2002-02-05", "text": "A count was wrong."}
LATER = {"date": "2002-03-05", "about": "1.1", "text": "48 was the old number of permits."}
OLD = report("begun", count=3)
CORRECTED = report("half", RATING, COUNT)
NOW = report("half", RATING, COUNT, LATER, value="50", overall="nearly")


def shown() -> Context:
    """Two corrections: the first changed a rating and a total, the second an indicator and the overall rating."""
    then, corrected = (context({"2001": values}).report for values in (OLD, CORRECTED))
    editions = (
        EarlierEdition(1, FIRST, SECOND, "The table had the rating of 1.2.", then),
        EarlierEdition(2, SECOND, THIRD, "48 was the old number of permits.", corrected),
    )
    return replace(context({"2001": NOW}), editions=editions)


def words(notice: CorrectionNotice) -> str:
    return " ".join(render(notice).striptags().split())


def test_the_page_of_an_action_gives_both_figures() -> None:
    """It says what was corrected and when, with the figure before and now, and leads to the page as it was."""
    notice = correction_notice(shown(), "actions/1.1/")
    assert words(notice) == (
        "Corrected on 5 March 2002: 48 was the old number of permits. See Edition 2, published on 5 February 2002."
        " Permits: 48 before, 50 now"
        " Corrected on 5 February 2002: The table had the rating of 1.2. See Edition 1, published on 5 January 2002."
        " Party: Begun before, Half done now"
    )
    assert [entry.edition and entry.edition.href for entry in notice.entries] == [
        "../../../2001/editions/2/actions/1.1/",
        "../../../2001/editions/1/actions/1.1/",
    ]


@pytest.mark.parametrize("path", ["", "report/", "compare/", "compare/2000/"])
def test_pages_of_the_whole_report_have_all_corrections(path: str) -> None:
    """Overview, report and comparison name every correction, and each figure once."""
    notice = correction_notice(shown(), path)
    assert [entry.text.words for entry in notice.entries] == [
        "48 was the old number of permits.",
        "A count was wrong.",
        "The table had the rating of 1.2.",
    ]
    assert [len(entry.figures) for entry in notice.entries] == [2, 1, 1]
    said = words(notice)
    assert "Corrected on 5 February 2002, action 1.1: The table" in said
    assert "Done, Panel: 3 before, 2 now" in said
    assert "Overall rating, Party: Half done before, Nearly done now" in said
    assert "Action 1.1, Party: Begun before, Half done now" in said


@pytest.mark.parametrize(
    ("path", "count"),
    [("pillars/1/", 2), ("pillars/e/", 0), ("actions/1.2/", 0), ("actions/e9/", 0), ("about/", 0), ("data/", 0)],
)
def test_other_pages_say_nothing(path: str, count: int) -> None:
    """Only the pages that a correction concerns mention it."""
    assert len(correction_notice(shown(), path).entries) == count
    assert bool(render(correction_notice(shown(), path)).strip()) == bool(count)


def test_an_action_whose_figure_changed_without_being_named() -> None:
    """A figure that no correction names is shown with the correction of the same edition."""
    stated = {"date": "2002-02-05", "text": "Several ratings."}
    then = context({"2001": report("begun")}).report
    now = replace(
        context({"2001": report("half", stated)}),
        editions=(EarlierEdition(1, FIRST, SECOND, "Several ratings.", then),),
    )
    assert "Several ratings." in words(correction_notice(now, "actions/1.1/"))
    assert "Party: Begun before, Half done now" in words(correction_notice(now, "actions/1.1/"))
    assert correction_notice(now, "actions/1.2/").entries == ()


def test_without_an_archive_the_correction_is_said_all_the_same() -> None:
    """A build that knows no earlier edition shows date and text alone."""
    notice = correction_notice(context({"2001": CORRECTED}), "actions/1.1/")
    assert words(notice) == "Corrected on 5 February 2002: The table had the rating of 1.2."


def test_a_first_edition_is_not_a_correction() -> None:
    """Pages of a first edition say nothing; the list of corrections says that they were made before it."""
    first = replace(context({"2001": CORRECTED}), edition=Edition(1, FIRST))
    assert correction_notice(first, "actions/1.1/").entries == ()
    assert "Made before the first edition was published here:" in render(corrections(first)).striptags()
    second = replace(shown(), edition=Edition(2, SECOND))
    assert correction_notice(second, "actions/1.1/").entries
    assert "Made before the first" not in render(corrections(second)).striptags()


def test_a_copy_that_is_not_published_does_not_speak_of_a_publication() -> None:
    """Without a ledger, nobody knows of a publication since which nothing was corrected."""
    assert "The data of this copy contains no corrections." in render(corrections(context({"2001": OLD}))).striptags()
    published = replace(context({"2001": OLD}), edition=Edition(1, FIRST))
    assert "Nothing has been corrected since publication." in render(corrections(published)).striptags()


def test_the_corrections_follow_the_line_that_belongs_to_the_title() -> None:
    """On the overview, the line with the period stays with the title."""
    title = '<header><h1>Plan</h1>\n<p class="pp-lead">Progress report 2001</p>'
    page = under_title(shown(), "", Markup(f"{title}<dl></dl></header>"))
    assert page.startswith(f'{title}<aside class="pp-notices"')
    assert under_title(shown(), "", Markup("<h1>Plan</h1><p>x</p>")).startswith("<h1>Plan</h1><aside")


def test_many_corrections_are_not_all_listed() -> None:
    """Three are named, and a link leads to the list of all."""
    stated = [{"date": f"2002-02-{day:02}", "about": "1.1", "text": f"Number {day}."} for day in range(1, 10)]
    notice = correction_notice(context({"2001": report("half", *stated)}), "actions/1.1/")
    assert [entry.text.words for entry in notice.entries] == ["Number 9.", "Number 8.", "Number 7."]
    assert notice.more == "../../about/#corrections"


def test_corrections_of_one_edition_all_lead_to_it() -> None:
    """The list of corrections names the edition before each, also where the ledger quotes only one of them."""
    assert [entry.before and entry.before.edition.label for entry in corrections(shown()).entries] == [
        "Edition 2",
        "Edition 1",
        "Edition 1",
    ]
