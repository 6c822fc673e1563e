"""How to share a page: its addresses, a citation, and code to embed in other sites."""

from dataclasses import dataclass

from planpress.addresses import DATA_PAGE, LATEST, action_data, action_page, badge, citation_file, embedded_card
from planpress.model import Action
from planpress.views.citation import citation
from planpress.views.context import Context, version_name
from planpress.views.embedded_badge import badge_words, is_rated
from planpress.views.last_reported import last_reported
from planpress.views.main_points import first_point


@dataclass(frozen=True)
class BadgeCode:
    """A badge for other sites.

    Args:
        svg: The link to the picture.
        url: The permanent address of the picture.
        json: The permanent address of the badge's shields.io endpoint.
        words: The text alternative, which says what the badge shows.
    """

    svg: str
    url: str
    json: str
    words: str


@dataclass(frozen=True)
class FrameCode:
    """A small page that other sites can show in a frame.

    Args:
        url: The permanent address of the small page, which always shows this period.
        latest: The address that leads to the small page in the newest period that has it.
        name: The number and the name of the action, as the title of the frame.
    """

    url: str
    latest: str
    name: str


@dataclass(frozen=True)
class ReferenceFiles:
    """The links to the files with the citation of a page.

    Args:
        text: The citation as a sentence.
        bibtex: The reference in BibTeX.
        ris: The reference in RIS.
        csl: The reference in CSL-JSON.
    """

    text: str
    bibtex: str
    ris: str
    csl: str


@dataclass(frozen=True)
class Share:
    """How to share a page.

    Args:
        period: The id of the period.
        url: The permanent address of the page, which always shows this period.
        latest: The address that leads to the page in the newest period that has it.
        citation: The citation of the page.
        cited: For an action that the report does not list, the period whose report the citation names; otherwise empty.
        references: The files with the citation.
        quote: A sentence to quote; empty if there is nothing to quote.
        source: The Party, the plan and the period, named below the quotation.
        action: The id of the action; empty for the whole report.
        badge: The badge of the action; None for the whole report.
        frame: The small page about the action for frames; None for the whole report.
        data: The link to the downloads of the period.
        json: The link to the data of the action; empty for the whole report, and if the report lists no actions.
    """

    period: str
    url: str
    latest: str
    citation: str
    cited: str
    references: ReferenceFiles
    quote: str
    source: str
    action: str
    badge: BadgeCode | None
    frame: FrameCode | None
    data: str
    json: str


def share_report(context: Context) -> Share:
    """Show how to share the overview of a period; the quotation is its first main point."""
    return _share(context, "", first_point(context), "")


def share_action(context: Context, identifier: str) -> Share:
    """Show how to share the page of an action; the quotation is its title with its ratings.

    Args:
        context: The context of the page.
        identifier: The action's id.
    """
    action = context.find_action(identifier)
    title, ratings = context.read(action.title, context.actions_report), badge_words(context, action)
    subject = {"action": action.printed_number, "period": context.report.period}
    picture = badge(identifier, "svg")
    code = BadgeCode(
        svg=context.href(picture),
        url=context.url(picture),
        json=context.url(badge(identifier, "json")),
        # Translators: the number of an action, a period, and the ratings of the action in it
        words=context.words.gettext("%(action)s, %(period)s: %(ratings)s", ratings=ratings, **subject),
    )
    small = embedded_card(identifier)
    frame = FrameCode(context.url(small), _latest(context, small), f"{action.printed_number} {title}")
    quote = action_quote(context, action) if is_rated(context, action) else ""
    return _share(context, action_page(identifier), quote, identifier, code, frame)


def action_quote(context: Context, action: Action) -> str:
    """Return a sentence to quote: the number and the title of an action, and its ratings."""
    title, ratings = context.read(action.title, context.actions_report), badge_words(context, action)
    # Translators: the number and the title of an action, and its ratings
    return context.words.gettext(
        "%(action)s %(title)s: %(ratings)s", action=action.printed_number, title=title, ratings=ratings
    )


def _latest(context: Context, path: str) -> str:
    return f"{context.plan.site_url}{LATEST}/{context.folder}{path}"


def _share(  # noqa: PLR0913, PLR0917 - what is shared
    context: Context,
    path: str,
    quote: str,
    action: str,
    code: BadgeCode | None = None,
    frame: FrameCode | None = None,
) -> Share:
    earlier = last_reported(context) if action else None
    return Share(
        period=context.report.period,
        url=context.url(path),
        latest=_latest(context, path),
        citation=citation(context, action),
        cited=earlier.report.period if earlier else "",
        references=ReferenceFiles(
            *(context.href(citation_file(extension, action)) for extension in ("txt", "bib", "ris", "csl.json"))
        ),
        quote=quote,
        source=version_name(context),
        action=action,
        badge=code,
        frame=frame,
        data=context.href(DATA_PAGE),
        json=context.shared_href(action_data(action)) if action and context.report.detailed else "",
    )
