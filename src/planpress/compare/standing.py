"""An action as it stood in one report, in the eyes of one assessor."""

from dataclasses import dataclass

from planpress.model import Action, Assessment, Assessor, Plan, Rating, Report, Scale, Text
from planpress.model.characters import isolated
from planpress.model.languages import covers, nearest


def in_common(
    texts: tuple[Text, Text], reports: tuple[Report, Report], plan: Plan, preferred: str
) -> tuple[str, str, str] | None:
    """Return the words of two texts in a language both have, and its tag; None where there is none.

    Args:
        texts: The earlier and the later one.
        reports: The reports they stand in; words without a language are in that of their report.
        plan: For its languages, the next choices after the preferred one.
        preferred: The reader's language.
    """
    before, after = (_by_language(text, report, plan) for text, report in zip(texts, reports, strict=True))
    for language in (preferred, *plan.languages, *before):
        earlier, later = nearest(language, before), nearest(language, after)
        if earlier and later and (covers(earlier, later) or covers(later, earlier)):
            return before[earlier], after[later], earlier
    return None


def _by_language(text: Text, report: Report, plan: Plan) -> dict[str, str]:
    own = report.language or plan.language
    return {wording.language or own: " ".join(wording.words.split()) for wording in text.wordings}


@dataclass(frozen=True)
class Standing:
    """An action as it stood in one report, in the eyes of one assessor.

    Args:
        action: The action as that report has it.
        assessment: The assessor's judgement, or None.
        rating: The rating on the report's scale, or None where the assessor gave none.
        language: The reader's language, for the label and the title.
    """

    action: Action
    assessment: Assessment | None
    rating: Rating | None
    language: str

    @property
    def id(self) -> str:
        """The printed number."""
        return self.action.id

    @property
    def title(self) -> str:
        """The official name."""
        return spoken(self.action.title, self.language)


def standing(action: Action, assessor: Assessor, scale: Scale | None, language: str) -> Standing:
    """Return how an action stood for an assessor in a report with a scale."""
    assessment = action.ratings.get(assessor.id)
    rating = scale.rating(assessment.rating) if scale and assessment else None
    return Standing(action, assessment, rating, language)


def spoken(text: Text, language: str) -> str:
    """Return the words of a text for a reader of a language as part of a sentence, on one line."""
    return isolated(on_one_line(text, language))


def on_one_line(text: Text, language: str) -> str:
    """Return the words of a text for a reader of a language, on one line."""
    return " ".join(text.wording(language).words.split())
