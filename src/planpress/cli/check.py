"""``planpress check``: load the data and run every rule."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options
from planpress.errors import UsageError

if TYPE_CHECKING:
    from planpress.model import Finding
    from planpress.rules import Checked

FORMATS = ("text", "json", "github", "sarif")
"""The names of the formats in ``cli.findings``."""
SEVERITIES = ("error", "warning", "note")
"""The values of ``model.Severity``, the most serious first."""


@click.command(name="check")
@click.argument("periods", nargs=-1, metavar="[PERIOD]...")
@options.project
@click.option(
    "--format",
    "style",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="For people (text), programs (json), GitHub's log (github) or code scanning (sarif).",
)
@click.option(
    "--select", multiple=True, metavar="CODES", help="Only these rules: codes or families, such as RAT,TIM303."
)
@click.option("--ignore", multiple=True, metavar="CODES", help="All rules except these: codes or families.")
@click.option(
    "--severity",
    type=click.Choice(SEVERITIES),
    default="note",
    show_default=True,
    help="The lowest severity to show.",
)
@click.option("--translations", "recorded", is_flag=True, help="Record that all translations are correct, then check.")
@click.option(
    "--fix", "fixing", is_flag=True, help="First correct mechanical faults, such as dates and missing quotes."
)
@click.option("--diff", "shown", is_flag=True, help="Show what --fix would change, without changing anything.")
@click.option("--statistics", "counted", is_flag=True, help="Count findings per rule and file instead of listing them.")
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    periods: tuple[str, ...],
    project: Path,
    style: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: str,
    *,
    fixing: bool,
    shown: bool,
    counted: bool,
    recorded: bool,
) -> int:
    """Load the data, run every rule and list the findings for every report, or only for each PERIOD named.

    Exit status: 0 if there are no findings or only notes, 1 for errors or warnings, 2 for an invalid command line.
    Problems with the files themselves are always shown, regardless of the selection, and so are formats of documents
    in mkdocs.yml that do not exist.
    """
    from planpress.cli.findings import FORMATS as WRITERS
    from planpress.cli.findings import CheckResult, statistics

    wanted = _filter(select, ignore, severity)
    if counted and style not in ("text", "json"):
        raise UsageError(f"--statistics does not support --format {style}", "use it with --format text or json")
    if shown:
        from planpress.cli.fixing import difference

        click.echo(difference(project), nl=False)
        return 0
    if fixing:
        from planpress.cli.fixing import fix

        click.echo(f"fixed {fix(project)}", err=True)
    if recorded:
        _record(project)
    checked = _checked(project, periods)
    findings = [finding for finding in checked.findings if finding in checked.loaded.findings or wanted(finding)]
    lines = {document.name: document.lines for document in checked.loaded.documents.values()}
    accepted = [finding for finding in checked.accepted if wanted(finding)]
    outcome = CheckResult(findings, len(accepted), lines, project, tuple(_broad(checked, accepted)), checked.unread)
    write = statistics if counted and style == "text" else WRITERS[style]
    click.echo(write(outcome), nl=False)
    faults = list(_setting_faults(project))
    for fault in faults:
        click.echo(fault, err=True)
    return 1 if faults or any(finding.severity != "note" for finding in findings) else 0


def _checked(project: Path, periods: Sequence[str]) -> "Checked":
    """Check all reports or, if periods are named, the plan and these reports; errors in other reports count too."""
    from planpress.errors import unknown
    from planpress.loading import load
    from planpress.rules import check, check_loaded

    if not periods:
        return check(project)
    loaded = load(project)
    known = [period for period in loaded.documents if period]  # the plan has no period
    if missing := [period for period in periods if period not in known]:
        raise unknown("period", missing[0], known)
    return check_loaded(loaded, set(periods))


def _setting_faults(project: Path) -> Iterator[str]:
    """Yield the faults that a build would report in the formats of documents that mkdocs.yml names."""
    from planpress.site.configured import asked_exports

    if asked := asked_exports(project):
        from planpress.site.exports import export_faults

        yield from export_faults(asked)


def _record(project: Path) -> None:
    from planpress.cli.writing import replace_text
    from planpress.loading import load
    from planpress.loading.translations import RECORD, written_record
    from planpress.rules.errors import refuse_errors
    from planpress.rules.reading.seen import as_read
    from planpress.rules.translations import translations

    loaded = load(project)
    refuse_errors(loaded.findings)
    if loaded.dataset is not None:
        dataset = as_read(loaded.dataset, loaded.documents)
        pairs = [found[2:] for found in translations(loaded, dataset)]
        replace_text(project / RECORD, written_record(pairs))
        click.echo(f"recorded {len(pairs)} translations in {RECORD}", err=True)


def _broad(checked: "Checked", accepted: Sequence["Finding"]) -> Iterator[str]:
    """Yield a sentence about each acceptance that covers several findings, for a whole report or for all actions."""
    from planpress.rules.acceptance import EVERY_ACTION, about, accepts, is_about_report

    counts = Counter((finding.file, finding.code) for finding in accepted if is_about_report(finding))
    for (file, code), number in counts.items():
        if number > 1:
            yield f"the acceptance of {code} for the whole report in {file} covers {number} findings"
    for report in checked.loaded.dataset.reports if checked.loaded.dataset else ():
        file = checked.loaded.documents[report.period].name
        own = [finding for finding in accepted if finding.file == file and not is_about_report(finding)]
        entries = {finding: accepts(report, finding.code, about(report, finding)) for finding in own}
        for code, number in Counter(finding.code for finding in own if entries[finding] == EVERY_ACTION).items():
            yield f"the acceptance of {code} for all actions in {file} covers {number} findings"


def _filter(select: Sequence[str], ignore: Sequence[str], lowest: str) -> Callable[["Finding"], bool]:
    """Return a function that decides whether to show a finding.

    Raises:
        UsageError: A code or family does not exist.
    """
    chosen, left_out = _prefixes(select), _prefixes(ignore)
    severities = SEVERITIES[: SEVERITIES.index(lowest) + 1]
    return lambda finding: (
        finding.severity in severities
        and (not chosen or finding.code.startswith(chosen))
        and not (left_out and finding.code.startswith(left_out))
    )


def _prefixes(words: Sequence[str]) -> tuple[str, ...]:
    from planpress.rules import FAMILIES, RULES
    from planpress.rules.rule import nearest

    codes = [rule.code for rule in RULES]
    prefixes = tuple(part.strip().upper() for word in words for part in word.split(",") if part.strip())
    for prefix in prefixes:
        if not any(code.startswith(prefix) for code in codes):
            raise UsageError(f'there is no rule or family "{prefix}"', nearest(prefix, (*codes, *FAMILIES)))
    return prefixes
