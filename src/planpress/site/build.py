"""Builds the whole tree: a folder for each period, and the files above these folders."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

from planpress.addresses import address
from planpress.errors import RefusedError, unknown
from planpress.model import Dataset, Report
from planpress.site.apart import Made, Maker, Order, workshop
from planpress.site.clock import epoch
from planpress.site.folder import replacing, share
from planpress.site.reuse import Read, Reuse
from planpress.site.root import compose
from planpress.site.sources import left_out_note
from planpress.site.unchanged import Finished, Result
from planpress.site.unit_record import UnitRecord
from planpress.site.units import Unit, named, put_together, units, units_of

Makers = Callable[[], AbstractContextManager[Maker]]
"""Starts a maker of pages when a block begins, and stops the maker when the block ends."""


def build(  # noqa: PLR0913 - what to build, and what to call on progress
    project: Path,
    periods: Sequence[str],
    target: Path,
    tell: Callable[[str], None],
    note: Callable[[str], None] = lambda words: None,
    *,
    fresh: bool = False,
    makers: Makers | None = None,
) -> Dataset:
    """Build periods into a folder, replacing the site in it.

    Args:
        project: The folder with mkdocs.yml.
        periods: The ids of the periods; empty for all. If only some are given, the folder keeps its other periods.
        target: The folder to make.
        tell: The function to call with a few words at each step.
        note: The function to call with each line that the editor should see.
        fresh: Whether to rebuild everything, reusing nothing from earlier builds.
        makers: The function that starts the maker of the pages; None to use a separate process without secrets.

    Returns:
        What was built.

    Raises:
        DataError: The data has errors.
        UsageError: There is no such period, or the variable SOURCE_DATE_EPOCH is invalid.
        BuildError: Pages could not be made.
        RefusedError: The target cannot be replaced, or another process is writing to it.
    """
    epoch()  # a wrong value is reported before anything starts
    reuse = Reuse.of(project, fresh=fresh)
    finished = Finished(reuse.cache, project, target, periods)
    inputs = finished.inputs(reuse.read.configured.places) if reuse.cache else ""
    with (makers or workshop)() as process:  # a separate process loads MkDocs while the data is loaded here
        from planpress.rules import sound

        dataset = sound(project)
        built = chosen(dataset, periods)
        wanted = units(built)
        sites = [unit.order(target) for unit in wanted]
        with replacing(target, partial(reuse.lay_aside, sites)) as tree:
            tell(f"building {', '.join(report.period for report in built.reports)}")
            made = reuse.make(dataset, [unit.order(tree) for unit in wanted], partial(process.make, project, dataset))
            process.stop()
            put_together(tree, wanted)
            kept = _keep(dataset, built, target, tree)
            compose(tree, chosen(dataset, [report.period for report in (*built.reports, *kept)]))
    notes = [words] if (words := left_out_note({path for pages in made for path in pages.left_out})) else []
    notes += dict.fromkeys(line for pages in made for line in pages.notes)
    for words in notes:
        note(words)
    result = Result(tuple(report.period for report in built.reports), tuple(notes))
    finished.note(reuse.read.configured.places, inputs, result)
    return built


def build_units(  # noqa: PLR0913 - what to build, and whom to tell
    project: Path,
    keys: Sequence[str],
    target: Path,
    tell: Callable[[str], None],
    note: Callable[[str], None] = lambda words: None,
    *,
    fresh: bool = False,
) -> tuple[Unit, ...]:
    """Build units into a folder, with a record for `assemble` of what the units were made from.

    Args:
        project: The folder with mkdocs.yml.
        keys: The keys of the units.
        target: The folder to make or replace.
        tell: The function to call with a few words at each step.
        note: The function to call with each line that the editor should see.
        fresh: Whether to rebuild everything, reusing nothing from earlier builds.

    Returns:
        The units.

    Raises:
        DataError: The data has errors.
        UsageError: There is no such unit, or the variable SOURCE_DATE_EPOCH is invalid.
        BuildError: Pages could not be made.
        RefusedError: The target cannot be replaced, or the project has changed in the meantime.
    """
    epoch()
    reuse = Reuse.of(project, fresh=fresh)
    with workshop() as process:
        from planpress.rules import sound

        dataset = sound(project)
        wanted = named(dataset, keys)
        with replacing(target) as tree:
            tell(f"building {', '.join(unit.key for unit in wanted)}")
            made = reuse.make(dataset, [unit.order(tree) for unit in wanted], partial(process.make, project, dataset))
            process.stop()
            if Read.of(project) != reuse.read:
                raise RefusedError("the project changed while its pages were being made", "build the units again")
            UnitRecord.of(tree, wanted, reuse.read, dataset).write(tree)
    if words := left_out_note({path for pages in made for path in pages.left_out}):
        note(words)
    return wanted


def _keep(dataset: Dataset, built: Dataset, target: Path, tree: Path) -> list[Report]:
    """Keep those periods of the existing site that are not rebuilt."""
    kept = [
        report
        for report in dataset.reports
        if report not in built.reports and (target / address(report.period)).is_dir()
    ]
    for report in kept:
        share(target / address(report.period), tree / address(report.period))
    return kept


def chosen(dataset: Dataset, periods: Sequence[str]) -> Dataset:
    """Return the dataset with only the named reports or, if no period is named, with all reports.

    Raises:
        UsageError: There is no such period.
    """
    known = [report.period for report in dataset.reports]
    for period in periods:
        if period not in known:
            raise unknown("period", period, known)
    return Dataset(dataset.plan, tuple(report for report in dataset.reports if not periods or report.period in periods))


def build_period(
    project: Path,
    dataset: Dataset,
    order: Order,
    reuse: Reuse | None = None,
    translated: Mapping[str, Collection[str]] | None = None,
) -> Made:
    """Build the pages of one period in all languages.

    Args:
        project: The folder with mkdocs.yml.
        dataset: All the data; later periods are left out by the plugin.
        order: What to build in the default language, and where; the orders for the other languages follow from this.
        reuse: The pages from earlier builds; None to reuse nothing.
        translated: The languages of each period that is already published.

    Returns:
        What was made.

    Raises:
        BuildError: Pages could not be made.
    """

    def make(orders: list[Order]) -> list[Made]:
        with workshop() as process:
            return process.make(project, dataset, orders)

    wanted = tuple(units_of(dataset.plan, order.period))
    orders = [_in_language(order, unit, translated or {}) for unit in wanted]
    made = reuse.make(dataset, orders, make) if reuse else make(orders)
    for unit, its_order in zip(wanted[1:], orders[1:], strict=True):
        its_order.target.rename(order.target / unit.inside)
    return Made(
        tuple(sorted({path for pages in made for path in pages.left_out})),
        tuple(unit.inside + path for unit, pages in zip(wanted, made, strict=True) for path in pages.documents),
        tuple(dict.fromkeys(line for pages in made for line in pages.notes)),
    )


def _in_language(order: Order, unit: Unit, translated: Mapping[str, Collection[str]]) -> Order:
    """Return the order for the pages of a period in one of its languages."""
    if not unit.inside:
        return order
    return replace(
        order,
        target=order.target.with_name(f"{order.target.name}.{unit.language}"),
        published=frozenset(path.removeprefix(unit.inside) for path in order.published if path.startswith(unit.inside)),
        language=unit.language,
        untranslated=frozenset(period for period, known in translated.items() if unit.language not in known),
    )
