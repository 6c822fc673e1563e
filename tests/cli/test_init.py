"""``planpress init``."""

import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from planpress.cli.init import SCALES, command
from planpress.cli.main import run
from planpress.loading import load
from planpress.model import Severity
from planpress.rules import check
from planpress.starter import READY_SCALES

NEEDED = ["--name", "Forest Plan", "--party", "Exemplia", "--code", "XX", "--pillar", "Laws"]


def test_options_are_enough(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a terminal, the options make a project; a path with a space is quoted in what to do next."""
    target = tmp_path / "my plan"
    assert run(["init", str(target), *NEEDED, "--period", "2024-2025"]) == 0
    assert capsys.readouterr().out == (
        f'created 14 files in "{target}"\n'
        "the id of the plan is xx-forest-plan, and 2024-2025, the id of the period, is a part of its addresses: "
        "do not change them after the first publication\n"
        f'next: describe the actions in "{target}/data/reports/2024-2025.yml", '
        f'then run `planpress check --project "{target}"`\n'
    )
    dataset = load(target).dataset
    assert dataset
    assert (dataset.plan.id, dataset.newest.period) == ("xx-forest-plan", "2024-2025")
    assert (str(dataset.newest.start), str(dataset.newest.end)) == ("2024-01-01", "2025-12-31")


def test_missing_options_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a terminal, one line names all options that are missing, and nothing is written."""
    assert run(["init", str(tmp_path / "x"), "--party", "Exemplia"]) == 2
    assert capsys.readouterr().err == (
        "planpress: without a terminal for questions, init needs --name, --code, --pillar (or --no-pillars);"
        " add the missing options\n"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--code", "Kambodja"], "is not a country code"),
        (["--language", "français"], "is not a language code"),
        (["--site-url", "forest.org"], "is not the address of a site"),
        (["--period", "latest"], "a period cannot be called"),
        (["--period", "first"], "add --from and --to"),
        (["--from", "2024-06-31"], "June 2024 has 30 days"),
        (["--from", "2024-07-01", "--to", "2024-06"], "before it begins"),
        (["--scale", "own"], "add --rating"),
        (["--rating", "Good"], "--scale own"),
        (["--scale", "own", *(f"--rating={number}" for number in range(12))], "at most 11 ratings with a rank"),
        (["--no-pillars"], "--pillar and --no-pillars contradict each other"),
        (["--name", " \n"], "the text is empty"),
        (["--name", "a\x07"], "control character"),
    ],
)
def test_wrong_options(tmp_path: Path, options: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong value is a usage error, reported in one line, and nothing is written."""
    assert run(["init", str(tmp_path / "x"), *NEEDED, *options]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_plan_without_pillars(tmp_path: Path) -> None:
    """With --no-pillars, the plan has no pillars, the first report has an action without one, and the site is built."""
    assert run(["init", str(tmp_path / "x"), *NEEDED[:-2], "--no-pillars"]) == 0
    checked = check(tmp_path / "x")
    assert checked.loaded.dataset
    assert not [finding for finding in checked.findings if finding.severity is not Severity.NOTE]
    assert checked.loaded.dataset.plan.pillars == ()
    (action,) = checked.loaded.dataset.newest.actions
    assert (action.id, action.pillar) == ("1", "")
    assert run(["build", "--project", str(tmp_path / "x")]) == 0


def test_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A second time, the project stays as it is."""
    assert run(["init", str(tmp_path / "x"), *NEEDED]) == 0
    assert run(["init", str(tmp_path / "x"), *NEEDED]) == 1
    assert "already contains data" in capsys.readouterr().err


def test_it_asks_on_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command asks for what the options leave out, asks again after a wrong answer, and uses the answers."""
    typed = [
        "Plan: A",
        "Exemplia",
        "exemplia",
        "xx",
        "",
        "fr, km",
        "Lois",
        "Patrouilles",
        "",
        "own",
        "Bien",
        "Mal",
        "",
        "P1",
    ]
    typed += ["P1", "2024-01", "2024-06", "example", "https://reports.example.net/plan-a/"]
    runner = CliRunner()
    with runner.isolation(input="\n".join(typed) + "\n") as (_, asked, _):
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        command.main([str(tmp_path / "x")], standalone_mode=False)
        said = asked.getvalue().decode()
    assert all(f"  {prompt}: " in said for prompt in ("Pillar 1", "Pillar 3", "Rating 1", "Rating 3"))
    dataset = load(tmp_path / "x").dataset
    assert dataset
    plan = dataset.plan
    assert (str(plan.title), plan.party.code, plan.languages) == ("Plan: A", "XX", ("fr", "km"))
    assert [str(pillar.title) for pillar in plan.pillars] == ["Lois", "Patrouilles"]
    assert [(rating.id, rating.rank) for rating in plan.scales[0].ratings] == [("bien", 2), ("mal", 1)]
    assert (dataset.newest.period, str(dataset.newest.end)) == ("P1", "2024-06")
    assert (str(plan.process), plan.site_url) == ("Plan: A", "https://reports.example.net/plan-a/")


def test_no_pillars_on_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty line at the question for pillars makes a plan without pillars."""
    runner = CliRunner()
    with runner.isolation(input="Plan\nExemplia\nxx\nThe law\nen\n\n\n2024\n\n2024-11-30\n\n"):
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        command.main([str(tmp_path / "x")], standalone_mode=False)
    dataset = load(tmp_path / "x").dataset
    assert dataset
    assert dataset.plan.pillars == ()
    assert (str(dataset.plan.process), dataset.plan.site_url) == ("The law", "https://example.org/xx-plan/")
    assert (str(dataset.newest.start), str(dataset.newest.end)) == ("2024-01-01", "2024-11-30")


def test_a_folder_in_a_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In a subfolder of a repository, the workflows are at its top and name the subfolder; existing ones are kept."""
    (tmp_path / ".git").mkdir()
    (tmp_path / ".github/workflows").mkdir(parents=True)
    (tmp_path / ".github/workflows/check.yml").write_text("mine", encoding="utf-8")
    assert run(["init", str(tmp_path / "sites" / "my plan"), *NEEDED]) == 0
    assert ".github/workflows/my plan-check.yml, .github/workflows/publish.yml in" in capsys.readouterr().out
    assert (tmp_path / ".github/workflows/check.yml").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / ".github/actions/planpress/action.yml").is_file()
    assert not (tmp_path / "sites/my plan/.github").exists()
    for name in ("my plan-check.yml", "publish.yml"):
        workflow = yaml.safe_load((tmp_path / ".github/workflows" / name).read_text(encoding="utf-8"))
        assert workflow["env"]["PROJECT"] == "sites/my plan"
    assert run(["init", str(tmp_path / "other" / "my plan"), *NEEDED]) == 1
    assert "rename the workflow" in capsys.readouterr().err
    assert not (tmp_path / "other").exists()


def test_scales_are_those_of_the_starter() -> None:
    """The command offers every scale that a project can begin with."""
    assert (*READY_SCALES, "own") == SCALES
