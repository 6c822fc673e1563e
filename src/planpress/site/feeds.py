"""Writes the news of each version (its feed.json), and builds the feeds of the whole site from that news."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from planpress.addresses import (
    NEWS,
    PILLAR_TOPIC,
    PILLARS,
    address,
    edition_folder,
    language_folder,
    pillar_topic,
    site_feed,
    topic_feed,
)
from planpress.compare.texts import as_phrase
from planpress.exchange.json_text import json_text
from planpress.fragments.text import markdown
from planpress.model import Dataset
from planpress.site.finished import published_languages
from planpress.views.context import Context, site_name, site_words, version_name
from planpress.views.root.feed import Feed, FeedEntry, clean, news, preparer, publisher

LONGEST = 1000
"""The maximum number of entries in a feed; older entries are left out."""
HOURS = 24
DATED, UNDATED = "date_published", "date_modified"
"""The keys for an item's date (JSON Feed 1.1): the first if the data states a date, the second if it does not."""
Times = Mapping[str, Sequence[str]]
"""For each published period, as spelled in addresses, the times at which its editions were published."""


def feed_json(context: Context) -> str:
    """Write the news of one version as a JSON Feed, with dates from the data."""
    items = [
        {
            "id": item.id,
            "url": item.url,
            "title": item.title,
            "content_html": str(markdown(item.text)),
            DATED if item.dated else UNDATED: hour_of_one_day(f"{item.date.last}T00:00:00Z"),
            "tags": list(item.topics),
        }
        for item in news(context)
    ]
    shape = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": clean(version_name(context)),
        "home_page_url": context.url(),
        "feed_url": context.url(NEWS),
        "authors": [{"name": preparer(context)}],
        "language": context.words.code,
        "items": items,
    }
    return json_text(shape)


def feed_files(tree: Path, dataset: Dataset, times: Times | None = None) -> Iterator[tuple[str, Feed]]:
    """Yield the feeds of a site, made from the news of its versions, each with its path and its view.

    An entry's text is unchanged as long as its version is; a later publication only adds entries.

    Args:
        tree: The folder that contains the versions.
        dataset: Everything that is published.
        times: The date that each edition has in feeds, see :func:`dated`; without these, the dates in the data are
            used.
    """
    for language in published_languages(tree, dataset):
        yield from _feeds_in(language, tree, dataset, times)


def _feeds_in(language: str, tree: Path, dataset: Dataset, times: Times | None) -> Iterator[tuple[str, Feed]]:
    folder = "" if language == dataset.plan.language else language_folder(language)
    entries = [
        entry for report in reversed(dataset.reports) for entry in _entries(tree, address(report.period), folder, times)
    ]
    entries.sort(key=lambda entry: (entry.updated, entry.published), reverse=True)
    site = Site.of(dataset, max(entry.updated for entry in entries), language)
    yield site_feed(folder), site.feed(site_feed(folder), "", entries)
    for pillar, title in _pillars(tree, dataset, language).items():
        topic = pillar_topic(pillar)
        about = [entry for entry in entries if topic in entry.topics or not _about_a_pillar(entry)]
        yield topic_feed(topic, folder), site.feed(topic_feed(topic, folder), title, about)


@dataclass(frozen=True)
class Site:
    """The values that are the same in all feeds of a site in one language.

    Args:
        context: The context of the newest version.
        updated: When an entry was last changed.
    """

    context: Context
    updated: str

    @classmethod
    def of(cls, dataset: Dataset, updated: str, language: str) -> "Site":
        """Create the values from everything that is published."""
        return cls(Context(dataset, dataset.newest, language), updated)

    def feed(self, path: str, topic: str, entries: Sequence[FeedEntry]) -> Feed:
        """Make a feed."""
        plan, name = self.context.plan, site_name(self.context)
        if topic:
            # Translators: the name of the site, and what a feed of it is about
            name = self.context.words.gettext("%(site)s: %(topic)s", site=name, topic=topic)
        return Feed(
            id=plan.site_url + path,
            title=clean(name),
            home=plan.site_url,
            author=publisher(self.context),
            language=self.context.language,
            updated=max((entry.updated for entry in entries), default=self.updated),
            entries=tuple(_beside(publisher(self.context), entry) for entry in entries[:LONGEST]),
            fictional=plan.fictional,
            reader=self.context.language,
        )


