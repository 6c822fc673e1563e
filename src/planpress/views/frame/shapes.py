"""The shapes of ratings that a page shows."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shapes:
    """The drawings that a page holds once, so that a rating's shape costs a reference.

    Args:
        used: The tones that the page shows.
    """

    used: tuple[str, ...]
