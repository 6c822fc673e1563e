"""The pseudo-language: every message of the catalogue in brackets, with accents, a third longer.

A site built in it shows which words did not come from the catalogue, and what is cut off in a longer language.
"""

import re

from babel.messages import Catalog

ACCENTS = str.maketrans(
    "aceinorsuyzACDEINORSUYZ",
    "åçéîñöŕšüýžÅÇĐÉÎÑÖŔŠÜÝŽ",
)
KEPT = re.compile(r"(%\(\w+\)[sd]|%%|<[^>]*>|&\w+;)")
"""Names of values, escaped percent signs, tags and entities: the same in every language."""


def pseudo(message: str) -> str:
    """Return a message of the pseudo-language.

    Args:
        message: In English.
    """
    words = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(message))
    return f"⟦{words}{'~' * (len(KEPT.sub('', message)) // 3 + 1)}⟧"


def pseudo_catalogue(template: Catalog) -> Catalog:
    """Return the catalogue of the pseudo-language.

    Args:
        template: The messages, without translations.
    """
    catalogue = Catalog(locale="en")
    for message in template:
        if not message.id:
            continue
        words = [message.id] if isinstance(message.id, str) else list(message.id)
        translated = tuple(pseudo(word) for word in words)
        catalogue.add(message.id, translated if len(translated) > 1 else translated[0], context=message.context)
    return catalogue
