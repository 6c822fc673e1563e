"""The report as a PDF with tags, bookmarks and metadata (PDF/UA-1, ISO 14289-1), laid out by WeasyPrint."""

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planpress.addresses import REPORT_PAGE
from planpress.collector import without_collector
from planpress.errors import RefusedError
from planpress.exchange.typesetting import FOLDER as FONTS
from planpress.exporting.letter_places import letter_place
from planpress.exporting.pdf_tags import complete_tags
from planpress.fragments import render
from planpress.views.context import Context
from planpress.views.printed_report import printed_report

if TYPE_CHECKING:
    from types import ModuleType

STYLE = Path(__file__).with_name("pdf.css")
OWN = "planpress:"
"""The scheme of font addresses in the style sheet."""
VARIANT = "pdf/ua-1"
MISSING = re.compile(r'\.notdef glyph .*(".*" \(U\+([0-9A-F]+)\))', re.DOTALL)
"""What WeasyPrint reports if no font has a letter."""
MOST_NAMED = 5
IDENTIFIER_BYTES = 16


def report_pdf(context: Context) -> bytes:
    """Return the page of the whole report as a PDF.

    The same data gives the same bytes if the text does not need the computer's fonts: planpress has fonts for the
    Latin, Greek, Cyrillic, Khmer and Arabic scripts. Nothing is loaded from the network.

    Args:
        context: The context of the overview of the period.

    Raises:
        RefusedError: A library that lays out the text cannot be loaded, or no font has a letter of the text.
        ModuleNotFoundError: WeasyPrint is not installed.
    """
    markup = render(printed_report(context), words=context.words, paged=True)
    with without_collector(), _refusing_missing_letters(context):  # the collector would take a third of the time
        return _laid_out(markup, context.url(REPORT_PAGE))


def _laid_out(markup: str, url: str) -> bytes:
    """Return a document as a PDF.

    Args:
        markup: The document.
        url: Its address, to which its links are relative.
    """
    weasyprint, fetch = _weasyprint(), _fetcher()
    fonts = import_module("weasyprint.text.fonts").FontConfiguration()
    style = weasyprint.CSS(string=STYLE.read_text(encoding="utf-8"), url_fetcher=fetch, font_config=fonts)
    made: bytes = weasyprint.HTML(string=markup, base_url=url, url_fetcher=fetch).write_pdf(
        stylesheets=[style],
        font_config=fonts,
        finisher=complete_tags,
        pdf_variant=VARIANT,
        pdf_identifier=sha256(markup.encode()).digest()[:IDENTIFIER_BYTES],
    )
    return made


@contextmanager
def _refusing_missing_letters(context: Context) -> Iterator[None]:
    """Refuse a document in which boxes would replace letters, which PDF/UA forbids (ISO 14289-1, 7.21.8).

    Args:
        context: The context of the document.

    Raises:
        RefusedError: No font has a letter of the text.
    """
    missing = dict[str, str]()

    def note(record: logging.LogRecord) -> bool:
        missing.update(MISSING.findall(record.getMessage()))
        return True

    logger = logging.getLogger("weasyprint")
    logger.addFilter(note)
    try:
        yield
    finally:
        logger.removeFilter(note)
    if missing:
        letters = ", ".join(_named(name, code, context) for name, code in [*missing.items()][:MOST_NAMED])
        more = ", ..." if len(missing) > MOST_NAMED else ""
        message = (
            f"no font on this computer has {letters}{more}, so the PDF for {context.report.period} would show boxes"
        )
        hint = "replace the letter, or install a font that has it, such as a Noto font (https://fonts.google.com/noto)"
        raise RefusedError(message, hint)


def _named(name: str, code: str, context: Context) -> str:
    """Return a letter in words, with the place at which the data has it."""
    place = letter_place(chr(int(code, 16)), context.dataset, context.report)
    return f"{name} in {place}" if place else name


def _weasyprint() -> "ModuleType":
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # warnings about libraries and fonts on this computer
            return import_module("weasyprint")
    except OSError as error:  # WeasyPrint loads Pango, which pip does not install
        hint = "install it as https://doc.courtbouillon.org/weasyprint/stable/first_steps.html describes"
        raise RefusedError(f"a PDF needs the library Pango, which cannot be loaded ({error})", hint) from error


@cache
def _fetcher() -> Any:
    """Return a fetcher that gives WeasyPrint only planpress's fonts and what ``data:`` addresses contain."""
    urls = import_module("weasyprint.urls")

    class OwnFiles(urls.URLFetcher):  # type: ignore[misc,name-defined] # known only when WeasyPrint is installed
        def fetch(self, url: str, headers: Any = None) -> Any:
            if url.startswith(OWN):
                return urls.URLFetcherResponse(url, (FONTS / Path(url.removeprefix(OWN)).name).read_bytes())
            if url.startswith("data:"):
                return super().fetch(url, headers)
            raise ValueError(f"a document must not load anything: {url}")

    return OwnFiles()
