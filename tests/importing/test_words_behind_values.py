"""Words behind the value of an indicator. All reports are fictional."""

import pytest

from planpress.importing.unlikely_values import unlikely_values


def told(value: str) -> list[str]:
    """What is said about the value of an indicator."""
    indicators = [{"name": "Posts filled", "value": value}]
    return [doubt.words for doubt in unlikely_values({"actions": [{"id": "1.1", "indicators": indicators}]}, [])]


@pytest.mark.parametrize(
    "value",
    ["12 of 20 posts; two more are planned", "12. Two more are planned", "12.5 km. Two more are planned",
     "12 postes ; deux autres sont prévus", "40 % \u2013 the rest will follow", "12 وظيفة؛ ومن المقرر شغل وظيفتين"],
)  # fmt: skip
def test_a_text_behind_a_figure(value: str) -> None:
    """It stays in the value, and is told."""
    assert told(value) == [f'action 1.1: "{value}" was read as `value`, but a text may be behind the figure']


@pytest.mark.parametrize(
    "value",
    ["12", "12 of 20 posts", "12 (2024); 15 (2025)", "12.5 km", "12 men; 14 women", "EUR 1,200.50 per boat",
     "12 posts; all filled", "None. Two are planned", "2 boats in the north of the river"],
)  # fmt: skip
def test_other_values(value: str) -> None:
    assert told(value) == []
