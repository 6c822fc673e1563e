"""Whom readers can ask."""

from dataclasses import dataclass

from planpress.views.context import Context, TaggedText


@dataclass(frozen=True)
class ContactLine:
    """Whom readers can ask.

    Args:
        name: The name of the office.
        href: Its web page, or None.
        email: Its e-mail address, or None.
    """

    name: TaggedText
    href: str | None
    email: str | None


def contact_line(context: Context) -> ContactLine | None:
    """Return whom readers can ask, or None if the plan does not state it."""
    contact = context.plan.contact
    return ContactLine(context.read_plan(contact.name), contact.url, contact.email) if contact else None
