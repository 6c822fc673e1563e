"""Facts about the whole tree of a built site."""

import json
import re
from collections import Counter
from itertools import pairwise
from urllib.parse import urlsplit

from lxml import etree

from tests.conftest import PROJECT, SAMPLE
from tests.site.tree import Tree, links, one

EXTERNAL_LINK_FREE = ("script", "img", "link", "iframe", "source", "use", "image", "object", "embed", "form")
CSS_ADDRESS = re.compile(r"url\(\s*[\"']?([^\"')]+)|@import\s+[\"']([^\"']+)")
SCRIPT_ADDRESS = re.compile(r"(?:https?:)?//[\w.-]+\.\w+[^\s\"'`)]*")


def test_every_link_resolves(site: Tree) -> None:
    """Every internal link, source and anchor leads to a file and an id that exist."""
    dead = [line for file in site.html_files for line in site.dead_links(file)]
    assert dead == []


def test_style_sheets_load_nothing_missing(site: Tree) -> None:
    """Every file that a style sheet names is in the tree."""
    for file in (name for name in site.files if name.endswith(".css")):
        for first, second in CSS_ADDRESS.findall(site.text(file)):
            address = first or second
            if not address.startswith("data:"):
                target = site.resolve(file, address)
                assert target, f"{file}: {address}"
                assert target[0] in site.files, f"{file}: {address}"


def test_nothing_is_loaded_from_elsewhere(site: Tree) -> None:
    """No element and no style sheet loads anything from another host; only links that readers follow leave the site."""
    for file in site.html_files:
        page = site.page(file)
        for element in page.iter(*EXTERNAL_LINK_FREE):
            if element.get("rel") == "canonical":
                continue
            for name in ("src", "href", "srcset", "action", "data", "poster"):
                value = element.get(name)
                assert value is None or not urlsplit(value).netloc, f"{file}: {value}"
        inline = " ".join(str(text) for text in page.xpath("//style/text() | //@style"))
        assert not [address for address in CSS_ADDRESS.findall(inline) if "//" in "".join(address)], file
        assert not page.xpath("//link[contains(@rel, 'preconnect') or contains(@rel, 'dns-prefetch')]"), file


def test_scripts_name_no_other_host(site: Tree) -> None:
    """Scripts of planpress contain no address (linked data is not run); browser tests show what pages request."""
    texts = {file: site.text(file) for file in site.files if file.endswith("planpress.js")}
    assert texts
    for file in site.html_files:
        run = site.page(file).xpath("//script[not(@type='application/ld+json')]/text()")
        texts[file] = " ".join(str(text) for text in run)
    for file, text in texts.items():
        assert SCRIPT_ADDRESS.findall(text) == [], file


def test_ids_are_unique(site: Tree) -> None:
    """No page has an id twice."""
    for file in site.html_files:
        ids = Counter(str(identifier) for identifier in site.page(file).xpath("//@id"))
        twice = [key for key, count in ids.items() if count > 1]
        assert twice == [], file


def test_every_page_has_a_proper_head(site: Tree) -> None:
    """Every page names its language, has one h1, a title, a description, and itself as canonical."""
    for file in site.pages:
        page = site.page(file)
        assert page.get("lang") == "en", file
        assert len(page.xpath("//h1")) == 1, file
        assert len(page.xpath("/html/head/title")) == 1, file
        assert site.words(file, "/html/head/title"), file
        assert site.words(file, "//h1"), file
        assert len(page.xpath("//meta[@name='description']")) == 1, file
        assert str(page.xpath("string(//meta[@name='description']/@content)")).strip(), file
        canonical = page.xpath("//link[@rel='canonical']/@href")
        assert canonical == [site.site_url + file.removesuffix("index.html")], file
        assert len(page.xpath("//meta[@charset]")) == 1, file
        assert len(page.xpath("//meta[@name='viewport']")) == 1, file


def test_titles_and_descriptions_tell_pages_apart(site: Tree) -> None:
    """No two pages have the same title or the same description."""
    for path in ("string(/html/head/title)", "string(//meta[@name='description']/@content)"):
        seen: dict[str, str] = {}
        for file in site.pages:
            value = str(site.page(file).xpath(path))
            assert value not in seen, f"{file} and {seen.get(value)}: {value}"
            seen[value] = file


