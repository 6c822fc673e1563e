"""The pages and files of one period."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress.addresses import (
    ABOUT_PAGE,
    ACTIONS_CSV,
    DATA_PAGE,
    NEWS,
    QUALITY_PAGE,
    REPORT_PAGE,
    SPREADSHEET_CSV,
    TABLE_SCHEMA,
    VERSION_DATA,
    action_page,
    address,
    badge,
    comparison_page,
    download,
    pillar_page,
)
from planpress.exchange.actions_csv import actions_csv
from planpress.exchange.badge_json import badge_json
from planpress.exchange.report_json import report_json
from planpress.exchange.spreadsheet_csv import spreadsheet_csv
from planpress.exchange.table_schema import table_schema
from planpress.fragments import render
from planpress.language import Language
from planpress.model import Dataset
from planpress.model.characters import isolated
from planpress.site.assets import assets
from planpress.site.feeds import feed_json
from planpress.views.context import Context, site_name
from planpress.views.embedded_badge import embedded_badge
from planpress.views.tombstone_page import tombstones_by_address


@dataclass(frozen=True)
class PeriodPage:
    """A page that every period has, whether or not docs/ holds it.

    Args:
        path: Its address inside the period, such as ``actions/1.1/``; empty for the overview.
        title: What it is called; data, so never to be put into Markdown.
        description: One sentence for search engines and chats.
        stub: The Markdown it consists of where docs/ holds no page of its own; holds no data but ids.
        about: What a reader of another period looks for here, such as "action 1.1".
        searched: Whether the search finds it; pages that repeat others are left out.
        listed: Whether it stands in the navigation, which every page carries, so that many cannot.
    """

    path: str
    title: str
    description: str
    stub: str
    about: str = ""
    searched: bool = True
    listed: bool = True

    @property
    def source(self) -> str:
        """The Markdown file it comes from."""
        return f"{self.path.rstrip('/') or 'index'}.md"


def pages(context: Context) -> dict[str, PeriodPage]:
    """Return the pages of a period by their Markdown file.

    Args:
        context: Of the period's root.
    """
    return {page.source: page for page in _pages(context)}


def _pages(context: Context) -> Iterator[PeriodPage]:
    report, words = context.report, context.words
    whole = f"{site_name(context)}, {words.span(report.start, report.end)}"
    description = words.gettext("Ratings and progress at a glance: %(report)s.", report=whole)
    yield PeriodPage("", words.gettext("At a glance"), description, _overview(words))
    yield from _pillars(context, whole)
    yield from _actions(context, whole)
    yield from _tombstones(context, whole)
    yield from _comparisons(context, whole)
    yield PeriodPage(
        REPORT_PAGE,
        words.gettext("Report in full"),
        words.gettext("Parts A, B and C in the official order: %(report)s.", report=whole),
        "{{ full_report() }}\n",
        searched=False,
    )
    if context.plan.publish_findings:
        title = words.gettext("Quality of this report")
        yield PeriodPage(
            QUALITY_PAGE,
            title,
            words.gettext("What a program found worth a second look: %(report)s.", report=whole),
            f"# {title}\n\n{{{{ quality() }}}}\n",
            about=words.gettext("the quality of the report"),
        )
    description = words.gettext("Files to download, and what they hold: %(report)s.", report=whole)
    yield PeriodPage(DATA_PAGE, words.gettext("Data"), description, _data(words))
    description = words.gettext("Method, rating scale, source and corrections: %(report)s.", report=whole)
    yield PeriodPage(ABOUT_PAGE, words.gettext("About"), description, _about(words))


def _overview(words: Language) -> str:
    return "\n\n".join(
        (
            "{{ masthead() }}",
            "{{ overall() }}",
            "## " + words.gettext("How many %(term_actions)s stand where"),
            "{{ distribution() }}",
            "## " + words.gettext("Since the last report"),
            "{{ since_last_report() }}",
            "## " + words.gettext("Where each %(term_action)s stands"),
            "{{ rating_grid() }}",
            "## " + words.gettext("Over the %(term_periods)s"),
            "{{ trend() }}",
            "## " + words.gettext("In summary"),
            "{{ narrative() }}",
            "## " + words.gettext("The %(term_pillars)s"),
            "{{ pillar_list() }}",
            '{{ notes("report") }}\n',
        )
    )


def _data(words: Language) -> str:
    return "\n\n".join(
        (
            "# " + words.gettext("Data"),
            "{{ downloads() }}",
            "## " + words.gettext("What the files hold"),
            "{{ data_dictionary() }}\n",
        )
    )


def _about(words: Language) -> str:
    return "\n\n".join(
        (
            "# " + words.gettext("About"),
            "## " + words.gettext("Ratings"),
            "{{ scale() }}",
            "## " + words.gettext("Source"),
            "{{ source() }}",
            "## " + words.gettext("Corrections"),
            "{{ corrections() }}\n",
        )
    )


def _pillars(context: Context, whole: str) -> Iterator[PeriodPage]:
    words = context.words
    for pillar in context.pillars:
        title = f"{pillar.id} {context.read_plan(pillar.title).words}"
        yield PeriodPage(
            pillar_page(pillar.id),
            title,
            words.gettext(
                "%(term_Pillar)s %(pillar)s: its %(term_actions)s and their ratings. %(report)s.",
                pillar=isolated(title),
                report=whole,
            ),
            f'{{{{ pillar("{pillar.id}") }}}}\n',
            about=words.gettext("%(term_pillar)s %(pillar)s", pillar=pillar.id),
            searched=False,
        )


def _actions(context: Context, whole: str) -> Iterator[PeriodPage]:
    words = context.words
    for action in context.actions:
        title = f"{action.id} {context.read(action.title, context.actions_report).words}"
        yield PeriodPage(
            action_page(action.id),
            title,
            words.gettext(
                "%(term_Action)s %(action)s: rating, progress and sources. %(report)s.",
                action=isolated(title),
                report=whole,
            ),
            f'{{{{ action_page("{action.id}") }}}}\n',
            about=words.gettext("%(term_action)s %(action)s", action=action.id),
            listed=False,
        )


def _tombstones(context: Context, whole: str) -> Iterator[PeriodPage]:
    words, known = context.words, {address(action.id) for action in context.actions}
    for name, stones in tombstones_by_address(context).items():
        if name not in known:
            gone = stones[-1]
            yield PeriodPage(
                action_page(name),
                f"{gone.id} {context.read(gone.action.title, context.dataset.report(gone.last)).words}",
                words.gettext(
                    "%(term_Action)s %(action)s: what became of it. %(report)s.", action=gone.id, report=whole
                ),
                f'{{{{ tombstone("{gone.id}") }}}}\n',
                about=words.gettext("%(term_action)s %(action)s", action=gone.id),
                listed=False,
            )


def _comparisons(context: Context, whole: str) -> Iterator[PeriodPage]:
    words = context.words
    about = words.gettext("what changed")
    yield PeriodPage(
        comparison_page(),
        words.gettext("What changed"),
        words.gettext("What changed since the report before: %(report)s.", report=whole),
        "{{ comparison() }}\n",
        about=about,
        searched=False,
    )
    for earlier in context.dataset.before(context.report.period):
        yield PeriodPage(
            comparison_page(earlier.period),
            words.gettext("What changed since %(period)s", period=earlier.period),
            words.gettext("What changed since %(period)s: %(report)s.", period=earlier.period, report=whole),
            f'{{{{ comparison("{earlier.period}") }}}}\n',
            about=about,
            searched=False,
            listed=False,
        )


def files(context: Context) -> Iterator[tuple[str, str]]:
    """Yield the files of a period that are not pages: path and content.

    Args:
        context: Of the period's root.
    """
    dataset, report, words = context.dataset, context.report, context.words
    yield from assets()
    yield VERSION_DATA, report_json(dataset, report)
    yield NEWS, feed_json(context)
    if report.detailed:
        yield download(ACTIONS_CSV), actions_csv(dataset, report)
        yield download(SPREADSHEET_CSV), spreadsheet_csv(dataset, report, words)
        yield download(TABLE_SCHEMA), table_schema(words)
    for action in context.actions:
        picture = render(embedded_badge(context, action), words=words, templates=context.templates)
        yield badge(action.id, "svg"), picture.lstrip()
        yield badge(action.id, "json"), badge_json(dataset, report, action, words)


def earlier_pages(dataset: Dataset, period: str) -> dict[str, frozenset[str]]:
    """Return the addresses that each earlier period has."""
    paths = {}
    for report in dataset.before(period):
        context = Context(dataset.until(report.period), report, dataset.plan.language)
        paths[report.period] = frozenset(page.path for page in _pages(context))
    return paths
