"""What is corrected in a file, and what is left unchanged."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planpress.cli.main import run
from planpress.loading import load
from planpress.loading.fixing import fixed
from planpress.loading.labelled import labels_of
from tests.deploy.project import make_project

LABELS = labels_of(
    {
        "pillars": [{"id": "1", "title": {"en": "The law", "fr": "La loi"}}],
        "scales": [
            {"ratings": [{"id": "done", "label": "Done", "also": ["All done"]}, {"id": "begun", "label": "Begun"}]},
            {"ratings": [{"id": "started", "label": "Begun"}]},
        ],
    }
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose only report is written by each test."""
    return make_project(tmp_path_factory.mktemp("fixing") / "project", 2020)


def correct(project: Path, text: str) -> tuple[str, int]:
    """Write the report, and correct it once."""
    file = project / "data" / "reports" / "2020.yml"
    file.write_text(text, encoding="utf-8", newline="")
    findings = [finding for finding in load(project).findings if finding.file.endswith("2020.yml")]
    result, done = fixed(text, findings, LABELS)
    return result, len(done)


REPORT = """\
from: {start}
to: "2020-12-31"
meeting: Meeting 2020
submitted: 2021-02-01
prepared_by: An imaginary office
state: published
detail: actions
scale: {scale}
plan_version: "1"
language: en
source: {{title: "Fictional report", reference: "Doc. 1"}}
actions:
  - id: {identifier}
    pillar: {pillar}
    title: Pass the act
    ratings: {ratings}
    progress: ["Parliament read the bill on 31/01/2020, as 1.10 says."]
"""


def report(
    start: str = "2020-01-01",
    scale: str = "tiny",
    identifier: str = '"1.1"',
    ratings: str = "{party: begun}",
    pillar: str = '"1"',
) -> str:
    return REPORT.format(start=start, scale=scale, identifier=identifier, ratings=ratings, pillar=pillar)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ({"start": "31/01/2020"}, {"start": "2020-01-31"}),
        ({"start": "'31.01.2020'  # as printed"}, {"start": "'2020-01-31'  # as printed"}),
        ({"start": "31 January 2020"}, {"start": "2020-01-31"}),
        ({"start": "05/05/2020"}, {"start": "2020-05-05"}),
        ({"identifier": "1.10"}, {"identifier": '"1.10"'}),
        ({"identifier": "1.10 # ten"}, {"identifier": '"1.10" # ten'}),
        ({"scale": "“tiny”"}, {"scale": '"tiny"'}),
        ({"scale": "ti\u200bny"}, {"scale": "tiny"}),
        ({"ratings": "{party: Done}"}, {"ratings": '{party: {rating: done, printed: "Done"}}'}),
        ({"ratings": "{party: {rating: Done}}"}, {"ratings": '{party: {rating: done, printed: "Done"}}'}),
        ({"ratings": "{party: {rating: Done, printed: D}}"}, {"ratings": "{party: {rating: done, printed: D}}"}),
        (
            {"ratings": "\n      party:\n        rating: All done # yes\n        note: x"},
            {"ratings": '\n      party:\n        rating: done\n        printed: "All done" # yes\n        note: x'},
        ),
        ({"pillar": "La loi"}, {"pillar": '"1"'}),
        (
            {"ratings": "{party: begun}\n    milestones:\n      - rating: All done\n        title: T"},
            {
                "ratings": "{party: begun}\n    milestones:\n      - rating: done\n"
                '        state: "All done"\n        title: T'
            },
        ),
        (
            {"ratings": "{party: begun}\n    milestones: [{title: T, rating: Done}]"},
            {"ratings": "{party: begun}\n    milestones: [{title: T, rating: done}]"},
        ),
        ({"scale": "tiny\ntotals: {party: {Done: 1}}"}, {"scale": "tiny\ntotals: {party: {done: 1}}"}),
        ({"ratings": "{party: 'all done'}"}, {"ratings": '{party: {rating: done, printed: "all done"}}'}),
    ],
)
def test_mechanical_fault_is_corrected(project: Path, wrong: dict[str, str], right: dict[str, str]) -> None:
    """The wrong value alone changes, whatever line ends the file has; a second time changes nothing."""
    for end in ("\n", "\r\n"):
        before, after = (report(**values).replace("\n", end) for values in (wrong, right))
        assert correct(project, before) == (after, 1)
        assert correct(project, after) == (after, 0)


