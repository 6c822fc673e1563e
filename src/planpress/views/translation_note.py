"""How much of the site's own text is translated into the page's language, and how much of it nobody has reviewed."""

from dataclasses import dataclass

from planpress.language import progress
from planpress.views.context import Context


@dataclass(frozen=True)
class TranslationNote:
    """A note on the translation of the site's own words.

    Args:
        language: The name of the language, in the language of the site's own words, to begin a sentence.
        messages: How many messages the site has.
        missing: How many of them are not translated, so that they are in English.
        unread: How many translations no person has read.
        total: The number of messages, as the language writes it.
    """

    language: str
    messages: int
    missing: int
    unread: int
    total: str

    @property
    def is_empty(self) -> bool:
        """Whether the note has nothing to say."""
        return not (self.missing or self.unread)


def translation_note(context: Context) -> TranslationNote:
    """State how much of the site's own text is translated.

    Args:
        context: The context of the page.
    """
    made = progress(context.language)
    name = context.words.capitalised(context.words.language_name(context.language))
    return TranslationNote(
        name,
        made.messages,
        made.messages - made.translated,
        made.unread,
        context.words.number(made.messages),
    )
