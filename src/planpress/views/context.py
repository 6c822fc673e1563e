"""The context from which views are made: the data, the period, the language and the page's position in the site."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from planpress.addresses import ACTIONS_PAGE, action_page, address, edition_folder, objective_anchor, pillar_page
from planpress.errors import UnknownNameError
from planpress.language import Language, language_for, spoken
from planpress.model import Action, Assessor, Dataset, Objective, PartialDate, Pillar, Plan, Report, Scale, Text
from planpress.model.characters import RIGHT_TO_LEFT, isolated
from planpress.model.languages import direction, primary
from planpress.model.links import web_fault
from planpress.model.text import has_letters
from planpress.suggestion import suggest

if TYPE_CHECKING:
    from planpress.rules import Checked

Value = TypeVar("Value")


@dataclass(frozen=True)
class TaggedText:
    """A text with its language tag, as the template needs it.

    Args:
        words: The text, as in the data.
        language: Its language tag.
        foreign: Whether that language differs from the page's.
        name: The name of its language, if readers can choose a language and the page is in a different one; otherwise
            empty.
    """

    words: str
    language: str
    foreign: bool
    name: str = ""

    @property
    def direction(self) -> str:
        """The writing direction: "ltr", "rtl", or "auto" if the browser must detect it from the words."""
        known = direction(self.language)
        return "auto" if known == "rtl" and not RIGHT_TO_LEFT.search(self.words) else known

    def __str__(self) -> str:
        """Return words for a sentence in plain text, isolated so that they cannot change its direction."""
        return isolated(self.words)


@dataclass(frozen=True)
class Link:
    """A link.

    Args:
        label: The text of the link.
        href: The address, relative to the page.
        number: If the label is a number and a name from the data, the number; otherwise empty.
        name: The name from the data, or None.
    """

    label: str
    href: str
    number: str = ""
    name: TaggedText | None = None


@dataclass(frozen=True)
class EarlierEdition:
    """An earlier edition of a version.

    Args:
        number: The number of the edition, from 1; its address is ``editions/<number>/``.
        published: The day on which it was published.
        replaced: The day on which a corrected edition replaced it.
        reason: What was corrected on that day.
        report: The report as it was in this edition; None if that is not known.
    """

    number: int
    published: PartialDate
    replaced: PartialDate
    reason: str
    report: Report | None = None


@dataclass(frozen=True)
class Edition:
    """The edition of a version that is being published.

    Args:
        number: Its number, from 1.
        published: The day of its publication (UTC).
    """

    number: int
    published: PartialDate


@dataclass(frozen=True)
class ExportedReport:
    """The report as a document that readers can download, because the project asks for it.

    Args:
        format: The name of the format, such as "pdf".
        path: Its address inside the period.
        make: The function that makes the document.
    """

    format: str
    path: str
    make: Callable[[], bytes] = field(compare=False, repr=False)

    @cached_property
    def content(self) -> bytes:
        """The document, which is made once for its file and for the page that states its digest."""
        return self.make()


@dataclass(frozen=True)
class Context:
    """What every view is made from: the data, the period and the page.

    Args:
        dataset: The data as of the period; it contains no later report.
        report: The report of the period.
        language: The language of the page, which is preferred for texts of the data.
        root: The relative path from the page to the overview in its language, such as ``../../``; empty on the overview
            itself.
        folder: The folder of the pages in this language inside the period, such as ``fr/``; empty for the default one.
        languages: The languages in which the period has pages, starting with the default one.
        untranslated: The earlier periods without pages in this language.
        editions: The earlier editions of the version, first edition first; known only for a published version.
        edition: The edition that is being published; None in a build that is not published into an archive.
        pictures: The pictures for link previews that the pages of this language have, as addresses.
        exports: The documents that readers of this language can download.
        checked: The result of the checker, if the plan publishes it; otherwise None.
        memory: Values that the pages of a period share.
        templates: The folder of the project's own templates, or None.
    """

    dataset: Dataset
    report: Report
    language: str
    root: str = ""
    folder: str = ""
    languages: tuple[str, ...] = ()
    untranslated: frozenset[str] = frozenset()
    editions: tuple[EarlierEdition, ...] = ()
    edition: Edition | None = None
    pictures: frozenset[str] = frozenset()
    exports: tuple[ExportedReport, ...] = field(default=(), compare=False)
    checked: "Checked | None" = field(default=None, compare=False, repr=False)
    memory: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)
    templates: Path | None = field(default=None, compare=False, repr=False)

    @property
    def issued(self) -> PartialDate | None:
        """When the edition is published or, in a build that is not published, when the report was submitted."""
        return self.edition.published if self.edition else self.report.submitted

    def remember(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """Return the value stored under a key; the first page that needs it computes it for all pages of the period."""
        if key not in self.memory:
            self.memory[key] = make()
        return cast("Value", self.memory[key])

    def on(self, path: str) -> "Context":
        """Return the context of a page of the period, such as ``actions/1.1/``; an empty path means the overview."""
        return replace(self, root="../" * path.count("/"))

    @cached_property
    def words(self) -> Language:
        """The language of the site's own words, with the terms of the plan."""
        return site_words(self.plan, self.language)

    @property
    def version_root(self) -> str:
        """The relative path from the page to the period's root, which contains everything that all languages share."""
        return self.root + "../" * self.folder.count("/")

    @property
    def site_root(self) -> str:
        """The relative path from the page to the root of the site."""
        return f"{self.version_root}../"

    def site_text(self, message: str) -> TaggedText:
        """Return the site's own words as a tagged text, for a field that can contain these or words from the data.

        Args:
            message: The words, in the site's language.
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
        """The report whose actions the period shows: its own or, if that lists none, the nearest earlier one."""
        return self.dataset.last_detailed(self.report.period)

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions of ``actions_report``, in printed order."""
        return self.actions_report.actions if self.actions_report else ()

    @property
    def pillars(self) -> tuple[Pillar, ...]:
        """The pillars, in order, in the version of the plan to which the actions belong."""
        return self.plan.pillars_of(self.plan_version)

    @property
    def plan_version(self) -> str:
        """The version of the plan to which the actions belong."""
        return (self.actions_report or self.report).plan_version

    def read(self, text: Text, report: Report | None = None) -> TaggedText:
        """Return a text of a report in the page's language or, if that is missing, in another language."""
        wording = text.wording(self.language)
        return self._tagged(wording.words, wording.language or (report or self.report).language or self.plan.language)

    def read_plan(self, text: Text) -> TaggedText:
        """Return a text of the plan; words without a language are in the plan's default language."""
        wording = text.wording(self.language)
        return self._tagged(wording.words, wording.language or self.plan.language)

    def _tagged(self, words: str, language: str) -> TaggedText:
        if not has_letters(words):
            return TaggedText(words, self.words.code, foreign=False)
        chosen = len(self.languages) > 1 and primary(language) != primary(self.language)
        name = self.words.language_name(language) if chosen else ""
        return TaggedText(words, language, language != self.words.code, name)

    def read_optional(self, text: Text | None, report: Report | None = None) -> TaggedText | None:
        """Return a text of a report, or None if the report does not have it."""
        return None if text is None else self.read(text, report)

    def read_all(self, texts: tuple[Text, ...], report: Report | None = None) -> tuple[TaggedText, ...]:
        """Return several texts of a report."""
        return tuple(self.read(text, report) for text in texts)

    def href(self, path: str) -> str:
        """Return the relative link to a page of this period, such as ``about/``; an empty path means the overview."""
        return self.root + path if path or self.root else "./"

    def shared_href(self, path: str) -> str:
        """Return the relative link to a file of this period that all languages share, such as ``data/report.json``."""
        return self.version_root + path

    def action_href(self, identifier: str) -> str:
        """Return the link to the page of an action."""
        return self.href(action_page(identifier))

    def action_link(self, identifier: str) -> Link:
        """Return the link to the page of an action of the period, with its number as the label."""
        number = self.actions_report.number(identifier) if self.actions_report else identifier
        return Link(number, self.action_href(identifier))

    def pillar_href(self, identifier: str, action: str | None = None) -> str:
        """Return the link to the page of a pillar or to an action on that page."""
        return self.href(pillar_page(identifier, action))

    def pillar_link(self, pillar: Pillar) -> Link:
        """Return the link to the page of a pillar, with its number and name as the label."""
        name = self.read_plan(pillar.title)
        return Link(f"{pillar.id} {name}", self.pillar_href(pillar.id), pillar.id, name)

    def heading_link(self, action: Action) -> Link:
        """Return the link to the pillar of an action or, in a plan without pillars, to the list of all actions."""
        return self.pillar_link(self.find_pillar(action.pillar)) if action.pillar else self.link_to_all_actions

    @property
    def link_to_all_actions(self) -> Link:
        """The link to the list of all actions, which takes the place of pillars in a plan without pillars."""
        return Link(self.words.gettext("All %(term_actions)s"), self.href(ACTIONS_PAGE))

    @property
    def headings(self) -> tuple[tuple[str, Link], ...]:
        """The id and the link of each heading under which pages group the actions.

        These are the pillars or, in a plan without pillars, the objectives, followed by a heading without an id for
        actions that have none. If the plan has neither, one heading without an id covers all actions.
        """
        pillars = tuple((pillar.id, self.pillar_link(pillar)) for pillar in self.pillars)
        if pillars:
            return pillars
        objectives = tuple((objective.id, self.objective_link(objective)) for objective in self.objectives)
        if not objectives:
            return (("", self.link_to_all_actions),)
        rest = Link(self.words.gettext("Without %(term_objective)s"), self.href(ACTIONS_PAGE))
        return (*objectives, ("", rest))

    @property
    def groups_by_objective(self) -> bool:
        """Whether pages group the actions by objective, because the plan has objectives and no pillars."""
        return not self.pillars and bool(self.objectives)

    def heading_of(self, action: Action) -> str:
        """Return the id of the heading under which pages list an action; "" if it is under none."""
        if not self.groups_by_objective:
            return action.pillar
        known = {objective.id for objective in self.objectives}
        return action.objective if action.objective in known else ""

    def objective_link(self, objective: Objective) -> Link:
        """Return the link to the actions of an objective, with its number and name as the label."""
        name, anchor = self.read_plan(objective.title), objective_anchor(objective.id)
        page = pillar_page(objective.pillar) if objective.pillar else ACTIONS_PAGE
        return Link(f"{objective.id} {name}", self.href(f"{page}#{anchor}"), objective.id, name)

    @property
    def objectives(self) -> tuple[Objective, ...]:
        """The objectives, in order, in the version of the plan to which the actions belong."""
        return self.plan.objectives_of(self.plan_version)

    def period_href(self, period: str, path: str = "") -> str:
        """Return the relative link to a page of a different period, in this language if that period has it."""
        folder = "" if period in self.untranslated else self.folder
        return f"{self.site_root}{address(period)}/{folder}{path}"

    def edition_href(self, number: int, path: str = "") -> str:
        """Return the relative link to a page of an earlier edition of this period, in the default language.

        The link goes through the folder above, so that it still works when this edition has become an earlier one.
        """
        return f"{self.site_root}{address(self.report.period)}/{edition_folder(number)}/{path}"

    def url(self, path: str = "") -> str:
        """Return the permanent address of a page of this period."""
        return self.shared_url(self.folder + path)

    def shared_url(self, path: str = "") -> str:
        """Return the permanent address of a file of this period that all languages share."""
        return f"{self.plan.site_url}{address(self.report.period)}/{path}"

    def find_action(self, identifier: str) -> Action:
        """Return an action of the period.

        Raises:
            UnknownNameError: No action has this id.
        """
        report = self.actions_report
        if report and (action := report.action(identifier)):
            return action
        known = [action.id for action in self.actions]
        raise UnknownNameError(f'there is no action "{identifier}" in {self.report.period}', suggest(identifier, known))

    def find_pillar(self, identifier: str) -> Pillar:
        """Return a pillar of this period's version of the plan or, since a page serves all periods, of another version.

        Raises:
            UnknownNameError: No pillar of any version has this id.
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
            UnknownNameError: No assessor has this id.
        """
        if assessor := self.plan.assessor(identifier):
            return assessor
        known = [assessor.id for assessor in self.plan.assessors]
        raise UnknownNameError(f'there is no assessor "{identifier}" in data/plan.yml', suggest(identifier, known))

    def check_rating(self, identifier: str) -> None:
        """Check that any scale in the plan has a rating; all scales count, because a page serves all periods.

        Raises:
            UnknownNameError: No scale has this rating.
        """
        known = dict.fromkeys(rating.id for scale in self.plan.scales for rating in scale.ratings)
        if identifier not in known:
            raise UnknownNameError(f'there is no rating "{identifier}" in data/plan.yml', suggest(identifier, known))


