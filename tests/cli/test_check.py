"""``planpress check``, as a person or a program calls it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from click import unstyle
from click.testing import CliRunner, Result

from planpress.cli.check import FORMATS, SEVERITIES, command
from planpress.cli.findings import FORMATS as WRITERS
from planpress.cli.findings import CheckResult, as_json, github, text
from planpress.errors import UsageError
from planpress.model import Finding, Severity
from planpress.model.message import message
from planpress.rules import RULES, check
from tests.rules.sketch import write

WARNED = {"actions": [{"ratings": {"party": "pending"}}]}
NOTED: dict[str, Any] = {"actions": [{}]}
CLEAN = {"detail": "totals", "totals": {"party": {"achieved": 1}}}


def run(project: Path, *words: str, colour: bool = False) -> Result:
    return CliRunner().invoke(command, ["--project", str(project), *words], standalone_mode=False, color=colour)


@pytest.fixture
def warned(tmp_path: Path) -> Path:
    return write(tmp_path, WARNED)


@pytest.mark.parametrize(("report", "status"), [(WARNED, 1), (NOTED, 0), (CLEAN, 0)])
def test_exit_status(report: dict[str, Any], status: int, tmp_path: Path) -> None:
    """Warnings and errors fail a build in CI; notes do not."""
    assert run(write(tmp_path, report)).return_value == status


@pytest.mark.parametrize(
    ("exports", "fault"),
    [
        ("[docx, odt]", 'there is no format "odt"; allowed: '),
        ("pdf", "write a list of formats"),
        ("[docx, docx-without-annex]", "name only one of them"),
    ],
)
@pytest.mark.parametrize("style", ["text", "json"])
def test_wrong_documents_in_the_settings(exports: str, fault: str, style: str, tmp_path: Path) -> None:
    """A wrong `exports` in mkdocs.yml is one line on standard error, as in a build, and findings stay as they are."""
    project = write(tmp_path, CLEAN)
    before = run(project, "--format", style)
    (project / "mkdocs.yml").write_text(f"plugins:\n  - planpress: {{exports: {exports}}}\n", encoding="utf-8")
    result = run(project, "--format", style)
    (line,) = result.stderr.splitlines()
    assert line.startswith("mkdocs.yml: planpress: exports: ")
    assert fault in line
    assert (result.return_value, result.stdout) == (1, before.stdout)


@pytest.mark.parametrize("exports", ["[docx, xlsx, pdf]", "[]", "", "!ENV FORMATS", "[!ENV FORMAT, csv]"])
def test_right_documents_in_the_settings(exports: str, tmp_path: Path) -> None:
    """Nothing is said about formats that exist, or that only the environment of a build names."""
    project = write(tmp_path, CLEAN)
    (project / "mkdocs.yml").write_text(f"plugins:\n  - planpress:\n      exports: {exports}\n", encoding="utf-8")
    result = run(project)
    assert (result.return_value, result.stderr) == (0, "")


def test_a_period_that_overlaps_stops_nothing(tmp_path: Path) -> None:
    """Overlapping periods give a warning; periods that share a month do not."""
    earlier = {"from": "2012-01", "to": "2015-01", "actions": [{}]}
    shape = json.loads(run(write(tmp_path, NOTED, earlier), "--format", "json", "--select", "TIM302").stdout)
    assert shape["counts"] == {"error": 0, "warning": 1, "note": 0}
    touching = {**earlier, "to": "2014-11"}
    assert run(write(tmp_path, NOTED, touching), "--select", "TIM302").return_value == 0


KHMER = {"language": "km", "actions": [{"title": "អនុម័តច្បាប់", "progress": ["TBD ថ្ងៃទី ១២ ខែ មីនា ឆ្នាំ ២០១៦ ។"]}]}


@pytest.mark.parametrize("words", [[], ["--severity", "error"], ["--ignore", "LNG"], ["--select", "TIM"]])
def test_nothing_is_said_of_what_was_not_read(words: list[str], tmp_path: Path) -> None:
    """The last line names the languages that the prose rules did not read, whatever is selected."""
    last_line = run(write(tmp_path, KHMER), *words).stdout.splitlines()[-1]
    assert last_line.endswith("; the prose rules did not read the texts in Khmer")
    assert last_line.startswith(("found ", "no problems found in the texts that were read;"))
    assert json.loads(run(tmp_path, "--format", "json", *words).stdout)["unread"] == ["Khmer"]


def test_an_accepted_gap_in_reading_stays_in_the_closing_line(tmp_path: Path) -> None:
    """Even if the finding is accepted, the summary says which texts were not read."""
    accept = [{"code": "LNG307", "reason": "Read by a colleague."}]
    output = run(write(tmp_path, {**KHMER, "accept": accept}), "--select", "LNG307").stdout
    assert output == (
        "no problems found in the texts that were read; 1 accepted; the prose rules did not read the texts in Khmer\n"
    )


def test_an_error_fails(tmp_path: Path) -> None:
    """A problem of the file itself fails, whatever is selected."""
    project = write(tmp_path, CLEAN)
    (project / "data/reports/2017.yml").write_text("from: 2017-13\n", encoding="utf-8")
    result = run(project, "--select", "TOT", "--severity", "error")
    assert result.return_value == 1
    assert "FMT105" in result.stdout


def test_a_finding_is_one_line_with_a_quotation(warned: Path) -> None:
    """Each finding begins with file:line:column on one line; the line of the file and a caret follow."""
    lines = run(warned, "--select", "RAT").stdout.splitlines()
    assert lines == [
        'data/reports/2017.yml:9:12: warning RAT304 action "1.1" is pending, '
        "but the report does not say which action it waits for;"
        ' name that action: `depends_on: ["..."]`',
        "    9 |     party: pending",
        "      |            ^",
        "",
        "why, with examples: planpress rules RAT304",
        "found 1 warning",
    ]


def test_a_shared_fault_is_one_line(tmp_path: Path) -> None:
    """The same fault in several actions is written once, with the other lines; the totals and the JSON count each."""
    project = write(tmp_path, {"actions": [{"colour": "red"}] * 12})
    findings = check(project).findings
    outcome = CheckResult(findings)
    lines = text(outcome).splitlines()
    assert len([line for line in lines if "FMT102" in line and "error" in line]) == 1
    numbers = ", ".join(str(finding.line) for finding in findings[1:9])
    assert any(f"also on lines {numbers} and 3 more" in line for line in lines)
    assert github(outcome).count("FMT102") == 1
    assert "found 12 errors" in lines
    assert len(json.loads(as_json(outcome))["findings"]) == 12


def test_a_fault_of_several_actions_is_one_line() -> None:
    """Findings that differ only in the action that they name are the same fault; any other value makes a difference."""
    said = [message('action "%(action)s" names no evidence', action=number) for number in ("1.1", "1.2", "1.3")]
    rated = [message('"%(action)s" is rated %(rating)s', action="1.1", rating=rating) for rating in "abc"]
    findings = [
        Finding(code, Severity.NOTE, "data/reports/2017.yml", line, 5, f"actions[{line}]", str(words), said=words)
        for code, messages in (("SUB302", said), ("RAT301", rated))
        for line, words in enumerate(messages, 1)
    ]
    lines = unstyle(text(CheckResult(findings))).splitlines()
    assert [line.partition("note ")[2] for line in lines if "note " in line] == [
        'RAT301 "1.1" is rated a',
        'SUB302 action "1.1" names no evidence; also on lines 2, 3',
        'RAT301 "1.1" is rated b',
        'RAT301 "1.1" is rated c',
    ]


def test_files_are_told_apart() -> None:
    """A blank line separates the findings of two files."""
    two = [Finding("TOT301", Severity.ERROR, name, 1, 1, "", "wrong") for name in ("a.yml", "b.yml")]
    first, second = ("a.yml:1:1: error TOT301 wrong\n", "b.yml:1:1: error TOT301 wrong\n")
    end = "why, with examples: planpress rules TOT301\nfound 2 errors\n"
    assert unstyle(text(CheckResult(two))) == f"{first}\n{second}\n{end}"


def test_the_caret_stands_under_wide_letters() -> None:
    """A letter that is two columns wide moves the caret by two; marks above letters do not move it."""
    finding = Finding("TOT301", Severity.ERROR, "a.yml", 1, 4, "", "wrong")
    output = text(CheckResult([finding], lines={"a.yml": ["漢e\u0301x"]}))
    assert output.splitlines()[1:3] == ["    1 | 漢e\u0301x", "      |    ^"]


def test_a_long_line_is_cut_around_the_caret() -> None:
    """Only the part of a long line around the column is quoted."""
    finding = Finding("TOT301", Severity.ERROR, "a.yml", 1, 301, "", "wrong")
    quoted, caret = text(CheckResult([finding], lines={"a.yml": ["x" * 300 + "HERE" + "y" * 300]})).splitlines()[1:3]
    assert quoted[caret.index("^") :].startswith("HERE")
    assert len(quoted) < 120


def test_nothing_steers_the_terminal() -> None:
    """Control characters of the data do not reach the terminal, and a message stays on its line."""
    finding = Finding("TOT301", Severity.ERROR, "a.yml", 1, 1, "", "wrong \x1b[31m\nred")
    output = unstyle(text(CheckResult([finding], lines={"a.yml": ["\x1b]0;x\x07y"]})))
    assert output.splitlines() == [
        r"a.yml:1:1: error TOT301 wrong \x1b[31m\nred",
        "    1 |  ]0;x y",
        "      | ^",
        "",
        "why, with examples: planpress rules TOT301",
        "found 1 error",
    ]


def test_colour_is_for_terminals(warned: Path) -> None:
    """A terminal gets colours, a pipe does not."""
    assert "\x1b[" in run(warned, colour=True).stdout
    assert "\x1b[" not in run(warned).stdout


def test_accepted_findings_are_counted(tmp_path: Path) -> None:
    """The summary says how many findings were accepted."""
    accept = [{"code": "RAT304", "about": "1.1", "reason": "As in the source."}]
    result = run(write(tmp_path, {**WARNED, "accept": accept}), "--select", "RAT,ACC")
    assert result.stdout == "no problems found; 1 accepted\n"
    assert result.return_value == 0


def test_json(warned: Path) -> None:
    """JSON has the shape that manual/pages/findings.md gives."""
    shape = json.loads(run(warned, "--format", "json", "--select", "RAT304,SUB301").stdout)
    assert shape["counts"] == {"error": 0, "warning": 1, "note": 1}
    assert shape["accepted"] == 0
    assert shape["statistics"] == {"RAT304": 1, "SUB301": 1}
    assert [tuple(finding) for finding in shape["findings"]] == [
        ("code", "severity", "file", "line", "column", "path", "message", "hint")
    ] * 2
    assert {finding["code"]: (finding["severity"], finding["path"]) for finding in shape["findings"]} == {
        "RAT304": ("warning", "actions[0].ratings.party"),
        "SUB301": ("note", "actions[0].indicators"),
    }


def test_github(warned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workflow commands name the file relative to the current folder, and escape characters that would end them."""
    monkeypatch.chdir(warned.parent)
    output = run(Path(warned.name), "--format", "github", "--select", "RAT304").stdout
    assert output.startswith(f"::warning file={warned.name}/data/reports/2017.yml,line=9,col=12,title=RAT304::")
    assert output.count("\n") == 1


