"""A whole page, which is the content and the frame around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from markupsafe import Markup

from planpress.addresses import ICON, PROSE_STYLE, SCRIPT, SMALL_ICON, STYLE, TOUCH_ICON
from planpress.views.context import Context, TaggedText
from planpress.views.frame.appearance import Appearance
from planpress.views.frame.language_bar import LanguageBar, language_bar
from planpress.views.frame.menu import Menu, MenuEntry, MenuHeading, menu
from planpress.views.frame.page_end import PageEnd, page_end
from planpress.views.frame.page_head import PageHead, page_head
from planpress.views.frame.period_bar import PeriodBar, period_bar
from planpress.views.frame.problems import Problems
from planpress.views.frame.running_foot import RunningFoot
from planpress.views.frame.search_box import SearchBox, search_box
from planpress.views.frame.shapes import Shapes, used_shapes
from planpress.views.frame.site_footer import SiteFooter, site_footer


@dataclass(frozen=True)
class Icons:
    """The links to the icons of the plan.

    Args:
        drawn: The link to the icon as a drawing (SVG).
        small: The link to the icon as a small picture (PNG), for browsers that do not show drawings in tabs.
        touch: The link to the icon as a larger picture (PNG), for the home screen of a phone.
    """

    drawn: str
    small: str
    touch: str


@dataclass(frozen=True)
class Page:
    """A whole page.

    Args:
        party: The Party's name, part of the link to the overview.
        plan: The plan's title, part of the link to the overview.
        home: The link to the overview of the period.
        root: The relative path to the root of the period, where the files from docs/ are; empty for a page in that
            folder.
        style: The link to planpress's own style sheet.
        prose_style: The link to the style sheet for Markdown extensions; None if the content does not need it.
        script: The link to planpress's own script.
        icons: The icons of the plan, which pages have unless the project has its own icon.
        fictional: Whether the data is fictional.
        appearance: The project's settings for the frame.
        preview: Whether the page is a preview, into which MkDocs writes a script that reloads it.
        head: The ``head`` element.
        languages: The row of languages; None if there is only one.
        search: The search box.
        periods: The period selector.
        menu: The menu; None if the page hides it.
        footer: The footer.
        running_foot: The line at the foot of each printed sheet.
        shapes: The shapes of the ratings that the content shows.
        problems: Problems with the data, shown in a preview.
        heading: The heading, if the content has none; otherwise empty.
        content: The content, as finished markup.
        end: What follows the content.
    """

    party: TaggedText
    plan: TaggedText
    home: str
    root: str
    style: str
    prose_style: str | None
    script: str
    icons: Icons
    fictional: bool
    appearance: Appearance
    preview: bool
    head: PageHead
    languages: LanguageBar | None
    search: SearchBox
    periods: PeriodBar
    menu: Menu | None
    footer: SiteFooter
    running_foot: RunningFoot
    shapes: Shapes
    problems: Problems
    heading: str
    content: Markup
    end: PageEnd


@dataclass(frozen=True)
class PageContent:
    """The parts of a page inside the frame.

    Args:
        markup: The finished markup.
        title: The title of the page; empty on the overview.
        description: The description in one sentence; if it is empty, :func:`page_head` writes one.
        about: What the page is about, such as "action 1.1", for links from other periods; empty if there is nothing to
            name.
        heading: The heading to show if the markup has none.
        headings: The headings to list beside a page of prose.
        menu: Whether the page shows the menu.
        prose: Whether the markup contains output of Markdown extensions.
        translated: Whether the other languages have the page too.
    """

    markup: Markup
    title: str
    description: str = ""
    about: str = ""
    heading: str = ""
    headings: tuple[MenuHeading, ...] = ()
    menu: bool = True
    prose: bool = False
    translated: bool = True


@dataclass(frozen=True)
class Surroundings:
    """The parts of the frame that all pages of a period share.

    Args:
        appearance: The project's settings for the frame.
        entries: The entries of the menu.
        existing: The pages of each earlier period.
        problems: In a preview, the problems with the data, one per line.
        preview: Whether the pages are a preview.
    """

    appearance: Appearance = field(default_factory=Appearance)
    entries: tuple[MenuEntry, ...] = ()
    existing: Mapping[str, frozenset[str]] | None = None
    problems: tuple[str, ...] = ()
    preview: bool = False


def page(context: Context, path: str, content: PageContent, around: Surroundings) -> Page:
    """Return a whole page.

    Args:
        context: The context of the page; its ``root`` leads from the page to the root of the period.
        path: The address of the page inside its period, such as ``actions/1.1/``; empty for the overview.
        content: What the page shows inside the frame.
        around: What surrounds the content of all pages of the period.
    """
    head = page_head(context, path, content.title, content.description, around.existing)
    languages = language_bar(context, path, translated=content.translated)
    if languages and content.translated:
        head = replace(head, alternates=tuple((link.code, link.url) for link in languages.links))
    footer = site_footer(context, path)
    return Page(
        party=context.read_plan(context.plan.party.name),
        plan=context.read_plan(context.plan.title),
        home=context.href(""),
        root=context.version_root,
        style=context.shared_href(STYLE),
        prose_style=context.shared_href(PROSE_STYLE) if content.prose else None,
        script=context.shared_href(SCRIPT),
        icons=Icons(context.shared_href(ICON), context.shared_href(SMALL_ICON), context.shared_href(TOUCH_ICON)),
        fictional=context.plan.fictional,
        appearance=around.appearance,
        preview=around.preview,
        head=head,
        languages=languages,
        search=search_box(context, preview=around.preview),
        periods=period_bar(context, path, content.about, around.existing),
        menu=menu(context, path, around.entries, content.headings) if content.menu else None,
        footer=footer,
        running_foot=RunningFoot(footer.period, footer.canonical),
        shapes=Shapes(used_shapes(content.markup)),
        problems=Problems(around.problems, outdated=True),
        heading=content.heading,
        content=content.markup,
        end=page_end(context, path),
    )
