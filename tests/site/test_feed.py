"""The feeds are valid Atom, report publications, changed ratings and corrections, and keep their earlier entries."""

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from planpress.addresses import NEWS
from planpress.rules import check
from planpress.site.feeds import LONGEST, hour_of_one_day
from planpress.views.context import Context
from planpress.views.root.feed import clean, news, publisher
from tests.archive.tiny import Press, three
from tests.conftest import SAMPLE, build_tree, copy_project
from tests.site import hostile
from tests.site.tree import Tree
from tests.views.sketch import action, context

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@given(st.datetimes(datetime(2001, 1, 1), datetime(2099, 12, 31)), st.integers(-11, 12))
def test_a_date_is_the_same_day_in_every_zone(moment: datetime, zone: int) -> None:
    """From UTC-11 to UTC+12 a reader of the feed sees the day that the page says."""
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    when = datetime.fromisoformat(hour_of_one_day(moment.strftime("%Y-%m-%dT%H:%M:%SZ")))
    assert when.astimezone(timezone(timedelta(hours=zone))).date() == moment.date()


@given(st.datetimes(datetime(2001, 1, 1), datetime(2099, 12, 31)), st.integers(24, 10**6))
def test_what_was_published_later_has_a_later_date(moment: datetime, seconds: int) -> None:
    """Publications keep their order, so that readers of feeds see each as an update of the one before."""
    both = (moment, moment + timedelta(seconds=seconds))
    before, after = (hour_of_one_day(moment.strftime("%Y-%m-%dT%H:%M:%SZ")) for moment in both)
    assert before < after


def feeds(root: Path) -> list[Path]:
    return [root / "feed.xml", *sorted((root / "feeds").rglob("*.xml"))]


def entries(feed: Path) -> dict[str, str]:
    """Each entry of a feed by its id."""
    root = etree.fromstring(feed.read_bytes())
    return {
        str(entry.findtext(f"{ATOM}id")): etree.tostring(entry, encoding="unicode")
        for entry in root.iter(f"{ATOM}entry")
    }


def assert_valid(feed: Path) -> None:
    """Assert what RFC 4287 asks for (sections 4.1.1, 4.1.2, 4.2.6, 4.2.7, 3.3), and that readers agree."""
    root = etree.fromstring(feed.read_bytes())
    assert root.tag == f"{ATOM}feed"
    for element in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            (child,) = element.findall(f"{ATOM}{name}")
            assert child.text, name
        assert str(element.findtext(f"{ATOM}id")).startswith("https://")
        for date in (*element.findall(f"{ATOM}updated"), *element.findall(f"{ATOM}published")):
            assert MOMENT.fullmatch(date.text or "")
        assert len(element.findall(f"{ATOM}link[@rel='alternate']")) == 1
        assert len(element.findall(f"{ATOM}content")) == (0 if element is root else 1)
    (link,) = root.findall(f"{ATOM}link[@rel='self']")
    assert link.get("href") == root.findtext(f"{ATOM}id")
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    identifiers = [str(identifier_element.text) for identifier_element in root.iter(f"{ATOM}id")]
    assert len(set(identifiers)) == len(identifiers)
    updated = [str(entry.findtext(f"{ATOM}updated")) for entry in root.iter(f"{ATOM}entry")]
    assert updated == sorted(updated, reverse=True)
    assert root.findtext(f"{ATOM}updated") == max(updated)
    read: Any = feedparser.parse(feed.read_bytes())
    assert read.bozo == 0
    assert read.version == "atom10"
    assert [entry.id for entry in read.entries] == identifiers[1:]
    assert all(entry.content[0].type == "text/html" for entry in read.entries)


def test_feeds_are_valid(site: Tree) -> None:
    """Every feed of a built site has what the standard asks for, and feedparser reads it without complaint."""
    pillars = {page.split("/")[2] for page in site.pages if "/pillars/" in page}
    assert {file.name for file in feeds(site.root)} == {"feed.xml", *(f"pillar-{pillar}.xml" for pillar in pillars)}
    for feed in feeds(site.root):
        assert_valid(feed)


def test_entries_lead_to_pages(site: Tree) -> None:
    """Each entry leads to a page of the site by its permanent address, and its id begins with that address."""
    for feed in feeds(site.root):
        root = etree.fromstring(feed.read_bytes())
        for entry in root.iter(f"{ATOM}entry"):
            href = str(entry.find(f"{ATOM}link").get("href"))  # type: ignore[union-attr]
            assert str(entry.findtext(f"{ATOM}id")).startswith(href)
            target = site.resolve("feed.xml", href)
            assert target
            assert target[0] in site.files


def test_pages_name_their_feeds(site: Tree) -> None:
    """Every page names the feed of the site, a pillar's page also the feed of the pillar, and these feeds exist."""
    for file in site.pages:
        links = site.page(file).xpath("//link[contains(@rel, 'alternate') and @type='application/atom+xml']")
        assert all(link.get("title") for link in links)
        targets = [site.resolve(file, str(link.get("href"))) for link in links]
        pillar = re.search(r"/pillars/([^/]+)/", file)
        expected = ["feed.xml"] + ([f"feeds/pillar-{pillar[1]}.xml"] if pillar else [])
        assert targets == [(name, "") for name in expected]
        assert set(expected) <= set(site.files)


