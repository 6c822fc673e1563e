"""Small building blocks for the rules' patterns."""

import re

from planpress.rules.lexicon.terms import Terms


def either(*shapes: str) -> str:
    """Return a pattern that matches any of several shapes; if two match at the same position, the first wins.

    Args:
        shapes: A pattern for each shape.
    """
    return f"(?:{'|'.join(shapes)})"


def not_behind(*lists: Terms, begun: int = 0) -> str:
    """Return a pattern that matches at any position that does not directly follow one of the terms and a space.

    Args:
        lists: The terms, in upper and lower case as they are written.
        begun: How many characters after that space the surrounding pattern has already matched.
    """
    return "".join(f"(?<!{re.escape(term)} {'.' * begun})" for terms in lists for term in terms)


def not_behind_words(*lists: Terms) -> str:
    """Return a pattern that matches at any position that does not directly follow one of the whole words and a space.

    Args:
        lists: The words or phrases, in upper and lower case as they are written.
    """
    return "".join(rf"(?<!\b{re.escape(term)} )" for terms in lists for term in terms)


def behind(*lists: Terms) -> str:
    """Return a pattern that matches at any position that directly follows one of the terms and a space.

    Args:
        lists: The terms, in upper and lower case as they are written.
    """
    return either(*(f"(?<={re.escape(term)} )" for terms in lists for term in terms))
