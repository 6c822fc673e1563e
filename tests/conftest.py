"""The sites that tests read: each is built once for each worker."""

import gc
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from planpress.collector import keep_shared, run_seldom
from planpress.site.build import build
from tests.page_making import loaded_maker
from tests.site.tree import Tree

PROJECT = Path(__file__).parents[1]
SAMPLE = PROJECT / "tests" / "sample"
os.environ["NO_MKDOCS_2_WARNING"] = "1"

Builder = Callable[..., Tree]


def pytest_collection_finish() -> None:
    """Keep the garbage collector from searching the collected tests, more than 13,000, again and again."""
    gc.collect()
    keep_shared()
    run_seldom()


def build_tree(project: Path, target: Path, periods: Sequence[str] = ()) -> Tree:
    """Build a project into a folder."""
    built = build(project, periods, target, lambda step: None, fresh=True)
    return Tree(target, built.plan.site_url)


def copy_project(source: Path, target: Path, *names: str) -> Path:
    """Copy what a project is made of, or only the files and folders named."""
    target.mkdir(parents=True, exist_ok=True)
    for name in names or ("data", "docs", "macros", "mkdocs.yml"):
        if (source / name).is_dir():
            shutil.copytree(source / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source / name, target)
    return target


def without_pictures(project: Path) -> Path:
    """Let a copy of a project publish no pictures of actions, which would take seconds."""
    file = project / "mkdocs.yml"
    settings = file.read_text(encoding="utf-8")
    assert "  - planpress\n" in settings
    file.write_text(settings.replace("  - planpress\n", "  - planpress: {action_cards: false}\n"), encoding="utf-8")
    return project


@pytest.fixture(scope="session", autouse=True)
def _maker() -> Iterator[None]:
    """Let builds in this process start faster."""
    if sys.platform != "linux":
        yield
        return
    with loaded_maker() as workshop, pytest.MonkeyPatch.context() as patch:
        patch.setattr("planpress.site.build.workshop", workshop)
        yield


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the real project, to be changed at will."""
    return copy_project(PROJECT, tmp_path / "project")


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The site of the real plan."""
    return build_tree(PROJECT, tmp_path_factory.mktemp("real") / "site")


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The site of the fictional plan."""
    return build_tree(SAMPLE, tmp_path_factory.mktemp("sample") / "site")


@pytest.fixture(scope="session", params=["real", "sample"])
def site(request: pytest.FixtureRequest) -> Tree:
    """Each of the two sites."""
    tree: Tree = request.getfixturevalue(request.param)
    return tree
