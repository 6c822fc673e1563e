"""Any change in an archive is reported, and a second verifier, written from the page on the format, agrees."""

import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from planpress.addresses import ORIGINAL
from planpress.archive import signing
from planpress.archive.digests import list_files
from planpress.archive.verify import verify
from planpress.errors import RefusedError
from planpress.site.finished import names
from tests.archive import other_verifier
from tests.archive.tiny import Press, three

needs_ssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen (OpenSSH) is not installed")
FLIPS = 300


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Press:
    return three(tmp_path_factory.mktemp("verify") / "archive")


@pytest.fixture
def archive(untouched: Press, tmp_path: Path) -> Path:
    return Path(shutil.copytree(untouched.root, tmp_path / "archive"))


def test_untouched_archive_verifies(untouched: Press) -> None:
    """An archive that nobody touched has no problems, and reading it changes nothing in it."""
    before = {name: (untouched.root / name).stat().st_mtime_ns for name in names(untouched.root)}
    verified = verify(untouched.root)
    assert verified.problems == ()
    assert verified.publications == 5
    assert verified.files == len(before)
    assert {name: (untouched.root / name).stat().st_mtime_ns for name in names(untouched.root)} == before
    assert list(other_verifier.verify(str(untouched.root))) == []


def test_any_flipped_byte_is_named(archive: Path) -> None:
    """One byte changed anywhere, in any file: both verifiers name that file, or a list that no longer fits it."""
    chance = random.Random(4)
    files = list(names(archive))
    chosen = files + [chance.choice(files) for _ in range(FLIPS - len(files))]
    for name in chosen:
        content = (archive / name).read_bytes()
        if not content:
            continue
        offset, flip = chance.randrange(len(content)), chance.randrange(1, 256)
        altered = bytearray(content)
        altered[offset] ^= flip
        (archive / name).write_bytes(altered)
        try:
            message = "\n".join(verify(archive).problems)
        except RefusedError as error:  # another number of the format
            message = str(error)
        assert name in message, (name, offset, flip, message)
        if name != "SHA256SUMS" and not name.endswith("original"):
            # a line of the ledger that cannot be read leaves the pages of a whole edition unexplained
            assert message.count("\n") < (20 if name == "ledger.jsonl" else 6), message
        assert list(other_verifier.verify(str(archive))), (name, offset, flip)
        (archive / name).write_bytes(content)
    assert verify(archive).problems == ()


def test_missing_extra_and_linked_files_are_named(archive: Path) -> None:
    """A missing file, an added file and a file that became a link are each reported as such."""
    (archive / "2002/about/index.html").unlink()
    (archive / "2003/about/more.html").write_text("more")
    (archive / "extra.txt").write_text("more")
    (archive / "robots.txt").rename(archive / "elsewhere.txt")
    (archive / "robots.txt").symlink_to("elsewhere.txt")
    problems = verify(archive).problems
    for expected in (
        "2002/about/index.html: missing",
        "2003/about/more.html: extra",
        "extra.txt: extra",
        "elsewhere.txt: extra",
        "robots.txt: not a regular file but a symbolic link",
    ):
        assert any(problem.startswith(expected) for problem in problems), problems
    assert len(problems) == 5
    assert len(set(other_verifier.verify(str(archive)))) == 4  # it follows links


@pytest.mark.parametrize("name", ["2002", "2001/editions/1", "latest", "ledger.jsonl", "SHA256SUMS", "addresses.txt"])
def test_missing_parts_are_named(name: str, archive: Path) -> None:
    """A version, an edition, the redirects, the ledger, the list: whatever is removed is reported."""
    if (archive / name).is_dir():
        shutil.rmtree(archive / name)
    else:
        (archive / name).unlink()
    assert any(problem.startswith(name) for problem in verify(archive).problems)
    assert list(other_verifier.verify(str(archive)))


def rewrite(archive: Path, change: Callable[[list[bytes]], list[bytes]]) -> None:
    """Change the lines of the ledger, and the archive's list so that it fits."""
    file = archive / "ledger.jsonl"
    lines = change(file.read_bytes().split(b"\n")[:-1])
    file.write_bytes(b"".join(line + b"\n" for line in lines))
    listed = [line.split("  ", 1)[1] for line in (archive / "SHA256SUMS").read_text().splitlines()]
    (archive / "SHA256SUMS").write_text(list_files(archive, listed))


