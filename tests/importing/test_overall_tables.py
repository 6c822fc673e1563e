"""Tables with the overall ratings of several assessors. All reports are fictional."""

from collections.abc import Sequence

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]

ACTIONS = (("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."), ("1.2 Walk", "On track", "We walked."))


@pytest.mark.parametrize(
    "table",
    [(("", "Party", "Secretariat"), ("Overall rating", "On track", "Achieved")),
     (("", "Partie", "Secr\u00e9tariat"), ("Note globale", "On track", "Achieved")),
     (("Self-assessment by the Party", "CITES Secretariat"), ("On track", "Achieved")),
     (("Rated by", "Cambodia", "Secretariat"), ("Rating of the plan as a whole", "On track", "Achieved")),
     (("Party", "Secretariat"), ("Overall rating: On track", "Overall rating: Achieved")),
     (("Assessor", "Overall rating"), ("Party", "On track"), ("Secretariat", "Achieved")),
     (("Assessor", "Overall rating", "Remarks"), ("Party", "On track", "Much is done."),
      ("Secretariat", "Achieved", "More than planned."))],
)  # fmt: skip
def test_a_table_of_overall_ratings(plan: Plan, table: Sequence[Sequence[str]]) -> None:
    """The table is neither Part B nor a text, and what others add to their rating is told."""
    above = lines("Party: Cambodia", "PART A: Synopsis")
    report = read(plan, above, grid(*table), lines("All is well.", "PART C: Details"), grid(*ACTIONS))
    assert report.synopsis.overall.rating == "on-track"
    assert {name: read.rating for name, read in report.synopsis.others.items()} == {"secretariat": "achieved"}
    has_remarks = "Remarks" in table[0]
    assert report.synopsis.summary == [*(["Much is done."] if has_remarks else []), "All is well."]
    assert ('"More than planned." is by "Secretariat"' in words(report)) == has_remarks
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]


def test_a_table_of_actions_rated_by_both(plan: Plan) -> None:
    """Names of actions are no words for the whole plan."""
    table = grid(("Action", "Party", "Secretariat"), ("1.1 Amend", "On track", "Achieved"))
    report = read(plan, lines("Party: Cambodia", "PART B: Ratings"), table)
    assert [action.rating.rating for action in report.actions] == ["on-track"]
    assert not report.synopsis.overall.rating
