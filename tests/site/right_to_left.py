"""A fictional plan in Arabic, with a catalogue that exists for tests only."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from planpress import catalogues
from planpress.language import language
from planpress.site import build
from tests.conftest import SAMPLE, build_tree, copy_project
from tests.site.pseudo import here
from tests.site.tree import Tree

ARABIC = Path(__file__).parent / "arabic"


CACHES = (language._language, language._catalogue, catalogues.translated, language.progress)


def arabic_tree(folder: Path) -> Tree:
    """Build the plan in an empty folder."""
    project = copy_project(SAMPLE, folder / "project", "macros", "mkdocs.yml")
    shutil.copytree(ARABIC / "data", project / "data")
    (project / "docs").mkdir()
    with arabic_catalogue(folder), pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "workshop", here)
        return build_tree(project, folder / "site")


@contextmanager
def arabic_catalogue(folder: Path) -> Iterator[None]:
    """Use the Arabic catalogue instead of all others; other tests may ask for Arabic, too."""
    catalogues = folder / "catalogues"
    catalogues.mkdir(exist_ok=True)
    shutil.copy(ARABIC / "ar.po", catalogues)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "CATALOGUES", catalogues)
        _forget()
        try:
            yield
        finally:
            _forget()


def _forget() -> None:
    for cached in CACHES:
        cached.cache_clear()