TAMPERINGS: dict[str, tuple[Callable[[list[bytes]], list[bytes]], str]] = {
    "line removed": (lambda lines: lines[:2] + lines[3:], "ledger.jsonl line 3"),
    "first line removed": (lambda lines: lines[1:], "ledger.jsonl line 1"),
    "last line removed": (lambda lines: lines[:-1], "2001/SHA256SUMS"),
    "lines exchanged": (lambda lines: [lines[1], lines[0], *lines[2:]], "ledger.jsonl line 1"),
    "line edited": (lambda lines: [lines[0].replace(b"0.1.0", b"0.1.1"), *lines[1:]], "ledger.jsonl line 2"),
    "line of a correction removed": (lambda lines: [*lines[:2], *lines[3:]], "ledger.jsonl line 3"),
    "publication invented": (lambda lines: [*lines, lines[-1]], "ledger.jsonl line 6"),
    "everything removed": (lambda lines: [], "ledger.jsonl: empty"),
}


@pytest.mark.parametrize("name", TAMPERINGS)
def test_tampering_with_the_ledger_is_placed(name: str, archive: Path) -> None:
    """Removed, exchanged, edited and invented lines are found at their position, even if the list was adjusted."""
    change, expected = TAMPERINGS[name]
    rewrite(archive, change)
    problems = verify(archive).problems
    assert any(problem.startswith(expected) for problem in problems), problems
    assert list(other_verifier.verify(str(archive)))


ONE_CAUSE: dict[str, tuple[str, int, Callable[[bytes], bytes], str]] = {
    "unreadable line of the ledger": (
        "ledger.jsonl",
        2,
        lambda _: b"garbage",
        "ledger.jsonl line 2: it is not a line of a ledger: altered: it is not valid JSON at character 1",
    ),
    "line of the ledger written otherwise": (
        "ledger.jsonl",
        3,
        lambda line: line.replace(b":", b": ", 1),
        "ledger.jsonl line 3: it is not a line of a ledger: altered: it is not in the form that planpress writes",
    ),
    "line of the ledger with another date": (
        "ledger.jsonl",
        2,
        lambda line: line.replace(b"2020-", b"2021-", 1),
        "ledger.jsonl line 3: it does not follow line 2: that line was altered, removed or moved",
    ),
    **{
        f"unreadable line of {name}": (
            name,
            4,
            lambda _: b"garbage",
            f"{name}: altered: line 4 is not a line of a list",
        )
        for name in ("SHA256SUMS", "2002/SHA256SUMS", "2001/editions/1/SHA256SUMS", f"2001/editions/1/{ORIGINAL}")
    },
    "data of a version": (
        "2002/data/report.json",
        1,
        lambda line: line + b" ",
        "2002/data/report.json: altered: not what 2002/SHA256SUMS says",
    ),
}


@pytest.mark.parametrize("name", ONE_CAUSE)
def test_one_cause_gives_one_line(name: str, archive: Path) -> None:
    """Consequences of a bad line are not reported separately, and the archive does not verify."""
    file, number, change, expected = ONE_CAUSE[name]
    lines = (archive / file).read_bytes().split(b"\n")
    lines[number - 1] = change(lines[number - 1])
    (archive / file).write_bytes(b"\n".join(lines))
    assert verify(archive).problems == (expected,)
    assert list(other_verifier.verify(str(archive)))


def test_bad_line_hides_nothing_elsewhere(archive: Path) -> None:
    """An altered page and an unlisted file are reported even if a line is unreadable."""
    ledger = (archive / "ledger.jsonl").read_bytes().split(b"\n")
    (archive / "ledger.jsonl").write_bytes(b"\n".join([ledger[0], b"garbage", *ledger[2:]]))
    (archive / "2003/about/index.html").write_text("forged")
    (archive / "evil/index.html").parent.mkdir()
    (archive / "evil/index.html").write_text("forged")
    names = [problem.partition(":")[0] for problem in verify(archive).problems]
    assert names == ["ledger.jsonl line 2", "2003/about/index.html", "evil/"]


def test_page_rewritten_with_its_list_is_found(archive: Path) -> None:
    """The ledger reveals a page that was altered together with both lists that cover it."""
    page = archive / "2002/about/index.html"
    page.write_text("other words")
    version = archive / "2002"
    (version / "SHA256SUMS").write_text(list_files(version, names(version, leave=["SHA256SUMS"])))
    rewrite(archive, lambda lines: lines)
    problem, *more = verify(archive).problems
    assert problem == "2002/SHA256SUMS: altered: its digest is not that of line 2 of ledger.jsonl"
    assert more == ["SHA256SUMS: altered: it does not list what line 5 of ledger.jsonl says"]


