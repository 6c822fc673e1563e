"""What a rule is, and what it is given."""

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from pydantic import BaseModel

from planpress.loading import Document
from planpress.loading.place import Mark
from planpress.loading.suggestion import meant
from planpress.model import Action, Assessment, Dataset, Path, Plan, Rating, Report, Scale, Severity
from planpress.model.lineage import Lineage
from planpress.rules.capitals import Used, collect
from planpress.rules.carried import Unmoved, unmoved
from planpress.rules.prose import Prose, report_prose


@dataclass(frozen=True)
class Subject:
    """A report under examination.

    Args:
        dataset: The plan and all its reports.
        report: The one report that the rule looks at.
        document: Its file, for quoting.
        texts: The texts of reports by period, kept for the next reports that look back at them.
    """

    dataset: Dataset
    report: Report
    document: Document
    texts: dict[str, Prose] = field(default_factory=dict)

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.dataset.plan

    @cached_property
    def scale(self) -> Scale | None:
        """The scale of the report."""
        return self.plan.scale(self.report.scale)

    @cached_property
    def earlier(self) -> Report | None:
        """The nearest report before that lists its actions."""
        return self.dataset.detailed_before(self.report.period)

    @cached_property
    def lineage(self) -> Lineage | None:
        """Which of its actions continue which of the nearest earlier report that lists them."""
        if self.earlier is None or not self.report.detailed:
            return None
        return self.dataset.lineage(self.earlier.period, self.report.period)

    @cached_property
    def prose(self) -> Prose:
        """Its texts."""
        return self._prose(self.report)

    @cached_property
    def abbreviations(self) -> Used:
        """The abbreviations in its texts."""
        return collect(self.prose)

    @cached_property
    def assessments(self) -> tuple[tuple[int, str, Assessment], ...]:
        """Every rating of an action: the place of the action, the assessor, the assessment."""
        return tuple(
            (place, assessor, one)
            for place, action in enumerate(self.actions)
            for assessor, one in action.ratings.items()
        )

    @cached_property
    def unmoved(self) -> tuple[Unmoved, ...]:
        """Its actions whose text is that of the report before."""
        if self.earlier is None or self.lineage is None:
            return ()
        return tuple(unmoved(self.report, self.earlier, self.lineage, self.report.language or self.plan.language))

    @cached_property
    def earlier_prose(self) -> Prose | None:
        """The texts of the nearest earlier report that lists its actions."""
        return self._prose(self.earlier) if self.earlier else None

    def _prose(self, report: Report) -> Prose:
        if report.period not in self.texts:
            self.texts[report.period] = report_prose(self.plan, report)
        return self.texts[report.period]

    @property
    def actions(self) -> tuple[Action, ...]:
        """Its actions, none where they are not public."""
        return self.report.actions if self.report.detailed else ()

    @cached_property
    def own(self) -> str:
        """The id of the assessor that is the Party itself."""
        return self.plan.assessors[0].id

    def judged(self, action: Action) -> tuple[str, Assessment] | None:
        """Return the Party's rating of an action, else the first there is, with its assessor."""
        if own := action.ratings.get(self.own):
            return self.own, own
        return next(iter(action.ratings.items()), None)

    def rating(self, assessment: Assessment | None) -> Rating | None:
        """Return the rating of an assessment."""
        return self._ratings.get(assessment.rating) if assessment else None

    @cached_property
    def _ratings(self) -> dict[str, Rating]:
        return {one.id: one for one in self.scale.ratings} if self.scale else {}

    @cached_property
    def ranks(self) -> tuple[int, ...]:
        """The ranks of the scale, the lowest first."""
        return tuple(sorted(one.rank for one in self._ratings.values() if one.rank is not None))

    def is_best(self, assessment: Assessment | None) -> bool:
        """Whether a rating is the best of the scale."""
        rating = self.rating(assessment)
        return rating is not None and rating.rank is not None and rating.rank == self.ranks[-1]

    def is_whole(self, assessment: Assessment | None) -> bool:
        """Whether a rating is the best of the scale and says that all is done: "Substantially achieved" does not."""
        rating = self.rating(assessment)
        return (
            rating is not None
            and self.is_best(assessment)
            and not HEDGED.search(f"{rating.id} {self.label(rating.id)}")
        )

    def is_worst(self, assessment: Assessment | None) -> bool:
        """Whether a rating is the lowest of the scale."""
        rating = self.rating(assessment)
        return rating is not None and rating.rank is not None and rating.rank == self.ranks[0]

    def label(self, rating: str) -> str:
        """Return the words of a rating in the language of the report."""
        found = self._ratings.get(rating)
        return found.label.wording(self.report.language or self.plan.language).words if found else rating


