"""The command line: a module for each command, and one place that handles errors."""

from planpress.collector import run_seldom

run_seldom()

from planpress.cli.main import main  # noqa: E402 - the imports are what the collector slows down most

__all__ = ["main"]
