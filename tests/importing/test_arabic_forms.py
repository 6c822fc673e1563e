"""Headings and labels of Arabic and Portuguese forms. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read

__all__ = ["plan"]
ACTIONS = lines("الجزء جيم: التقييم المفصل للإجراءات", "1.1 Dig", "التقييم: On track", "حفرنا البئر.")


@pytest.mark.parametrize("heading", ["الإنجازات الرئيسية", "أبرز النتائج", "أهم الإنجازات", "التقدم المحرز"])
def test_headings_of_progress(plan: Plan, heading: str) -> None:
    """A heading of the main results in Part A ends the summary."""
    report = read(plan, lines("الجزء ألف: موجز التنفيذ", "ملخص", "عقدنا اجتماعا.", heading, "زرعنا ألف شجرة."), ACTIONS)
    assert report.synopsis.summary == ["عقدنا اجتماعا."]
    assert report.synopsis.progress == ["زرعنا ألف شجرة."]


@pytest.mark.parametrize(
    ("part", "heading"),
    [("الجزء ألف: موجز التنفيذ", "التقييم الشامل"), ("الجزء ألف: موجز التنفيذ", "التقييم الكلي"),
     ("PARTE A: Síntese", "Apreciação geral"), ("PARTE A: Síntese", "Apreciação global")],
)  # fmt: skip
@pytest.mark.parametrize("line", ["{}: On track", "{}\nOn track"])
def test_overall_ratings(plan: Plan, part: str, heading: str, line: str) -> None:
    """The rating of the whole plan is no text of Part A."""
    report = read(plan, lines(part, *line.format(heading).split("\n"), "We met in May."), ACTIONS)
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == ["We met in May."]


def test_labels_between_sentences(plan: Plan) -> None:
    """Letters without case begin labels, too."""
    text = "التقدم: حفرنا البئر. الصعوبات: هطلت الأمطار. الخطوات القادمة: سنحفر بئرا أخرى."
    [action] = read(plan, lines("الجزء جيم: التقييم المفصل", "1.1 Dig", "التقييم: On track", text)).actions
    assert action.texts.progress == ["حفرنا البئر."]
    assert action.further["challenges"] == ["هطلت الأمطار."]
    assert action.further["outlook"] == ["سنحفر بئرا أخرى."]


@pytest.mark.parametrize("request_", ["[أدخل النص هنا]", "[اكتب نصا]", "[يرجى إدخال النص هنا]"])
def test_requests_of_the_template(plan: Plan, request_: str) -> None:
    """A request for a text in brackets is no text of the report."""
    blocks = lines("الجزء جيم: التقييم المفصل"), grid(("Action", "Rating", "Progress", "Comments"),
                                                     ("1.1 Dig", "On track", "We dug.", request_))  # fmt: skip
    [action] = read(plan, *blocks).actions
    assert (action.texts.progress, action.texts.comments) == (["We dug."], [])
