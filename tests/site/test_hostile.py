"""Whatever the data contains comes out as typed, everywhere, and never as markup or code."""

import csv
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from lxml import etree, html

from planpress.fragments.text import markdown
from planpress.loading import load
from planpress.model.characters import TURNING, isolated
from planpress.site.search_letters import exchanged
from tests.conftest import SAMPLE, build_tree, copy_project
from tests.fuzz.amount import THOROUGH
from tests.site import hostile
from tests.site.tree import Tree

Skeleton = list[tuple[str, tuple[str, ...]]]
FULL = ("2001", "2002", "2003", "2004", "2005")
# In the data and in report.json, but on no page, because the comparison shows what became of dropped actions.
LAST_TAGS = re.compile("(\\s|ZQ\\w+QZ|[\u2069\u202c])*$")
ON_NO_PAGE = {"dropped"}
TOGETHER = 1 if THOROUGH else 4
"""How many poisons are in one project: each is in some texts of every kind, or in every text."""
NAMES = [name for name in hostile.POISONS if name != "all"]
GROUPS = [*(NAMES[start : start + TOGETHER] for start in range(0, len(NAMES), TOGETHER)), ["all"]]


@dataclass(frozen=True)
class Case:
    """A built hostile project and its twin with harmless words."""

    poisons: Sequence[str]
    tags: frozenset[str]
    project: Path
    site: Tree
    harmless: Tree

    def poison(self, tag: str) -> str:
        """The poison that is before a tag."""
        return hostile.poison_before(tag, self.poisons)


def _build(folder: Path, poisons: Sequence[str], periods: tuple[str, ...]) -> tuple[hostile.Plan, Tree]:
    project = copy_project(SAMPLE, folder, "macros", "mkdocs.yml")
    (project / "docs").mkdir()
    made = hostile.write(project, *poisons)
    return made, build_tree(project, folder / "site", periods)


@pytest.fixture(scope="session")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The same project without any poison."""
    return _build(tmp_path_factory.mktemp("harmless"), [hostile.HARMLESS], FULL)[1]


@pytest.fixture(scope="module", params=GROUPS, ids=["+".join(group) for group in GROUPS])
def case(request: pytest.FixtureRequest, harmless: Tree, tmp_path_factory: pytest.TempPathFactory) -> Case:
    """A poison in every text field."""
    poisons = [hostile.POISONS[name] for name in request.param]
    folder = tmp_path_factory.mktemp("hostile")
    made, site = _build(folder, poisons, FULL if request.param == ["all"] else FULL[:2])
    return Case(poisons, frozenset(made.tags), folder, site, harmless)


LINKED_DATA = "//script[@type='application/ld+json']/text()"


def skeleton(page: html.HtmlElement) -> Skeleton:
    """The markup of a page without its words: elements and names of attributes.

    Places where a line may break are left out, because their number depends on the words.
    """
    return [
        (element.tag if isinstance(element.tag, str) else "!", tuple(sorted(element.attrib)))
        for element in page.iter()
        if element.tag != "wbr"
    ]


def before(tag: str, value: str, length: int) -> str:
    """The words before a tag; if a comparison shows two words in place of one, the words before both."""
    text = LAST_TAGS.sub("", value[: value.index(tag)])
    return text[-length:]


def misspelt(poison: Callable[[str], str], value: str) -> list[str]:
    """The tags in a value that do not follow their poison as typed."""
    shown = " ".join(value.split())
    expected = {tag: " ".join(poison(tag).split()) for tag in hostile.TAG.findall(shown)}
    return [tag for tag, words in expected.items() if before(tag, shown, len(words)) != words]


def texts_of(data: object) -> Iterator[str]:
    """Yield every text in JSON."""
    if isinstance(data, str):
        yield data
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from texts_of(value)


def values(page: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield the words of a page, of each attribute and of its linked data, with their position."""
    text = page.text_content()
    for data in map(str, page.xpath(LINKED_DATA)):
        text = text.replace(data, "")
        yield from (("linked data", value) for value in texts_of(json.loads(data)))
    yield "the text", text
    for element in page.iter(etree.Element):
        for name, value in element.attrib.items():
            yield str(name), str(value)


def test_markup_is_that_of_harmless_data(case: Case) -> None:
    """No element, attribute or comment comes from data, on any page."""
    files = [name for name in case.site.html_files if name.startswith(FULL) or len(case.site.periods) == len(FULL)]
    assert files
    for file in files:
        assert skeleton(case.site.page(file)) == skeleton(case.harmless.page(file)), file


def test_words_are_as_typed(case: Case) -> None:
    """In text and in attributes each page has exactly the words of the data."""
    for file in case.site.html_files:
        for where, value in values(case.site.page(file)):
            assert not misspelt(case.poison, value), f"{file}: {where}: {value[:300]}"


def test_every_text_is_shown(case: Case) -> None:
    """Every text in the language of the site is on some page, or is an address that is not a web address."""
    shown: set[str] = set()
    for file in case.site.pages:
        for _, value in values(case.site.page(file)):
            shown.update(hostile.TAG.findall(value))
    years = tuple(case.site.periods)
    expected = {
        tag
        for tag in case.tags
        if not any(word in tag for word in (*ON_NO_PAGE, "sourceurl", "evidenceurl"))
        and not tag.endswith("en_frQZ")
        and not (tag.endswith("_frQZ") and tag.replace("_fr", "_en") in case.tags)
        and not any(year in tag for year in FULL if year not in years)
        # only totals are public for 2002, so nothing about ratings by action is shown
    }
    assert expected - shown == set()


