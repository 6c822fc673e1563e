"""An action: one promise of the plan, as worded in one report."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from planpress.model.base import OMITTED, Frozen, FrozenMap, Value
from planpress.model.deadline import Due
from planpress.model.rating import Judgement
from planpress.model.scalars import Day, Flag, Plain, PrintedId, PrintedNumber, Slug, Time
from planpress.model.text import NameOrId, Text, Words


class StatedChange(StrEnum):
    """What became of an action since the previous report, as the editor states it."""

    NEW = "new"
    REWORDED = "reworded"
    RENUMBERED = "renumbered"
    SPLIT = "split"
    MERGED = "merged"


class Indicator(Value):
    """A measure of an action's effect."""

    name: Words
    """What is measured."""
    unit: Words | None = None
    """What is counted, such as "seizures", or "owners of 83" if there are 83 in all."""
    baseline: Plain | None = None
    """The value at the beginning."""
    target: Plain | None = None
    """The value to be reached."""
    value: Plain | None = None
    """The value now."""


class Evidence(Value):
    """Something that a reader can look up to confirm what is reported."""

    title: Words
    """The name of the document, page or record."""
    date: Day | None = None
    """The date of the document, page or record."""
    url: Plain | None = None
    """Where to read the document, page or record."""


class Printed(Value):
    """How one part of the report differs in print."""

    title: Words | None = None
    """The title as this part prints it."""
    starred: Flag | None = None
    """Whether this part prints the asterisk."""


class PrintedParts(Value):
    """How Part B or Part C of the report differs from the action's own entry."""

    part_b: Printed | None = None
    """What the table of ratings (Part B) prints differently."""
    part_c: Printed | None = None
    """What the details (Part C) print differently."""


class Origin(Value):
    """Where a promise was made."""

    title: Words
    """The name of the document, such as the decision or the strategy."""
    page: Plain | None = None
    """The page or section, such as "12" or "section 3.2"."""
    url: Plain | None = None
    """Where to read the document."""


class UpdateSource(Value):
    """Where an update was read."""

    title: Words
    """The name of the document or page."""
    url: Plain | None = None
    """Where to read the document or page."""


class Update(Value):
    """A dated statement about an action within the period."""

    date: Time
    """When it happened or was published: a day, a month or a year."""
    text: Words
    """What happened."""
    source: UpdateSource | None = None
    """Where the statement was read."""


class Milestone(Value):
    """A step of an action, with its own number, date and state; it is not counted as an action."""

    number: Annotated[PrintedNumber | None, OMITTED] = None
    """The number as printed, such as "1.2"."""
    title: Words
    """The name of the step, copied exactly."""
    responsible: Annotated[tuple[NameOrId, ...], OMITTED] = ()
    """Who is answerable, the lead first, if the source states it for the step."""
    start: Annotated[Time | None, OMITTED] = None
    """When the work begins: a day, a month or a year."""
    due: Annotated[Due | None, OMITTED] = None
    """When the step is due, written as for an action. Keep the date after the step is reached."""
    rating: Annotated[Slug | None, OMITTED] = None
    """The id of a rating on the report's scale, if the source states how far the step is in the words of that scale."""
    state: Annotated[Words | None, OMITTED] = None
    """How far the step is, in the words of the source, if the scale does not have them."""
    reached: Annotated[Time | None, OMITTED] = None
    """When the step was reached: a day, a month or a year."""
    progress: Annotated[tuple[Words, ...], OMITTED] = ()
    """What was done for the step in the period; one entry for each fact or paragraph."""


class Action(Value):
    """One promise of the plan, as worded in one report."""

    # Keys that were added later are left out of the published data if they are empty.
    id: PrintedId
    """The printed number, in quotes."""
    number: Annotated[PrintedNumber | None, OMITTED] = None
    """The number as printed, such as "1.1(a)", if it cannot be an id. Default: the id."""
    pillar: Annotated[PrintedId, OMITTED] = ""
    """The id of a pillar in the plan, in quotes; needed if the plan has pillars."""
    objective: Annotated[PrintedId, OMITTED] = ""
    """The id of an objective in the plan, in quotes."""
    title: Words
    """The official name, copied exactly."""
    short_title: Annotated[Words | None, OMITTED] = None
    """A shorter name, for lists and phones."""
    description: Annotated[tuple[Words, ...], OMITTED] = ()
    """What the promise is about; never what was done."""
    responsible: Annotated[tuple[NameOrId, ...], OMITTED] = ()
    """Who is answerable, the lead first: ids of bodies in the plan, or names in plain text."""
    start: Annotated[Time | None, OMITTED] = None
    """When the work begins: a day, a month or a year."""
    due: Annotated[Due | None, OMITTED] = None
    """When the action is due: a day, a month, a year, `ongoing: true`, or `text:` with the words as printed."""
    origin: Annotated[Origin | None, OMITTED] = None
    """Where the promise was made."""
    tags: Annotated[tuple[Slug, ...], OMITTED] = ()
    """The ids of tags in the plan."""
    starred: Flag = False
    """Whether the report marks the action with an asterisk."""
    ratings: Frozen[Slug, Judgement] = Field(default_factory=FrozenMap)
    """The rating of each assessor: a rating id of the scale, or `rating:` with more keys below it."""
    progress: tuple[Words, ...] = ()
    """What was done in the period; one entry for each fact or paragraph."""
    updates: Annotated[tuple[Update, ...], OMITTED] = ()
    """Dated statements about the action within the period."""
    milestones: Annotated[tuple[Milestone, ...], OMITTED] = ()
    """The steps of the action, in printed order."""
    comments: tuple[Words, ...] = ()
    """Comments; printed in italics in the official form."""
    outlook: tuple[Words, ...] = ()
    """What comes next."""
    challenges: tuple[Words, ...] = ()
    """What makes progress difficult."""
    indicators: tuple[Indicator, ...] = ()
    """How the effect is measured; an empty list shows as "not supplied"."""
    evidence: tuple[Evidence, ...] = ()
    """What a reader can look up; an empty list shows as "not supplied"."""
    printed: PrintedParts = PrintedParts()
    """Where Part B or Part C of the report differs from this entry."""
    continues: Annotated[tuple[PrintedId, ...] | None, Field(alias="from")] = None
    """The actions in the previous report that this action continues. Default: the action with the same id."""
    change: StatedChange | None = None
    """What became of the action since the previous report. Leave it out if nothing changed."""

    @property
    def printed_number(self) -> str:
        """The number that readers see: as printed if stated, otherwise the id."""
        return self.number or self.id

    @property
    def says_anything(self) -> bool:
        """Whether the action has any text about its progress, about challenges or about what comes next."""
        texts = (self.progress, self.comments, self.challenges, self.outlook, self.updates)
        return any(texts) or any(milestone.progress for milestone in self.milestones)

    @property
    def name_in_lists(self) -> Text:
        """The title for lists and phones: the short title if there is one, otherwise the official title."""
        return self.short_title or self.title
