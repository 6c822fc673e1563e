"""A period's languages, as a row of links to the same page in each language."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress.addresses import language_folder
from planpress.language import own_name
from planpress.model.languages import direction
from planpress.views.context import Context


@dataclass(frozen=True)
class LanguageLink:
    """A page in one of the languages.

    Args:
        code: The code of the language.
        name: The name of the language in that language.
        direction: The direction in which it is written: "ltr" or "rtl", or "auto" if that is not known.
        href: The link to the page.
        url: The permanent address of the page.
        current: Whether the link leads to the page that shows it.
    """

    code: str
    name: str
    direction: str
    href: str
    url: str
    current: bool


@dataclass(frozen=True)
class LanguageBar:
    """The row of languages.

    Args:
        links: The page in each language, starting with the default one.
    """

    links: tuple[LanguageLink, ...]


def language_bar(context: Context, path: str, *, translated: bool = True) -> LanguageBar | None:
    """Return the row of languages of a page; None if the period has pages in only one language.

    Args:
        context: The context of the page.
        path: The address of the page inside the period and its language.
        translated: Whether the other languages have the page too; otherwise the links lead to their overviews.
    """
    links = tuple(in_languages(context, path, translated=translated))
    return LanguageBar(links) if links else None


def in_languages(context: Context, path: str, *, translated: bool = True) -> Iterator[LanguageLink]:
    """Yield the page in each language of the period, default language first; nothing if the period has only one.

    Args:
        context: The context of the page.
        path: The address of the page inside the period and its language.
        translated: Whether the other languages have the page too; otherwise the links lead to their overviews.
    """
    if len(context.languages) == 1:
        return
    for code in context.languages:
        current = code == context.language
        folder = "" if code == context.languages[0] else language_folder(code)
        page = folder + (path if translated or current else "")
        href = context.shared_href(page) or "./"
        yield LanguageLink(code, own_name(code), direction(code), href, context.shared_url(page), current)
