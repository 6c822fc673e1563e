"""Where a view is shown: which data, for which period, in which language, from which place."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

from planpress.addresses import action_page, address, pillar_page
from planpress.errors import UnknownNameError
from planpress.language import Language, language_for
from planpress.model import Action, Assessor, Dataset, PartialDate, Pillar, Plan, Report, Scale, Text
from planpress.model.characters import RIGHT_TO_LEFT, isolated
from planpress.model.languages import direction
from planpress.model.links import web_fault
from planpress.suggestion import suggest

if TYPE_CHECKING:
    from planpress.rules import Checked

Value = TypeVar("Value")
PAGE_LANGUAGE = "en"
"""The language of the site's own words, which the pages declare; data in any other is marked as such."""


@dataclass(frozen=True)
class TaggedText:
    """Words ready to be shown.

    Args:
        words: As in the data.
        language: Their language tag.
        foreign: Whether that is another language than the page's.
    """

    words: str
    language: str
    foreign: bool

    @property
    def direction(self) -> str:
        """How they are written: "ltr", "rtl", or "auto" where the browser is to look at the words themselves."""
        known = direction(self.language)
        return "auto" if known == "rtl" and not RIGHT_TO_LEFT.search(self.words) else known

    def __str__(self) -> str:
        """Return the words as part of a sentence in plain text, which they cannot rearrange."""
        return isolated(self.words)


@dataclass(frozen=True)
class Link:
    """A place to go to.

    Args:
        label: What it is called.
        href: The way there from the page.
        number: The number that the label begins with, where the rest of it is in the words of the data.
        name: That rest, or None.
    """

    label: str
    href: str
    number: str = ""
    name: TaggedText | None = None


@dataclass(frozen=True)
class EarlierEdition:
    """An earlier edition of a version.

    Args:
        number: Counted from 1; its address is ``editions/<number>/``.
        published: The day it was published.
        replaced: The day a corrected edition took its place.
        reason: What was corrected then.
    """

    number: int
    published: PartialDate
    replaced: PartialDate
    reason: str


