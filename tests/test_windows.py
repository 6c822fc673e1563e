"""What can be tested for Windows elsewhere: its Python lacks modules and functions, and its disks refuse names."""

import subprocess
import sys
from pathlib import Path, PureWindowsPath

from tests.archive.tiny import Press, three
from tests.conftest import SAMPLE, copy_project, without_pictures
from tests.site.tree import Tree

NOT_IN_NAMES = set('<>:"|?*\\')
LONGEST = 160
"""How long a path inside a site may be, so that the folder around it has a hundred characters on old systems."""

LIKE_WINDOWS = """
import importlib, pkgutil, sys
for name in ("fcntl", "grp", "pty", "pwd", "resource", "termios", "tty"):
    sys.modules[name] = None  # importing it fails
import ctypes, multiprocessing.context, os, shutil, signal, subprocess, tempfile
import click, filelock, mkdocs.livereload
for module, names in (
    (os, "O_CLOEXEC O_DIRECTORY O_NOFOLLOW O_NONBLOCK fork geteuid getuid sched_getaffinity sync"),
    (signal, "SIGALRM SIGHUP SIGUSR1"),
    (multiprocessing.context, "ForkProcess ForkServerProcess"),
):
    for name in names.split():
        delattr(module, name)
def no_library(*_, **__):
    raise TypeError("LoadLibrary() argument 1 must be str, not None")
link = os.link
def plain_link(source, target, **keywords):
    if keywords:
        raise NotImplementedError("link: follow_symlinks unavailable on this platform")
    link(source, target)
ctypes.CDLL, os.link = no_library, plain_link
import planpress
for module in pkgutil.walk_packages(planpress.__path__, "planpress."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
from planpress.cli.main import run
sys.platform = "win32"
project, archive = sys.argv[1:]
for words in (["check", "--severity", "error"], ["build"]):
    assert run([*words, "--project", project]) == 0, words
assert run(["publish", "2014-2015", "--allow-warnings", "--project", project, "--to", archive]) == 0
assert run(["verify", archive]) == 0
assert run(["new", "2024-2025", "--project", project]) == 0
"""


def test_commands_need_nothing_that_windows_lacks(tmp_path: Path) -> None:
    """Without the modules, functions and constants that Windows lacks, every module loads, and commands work."""
    project = without_pictures(copy_project(SAMPLE, tmp_path / "my plan កម្ពុជា"))
    for report in (project / "data" / "reports").glob("*.yml"):
        if report.stem != "2014-2015":
            report.unlink()
    command = [sys.executable, "-c", LIKE_WINDOWS, str(project), str(tmp_path / "archive")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (project / "site" / "2014-2015" / "index.html").is_file()


def faults(names: list[str]) -> list[str]:
    """The paths that Windows cannot store, or not beside each other."""
    folded = {name.lower(): name for name in names}
    return [
        name
        for name in names
        if len(name) > LONGEST
        or folded[name.lower()] != name
        or any(
            NOT_IN_NAMES & set(part) or part[-1] in ". " or PureWindowsPath(part).is_reserved()
            for part in name.split("/")
        )
    ]


def test_every_name_can_be_stored(site: Tree, tmp_path: Path) -> None:
    """No path of a site or of an archive has a character, an ending, a device's name or a case that Windows refuses."""
    assert faults(["a/con/x", "a/b:c", "a/d."]) == ["a/con/x", "a/b:c", "a/d."]
    assert faults(site.files) == []
    press: Press = three(tmp_path / "archive")
    assert faults([file.relative_to(press.root).as_posix() for file in press.root.rglob("*") if file.is_file()]) == []
