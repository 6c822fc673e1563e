"""``planpress rules``: what each rule checks and why."""

import json
from collections.abc import Callable, Sequence
from itertools import groupby

import click

from planpress.errors import UsageError
from planpress.rules import BY_CODE, FAMILIES, RULES, Rule
from planpress.rules.base import nearest
from planpress.rules.documentation import body, markdown


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
    """List the rules, those of a family such as TOT, or explain the one with a CODE."""
    if style == "markdown":
        if code is not None:
            raise UsageError("the page is made of all rules", "leave the code out")
        click.echo(markdown(), nl=False)
        return
    write: Callable[[Sequence[Rule]], str] = as_json if style == "json" else listing
    if code is None:
        click.echo(write(RULES), nl=False)
        return
    wanted = code.upper()
    if wanted in FAMILIES:
        click.echo(write([one for one in RULES if one.family == wanted]), nl=False)
        return
    found = BY_CODE.get(wanted)
    if found is None:
        raise UsageError(f'there is no rule "{code}"', nearest(code, (*BY_CODE, *FAMILIES)))
    click.echo(as_json([found]) if style == "json" else explanation(found), nl=False)


def listing(rules: Sequence[Rule]) -> str:
    """Write one line a rule, under the names of their families."""
    lines: list[str] = []
    for family, members in groupby(rules, lambda one: one.family):
        lines.append(f"\n{FAMILIES[family]}" if lines else FAMILIES[family])
        lines += [f"{one.code}  {one.severity:8} {one.title}" for one in members]
    return "\n".join(lines) + "\n"


def explanation(one: Rule) -> str:
    """Write the whole documentation of a rule."""
    reads = f"Reads prose in {one.prose_read}.\n\n" if one.reads else ""
    return f"{one.code} ({one.severity}): {one.title}.\n\n{reads}{body(one)}\n"


def as_json(rules: Sequence[Rule]) -> str:
    """Write rules as JSON, described in manual/pages/findings.md."""
    shape = [
        {
            "code": one.code,
            "family": one.family,
            "severity": str(one.severity),
            "reads": list(one.reads),
            "title": one.title,
            "documentation": one.documentation,
        }
        for one in rules
    ]
    return json.dumps({"rules": shape}, ensure_ascii=False, indent=2) + "\n"
