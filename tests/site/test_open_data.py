"""The data package and the descriptions of tables: other programs read them, find the tables, and find them valid."""

import csv
import io
import json
import shutil
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import frictionless
import pytest
from csvw import CSVW

from planpress import summary
from planpress.exchange.downloads import download_files
from planpress.exporting import export_context
from planpress.language import ENGLISH
from planpress.loading import load
from planpress.model import Dataset
from planpress.views.downloads import download_makers, downloads
from tests.site.tree import Tree
from tests.views.sketch import FULL, PLAN, context

TABLES = {
    "sample": ["2016/data/actions.csv", "2016/data/totals.csv", "2016/history.csv"],
    "real": ["2017-2018/data/totals.csv", "2014-2017/data/actions.csv"],
}
"""Tables of a fictional report, of a report of which only totals are public, and of a real report."""
TABLE_NAMES = [(site, table) for site, tables in TABLES.items() for table in tables]


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing may be read from the network."""

    def refuse(*arguments: object) -> None:
        raise AssertionError(f"something connects to {arguments[1:]}")

    monkeypatch.setattr("socket.socket.connect", refuse)


def csvw_faults(description: Path) -> list[str]:
    """Return what is wrong with a table according to its description."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        read = CSVW(str(description), validate=True)
        valid = read.is_valid
    return [str(warning.message) for warning in caught] or ([] if valid else ["not valid"])


def package_faults(file: Path) -> list[str]:
    """Return what is wrong with a data package and its tables."""
    report = frictionless.validate(str(file))
    return [error.message for error in report.errors] + [
        error.message for task in report.tasks for error in task.errors
    ]


@pytest.mark.parametrize(("site", "table"), TABLE_NAMES, ids=str)
@pytest.mark.usefixtures("offline")
def test_tables_are_as_described(site: str, table: str, request: pytest.FixtureRequest) -> None:
    """A reader of CSV on the Web finds the description beside the table, and the table follows it."""
    tree: Tree = request.getfixturevalue(site)
    assert csvw_faults(tree.root / f"{table}-metadata.json") == []
    with (tree.root / table).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, strict=True))
    read = CSVW(str(tree.root / f"{table}-metadata.json"))
    assert len(list(read.tables[0])) == len(rows) > 5


@pytest.mark.parametrize(("site", "version"), [("sample", "2016"), ("real", "2017-2018"), ("real", "2014-2017")])
@pytest.mark.usefixtures("offline")
def test_data_packages_are_valid(site: str, version: str, request: pytest.FixtureRequest) -> None:
    """A reader of data packages accepts the package with its sizes and digests, and every value of its tables."""
    tree: Tree = request.getfixturevalue(site)
    file = tree.root / version / "data/datapackage.json"
    assert package_faults(file) == []
    shape = json.loads(file.read_text(encoding="utf-8"))
    names = [resource["name"] for resource in shape["resources"]]
    assert names == (["totals"] if version == "2017-2018" else ["actions", "totals"])
    assert shape["homepage"] == f"{tree.site_url}{version}/data/"


@pytest.mark.parametrize(("site", "version"), [("sample", "2016"), ("real", "2017-2018")])
@pytest.mark.usefixtures("offline")
def test_the_package_of_a_version_is_valid(site: str, version: str, request: pytest.FixtureRequest) -> None:
    """The package above data/ describes the tables of all reports too, with paths that stay below it."""
    tree: Tree = request.getfixturevalue(site)
    file = tree.root / version / "datapackage.json"
    assert package_faults(file) == []
    shape = json.loads(file.read_text(encoding="utf-8"))
    paths = [resource["path"] for resource in shape["resources"]]
    assert paths[-2:] == ["data/totals.csv", "history.csv"]
    assert shape["id"] == f"{tree.site_url}{version}/datapackage.json"


def test_faults_are_found(sample: Tree, tmp_path: Path) -> None:
    """The two readers notice a value of the wrong type, a missing value and another digest."""
    for file in (sample.root / "2016/data").glob("*.*"):
        shutil.copy(file, tmp_path)
    table = tmp_path / "totals.csv"
    text = table.read_bytes().replace(b",34\r\n", b",many\r\n", 1)
    assert text != table.read_bytes()
    table.write_bytes(text)
    assert csvw_faults(tmp_path / "totals.csv-metadata.json")
    faults = package_faults(tmp_path / "datapackage.json")
    assert any("hash" in fault or "sha256" in fault for fault in faults)


