"""The parts of the site itself that readers search for, such as how to subscribe, in the words that readers use."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress.addresses import (
    ABOUT_PAGE,
    CORRECTIONS,
    DATA_PAGE,
    REPORT_PAGE,
    SUBSCRIBE,
    VERIFY,
    comparison_page,
    narrowed_list,
)
from planpress.views.context import Context

MAIN_POINTS = "#main-points"
CITATION = "#cite"
RATINGS = f"{ABOUT_PAGE}#ratings"
ACCESSIBILITY = f"{ABOUT_PAGE}#accessibility"


@dataclass(frozen=True)
class SearchPart:
    """A part of the site for the search.

    Args:
        path: The address of the part inside the period, with an anchor if it is not a whole page.
        title: Its title.
        words: The purpose of the part, with synonyms.
    """

    path: str
    title: str
    words: str


def search_parts(context: Context) -> Iterator[SearchPart]:
    """Yield the parts of the site, in the language of the page.

    Args:
        context: The context of the root of the period.
    """
    words = context.words
    yield SearchPart(
        SUBSCRIBE,
        words.gettext("Subscribe"),
        words.gettext(
            "Follow the news in a feed reader (Atom, RSS): new reports, changed ratings and corrections. "
            "There is no newsletter by e-mail."
        ),
    )
    yield SearchPart(
        VERIFY,
        words.gettext("How to check that nothing was altered"),
        words.gettext("Verify that nobody has tampered with the pages: checksums (SHA-256), ledger, earlier editions."),
    )
    yield SearchPart(
        CORRECTIONS,
        words.gettext("Corrections"),
        words.gettext("Errors that were corrected after publication, with the earlier editions."),
    )
    yield SearchPart(
        CITATION,
        words.gettext("Share: link, cite, embed"),
        words.gettext(
            "Cite this report: citation, permanent address, quotation. The page of each %(term_action)s has a "
            "citation of its own."
        ),
    )
    yield from _about_ratings(context)
    yield SearchPart(REPORT_PAGE, words.gettext("Report in full"), words.gettext("The whole report, to read or print."))
    yield from _about_use(context)


def _about_ratings(context: Context) -> Iterator[SearchPart]:
    words = context.words
    if len(context.plan.assessors) > 1:
        yield SearchPart(
            narrowed_list(difference="differ") if context.report.detailed else MAIN_POINTS,
            words.gettext("Where assessors differ"),
            words.gettext("Where assessors disagree: who gave better or worse ratings than the others."),
        )
    yield SearchPart(
        comparison_page(),
        words.gettext("What changed"),
        words.gettext(
            "What has moved forward, improved, got worse, been added or been dropped since the previous report."
        ),
    )
    yield SearchPart(
        RATINGS, words.gettext("Ratings"), words.gettext("What the ratings mean: scale, definitions, method.")
    )


def _about_use(context: Context) -> Iterator[SearchPart]:
    words, plan = context.words, context.plan
    yield SearchPart(
        DATA_PAGE,
        words.gettext("Data"),
        words.gettext("Download the data: JSON, CSV, and a file for spreadsheets such as Excel."),
    )
    if plan.license:
        licence = words.gettext("Licence for texts and data: %(license)s", license=context.read_plan(plan.license.name))
        yield SearchPart(DATA_PAGE, words.gettext("Licence"), licence)
    if plan.contact:
        contact = words.gettext("Contact: %(contact)s", contact=context.read_plan(plan.contact.name))
        yield SearchPart(DATA_PAGE, words.gettext("Contact"), contact)
    yield SearchPart(
        ACCESSIBILITY,
        words.gettext("Accessibility"),
        words.gettext("Keyboard, screen readers, enlargement; how to report a problem."),
    )
