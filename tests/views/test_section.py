"""Parts of the overview: each has its heading and anchor, and is left out if there is nothing in it."""

from typing import Any

import pytest
from lxml import html

from planpress.errors import UnknownNameError
from planpress.fragments import render
from planpress.views.action_list import ActionList
from planpress.views.action_page import action_page
from planpress.views.last_reported import LastReported
from planpress.views.overall import overall
from planpress.views.rating_chart import rating_chart
from planpress.views.rating_grid import RatingGrid
from planpress.views.section import PARTS, section
from tests.views.sketch import FULL, PLAN, action, context

TOTALS: dict[str, Any] = {"detail": "totals", "totals": {"party": {"done": 3, "begun": 1}}}


def markup(view: Any) -> html.HtmlElement:
    return html.fragment_fromstring(str(render(view)), create_parent="div")


@pytest.mark.parametrize(
    ("values", "parts"),
    [
        (FULL, ["rating_chart", "rating_grid", "pillar_list"]),
        (
            {**FULL, "overall": {"party": "half"}, "summary": "A year."},
            ["overall", "rating_chart", "rating_grid", "narrative", "pillar_list"],
        ),
        (TOTALS, ["rating_chart", "pillar_list"]),
        ({"state": "missing"}, ["pillar_list"]),
        ({"actions": [action("1.1")]}, ["rating_grid", "pillar_list"]),
    ],
    ids=["rated", "everything", "totals", "missing", "listed"],
)
def test_parts_with_nothing_in_them_are_left_out(values: dict[str, Any], parts: list[str]) -> None:
    """A part without content has neither heading nor markup, and no part says that something is not supplied."""
    here = context({"2001": values})
    assert [part for part in PARTS if section(here, part).content] == parts
    for part in PARTS:
        shown = str(render(section(here, part))).strip()
        assert bool(shown) == (part in parts)
        assert "supplied" not in shown


def test_an_unknown_part_is_refused() -> None:
    """A name that is not a part is an error that suggests a name."""
    with pytest.raises(UnknownNameError) as raised:
        section(context({"2001": FULL}), "rating_gird")
    assert "rating_grid" in (raised.value.hint or "")


def test_former_anchors_still_lead_somewhere() -> None:
    """The anchors of the overview's former parts are still on it."""
    here = context({"2001": FULL, "2002": FULL})
    ids = [name for part in PARTS for name in markup(section(here, part)).xpath(".//@id")]
    assert {"how-many-actions-stand-where", "over-the-periods", "where-each-action-stands", "the-pillars"} <= set(ids)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("values", [TOTALS, {"state": "missing"}, {"state": "withheld"}, {"detail": "totals"}])
def test_the_last_known_state_is_marked_as_such(values: dict[str, Any]) -> None:
    """A report without actions shows those of the last report that lists them, marked with its period."""
    part = section(context({"2001": FULL, "2002": values}, root=""), "rating_grid")
    assert part.title == "Where each action stood in 2001"
    assert isinstance(part.content, LastReported)
    assert isinstance(part.content.content, RatingGrid)
    assert part.content.period.href == "../2001/"
    shown = markup(part)
    assert shown.xpath(".//*[@class='pp-last'][@data-search-exclude]//table")
    assert "actions/1.1/" in shown.xpath(".//td//a/@href")


def test_the_last_report_may_have_no_ratings() -> None:
    """If the last report with actions rated none, they are listed."""
    part = section(context({"2001": {"actions": [action("1.1")]}, "2002": TOTALS}), "rating_grid")
    assert isinstance(part.content, LastReported)
    assert isinstance(part.content.content, ActionList)


def test_the_grid_is_of_an_assessor_that_rated() -> None:
    """If the Party rated no action, the grid shows the ratings of the assessor that did."""
    part = section(context({"2001": {"actions": [action("1.1", panel="done")]}}), "rating_grid")
    assert isinstance(part.content, RatingGrid)
    assert part.content.assessor.words == "Panel"


def test_one_chart_has_a_row_for_each_period_and_assessor() -> None:
    """Each assessor has a bar a period from its first rating on, with its own denominator, under one legend."""
    reports: dict[str, dict[str, Any]] = {
        "2001": {"actions": [action("1.1", party="done"), action("1.2", party="half")]},
        "2002": {"state": "missing"},
        "2003": {"detail": "totals", "totals": {"party": {"done": 3}, "panel": {"half": 2}}},
    }
    chart = rating_chart(context(reports))
    rows = {
        line.assessor.words: [row.bar.total if row.bar else row.absence for row in line.rows] for line in chart.series
    }
    assert rows == {"Party": [2, "no report found", 3], "Panel": [2]}
    assert [legend.periods for legend in chart.legends] == [("2001", "2003")]
    assert chart.total is None
    shown = markup(chart)
    assert [words.text_content() for words in shown.xpath(".//*[@class='pp-legend']/li")] == [
        "Done",
        "Nearly done",
        "Half done",
        "Begun",
        "Waiting",
        "Not begun",
    ]
    labels = shown.xpath(".//*[@class='pp-bar__picture']/@aria-label")
    assert labels == ["Done: 1 of 2; Half done: 1 of 2", "Done: 3 of 3", "Half done: 2 of 2"]
    assert [row.xpath("string(th)") for row in shown.xpath(".//tbody/tr[td]")] == ["2001", "2003", "2003"]


