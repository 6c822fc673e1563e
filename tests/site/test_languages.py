"""A plan in several languages: the same pages in each, which lead to each other, and what is not translated."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from planpress import addresses
from planpress.errors import BuildError, DataError
from planpress.model.languages import TAG
from planpress.site.build import build
from planpress.views.embedded_badge import PADDING, width
from tests.conftest import build_tree
from tests.site.bilingual import PERIODS, write, write_prose
from tests.site.tree import Tree, one, words

SHARED = ("assets/", "data/report.json", "data/actions")
"""What all languages of a period share."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The sample in English and French, with prose of every kind."""
    project = write(tmp_path_factory.mktemp("bilingual"))
    write_prose(project)
    return build_tree(project, project / "site")


def paths(site: Tree, folder: str) -> set[str]:
    """The pages in a folder, without those in a folder of French pages below it."""
    return {
        file.removeprefix(folder)
        for file in site.pages
        if file.startswith(folder) and not file.removeprefix(folder).startswith("fr/")
    }


@pytest.mark.parametrize("period", PERIODS)
def test_a_language_has_the_same_pages(site: Tree, period: str) -> None:
    """Each page of a period is there in the other language, and nothing that all languages share is there twice."""
    assert paths(site, f"{period}/fr/") == paths(site, f"{period}/") | {"merci/index.html"}
    files = [file.removeprefix(f"{period}/fr/") for file in site.files if file.startswith(f"{period}/fr/")]
    assert not [file for file in files if file.startswith(SHARED)]


def test_every_link_resolves(site: Tree) -> None:
    """Every link leads to a file and an id that exist; those of prose to the page in the same language."""
    assert [line for file in site.html_files for line in site.dead_links(file)] == []
    here = "2017/fr/beaches/index.html"
    targets = {site.resolve(here, str(link)) for link in site.page(here).xpath("//main//@href | //main//@src")}
    assert targets == {("2017/fr/guide/index.html", ""), ("2017/map.png", "")}
    (picture,) = site.page("2017/fr/partners/").xpath("//main//@src")
    assert site.resolve("2017/fr/partners/index.html", str(picture)) == ("2017/fr/media/plage.png", "")


def test_pages_lead_to_their_translations(site: Tree) -> None:
    """A row of links names each language in that language and leads to the same page; the head has the links too."""
    for file in site.pages:
        page, french = site.page(file), file.split("/")[1] == "fr"
        path = file.split("/", 2 if french else 1)[-1].removesuffix("index.html")
        row = one(page, "//nav[@class='pp-languages']")
        names = [(words(entry), entry.get("lang")) for entry in row.xpath(".//*[@lang]")]
        assert names == [("English", "en"), ("Français", "fr")], file
        assert one(row, ".//*[@aria-current]").get("lang") == ("fr" if french else "en"), file
        (link,) = row.xpath(".//a")
        assert link.get("hreflang") == ("en" if french else "fr")
        period = file.split("/")[0]
        target = site.resolve(file, str(link.get("href")))
        home = f"{period}/" if french else f"{period}/fr/"
        alone = path == "merci/"
        assert target == (f"{home}{'' if alone else path}index.html", ""), file
        alternates = {entry.get("hreflang"): entry.get("href") for entry in page.xpath("//link[@hreflang]")}
        url = f"{site.site_url}{period}/"
        expected = {"en": url + path, "fr": f"{url}fr/{path}", "x-default": url + path}
        assert alternates == ({} if alone else expected), file
        assert page.xpath("//link[@rel='canonical']/@href") == [url + ("fr/" if french else "") + path]


def test_links_to_other_periods_keep_the_language(site: Tree) -> None:
    """The row of periods and the links of a history lead to pages in the same language."""
    for file in site.pages:
        french = file.split("/")[1] == "fr"
        for link in site.page(file).xpath("//*[@data-pp-list]//a/@href | //*[@class='pp-history']//a/@href"):
            target = site.resolve(file, str(link))
            assert target, file
            assert (target[0].split("/")[1] == "fr") is french, f"{file}: {link}"


