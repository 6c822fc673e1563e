"""`planpress verify` says what was altered, one line each, and by its exit status."""

import shutil
import subprocess
from pathlib import Path

import pytest

from planpress.archive.digests import digest
from planpress.cli.main import run
from tests.archive.tiny import Press, three


@pytest.fixture
def press(tmp_path: Path) -> Press:
    return three(tmp_path / "archive")


def test_sound_archive(press: Press, capsys: pytest.CaptureFixture[str]) -> None:
    """For a sound archive, the numbers of publications and files are printed."""
    assert run(["verify", str(press.root)]) == 0
    assert capsys.readouterr().out == "verified 5 publications, 100 files; not signed\n"


def test_altered_archive(press: Press, capsys: pytest.CaptureFixture[str]) -> None:
    """Each altered file is a line, and the exit status is 1."""
    (press.root / "2002/index.html").write_text("x")
    (press.root / "robots.txt").unlink()
    assert run(["verify", str(press.root)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "2002/index.html: altered: not what 2002/SHA256SUMS says",
        "robots.txt: missing, though SHA256SUMS lists it",
    ]


def test_no_archive(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is not an archive gives one line."""
    assert run(["verify", str(tmp_path)]) == 1
    assert "is not an archive made by `planpress publish`" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen (OpenSSH) is not installed")
def test_signed_archive(press: Press, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A signature is checked with the public key, and required if a key is given."""
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    command = ["verify", str(press.root), "--public-key", f"{key}.pub"]
    assert run(command) == 1
    assert capsys.readouterr().out == "SHA256SUMS.sig: missing: the archive is not signed\n"
    press.data["2003"]["corrections"] = [{"date": "2020-02-02", "text": "signed"}]
    last = digest((press.root / "ledger.jsonl").read_bytes().splitlines()[-1])
    press.publish("2003", correction="signed", key=key, adopt=last)
    assert run(command) == 0
    out = capsys.readouterr().out
    assert f"signed with {key}.pub" in out
    assert f"has signed since line 6 of the ledger; it adopted the lines before that, up to {last}" in out
