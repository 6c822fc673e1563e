"""The addresses in manual/pages/addresses.md, against a built site and an archive."""

import re
from pathlib import Path

import pytest

from tests.archive.tiny import three
from tests.conftest import build_tree
from tests.docs.markdown import MANUAL, rows, sections
from tests.site.bilingual import write
from tests.site.tree import Tree

NEWER = "2017-2018"
PAGE = sections(MANUAL / "addresses.md")
OF_A_SITE, OF_A_LANGUAGE, OF_AN_ARCHIVE = (
    [address for row in rows(PAGE[title])[1:] for address in re.findall(r"`([^`]+)`", row[0])]
    for title in ("Every site", "Sites in several languages", "Archives")
)


@pytest.mark.parametrize("address", OF_A_SITE)
def test_every_address_is_in_a_built_site(address: str, real: Tree) -> None:
    """Each address in the first table leads to a file of the real site."""
    period = NEWER if "<earlier>" in address else "2014-2017"
    path = address.replace("<period>/pillars/<id>", f"{period}/pillars/2").replace("<earlier>", "2014-2017")
    path = (
        path.replace("pillar-<id>", "pillar-2")
        .replace("<period>", period)
        .replace("<id>", "1.1")
        .replace("...", "actions/1.1/")
        .removeprefix("/")
    )
    file = f"{path}index.html" if path.endswith("/") or not path else path
    assert (real.root / file).is_file()


@pytest.fixture(scope="module")
def bilingual(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The sample in two languages."""
    project = write(tmp_path_factory.mktemp("bilingual"), periods=("2014-2015",))
    return build_tree(project, project / "site")


@pytest.mark.parametrize("address", OF_A_LANGUAGE)
def test_every_address_of_a_language_is_in_a_built_site(address: str, bilingual: Tree) -> None:
    """Each address in the table for several languages leads to a file."""
    path = address.replace("pillar-<id>", "pillar-2").replace("<period>", "2014-2015").replace("<language>", "fr")
    path = path.replace("<id>", "1.1").replace("...", "actions/1.1/").removeprefix("/")
    assert (bilingual.root / (f"{path}index.html" if path.endswith("/") else path)).is_file()


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with a period that was corrected."""
    return three(tmp_path_factory.mktemp("archive") / "archive").root


@pytest.mark.parametrize("address", OF_AN_ARCHIVE)
def test_every_address_is_in_an_archive(address: str, archive: Path) -> None:
    """Each address in the second table leads to a file of an archive."""
    path = address.replace("<period>", "2001").replace("<n>", "1").removeprefix("/")
    assert (archive / (f"{path}index.html" if path.endswith("/") else path)).is_file()


def test_page_about_the_quality_is_where_the_manual_says(project: Path, tmp_path: Path) -> None:
    """A plan that publishes its findings has the page at the address given."""
    assert "`/<period>/quality/`" in PAGE["Every site"]
    plan = project / "data" / "plan.yml"
    plan.write_text(f"{plan.read_text(encoding='utf-8')}publish_findings: true\n", encoding="utf-8")
    assert (build_tree(project, tmp_path / "site", ["2014-2017"]).root / "2014-2017/quality/index.html").is_file()
