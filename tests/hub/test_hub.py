"""The page about several plans: what it reads, what it shows, and what it refuses."""

import csv
import json
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import lxml.html
import pytest

from planpress.cli.main import run
from planpress.exchange.published_report import UnreadableReportError, published_report
from planpress.exchange.report_json import report_json
from planpress.loading import load
from planpress.model import Dataset
from tests.model.sketch import action, dataset, report

SC70 = {
    # SC70 Doc. 27.4: the counts follow from the percentages of Annex 1 and the Parties' own reports; the number of
    # actions of Malawi follows from the percentages too. Party, then assessor: counts in the order of the scale.
    ("Cambodia", "party"): (3, 6, 2, 2, 0, 0),
    ("Cambodia", "secretariat"): (2, 2, 7, 2, 0, 0),
    ("Tanzania", "party"): (11, 7, 1, 0, 0, 0),
    ("Tanzania", "secretariat"): (10, 7, 2, 0, 0, 0),
    ("Malawi", "party"): (7, 2, 2, 0, 1, 0),
    ("Malawi", "secretariat"): (5, 3, 3, 1, 0, 0),
    ("Malaysia", "party"): (2, 6, 3, 0, 0, 0),
    ("Malaysia", "secretariat"): (0, 3, 8, 0, 0, 0),
}
PLAN = """id: {id}
title: National Ivory Action Plan
party: {{code: {code}, name: {party}}}
process: CITES National Ivory Action Plans Process
site_url: https://example.org/{id}/
languages: [en]
pillars: [{{id: "1", title: Legislation and regulations}}]
assessors:
- {{id: party, label: Self-assessment by the Party}}
- {{id: secretariat, label: CITES Secretariat}}
scales:
- id: niap-2017
  ratings:
  - {{id: achieved, label: Achieved, rank: 5}}
  - {{id: substantially-achieved, label: Substantially achieved, rank: 4}}
  - {{id: on-track, label: On track, rank: 3}}
  - {{id: partial-progress, label: Partial progress, rank: 2}}
  - {{id: pending, label: Pending}}
  - {{id: not-commenced, label: Not commenced, rank: 1}}
"""
REPORT = """from: {start}
to: 2018-06-30
meeting: SC70
state: published
detail: totals
scale: niap-2017
plan_version: "1"
source: {{title: Progress report, reference: SC70 Doc. 27.4}}
totals:
  party: {party}
  secretariat: {secretariat}
"""
IDS = ("achieved", "substantially-achieved", "on-track", "partial-progress", "pending", "not-commenced")


def publish(data: Dataset, folder: Path) -> Path:
    """Write what a site publishes for programs."""
    versions = [{"version": report.period, "title": report.period, "aliases": []} for report in data.reports]
    for each in data.reports:
        (folder / each.period / "data").mkdir(parents=True)
        (folder / each.period / "data" / "report.json").write_text(report_json(data, each), encoding="utf-8")
    (folder / "versions.json").write_text(json.dumps(versions[::-1]), encoding="utf-8")
    return folder


def totals_only(folder: Path, party: str, code: str, start: str) -> Dataset:
    """Load a plan of which only the totals are public."""
    counts = {
        assessor: json.dumps(dict(zip(IDS, SC70[party, assessor], strict=True)))
        for assessor in ("party", "secretariat")
    }
    (folder / "data" / "reports").mkdir(parents=True)
    plan = PLAN.format(id=f"{code.lower()}-niap", code=code, party=party)
    (folder / "data" / "plan.yml").write_text(plan, encoding="utf-8")
    (folder / "data" / "reports" / "2018.yml").write_text(REPORT.format(start=start, **counts), encoding="utf-8")
    loaded = load(folder)
    assert loaded.dataset, loaded.findings
    return loaded.dataset


