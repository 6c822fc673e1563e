"""Several bodies in one name: commas, slashes, and words such as "in cooperation with". All names are fictional."""

import pytest

from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.doubts import Doubts

BODIES = PlanBodies({
    "ministry of lands": "lands", "forest service": "forest", "national police": "police", "mof": "finance",
    "ministry of trade industry and tourism": "trade", "customs": "customs",
})  # fmt: skip


def read(text: str) -> tuple[list[object], list[str]]:
    """The bodies in a cell, and what was told."""
    doubts = Doubts()
    return BODIES.read(text, "row 2", doubts), [doubt.words for doubt in doubts.uncertainties()]


@pytest.mark.parametrize(
    "text",
    ["Ministry of Lands, Forest Service", "Ministry of Lands / Forest Service",
     "Ministry of Lands and the Forest Service",
     "Ministry of Lands (lead), in cooperation with the Forest Service",
     "Lead: Ministry of Lands\nPartners: Forest Service",
     "Ministry of Lands with support from the Forest Service.", "The Ministry of Lands, the Forest Service",
     "Ministry of Lands (jointly with the Forest Service)", "Ministry of Lands en collaboration avec la Forest Service",
     "Ministry of Lands con el apoyo de la Forest Service", "Ministry of Lands em parceria com o Forest Service",
     "Ministry of Lands \u0628\u0627\u0644\u062a\u0639\u0627\u0648\u0646 \u0645\u0639 Forest Service"],
)  # fmt: skip
def test_bodies_of_the_plan(text: str) -> None:
    """A name is divided if its pieces are bodies of the plan."""
    assert read(text) == (["lands", "forest"], [])


@pytest.mark.parametrize(
    "text", ["Harbour Board, Port Office", "Harbour Board / Port Office", "Harbour Board and Forest Service"]
)
def test_other_names(text: str) -> None:
    """A name whose pieces are not all known is kept, which is said."""
    signs = "a slash" if "/" in text else 'commas or words such as "and"'
    assert read(text) == ([text], [f'names with {signs} between them were read as one body: "{text}"'])


def test_the_action_and_the_texts() -> None:
    """One line quotes the first texts, with the numbers of their actions."""
    doubts = Doubts()
    for number in range(1, 6):
        BODIES.read(f"Harbour Board {number} / Port Office", f"row {number}", doubts, f"1.{number}")
    (doubt,) = doubts.uncertainties()
    assert ': "Harbour Board 1 / Port Office" (action 1.1); "Harbour' in doubt.words
    assert '3 / Port Office" (action 1.3) and 2 more (also: row 2' in doubt.words


def test_ids_of_names_that_begin_with_a_body() -> None:
    """A name that may be two bodies gets no id; a longer name gets one of its other words."""
    long = "Ministry of Forests and of all the Wildlife"
    plan = PlanBodies({"ministry of forests and of all the wildlife": "ministry-of-forests-and-of-all"})
    plan.missing = {f"{long} / District councils": 1, f"{long} Research Institute": 1}
    assert plan.suggested() == {"research-institute": f"{long} Research Institute"}


def test_names_around_words_for_cooperation() -> None:
    """Words such as "in cooperation with" divide names that the plan lacks too."""
    assert read("Harbour Board in co-operation with the Port Office") == (["Harbour Board", "Port Office"], [])


@pytest.mark.parametrize(
    "text", ["Ministry of Trade, Industry and Tourism", "Ministry of Water and Forests", "Forest Service (FS, HQ)"]
)
def test_a_single_body(text: str) -> None:
    """A comma or "and" inside the name of a single body is nothing to look at."""
    bodies, told = read(text)
    assert len(bodies) == 1
    assert told == []


@pytest.mark.parametrize(
    "text",
    [
        "Ministry of Lands, Rivers and Customs",
        "Ministry of Lands, Rivers and Roads",
        "Ministerio de Tierras, R\u00edos y Customs",
        "Minist\u00e9rio das Terras, Rios e Customs",
        "Minist\u00e8re des Terres, Routes et Customs",
    ],
)
def test_a_ministry_of_several_things(text: str) -> None:
    """It stays whole, although it begins or ends with the name of a body of the plan."""
    told = f'names with commas or words such as "and" between them were read as one body: "{text}"'
    assert read(text) == ([text], [told])


def test_a_list_that_begins_with_a_ministry() -> None:
    """Behind a comma or a slash, the name of a body shows that the name of the ministry has ended."""
    assert read("Ministry of Roads, Forest Service and Ministry of Lands")[0] == [
        "Ministry of Roads",
        "forest",
        "lands",
    ]
    assert read("Ministry of Lands / Rivers Board and Forest Service")[0][:1] == ["lands"]


def test_ids_of_long_names() -> None:
    """A suggested id does not end with an article or a preposition where it is cut."""
    bodies = PlanBodies(missing={"Programme national de lutte contre le paludisme": 1})
    assert list(bodies.suggested()) == ["programme-national-de-lutte-contre"]
