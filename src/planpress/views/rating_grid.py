"""The grid of Part B: a chip for each action, in the row of its pillar or objective and the column of its rating."""

from dataclasses import dataclass
from functools import partial
from math import ceil

from planpress.addresses import ACTIONS_PAGE, narrowed_list
from planpress.language.grammar import joined, remarked
from planpress.model import Action, Assessor, Report, Scale, known
from planpress.views.absence import Absence, absence
from planpress.views.action_filters import NOT_RATED
from planpress.views.context import Context, Link, TaggedText
from planpress.views.rating_badge import Tone, rating_words, tone

SCREEN = (390, 844)
"""Width and height of a common phone, in pixels."""
MOST_SCREENS = 4
"""If the grid would fill more than this number of screens on such a phone, phones show only the numbers of actions,
with links to the list.
"""
PILLAR_HEIGHT, CELL_HEIGHT, CHIP_HEIGHT = 78, 54, 33
"""The height of a pillar's heading, of a rating's label, and of a line of chips on a phone, in pixels."""
CHIP_EDGE, LETTER, SIGN, CELL_EDGE = 26, 9, 22, 58
"""The widths of a chip without words, of a letter, of a sign and of the space around the chips, in pixels."""


@dataclass(frozen=True)
class OtherRating:
    """Another assessor's rating, where it differs.

    Args:
        assessor: The assessor.
        label: The rating.
        tone: The sign of the rating.
    """

    assessor: TaggedText
    label: TaggedText
    tone: Tone


@dataclass(frozen=True)
class Chip:
    """An action in the grid.

    Args:
        link: The link to its page, with its number.
        title: Its official name.
        starred: Whether the report prints an asterisk after its name.
        others: The other assessors' ratings, as far as they differ.
        ratings: Its rating and the ratings in ``others``, each with its assessor, in words.
    """

    link: Link
    title: TaggedText
    starred: bool
    others: tuple[OtherRating, ...]
    ratings: str

    @property
    def width(self) -> int:
        """The estimated width of the chip on a page, in pixels."""
        return CHIP_EDGE + LETTER * (len(self.link.label) + self.starred) + SIGN * len(self.others)


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
    """A row of the grid: a pillar or, in a plan without pillars, an objective or all actions.

    Args:
        pillar: The link to the pillar's page or, if the plan has no pillars, to the list of all actions.
        cells: The chips in each column.
        lists: For each column, the link to a list of the same actions.
    """

    pillar: Link
    cells: tuple[tuple[Chip, ...], ...]
    lists: tuple[str, ...]

    @property
    def phone_height(self) -> int:
        """The estimated height of the row's card on a phone, in pixels."""
        room = SCREEN[0] - CELL_EDGE
        lines = (
            ceil(sum(chip.width for chip in cell) / (room - max(chip.width for chip in cell) / 2))
            for cell in self.filled
        )
        return PILLAR_HEIGHT + sum(CELL_HEIGHT + CHIP_HEIGHT * count for count in lines)

    @property
    def filled(self) -> tuple[tuple[Chip, ...], ...]:
        """The cells that have chips."""
        return tuple(cell for cell in self.cells if cell)


@dataclass(frozen=True)
class RatingGrid:
    """The grid of one assessor's ratings.

    Args:
        assessor: The assessor.
        columns: The ratings in the official order and, if needed, "Not rated".
        rows: The pillars or objectives that have actions.
        total: The number of actions.
        many: Whether there are too many actions to show each of them on a phone.
        starred: Whether any chip has the asterisk.
        differing: Whether another assessor rates any action differently.
        all_actions: The link to the list of all actions.
        by_objective: Whether the rows are objectives, in a plan without pillars.
    """

    assessor: TaggedText
    columns: tuple[Column, ...]
    rows: tuple[GridRow, ...]
    total: int
    many: bool
    starred: bool
    differing: bool
    all_actions: str
    by_objective: bool


def rating_grid(context: Context, assessor: str | None = None) -> RatingGrid | Absence:
    """Show the grid of Part B: the actions by pillar or objective, and by rating.

    Args:
        context: The context of the page.
        assessor: The id of the assessor who gave the ratings; by default, the Party.

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
    level = "objective" if context.groups_by_objective else "pillar"
    pages = {key: partial(narrowed_list, rating=key or NOT_RATED, assessor=rater.id) for key in keys}
    for action in report.actions:
        chip = _chip(context, report, scale, action, rater)
        cells.setdefault((context.heading_of(action), _rating_id(action, rater)), []).append(chip)
    rows = tuple(
        GridRow(
            heading,
            tuple(tuple(cells.get((identifier, key), ())) for key in keys),
            tuple(context.href(pages[key](**({level: identifier} if identifier else {}))) for key in keys),
        )
        for identifier, heading in context.headings
        if any((identifier, key) in cells for key in keys)
    )
    chips = [chip for group in cells.values() for chip in group]
    return RatingGrid(
        assessor=context.read_plan(rater.label),
        columns=tuple(_column(context, scale, key, rows, index) for index, key in enumerate(keys)),
        rows=rows,
        total=len(chips),
        many=sum(row.phone_height for row in rows) > MOST_SCREENS * SCREEN[1],
        starred=any(chip.starred for chip in chips),
        differing=any(chip.others for chip in chips),
        all_actions=context.href(ACTIONS_PAGE),
        by_objective=context.groups_by_objective,
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
    others, own = [], _rating_id(action, rater)
    for assessor in context.plan.assessors:
        assessment = action.ratings.get(assessor.id)
        rating = scale.rating(assessment.rating) if assessment else None
        if rating and assessor.id != rater.id and rating.id != own:
            label = context.read_plan(rating.label)
            others.append(OtherRating(context.read_plan(assessor.label), label, tone(scale, rating)))
    label = rating_words(context, scale.rating(own) if own else None, context.words.gettext("Not rated"))
    said = [(label, context.read_plan(rater.label)), *((other.label, other.assessor) for other in others)]
    return Chip(
        context.action_link(action.id),
        context.read(action.name_in_lists, report),
        action.starred,
        tuple(others),
        joined(context.words, [remarked(context.words, str(words), str(who)) for words, who in said]),
    )
