"""A report: what was submitted for one period (``data/reports/<period>.yml``)."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from planpress.model.action import Action
from planpress.model.base import OMITTED, Frozen, FrozenMap, Value
from planpress.model.rating import Judgement
from planpress.model.scalars import Day, Language, Plain, PrintedId, Slug, Whole
from planpress.model.shares import Shares
from planpress.model.text import Words


class State(StrEnum):
    """Whether there is a report to read."""

    PUBLISHED = "published"
    MISSING = "missing"
    WITHHELD = "withheld"


class Detail(StrEnum):
    """How much of a report is public: every action, or only the totals."""

    ACTIONS = "actions"
    TOTALS = "totals"


class Source(Value):
    """The source from which the facts of a report were read."""

    title: Words | None = None
    """The name of the document."""
    reference: Plain | None = None
    """The number of the document, such as SC69 Doc. 29.3."""
    url: Plain | None = None
    """Where to read the document."""
    note: Words | None = None
    """Which parts were read, and how."""


class Dropped(Value):
    """An action of the previous report that this report drops."""

    id: PrintedId
    """The id of an action in the previous report, in quotes."""
    reason: Words
    """Why the action ends."""
    into: tuple[PrintedId, ...] = ()
    """The actions that take over the task of this action."""


class Note(Value):
    """An editorial note shown to readers."""

    about: PrintedId = "report"
    """An action's id in quotes, or "report"."""
    text: Words
    """The note."""


class Correction(Value):
    """A correction made after publication."""

    date: Day
    """When the mistake was corrected."""
    about: PrintedId = "report"
    """An action's id in quotes, or "report"."""
    text: Words
    """What was wrong, and what the report says now."""


class Acceptance(Value):
    """A finding of the checker that the editor has reviewed and accepted."""

    code: Plain
    """The code of the rule; `planpress rules` lists them."""
    about: PrintedId = "report"
    """An action's id in quotes, "actions" for what the rule reports about any action, or "report"."""
    reason: Plain
    """Why the finding is accepted."""


class Report(Value):
    """What was submitted for one period."""

    period: SkipJsonSchema[PrintedId]
    """The name of the file."""
    start: Annotated[Day | None, Field(alias="from")] = None
    """The first day of the period (2014-11-01), or its first month (2014-11). Leave it out if the source gives none."""
    end: Annotated[Day, Field(alias="to")]
    """The last day of the period, or its last month."""
    meeting: Plain | None = None
    """The meeting to which the report was submitted, such as SC69."""
    submitted: Day | None = None
    """When the report was submitted."""
    due: Day | None = None
    """When the report was due."""
    prepared_by: Words | None = None
    """An office, not a person's private details."""
    state: State = State.PUBLISHED
    """Whether there is a report to read: published, missing (none was submitted) or withheld (not public)."""
    detail: Detail = Detail.ACTIONS
    """How much is public: every action, or only the totals."""
    scale: Slug | None = None
    """The id of the scale in the plan that the report's ratings come from."""
    plan_version: PrintedId = "1"
    """The version of the plan, in quotes. Actions are compared by id within a version, otherwise only by lineage."""
    language: Language | None = None
    """The language of the texts in this file. Default: the first language of the plan."""
    source: Source = Source()
    """Where the facts were read."""
    overall: Frozen[Slug, Judgement] = Field(default_factory=FrozenMap)
    """The overall rating by each assessor: a rating id, or `rating:` with more keys below it."""
    totals: Frozen[Slug, Frozen[Slug, Whole]] = Field(default_factory=FrozenMap)
    """For each assessor, the number of actions with each rating, as the source states them."""
    # Left out of the published data if it is empty, like every key that was added later.
    shares: Annotated[Frozen[Slug, Shares], OMITTED] = Field(default_factory=FrozenMap)
    """For each assessor, the share of actions with each rating, as printed; `of:` is their number, if stated."""
    totals_derived: Annotated[tuple[Slug, ...], OMITTED] = ()
    """The assessors whose `totals` the source does not state: the editors derived them, as `totals_note` explains."""
    totals_note: Frozen[Slug, Words] = Field(default_factory=FrozenMap)
    """For each assessor, what a reader must know about the totals."""
    summary: Words | None = None
    """What the report says, in a few sentences."""
    progress: tuple[Words, ...] = ()
    """What was done in the period as a whole; one entry for each fact or paragraph."""
    outlook: tuple[Words, ...] = ()
    """What comes next."""
    actions: tuple[Action, ...] = ()
    """The actions, in printed order."""
    dropped: tuple[Dropped, ...] = ()
    """Actions in the previous report that end here. Every action that disappears needs an entry."""
    notes: tuple[Note, ...] = ()
    """Editorial notes shown to readers, about an action or the report."""
    corrections: tuple[Correction, ...] = ()
    """What was changed after publication."""
    accept: tuple[Acceptance, ...] = ()
    """Findings of the checker that you have reviewed and accept."""

    @cached_property
    def _by_id(self) -> Mapping[str, Action]:
        return {action.id: action for action in self.actions}

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of its actions, in printed order."""
        return tuple(action.id for action in self.actions)

    @cached_property
    def _dropped_by_id(self) -> Mapping[str, Dropped]:
        return {dropped.id: dropped for dropped in self.dropped}

    def action(self, identifier: str) -> Action | None:
        """Return the action with a given id, or None."""
        return self._by_id.get(identifier)

    def number(self, identifier: str) -> str:
        """Return the number of an action as this report prints it; the id itself if the report does not list it."""
        action = self.action(identifier)
        return action.printed_number if action else identifier

    def numbers(self, identifiers: Iterable[str]) -> tuple[str, ...]:
        """Return the numbers of several actions as this report prints them."""
        return tuple(map(self.number, identifiers))

    def drops(self, identifier: str) -> Dropped | None:
        """Return the entry about an action of the previous report that this report drops, or None."""
        return self._dropped_by_id.get(identifier)

    @property
    def first_day(self) -> date:
        """The first day of the period or, if its beginning is unknown, the first day that its end may mean."""
        return (self.start or self.end).first

    @cached_property
    def detailed(self) -> bool:
        """Whether the actions of the report are public."""
        return self.state is State.PUBLISHED and self.detail is Detail.ACTIONS
