"""The shapes of ratings that a page shows."""

import re
from dataclasses import dataclass

SHAPE = re.compile(r'<use href="#pp-([a-z]+)"/>')
PATTERN = "url(#pp-hatch)"


@dataclass(frozen=True)
class Shapes:
    """The drawings of shapes; a page contains each once, and every rating refers to one.

    Args:
        used: The tones that the page shows, and ``hatch`` if a bar is hatched.
        standalone: Whether the drawings are a file of their own.
    """

    used: tuple[str, ...]
    standalone: bool = False


def used_shapes(markup: str) -> tuple[str, ...]:
    """Return the drawings that the content of a page refers to.

    Args:
        markup: The finished content.
    """
    return tuple(sorted({*SHAPE.findall(markup), *(["hatch"] if PATTERN in markup else [])}))
