"""Published files never change by a byte; whatever goes wrong, the archive is either the old one or the new one."""

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from planpress.archive.digests import digest_file
from planpress.archive.verify import verify
from planpress.errors import BuildError, PlanpressError, RefusedError
from planpress.site.finished import names
from planpress.site.folder import replacing
from tests.archive.tiny import Press, three

KILLS = int(os.environ.get("PLANPRESS_KILLS", "50"))
SEED = int(os.environ.get("PLANPRESS_SEED", "1"))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for the disk."""
    monkeypatch.setattr("planpress.archive.store.flush", lambda folder: None)


@pytest.fixture
def press(tmp_path: Path) -> Press:
    """An archive with two periods."""
    made = Press(tmp_path / "archive")
    made.publish("2001")
    made.publish("2002")
    return made


def bytes_of(folder: Path) -> dict[str, str]:
    return {name: digest_file(folder / name) for name in names(folder) if (folder / name).is_file()}


def entries(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


# ---- write once


def test_published_periods_keep_their_bytes(press: Press) -> None:
    """A later publication changes no byte of an earlier one; a correction moves its old edition, no other."""
    first, second = bytes_of(press.root / "2001"), bytes_of(press.root / "2002")
    press.publish("2003")
    assert bytes_of(press.root / "2001") == first
    press.correct("2001")
    assert bytes_of(press.root / "2002") == second
    edition = bytes_of(press.root / "2001/editions/1")
    assert edition.pop("SHA256SUMS.original") == first["SHA256SUMS"]
    same = {name for name in first if not name.endswith(".html") and name != "SHA256SUMS"}
    assert {name: edition[name] for name in same} == {name: first[name] for name in same}
    press.correct("2001", "mended again")
    assert {name: bytes_of(press.root / "2001/editions/1")[name] for name in edition} == edition
    assert entries(press.root / "2001/editions") == {"1", "2"}


def test_every_publication_is_a_line(press: Press) -> None:
    """The ledger grows by one line per publication; earlier lines stay as they are."""
    before = (press.root / "ledger.jsonl").read_bytes()
    press.correct("2001", "The number of beaches")
    after = (press.root / "ledger.jsonl").read_bytes()
    assert after.startswith(before)
    line = json.loads(after[len(before) :])
    assert (line["sequence"], line["period"], line["edition"]) == (3, "2001", 2)
    assert line["correction"] == "The number of beaches"


def test_same_publications_give_the_same_bytes(tmp_path: Path) -> None:
    """Two archives with the same history are the same to the byte."""
    assert bytes_of(three(tmp_path / "one").root) == bytes_of(three(tmp_path / "two").root)


def test_newest_period_is_by_time_not_by_publication(tmp_path: Path) -> None:
    """A period published after a later one takes its chronological position."""
    press = Press(tmp_path / "archive")
    press.publish("2002")
    press.publish("2001")
    versions = json.loads((press.root / "versions.json").read_text())
    assert [(version["version"], version["aliases"]) for version in versions] == [("2002", ["latest"]), ("2001", [])]
    assert verify(press.root).problems == ()


def test_what_git_and_the_host_need_is_carried_along(tmp_path: Path) -> None:
    """A checkout of a branch can be an archive: .git, with links and odd modes in it, and CNAME are as they were."""
    root = tmp_path / "archive"
    (root / ".git/objects").mkdir(parents=True)
    (root / ".git/objects/one").write_text("object")
    (root / ".git/objects/one").chmod(0o444)
    (root / ".git/link").symlink_to("objects/one")
    (root / "CNAME").write_text("example.org\n")
    (root / ".nojekyll").touch()
    root.chmod(0o2775)
    press = Press(root)
    press.publish("2001")
    press.publish("2002")
    assert (root / ".git/objects/one").read_text() == "object"
    assert (root / ".git/objects/one").stat().st_mode & 0o777 == 0o444
    assert (root / ".git/link").readlink() == Path("objects/one")
    assert (root / "CNAME").read_text() == "example.org\n"
    assert root.stat().st_mode & 0o7777 == 0o2775
    assert verify(root).problems == ()


def test_git_worktree_is_carried_along(tmp_path: Path) -> None:
    """A .git that is a file stays a file; a .git that is a link, which could lead anywhere, is refused."""
    for name in ("file", "link"):
        (tmp_path / name).mkdir()
    (tmp_path / "file/.git").write_text("gitdir: ../x\n")
    Press(tmp_path / "file").publish("2001")
    assert (tmp_path / "file/.git").read_text() == "gitdir: ../x\n"
    (tmp_path / "link/.git").symlink_to("../elsewhere")
    with pytest.raises(RefusedError, match=r"\.git is a symbolic link"):
        Press(tmp_path / "link").publish("2001")


def test_nothing_shares_its_bytes_with_what_can_still_be_written(press: Press) -> None:
    """Files that each publication makes are new files: a reader with the old one open still reads the old one."""
    with (press.root / "versions.json").open() as old, (press.root / "2001/index.html").open() as kept:
        press.publish("2003")
        assert len(json.load(old)) == 2
        assert os.fstat(kept.fileno()).st_ino == (press.root / "2001/index.html").stat().st_ino


# ---- refusals


def foreign(root: Path) -> None:
    root.mkdir()
    (root / "letter.txt").write_text("mine")


def a_file(root: Path) -> None:
    root.write_text("mine")


def a_site(root: Path) -> None:
    with replacing(root) as tree:
        (tree / "versions.json").write_text("[]")


def future(root: Path) -> None:
    three(root)
    (root / "planpress-archive.json").write_text('{"format": 2, "plan": "xx-sketch"}')


def another(root: Path) -> None:
    three(root)
    (root / "planpress-archive.json").write_text('{"format": 1, "plan": "other"}')


def no_marker(root: Path) -> None:
    three(root)
    (root / "planpress-archive.json").unlink()


def damaged_page(root: Path) -> None:
    three(root)
    (root / "2003/index.html").write_text("other words")


def damaged_ledger(root: Path) -> None:
    three(root)
    lines = (root / "ledger.jsonl").read_bytes().splitlines(keepends=True)
    (root / "ledger.jsonl").write_bytes(b"".join(lines[:-1]))


def spoilt_ledger(root: Path) -> None:
    three(root)
    (root / "ledger.jsonl").write_bytes(b"x\n")


REFUSALS: dict[str, tuple[Callable[[Path], None], str]] = {
    "foreign": (foreign, "is not an archive made by"),
    "file": (a_file, "is a file"),
    "site": (a_site, "is not an archive made by"),
    "future": (future, "format 2, but this version of planpress reads formats up to 1"),
    "another": (another, 'is an archive of the plan "other", not "xx-sketch"'),
    "no marker": (no_marker, "planpress-archive.json cannot be read"),
    "damaged page": (damaged_page, "is damaged, so nothing is added: 2003/index.html: altered"),
    "damaged ledger": (damaged_ledger, "is damaged, so nothing is added"),
    "spoilt ledger": (spoilt_ledger, "ledger.jsonl line 1"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_refused_folders_are_left_as_they_were(name: str, tmp_path: Path) -> None:
    """A folder that is not a sound archive of this plan and format is refused in one sentence and not touched."""
    root = tmp_path / "archive"
    make, expected = REFUSALS[name]
    make(root)
    before, around = bytes_of(root) if root.is_dir() else root.read_bytes(), entries(tmp_path)
    with pytest.raises(RefusedError) as caught:
        Press(root).correct("2001", "more")
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)
    assert (bytes_of(root) if root.is_dir() else root.read_bytes()) == before
    assert entries(tmp_path) - {".archive.lock"} == around - {".archive.lock"}


def test_build_does_not_replace_an_archive(press: Press) -> None:
    """`planpress build --to` an archive is refused: it would wipe out what is published."""
    before = bytes_of(press.root)
    with pytest.raises(RefusedError, match="is an archive"), replacing(press.root):
        pass
    assert bytes_of(press.root) == before


def test_pages_must_not_take_the_place_of_editions(press: Press) -> None:
    """A page of the editor under editions/ is refused."""
    with pytest.raises(RefusedError, match="editions"):
        press.publish("2003", extra="editions/")


# ---- failures


def fail(code: int, after: int) -> Callable[..., Any]:
    """Return a substitute for a call that fails from the n-th time on."""
    left = after

    def failing(*arguments: Any, **named: Any) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(code, os.strerror(code), str(arguments[0]))
        return None

    return failing


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
@pytest.mark.parametrize("call", ["os.link", "pathlib.Path.write_text", "pathlib.Path.rename", "folder._exchanged"])
def test_failing_disk_changes_nothing(code: int, call: str, press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a full, read-only or broken disk, at any step, the archive is as it was and nothing is left beside it."""
    before, around = bytes_of(press.root), entries(press.root.parent)
    with monkeypatch.context() as patch:
        path = f"planpress.site.{call}" if call.startswith("folder") else call
        patch.setattr(path, fail(code, 0))
        if call == "os.link":
            patch.setattr("shutil.copy2", fail(code, 10))
        with pytest.raises(OSError, match=os.strerror(code)):
            press.publish("2003")
    assert bytes_of(press.root) == before
    assert entries(press.root.parent) == around
    press.publish("2003")
    assert verify(press.root).problems == ()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own; needs the right to mount."""
    path = tmp_path / "disk"
    path.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(path)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("may not mount a file system here; test_failing_disk_changes_nothing stands in")
    yield path
    subprocess.run(["umount", "-l", str(path)], check=True)


def test_full_disk_changes_nothing(small_disk: Path) -> None:
    """On a disk that fills up at any point, the archive stays as it was; with more space, the work is done."""
    press = Press(small_disk / "archive")
    press.publish("2001")
    before, refused = bytes_of(press.root), 0
    for free in (20, 60, 120, 180):
        with (small_disk / "ballast").open("wb") as ballast:
            ballast.write(bytes(shutil.disk_usage(small_disk).free - free * 1024))
        try:
            press.publish("2002")
        except OSError as error:
            refused += 1
            assert error.errno == errno.ENOSPC
            assert bytes_of(press.root) == before
            assert entries(small_disk) <= {"archive", ".archive.lock", "ballast"}
        (small_disk / "ballast").unlink()
        if (press.root / "2002").exists():
            break
    assert refused
    if not (press.root / "2002").exists():
        press.publish("2002")
    assert verify(press.root).problems == ()


def test_read_only_disk_is_told(small_disk: Path) -> None:
    """An archive on a read-only disk is refused before anything is done."""
    press = Press(small_disk / "archive")
    press.publish("2001")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises((RefusedError, OSError), match=r"[Rr]ead-only"):
        press.publish("2002")
    assert verify(press.root).problems == ()


def test_two_steps_where_one_is_not_possible(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the system cannot exchange folders in one step, two steps give the same result."""
    monkeypatch.setattr("planpress.site.folder._exchanged", lambda first, second: False)
    press.publish("2003")
    assert verify(press.root).problems == ()
    assert entries(press.root.parent) == {"archive", ".archive.lock"}


