"""The plan as a whole, which is what the Party has promised."""

import operator
import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any

from pydantic import AfterValidator, Field, WithJsonSchema

from planpress.model.base import OMITTED, Frozen, Value
from planpress.model.contact import Contact
from planpress.model.license import StatedLicense
from planpress.model.rating import Scale
from planpress.model.scalars import Country, Flag, Language, Plain, PrintedId, Slug, quoted, refuse
from planpress.model.terms import Terms
from planpress.model.text import Words
from planpress.model.tones import tones_of

URL = re.compile(r"https?://[^\s/?#\"<>]+(/[^\s?#\"<>]*)?")


def _check_url(value: str) -> str:
    if not URL.fullmatch(value):
        raise refuse(
            "address",
            f"{quoted(value)} is not the address of a site",
            "write it like https://example.org/plan/",
        )
    return value if value.endswith("/") else value + "/"


SiteUrl = Annotated[Plain, AfterValidator(_check_url), WithJsonSchema({"type": "string", "format": "uri"})]


class Party(Value):
    """The country whose plan it is."""

    code: Country
    """The two-letter country code from ISO 3166-1."""
    name: Words
    """The short name of the country."""


class Pillar(Value):
    """A heading of the plan."""

    id: PrintedId
    """The printed number, in quotes."""
    title: Words
    """The official name."""
    note: Words | None = None
    """What a reader must know about this pillar."""


class Objective(Value):
    """A level between pillar and action, if the plan has one."""

    id: PrintedId
    """The printed number, in quotes."""
    pillar: Annotated[PrintedId, OMITTED] = ""
    """The id of the objective's pillar, in quotes; needed if the plan has pillars."""
    title: Words
    """The official name."""


class PlanVersion(Value):
    """The lists of a revised plan, which replace the lists of the original plan."""

    id: PrintedId
    """What reports write as `plan_version`, in quotes."""
    pillars: tuple[Pillar, ...] | None = None
    """The headings of this version, in order; `[]` if it has none. Default: those of the plan."""
    objectives: tuple[Objective, ...] | None = None
    """The objectives of this version, in order. Default: those of the plan, unless `pillars` is given."""


class Requirement(StrEnum):
    """Something that a process demands of each report or of each action."""

    OVERALL = "overall"
    SUMMARY = "summary"
    PROGRESS = "progress"
    OUTLOOK = "outlook"
    CHALLENGES = "challenges"
    INDICATORS = "indicators"
    EVIDENCE = "evidence"
    RESPONSIBLE = "responsible"
    DUE = "due"


USUALLY_REQUIRED = (Requirement.OVERALL, Requirement.INDICATORS, Requirement.EVIDENCE)


class Body(Value):
    """An office or organisation that is answerable for actions."""

    id: Slug
    """What actions write under `responsible`: lower case, digits, hyphens; never changes."""
    name: Words
    """The official name."""
    url: Plain | None = None
    """The website of the office or organisation."""


class Tag(Value):
    """A subject that actions of several pillars share."""

    id: Slug
    """What actions write under `tags`: lower case, digits, hyphens; never changes."""
    label: Words
    """What readers see."""


class Assessor(Value):
    """Somebody who judges actions; the ratings of two assessors are never merged."""

    id: Slug
    """What reports write: lower case, digits, hyphens; never changes."""
    name: Annotated[Words | None, OMITTED] = None
    """Who speaks, as the subject of a sentence: "the CITES Secretariat". Default: the Party's name, or the label."""
    label: Words
    """What readers see, such as "Self-assessment by the Party"."""


class ScaleMapping(Value):
    """A stated equivalence between two scales; without one, their ratings are not compared."""

    from_scale: Annotated[Slug, Field(alias="from")]
    """The id of the earlier scale."""
    to_scale: Annotated[Slug, Field(alias="to")]
    """The id of the later scale."""
    ratings: Frozen[Slug, Slug]
    """Each rating of the earlier scale, with the corresponding rating of the later one."""
    source: Plain | None = None
    """Who states that the ratings correspond, and where."""


