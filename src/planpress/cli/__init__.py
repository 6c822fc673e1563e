"""The command line: one module a command, and one place where errors end."""

import gc

gc.set_threshold(50_000, 20, 100)  # a command is short: the cycle collector costs it more time than it saves memory

from planpress.cli.main import main  # noqa: E402 - the imports are what the collector slows down most

__all__ = ["main"]
