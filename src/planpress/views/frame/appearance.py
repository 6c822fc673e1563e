"""What a project sets about the frame, beside its data."""

from dataclasses import dataclass

from markupsafe import Markup

from planpress.addresses import ICON


@dataclass(frozen=True)
class Script:
    """A script of the project.

    Args:
        path: The file, inside the period.
        kind: Its type, such as ``module``; empty for an ordinary script.
    """

    path: str
    kind: str = ""


@dataclass(frozen=True)
class Profile:
    """Where the publisher is found elsewhere.

    Args:
        href: The address.
        name: What the link is called.
        icon: A drawing (SVG) to show before the name.
    """

    href: str
    name: str
    icon: Markup | None = None


@dataclass(frozen=True)
class Appearance:
    """What a project sets about the frame; every page of a period has the same.

    Args:
        logo: The picture before the site's name; a file inside the period, or empty.
        icon: The picture that browsers show in a tab; a file inside the period.
        styles: Style sheets of the project, which come after planpress's own.
        scripts: Scripts of the project.
        footer: Words for the foot of each page, as safe markup, or None.
        copyright: The notice below them, as safe markup.
        profiles: Where the publisher is found elsewhere.
        repository: The name and the address of the sources; empty names for none.
        author: Who publishes, for the head of each page.
    """

    logo: str = ""
    icon: str = ICON
    styles: tuple[str, ...] = ()
    scripts: tuple[Script, ...] = ()
    footer: Markup | None = None
    copyright: Markup | None = None
    profiles: tuple[Profile, ...] = ()
    repository: tuple[str, str] = ("", "")
    author: str = ""
