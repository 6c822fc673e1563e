"""The process that makes pages knows neither keys nor tokens."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from planpress.errors import BuildError, DataError, RefusedError, UsageError
from planpress.model import Dataset
from planpress.rules import check
from planpress.site.apart import Made, Order, as_json, from_json, workshop
from planpress.site.build import build, build_period
from planpress.site.inputs import harmless
from tests.conftest import SAMPLE, copy_project

SPY = """
import json, os, sys
from pathlib import Path
from planpress.macros import define_env
Path({place!r}).write_text(json.dumps({{
    "environment": dict(os.environ),
    "block": Path("/proc/self/environ").read_text() if Path("/proc/self/environ").exists() else "",
    "arguments": sys.orig_argv,
    "process": os.getpid(),
}}))
"""


@pytest.fixture(autouse=True)
def _own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Build with the process that planpress itself starts."""
    monkeypatch.setattr("planpress.site.build.workshop", workshop)


@pytest.fixture
def fictional(tmp_path: Path) -> Path:
    """A copy of the fictional plan."""
    return copy_project(SAMPLE, tmp_path / "fictional")


def loaded(project: Path) -> Dataset:
    return check(project).sound()


def first(dataset: Dataset, target: Path) -> Order:
    return Order(dataset.reports[0].period, target)


def test_no_secret_reaches_the_process(fictional: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Code in macros/ finds no keys or tokens in its variables, its environment block or its arguments."""
    spied = tmp_path / "spied.json"
    (fictional / "macros/__init__.py").write_text(SPY.format(place=str(spied)))
    for name in ("SIGNING_KEY", "DEPLOY_TOKEN", "GITHUB_TOKEN", "SSH_AUTH_SOCK", "ANYTHING"):
        monkeypatch.setenv(name, "s3cret")
    dataset = loaded(fictional)
    build_period(fictional, dataset, first(dataset, tmp_path / "built"))
    assert (tmp_path / "built/index.html").is_file()
    assert "s3cret" not in spied.read_text()
    spied_values = json.loads(spied.read_text())
    assert spied_values["process"] != os.getpid()
    assert "PATH" in spied_values["environment"]
    assert spied_values["arguments"][1:] == ["-P", "-m", "planpress.site.skin", str(os.getpid())]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows builds in a second process")
def test_a_command_builds_in_its_own_process_without_secrets(fictional: Path, tmp_path: Path) -> None:
    """`planpress build` restarts itself without secrets, and makes the same bytes as a second process."""
    spied = tmp_path / "spied.json"
    (fictional / "macros/__init__.py").write_text(SPY.format(place=str(spied)))
    command = [sys.executable, "-m", "planpress", "build", "--project", str(fictional), "--fresh"]
    environment = {**os.environ, "DEPLOY_TOKEN": "s3cret"}
    with subprocess.Popen(
        [*command, "--to", str(tmp_path / "own")], env=environment, stdout=subprocess.PIPE
    ) as process:
        printed = process.stdout.read().decode() if process.stdout else ""
    assert process.returncode == 0
    assert f"into {tmp_path / 'own'}" in printed
    assert "s3cret" not in spied.read_text()
    assert json.loads(spied.read_text())["arguments"][1:4] == ["-P", "-m", "planpress"]
    build(fictional, (), tmp_path / "apart", print, fresh=True)
    assert json.loads(spied.read_text())["arguments"][1:4] == ["-P", "-m", "planpress.site.skin"]
    assert contents(tmp_path / "own") == contents(tmp_path / "apart")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_is_harmless() -> None:
    """An allow list decides: unknown variables are withheld."""
    given = {
        "PATH": "/bin",
        "LC_ALL": "C",
        "TZ": "UTC",
        "TOKEN": "x",
        "AWS_SECRET_ACCESS_KEY": "x",
        "PYTHONSTARTUP": "x",
    }
    assert harmless(given) == {"PATH": "/bin", "LC_ALL": "C", "TZ": "UTC"}


@pytest.mark.parametrize(
    "error",
    [
        BuildError("wrong", "mend it", more=("also wrong",)),
        UsageError("wrong words", "see the help"),
        DataError(("one", "two")),
        OSError(28, "No space left on device", "/x"),
    ],
)
def test_errors_come_through_as_words(error: Exception) -> None:
    """An error is handed over as JSON and says the same afterwards; nothing is unpickled."""
    error_again = from_json(json.loads(json.dumps(as_json(error))))
    assert (type(error_again), str(error_again)) == (type(error), str(error))
    assert getattr(error_again, "lines", ()) == getattr(error, "lines", ())


def test_other_errors_keep_their_words() -> None:
    """A refusal stays one line with its hint; a defect says what and where."""
    assert str(from_json(as_json(RefusedError("no", "why")))) == "no; why"
    try:
        raise KeyError("x")
    except KeyError as error:
        assert str(from_json(as_json(error))).startswith("KeyError: 'x' (test_apart.py:")


def test_what_was_left_out_is_told(fictional: Path, tmp_path: Path) -> None:
    """The process says what of docs/ was left out and which files were made of it."""
    (fictional / "docs/notes.md~").write_text("x")
    (fictional / "docs/annex 1.txt").write_text("x")
    dataset = loaded(fictional)
    made = build_period(fictional, dataset, first(dataset, tmp_path / "built"))
    assert isinstance(made, Made)
    assert made.left_out == ("notes.md~",)
    assert {"annex 1.txt", "beaches/index.html"} <= set(made.documents)
    assert not (tmp_path / "built/notes.md~").exists()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("import os; os._exit(3)", "ended early, with status 3"),
        ("import os, sys; os.kill(os.getpid(), 9)", "ended early, with status -9"),
    ],
)
def test_a_process_that_dies_is_told(code: str, words: str, fictional: Path, tmp_path: Path) -> None:
    """If the process ends without a message, the error says so."""
    (fictional / "macros/__init__.py").write_text(code)
    dataset = loaded(fictional)
    with pytest.raises(BuildError, match=words):
        build_period(fictional, dataset, first(dataset, tmp_path / "built"))


def test_links_that_code_leaves_are_refused(fictional: Path, tmp_path: Path) -> None:
    """A link among the finished pages is refused: the publisher would read, and publish, its target."""
    (fictional / "macros/__init__.py").write_text(
        "import os\nfrom planpress.macros import define_env as ours\n"
        "def define_env(env): ours(env)\n"
        "def on_post_build(env): os.symlink('/etc/hostname', env.conf['site_dir'] + '/x.txt')\n"
    )
    dataset = loaded(fictional)
    with pytest.raises(BuildError, match=r"the build left x\.txt"):
        build_period(fictional, dataset, first(dataset, tmp_path / "built"))


def test_nothing_to_do_is_no_error() -> None:
    """If the data has errors, the process that was already started ends quietly."""
    with workshop():
        pass
    script = "from planpress.site.apart import workshop\nwith workshop(): pass"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_modules_beside_it_are_not_taken(fictional: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder `mkdocs` where the command runs is not imported in the place of MkDocs."""
    (tmp_path / "here/mkdocs").mkdir(parents=True)
    (tmp_path / "here/mkdocs/__init__.py").write_text("raise SystemExit('taken')")
    monkeypatch.chdir(tmp_path / "here")
    dataset = loaded(fictional)
    build_period(fictional, dataset, first(dataset, tmp_path / "built"))
