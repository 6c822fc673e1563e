"""``planpress check``: load everything, run every rule."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click

from planpress.cli import options
from planpress.cli.findings import FORMATS, Told, statistics
from planpress.errors import UsageError
from planpress.model import Finding, Severity
from planpress.rules import FAMILIES, RULES, inspect
from planpress.rules.acceptance import is_about_report
from planpress.rules.base import nearest

LEVELS = tuple(Severity)


@click.command(name="check")
@options.project
@click.option(
    "--format",
    "style",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="For people, for programs (json), for GitHub's log (github) or for code scanning (sarif).",
)
@click.option(
    "--select", multiple=True, metavar="CODES", help="Only these rules: codes or families, such as RAT,TIM303."
)
@click.option("--ignore", multiple=True, metavar="CODES", help="All but these rules: codes or families.")
@click.option(
    "--severity",
    type=click.Choice([str(one) for one in LEVELS]),
    default="note",
    show_default=True,
    help="The lowest severity to show.",
)
@click.option("--statistics", "counted", is_flag=True, help="Show how often each rule speaks, not the findings.")
def command(  # noqa: PLR0913 - one argument an option
    project: Path, style: str, select: tuple[str, ...], ignore: tuple[str, ...], severity: str, *, counted: bool
) -> int:
    """Load everything, run every rule, and say what does not fit.

    Exit status: 0 when nothing or only notes are found, 1 when an error or a warning is found, 2 for wrong use.
    Problems of the files themselves are always shown, whatever is selected.
    """
    wanted = _filter(select, ignore, Severity(severity))
    if counted and style not in ("text", "json"):
        raise UsageError(f"--statistics has no form in {style}", "use it with --format text or json")
    checked = inspect(project)
    findings = [one for one in checked.findings if one in checked.loaded.findings or wanted(one)]
    lines = {one.name: one.lines for one in checked.loaded.documents.values()}
    accepted = [one for one in checked.accepted if wanted(one)]
    told = Told(findings, len(accepted), lines, project, tuple(_broad(accepted)), checked.unread)
    write = statistics if counted and style == "text" else FORMATS[style]
    click.echo(write(told), nl=False)
    return 1 if any(one.severity is not Severity.NOTE for one in findings) else 0


def _broad(accepted: Sequence[Finding]) -> Iterator[str]:
    """Say which acceptances about a report as a whole let several findings stand."""
    counts = Counter((one.file, one.code) for one in accepted if is_about_report(one))
    for (file, code), number in counts.items():
        if number > 1:
            yield f"the acceptance of {code} about the report in {file} covers {number} findings"


def _filter(select: Sequence[str], ignore: Sequence[str], lowest: Severity) -> Callable[[Finding], bool]:
    """Return what decides whether a finding is shown.

    Raises:
        UsageError: A code or family is not known.
    """
    chosen, left_out = _prefixes(select), _prefixes(ignore)
    levels = LEVELS[: LEVELS.index(lowest) + 1]
    return lambda one: (
        one.severity in levels
        and (not chosen or one.code.startswith(chosen))
        and not (left_out and one.code.startswith(left_out))
    )


def _prefixes(words: Sequence[str]) -> tuple[str, ...]:
    codes = [one.code for one in RULES]
    prefixes = tuple(part.strip().upper() for word in words for part in word.split(",") if part.strip())
    for one in prefixes:
        if not any(code.startswith(one) for code in codes):
            raise UsageError(f'there is no rule or family "{one}"', nearest(one, (*codes, *FAMILIES)))
    return prefixes
