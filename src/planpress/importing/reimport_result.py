"""What a comparison of a report's file with an imported report gives."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Difference:
    """Something that the document and the file say differently.

    Args:
        line: The line of the file.
        words: What differs, such as ``action 1.1, title: "..." -> "..."``.
        overwrites: Whether something in the file would be lost.
    """

    line: int
    words: str
    overwrites: bool


@dataclass
class Reimport:
    """The result of a comparison.

    Args:
        text: The text of the file with all changes.
        differences: The differences, in the order of the file.
        kept: What stays although the document does not, or cannot, contain it: the line in the file and what is there.
    """

    text: str
    differences: list[Difference] = field(default_factory=list)
    kept: list[tuple[int, str]] = field(default_factory=list)

    @property
    def overwrites(self) -> int:
        """How many values would be lost."""
        return sum(difference.overwrites for difference in self.differences)
