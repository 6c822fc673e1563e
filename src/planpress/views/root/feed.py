"""A site's news as a feed: publications, changed ratings and promises, corrections (Atom, RFC 4287)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planpress.addresses import (
    ABOUT_PAGE,
    action_page,
    commitment_entry,
    correction_entry,
    pillar_topic,
    rating_entry,
)
from planpress.compare import REGROUPINGS, Change, ChangeKind, RatedAction
from planpress.language import Language
from planpress.language.changes import change_clause, change_sentence
from planpress.language.grammar import sentences
from planpress.language.labels import action_rating_label, kind_label
from planpress.model import Action, Assessor, Correction, Known, PartialDate, known
from planpress.model.characters import isolated
from planpress.views.comparisons import comparison_with, raters
from planpress.views.context import Context, TaggedText, site_name
from planpress.views.main_points import first_point

NEWS = frozenset(
    {
        ChangeKind.IMPROVED,
        ChangeKind.WORSENED,
        ChangeKind.BLOCKED,
        ChangeKind.UNBLOCKED,
        ChangeKind.RERATED,
        ChangeKind.NEWLY_RATED,
        ChangeKind.NO_LONGER_RATED,
    }
)
"""The kinds of change in a rating that get an entry."""
PROMISED = (ChangeKind.DUE, ChangeKind.LEAD)
"""The kinds of change in a promise that get an entry."""
FATES = (ChangeKind.DROPPED, *REGROUPINGS)
"""The kinds of change by which actions are dropped, split or merged; each gets an entry."""
PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
"""The characters that a backslash keeps from acting as Markdown (CommonMark 0.31, section 2.4)."""
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""The characters that XML cannot contain (XML 1.0, section 2.2); a pattern with all other characters takes Python ten
times as long to compile.
"""


@dataclass(frozen=True)
class News:
    """A piece of news about a period; the site adds the dates of publication.

    Args:
        id: Its permanent id.
        url: The permanent address of the page to read.
        title: Its title, in a few words.
        text: Its text, in the safe subset of Markdown.
        date: The date for a site without a ledger: submission, correction or the end of the period.
        topics: "publication", "rating", "promise" or "correction", and the pillars of the actions that the news is
            about.
        dated: Whether the data states the date; if not, the end of the period is used.
    """

    id: str
    url: str
    title: str
    text: str
    date: PartialDate
    topics: tuple[str, ...]
    dated: bool


@dataclass(frozen=True)
class FeedEntry:
    """An entry of a feed.

    Args:
        id: Its permanent id.
        url: The permanent address of the page to read.
        title: Its title, in a few words.
        published: When it was first published (RFC 3339); empty if that is not known.
        updated: When it was last changed (RFC 3339).
        content: Its text as HTML that is already sanitised.
        topics: What the entry is about.
        author: Who prepared the report that the entry is about; empty if that is the author of the feed.
    """

    id: str
    url: str
    title: str
    published: str
    updated: str
    content: str
    topics: tuple[str, ...]
    author: str = ""


@dataclass(frozen=True)
class Feed:
    """A feed.

    Args:
        id: The address of the feed, which is also its permanent id.
        title: Its title.
        home: The address of the site.
        author: Who publishes the site.
        language: The language of the names from the plan; all other words are in the language of the site.
        updated: When one of its entries was last changed (RFC 3339).
        entries: The entries, newest first.
        fictional: Whether the data is fictional.
        reader: The language of the feed's readers; empty for the default one.
    """

    id: str
    title: str
    home: str
    author: str
    language: str
    updated: str
    entries: tuple[FeedEntry, ...]
    fictional: bool
    reader: str = ""


def news(context: Context) -> tuple[News, ...]:
    """Return the news of a period: its publication, changed ratings and promises, and corrections."""
    return (_publication(context), *_ratings(context), *_promises(context), *_corrections(context))


def clean(words: str) -> str:
    """Return words without characters that XML cannot contain (XML 1.0, section 2.2)."""
    return NOT_XML.sub("\ufffd", words)


def publisher(context: Context) -> str:
    """Return who publishes the site: the office that readers can ask or, if the plan names none, the site's address."""
    contact, address = context.plan.contact, context.plan.site_url
    if contact:
        return clean(_on_one_line(context.read_plan(contact.name)))
    # Translators: the author of a feed, if the plan names no office
    return context.words.gettext("Publisher of %(address)s", address=address)


def preparer(context: Context) -> str:
    """Return who prepared the report or, if that is not known, who publishes the site."""
    name = context.read_optional(context.report.prepared_by)
    return clean(_on_one_line(name)) if name else publisher(context)


def _on_one_line(name: TaggedText) -> str:
    return isolated(" ".join(name.words.split()))


def _publication(context: Context) -> News:
    report = context.report
    # Translators: the news that a report was published, and the name of the site
    title = context.words.gettext(
        "%(news)s: %(site)s",
        news=_publication_title(context.words, known(report), report.period),
        site=site_name(context),
    )
    span = context.words.span(report.start, report.end)
    first = _as_typed(first_point(context))
    text = sentences(first, context.words.gettext("Reporting %(term_period)s %(span)s.", span=span))
    summary = f"\n\n{context.read(report.summary).words}" if report.summary and known(report).is_public else ""
    return News(
        id=context.url(),
        url=context.url(),
        title=clean(title),
        text=clean(f"{text}{summary}"),
        date=_date(context),
        topics=("publication",),
        dated=bool(context.report.submitted),
    )


