"""A heading between the parts of a page that planpress makes."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SectionHeading:
    """A heading.

    Args:
        words: The text of the heading.
        anchor: Its anchor, the same in every language.
        level: 1 for the title of the page, 2 for a part of the page.
    """

    words: str
    anchor: str
    level: int = 2
