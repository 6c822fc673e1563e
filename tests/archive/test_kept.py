"""A kept line of the ledger reveals an archive that was rolled back."""

import shutil
from pathlib import Path

import pytest

from planpress.archive.digests import digest
from planpress.archive.kept import KeptLine
from planpress.archive.ledger import readable
from planpress.archive.verify import verify
from planpress.cli.main import run
from planpress.errors import UsageError
from tests.archive.forging import Forger
from tests.archive.tiny import Press


@pytest.fixture
def press(tmp_path: Path) -> Press:
    """An archive with two periods, and a copy of it as it was with the first."""
    made = Press(tmp_path / "archive")
    made.publish("2001")
    shutil.copytree(made.root, tmp_path / "old")
    made.publish("2002")
    return made


def test_line_is_given_in_any_form(press: Press, tmp_path: Path) -> None:
    """A digest, a file with one, as sha256sum writes it, a file with the line, or a whole ledger: all mean the line."""
    ledger = press.root / "ledger.jsonl"
    line = ledger.read_bytes().splitlines()[-1]
    forms = {
        "digest": digest(line).encode(),
        "sums": f"{digest(line)}  -\n".encode(),
        "line": line,
        "nl": line + b"\r\n",
    }
    given = [digest(line), digest(line).upper(), str(ledger)]
    for name, content in forms.items():
        (tmp_path / name).write_bytes(content)
        given.append(str(tmp_path / name))
    assert {KeptLine.of(form).digest for form in given} == {digest(line)}


@pytest.mark.parametrize("content", [b"", b"\n", b"{}", b"no line", b"\xff\xfe", b"[" * 100_000, b"0" * 63])
def test_what_is_no_line_is_wrong_use(content: bytes, tmp_path: Path) -> None:
    """A value that is neither a digest nor a line gives one short message."""
    (tmp_path / "kept").write_bytes(content)
    for given in (str(tmp_path / "kept"), str(tmp_path / "none"), str(tmp_path), "", "x\0y", "z" * 64):
        with pytest.raises(UsageError) as caught:
            KeptLine.of(given)
        assert "\n" not in str(caught.value)
        assert len(str(caught.value)) < 400


def test_rolled_back_archive_is_told(press: Press, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An older archive verifies, but not against a line that was kept later; any of its own lines passes."""
    ledger = press.root / "ledger.jsonl"
    old = tmp_path / "old"
    assert verify(old).problems == ()
    assert run(["verify", str(old), "--last-line", str(old / "ledger.jsonl")]) == 0
    assert run(["verify", str(press.root), "--last-line", str(old / "ledger.jsonl"), "--last-line", str(ledger)]) == 0
    capsys.readouterr()
    assert run(["verify", str(old), "--last-line", str(ledger)]) == 1
    output = capsys.readouterr().out
    assert output == (
        "ledger.jsonl: it does not contain the line that you kept (line 2, 2002, edition 1): "
        "publications were withdrawn or rewritten\n"
    )


def test_rewritten_archive_is_told(press: Press, tmp_path: Path) -> None:
    """An archive with a rewritten history is detected, even if it has as many lines."""
    kept = KeptLine.of(digest((press.root / "ledger.jsonl").read_bytes().splitlines()[0]))
    forger = Forger(press.root)
    forger.change("2001/about/index.html", "2001 about/", "2001 abuot/")
    forger.relist_version("2001")
    assert verify(press.root).problems == ()
    lines = [publication for _, publication in readable((press.root / "ledger.jsonl").read_bytes())]
    assert "withdrawn or rewritten" in kept.missing_from(lines)
    assert kept.missing_from(())
