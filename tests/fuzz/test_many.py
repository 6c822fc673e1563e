"""Time and output grow with the number of actions, not with its square, however the actions continue each other."""

from itertools import combinations
from pathlib import Path

import pytest

from planpress.cli.compare import FORMATS
from planpress.compare import compare
from planpress.errors import PlanpressError
from planpress.fragments import render
from planpress.language import ENGLISH, language_for
from planpress.language.changes import change_sentence
from planpress.macros import MACROS
from planpress.rules import check
from planpress.views.context import Context
from tests.fuzz.many import KINDS, write
from tests.growth import took

FEW, MANY = 150, 600
MOST = 8
"""How many times as long four times as many actions may take; with the square of their number it would be 16."""


def amount_to_read(project: Path) -> int:
    """Check and compare; return how many characters there are to read."""
    checked = check(project)
    size = sum(len(str(item)) for item in checked.findings)
    try:
        dataset = checked.sound()
    except PlanpressError:
        return size
    periods = [item.period for item in dataset.reports]
    for earlier, later in combinations(periods, 2):
        comparison = [compare(dataset, earlier, later, item.id) for item in dataset.plan.assessors]
        size += sum(len(write_out(comparison, "en", ENGLISH)) for write_out in FORMATS.values())
    return size


@pytest.mark.parametrize("kind", KINDS)
def test_growth(kind: str, tmp_path: Path) -> None:
    """Four times as many actions take about four times as long, and about four times as many words."""
    few, many = (write(tmp_path / str(number), kind, number) for number in (FEW, MANY))
    assert amount_to_read(many) <= MOST * amount_to_read(few)
    for times in (1, 3):  # a second try, because the machine may have been busy
        base = max(took(lambda: amount_to_read(few), times=times), 0.01)
        if (grown := took(lambda: amount_to_read(many), 3 * MOST * base, times) / base) <= MOST:
            return
    pytest.fail(f"{grown:.0f} times as long for four times as many actions")


@pytest.mark.parametrize("kind", ["split", "merged", "waiting", "dropped into many", "much evidence"])
def test_a_sentence_names_the_first_of_many(kind: str, tmp_path: Path) -> None:
    """A sentence about hundreds of actions names the first, and says how many there are."""
    dataset = check(write(tmp_path, kind, MANY)).sound()
    earlier, later = (item.period for item in dataset.reports)
    comparison = compare(dataset, earlier, later, "party")
    longest = max((change_sentence(language_for("en"), change) for change in comparison.changes), key=len)
    assert " and 540 more" in longest
    assert len(longest) < 2_000


def test_a_page_names_the_first_of_many(tmp_path: Path) -> None:
    """The history of a part of a split names the first of hundreds of parts, so all pages together stay small."""
    dataset = check(write(tmp_path, "split", MANY)).sound()
    page = render(MACROS["history"](Context(dataset, dataset.newest, "en"), f"1.{MANY}"))
    assert " and 540 more" in page
    assert page.count("<a ") < 70
