"""docs/ may contain only plain files whose names work on every server and disk, and no left-overs."""

import os
import socket
import sys
from pathlib import Path

import pytest

from planpress.site.sources import (
    FEW,
    SourceFile,
    collisions,
    faults,
    folder_faults,
    is_left_over,
    left_out,
    left_out_note,
    name_fault,
    unnamed,
)

LEFT_OVERS = [
    "notes.md~",
    "notes.md.~1~",
    "notes.md.orig",
    "notes.md.rej",
    "plan.bak",
    "notes.md.save",
    ".notes.md.swp",
    "#notes.md#",
    "~$report.docx",
    "~WRL0001.tmp",
    "Thumbs.db",
    "THUMBS.DB",
    "desktop.ini",
    "deep/Desktop.ini",
    "__pycache__/x.cpython-311.pyc",
    "x.pyc",
    "__MACOSX/x",
    "notes.LOCAL.4711.md",
    "notes.sync-conflict-20260101-120000-ABC.md",
    "notes (Anna's conflicted copy 2026-01-01).md",
    "report.pdf.crdownload",
    "shortcut.lnk",
    "CVS/Entries",
]
KEPT = ["notes.md", "orig.md", "backup-plan.md", "temp/annex.pdf", "old.md", "r12.md", "Thumbs.png", "a~b.md", "#1.md"]
REFUSED_NAMES = [
    "q?.md",
    "h#1.md",
    "100%.md",
    "a\\b.md",
    "a:b.md",
    "a*.md",
    'a"b.md',
    "a<b>.md",
    "a|b.md",
    "line\nend.md",
    "bell\a.md",
    "turn\u202eround.md",
    "zero\u200bwidth.md",
    "no\u00a0break.md",
    "de\u0301pliant.md",
    " leading.md",
    "trailing ",
    "trailing.",
    "con.md",
    "NUL",
    "aux.tar.gz",
    "com1.txt",
    "LPT9",
    "nul .txt",
    "b\udce9.md",
]
FINE_NAMES = [
    "é-notes.md",
    "dépliant.md",
    "Annex 2.txt",
    "ឯកសារ.md",
    "附件.pdf",
    "a&b'c+d,e;f=g@h!i$(1)[2]{3}~.md",
    "console.md",
]


@pytest.mark.parametrize("path", LEFT_OVERS)
def test_left_overs(path: str) -> None:
    """Files that editors, merges and systems leave behind are recognised by their names or their folder's."""
    assert is_left_over(path) or path.startswith(".")


@pytest.mark.parametrize("path", KEPT)
def test_no_left_overs(path: str) -> None:
    """A name that only resembles the name of a left-over is kept."""
    assert not is_left_over(path)


@pytest.mark.parametrize("name", REFUSED_NAMES)
def test_names_that_cannot_last(name: str) -> None:
    """A name that would divide an address, or that some disk cannot hold, is refused with a one-line reason."""
    fault = name_fault(name)
    assert fault
    assert "\n" not in fault


@pytest.mark.parametrize("name", FINE_NAMES)
def test_names_that_addresses_encode(name: str) -> None:
    """Spaces, other scripts and harmless signs are fine."""
    assert name_fault(name) == ""


def make(folder: Path, *paths: str) -> list[SourceFile]:
    """Make files and return them as sources."""
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("x")
    return [SourceFile(path, path, folder / path) for path in paths]


def test_what_is_left_out_is_told_in_one_line(tmp_path: Path) -> None:
    """Left-overs and hidden files are listed, a folder once, and up to a limit."""
    make(tmp_path, "a.md", "a.md~", ".DS_Store", ".git/config", "deep/__pycache__/a.pyc", "deep/.gitkeep", "img/a.png")
    assert left_out(tmp_path) == [".DS_Store", ".git/", "a.md~", "deep/__pycache__/"]
    words = left_out_note(left_out(tmp_path))
    assert words.endswith("docs/.DS_Store, docs/.git/, docs/a.md~, docs/deep/__pycache__/")
    many = left_out_note([f"{number}.bak" for number in range(FEW + 5)])
    assert many.endswith("and 5 more")
    assert left_out_note([]) == ""