def test_prose_without_a_translation_says_so(site: Tree) -> None:
    """Prose in the default language is marked with it and has a note; what planpress puts into it is not."""
    page = site.page("2017/fr/guide/")
    prose = one(page, "//main/div[@lang]")
    assert (prose.get("lang"), prose.get("dir")) == ("en", "ltr")
    assert one(prose, ".//h1").text_content() == "Guide for visitors"
    assert words(one(page, "//main/p[@class='pp-notes']")).startswith("Anglais : ")
    assert one(prose, ".//*[contains(@class, 'pp-badge ')]/parent::span").get("lang") == page.get("lang")
    assert site.page("2017/fr/beaches/").xpath("//main/div[@lang]") == []
    assert site.page("2017/fr/beaches/").xpath("//main/p[@class='pp-notes']") == []
    assert one(site.page("2017/fr/beaches/"), "//h1").text_content() == "Les plages"
    assert one(site.page("2017/beaches/"), "//h1").text_content() == "A page by the editors"
    assert one(site.page("2017/fr/partners/"), "//h1").text_content() == "Partenaires"


def test_site_map_and_redirects_know_the_languages(site: Tree) -> None:
    """The site map lists each page, and latest/ has a redirect for each page of each language."""
    root = etree.fromstring((site.root / "sitemap.xml").read_bytes())
    listed = {str(value) for value in root.xpath("//*[local-name()='loc']/text()")}
    assert listed == {site.site_url + file.removesuffix("index.html") for file in site.pages}
    redirect = site.page("latest/fr/actions/1.1/")
    assert redirect.xpath("//link[@rel='canonical']/@href") == [f"{site.site_url}2017/fr/actions/1.1/"]
    assert "République d'Exemplie" in words(one(redirect, "//header"))


def test_root_page_offers_each_language(site: Tree) -> None:
    """The root page links to the newest report in each language; a script takes the one of the browser."""
    page = site.page("")
    offered = {link.get("lang"): link.get("href") for link in page.xpath("//main//a[@hreflang]")}
    assert offered == {"en": "2017/", "fr": "2017/fr/"}
    assert json.loads(one(page, "//script").get("data-languages") or "") == offered
    assert "Plan d'action de l'Exemplie" in words(one(page, "//main//a[@lang='fr']"))


def test_page_for_lost_readers_speaks_each_language(site: Tree) -> None:
    """The 404 page has a section for each further language, with the periods that have pages in it."""
    section = one(site.page("404.html"), "//main/section")
    links = section.xpath(".//a/@href")
    assert links == [f"{site.site_url}{period}/fr/" for period in reversed(PERIODS)]


def test_feeds_of_a_language(site: Tree) -> None:
    """A language has feeds of its own, made from the news in it, and its pages name them."""
    root = etree.fromstring((site.root / "feeds/fr.xml").read_bytes())
    assert root.findtext("{*}title", "").startswith("République d'Exemplie")
    links = {str(link) for link in root.xpath("//*[local-name()='entry']/*[local-name()='link']/@href")}
    assert links
    assert all(link.removeprefix(site.site_url).split("/")[1] == "fr" for link in links)
    assert (site.root / "feeds/fr/pillar-1.xml").is_file()
    file = "2017/fr/pillars/1/index.html"
    named = [site.resolve(file, str(link)) for link in site.page(file).xpath("//link[contains(@type, 'atom')]/@href")]
    assert named == [("feeds/fr.xml", ""), ("feeds/fr/pillar-1.xml", "")]


def test_badges_of_a_language(site: Tree) -> None:
    """A language has badges of its own, which its pages show and offer."""
    label = json.loads(site.text("2014-2015/fr/badges/1.1.json"))["message"]
    assert "Auto-évaluation de la Partie" in label
    assert "Self-assessment" in json.loads(site.text("2014-2015/badges/1.1.json"))["message"]
    page = site.page("2014-2015/fr/actions/1.1/")
    (source,) = page.xpath("//main//img/@src")
    assert site.resolve("2014-2015/fr/actions/1.1/index.html", str(source)) == ("2014-2015/fr/badges/1.1.svg", "")


def test_search_of_a_language(site: Tree) -> None:
    """A language has an index of its own; the page names the folders of the earlier periods in that language."""
    index = json.loads(site.text("2017/fr/search.json"))
    assert index["language"] == "fr"
    assert {page["path"] for page in index["pages"]} == {
        file.removesuffix("index.html") for file in paths(site, "2017/fr/")
    }
    box = one(site.page("2017/fr/about/"), "//*[@role='search']")
    assert box.get("data-earlier") == "2016/fr 2014-2015/fr"


