"""``planpress compare``: the changes between two reports."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from planpress.cli import options
from planpress.compare import Comparison, compare
from planpress.errors import UnknownNameError, UsageError
from planpress.exchange.comparison_json import to_json
from planpress.exchange.comparison_text import write
from planpress.model import Dataset
from planpress.rules import inspect


@click.command(name="compare")
@click.argument("earlier")
@click.argument("later")
@options.project
@click.option("--assessor", help="Compare the ratings of one assessor (its id in data/plan.yml).")
@click.option("--format", "style", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
def command(earlier: str, later: str, project: Path, assessor: str | None, style: str) -> int:
    """Tell the changes from the report for EARLIER to that for LATER.

    Without --assessor, text and markdown have a section for every assessor that rated in either report;
    json is one object and takes the first assessor of the plan, the Party itself.
    """
    dataset = inspect(project).sound()
    try:
        found = [compare(dataset, earlier, later, one) for one in _assessors(dataset, assessor)]
    except UnknownNameError as error:
        raise UsageError(error.message, error.hint) from error
    click.echo(FORMATS[style](found, dataset.plan.language), nl=False)
    return 0


def _assessors(dataset: Dataset, wanted: str | None) -> tuple[str, ...]:
    return (wanted,) if wanted else tuple(one.id for one in dataset.plan.assessors)


def text(found: Sequence[Comparison], language: str) -> str:
    """Write a section for every assessor that rated."""
    return "\n\n".join(write(one, "text", language) for one in _rated(found))


def markdown(found: Sequence[Comparison], language: str) -> str:
    """Write a section in Markdown for every assessor that rated."""
    return "\n".join(write(one, "markdown", language) for one in _rated(found))


def as_json(found: Sequence[Comparison], language: str) -> str:
    """Write the first as JSON, described in manual/pages/comparison.md."""
    del language  # the sentences in it are in the plan's own
    return json.dumps(to_json(found[0]), ensure_ascii=False, indent=2) + "\n"


def _rated(found: Sequence[Comparison]) -> Sequence[Comparison]:
    """Leave out assessors that rated in neither report, unless that leaves nobody."""
    return [one for one in found if one.totals.earlier or one.totals.later] or found[:1]


FORMATS: dict[str, Callable[[Sequence[Comparison], str], str]] = {
    "text": text,
    "markdown": markdown,
    "json": as_json,
}
