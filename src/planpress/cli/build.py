"""``planpress build``: build the site, for all or some periods."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import click

from planpress.addresses import INDEX
from planpress.cli import options
from planpress.errors import UsageError
from planpress.site.cache import Cache
from planpress.site.inputs import harmless
from planpress.site.skin.late_modules import spare_unused
from planpress.site.unchanged import Finished, Result

PYTHON = "py" if sys.platform == "win32" else "python3"
"""The command that starts Python."""
OFFLINE = "site-offline"
"""The default folder, inside the project, of a site that needs no server."""


@click.command(name="build")
@click.argument("periods", nargs=-1, metavar="[PERIOD]...")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    help="The folder to create or replace (default: site, in the project).",
)
@click.option("--unit", "units", multiple=True, metavar="KEY", help="Build only this unit, for `planpress assemble`.")
@click.option("--offline", is_flag=True, help="Write links that work from a folder, without a web server.")
@options.fresh
@options.project
def command(  # noqa: PLR0913 - one argument an option
    periods: tuple[str, ...],
    target: Path | None,
    units: tuple[str, ...],
    project: Path,
    *,
    offline: bool,
    fresh: bool,
) -> None:
    """Build the site for every period, or only for each PERIOD named."""
    if offline and units:
        raise UsageError("--offline and --unit contradict each other", "build the whole site, or leave out --offline")
    if offline:
        _build_offline(project, periods, target or project / OFFLINE, fresh)
        return
    if units:
        _build_units(project, periods, units, target, fresh)
        return
    folder = target or project / "site"
    result = _build(project, periods, folder, fresh)
    for words in result.notes:
        click.echo(f"note: {words}", err=True)
    click.echo(f"built {', '.join(result.periods)} into {folder}")
    server = f"{PYTHON} -m http.server --directory {options.shown(folder)} 8000"
    click.echo(f"to look at it: {server}, then http://localhost:8000/")


def _build_offline(project: Path, periods: tuple[str, ...], folder: Path, fresh: bool) -> None:
    from planpress.site.folder import replacing
    from planpress.site.offline import take_offline

    with tempfile.TemporaryDirectory() as temporary, replacing(folder) as tree:
        site = Path(temporary).resolve() / "site"
        result = _build(project, periods, site, fresh)
        take_offline(site, tree, _base(project))
    for words in result.notes:
        click.echo(f"note: {words}", err=True)
    click.echo(f"built {', '.join(result.periods)} into {folder}, with links that work without a server")
    click.echo(f"to look at it: open {folder / INDEX} (search needs a server, so the pages do not have it)")


def _base(project: Path) -> str:
    from planpress.rules import sound

    return sound(project).plan.site_url.rstrip("/") + "/"


def _build_units(
    project: Path, periods: tuple[str, ...], keys: tuple[str, ...], target: Path | None, fresh: bool
) -> None:
    if periods:
        raise UsageError("a period and --unit contradict each other", "leave the periods out")
    if target is None:
        raise UsageError("--unit needs a folder of its own", "name the folder with --to")
    from planpress.site.build import build_units

    notes = list[str]()
    built = build_units(project, keys, target, _progress(), notes.append, fresh=fresh)
    for words in notes:
        click.echo(f"note: {words}", err=True)
    click.echo(f"built {', '.join(unit.key for unit in built)} into {target}")


def _progress() -> Callable[[str], None]:
    """Return a function that shows each step if the output goes to a terminal; otherwise the function does nothing."""
    on_terminal = sys.stderr.isatty()
    return lambda step: click.echo(step, err=True) if on_terminal else None


def _build(project: Path, periods: tuple[str, ...], folder: Path, fresh: bool) -> Result:
    """Build unless the folder already contains the same site, which is checked before anything large is imported."""
    alone = _without_secrets()
    if not fresh and (result := Finished(Cache.open(project), project, folder, periods).result()):
        return result
    if alone:
        spare_unused()
    from planpress.site.build import build
    from planpress.site.skin.here import here

    notes = list[str]()
    makers = here if alone else None
    built = build(project, periods, folder, _progress(), notes.append, fresh=fresh, makers=makers)
    return Result(tuple(report.period for report in built.reports), tuple(notes))


def _without_secrets() -> bool:
    """Restart the command in an environment without secrets, unless the environment already has none.

    The pages can then be made in this process, which saves loading everything twice. A site is not signed, so a build
    does not need a key.

    Returns:
        Whether this process may run the project's code: never on Windows, nor if the process also does other work, such
        as running tests.
    """
    if not click.get_current_context().obj or sys.platform == "win32":  # there, a restarted command loses its terminal
        return False
    environment = harmless(os.environ)
    if environment != os.environ:
        sys.stdout.flush()
        os.execve(sys.executable, [sys.executable, "-P", "-m", "planpress", *sys.argv[1:]], environment)  # noqa: S606
    return True
