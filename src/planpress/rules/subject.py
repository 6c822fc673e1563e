"""The report that a rule examines, with shared values that are computed only once."""

import re
from dataclasses import dataclass, field, replace
from functools import cached_property

from planpress.loading import Document
from planpress.model import Action, Assessment, Assessor, Dataset, PartialDate, Plan, Rating, Report, Scale
from planpress.model.lineage import Lineage
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.capitals import Used, collect
from planpress.rules.reading.carried import Unmoved, unmoved
from planpress.rules.reading.languages import Languages
from planpress.rules.reading.prose import Passage, Prose, report_prose
from planpress.summary import Distribution, distributions


@dataclass(frozen=True)
class Subject:
    """A report under examination.

    Args:
        dataset: The plan and all its reports.
        report: The report that the rule examines.
        document: The file of the report.
        texts: The texts of reports by period, stored for later reports that refer back to them.
        reads: The languages that the rule reads; empty for a rule that does not read prose.
    """

    dataset: Dataset
    report: Report
    document: Document
    texts: dict[str, Prose] = field(default_factory=dict)
    reads: Languages = ()

    @cached_property
    def _readings(self) -> dict[Languages, "Subject"]:
        return {self.reads: self}

    def reading(self, languages: Languages) -> "Subject":
        """Return the report as seen by a rule that reads only the given languages."""
        if languages not in self._readings:
            self._readings[languages] = replace(self, reads=languages)
        return self._readings[languages]

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.dataset.plan

    @property
    def language(self) -> str:
        """The language of texts in the report that do not state their language."""
        return self.report.language or self.plan.language

    @cached_property
    def scale(self) -> Scale | None:
        """The scale of the report."""
        return self.plan.scale(self.report.scale)

    @cached_property
    def earlier(self) -> Report | None:
        """The nearest earlier report that lists its actions."""
        return self.dataset.detailed_before(self.report.period)

    @cached_property
    def lineage(self) -> Lineage | None:
        """The lineage from the nearest earlier report that lists its actions to this report."""
        if self.earlier is None or not self.report.detailed:
            return None
        return self.dataset.lineage(self.earlier.period, self.report.period)

    @cached_property
    def states_no_lineage(self) -> bool:
        """Whether this is the first report on a revised plan and does not state what became of any action."""
        if self.earlier is None or self.earlier.plan_version == self.report.plan_version:
            return False
        stated = any(action.continues is not None or action.change for action in self.report.actions)
        return not stated and not self.report.dropped

    @cached_property
    def prose(self) -> Prose:
        """The texts of the report."""
        return self._prose(self.report)

    @cached_property
    def abbreviations(self) -> tuple[Used, ...]:
        """The abbreviations in the texts of the report, by language, because they can differ between languages."""
        return collect(self.prose)

    @cached_property
    def assessments(self) -> tuple[tuple[int, str, Assessment], ...]:
        """Every rating of an action: the index of the action, the assessor and the assessment."""
        return tuple(
            (index, assessor, assessment)
            for index, action in enumerate(self.actions)
            for assessor, assessment in action.ratings.items()
        )

    @cached_property
    def distributions(self) -> tuple[Distribution, ...]:
        """The distribution of each assessor's ratings, in the order of the plan."""
        return distributions(self.plan, self.report)

    @cached_property
    def continuing(self) -> tuple[tuple[int, Action, Action], ...]:
        """Each action that alone continues exactly one earlier action: its index, the action, the earlier action."""
        if self.lineage is None or self.earlier is None:
            return ()
        pairs = []
        for index, action in enumerate(self.actions):
            past = self.lineage.predecessors(action.id)
            before = self.earlier.action(past[0]) if len(past) == 1 else None
            if before and len(self.lineage.successors(past[0])) == 1:
                pairs.append((index, action, before))
        return tuple(pairs)

    @cached_property
    def unmoved(self) -> tuple[Unmoved, ...]:
        """The actions whose text is the same as in the previous report."""
        if self.earlier is None or self.lineage is None:
            return ()
        return tuple(unmoved(self.report, self.earlier, self.lineage, self.language))

    @cached_property
    def finished_before(self) -> frozenset[int]:
        """The indexes of the actions whose rating is final in this report and in the previous one."""
        if self.earlier is None or self.lineage is None:
            return frozenset()
        finished = set()
        for index, action in enumerate(self.actions):
            past = [self.earlier.action(past_id) for past_id in self.lineage.predecessors(action.id)]
            judged = [self.judged(version) for version in (action, *past) if version]
            if len(judged) > 1 and all(verdict and self.is_final(verdict[1]) for verdict in judged):
                finished.add(index)
        return frozenset(finished)

    @cached_property
    def earlier_prose(self) -> Prose | None:
        """The texts of the nearest earlier report that lists its actions."""
        return self._prose(self.earlier) if self.earlier else None

    def _prose(self, report: Report) -> Prose:
        if report.period not in self.texts:
            self.texts[report.period] = report_prose(self.plan, report)
        return self.texts[report.period].reading(self.reads)

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions of the report; none if they are not public."""
        return self.report.actions if self.report.detailed else ()

    @cached_property
    def own(self) -> str:
        """The id of the assessor that is the Party itself."""
        return self.plan.assessors[0].id

    def judged(self, action: Action) -> tuple[str, Assessment] | None:
        """Return the Party's rating of an action or, without one, the first rating, each with its assessor, or None."""
        if own := action.ratings.get(self.own):
            return self.own, own
        return next(iter(action.ratings.items()), None)

    def rating(self, assessment: Assessment | None) -> Rating | None:
        """Return the rating on the scale that an assessment gives, or None."""
        return self._ratings.get(assessment.rating) if assessment else None

    @cached_property
    def _ratings(self) -> dict[str, Rating]:
        return {rating.id: rating for rating in self.scale.ratings} if self.scale else {}

    def date_of(self, passage: Passage) -> PartialDate | None:
        """Return the date that is typed beside a text, if it is the text of an update of this report."""
        if passage.field != "update":
            return None
        _, action, _, step, *_ = passage.path
        return self.report.actions[int(action)].updates[int(step)].date

    @cached_property
    def ranks(self) -> tuple[int, ...]:
        """The scale's ranks, lowest first."""
        return tuple(sorted(rating.rank for rating in self._ratings.values() if rating.rank is not None))

    def is_best(self, assessment: Assessment | None) -> bool:
        """Tell whether a rating is the best on the scale."""
        rating = self.rating(assessment)
        return rating is not None and rating.rank is not None and rating.rank == self.ranks[-1]

    def is_final(self, assessment: Assessment | None) -> bool:
        """Tell whether a rating is expected to stay: it is the best on the scale, or the plan marks it as final."""
        rating = self.rating(assessment)
        return rating is not None and self.scale is not None and self.scale.is_final(rating)

    def is_whole(self, assessment: Assessment | None) -> bool:
        """Tell whether a rating is the best on the scale and means that all is done, unlike "Largely achieved"."""
        rating = self.rating(assessment)
        return (
            rating is not None
            and self.is_best(assessment)
            and not HEDGED.search(f"{rating.id} {self.label(rating.id)}")
        )

    def has_not_begun(self, action: Action) -> bool:
        """Tell whether an action has the lowest rating on the scale."""
        judged = self.judged(action)
        return judged is not None and self.is_worst(judged[1])

    def is_worst(self, assessment: Assessment | None) -> bool:
        """Tell whether a rating is the lowest on the scale."""
        rating = self.rating(assessment)
        return rating is not None and rating.rank is not None and rating.rank == self.ranks[0]

    def label(self, rating: str) -> str:
        """Return a rating's label in the report's language; its id if the report's scale does not contain it."""
        known = self._ratings.get(rating)
        return known.label.wording(self.language).words if known else rating

    def title(self, action: Action) -> str:
        """Return the title of an action in this report or an earlier one, in the language of the report."""
        return action.title.wording(self.language).words

    def name(self, assessor: Assessor) -> str:
        """Return the name of an assessor in the language of the report."""
        return assessor.label.wording(self.language).words


HEDGED = re.compile(rf"\b(?:{any_term(en.HEDGES, fr.HEDGES, es.HEDGES)})\b", re.IGNORECASE)
"""Words in a best rating's label that show that something is left to do."""
