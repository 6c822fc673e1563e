"""The page of prose that manual/pages/prose.md shows, as a project."""

from pathlib import Path

from tests.conftest import SAMPLE, copy_project
from tests.docs.markdown import MANUAL, blocks

PAGE = MANUAL / "prose.md"
PERIOD = "2022-2023"
FIELD = """<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80">
<rect width="200" height="80" fill="#2f7f8b"/></svg>
"""


def prose_project(folder: Path) -> Path:
    """Write a project whose docs/ hold the page, with the settings of the manual."""
    project = copy_project(SAMPLE, folder, "data", "macros", "mkdocs.yml")
    (project / "docs").mkdir()
    (page,) = blocks(PAGE, "markdown")
    (project / "docs/everything.md").write_text(page, encoding="utf-8")
    (project / "docs/field.svg").write_text(FIELD, encoding="utf-8")
    (settings,) = (block for block in blocks(PAGE, "yaml") if "markdown_extensions" in block)
    file = project / "mkdocs.yml"
    kept = [
        line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("markdown_extensions")
    ]
    file.write_text("\n".join(kept) + "\n" + settings, encoding="utf-8")
    return project