def test_altered_edition_is_found_in_spite_of_its_list(archive: Path) -> None:
    """The list as published reveals a page of an earlier edition that was altered together with its list."""
    edition = archive / "2001/editions/1"
    for old, new in ((b"2001 about", b"2001 abuot"), (b"Earlier edition.", b"Nothing to see")):
        page = (edition / "about/index.html").read_bytes()
        (edition / "about/index.html").write_bytes(page.replace(old, new))
        (edition / "SHA256SUMS").write_text(list_files(edition, names(edition, leave=["SHA256SUMS"])))
        problems = verify(archive).problems
        assert any("2001/editions/1/" in problem for problem in problems)
        assert list(other_verifier.verify(str(archive)))


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    """A folder without a ledger, a missing one, and a future format are refused in a line."""
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(RefusedError, match="is not an archive"):
            verify(folder)
    (tmp_path / "ledger.jsonl").touch()
    (tmp_path / "planpress-archive.json").write_text(json.dumps({"format": 2, "plan": "x"}))
    with pytest.raises(RefusedError, match="format 2"):
        verify(tmp_path)


def test_git_and_cname_are_let_be(archive: Path) -> None:
    """Files that git and the host put into the folder are not a fault."""
    (archive / ".git").mkdir()
    (archive / ".git/HEAD").write_text("ref: refs/heads/gh-pages\n")
    (archive / "CNAME").write_text("example.org\n")
    assert verify(archive).problems == ()
    assert list(other_verifier.verify(str(archive))) == []


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two SSH keys."""
    folder = tmp_path_factory.mktemp("keys")
    for name in ("one", "other"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    return folder / "one", folder / "other"


@needs_ssh
def test_signature_covers_everything(archive: Path, keys: tuple[Path, Path]) -> None:
    """A signed archive verifies with the public key; with another key, or when anything was rewritten, it does not."""
    first, second = keys
    assert any("not signed" in line for line in verify(archive, first.with_suffix(".pub")).problems)
    signing.sign(archive, first)
    verified = verify(archive, first.with_suffix(".pub"))
    assert (verified.problems, verified.signed) == ((), f"signed with {first.with_suffix('.pub')}")
    assert "not checked" in verify(archive).signed
    assert verify(archive).problems == ()
    assert (
        verify(archive, second.with_suffix(".pub")).problems[0].startswith("SHA256SUMS.sig: it was made with SHA256:")
    )
    (archive / "robots.txt").write_text("")
    rewrite(archive, lambda lines: lines)
    for key in (first.with_suffix(".pub"), None):
        paths = [line.split(":")[0] for line in verify(archive, key).problems]
        assert paths == ["SHA256SUMS", "robots.txt", "SHA256SUMS.sig"]


@needs_ssh
def test_altered_signature_is_named(archive: Path, keys: tuple[Path, Path]) -> None:
    """A changed byte in the signature is reported even without the key."""
    signing.sign(archive, keys[0])
    content = bytearray((archive / "SHA256SUMS.sig").read_bytes())
    content[120] ^= 1
    (archive / "SHA256SUMS.sig").write_bytes(content)
    assert verify(archive).problems[0].startswith("SHA256SUMS.sig: ")


@needs_ssh
def test_signed_archive_stays_signed(keys: tuple[Path, Path], tmp_path: Path) -> None:
    """Each publication makes a new signature."""
    press = Press(tmp_path / "archive")
    press.publish("2001", key=keys[0])
    press.publish("2002", key=keys[0])
    assert verify(press.root, keys[0].with_suffix(".pub")).problems == ()


@needs_ssh
def test_bad_keys_are_told(archive: Path, tmp_path: Path) -> None:
    """A file that contains no key gives one line."""
    (tmp_path / "key").write_text("no key\n")
    with pytest.raises(RefusedError, match="could not sign"):
        signing.sign(archive, tmp_path / "key")
    (archive / "SHA256SUMS.sig").write_text("no signature\n")
    for key in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(RefusedError, match="cannot be read"):
            verify(archive, key)
    (tmp_path / "empty").write_text("# nothing\n")
    with pytest.raises(RefusedError, match="contains no public key"):
        verify(archive, tmp_path / "empty")


def test_missing_ssh_keygen_is_told(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without ssh-keygen a signature cannot be made or asked for, and is not checked otherwise."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(RefusedError, match="ssh-keygen is not installed"):
        signing.sign(archive, archive / "key")
    (archive / "SHA256SUMS.sig").write_text("a signature\n")
    assert verify(archive).signed == "signed, but the signature was not checked: ssh-keygen is not installed"
    (archive / "key.pub").write_text("ssh-ed25519 AAAA\n")
    with pytest.raises(RefusedError, match="ssh-keygen is not installed"):
        verify(archive, archive / "key.pub")


def test_second_verifier_is_a_command(archive: Path) -> None:
    """The second verifier runs without planpress."""
    command = [sys.executable, "-I", other_verifier.__file__, str(archive)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "verified\n"
    (archive / "robots.txt").write_text("x")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "robots.txt\n")


def test_sha256sum_agrees(archive: Path) -> None:
    """The lists are what sha256sum reads, in the archive, in each version and in each earlier edition."""
    for path in ("", "2001", "2002", "2003", "2001/editions/1", "2001/editions/2"):
        command = ["sha256sum", "-c", "--quiet", "--strict", "SHA256SUMS"]
        subprocess.run(command, cwd=archive / path, check=True)


# ---- forgeries with matching lists


def listed_anew(archive: Path, *more: str) -> None:
    """Rewrite the archive's list as a forger would; the ledger stays as it is."""
    listed = [line.split("  ", 1)[1] for line in (archive / "SHA256SUMS").read_text().splitlines()]
    (archive / "SHA256SUMS").write_text(
        list_files(archive, [name for name in (*listed, *more) if (archive / name).exists()])
    )


