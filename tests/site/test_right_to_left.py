"""A plan in Arabic: pages run from right to left, and numbers, ids, addresses and English words do not."""

import re
from collections.abc import Iterator

import pytest

from planpress.language import language_for, progress
from planpress.language.language import LEFT_TO_RIGHT
from planpress.model.characters import FIRST_STRONG, POP_ISOLATE, balanced
from tests.site.right_to_left import arabic_catalogue, arabic_tree
from tests.site.tree import Tree, one, words


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tree]:
    """The fictional plan in Arabic and English."""
    folder = tmp_path_factory.mktemp("arabic")
    with arabic_catalogue(folder):
        yield arabic_tree(folder)


def test_direction_follows_from_the_language(site: Tree) -> None:
    """Pages, redirects and the page for lost readers say in which language and direction they are."""
    for file in site.html_files:
        page, english = site.page(file), "/en/" in file
        assert (page.get("lang"), page.get("dir")) == (("en", None) if english else ("ar", "rtl")), file
    section = one(site.page("404.html"), "//main/section")
    assert (section.get("lang"), section.get("dir")) == ("en", "ltr")


def test_translations_that_nobody_has_read_are_used(site: Tree) -> None:
    """Fuzzy translations are shown; a message without one stays in English and keeps its direction."""
    assert words(one(site.page("2021/"), "//*[@id='history' or @id='in-summary']")) == "ملخص"
    title = words(one(site.page("2021/compare/"), "//h1"))
    assert re.fullmatch(f"{LEFT_TO_RIGHT}What changed .*{POP_ISOLATE}", title)


def test_about_page_says_how_far_the_translation_is(site: Tree) -> None:
    """The page "About" says that nobody has read the translation, and how much of it is missing."""
    note = words(one(site.page("2021/about/"), "//*[@id='translation']"))
    made = progress("ar")
    assert 50 < made.translated == made.unread < made.messages
    assert "Machine-assisted translation, not yet reviewed by a person." in note
    assert f"{made.messages - made.translated:,} of the site's own {made.messages:,}" in note.replace(
        FIRST_STRONG, ""
    ).replace(POP_ISOLATE, "")
    assert site.page("2021/en/about/").xpath("//*[@id='translation']") == []


def test_values_keep_their_direction(site: Tree) -> None:
    """An id in an Arabic sentence is isolated; "2014-2017" would be turned around."""
    lead = one(site.page("2021/"), "//*[@class='pp-lead']")
    assert lead.text == "تقرير التقدم "
    assert words(one(lead, "bdi")) == "2021"
    assert all(balanced(site.words(file, "//main")) == site.words(file, "//main") for file in site.pages)


def test_arrows_point_onward(site: Tree) -> None:
    """An arrow from before to after points to the left in Arabic, and to the right in English."""
    for file, arrow in (("2021/compare/", "←"), ("2021/en/compare/", "→")):
        signs = {words(sign) for sign in site.page(file).xpath("//main//td//*[@aria-hidden='true']")}
        assert signs & {"←", "→"} == {arrow}


def test_english_pages_have_no_invisible_characters(site: Tree) -> None:
    """Where sentences run from left to right, values stay as they are."""
    english = language_for("en")
    assert english.gettext("See %(period)s", period="2014-2017") == "See 2014-2017"
