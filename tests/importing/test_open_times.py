"""Times that announce their beginning, in small tables of fictional plans."""

import pytest

from planpress.importing.tables.times import read_time
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

REST = ["1.2", "Drain no fen", "Achieved", "2024"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def times(plan: Plan, text: str, heading: str = "Time frame") -> tuple[object, object, str]:
    """The start and the due date of an action, and what is told."""
    rows = [["No.", "Action", "Rating", heading], ["1.1", "Map the fens", "On track", text], REST]
    report = imported(plan, rows)
    values = actions(report)[0]
    start = values.get("start")
    return start if start is None else str(start), values.get("due"), doubts(report)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("from 2022", "2022"), ("Since 2020", "2020"), ("Starting in March 2022", "2022-03"), ("d\u00e8s 2022", "2022"),
        ("\u00c0 partir de mars 2022", "2022-03"), ("desde 2022", "2022"),
        ("A partir de mar\u00e7o de 2022", "2022-03"),
        ("\u0645\u0646\u0630 2022", "2022"), ("\u1785\u17b6\u1794\u17cb\u1796\u17b8 2022", "2022"),
        ("\u0e15\u0e31\u0e49\u0e07\u0e41\u0e15\u0e48 2022", "2022"),
    ],
)  # fmt: skip
def test_a_beginning(plan: Plan, text: str, start: str) -> None:
    """It is the start of the action, which has no deadline."""
    assert times(plan, text)[:2] == (start, None)
    assert "is not a date" not in times(plan, text)[2]
    assert times(plan, text, "Deadline")[:2] == (None, {"text": text})


def test_a_beginning_and_an_end(plan: Plan) -> None:
    for text in ("from 2022 to 2024", "desde 2022 hasta 2024", "depuis 2022 jusqu'\u00e0 2024"):
        assert times(plan, text)[:2] == ("2022", 2024)


def test_onwards(plan: Plan) -> None:
    """Words such as "onwards" say that there is no end."""
    for text in ("2022 onwards", "from 2022 onwards", "2022 en adelante", "2022 et au-del\u00e0", "2022 em diante"):
        assert times(plan, text)[:2] == ("2022", {"ongoing": True, "text": text})


def test_the_beginning_of_a_word_is_no_month() -> None:
    """The month "des" does not begin "desde 2022"."""
    assert read_time("desde 2022").last is None
    assert str(read_time("des. 2022").last) == "2022-12"
