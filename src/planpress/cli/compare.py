"""``planpress compare``: list the changes between two reports."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options

if TYPE_CHECKING:
    from planpress.compare import Comparison
    from planpress.language import Language
    from planpress.model import Dataset


@click.command(name="compare")
@click.argument("earlier")
@click.argument("later")
@options.project
@click.option("--assessor", help="Compare the ratings of one assessor (its id in data/plan.yml).")
@click.option("--format", "style", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
def command(earlier: str, later: str, project: Path, assessor: str | None, style: str) -> int:
    """List the changes from the report for EARLIER to the report for LATER.

    Without --assessor, text and markdown have a section for every assessor that rated in either report; JSON output is
    one object and uses the first assessor of the plan, the Party itself.
    """
    from planpress.compare import compare
    from planpress.language import ENGLISH, language_for
    from planpress.rules import sound

    dataset = sound(project)
    comparisons = [compare(dataset, earlier, later, judge) for judge in _assessors(dataset, assessor)]
    language = language_for(ENGLISH.code, dataset.plan.terms)
    click.echo(FORMATS[style](comparisons, dataset.plan.language, language), nl=False)
    return 0


def _assessors(dataset: "Dataset", wanted: str | None) -> tuple[str, ...]:
    return (wanted,) if wanted else tuple(assessor.id for assessor in dataset.plan.assessors)


def text(comparisons: Sequence["Comparison"], reader: str, language: "Language") -> str:
    """Write a section for every assessor with ratings."""
    from planpress.exchange.comparison_text import write

    return "\n\n".join(write(comparison, "text", reader, language) for comparison in _rated(comparisons))


def markdown(comparisons: Sequence["Comparison"], reader: str, language: "Language") -> str:
    """Write a section in Markdown for every assessor with ratings."""
    from planpress.exchange.comparison_text import write

    return "\n".join(write(comparison, "markdown", reader, language) for comparison in _rated(comparisons))


def as_json(comparisons: Sequence["Comparison"], reader: str, language: "Language") -> str:
    """Write the first comparison as JSON; manual/pages/comparison.md describes its keys."""
    from planpress.exchange.comparison_json import to_json

    del reader  # labels of the data are in the language of the plan
    return json.dumps(to_json(comparisons[0], language), ensure_ascii=False, indent=2) + "\n"


def _rated(comparisons: Sequence["Comparison"]) -> Sequence["Comparison"]:
    """Leave out assessors without ratings in either report, but keep at least one assessor."""
    return [
        comparison for comparison in comparisons if comparison.totals.earlier or comparison.totals.later
    ] or comparisons[:1]


FORMATS: dict[str, Callable[[Sequence["Comparison"], str, "Language"], str]] = {
    "text": text,
    "markdown": markdown,
    "json": as_json,
}