def _entries(tree: Path, place: str, folder: str, times: Times | None) -> Iterator[FeedEntry]:
    """Yield the entries of a version, each dated by the first edition with the entry and the last that changed it.

    Args:
        tree: The folder that contains the versions.
        place: The version, as spelled in addresses.
        folder: The folder of a language in the version; a version without this folder has its entries in the default
            language.
        times: The date that each edition has in feeds; None for the dates in the data.
    """
    folder = folder if (tree / place / folder / NEWS).is_file() else ""
    now, author = _items(tree / place / folder), _author(tree / place / folder)
    if times is None:
        for item in now.values():
            yield _entry(item, author, item.get(DATED, ""), item.get(DATED) or item[UNDATED])
        return
    moments = times[place]
    count = len(moments)
    history = [_items(tree / place / edition_folder(number) / folder) for number in range(1, count)] + [now]
    for name, item in now.items():
        has = [number for number, items in enumerate(history) if name in items]
        changed = [
            number
            for number in has
            if number == 0 or _words(history[number][name]) != _words(history[number - 1].get(name))
        ]
        yield _entry(item, author, moments[has[0]], moments[changed[-1]])


def _items(version: Path) -> dict[str, dict[str, Any]]:
    if not (version / NEWS).is_file():  # an edition from before the version had pages in this language
        return {}
    shape = json.loads((version / NEWS).read_text(encoding="utf-8"))
    return {item["id"]: item for item in shape["items"]}


def _author(version: Path) -> str:
    """Return who prepared a version's report; "" if an earlier planpress made the version and did not record it."""
    shape = json.loads((version / NEWS).read_text(encoding="utf-8"))
    return " ".join(author["name"] for author in shape.get("authors", ()))


def _beside(author: str, entry: FeedEntry) -> FeedEntry:
    """Return an entry of a feed, without its author if the author of the whole feed is the same."""
    return replace(entry, author="") if entry.author == author else entry


def _words(item: Mapping[str, Any] | None) -> dict[str, Any]:
    return {key: value for key, value in (item or {}).items() if key not in {DATED, UNDATED}}


def _entry(item: Mapping[str, Any], author: str, published: str, updated: str) -> FeedEntry:
    content, topics = item["content_html"], tuple(item["tags"])
    return FeedEntry(item["id"], item["url"], item["title"], published, updated, content, topics, author)


def _about_a_pillar(entry: FeedEntry) -> bool:
    return any(topic.startswith(PILLAR_TOPIC) for topic in entry.topics)


def _pillars(tree: Path, dataset: Dataset, language: str) -> dict[str, str]:
    """Return every pillar for which a version has a page, as spelled in addresses, with its title in the feed."""
    plan = dataset.plan
    # If a number was reused, the newest name wins.
    pillars = (*plan.all_pillars, *plan.pillars_of(dataset.newest.plan_version))
    names = {address(pillar.id): f"{pillar.id} {as_phrase(pillar.title, language)}" for pillar in pillars}
    pages = {
        folder.name for report in dataset.reports for folder in (tree / address(report.period) / PILLARS).glob("*/")
    }
    return {
        pillar: names.get(pillar) or site_words(plan, language).gettext("%(term_pillar)s %(pillar)s", pillar=pillar)
        for pillar in sorted(pages)
    }


def dated(times: Times) -> Times:
    """Return the dates of editions in feeds.

    Args:
        times: When each edition was published.
    """
    return {place: [hour_of_one_day(moment) for moment in moments] for place, moments in times.items()}


def hour_of_one_day(moment: str) -> str:
    """Return a moment between 11:00 and 12:00 UTC on the same day, when it is that day nearly everywhere on earth.

    Feed readers show the day in their own time zone, and pages show the day in UTC. In this hour, the two days are the
    same from UTC-11 to UTC+12, which covers more inhabited time zones than any other hour. Moments on one day keep
    their order.

    Args:
        moment: The moment in UTC, as in RFC 3339.
    """
    day, _, time = moment.partition("T")
    hours, minutes, seconds = (int(part) for part in re.findall(r"\d\d", time)[:3])
    minute, second = divmod((hours * 3600 + minutes * 60 + min(seconds, 59)) // HOURS, 60)
    return f"{day}T11:{minute:02}:{second:02}Z"
