"""The measuring command, with small plans. No test checks how long anything takes."""

from pathlib import Path

import pytest
from click.testing import CliRunner

import bench.__main__ as command


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "FOLDER", tmp_path / "bench")


def test_tables_hold_every_case_and_the_command(tmp_path: Path) -> None:
    """Each case has its row, after the command that gives it; the page of the manual gets the same tables."""
    page = tmp_path / "page.md"
    page.write_text("".join(f"<!-- bench {name} -->\n<!-- end -->\n" for name in ("build", "size", "publish", "serve")))
    arguments = [
        "2",
        "edit:1x2",
        "publish:2x2",
        "serve:2",
        "help",
        "--runs",
        "1",
        "--beside",
        "mkdocs",
        "--page",
        str(page),
    ]
    result = CliRunner().invoke(command.main, arguments, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    rows = [line.split("|")[1].strip() for line in result.stdout.splitlines() if line.startswith("|")]
    assert {"2", "1x2, one edit", "python -c pass", "MkDocs --help"} <= set(rows)
    made = page.read_text(encoding="utf-8")
    assert made.count('`make bench CASES="2 edit:1x2 publish:2x2 serve:2 help" RUNS=1 BESIDE="mkdocs"`') == 4
    assert "| 1x2, one edit | " in made
    assert "period 2, CPU s" in made
    assert "| 2 | MkDocs | 1 | " in made


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        (["20", "nothing"], "there is no case nothing; allowed: numbers of actions, unchanged, edit, publish"),
        (["20", "--beside", "zola"], "there is no zola to compare with; allowed: hugo, mkdocs"),
        (["20", "--beside", "mkdocs", "--also", "."], "--also has the state of planpress that this folder has"),
    ],
)
def test_wrong_use_is_refused_before_anything_runs(arguments: list[str], allowed: str) -> None:
    """A mistyped case is reported at once, not after the cases before it were measured."""
    result = CliRunner().invoke(command.main, arguments)
    assert result.exit_code == 2
    assert allowed in result.output
