"""``planpress new``."""

import shutil
from pathlib import Path

import openpyxl
import pytest

from planpress.cli.main import run
from planpress.loading import load

REPORTS = "data/reports"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The real data, to write to."""
    shutil.copytree("data", tmp_path / "data")
    return tmp_path


def test_the_next_report(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file is written, and the output says what was carried over and what to do next."""
    assert run(["new", "2018-2019", "--project", str(project)]) == 0
    assert capsys.readouterr().out == (
        f"wrote {project}/data/reports/2018-2019.yml: 13 actions carried over from 2014-2017\n"
        f"next: fill in the blanks, then run `planpress check --project {project}`\n"
    )
    assert sorted(file.name for file in (project / REPORTS).iterdir()) == [
        "2014-2017.yml",
        "2017-2018.yml",
        "2018-2019.yml",
    ]


@pytest.mark.parametrize("period", ["2017-2018", "2014-2017"])
def test_never_over_another(project: Path, period: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A period that already has a file is refused, and the file stays as it is."""
    before = (project / REPORTS / f"{period}.yml").read_bytes()
    assert run(["new", period, "--project", str(project)]) == 1
    assert "already exists" in capsys.readouterr().err
    assert (project / REPORTS / f"{period}.yml").read_bytes() == before


@pytest.mark.parametrize(
    ("period", "message"),
    [
        ("2016", 'did you mean "2018-2019"?'),
        ("2015-2020", 'did you mean "2018-2019"?'),
        ("../2019", "a period cannot be called"),
        ("latest", "the site uses this name"),
        ("2018.5", "use letters, digits and single hyphens"),
        ("", "a period cannot be called"),
    ],
)
def test_wrong_periods(project: Path, period: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An id that is invalid, or not later than the last period, is a usage error, and nothing is written."""
    before = sorted(project.rglob("*"))
    assert run(["new", period, "--project", str(project)]) == 2
    assert message in capsys.readouterr().err
    assert sorted(project.rglob("*")) == before


def test_errors_so_far(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """If the data so far has errors, they are listed and nothing is written."""
    with (project / REPORTS / "2017-2018.yml").open("a", encoding="utf-8") as stream:
        stream.write("tilte: x\n")
    assert run(["new", "2018-2019", "--project", str(project)]) == 1
    findings, *_, refusal = capsys.readouterr().err.splitlines()
    assert 'FMT102 the key "tilte" is not known here' in findings
    assert refusal.startswith("planpress: the data so far has errors")
    assert not (project / REPORTS / "2018-2019.yml").exists()


def test_twice(project: Path) -> None:
    """The same period is refused a second time because of its file, not because of what is not filled in yet."""
    assert run(["new", "2018-2019", "--project", str(project)]) == 0
    assert run(["new", "2018-2019", "--project", str(project)]) == 1


def test_no_data_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Outside a project, the command says that the data is missing."""
    assert run(["new", "2018", "--project", str(tmp_path)]) == 1
    assert "data/plan.yml:1:1: YML001" in capsys.readouterr().err


def test_the_first_report(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A plan without reports gets its first one; the two dates are left empty if the id does not name years."""
    shutil.rmtree(project / REPORTS)
    assert run(["new", "cop-20", "--project", str(project)]) == 0
    assert "the first report, with an action to fill in for each pillar" in capsys.readouterr().out
    findings = load(project).findings
    assert [(finding.code, finding.path) for finding in findings] == [("FMT108", "from"), ("FMT108", "to")]


def test_dates_and_meeting(project: Path) -> None:
    """With its dates, the first report has no errors; the next one begins where the options say."""
    shutil.rmtree(project / REPORTS)
    dates = ["--from", "2024-01-01", "--to", "2024-12-31", "--meeting", "SC: 80"]
    assert run(["new", "2024", *dates, "--project", str(project)]) == 0
    dataset = load(project).dataset
    assert dataset
    assert (str(dataset.newest.end), dataset.newest.meeting) == ("2024-12-31", "SC: 80")
    assert run(["new", "2025", "--from", "2025-02", "--project", str(project)]) == 0
    assert "from: 2025-02\n" in (project / REPORTS / "2025.yml").read_text(encoding="utf-8")


def test_dates_from_the_id(project: Path) -> None:
    """The id of a first report gives its dates; that of a next one gives its end if the last report ended likewise."""
    assert run(["new", "2019", "--project", str(project)]) == 0
    assert "\nto: \n" in (project / REPORTS / "2019.yml").read_text(encoding="utf-8")  # the one before ended in June
    shutil.rmtree(project / REPORTS)
    assert run(["new", "2024", "--project", str(project)]) == 0
    dataset = load(project).dataset
    assert dataset
    assert (str(dataset.newest.start), str(dataset.newest.end)) == ("2024-01-01", "2024-12-31")
    assert run(["new", "2025-2026", "--project", str(project)]) == 0
    assert "to: 2026-12-31\n" in (project / REPORTS / "2025-2026.yml").read_text(encoding="utf-8")


def test_reversed_dates(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A period that ends before it begins is a usage error."""
    assert run(["new", "2024", "--from", "2024-07", "--to", "2024-01", "--project", str(project)]) == 2
    assert "before it begins" in capsys.readouterr().err


def test_a_workbook_in_its_place(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --workbook no data is written; the workbook is imported as the report with the actions carried over."""
    file = project / "next.xlsx"
    assert run(["new", "2018-2019", "--to", "2019-12", "--workbook", str(file), "--project", str(project)]) == 0
    assert "13 actions carried over from 2014-2017" in capsys.readouterr().out
    assert not (project / REPORTS / "2018-2019.yml").exists()
    assert run(["new", "2018-2019", "--workbook", str(file), "--project", str(project)]) == 1
    assert f"{file} already exists" in capsys.readouterr().err
    assert run(["import", str(file), "--project", str(project)]) == 0
    assert "13 actions; 0 things to look at" in capsys.readouterr().out
    dataset = load(project).dataset
    assert dataset
    assert [action.ratings for action in dataset.reports[-1].actions] == [{}] * 13
    assert [action.title for action in dataset.reports[-1].actions] == [
        action.title for action in dataset.reports[0].actions
    ]


def test_a_workbook_for_the_first_report(project: Path) -> None:
    """If there is no report yet, the workbook has an action to complete for each pillar."""
    shutil.rmtree(project / REPORTS)
    file = project / "first.xlsx"
    assert run(["new", "2018-2019", "--workbook", str(file), "--project", str(project)]) == 0
    book = openpyxl.load_workbook(file)
    assert [str(book["Actions"].cell(row, 2).value)[:6] for row in (3, 4)] == ["1 \u2013 Le", "2 \u2013 Na"]
