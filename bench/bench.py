"""How to measure, and with what."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from bench.content import Content
from bench.tools import Tool


@dataclass(frozen=True)
class Bench:
    """How to measure, and with what.

    Args:
        folder: Where projects and sites go.
        rounds: How often each command is run and counted.
        planpress: The states of planpress; the first is that of this folder.
        others: What they are compared with.
    """

    folder: Path
    rounds: int
    planpress: tuple[Tool, ...]
    others: tuple[Tool, ...]

    @property
    def tools(self) -> tuple[Tool, ...]:
        """All that is measured, in turn."""
        return (*self.planpress, *self.others)

    def place(self, tool: Tool, *names: str) -> Path:
        """Return a path in the folder of a tool."""
        return self.folder.joinpath(re.sub(r"\W+", "-", tool.name).lower(), *names)

    def project(self, tool: Tool, content: Content, name: str = "project") -> Path:
        """Write a project of a tool, in place of the last one."""
        folder = self.place(tool, name)
        shutil.rmtree(folder, ignore_errors=True)
        tool.write(content, folder)
        return folder


def weight(folder: Path) -> tuple[int, int]:
    """Return how many files a folder holds, and their bytes."""
    sizes = [file.stat().st_size for file in folder.rglob("*") if file.is_file()]
    return len(sizes), sum(sizes)
