"""``planpress rules``: show what each rule checks, and why."""

import json
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

import click

from planpress.errors import UsageError

if TYPE_CHECKING:
    from planpress.rules import Rule


@click.command(name="rules")
@click.argument("code", required=False)
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="Text to read, the page manual/pages/rules.md, or data for programs.",
)
def command(code: str | None, style: str) -> None:
    """List all rules, or those in a family such as TOT, or explain the rule named by CODE."""
    from planpress.rules import BY_CODE, FAMILIES, RULES
    from planpress.rules.documentation import markdown
    from planpress.rules.rule import nearest

    if style == "markdown":
        if code is not None:
            raise UsageError("--format markdown writes all rules", "leave the code out")
        click.echo(markdown(), nl=False)
        return
    write: Callable[[Sequence[Rule]], str] = as_json if style == "json" else listing
    if code is None:
        click.echo(write(RULES), nl=False)
        return
    wanted = code.upper()
    if wanted in FAMILIES:
        click.echo(write([rule for rule in RULES if rule.family == wanted]), nl=False)
        return
    rule = BY_CODE.get(wanted)
    if rule is None:
        raise UsageError(f'there is no rule "{code}"', nearest(code, (*BY_CODE, *FAMILIES)))
    click.echo(as_json([rule]) if style == "json" else explanation(rule), nl=False)


def listing(rules: Sequence["Rule"]) -> str:
    """Write one line per rule, under the names of the families."""
    from planpress.rules import FAMILIES

    lines: list[str] = []
    for family, members in groupby(rules, lambda rule: rule.family):
        lines.append(f"\n{FAMILIES[family]}" if lines else str(FAMILIES[family]))
        lines += [f"{rule.code}  {rule.severity:8} {rule.title}" for rule in members]
    return "\n".join(lines) + "\n"


def explanation(rule: "Rule") -> str:
    """Write the whole documentation of a rule."""
    from planpress.rules.documentation import body

    reads = f"Reads prose in {rule.prose_read}.\n\n" if rule.reads else ""
    return f"{rule.code} ({rule.severity}): {rule.title}.\n\n{reads}{body(rule)}\n"


def as_json(rules: Sequence["Rule"]) -> str:
    """Write rules as JSON; manual/pages/findings.md describes its keys."""
    shape = [
        {
            "code": rule.code,
            "family": rule.family,
            "severity": str(rule.severity),
            "reads": list(rule.reads),
            "title": rule.title,
            "documentation": rule.documentation,
        }
        for rule in rules
    ]
    return json.dumps({"rules": shape}, ensure_ascii=False, indent=2) + "\n"
