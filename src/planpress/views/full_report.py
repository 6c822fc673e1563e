"""The whole report in the official order: Parts A, B and C."""

from dataclasses import dataclass

from planpress.model import Known, known
from planpress.views.absence import Absence
from planpress.views.action_card import ActionCard, card
from planpress.views.action_notes import ActionNotes, action_notes
from planpress.views.context import Context, Link, TaggedText
from planpress.views.correction_notice import CorrectionNotice
from planpress.views.distribution_chart import DistributionChart, distribution
from planpress.views.ended_actions import EndedActions, ended_actions
from planpress.views.masthead import Masthead, masthead
from planpress.views.narrative import Narrative, narrative
from planpress.views.notes import Notes, notes
from planpress.views.overall import Overall, overall
from planpress.views.rating_grid import RatingGrid, rating_grid


@dataclass(frozen=True)
class PillarSection:
    """One pillar in Part C or, in a plan without pillars, one objective.

    Args:
        pillar: The link to its page or, in a plan without pillars, to its objective; without a number for actions that
            have neither.
        cards: Its actions in printed order.
    """

    pillar: Link
    cards: tuple[ActionCard, ...]


@dataclass(frozen=True)
class FullReport:
    """The whole report.

    Args:
        masthead: The Party, the plan and the facts about the report.
        overall: The overall rating (Part A).
        narrative: The synopsis (Part A).
        distribution: The distribution of the ratings (Part A), as a chart.
        grid: The grid of ratings (Part B), or the reason why there is none.
        sections: The actions by pillar or objective (Part C); empty if the report does not list them.
        by_objective: Whether the sections are objectives, in a plan without pillars.
        notes: Editorial notes about the report as a whole.
        ended: The actions of an earlier report that were dropped, split or merged (Part C).
        action_notes: Editorial notes about actions, if the report does not list its actions (Part C).
        state: How much of the report is known.
        assessors: The assessors of the plan.
        notice: What was corrected, if it is shown below the title; on a page, the frame shows it.
    """

    masthead: Masthead
    overall: Overall
    narrative: Narrative
    distribution: DistributionChart
    grid: RatingGrid | Absence
    sections: tuple[PillarSection, ...]
    by_objective: bool
    notes: Notes
    ended: EndedActions
    action_notes: ActionNotes
    state: Known
    assessors: tuple[TaggedText, ...]
    notice: CorrectionNotice | None = None


def full_report(context: Context) -> FullReport:
    """Show the whole report in the official order of Parts A, B and C, for reading and printing."""
    report = context.report
    sections = []
    for heading, link in context.headings if report.detailed else ():
        cards = tuple(card(context, action) for action in report.actions if context.heading_of(action) == heading)
        if cards:
            sections.append(PillarSection(link, cards))
    return FullReport(
        masthead=masthead(context),
        overall=overall(context),
        narrative=narrative(context),
        distribution=distribution(context),
        grid=rating_grid(context),
        sections=tuple(sections),
        by_objective=context.groups_by_objective,
        notes=notes(context, "report"),
        ended=ended_actions(context),
        action_notes=action_notes(context),
        state=known(report),
        assessors=tuple(context.read_plan(assessor.label) for assessor in context.plan.assessors),
    )
