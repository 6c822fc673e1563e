"""Replacing a folder, on systems that lack what Linux has."""

import os
from pathlib import Path

import pytest

from planpress.site import folder


def test_flushing_needs_no_system_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without syncfs, everything is written to the disk; without that, as on Windows, no folder is opened."""
    calls = list[str]()
    monkeypatch.setattr(folder, "system_call", lambda name: None)
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("Windows cannot open a folder"))
    monkeypatch.setattr(os, "sync", lambda: calls.append("sync"))
    folder.flush(tmp_path)
    assert calls == ["sync"]
    monkeypatch.delattr(os, "sync")
    folder.flush(tmp_path)


def test_folders_are_exchanged_without_the_system_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without renameat2, the finished folder replaces the other one in several steps."""
    monkeypatch.setattr(folder, "system_call", lambda name: None)
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name, encoding="utf-8")
    folder.exchange(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old/file").read_text(encoding="utf-8") == "new"
    assert (tmp_path / "new/file").read_text(encoding="utf-8") == "old"
    assert len(list(tmp_path.iterdir())) == 2
