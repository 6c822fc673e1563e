"""When an action is due."""

import datetime
from typing import Annotated, Self

from pydantic import BeforeValidator, model_validator

from planpress.model.base import OMITTED, Value
from planpress.model.scalars import Flag, PartialDate, Time, refuse
from planpress.model.text import Words

HINT = "write `date: 2016-12`, `ongoing: true`, or `text:` with the words as printed"


class Deadline(Value):
    """The time by which an action is to be done, as far as the source gives it."""

    date: Annotated[Time | None, OMITTED] = None
    """A day, a month or a year."""
    ongoing: Annotated[Flag, OMITTED] = False
    """Whether the action has no end, such as a yearly survey."""
    text: Annotated[Words | None, OMITTED] = None
    """The words as printed, instead of a date (such as "after the election") or beside the date that they mean."""

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.date is None and not self.ongoing and self.text is None:
            raise refuse("deadline", "this says nothing about when the action is due", HINT)
        if self.date is not None and self.ongoing:
            raise refuse("deadline", "an ongoing action has no date", "keep either `date:` or `ongoing: true`")
        return self

    def is_late(self, day: datetime.date) -> bool:
        """Tell whether the deadline has passed by the end of a day; a deadline without a date never passes."""
        return self.date is not None and self.date.last <= day


def _expand(value: object) -> object:
    return {"date": value} if isinstance(value, str | PartialDate) else value


Due = Annotated[Deadline, BeforeValidator(_expand, json_schema_input_type=Time | Deadline)]
"""A day, month or year, or a map that says that the action is ongoing or gives the words as printed."""
