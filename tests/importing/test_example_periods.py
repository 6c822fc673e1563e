"""Examples of the period's id in messages that ask for it."""

import pytest

from planpress.importing.example_periods import EXAMPLE, example_period


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["s2_cierre_2023"], "2023"),
        (['"Closing of 2023" may name the period', "closing_2023"], "2023"),
        (["as at 2023-12-31"], "2023"),
        (["2023/24"], EXAMPLE),
        (["2022\u201323"], EXAMPLE),
        (["2022", "2023"], EXAMPLE),
        (["Law 120233"], EXAMPLE),
        ([], EXAMPLE),
    ],
)
def test_the_only_year_in_texts(texts: list[str], expected: str) -> None:
    assert example_period(texts) == expected
