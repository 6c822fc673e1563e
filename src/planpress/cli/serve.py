"""``planpress serve``: preview one period live."""

from pathlib import Path

import click

from planpress.cli import options


@click.command(name="serve")
@click.argument("period", required=False)
@click.option("--address", default="localhost:8000", show_default=True, help="Host and port.")
@options.project
def command(period: str | None, address: str, project: Path) -> None:
    """Preview a PERIOD (default: the newest); saving a file reloads the page."""
    from planpress.site.skin.preview import serve  # MkDocs takes a second to import

    serve(project, period, address, lambda words: click.echo(words, err=True))