def _publication_title(language: Language, state: Known, period: str) -> str:
    return {
        Known.RATED: language.gettext("Progress report %(period)s published", period=period),
        Known.LISTED: language.gettext("Progress report %(period)s published", period=period),
        Known.TOTALS: language.gettext("Progress report %(period)s published, totals only", period=period),
        Known.NOTHING: language.gettext(
            "Progress report %(period)s published, without its %(term_actions)s", period=period
        ),
        Known.MISSING: language.gettext("No progress report found for %(period)s", period=period),
        Known.WITHHELD: language.gettext("Progress report %(period)s withheld", period=period),
    }[state]


def _ratings(context: Context) -> Iterator[News]:
    """Yield each rating that changed since the nearest earlier report that lists its actions."""
    report = context.report
    start = context.dataset.detailed_before(report.period) if report.detailed else None
    for assessor in raters(context, start) if start else ():
        for change in comparison_with(context, start, assessor).changes if start else ():
            if change.kind in NEWS:
                yield _rating(context, assessor, change)


def _rating(context: Context, assessor: Assessor, change: Change) -> News:
    now = change.subject
    words = context.words
    before = words.listed(action_rating_label(words, rated) for rated in change.was) or words.gettext("not rated")
    # Translators: the title of a news entry about one rating
    title = words.gettext(
        "%(action)s in %(period)s: %(change)s, %(before)s → %(after)s (%(assessor)s)",
        action=now.number,
        period=context.report.period,
        change=kind_label(words, change.kind),
        before=before,
        after=action_rating_label(words, now),
        assessor=context.read_plan(assessor.label),
    )
    url = context.url(action_page(now.id))
    return News(
        id=context.url(rating_entry(now.id, assessor.id)),
        url=url,
        title=clean(title),
        text=clean(f"{now.title}\n\n{change_sentence(words, change, 'markdown')}"),
        date=_date(context),
        topics=("rating", *_pillar_topics(now.action)),
        dated=bool(context.report.submitted),
    )


def _promises(context: Context) -> Iterator[News]:
    """Yield each due date and lead that changed, and each action that was dropped, split or merged."""
    report = context.report
    start = context.dataset.detailed_before(report.period) if report.detailed else None
    # These changes are the same for every assessor.
    party = context.plan.assessors[0]
    changes = comparison_with(context, start, party).of_kind(*PROMISED, *FATES) if start else ()
    for change in changes:
        if change.kind in FATES:
            yield _promise(context, change, change.was, kind_label(context.words, change.kind))
        else:
            yield _promise(context, change, change.now, change_clause(context.words, change))


def _promise(context: Context, change: Change, actions: Sequence[RatedAction], clause: str) -> News:
    words, period = context.words, context.report.period
    # Translators: the title of a news entry; %(change)s is, for example, "due date changed: from May 2023 to June
    # 2024"
    title = words.gettext(
        "%(action)s in %(period)s: %(change)s",
        action=words.listed(rated.number for rated in actions),
        period=period,
        change=clause,
    )
    names = "; ".join(rated.title for rated in actions)
    pillars = (topic for rated in (*actions, *change.now) for topic in _pillar_topics(rated.action))
    return News(
        id=context.url(commitment_entry(actions[0].id, change.kind.slug)),
        url=context.url(action_page(actions[0].id)),  # if the action ended, this page says what became of it
        title=clean(title),
        text=clean(f"{names}\n\n{_as_typed(change_sentence(words, change))}"),
        date=_date(context),
        topics=("promise", *dict.fromkeys(pillars)),
        dated=bool(context.report.submitted),
    )


def _as_typed(words: str) -> str:
    """Return words as Markdown in which nothing is markup."""
    return PUNCTUATION.sub(r"\\\g<0>", words)


def _pillar_topics(action: Action) -> tuple[str, ...]:
    return (pillar_topic(action.pillar),) if action.pillar else ()


def _corrections(context: Context) -> Iterator[News]:
    seen: dict[str, int] = {}
    for correction in context.report.corrections:
        day = str(correction.date)
        seen[day] = seen.get(day, 0) + 1
        action = context.actions_report.action(correction.about) if context.actions_report else None
        yield News(
            id=context.url(correction_entry(day, seen[day])),
            url=context.url(ABOUT_PAGE),
            title=clean(_correction_title(context, action, correction.about)),
            text=clean(_correction_text(context, correction)),
            date=correction.date,
            topics=("correction", *_pillar_topics(action)) if action else ("correction",),
            dated=True,
        )


def _correction_title(context: Context, action: Action | None, about: str) -> str:
    period = context.report.period
    if about == "report":
        return context.words.gettext("Correction to %(period)s", period=period)
    return context.words.gettext(
        "Correction to %(period)s, %(term_action)s %(action)s",
        period=period,
        action=action.printed_number if action else about,
    )


def _correction_text(context: Context, correction: Correction) -> str:
    # Translators: a date, and what was corrected then in the words of the data
    return context.words.gettext(
        "%(date)s: %(text)s", date=context.words.date(correction.date), text=context.read(correction.text)
    )


def _date(context: Context) -> PartialDate:
    return context.report.submitted or context.report.end
