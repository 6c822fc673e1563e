"""The numbers on the pages are those in the data; if there are none, the pages say so."""

import json
import re
from copy import deepcopy
from pathlib import Path

import pytest
import yaml
from lxml import html

from planpress.errors import DataError
from planpress.loading import load
from planpress.model import Report
from tests.conftest import PROJECT, SAMPLE, build_tree
from tests.site.tree import Tree, one, words

PARTY, SECRETARIAT = "Self-assessment by the Party", "CITES Secretariat"
Figures = dict[str, list[tuple[str, str]]]
BADGE = "contains(concat(' ', @class, ' '), ' pp-badge ')"
NUMBERS = re.compile(r"[0-9]+ of [0-9]+")


def figures(site: Tree, period: str) -> Figures:
    """The row of a period in the table of ratings on its first page: each assessor to ratings and "count of total"."""
    figures: Figures = {}
    for table in site.page(f"{period}/").xpath("//table[contains(caption, 'Actions by rating')]"):
        ratings = [words(cell) for cell in table.xpath("thead//th")][1:-1]
        for body in table.xpath("tbody"):
            assessor = " ".join(words(cell) for cell in body.xpath(".//th[@scope='rowgroup']"))
            for row in body.xpath("tr[@aria-current]"):
                *cells, total = (words(cell) for cell in row.xpath("td"))
                denominator = total.split(" ")[0]
                counted = zip(ratings, cells, strict=True)
                figures[assessor] = [(rating, f"{cell} of {denominator}") for rating, cell in counted]
    return figures


def counts(site: Tree, period: str) -> dict[str, list[str]]:
    """The same without the names of the ratings."""
    return {assessor: [cell for _, cell in cells] for assessor, cells in figures(site, period).items()}


def reports(project: Path) -> tuple[Report, ...]:
    """The reports of a project."""
    dataset = load(project).dataset
    assert dataset
    return dataset.reports


def present(site: Tree, file: str) -> html.HtmlElement:
    """The content of a page without its parts about other periods: histories, trends, what was last reported."""
    content = deepcopy(one(site.page(file), "//*[@id='content']"))
    others = ".//*[@class='pp-history' or contains(@class, 'pp-trend') or contains(@class, 'pp-last')]"
    for part in content.xpath(others):
        part.getparent().remove(part)
    return content


def of(total: int, *numbers: int) -> list[str]:
    """Numbers with their denominator."""
    return [f"{number} of {total}" for number in numbers]


def test_real_figures_stand_side_by_side(real: Tree) -> None:
    """Of 13 actions the Party counts 2, 1, 0, 7, 0, 3 and the Secretariat 1, 2, 0, 7, 0, 3, in the official order."""
    assert counts(real, "2014-2017") == {
        PARTY: of(13, 2, 1, 0, 7, 0, 3),
        SECRETARIAT: of(13, 1, 2, 0, 7, 0, 3),
    }
    assert [rating for rating, _ in figures(real, "2014-2017")[PARTY]] == [
        "Achieved",
        "Substantially achieved",
        "On track",
        "Partial progress",
        "Pending completion of another action",
        "Not commenced",
    ]


def test_real_totals_are_as_stated(real: Tree) -> None:
    """Where only totals are public they are shown as stated, with their denominator."""
    assert counts(real, "2017-2018") == {
        PARTY: of(13, 3, 6, 2, 2, 0, 0),
        SECRETARIAT: of(13, 2, 2, 7, 2, 0, 0),
    }


def test_figures_are_counted_from_the_actions(project: Path, tmp_path: Path) -> None:
    """One rating changed in the data moves one action on the page; with the totals left as they were it is refused."""
    file = project / "data/reports/2014-2017.yml"
    text = file.read_text(encoding="utf-8")
    changed = re.sub(
        r'(- id: "1\.1".*?rating: )partial-progress(\n\s+printed: [^\n]+)', r"\1on-track", text, count=1, flags=re.S
    )
    assert changed != text
    file.write_text(changed, encoding="utf-8")
    with pytest.raises(DataError, match=r"2014-2017\.yml:[0-9]+:[0-9]+: TOT"):
        build_tree(project, tmp_path / "site")
    party = "on-track: 0\n    partial-progress: 7"
    assert party in changed
    changed = changed.replace(party, "on-track: 1\n    partial-progress: 6", 1)
    file.write_text(changed, encoding="utf-8")
    site = build_tree(project, tmp_path / "site")
    assert counts(site, "2014-2017")[PARTY] == of(13, 2, 1, 1, 6, 0, 3)
    assert counts(site, "2014-2017")[SECRETARIAT] == of(13, 1, 2, 0, 7, 0, 3)


