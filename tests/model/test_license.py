"""Licences."""

import pytest
from pydantic import ValidationError

from planpress.model import Plan
from tests.model.sketch import PLAN


def plan(**keys: object) -> Plan:
    return Plan.model_validate({**PLAN.model_dump(by_alias=True), **keys})


@pytest.mark.parametrize(
    ("typed", "name", "url"),
    [
        ("CC-BY-4.0", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("cc-by-nc-sa-3.0-igo", "CC-BY-NC-SA-3.0-IGO", "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/"),
        ("CC0-1.0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("OGL-UK-3.0", "OGL-UK-3.0", "https://spdx.org/licenses/OGL-UK-3.0.html"),
    ],
)
def test_an_id_leads_to_the_licence(typed: str, name: str, url: str) -> None:
    """An id of the SPDX License List gives the name and the address of the licence, in any case of its letters."""
    stated = plan(license=typed).license
    assert stated is not None
    assert (str(stated.name), stated.url) == (name, url)


def test_a_licence_without_an_id_has_a_name_and_an_address() -> None:
    """The published data of either kind of licence has the same two keys."""
    own = {"name": {"en": "Open Licence", "fr": "Licence ouverte"}, "url": "https://example.org/licence"}
    for typed, published in (
        (own, own),
        ("CC0-1.0", {"name": "CC0-1.0", "url": "https://creativecommons.org/publicdomain/zero/1.0/"}),
    ):
        assert plan(license=typed).model_dump(mode="json", by_alias=True)["license"] == published


@pytest.mark.parametrize("typed", ["CC-BY", "MIT OR Apache-2.0", "LicenseRef-Ours", "free for all", "(MIT)", ["MIT"]])
def test_no_licence(typed: object) -> None:
    """Unknown ids, expressions of several licences, and ids that only one project knows are refused."""
    with pytest.raises(ValidationError, match="licence"):
        plan(license=typed)


def test_a_plan_without_contact_and_licence_is_published_as_before() -> None:
    """A key that came later is absent from the published data of plans that do not use it."""
    assert not {"contact", "license"} & PLAN.model_dump(mode="json", by_alias=True).keys()