def forge_latest(archive: Path) -> tuple[str, ...]:
    (archive / "latest/index.html").write_text('<meta http-equiv="refresh" content="0; url=https://evil.example/">')
    return ()


def forge_page(archive: Path) -> tuple[str, ...]:
    (archive / "evil.html").write_text("evil")
    return ("evil.html",)


def forge_period(archive: Path) -> tuple[str, ...]:
    (archive / "2030").mkdir()
    (archive / "2030/index.html").write_text("evil")
    return ("2030/index.html",)


def forge_in_version(archive: Path) -> tuple[str, ...]:
    (archive / "2002/evil.html").write_text("evil")
    return ("2002/evil.html",)


def forge_feeds(archive: Path) -> tuple[str, ...]:
    shutil.rmtree(archive / "feeds")
    (archive / "feed.xml").unlink()
    return ()


def forge_banner(archive: Path) -> tuple[str, ...]:
    edition = archive / "2001/editions/1"
    page = (edition / "about/index.html").read_bytes()
    banner = re.compile(rb"(?<=<body><!--planpress:edition-->).*?(?=<!--/planpress:edition-->)", re.DOTALL)
    (edition / "about/index.html").write_bytes(banner.sub(b"<script src='https://evil.example'></script>", page))
    assert (edition / "about/index.html").read_bytes() != page
    (edition / "SHA256SUMS").write_text(list_files(edition, names(edition, leave=["SHA256SUMS"])))
    return ()


def forge_in_edition(archive: Path) -> tuple[str, ...]:
    edition = archive / "2001/editions/1"
    (edition / "evil.html").write_text("evil")
    (edition / "SHA256SUMS").write_text(list_files(edition, names(edition, leave=["SHA256SUMS"])))
    return ()


@pytest.mark.parametrize(
    "forge",
    [
        forge_latest,
        forge_page,
        forge_period,
        forge_in_version,
        forge_feeds,
        forge_banner,
        forge_in_edition,
    ],
    ids=lambda forge: forge.__name__.removeprefix("forge_"),
)
def test_what_the_ledger_does_not_know_is_found(forge: Callable[[Path], tuple[str, ...]], archive: Path) -> None:
    """Nobody can change files above the versions, or in earlier editions, without changing the ledger too."""
    listed_anew(archive, *forge(archive))
    assert any(
        line.startswith("SHA256SUMS: altered: it does not list what line 5") for line in verify(archive).problems
    )
    assert "SHA256SUMS" in list(other_verifier.verify(str(archive)))


def test_changed_domain_does_not_hide_a_forgery(tmp_path: Path) -> None:
    """What the host does to its own file is not damage, but hides no page that the ledger does not know."""
    press = Press(tmp_path / "archive")
    press.publish("2001")
    (press.root / "CNAME").write_text("one.example\n")
    press.publish("2002")
    (press.root / "evil.html").write_text("evil")
    listed_anew(press.root, "evil.html")
    (press.root / "CNAME").write_text("other.example\n")
    with pytest.raises(RefusedError, match="is damaged"):
        press.publish("2003")
    assert [line.split(":")[0] for line in verify(press.root).problems] == ["CNAME", "SHA256SUMS", "evil.html"]