def paths(project: Path) -> set[str]:
    """Return the files that annotations and SARIF name."""
    github = run(project, "--format", "github").stdout
    scan = json.loads(run(project, "--format", "sarif").stdout)["runs"][0]
    named = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in scan["results"]}
    return named | {line.partition("file=")[2].partition(",")[0] for line in github.splitlines()}


@pytest.mark.parametrize("known_by", ["git", "a worktree of git", "the workspace of a workflow", "where it runs"])
def test_paths_start_from_the_root_of_the_repository(
    known_by: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GitHub and code scanning know files from the root, wherever the command runs and however the project is named."""
    project = write(tmp_path / "plans/otter", WARNED)
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    if known_by == "git":
        (tmp_path / ".git").mkdir()
    elif known_by == "a worktree of git":
        (tmp_path / ".git").write_text("gitdir: elsewhere")
    elif known_by == "the workspace of a workflow":
        monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    else:
        monkeypatch.chdir(tmp_path)
        assert paths(Path("plans/otter")) == paths(project) == {"plans/otter/data/reports/2017.yml"}
        return
    for position, name in ((project, Path()), (project / "data", Path("..")), (tmp_path.parent, project)):
        monkeypatch.chdir(position)
        assert paths(name) == {"plans/otter/data/reports/2017.yml"}


def test_paths_never_climb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a repository, and with the project elsewhere, paths start from the project."""
    project = write(tmp_path / "otter", WARNED)
    (tmp_path / "here").mkdir()
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    monkeypatch.chdir(tmp_path / "here")
    assert paths(Path("../otter")) == paths(project) == {"data/reports/2017.yml"}


def test_sarif(warned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SARIF 2.1.0 has what code scanning asks for: rules with help, results with a region and a relative address."""
    monkeypatch.chdir(warned)
    shape = json.loads(run(Path(), "--format", "sarif", "--select", "RAT304").stdout)
    assert (shape["version"], shape["$schema"]) == ("2.1.0", "https://json.schemastore.org/sarif-2.1.0.json")
    (scan,) = shape["runs"]
    rules = scan["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in RULES]
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] for rule in rules)
    assert {rule["defaultConfiguration"]["level"] for rule in rules} == {"error", "warning", "note"}
    (result,) = scan["results"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "RAT304"
    assert result["level"] == "warning" and result["message"]["text"]
    (location,) = result["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "data/reports/2017.yml", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 9, "startColumn": 12},
    }
    assert location["logicalLocations"] == [{"fullyQualifiedName": "actions[0].ratings.party"}]
    assert result["partialFingerprints"]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (["--select", "RAT"], {"RAT304"}),
        (["--select", "rat304, sub"], {"RAT304", "SUB301", "SUB302"}),
        (["--select", "RAT", "--select", "SUB302"], {"RAT304", "SUB302"}),
        (["--ignore", "SUB,TIM"], {"RAT304"}),
        (["--select", "RAT,SUB", "--ignore", "SUB302"], {"RAT304", "SUB301"}),
        (["--severity", "warning"], {"RAT304"}),
        (["--severity", "error"], set()),
    ],
)
def test_choosing(words: list[str], codes: set[str], warned: Path) -> None:
    """Rules are chosen by code or family, findings by severity."""
    shape = json.loads(run(warned, "--format", "json", *words).stdout)
    assert {finding["code"] for finding in shape["findings"]} == codes


@pytest.mark.parametrize(
    ("words", "hint"),
    [(["--select", "TOTT"], 'did you mean "TOT"'), (["--ignore", "TOT3O1"], 'did you mean "TOT301"')],
)
def test_an_unknown_code_is_refused(words: list[str], hint: str, warned: Path) -> None:
    """An unknown code or family is a usage error, and the nearest name is suggested."""
    with pytest.raises(UsageError, match=hint):
        CliRunner().invoke(command, ["--project", str(warned), *words], standalone_mode=False, catch_exceptions=False)


def test_statistics(warned: Path) -> None:
    """Statistics count the findings by rule, the most frequent first, and give the sum."""
    lines = run(warned, "--statistics", "--severity", "warning").stdout.splitlines()
    assert lines == [
        "    1  RAT304  An action is pending, but the report does not say which action it waits for",
        "found 1 warning",
    ]


def test_statistics_have_two_forms(warned: Path) -> None:
    """Statistics are for people and for JSON."""
    with pytest.raises(UsageError, match="sarif"):
        CliRunner().invoke(
            command,
            ["--project", str(warned), "--statistics", "--format", "sarif"],
            standalone_mode=False,
            catch_exceptions=False,
        )


def test_every_finding_of_the_sample_points_into_its_file() -> None:
    """The line and column of each finding exist."""
    shape = json.loads(run(Path("tests/sample"), "--format", "json").stdout)
    assert shape["findings"]
    for finding in shape["findings"]:
        lines = Path("tests/sample", finding["file"]).read_text(encoding="utf-8").splitlines()
        assert 1 <= finding["column"] <= len(lines[finding["line"] - 1]) + 1


def test_words_in_a_folded_text_are_pointed_at(tmp_path: Path) -> None:
    """A finding about words of a long text points at their line, not at the beginning of the text."""
    shutil.copytree("data", tmp_path / "data")
    file = tmp_path / "data/reports/2014-2017.yml"
    file.write_text(file.read_text("utf-8").replace("February 2017 the", "February 2019 the"), encoding="utf-8")
    shape = json.loads(run(tmp_path, "--format", "json", "--select", "TIM303").stdout)
    (finding,) = shape["findings"]
    line = file.read_text("utf-8").splitlines()[finding["line"] - 1]
    assert line[finding["column"] - 1 :].startswith("February 2019")


def test_the_documented_json_is_true() -> None:
    """The example of JSON in manual/pages/findings.md has the keys that the command writes."""
    page = Path("manual/pages/findings.md").read_text(encoding="utf-8")
    example = yaml.safe_load(page.split("```json\n")[1].split("```")[0])
    assert list(example) == ["findings", "counts", "accepted", "unread", "statistics", "files"]
    assert list(example["findings"][0]) == ["code", "severity", "file", "line", "column", "path", "message", "hint"]


def test_an_acceptance_of_many_is_told(tmp_path: Path) -> None:
    """Where one acceptance about the report covers several findings, the summary says so."""
    report = {
        "actions": [{}],
        "progress": ["In March 2018 a post was opened.", "In May 2018 another one was opened."],
        "accept": [{"code": "TIM303", "reason": "As in the source."}],
    }
    lines = run(write(tmp_path, report), "--select", "TIM303").stdout.splitlines()
    assert lines == [
        "no problems found; 2 accepted",
        "the acceptance of TIM303 for the whole report in data/reports/2017.yml covers 2 findings",
    ]


def test_the_choices_are_those_that_exist() -> None:
    """The options name every format and every severity, although they are read before either is imported."""
    assert list(FORMATS) == list(WRITERS)
    assert list(SEVERITIES) == list(Severity)


def test_named_periods_are_checked(tmp_path: Path) -> None:
    """Only the plan and the named reports are checked; an unknown period is a usage error."""
    earlier = {"from": "2012-01", "to": "2013-12", "actions": [{"ratings": {"party": "pending"}}]}
    project = write(tmp_path, NOTED, earlier)
    everywhere = run(project, "--select", "RAT304")
    assert everywhere.return_value == 1
    names = sorted(file.stem for file in (project / "data" / "reports").glob("*.yml"))
    found = {name: run(project, name, "--select", "RAT304").stdout for name in names}
    assert [name for name in names if "RAT304" in found[name]] == [
        name for name in names if f"{name}.yml" in everywhere.stdout
    ]
    assert isinstance(run(project, "1066").exception, UsageError)


def test_long_output_begins_with_a_summary() -> None:
    """Twenty findings or more begin with how many there are, by rule and by file; fewer do not."""
    findings = [Finding("TOT301", Severity.ERROR, f"{name}.yml", 1, 1, "", "wrong") for name in "ab" * 10]
    lines = unstyle(text(CheckResult(findings))).splitlines()
    assert lines[0] == lines[-1] == "found 20 errors"
    assert lines[2].startswith("   20  TOT301  ")
    assert lines[4:6] == ["   10  a.yml", "   10  b.yml"]
    assert unstyle(text(CheckResult(findings[:19]))).startswith("a.yml:1:1: error TOT301 wrong\n")
