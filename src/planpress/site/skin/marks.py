"""The marks that macros leave on a page in docs/; Markdown preserves them, and finished fragments replace them."""

import re
from collections.abc import Callable

MARK = re.compile(r"<!--planpress:([0-9]+)-->")


def mark(number: int) -> str:
    """Return the mark of a fragment: an HTML comment, which Markdown preserves.

    Args:
        number: The number of the fragment.
    """
    return f"<!--planpress:{number}-->"


def has_marks(html: str) -> bool:
    """Tell whether macros have left marks on a page."""
    return MARK.search(html) is not None


def replace_marks(html: str, fragment: Callable[[int], str]) -> str:
    """Return a page with its fragments in place of the marks.

    Args:
        html: The HTML that Markdown made from the page.
        fragment: The function that returns the fragment with a given number, as finished markup.
    """
    return MARK.sub(lambda match: fragment(int(match[1])), html)
