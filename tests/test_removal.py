"""Folders are removed also where a file that may only be read cannot be deleted."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from planpress.system import remove_folder


def test_read_only_files_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, a file can be deleted only once it may be written; the target of a link stays as it is."""
    kept, folder = tmp_path / "kept", tmp_path / "git" / "objects"
    folder.mkdir(parents=True)
    for file in (kept, folder / "pack"):
        file.write_bytes(b"x")
        file.chmod(0o444)
    (folder / "link").symlink_to(kept)
    delete = shutil.rmtree

    def refuse(place: Path, **options: Any) -> None:
        if all(file.stat().st_mode & 0o200 for file in place.rglob("pack")):
            delete(place, **options)

    monkeypatch.setattr(shutil, "rmtree", refuse)
    remove_folder(tmp_path / "git")
    assert [*tmp_path.iterdir()] == [kept]
    assert kept.stat().st_mode & 0o777 == 0o444
    remove_folder(tmp_path / "nowhere")
