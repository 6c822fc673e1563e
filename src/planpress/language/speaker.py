"""Sentences with a figure, and the values needed to write them: the language and facts about the plan."""

from collections.abc import Iterable
from dataclasses import dataclass

from planpress.compare.texts import as_phrase
from planpress.language.language import Language
from planpress.model import Assessor, Plan, Rating
from planpress.summary import Portion, RatingCount

MOST_NUMBERS = 8
"""The maximum number of action numbers that a main point writes out."""


@dataclass(frozen=True)
class KeySentence:
    """A sentence, and its figure.

    Args:
        text: The sentence.
        figure: The words in the sentence that contain the figure, or that say where to read more; empty if there are
            none.
    """

    text: str
    figure: str = ""


@dataclass(frozen=True)
class Speaker:
    """The language of a sentence, and the facts about the plan that the sentence depends on.

    Args:
        language: The language of the sentence.
        plan: The plan.
        reader: The code of the language in which words of the data are preferred.
    """

    language: Language
    plan: Plan
    reader: str

    def rater(self, assessor: Assessor) -> str:
        """Return the name of an assessor as the subject of a sentence; the Party is, for example, "Exemplia itself"."""
        if assessor != self.plan.assessors[0]:
            return self.name(assessor)
        # Translators: who rates: the country that reports on its own plan
        return self.language.gettext("%(party)s itself", party=self.party)

    def name(self, assessor: Assessor) -> str:
        """Return the name of an assessor or, if it has none, the name of the Party or the assessor's label."""
        own = self.plan.party.name if assessor == self.plan.assessors[0] else assessor.label
        return as_phrase(assessor.name or own, self.reader)

    @property
    def party(self) -> str:
        """The name of the Party as an assessor."""
        return self.name(self.plan.assessors[0])

    def sentence(self, text: str, figure: str) -> KeySentence:
        """Return a sentence; capitalise its first letter, because it begins with a name that may not have a capital."""
        return KeySentence(self.language.capitalised(text), figure)

    def label(self, rating: Rating) -> str:
        """Return the label of a rating."""
        return as_phrase(rating.label, self.reader)

    def ratings(self, ratings: Iterable[Rating]) -> str:
        """Return the labels of the given ratings, as alternatives."""
        return self.language.alternatives(self.label(rating) for rating in ratings)

    def numbers(self, actions: Iterable[str]) -> str:
        """Join the numbers of actions into a list."""
        return self.language.listed(actions, most=MOST_NUMBERS)

    def figure(self, count: int, total: int) -> str:
        """Return a count of actions with its denominator, as the subject of a sentence."""
        # Translators: the subject of a sentence: "9 of 13 actions". %(num)s is the number of all actions
        return self.language.ngettext(
            "%(count)s of %(num)s %(num_actions)s",
            "%(count)s of %(num)s %(num_actions)s",
            total,
            count=self.language.number(count),
        )

    def actions(self, count: int) -> str:
        """Return a count of actions, as the subject of a sentence."""
        return self.language.ngettext("%(num)s %(num_actions)s", "%(num)s %(num_actions)s", count)

    def share(self, portion: Portion | RatingCount) -> str:
        """Return a number with its denominator, such as "3 of 13"."""
        # Translators: a number of actions, and the number of all actions
        return self.language.gettext(
            "%(count)s of %(total)s",
            count=self.language.number(portion.count),
            total=self.language.number(portion.total),
        )
