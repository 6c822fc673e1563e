"""The command line, with one module per command and one that handles all errors."""

from planpress.collector import run_seldom

run_seldom()

from planpress.cli.main import main  # noqa: E402 - the collector slows down imports most

__all__ = ["main"]
