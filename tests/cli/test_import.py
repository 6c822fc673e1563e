"""``planpress import``."""

import shutil
from pathlib import Path

import pytest

from planpress.cli.main import run
from planpress.loading import load

TEXT = """\
NATIONAL IVORY ACTION PLAN PROGRESS REPORT
Prepared for the 78th meeting of the CITES Standing Committee
Party: CAMBODIA
Reporting period: 1 January 2023 \u2013 30 June 2024
PART A: Synopsis
The plan receives a rating of 'On track'.
PART B: Summary
Achieved\tOn track
1.1 Train the rangers of the coast*\t2.1 Meet the courts
PART C: Details
ACTION\tEVALUATION\t\tSUMMARY OF PROGRESS (and comments)
1.1 [Train the rangers of the coast]\t[INDICATOR]\t[Achieved]\tTen rangers were trained. <i>More will follow.</i>
2.1 [Meet the courts]\t[INDICATOR]\t[On track]\tA first meeting took place.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The plan of the real data, without reports."""
    (tmp_path / "data").mkdir()
    shutil.copy("data/plan.yml", tmp_path / "data/plan.yml")
    return tmp_path


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A fictional report as text."""
    file = tmp_path / "report.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_a_report_becomes_data(project: Path, report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file is written under the years of the period, can be loaded, and each doubt is a line with its place."""
    assert run(["import", str(report), "--project", str(project)]) == 0
    output = capsys.readouterr().out.splitlines()
    assert output[0] == f"{report}:"
    assert "line 12: action 1.1 has an asterisk in Part B only; both parts are kept as they are" in output
    assert output[-2].startswith(f"wrote {project}/data/reports/2023-2024.yml: 2 actions; ")
    loaded = load(project)
    assert not [finding for finding in loaded.findings if finding.severity == "error"]
    assert loaded.dataset is not None
    (first, second) = loaded.dataset.reports[0].actions
    assert (first.starred, str(first.comments[0])) == (True, "More will follow.")
    assert second.ratings["party"].rating == "on-track"