def test_totals_are_those_of_the_pages(sample: Tree) -> None:
    """The table of totals has a row for each rating of each assessor, with the numbers that pages show."""
    dataset = load(Path("tests/sample")).dataset
    assert dataset
    report = dataset.report("2016")
    assert report
    with (sample.root / "2016/data/totals.csv").open(encoding="utf-8", newline="") as stream:
        rows = [
            (row["assessor"], row["rating"], int(row["count"]), int(row["total"])) for row in csv.DictReader(stream)
        ]
    assert rows == [
        (distribution.assessor.id, share.rating.id, share.count, distribution.total)
        for distribution in summary.distributions(dataset.plan, report)
        for share in distribution.shares
    ]


def made(dataset: Dataset, period: str) -> dict[str, str]:
    """Return the downloads of a period."""
    report = dataset.report(period)
    assert report
    return {path: make() for path, make in download_files(dataset.until(period), report, ENGLISH).items()}


def test_what_a_package_says() -> None:
    """The package names licence, source and author where they are known, and leaves them out otherwise."""
    known: dict[str, Any] = {
        **FULL,
        "source": {"title": "The report", "reference": "SC1 Doc. 1", "url": "https://example.org/report"},
        "prepared_by": "Turtle Office",
    }
    shown = context({"2001": known}, plan={**PLAN, "license": "CC-BY-4.0"})
    shape = json.loads(made(shown.dataset, "2001")["data/datapackage.json"])
    assert shape["licenses"] == [{"path": "https://creativecommons.org/licenses/by/4.0/", "title": "CC-BY-4.0"}]
    assert shape["sources"] == [{"title": "The report", "path": "https://example.org/report"}]
    assert shape["contributors"] == [{"title": "Turtle Office", "roles": ["author"]}]
    bare = json.loads(made(context({"2001": FULL}).dataset, "2001")["data/datapackage.json"])
    assert not {"licenses", "sources", "contributors"} & bare.keys()


def test_no_package_without_tables() -> None:
    """A missing report has no tables, so it has no package either, but the tables of earlier reports remain."""
    dataset = context({"2001": FULL, "2002": {"state": "missing"}}).dataset
    files = made(dataset, "2002")
    assert not [
        path for path in files if path.startswith("data/") and not path.endswith(("report.json", "schema.json"))
    ]
    assert "history.csv-metadata.json" in files
    (resource,) = json.loads(files["datapackage.json"])["resources"]
    assert resource["path"] == "history.csv"


@pytest.mark.parametrize("project", [".", "tests/sample"])
def test_every_download_is_listed(project: str) -> None:
    """The page about the data lists exactly the files that the period has, whatever is known about its report."""
    dataset = load(Path(project)).dataset
    assert dataset
    for report in dataset.reports:
        here = export_context(dataset, report.period)
        files = [file for group in downloads(here).groups for file, _ in group.files]
        assert {file.href for file in files} == made(dataset, report.period).keys()
        assert len({file.name for file in files}) == len(files)


def test_titles_in_the_languages_of_the_plan() -> None:
    """Descriptions have titles in every language of the plan that has a catalogue, and valid tables in each."""
    dataset = context({"2001": FULL}).dataset
    plan = dataset.plan.model_copy(update={"languages": ("fr", "en", "xx")})
    files = made(replace(dataset, plan=plan), "2001")
    columns = json.loads(files["data/totals.csv-metadata.json"])["tableSchema"]["columns"]
    assert columns[3]["titles"] == {"fr": ["rating", "Notation"], "en": ["rating", "Rating"]}
    assert csv.DictReader(io.StringIO(files["data/totals.csv"])).fieldnames == [column["name"] for column in columns]


def test_files_and_pages_share_each_download() -> None:
    """A download is made once, for its file and for the page that states its digest."""
    shown = context({"2001": FULL})
    on_page = {path: make() for path, make in download_makers(shown.on("data/")).items()}
    assert on_page
    assert all(make() is on_page[path] for path, make in download_makers(shown).items())