def test_real_feed_tells_both_publications(real: Tree) -> None:
    """The real plan has two publications, dated by their submission or the period's end, and no rating to compare."""
    read: Any = feedparser.parse(real.text("feed.xml"))
    assert [(entry.link, entry.updated) for entry in read.entries] == [
        ("https://example.org/kh-niap/2017-2018/", "2018-06-30T11:00:00Z"),
        ("https://example.org/kh-niap/2014-2017/", "2017-08-28T11:00:00Z"),
    ]


def test_news_of_a_version_is_json_feed(site: Tree) -> None:
    """Each version contains its own news in the form of JSON Feed 1.1."""
    for period in site.periods:
        shape = json.loads(site.text(f"{period}/{NEWS}"))
        assert shape["version"] == "https://jsonfeed.org/version/1.1"
        assert {*shape} >= {"title", "home_page_url", "feed_url", "items"}
        for item in shape["items"]:
            dates = {"date_published", "date_modified"} & {*item}
            assert {*item} - dates == {"id", "url", "title", "content_html", "tags"}
            assert len(dates) == 1


def test_an_entry_without_a_known_date_does_not_claim_one(site: Tree) -> None:
    """A report whose day of submission is not stated has no day of publication either, only the required update."""
    for period in site.periods:
        items = json.loads(site.text(f"{period}/{NEWS}"))["items"]
        stated = bool(json.loads(site.text(f"{period}/data/report.json"))["report"].get("submitted"))
        dated = {"date_published" in item for item in items if "correction" not in item["tags"]}
        assert dated == {stated}


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Press:
    return three(tmp_path_factory.mktemp("feed") / "archive")


def test_entries_name_who_prepared_the_report(real: Tree) -> None:
    """An entry's author is the office that prepared its report; otherwise, it is the publisher."""
    feed: Any = feedparser.parse((real.root / "feed.xml").read_bytes())
    site = "Publisher of https://example.org/kh-niap/"
    office = "Focal point of Cambodia for the National Ivory Action Plans Process"
    assert feed.feed.author == site
    authors = {entry.link.removeprefix(real.site_url).split("/")[0]: entry.get("author") for entry in feed.entries}
    assert authors == {"2014-2017": office, "2017-2018": None}
    news = {period: json.loads(real.text(f"{period}/{NEWS}"))["authors"] for period in real.periods}
    assert news == {"2014-2017": [{"name": office}], "2017-2018": [{"name": site}]}


def test_a_contact_publishes_the_feed(tmp_path: Path) -> None:
    """The author of a feed is the office that readers can ask, if the plan names one."""
    project = copy_project(SAMPLE, tmp_path / "project")
    plan = project / "data/plan.yml"
    plan.write_text(plan.read_text("utf-8") + "\ncontact: {name: Turtle Office}\n", "utf-8")
    dataset = check(project).sound()
    assert publisher(Context(dataset, dataset.newest, "fr")) == "Turtle Office"


def test_publications_ratings_and_corrections_are_told(press: Press) -> None:
    """An archive's feed has an entry for each publication, each changed rating and each correction, by stable names."""
    site = "https://example.org/sketch/"
    assert set(entries(press.root / "feed.xml")) == {
        *(f"{site}{period}/" for period in ("2001", "2002", "2003")),
        f"{site}2002/actions/1.1/#rating-party",
        f"{site}2002/actions/1.2/#dropped",
        f"{site}2003/actions/1.1/#rating-party",
        f"{site}2003/actions/e9/#rating-party",
        f"{site}2001/about/#correction-2020-02-02-1",
        f"{site}2001/about/#correction-2020-02-02-2",
    }
    for feed in feeds(press.root):
        assert_valid(feed)
    entry = entries(press.root / "feed.xml")[f"{site}2003/actions/1.1/#rating-party"]
    assert "<title>1.1 in 2003: rating worsened, Done → None (Party)</title>" in entry


def test_pillar_feed_leaves_other_pillars_out(press: Press) -> None:
    """The feed of a pillar reports on its own actions and on the whole plan."""
    first, second = (set(entries(press.root / f"feeds/pillar-{pillar}.xml")) for pillar in "12")
    site = "https://example.org/sketch/"
    assert f"{site}2003/actions/e9/#rating-party" in second - first
    assert f"{site}2003/actions/1.1/#rating-party" in first - second
    assert f"{site}2003/" in first & second


def test_pillar_feeds_name_their_pillar_as_printed(sample: Tree) -> None:
    """The title of a pillar's feed has its number as printed, whatever the address contains."""
    titles = {feed.name: etree.fromstring(feed.read_bytes()).findtext(f"{ATOM}title") for feed in feeds(sample.root)}
    assert (titles["pillar-e.xml"] or "").endswith(": E Education, outreach and livelihoods")
    assert (titles["pillar-1.xml"] or "").endswith(": 1 Legislation and policy")


