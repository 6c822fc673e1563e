"""A pseudo-language, in which every English message has accents and brackets and is a third longer.

A site in this language shows which words do not come from the catalogue, and where longer translations do not fit.
Dates, numbers and lists are written as in Greek.
"""

import re

from babel.messages import Catalog

PSEUDO = "en-XA"
"""The code that the Unicode CLDR reserves for such a language."""
ACCENTS = str.maketrans(
    "aceinorsuyzACDEINORSUYZ",
    "åçéîñöŕšüýžÅÇĐÉÎÑÖŔŠÜÝŽ",
)
FIXED = re.compile(r"(%\(\w+\)[sd]|%%|<[^>]*>|&#?\w+;)")
"""The parts that are the same in every language: names of values, escaped percent signs, tags and entities."""


def pseudo(message: str) -> str:
    """Return a message in the pseudo-language.

    Args:
        message: The message in English.
    """
    parts = FIXED.split(message)
    words = "".join(part if FIXED.fullmatch(part) else part.translate(ACCENTS) for part in parts)
    return f"⟦{words}{'~' * (len(FIXED.sub('', message)) // 3 + 1)}⟧"


def pseudo_catalogue(template: Catalog) -> Catalog:
    """Return the catalogue of the pseudo-language.

    Args:
        template: The messages, without translations.
    """
    catalogue = Catalog(locale="en")
    for message in template:
        if not message.id:  # the header
            continue
        if isinstance(message.id, str):
            catalogue.add(message.id, pseudo(message.id), context=message.context)
        else:
            catalogue.add(message.id, tuple(map(pseudo, message.id)), context=message.context)
    return catalogue
