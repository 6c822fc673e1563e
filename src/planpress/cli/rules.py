"""``planpress rules``: what each rule checks and why."""

import click

from planpress.errors import UsageError
from planpress.loading.problems import suggest
from planpress.rules import RULES


@click.command(name="rules")
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """List the rules, or explain the one with a CODE."""
    if code is None:
        for one in RULES:
            click.echo(f"{one.code}  {one.severity:8} {one.title}")
        return
    found = next((one for one in RULES if one.code == code.upper()), None)
    if found is None:
        raise UsageError(f'there is no rule "{code}"', suggest(code, [one.code for one in RULES]))
    click.echo(f"{found.code} ({found.severity})\n\n{found.documentation}")
