"""The banner of an earlier edition is in the language of the page, and can always be recreated byte for byte."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from planpress.archive import editions
from planpress.archive.editions import FRAMED, Succession, is_as_made, superseded
from planpress.archive.ledger import Entry
from planpress.catalogues import translated
from planpress.language import language
from planpress.site.superseded import THIRD_BANNER
from tests.site.tree import one

FRENCH = "Ceci est l\u2019édition 1 de 2001, publiée le 2020-01-31\u202f; elle a été corrigée le 2021-02-01\xa0: "
ENGLISH = "This is edition 1 of 2001, published on 31 January 2020; it was corrected on 1 February 2021: "


def page_in(code: str) -> bytes:
    """A page in planpress's frame, in a language."""
    return b'<html lang="%s"><head><meta charset="utf-8"><meta %s></head><body></body></html>' % (code.encode(), FRAMED)


def succession(correction: str = "Mended.") -> Succession:
    """How the first edition was replaced."""
    entry = Entry(period="2001", edition=1, published="2020-01-31T00:00:00Z", data="", tree="", planpress="")
    return Succession(entry, "2021-02-01T00:00:00Z", correction)


def banner(code: str, correction: str = "Mended.") -> html.HtmlElement:
    """The banner on a page in a language."""
    page = superseded(page_in(code), "about/index.html", succession(correction))
    return one(html.document_fromstring(page.decode()), "//aside[@class='pp-edition']")


@pytest.mark.parametrize("code", ["fr", "fr-CA"])
def test_banner_is_in_the_language_of_the_page(code: str) -> None:
    """Days are in the form of ISO 8601, because names of months could change with locale data."""
    made = banner(code)
    assert made.text_content().startswith(f"{FRENCH}Mended. Aller à la page actuelle. Toutes les corrections. ")
    assert made.get("aria-label") == "Édition antérieure"
    assert (made.get("lang"), made.get("dir")) == (None, None)


@pytest.mark.parametrize(("code", "marks"), [("en", (None, None)), ("en-GB", (None, None)), ("ar", ("en", "ltr"))])
def test_banner_without_a_catalogue_is_in_english(code: str, marks: tuple[str | None, str | None]) -> None:
    """In English, the banner has months in words; on a page in a language that planpress does not speak, it says so."""
    made = banner(code)
    assert made.text_content().startswith(f"{ENGLISH}Mended. Go to the current page. All corrections. ")
    assert (made.get("lang"), made.get("dir")) == marks


@pytest.mark.parametrize("correction", ["កែ", "កែ។"])
def test_banner_ends_its_sentence_once(correction: str) -> None:
    """The full stop is that of the language; a correction that ends with a full stop keeps its own."""
    words = banner("km", correction).text_content()
    assert "កែ។ " in words
    assert "។។" not in words
    assert "." not in words


def test_banner_in_english_on_a_page_in_french_verifies() -> None:
    """Archives made before the banner was in the language of the page have it in English; nothing else passes."""
    page, name = page_in("fr"), "about/index.html"
    (former,) = [form for form in editions.FORMS if form.banner == THIRD_BANNER]
    made = superseded(page, name, succession(), former)
    assert b'<aside lang="en" dir="ltr" aria-label="Earlier edition"' in made
    assert b"published on 31 January 2020; it was corrected on 1 February 2021: Mended." in made
    assert is_as_made(made, page, name, succession())
    assert not is_as_made(made.replace(b"Mended.", b"Ended."), page, name, succession())


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for catalogues, in place of planpress's own."""
    cached = (language._language, language._catalogue, translated)
    monkeypatch.setattr(language, "CATALOGUES", tmp_path)
    for function in cached:
        function.cache_clear()
    yield tmp_path
    for function in cached:
        function.cache_clear()


def translate(folder: Path, words: str) -> None:
    """Write a catalogue with one message of the banner."""
    folder.mkdir(parents=True, exist_ok=True)
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    (folder / "nn.po").write_text(f'{header}msgid "Earlier edition"\nmsgstr "{words}"\n', "utf-8")


def test_banner_with_a_former_translation_verifies(catalogues: Path) -> None:
    """After a translation was changed, `verify` recreates the banner with the former words, which are kept."""
    page, name = page_in("nn"), "index.html"
    translate(catalogues, "old")
    before = superseded(page, name, succession())
    assert b'aria-label="old"' in before
    for function in (language._language, language._catalogue):
        function.cache_clear()
    translate(catalogues, "new")
    assert b'aria-label="new"' in superseded(page, name, succession())
    assert not is_as_made(before, page, name, succession())
    translate(catalogues / language.FORMER / "1", "old")
    assert is_as_made(before, page, name, succession())
