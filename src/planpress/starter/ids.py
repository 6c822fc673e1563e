"""Creates ids from names."""

import re
import unicodedata

from planpress.loading.reader import NOT_WORDS
from planpress.model.scalars import shortened_id

BETWEEN_WORDS = re.compile(r"[^a-z0-9]+")


def plan_id(code: str, name: str) -> str:
    """Return an id for a plan, such as "fr-forest-plan".

    Args:
        code: The two-letter code of the country.
        name: The name of the plan.
    """
    return shortened_id(f"{code.lower()}-{_slug(name) or 'plan'}")


def rating_ids(labels: list[str]) -> list[str]:
    """Return an id for each rating on a scale, made from its label if possible; otherwise, for example, "rating-2".

    Args:
        labels: The labels of the ratings, in the order of the scale.
    """
    ids = list[str]()
    for number, label in enumerate(labels, 1):
        name = shortened_id(_slug(label))
        usable = name and name not in ids and not NOT_WORDS.fullmatch(name)
        ids.append(name if usable else f"rating-{number}")
    return ids


def _slug(words: str) -> str:
    """Return words in lower case with hyphens; letters other than a to z lose their accents or are left out."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode("ascii").lower()
    return BETWEEN_WORDS.sub("-", plain).strip("-")
