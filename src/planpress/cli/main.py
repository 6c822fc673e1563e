"""The ``planpress`` command and the one boundary where expected errors become a line."""

import io
import os
import sys
import traceback
from collections.abc import Sequence
from enum import IntEnum
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from planpress import __version__
from planpress.errors import BuildError, DataError, PlanpressError, UsageError
from planpress.model.finding import one_line
from planpress.suggestion import suggest

COMMANDS = ("check", "build", "serve", "compare", "publish", "verify", "new", "rules", "schema")
"""All of them, in the order in which they are told; each is a module here that holds ``command``."""


class Exit(IntEnum):
    """The exit status of a command."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2


class _Commands(click.Group):
    """Imports a command when it is called: ``check`` need not wait for MkDocs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        found = import_module(f"planpress.cli.{cmd_name}").command
        return found if isinstance(found, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if not args[0].startswith("-") and args[0] not in COMMANDS:
            raise UsageError(f'there is no command "{args[0]}"', suggest(args[0], COMMANDS))
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="planpress")
def planpress() -> None:
    """Publish the progress reports of a national action plan as a static, versioned site."""


def main() -> NoReturn:
    """Run the command line and leave Python with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that lacks a letter must not stop the work
            stream.reconfigure(errors="backslashreplace")
    status = run()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream:
                stream.flush()
    except OSError:  # nobody reads any more, or the disk is full: Python itself must not try again
        os._exit(status or Exit.FINDINGS)
    sys.exit(status)


def run(args: Sequence[str] | None = None) -> int:
    """Run the command line, each problem told in one line.

    Args:
        args: What stands behind ``planpress``; left out: as the process was called.

    Returns:
        The exit status.
    """
    try:
        status = planpress.main(args, prog_name="planpress", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        status = Exit.USAGE
    except (Exception, KeyboardInterrupt) as error:
        message, status = _told(error)
        speaker = "" if isinstance(error, DataError | BuildError) else "planpress: "  # those name a file first
        for line in error.lines if isinstance(error, PlanpressError) else (message,):
            click.echo(f"{speaker}{one_line(line)}", err=True)
    return status if isinstance(status, int) else Exit.DONE


def _told(error: BaseException) -> tuple[str, Exit]:
    """Put an error into one line, with the exit status that it means."""
    match error:
        case click.UsageError():
            command = error.ctx.command_path if error.ctx else "planpress"
            told = f"{error.format_message().rstrip('.')}; see `{command} --help`", Exit.USAGE
        case click.ClickException():
            told = error.format_message(), Exit.FINDINGS
        case UsageError():
            told = str(error), Exit.USAGE
        case PlanpressError():
            told = str(error), Exit.FINDINGS
        case OSError():
            place = f"{error.filename}: " if error.filename else ""
            told = f"{place}{error.strerror or error}", Exit.FINDINGS
        case click.Abort() | KeyboardInterrupt():
            told = "stopped", Exit.FINDINGS
        case _:
            told = _defect(error), Exit.FINDINGS
    return told


def _defect(error: BaseException) -> str:
    if os.environ.get("PLANPRESS_DEBUG"):
        click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(place.filename).name}:{place.lineno}"
    hint = "please report it with what PLANPRESS_DEBUG=1 shows"
    return f"this is a defect of planpress, {hint}: {type(error).__name__}: {error} ({where})"
