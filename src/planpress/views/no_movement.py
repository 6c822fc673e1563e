"""Why two reports have no matrix of ratings."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NoMovement:
    """The reasons that are shown in place of a matrix.

    Args:
        reasons: Sentences that explain why there is no matrix.
    """

    reasons: tuple[str, ...]
