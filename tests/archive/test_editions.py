"""An earlier edition stays readable two levels deeper, says what it is, and can be proven to be what was published."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from planpress.addresses import ORIGINAL, SUMS
from planpress.archive.digests import digest, read_list
from planpress.archive.editions import NotOriginalError, name_edition, name_version, original, restore, supersede
from planpress.archive.verify import verify
from planpress.fragments import render
from planpress.views.root.edition_banner import EditionBanner
from planpress.views.root.edition_head import EditionHead
from tests.archive.tiny import Press, three
from tests.site.tree import Tree

HEAD = str(render(EditionHead())).encode()
BANNER = str(
    render(EditionBanner(1, "2001", "1 January 2020", "2 February 2020", "Mended.", "../../", "../../about/"))
).encode()
PIECES = [
    *("<body>", "<BODY>", "<body ", ">", '<meta charset="utf-8">', "<meta charset", '="', '="../', "..", "../", "/"),
    *('"', "<!--planpress:edition-->", "<!--/planpress:edition-->", "x", "=", "?", "#", "\n", "é", "<a href="),
]


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.integers(0, 3))
def test_restoring_undoes_superseding(pieces: list[str], depth: int) -> None:
    """Turning any page into that of an earlier edition and back gives the same bytes."""
    page = "".join(pieces).encode()
    assert restore(supersede(page, depth, HEAD, BANNER), depth) == page


@given(st.binary(max_size=200), st.integers(0, 3))
def test_restoring_undoes_superseding_of_any_bytes(page: bytes, depth: int) -> None:
    """A page need not be text."""
    assert restore(supersede(page, depth, HEAD, BANNER), depth) == page


def test_every_built_page_can_be_restored(site: Tree) -> None:
    """Each page of the real and of the fictional plan is marked and can be restored."""
    for file in site.pages:
        page, depth = (site.root / file).read_bytes(), file.count("/") - 1
        marked = supersede(page, depth, HEAD, BANNER)
        assert marked.count(HEAD) == marked.count(BANNER) == 1, file
        assert restore(marked, depth) == page


def test_only_ways_out_of_the_version_change() -> None:
    """A path that leads out of the version gets two more levels; paths inside it and full addresses stay."""
    inside = b'<a href="../../x/"><a href="../.."><a href="https://x/../../../.."><a href=".../../../../">'
    outside = b'<a href="../../../2001/"><a data-home="../../.."><a href="../../../?x">'
    made = supersede(inside + outside, 2, HEAD, BANNER)
    assert made == inside + outside.replace(b'="', b'="../../')


@pytest.mark.parametrize("mark", [b"<!--planpress:edition-->", b"<!--/planpress:edition-->"])
def test_page_without_marks_is_not_original(mark: bytes) -> None:
    """A page without the marks does not count as a page of an earlier edition."""
    page = supersede(b'<meta charset="utf-8"><body>', 0, HEAD, BANNER)
    with pytest.raises(NotOriginalError):
        restore(page.replace(mark, b""), 0)


URL = "https://example.org/a'b/2001/"
ADDRESSES = [URL, URL + "x/", URL + "editions/2/", URL + "editions/1/x/", URL + "editions/22/", "editions/2/", URL[:-1]]
BROKEN = [address.replace("2001", "<span>2001</span>").replace("/", "/<wbr>") for address in ADDRESSES]
HEADS = [f'<link rel="canonical" href="{address}">' for address in (*ADDRESSES, URL + "about/", "about/", "")]


@given(
    st.lists(st.sampled_from([*PIECES, *ADDRESSES, *BROKEN, *HEADS]), max_size=20),
    st.sampled_from(["index.html", "about/index.html", "x.html"]),
)
def test_naming_can_be_undone(pieces: list[str], name: str) -> None:
    """Whatever addresses a page contains, naming the edition and undoing that gives the same bytes."""
    page = "".join(pieces).encode()
    assert name_version(name_edition(page, name, 2), name, 2) == page


def test_an_edition_names_itself() -> None:
    """Where a page names its version, it now names the edition, but not in its canonical address."""
    head = f'<link rel="canonical" href="{URL}about/">'
    page = f'{head}<a href="{URL}about/">{URL}about/</a> {URL} {URL}editions/1/ {URL}editions/2/ {URL}editions/21/'
    mine = f"{URL}editions/2/"
    assert name_edition(page.encode(), "about/index.html", 2).decode() == (
        f'{head}<a href="{mine}about/">{mine}about/</a> {mine} {URL}editions/1/ {mine}editions/2/ {URL}editions/21/'
    )
    broken = f"<a>https://example.org/<wbr>a'b/<wbr><span class='pp-id'>2001</span>/<wbr>x/</a> {head}"
    assert name_edition(broken.encode(), "about/index.html", 2).decode() == broken.replace(
        "n>/<wbr>", "n>/editions/2/<wbr>"
    )
    for strange in (page.replace("about/", "data/", 1), page.replace(head, "")):
        assert name_edition(strange.encode(), "about/index.html", 2).decode() == strange


def test_every_built_page_names_its_edition(real: Tree) -> None:
    """On each page of the real plan: permanent address, citation, footer and downloads."""
    for file in real.pages:
        period, _, name = file.partition("/")
        page = (real.root / file).read_bytes()
        made = html.document_fromstring(name_edition(page, name, 1))
        own = f"{real.site_url}{period}/editions/1/{name.removesuffix('index.html')}"
        assert made.xpath("//link[@rel='canonical']/@href") == [own.replace("editions/1/", "")]
        assert made.xpath("//footer//a[last()]/@href")[-1] == own, file
        for term in ("Permanent address", "Cite as"):
            for entry in made.xpath(f"//dt[.='{term}']/following-sibling::dd"):
                cites_earlier_report = f"{real.site_url}{period}/" not in entry.text_content()
                assert own in entry.text_content() or cites_earlier_report, file
        words = made.text_content() + " ".join(made.xpath("//main//@href"))
        assert f"{real.site_url}{period}/" not in words.replace(f"{real.site_url}{period}/editions/1/", ""), file
        assert name_version(name_edition(page, name, 1), name, 1) == page


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Press:
    """An archive with a period in its third edition."""
    return three(tmp_path_factory.mktemp("editions") / "archive")


def test_earlier_editions_are_what_was_published(press: Press, tmp_path: Path) -> None:
    """Each file of an earlier edition, when restored, has the digest that its list and the ledger name."""
    ledger = [line for line in (press.root / "ledger.jsonl").read_text().splitlines() if '"2001"' in line]
    for number in (1, 2):
        edition = press.root / f"2001/editions/{number}"
        listed, _ = read_list((edition / ORIGINAL).read_text())
        assert {
            name: digest(original((edition / name).read_bytes(), name, int(edition.name))) for name in listed
        } == listed
        assert digest((edition / ORIGINAL).read_bytes()) in ledger[number - 1]
        assert (
            f"Cite https://example.org/sketch/2001/editions/{number}/about/:"
            in (edition / "about/index.html").read_text()
        )
    first = Press(tmp_path / "archive")
    first.publish("2001")
    assert (first.root / "2001" / SUMS).read_bytes() == (press.root / "2001/editions/1" / ORIGINAL).read_bytes()


def test_earlier_editions_say_what_they_are(press: Press) -> None:
    """A page of an earlier edition is kept out of search engines, says so, and leads to the same page as it is now."""
    tree = Tree(press.root, "https://example.org/sketch/")
    pages = [file for file in tree.html_files if "/editions/" in file]
    assert len(pages) == 14
    for file in pages:
        page = tree.page(file)
        assert page.xpath("//meta[@name='robots']/@content") == ["noindex"], file
        current, corrections = page.xpath("//aside[@aria-label='Earlier edition']//a/@href")
        now = re.sub(r"editions/\d/", "", file)
        assert tree.resolve(file, str(current)) == (now, "")
        assert tree.resolve(file, str(corrections)) == ("2001/about/index.html", "corrections")
        number, correction = ("1", "mended once") if "/editions/1/" in file else ("2", "mended twice")
        assert tree.words(file, "//aside[@aria-label='Earlier edition']") == (
            f"This is edition {number} of 2001, published on 1 January 2020; it was corrected on 1 January 2020:"
            f" {correction}. Go to the current page. All corrections."
            " To cite this edition, give the address of this page."
        )


def test_banner_tells_when_each_edition_was_replaced(tmp_path: Path) -> None:
    """An edition has the dates of its own publication and of the next, which a third publication does not change."""
    press = Press(tmp_path / "archive")
    press.publish("2001", published="2020-01-01T00:00:00Z")
    for month, text in ((2, "First."), (3, "Second.")):
        press.data["2001"]["corrections"] = [{"date": f"2020-0{month}-01", "text": text}]
        press.publish("2001", published=f"2020-0{month}-02T00:00:00Z", correction=text)
    tree = Tree(press.root, "https://example.org/sketch/")
    first, second = (
        tree.words(f"2001/editions/{number}/about/", "//aside[@aria-label='Earlier edition']") for number in (1, 2)
    )
    assert "published on 1 January 2020; it was corrected on 2 February 2020: First. Go" in first
    assert "published on 2 February 2020; it was corrected on 2 March 2020: Second. Go" in second


def test_banner_shows_a_correction_as_typed(tmp_path: Path) -> None:
    """Tags and marks in a correction's text are shown as words; a long text is cut, with a link to all corrections."""
    press = Press(tmp_path / "archive")
    press.publish("2001")
    press.correct("2001", '<script>alert(1)</script>--><!--/planpress:edition--> "a" & {{ b }} ' + "word " * 100)
    page = html.document_fromstring((press.root / "2001/editions/1/index.html").read_bytes())
    (banner,) = page.xpath("//aside[@aria-label='Earlier edition']")
    assert banner.xpath(".//script") == []
    words = banner.text_content()
    assert '<script>alert(1)</script>--><!--/planpress:edition--> "a" & {{ b }} word word' in words
    assert "word… Go to the current page" in words
    assert len(words) < 400
    assert verify(press.root).problems == ()