@pytest.mark.parametrize(
    "values",
    [
        {"start": "03/05/2020"},  # March or May
        {"start": "32/01/2020"},
        {"start": "2020"},
        {"start": "43861"},  # only a spreadsheet knows
        {"ratings": "{party: Begun}"},  # two ratings have this label
        {"ratings": "{party: Almost done}"},
        {"ratings": "{party: {rating: Begun}}"},
        {"identifier": "1,10"},
        {"scale": "Tiny"},
    ],
)
def test_what_needs_a_decision_is_left_alone(project: Path, values: dict[str, str]) -> None:
    """A fault with several corrections, or none, is only reported."""
    assert correct(project, report(**values)) == (report(**values), 0)


def test_ambiguous_date_is_reported_with_both_readings(project: Path) -> None:
    """The finding gives the day in either order."""
    correct(project, report(start="03/05/2020"))
    (hint,) = [finding.hint for finding in load(project).findings if finding.code == "FMT105"]
    assert "2020-05-03 for 3 May" in hint
    assert "2020-03-05 for 5 March" in hint


BLANK = st.sampled_from(["", "  # a remark: 31/01/2020", "\n# “between” lines", "\n"])
QUOTE = st.sampled_from(["", "'", '"'])
INDENT = st.sampled_from(["  ", "    ", "      "])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(blanks=st.lists(BLANK, min_size=4, max_size=4), quote=QUOTE, indent=INDENT, flow=st.booleans())
def test_layout_and_data_stay(project: Path, blanks: list[str], quote: str, indent: str, flow: bool) -> None:
    """Whatever the layout: only the wrong characters change, and the data differs in nothing but the correct values."""
    first, second, third, fourth = blanks
    dates = (
        f"{{date: {quote}31/01/2020{quote}, text: Seen}}"
        if flow
        else f"\n{indent}  date: 31/01/2020{first}\n{indent}  text: Seen"
    )
    text = (
        f"{first}\nfrom: {quote}31/01/2020{quote}{second}\nto: 2020-12-31{third}\n"
        f"summary: |\n{indent}31/01/2020 and 1.10\n"
        f'actions:{second}\n{indent}- id: 1.10{fourth}\n{indent}  title: "31/01/2020, é"\n'
        f"corrections:\n{indent}- {dates.lstrip()}\n"
    )
    result, number = correct(project, text)
    assert number == 3
    assert result.replace("2020-01-31", "31/01/2020").replace('"1.10"', "1.10") == text
    assert correct(project, result) == (result, 0)


def test_letters_are_composed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--fix stores letters as planpress reads them, in comments too; the data stays the same."""
    file = project / "data" / "reports" / "2020.yml"
    composed = report() + "# re\u0301sume\u0301\n".replace("e\u0301", "\u00e9")
    file.write_text(report().replace("the bill", "the re\u0301sume\u0301") + "# re\u0301sume\u0301\n", encoding="utf-8")
    before = load(project).dataset
    run(["check", "--fix", f"--project={project}"])
    assert capsys.readouterr().err == "fixed 2 values in 1 file\n"
    assert file.read_text(encoding="utf-8") == composed.replace("the bill", "the r\u00e9sum\u00e9")
    assert load(project).dataset == before


def test_command_corrects_in_rounds(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--diff shows and changes nothing; --fix keeps byte order mark, mode and line ends, and names what remains."""
    file = project / "data" / "reports" / "2020.yml"
    text = report("31/01/2020", "“tiny”", "1.10", "{party: Done}").replace("\n", "\r\n")
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    file.chmod(0o640)
    assert run(["check", "--diff", f"--project={project}"]) == 0
    assert "+from: 2020-01-31" in capsys.readouterr().out
    assert file.read_bytes() == b"\xef\xbb\xbf" + text.encode()
    run(["check", "--fix", f"--project={project}"])
    assert capsys.readouterr().err == "fixed 4 values in 1 file\n"
    right = report("2020-01-31", '"tiny"', '"1.10"', '{party: {rating: done, printed: "Done"}}').replace("\n", "\r\n")
    assert file.read_bytes() == b"\xef\xbb\xbf" + right.encode()
    assert file.stat().st_mode & 0o777 == 0o640
    run(["check", "--fix", f"--project={project}"])
    assert capsys.readouterr().err == "fixed 0 values in 0 files\n"
