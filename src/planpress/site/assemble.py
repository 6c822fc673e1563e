"""Assembles units from separate machines into one site."""

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from planpress.errors import RefusedError, UsageError
from planpress.model import Dataset
from planpress.rules import sound
from planpress.site.clock import epoch
from planpress.site.folder import replacing
from planpress.site.reuse import Read
from planpress.site.root import compose
from planpress.site.unit_record import BuiltUnit, UnitRecord, pages_digest, tools
from planpress.site.units import Unit, UnitInputs, put_together, units


@dataclass(frozen=True)
class _Delivery:
    """A unit in one of the folders.

    Args:
        folder: The folder that contains the record.
        built: The record's entry for the unit.
    """

    folder: Path
    built: BuiltUnit


def assemble(project: Path, folders: Sequence[Path], target: Path, tell: Callable[[str], None]) -> tuple[Unit, ...]:
    """Make a site from the units in several folders, byte for byte identical to the result of `planpress build`.

    Args:
        project: The folder with mkdocs.yml; it must contain the data and pages from which the units were built.
        folders: The folders of units; they are left as they are.
        target: The folder to make or replace; it stays unchanged unless all units fit together.
        tell: The function to call with a few words at each step.

    Returns:
        The units.

    Raises:
        DataError: The data has errors.
        UsageError: A folder has no units, or overlaps with the target; or the variable SOURCE_DATE_EPOCH is invalid.
        RefusedError: A unit is missing, occurs twice, does not belong to the plan, was altered, or was made from other
            files or with other software; or the target cannot be replaced.
    """
    epoch()
    _refuse_target(folders, target)
    records = {folder: UnitRecord.read(folder) for folder in folders}
    _refuse_other_planpress(records)
    read = Read.of(project)
    dataset = sound(project)
    all_units = units(dataset)
    deliveries = _deliveries(records)
    _refuse_wrong_set(all_units, deliveries)
    _refuse_other_inputs(all_units, deliveries, read, dataset)
    with replacing(target) as tree:
        for unit in all_units:
            tell(f"adding {unit.key}")
            _add(tree, unit, deliveries[unit.key])
        put_together(tree, all_units)
        compose(tree, dataset)
    return all_units


def _refuse_target(folders: Iterable[Path], target: Path) -> None:
    site = target.resolve()
    for folder in folders:
        units_folder = folder.resolve()
        if site == units_folder or site in units_folder.parents or units_folder in site.parents:
            raise UsageError(f"{target} cannot be the site: {folder} contains units", "name another folder with --to")


def _refuse_other_planpress(records: Mapping[Path, UnitRecord]) -> None:
    ours, hint = version("planpress"), "build all units, and assemble them, with the same planpress and locked packages"
    made_by = tools()
    for folder, record in records.items():
        if record.planpress != ours:
            raise RefusedError(f"{folder} was built by planpress {record.planpress}, but this is {ours}", hint)
        if record.tools != made_by:
            message = (
                f"{folder} was built by a different state of planpress {ours}, or with another Python or other packages"
            )
            raise RefusedError(message, hint)


def _deliveries(records: Mapping[Path, UnitRecord]) -> dict[str, _Delivery]:
    deliveries: dict[str, _Delivery] = {}
    for folder, record in records.items():
        for key, built in record.units.items():
            if key in deliveries:
                message = f"unit {key} occurs twice: in {deliveries[key].folder} and in {folder}"
                raise RefusedError(message, "leave out one of the two folders")
            deliveries[key] = _Delivery(folder, built)
    return deliveries


def _refuse_wrong_set(all_units: Iterable[Unit], deliveries: Mapping[str, _Delivery]) -> None:
    known = {unit.key: unit for unit in all_units}
    for key, delivery in deliveries.items():
        if key not in known:
            message = f"{delivery.folder} contains unit {key}, which this plan does not have"
            raise RefusedError(
                message, "`planpress units` lists the units of this plan; build and assemble them from the same data"
            )
    if missing := [key for key in known if key not in deliveries]:
        options = " ".join(f"--unit {key}" for key in missing)
        word, verb = ("unit", "is") if len(missing) == 1 else ("units", "are")
        hint = f"build what is missing: `planpress build {options} --to DIR`"
        raise RefusedError(f"{word} {', '.join(missing)} {verb} missing", hint)


def _refuse_other_inputs(
    all_units: Iterable[Unit], deliveries: Mapping[str, _Delivery], read: Read, dataset: Dataset
) -> None:
    for unit in all_units:
        delivery, wanted = deliveries[unit.key], UnitInputs.of(read, dataset, unit)
        made = delivery.built.inputs
        if made != wanted:
            what = "data" if made.data != wanted.data else "pages or settings (docs/, macros/, mkdocs.yml)"
            message = f"unit {unit.key} in {delivery.folder} was built from different {what}"
            raise RefusedError(message, "build it again from this project")


def _add(tree: Path, unit: Unit, delivery: _Delivery) -> None:
    """Copy a unit's pages into the site, and verify the copy, so that no change during the copying goes unnoticed."""
    pages = delivery.folder / unit.folder
    if pages_digest(pages):  # links are never followed
        shutil.copytree(pages, tree / unit.folder, symlinks=True, copy_function=shutil.copyfile)
    if pages_digest(tree / unit.folder) != delivery.built.pages or not delivery.built.pages:
        message = f"the pages of unit {unit.key} in {delivery.folder} have changed since they were built"
        raise RefusedError(message, "build the unit again, or copy it again from where it was built")
