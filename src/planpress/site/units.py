"""The units of a build: independent parts of a site, each of which can be built on a different machine."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from planpress.addresses import address, language_folder
from planpress.errors import unknown
from planpress.model import Dataset, Plan
from planpress.site.apart import Order
from planpress.site.clock import epoch
from planpress.site.inputs import digest
from planpress.site.reuse import Read

MOST_JOBS = 256
"""The maximum number of jobs in a matrix in GitHub Actions (docs.github.com, "Usage limits")."""


@dataclass(frozen=True)
class Unit:
    """The pages of one period in one language.

    Args:
        period: The id of the period.
        language: The language, as in plan.yml.
        inside: The folder of its pages inside the period, such as ``fr/``; empty for the default language.
    """

    period: str
    language: str
    inside: str = ""

    @property
    def key(self) -> str:
        """The name of the unit, such as "2014-2017.en"; no id of a period contains a dot."""
        return f"{self.period}.{self.language}"

    @property
    def folder(self) -> str:
        """The folder in which the pages of the unit are made, next to the folders of the period's other languages."""
        return address(self.key if self.inside else self.period)

    @property
    def place(self) -> str:
        """The folder of the unit's pages, as a path inside the site."""
        return f"{address(self.period)}/{self.inside}".rstrip("/")

    def order(self, tree: Path) -> Order:
        """Return the request to make the pages of the unit.

        Args:
            tree: The folder in which the folder of the unit is made.
        """
        return Order(self.period, tree / self.folder, language=self.language if self.inside else "")


@dataclass(frozen=True)
class UnitInputs:
    """What the pages of a unit are made from, as digests that are the same on every machine.

    Args:
        data: The digest of plan.yml and the reports that the pages can show.
        beside: The digest of docs/, macros/, mkdocs.yml, the files that mkdocs.yml names, and SOURCE_DATE_EPOCH.
    """

    data: str
    beside: str

    @classmethod
    def of(cls, read: Read, dataset: Dataset, unit: Unit) -> "UnitInputs":
        """Return the digests of everything that a unit is made from.

        Args:
            read: The digests of what the project contains.
            dataset: All the data.
            unit: The unit.
        """
        return cls(digest(read.seen(dataset, unit.period)), digest((read.beside, str(epoch()))))


def units(dataset: Dataset) -> tuple[Unit, ...]:
    """Return the units of a site, oldest period first and default language first.

    Args:
        dataset: All the data.
    """
    return tuple(unit for report in dataset.reports for unit in units_of(dataset.plan, report.period))


def units_of(plan: Plan, period: str) -> Iterator[Unit]:
    """Yield the units of a period, default language first.

    Args:
        plan: The plan.
        period: The period.
    """
    for language in plan.languages:
        yield Unit(period, language, language_folder(language) if language != plan.language else "")


def put_together(tree: Path, all_units: Iterable[Unit]) -> None:
    """Move the pages in languages other than the default one into the folder of their period.

    Args:
        tree: The folder in which the units were made.
        all_units: The units.
    """
    for unit in all_units:
        if unit.inside:
            (tree / unit.folder).rename(tree / unit.place)


def named(dataset: Dataset, keys: Iterable[str]) -> tuple[Unit, ...]:
    """Return the units with the given keys, in the order of the site.

    Args:
        dataset: All the data.
        keys: The keys, in any order.

    Raises:
        UnknownNameError: There is no such unit.
    """
    known = {unit.key: unit for unit in units(dataset)}
    wanted = dict.fromkeys(keys)
    for key in wanted:
        if key not in known:
            raise unknown("unit", key, known)
    return tuple(unit for key, unit in known.items() if key in wanted)


def jobs(all_units: Sequence[Unit]) -> list[tuple[Unit, ...]]:
    """Distribute units over as many jobs as a matrix can have: one unit per job unless there are too many units.

    Args:
        all_units: The units.
    """
    number = min(len(all_units), MOST_JOBS)
    return [tuple(all_units[start::number]) for start in range(number)]
