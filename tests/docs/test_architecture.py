"""manual/pages/architecture.md, against the code and the settings."""

import re
import tomllib
from itertools import chain
from typing import Any

import pytest

from tests.docs.markdown import MANUAL, PROJECT, rows, sections

PAGE = MANUAL / "architecture.md"
SETTINGS: dict[str, Any] = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
EVERYWHERE = (
    SETTINGS["project"]["dependencies"],
    *SETTINGS["project"]["optional-dependencies"].values(),
    *SETTINGS["dependency-groups"].values(),
)
DEPENDENCIES = list(dict.fromkeys(chain.from_iterable(EVERYWHERE)))


def contract() -> list[list[str]]:
    """Return the layers from the top, each with its packages."""
    contracts = SETTINGS["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [re.findall(r"\w+", layer) for layer in layers]


def test_table_has_the_layers_of_the_contract() -> None:
    """The first table lists the layers of pyproject.toml in the same order."""
    text = PAGE.read_text(encoding="utf-8").partition("## ")[0]
    assert [re.findall(r"`(\w+)`", row[0]) for row in rows(text)[1:]] == contract()


def test_picture_has_the_layers_of_the_contract() -> None:
    """The picture lists them from top to bottom."""
    picture = (MANUAL / "images" / "architecture.svg").read_text(encoding="utf-8")
    assert re.findall(r'class="layer"[^>]*>(\w+)<', picture) == list(chain.from_iterable(contract()))


@pytest.mark.parametrize("dependency", DEPENDENCIES)
def test_every_dependency_has_its_range_and_reason(dependency: str) -> None:
    """A row holds the package, its range and why it is needed."""
    name, span = re.fullmatch(r"([\w.-]+)(.*)", dependency).groups()  # type: ignore[union-attr] # all of them match
    (row,) = (row for row in rows(sections(PAGE)["Dependencies"]) if row[0] == name)
    assert row[1] == f"`{span}`"
    assert row[2]


def test_every_listed_dependency_is_one() -> None:
    """Packages that are no longer needed are not on the page."""
    listed = {row[0] for row in rows(sections(PAGE)["Dependencies"])} - {"package"}
    assert listed == {re.split(r"[<>=]", dependency)[0] for dependency in DEPENDENCIES}


@pytest.mark.parametrize("name", sorted(path.parent.name for path in (PROJECT / "src/planpress").glob("*/__init__.py")))
def test_every_package_has_a_row(name: str) -> None:
    """The table of folders has a row for each package."""
    assert f"| `src/planpress/{name}/` |" in sections(PAGE)["Where things live"]


def test_named_modules_exist() -> None:
    """A module or folder named in the row of a package is in that package."""
    for row in rows(sections(PAGE)["Where things live"]):
        folder = PROJECT / row[0].strip("`")
        if row[0].startswith("`src/planpress/") and folder.is_dir():
            for name in re.findall(r"`([a-z_]+/?)`", row[1]):
                assert (folder / name).exists() or (folder / f"{name}.py").is_file(), f"{row[0]}: {name}"


def test_files_to_open_exist() -> None:
    """Each path in the table of changes leads to a file or folder, seen from the project or from src/planpress."""
    table = sections(MANUAL / "change-planpress.md")["Which file to open"]
    paths = [path for row in rows(table)[1:] for path in re.findall(r"`([\w./-]+/[\w./-]*|\w+\.py)`", row[1])]
    assert len(paths) > len(rows(table)) / 2
    roots = (PROJECT / "src/planpress", PROJECT)
    assert [path for path in paths if not any((root / path).exists() for root in roots)] == []
