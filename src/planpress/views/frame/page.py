"""A whole page: what surrounds the content, and the content."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from planpress.addresses import SCRIPT, STYLE
from planpress.views.context import Context, Reading
from planpress.views.frame.appearance import Appearance
from planpress.views.frame.menu import Entry, Heading, Menu, menu
from planpress.views.frame.page_head import PageHead, page_head
from planpress.views.frame.period_bar import PeriodBar, period_bar
from planpress.views.frame.problems import Problems
from planpress.views.frame.shapes import Shapes, used_shapes
from planpress.views.frame.site_footer import SiteFooter, site_footer


@dataclass(frozen=True)
class Page:
    """A whole page.

    Args:
        party: The Party's name, which with that of the plan leads home.
        plan: The plan's title.
        home: The way to the overview of the period.
        root: The way to the root of the period; empty there.
        style: The way to planpress's style sheet.
        script: The way to planpress's script.
        fictional: Whether the data is made up.
        appearance: What the project sets about the frame.
        preview: Whether the page is a preview, into which MkDocs writes a script that reloads it.
        head: The head.
        periods: The period selector.
        menu: The menu; None where the page hides it.
        footer: The foot.
        shapes: The shapes of the ratings that the content shows.
        problems: In a preview, what is wrong.
        heading: The heading of a page whose content has none; else empty.
        content: The content, as finished markup.
    """

    party: Reading
    plan: Reading
    home: str
    root: str
    style: str
    script: str
    fictional: bool
    appearance: Appearance
    preview: bool
    head: PageHead
    periods: PeriodBar
    menu: Menu | None
    footer: SiteFooter
    shapes: Shapes
    problems: Problems
    heading: str
    content: Markup


@dataclass(frozen=True)
class Content:
    """What a page shows inside the frame.

    Args:
        markup: The finished markup.
        title: What the page is called; empty on the overview.
        description: One sentence for search engines; empty for a general one.
        about: What a reader of another period looks for here, such as "action 1.1"; empty for nothing special.
        heading: The heading to show where the markup has none.
        headings: The headings to list beside a page of prose.
        menu: Whether the page shows the menu.
    """

    markup: Markup
    title: str
    description: str = ""
    about: str = ""
    heading: str = ""
    headings: tuple[Heading, ...] = ()
    menu: bool = True


@dataclass(frozen=True)
class Surroundings:
    """What all pages of a period have around their content.

    Args:
        appearance: What the project sets about the frame.
        entries: The pages that stand in the menu.
        existing: Each earlier period's pages.
        problems: In a preview, what is wrong with the data, a line each.
        preview: Whether the pages are a preview.
    """

    appearance: Appearance = field(default_factory=Appearance)
    entries: tuple[Entry, ...] = ()
    existing: Mapping[str, frozenset[str]] | None = None
    problems: tuple[str, ...] = ()
    preview: bool = False


def page(context: Context, path: str, content: Content, around: Surroundings) -> Page:
    """Make a whole page.

    Args:
        context: Where it is shown; its ``root`` leads from the page to the root of the period.
        path: The page inside its period, such as ``actions/1.1/``; empty for the overview.
        content: What it shows.
        around: What all pages of the period have around that.
    """
    head = page_head(context, path, content.title, content.description, around.existing)
    return Page(
        party=context.read_plan(context.plan.party.name),
        plan=context.read_plan(context.plan.title),
        home=context.href(""),
        root=context.root,
        style=context.href(STYLE),
        script=context.href(SCRIPT),
        fictional=context.plan.fictional,
        appearance=around.appearance,
        preview=around.preview,
        head=head,
        periods=period_bar(context, path, content.about, around.existing),
        menu=menu(context, path, around.entries, content.headings) if content.menu else None,
        footer=site_footer(context, path),
        shapes=Shapes(used_shapes(content.markup)),
        problems=Problems(around.problems, outdated=True),
        heading=content.heading,
        content=content.markup,
    )