def test_nothing_runs(case: Case) -> None:
    """No script, address or event handler on any page holds words of the data; linked data is JSON, and is not run."""
    for file in case.site.html_files:
        page = case.site.page(file)
        run = page.xpath("//script[not(@type='application/ld+json')]/text() | //style/text()")
        assert not [text for text in run if "ZQ" in str(text)]
        assert not [text for text in page.xpath(LINKED_DATA) if re.search("[<>&']", str(text))]
        assert not [value for value in page.xpath("//@href | //@src | //@action | //@style") if "ZQ" in str(value)]
        assert not page.xpath("//@*[starts-with(name(), 'on')]"), file


def test_search_index_holds_exact_words(case: Case) -> None:
    """The search index holds words as readers see them, and its script puts them into the page as text."""

    def typed(tag: str) -> str:
        return TURNING.sub("", case.poison(tag))

    def shown(tag: str) -> str:
        return TURNING.sub("", markdown(case.poison(tag)).striptags())

    for period in case.site.periods:
        written = case.site.text(f"{period}/search.json")
        letters = json.loads(written).get("letters")
        pages = json.loads(exchanged(written, letters) if letters else written)["pages"]
        assert len(pages) > 5
        for page in pages:
            assert not misspelt(typed, TURNING.sub("", page["title"])), page["path"]
            for _, text in page["texts"]:
                wrong = set(misspelt(shown, TURNING.sub("", text)))
                assert not wrong & set(misspelt(typed, TURNING.sub("", text))), page["path"]


def test_downloads_hold_exact_words(case: Case) -> None:
    """report.json, actions.csv and the badge's JSON hold the data to the letter."""
    dataset = load(case.project).dataset
    assert dataset
    raw = {text.rpartition(" ")[2]: text for text in _typed(case.project)}
    for period in case.site.periods:
        report = json.loads(case.site.text(f"{period}/data/report.json"))
        texts = [text for text in hostile.strings(report) if "ZQ" in text]
        assert texts
        assert all(text == raw[text.rpartition(" ")[2]] for text in texts)
    with (case.site.root / "2001/data/actions.csv").open(encoding="utf-8", newline="") as stream:
        cells = [cell for row in csv.reader(stream) for cell in row if "ZQ" in cell]
    assert cells
    for cell in cells:
        assert all(raw[tag] in cell for tag in hostile.TAG.findall(cell))
    for action in dataset.reports[0].actions:
        shape = json.loads(case.site.text(f"2001/badges/{action.id.lower()}.json"))
        label = dataset.plan.scales[0].ratings[0].label.wording("en").words
        assert shape["message"].startswith(f"{isolated(label)} (")


def _typed(project: Path) -> Iterator[str]:
    for file in sorted((project / "data").rglob("*.yml")):
        loaded = yaml.safe_load(file.read_text(encoding="utf-8"))
        yield from (text for text in hostile.strings(loaded) if "ZQ" in text)


def test_badges_are_well_formed(case: Case) -> None:
    """Each badge is well-formed SVG without scripts, and contains the words of the data."""
    files = [name for name in case.site.files if name.endswith(".svg") and "/badges/" in name]
    assert files
    for file in files:
        root = etree.fromstring((case.site.root / file).read_bytes(), etree.XMLParser(resolve_entities=False))
        tags = {etree.QName(element).localname for element in root.iter(etree.Element)}
        assert tags == {"svg", "title", "rect", "path", "g", "text"}
        said = ["".join(element.itertext()) for element in root.iter()] + [
            str(label) for label in root.xpath("//@aria-label")
        ]
        assert not [tag for value in said for tag in misspelt(case.poison, value)]
        assert "ZQplantitleQZ" in "".join(root.itertext())


def test_feeds_hold_escaped_words(case: Case) -> None:
    """Each feed is well-formed, its titles are plain text, and its contents hold the words escaped, without scripts."""
    files = [name for name in case.site.files if name == "feed.xml" or name.startswith("feeds/")]
    assert files
    for file in files:
        root = etree.fromstring((case.site.root / file).read_bytes(), etree.XMLParser(resolve_entities=False))
        assert root.nsmap[None] == "http://www.w3.org/2005/Atom"
        for element in root.iter(etree.Element):
            text = element.text or ""
            if element.get("type") == "html":
                content = html.fragment_fromstring(text, create_parent="div")
                assert {str(element.tag) for element in content.iter()} <= {
                    "div",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "a",
                    "em",
                    "strong",
                }
                assert not [value for value in content.xpath(".//@*") if "ZQ" in str(value)]
                text = content.text_content()
            else:
                assert element.get("type") in (None, "text", "application/atom+xml", "text/html")
            assert not misspelt(case.poison, text), file


def test_files_for_machines_are_sound(case: Case) -> None:
    """Sitemap, versions.json and robots.txt hold no text of the data, and are what they should be."""
    for file in ("sitemap.xml", "versions.json", "robots.txt"):
        assert "ZQ" not in case.site.text(file)
    etree.fromstring((case.site.root / "sitemap.xml").read_bytes())
    assert [entry["version"] for entry in json.loads(case.site.text("versions.json"))] == case.site.periods[::-1]
