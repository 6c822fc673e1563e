"""``planpress export``."""

import csv
import io
import json
from pathlib import Path

import pytest
from docx import Document

from planpress.cli.export import NAMES
from planpress.cli.main import run
from planpress.exporting import FORMATS

SAMPLE = ("--project", "tests/sample")
TABLE = ("export", "2014-2015", *SAMPLE, "--format", "csv")


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the line that refuses a command."""
    assert run(arguments) > 0
    (line,) = capsys.readouterr().err.splitlines()
    return line


def test_names_are_formats() -> None:
    """The command offers every format; the variants are options."""
    variants = {"docx": "docx-without-annex", "csv": "csv-excel"}
    assert {*FORMATS} == {*NAMES, *variants.values()}
    assert {name: FORMATS[name].suffix for name in NAMES} == {name: f".{name}" for name in NAMES}


def test_a_form_without_its_annex(tmp_path: Path) -> None:
    """`--without-annex` writes the form as it is, without its annex."""
    file = tmp_path / "a.docx"
    assert run(["export", "2016", *SAMPLE, "--format", "docx", "--without-annex", "--to", str(file)]) == 0
    texts = [paragraph.text for paragraph in Document(str(file)).paragraphs]
    assert any(text.startswith("PART C") for text in texts)
    assert "Annex" not in texts


def test_a_table_for_programs(tmp_path: Path) -> None:
    """The table follows RFC 4180: CRLF after every record, and any CSV reader finds every action in it."""
    file = tmp_path / "a.csv"
    assert run([*TABLE, "--to", str(file)]) == 0
    content = file.read_bytes()
    rows = list(csv.DictReader(io.StringIO(content.decode(), newline=""), strict=True))
    assert {"1.1", "2.1"} <= {row["action"] for row in rows}
    assert content.endswith(b"\r\n")
    records = io.StringIO(newline="")
    csv.writer(records, dialect="excel").writerows([rows[0].keys(), *(row.values() for row in rows)])
    assert records.getvalue().encode() == content


def test_a_table_for_excel(tmp_path: Path) -> None:
    """The variant for Excel starts with a byte order mark and marks ids as text."""
    file = tmp_path / "a.csv"
    assert run([*TABLE, "--excel", "--to", str(file)]) == 0
    assert file.read_bytes().startswith("\ufeffperiod,".encode())
    assert "'1.1," in file.read_text(encoding="utf-8")


def test_json_on_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """With `--to -` the file is printed, and nothing else."""
    assert run(["export", "2016", *SAMPLE, "--format", "json", "--to", "-"]) == 0
    assert json.loads(capfdbinary.readouterr().out)["report"]["period"] == "2016"


def test_the_default_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file is named after the plan and the period, and is in the current folder."""
    project = Path("tests/sample").resolve()
    monkeypatch.chdir(tmp_path)
    assert run(["export", "2016", "--project", str(project), "--format", "json"]) == 0
    assert capsys.readouterr().out == "wrote xx-sample-2016.json\n"
    assert [file.name for file in tmp_path.iterdir()] == ["xx-sample-2016.json"]


def test_files_are_kept_unless_forced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An existing file is replaced only with --force."""
    file = tmp_path / "a.csv"
    file.write_text("mine", encoding="utf-8")
    line = refused(capsys, *TABLE, "--to", str(file))
    assert line == f"planpress: {file} already exists; name another file with --to, or replace it with --force"
    assert file.read_text(encoding="utf-8") == "mine"
    assert run([*TABLE, "--to", str(file), "--force"]) == 0
    assert file.read_text(encoding="utf-8").startswith("period,")
    assert [*tmp_path.iterdir()] == [file]


def test_refusals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each refusal is one line that says what to do."""
    assert 'there is no period "2014-2016"; allowed: 2014-2015, 2016' in refused(
        capsys, "export", "2014-2016", *SAMPLE, "--format", "json"
    )
    line = refused(capsys, "export", "2016", *SAMPLE, "--format", "pdf", "--without-annex")
    assert line == "planpress: --without-annex applies only to the Word form; use it with --format docx"
    assert "--excel applies only to the table" in refused(
        capsys, "export", "2016", *SAMPLE, "--format", "json", "--excel"
    )
    line = refused(capsys, *TABLE, "--to", str(tmp_path / "none/a.csv"))
    assert line == f"planpress: there is no folder {tmp_path / 'none'} for a.csv; create the folder first"
    line = refused(capsys, *TABLE, "--to", str(tmp_path / "a.xlsx"))
    assert "would be a .csv file with a name that ends in .xlsx; name it a.csv" in line
    assert "ends in .pdf" in refused(capsys, "export", "2016", *SAMPLE, "--format", "docx", "--to", "a.pdf")
    line = refused(capsys, "export", "2017", *SAMPLE, "--format", "csv", "--to", str(tmp_path / "a.csv"))
    assert "there is no public report for 2017, so there is no table of actions" in line
    line = refused(capsys, "export", "2017-2018", "--format", "csv", "--to", str(tmp_path / "a.csv"))
    assert line.endswith(
        "the report for 2017-2018 lists no actions, so there is no table of actions; use --format json"
    )
    assert [*tmp_path.iterdir()] == []


def test_unsound_data(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Data with errors is not exported; the errors are listed."""
    (project / "data/reports/2014-2017.yml").write_text("from: x\n", encoding="utf-8")
    assert run(["export", "2014-2017", "--project", str(project), "--format", "json"]) == 1
    errors = capsys.readouterr().err.splitlines()
    assert "data/reports/2014-2017.yml:1:1: FMT101" in errors[0]
    assert errors[-1] == (
        "planpress: an export of 2014-2017 needs the plan and all reports up to 2014-2017 without errors"
    )


@pytest.mark.parametrize("broken", ["from: x\n", "from: 2020-01-01\nto: x\n", "- [\n"])
def test_errors_of_a_later_report(project: Path, broken: str) -> None:
    """A report is exported even if a later one, which says nothing about it, has errors."""
    (project / "data/reports/2022-2023.yml").write_text(broken, encoding="utf-8")
    file = project / "a.json"
    assert run(["export", "2014-2017", "--project", str(project), "--format", "json", "--to", str(file)]) == 0
    assert json.loads(file.read_text(encoding="utf-8"))["report"]["period"] == "2014-2017"


def test_errors_of_an_earlier_report(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A report is not exported if an earlier report has errors, which could change what became of its actions."""
    (project / "data/reports/2014-2017.yml").write_text("from: 2014-01-01\n", encoding="utf-8")
    assert run(["export", "2017-2018", "--project", str(project), "--format", "json", "--to", "-"]) == 1
    assert "all reports up to 2017-2018" in capsys.readouterr().err
