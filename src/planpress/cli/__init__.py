"""The command line: one module a command, and one place where errors end."""

from planpress.cli.main import main

__all__ = ["main"]
