"""The boundary at which errors end: each becomes one line, with the right exit status."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from planpress.cli.main import COMMANDS, planpress, run
from planpress.errors import BuildError, RefusedError, UnknownNameError, UsageError

PLANPRESS = (sys.executable, "-c", "from planpress.cli import main; main()")


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr("planpress.cli.rules.command", click.Command("rules", callback=fail))


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (UsageError("no such period", "did you mean 2017?"), 2, "no such period; did you mean 2017?"),
        (RefusedError("it is there"), 1, "it is there"),
        (BuildError("a page\nfailed"), 1, "a page\\nfailed"),
        (UnknownNameError("no pillar 9"), 2, "no pillar 9"),
        (PermissionError(13, "Permission denied", "site"), 1, "site: Permission denied"),
        (OSError("odd"), 1, "odd"),
        (KeyboardInterrupt(), 1, "stopped"),
        (click.Abort(), 1, "stopped"),
        (click.FileError("x.yml", "is a folder"), 1, "Could not open file 'x.yml': is a folder"),
        (click.UsageError("odd option."), 2, "odd option; see `planpress rules --help`"),
    ],
    ids=lambda value: repr(value) if isinstance(value, BaseException) else "",
)
def test_expected_errors(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, status: int, line: str
) -> None:
    """Each expected error is one line on the error stream, and its exit status says who can correct it.

    A line about a file begins with the file, so that editors can jump to it; any other begins with our name.
    """
    failing(monkeypatch, error)
    assert run(["rules"]) == status
    captured = capsys.readouterr()
    assert captured.out == ""
    speaker = "" if isinstance(error, BuildError) else "planpress: "
    assert captured.err.strip() == f"{speaker}{line}"


def test_a_defect(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """An unexpected error is called a defect in one line; the traceback is shown on request."""
    monkeypatch.delenv("PLANPRESS_DEBUG", raising=False)
    failing(monkeypatch, KeyError("x"))
    assert run(["rules"]) == 1
    line = capsys.readouterr().err
    assert line.count("\n") == 1
    assert "this is a bug in planpress" in line
    assert "KeyError: 'x' (test_main.py:" in line
    monkeypatch.setenv("PLANPRESS_DEBUG", "1")
    assert run(["rules"]) == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (["chek"], 'planpress: there is no command "chek"; did you mean "check"?\n'),
        (["--nope"], "planpress: No such option '--nope'; see `planpress --help`\n"),
        (["new"], "planpress: Missing argument 'PERIOD'; see `planpress new --help`\n"),
    ],
    ids=["command", "option", "argument"],
)
def test_wrong_use(capsys: pytest.CaptureFixture[str], args: list[str], line: str) -> None:
    """A command or option that does not exist is one line, with exit status 2."""
    assert run(args) == 2
    assert capsys.readouterr().err == line


def test_a_project_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A folder that does not exist is a usage error, not missing data."""
    assert run(["check", "--project", str(tmp_path / "no")]) == 2
    assert "does not exist" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    """The help lists each command with what it does; without a command it is shown as an error."""
    assert run(["--help"]) == 0
    output = capsys.readouterr().out
    assert [name for name in COMMANDS if f"  {name} " not in output] == []
    assert run([]) == 2
    assert "Usage: planpress" in capsys.readouterr().err


def test_every_command_is_there() -> None:
    """Each name leads to a command of that name and that first line of help, which takes --project or needs none."""
    context = click.Context(planpress)
    for name, summary in COMMANDS.items():
        command = planpress.get_command(context, name)
        assert command
        assert command.name == name
        assert command.help
        assert command.help.splitlines()[0] == summary
        options = {option for parameter in command.params for option in parameter.opts}
        assert "--project" in options or name in ("hub", "init", "look-up", "rules", "verify")


def test_checking_does_not_import_mkdocs() -> None:
    """Commands that build nothing do not wait for MkDocs."""
    script = "import sys; from planpress.cli.main import run; run(['rules']); sys.exit('mkdocs' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False, capture_output=True).returncode == 0


@pytest.mark.parametrize("args", [["--help"], ["--version"], ["chek"], *([name, "--nope"] for name in COMMANDS)])
def test_an_answer_from_the_command_line_alone_imports_nothing_slow(args: list[str]) -> None:
    """The help and usage errors do not wait for pydantic, the rules or MkDocs."""
    script = f"import sys; from planpress.cli.main import run; run({args}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert not {"pydantic", "yaml", "mkdocs", "planpress.rules", "planpress.model"} & set(done.stderr.split())


def process(args: list[str], **streams: object) -> subprocess.CompletedProcess[str]:
    run_process: Callable[..., subprocess.CompletedProcess[str]] = subprocess.run
    return run_process([*PLANPRESS, *args], text=True, check=False, stderr=subprocess.PIPE, **streams)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk() -> None:
    """If nothing more can be written, the message says so."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = process(["rules"], stdout=full)
    assert done.returncode == 1
    assert done.stderr == "planpress: No space left on device\n"


def test_a_reader_that_leaves() -> None:
    """If the program that reads the output ends early, there is no error message."""
    with subprocess.Popen([*PLANPRESS, "rules"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
        assert started.stdout
        assert started.stderr
        started.stdout.close()
        assert started.stderr.read() == b""
        assert started.wait() == 1


def test_a_terminal_that_lacks_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A letter that the terminal cannot show is escaped rather than stopping the work."""
    (tmp_path / "data/reports").mkdir(parents=True)
    (tmp_path / "data/reports/ក.yml").write_text("from: x")
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")
    done = process(["check", "--project", str(tmp_path)], stdout=subprocess.PIPE)
    assert done.returncode == 1
    assert "data/reports/\\u1780.yml:1:1:" in done.stdout
