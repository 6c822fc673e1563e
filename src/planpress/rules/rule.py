"""Defines rules and their remarks."""

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from planpress.loading import Document
from planpress.loading.position import Mark
from planpress.model import Path, Plan, Report, Severity
from planpress.model.message import Message, Worded
from planpress.rules.reading.languages import EVERY, Languages, names
from planpress.rules.reading.prose import Prose
from planpress.rules.subject import Subject
from planpress.rules.titles import headline
from planpress.suggestion import meant


@dataclass(frozen=True)
class Common:
    """What a remark about one action has in common with remarks about other actions.

    Args:
        able: The number of actions to which the remark could apply.
        message: The remark to make once if it applies to all of these actions.
        severity: How serious that remark is; None if it is as serious as the rule's other findings.
    """

    able: int
    message: Message
    severity: Severity | None = None


@dataclass(frozen=True)
class Remark:
    """What a rule reports, before it becomes a finding.

    Args:
        path: The path of the value inside the file.
        message: One sentence, which readers of a site may see.
        hint: What editors can do, in English; may be empty.
        key: Whether to point at the key rather than at its value.
        at: The words to point at, if the value is a longer text.
        mark: The line and column to point at, if they are known.
        common: What the remark has in common with remarks about other actions.
        thing: What the remark is about, such as an e-mail address: the same thing in many actions is reported only
            once.
    """

    path: Path
    message: Message | Worded
    hint: str = ""
    key: bool = False
    at: str = ""
    mark: Mark | None = None
    common: Common | None = None
    thing: str = ""


Check = Callable[[Subject], Iterator[Remark]]
ProseCheck = Callable[[Prose], Iterator[Remark]]
PlanCheck = Callable[[Plan], Iterator[Remark]]
FileCheck = Callable[[Document, type[BaseModel]], Iterator[Remark]]


@dataclass(frozen=True)
class Rule:
    """A rule of the checker.

    Args:
        code: The code, which never changes: three letters for the family and three digits.
        severity: How serious the rule's findings are.
        documentation: What the rule checks and why, in Markdown; the first line is its title.
        report: The function that yields the rule's remarks about a report. A rule without any function describes
            findings that other code makes.
        prose: The function that yields the rule's remarks about the texts of any file, including the plan.
        plan: The function that yields the rule's remarks about the plan.
        file: The function that yields the rule's remarks about how any file is typed, including the plan.
        reads: The languages whose prose the rule reads; it does not receive other texts. Empty for a rule on structure.
        each_language: Whether each language of a text is judged separately; otherwise a text is judged once.
    """

    code: str
    severity: Severity
    documentation: str
    report: Check | None = None
    prose: ProseCheck | None = None
    plan: PlanCheck | None = None
    file: FileCheck | None = None
    reads: Languages = ()
    each_language: bool = False

    @property
    def title(self) -> str:
        """The first line of the documentation, without its full stop."""
        return self.documentation.splitlines()[0].rstrip(".")

    @property
    def headline(self) -> Message:
        """The title as readers of a site see it, with the plan's terms."""
        return headline(self.title)

    @property
    def family(self) -> str:
        """The three letters with which the code begins."""
        return self.code[:3]

    def check(self, subject: Subject) -> Iterator[Remark]:
        """Yield the rule's remarks about a report."""
        if self.report:
            yield from self.report(subject.reading(self.reads))
        if self.prose:
            yield from self.prose(subject.reading(self.reads).prose)
        if self.file:
            yield from self.file(subject.document, Report)

    @property
    def prose_read(self) -> str:
        """The languages whose prose the rule reads, in words; empty for a rule on structure."""
        if self.reads == EVERY:
            return "every language"
        return names(self.reads)


def rule(code: str, severity: Severity, reads: Languages = ()) -> Callable[[Check], Rule]:
    """Turn a check of a report into a rule; its docstring is the rule's documentation.

    Args:
        code: The code, which never changes: three letters for the family and three digits.
        severity: How serious the rule's findings are.
        reads: The languages whose prose the rule reads; empty for a rule on structure.
    """
    return lambda check: Rule(code, severity, inspect.getdoc(check) or "", report=check, reads=reads)


def prose_rule(
    code: str, severity: Severity, reads: Languages = (), *, each_language: bool = False
) -> Callable[[ProseCheck], Rule]:
    """Turn a check of texts, in a report or in the plan, into a rule; its docstring is the documentation.

    Args:
        code: The code, which never changes: three letters for the family and three digits.
        severity: How serious the rule's findings are.
        reads: The languages whose prose the rule reads; empty for a rule on structure.
        each_language: Whether each language of a text is judged separately.
    """
    return lambda check: Rule(
        code, severity, inspect.getdoc(check) or "", prose=check, reads=reads, each_language=each_language
    )


def plan_rule(code: str, severity: Severity) -> Callable[[PlanCheck], Rule]:
    """Turn a check of the plan into a rule; its docstring is the rule's documentation.

    Args:
        code: The code, which never changes: three letters for the family and three digits.
        severity: How serious the rule's findings are.
    """
    return lambda check: Rule(code, severity, inspect.getdoc(check) or "", plan=check)


def document_rule(code: str, severity: Severity) -> Callable[[FileCheck], Rule]:
    """Turn a check of a report's or the plan's file, as typed, into a rule, which the check's docstring documents.

    Args:
        code: The code, which never changes: three letters for the family and three digits.
        severity: How serious the rule's findings are.
    """
    return lambda check: Rule(code, severity, inspect.getdoc(check) or "", file=check)


def loader_rule(code: str, documentation: str) -> Rule:
    """Return a rule whose findings are created while the files are loaded; they are errors.

    Args:
        code: The code, which never changes: three letters for the family and three digits.
        documentation: What the rule checks and why, in Markdown; the first line is its title.
    """
    return Rule(code, Severity.ERROR, documentation.strip())


def nearest(code: str, known: Iterable[str]) -> str:
    """Return a hint for a code that does not exist: the most similar code, or where to look.

    Args:
        code: The code as written.
        known: All existing codes.
    """
    suggested = meant(code, known)
    return f'did you mean "{suggested}"?' if suggested else "`planpress rules` lists all codes"


def gathered(  # noqa: PLR0913, PLR0917 - the wording for a single action and for all
    subject: Subject, indexes: list[int], step: str, each: Callable[[str], Message], common: Common, hint: str
) -> Iterator[Remark]:
    """Yield a remark for each action with the same gap; the remarks are merged if all eligible actions have the gap.

    Args:
        subject: The report.
        indexes: The indexes of the actions.
        step: The field of the action to point at.
        each: The function that makes the message about one action from its id.
        common: How many actions can have the gap, and the message about all of them.
        hint: What to do about the gap.
    """
    for index in indexes:
        yield Remark(("actions", index, step), each(subject.actions[index].id), hint, key=True, common=common)
