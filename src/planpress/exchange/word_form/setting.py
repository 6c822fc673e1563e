"""What the layout of a report depends on besides its texts: the plan, the scale and the language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from planpress.exchange.word_form.words import FormWords
from planpress.language import language_for
from planpress.model import PartialDate, Pillar, Plan, Scale, Text
from planpress.model.characters import as_seen
from planpress.model.languages import nearest
from planpress.model.scalars import MONTHS, partial_date

NUMBER = re.compile(r"\d+")
SHARE = re.compile(
    r"(?:(?<!\s)\s++)?(?:(?:\b(?:at|à|al|a)\b[-\u2013\u2014:,]?|[-\u2013\u2014:,])\s*+)?\(?\d{1,3}\s?%\)?\s*+"
)
IN_BRACKETS = re.compile(r"(?:(?<!\s)\s++)?\([^()]*+\)\s*+")
MOST_NUMBERS = 4
"""How many of the numbers in a printed date are tried as year and day."""
LAST_YEAR = 9999


@dataclass(frozen=True)
class FormSetting:
    """What the layout of a report depends on.

    Args:
        plan: The plan.
        language: The language of the report.
        version: The version of the plan.
        scale: The scale of its ratings; None if it has none.
    """

    plan: Plan
    language: str
    version: str
    scale: Scale | None

    @classmethod
    def of(cls, mapping: Mapping[str, Any], plan: Plan) -> "FormSetting":
        """Return the setting of a report.

        Args:
            mapping: The report; only its language, version and scale are used.
            plan: The plan.
        """
        language = str(mapping.get("language") or plan.language)
        return cls(plan, language, str(mapping.get("plan_version", "1")), plan.scale(mapping.get("scale")))

    @cached_property
    def words(self) -> FormWords:
        """The headings and labels of the form."""
        return FormWords(language_for(self.language, self.plan.terms))

    @property
    def party(self) -> str:
        """The id of the assessor whose ratings the official form shows."""
        return self.plan.assessors[0].id

    def spoken(self, text: Text) -> str:
        """Return words of the plan in the language of the report."""
        return text.wording(self.language).words

    def shown(self, words: str | Mapping[str, str]) -> str:
        """Return a text of the report in its language or, if that is missing, in the nearest one or else the first."""
        if isinstance(words, str):
            return words
        return words[nearest(self.language, words) or next(iter(words))]

    def shown_key(self, words: Mapping[str, str]) -> str:
        """Return the language in which a text in several languages is shown."""
        return nearest(self.language, words) or next(iter(words))

    @cached_property
    def assessors(self) -> Mapping[str, str]:
        """The labels of the assessors by id."""
        return {assessor.id: self.spoken(assessor.label) for assessor in self.plan.assessors}

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The labels of the ratings by id, in the official order."""
        return {rating.id: self.spoken(rating.label) for rating in self.scale.ratings} if self.scale else {}

    @cached_property
    def _known_labels(self) -> Mapping[str, str]:
        known: dict[str, str] = {}
        for rating in self.scale.ratings if self.scale else ():
            for spelling in (*(wording.words for wording in rating.label.wordings), *rating.also):
                known.setdefault(_key(spelling), rating.id)
        return known

    def rating(self, words: str) -> tuple[str, str]:
        """Return the id of the rating that words name, or "", and the words unless they are the rating's label.

        Args:
            words: The words printed as a rating.
        """
        exact = next((name for name, label in self.labels.items() if label == words), "")
        if exact:
            return exact, ""
        known = self._known_labels
        return known.get(_key(words)) or known.get(_key(without_remark(words)), ""), words

    @cached_property
    def pillars(self) -> Mapping[str, str]:
        """The headings of the pillars by their ids."""
        return {pillar.id: self._heading(pillar) for pillar in self.plan.pillars_of(self.version)}

    def _heading(self, pillar: Pillar) -> str:
        # Translators: the heading above the actions of a pillar
        return self.words.language.gettext(
            "%(term_Pillar)s %(pillar)s: %(title)s", pillar=pillar.id, title=self.spoken(pillar.title)
        )

    def date(self, value: object) -> str:
        """Return a date in words; return anything else unchanged."""
        when = PartialDate(value.year, value.month, value.day) if isinstance(value, date) else partial_date(str(value))
        return self.words.language.date(when) if when else str(value)

    def read_date(self, words: str) -> PartialDate | None:
        """Return the day, month or year that :meth:`date` writes in the given words; None if there is none."""
        seen = as_seen(words)
        numbers = [int(number) for number in NUMBER.findall(seen)[:MOST_NUMBERS]]
        for year in numbers:
            for month in (None, *range(1, len(MONTHS) + 1)) if 0 < year <= LAST_YEAR else ():
                for day in (None, *numbers) if month else (None,):
                    when = _date(year, month, day)
                    if when and as_seen(self.words.language.date(when)) == seen:
                        return when
        return None


def without_remark(words: str) -> str:
    """Return a label, such as "Achieved (100%)", without words in brackets and without a share.

    Args:
        words: The words printed as a rating.
    """
    return SHARE.sub(" ", IN_BRACKETS.sub(" ", words)).strip()


def _date(year: int, month: int | None, day: int | None) -> PartialDate | None:
    try:
        when = PartialDate(year, month, day)
        _ = when.first
    except ValueError:
        return None
    return when


def _key(words: str) -> str:
    return as_seen(words).casefold()
