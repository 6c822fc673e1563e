"""The picture that chats and social networks show beside a link: a card for the report, and one for each action."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.icon import GRID, inked
from planpress.exchange.typesetting import BOLD, FAMILY, REGULAR, TextBlock, TextBox, shown
from planpress.model import Action
from planpress.model.languages import direction
from planpress.palette import TONES, Tone, ToneColours
from planpress.views.context import Context, site_name
from planpress.views.main_points import first_point
from planpress.views.overall import overall
from planpress.views.rating_badge import RatingBadge, badges, unrated

WIDTH, HEIGHT = 1200, 630
"""The size that link previews ask for, in pixels."""
MARGIN, BAND, FOOT = 64, 124, 60
"""The empty edge on both sides, and the heights of the coloured band above and of the line below."""
ICON = 68
"""The width of the icon in the band."""
PERIOD = 300
"""The maximum width for the period in the band."""
MOST_OF_RATINGS, ROW = 216, 72
"""The maximum height of all ratings together, and of one rating."""
CHIP = 0.62
"""The maximum share of a row's width for the rating itself; the rest is for the assessor's name."""
ONE_COLUMN, GUTTER = 3, 32
"""The maximum number of ratings in one column before there are two, and the space between the columns."""
TITLE_SIZES = (60, 54, 48, 43, 39, 35, 32, 29)
SMALL_LINE = (26, 23, 20, 18)


@dataclass(frozen=True)
class CardText:
    """A text on a card.

    Args:
        block: The lines of the text.
        x: The distance from the side of the card where lines begin to the start of these lines, in pixels.
        y: The distance from the top of the card to the top of the first line, in pixels.
        towards_start: Whether the lines end at ``x`` instead of beginning there.
    """

    block: TextBlock
    x: float
    y: float
    towards_start: bool = False


@dataclass(frozen=True)
class CardRating:
    """A rating on a card.

    Args:
        tone: The sign of the rating.
        x: The distance from the side of the card where lines begin to the start of the chip, in pixels.
        y: The top of the chip, in pixels.
        height: The height of the chip, in pixels.
        width: The width of the chip, in pixels.
        sign: The width of the sign, in pixels.
        label: The rating.
        assessor: Who gave it.
    """

    tone: Tone
    x: float
    y: float
    height: float
    width: float
    sign: float
    label: CardText
    assessor: CardText

    @property
    def colours(self) -> ToneColours:
        """The colours for the tone of the rating."""
        return TONES[self.tone]


@dataclass(frozen=True)
class SocialCard:
    """A card of 1200 x 630 pixels.

    Args:
        right_to_left: Whether lines run from right to left.
        squares: The squares of the icon, as column and row.
        grid: The width of the icon in squares.
        plan: The Party and the plan.
        period: The period.
        above: The text above the title: the number of the action, or the dates of the report.
        title: The name of the action, or the first main point of the report.
        ratings: The ratings, and who gave each of them.
        note: The note that the data is fictional; without lines for a real plan.
        site: The address of the site.
        family: The name of the font.
    """

    right_to_left: bool
    squares: tuple[tuple[int, int], ...]
    grid: int
    plan: CardText
    period: CardText
    above: CardText
    title: CardText
    ratings: tuple[CardRating, ...]
    note: CardText
    site: CardText
    family: str = FAMILY


def report_card(context: Context) -> SocialCard:
    """Draw the card of a report: its first main point, and the overall ratings.

    Args:
        context: The context of any page of the period.
    """
    report, words = context.report, context.words
    # Translators: who gave the overall rating
    ratings = [
        replace(
            rating.badge,
            assessor=context.site_text(words.gettext("Overall rating, %(assessor)s", assessor=rating.assessor)),
        )
        for rating in overall(context).ratings
        if rating.badge
    ]
    return _card(context, words.span(report.start, report.end), first_point(context), ratings)


def action_card(context: Context, action: Action) -> SocialCard:
    """Draw the card of an action: its number, its title and its ratings.

    Args:
        context: The context of any page of the period.
        action: One of the context's actions; if the report does not list it, the card says that no rating is public.
    """
    number = context.words.gettext("%(term_Action)s %(words)s", words=action.printed_number)
    title = context.read(action.title, context.actions_report).words
    rated = badges(context, context.report, action) if context.report.detailed else ()
    return _card(context, number, title, rated or (unrated(context, context.plan.assessors[0]),))


def _card(context: Context, above: str, title: str, ratings: Sequence[RatingBadge]) -> SocialCard:
    turned = direction(context.words.code) == "rtl"
    rows = -(-len(ratings) // _columns(ratings))
    row = min(ROW, MOST_OF_RATINGS / max(1, rows))
    bottom = HEIGHT - FOOT - row * rows - (12 if ratings else 0)
    period = _fitted(context.report.period, PERIOD, BAND, (44, 38, 32, 26), turned, BOLD)
    start = MARGIN + ICON + 24
    room = WIDTH - MARGIN - period.width - 32 - start
    plan = _fitted(site_name(context), room, BAND - 12, (36, 32, 28, 25, 22), turned, BOLD)
    head = _fitted(above, WIDTH - 2 * MARGIN, 52, (32, 28, 24), turned)
    top = BAND + 28 + (head.height + 6 if head.lines else 0)
    body = _fitted(title, WIDTH - 2 * MARGIN, bottom - 16 - top, TITLE_SIZES, turned, BOLD)
    return SocialCard(
        right_to_left=turned,
        squares=inked(context.plan.party.code),
        grid=GRID,
        plan=CardText(plan, start, (BAND - plan.height) / 2),
        period=CardText(period, WIDTH - MARGIN, (BAND - period.height) / 2, towards_start=True),
        above=CardText(head, MARGIN, BAND + 28),
        title=CardText(body, MARGIN, top),
        ratings=tuple(_rows(ratings, bottom, row, turned)),
        note=_in_foot(context.words.gettext("Fictional data.") if context.plan.fictional else "", turned),
        site=_site(context, turned),
    )


def _rows(ratings: Sequence[RatingBadge], top: float, row: float, turned: bool) -> Iterator[CardRating]:
    columns = _columns(ratings)
    room = (WIDTH - 2 * MARGIN - GUTTER * (columns - 1)) / columns
    height = row - 12
    sign = round(height * 0.56)
    for place, rating in enumerate(ratings):
        y, x = top + place // columns * row, MARGIN + place % columns * (room + GUTTER)
        label = _fitted(rating.label.words, room * CHIP - sign - 48, height, _sizes(height), turned, BOLD)
        width = sign + (48 if label.lines else 32) + label.width
        start = x + width + 20
        assessor = _fitted(rating.assessor.words, room - width - 20, height, _sizes(height * 0.86), turned)
        yield CardRating(
            rating.tone,
            x,
            y,
            height,
            width,
            sign,
            CardText(label, x + sign + 28, y + (height - label.height) / 2),
            CardText(assessor, start, y + (height - assessor.height) / 2),
        )


def _columns(ratings: Sequence[RatingBadge]) -> int:
    return 1 if len(ratings) <= ONE_COLUMN else 2


def _sizes(height: float) -> tuple[float, ...]:
    return tuple(round(height * part, 1) for part in (0.5, 0.43, 0.37, 0.32, 0.28))


def _in_foot(text: str, turned: bool) -> CardText:
    block = _fitted(text, WIDTH / 2 - MARGIN, FOOT, SMALL_LINE, turned, BOLD)
    return CardText(block, MARGIN, HEIGHT - FOOT + (FOOT - block.height) / 2)


def _site(context: Context, turned: bool) -> CardText:
    address = context.plan.site_url.partition("//")[2].rstrip("/")
    block = _fitted(address, WIDTH / 2 - MARGIN, FOOT, SMALL_LINE, False)
    y = HEIGHT - FOOT + (FOOT - block.height) / 2
    return (
        CardText(block, WIDTH - MARGIN, y, towards_start=True)
        if turned or context.plan.fictional
        else CardText(block, MARGIN, y)
    )


def _fitted(  # noqa: PLR0913, PLR0917 - the text and its box
    text: str, width: float, height: float, sizes: Sequence[float], turned: bool, weight: int = REGULAR
) -> TextBlock:
    return TextBox(width, height, sizes, weight, turned).fit(shown(text))
