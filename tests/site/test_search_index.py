"""The search index holds what the pages of a period say, small and always the same."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from planpress.addresses import SEARCH_INDEX
from planpress.model import PartialDate
from planpress.rules import check
from planpress.site.search_index import ProsePage, search_index
from planpress.site.search_letters import exchanged
from planpress.views.context import Context, Edition
from tests.conftest import PROJECT, SAMPLE, copy_project
from tests.site.tree import Tree


def indexes(site: Tree) -> dict[str, dict[str, Any]]:
    """The index of each period."""
    return {period: json.loads(site.text(f"{period}/{SEARCH_INDEX}")) for period in site.periods}


def context(project: Path, period: str) -> Context:
    """What the views of a period are made from."""
    dataset = check(project).sound()
    report = dataset.report(period)
    assert report
    return Context(dataset.until(period), report, dataset.plan.language)


def test_index_names_every_page(site: Tree) -> None:
    """Each page of a period is in its index once, and nothing else is."""
    for period, index in indexes(site).items():
        assert index["format"] == 1
        assert index["period"].lower() == period
        found = [page["path"] for page in index["pages"]]
        files = {file for file in site.pages if file.startswith(f"{period}/")}
        assert sorted(f"{period}/{path}index.html" for path in found) == sorted(files)


def test_index_says_what_pages_say(site: Tree) -> None:
    """Every text of the index is on the page that it leads to, and so is its anchor."""
    for period, index in indexes(site).items():
        for entry in index["pages"]:
            file = f"{period}/{entry['path']}index.html"
            page = site.page(file)
            shown = "".join("".join(page.xpath("//main")[0].itertext()).split())
            for anchor, text in entry["texts"]:
                assert not [word for word in text.split() if word != "·" and word not in shown], (file, text)
                assert not anchor or page.xpath("//*[@id=$anchor]", anchor=anchor), (file, anchor)
            assert "".join(entry["title"].split()) in "".join(page.text_content().split()), file


def test_index_is_small(site: Tree) -> None:
    """An index takes at most 15 % of the bytes of the HTML of its period."""
    for period in site.periods:
        folder = site.root / period
        pages = sum(file.stat().st_size for file in folder.rglob("*.html"))
        assert (folder / SEARCH_INDEX).stat().st_size <= 0.15 * pages


def test_ratings_are_those_of_the_badges(sample: Tree) -> None:
    """A rating of the index has the words, the shape and the assessor of the badge on the page."""
    index = indexes(sample)["2014-2015"]
    for entry in index["pages"]:
        if "ratings" not in entry or not entry["path"]:
            continue
        page = sample.page(f"2014-2015/{entry['path']}")
        badges = page.xpath("//p[@class='pp-card__badges'][1]/span")
        for place, badge in zip(entry["ratings"], badges, strict=True):
            rating = index["ratings"][place]
            assert rating["label"] == badge.xpath("string(*[@class='pp-badge__label'])")
            assert rating["assessor"] == badge.xpath("string(*[@class='pp-badge__who'])")
            assert f"pp-tone-{rating['tone']}" in badge.get("class").split()


def test_texts_hold_no_markup(tmp_path: Path) -> None:
    """Emphasis and links of the data are taken out of the texts, and what only looks like markup stays."""
    project = copy_project(SAMPLE, tmp_path / "project", "data/plan.yml")
    (project / "data/reports").mkdir(parents=True)
    (project / "plan.yml").rename(project / "data/plan.yml")
    (project / "data/reports/2001.yml").write_text(
        "from: 2001-01\nto: 2001-12\nactions:\n  - id: '1.1'\n    pillar: '1'\n    title: A *title*\n"
        "    progress: ['Nests *doubled* <b> & [more](https://example.org/) \\* 2 * 3']\n",
        encoding="utf-8",
    )
    index = json.loads(search_index(context(project, "2001"), (), ()))
    (entry,) = [page for page in index["pages"] if page["path"] == "actions/1.1/"]
    assert entry["title"] == "A *title*"
    assert ["progress-1.1", "Nests doubled <b> & more * 2 * 3"] in entry["texts"]


def test_index_is_the_same_each_time() -> None:
    """The same data and prose give the same bytes."""
    prose = [ProsePage("notes/", "Notes", (("", "By the editors."), ("more", "More words.")))]
    made = [search_index(context(PROJECT, "2014-2017"), (), prose) for _ in range(2)]
    assert made[0] == made[1]
    assert json.loads(made[0])["pages"][-1] == {
        "path": "notes/",
        "title": "Notes",
        "texts": [["", "By the editors."], ["more", "More words."]],
    }


def test_totals_have_no_ratings_of_actions() -> None:
    """Where only totals are public, actions are found by name and by the notes of that period; no rating is shown."""
    index = json.loads(search_index(context(PROJECT, "2017-2018"), (), ()))
    actions = [page for page in index["pages"] if page["path"].startswith("actions/")]
    assert len(actions) == 13
    assert not [page for page in actions if "ratings" in page]
    assert {anchor.partition("-")[0] for page in actions for anchor, _ in page["texts"]} <= {"notes"}


def test_parts_of_the_site_lead_somewhere(site: Tree) -> None:
    """Every part is on the page that it leads to; only filters of the list of actions have no anchor of their own."""
    for period, index in indexes(site).items():
        assert index["parts"]
        for part in index["parts"]:
            path, _, anchor = part["path"].partition("#")
            page = site.page(f"{period}/{path}index.html")
            assert "=" in anchor or not anchor or page.xpath("//*[@id=$anchor]", anchor=anchor), part["path"]


def test_parts_have_the_words_that_readers_look_for() -> None:
    """How to subscribe, verify, cite and the like can be found, each in the language of the page."""
    edition = Edition(1, PartialDate(2018, 1, 31))
    here = replace(context(PROJECT, "2017-2018"), edition=edition)
    for language, searched in (
        ("en", "Subscribe Verify disagree checksums citation Accessibility Download RSS Excel"),
        ("fr", "abonner Vérifier Désaccords citation Télécharger Accessibilité"),
    ):
        index = json.loads(search_index(replace(here, language=language), (), ()))
        said = " ".join(f"{part['title']} {part['texts'][0][1]}" for part in index["parts"])
        assert not [word for word in searched.split() if word not in said], language


def test_how_to_verify_can_be_found_in_any_build() -> None:
    """A build without an archive has no checksums; the search finds the section that says so."""
    index = json.loads(search_index(context(PROJECT, "2017-2018"), (), ()))
    assert "about/#verify" in [part["path"] for part in index["parts"]]


def test_letters_of_a_script_take_fewer_bytes(tmp_path: Path) -> None:
    """An index mostly in Khmer exchanges its letters, which saves a quarter, and every text can be restored."""
    project = copy_project(SAMPLE, tmp_path / "project", "data/plan.yml")
    (project / "data/reports").mkdir(parents=True)
    (project / "plan.yml").rename(project / "data/plan.yml")
    text = "កិច្ចការពារអណ្តើកសមុទ្រនៅតាមឆ្នេរ « café » Я " * 200
    report = (
        f'from: 2001-01\nto: 2001-12\nactions:\n  - {{id: "1.1", pillar: "1", title: Turtles, progress: ["{text}"]}}\n'
    )
    (project / "data/reports/2001.yml").write_text(report, encoding="utf-8")
    written = search_index(context(project, "2001"), (), ())
    index = json.loads(written)
    assert (index["format"], index["letters"]) == (2, 0x1780)
    given_back = exchanged(written, index["letters"])
    (entry,) = [page for page in json.loads(given_back)["pages"] if page["path"] == "actions/1.1/"]
    assert entry["texts"] == [["progress-1.1", text.strip()]]
    assert len(written.encode()) < 0.75 * len(given_back.encode())