@pytest.fixture(scope="module")
def parties(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sites of four Parties at SC70, and a list of them."""
    root = tmp_path_factory.mktemp("parties")
    for name, project in {"Cambodia": Path(), "Tanzania": Path("examples/tanzania-niap")}.items():
        loaded = load(project).dataset
        assert loaded
        publish(loaded, root / name)
    publish(totals_only(root / "mw", "Malawi", "MW", "2018-01-01"), root / "Malawi")
    publish(totals_only(root / "my", "Malaysia", "MY", "2017-09-01"), root / "Malaysia")
    (root / "list.txt").write_text("# SC70\nTanzania\nCambodia/\n\nMalawi\nMalaysia\n", encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def page(parties: Path) -> Any:
    assert run(["hub", str(parties / "list.txt"), "--to", str(parties / "out")]) == 0
    return lxml.html.fromstring((parties / "out" / "index.html").read_text(encoding="utf-8"))


def rows(parties: Path) -> list[dict[str, str]]:
    with (parties / "out" / "hub.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.usefixtures("page")
def test_the_table_of_the_meeting(parties: Path) -> None:
    """The page has the figures that the Secretariat compiled for SC70, and no others for that meeting."""
    compiled: dict[tuple[str, str], list[int]] = {}
    for row in rows(parties):
        if row["meeting"] == "SC70":
            assessor = "secretariat" if "Secretariat" in row["assessor"] else "party"
            compiled.setdefault((row["party"], assessor), []).append(int(row["count"]))
            assert int(row["total"]) == sum(SC70[row["party"], assessor])
    assert {key: tuple(counts) for key, counts in compiled.items()} == SC70


def test_plans_are_sorted_and_share_a_table(page: Any) -> None:
    """Plans with the same labels are in one table, by Party; each row ends with its denominator."""
    tables = page.cssselect("table")
    names = [[cell.cssselect("bdi")[0].text for cell in table.cssselect("th[scope=rowgroup]")] for table in tables]
    assert names == [["Cambodia", "Tanzania"], ["Malawi", "Malaysia"]]
    for row in tables[0].cssselect("tbody tr"):
        *counts, total = [int(cell.text_content().split()[0]) for cell in row.cssselect("td")]
        assert sum(counts) == total


def test_missing_and_withheld_reports_are_said(tmp_path: Path) -> None:
    """A period without ratings says why; fictional data is marked on the plan and on the page."""
    sample = load(Path("tests/sample")).dataset
    assert sample
    publish(sample, tmp_path / "sample")
    (tmp_path / "list").write_text("sample", encoding="utf-8")
    assert run(["hub", str(tmp_path / "list"), "--to", str(tmp_path / "out")]) == 0
    words = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "The report was withheld." in words
    assert "No report was found." in words
    assert words.count("Fictional data.") >= 2


def test_the_page_speaks_a_language(parties: Path) -> None:
    assert run(["hub", str(parties / "list.txt"), "--to", str(parties / "fr"), "--language", "fr"]) == 0
    shown = lxml.html.fromstring((parties / "fr" / "index.html").read_text(encoding="utf-8"))
    assert shown.get("lang") == "fr"
    assert "Évaluateur" in shown.text_content()


def test_a_folder_of_somebody_else_is_not_replaced(parties: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (parties / "mine").mkdir()
    (parties / "mine" / "letter.txt").write_text("mine", encoding="utf-8")
    assert run(["hub", str(parties / "list.txt"), "--to", str(parties / "mine")]) == 1
    assert "nothing in it is deleted" in capsys.readouterr().err
    assert [file.name for file in (parties / "mine").iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    ("entries", "status", "words"),
    [
        ("", 2, "does not name any sites"),
        ("nowhere", 1, "list:1: nowhere: nowhere: missing"),
        ("https://example.org/", 2, "allow planpress to read it with --fetch"),
        ("Malawi\nMalawi/2018/data/report.json", 1, "list:2: the report 2018 of Malawi occurs twice; see"),
        ("../..", 1, "versions.json: missing"),
    ],
)
def test_a_list_that_cannot_be_used(
    parties: Path, entries: str, status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line names the list, the line and what to do; no folder is made."""
    (parties / "list").write_text(entries, encoding="utf-8")
    assert run(["hub", str(parties / "list"), "--to", str(parties / "none")]) == status
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1
    assert not (parties / "none").exists()


def shape() -> dict[str, Any]:
    data = dataset(report(2014, action("1.1", ratings={"party": "done"}), action("1.2", ratings={"party": "none"})))
    made: dict[str, Any] = json.loads(report_json(data, data.newest))
    return made


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("format",), 2, "its format is 2"),
        (("plan",), [], "plan is not a JSON object"),
        (("plan", "id"), 3, "plan.id is not text"),
        (("report", "from"), "yesterday", "report.from is not a date"),
        (("report", "scale"), "other", 'the plan has no scale "other"'),
        (("distributions", 0, "total"), 99, "but the total is 99"),
        (("distributions", 0, "total"), -1, "is not a whole number of 0 or more"),
        (("distributions", 0, "counts", "new"), 1, '"new", which is not on the scale'),
        (("distributions", 0, "assessor"), "nobody", 'the plan has no assessor "nobody"'),
    ],
)
def test_data_that_contradicts_itself_is_refused(path: tuple[str | int, ...], value: object, words: str) -> None:
    values = shape()
    place: Any = values
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(UnreadableReportError, match=words.replace("[", r"\[")):
        published_report(values, "en")


def test_unknown_keys_are_ignored() -> None:
    """The site may have been made by a later version of planpress."""
    values = shape()
    values["plan"]["later"] = values["report"]["later"] = {"a": 1}
    assert published_report(values, "en").totals[0].total == 2


def test_hostile_words_are_shown_as_typed(tmp_path: Path) -> None:
    values = shape()
    values["plan"]["title"] = "<script>alert(1)</script>{{ 7 * 7 }}"
    values["plan"]["site_url"] = "javascript:alert(1)"
    (tmp_path / "report.json").write_text(json.dumps(values), encoding="utf-8")
    (tmp_path / "list").write_text("report.json", encoding="utf-8")
    assert run(["hub", str(tmp_path / "list"), "--to", str(tmp_path / "out")]) == 0
    words = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "<script" not in words
    assert "javascript:" not in words
    assert "{{ 7 * 7 }}" in words


@pytest.fixture
def served(parties: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args, directory=str(parties))

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_addresses_are_read_when_asked(served: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A site on the web gives the same table as its folder; an address that does not answer gives one line."""
    (tmp_path / "list").write_text(f"{served}Malawi", encoding="utf-8")
    assert run(["hub", str(tmp_path / "list"), "--to", str(tmp_path / "out"), "--fetch"]) == 0
    assert [int(row["count"]) for row in rows(tmp_path)][:6] == list(SC70["Malawi", "party"])
    (tmp_path / "list").write_text(f"{served}Nobody/", encoding="utf-8")
    assert run(["hub", str(tmp_path / "list"), "--to", str(tmp_path / "none"), "--fetch"]) == 1
    assert "versions.json: the site answers with status 404" in capsys.readouterr().err
