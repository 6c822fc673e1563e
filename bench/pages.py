"""The sizes of pages, and the files that a browser requests to show them."""

import gzip
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import sync_playwright

from bench.bench import Bench
from bench.builds import content_of
from bench.content import Content
from bench.measure import run
from bench.table import Table, kilobytes

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), "")
PACKED = {".png", ".jpg", ".woff", ".woff2", ".gz"}
"""Files that are already compressed."""


def page_weights(bench: Bench, size: str) -> list[Table]:
    """Build a site with each tool, and measure one page of each kind in the newest period.

    Args:
        bench: How to measure.
        size: The numbers of periods and actions, such as ``3x60``.
    """
    made = content_of(size)
    columns = ["page"]
    cells: dict[str, list[str]] = {name: [] for name in kinds(made)}
    for tool in bench.tools:
        site = bench.place(tool, "site")
        run(tool.build(bench.project(tool, made), site))
        columns += [f"{tool.name}: KB", "gzip"]
        for name, address in kinds(made).items():
            file = site / address / "index.html"
            cells[name] += [kilobytes(file.stat().st_size), kilobytes(compressed(file))]
        if CHROMIUM:
            columns += ["first view: requests", "gzip"]
            for name, files in first_views(site, kinds(made)).items():
                cells[name] += [str(len(files)), kilobytes(sum(map(compressed, files)))]
    return [Table("pages", tuple(columns), tuple((name, *row) for name, row in cells.items()))]


def kinds(made: Content) -> dict[str, str]:
    """Return the address of one page of each kind in the newest period."""
    action = made.reports[made.newest]["actions"][0]
    names = {
        "overview": "",
        "pillar": f"pillars/{action['pillar']}/",
        "action": f"actions/{action['id']}/",
        "comparison": "compare/",
        "report": "report/",
        "data": "data/",
        "about": "about/",
    }
    return {name: f"{made.newest}/{path}" for name, path in names.items()}


def compressed(file: Path) -> int:
    """Return how many bytes a server sends to a browser for a file."""
    content = file.read_bytes()
    return len(content) if file.suffix in PACKED else len(gzip.compress(content, 9))


def first_views(site: Path, addresses: dict[str, str]) -> dict[str, list[Path]]:
    """Open each page in a browser with an empty cache, and return the files that the browser requests."""
    asked: dict[str, list[Path]] = {}
    with _served(site) as (server, requests), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name, address in addresses.items():
            requests.clear()
            page = browser.new_context().new_page()
            page.goto(f"http://127.0.0.1:{server}/bench/{address}", wait_until="networkidle")
            asked[name] = [path / "index.html" if path.is_dir() else path for path in requests if path.exists()]
            page.context.close()
        browser.close()
    return asked


@contextmanager
def _served(site: Path) -> Iterator[tuple[int, list[Path]]]:
    """Serve a site below /bench/, and record which files are requested."""
    requests: list[Path] = []

    class Handler(SimpleHTTPRequestHandler):
        def translate_path(self, path: str) -> str:
            return str(site / unquote(urlsplit(path).path).removeprefix("/bench/"))

        def do_GET(self) -> None:
            requests.append(Path(self.translate_path(self.path)))
            super().do_GET()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port, requests
        server.shutdown()
