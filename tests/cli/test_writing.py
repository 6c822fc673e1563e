"""Files are written completely or not at all."""

import os
from pathlib import Path

import pytest

from planpress.cli.writing import create_text, replace_text
from planpress.errors import RefusedError


def test_replace(tmp_path: Path) -> None:
    """A file is made with its folder, and replaced; nothing else is left beside it."""
    file = tmp_path / "a/b.json"
    replace_text(file, "old\n")
    replace_text(file, "é\n")
    assert file.read_bytes() == b"\xc3\xa9\n"
    assert list(file.parent.iterdir()) == [file]


def test_replace_that_fails(tmp_path: Path) -> None:
    """If the move fails, the old file is unchanged and no other file is left."""
    file = tmp_path / "folder"
    (file / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match="folder"):
        replace_text(file, "x")
    assert list(tmp_path.iterdir()) == [file]


def test_create(tmp_path: Path) -> None:
    """A new file is made, and never written over."""
    file = tmp_path / "a.yml"
    create_text(file, "one\n")
    with pytest.raises(RefusedError, match="already exists"):
        create_text(file, "two\n")
    assert file.read_text() == "one\n"
    assert list(tmp_path.iterdir()) == [file]


def test_create_through_a_dangling_link(tmp_path: Path) -> None:
    """A broken link counts as an existing file: its target is not created."""
    (tmp_path / "a.yml").symlink_to("b.yml")
    with pytest.raises(RefusedError):
        create_text(tmp_path / "a.yml", "x")
    assert not (tmp_path / "b.yml").exists()


def test_create_where_links_are_not_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a file system without links a new file is made too, and never written over."""

    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    create_text(tmp_path / "a.yml", "one")
    with pytest.raises(RefusedError):
        create_text(tmp_path / "a.yml", "two")
    assert [file.name for file in tmp_path.iterdir()] == ["a.yml"]


def test_a_text_that_cannot_be_written(tmp_path: Path) -> None:
    """If writing fails half way, no partial file is left."""
    with pytest.raises(UnicodeEncodeError):
        create_text(tmp_path / "a.yml", "\ud800")
    assert list(tmp_path.iterdir()) == []
