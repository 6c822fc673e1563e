"""The grid of Part B, with pillars as rows, ratings as columns and a chip for each action."""

from dataclasses import dataclass

from planpress.model import Action, Assessor, Report, Scale, known
from planpress.views.absence import Absence, absence
from planpress.views.context import Context, Link, TaggedText
from planpress.views.rating_badge import Tone, tone

MOST_TITLED = 30
"""With more actions than this, about two screens of a phone, the grid shows no titles on a phone."""


@dataclass(frozen=True)
class Chip:
    """An action in the grid.

    Args:
        link: The link to its page, with its number.
        title: Its official name.
        starred: Whether the report prints an asterisk after its name.
        others: The other assessors' ratings that differ, as assessor and rating.
    """

    link: Link
    title: TaggedText
    starred: bool
    others: tuple[tuple[TaggedText, TaggedText], ...]


@dataclass(frozen=True)
class Column:
    """A rating as a column.

    Args:
        label: The rating, or "Not rated".
        tone: The step of the colour and shape ramp.
        count: The number of actions with this rating.
    """

    label: TaggedText
    tone: Tone
    count: int


@dataclass(frozen=True)
class GridRow:
    """A pillar as a row.

    Args:
        pillar: The link to its page.
        cells: The chips in each column.
    """

    pillar: Link
    cells: tuple[tuple[Chip, ...], ...]


@dataclass(frozen=True)
class RatingGrid:
    """The grid of one assessor's ratings.

    Args:
        assessor: The assessor.
        columns: The ratings in the official order and, if needed, "Not rated".
        rows: The pillars that have actions.
        total: The number of actions.
        many: Whether there are too many actions to show their titles on a phone.
        starred: Whether any chip has the asterisk.
        differing: Whether another assessor rates any action differently.
    """

    assessor: TaggedText
    columns: tuple[Column, ...]
    rows: tuple[GridRow, ...]
    total: int
    many: bool
    starred: bool
    differing: bool


def rating_grid(context: Context, assessor: str | None = None) -> RatingGrid | Absence:
    """Show the grid of Part B, with a row for each pillar, a column for each rating and a chip for each action.

    Args:
        context: The context of the page.
        assessor: Whose ratings; by default, the Party's own.

    Raises:
        UnknownNameError: There is no such assessor.
    """
    rater = context.find_assessor(assessor) if assessor else context.plan.assessors[0]
    report, scale = context.report, context.scale
    if (
        scale is None
        or not known(report).lists_actions
        or not any(rater.id in action.ratings for action in report.actions)
    ):
        return absence(context, rater)
    keys: list[str | None] = [rating.id for rating in scale.ratings]
    if any(rater.id not in action.ratings for action in report.actions):
        keys.append(None)
    cells: dict[tuple[str, str | None], list[Chip]] = {}
    for action in report.actions:
        chip = _chip(context, report, scale, action, rater)
        cells.setdefault((action.pillar, _rating_id(action, rater)), []).append(chip)
    rows = tuple(
        GridRow(
            context.pillar_link(pillar),
            tuple(tuple(cells.get((pillar.id, key), ())) for key in keys),
        )
        for pillar in context.pillars
        if any((pillar.id, key) in cells for key in keys)
    )
    chips = [chip for group in cells.values() for chip in group]
    return RatingGrid(
        assessor=context.read_plan(rater.label),
        columns=tuple(_column(context, scale, key, rows, index) for index, key in enumerate(keys)),
        rows=rows,
        total=len(chips),
        many=len(chips) > MOST_TITLED,
        starred=any(chip.starred for chip in chips),
        differing=any(chip.others for chip in chips),
    )


def _rating_id(action: Action, rater: Assessor) -> str | None:
    assessment = action.ratings.get(rater.id)
    return assessment.rating if assessment else None


def _column(context: Context, scale: Scale, key: str | None, rows: tuple[GridRow, ...], index: int) -> Column:
    count = sum(len(row.cells[index]) for row in rows)
    rating = scale.rating(key) if key else None
    if rating is None:
        return Column(context.site_text(context.words.gettext("Not rated")), Tone.UNRATED, count)
    return Column(context.read_plan(rating.label), tone(scale, rating), count)


def _chip(context: Context, report: Report, scale: Scale, action: Action, rater: Assessor) -> Chip:
    others = []
    for assessor in context.plan.assessors:
        assessment = action.ratings.get(assessor.id)
        rating = scale.rating(assessment.rating) if assessment else None
        if rating and assessor.id != rater.id and rating.id != _rating_id(action, rater):
            others.append((context.read_plan(assessor.label), context.read_plan(rating.label)))
    link = Link(action.id, context.action_href(action.id))
    return Chip(link, context.read(action.title, report), action.starred, tuple(others))
