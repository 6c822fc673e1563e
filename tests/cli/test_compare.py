"""``planpress compare``, as a person types it."""

import json
import re
from itertools import pairwise
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from planpress.cli.compare import command
from planpress.errors import DataError, UsageError

SAMPLE = "tests/sample"


def run(*words: str, project: str = SAMPLE) -> Result:
    return CliRunner().invoke(command, [*words, "--project", project], standalone_mode=False)


def test_text_has_a_section_an_assessor() -> None:
    """Without --assessor every assessor that rated in either report has a section; the sentence comes first."""
    result = run("2018-2019", "2022-2023")
    lines = result.stdout.splitlines()
    titles = [line for line, rule in pairwise(lines) if rule.startswith("===")]
    assert titles == [
        "2018-2019 to 2022-2023: Self-assessment by the Party",
        "2018-2019 to 2022-2023: Sample Review Panel",
    ]
    assert re.match(r"[0-9]+ of 35 actions are rated Achieved or Substantially achieved by Exemplia itself", lines[3])
    assert " Of 35 actions, " in lines[3]
    assert result.return_value == 0


def test_an_assessor_that_never_rated_has_no_section() -> None:
    """An assessor without ratings in either report is left out, unless requested."""
    assert "Sample Review Panel" not in run("2014-2015", "2016").stdout
    assert "Sample Review Panel rated no action in 2016." in run("2014-2015", "2016", "--assessor", "panel").stdout


def test_markdown_has_titles_and_tables() -> None:
    """Markdown has a title per section, and pipe tables."""
    result = run("2018-2019", "2022-2023", "--format", "markdown")
    assert result.stdout.count("\n### Changes\n") == 2
    assert "| Rating | 2018-2019 | 2022-2023 |\n|---|---:|---:|\n" in result.stdout


@pytest.mark.parametrize(
    ("words", "assessor"), [((), "party"), (("--assessor", "panel"), "panel")], ids=["party", "panel"]
)
def test_json_is_one_object(words: tuple[str, ...], assessor: str) -> None:
    """JSON is one object, of the Party unless another assessor is named."""
    shape = json.loads(run("2018-2019", "2022-2023", "--format", "json", *words).stdout)
    assert (shape["version"], shape["assessor"]) == (1, assessor)


def test_real_data() -> None:
    """Cambodia's reports are compared by totals: what rose and fell, of how many, where assessors differ, and why."""
    result = run("2014-2017", "2017-2018", project=".")
    assert result.return_value == 0
    for sentence in (
        "9 of 13 actions are rated Achieved or Substantially achieved by Cambodia itself, up from 3 of 13 in 2014-2017",
        "4 of 13 actions are rated Achieved or Substantially achieved by the CITES Secretariat, up from 3 of 13",
        "More frequent than before (of 13): Achieved from 2 to 3, Substantially achieved from 1 to 6 "
        "and On track from 0 to 2.",
        "Less frequent than before (of 13): Partial progress from 7 to 2 and Not commenced from 3 to 0.",
        "The CITES Secretariat rates 7 of 13 actions On track, whereas Cambodia rates 2 of 13.",
    ):
        assert sentence in result.stdout
    assert "Only totals are available for 2017-2018. No individual actions can be compared." in result.stdout


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("2014-2016", "2016"), "allowed: 2014-2015, 2016, 2017, 2018-2019, 2020, 2021, 2022-2023"),
        (("2016", "2014-2015"), "name the earlier one first: 2014-2015 2016"),
        (("2016", "2016"), "name two periods"),
        (("2014-2015", "2016", "--assessor", "pannel"), 'did you mean "panel"?'),
    ],
    ids=["unknown", "order", "same", "assessor"],
)
def test_wrong_words(words: tuple[str, ...], hint: str) -> None:
    """An unknown name, or the wrong order, is a usage error that suggests what was probably meant."""
    error = run(*words).exception
    assert isinstance(error, UsageError)
    assert error.hint == hint


def test_data_with_errors_is_not_compared(tmp_path: Path) -> None:
    """Errors in the data are listed as findings, one per line, and nothing is compared."""
    (tmp_path / "data" / "reports").mkdir(parents=True)
    (tmp_path / "data" / "plan.yml").write_text("id: Bad\n", encoding="utf-8")
    result = run("2014", "2015", project=str(tmp_path))
    assert result.stdout == ""
    assert isinstance(result.exception, DataError)
    assert all(line.startswith("data/") for line in result.exception.lines)
    assert result.exception.lines[0].startswith("data/plan.yml:1:")


def test_help_says_which_assessor() -> None:
    """The help says whose ratings are compared when nobody is named."""
    context = click.Context(command, info_name="compare")
    assert "the first assessor of the plan" in " ".join(command.get_help(context).split())
