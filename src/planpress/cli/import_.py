"""``planpress import``: convert a report in another format to a data file, or merge it into an existing data file."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options
from planpress.errors import DataError, UsageError

if TYPE_CHECKING:
    from planpress.exchange.office import Uncertainty
    from planpress.importing import ImportedReport
    from planpress.model import Plan

ASKED = re.compile("under `(from|to|meeting)`")
"""Matches the keys that the hint of an uncertainty tells a person to write."""


@click.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--period", metavar="PERIOD", help="The id of the period (default: its years, as in the report).")
@click.option(
    "--overwrite",
    is_flag=True,
    help="Replace or remove values in an existing file that differ from FILE, without asking.",
)
@click.option("--columns", metavar="ROLE=COLUMN,...", default="", help="What the columns of a plain table contain.")
@click.option(
    "--sheet",
    "sheets",
    multiple=True,
    metavar="NAME",
    help="A sheet to read (default: the sheets that seem to contain the report).",
)
@options.project
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    file: Path, period: str | None, overwrite: bool, columns: str, sheets: tuple[str, ...], project: Path
) -> int:
    """Turn FILE into data: the official form (.docx, .odt, text) or a table of actions (.xlsx, .ods, .csv).

    The command lists everything that a person should look at, with its location in FILE. If the period already has a
    file, the command lists the differences; it replaces or removes values in that file only with --overwrite or, on a
    terminal, if you agree.
    """
    from planpress.cli import answering
    from planpress.cli.merging import merge
    from planpress.cli.writing import create_text, replace_bytes
    from planpress.importing import TableOptions, read_report, report_yaml
    from planpress.loading.files import REPORTS

    plan = _plan(project)
    report = read_report(file, plan, TableOptions(columns, sheets, period or ""))
    identifier = _period(report, period, file)
    target = project / REPORTS / f"{identifier}.yml"
    head = _unfilled_head(target, plan)
    if head is None and (target.exists() or target.is_symlink()):
        _say(file, report, _keys_of(target))
        return merge(target, report, plan, project, overwrite=overwrite)
    report = report.as_new_file()
    made_of_an_end = period is None and not {"from", "to"}.isdisjoint(report.mapping)  # so the id says nothing more
    days = () if report.is_fiscal or report.names_days or made_of_an_end else answering.years(identifier)
    report = replace(report, mapping=_completed(report.mapping, days, head or {}))
    text = report_yaml(report.mapping)
    if head is None:
        target.parent.mkdir(parents=True, exist_ok=True)
        create_text(target, text)
    else:
        replace_bytes(target.resolve(), text.encode("utf-8"))  # a link remains a link
    _say(file, report, frozenset(report.mapping))
    if head is not None:
        click.echo(f"{target} had only placeholders; the actions in {options.shown(file)} replace them")
    number, doubts = report.actions, len(_open_doubts(report, frozenset(report.mapping)))
    actions = f"{number} action{'' if number == 1 else 's'}"
    click.echo(f"wrote {target}: {actions}; {doubts} thing{'' if doubts == 1 else 's'} to look at")
    click.echo(f"next: compare it with {options.shown(file)}, then run `planpress check{options.in_project(project)}`")
    return 0


def _unfilled_head(target: Path, plan: "Plan") -> dict[str, object] | None:
    """Return the values, besides the actions, of a first report with placeholders for actions; None for other files."""
    import yaml

    from planpress.starter import unfilled_head

    try:
        values = yaml.safe_load(target.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, yaml.YAMLError, RecursionError):
        return None
    return unfilled_head(plan, values) if isinstance(values, dict) else None


def _completed(mapping: Mapping[str, object], ends: Sequence[str], head: Mapping[str, object]) -> Mapping[str, object]:
    """Return the values of a report with what its file or the id of its period adds, in the order of the data format.

    Args:
        mapping: What the imported file contains.
        ends: The first and the last day of the period as its id names them; empty if they differ from its years.
        head: What the first report contained besides placeholders.
    """
    from planpress.exchange.report_mapping import typed_date
    from planpress.model import Report

    known = {**head, **mapping}
    days = dict(zip(("from", "to"), map(typed_date, ends), strict=False))
    added = {name: day for name, day in days.items() if name not in known}
    given = [str(known[name]) for name in days if name not in added]
    if added and all(days.values()) and all(str(days["from"]) <= day <= str(days["to"]) for day in given):
        known |= added
        which = {"from": "the first", "to": "the last"}
        named = " and ".join(which[name] for name in added)
        click.echo(f"{named} day of the period {'was' if given else 'were'} read from its id: "
                   f"{', '.join(map(str, added.values()))}")  # fmt: skip
    order = [field.alias or name for name, field in Report.model_fields.items()]
    return {key: known[key] for key in sorted(known, key=order.index)}


def _plan(project: Path) -> "Plan":
    from planpress.rules import sound_plan

    try:
        return sound_plan(project)
    except DataError as error:
        message = "planpress: an import needs a plan without errors, for its pillars and ratings"
        raise DataError((*error.lines, message)) from error


def _period(report: "ImportedReport", given: str | None, file: Path) -> str:
    """Return the id of the period: as given, or the years of its first and last day.

    Args:
        report: The report.
        given: The id that the user gave, if any.
        file: The file of the report, whose name may have the year.

    Raises:
        UsageError: No id is given and the report names no period, or the id is not valid.
    """
    from planpress.cli import answering
    from planpress.importing.example_periods import example_period

    if given is not None:
        return answering.period(given)
    edges = [str(report.mapping[key]) for key in ("from", "to") if key in report.mapping]
    if not (period := report.period or report.years):
        named = [doubt for doubt in report.uncertainties if "`from`" in doubt.hint and '"' in doubt.words]
        said = "; ".join(f"{doubt.place}: {doubt.words}" if doubt.place else doubt.words for doubt in named)
        words = f"the dates of the period were not found in the report{said and ': '}{said}"
        known = [edge[:4] for edge in edges] or [*(doubt.words for doubt in named), file.stem]
        raise UsageError(words, f"name the period, such as --period {example_period(known)}")
    if len(edges) == 1:
        click.echo(f'the id of the period, "{period}", was made from the only end of it that was found: {edges[0]}')
    return answering.period(period)


def _keys_of(target: Path) -> frozenset[str]:
    """Return the keys at the top level of a report's file that have a value."""
    text = target.read_text(encoding="utf-8-sig", errors="replace") if target.is_file() else ""
    return frozenset(re.findall(r"^(\w+):[ \t]*[^\s#]", text, re.MULTILINE))


def _say(file: Path, report: "ImportedReport", known: frozenset[str] = frozenset()) -> None:
    """List the uncertainties of an import below the name of the file, without those that the data file answers."""
    from planpress.printable import one_line

    doubts = _open_doubts(report, known)
    if doubts:
        click.echo(f"{options.shown(file)}:")
    for doubt in doubts:
        place = f"{doubt.place}: " if doubt.place else ""
        hint = f"; {doubt.hint}" if doubt.hint else ""
        click.echo(one_line(f"{place}{doubt.words}{hint}"))
    if report.additions:
        click.echo(f"{options.shown(file)} names items that data/plan.yml lacks; add them to the lists in that file:")
        for line in report.additions.splitlines():
            click.echo(f"  {one_line(line)}")


def _open_doubts(report: "ImportedReport", known: frozenset[str]) -> "list[Uncertainty]":
    """Return the uncertainties of an import without those that ask only for keys that the data file has."""
    asked = [frozenset(ASKED.findall(doubt.hint)) for doubt in report.uncertainties]
    return [doubt for doubt, keys in zip(report.uncertainties, asked, strict=True) if not keys or keys - known]
