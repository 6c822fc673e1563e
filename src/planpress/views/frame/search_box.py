"""The search box in the header of every page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planpress.addresses import SEARCH_INDEX, SEARCH_SCRIPT, SEARCH_STYLE, SHAPES
from planpress.language import ENGLISH, Language
from planpress.views.context import Context

Message = str | Mapping[str, str]
"""A message of the script, or its forms by the plural category of a number (Unicode CLDR)."""
NUMBER = {"num": "%(num)s"}
"""The value that leaves the number in a message for the script to fill in."""
SAMPLES = range(201)
"""Whole numbers that, in every language, cover the plural categories of small numbers."""


@dataclass(frozen=True)
class SearchBox:
    """The search box. The search covers this period and the earlier ones; a page shows the box only if scripts can run.

    Args:
        script: The link to the script that searches, which is loaded when the box is used.
        style: The link to the style sheet of the results.
        shapes: The link to the shapes of ratings.
        index: The name of the file that contains the index of a period.
        period: The id of this period.
        root: The relative path to the root of this period; "./" at the root.
        earlier: The folders of the earlier periods, newest first, each made of the id and, if necessary, the language's
            folder.
        home: The relative path to the root of the site.
        words: The messages of the script, by name; empty if the script has the same messages.
    """

    script: str
    style: str
    shapes: str
    index: str
    period: str
    root: str
    earlier: tuple[str, ...]
    home: str
    words: Mapping[str, Message]


def search_box(context: Context, *, preview: bool = False) -> SearchBox:
    """Return the search box of a page.

    Args:
        context: The context of the page.
        preview: Whether the page is a preview, which has no other periods.
    """
    earlier = () if preview else context.dataset.before(context.report.period)
    words = context.remember("words of the search", lambda: script_words(context.words))
    english = context.remember("English words of the search", lambda: script_words(ENGLISH))
    return SearchBox(
        script=context.shared_href(SEARCH_SCRIPT),
        style=context.shared_href(SEARCH_STYLE),
        shapes=context.shared_href(SHAPES),
        index=SEARCH_INDEX,
        period=context.report.period,
        root=context.root or "./",
        earlier=tuple(_folder(context, report.period) for report in earlier)[::-1],
        home=context.site_root,
        words={} if words == english else words,
    )


def _folder(context: Context, period: str) -> str:
    folder = "" if period in context.untranslated else context.folder
    return f"{period}/{folder}".rstrip("/")


def script_words(words: Language) -> dict[str, Message]:
    """Return the messages of assets/search.js, which contains them in English and fills in the values itself."""
    kept = {name: f"%({name})s" for name in ("query", "pages", "periods", "words")}
    return {
        "loading": words.gettext("Loading the search index."),
        "failed": words.gettext("The search index cannot be loaded. Try again when you are online."),
        "hint": words.gettext("Type a word, or a number such as 1.1."),
        "results": _forms(words, lambda number: words.ngettext("%(num)s result", "%(num)s results", number, **NUMBER)),
        "keys": words.gettext("Press Enter to open the first result, or an arrow key to choose another."),
        # Translators: %(pages)s is, for example, "92 pages", and %(periods)s "3 periods"
        "none": words.gettext("Nothing found for “%(query)s” on %(pages)s from %(periods)s.", **kept),
        "advice": words.gettext("Try fewer or different words, or a number such as 1.1."),
        "pages": _forms(words, lambda number: words.ngettext("%(num)s page", "%(num)s pages", number, **NUMBER)),
        "periods": _forms(
            words,
            lambda number: words.ngettext("%(num)s %(num_periods)s", "%(num)s %(num_periods)s", number, **NUMBER),
        ),
        "partial": words.gettext("No page contains all these words. These pages contain some of them:"),
        # Translators: %(words)s is the word that was typed, or several
        "similar": words.gettext("Nothing found for “%(words)s”. These pages contain a similar word:", **kept),
        "part": words.gettext("Part of this site"),
        "unsearched": words.gettext("%(term_Periods)s without a search index: %(periods)s.", **kept),
        "more": _forms(
            words, lambda number: words.ngettext("Show %(num)s more", "Show %(num)s more", number, **NUMBER)
        ),
    }


def _forms(words: Language, message: Callable[[int], str]) -> dict[str, str]:
    """Return the forms of a message with a number, by plural category.

    Args:
        words: The language.
        message: The function that returns the form that fits a number.
    """
    numbers: dict[str, int] = {}
    for number in SAMPLES:
        numbers.setdefault(words.locale.plural_form(number), number)
    return {category: message(number) for category, number in sorted(numbers.items())}
