"""The addresses in README.md, against a built site."""

import re

import pytest

from tests.docs.markdown import README, rows, sections
from tests.site.tree import Tree

NEWER = "2017-2018"
ADDRESSES = [
    address
    for row in rows(sections(README)["The addresses of a site"])[1:]
    for address in re.findall(r"`([^`]+)`", row[0])
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_address_is_in_a_built_site(address: str, real: Tree) -> None:
    """Each address that the README names leads to a file of the real site."""
    period = NEWER if "<earlier>" in address else "2014-2017"
    place = address.replace("<period>/pillars/<id>", f"{period}/pillars/2").replace("<earlier>", "2014-2017")
    place = place.replace("<period>", period).replace("<id>", "1.1").replace("...", "actions/1.1/").removeprefix("/")
    file = f"{place}index.html" if place.endswith("/") or not place else place
    assert (real.root / file).is_file()