def test_rolled_back_publication_is_found(tmp_path: Path) -> None:
    """Without its last line and version, an archive is not what it was at the line before, even if the list fits."""
    press = Press(tmp_path / "archive")
    press.publish("2001")
    press.publish("2002")
    archive = press.root
    shutil.rmtree(archive / "2002")
    file = archive / "ledger.jsonl"
    file.write_bytes(file.read_bytes().splitlines(keepends=True)[0])
    listed_anew(archive)
    first, *more = verify(archive).problems
    assert first == "SHA256SUMS: altered: it does not list what line 1 of ledger.jsonl says"
    assert "versions.json: altered: not what planpress makes from the versions" in more


@pytest.mark.parametrize("name", ["SHA256SUMS", "2002/SHA256SUMS", "SHA256SUMS.sig"])
def test_linked_list_is_a_fault(name: str, archive: Path, tmp_path: Path) -> None:
    """A list or a signature that is a symbolic link is reported, even if it leads to the right bytes."""
    file = archive / name
    if not file.exists():
        shape = {**json.loads((archive / "planpress-archive.json").read_text()), "signed": True}
        (archive / "planpress-archive.json").write_text(json.dumps(shape) + "\n")
        file.write_text("signature\n")
    (tmp_path / "elsewhere").write_bytes(file.read_bytes())
    file.unlink()
    file.symlink_to(tmp_path / "elsewhere")
    assert [line for line in verify(archive).problems if line.startswith(name)] == [
        f"{name}: not a regular file but a symbolic link"
    ]


def test_list_out_of_order_is_a_fault(archive: Path) -> None:
    """A list must be written exactly as the format says; otherwise the same list could have several digests."""
    lines = (archive / "SHA256SUMS").read_text().splitlines(keepends=True)
    (archive / "SHA256SUMS").write_text("".join(reversed(lines)))
    assert any("not in order" in line for line in verify(archive).problems)


def test_list_names_nothing_outside(archive: Path) -> None:
    """A path that climbs out of the archive is not a line of a list."""
    with (archive / "SHA256SUMS").open("a") as stream:
        stream.write(f"{'0' * 64}  ../outside\n")
    assert any("is not a line of a list" in line for line in verify(archive).problems)


def test_file_that_cannot_be_read_does_not_hide_the_others(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without permission is reported, and so are other faults."""
    really = os.open

    def closed(path: Path, flags: int) -> int:
        if Path(path).name == "robots.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return really(path, flags)

    monkeypatch.setattr("planpress.archive.reading.os.open", closed)
    (archive / "extra.txt").write_text("more")
    problems = verify(archive).problems
    assert problems[:2] == ("extra.txt: extra: nothing lists it", "robots.txt: cannot be read: Permission denied")


def test_names_are_written_out(archive: Path) -> None:
    """Characters in a file name that a terminal would obey or hide are written as escapes."""
    (archive / "a\x1b[31m\u202eb\n.txt").write_text("")
    assert any(line.startswith("a\\x1b[31m\\u202eb\\n.txt: extra") for line in verify(archive).problems)


@needs_ssh
def test_more_than_a_signature_is_a_fault(archive: Path, keys: tuple[Path, Path]) -> None:
    """Words after a signature are not signed, so they are an error."""
    signing.sign(archive, keys[0])
    with (archive / "SHA256SUMS.sig").open("a") as stream:
        stream.write("and this too\n")
    assert any(line.startswith("SHA256SUMS.sig: ") for line in verify(archive).problems)


@needs_ssh
def test_signature_that_was_taken_away_is_missed(tmp_path: Path, keys: tuple[Path, Path]) -> None:
    """A signed archive without its signature does not verify, and without the key nothing is added."""
    press = Press(tmp_path / "archive")
    press.publish("2001", key=keys[0])
    (press.root / "SHA256SUMS.sig").unlink()
    assert verify(press.root).problems == ("SHA256SUMS.sig: missing: the archive is not signed",)
    with pytest.raises(RefusedError, match="missing: the archive is not signed"):
        press.publish("2002")


def test_host_may_change_its_own_file(tmp_path: Path) -> None:
    """A domain that the host set, changed or removed is reported, and the next publication accepts it."""
    press = Press(tmp_path / "archive")
    press.publish("2001")
    for period, domain in (("2002", "one.example"), ("2003", "other.example")):
        (press.root / "CNAME").write_text(f"{domain}\n")
        assert [line.split(":")[0] for line in verify(press.root).problems] in ([], ["CNAME"])
        press.publish(period)
        assert verify(press.root).problems == ()
    (press.root / "CNAME").unlink()
    assert verify(press.root).problems == ("CNAME: missing, though SHA256SUMS lists it",)
    press.correct("2003")
    assert verify(press.root).problems == ()
