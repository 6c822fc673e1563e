"""``planpress schema``: write JSON Schemas that let an editor complete and check the data."""

import os
from collections.abc import Iterable
from pathlib import Path

import click

from planpress.cli import options
from planpress.cli.writing import replace_text
from planpress.errors import RefusedError

DESCRIBES = {"plan.schema.json": "data/plan.yml", "report.schema.json": "data/reports/<period>.yml"}


@click.command(name="schema")
@options.project
@click.option(
    "--to",
    "target",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to (default: schema, in the project).",
)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit with 1 if a file is out of date.")
def command(project: Path, target: Path | None, only_check: bool) -> int:
    """Write the JSON Schemas of the data, which let an editor complete and check keys."""
    from planpress.loading.schema import FILES, written

    folder = target or project / "schema"
    rows, stale = [], False
    for name, model in FILES.items():
        file, text = folder / name, written(model)
        current = file.is_file() and _lines(file.read_bytes()) == _lines(text.encode())
        stale = stale or not current
        if not current and not only_check:
            _refuse_foreign(file)
            replace_text(file, text)
        state = "current" if current else "out of date" if only_check else "written"
        rows.append((str(file), state, DESCRIBES[name]))
    click.echo(table((("file", "state", "describes"), *rows)), nl=False)
    if only_check and stale:
        click.echo("planpress: run `planpress schema` and commit the files that it writes", err=True)
    return 1 if only_check and stale else 0


def _refuse_foreign(file: Path) -> None:
    """Refuse to replace a file that this command did not write.

    Raises:
        RefusedError: This command did not write the file.
    """
    from planpress.loading.schema import COMMENT

    mark = COMMENT.encode()  # every file that this command writes contains this
    if os.path.lexists(file) and (file.is_symlink() or not file.is_file() or mark not in file.read_bytes()):
        raise RefusedError(f"{file} was not made by planpress", "move the file away, or name another folder with --to")


def _lines(content: bytes) -> bytes:
    """Return content with every line end as a line feed, since git may have changed the line ends."""
    return content.replace(b"\r\n", b"\n")


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """Write rows with aligned columns."""
    rows = tuple(rows)
    widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "".join(f"{line}\n" for line in lines)
