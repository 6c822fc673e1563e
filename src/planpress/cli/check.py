"""``planpress check``: load everything, run every rule."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from planpress.cli import options
from planpress.model import Finding, Severity
from planpress.rules import check

ANNOTATIONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


@click.command(name="check")
@options.project
@click.option("--format", "style", type=click.Choice(["text", "json", "github"]), default="text", show_default=True)
def command(project: Path, style: str) -> int:
    """Load everything, run every rule."""
    _, findings = check(project)
    click.echo(FORMATS[style](findings), nl=False)
    return 1 if findings else 0


def text(findings: Sequence[Finding]) -> str:
    """Write findings for people, one a line, and how many there are."""
    lines = [str(one) for one in findings]
    return "".join(f"{line}\n" for line in (*lines, tally(findings)))


def tally(findings: Sequence[Finding]) -> str:
    """Say how many findings there are of each severity."""
    counts = Counter(one.severity for one in findings)
    words = [f"{counts[one]} {one}{'s' if counts[one] > 1 else ''}" for one in Severity if counts[one]]
    return f"found {', '.join(words)}" if words else "nothing to find fault with"


def as_json(findings: Sequence[Finding]) -> str:
    """Write findings as JSON, described in docs/commands.md."""
    counts = Counter(one.severity for one in findings)
    shape = {
        "findings": [asdict(one) for one in findings],
        "counts": {str(one): counts[one] for one in Severity},
    }
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


def github(findings: Sequence[Finding]) -> str:
    """Write findings as workflow commands, which GitHub shows beside the line.

    Escapes follow the workflow commands of the GitHub Actions toolkit: %, line ends, and in properties : and ,.
    """
    return "".join(
        f"::{ANNOTATIONS[one.severity]} file={_property(one.file)},line={one.line},col={one.column},"
        f"title={_property(one.code)}::{_data(f'{one.message}; {one.hint}' if one.hint else one.message)}\n"
        for one in findings
    )


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Callable[[Sequence[Finding]], str]] = {"text": text, "json": as_json, "github": github}
