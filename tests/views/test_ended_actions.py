"""The whole report names the actions of the report before that were dropped, split or merged."""

from typing import Any

from lxml import html

from planpress.fragments import render
from planpress.views.context import Context
from planpress.views.full_report import full_report
from tests.views.sketch import action, context

BEFORE: dict[str, Any] = {"actions": [action(number, party="half") for number in ("1.1", "1.2", "1.3")]}
AFTER: dict[str, Any] = {
    "actions": [
        action("1.1", party="done", change="split"),
        action("1.4", party="half", change="split") | {"from": ["1.1"]},
        action("1.3", party="half"),
    ],
    "dropped": [{"id": "1.2", "reason": "The lake has dried up."}],
}


def ended(shown: Context) -> list[str]:
    """Return the lines about actions that ended as they were."""
    page = html.fromstring(f"<main>{render(full_report(shown), words=shown.words)}</main>")
    lines = page.xpath("//h3[@id='ended']/following-sibling::ul[1]/li")
    return [" ".join(line.text_content().split()) for line in lines]


def test_the_whole_report_names_dropped_and_split_actions() -> None:
    """Each has its title, what became of it and, if it was dropped, the reason."""
    assert ended(context({"2001": BEFORE, "2002": AFTER})) == [
        "1.1 Title of 1.1: split into 1.1 (Done) and 1.4 (Half done); previously Half done.",
        "1.2 Title of 1.2: dropped in 2002: The lake has dried up; previously Half done.",
    ]


def test_nothing_is_said_if_all_actions_continue() -> None:
    """Neither a first report nor a report that lists the same actions has such lines."""
    assert ended(context({"2001": BEFORE})) == []
    assert ended(context({"2001": BEFORE, "2002": BEFORE})) == []
