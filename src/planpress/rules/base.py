"""What a rule is, and what it is given."""

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from pydantic import BaseModel

from planpress.loading import Document
from planpress.loading.place import Mark
from planpress.model import Action, Assessment, Dataset, Path, Plan, Rating, Report, Scale, Severity, Wording
from planpress.model.lineage import Lineage
from planpress.rules.capitals import Used, collect
from planpress.rules.carried import Unmoved, unmoved
from planpress.rules.languages import EVERY, Languages, matches, names, written_in
from planpress.rules.prose import Prose, report_prose
from planpress.rules.words import vocabulary
from planpress.suggestion import meant


@dataclass(frozen=True)
class Subject:
    """A report under examination.

    Args:
        dataset: The plan and all its reports.
        report: The one report that the rule looks at.
        document: Its file, for quoting.
        texts: The texts of reports by period, kept for the next reports that look back at them.
        reads: The languages that the rule reads which looks at it; empty for one that reads no prose.
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
        """Return the same report as a rule sees it that reads some languages."""
        if languages not in self._readings:
            self._readings[languages] = replace(self, reads=languages)
        return self._readings[languages]

    def can_read(self, wording: Wording) -> bool:
        """Whether the rule reads the language of some words."""
        declared = wording.language or self.report.language or self.plan.language
        return matches(written_in(declared, wording.words, vocabulary(wording.words)), self.reads)

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
    def abbreviations(self) -> tuple[Used, ...]:
        """The abbreviations in its texts, each language by itself: a body has another one in another language."""
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
        return self.texts[report.period].reading(self.reads)

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

    def is_final(self, assessment: Assessment | None) -> bool:
        """Whether nothing new is expected after a rating: the best of the scale, or one that the plan calls final."""
        return self.is_best(assessment) or bool(getattr(self.rating(assessment), "final", False))

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
class Common:
    """What a remark about an action has in common with those about others.

    Args:
        able: How many actions it can be said of.
        message: What is said once, where it holds for all of these.
    """

    able: int
    message: str


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
        common: What it has in common with remarks about other actions.
        thing: What it is about, such as an e-mail address: the same thing in many actions is told once.
    """

    path: Path
    message: str
    hint: str = ""
    key: bool = False
    at: str = ""
    mark: Mark | None = None
    common: Common | None = None
    thing: str = ""


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
        reads: The languages whose prose it reads: it is given no text in another. Empty for a rule on structure.
        each_language: Whether each language of a text is judged by itself; otherwise a text is judged once.
    """

    code: str
    severity: Severity
    documentation: str
    check: Check | None = None
    prose: ProseCheck | None = None
    file: FileCheck | None = None
    reads: Languages = ()
    each_language: bool = False

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
            yield from self.check(subject.reading(self.reads))
        if self.prose:
            yield from self.prose(subject.reading(self.reads).prose)
        if self.file:
            yield from self.file(subject.document, Report)

    @property
    def prose_read(self) -> str:
        """Which prose it reads, in words; empty for a rule on structure."""
        if self.reads == EVERY:
            return "every language"
        return names(self.reads)


def rule(code: str, severity: Severity, reads: Languages = ()) -> Callable[[Check], Rule]:
    """Turn a check of a report into a rule; its docstring is the rule's documentation.

    Args:
        code: Stable; three letters for the family and three digits.
        severity: How much a finding of it matters.
        reads: The languages whose prose it reads; empty for a rule on structure.
    """
    return lambda check: Rule(code, severity, inspect.getdoc(check) or "", check=check, reads=reads)


def prose_rule(
    code: str, severity: Severity, reads: Languages = (), *, each_language: bool = False
) -> Callable[[ProseCheck], Rule]:
    """Turn a check of texts, in a report or in the plan, into a rule; its docstring is the documentation.

    Args:
        code: Stable; three letters for the family and three digits.
        severity: How much a finding of it matters.
        reads: The languages whose prose it reads; empty for a rule on structure.
        each_language: Whether each language of a text is judged by itself.
    """
    return lambda check: Rule(
        code, severity, inspect.getdoc(check) or "", prose=check, reads=reads, each_language=each_language
    )


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


def gathered(  # noqa: PLR0913, PLR0917 - what is said of one action and of all
    subject: Subject, places: list[int], able: int, step: str, lack: tuple[str, str], hint: str, of: str = "actions"
) -> Iterator[Remark]:
    """Yield a remark for each action with the same lack, to be told once where all that can have it do.

    Args:
        subject: The report.
        places: The places of the actions.
        able: How many actions can have it.
        step: The field of the action to point at.
        lack: What is said of one action and of all: ("has no indicator", "have no indicator").
        hint: What to do.
        of: Which actions can have it, in words.
    """
    common = Common(able, f"{len(places)} of {able} {of} {lack[1]}")
    for place in places:
        message = f'action "{subject.actions[place].id}" {lack[0]}'
        yield Remark(("actions", place, step), message, hint, key=True, common=common)
