"""A part of a page under its heading; empty parts are left out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planpress.addresses import CHART, GRID, NOTES_ON_ACTIONS, OVERALL
from planpress.errors import UnknownNameError
from planpress.model import Known, known
from planpress.suggestion import suggest
from planpress.views.action_list import ActionList, action_list
from planpress.views.action_notes import action_notes
from planpress.views.contact_details import contact
from planpress.views.context import Context, Link
from planpress.views.last_reported import LastReported, last_reported
from planpress.views.narrative import narrative
from planpress.views.overall import overall
from planpress.views.pillar_list import pillar_list
from planpress.views.rating_chart import rating_chart
from planpress.views.rating_grid import RatingGrid, rating_grid

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


@dataclass(frozen=True)
class Section:
    """A part of a page.

    Args:
        title: Its heading.
        anchor: Its anchor, the same in every language.
        content: The view below the heading; None if there is nothing to show.
        former: The anchors of earlier parts that this part replaces, to which other sites may link.
    """

    title: str
    anchor: str
    content: "DataclassInstance | None"
    former: tuple[str, ...] = ()


def section(context: Context, part: str) -> Section:
    """Show a part of a page under its heading, or nothing if the part has nothing to show.

    Args:
        context: The context of the page.
        part: The name of the macro that shows the part: "overall", "rating_chart", "action_notes", "rating_grid",
            "narrative", "pillar_list" or "contact".

    Raises:
        UnknownNameError: There is no such part.
    """
    if part not in SECTIONS:
        raise UnknownNameError(f'there is no section "{part}"', suggest(part, SECTIONS))
    return SECTIONS[part](context)


def _overall(context: Context) -> Section:
    view = overall(context)
    return Section(context.words.gettext("Overall rating"), OVERALL, view if view.ladder else None)


def _rating_chart(context: Context) -> Section:
    view, words = rating_chart(context), context.words
    if view.total is None:
        title = words.gettext("How the %(term_actions)s are rated")
    else:
        title = words.ngettext(
            "How the %(num_actions)s is rated", "How the %(num)s %(num_actions)s are rated", view.total
        )
    return Section(title, CHART, view if view.series or view.printed else None, former=("over-the-periods",))


def _rating_grid(context: Context) -> Section:
    """Show the actions under their ratings; if the report lists no actions, show those of the last one that does."""
    words = context.words
    if earlier := last_reported(context):
        period = earlier.report.period
        return Section(
            words.gettext("Where each %(term_action)s stood in %(period)s", period=period),
            GRID,
            LastReported(Link(period, context.period_href(period)), _actions(earlier)),
        )
    state = known(context.report)
    if state is Known.RATED:
        return Section(words.gettext("Where each %(term_action)s stands"), GRID, _actions(context))
    return Section(words.terms["term_Actions"], GRID, _actions(context) if state.lists_actions else None)


def _actions(context: Context) -> RatingGrid | ActionList:
    """Return the grid of the first assessor that rated actions or, if none did, the list of actions."""
    grids = (rating_grid(context, assessor.id) for assessor in context.plan.assessors)
    return next((grid for grid in grids if isinstance(grid, RatingGrid)), None) or action_list(context)


def _action_notes(context: Context) -> Section:
    view = action_notes(context)
    title = context.words.gettext("What is known about individual %(term_actions)s")
    return Section(title, NOTES_ON_ACTIONS, view if view.actions else None)


def _narrative(context: Context) -> Section:
    view = narrative(context)
    content = view if view.summary or view.progress or view.outlook or view.lacks_summary else None
    return Section(context.words.gettext("In summary"), "in-summary", content)


def _pillar_list(context: Context) -> Section:
    view = pillar_list(context)
    terms = context.words.terms
    named = terms["term_objectives" if view.by_objective else "term_pillars"]
    title = context.words.gettext("The %(term_pillars)s", term_pillars=named)
    return Section(title, "the-pillars", view if view.entries else None)


def _contact(context: Context) -> Section:
    view = contact(context)
    return Section(context.words.gettext("Contact"), "contact", view if view.contact else None)


PARTS: Mapping[str, Callable[[Context], Section]] = {
    "overall": _overall,
    "rating_chart": _rating_chart,
    "action_notes": _action_notes,
    "rating_grid": _rating_grid,
    "narrative": _narrative,
    "pillar_list": _pillar_list,
}
"""The functions that make the parts of the overview, each under the name of the macro that shows the part without its
heading.
"""
SECTIONS: Mapping[str, Callable[[Context], Section]] = {**PARTS, "contact": _contact}
"""The parts of any page that have a heading only if they have content."""