@pytest.mark.parametrize("name", ["real", "sample"])
def test_figures_are_those_of_the_data(name: str, request: pytest.FixtureRequest) -> None:
    """On every page of a detailed report each assessor's numbers are those counted here by hand, of those rated."""
    site: Tree = request.getfixturevalue(name)
    project = PROJECT if name == "real" else SAMPLE
    plan = yaml.safe_load((project / "data/plan.yml").read_text(encoding="utf-8"))
    for report in reports(project):
        if not report.detailed:
            continue
        scale = next(scale for scale in plan["scales"] if scale["id"] == report.scale)
        for assessor in plan["assessors"]:
            given = [
                action.ratings[assessor["id"]].rating for action in report.actions if assessor["id"] in action.ratings
            ]
            label = assessor["label"] if isinstance(assessor["label"], str) else assessor["label"]["en"]
            if given:
                expected = of(len(given), *(given.count(rating["id"]) for rating in scale["ratings"]))
                assert counts(site, report.period)[label] == expected
                shape = json.loads(site.text(f"{report.period}/data/report.json"))
                (entry,) = [entry for entry in shape["distributions"] if entry["assessor"] == assessor["id"]]
                assert entry["total"] == len(given)
                assert entry["unrated"] == len(report.actions) - len(given)
                assert entry["basis"] == "counted"
                assert list(entry["counts"].values()) == [given.count(rating["id"]) for rating in scale["ratings"]]


def test_grid_shows_each_action_once_under_its_rating(site: Tree) -> None:
    """In the grid of Part B, each action of the report occurs exactly once, in the column whose number counts it."""
    for report in reports(PROJECT if site.periods[0] == "2014-2017" else SAMPLE):
        if not report.detailed:
            continue
        for file in (f"{report.period}/", f"{report.period}/report/"):
            (grid,) = site.page(file).xpath("//table[contains(@class, 'pp-grid')]")
            heads = [words(cell) for cell in grid.xpath("thead//th")][1:]
            seen: list[list[str]] = [[] for _ in heads]
            for row in grid.xpath("tbody/tr"):
                for place, cell in enumerate(row.xpath("td")):
                    seen[place] += [str(href).strip("/").split("/")[-1] for href in cell.xpath(".//a/@href")]
            for head, ids in zip(heads, seen, strict=True):
                assert f"{len(ids)} of {len(report.actions)}" in head
            assert sorted(identifier for ids in seen for identifier in ids) == sorted(
                action.id.lower() for action in report.actions
            )
            party = next(iter(load(PROJECT if site.periods[0] == "2014-2017" else SAMPLE).dataset.plan.assessors))  # type: ignore[union-attr]
            unrated = sum(party.id not in action.ratings for action in report.actions)
            assert len(heads) == 6 + bool(unrated)


def test_action_pages_show_both_judgements(sample: Tree) -> None:
    """An action's page says each assessor's rating and whose it is."""
    text = sample.words("2018-2019/actions/1.1/", "//*[@class='pp-card__badges']")
    assert "Achieved" in text
    assert "Self-assessment by the Party" in text
    assert "Substantially achieved" in text
    assert "Sample Review Panel" in text


@pytest.mark.parametrize(
    ("name", "period", "said"),
    [
        ("real", "2017-2018", "totals"),
        ("sample", "2021", "totals"),
        ("sample", "2017", "No report was found"),
        ("sample", "2020", "withheld"),
    ],
)
def test_pages_without_actions_are_honest(name: str, period: str, said: str, request: pytest.FixtureRequest) -> None:
    """Every page of a period without public actions says what is missing, and shows no grid, chip or rating."""
    site: Tree = request.getfixturevalue(name)
    for file in (name for name in site.pages if name.startswith(f"{period}/") and "/compare/" not in name):
        page = present(site, file)
        assert not page.xpath(".//table[contains(@class, 'pp-grid')] | .//*[contains(@class, 'pp-chip')]"), file
        assert not page.xpath(".//td[not(normalize-space())]"), file
        if ("/actions/" in file or "/pillars/" in file) and "No longer in the plan" not in words(page):
            assert said in words(page), file
            assert not page.xpath(f".//*[{BADGE}][not(contains(@class, 'pp-badge--none'))]"), file
            assert not NUMBERS.search(words(page)), file
            assert "names it" not in words(page), f"{file} tells how another report words it"
            assert "prints" not in words(page), f"{file} tells how another report is printed"
    for file in (name for name in site.files if name.startswith(f"{period}/badges/")):
        text = site.text(file)
        assert "Achieved" not in text
        assert "rogress" not in text.replace("Progress reports", "")
    assert f"{period}/data/actions.csv" not in site.files
    assert "data/actions.csv" not in site.text(f"{period}/data/index.html")
    assert said in site.words(f"{period}/", "//*[@id='content']")
    assert said in site.words(f"{period}/report/", "//*[@id='content']") + " No report was found" * (said[0] == "N")