def test_links_to_folders_are_refused(tmp_path: Path) -> None:
    """A link to a folder, even a circular one, is reported before anything follows it; so is docs/ itself as a link."""
    docs = tmp_path / "docs"
    make(docs, "a.md", "deep/b.md")
    (docs / "etc").symlink_to("/etc")
    (docs / "deep/circle").symlink_to(docs)
    lines = list(folder_faults(docs))
    assert [line.split(" is ")[0] for line in lines] == ["docs/etc", "docs/deep/circle"]
    (tmp_path / "other").symlink_to(docs)
    assert "other is a symbolic link" in next(folder_faults(tmp_path / "other"))


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    """Links (valid or broken), pipes and sockets are reported, and nothing waits for them."""
    sources = make(tmp_path, "a.md")
    (tmp_path / "link.md").symlink_to("/etc/passwd")
    (tmp_path / "broken.md").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe.md")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket"))
        names = ("link.md", "broken.md", "pipe.md", "socket", "gone.md")
        sources += [SourceFile(name, name, tmp_path / name) for name in names]
        lines = list(faults(sources))
    assert [line.split()[0] for line in lines] == [f"docs/{name}" for name in names]
    assert "symbolic link" in lines[0]
    assert "symbolic link" in lines[1]
    assert "not an ordinary file" in lines[2]
    assert "cannot be read: No such file" in lines[4]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_what_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without permission is reported, not skipped."""
    sources = make(tmp_path, "a.md", "b.md")
    real = Path.open

    def refusing(place: Path, mode: str) -> object:
        if place.name == "b.md":
            raise PermissionError(13, "Permission denied", str(place))
        return real(place, mode)

    monkeypatch.setattr(Path, "open", refusing)
    assert list(faults(sources)) == ["docs/b.md cannot be read: Permission denied; check its permissions"]


def test_a_folder_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without permission is reported; MkDocs would silently leave out its content."""
    make(tmp_path, "deep/a.md", ".hidden/a.md")
    real = os.scandir

    def refusing(place: str) -> object:
        if Path(place).name in ("deep", ".hidden"):
            raise PermissionError(13, "Permission denied", str(place))
        return real(place)

    monkeypatch.setattr(os, "scandir", refusing)
    assert list(folder_faults(tmp_path)) == ["docs/deep cannot be read: Permission denied; check its permissions"]


def test_what_is_published_keeps_its_name(tmp_path: Path) -> None:
    """An address that an earlier planpress published for good stays, whatever its name."""
    sources = make(tmp_path, "100%.txt")
    assert "cannot contain %" in next(faults(sources))
    assert list(faults(sources, {"100%.txt"})) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Notes/index.html", "notes/index.html"),
        ("dépliant/index.html", "dépliant/index.html"),
        ("Annex/a.pdf", "annex/b.pdf"),
        ("a/index.html", "a/index.html"),
        ("annex", "annex/a.pdf"),
        ("Straße.pdf", "STRASSE.pdf"),
    ],
)
def test_addresses_that_collide(first: str, second: str) -> None:
    """Two files, or folders on the way, that a disk or server takes for one are refused with both names."""
    place = Path("x")
    for targets in ((first, second), (second, first)):
        (line,) = collisions([SourceFile("first", targets[0], place), SourceFile("second", targets[1], place)])
        assert "docs/second and docs/first" in line


def test_planpress_own_files_are_not_hidden() -> None:
    """A file in docs/ that differs only in case from a page of planpress is refused; its own pages are not checked."""
    (line,) = collisions(
        [SourceFile("About.md", "About/index.html", Path("x")), SourceFile("about.md", "about/index.html")]
    )
    assert line.startswith("docs/About.md and about/index.html, which planpress makes itself,")
    assert list(collisions([SourceFile("a", "A"), SourceFile("b", "a")])) == []


def test_what_no_page_names(tmp_path: Path) -> None:
    """Files that neither a page links to nor a style sheet loads are listed; encoded links are followed."""
    make(tmp_path, "draft.pdf", "img/é 1.png", "img/b.png", "sub/c.txt", "style/x.woff2", "d.txt")
    (tmp_path / "page").mkdir()
    (tmp_path / "page/index.html").write_text(
        '<a href="../sub/c.txt?x=1#top"></a><img src="../img/%C3%A9%201.png"><a href=\'..\'>x</a>'
        '<a href="https://elsewhere.invalid/d.txt">'
    )
    (tmp_path / "style/x.css").write_text("@font-face { src: url('x.woff2') } a { background: url(../img/b.png) }")
    asked = ["index.html", "draft.pdf", "img/é 1.png", "img/b.png", "sub/c.txt", "style/x.woff2", "d.txt"]
    assert unnamed(tmp_path, asked) == ["d.txt", "draft.pdf"]