@dataclass(frozen=True)
class Context:
    """What every view is made from.

    Args:
        dataset: The data as of the period: no later report is in it.
        report: The report of the period.
        language: The language of the page.
        root: The way from the page to the root of the period, such as ``../../``; empty at the root.
        editions: The earlier editions of the version, the first one first; known to a published version only.
        checked: What the checker says, where the plan has it published; else None.
        memory: What the pages of a period share.
    """

    dataset: Dataset
    report: Report
    language: str
    root: str = ""
    editions: tuple[EarlierEdition, ...] = ()
    checked: "Checked | None" = field(default=None, compare=False, repr=False)
    memory: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    def remember(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """Return what was made under a key before, or make it: pages of one period share what is costly."""
        if key not in self.memory:
            self.memory[key] = make()
        return cast("Value", self.memory[key])

    @property
    def words(self) -> Language:
        """The language of the site's own words, with the terms of the plan."""
        return site_words(self.plan)

    def site_text(self, message: str) -> TaggedText:
        """Return words of the site itself, for where a view shows either these or words of the data.

        Args:
            message: In the site's language.
        """
        return TaggedText(message, self.words.code, foreign=False)

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.dataset.plan

    @property
    def scale(self) -> Scale | None:
        """The scale of the report's ratings."""
        return self.plan.scale(self.report.scale)

    @property
    def actions_report(self) -> Report | None:
        """The report whose actions are known in this period: its own, or the nearest earlier one that lists them."""
        return self.dataset.last_detailed(self.report.period)

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions known in this period, in printed order."""
        return self.actions_report.actions if self.actions_report else ()

    @property
    def pillars(self) -> tuple[Pillar, ...]:
        """The pillars of the plan in the version that the known actions belong to, in order."""
        return self.plan.pillars_of(self.plan_version)

    @property
    def plan_version(self) -> str:
        """The version of the plan that the known actions belong to."""
        return (self.actions_report or self.report).plan_version

    def read(self, text: Text, report: Report | None = None) -> TaggedText:
        """Return the words for this page's language, or in another language where there are no such words."""
        wording = text.wording(self.language)
        home = (report or self.report).language or self.plan.language
        language = wording.language or home
        return TaggedText(wording.words, language, language != self.words.code)

    def read_plan(self, text: Text) -> TaggedText:
        """Return words of the plan, whose plain texts are in the default language."""
        wording = text.wording(self.language)
        language = wording.language or self.plan.language
        return TaggedText(wording.words, language, language != self.words.code)

    def read_optional(self, text: Text | None, report: Report | None = None) -> TaggedText | None:
        """Return the words of a text that may be absent."""
        return None if text is None else self.read(text, report)

    def read_all(self, texts: tuple[Text, ...], report: Report | None = None) -> tuple[TaggedText, ...]:
        """Return the words of several texts."""
        return tuple(self.read(text, report) for text in texts)

    def href(self, path: str) -> str:
        """Return the way to a page of this period, such as ``about/``; the empty path is the overview."""
        return self.root + path if path or self.root else "./"

    def action_href(self, identifier: str) -> str:
        """Return the way to an action's page."""
        return self.href(action_page(identifier))

    def pillar_href(self, identifier: str, action: str | None = None) -> str:
        """Return the way to a pillar's page, or to an action on it."""
        return self.href(pillar_page(identifier, action))

    def pillar_link(self, pillar: Pillar) -> Link:
        """Return the way to a pillar's page, under its number and name."""
        name = self.read_plan(pillar.title)
        return Link(f"{pillar.id} {name}", self.pillar_href(pillar.id), pillar.id, name)

    def period_href(self, period: str, path: str = "") -> str:
        """Return the way to a page of another period."""
        return f"{self.root}../{address(period)}/{path}"

    def url(self, path: str = "") -> str:
        """Return the permanent address of a page of this period."""
        return f"{self.plan.site_url}{address(self.report.period)}/{path}"

    def find_action(self, identifier: str) -> Action:
        """Return a known action.

        Raises:
            UnknownNameError: There is none with this id.
        """
        home = self.actions_report
        if home and (found := home.action(identifier)):
            return found
        known = [action.id for action in self.actions]
        raise UnknownNameError(f'there is no action "{identifier}" in {self.report.period}', suggest(identifier, known))

    def find_pillar(self, identifier: str) -> Pillar:
        """Return a pillar: of this period's version of the plan, else of any version, since pages serve all periods.

        Raises:
            UnknownNameError: No version has one with this id.
        """
        known = {pillar.id: pillar for pillar in reversed((*self.pillars, *self.plan.all_pillars))}
        if identifier in known:
            return known[identifier]
        raise UnknownNameError(
            f'there is no pillar "{identifier}" in data/plan.yml', suggest(identifier, reversed(known))
        )

    def find_assessor(self, identifier: str) -> Assessor:
        """Return an assessor of the plan.

        Raises:
            UnknownNameError: There is none with this id.
        """
        if assessor := self.plan.assessor(identifier):
            return assessor
        known = [assessor.id for assessor in self.plan.assessors]
        raise UnknownNameError(f'there is no assessor "{identifier}" in data/plan.yml', suggest(identifier, known))

    def check_rating(self, identifier: str) -> None:
        """Make sure that a rating is in a scale of the plan, not only in this report's: pages serve all periods.

        Raises:
            UnknownNameError: It is in none.
        """
        known = dict.fromkeys(rating.id for scale in self.plan.scales for rating in scale.ratings)
        if identifier not in known:
            raise UnknownNameError(f'there is no rating "{identifier}" in data/plan.yml', suggest(identifier, known))


def site_words(plan: Plan) -> Language:
    """Return the language of the site's own words, with the terms of a plan."""
    return language_for(PAGE_LANGUAGE, plan.terms)


def web_address(url: str | None) -> str | None:
    """Return an address that is safe to link to, or None."""
    return url if url and not web_fault(url) else None


def site_name(context: Context) -> str:
    """Return the site's name: the Party and the plan."""
    plan = context.plan
    return f"{context.read_plan(plan.party.name)}: {context.read_plan(plan.title)}"
