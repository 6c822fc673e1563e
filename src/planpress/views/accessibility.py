"""The accessibility statement: how accessible a site's pages are, how this is tested, and where to report problems."""

from dataclasses import dataclass

from planpress.views.contact_line import ContactLine, contact_line
from planpress.views.context import Context

STANDARD = "https://www.w3.org/TR/WCAG22/"
"""The Web Content Accessibility Guidelines 2.2, a recommendation of the W3C."""


@dataclass(frozen=True)
class Accessibility:
    """The accessibility statement of a site.

    Args:
        standard: The address of the standard that the pages are made to meet.
        contact: Where readers can report a problem; None if the plan does not state it.
    """

    standard: str
    contact: ContactLine | None


def accessibility(context: Context) -> Accessibility:
    """Show the accessibility statement, which does not depend on the period.

    Args:
        context: The context of the page.
    """
    return Accessibility(STANDARD, contact_line(context))