@pytest.mark.parametrize(
    ("period", "words_"), [("2017", ("missing", "not found", "no report")), ("2020", ("withheld",))]
)
def test_periods_without_a_report_show_no_numbers(sample: Tree, period: str, words_: tuple[str, ...]) -> None:
    """A missing or withheld report has no table of ratings, no overall rating and no bar, and each page says why."""
    page = present(sample, f"{period}/")
    assert not page.xpath(".//table | .//*[contains(@class, 'pp-bar')]")
    assert not NUMBERS.search(words(page))
    for file in (name for name in sample.pages if name.startswith(f"{period}/")):
        text = sample.words(file).lower()
        assert any(word in text for word in (*words_, "was found")), file


def test_a_report_that_is_not_public_is_one_box(sample: Tree) -> None:
    """The page of the whole report says once that there is none, and keeps the anchors of its parts."""
    for period, said in (("2017", "No report was found"), ("2020", "was withheld.")):
        assert sample.words(f"{period}/report/", "//*[@id='content']").count(said) == 1
        page = sample.page(f"{period}/report/")
        assert len(page.xpath("//*[@id='part-a' or @id='part-b' or @id='part-c']")) == 3
        assert len(page.xpath("//*[@class='pp-absence']")) == 1


def test_one_sentence_is_the_news_everywhere(real: Tree) -> None:
    """The first main point describes the page to search engines, begins the comparison and the entry in the feed."""
    first = real.words("2017-2018/", "//*[@class='pp-points']/li[1]")
    assert first.startswith("9 of 13 actions are rated Achieved or Substantially achieved by Cambodia itself, up from")
    assert real.page("2017-2018/").xpath("//meta[@name='description']/@content") == [first]
    assert first in real.words("2017-2018/compare/", "//*[@id='content']")
    (content,) = [
        entry["content_html"]
        for entry in json.loads(real.text("2017-2018/feed.json"))["items"]
        if entry["url"].endswith("/2017-2018/")
    ]
    assert content.startswith(f"<p>{first}")


FORMER_OVERVIEW = """{{ masthead() }}

{{ overall() }}

## How many actions stand where

{{ distribution() }}

## Since the last report

{{ since_last_report() }}

## Where each action stands

{{ rating_grid() }}

## Over the periods

{{ trend() }}

## In summary

{{ narrative() }}

## The pillars

{{ pillar_list() }}

{{ notes("report") }}
"""


def test_overviews_of_earlier_projects_still_show_everything(project: Path, tmp_path: Path) -> None:
    """A page with the macros that the overview had before still has all their parts and its anchors."""
    (project / "docs/index.md").write_text(FORMER_OVERVIEW, encoding="utf-8")
    site = build_tree(project, tmp_path / "site")
    page = site.page("2017-2018/")
    for anchor in ("how-many-actions-stand-where", "since-the-last-report", "over-the-periods", "in-summary"):
        assert page.xpath(f"//h2[@id='{anchor}']"), anchor
    content = site.words("2017-2018/", "//*[@id='content']")
    for said in (
        "Overall rating: not supplied.",
        "Only totals are available for 2017-2018.",
        "3 of 13",
        "13 actions rated",
    ):
        assert said in content, said
    assert len(page.xpath("//*[@class='pp-bar__picture']")) == 2 + 4


def test_notes_about_an_action_stand_on_its_page(real: Tree) -> None:
    """What is known about action 1.1 although only totals are public (Legal Declaration no. 240) is on its pages."""
    for file in ("2017-2018/actions/1.1/", "2017-2018/pillars/1/"):
        assert "Legal Declaration no. 240" in real.words(file, "//*[@id='content']")
    assert "Legal Declaration no. 240" not in real.words("2017-2018/actions/1.2/")


