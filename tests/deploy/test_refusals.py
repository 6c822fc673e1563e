"""What `planpress deploy` refuses, and what it leaves alone."""

import signal
import subprocess
import time
from pathlib import Path

import pytest
from filelock import FileLock

from planpress.cli.main import run
from planpress.deploy.git import hidden
from tests.deploy.conftest import ENVIRONMENT, NOBODY, Forge
from tests.deploy.project import commit, correct, in_git, make_project, run_git


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A project with 2020 in git, and a remote."""
    return in_git(make_project(tmp_path / "work", 2020), tmp_path / "project.git")


def refused(capsys: pytest.CaptureFixture[str], project: Path, *options: str, status: int = 1) -> str:
    """Deploy 2020, and return the only line of the refusal."""
    assert run(["deploy", "2020", "--no-look-up", "--tries=1", f"--project={project}", *options]) == status
    (line,) = (line for line in capsys.readouterr().err.splitlines() if not line.startswith("note: "))
    return line


def test_git_is_missing(work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without git, the refusal names it and the command that needs none."""
    monkeypatch.setenv("PATH", "")
    assert refused(capsys, work) == (
        "planpress: git is not installed; install it, or use `planpress publish PERIOD --to FOLDER`"
    )


def test_project_is_in_no_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A project outside git has no remote, and no commit shows what is published."""
    project, remote = make_project(tmp_path / "project", 2020), tmp_path / "remote.git"
    run_git(tmp_path, "init", "--quiet", "--bare", str(remote))
    assert "is not in a git repository; put the project into git" in refused(capsys, project)
    assert "so no commit shows what is published" in refused(capsys, project, f"--remote={remote}")


@pytest.mark.parametrize("name", ["data/reports/2020.yml", "data/plan.yml", "docs/new.md", "macros/__init__.py"])
def test_what_no_commit_contains_is_not_published(work: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """A changed or new file that pages are made from stops the deployment; so does a file in data/ that git ignores."""
    with (work / name).open("a", encoding="utf-8") as stream:
        stream.write("\n# changed\n")
    assert f"no commit contains what would be published: {name}; commit it" in refused(capsys, work)


def test_data_that_git_ignores_is_not_published(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A report that git ignores is in no commit either; a changed file beside the inputs does not matter."""
    (work / ".gitignore").write_text("/data/reports/2021.yml\n", encoding="utf-8")
    commit(work, "Ignore")
    make_project(work.parent / "second", 2021)
    ignored = "data/reports/2021.yml"
    (work.parent / "second" / ignored).replace(work / ignored)
    (work / "notes.txt").write_text("mine", encoding="utf-8")
    assert "would be published: data/reports/2021.yml; commit it" in refused(capsys, work)


