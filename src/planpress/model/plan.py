"""The plan as a whole, which is what the Party has promised."""

import operator
import re
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any

from pydantic import AfterValidator, Field, WithJsonSchema

from planpress.model.base import Frozen, Value
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
    """Two letters of ISO 3166-1."""
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


class PlanVersion(Value):
    """The lists of a revised plan, which replace the lists of the original plan."""

    id: PrintedId
    """What reports write as `plan_version`, in quotes."""
    pillars: Annotated[tuple[Pillar, ...], Field(min_length=1)]
    """The headings of this version, in order."""


class Assessor(Value):
    """Somebody who judges actions; the ratings of two assessors are never merged."""

    id: Slug
    """What reports write: lower case, digits, hyphens; never changes."""
    # Left out of the published data if it is absent, so plans without it keep their bytes.
    name: Annotated[Words | None, Field(exclude_if=operator.not_)] = None
    """Who speaks, as the subject of a sentence: "the CITES Secretariat"; left out: the Party's name, or the label."""
    label: Words
    """What readers see, such as "Self-assessment by the Party"."""


class ScaleMapping(Value):
    """A stated equivalence of two scales; without one, their ratings are not compared."""

    from_scale: Annotated[Slug, Field(alias="from")]
    """The id of the earlier scale."""
    to_scale: Annotated[Slug, Field(alias="to")]
    """The id of the later scale."""
    ratings: Frozen[Slug, Slug]
    """Rating of the earlier scale to rating of the later one."""
    source: Plain | None = None
    """Who states that they are the same, and where."""


class Plan(Value):
    """A plan: its pillars, assessors and rating scales (``data/plan.yml``)."""

    id: Slug
    """Lower case, digits, hyphens; never changes."""
    title: Words
    """The official name of the plan."""
    party: Party
    """The country whose plan it is: its code and its name."""
    process: Words
    """The process that the plan and its reports belong to."""
    site_url: SiteUrl
    """Where the site is published, such as https://example.org/plan/."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("en",)
    """The languages of the site; the first is the default."""
    terms: Terms | None = None
    """The plan's own words for pillar, objective, action, period and Party."""
    method: Words | None = None
    """How the texts came about from the reports, in a sentence for the foot of every page."""
    fictional: Flag = False
    """Made-up data: every page says so."""
    publish_findings: Flag = False
    """Show readers what the checker has to say, on a page about the quality of each report."""
    pillars: Annotated[tuple[Pillar, ...], Field(min_length=1)]
    """The headings of the plan, in order."""
    # Left out of the published data if it is empty, so plans without it keep their bytes.
    versions: Annotated[tuple[PlanVersion, ...], Field(exclude_if=operator.not_)] = ()
    """Revised versions of the plan whose pillars differ from those above; a report names its own in `plan_version`."""
    assessors: Annotated[tuple[Assessor, ...], Field(min_length=1)]
    """Who judges; the first is the Party itself."""
    scales: Annotated[tuple[Scale, ...], Field(min_length=1)]
    """The rating scales that reports use."""
    mappings: tuple[ScaleMapping, ...] = ()
    """How the ratings of one scale are read in another."""

    def model_post_init(self, context: Any) -> None:
        """Give a rating that several scales share the same sign in each of them."""
        for scale, tones in zip(self.scales, tones_of(self.scales), strict=True):
            scale.keep(tones)

    @property
    def language(self) -> str:
        """The default language of the site."""
        return self.languages[0]

    def pillars_of(self, version: str) -> tuple[Pillar, ...]:
        """Return the pillars of a version of the plan, in order; if the version lists none, those of the plan."""
        return next((revised.pillars for revised in self.versions if revised.id == version), self.pillars)

    def pillar(self, identifier: str, version: str) -> Pillar | None:
        """Return the pillar with an id in a version of the plan, or None."""
        return next((pillar for pillar in self.pillars_of(version) if pillar.id == identifier), None)

    @property
    def all_pillars(self) -> tuple[Pillar, ...]:
        """The pillars of all versions, the plan's own list first; two versions may use one id for different pillars."""
        revised = (pillar for version in self.versions for pillar in version.pillars)
        return tuple(dict.fromkeys((*self.pillars, *revised)))

    def scale(self, identifier: str | None) -> Scale | None:
        """Return the scale with an id, or None."""
        return self._scales.get(identifier)

    @cached_property
    def _scales(self) -> Mapping[str | None, Scale]:
        return {scale.id: scale for scale in reversed(self.scales)}

    def assessor(self, identifier: str) -> Assessor | None:
        """Return the assessor with an id, or None."""
        return next((assessor for assessor in self.assessors if assessor.id == identifier), None)