def test_names_of_folders_are_no_languages() -> None:
    """No code of a language can be the name of a folder or page that a period has."""
    folders = [value for name, value in vars(addresses).items() if name.isupper() and isinstance(value, str)]
    taken = {value.partition("/")[0].partition(".")[0] for value in folders}
    assert {"data", "pillars", "about", "report"} <= taken
    assert not [name for name in taken if TAG.fullmatch(name)]


@pytest.mark.parametrize("file", ["fr.md", "FR.md"])
def test_page_at_the_address_of_a_language_is_refused(file: str, tmp_path: Path) -> None:
    """A page in docs/ cannot take the address of the pages in a language; the message says which and what to do."""
    project = write(tmp_path, periods=("2014-2015",))
    (project / "docs" / file).write_text("# Mine\n", "utf-8")
    with pytest.raises(BuildError, match=rf"docs/{file} would have the address .* \(fr\), .*/; rename it"):
        build(project, (), project / "site", lambda step: None, fresh=True)


def test_texts_without_a_translation_are_marked(site: Tree) -> None:
    """A text that lacks the language is shown in the one that it has: marked with it, and named in words."""
    page = site.page("2014-2015/fr/actions/1.1/")
    prose = one(page, "//div[contains(., 'Two offices asked')][@class='pp-prose']")
    assert one(prose, "preceding-sibling::p[1]/span[@class='pp-language']").text_content() == "anglais"
    assert one(page, "//h1").xpath(".//*[@class='pp-language']") == [], "the title has a translation"
    assert one(page, "//h1/bdi").text_content() == "Adopter la loi sur la protection des tortues marines"
    title = one(site.page("2014-2015/fr/pillars/f/"), "//h1")
    assert words(title) == "Follow-up and reporting anglais"
    assert site.page("2014-2015/actions/1.1/").xpath("//main//*[@class='pp-language']") == []


WIDTHS = {
    "Achieved (Self-assessment by the Party)": 204,
    "សម្រេចបាន": 47,
    "ការវាយតម្លៃដោយខ្លួនឯងរបស់ភាគី": 137,
    "មិនទាន់ចាប់ផ្តើម": 65,
    "វឌ្ឍនភាពដោយផ្នែក": 79,
    "يسير وفق الخطة": 76,
    "التقييم الذاتي للطرف": 96,
}
"""Labels in three scripts, and how wide a browser writes them at 11 px, in Noto Sans Khmer and DejaVu Sans."""


@pytest.mark.parametrize("label", WIDTHS)
def test_badges_fit_their_script(label: str) -> None:
    """A badge is about as wide as its words, whatever their script; the drawing makes up for the rest."""
    measured = width(label) - PADDING
    assert 0.88 < measured / WIDTHS[label] < 1.25


def test_mkdocs_itself_shows_a_language(tmp_path: Path) -> None:
    """`language` in mkdocs.yml gives the pages of that language alone, with all that they need."""
    project = write(tmp_path / "project", periods=("2014-2015",))
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("- planpress\n", "- planpress: {language: fr}\n"), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(settings), "-d", str(tmp_path / "site")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    tree = Tree(tmp_path / "site", "https://example.org/xx-sample/2014-2015/")
    page = tree.page("about/")
    assert page.get("lang") == "fr"
    assert page.xpath("//nav[@class='pp-languages']") == []
    (style,) = page.xpath("//link[@rel='stylesheet']/@href")
    assert tree.resolve("about/index.html", str(style)) == ("assets/planpress.css", "")
    settings.write_text(settings.read_text("utf-8").replace("language: fr", "language: xx"), "utf-8")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 'there is no language "xx"' in done.stderr


def test_language_named_twice_is_refused(tmp_path: Path) -> None:
    """A language has one address, so the plan names it once."""
    project = write(tmp_path, "[en, fr, fr]", ("2014-2015",))
    with pytest.raises(DataError, match='the language "fr" appears twice'):
        build(project, (), project / "site", lambda step: None, fresh=True)
