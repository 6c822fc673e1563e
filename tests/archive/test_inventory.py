"""The inventory holds every address that was ever published, and none of them may die."""

from pathlib import Path

import pytest

from planpress.archive.inventory import dead
from planpress.errors import RefusedError
from tests.archive.tiny import Press, three
from tests.site.tree import Tree


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Press:
    return three(tmp_path_factory.mktemp("addresses") / "archive")


def listed(press: Press) -> list[str]:
    return (press.root / "addresses.txt").read_text(encoding="utf-8").splitlines()


def test_inventory_is_sorted_and_without_the_names_of_the_theme(press: Press) -> None:
    """Pages, anchors of actions, data and badges of every version and edition are in it; style sheets are not."""
    addresses = listed(press)
    assert addresses == sorted(set(addresses))
    expected = {
        *("./", "ledger.jsonl", "addresses.txt", "feed.xml", "feeds/pillar-1.xml"),
        *("2001/", "2001/about/", "2001/pillars/1/#action-1.1", "2002/badges/e9.svg", "2003/data/report.json"),
        *("2001/editions/1/", "2001/editions/2/pillars/2/#action-e9", "latest/actions/1.2/", "latest/pillars/1/"),
        "latest/pillars/1/#action-1.2",
    }
    assert expected <= set(addresses)
    assert not [address for address in addresses if "assets" in address or "search" in address]


def test_every_address_answers(press: Press) -> None:
    """Behind each address is a file, and each anchor is on the page or, below latest/, known to its script."""
    tree = Tree(press.root, "https://example.org/sketch/")
    for address in listed(press):
        page, _, anchor = address.partition("#")
        file = page.removeprefix("./") + ("index.html" if page.endswith("/") else "")
        assert file in tree.files, address
        if anchor and page.startswith("latest/"):
            target = tree.resolve(file, str(tree.page(file).xpath("//main/p/a/@href")[0]))
            assert target
            assert anchor in tree.anchors(target[0]) or f'"#{anchor}"' in tree.text(file), address
        elif anchor:
            assert anchor in tree.anchors(file), address


def test_trailing_slash_does_not_matter_and_case_does() -> None:
    """An address still works if it differs only in a slash at its end, but not if it differs in case."""
    assert dead("2001/actions/e9/\n2001/x.json\n", "2001/actions/e9\n2001/x.json\n") == []
    assert dead("2001/actions/E9/\n2001/x.json\n", "2001/actions/e9/\n2001/X.json\n") == [
        "2001/actions/E9/",
        "2001/x.json",
    ]
    assert dead("2001/a/\n2001/b/#x\n2001/c\n", "2001/b/\n2001/a/#x\n") == ["2001/a/", "2001/b/#x", "2001/c"]


def test_dying_address_stops_publishing(tmp_path: Path) -> None:
    """A correction that takes an action out is refused with the addresses that would disappear, and changes nothing."""
    press = Press(tmp_path / "archive")
    press.publish("2001")
    before = listed(press)
    press.data["2001"]["actions"] = press.data["2001"]["actions"][:-1]
    with pytest.raises(RefusedError) as caught:
        press.correct("2001")
    lost = "2001/actions/e9/, 2001/badges/e9.svg, 2001/pillars/2/#action-e9"
    assert lost in str(caught.value)
    assert "5 published addresses would disappear" in str(caught.value)
    assert listed(press) == before


def test_page_that_the_newest_period_lacks_leads_to_the_last_that_has_it(tmp_path: Path) -> None:
    """Below latest/, such an address leads to the newest version with the page and says so."""
    press = Press(tmp_path / "archive")
    press.publish("2001", extra="letters/")
    press.publish("2002", extra="letters/")
    press.publish("2003")
    tree = Tree(press.root, "https://example.org/sketch/")
    assert tree.page("latest/letters/").xpath("//main/p/a/@href") == ["../../2002/letters/"]
    assert "The newest reporting period, 2003, has no such page" in tree.words("latest/letters/", "//main")
    assert "no such page" not in tree.words("latest/about/", "//main")


def test_anchors_that_moved_lead_to_the_action(press: Press) -> None:
    """The redirect of a pillar's page leads the anchor of an action that has ended to the action's own page."""
    tree = Tree(press.root, "https://example.org/sketch/")
    (link,) = tree.page("latest/pillars/1/").xpath("//li/a")
    assert tree.resolve("latest/pillars/1/index.html", link.get("href") or "") == ("latest/actions/1.2/index.html", "")
    assert tree.page("latest/pillars/2/").xpath("//li/a") == []
