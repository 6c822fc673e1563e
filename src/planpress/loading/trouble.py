"""An error of the YAML parser, with the parts of the text that help to explain it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml

from planpress.loading.position import Mark

Scanner: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def position_of(mark: yaml.error.Mark | None) -> Mark | None:
    """Return the line and column of a mark of PyYAML, both counted from 1."""
    return (mark.line + 1, mark.column + 1) if mark else None


@dataclass(frozen=True)
class Trouble:
    """An error of the parser, in the parser's own words, with the positions that it names and the text."""

    context: str
    problem: str
    here: Mark
    opening: Mark
    text: str

    @cached_property
    def lines(self) -> Sequence[str]:
        """The lines of the text."""
        return self.text.split("\n")

    @property
    def line(self) -> str:
        """The line with the error."""
        return self.at(self.here[0])

    @property
    def before(self) -> str:
        """The part of the line before the error."""
        return self.line[: self.here[1] - 1]

    @property
    def rest(self) -> str:
        """The part of the line from the error on."""
        return self.line[self.here[1] - 1 :]

    @property
    def opened(self) -> str:
        """The part of a line that begins at the position that the parser names as the context."""
        return self.at(self.opening[0])[self.opening[1] - 1 :]

    @cached_property
    def above(self) -> tuple[int, str]:
        """The nearest line above the error that is neither empty nor a comment, with its number."""
        for number in range(self.here[0] - 1, 0, -1):
            if (line := self.at(number)).strip() and not line.lstrip().startswith("#"):
                return number, line
        return 0, ""

    @cached_property
    def last_token(self) -> Any:
        """The last token that the scanner finds before the error, or None."""
        last = None
        try:
            for token in yaml.scan(self.text, Scanner):
                if (token.start_mark.line + 1, token.start_mark.column + 1) >= self.here:
                    break
                last = token if token.end_mark.index > token.start_mark.index else last
        except yaml.YAMLError:
            pass  # the scanner cannot read what follows the last token
        return last

    def at(self, number: int) -> str:
        """Return a line by its number; "" if there is none."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""
