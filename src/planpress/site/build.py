"""Build the whole tree: a folder for each period, and the files above them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from planpress.addresses import address
from planpress.errors import unknown
from planpress.model import Dataset, Report
from planpress.site.apart import Made, Order, workshop
from planpress.site.clock import epoch
from planpress.site.folder import replacing, share
from planpress.site.root import compose
from planpress.site.sources import left_out_note


def build(
    project: Path,
    periods: Sequence[str],
    target: Path,
    tell: Callable[[str], None],
    note: Callable[[str], None] = lambda words: None,
) -> Dataset:
    """Build periods into a folder, replacing the site that was there.

    Args:
        project: The folder with mkdocs.yml.
        periods: Their ids; empty for all. If only some are named, the folder keeps the others that it has.
        target: The folder to make.
        tell: Called with a few words at each step.
        note: Called with each line that the editor should know.

    Returns:
        What was built.

    Raises:
        DataError: The data has errors.
        UsageError: There is no such period.
        BuildError: A page could not be made.
        RefusedError: The target is not ours to replace, or is being replaced already.
    """
    epoch()  # a wrong value is reported before anything starts
    with workshop() as process:  # loading MkDocs takes about as long as checking the data
        from planpress.rules import check

        dataset = check(project).sound()
        built = chosen(dataset, periods)
        with replacing(target) as tree:
            tell(f"building {', '.join(report.period for report in built.reports)}")
            orders = [Order(report.period, tree / address(report.period)) for report in built.reports]
            made = process.make(project, dataset, orders)
            kept = _keep(dataset, built, target, tree)
            compose(tree, chosen(dataset, [report.period for report in (*built.reports, *kept)]))
    if words := left_out_note({path for pages in made for path in pages.left_out}):
        note(words)
    return built


def _keep(dataset: Dataset, built: Dataset, target: Path, tree: Path) -> list[Report]:
    """Keep the periods of the existing site that are not built again."""
    kept = [
        report
        for report in dataset.reports
        if report not in built.reports and (target / address(report.period)).is_dir()
    ]
    for report in kept:
        share(target / address(report.period), tree / address(report.period))
    return kept


def chosen(dataset: Dataset, periods: Sequence[str]) -> Dataset:
    """Return the dataset with only some of its reports; with all if no period is named.

    Raises:
        UsageError: There is no such period.
    """
    known = [report.period for report in dataset.reports]
    for period in periods:
        if period not in known:
            raise unknown("period", period, known)
    return Dataset(dataset.plan, tuple(report for report in dataset.reports if not periods or report.period in periods))


def build_period(project: Path, dataset: Dataset, order: Order) -> Made:
    """Build the pages of one period.

    Args:
        project: The folder with mkdocs.yml.
        dataset: All the data; later periods are left out by the plugin.
        order: What to build, and where.

    Returns:
        What was made.

    Raises:
        BuildError: A page could not be made.
    """
    with workshop() as process:
        (made,) = process.make(project, dataset, [order])
    return made
