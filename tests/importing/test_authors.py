"""Whose words the texts in a column are, in small tables of a fictional plan."""

import pytest

from planpress.importing.authors import has_unknown_words, is_by_a_body, is_by_others
from planpress.model import Plan
from tests.importing.tables import doubts, imported, only, plan_of

OTHERS = ["Partner comments", "Comments from partners", "Stakeholders' feedback", "Commentaires du partenaire",
          "Comments (WWF)", "Donor's remarks"]  # fmt: skip
BODIES = ["Remarks by the Ministry of Peat", "Comments (Ministry of Peat)", "Comments of other ministries",
          "Observations du Ministère des Tourbières", "Comentarios del Ministerio de Turberas",
          "Comentários do Ministério das Turfeiras", "تعليقات وزارة المالية", "MoP comments", "UNDP feedback",
          "Comments by Customs", "FA remarks", "Remarks of the Forestry Administration"]  # fmt: skip
PLAIN = ["Comments", "Comments of the responsible ministry", "Comments of the Party", "Further comments",
         "Comments (as agreed with the ministry)", "Comments to partners", "Comments for Customs",
         "Feedback to the FA", "COMMENTS", "Commentaires", "Observaciones", "ملاحظات"]  # fmt: skip


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("heading", OTHERS)
def test_texts_by_others(plan: Plan, heading: str) -> None:
    """What somebody else says is left out, and a line says so."""
    report = imported(plan, [["No", "Action", "Progress", heading], ["1.1", "Dig", "Dug.", "Not seen."]])
    assert "comments" not in only(report)
    assert f'column D "{heading}" was left out, because its heading names an author' in doubts(report)


@pytest.mark.parametrize("heading", BODIES)
def test_texts_by_a_body(plan: Plan, heading: str) -> None:
    """Comments of a body are comments of the Party, and a line says that the author is not imported."""
    assert not is_by_others(heading, plan)
    report = imported(plan, [["No", "Action", "Progress", heading], ["1.1", "Dig", "Dug.", "Too dear."]])
    assert only(report)["comments"] == ["Too dear."]
    assert f'column D "{heading}" was read as comments, without the name of the author' in doubts(report)


@pytest.mark.parametrize("heading", PLAIN)
def test_texts_whose_author_is_the_party(plan: Plan, heading: str) -> None:
    assert not is_by_others(heading, plan)
    assert not is_by_a_body(heading, plan, "comments")
    assert not has_unknown_words(heading, plan, "comments")


@pytest.mark.parametrize("heading", ["Finance remarks", "Coast comments"])
def test_words_that_may_name_an_author(plan: Plan, heading: str) -> None:
    report = imported(plan, [["No", "Action", "Progress", heading], ["1.1", "Dig", "Dug.", "Too dear."]])
    assert f'column D "{heading}" was read as comments' in doubts(report)
