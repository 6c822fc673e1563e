"""An indicator is a sentence, with a bar where its figures allow one, and the values of earlier reports."""

from typing import Any

import pytest
from lxml import html

from planpress.fragments import render
from planpress.model.figures import figure
from planpress.views.action_card import action as action_card
from planpress.views.context import Context
from planpress.views.indicator import IndicatorRow, indicator_rows
from tests.views.sketch import action, context


def reporting(*indicators: dict[str, Any]) -> dict[str, Any]:
    """A report of one action with some indicators."""
    return {"actions": [action("1.1", party="half", indicators=list(indicators))]}


def only(shown: Context) -> IndicatorRow:
    """The only indicator."""
    (row,) = indicator_rows(shown, shown.actions[0])
    return row


def lines(shown: Context) -> list[str]:
    """What the card of the action says about each indicator."""
    page = html.fromstring(str(render(action_card(shown, "1.1"), words=shown.words)))
    entries = page.xpath("//*[@id='indicators-1.1']/following-sibling::ul[1]/li")
    return [" ".join(" ".join(entry.itertext()).split()).replace(" ;", ";").replace(" :", ":") for entry in entries]


PERMITS = {"name": "Owners with a permit", "unit": "owners of 83", "baseline": "0", "target": "83", "value": "48"}


@pytest.mark.parametrize(
    ("indicator", "sentence"),
    [
        (PERMITS, "Owners with a permit: 48 of 83 owners; target 83; baseline 0"),
        (
            {"name": "Cases", "unit": "cases", "target": "20", "value": "26"},
            "Cases: 26 cases; target 20; baseline not supplied",
        ),
        ({"name": "Share", "value": "12 %"}, "Share: 12 %; target not supplied; baseline not supplied"),
        ({"name": "Share", "target": "all"}, "Share: value not supplied; target all; baseline not supplied"),
        (
            {"name": {"fr": "Permis"}, "unit": {"fr": "propriétaires sur 83"}, "value": "48"},
            "Permis: 48 of 83 propriétaires; target not supplied; baseline not supplied",
        ),
    ],
    ids=["of a total", "with a unit", "alone", "without a value", "in another language"],
)
def test_an_indicator_is_a_sentence(indicator: dict[str, Any], sentence: str) -> None:
    """It names the value with its unit or total, the target and the baseline, and says what was not supplied."""
    assert lines(context({"2001": reporting(indicator)})) == [sentence]


@pytest.mark.parametrize(
    ("values", "bar"),
    [
        ({"value": "48", "target": "83"}, (100 * 48 / 83, 100)),
        ({"value": "26", "target": "20"}, (100, 100 * 20 / 26)),
        ({"value": "3", "target": "1", "baseline": "12"}, (25, 100 / 12)),
        ({"value": "1,200", "target": "2 400"}, (50, 100)),
        ({"value": "2", "target": "4", "unit": "towns of 8"}, (25, 50)),
        ({"value": "0", "target": "0"}, None),
        ({"value": "-1", "target": "4"}, None),
        ({"value": "about 3", "target": "4"}, None),
        ({"value": "3"}, None),
    ],
    ids=str,
)
def test_a_bar_needs_two_figures(values: dict[str, str], bar: tuple[float, float] | None) -> None:
    """The longest of value, target, baseline and total is the whole length; without figures there is no bar."""
    shown = only(context({"2001": reporting({"name": "Things", **values})})).bar
    assert (shown and (shown.value, shown.target)) == (None if bar is None else pytest.approx(bar))


def test_earlier_values_follow_the_lineage_of_the_action() -> None:
    """The same indicator of the action that this one continues has its value and a link, whatever its number."""
    before = {"actions": [action("1.7", party="begun", indicators=[{**PERMITS, "value": "12"}, {"name": "Other"}])]}
    now = {"actions": [action("1.1", party="half", indicators=[PERMITS], change="renumbered") | {"from": ["1.7"]}]}
    shown = context({"2001": before, "2002": {"state": "missing"}, "2003": now})
    assert [(entry.period.label, entry.value, entry.period.href) for entry in only(shown).before] == [
        ("2001", "12", "../../../2001/actions/1.7/#indicators-1.7")
    ]
    assert lines(shown)[0].endswith("baseline 0 Before: 2001 12")


def test_a_part_does_not_have_the_value_of_the_whole_as_its_past() -> None:
    """After a split the values begin anew; those since the split are listed."""
    whole = {"actions": [action("1.1", party="begun", indicators=[{**PERMITS, "value": "310"}])]}
    split: dict[str, Any] = {"party": "half", "change": "split"}
    part = action("1.1", indicators=[{**PERMITS, "value": "275"}], **split)
    new = action("1.2", indicators=[{**PERMITS, "value": "35"}], **split) | {"from": ["1.1"]}
    later = {"actions": [action(id, party="half", indicators=[PERMITS]) for id in ("1.1", "1.2")]}
    reports = {"2001": whole, "2002": {"actions": [part, new]}}
    parts, later_parts = context(reports), context({**reports, "2003": later})
    assert [row.before for item in parts.actions for row in indicator_rows(parts, item)] == [(), ()]
    before = [row.before for item in later_parts.actions for row in indicator_rows(later_parts, item)]
    assert [[(entry.period.label, entry.value) for entry in values] for values in before] == [
        [("2002", "275")],
        [("2002", "35")],
    ]


def test_another_indicator_is_not_an_earlier_value() -> None:
    """Only a name that looks the same counts; a value that was not supplied is mentioned."""
    before = reporting({"name": "Owners  with a\u00a0permit"}, {"name": "Owners without a permit", "value": "5"})
    shown = context({"2001": before, "2002": reporting(PERMITS)})
    assert [entry.value for entry in only(shown).before] == [None]


@pytest.mark.parametrize(
    ("text", "number"), [("1,200", 1200), ("٤٨", 48), ("2.5 %", 2.5), ("1,20", None), ("", None), (None, None)], ids=str
)
def test_figures(text: str | None, number: float | None) -> None:
    """A figure may have groups of three digits, a decimal point and a percent sign, in any script, and nothing else."""
    assert figure(text) == number