def test_copies_where_links_are_not_possible(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a file system without hard links the files are copied."""
    before = bytes_of(press.root / "2001")
    with monkeypatch.context() as patch:
        patch.setattr(os, "link", fail(errno.EPERM, 0))
        press.publish("2003")
    assert bytes_of(press.root / "2001") == before
    assert verify(press.root).problems == ()


def test_defect_does_not_reach_the_archive(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the new archive would not be valid, it is not put in place."""
    before = bytes_of(press.root)
    monkeypatch.setattr("planpress.archive.store._root_names", lambda tree, ledger: ["robots.txt"])
    with pytest.raises(BuildError, match="would not be valid"):
        press.publish("2003")
    assert bytes_of(press.root) == before


# ---- two publishers at once


def test_second_publisher_is_refused_or_waits(press: Press) -> None:
    """While somebody writes to the archive, another publisher is refused at once, or waits as long as requested."""
    lock = FileLock(press.root.parent / ".archive.lock", thread_local=False)
    lock.acquire()
    with pytest.raises(RefusedError, match="another planpress is writing"):
        press.publish("2003")
    with pytest.raises(RefusedError, match="another planpress is writing"):
        press.publish("2003", wait=0.2)
    timer = threading.Timer(0.3, lock.release)
    timer.start()
    press.publish("2003", wait=20)
    timer.join()
    assert verify(press.root).publications == 3


def test_racing_publishers_lose_nothing(tmp_path: Path) -> None:
    """Several publishers at once, each waiting: everything is published, in some order, and verifies."""
    press = Press(tmp_path / "archive")
    press.publish("2001")
    script = "import sys; from pathlib import Path; from tests.archive.tiny import Press\n"
    script += "Press(Path(sys.argv[1])).publish(sys.argv[2], wait=30)"
    command = [sys.executable, "-c", script, str(press.root)]
    racing = [subprocess.Popen([*command, period], stderr=subprocess.PIPE) for period in ("2002", "2003")]
    assert [process.communicate()[1] for process in racing] == [b"", b""]
    verified = verify(press.root)
    assert (verified.problems, verified.publications) == ((), 3)


def test_reader_never_meets_a_mixture(press: Press) -> None:
    """A reader that verifies all the time while periods are published and corrected sees whole archives only."""
    script = "import sys, time; from pathlib import Path; from planpress.archive.verify import verify\n"
    script += "end = time.monotonic() + 60\nwhile time.monotonic() < end and not Path(sys.argv[2]).exists():\n"
    script += "    found = verify(Path(sys.argv[1]))\n    print(found.publications, *found.problems, flush=True)"
    stop = press.root.parent / "stop"
    reader = subprocess.Popen(
        [sys.executable, "-c", script, str(press.root), str(stop)], stdout=subprocess.PIPE, text=True
    )
    press.publish("2003")
    for number in range(6):
        press.correct("2001", f"mended {number}")
    time.sleep(0.5)
    stop.touch()
    answers = reader.communicate()[0].split("\n")[:-1]
    assert answers
    assert all(line.isdecimal() for line in answers), answers
    assert [int(line) for line in answers] == sorted(int(line) for line in answers)


# ---- killed


@pytest.mark.parametrize("way", ["one-step", "two-steps"])
def test_killed_at_any_moment_the_archive_verifies(way: str, tmp_path: Path) -> None:
    """After a publisher is killed at a random moment, the archive verifies and the next run completes the work.

    PLANPRESS_KILLS sets how many moments, PLANPRESS_SEED which.
    """
    shared = Path("/dev/shm")
    folder = shared / f"planpress-{os.getpid()}-{way}" if os.access(shared, os.W_OK) else tmp_path / "archives"
    rounds = KILLS if way == "one-step" else KILLS // 2
    command = [sys.executable, "-m", "tests.archive.killing", str(rounds), str(SEED), str(folder), way]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), f"seed {SEED}"