def test_links_of_earlier_editions_lead_where_they_led(press: Press) -> None:
    """No link in an edition is dead: links inside stay in the edition, and other links lead where they led before."""
    tree = Tree(press.root, "https://example.org/sketch/")
    assert [line for file in tree.html_files for line in tree.dead_links(file)] == []
    for file in (file for file in tree.html_files if "/editions/" in file):
        hrefs = tree.page(file).xpath("//head/link[not(@rel='canonical')]/@href | //p/a/@href")
        links = [tree.resolve(file, str(href)) for href in hrefs]
        edition = "/".join(file.split("/")[:3])
        path = file.removeprefix(f"{edition}/")
        assert links == [
            (f"latest/{path}", ""),
            (f"{edition}/assets/style.css", ""),
            ("versions.json", ""),
            (f"{edition}/about/index.html", ""),
        ]


def test_pages_of_today_are_not_marked(press: Press) -> None:
    """Outside the folders of editions nothing is marked, and the sitemap and latest/ know no earlier edition."""
    tree = Tree(press.root, "https://example.org/sketch/")
    for file in (file for file in tree.html_files if "/editions/" not in file):
        assert "planpress:edition" not in tree.text(file)
    assert "editions" not in tree.text("sitemap.xml")
    assert not (press.root / "latest/editions").exists()
