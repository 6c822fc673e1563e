"""A site whose links work from a folder."""

import re
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

import pytest

from planpress.cli.main import run
from planpress.site.offline import OfflinePage, take_offline
from tests.site.tree import Tree

BASE = "https://example.org/xx-sample/"


class Links(HTMLParser):
    """Collects the links of a page, but not those of its head."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        wanted = () if tag == "link" else ("href", "src", "data-target")
        self.links += [value for name, value in attrs if name in wanted and value]


@pytest.fixture(scope="module")
def offline(sample: Tree, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, to be opened from a folder."""
    tree = tmp_path_factory.mktemp("offline")
    take_offline(sample.root, tree, BASE)
    return tree


def links(tree: Path) -> list[tuple[Path, str]]:
    pages = []
    for file in tree.rglob("*.html"):
        parser = Links()
        parser.feed(file.read_text(encoding="utf-8"))
        pages += [(file, link) for link in parser.links]
    return pages


def test_every_link_leads_to_a_file(offline: Path) -> None:
    """Each link inside the site names a file that exists, and no link leads to the published site."""
    inside = [(file, link) for file, link in links(offline) if not re.match(r"[a-z]+:|#", link)]
    assert len(inside) > 10_000
    assert [link for _, link in links(offline) if link.startswith(BASE)] == []
    gone = [(file, link) for file, link in inside if not (file.parent / unquote(re.split("[?#]", link)[0])).is_file()]
    assert gone == []


def test_only_links_are_changed(sample: Tree, offline: Path) -> None:
    """Canonical addresses stay, and so does everything else: without file names, a page is what it was."""
    for name in ("2022-2023/index.html", "2022-2023/report/index.html", "2021/pillars/e/index.html"):
        if (page := sample.root / name).is_file():
            served, opened = page.read_text("utf-8"), (offline / name).read_text("utf-8")
            assert f'<link rel="canonical" href="{BASE}' in opened
            assert opened != served
            text = [re.sub(r"<[^>]*>", "", words) for words in (served, opened)]
            assert text[0] == text[1]
    assert not (offline / "404.html").exists()
    assert (offline / "feed.xml").read_bytes() == (sample.root / "feed.xml").read_bytes()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('<a href="../">', '<a href="../index.html">'),
        ('<a href="..">', '<a href="../index.html">'),
        ('<a href="actions/1.1/#progress-1.1">', '<a href="actions/1.1/index.html#progress-1.1">'),
        ('<a href="#top">', '<a href="#top">'),
        ('<a href="report.json">', '<a href="report.json">'),
        ('<a href="https://example.org/xx-sample/2021/?a=1&amp;b">', '<a href="../../2021/index.html?a=1&amp;b">'),
        ('<a href="https://example.org/xx-sample/gone/">', '<a href="https://example.org/xx-sample/gone/">'),
        ('<a href="https://elsewhere.example/a/">', '<a href="https://elsewhere.example/a/">'),
        ('<a href="mailto:a@b.example">', '<a href="mailto:a@b.example">'),
        ('<link rel="canonical" href="https://example.org/xx-sample/2021/">', None),
        ('<code>href="../"</code>', None),
        ("<!-- <a href=\"../\"> -->", None),
        ('<meta content="0; url=2021/">', '<meta content="0; url=2021/index.html">'),
        ("<i data-moved='{\"1\": \"a/#b\"}'>", '<i data-moved="{&quot;1&quot;: &quot;a/index.html#b&quot;}">'),
    ],
)  # fmt: skip
def test_how_a_tag_is_changed(sample: Tree, written: str, expected: str | None) -> None:
    """Links to folders get the name of the file; the text between tags, comments and metadata stay."""
    page = OfflinePage(sample.root, PurePosixPath("2022-2023/about/index.html"), BASE)
    around = "<p>é\n{}\n</p>"
    assert page.rewritten(around.format(written)) == around.format(expected or written)


def test_command_builds_beside_the_served_site(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command needs no server, keeps to its own folder, and can be repeated and changed back."""
    to = project / "both"
    served = ["build", "--project", str(project), "--to", str(to)]
    assert run(served) == 0
    before = {file: file.read_bytes() for file in to.rglob("*.html")}
    assert run([*served, "--offline"]) == 0
    assert "open " in capsys.readouterr().out
    assert 'href="actions/index.html"' in (to / "2017-2018" / "index.html").read_text(encoding="utf-8")
    assert run(served) == 0
    assert {file: file.read_bytes() for file in to.rglob("*.html")} == before
    assert run([*served, "--offline", "--unit", "2017-2018.en"]) == 2
