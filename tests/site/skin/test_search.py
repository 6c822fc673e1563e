"""The prose in docs/ is found by the search, and search plugins of older projects are taken out."""

import json
from pathlib import Path
from typing import Any

import pytest

from planpress.addresses import SEARCH_INDEX
from planpress.cli.main import run
from planpress.site.skin.passages import passages
from planpress.site.skin.search import NOTE
from tests.conftest import SAMPLE, build_tree, copy_project

PROSE = """# Notes

By the *editors*.

## Method

Counted twice. Action 1.1 is {{ rating_badge("1.1") }}.

<div data-search-exclude markdown="1">Not for the search.</div>

| beach | nests |
|---|---|
| Foobar Strand | 12 |
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with a page of prose."""
    folder = copy_project(SAMPLE, tmp_path / "project", "macros", "mkdocs.yml")
    (folder / "docs").mkdir()
    (folder / "data/reports").mkdir(parents=True)
    copy_project(SAMPLE, folder / "data", "data/plan.yml")
    (folder / "data/reports/2001.yml").write_text(
        "from: 2001-01\nto: 2001-12\nactions:\n  - {id: '1.1', pillar: '1', title: Count}\n", encoding="utf-8"
    )
    (folder / "docs/notes.md").write_text(PROSE, encoding="utf-8")
    return folder


def texts(project: Path, path: str) -> Any:
    """The texts of a page in the index."""
    built = build_tree(project, project / "site", ["2001"])
    pages = json.loads(built.text(f"2001/{SEARCH_INDEX}"))["pages"]
    return next(page["texts"] for page in pages if page["path"] == path)


def test_prose_is_found_by_its_headings(project: Path) -> None:
    """The texts of a page are below the anchors of its headings, without what macros put there."""
    assert texts(project, "notes/") == [
        ["notes", "Notes By the editors."],
        ["method", "Method Counted twice. Action 1.1 is . beach nests Foobar Strand 12"],
    ]


def test_page_can_stay_out_of_the_search(project: Path) -> None:
    """Front matter keeps a page out, as it does with Material."""
    file = project / "docs/notes.md"
    file.write_text("---\nsearch: {exclude: true}\n---\n" + PROSE, encoding="utf-8")
    built = build_tree(project, project / "site", ["2001"])
    assert "Counted twice" in built.text("2001/notes/index.html")
    assert "Counted twice" not in built.text(f"2001/{SEARCH_INDEX}")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one</p><p>two</p>", (("", "one two"),)),
        ("<p>in<em>ter</em>val<br>next</p>", (("", "interval next"),)),
        ("<p>1 &lt; 2 &amp; 3</p>", (("", "1 < 2 & 3"),)),
        ("<h2 id='a'>A<a class='headerlink' href='#a'>¶</a></h2><p>x</p>", (("a", "A x"),)),
        ("<svg><title>icon</title></svg><p>x</p>", (("", "x"),)),
        ("<div data-search-exclude><div>no<img></div>no</div><p>yes</p>", (("", "yes"),)),
        ("<!--planpress:0--><p></p>", ()),
    ],
)
def test_passages_are_what_readers_see(html: str, expected: tuple[tuple[str, str], ...]) -> None:
    """Texts are read as on the page: blocks part words, inline elements do not, and icons say nothing."""
    assert passages(html) == expected


@pytest.mark.parametrize("line", ["  - search: {lang: en}\n", "  - search\n", "  - material/search\n"])
def test_search_plugin_is_taken_out(line: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A project with a search plugin builds, has no second index, and is told once to delete the line."""
    file = project / "mkdocs.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("plugins:\n", "plugins:\n" + line), encoding="utf-8")
    assert run(["build", "--project", str(project), "--to", str(project / "site")]) == 0
    assert capsys.readouterr().err.count(NOTE) == 1
    assert not (project / "site/2001/search").exists()
    assert (project / f"site/2001/{SEARCH_INDEX}").is_file()


def test_own_file_cannot_take_the_place_of_the_index(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file in docs/ with the name of the index is refused."""
    (project / f"docs/{SEARCH_INDEX}").write_text("{}", encoding="utf-8")
    assert run(["build", "--project", str(project), "--to", str(project / "site")]) == 1
    assert f"docs/{SEARCH_INDEX} has the name of a file that planpress itself makes" in capsys.readouterr().err
