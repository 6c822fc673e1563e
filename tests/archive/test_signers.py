"""Nothing is signed that the key has not signed before, unless the key adopts it and the archive records this."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from planpress.archive import signing
from planpress.archive.digests import digest
from planpress.archive.marker import Marker
from planpress.archive.opened import Archive, refuse_damage
from planpress.archive.signers import signer
from planpress.archive.verify import verify
from planpress.cli.main import run
from planpress.errors import RefusedError
from tests.archive.forging import Forger
from tests.archive.tiny import Press

pytestmark = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen (OpenSSH) is not installed")
Keys = tuple[Path, Path]


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    """Two SSH keys."""
    folder = tmp_path_factory.mktemp("keys")
    for name in ("ours", "theirs"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    return folder / "ours", folder / "theirs"


@pytest.fixture
def press(tmp_path: Path, keys: Keys) -> Press:
    """An archive of two periods, signed from the beginning."""
    made = Press(tmp_path / "archive")
    made.publish("2001", key=keys[0])
    made.publish("2002", key=keys[0])
    return made


def last_line(press: Press) -> str:
    return digest((press.root / "ledger.jsonl").read_bytes().splitlines()[-1])


def fingerprint(key: Path) -> str:
    shown = subprocess.run(["ssh-keygen", "-l", "-f", f"{key}.pub"], capture_output=True, text=True, check=True)
    return shown.stdout.split()[1]


def alter_page(forger: Forger) -> None:
    """Change words on a page of the first period, and adjust lists and ledger."""
    forger.change("2001/about/index.html", "2001 about/", "2001 abuot/")
    forger.relist_version("2001")


def say_unsigned(forger: Forger) -> None:
    forger.write("planpress-archive.json", Marker("xx-sketch").content)
    forger.relist()


def strip(forger: Forger, theirs: Path) -> None:
    (forger.root / "SHA256SUMS.sig").unlink()


def strip_and_say_so(forger: Forger, theirs: Path) -> None:
    say_unsigned(forger)
    strip(forger, theirs)


def sign_with_another(forger: Forger, theirs: Path) -> None:
    signing.sign(forger.root, theirs)


def sign_and_record(forger: Forger, theirs: Path) -> None:
    marker = json.loads(forger.read("planpress-archive.json"))
    marker["keys"] = [{"key": fingerprint(theirs), "since": 1}]
    forger.write("planpress-archive.json", json.dumps(marker) + "\n")
    forger.relist()
    signing.sign(forger.root, theirs)


def keep(forger: Forger, theirs: Path) -> None:
    """Leave the signature of what was there before."""


COVERS: dict[Callable[[Forger, Path], None], str] = {
    strip: "has lost its signature",
    strip_and_say_so: "is not signed",
    sign_with_another: "is signed with another key (SHA256:",
    sign_and_record: "is signed with another key (SHA256:",
    keep: "has a signature that is not valid",
}


@pytest.mark.parametrize("cover", COVERS, ids=lambda cover: cover.__name__)
def test_forged_past_is_not_signed(cover: Callable[[Forger, Path], None], press: Press, keys: Keys) -> None:
    """The key does not sign an altered page, however it is disguised, and nothing is changed."""
    forger = Forger(press.root)
    alter_page(forger)
    cover(forger, keys[1])
    before = {file: file.read_bytes() for file in press.root.rglob("*") if file.is_file()}
    with pytest.raises(RefusedError) as caught:
        press.publish("2003", key=keys[0])
    assert COVERS[cover] in str(caught.value)
    assert "would sign 2 publications that it has not signed, up to line 2 (2002, edition 1, " in str(caught.value)
    if cover is strip_and_say_so:
        assert "if it was ever signed, somebody has changed it: restore it from a copy" in str(caught.value)
        assert str(caught.value).endswith(f"add --adopt {last_line(press)}")
    else:  # the message does not reveal the digest of a forged line
        assert "somebody may have changed this archive: restore it from a copy" in str(caught.value)
        assert last_line(press) not in str(caught.value)
    assert {file: file.read_bytes() for file in press.root.rglob("*") if file.is_file()} == before


@pytest.mark.parametrize("cover", [strip, keep], ids=lambda cover: cover.__name__)
def test_signed_archive_is_not_extended_without_a_key(
    cover: Callable[[Forger, Path], None], press: Press, keys: Keys
) -> None:
    """If the marker says that the archive is signed, a publication without the key is refused for this reason."""
    forger = Forger(press.root)
    alter_page(forger)
    cover(forger, keys[1])
    with pytest.raises(RefusedError, match=r"is damaged, so nothing is added: SHA256SUMS\.sig"):
        press.publish("2003")


def test_archive_that_changes_during_the_build_is_not_signed(press: Press, keys: Keys) -> None:
    """A change to the archive while pages are built, after the signature was checked, is detected."""
    archive = Archive.open(press.root, "xx-sketch")
    signs = signer(press.root, archive.ledger.publications, keys[0], None)
    refuse_damage(archive, signs)
    alter_page(Forger(press.root))
    with pytest.raises(RefusedError, match="was changed by somebody else in the meantime"):
        refuse_damage(archive, signs)


# ---- taking over


def test_first_signing_says_what_it_takes_over(tmp_path: Path, keys: Keys, capsys: pytest.CaptureFixture[str]) -> None:
    """A later key adopts the archive with the digest of the last line; the archive records this, and verify says so."""
    press = Press(tmp_path / "archive")
    press.publish("2001")
    press.publish("2002")
    before = last_line(press)
    with pytest.raises(RefusedError, match="is not signed"):
        press.publish("2003", key=keys[0])
    with pytest.raises(RefusedError, match="but the last line of the ledger is line 2"):
        press.publish("2003", key=keys[0], adopt="0" * 64)
    press.publish("2003", key=keys[0], adopt=before)
    assert verify(press.root, keys[0].with_suffix(".pub")).problems == ()
    (record,) = Marker.of(press.root).keys
    assert (record.key, record.since, record.adopted) == (fingerprint(keys[0]), 3, before)
    assert run(["verify", str(press.root), "--public-key", f"{keys[0]}.pub"]) == 0
    note = (
        f"note: {record.key} has signed since line 3 of the ledger; it adopted the lines before that, up to {before}\n"
    )
    assert note in capsys.readouterr().out


def test_change_of_key_says_what_it_takes_over(press: Press, keys: Keys, capsys: pytest.CaptureFixture[str]) -> None:
    """Another key adopts the archive as the first one did; the archive records both."""
    ours, theirs = keys
    before = last_line(press)
    with pytest.raises(RefusedError, match="is signed with another key"):
        press.publish("2003", key=theirs)
    press.publish("2003", key=theirs, adopt=before)
    assert verify(press.root, theirs.with_suffix(".pub")).problems == ()
    assert [(record.key, record.since, record.adopted) for record in Marker.of(press.root).keys] == [
        (fingerprint(ours), 1, ""),
        (fingerprint(theirs), 3, before),
    ]
    capsys.readouterr()
    assert run(["verify", str(press.root), "--public-key", f"{theirs}.pub"]) == 0
    message = (
        f"note: {fingerprint(theirs)} has signed since line 3 of the ledger;"
        f" it adopted the lines before that, up to {before}"
    )
    assert message in capsys.readouterr().out


def test_signed_from_the_beginning_has_nothing_to_tell(
    press: Press, keys: Keys, capsys: pytest.CaptureFixture[str]
) -> None:
    """An archive that one key signed from its first line on has no note; a new key that signs it now is named."""
    assert run(["verify", str(press.root), "--public-key", f"{keys[0]}.pub"]) == 0
    assert "note" not in capsys.readouterr().out
    assert [(record.key, record.since, record.adopted) for record in Marker.of(press.root).keys] == [
        (fingerprint(keys[0]), 1, "")
    ]
    signing.sign(press.root, keys[1])
    assert run(["verify", str(press.root)]) == 0
    assert f"{fingerprint(keys[1])} signed this last, but is not the key" in capsys.readouterr().out


def test_archive_signed_before_keys_were_recorded(press: Press, keys: Keys) -> None:
    """An archive that an earlier planpress signed is extended without a message; from then on, the key is recorded."""
    forger = Forger(press.root)
    forger.write("planpress-archive.json", '{"format": 1, "plan": "xx-sketch", "signed": true}\n')
    forger.relist()
    signing.sign(press.root, keys[0])
    before = last_line(press)
    press.publish("2003", key=keys[0])
    assert [(record.since, record.adopted) for record in Marker.of(press.root).keys] == [(3, before)]
    assert verify(press.root, keys[0].with_suffix(".pub")).problems == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"x" * 70_000,
        b"-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n",
        b"-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n",
        b"-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAf////8=\n-----END SSH SIGNATURE-----\n",
    ],
)
def test_spoilt_signature_names_no_key(content: bytes, press: Press, keys: Keys) -> None:
    """A signature that cannot be read names no key, and is refused in one line."""
    (press.root / "SHA256SUMS.sig").write_bytes(content)
    assert signing.signer(press.root) is None
    with pytest.raises(RefusedError) as caught:
        press.publish("2003", key=keys[0])
    assert "\n" not in str(caught.value)


def test_public_key_of_a_key(keys: Keys, tmp_path: Path) -> None:
    """The public half of a key is that of its .pub file, with the fingerprint that ssh-keygen shows."""
    public = signing.public_key(keys[0])
    assert public.line == " ".join(Path(f"{keys[0]}.pub").read_text().split()[:2])
    assert public.fingerprint == fingerprint(keys[0])
    with pytest.raises(RefusedError, match="could not sign"):
        signing.public_key(tmp_path / "none")
