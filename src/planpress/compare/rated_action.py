"""An action in a report, with one assessor's rating."""

from dataclasses import dataclass
from functools import cached_property

from planpress.compare.texts import as_phrase
from planpress.model import Action, Assessment, Assessor, Rating, Scale


@dataclass(frozen=True)
class RatedAction:
    """An action in a report, with one assessor's rating if it has one.

    Args:
        action: The action as that report lists it.
        assessment: The assessor's assessment of the action; None if there is none.
        rating: The rating on the report's scale; None if the assessor gave none.
        language: The reader's language, for the label and the title.
    """

    action: Action
    assessment: Assessment | None
    rating: Rating | None
    language: str

    @property
    def id(self) -> str:
        """The id, which is also the action's number unless the report prints a different number."""
        return self.action.id

    @property
    def number(self) -> str:
        """The number as the report prints it."""
        return self.action.printed_number

    @cached_property
    def title(self) -> str:
        """The official name."""
        return as_phrase(self.action.title, self.language)


def rated_action(action: Action, assessor: Assessor, scale: Scale | None, language: str) -> RatedAction:
    """Return an action together with an assessor's rating.

    Args:
        action: The action.
        assessor: The assessor whose rating it is.
        scale: The scale of the report; None if the report names none.
        language: The reader's language.
    """
    assessment = action.ratings.get(assessor.id)
    rating = scale.rating(assessment.rating) if scale and assessment else None
    return RatedAction(action, assessment, rating, language)
