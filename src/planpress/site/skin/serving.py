"""Controls how a preview answers, and which folders it watches besides docs/."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from planpress.site.skin.data import FOLDER as DATA
from planpress.site.skin.hosts import guarded
from planpress.site.skin.theme_files import THEME
from planpress.site.skin.waiting import on_request

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer  # loads a web server, which only a preview needs

FRAGMENTS = Path(__file__).parents[2] / "fragments"


def answer_with(server: "LiveReloadServer", make: Callable[[str, Path], bool]) -> None:
    """Make the preview answer only to its own host names, and make waiting pages when somebody opens them.

    Args:
        server: The server of the preview; changed in place.
        make: The function that makes the page at an address of the period in the folder of the preview, and returns
            whether there is such a page.
    """

    def made(path: str) -> bool:
        start = server.mount_path
        return path.startswith(start) and make(path.removeprefix(start), Path(server.root))

    server.set_app(guarded(on_request(server.serve_request, made), str(server.server_address[0])))


def watch(server: "LiveReloadServer", project: Path) -> None:
    """Reload the preview when data, macros or templates change.

    Args:
        server: The server of the preview; changed in place.
        project: The folder with mkdocs.yml.
    """
    for folder in (project / DATA, project / "macros", FRAGMENTS, THEME):
        if folder.is_dir():
            server.watch(str(folder))
