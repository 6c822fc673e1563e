"""The plan."""

import pytest
from pydantic import ValidationError

from planpress.model import Plan
from tests.model.sketch import PLAN


def test_look_up() -> None:
    """Pillars, scales and assessors are found by their ids, and nothing by another."""
    assert PLAN.pillar("1") == PLAN.pillars[0]
    assert PLAN.scale("s") == PLAN.scales[0]
    assert PLAN.assessor("panel") == PLAN.assessors[1]
    assert (PLAN.pillar("2"), PLAN.scale(None), PLAN.assessor("x")) == (None, None, None)


def test_the_first_language_is_the_default() -> None:
    """A reader who names no language is shown the first of the plan."""
    assert PLAN.language == "en"


def test_the_address_ends_with_a_slash() -> None:
    """The address of the site is a folder, however it is typed."""
    assert PLAN.site_url == "https://example.org/x/"


@pytest.mark.parametrize(
    "url",
    [
        "example.org",
        "ftp://example.org/",
        "https://",
        "https://a b/",
        'https://a"b/',
        "https://a/?q",
        "javascript:alert(1)",
    ],
)
def test_no_address_of_a_site(url: str) -> None:
    """Only http and https addresses of folders are accepted."""
    with pytest.raises(ValidationError, match="not the address of a site"):
        Plan.model_validate({**PLAN.model_dump(by_alias=True), "site_url": url})
