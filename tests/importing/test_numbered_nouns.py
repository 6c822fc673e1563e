"""Actions with another noun than "Action" before their numbers. All reports are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from tests.importing.forms import plan, words

__all__ = ["plan"]
FRONT = ("Progress report", "Party: Cambodia", "Overall rating: On track")


def report_of(plan: Plan, *lines: str) -> FormReport:
    return read_form(read_text("\n".join((*FRONT, *lines)).encode()), plan)


def described(noun: str, sign: str = ":") -> list[str]:
    texts = (("Meet", "Achieved", "We met."), ("Buy boats", "On track", "We bought."))
    return [line for number, (title, rating, text) in enumerate(texts, 1)
            for line in (f"{noun} {number}{sign} {title}", f"Rating: {rating}", text)]  # fmt: skip


@pytest.mark.parametrize("noun", ["Priority", "Step", "Output", "Priorité", "Prioridad", "الأولوية"])
@pytest.mark.parametrize("sign", [":", ".", " \u2013"])
@pytest.mark.parametrize("part", [(), ("PART C: Details",)])
def test_another_noun(plan: Plan, noun: str, sign: str, part: tuple[str, ...]) -> None:
    """The actions are read with or without a heading of Part C, and a line says so."""
    report = report_of(plan, *part, *described(noun, sign))
    assert [(action.id, action.title, action.rating.rating) for action in report.actions] == [
        ("1", "Meet", "achieved"),
        ("2", "Buy boats", "on-track"),
    ]
    assert f'"{noun} 1" and the same word before the next numbers were read as the numbers of actions' in words(report)


def test_the_word_for_actions(plan: Plan) -> None:
    """It needs no line."""
    assert "the same word" not in words(report_of(plan, *described("Action")))


@pytest.mark.parametrize(
    "lines",
    [described("Priority")[:3], [line for line in described("Priority") if "Rating" not in line],
     ["Priority 1: Meet", "Rating: Achieved", "Goal 2: Buy", "Rating: Achieved"],
     ["Priority 1: Meet", "Rating: Achieved", "Priority 3: Buy", "Rating: Achieved"]],
)  # fmt: skip
def test_other_lines(plan: Plan, lines: list[str]) -> None:
    """A single number, names without ratings, several nouns and gaps show no actions."""
    with pytest.raises(RefusedError):
        report_of(plan, *lines)
