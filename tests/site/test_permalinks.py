"""Each section and each card has an anchor, and a sign that links to it."""

from tests.site.tree import Tree

UNSEEN = "contains(concat(' ', @class, ' '), ' pp-hidden ')"


def test_each_section_can_be_linked_to(site: Tree) -> None:
    """Every section that readers see has an anchor of its own, and its sign leads there."""
    seen = 0
    for file in site.pages:
        for heading in site.page(file).xpath(f"//main//h2[not({UNSEEN}) and not(ancestor::*[@data-search-exclude])]"):
            (sign,) = heading.xpath("a[@class='headerlink']/@href")
            assert sign == f"#{heading.get('id')}", file
            assert site.page(file).xpath("count(//*[@id=$name])", name=heading.get("id")) == 1, file
            seen += 1
    assert seen > 50


def test_each_card_can_be_linked_to(sample: Tree) -> None:
    """The sign of a card leads to the anchor that other pages link to."""
    cards = sample.page("2022-2023/pillars/1/").xpath("//article[@class='pp-card']")
    assert len(cards) == 10
    for card in cards:
        assert card.xpath("h3/a[@class='headerlink']/@href") == [f"#{card.get('id')}"]
        assert card.get("id").startswith("action-")
