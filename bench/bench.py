"""What to measure, and how."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from bench.content import Content
from bench.tools import Tool


@dataclass(frozen=True)
class Bench:
    """What to measure, and how.

    Args:
        folder: The folder for projects and sites.
        rounds: How many times each command is run and counted.
        planpress: The checkouts of planpress, starting with this one.
        others: The tools with which they are compared.
    """

    folder: Path
    rounds: int
    planpress: tuple[Tool, ...]
    others: tuple[Tool, ...]

    @property
    def tools(self) -> tuple[Tool, ...]:
        """All tools, in the order in which they are measured."""
        return (*self.planpress, *self.others)

    def place(self, tool: Tool, *names: str) -> Path:
        """Return a path in the folder of a tool."""
        return self.folder.joinpath(re.sub(r"\W+", "-", tool.name).lower(), *names)

    def project(self, tool: Tool, content: Content, name: str = "project") -> Path:
        """Write a project for a tool, replacing the previous one."""
        folder = self.place(tool, name)
        shutil.rmtree(folder, ignore_errors=True)
        tool.write(content, folder)
        return folder


def weight(folder: Path) -> tuple[int, int]:
    """Return the number of files in a folder, and their total size in bytes."""
    sizes = [file.stat().st_size for file in folder.rglob("*") if file.is_file()]
    return len(sizes), sum(sizes)
