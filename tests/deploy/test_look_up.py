"""`planpress look-up`, against web servers that serve well and badly."""

import json
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlsplit

import pytest

from planpress.cli.main import run
from planpress.deploy.look_up import base_of
from planpress.web import is_same_host
from tests.deploy.conftest import Forge

BASE = "/some/base/"
INVENTORY = ["./", "2020/", "2020/pillars/e1/", "2020/pillars/e1/#action-1.1", "2020/ក/", "addresses.txt", "feed.xml"]
INVENTORY += ["latest/", "latest/pillars/e1/", "latest/pillars/e1/#action-9.9", "ledger.jsonl"]
Serve = Callable[..., str]


class Host(SimpleHTTPRequestHandler):
    """Serves a folder below a path, in the way that a test wishes."""

    root: Path
    behind: ClassVar[dict[str, int]] = {}
    """How often an address is still answered with 404."""
    kind = False
    """Whether missing files are answered with the front page."""
    moved = ""
    """An address that is redirected, and its target."""
    target = BASE
    endless = ""
    """An address that is answered with endless bytes."""
    slow = ""
    """An address that is answered with headers one byte at a time."""
    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self._answer(super().do_GET)

    def do_HEAD(self) -> None:
        self._answer(super().do_HEAD)

    def _answer(self, answer: Callable[[], None]) -> None:
        inside = self.path.removeprefix(BASE)
        self.asked.append(inside)
        left = self.behind.get(inside, 0)
        self.behind[inside] = left - 1
        if not self.path.startswith(BASE) or left > 0:
            self.send_error(404)
        elif self.moved and inside == self.moved:
            self.send_response(302)
            self.send_header("Location", self.target)
            self.end_headers()
        elif inside in (self.endless, self.slow) and inside:
            self._go_on(inside == self.slow)
        else:
            answer()

    def _go_on(self, slowly: bool) -> None:
        """Answer until nobody listens."""
        with suppress(OSError):
            self.wfile.write(b"HTTP/1.0 200 OK\r\n" if slowly else b"HTTP/1.0 200 OK\r\n\r\n")
            while True:
                self.wfile.write(b"X" if slowly else bytes(2**16))
                time.sleep(0.05 if slowly else 0)

    def translate_path(self, path: str) -> str:
        self.directory = str(self.root)
        file = super().translate_path("/" + path.removeprefix(BASE))
        return str(self.root / "index.html") if self.kind and not Path(file).exists() else file

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Begin to serve a folder; return the address."""
    servers = []

    def begin(root: Path, **wishes: object) -> str:
        handler = type("Wished", (Host,), {"root": root, "behind": {}, "asked": [], **wishes})
        servers.append(ThreadingHTTPServer(("127.0.0.1", 0), handler))
        threading.Thread(target=servers[-1].serve_forever, args=(0.01,), daemon=True).start()
        return f"http://127.0.0.1:{servers[-1].server_port}{BASE}"

    yield begin
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """The parts of an archive that matter here."""
    root = tmp_path / "archive"
    for line in INVENTORY:
        page = line.partition("#")[0]
        file = root / (f"{page}index.html" if page.endswith("/") else page)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text('<!doctype html><p id="action-1.1">1.1', encoding="utf-8")
    (root / "ledger.jsonl").write_text('{"sequence":1,"period":"2020"}\n', encoding="utf-8")
    (root / "addresses.txt").write_text("".join(f"{address}\n" for address in INVENTORY), encoding="utf-8")
    return root


def look(archive: Path, base: str, patience: float = 0) -> int:
    return run(["look-up", str(archive), "--base", base, "--wait", str(patience), "--pause", "0.01"])


def remove(archive: Path, name: str) -> None:
    (archive / name).rename(archive.parent / "away")


def test_published_archive_answers_below_its_path(
    first: Path, serve: Serve, capsys: pytest.CaptureFixture[str]
) -> None:
    """What `deploy` has pushed is looked up as a host serves it; taking one page away is noticed."""
    site = Forge(first).site()
    base = serve(site)
    assert look(site, base) == 0
    number = len((site / "addresses.txt").read_text(encoding="utf-8").splitlines())
    assert capsys.readouterr().out == f"all {number} published addresses answer at {base}\n"
    shutil.rmtree(site / "2020" / "actions" / "1.1")
    assert look(site, base) == 1
    assert f"gone: {base}2020/actions/1.1/ answers 404\n" in capsys.readouterr().err
    assert base_of(site) == "http://127.0.0.1:8000/some/base/"


@pytest.mark.parametrize("address", ["feed.xml", "2020/ក/index.html", "latest/pillars/e1/index.html"])
def test_address_that_is_gone_is_named(
    archive: Path, tmp_path: Path, serve: Serve, capsys: pytest.CaptureFixture[str], address: str
) -> None:
    """Every kind of address counts; the message holds the full address, once."""
    base = serve(archive)
    remove(archive, address)
    if (archive / address).parent != archive:
        (archive / address).parent.rmdir()
    assert look(archive, base) == 1
    output = capsys.readouterr().err.splitlines()
    name = address.removesuffix("index.html").replace("ក", "%E1%9E%80")
    summary = f"planpress: 1 of {len(INVENTORY)} published addresses are gone"
    assert output == [f"gone: {base}{name} answers 404", summary]


def test_anchor_that_is_gone_is_named(archive: Path, serve: Serve, capsys: pytest.CaptureFixture[str]) -> None:
    """A page that answers but has lost an action is not what was published."""
    (archive / "2020" / "pillars" / "e1" / "index.html").write_text("<p id='action-1.10'>1.1", encoding="utf-8")
    base = serve(archive)
    assert look(archive, base) == 1
    assert f"gone: {base}2020/pillars/e1/#action-1.1: the page no longer has this anchor\n" in capsys.readouterr().err


def test_deployment_is_waited_for(archive: Path, serve: Serve) -> None:
    """A host needs a while until it serves what was pushed, and some of its machines a little longer."""
    asked: list[str] = []
    base = serve(archive, behind={"ledger.jsonl": 3, "2020/": 2}, asked=asked)
    assert look(archive, base, patience=30) == 0
    assert asked[:4] == ["ledger.jsonl"] * 4
    assert asked.count("feed.xml") == 1


def test_site_that_has_gone_on_is_fine(archive: Path, tmp_path: Path, serve: Serve) -> None:
    """The look-up works if somebody has published again in the meantime."""
    base = serve(archive)
    ours = tmp_path / "ours"
    ours.mkdir()
    for name in ("ledger.jsonl", "addresses.txt"):
        (ours / name).write_bytes((archive / name).read_bytes())
    with (archive / "ledger.jsonl").open("a", encoding="utf-8") as ledger:
        ledger.write('{"sequence":2}\n')
    assert look(ours, base) == 0


def test_site_that_stays_as_it_was_is_told(archive: Path, serve: Serve, capsys: pytest.CaptureFixture[str]) -> None:
    """The old site answers every address; only the ledger shows that the publication has not come."""
    base = serve(archive)
    ours = archive.parent / "ours"
    ours.mkdir()
    (ours / "addresses.txt").write_text("./\n", encoding="utf-8")
    (ours / "ledger.jsonl").write_bytes((archive / "ledger.jsonl").read_bytes() + b'{"sequence":2}\n')
    assert look(ours, base) == 1
    assert (
        "is not that of the archive, and 0 seconds have passed: the last publication is not deployed"
        in capsys.readouterr().err
    )


def test_site_that_is_not_there_is_told(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody answers at all: one line."""
    assert look(archive, "http://127.0.0.1:9/") == 1
    output = capsys.readouterr().err
    assert "does not answer" in output
    assert output.count("\n") == 1


