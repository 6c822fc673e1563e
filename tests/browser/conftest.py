"""One Chromium for all tests here, and a server that puts each site below its own path, as GitHub Pages does."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, sync_playwright

from tests.site.tree import Tree

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), "")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


@cache
def base_path(root: Path) -> str:
    """Return a site's path on its host, with a slash at both ends."""
    words = (root / "robots.txt").read_text(encoding="utf-8")
    return urlsplit(words.split("Sitemap: ")[1].split()[0]).path.removesuffix("sitemap.xml")


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder below the path of its address; for missing files it sends the site's own 404.html."""

    def translate_path(self, path: str) -> str:
        base = base_path(Path(self.directory))
        if not path.startswith(base):
            return str(Path(self.directory) / "no such file")
        return super().translate_path("/" + path.removeprefix(base))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != 404:
            super().send_error(code, message, explain)
            return
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@dataclass
class Watch:
    """What a browser did while pages were open.

    Args:
        requests: Every address that was asked for.
        problems: Errors of scripts and on the console, and dialogs.
    """

    requests: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def attach(self, page: Page) -> None:
        """Watch a page from now on."""
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.problems.append(f"{page.url}: {error}"))
        page.on("console", lambda said: self._console(page, said.type, said.text))
        page.on("dialog", self._dialog)

    def _dialog(self, dialog: Dialog) -> None:
        self.problems.append(f"a dialog: {dialog.message}")
        dialog.dismiss()

    def _console(self, page: Page, kind: str, text: str) -> None:
        # The script asks whether a later period has the same page; 404 is a valid answer.
        if kind in ("error", "warning") and "404 (Not Found)" not in text:
            self.problems.append(f"{page.url}: {text}")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser."""
    if not CHROMIUM:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing, and in CI the browser tests must run")
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


Serve = Callable[[Path], str]


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """Serve a site; return its address, which ends with a slash."""
    servers: dict[Path, ThreadingHTTPServer] = {}

    def start(root: Path) -> str:
        if root not in servers:
            servers[root] = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(root)))
            threading.Thread(target=servers[root].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{servers[root].server_port}{base_path(root)}"

    yield start
    for server in servers.values():
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def real_url(serve: Serve, real: Tree) -> str:
    """The address of the real site."""
    return serve(real.root)


@pytest.fixture(scope="session")
def sample_url(serve: Serve, sample: Tree) -> str:
    """The address of the fictional site."""
    return serve(sample.root)


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A fresh window at the size of a small laptop."""
    made = chromium.new_context(viewport={"width": 1280, "height": 720})
    made.set_default_timeout(10_000)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page in it."""
    return context.new_page()


@pytest.fixture
def plain(chromium: Browser) -> Iterator[Page]:
    """A page in a browser that runs no scripts."""
    made = chromium.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 720})
    made.set_default_timeout(10_000)
    yield made.new_page()
    made.close()