HEDGED = re.compile(
    r"\b(?:substantially|largely|mostly|mainly|nearly|almost|partly|partially|well|main|great part|"
    r"largement|essentiel\w*|presque|partie|casi|parte|sustancial\w*)\b",
    re.IGNORECASE,
)
"""What the label of a best rating says that leaves something open."""


@dataclass(frozen=True)
class Remark:
    """What a rule has to say, before it is a finding.

    Args:
        path: The way to the value inside the file.
        message: One sentence.
        hint: What to do; may be empty.
        key: Point at the key rather than at its value.
        at: The words to point at, where the value is a longer text.
        mark: The line and column to point at, where they are known.
    """

    path: Path
    message: str
    hint: str = ""
    key: bool = False
    at: str = ""
    mark: Mark | None = None


Check = Callable[[Subject], Iterator[Remark]]
ProseCheck = Callable[[Prose], Iterator[Remark]]
FileCheck = Callable[[Document, type[BaseModel]], Iterator[Remark]]


@dataclass(frozen=True)
class Rule:
    """A rule of the checker.

    Args:
        code: Stable; three letters for the family and three digits.
        severity: How much a finding of it matters.
        documentation: What it checks and why, in Markdown; the first line is its title.
        check: Yields what it has to say about a report; None where the findings are made elsewhere.
        prose: Yields what it has to say about the texts of any file, the plan's too.
        file: Yields what it has to say about how any file is written, the plan's too.
    """

    code: str
    severity: Severity
    documentation: str
    check: Check | None = None
    prose: ProseCheck | None = None
    file: FileCheck | None = None

    @property
    def title(self) -> str:
        """The first line of the documentation."""
        return self.documentation.splitlines()[0].rstrip(".")

    @property
    def family(self) -> str:
        """The three letters that its code begins with."""
        return self.code[:3]

    def examine(self, subject: Subject) -> Iterator[Remark]:
        """Yield what it has to say about a report."""
        if self.check:
            yield from self.check(subject)
        if self.prose:
            yield from self.prose(subject.prose)
        if self.file:
            yield from self.file(subject.document, Report)


def rule(code: str, severity: Severity) -> Callable[[Check], Rule]:
    """Turn a check of a report into a rule; its docstring is the rule's documentation.

    Args:
        code: Stable; three letters for the family and three digits.
        severity: How much a finding of it matters.
    """
    return lambda check: Rule(code, severity, inspect.getdoc(check) or "", check=check)


def prose_rule(code: str, severity: Severity) -> Callable[[ProseCheck], Rule]:
    """Turn a check of texts, in a report or in the plan, into a rule; its docstring is the documentation.

    Args:
        code: Stable; three letters for the family and three digits.
        severity: How much a finding of it matters.
    """
    return lambda check: Rule(code, severity, inspect.getdoc(check) or "", prose=check)


def document_rule(code: str, severity: Severity) -> Callable[[FileCheck], Rule]:
    """Turn a check of a file as typed, a report's or the plan's, into a rule; its docstring is the documentation.

    Args:
        code: Stable; three letters for the family and three digits.
        severity: How much a finding of it matters.
    """
    return lambda check: Rule(code, severity, inspect.getdoc(check) or "", file=check)


def nearest(code: str, known: Iterable[str]) -> str:
    """Return what to do about a code that is not known: the nearest one, or where to look.

    Args:
        code: As written.
        known: Every code.
    """
    found = meant(code, known)
    return f'did you mean "{found}"?' if found else "`planpress rules` lists all codes"


def gathered(subject: Subject, places: list[int], step: str, lack: tuple[str, str], hint: str) -> Iterator[Remark]:
    """Yield a remark for each action with the same lack, or one for the report where all of several have it.

    Args:
        subject: The report.
        places: The places of the actions.
        step: The field of the action to point at.
        lack: What is said of one action and of all: ("has no indicator", "have no indicator").
        hint: What to do.
    """
    actions = subject.report.actions
    if len(places) == len(actions) > 1:
        yield Remark(("actions",), f"{len(places)} of {len(actions)} actions {lack[1]}", hint, key=True)
        return
    for place in places:
        yield Remark(("actions", place, step), f'action "{actions[place].id}" {lack[0]}', hint, key=True)
