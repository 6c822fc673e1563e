"""Why two reports have no matrix of ratings."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NoMovement:
    """Said instead of a matrix.

    Args:
        reasons: Why there is none.
    """

    reasons: tuple[str, ...]
