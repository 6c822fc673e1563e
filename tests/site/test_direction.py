"""Whatever the direction of the data, the words of the site around it keep theirs."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree, html

from planpress.model.characters import balanced
from tests.conftest import SAMPLE, build_tree, copy_project
from tests.site import hostile
from tests.site.tree import Tree

OVERRIDE = "\u202e"
POISONS = {
    "override": f"{OVERRIDE}poison",
    "nested": f"\u2067\u202a{OVERRIDE}poison",
    "closers": f"\u2069\u202c\u2069{OVERRIDE}poison",
    "hebrew": f"{OVERRIDE}\u05d0\u05d1\u05d2",
}
STRETCH = re.compile("\u2068[^\u2066-\u2069]*(?:[\u2066-\u2068][^\u2066-\u2069]*\u2069[^\u2066-\u2069]*)*\u2069")
"""The text between U+2068 and its U+2069."""


@pytest.fixture(scope="module", params=list(POISONS))
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """A site with controls of direction in every text of the data."""
    folder = tmp_path_factory.mktemp("direction")
    project = copy_project(SAMPLE, folder, "macros", "mkdocs.yml")
    (project / "docs").mkdir()
    hostile.write(project, POISONS[request.param])
    return build_tree(project, folder / "site", ("2001", "2005"))


def isolates_itself(element: html.HtmlElement) -> bool:
    """Whether the direction inside an element ends with it."""
    return element.tag == "bdi" or (element.get("dir") is not None and element.tag not in ("html", "body"))


def of_the_site(page: html.HtmlElement) -> Iterator[str]:
    """Yield every string of a page that is not inside an element that isolates itself; those are checked here."""
    for element in page.iter(etree.Element):
        yield from (str(value) for value in element.attrib.values())
    stack = [page]
    while stack:
        node = stack.pop()
        if isolates_itself(node):
            words = node.text_content()
            assert balanced(words) == words
            yield node.tail or ""
            continue
        yield from (node.text or "", node.tail or "")
        stack.extend(child for child in node if isinstance(child.tag, str))


def exposed(words: str) -> bool:
    """Whether words that change the direction are not isolated from the words around them."""
    return balanced(words) != words or OVERRIDE in STRETCH.sub("", words)


def test_pages(site: Tree) -> None:
    """On every page, each text that changes direction is in an element of its own, or between isolating controls."""
    assert len(site.html_files) > 30
    turned = 0
    for file in site.html_files:
        page = site.page(file)
        turned += page.text_content().count(OVERRIDE)
        assert not [words for words in of_the_site(page) if exposed(words)], file
    assert turned > 1000


def test_files(site: Tree) -> None:
    """In feeds, badges and their JSON, no text changes the direction beyond its own end."""
    seen = 0
    for file in site.files:
        if file.endswith(("feed.json", ".xml", ".svg")) or "/badges/" in file:
            texts = [text for text in strings(site.root / file) if OVERRIDE in text]
            seen += len(texts)
            assert not [text for text in texts if balanced(text) != text], file
            if not file.endswith("feed.json"):
                assert not [text for text in texts if exposed(text) and "<p>" not in text], file
    assert seen > 50


def strings(file: Path) -> Iterator[str]:
    """Yield every text of a file of JSON or XML."""
    if file.suffix == ".json":
        yield from hostile.strings(json.loads(file.read_text(encoding="utf-8")))
        return
    for element in etree.parse(file).iter(etree.Element):
        yield from (element.text or "", *(str(value) for value in element.attrib.values()))


def test_the_data_stays_as_typed(site: Tree) -> None:
    """report.json holds the texts to the letter, controls and all."""
    report = json.loads(site.text("2001/data/report.json"))
    texts = [text for text in hostile.strings(report) if OVERRIDE in text]
    assert texts
    assert all(re.fullmatch(r"\S+ ZQ\w+QZ", text) for text in texts)
