"""Takes a period's pages from an earlier build if everything from which they are made is unchanged."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from planpress.loading.project import PLAN, REPORTS
from planpress.model import Dataset
from planpress.site.apart import Made, Order
from planpress.site.cache import Cache
from planpress.site.configured import Configured, configured
from planpress.site.inputs import digest, environment_digest, files_digest, tools_digest
from planpress.site.kept import KeptPages
from planpress.site.spare import lay_aside

FORMAT = "2"
"""The version of the cache's format; change the version when stored periods must be read differently."""


@dataclass(frozen=True)
class Read:
    """Digests of everything that a build reads, taken when the build began.

    Args:
        project: The folder with mkdocs.yml.
        configured: The files besides the data.
        beside: The digest of those files.
        common: The digest of everything that all periods are made from, except the data.
        data: The digest of each file of the data.
    """

    project: Path
    configured: Configured
    beside: str
    common: str
    data: dict[str, str]

    @classmethod
    def of(cls, project: Path) -> "Read":
        """Take the digests of a project as it is now."""
        known = configured(project)
        beside = files_digest(known.places, project)
        files = (project / PLAN, *sorted((project / REPORTS).glob("*.yml")))
        return cls(
            project,
            known,
            beside,
            digest((FORMAT, tools_digest(), environment_digest(), beside)),
            {file.relative_to(project).as_posix(): files_digest((file,), project) for file in files},
        )

    def key(self, dataset: Dataset, order: Order) -> str:
        """Return the digest of everything from which the pages of a period are made.

        Args:
            dataset: All the data.
            order: The pages to make.
        """
        return digest((self.common, *self.seen(dataset, order.period), *order.parts))

    def seen(self, dataset: Dataset, period: str) -> Iterator[str]:
        """Yield the digests of the data from which the pages of a period are made.

        Args:
            dataset: All the data.
            period: The id of the period.
        """
        known = dataset if dataset.plan.publish_findings else dataset.until(period)
        yield self.data.get(PLAN, "")
        yield period
        for report in known.reports:
            yield self.data.get(f"{REPORTS}/{report.period}.yml", "")


@dataclass(frozen=True)
class Reuse:
    """The pages made by earlier builds of a project.

    Args:
        cache: Where the pages are kept; None to reuse nothing.
        read: What the build reads.
        linked: Whether files may be shared with the cache. An archive gets copies, so that a change to a site
            never changes an archive.
    """

    cache: Cache | None
    read: Read
    linked: bool

    @classmethod
    def of(cls, project: Path, *, fresh: bool = False, linked: bool = True) -> "Reuse":
        """Take the digests of a project, before its data is loaded.

        Args:
            project: The folder with mkdocs.yml.
            fresh: Whether to use nothing from earlier builds.
            linked: Whether files may be shared with the cache.
        """
        read = Read.of(project)
        usable = read.configured.closed and not fresh
        return cls(Cache.open(project) if usable else None, read, linked)

    def make(self, dataset: Dataset, orders: list[Order], make: Callable[[list[Order]], list[Made]]) -> list[Made]:
        """Take periods from the cache where possible; have the other periods made, and store them in the cache.

        Args:
            dataset: All the data.
            orders: What to make; each order is for one period in one language.
            make: The function that makes pages.
        """
        if self.cache is None:
            return make(orders)
        keys = {order.name: self.read.key(dataset, order) for order in orders}
        known = {order.name: _take(self.cache, order, keys[order.name], linked=self.linked) for order in orders}
        missing = [self._with_kept(order, self.cache) for order in orders if known[order.name] is None]
        made = dict(zip((order.name for order in missing), make(missing) if missing else (), strict=True))
        if missing and Read.of(self.read.project) == self.read:
            for order in missing:
                about = made[order.name].shape
                self.cache.keep(_name(order), keys[order.name], order.target, about, linked=self.linked)
        return [known[order.name] or made[order.name] for order in orders]

    def lay_aside(self, orders: list[Order], replaced: Path) -> None:
        """Keep those folders of the replaced site that are identical in the new one, for the next build.

        In a site in several languages, the folder of a period also contains its pages in the other languages, and is
        not kept.

        Args:
            orders: The orders for the pages that were made, each in its place in the new site.
            replaced: The replaced site.
        """
        if self.cache is not None and self.linked and not any(order.language for order in orders):
            pairs = {_name(order): (replaced / order.target.name, order.target) for order in orders}
            lay_aside(self.cache.folder, pairs)

    def _with_kept(self, order: Order, cache: Cache) -> Order:
        """Return an order with the pages of the last version, some of which may be unchanged."""
        common = digest((self.read.common, *order.parts))
        match cache.last(_name(order)):
            case (folder, {"files": dict() as files, "about": {"keys": dict() as keys}}):
                return replace(order, kept=KeptPages(common, self.linked, folder, files, keys))
        return replace(order, kept=KeptPages(common, self.linked))


def _name(order: Order) -> str:
    return f"{'published' if order.edition else 'period'}-{order.name}"


def _take(cache: Cache, order: Order, key: str, *, linked: bool) -> Made | None:
    return Made.of(cache.fill(_name(order), key, order.target, linked=linked))