def site_words(plan: Plan, language: str = "", former: str = "") -> Language:
    """Return the site's own words, with the terms of a plan.

    Args:
        plan: The plan.
        language: The readers' language; empty for the default one. If that language has no catalogue, the words are
            English.
        former: The name of a set of former messages, to recreate a file as an earlier release made it.
    """
    return language_for(spoken(language or plan.language), plan.terms, former)


def web_address(url: str | None) -> str | None:
    """Return an address if it is safe to link to; otherwise None."""
    return url if url and not web_fault(url) else None


def site_name(context: Context) -> str:
    """Return the site's name, which consists of the Party and the plan."""
    plan = context.plan
    return named_plan(context.words, context.read_plan(plan.party.name), context.read_plan(plan.title))


def version_name(context: Context) -> str:
    """Return the name of what is published for a period: the site's name and the period."""
    # Translators: the name of the site, and a period
    return context.words.gettext("%(site)s, %(period)s", site=site_name(context), period=context.report.period)


def named_plan(words: Language, party: object, plan: object) -> str:
    """Append a plan's name to the name of its Party.

    Args:
        words: The language of the page.
        party: The name of the Party.
        plan: The name of the plan.
    """
    # Translators: the name of the site: the name of a Party, and the title of its plan
    return words.gettext("%(party)s: %(plan)s", party=party, plan=plan)
