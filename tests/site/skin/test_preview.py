"""A preview survives whatever is saved, shows the last good pages meanwhile, and answers only to its own names."""

import http.client
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from planpress.cli.main import run
from tests.conftest import SAMPLE, copy_project

PATIENCE = 60


class Preview:
    """A preview in a process of its own.

    Args:
        project: The folder with mkdocs.yml.
    """

    def __init__(self, project: Path) -> None:
        self.project, self.port = project, free_port()
        self.said = (project.parent / "said.txt").open("w+")
        command = [sys.executable, "-m", "planpress", "serve", "--project", str(project)]
        command += ["--address", f"127.0.0.1:{self.port}"]
        self.process = subprocess.Popen(command, stdout=self.said, stderr=subprocess.STDOUT)

    def get(self, path: str, host: str = "localhost") -> tuple[int, str]:
        """Ask for a page, under some name of the computer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request("GET", path, headers={"Host": host})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()

    def words(self) -> str:
        """Everything that the preview has printed."""
        return (self.project.parent / "said.txt").read_text()

    def wait_for(self, true: Callable[[], bool]) -> None:
        """Wait until something is true."""
        end = time.monotonic() + PATIENCE
        while not self._is(true):
            assert self.process.poll() is None, self.words()
            assert time.monotonic() < end, self.words()
            time.sleep(0.05)

    def _is(self, true: Callable[[], bool]) -> bool:
        try:
            return true()
        except OSError:
            return False

    def shows(self, path: str, words: str) -> bool:
        """Whether a page shows some words."""
        return words in self.get(path)[1]


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """A preview of the fictional plan with a page that is wrong at the start."""
    project = copy_project(SAMPLE, tmp_path / "project")
    (project / "docs/mine.md").write_bytes("# Caf\u00e9\n".encode("latin-1"))
    started = Preview(project)
    yield started
    started.process.send_signal(signal.SIGINT)
    assert started.process.wait(PATIENCE) == 0
    started.said.close()


def test_a_preview_lives_on(preview: Preview) -> None:
    """Each kind of mistake is reported in a line, the last good page stays, and a correction brings the page back."""
    project, page = preview.project, preview.project / "docs/mine.md"
    preview.wait_for(lambda: preview.shows("/", "docs/mine.md:1: not UTF-8 text"))
    page.write_text("# Version 1\n")
    preview.wait_for(lambda: preview.shows("/mine/", "Version 1"))
    macros, settings = project / "macros/__init__.py", project / "mkdocs.yml"
    good = {file: file.read_bytes() for file in (macros, settings)}
    number = 1
    for file, bad, line in (
        (page, "# Caf\u00e9\n".encode("latin-1"), "docs/mine.md:1: not UTF-8 text"),
        (page, b"---\n- a\n---\n", "docs/mine.md:2: the front matter is not a map"),
        (macros, b"x = (\n", "macros/__init__.py:1: SyntaxError"),
        (macros, b"", "macros/__init__.py has no define_env"),
        (settings, b"- a\n", "mkdocs.yml: "),
        (settings, b"site_name: [\n", "mkdocs.yml: "),
    ):
        count = preview.words().count(line)
        file.write_bytes(bad)
        preview.wait_for(lambda: preview.words().count(line) > count)  # noqa: B023 - this turn's
        assert preview.shows("/mine/", f"Version {number}")
        number += 1
        file.write_bytes(good.get(file, b""))
        page.write_text(f"# Version {number}\n")
        preview.wait_for(lambda: preview.shows("/mine/", f"Version {number}"))  # noqa: B023 - this turn's
        assert preview.shows("/search.json", f"Version {number}")
    page.write_text("# Version x\n\n{{ ''.__class__ }}\n")
    preview.wait_for(lambda: preview.shows("/mine/", "is unsafe"))
    assert "Traceback" not in preview.words()
    for name in ("localhost", f"127.0.0.1:{preview.port}", "[::1]"):
        assert preview.get("/mine/", name)[0] == 200
    for name in ("evil.example", f"evil.example:{preview.port}", "localhost.evil.example"):
        assert preview.get("/mine/", name)[0] == 421
        assert "Version" not in preview.get("/mine/", name)[1]
        assert preview.get("/livereload/0/0", name)[0] == 421


def test_a_taken_place_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where another program listens already, a line says so."""
    project = copy_project(SAMPLE, tmp_path / "project")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        place = f"127.0.0.1:{taken.getsockname()[1]}"
        assert run(["serve", "--project", str(project), "--address", place]) == 1
    assert re.search(f"planpress: another program is using {place}", capsys.readouterr().err)
