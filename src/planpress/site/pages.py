"""The pages of one period."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from planpress.addresses import (
    ABOUT_PAGE,
    ACTIONS_PAGE,
    DATA_PAGE,
    QUALITY_PAGE,
    REPORT_PAGE,
    action_page,
    address,
    comparison_page,
    pillar_page,
)
from planpress.language import Language
from planpress.model import Dataset
from planpress.model.characters import isolated
from planpress.site.reads import ALL_BUT_PROSE, EVERYTHING, Reads
from planpress.views.accessibility import accessibility
from planpress.views.action_page import action_page as whole_action
from planpress.views.all_actions import all_actions
from planpress.views.comparison_page import comparison
from planpress.views.context import Context, site_name
from planpress.views.corrections import corrections
from planpress.views.data_dictionary import data_dictionary
from planpress.views.downloads import downloads
from planpress.views.full_report import full_report
from planpress.views.main_points import main_points
from planpress.views.masthead import masthead
from planpress.views.notes import notes
from planpress.views.pillar_page import pillar
from planpress.views.quality import quality
from planpress.views.scale_table import scale
from planpress.views.section import PARTS, section
from planpress.views.section_heading import SectionHeading
from planpress.views.source_facts import source
from planpress.views.tombstone_page import tombstone, tombstones_by_address
from planpress.views.translation_note import translation_note

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Part = Callable[[Context], "DataclassInstance"]
"""A function that makes a view for the page with the given context."""


@dataclass(frozen=True)
class PeriodPage:
    """A page that planpress makes for a period, unless docs/ replaces it.

    Args:
        path: The address of the page inside the period, such as ``actions/1.1/``; empty for the overview.
        title: Its title.
        description: One sentence for search engines and chats; empty for the overview, which uses its first main point.
        parts: The parts of the page, from top to bottom, if docs/ does not replace the page.
        about: What the page is about, for readers who arrive from a different period, such as "action 1.1".
        listed: Whether the navigation lists the page; the navigation is on every page, so it cannot list many pages.
        weight: How long the page takes to make, in units of the time for a badge.
        reads: The part of the data that the page can show, if docs/ does not replace it; None if it may show anything.
        language: The language of the title, if it differs from the page's; otherwise empty.
    """

    path: str
    title: str
    description: str
    parts: tuple[Part, ...]
    about: str = ""
    listed: bool = True
    weight: int = 5
    reads: Reads | None = EVERYTHING
    language: str = ""

    @property
    def source(self) -> str:
        """The file in docs/ that would replace the page."""
        return f"{self.path.rstrip('/') or 'index'}.md"


def pages(context: Context) -> dict[str, PeriodPage]:
    """Return the pages of a period, by the file in docs/ that would replace each.

    Args:
        context: The context of the root of the period.
    """
    return {page.source: page for page in _pages(context)}


def _pages(context: Context) -> Iterator[PeriodPage]:
    report, words = context.report, context.words
    whole = f"{site_name(context)}, {words.span(report.start, report.end)}"
    yield PeriodPage("", words.gettext("At a glance"), "", _overview())
    yield from _pillars(context, whole)
    yield PeriodPage(
        ACTIONS_PAGE,
        words.gettext("All %(term_actions)s"),
        words.gettext(
            "All %(term_actions)s with their ratings, in a list that readers can filter: %(report)s.", report=whole
        ),
        (all_actions,),
        about=words.gettext("all %(term_actions)s"),
        reads=ALL_BUT_PROSE,
        weight=max(5, len(context.actions)),
    )
    yield from _actions(context, whole)
    yield from _tombstones(context, whole)
    yield from _comparisons(context, whole)
    yield PeriodPage(
        REPORT_PAGE,
        words.gettext("Report in full"),
        words.gettext("Parts A, B and C in the official order: %(report)s.", report=whole),
        (full_report,),
    )
    if context.plan.publish_findings:
        title = words.gettext("Quality of this report")
        yield PeriodPage(
            QUALITY_PAGE,
            title,
            words.gettext("Points that automatic checks marked for a second look: %(report)s.", report=whole),
            (_heading(title, "quality-of-this-report", 1), quality),
            about=words.gettext("the quality of the report"),
            reads=None,
        )
    description = words.gettext("Files to download, and what they contain: %(report)s.", report=whole)
    yield PeriodPage(DATA_PAGE, words.gettext("Data"), description, _data(words))
    description = words.gettext("Method, rating scale, source and corrections: %(report)s.", report=whole)
    yield PeriodPage(ABOUT_PAGE, words.gettext("About"), description, _about(context))


def _heading(words: str, anchor: str, level: int = 2) -> Part:
    return lambda context: SectionHeading(words, anchor, level)


def _overview() -> tuple[Part, ...]:
    return (masthead, main_points, *(partial(section, part=part) for part in PARTS), partial(notes, about="report"))


def _data(words: Language) -> tuple[Part, ...]:
    return (
        _heading(words.gettext("Data"), "data", 1),
        downloads,
        _heading(words.gettext("What the files hold"), "what-the-files-hold"),
        data_dictionary,
    )


def _about(context: Context) -> tuple[Part, ...]:
    words = context.words
    return (
        _heading(words.gettext("About"), "about", 1),
        _heading(words.gettext("Ratings"), "ratings"),
        scale,
        _heading(words.gettext("Source"), "source"),
        source,
        _heading(words.gettext("Corrections"), "corrections"),
        corrections,
        partial(section, part="contact"),
        _heading(words.gettext("Accessibility"), "accessibility"),
        accessibility,
        *(() if translation_note(context).is_empty else (translation_note,)),
    )


def _pillars(context: Context, whole: str) -> Iterator[PeriodPage]:
    words = context.words
    for heading in context.pillars:
        name = context.read_plan(heading.title)
        title = f"{heading.id} {name.words}"
        yield PeriodPage(
            pillar_page(heading.id),
            title,
            words.gettext(
                "%(term_Pillar)s %(pillar)s: its %(term_actions)s and their ratings. %(report)s.",
                pillar=isolated(title),
                report=whole,
            ),
            (partial(pillar, identifier=heading.id),),
            about=words.gettext("%(term_pillar)s %(pillar)s", pillar=heading.id),
            reads=Reads(
                frozenset(action.id for action in context.actions if action.pillar == heading.id), all_facts=True
            ),
            language=name.language if name.foreign else "",
        )


def _actions(context: Context, whole: str) -> Iterator[PeriodPage]:
    words = context.words
    for action in context.actions:
        title = f"{action.printed_number} {context.read(action.title, context.actions_report).words}"
        yield PeriodPage(
            action_page(action.id),
            title,
            words.gettext(
                "%(term_Action)s %(action)s: rating, progress and sources. %(report)s.",
                action=isolated(title),
                report=whole,
            ),
            (partial(whole_action, identifier=action.id),),
            about=words.gettext("%(term_action)s %(action)s", action=action.printed_number),
            listed=False,
            reads=Reads(frozenset((action.id,))),
        )


def _tombstones(context: Context, whole: str) -> Iterator[PeriodPage]:
    words, known = context.words, {address(action.id) for action in context.actions}
    for name, stones in tombstones_by_address(context).items():
        if name not in known:
            gone = stones[-1]
            yield PeriodPage(
                action_page(name),
                f"{gone.number} {context.read(gone.action.title, context.dataset.report(gone.last)).words}",
                words.gettext(
                    "%(term_Action)s %(action)s: what became of it. %(report)s.", action=gone.number, report=whole
                ),
                (partial(tombstone, action=gone.id),),
                about=words.gettext("%(term_action)s %(action)s", action=gone.number),
                listed=False,
                reads=Reads(frozenset((gone.id,))),
            )


def _comparisons(context: Context, whole: str) -> Iterator[PeriodPage]:
    words = context.words
    about = words.gettext("what changed")
    yield PeriodPage(
        comparison_page(),
        words.gettext("What changed"),
        words.gettext("What has changed since the previous report: %(report)s.", report=whole),
        (comparison,),
        about=about,
        reads=ALL_BUT_PROSE,
    )
    for earlier in context.dataset.before(context.report.period):
        yield PeriodPage(
            comparison_page(earlier.period),
            words.gettext("What has changed since %(period)s", period=earlier.period),
            words.gettext("What has changed since %(period)s: %(report)s.", period=earlier.period, report=whole),
            (partial(comparison, earlier=earlier.period),),
            about=about,
            listed=False,
            reads=ALL_BUT_PROSE,
        )


def existing_pages(dataset: Dataset, listless: Collection[str] = ()) -> dict[str, frozenset[str]]:
    """Return the addresses of the pages that each period has.

    Args:
        dataset: All the data.
        listless: The periods, as spelled in addresses, that were published without a list of all actions.
    """
    contexts = (Context(dataset.until(report.period), report, dataset.plan.language) for report in dataset.reports)
    return {
        context.report.period: frozenset(_paths(context))
        - ({ACTIONS_PAGE} if address(context.report.period) in listless else set())
        for context in contexts
    }


def _paths(context: Context) -> Iterator[str]:
    """Yield the addresses of a period's pages without creating the pages, because their titles are slow to generate."""
    yield from ("", ACTIONS_PAGE, comparison_page(), REPORT_PAGE, DATA_PAGE, ABOUT_PAGE)
    if context.plan.publish_findings:
        yield QUALITY_PAGE
    yield from (pillar_page(pillar.id) for pillar in context.pillars)
    yield from (action_page(action.id) for action in context.actions)
    yield from (action_page(name) for name in tombstones_by_address(context))
    yield from (comparison_page(report.period) for report in context.dataset.before(context.report.period))
