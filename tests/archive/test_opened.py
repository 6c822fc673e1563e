"""Which folders can become an archive, and what counts as damage."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from planpress.archive.opened import Archive
from planpress.archive.verify import verify
from planpress.errors import RefusedError
from tests.archive.forging import Forger
from tests.archive.tiny import Press


@pytest.fixture
def press(tmp_path: Path) -> Press:
    """An archive with two periods."""
    made = Press(tmp_path / "archive")
    made.publish("2001")
    made.publish("2002")
    return made


def files(root: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(root)): path.read_bytes() if path.is_file() and not path.is_symlink() else None
        for path in root.rglob("*")
    }


def empty(name: str) -> Callable[[Forger], None]:
    return lambda forger: forger.write(name, b"")


def without(*names: str) -> Callable[[Forger], None]:
    def remove(forger: Forger) -> None:
        for name in names:
            (forger.root / name).unlink(missing_ok=True)

    return remove


def nothing_but(*names: str) -> Callable[[Forger], None]:
    def remove(forger: Forger) -> None:
        for entry in forger.root.iterdir():
            if entry.name not in names and entry.is_file():
                entry.unlink()

    return remove


def both_empty(forger: Forger) -> None:
    forger.write("ledger.jsonl", b"")
    forger.write("addresses.txt", b"")


def all_fits(forger: Forger) -> None:
    both_empty(forger)
    forger.write("SHA256SUMS", b"")


DAMAGE = {
    "empty ledger": (empty("ledger.jsonl"), "ledger.jsonl: empty"),
    "ledger of line ends": (lambda forger: forger.write("ledger.jsonl", b"\n\n"), "ledger.jsonl: empty"),
    "no ledger": (without("ledger.jsonl"), "ledger.jsonl: missing"),
    "empty ledger and addresses": (both_empty, "ledger.jsonl: empty"),
    "empty ledger, addresses and list": (all_fits, "ledger.jsonl: empty"),
    "no ledger, no marker": (without("ledger.jsonl", "planpress-archive.json"), "ledger.jsonl: missing"),
    "a list alone": (nothing_but("SHA256SUMS"), "ledger.jsonl: missing"),
    "addresses alone": (nothing_but("addresses.txt"), "ledger.jsonl: missing"),
    "a marker alone": (nothing_but("planpress-archive.json"), "ledger.jsonl: missing"),
    "a version alone": (nothing_but(), "is not an archive made by"),
    "empty addresses": (empty("addresses.txt"), "addresses.txt: altered"),
    "no addresses": (without("addresses.txt"), "addresses.txt: missing"),
    "ledger is a FIFO": (lambda forger: forger.fifo("ledger.jsonl"), "ledger.jsonl: not a regular file but a FIFO"),
    "ledger is a link": (
        lambda forger: forger.link("ledger.jsonl", "/dev/zero"),
        "not a regular file but a symbolic link",
    ),
    "marker is a FIFO": (lambda forger: forger.fifo("planpress-archive.json"), "planpress-archive.json"),
    "list is a FIFO": (lambda forger: forger.fifo("SHA256SUMS"), "SHA256SUMS: not a regular file"),
    "list is a link": (lambda forger: forger.link("SHA256SUMS", "/dev/zero"), "SHA256SUMS: not a regular file"),
    "data is a FIFO": (
        lambda forger: forger.fifo("2001/data/report.json"),
        "2001/data/report.json: not a regular file",
    ),
    "domain is a FIFO": (lambda forger: forger.fifo("CNAME"), "CNAME: not a regular file but a FIFO; delete it"),
    "domain is a link": (lambda forger: forger.link("CNAME", "/etc/hostname"), "CNAME: not a regular file but a symb"),
    "domain is large": (lambda forger: forger.write("CNAME", b"x" * 10**6), "CNAME: larger than"),
    "domain is none": (
        lambda forger: forger.write("CNAME", b"<script>"),
        "CNAME: it contains something other than host",
    ),
    "version is a link": (lambda forger: forger.link("2001", "2002"), "2001"),
    "folder of somebody": (lambda forger: (forger.root / "mine").mkdir(), "mine/: extra"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damaged_archive_gets_nothing_added(name: str, press: Press) -> None:
    """If a file is missing, empty or not regular, nothing is published, and the history does not start again."""
    spoil, expected = DAMAGE[name]
    spoil(Forger(press.root))
    before = files(press.root)
    for period in ("2001", "2003"):
        with pytest.raises(RefusedError) as caught:
            press.publish(period)
        assert expected in str(caught.value)
        assert "\n" not in str(caught.value)
        assert "bug in planpress" not in str(caught.value)
    assert files(press.root) == before


def test_addresses_that_are_forgotten_do_not_die(press: Press) -> None:
    """An inventory that was emptied, with lists and ledger adjusted, is detected from the versions."""
    forger = Forger(press.root)
    forger.write("addresses.txt", b"")
    forger.relist()
    with pytest.raises(RefusedError, match=r"is damaged, so nothing is added: addresses\.txt"):
        press.publish("2003")


@pytest.mark.parametrize("name", [".git", "CNAME", ".nojekyll", ".DS_Store", "Thumbs.db", "desktop.ini", "._x"])
def test_what_may_be_there_before(name: str, tmp_path: Path) -> None:
    """A folder that holds only what git, a host or a system puts there becomes an archive."""
    root = tmp_path / "archive"
    root.mkdir()
    if name == ".git":
        (root / name).mkdir()
    else:
        (root / name).write_text("x\n")
    Press(root).publish("2001")
    assert verify(root).problems == ()


@pytest.mark.parametrize(
    "names", [[".DS_Store"], ["2001/Thumbs.db", "2001/about/desktop.ini"], ["latest/._index.html"]]
)
def test_what_a_system_left_is_called_so(names: list[str], press: Press) -> None:
    """Files that a system leaves in every folder are reported with advice; after they are deleted, publishing works."""
    for name in names:
        (press.root / name).write_text("x")
    with pytest.raises(RefusedError, match="contains files that an operating system left there") as caught:
        press.publish("2003")
    assert all(name in str(caught.value) for name in names)
    assert str(caught.value).endswith("delete them: an archive must not contain unlisted files")
    for name in names:
        (press.root / name).unlink()
    press.publish("2003")


def test_real_damage_comes_first(press: Press) -> None:
    """Files that a system left are not reported before files that somebody altered."""
    (press.root / ".DS_Store").write_text("x")
    (press.root / "2002/about/index.html").write_text("x")
    with pytest.raises(RefusedError, match=r"is damaged, so nothing is added: 2002/about/index\.html: altered"):
        press.publish("2003")


def test_unreadable_ledger_is_told(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ledger that cannot be read is not taken for an empty one."""
    real = os.open

    def closed(file: str | Path, *arguments: int) -> int:
        if str(file).endswith("ledger.jsonl"):
            raise PermissionError(13, "Permission denied", str(file))
        return real(file, *arguments)

    monkeypatch.setattr("planpress.archive.reading.os.open", closed)
    with pytest.raises(RefusedError, match=r"ledger\.jsonl: cannot be read: Permission denied"):
        press.publish("2003")


def test_versions_without_a_page_are_known(press: Press) -> None:
    """Versions of an earlier planpress lack pages that later ones have; the period in question does not count."""
    press.publish("2003", extra="more")
    archive = Archive.open(press.root, press.dataset.plan.id)
    assert archive.without("more/", "2002") == {"2001"}
    assert archive.without("about/", "2002") == frozenset()
