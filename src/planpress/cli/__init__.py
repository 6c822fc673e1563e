"""The command line: a module for each command, and a module that handles the errors of all commands."""

from planpress.collector import run_seldom

run_seldom()

from planpress.cli.main import main  # noqa: E402 - the collector slows down imports most

__all__ = ["main"]