@pytest.mark.parametrize(
    ("name", "content", "given", "said"),
    [
        ("form.txt", TEXT, ["--sheet", "A"], "it is a form, and --sheet is only for tables; leave --sheet out"),
        ("data.json", '{"actions": []}', [], "it is data in JSON, which is not imported; give the Word document"),
        ("data.json", '\ufeff [1, 2]', [], "it is data in JSON"),
        ("t.csv", "No,Action,Status\n1.1,Dig,On track\n", ["--columns", "rating=C;title=B"], "divide the columns by"),
        ("t.csv", "No,Action,Status\n1.1,Dig,On track\n", ["--columns", "budget=C"], ", origin, starred, "),
    ],
)  # fmt: skip
def test_what_does_not_fit(  # noqa: PLR0913, PLR0917 - a file, and what is given and said
    name: str, content: str, given: list[str], said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Options for tables beside a form, data in JSON and mistyped columns are refused in one line with a way out."""
    file = project / name
    file.write_text(content, encoding="utf-8")
    assert run(["import", str(file), "--project", str(project), *given]) != 0
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


def test_a_file_that_exists_is_kept(project: Path, report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An import lists what it would replace in a report, and writes nothing unless it is allowed to."""
    arguments = ["import", str(report), "--project", str(project)]
    assert run(arguments) == 0
    target = project / "data/reports/2023-2024.yml"
    typed = target.read_text(encoding="utf-8").replace("party: achieved", "party: on-track  # agreed in May")
    target.write_text(typed + "notes:\n  - {about: report, text: A note.}\n", encoding="utf-8")
    before = target.read_bytes()
    capsys.readouterr()

    assert run(arguments) == 1
    output = capsys.readouterr()
    assert target.read_bytes() == before
    line = typed[: typed.index("on-track  #")].count("\n") + 1
    assert f'{target}:{line}: action 1.1, ratings.party: "on-track" -> "achieved"' in output.out.splitlines()
    assert "nothing was written, because 1 value in it would be replaced" in output.err

    assert run([*arguments, "--overwrite"]) == 0
    assert target.read_text(encoding="utf-8") == before.decode().replace("on-track  #", "achieved  #")
    assert "1 value replaced or removed, 0 added" in capsys.readouterr().out
    assert run(arguments) == 0
    assert "already says the same; nothing was written" in capsys.readouterr().out


def test_what_the_file_lacks_is_added(project: Path, report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Values that replace nothing are written at once, and each is a line of the output."""
    assert run(["import", str(report), "--project", str(project)]) == 0
    target = project / "data/reports/2023-2024.yml"
    whole = target.read_bytes()
    target.write_bytes(whole.replace(b"    comments:\n      - More will follow.\n", b""))
    capsys.readouterr()
    assert run(["import", str(report), "--project", str(project)]) == 0
    assert 'action 1.1, comments: added "More will follow."' in capsys.readouterr().out
    assert target.read_bytes() == whole


def test_a_file_with_problems_is_left_alone(project: Path, report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that cannot be read, or a report that is marked as missing, is not changed silently."""
    target = project / "data/reports/2023-2024.yml"
    target.parent.mkdir()
    for text, words in (("state: [\n", "an import changes only a file without problems"),
                        ("state: missing\n", "1 value in it would be replaced")):  # fmt: skip
        target.write_text(text, encoding="utf-8")
        assert run(["import", str(report), "--project", str(project)]) == 1
        assert words in capsys.readouterr().err
        assert target.read_text(encoding="utf-8") == text


def test_a_period_must_be_known(project: Path, report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without the dates in the report, the command asks for the period."""
    report.write_text(TEXT.replace("Reporting period", "Some words"), encoding="utf-8")
    report.write_text(TEXT.replace("1 January 2023 \u2013 30 June 2024", "since CoP19"), encoding="utf-8")
    assert run(["import", str(report), "--project", str(project)]) == 2
    said = capsys.readouterr().err
    assert '"since CoP19" was not read as the period' in said
    assert "--period" in said


def test_the_year_of_the_only_day_is_proposed(project: Path, report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """If the report only gives the last day, the command proposes its year."""
    days = "Reporting period: 1 January 2023 \u2013 30 June 2024"
    report.write_text(TEXT.replace(days, "Situation at 31 December 2023"), encoding="utf-8")
    assert run(["import", str(report), "--project", str(project)]) == 2
    assert "such as --period 2023\n" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("s2_cierre_2023", "2023"),
        ("s2_cierre_2022_2023", "2023-2024"),
        ("s2_cierre_2021-22", "2023-2024"),
        ("s2_cierre", "2023-2024"),
    ],
)
def test_the_only_year_is_proposed(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, proposed: str
) -> None:
    """If one year is all that is known, as from the name of the file, the command proposes that year."""
    table = tmp_path / f"{name}.csv"
    table.write_text("Fictional plan\nNo.,Action,Status,Progress\n1.1,Dig,On track,We dug.\n", encoding="utf-8")
    assert run(["import", str(table), "--project", str(project)]) == 2
    assert f"such as --period {proposed}\n" in capsys.readouterr().err


def test_an_ambiguous_period_is_quoted(project: Path, report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The days come from the id of the period, and the dates that were left out are listed."""
    report.write_text(TEXT.replace("1 January 2023 \u2013 30 June 2024", "03/04/2023 to 02/05/2024"), encoding="utf-8")
    assert run(["import", str(report), "--period", "2023-2024", "--project", str(project)]) == 0
    said = capsys.readouterr().out
    assert '"03/04/2023" can mean two days' in said
    assert '"02/05/2024" can mean two days' in said


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file is empty"),
        (b"%PDF-1.7 ...", "it is a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "Word 97-2003"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "Excel 97-2003"),
        (b"\n%PDF-1.4", "it is a PDF"),
        (b"\x89PNG\r\n", "it is a picture"),
        (b"<HTML><body>1.1 Meet</body>", "it is a web page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><w:wordDocument/>", "it is an XML file"),
        (
            b"\x01\x02\x03\x04\x05\x06\x07",
            ".docx, .odt, .txt, .xlsx, .ods or .csv",
        ),
        (b"a" * 100_001, "line 1 has more than 100,000 characters"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (rb"{\rtf1\ansi}", "Rich Text"),
        (b"a\0b", ".docx, .odt, .txt, .xlsx, .ods or .csv"),
        (b"Dear Sir or Madam", "no actions in the layout of the official form"),
    ],
)
def test_what_cannot_be_read(
    project: Path, report: Path, content: bytes, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each file that is not a report gets one line that names the file, and nothing is written."""
    report.write_bytes(content)
    assert run(["import", str(report), "--project", str(project)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert str(report) in line
    assert words in line
    assert not (project / "data/reports").exists()


def test_an_exported_form_gives_the_same_report(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The Word form that `planpress export` writes becomes the data from which it was made, in the same period."""
    form = project / "form.docx"
    assert run(["export", "2014-2017", "--format", "docx", "--to", str(form)]) == 0
    assert run(["import", str(form), "--project", str(project)]) == 0
    assert "wrote" in capsys.readouterr().out
    real, imported = load(Path()).dataset, load(project).dataset
    assert real
    assert imported
    assert imported.report("2014-2017") == real.report("2014-2017")


def test_a_table_with_given_columns(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--columns names the columns of a table, and what the plan lacks is shown as entries for its file."""
    table = project / "table.csv"
    table.write_text("Nr;Was;Wer\n1.1;Rangers;Turtle Office\n", encoding="utf-8")
    arguments = ["import", str(table), "--period", "2023-2024", "--project", str(project)]
    assert run(arguments) == 1
    assert "--columns" in capsys.readouterr().err
    assert run([*arguments, "--columns", "number=A,title=Was,responsible=C"]) == 0
    output = capsys.readouterr().out
    assert '    - {id: "turtle-office", name: Turtle Office}\n' in output
    text = (project / "data/reports/2023-2024.yml").read_text(encoding="utf-8")
    assert '- id: "1.1"\n    pillar: "1"\n    title: Rangers\n' in text


INIT = ["--name", "Harbour plan", "--party", "Exemplia", "--code", "XX", "--pillar", "Openness", "--pillar", "Nature"]
TABLE = """\
No,Action,Pillar,Due,Status,Updates
A1,Publish all contracts,Openness,30/06/2025,Achieved,12/05/2025: the register was opened
A2,Build a waste station,Nature,04/05/2025,On track,May 2025: laid
"""


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A new project with a table beside it."""
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    assert run(["init", str(tmp_path / "plan"), *INIT, "--period", "2025"]) == 0
    return tmp_path / "plan"


def imported(project: Path, *more: str) -> int:
    return run(["import", str(project.parent / "table.csv"), "--period", "2025", "--project", str(project), *more])


def test_placeholders_give_way_to_a_table(begun: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A first report that nobody has filled in is replaced, except for its dates and the like; one line says so."""
    file = begun / "data/reports/2025.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("# meeting: ", "meeting: SC80").replace("to: 2025-12-31", "to: 2025-11"), "utf-8")
    assert imported(begun) == 0
    out = capsys.readouterr().out
    assert out.count("had only placeholders; the actions in ") == 1
    assert "it stays" not in out
    assert "which period it covers" not in out
    loaded = load(begun)
    assert loaded.dataset, loaded.findings
    report = loaded.dataset.reports[0]
    assert [action.id for action in report.actions] == ["A1", "A2"]
    assert (str(report.start), str(report.end), report.meeting) == ("2025-01-01", "2025-11", "SC80")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"[Action 2.1]"', '"Plant mangroves"'),
        ("    progress:\n      - \n", "    progress:\n      - Ten were planted.\n"),
        ("progress:\n  - \n", "progress:\n  - The group met.\n"),
        ("    # ratings:\n    #   party: achieved\n", "    ratings:\n      party: achieved\n"),
    ],
)
def test_what_was_filled_in_stays(begun: Path, old: str, new: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A single value that somebody wrote makes the file a report, which an import merges."""
    file = begun / "data/reports/2025.yml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert imported(begun, "--overwrite") == 0
    out = capsys.readouterr().out
    assert "action 2.1: its row is not in the document; it stays" in out
    assert "which period it covers" not in out
    assert new in file.read_text(encoding="utf-8")


def test_days_from_the_id_of_the_period(begun: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A table that names no days gets those of the years in the id; an id without years leaves them to a person."""
    (begun / "data/reports/2025.yml").unlink()
    assert imported(begun) == 0
    out = capsys.readouterr().out
    assert "the first and the last day of the period were read from its id: 2025-01-01, 2025-12-31" in out
    assert "which period it covers" not in out
    loaded = load(begun)
    assert loaded.dataset
    assert str(loaded.dataset.reports[0].end) == "2025-12-31"
    assert imported(begun, "--period", "first") == 0
    assert "the table does not say which period it covers" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("day", "line"),
    [
        ("30 June 2025", "the first day of the period was read from its id: 2025-01-01"),
        ("30 June 2026", "was read as the last day of the period; write the first day of the period under `from`"),
    ],
)
def test_first_day_from_the_id(begun: Path, day: str, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A table that gives only the last day gets the first one of the years in the id, if that day is in them."""
    (begun / "data/reports/2025.yml").unlink()
    (begun.parent / "table.csv").write_text(f"Situation at {day}\n{TABLE}", encoding="utf-8")
    assert run(["import", str(begun.parent / "table.csv"), "--period", "2025", "--project", str(begun)]) == 0
    out = capsys.readouterr().out
    assert line in out
    assert f'"Situation at {day}" was read as the last day of the period' in out
    assert ("read from its id" in out) is day.endswith("2025")


def test_no_days_for_a_fiscal_year(begun: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The days of a fiscal year are not read from the id of the period, which consists of its years."""
    (begun / "data/reports/2025.yml").unlink()
    (begun.parent / "table.csv").write_text(f"Fiscal year 2025/26\n{TABLE}", encoding="utf-8")
    assert run(["import", str(begun.parent / "table.csv"), "--project", str(begun)]) == 0
    out = capsys.readouterr().out
    assert '"Fiscal year 2025/26" names a fiscal year, but not its first and last day' in out
    assert "were read from its id" not in out
    assert "from:" not in (begun / "data/reports/2025-2026.yml").read_text(encoding="utf-8")


def test_placeholders_are_never_published(begun: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A title with which a new project begins stops a publication, also a rehearsal; nothing is written."""
    archive = begun.parent / "archive"
    command = ["publish", "2025", "--to", str(archive), "--rehearsal", "--allow-warnings", "--project", str(begun)]
    assert run(command) == 1
    error = capsys.readouterr().err
    assert "data/reports/2025.yml still has placeholders in place of the title of actions 1.1, 2.1" in error
    assert not archive.exists()