class Plan(Value):
    """A plan: its pillars, assessors and rating scales (``data/plan.yml``)."""

    id: Slug
    """Lower case, digits, hyphens; never changes."""
    title: Words
    """The official name of the plan."""
    party: Party
    """The country whose plan it is: its code and its name."""
    process: Words
    """The process to which the plan and its reports belong."""
    site_url: SiteUrl
    """Where the site is published, such as https://example.org/plan/."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("en",)
    """The languages of the site; the first is the default."""
    terms: Terms | None = None
    """The plan's own words for pillar, objective, action, period and Party."""
    method: Words | None = None
    """How the texts were written from the reports, in a sentence for the foot of every page."""
    # These two are left out of the published data if they are absent, so plans without them keep their bytes.
    contact: Annotated[Contact | None, Field(exclude_if=operator.not_)] = None
    """Whom readers can ask, for the foot of every page."""
    license: Annotated[StatedLicense | None, Field(exclude_if=operator.not_)] = None
    """The licence for texts and data: an id from https://spdx.org/licenses/, such as CC-BY-4.0, or name and address."""
    fictional: Flag = False
    """Whether the data is invented; if so, every page says this."""
    publish_findings: Flag = False
    """Whether a page about the quality of each report shows readers the findings of the checker."""
    pillars: tuple[Pillar, ...] = ()
    """The headings of the plan, in order. Leave it out if the plan has none."""
    # From here on, keys that were added later are left out of the published data if they are empty.
    objectives: Annotated[tuple[Objective, ...], OMITTED] = ()
    """A level between pillar and action, if the plan has one, in order."""
    versions: Annotated[tuple[PlanVersion, ...], OMITTED] = ()
    """Revised versions of the plan whose pillars or objectives differ; a report names its own in `plan_version`."""
    bodies: Annotated[tuple[Body, ...], OMITTED] = ()
    """Who is answerable for actions."""
    tags: Annotated[tuple[Tag, ...], OMITTED] = ()
    """The subjects that actions of several pillars share."""
    requires: Annotated[tuple[Requirement, ...], Field(exclude_if=lambda names: names == USUALLY_REQUIRED)] = (
        USUALLY_REQUIRED
    )
    """What the process demands; the site states where it is missing. Anything else is shown only if it is given."""
    assessors: Annotated[tuple[Assessor, ...], Field(min_length=1)]
    """Who judges; the first is the Party itself."""
    scales: Annotated[tuple[Scale, ...], Field(min_length=1)]
    """The rating scales that reports use."""
    mappings: tuple[ScaleMapping, ...] = ()
    """How the ratings of one scale correspond to those of another."""

    def model_post_init(self, context: Any) -> None:
        """Give each rating its sign: if possible, the same sign in every scale that has the rating."""
        for scale, tones in zip(self.scales, tones_of(self.scales), strict=True):
            scale.keep(tones)

    @property
    def language(self) -> str:
        """The default language of the site."""
        return self.languages[0]

    def pillars_of(self, version: str) -> tuple[Pillar, ...]:
        """Return the pillars of a version of the plan, in order; if the version lists none, those of the plan."""
        revised = self._versions.get(version)
        return self.pillars if revised is None or revised.pillars is None else revised.pillars

    def objectives_of(self, version: str) -> tuple[Objective, ...]:
        """Return the objectives of a version of the plan, in order.

        A version without a list of objectives has those of the plan, unless it has its own pillars, because an
        objective belongs to a pillar.
        """
        revised = self._versions.get(version)
        if revised is None or (revised.objectives is None and revised.pillars is None):
            return self.objectives
        return revised.objectives or ()

    @cached_property
    def _versions(self) -> Mapping[str, PlanVersion]:
        return {version.id: version for version in reversed(self.versions)}

    def objective(self, identifier: str, version: str) -> Objective | None:
        """Return the objective with a given id in a version of the plan, or None."""
        return next((entry for entry in self.objectives_of(version) if entry.id == identifier), None)

    def body(self, identifier: str) -> Body | None:
        """Return the body with a given id, or None."""
        return next((body for body in self.bodies if body.id == identifier), None)

    def tag(self, identifier: str) -> Tag | None:
        """Return the tag with a given id, or None."""
        return next((tag for tag in self.tags if tag.id == identifier), None)

    def pillar(self, identifier: str, version: str) -> Pillar | None:
        """Return the pillar with a given id in a version of the plan, or None."""
        return next((pillar for pillar in self.pillars_of(version) if pillar.id == identifier), None)

    @property
    def all_pillars(self) -> tuple[Pillar, ...]:
        """The pillars of all versions, the plan's own list first; two versions may use one id for different pillars."""
        revised = (pillar for version in self.versions for pillar in version.pillars or ())
        return tuple(dict.fromkeys((*self.pillars, *revised)))

    def scale(self, identifier: str | None) -> Scale | None:
        """Return the scale with a given id, or None."""
        return self._scales.get(identifier)

    @cached_property
    def _scales(self) -> Mapping[str | None, Scale]:
        return {scale.id: scale for scale in reversed(self.scales)}

    def assessor(self, identifier: str) -> Assessor | None:
        """Return the assessor with a given id, or None."""
        return next((assessor for assessor in self.assessors if assessor.id == identifier), None)
