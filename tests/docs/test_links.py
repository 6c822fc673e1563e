"""Links between the pages of documentation."""

from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.docs.markdown import PROJECT, anchors, links, pages


@pytest.mark.parametrize("page", [one.relative_to(PROJECT).as_posix() for one in pages()])
def test_every_relative_link_leads_somewhere(page: str) -> None:
    """A link without a scheme leads to a file or folder that is there, and its anchor to a heading."""
    home = PROJECT / page
    for link in links(home):
        place, _, anchor = unquote(link).partition("#")
        if ":" in place:
            continue
        target = (home.parent / place).resolve() if place else home
        assert target.exists(), f"{page}: {link}"
        if anchor and target.suffix == ".md":
            assert anchor in anchors(target), f"{page}: {link}"


@pytest.mark.parametrize("page", sorted(one.name for one in Path(PROJECT / "docs").glob("*.md")))
def test_readme_leads_to_every_page_about_planpress(page: str) -> None:
    """A page that the site leaves out would else be found by nobody."""
    excluded = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8").partition("exclude_docs:")[2]
    if f"/{page}\n" in excluded:
        assert f"docs/{page}" in links(PROJECT / "README.md")
