"""The menu: the pages in the navigation of a period, and the headings of the page itself."""

from dataclasses import dataclass

from planpress.views.context import Context


@dataclass(frozen=True)
class MenuEntry:
    """An entry of the menu.

    Args:
        title: Its text.
        target: The address of the page inside the period, or a full address; None for the name of a section.
        entries: The entries of the section.
        language: The language of the text, if it differs from the page's; otherwise empty.
    """

    title: str
    target: str | None = None
    entries: tuple["MenuEntry", ...] = ()
    language: str = ""


@dataclass(frozen=True)
class MenuHeading:
    """A heading of a page of prose.

    Args:
        title: Its text.
        anchor: Its anchor.
    """

    title: str
    anchor: str


@dataclass(frozen=True)
class Menu:
    """The menu of a page.

    Args:
        entries: The entries, some with entries of their own.
        root: The relative path from the page to the root of the period.
        path: The address of the page inside the period.
        headings: The headings of the page; empty if they are not listed.
    """

    entries: tuple[MenuEntry, ...]
    root: str
    path: str
    headings: tuple[MenuHeading, ...] = ()


def menu(context: Context, path: str, entries: tuple[MenuEntry, ...], headings: tuple[MenuHeading, ...] = ()) -> Menu:
    """Return the menu of a page.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
        entries: The entries of the navigation.
        headings: The headings of the page.
    """
    return Menu(entries, context.root, path, headings)
