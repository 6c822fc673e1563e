"""Files of docs/ that would be published permanently are listed first, and refused if their address could not last."""

from pathlib import Path

import pytest

from planpress.archive.verify import verify
from planpress.cli.main import run
from tests.conftest import SAMPLE, copy_project, without_pictures
from tests.site.tree import Tree


def publish(project: Path, archive: Path) -> int:
    words = ["--rehearsal", "--allow-warnings", "--date", "2024-02-20"]
    return run(["publish", "2014-2015", "--project", str(project), "--to", str(archive), *words])


def test_documents_are_told_before_they_are_published(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first publication names what is left out and what no page links to; every address in it is encoded."""
    project, archive = without_pictures(copy_project(SAMPLE, tmp_path / "project")), tmp_path / "archive"
    for name in ("notes.md~", "Thumbs.db", "draft 1.pdf"):
        (project / "docs" / name).write_text("x")
    (project / "docs/é notes.md").write_text("# Notes\n\n[Linked](annex%202.txt)\n")
    (project / "docs/annex 2.txt").write_text("x")
    (project / "docs/q?.md").write_text("# Question\n")
    assert publish(project, archive) == 1
    assert capsys.readouterr().err.startswith("docs/q?.md: a published name cannot contain ?; rename it\n")
    assert not archive.exists()
    (project / "docs/q?.md").unlink()
    assert publish(project, archive) == 0
    notes = capsys.readouterr().err.splitlines()
    assert "note: left out, because programs leave such files behind: docs/Thumbs.db, docs/notes.md~" in notes
    assert "note: no page links to draft 1.pdf in docs/; what is published cannot be taken back" in notes
    tree = Tree(archive, "https://sample.invalid/")
    assert not [file for file in tree.files if "Thumbs" in file or "~" in file]
    assert "/2014-2015/%C3%A9%20notes/</loc>" in tree.text("sitemap.xml")
    assert tree.page("latest/é notes/").xpath("//a/@href")[0] == "../../2014-2015/%C3%A9%20notes/"
    assert [
        line for page in ("latest/é notes/index.html", "2014-2015/é notes/index.html") for line in tree.dead_links(page)
    ] == []
    assert verify(archive).problems == ()