def test_periods_without_actions_lead_to_the_last_that_has_them(real: Tree, sample: Tree) -> None:
    """Where a report lists no actions its pages link to the nearest earlier one that does, on the same action."""
    for site, file, target in (
        (real, "2017-2018/actions/1.1/", "2014-2017/actions/1.1/index.html"),
        (sample, "2021/actions/e9/", "2018-2019/actions/e9/index.html"),
        (sample, "2017/actions/1.10/", "2016/actions/1.10/index.html"),
    ):
        hrefs = site.page(file).xpath("//*[@id='content']//a/@href")
        assert (target, "") in [site.resolve(file, str(href)) for href in hrefs]


def test_number_that_another_action_had_says_so(real: Tree, sample: Tree) -> None:
    """Near the top, an action's page says which other action had its number before, and where that action is now."""
    path = "//*[@class='pp-former']"
    pages = {file.removesuffix("index.html") for file in sample.pages if sample.page(file).xpath(path)}
    anew = {"1.3", "1.4", "1.6", "1.9", "1.10", "2.4", "2.5", "2.6", "2.7", "3.3", "3.4", "3.5", "e8"}
    now = anew - {"2.5"}  # which is no longer in the plan
    periods = {"2018-2019": anew, "2020": anew, "2021": anew, "2022-2023": now}
    assert pages == {f"{period}/actions/{identifier}/" for period, ids in periods.items() for identifier in ids}
    assert not [file for file in real.pages if real.page(file).xpath(path)]
    words_of = {action: sample.words(f"2022-2023/actions/{action}/", path) for action in now}
    assert words_of["1.3"] == (
        "From 2014-2015 to 2016, the number 1.3 belonged to another action, “List all turtle species found in"
        " Exemplian waters as protected”. It is 1.4 now."
    )
    assert words_of["1.6"].endswith(
        "“Bring customs rules on shell products into line with the Act”. It continues in 1.7."
    )
    assert words_of["1.9"].endswith("It ended in 2018-2019 and was taken up by 1.1.")
    assert words_of["e8"].endswith("“Set up a telephone line for strandings”. It ended in 2016.")
    for place, targets in {
        "1.3": ["2014-2015/actions/1.3", "2016/actions/1.3", "2016/actions/1.3", "2022-2023/actions/1.4"],
        "e8": ["2014-2015/actions/e8", "2014-2015/actions/e8", "2016/actions/e8"],
    }.items():
        file = f"2022-2023/actions/{place}/index.html"
        links = [sample.resolve(file, str(link)) for link in sample.page(file).xpath(f"{path}//a/@href")]
        assert links == [(f"{target}/index.html", "") for target in targets]
        note = sample.page(file).xpath(path)[0]
        assert note.xpath("preceding::h1"), "below the title"
        assert note.xpath("following::h2"), "above the report"


def test_everything_fictional_says_so(real: Tree, sample: Tree) -> None:
    """Every page of the fictional plan, redirects too, is labelled as fictional; no page of the real plan is."""
    for file in sample.html_files:
        assert "fictional data" in sample.words(file).lower(), file
    for file in real.html_files:
        assert "fictional" not in real.text(file).lower(), file


def test_what_was_not_supplied_is_said_where_the_form_asks_for_it(real: Tree) -> None:
    """An action's page says which parts of the form are not supplied; the overview leaves such parts out."""
    text = real.words("2017-2018/", "//*[contains(@class, 'pp-masthead')]")
    assert "Submitted" not in text
    assert "not supplied" not in real.words("2017-2018/", "//*[@id='content']").lower()
    assert "Indicators: not supplied" in real.words("2014-2017/actions/1.1/")
    for file in real.pages:
        assert not real.page(file).xpath("//dd[not(normalize-space())]"), file


def test_a_rating_is_never_colour_alone(site: Tree) -> None:
    """Every badge has a shape, words, and says whose judgement it is."""
    badges = [badge for file in site.pages for badge in site.page(file).xpath(f"//*[{BADGE}]")]
    assert len(badges) > 20
    for badge in badges:
        assert len(badge.xpath(".//*[local-name()='svg'][@aria-hidden='true']")) == 1
        assert words(badge.xpath(".//*[contains(@class, 'pp-badge__label')]")[0])
        assert words(badge.xpath(".//*[contains(@class, 'pp-badge__who')]")[0])
