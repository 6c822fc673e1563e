"""The addresses in README.md, against a built site and an archive."""

import re
from pathlib import Path

import pytest

from tests.archive.tiny import three
from tests.conftest import build_tree
from tests.docs.markdown import README, rows, sections
from tests.site.tree import Tree

NEWER = "2017-2018"
OF_A_SITE, OF_AN_ARCHIVE = (
    [address for row in rows(part)[1:] for address in re.findall(r"`([^`]+)`", row[0])]
    for part in sections(README)["The addresses of a site"].split("An archive has these, too:")
)


@pytest.mark.parametrize("address", OF_A_SITE)
def test_every_address_is_in_a_built_site(address: str, real: Tree) -> None:
    """Each address that the README names leads to a file of the real site."""
    period = NEWER if "<earlier>" in address else "2014-2017"
    place = address.replace("<period>/pillars/<id>", f"{period}/pillars/2").replace("<earlier>", "2014-2017")
    place = (
        place.replace("pillar-<id>", "pillar-2")
        .replace("<period>", period)
        .replace("<id>", "1.1")
        .replace("...", "actions/1.1/")
        .removeprefix("/")
    )
    file = f"{place}index.html" if place.endswith("/") or not place else place
    assert (real.root / file).is_file()


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with a period that was corrected."""
    return three(tmp_path_factory.mktemp("archive") / "archive").root


@pytest.mark.parametrize("address", OF_AN_ARCHIVE)
def test_every_address_is_in_an_archive(address: str, archive: Path) -> None:
    """Each address that an archive is said to have leads to a file of it."""
    place = address.replace("<period>", "2001").replace("<n>", "1").removeprefix("/")
    assert (archive / (f"{place}index.html" if place.endswith("/") else place)).is_file()


def test_page_about_the_quality_is_where_the_readme_says(project: Path, tmp_path: Path) -> None:
    """A plan that publishes its findings has the page at the address that is told."""
    assert "`/<period>/quality/`" in sections(README)["The addresses of a site"]
    plan = project / "data" / "plan.yml"
    plan.write_text(f"{plan.read_text(encoding='utf-8')}publish_findings: true\n", encoding="utf-8")
    assert (build_tree(project, tmp_path / "site", ["2014-2017"]).root / "2014-2017/quality/index.html").is_file()
