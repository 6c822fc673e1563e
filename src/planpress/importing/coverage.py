"""Which values a document shows if they exist, so that their absence means that they no longer exist."""

from dataclasses import dataclass

Path = tuple[str, ...]
"""A path in the data: keys, with an action by its id; ``ANY`` for all actions."""
ANY = "*"
UNNAMED = ("actions", "?")
"""The path of a row that is about an action, but does not say which one."""


@dataclass(frozen=True)
class Coverage:
    """What the absence of a value from a document means.

    Args:
        complete: Whether the document shows every value of a report, as the form and the workbook of planpress do. In
            all other documents, absence means nothing.
        open: Values whose absence from a complete document means nothing: words that could not be read, and sheets and
            columns that are not in it.
    """

    complete: bool = False
    open: frozenset[Path] = frozenset()

    def lacks(self, path: Path) -> bool:
        """Tell whether the absence of a value means that it does not exist.

        Args:
            path: The path of the value.
        """
        if not self.complete or (len(path) == len(UNNAMED) and path[0] == UNNAMED[0] and UNNAMED in self.open):
            return False
        return not any(_begins(path, left) for left in self.open)


FOREIGN = Coverage()
"""The coverage of any document other than the form and the workbook of planpress."""


def _begins(path: Path, start: Path) -> bool:
    if len(path) < len(start):
        return False
    return all(
        step.lower() == wanted.lower() or ANY in (step, wanted) for step, wanted in zip(path, start, strict=False)
    )
