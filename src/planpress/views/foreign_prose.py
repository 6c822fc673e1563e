"""Prose from docs/ in a different language from the page, and the parts of it that are in the language of the page."""

from dataclasses import dataclass

from markupsafe import Markup

from planpress.model.languages import direction
from planpress.views.context import Context


@dataclass(frozen=True)
class ForeignProse:
    """Prose that is not translated into the language of the page.

    Args:
        content: The prose, as finished markup.
        language: The code of its language.
        direction: The direction in which that language is written: "ltr" or "rtl", or "auto" if it is not known.
        name: The name of its language in the language of the page, to begin a sentence.
        noted: Whether a note says that it is not translated.
    """

    content: Markup
    language: str
    direction: str
    name: str
    noted: bool


@dataclass(frozen=True)
class OwnLanguage:
    """A part in the page's language, inside prose in a different language.

    Args:
        content: The part, as finished markup.
        language: The code of the language of the site's own words.
        direction: The direction in which that language is written: "ltr" or "rtl", or "auto" if it is not known.
        inline: Whether the part is inside a line.
    """

    content: Markup
    language: str
    direction: str
    inline: bool


def foreign_prose(context: Context, content: Markup, language: str, *, noted: bool) -> ForeignProse:
    """Show prose that is not translated.

    Args:
        context: The context of the page.
        content: The prose, as finished markup.
        language: Its language.
        noted: Whether a note says that the prose is not translated.
    """
    name = context.words.capitalised(context.words.language_name(language))
    return ForeignProse(content, language, direction(language), name, noted)


def own_language(context: Context, content: Markup) -> OwnLanguage:
    """Return a part in the page's language inside prose in a different language.

    Args:
        context: The context of the page.
        content: The part, as finished markup.
    """
    code = context.words.code
    return OwnLanguage(content, code, direction(code), content.lstrip().startswith("<span"))
