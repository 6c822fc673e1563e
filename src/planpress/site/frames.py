"""Renders the frames of a period; pages at the same depth share a frame, which is rendered once and then filled."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from planpress.fragments import render
from planpress.views.context import Context
from planpress.views.frame.gap import EDGE, Gap
from planpress.views.frame.menu import MenuEntry
from planpress.views.frame.page import Page, PageContent, Surroundings
from planpress.views.frame.page import page as whole_page

OF_ONE_PAGE = ("head", "shapes", "languages", "periods", "end", "footer", "running_foot")
"""The parts of a frame that vary from page to page."""
CONTENT = "content"


@dataclass
class Frames:
    """Puts the content of pages into the frame.

    Args:
        around: The values of the frame that all pages of the period share.
    """

    around: Surroundings
    _frames: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._in_menu = frozenset(_targets(self.around.entries))

    def whole(self, context: Context, path: str, content: PageContent) -> str:
        """Return a whole page.

        Args:
            context: The context of the page.
            path: The address of the page inside its period; empty for the overview.
            content: The content of the page.
        """
        view = whole_page(context, path, content, self.around)
        # a template of the project may inspect any value, so no value can be replaced with a gap
        if context.templates or path in self._in_menu or view.heading or content.headings or not content.menu:
            return render(view, words=context.words, templates=context.templates)
        if context.root not in self._frames:
            self._frames[context.root] = _frame(context, view)
        return "".join(
            piece if place % 2 == 0 else self._filling(context, view, piece)
            for place, piece in enumerate(self._frames[context.root])
        )

    def _filling(self, context: Context, view: Page, name: str) -> str:
        return view.content if name == CONTENT else render(getattr(view, name), words=context.words)


def _frame(context: Context, view: Page) -> tuple[str, ...]:
    """Render a page with gaps, and return the pieces between the gaps and the names of the gaps."""
    gaps: dict[str, Any] = {name: Gap(name) for name in OF_ONE_PAGE if getattr(view, name) is not None}
    return tuple(render(replace(view, **gaps, content=Gap(CONTENT).mark), words=context.words).split(EDGE))


def _targets(entries: Iterable[MenuEntry]) -> Iterator[str | None]:
    """Yield the address of every entry, and the addresses of the entries below it."""
    for entry in entries:
        yield entry.target
        yield from _targets(entry.entries)