def test_headings_do_not_jump(site: Tree) -> None:
    """A heading is at most one level below the previous heading, so the outline has no gaps."""
    for file in site.pages:
        content = one(site.page(file), "//*[@id='content']")
        levels = [int(str(heading.tag)[1]) for heading in content.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels[0] == 1, file
        assert all(after <= before + 1 for before, after in pairwise(levels)), f"{file}: {levels}"


def test_pages_of_other_roots_have_a_head_too(site: Tree) -> None:
    """Redirects and the page for lost readers name a language and a title, and stay out of search engines."""
    for file in sorted(set(site.html_files) - set(site.pages)):
        page = site.page(file)
        assert page.get("lang") == "en", file
        assert site.words(file, "/html/head/title"), file
        assert site.words(file, "//h1"), file
        assert page.xpath("//meta[@name='robots']/@content") == ["noindex"], file


def test_sitemap_lists_every_page_once(site: Tree) -> None:
    """The sitemap names exactly the pages of all periods, by their permanent addresses."""
    root = etree.fromstring((site.root / "sitemap.xml").read_bytes())
    addresses = [str(value) for value in root.xpath("//*[local-name()='loc']/text()")]
    assert sorted(addresses) == sorted(site.site_url + file.removesuffix("index.html") for file in site.pages)
    assert len(set(addresses)) == len(addresses)
    assert etree.QName(root).namespace == "http://www.sitemaps.org/schemas/sitemap/0.9"


def test_versions_are_listed_newest_first(site: Tree) -> None:
    """versions.json has Material's shape, the newest period first, and only that period is the latest."""
    versions = json.loads(site.text("versions.json"))
    assert [version["version"] for version in versions] == site.periods[::-1]
    assert all(set(version) == {"version", "title", "aliases"} for version in versions)
    assert [version["aliases"] for version in versions] == [["latest"], *[[]] * (len(versions) - 1)]


def test_latest_redirects_to_every_page_of_the_newest_period(site: Tree) -> None:
    """latest/ has a redirect for each page and each card of the newest period, and no other."""
    newest = site.periods[-1]
    pages = {
        file.removeprefix(f"{newest}/") for file in (*site.pages, *site.embedded_cards) if file.startswith(f"{newest}/")
    }
    redirects = {file.removeprefix("latest/") for file in site.html_files if file.startswith("latest/")}
    assert redirects == pages
    for file in redirects:
        page = site.page(f"latest/{file}")
        (target,) = page.xpath("//main/p/a/@href")
        assert site.resolve(f"latest/{file}", str(target)) == (f"{newest}/{file}", "")
        assert page.xpath("//link[@rel='canonical']/@href") == [
            site.site_url + f"{newest}/{file}".removesuffix("index.html")
        ]
        script = one(page, "//script")
        assert script.get("data-target") == target
        assert site.resolve(f"latest/{file}", str(script.get("src"))) == ("assets/redirect.js", "")
        refresh = one(page, "//noscript/meta").get("content")
        assert refresh == f"0; url={target}"
        assert site.words(f"latest/{file}", "//head/title") == site.words(f"{newest}/{file}", "//head/title")


def test_root_leads_to_the_newest_period(site: Tree) -> None:
    """The root page leads to the newest period and links to every period."""
    page = site.page("index.html")
    targets = {target[0] for link in page.xpath("//a/@href") if (target := site.resolve("index.html", str(link)))}
    assert targets == {"feed.xml", *(f"{period}/index.html" for period in site.periods)}
    assert "recorded" not in site.text("index.html"), "nothing is recorded of a build"
    assert one(page, "//noscript/meta").get("content") == f"0; url={site.periods[-1]}/"


def test_not_found_page_lists_every_period(site: Tree) -> None:
    """The page for lost readers links to every period by full address, since it is shown at any depth."""
    page = site.page("404.html")
    assert page.xpath("//a/@href") == [f"{site.site_url}{period}/" for period in site.periods[::-1]]


def test_robots_name_the_sitemap(site: Tree) -> None:
    """robots.txt lets everybody in and names the sitemap."""
    lines = [line for line in site.text("robots.txt").splitlines() if line]
    assert lines == ["User-agent: *", "Allow: /", f"Sitemap: {site.site_url}sitemap.xml"]


def test_nothing_needless_is_published(site: Tree) -> None:
    """No source maps, sources, lock files, hidden files but .nojekyll or assets of a theme are in the tree."""
    hidden = {file for file in site.files if any(part.startswith(".") for part in file.split("/"))}
    assert hidden == {".nojekyll"}
    endings = {file.rsplit(".", 1)[-1] for file in site.files} - {"nojekyll"}
    assert endings == {"html", "css", "js", "json", "svg", "png", "csv", "xml", "txt", "bib", "ris"}
    for period in site.periods:
        assets = [file.removeprefix(f"{period}/assets/") for file in site.files if file.startswith(f"{period}/assets/")]
        assert sorted(assets) == [
            "actions.js",
            "comparison.css",
            "embedded.css",
            "icon-180.png",
            "icon-32.png",
            "icon.svg",
            "planpress.css",
            "planpress.js",
            "prose.css",
            "search.css",
            "search.js",
            "shapes.svg",
        ]


def test_a_period_is_small(site: Tree) -> None:
    """No period takes more than 5 MB."""
    for period in site.periods:
        size = sum((site.root / file).stat().st_size for file in site.files if file.startswith(f"{period}/"))
        assert 100_000 < size < 5_000_000, period


def test_periods_are_those_of_the_data(real: Tree, sample: Tree) -> None:
    """There is a folder for each report, whatever its state."""
    for tree, project in ((real, PROJECT), (sample, SAMPLE)):
        assert tree.periods == sorted(file.stem for file in (project / "data/reports").glob("*.yml"))


def test_every_period_has_the_promised_pages(site: Tree) -> None:
    """Each period has the addresses that the design promises."""
    for period in site.periods:
        for path in ("", "actions/", "report/", "data/", "about/", "compare/"):
            assert f"{period}/{path}index.html" in site.files
        assert f"{period}/data/report.json" in site.files
        actions = {
            file.split("/")[2]
            for file in site.pages
            if file.startswith(f"{period}/actions/")
            and file.count("/") > 2
            and "No longer in the plan" not in site.text(file)
        }
        badges = {file.split("/")[2] for file in site.files if file.startswith(f"{period}/badges/")}
        assert actions
        assert badges == {f"{name}.{ending}" for name in actions for ending in ("svg", "json")}


def test_nothing_but_the_promised_pages(real: Tree) -> None:
    """The real site has no other pages than those: what docs/ contains for developers is not published."""
    single = "actions|report|data|about|compare"
    promised = rf"[\d-]+/(|({single})/|compare/[\d-]+/|(pillars|actions)/[\w.]+/|editions/\d+/)index\.html"
    assert [file for file in real.pages if not re.fullmatch(promised, file)] == []


def test_addresses_are_in_lower_case(sample: Tree) -> None:
    """Ids in addresses are in lower case, otherwise exactly as printed; "1.10" is not "1.1"."""
    actions = {file.split("/")[2] for file in sample.pages if file.startswith("2022-2023/actions/")}
    assert {"1.1", "1.10", "e9", "f.2"} <= actions
    assert all(file == file.lower() for file in sample.pages)
    assert sample.words("2022-2023/actions/1.1/", "//h1") != sample.words("2022-2023/actions/1.10/", "//h1")


def test_anchors_of_actions_are_where_they_are_promised(site: Tree) -> None:
    """Each pillar's page has an anchor action-<id> for each of its actions, which links to the action's own page."""
    for file in (name for name in site.pages if "/pillars/" in name):
        for card in site.page(file).xpath("//article[@id]"):
            name = card.get("id").removeprefix("action-")
            assert card.get("id") == f"action-{name}"
            target = site.resolve(file, str(card.xpath("string(.//h3/a/@href)")))
            assert target == (f"{file.split('/')[0]}/actions/{name}/index.html", "")
    of_actions = [file for file in site.pages if file.startswith(f"{site.periods[0]}/actions/")]
    actions = {file.split("/")[2] for file in of_actions} - {"index.html"}
    anchors = {
        anchor.removeprefix("action-")
        for file in site.pages
        if file.startswith(f"{site.periods[0]}/pillars/")
        for anchor in site.anchors(file)
        if anchor.startswith("action-") and not anchor.endswith("-title")
    }
    assert anchors == actions


def test_links_off_the_site_are_web_addresses(site: Tree) -> None:
    """No link has another scheme than http and https, and those from data hand no referrer on."""
    for file in site.html_files:
        page = site.page(file)
        icons = {str(address) for address in page.xpath("//link[@rel='icon' and starts-with(@href, 'data:')]/@href")}
        schemes = {urlsplit(link).scheme for link in links(page) if link not in icons}
        assert schemes <= {"", "http", "https"}, file
        assert all(address.startswith("data:image/svg+xml,") for address in icons), file
