"""A fictional plan in Arabic, with a catalogue that exists for tests only."""

import shutil
from pathlib import Path

import pytest

from planpress.language import language
from planpress.site import build
from tests.conftest import SAMPLE, build_tree, copy_project
from tests.site.pseudo import here
from tests.site.tree import Tree

ARABIC = Path(__file__).parent / "arabic"


def arabic_tree(folder: Path) -> Tree:
    """Build the plan in an empty folder."""
    project = copy_project(SAMPLE, folder / "project", "macros", "mkdocs.yml")
    shutil.copytree(ARABIC / "data", project / "data")
    (project / "docs").mkdir()
    catalogues = folder / "catalogues"
    catalogues.mkdir()
    shutil.copy(ARABIC / "ar.po", catalogues)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "CATALOGUES", catalogues)
        patch.setattr(build, "workshop", here)
        return build_tree(project, folder / "site")
