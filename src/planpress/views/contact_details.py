"""The office that readers can ask, as part of a page."""

from dataclasses import dataclass

from planpress.views.contact_line import ContactLine, contact_line
from planpress.views.context import Context


@dataclass(frozen=True)
class ContactDetails:
    """Whom readers can ask.

    Args:
        contact: The office; None if the plan does not state it.
    """

    contact: ContactLine | None


def contact(context: Context) -> ContactDetails:
    """Show whom readers can ask, or nothing if the plan does not state it.

    Args:
        context: The context of the page.
    """
    return ContactDetails(contact_line(context))
