"""Publishing a plan that gets a second language: earlier periods stay as they are, later ones have both."""

from pathlib import Path

import pytest

from planpress.archive.verify import verify
from planpress.cli.main import run
from tests.site.bilingual import write
from tests.site.tree import Tree, one

CORRECTION = "The summary was wrong."


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """An archive with a period in English, and one in English and French that was corrected."""
    base = tmp_path_factory.mktemp("archive")
    project, target = write(base / "project", "[en]"), base / "archive"
    publish(project, target, "2014-2015")
    plan = project / "data/plan.yml"
    plan.write_text(plan.read_text("utf-8").replace("languages: [en]", "languages: [en, fr]"), "utf-8")
    publish(project, target, "2016")
    report = project / "data/reports/2016.yml"
    entry = f"  - {{date: 2020-01-01, about: report, text: {CORRECTION}}}\n"
    report.write_text(report.read_text("utf-8") + entry, "utf-8")
    publish(project, target, "2016", "--correction", CORRECTION)
    return Tree(target, "https://example.org/xx-sample/")


def publish(project: Path, target: Path, period: str, *more: str) -> None:
    """Publish a period, or a correction of it."""
    options = ["--to", str(target), "--project", str(project), "--date", "2020-01-01", "--allow-warnings"]
    assert run(["publish", period, *options, *more]) == 0


def test_archive_verifies(archive: Tree) -> None:
    """Redirects, feeds and the page for lost readers are known to the byte, in both languages."""
    assert verify(archive.root).problems == ()
    assert {"feeds/fr.xml", "latest/fr/about/index.html"} <= set(archive.files)
    assert not [file for file in archive.files if file.startswith("2014-2015/fr/")]


def test_every_link_resolves(archive: Tree) -> None:
    """Pages in French lead to the period before in English, since it has no others."""
    current = [file for file in archive.html_files if "/editions/" not in file]
    assert [line for file in current for line in archive.dead_links(file)] == []
    file = "2016/fr/actions/1.1/index.html"
    (link,) = archive.page(file).xpath("//*[@data-pp-list]//a/@href")
    assert archive.resolve(file, str(link)) == ("2014-2015/actions/1.1/index.html", "")


def test_earlier_edition_has_both_languages(archive: Tree) -> None:
    """The earlier edition stays readable in French: it says what it is, names itself, and keeps its links."""
    file = "2016/editions/1/fr/actions/1.1/index.html"
    page = archive.page(file)
    banner = one(page, "//aside[@class='pp-edition']")
    targets = [archive.resolve(file, str(link)) for link in banner.xpath(".//a/@href")]
    assert targets[0] == ("2016/fr/actions/1.1/index.html", "")
    assert "publiée le 2020-01-01" in banner.text_content()
    assert banner.get("lang") is None
    assert one(page, "//link[@rel='canonical']").get("href") == f"{archive.site_url}2016/fr/actions/1.1/"
    assert [line for line in archive.dead_links(file) if "editions/1" in line] == []
    (style,) = page.xpath("//link[@rel='stylesheet']/@href")
    assert archive.resolve(file, str(style)) == ("2016/editions/1/assets/planpress.css", "")


def test_news_of_both_periods_are_in_the_feed(archive: Tree) -> None:
    """The feed in French has the news of the period without pages in French, too."""
    feed = archive.text("feeds/fr.xml")
    assert "<id>https://example.org/xx-sample/2014-2015/</id>" in feed
    assert "<id>https://example.org/xx-sample/2016/fr/</id>" in feed