def test_each_scale_has_a_legend_and_a_table() -> None:
    """Periods on different scales share neither a legend nor a table of numbers."""
    reports: dict[str, dict[str, Any]] = {
        "2001": {"detail": "totals", "scale": "two", "totals": {"party": {"good": 1}}},
        "2002": TOTALS,
    }
    chart = rating_chart(context(reports))
    assert [(legend.periods, len(legend.keys)) for legend in chart.legends] == [(("2001",), 2), (("2002",), 6)]
    assert len(markup(chart).xpath(".//table")) == 2


def test_a_chart_folds_periods_long_past() -> None:
    """With many periods the latest are shown at once and the earlier ones folded; the table has all."""
    chart = rating_chart(context({str(year): TOTALS for year in range(1990, 2005)}))
    shown = markup(chart)
    folded = [link.text for link in shown.xpath(".//div/details//a")]
    assert folded == [str(year) for year in range(1990, 1997)]
    assert [link.text for link in shown.xpath(".//div/ul[@class='pp-chart']//a")] == [
        str(year) for year in range(1997, 2005)
    ]
    assert "7 earlier periods" in shown.text_content()
    assert len(shown.xpath(".//tbody/tr[td]")) == 15


def test_a_number_needs_a_segment_wide_enough() -> None:
    """A segment too narrow for its number on a phone has none; the table and the spoken label have it."""
    shown = markup(rating_chart(context({"2001": {"detail": "totals", "totals": {"party": {"done": 199, "half": 1}}}})))
    assert [text.text for text in shown.xpath(".//*[@class='pp-bar__count']")] == ["199"]
    assert "Half done: 1 of 200" in shown.xpath("string(.//@aria-label)")


def test_overall_ratings_are_on_a_ladder() -> None:
    """All ratings of the scale are there in order; those given have the names of who gave them."""
    shown = overall(context({"2001": {**FULL, "overall": {"party": "half", "panel": "begun"}}}))
    assert [(rung.label.words, [rater.words for rater in rung.raters]) for rung in shown.ladder] == [
        ("Done", []),
        ("Nearly done", []),
        ("Half done", ["Party"]),
        ("Begun", ["Panel"]),
        ("Waiting", []),
        ("Not begun", []),
    ]
    words = " ".join(markup(shown).text_content().split())
    assert "Overall rating, Party: Half done." in words
    assert "Overall rating, Panel: Begun." in words
    assert overall(context({"2001": FULL})).ladder == ()


def test_an_action_shows_its_last_report_inside() -> None:
    """In a period with totals only, the page of an action has the earlier card, marked, and says the gap once."""
    reported = action("1.1", party="done", progress=["A law was passed."])
    notes = {"notes": [{"about": "1.1", "text": "A note."}]}
    page = action_page(context({"2001": {"actions": [reported], **notes}, "2002": {**TOTALS, **notes}}), "1.1")
    assert page.card.badges == ()
    assert page.last
    assert [badge.label.words for badge in page.last.badges] == ["Done"]
    shown = markup(page)
    (last,) = shown.xpath(".//*[@class='pp-last']")
    assert "As last reported, in 2001" in last.text_content()
    assert "A law was passed." in last.text_content()
    assert last.get("data-search-exclude") is not None
    ids = shown.xpath(".//@id")
    assert len(ids) == len(set(ids))
    assert {"notes-1.1", "notes-1.1-last-reported"} <= set(ids)
    rest = shown.text_content().replace(last.text_content(), "")
    assert "A law was passed." not in rest
    assert rest.count("only totals are available") == 1
    assert action_page(context({"2001": {"actions": [reported]}}), "1.1").last is None


def test_contact_is_named_if_the_plan_has_one() -> None:
    """Under its heading, readers are told whom to ask; without a contact there is no heading."""
    assert section(context({"2001": FULL}), "contact").content is None
    plan = {**PLAN, "contact": {"name": "Turtle Office", "email": "turtles@example.org"}}
    shown = markup(section(context({"2001": FULL}, plan=plan), "contact"))
    assert shown.xpath("string(h2)") == "Contact"
    assert shown.xpath("//@href")[-1] == "mailto:turtles@example.org"
    assert "please write to Turtle Office" in shown.xpath("string(p)").replace("\N{FIRST STRONG ISOLATE}", "")
