"""Small pieces that the patterns of the rules are put together from."""

import re

from planpress.rules.lexicon.terms import Terms


def either(*shapes: str) -> str:
    """Return a pattern of several shapes; where two fit at the same place, the first is taken.

    Args:
        shapes: A pattern for each shape.
    """
    return f"(?:{'|'.join(shapes)})"


def not_behind(*lists: Terms) -> str:
    """Return a pattern of a place that has none of some terms, and a space, before it.

    Args:
        lists: The terms, in upper and lower case as they are written.
    """
    return "".join(f"(?<!{re.escape(term)} )" for terms in lists for term in terms)


def not_behind_words(*lists: Terms) -> str:
    """Return a pattern of a place that has none of some words or phrases, each whole, and a space before it.

    Args:
        lists: The words or phrases, in upper and lower case as they are written.
    """
    return "".join(rf"(?<!\b{re.escape(term)} )" for terms in lists for term in terms)
