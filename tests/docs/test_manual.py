"""The manual is a site of its own, and docs/ holds pages of the site alone."""

import subprocess
import sys
from pathlib import Path

from tests.docs.markdown import MANUAL, PROJECT, links


def test_manual_builds_without_a_warning(tmp_path: Path) -> None:
    """Every page is in the navigation, and every link and anchor leads somewhere: a warning would fail the build."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    command += ["--config-file", str(PROJECT / "manual" / "mkdocs.yml"), "--site-dir", str(tmp_path / "manual")]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "manual" / "first-report" / "index.html").is_file()


def test_readme_leads_to_every_page_of_the_manual() -> None:
    """A reader of the README reaches each page with one click."""
    pages = {page.relative_to(PROJECT).as_posix() for page in MANUAL.glob("*.md") if page.name != "index.md"}
    linked = {link.partition("#")[0] for link in links(PROJECT / "README.md")}
    assert pages - linked == set()


def test_site_excludes_no_page() -> None:
    """docs/ holds the pages of the site alone, so the settings leave none out."""
    assert "exclude_docs" not in (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
