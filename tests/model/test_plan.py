"""The plan."""

import pytest
from pydantic import ValidationError

from planpress.model import Objective, Pillar, Plan, PlanVersion
from planpress.model.text import plain
from tests.model.sketch import PLAN


def test_look_up() -> None:
    """Pillars, scales and assessors are found by their own ids only."""
    assert PLAN.pillar("1", "1") == PLAN.pillars[0]
    assert PLAN.scale("s") == PLAN.scales[0]
    assert PLAN.assessor("panel") == PLAN.assessors[1]
    assert (PLAN.pillar("2", "1"), PLAN.scale(None), PLAN.assessor("x")) == (None, None, None)


def test_a_revised_plan_has_pillars_of_its_own() -> None:
    """A version that lists pillars has only those; any other version has the pillars of the plan."""
    revised = PLAN.model_copy(
        update={"versions": (PlanVersion(id="2", pillars=(Pillar(id="1", title=plain("New")),)),)}
    )
    assert str(revised.pillar("1", "2").title) == "New"  # type: ignore[union-attr]
    assert revised.pillars_of("1") == revised.pillars_of("3") == PLAN.pillars
    assert revised.all_pillars == (*PLAN.pillars, *(revised.versions[0].pillars or ()))


def test_objectives_belong_to_the_pillars_of_a_version() -> None:
    """A version keeps the objectives of the plan only if it keeps its pillars."""
    objectives = (Objective(id="1.a", pillar="1", title=plain("Less")),)
    pillars = (Pillar(id="1", title=plain("New")),)
    versions = (PlanVersion(id="2"), PlanVersion(id="3", pillars=pillars), PlanVersion(id="4", pillars=()))
    revised = PLAN.model_copy(update={"objectives": objectives, "versions": versions})
    assert [revised.objectives_of(version) for version in "1234"] == [objectives, objectives, (), ()]
    assert [revised.pillars_of(version) for version in "1234"] == [PLAN.pillars, PLAN.pillars, pillars, ()]


def test_a_plan_without_versions_is_published_as_before() -> None:
    """A key that came later is absent from the published data of plans that do not use it."""
    assert "versions" not in PLAN.model_dump(mode="json", by_alias=True, exclude_none=True)


def test_the_first_language_is_the_default() -> None:
    """A reader who names no language gets the first language of the plan."""
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