def test_host_that_finds_everything_proves_nothing(
    archive: Path, serve: Serve, capsys: pytest.CaptureFixture[str]
) -> None:
    """Some hosts answer every request with 200 and the front page, so missing addresses cannot be detected."""
    base = serve(archive, kind=True)
    remove(archive, "feed.xml")
    assert look(archive, base) == 1
    assert "make the server answer 404" in capsys.readouterr().err


def test_address_that_leads_elsewhere_is_gone(archive: Path, serve: Serve, capsys: pytest.CaptureFixture[str]) -> None:
    """A page that leads to the front page, or to a form for logging in, is not the page."""
    base = serve(archive, moved="feed.xml")
    assert look(archive, base) == 1
    assert f"gone: {base}feed.xml leads to {base}\n" in capsys.readouterr().err


def test_address_of_the_site_is_that_of_the_newest_publication(archive: Path) -> None:
    """The address of the site need not be given, because the archive's data contains it."""
    (archive / "2020" / "data").mkdir()
    shape = {"plan": {"site_url": "https://plan.example/"}}
    (archive / "2020" / "data" / "report.json").write_text(json.dumps(shape), encoding="utf-8")
    assert base_of(archive) == "https://plan.example/"


@pytest.mark.parametrize("arguments", [["nowhere"], [".", "--base", "file:///etc/"]])
def test_wrong_use(
    archive: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """No archive, or no web address: exit status 2, and no traceback."""
    monkeypatch.chdir(archive)
    assert run(["look-up", *arguments]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_redirect_to_another_host_is_not_followed(
    archive: Path, serve: Serve, capsys: pytest.CaptureFixture[str]
) -> None:
    """A site may redirect into a private network: the address is named and not requested."""
    asked: list[str] = []
    second_server = serve(archive, asked=asked)
    base = serve(archive, moved="feed.xml", target=second_server + "secret")
    assert look(archive, base) == 1
    assert (
        f"gone: {base}feed.xml does not answer (it leads to another host, '{second_server}secret')"
        in capsys.readouterr().err
    )
    base = serve(archive, moved="feed.xml", target="http://169.254.169.254/latest/")
    assert look(archive, base) == 1
    assert "it leads to another host" in capsys.readouterr().err
    assert asked == []


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("https://a.xx/", "https://a.xx/b/", True),
        ("http://a.xx/", "https://a.xx/", True),
        ("https://A.xx/", "https://a.XX:443/", True),
        ("https://a.xx/", "http://a.xx/", False),
        ("http://a.xx/", "http://a.xx:8080/", False),
        ("http://a.xx:8080/", "https://a.xx/", False),
        ("https://a.xx/", "https://b.a.xx/", False),
        ("https://a.xx/", "https://a.xx@b.xx/", False),
        ("https://a.xx/", "https://b.xx@a.xx/", False),
        ("https://a.xx/", "ftp://a.xx/", False),
        ("https://a.xx/", "file:///etc/passwd", False),
    ],
)
def test_what_counts_as_the_same_host(first: str, second: str, same: bool) -> None:
    """A redirect must keep host and port; it may change from http to https only between their default ports."""
    assert is_same_host(urlsplit(first), urlsplit(second)) is same


def test_endless_answer_is_bounded(
    archive: Path, serve: Serve, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer is read with limits on time and size."""
    base = serve(archive, endless="ledger.jsonl")
    monkeypatch.setattr("planpress.deploy.look_up.MOST", 2**20)
    assert look(archive, base) == 1
    assert "ledger.jsonl answers with more than 1 MiB, and 0 seconds have passed" in capsys.readouterr().err


def test_site_that_sends_a_byte_at_a_time_ends_in_time(archive: Path, serve: Serve) -> None:
    """However slowly a site answers, the whole look-up ends within its limit, with a line."""
    base = serve(archive, slow="feed.xml")
    command = [sys.executable, "-m", "planpress", "look-up", str(archive), "--base", base]
    limits = ["--wait", "0", "--pause", "0.01", "--limit", "2"]
    done = subprocess.run([*command, *limits], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (
        1,
        "planpress: the site is too slow: 2 seconds have passed; allow more with --limit\n",
    )
