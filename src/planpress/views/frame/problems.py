"""Problems with the data or a page, shown in a preview."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problems:
    """Problems with the data or a page, shown in a preview.

    Args:
        lines: The problems, one per line; empty on a published page.
        outdated: Whether the page shows the data as it was before the errors.
    """

    lines: tuple[str, ...]
    outdated: bool = False
