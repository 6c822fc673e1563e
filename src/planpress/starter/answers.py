"""The answers that somebody who starts a project gives about the plan."""

from collections.abc import Mapping
from dataclasses import dataclass

from planpress.language import N_
from planpress.starter.ids import plan_id
from planpress.starter.scales import StarterScale, translated


@dataclass(frozen=True)
class Answers:
    """The answers from which a project is made.

    Args:
        name: The official name of the plan.
        party: The name of the country.
        code: The two-letter code of the country (ISO 3166-1).
        languages: The codes of the languages of the site; the first is the default.
        pillars: The titles of the pillars, in order.
        scale: The rating scale.
        process: The process, programme or law that the plan belongs to.
        site_url: Where the site will be published.
        period: The id of the first period.
        first_day: The first day or month of the period, such as 2024-01-01.
        last_day: The last day or month of the period, in the same form.
    """

    name: str
    party: str
    code: str
    languages: tuple[str, ...]
    pillars: tuple[str, ...]
    scale: StarterScale
    process: str
    site_url: str
    period: str
    first_day: str
    last_day: str

    @property
    def self_assessment(self) -> str | Mapping[str, str]:
        """The heading for the Party's own ratings, in one or more languages."""
        # Translators: the ratings that a Party gives to the actions in its own plan
        return translated(N_("Self-assessment"), self.languages)

    @property
    def id(self) -> str:
        """The id of the plan, made from the code of the country and the name of the plan, such as "fr-forest-plan"."""
        return plan_id(self.code, self.name)
