"""The commands in README.md, the tutorial and manual/pages/commands.md, against the commands."""

import io
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from pathlib import Path

import click
import pytest

from planpress.cli.main import COMMANDS, module_of, run
from planpress.site.skin import preview
from tests.conftest import copy_project
from tests.docs.markdown import MANUAL, PROJECT, blocks, rows, sections

PAGE = MANUAL / "commands.md"
TUTORIAL = MANUAL / "first-report.md"
FIRST_REPORT = Path("turtles/data/reports/2024.yml")
NEXT_REPORT = Path("turtles/data/reports/2025.yml")
ALTERED = Path("practice/archive/2014-2015/actions/1.1/index.html")
VERIFY = "verify practice/archive"


def options(name: str) -> Iterator[click.Option]:
    command: click.Command = import_module(module_of(name)).command
    yield from (option for option in command.params if isinstance(option, click.Option))


def longest(option: click.Option) -> str:
    return max(option.opts, key=len)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the project and of the sample, and the sample as practice, to run commands in."""
    copied = copy_project(PROJECT, tmp_path / "project")
    shutil.copytree(PROJECT / "schema", copied / "schema")
    for sample in ("practice", "tests/sample"):
        copy_project(PROJECT / "tests" / "sample", copied / sample)
    monkeypatch.chdir(copied)
    monkeypatch.setattr(preview.Preview, "run", lambda *_: None)
    return copied


def examples(page: Path) -> Iterator[tuple[str, str]]:
    """Yield the arguments of each planpress command that is shown, and what it prints."""
    for block in blocks(page, "console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, output = part.partition("\n")
            if line.startswith("planpress "):
                yield line.removeprefix("planpress "), output


def printed(arguments: str) -> str:
    stream = io.StringIO()
    with redirect_stdout(stream), redirect_stderr(stream):
        run(shlex.split(arguments))
    return stream.getvalue()


def pattern(output: str) -> str:
    """Return the regular expression of an output in which three dots mean any lines, or part of a line."""
    lines = output.splitlines(keepends=True)
    return "".join(
        r"(?:.*\n)*" if line == "...\n" else ".*".join(re.escape(part) for part in line.split("...")) for line in lines
    )


def replace_actions(file: Path, actions: str) -> None:
    """Replace everything from the line "actions:" to the end of the file."""
    before, line, _ = file.read_text(encoding="utf-8").partition("\nactions:\n")
    assert line
    file.write_text(f"{before}\n{actions}", encoding="utf-8")


def substitute(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert len(re.findall(old, text, flags=re.MULTILINE)) > 0, old
    file.write_text(re.sub(old, new, text, flags=re.MULTILINE), encoding="utf-8")


def append(file: Path, text: str) -> None:
    file.write_text(f"{file.read_text(encoding='utf-8')}\n{text}", encoding="utf-8")


def follow_tutorial(number: int) -> None:
    """Do what the tutorial says before its example with this number, counted from 0."""
    first_actions, accepted, correction, next_actions = blocks(TUTORIAL, "yaml")
    match number:
        case 2:
            replace_actions(FIRST_REPORT, first_actions)
        case 3:
            substitute(FIRST_REPORT, "partialprogress", "partial-progress")
        case 5:
            append(FIRST_REPORT, accepted)
        case 9:
            substitute(FIRST_REPORT, "Ten rangers", "Twelve rangers")
            append(FIRST_REPORT, correction)
        case 12:
            substitute(NEXT_REPORT, r"^(meeting|submitted|summary):.*\n", "")
            replace_actions(NEXT_REPORT, next_actions)


def prepare(page: str, number: int, arguments: str, earlier: set[str]) -> None:
    """Do what the page tells the reader to do before a command."""
    match page, arguments:
        case "manual/pages/first-report.md", _:
            follow_tutorial(number)
        case "manual/pages/commands.md", command if command.startswith("deploy "):
            subprocess.run(["git", "init", "--quiet", "--bare", "practice.git"], check=True)
        case "manual/pages/commands.md", command if command == VERIFY and VERIFY in earlier:
            append(ALTERED, "altered")


@pytest.mark.parametrize("page", ["README.md", "manual/pages/first-report.md", "manual/pages/commands.md"])
def test_every_example_prints_what_is_shown(page: str, folder: Path) -> None:
    """Each command prints the output shown below it, when the commands run in order."""
    shown, earlier = list(examples(PROJECT / page)), set[str]()
    assert shown
    for number, (arguments, expected) in enumerate(shown):
        prepare(page, number, arguments, earlier)
        earlier.add(arguments)
        output = printed(arguments)
        assert re.fullmatch(pattern(expected), output), f"planpress {arguments}\n{output}"


def test_every_command_is_documented() -> None:
    """The page has a section and a row in its first table for each command, in their order."""
    titles = [title.removeprefix("planpress ") for title in sections(PAGE) if title.startswith("planpress ")]
    assert titles == list(COMMANDS)
    table = PAGE.read_text(encoding="utf-8").partition("\n## ")[0]
    assert [row[0] for row in rows(table)[1:]] == [f"[`{name}`](#planpress-{name})" for name in COMMANDS]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_documented(name: str) -> None:
    """The section of a command names each option with all its choices."""
    section = sections(PAGE)[f"planpress {name}"]
    for option in options(name):
        choices = r"\|".join(option.type.choices) if isinstance(option.type, click.Choice) else ""
        assert f"`{longest(option)} {choices}".rstrip() in section, option.name


def test_every_documented_option_exists() -> None:
    """Each option in the table of a command is an option of this command."""
    for name in COMMANDS:
        rows_of_options = re.findall(
            r"^\| (`--[^|]*(?:\\\|[^|]*)*) \|", sections(PAGE)[f"planpress {name}"], flags=re.MULTILINE
        )
        documented = set(re.findall(r"`(--[a-z-]+)", " ".join(rows_of_options))) - {"--no-look-up"}
        assert documented == {longest(option) for option in options(name)}
