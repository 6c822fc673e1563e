"""docs/architecture.md, against the code and the settings."""

import re
import tomllib
from itertools import chain
from typing import Any

import pytest

from tests.docs.markdown import DOCS, PROJECT, rows, sections

PAGE = DOCS / "architecture.md"
SETTINGS: dict[str, Any] = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
DEPENDENCIES = [
    *SETTINGS["project"]["dependencies"],
    *chain.from_iterable(group for group in SETTINGS["dependency-groups"].values()),
]


def contract() -> list[list[str]]:
    """Return the layers from the top, each with its rooms."""
    (found,) = (one for one in SETTINGS["tool"]["importlinter"]["contracts"] if one["type"] == "layers")
    return [re.findall(r"\w+", layer) for layer in found["layers"]]


def test_table_has_the_layers_of_the_contract() -> None:
    """The first table lists the layers of pyproject.toml in the same order."""
    text = PAGE.read_text(encoding="utf-8").partition("## ")[0]
    assert [re.findall(r"`(\w+)`", row[0]) for row in rows(text)[1:]] == contract()


def test_picture_has_the_layers_of_the_contract() -> None:
    """The picture lists them from top to bottom."""
    picture = (DOCS / "images" / "architecture.svg").read_text(encoding="utf-8")
    assert re.findall(r'class="layer"[^>]*>(\w+)<', picture) == list(chain.from_iterable(contract()))


@pytest.mark.parametrize("dependency", DEPENDENCIES)
def test_every_dependency_has_its_range_and_reason(dependency: str) -> None:
    """A row holds the package, its range and why it is needed."""
    name, span = re.fullmatch(r"([\w.-]+)(.*)", dependency).groups()  # type: ignore[union-attr] # all of them match
    found = [row for row in rows(sections(PAGE)["Dependencies"]) if row[0] == name]
    assert [row[1] for row in found] == [f"`{span}`"]
    assert found[0][2]


def test_no_dependency_is_told_that_is_none() -> None:
    """What is no longer needed leaves the page."""
    told = {row[0] for row in rows(sections(PAGE)["Dependencies"])} - {"package"}
    assert told == {re.split(r"[<>=]", one)[0] for one in DEPENDENCIES}


@pytest.mark.parametrize(
    "place", sorted(one.name for one in (PROJECT / "src/planpress").iterdir() if (one / "__init__.py").is_file())
)
def test_every_package_has_its_place(place: str) -> None:
    """The table of places has a row for each package."""
    assert f"| `src/planpress/{place}/` |" in sections(PAGE)["Where things live"]


def test_named_modules_exist() -> None:
    """A module named in the row of a package is in it."""
    for row in rows(sections(PAGE)["Where things live"]):
        place = row[0].strip("`")
        if place.startswith("src/planpress/") and place.endswith("/"):
            for name in re.findall(r"`([a-z_]+/?)`", row[1]):
                folder = PROJECT / place
                assert (folder / name).exists() or (folder / f"{name}.py").is_file(), f"{place}{name}"
