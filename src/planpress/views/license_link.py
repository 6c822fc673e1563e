"""The licence of the texts and the data."""

from dataclasses import dataclass

from planpress.views.context import Context, TaggedText


@dataclass(frozen=True)
class LicenseLink:
    """The link to the licence of the texts and the data.

    Args:
        name: The name of the licence.
        href: The address at which the licence can be read.
    """

    name: TaggedText
    href: str


def license_link(context: Context) -> LicenseLink | None:
    """Return the link to the licence, or None if the plan does not name one."""
    stated = context.plan.license
    return LicenseLink(context.read_plan(stated.name), stated.url) if stated else None