def test_remote_that_is_not_there(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown name lists the known ones; an address that does not answer is named without its password."""
    assert 'has no remote "orign"; give one of them with --remote: origin' in refused(capsys, work, "--remote=orign")
    line = refused(capsys, work, "--remote=https://somebody:secret@127.0.0.1:9/x.git")
    assert "gh-pages of https://...@127.0.0.1:9/x.git could not be read (tries: 1)" in line
    assert "secret" not in line


def test_branch_that_is_no_archive(work: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A branch that contains something else is left unchanged."""
    line = refused(capsys, work, "--branch=main")
    assert (
        f"the branch main of {(tmp_path / 'project.git').as_uri()} contains something other than an archive (data"
        in line
    )


def test_two_at_once_in_one_project(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A second deployment from the same project is refused, not mixed with the first one."""
    refused(capsys, work, "--branch=main")
    (folder,) = (work / ".planpress_cache" / "deploy").iterdir()
    with FileLock(folder / "lock"):
        assert "another `planpress deploy` into main is running in this project" in refused(
            capsys, work, "--branch=main"
        )


def test_passwords_are_hidden() -> None:
    """Messages show the host and the path of an address, but not who logs in."""
    assert hidden("see https://me:x%40y@host/a and git@host:b") == "see https://...@host/a and git@host:b"


def test_work_tree_stays_as_it_is(tmp_path: Path) -> None:
    """Deploying from a subfolder touches no file, index or branch of the user; CNAME and .nojekyll are kept."""
    repository, remote = tmp_path / "repository", tmp_path / "remote.git"
    project = make_project(repository / "plan", 2020)
    in_git(repository_with(repository), remote)
    host(tmp_path, remote)
    (repository / "draft.txt").write_text("staged", encoding="utf-8")
    run_git(repository, "add", "draft.txt")
    (repository / "letter.txt").write_text("mine", encoding="utf-8")
    before = state(repository)
    options = ["--subject=Our first report", "--no-look-up"]
    assert run(["deploy", "2020", f"--project={project}", *options]) == 0
    assert state(repository) == before
    assert {"CNAME", ".nojekyll", "ledger.jsonl", "2020"} <= set(ask(remote, "ls-tree", "--name-only", "gh-pages"))
    assert ask(remote, "log", "--format=%s", "gh-pages") == ["Our first report", "Set the domain"]


def test_killed_deployment_can_be_repeated(begun: Forge, tmp_path: Path) -> None:
    """Killed during the push: the branch is as it was, and the next run does all of it."""
    begun.hook("pre-push", f"touch '{begun.root}/pushing'\nsleep 20\n")
    project = make_project(tmp_path / "project", 2020, 2021)
    started = begun.start(project, "2021")
    end = time.monotonic() + 120
    while not (begun.root / "pushing").exists() and time.monotonic() < end and started.poll() is None:
        time.sleep(0.05)
    started.send_signal(signal.SIGKILL)
    started.communicate(timeout=60)
    assert begun.commits() == ["Publish 2020"]
    (begun.checkout() / ".git" / "index.lock").touch()
    (begun.checkout() / ".git" / "hooks" / "pre-push").unlink()
    begun.settings.clear()
    begun.deploy(project, "2021")
    assert begun.published() == [("2020", 1), ("2021", 1)]


def test_pushed_addresses_are_looked_up(begun: Forge, tmp_path: Path) -> None:
    """A wanted look-up fails if the site does not answer, after the push; by default it is left out for http."""
    project = make_project(tmp_path / "project", 2020)
    output = begun.deploy(project, "2020", status=1, LOOK_UP="yes")
    assert "so there is nothing to push" in output
    assert "the last publication is not deployed" in output


def repository_with(folder: Path) -> Path:
    (folder / "docs").mkdir()
    (folder / "README.md").write_text("Ours", encoding="utf-8")
    (folder / ".gitignore").write_text("__pycache__/\n", encoding="utf-8")
    (folder / "plan" / "docs" / ".keep").touch()
    return folder


def host(folder: Path, remote: Path) -> None:
    """Do as a host does: begin the branch with its own files."""
    clone = folder / "host"
    run_git(folder, "clone", "--quiet", str(remote), str(clone))
    run_git(clone, "checkout", "--quiet", "--orphan", "gh-pages")
    run_git(clone, "rm", "-rfq", ".")
    (clone / "CNAME").write_text("plan.example\n", encoding="utf-8")
    (clone / ".nojekyll").touch()
    commit(clone, "Set the domain")
    run_git(clone, "push", "--quiet", "origin", "gh-pages")


def state(repository: Path) -> dict[str, str]:
    """Return what a user has: status, branches, and every file outside the cache."""
    commands = (["status", "--porcelain"], ["for-each-ref"], ["symbolic-ref", "HEAD"], ["config", "--local", "--list"])
    answers = {command[0]: "\n".join(ask(repository, *command)) for command in commands}
    ours = {".git", ".planpress_cache", "__pycache__"}
    files = [file for file in repository.rglob("*") if file.is_file() and not ours & set(file.parts)]
    return answers | {str(file): file.read_text("utf-8") for file in files}


def ask(folder: Path, *arguments: str) -> list[str]:
    """Return the lines that git prints in a folder."""
    command, environment = ["git", *arguments], ENVIRONMENT | NOBODY
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_correction_is_pushed_to_a_shallow_remote(begun: Forge, tmp_path: Path) -> None:
    """A remote that has only the last commit works as well as any other."""
    who = ("-c", "user.name=x", "-c", "user.email=x")
    second = begun.git(*who, "commit-tree", "gh-pages^{tree}", "-p", "gh-pages", "-m", "x")
    begun.git("update-ref", "refs/heads/gh-pages", second)
    shallow = tmp_path / "shallow.git"
    source = ["--bare", "--branch", "gh-pages", "--depth", "1", begun.repository.as_uri(), str(shallow)]
    run_git(tmp_path, "clone", "--quiet", *source)
    assert (shallow / "shallow").is_file()
    project = correct(make_project(tmp_path / "project", 2020))
    begun.deploy(project, "2020", CORRECTION="the first reading was the second", REMOTE=str(shallow))
    moved = Forge(tmp_path / "moved")
    moved.root.mkdir()
    shallow.rename(moved.repository)
    assert moved.published() == [("2020", 1), ("2020", 2)]
