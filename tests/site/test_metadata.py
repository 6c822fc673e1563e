"""What programs read at the head of a page: link previews, reference managers and search engines."""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import extruct
import pytest

from planpress.language import language_for
from tests.site.tree import Tree


def linked(tree: Tree, file: str) -> dict[str, dict[str, Any]]:
    """The linked data of a page, by type."""
    (text,) = tree.page(file).xpath("//script[@type='application/ld+json']/text()")
    data = json.loads(text)
    assert data["@context"] == "https://schema.org"
    return {thing["@type"]: thing for thing in data["@graph"]}


def addresses(value: object) -> Iterator[str]:
    """Every address on the site that linked data names."""
    if isinstance(value, dict):
        yield from (text for key, text in value.items() if key in ("url", "item", "contentUrl"))
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from addresses(item)


def meta(tree: Tree, file: str) -> dict[str, str]:
    """The meta elements of a page that have a name or a property."""
    found = tree.page(file).xpath("//meta[@name or @property]")
    return {str(element.get("name") or element.get("property")): str(element.get("content")) for element in found}


def test_every_page_is_described_for_programs(site: Tree) -> None:
    """Titles, descriptions and addresses agree, and every address that is named is there."""
    for file in site.pages:
        page, named = site.page(file), meta(site, file)
        canonical = str(page.xpath("string(//link[@rel='canonical']/@href)"))
        assert named["og:url"] == named["citation_public_url"] == named["DC.identifier"] == canonical, file
        assert named["og:description"] == named["description"]
        assert named["citation_title"] == named["DC.title"] == page.xpath("string(//title)")
        assert named["og:title"] in named["citation_title"]
        assert named["og:locale"] == "en_GB"
        assert named["twitter:card"] == "summary"
        for address in addresses(linked(site, file)):
            target, _ = site.resolve(file, address) or ("", "")
            assert target in site.files, (file, address)


def test_reference_managers_find_the_report(real: Tree) -> None:
    """Zotero takes a page for a report of the Party, with number, date and address."""
    named = meta(real, "2014-2017/actions/1.1/")
    assert named["citation_author"] == named["DC.creator"] == "Cambodia"
    assert named["citation_publication_date"] == "2017-08-28"
    assert named["DC.date"] == "2017-08-28"
    assert named["citation_technical_report_institution"] == "CITES National Ivory Action Plans Process"
    assert named["citation_technical_report_number"] == "SC69 Doc. 29.3"
    assert named["citation_language"] == "en"


def test_search_engines_find_report_and_data(sample: Tree) -> None:
    """The overview is a report with its dates and a data set with its files; it says that the data is fictional."""
    found = linked(sample, "2022-2023/")
    assert list(found) == ["Report", "Dataset"]
    report = found["Report"]
    assert report["temporalCoverage"] == "2022-01-01/2023-12-31"
    assert report["author"] == {"@type": "Organization", "name": "Republic of Exemplia"}
    assert report["description"].endswith("Fictional data.")
    assert "version" not in report
    files = [file["contentUrl"].rpartition("/")[2] for file in found["Dataset"]["distribution"]]
    assert files[:2] == ["report.json", "actions.csv"]
    assert list(linked(sample, "2022-2023/data/")) == ["Dataset", "BreadcrumbList"]
    assert list(linked(sample, "2022-2023/about/")) == ["BreadcrumbList"]


def test_breadcrumbs_lead_from_the_overview(sample: Tree) -> None:
    """The path to an action leads through its pillar, that to a comparison through the one with the last report."""
    for page, pages in (
        ("actions/1.3/", ["", "pillars/1/", "actions/1.3/"]),
        ("compare/2016/", ["", "compare/", "compare/2016/"]),
        ("beaches/", ["", "beaches/"]),
    ):
        steps = linked(sample, f"2018-2019/{page}")["BreadcrumbList"]["itemListElement"]
        assert [step["item"] for step in steps] == [f"{sample.site_url}2018-2019/{page}" for page in pages]
        assert [step["position"] for step in steps] == list(range(1, len(pages) + 1))
        assert all(step["name"] for step in steps)


def test_pages_name_their_neighbours(sample: Tree) -> None:
    """Pages of actions and pillars name those before and after; every page but the overview names the page above."""

    def relations(page: str) -> dict[str, str]:
        file = f"2018-2019/{page}index.html"
        links = sample.page(file).xpath("//head/link[@rel='up' or @rel='prev' or @rel='next']")
        found = {str(link.get("rel")): sample.resolve(file, str(link.get("href"))) for link in links}
        return {kind: target[0].removesuffix("index.html") for kind, target in found.items() if target}

    assert relations("") == {}
    assert relations("about/") == {"up": "2018-2019/"}
    assert relations("actions/1.1/") == {"up": "2018-2019/pillars/1/", "next": "2018-2019/actions/1.2/"}
    assert relations("pillars/2/") == {
        "up": "2018-2019/",
        "prev": "2018-2019/pillars/1/",
        "next": "2018-2019/pillars/3/",
    }


@pytest.mark.parametrize(
    ("code", "locale"), [("en", "en_GB"), ("fr", "fr_FR"), ("km", "km_KH"), ("ar", "ar_EG"), ("pt-BR", "pt_BR")]
)
def test_the_locale_of_a_language(code: str, locale: str) -> None:
    """Link previews need a territory; a language without one has that of most of its readers."""
    assert language_for(code).with_territory == locale


KINDS = (
    "",
    "pillars/1/",
    "actions/",
    "actions/1.1/",
    "compare/",
    "compare/2016/",
    "report/",
    "data/",
    "about/",
    "beaches/",
)
"""A page of each kind, in a period of the sample."""


@pytest.mark.parametrize("path", KINDS)
def test_programs_read_every_kind_of_page(sample: Tree, path: str) -> None:
    """extruct, which reads pages as search engines and chats do, finds what each page says about itself."""
    file, url = f"2018-2019/{path}index.html", f"{sample.site_url}2018-2019/{path}"
    found = extruct.extract(sample.text(file), base_url=url, uniform=False)
    (graph,) = found["json-ld"]
    assert {thing["@type"] for thing in graph["@graph"]} <= {"Report", "Dataset", "BreadcrumbList"}
    assert graph["@graph"]
    (properties,) = (dict(entry["properties"]) for entry in found["opengraph"])
    assert properties["og:url"] == url
    assert properties["og:description"].endswith("Fictional data.")
    (core,) = found["dublincore"]
    terms = {element["name"].lower(): element["content"] for element in core["elements"]}
    assert terms["dc.identifier"] == url
    assert terms["dc.creator"] == "Republic of Exemplia"
    assert terms["dc.title"] == sample.words(file, "//head/title")


def test_downloads_have_their_digests(site: Tree) -> None:
    """The page of each period states, for each download, the size and the digest that the published file has."""
    for period in site.periods:
        names = set()
        for entry in site.page(f"{period}/data/").xpath("//ul[@class='pp-downloads']/li"):
            name = entry.xpath("./a/@href")[0].removeprefix("../")
            content = (site.root / period / name).read_bytes()
            said = entry.xpath("./span[@data-search-exclude]")[0].text_content()
            assert said == f"{len(content):,} bytes, SHA-256 {sha256(content).hexdigest()}"
            names.add(name)
        assert {"data/report.json", "history.json"} <= names