def test_killed_before_anything_was_published(tmp_path: Path) -> None:
    """The next publication removes what a killed first one left, but not the folder of another archive."""
    (tmp_path / ".archive.new-abc/tree").mkdir(parents=True)
    (tmp_path / ".archive2.new-abc").mkdir()
    Press(tmp_path / "archive").publish("2001")
    assert entries(tmp_path) == {"archive", ".archive.lock", ".archive2.new-abc"}


def test_interrupted_exchange_is_told_by_verify(press: Press) -> None:
    """If an exchange is killed between its two steps, verify says what happened and what to do."""
    press.root.rename(press.root.parent / ".archive.old")
    with pytest.raises(PlanpressError, match="`planpress publish` repairs the archive"):
        verify(press.root)
    press.publish("2003")
    assert verify(press.root).publications == 3


# ---- readers


def test_everybody_may_read_what_is_published(tmp_path: Path) -> None:
    """Files and folders can be read by all, whatever the umask of the publisher."""
    before = os.umask(0o077)
    try:
        press = Press(tmp_path / "archive")
        press.publish("2001")
        press.correct("2001")
    finally:
        os.umask(before)
    for path in (press.root, *press.root.rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644), path


def test_page_does_not_change_case(press: Press) -> None:
    """A page whose address changes only in case is refused, because the old address would be dead on most hosts."""
    press.publish("2003", extra="more/")
    before = bytes_of(press.root)
    press.data["2003"]["corrections"] = [{"date": "2020-02-02", "text": "mended"}]
    with pytest.raises(RefusedError, match=r"2003/more/|more/.* differ only in case"):
        press.publish("2003", extra="More/", correction="mended")
    assert bytes_of(press.root) == before


def test_what_is_said_of_a_failing_disk_is_true(tmp_path: Path) -> None:
    """If a call fails at any moment, "as it was" and "the new archive is in place" are said only if they are true.

    PLANPRESS_KILLS sets at how many moments, PLANPRESS_SEED which.
    """
    shared = Path("/dev/shm")
    folder = shared / f"planpress-{os.getpid()}-faults" if os.access(shared, os.W_OK) else tmp_path / "faults"
    command = [sys.executable, "-m", "tests.archive.faulting", str(max(KILLS // 5, 8)), str(SEED), str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), f"seed {SEED}"
