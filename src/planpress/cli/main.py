"""The ``planpress`` command, with the code that turns errors into lines of output."""

import io
import os
import sys
import traceback
from collections.abc import Sequence
from enum import IntEnum
from importlib import import_module
from keyword import iskeyword
from pathlib import Path
from typing import NoReturn

import click

from planpress.collector import end_without_search
from planpress.errors import BuildError, DataError, PlanpressError, UsageError, unknown
from planpress.printable import one_line

COMMANDS = {
    "check": "Load the data, run every rule and list the findings for every report, or only for each PERIOD named.",
    "build": "Build the site for every period, or only for each PERIOD named.",
    "units": "List the units of a build, the parts that separate machines can build with `build --unit`.",
    "assemble": "Assemble the whole site from the units in all DIRs.",
    "serve": "Preview a PERIOD (default: the newest); saving a file reloads the page.",
    "compare": "List the changes from the report for EARLIER to the report for LATER.",
    "publish": "Publish PERIOD: add it to a write-once archive and its ledger.",
    "deploy": "Publish PERIOD into a branch, push it without force, and look up every published address.",
    "look-up": "Ask the site that serves an ARCHIVE for every address that was ever published.",
    "verify": "Recompute every digest of an ARCHIVE and list what was altered.",
    "init": "Create the project of a plan in DIR (default: here), with a first report to fill in.",
    "new": "Start the report for PERIOD, such as 2018-2019, with actions carried over and ratings to fill in.",
    "import": "Turn FILE into data: the official form (.docx, .odt, text) or a table of actions (.xlsx, .ods, .csv).",
    "export": "Write the report for PERIOD as a Word form, a workbook, a PDF, a table or JSON.",
    "hub": "Make one page about the plans whose sites a LIST names, with their ratings by period and assessor.",
    "rules": "List all rules, or those in a family such as TOT, or explain the rule named by CODE.",
    "schema": "Write the JSON Schemas of the data, which let an editor complete and check keys.",
}
"""All commands in the order of the help, each with the first line of its own help.

Each command has a module in this package that defines ``command``."""


def module_of(name: str) -> str:
    """Return the module that defines a command.

    Args:
        name: The name of the command.
    """
    module = name.replace("-", "_")
    return f"planpress.cli.{module}_" if iskeyword(module) else f"planpress.cli.{module}"


class Exit(IntEnum):
    """The exit status of a command."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2


class _Commands(click.Group):
    """Imports a command only when it is called, so that the help and ``check`` do not wait for MkDocs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command_object = import_module(module_of(cmd_name)).command
        return command_object if isinstance(command_object, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if not args[0].startswith("-") and args[0] not in COMMANDS:
            raise unknown("command", args[0], COMMANDS)
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="planpress", prog_name="planpress")
def planpress() -> None:
    """Publish the progress reports of a national action plan as a static, versioned site."""


def main() -> NoReturn:
    """Run the command line and leave Python with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a character that the terminal cannot show must not stop the command
            stream.reconfigure(errors="backslashreplace")
    status = run(own_process=True)
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream:
                stream.flush()
    except OSError:  # nobody reads the output any more, or the disk is full: keep Python from trying again
        os._exit(status or Exit.FINDINGS)
    end_without_search()
    sys.exit(status)


def run(args: Sequence[str] | None = None, *, own_process: bool = False) -> int:
    """Run the command line; errors become lines on standard error.

    Args:
        args: The arguments after ``planpress``; None for the arguments of the process.
        own_process: Whether the process does nothing else, so that a command may restart it.

    Returns:
        The exit status.
    """
    try:
        status = planpress.main(args, prog_name="planpress", standalone_mode=False, obj=own_process)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        status = Exit.USAGE
    except (Exception, KeyboardInterrupt) as error:
        message, status = _described(error)
        # lines about data and pages begin with the name of a file
        prefix = "" if isinstance(error, DataError | BuildError) else "planpress: "
        for line in error.lines if isinstance(error, PlanpressError) else (message,):
            click.echo(f"{prefix}{one_line(line)}", err=True)
    return status if isinstance(status, int) else Exit.DONE


def _described(error: BaseException) -> tuple[str, Exit]:
    """Return the line for an error and the exit status."""
    match error:
        case click.UsageError():
            command = error.ctx.command_path if error.ctx else "planpress"
            message = f"{error.format_message().rstrip('.')}; see `{command} --help`", Exit.USAGE
        case click.ClickException():
            message = error.format_message(), Exit.FINDINGS
        case UsageError():
            message = str(error), Exit.USAGE
        case PlanpressError():
            message = str(error), Exit.FINDINGS
        case OSError():
            file = f"{error.filename}: " if error.filename else ""
            message = f"{file}{error.strerror or error}", Exit.FINDINGS
        case click.Abort() | KeyboardInterrupt():
            message = "stopped", Exit.FINDINGS
        case _:
            message = _defect(error), Exit.FINDINGS
    return message


def _defect(error: BaseException) -> str:
    if os.environ.get("PLANPRESS_DEBUG"):
        click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(frame.filename).name}:{frame.lineno}"
    hint = "please report it with what PLANPRESS_DEBUG=1 shows"
    return f"this is a bug in planpress; {hint}: {type(error).__name__}: {error} ({where})"
