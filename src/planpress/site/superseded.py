"""The additions to pages of earlier editions: a line for search engines, and a banner."""

from planpress.fragments import render
from planpress.language import ENGLISH, catalogue_code, language_for
from planpress.model import PartialDate, Report
from planpress.model.scalars import MONTHS
from planpress.views.context import EarlierEdition, Edition
from planpress.views.root.edition_banner import EditionBanner
from planpress.views.root.edition_head import EditionHead

__all__ = [
    "FIRST_BANNER",
    "SECOND_BANNER",
    "THIRD_BANNER",
    "EarlierEdition",
    "Edition",
    "banner",
    "earlier_edition",
    "edition",
    "head",
]

THIRD_BANNER = "earlier/edition_banner_3.html.jinja"
"""The template of the banner from the time before banners were in the language of the page."""
SECOND_BANNER = "earlier/edition_banner_2.html.jinja"
"""The template of the banner on pages that were published before planpress had a frame and a style sheet of its own."""
FIRST_BANNER = "earlier/edition_banner_1.html.jinja"
"""The template of the banner in archives that the first versions of planpress made."""


def edition(number: int, published: str) -> Edition:
    """Return an edition as its own pages present it.

    Args:
        number: The number of the edition, counted from 1.
        published: When it was published, as in the ledger.
    """
    return Edition(number, _day(published))


def earlier_edition(
    number: int, published: str, replaced: str, correction: str, report: Report | None = None
) -> EarlierEdition:
    """Return an earlier edition as pages present it.

    Args:
        number: The number of the edition, counted from 1.
        published: When it was published, as in the ledger.
        replaced: When the next edition replaced it, as in the ledger.
        correction: What was corrected in that next edition.
        report: The report as it was in this edition, if known.
    """
    return EarlierEdition(number, _day(published), _day(replaced), correction, report)


def head() -> bytes:
    """Return the addition to the head of a page in an earlier edition."""
    return _stripped(render(EditionHead()))


def banner(  # noqa: PLR0913 - what the banner says
    period: str,
    edition: EarlierEdition,
    *,
    current: str,
    corrections: str,
    language: str,
    template: str | None = None,
    former: str = "",
) -> bytes:
    """Return the banner for a page in an earlier edition.

    Args:
        period: The period, as printed.
        edition: The edition of the page.
        current: The path from the page to the current edition's page.
        corrections: The path from the page to the list of corrections.
        language: The BCP 47 code of the language of the page; "" if it is not known.
        template: The template; None for the current one. Earlier templates are in English.
        former: The name of a set of former messages, to make a banner as an earlier release made it.
    """
    spoken = "" if template else catalogue_code(language)
    words = language_for(spoken, former=former) if spoken else ENGLISH
    foreign = not spoken and language != ENGLISH.code
    published, replaced = _written(edition.published, words.code), _written(edition.replaced, words.code)
    view = EditionBanner(edition.number, period, published, replaced, edition.reason, current, corrections, foreign)
    return _stripped(render(view, template, words))


def _day(moment: str) -> PartialDate:
    year, month, number = (int(part) for part in moment[:10].split("-"))
    return PartialDate(year, month, number)


def _written(when: PartialDate, language: str) -> str:
    # The names of months do not come from locale data, because decades from now `verify` must still recreate this
    # banner byte for byte.
    if language != ENGLISH.code:
        return str(when)
    month = f"{MONTHS[when.first.month - 1]} {when.year}"
    return month if when.day is None else f"{when.day} {month}"


def _stripped(markup: object) -> bytes:
    return str(markup).strip().encode()
