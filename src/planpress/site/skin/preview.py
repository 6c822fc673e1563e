"""A live preview of one period."""

import errno
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from planpress.addresses import INDEX
from planpress.errors import PlanpressError, RefusedError
from planpress.fragments import render
from planpress.printable import one_line
from planpress.rules import sound
from planpress.site.build import chosen
from planpress.site.clock import sound_epoch
from planpress.site.skin import messages
from planpress.site.skin.environment import silence_mkdocs
from planpress.site.skin.hosts import host_and_port
from planpress.site.skin.making import configuration
from planpress.views.frame.problems import Problems

POLLING = 0.2
"""How many seconds to wait before checking files again."""


def serve(project: Path, period: str | None, place: str, tell: Callable[[str], None]) -> None:
    """Serve a period until interrupted, and rebuild it when data/, docs/, macros/ or templates change.

    Errors in a page, the macros or mkdocs.yml are reported on one line each; the last good pages stay, and the preview
    continues once the errors are corrected.

    Args:
        project: The folder with mkdocs.yml.
        period: The id of the period; None for the newest.
        place: The host and port, such as ``localhost:8000``.
        tell: The function to call with the address once the data has no errors, and with each problem.

    Raises:
        DataError: The data has errors at the start; later errors are shown, and the last good page stays.
        UsageError: There is no such period, or the address is invalid.
        BuildError: mkdocs.yml is missing or cannot be used at the start.
        RefusedError: Another program is listening at this address.
    """
    host, port = host_and_port(place)
    chosen(sound(project), [period] if period else [])
    silence_mkdocs()
    with TemporaryDirectory(prefix="planpress-preview-") as folder:
        preview = Preview(project, period, f"http://{place}/", Path(folder), tell)
        config = preview.configuration()
        tell(f"previewing on http://{place}/ until you press Ctrl+C; saving a file reloads the page")
        try:
            preview.run(config, host, port)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            raise RefusedError(f"another program is using {place}", "choose another address with --address") from error
        except KeyboardInterrupt:
            pass


class Preview:
    """Builds into a new folder each time, and serves that folder once it is complete.

    Args:
        project: The folder with mkdocs.yml.
        period: The period to display; None for the period that mkdocs.yml names, or else the newest.
        url: The address at which the preview is served.
        folder: An empty folder for the builds.
        tell: The function to call with each problem.
    """

    def __init__(self, project: Path, period: str | None, url: str, folder: Path, tell: Callable[[str], None]) -> None:
        self.project, self.period, self.url, self.folder, self.tell = project, period, url, folder, tell
        self.number = 0

    def configuration(self) -> MkDocsConfig:
        """Read mkdocs.yml without `strict`, which would stop the preview at the first mistake."""
        self.number += 1
        site = self.folder / str(self.number)
        site.mkdir()
        config, plugin = configuration(self.project, site_dir=str(site), strict=False)
        plugin.config.period = self.period or plugin.config.period
        config.plugins.on_startup(command="serve", dirty=False)
        config.site_url = self.url
        return config

    def run(self, config: MkDocsConfig, host: str, port: int) -> None:
        """Build, then serve the result and watch for changes until interrupted."""
        self.server = LiveReloadServer(self.rebuild, host, port, str(self.folder), polling_interval=POLLING)
        self.server.error_handler = self.error_page
        for place in (config.docs_dir, config.config_file_path):
            self.server.watch(place)
        try:
            self.build(config)
            config.plugins.on_serve(self.server, config=config, builder=self.rebuild)
            self.server.serve()  # type: ignore[no-untyped-call] # MkDocs has no types here
        finally:
            self.server.shutdown()
            config.plugins.on_shutdown()

    def rebuild(self) -> None:
        """Rebuild after a change; errors are reported, and the preview continues."""
        try:
            config = self.configuration()
        except PlanpressError as error:
            self.say(error.lines)
            return
        self.build(config)

    def build(self, config: MkDocsConfig) -> None:
        """Build, and display the result if it is complete; otherwise display the previous one."""
        site, before = Path(config.site_dir), Path(self.server.root)
        with messages.collected() as logged, sound_epoch():
            try:
                mkdocs_build(config, serve_url=self.url)
            except (Exception, SystemExit) as error:
                fault = error if isinstance(error, PlanpressError) else messages.fault(error, logged, self.project)
                lines = fault.lines if fault else (f"{type(error).__name__}: {error}",)
                self.say(lines)
                shutil.rmtree(site, ignore_errors=True)
                if before == self.folder:  # there is no page yet
                    (self.folder / INDEX).write_text(render(Problems(tuple(lines))), encoding="utf-8", newline="\n")
                return
        self.say(logged)
        self.server.root = str(site)
        if before != self.folder:
            shutil.rmtree(before, ignore_errors=True)

    def say(self, lines: Iterable[str]) -> None:
        """Report each problem on a separate line."""
        for line in lines:
            self.tell(one_line(line))

    def error_page(self, code: int) -> bytes | None:
        """Return the site's own page for an HTTP error such as 404; None if it has none."""
        file = Path(self.server.root) / f"{code}.html"
        return file.read_bytes() if file.is_file() else None
