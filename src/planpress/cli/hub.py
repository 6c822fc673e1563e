"""``planpress hub``: make one page about several plans."""

from pathlib import Path

import click

from planpress.cli import options


@click.command(name="hub")
@click.argument("file", metavar="LIST", type=click.Path(path_type=Path))
@options.new_folder
@click.option("--title", default="", help="The title of the page.")
@click.option("--language", default="en", show_default=True, help="The language of the page (a BCP 47 code).")
@click.option("--fetch", is_flag=True, help="Fetch the data of sites that the list names by web address.")
def command(file: Path, target: Path, title: str, language: str, *, fetch: bool) -> None:
    """Make one page about the plans whose sites a LIST names, with their ratings by period and assessor.

    The list is a text file with a site on each line: a folder, a report.json or, with --fetch, a web address.
    """
    from planpress.addresses import INDEX
    from planpress.hub.build import build_hub

    sources = build_hub(file, target, title, language, fetch=fetch)
    reports = sum(len(source.reports) for source in sources)
    click.echo(f"built {target / INDEX} from {_count(len(sources), 'site')} with {_count(reports, 'report')}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
