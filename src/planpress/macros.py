"""The macros for pages; each creates a view, renders it and inserts the result into the page."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from planpress.errors import PlanpressError, UnknownNameError
from planpress.fragments import render
from planpress.views.accessibility import accessibility
from planpress.views.action_card import action
from planpress.views.action_list import action_list
from planpress.views.action_notes import action_notes
from planpress.views.action_page import action_page
from planpress.views.all_actions import all_actions
from planpress.views.comparison_page import comparison
from planpress.views.contact_details import contact
from planpress.views.context import Context
from planpress.views.corrections import corrections
from planpress.views.data_dictionary import data_dictionary
from planpress.views.distribution_chart import distribution
from planpress.views.downloads import downloads
from planpress.views.full_report import full_report
from planpress.views.history import history
from planpress.views.main_points import main_points
from planpress.views.masthead import masthead
from planpress.views.movement import movement
from planpress.views.narrative import narrative
from planpress.views.notes import notes
from planpress.views.overall import overall
from planpress.views.pillar_list import pillar_list
from planpress.views.pillar_page import pillar
from planpress.views.quality import quality
from planpress.views.rating_badge import rating_badge
from planpress.views.rating_chart import rating_chart
from planpress.views.rating_grid import rating_grid
from planpress.views.scale_table import scale
from planpress.views.section import section
from planpress.views.since_last_report import since_last_report
from planpress.views.source_facts import source
from planpress.views.tombstone_page import tombstone
from planpress.views.trend import trend

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

MACROS: Mapping[str, Callable[..., "DataclassInstance"]] = {
    "accessibility": accessibility,
    "action": action,
    "action_list": action_list,
    "action_notes": action_notes,
    "action_page": action_page,
    "all_actions": all_actions,
    "comparison": comparison,
    "contact": contact,
    "corrections": corrections,
    "data_dictionary": data_dictionary,
    "distribution": distribution,
    "downloads": downloads,
    "full_report": full_report,
    "history": history,
    "main_points": main_points,
    "masthead": masthead,
    "movement": movement,
    "narrative": narrative,
    "notes": notes,
    "overall": overall,
    "pillar": pillar,
    "pillar_list": pillar_list,
    "quality": quality,
    "rating_badge": rating_badge,
    "rating_chart": rating_chart,
    "rating_grid": rating_grid,
    "scale": scale,
    "section": section,
    "since_last_report": since_last_report,
    "source": source,
    "tombstone": tombstone,
    "trend": trend,
}
"""The name of each macro, and the function that makes its view; manual/pages/macros.md shows an example of each."""


class Host(Protocol):
    """What a site builder must offer to the macros."""

    def context(self, url: str) -> Context:
        """Return the context for the page at this address in its period."""

    def place(self, markup: str) -> str:
        """Store finished markup, and return a marker; the markup replaces the marker after Markdown has run."""

    def failed(self, page: str, error: PlanpressError) -> str:
        """Record that a macro failed on a page; raise the error, or return what the page shows instead."""


def define_env(env: Any) -> None:
    """Make the macros available to pages; mkdocs-macros calls this at the start of each build.

    Args:
        env: The environment of mkdocs-macros; its configuration contains the planpress plugin.
    """
    host: Host = env.conf.plugins["planpress"]
    for name, view in MACROS.items():
        env.macro(_macro(env, host, view), name)


def _macro(env: Any, host: Host, view: Callable[..., "DataclassInstance"]) -> Callable[..., str]:
    def macro(*arguments: str, **named: str) -> str:
        page = env.page
        try:
            _check_words(view.__name__, (*arguments, *named.values()))
            context = host.context(page.url)
            return host.place(
                render(view(context, *arguments, **named), words=context.words, templates=context.templates)
            )
        except PlanpressError as error:
            return host.failed(page.file.src_uri, error)

    macro.__doc__ = view.__doc__
    return macro


def _check_words(name: str, values: Iterable[object]) -> None:
    """Refuse ids without quotes, because ``1.10`` would become ``1.1``."""
    for value in values:
        if not isinstance(value, str):
            raise UnknownNameError(f"{name}({value}) has an id without quotes", f'write {name}("{value}")')
