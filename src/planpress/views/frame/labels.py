"""What the theme itself says, around the content of every page."""

from dataclasses import dataclass

from planpress.views.context import Context


@dataclass(frozen=True)
class Labels:
    """The words of the theme.

    Args:
        fictional: That the data is made up; empty where it is not.
        made_up: Why it is; empty where it is not.
        skip: The link to the content.
        search: The name of the search dialog.
    """

    fictional: str
    made_up: str
    skip: str
    search: str


def labels(context: Context) -> Labels:
    """Return the words of the theme for a page."""
    words, fictional = context.words, context.plan.fictional
    made_up = words.gettext("Made up to show what this site can do; no real country, body or person is meant.")
    return Labels(
        fictional=words.gettext("Fictional data.") if fictional else "",
        made_up=made_up if fictional else "",
        skip=words.gettext("Skip to content"),
        search=words.gettext("Search"),
    )
