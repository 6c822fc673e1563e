"""The menu: the pages of a period that stand in the navigation, and the headings of the page itself."""

from dataclasses import dataclass

from planpress.views.context import Context


@dataclass(frozen=True)
class Entry:
    """A line of the menu.

    Args:
        title: Its words.
        target: The page inside the period, or a full address; None for the name of a part.
        entries: The lines below it.
    """

    title: str
    target: str | None = None
    entries: tuple["Entry", ...] = ()


@dataclass(frozen=True)
class Heading:
    """A heading of a page of prose.

    Args:
        title: Its words.
        anchor: Its id.
    """

    title: str
    anchor: str


@dataclass(frozen=True)
class Menu:
    """The menu as a page shows it.

    Args:
        entries: The lines, with those below them.
        root: The way from the page to the root of the period.
        path: The page itself, inside the period.
        headings: The headings of the page; empty where it is short.
    """

    entries: tuple[Entry, ...]
    root: str
    path: str
    headings: tuple[Heading, ...] = ()


def menu(context: Context, path: str, entries: tuple[Entry, ...], headings: tuple[Heading, ...] = ()) -> Menu:
    """Make the menu of a page.

    Args:
        context: Where it is shown.
        path: The page inside its period.
        entries: The pages that stand in the navigation.
        headings: The headings of the page.
    """
    return Menu(entries, context.root, path, headings)
