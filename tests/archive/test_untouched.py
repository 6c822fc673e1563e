"""An archive that was verified is verified again if anybody has touched it since, whatever was done to hide that."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from planpress.archive import store
from planpress.archive.opened import Archive, refuse_damage
from planpress.archive.store import Release, add
from planpress.archive.untouched import stamp
from planpress.errors import RefusedError
from planpress.site.folder import alone
from tests.archive.tiny import NOW, Press, build, find, three


@pytest.fixture
def press(tmp_path: Path) -> Press:
    return three(tmp_path / "archive")


def altered(root: Path) -> None:
    """Another byte in a page, and its times put back."""
    page = root / "2002/index.html"
    status, content = page.stat(), page.read_bytes()
    page.write_bytes(content[:-1] + b"!")
    os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))


def replaced(root: Path) -> None:
    """Another file in the place of a page, of the same size and with the same times."""
    page = root / "2002/index.html"
    status, content = page.stat(), page.read_bytes()
    beside = root.parent / "beside.html"
    beside.write_bytes(content[:-1] + b"!")
    os.utime(beside, ns=(status.st_atime_ns, status.st_mtime_ns))
    beside.replace(page)


def added(root: Path) -> None:
    (root / "2002/more.html").write_text("more", encoding="utf-8")


def removed(root: Path) -> None:
    (root / "2002/index.html").unlink()


def linked(root: Path) -> None:
    page = root / "2002/index.html"
    page.unlink()
    page.symlink_to(root / "2001/index.html")


CHANGES = [altered, replaced, added, removed, linked]


def test_reading_touches_nothing(press: Press) -> None:
    """An archive that is only read keeps its stamp; what git does in its own folder does not count."""
    before = stamp(press.root)
    refuse_damage(Archive.open(press.root, press.dataset.plan.id))
    (press.root / ".git").mkdir()
    after = stamp(press.root)
    assert {name for name in before if before[name] != after[name]} == {"/"}, "the folder itself has a new entry"
    assert stamp(press.root / "nowhere") == {}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen(change: Callable[[Path], None], press: Press) -> None:
    """Each change gives a different stamp, even if size and times are made to look as before."""
    before = stamp(press.root)
    change(press.root)
    assert stamp(press.root) != before


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_after_the_verification_is_refused(change: Callable[[Path], None], press: Press) -> None:
    """What happens to the archive between its verification and the publication stops the publication."""
    with alone(press.root) as workshop:
        archive = Archive.open(press.root, press.dataset.plan.id)
        verified = stamp(press.root)
        refuse_damage(archive)
        change(press.root)
        built = build(press.dataset, "2003", workshop / "built")
        release = Release(press.dataset, find(press.dataset, "2003"), built, NOW, correction="mended")
        with pytest.raises(RefusedError, match="damaged"):
            add(archive, workshop, release, verified)


def test_an_untouched_archive_is_verified_once(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive with the stamp of its verification is not verified again; without the stamp, it is."""
    verified: list[Path] = []
    monkeypatch.setattr(store, "refuse_damage", lambda archive, signer: verified.append(archive.root))
    for given, times in ((stamp(press.root), 0), (None, 1)):
        with alone(press.root) as workshop:
            archive = Archive.open(press.root, press.dataset.plan.id)
            dataset = replace(press.dataset)
            built = build(dataset, "2002", workshop / "built", f"words {times}")
            release = Release(dataset, find(dataset, "2002"), built, NOW, correction=f"mended {times}")
            add(archive, workshop, release, given)
        assert len(verified) == times
