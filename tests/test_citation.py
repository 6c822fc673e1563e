"""CITATION.cff describes the version that the package has."""

import tomllib
from pathlib import Path

import yaml

PROJECT = Path(__file__).parents[1]
REQUIRED = {"cff-version", "message", "title", "authors"}
"""The keys that Citation File Format 1.2.0 requires."""


def test_planpress_is_cited_as_it_is_packaged() -> None:
    """Name, version, licence, authors, summary and keywords are those of the package."""
    package = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    cited = yaml.safe_load((PROJECT / "CITATION.cff").read_text(encoding="utf-8"))
    assert cited.keys() >= REQUIRED
    assert (cited["cff-version"], cited["type"]) == ("1.2.0", "software")
    assert (cited["title"], cited["version"], cited["license"], cited["abstract"], cited["authors"]) == (
        package["name"],
        package["version"],
        package["license"],
        package["description"],
        package["authors"],
    )
    assert cited["keywords"] == package["keywords"]
