"""A build replaces only what a build made."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from planpress.errors import RefusedError
from planpress.site.folder import replacing
from planpress.site.record import RECORD, refuse_foreign, write_record


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder that a build has filled."""
    with replacing(tmp_path / "site") as tree:
        (tree / "2001/about").mkdir(parents=True)
        (tree / "2001/about/index.html").write_text("about")
        (tree / "index.html").write_text("home")
    return tmp_path / "site"


def again(site: Path) -> None:
    """Build once more."""
    with replacing(site) as tree:
        (tree / "index.html").write_text("new")


def test_what_a_build_made_is_replaced(site: Path) -> None:
    """A second build replaces the first, even if somebody removed files."""
    again(site)
    assert sorted(entry.name for entry in site.iterdir()) == ["index.html", RECORD]
    (site / "index.html").unlink()
    again(site)
    assert (site / "index.html").read_text() == "new"


def swap(site: Path) -> None:
    """Put a link in the place of a file."""
    (site / "index.html").unlink()
    (site / "index.html").symlink_to("2001")


def mike(site: Path) -> None:
    """Add a version as mike does, next to the folders of the other versions."""
    (site / "mine").mkdir()
    (site / "mine/index.html").write_text("mine")
    (site / "versions.json").write_text('[{"version": "mine", "title": "mine", "aliases": []}]')


ADDED: dict[str, tuple[Callable[[Path], object], str]] = {
    "a file": (lambda site: (site / "CNAME").write_text("x"), "CNAME"),
    "a hidden file": (lambda site: (site / ".htaccess").write_text("x"), ".htaccess"),
    "a file deep within": (lambda site: (site / "2001/about/mine.pdf").write_text("x"), "2001/about/mine.pdf"),
    "an empty folder": (lambda site: (site / "2001/mine").mkdir(), "2001/mine/"),
    "a link": (lambda site: (site / "mine").symlink_to("index.html"), "mine"),
    "a link to a folder": (lambda site: (site / "mine").symlink_to("2001"), "mine"),
    "a link in the place of a file": (swap, "index.html"),
    "a pipe": (lambda site: os.mkfifo(site / "pipe"), "pipe"),
    "a changed file": (lambda site: (site / "index.html").write_text("mine now"), "index.html (changed since)"),
    "a version of mike": (mike, "mine/index.html, versions.json"),
}


@pytest.mark.parametrize("name", ADDED)
def test_what_was_added_is_never_deleted(name: str, site: Path) -> None:
    """Whatever was put into the folder after a build is reported, and nothing is changed."""
    add, named = ADDED[name]
    add(site)
    before = sorted(path.relative_to(site) for path in site.rglob("*"))
    with pytest.raises(RefusedError, match="did not make") as caught:
        again(site)
    assert f": {named};" in str(caught.value)
    assert sorted(path.relative_to(site) for path in site.rglob("*")) == before


def test_what_was_added_during_a_build_is_not_deleted(site: Path) -> None:
    """Files that somebody puts there while a build runs stay, too."""

    def build() -> None:
        with replacing(site) as tree:
            (tree / "index.html").write_text("new")
            (site / "mine.txt").write_text("mine")

    with pytest.raises(RefusedError, match=r"mine\.txt"):
        build()
    assert (site / "index.html").read_text() == "home"


@pytest.mark.parametrize(
    "content",
    [None, b"", b"{", b"[]", b'{"files": {}}', b'{"kind": "planpress site", "files": []}', b"[" * 100_000, b"\xff"],
)
def test_a_record_that_is_none(content: bytes | None, site: Path) -> None:
    """Without a record that can be trusted nothing is deleted: other software, or an earlier version, made it."""
    (site / RECORD).unlink()
    if content is not None:
        (site / RECORD).write_bytes(content)
    with pytest.raises(RefusedError, match="has no list of the files that a build made"):
        again(site)
    assert (site / "index.html").read_text() == "home"


def test_a_record_with_odd_sizes(site: Path) -> None:
    """An entry of the record without a valid size is not taken for a file of the build."""
    shape = json.loads((site / RECORD).read_text())
    for size in (True, "4", None, -1):
        shape["files"]["index.html"] = size
        (site / RECORD).write_text(json.dumps(shape))
        with pytest.raises(RefusedError, match="index"):
            refuse_foreign(site)


def test_many_are_counted(tmp_path: Path) -> None:
    """If there are many foreign files, three are named and the others counted."""
    write_record(tmp_path)
    for number in range(9):
        (tmp_path / str(number)).touch()
    with pytest.raises(RefusedError, match="0, 1, 2 and 6 more"):
        refuse_foreign(tmp_path)


def test_readers_may_read_it_whatever_the_umask(tmp_path: Path) -> None:
    """A site is for a web server to read: folders 755, files 644."""
    before = os.umask(0o077)
    try:
        with replacing(tmp_path / "site") as tree:
            (tree / "deep").mkdir()
            (tree / "deep/index.html").write_text("x")
            shutil.copymode("/dev/null", tree / "deep/index.html")
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "site", *(tmp_path / "site").rglob("*"))}
    assert modes == {"site": 0o755, "deep": 0o755, "index.html": 0o644, RECORD: 0o644}
