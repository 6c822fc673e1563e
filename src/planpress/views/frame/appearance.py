"""A project's settings for the frame of its pages."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True)
class Script:
    """A script of the project.

    Args:
        path: The address of the file inside the period.
        kind: Its type, such as ``module``; empty for an ordinary script.
    """

    path: str
    kind: str = ""


@dataclass(frozen=True)
class Profile:
    """A link to a profile of the publisher on another site.

    Args:
        href: The address.
        name: The text of the link.
        icon: A drawing (SVG) to show before the name.
    """

    href: str
    name: str
    icon: Markup | None = None


@dataclass(frozen=True)
class Appearance:
    """A project's settings for the frame, which all pages of a period share.

    Args:
        logo: The picture before the name of the site, as an address inside the period; empty for none.
        icon: The picture that browsers show in a tab, as an address inside the period; empty for the icon of the plan.
        styles: The style sheets of the project, which follow planpress's own.
        scripts: The scripts of the project.
        footer: A text for the footer of each page, as safe markup, or None.
        copyright: The copyright notice below the footer, as safe markup, or None.
        profiles: Links to profiles of the publisher on other sites.
        repository: The name and the address of the repository; an empty name for none.
        author: The publisher, for the ``head`` element of each page.
        language: The language of the texts, if it differs from the page's; otherwise empty.
    """

    logo: str = ""
    icon: str = ""
    styles: tuple[str, ...] = ()
    scripts: tuple[Script, ...] = ()
    footer: Markup | None = None
    copyright: Markup | None = None
    profiles: tuple[Profile, ...] = ()
    repository: tuple[str, str] = ("", "")
    author: str = ""
    language: str = ""