def test_later_publications_only_add_entries(tmp_path: Path) -> None:
    """Entries of a feed stay the same to the byte when another period is published."""
    press = Press(tmp_path / "archive")
    press.publish("2001", published="2020-01-01T00:00:00Z")
    press.publish("2002", published="2020-02-01T00:00:00Z")
    before = {feed.name: entries(feed) for feed in feeds(press.root)}
    press.publish("2003", published="2020-03-01T00:00:00Z")
    for feed in feeds(press.root):
        after = entries(feed)
        assert {name: after[name] for name in before[feed.name]} == before[feed.name]
        assert list(after)[-len(before[feed.name]) :] == list(before[feed.name])


def test_correction_dates_what_it_changed(tmp_path: Path) -> None:
    """After a correction, an entry keeps its first date, and gets a new one only if its words changed."""
    press = Press(tmp_path / "archive")
    press.publish("2001", published="2020-01-01T00:00:00Z")
    press.publish("2002", published="2020-02-01T00:00:00Z")
    press.data["2002"]["actions"][0] = {"id": "1.1", "party": "started"}
    press.data["2002"]["corrections"] = [{"date": "2020-03-01", "about": "1.1", "text": "It is started, not done."}]
    press.publish("2002", published="2020-03-02T00:00:00Z", correction="not done")
    read: Any = feedparser.parse((press.root / "feed.xml").read_bytes())
    dates = {
        entry.id.removeprefix("https://example.org/sketch/"): (entry.published, entry.updated) for entry in read.entries
    }
    first, second, third = (f"2020-0{month}T11:00:00Z" for month in ("1-01", "2-01", "3-02"))
    assert dates == {
        "2001/": (first, first),
        "2002/": (second, third),
        "2002/actions/1.1/#rating-party": (second, third),
        "2002/actions/1.2/#dropped": (second, second),
        "2002/about/#correction-2020-03-01-1": (third, third),
    }


def test_feed_is_no_longer_than_it_must(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A feed ends after the newest entries; the news of each version stays whole."""
    assert LONGEST == 1000
    monkeypatch.setattr("planpress.site.feeds.LONGEST", 5)
    many = [{"id": str(number), "party": "none"} for number in range(1, 9)]
    done = [{**action, "party": "done"} for action in many]
    press = Press(tmp_path / "archive", {"2001": {"actions": many}, "2002": {"actions": done}})
    press.publish("2001")
    press.publish("2002")
    assert len(entries(press.root / "feed.xml")) == 5
    assert len(json.loads((press.root / "2002" / NEWS).read_text())["items"]) == len(many) + 1


def test_hostile_words_are_words(tmp_path: Path) -> None:
    """Whatever the data contains, feeds stay valid, and no tag but those of the safe subset is in them."""
    project = copy_project(SAMPLE, tmp_path / "project", "macros", "mkdocs.yml")
    (project / "docs").mkdir()
    hostile.write(project, hostile.POISONS["all"])
    site = build_tree(project, tmp_path / "site")
    for feed in feeds(site.root):
        assert_valid(feed)
        root = etree.fromstring(feed.read_bytes())
        for content in root.iter(f"{ATOM}content"):
            page = etree.HTML(f"<div>{content.text}</div>")
            assert {str(element.tag) for element in page.iter()} <= {
                "html",
                "body",
                "div",
                "p",
                "strong",
                "em",
                "a",
                "ul",
                "ol",
                "li",
            }
            assert all(str(href).startswith(("http:", "https:", "mailto:")) for href in page.xpath("//@href"))


def test_actions_that_were_dropped_or_split_are_news() -> None:
    """An action that ended as it was has an entry in the feed of each pillar concerned."""
    before = {"actions": [action("1.1", party="half"), action("E2", "E", party="half")]}
    after = {
        "actions": [
            action("1.1", party="half", change="split"),
            action("E3", "E", party="half", change="split") | {"from": ["1.1"]},
        ],
        "dropped": [{"id": "E2", "reason": "The school was closed."}],
    }
    made = {item.id: item for item in news(context({"2001": before, "2002": after}))}
    site = "https://example.org/sketch/2002/"
    split, dropped = made[f"{site}actions/1.1/#split"], made[f"{site}actions/e2/#dropped"]
    assert (split.title, split.url) == ("1.1 in 2002: split", f"{site}actions/1.1/")
    assert (dropped.title, dropped.url) == ("E2 in 2002: dropped", f"{site}actions/e2/")
    assert dropped.text.startswith("Title of E2\n\nE2\\: dropped in 2002\\: ")
    assert "The school was closed" in dropped.text
    assert (split.topics, dropped.topics) == (("promise", "pillar-1", "pillar-e"), ("promise", "pillar-e"))


def test_feeds_contain_only_characters_of_xml() -> None:
    """Each character that XML 1.0 cannot contain is replaced, and no other one (section 2.2, production 2)."""
    allowed = {*"\t\n\r", *map(chr, (*range(0x20, 0xD800), *range(0xE000, 0xFFFE), *range(0x10000, 0x11000), 0x10FFFF))}
    for code in (*range(0x11000), 0x10FFFF):
        assert clean(chr(code)) == (chr(code) if chr(code) in allowed else "\ufffd")
