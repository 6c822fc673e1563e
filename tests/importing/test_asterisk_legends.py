"""Lines at the end of a form that explain its asterisks. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]


@pytest.mark.parametrize("legend", ["* Funded by the Pact.", "*Acci\u00f3n financiada por el Pacto.",
                                    "(*) Mesure financ\u00e9e par le Pacte.", "** Financiada pelo Pacto"])  # fmt: skip
@pytest.mark.parametrize("name", ["1.1 Amend the law*", "1.1 Amend the law (*)"])
def test_a_line_that_explains_an_asterisk(plan: Plan, legend: str, name: str) -> None:
    """It is no text of the last action, and is quoted."""
    report = read(plan, lines("PART C: Details", name, "Rating: Achieved", "We met.", "2.1 Train", "Rating: On track",
                              "Ten were trained.", legend))  # fmt: skip
    assert [action.starred for action in report.actions] == [True, False]
    assert report.actions[1].texts.progress == ["Ten were trained."]
    assert words(report).count(f'"{legend}" explains an asterisk') == 1


@pytest.mark.parametrize(
    ("name", "texts"),
    [("1.1 Amend the law", ("We met.", "* We wrote.")), ("1.1 Amend the law*", ("* We met.", "* We wrote."))],
)
def test_asterisks_that_are_bullets(plan: Plan, name: str, texts: tuple[str, ...]) -> None:
    """Without an asterisk behind a name, or with several such lines, an asterisk begins an entry."""
    report = read(plan, lines("PART C: Details", name, "Rating: Achieved", *texts))
    assert report.actions[0].texts.progress == ["We met.", "We wrote."]
    assert "explains an asterisk" not in words(report)


def test_a_line_below_a_table(plan: Plan) -> None:
    table = grid(("Action", "Rating", "Progress"), ("1.1 Amend the law*", "Achieved", "We met."))
    report = read(plan, lines("PART C: Details"), table, lines("* Funded by the Pact."))
    assert report.actions[0].texts.progress == ["We met."]
    assert '"* Funded by the Pact."' in words(report)
