"""The wheel alone is enough to begin, build, publish and verify a project of one's own."""

import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path

import pytest

from planpress.rules import RULES

OF_THIS_PLAN = re.compile(rb"cambod|kampuchea|kh-niap|siem reap|phnom penh|ivory action plan", re.IGNORECASE)
"""Words about the plan of this repository, which the package may not contain."""
FOLDER = "my plan កម្ពុជា"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this project."""
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = target.glob("*.whl")
    return built


@pytest.fixture
def planpress(wheel: Path, tmp_path: Path) -> Callable[..., str]:
    """Runs the command from the unpacked wheel, outside this repository, without git and in the locale C."""
    installed, place = tmp_path / "installed", tmp_path / FOLDER
    place.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    packages = str(distribution("mkdocs").locate_file(""))
    environment = {
        "PYTHONPATH": os.pathsep.join((str(installed), packages)),
        "PATH": "",
        "LC_ALL": "C",
        "HOME": str(place),
    }

    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "planpress", *arguments]
        done = subprocess.run(command, cwd=place, env=environment, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    return run


def test_from_nothing_to_a_verified_archive(planpress: Callable[..., str], tmp_path: Path) -> None:
    """`init`, `check`, `build`, `new`, `publish` and `verify` work in a folder with spaces and Khmer letters."""
    assert "created 14 files" in planpress(
        *("init", "plan", "--name", "Plan: #1", "--party", "Exemplia", "--code", "XX", "--pillar", "Laws"),
        *("--period", "2024", "--scale", "percent", "--site-url", "https://plan.gov.xx/"),
    )
    assert re.search(r"^found \d+ notes$", planpress("check", "--project", "plan"), re.MULTILINE)
    assert "built 2024" in planpress("build", "--project", "plan")
    assert (tmp_path / FOLDER / "plan/site/2024/index.html").is_file()
    report = tmp_path / FOLDER / "plan/data/reports/2024.yml"
    report.write_text(report.read_text("utf-8").replace("[Action 1.1]", "Adopt a law"), "utf-8")
    assert "published 2024" in planpress("publish", "2024", "--project", "plan", "--to", "kept archive")
    assert "verified 1 publication" in planpress("verify", "kept archive")
    assert "1 action carried over" in planpress("new", "2025", "--to", "2025-12-31", "--project", "plan")
    site = b"".join(file.read_bytes() for file in (tmp_path / FOLDER / "plan").rglob("*") if file.is_file())
    assert not OF_THIS_PLAN.search(site)
    assert str(Path.cwd()).encode() not in site


def test_the_wheel_says_nothing_about_the_plan_of_this_repository(wheel: Path) -> None:
    """No module, template, catalogue or picture of the package is about one country's plan."""
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.startswith("planpress/")]
        assert len(names) > len(RULES)  # the package is there
        about = [name for name in names if OF_THIS_PLAN.search(archive.read(name))]
    assert about == []
