"""The line at the foot of each printed sheet."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RunningFoot:
    """The line at the foot of each printed sheet, which says where the sheet comes from.

    Args:
        period: The reporting period.
        canonical: The permanent address of the page.
    """

    period: str
    canonical: str
