"""Links between the pages of documentation."""

from urllib.parse import unquote

import pytest

from tests.docs.markdown import PROJECT, anchors, links, pages


@pytest.mark.parametrize("page", [page.relative_to(PROJECT).as_posix() for page in pages()])
def test_every_relative_link_leads_somewhere(page: str) -> None:
    """A link without a scheme leads to a file or folder that is there, and its anchor to a heading."""
    home = PROJECT / page
    for link in links(home):
        path, _, anchor = unquote(link).partition("#")
        if ":" in path:
            continue
        target = (home.parent / path).resolve() if path else home
        assert target.exists(), f"{page}: {link}"
        if anchor and target.suffix == ".md":
            assert anchor in anchors(target), f"{page}: {link}"
