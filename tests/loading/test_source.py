"""Files that are not text, or too large."""

import os
from pathlib import Path

import pytest

from planpress.loading.source import MAX_BYTES, UnreadableError, mark_after, read_text


def refusal(file: Path) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_text(file)
    return f"{caught.value.code} {caught.value.message}"


def test_large_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of 200 MB is refused by its size alone."""
    file = tmp_path / "large.yml"
    with file.open("wb") as stream:
        stream.truncate(200_000_000)
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("the file was opened"))
    assert refusal(file) == "YML002 the file has a size of 200 MB, but planpress reads at most 20 MB"


def test_file_that_grows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is longer than its stated size is also refused."""
    file = tmp_path / "grows.yml"
    file.write_bytes(b"x")
    status = file.stat()
    file.write_bytes(b"x" * (MAX_BYTES + 1))
    monkeypatch.setattr(os, "stat", lambda _: status)
    assert refusal(file).startswith("YML002")


def test_missing(tmp_path: Path) -> None:
    """A missing file is reported as missing."""
    assert refusal(tmp_path / "no.yml") == "YML001 the file is missing"


def test_folder(tmp_path: Path) -> None:
    """A folder is reported as a folder."""
    assert refusal(tmp_path) == "YML001 this is a folder, not a file"


def test_dangling_link(tmp_path: Path) -> None:
    """A broken link is reported as a link, not as a missing file."""
    (tmp_path / "link.yml").symlink_to("nowhere")
    assert refusal(tmp_path / "link.yml") == "YML001 this link leads nowhere"


def test_link_to_itself(tmp_path: Path) -> None:
    """A link to itself is reported, not followed forever."""
    (tmp_path / "link.yml").symlink_to("link.yml")
    assert refusal(tmp_path / "link.yml").startswith("YML001 the file cannot be read")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipe(tmp_path: Path) -> None:
    """A named pipe is reported; nothing waits for it."""
    os.mkfifo(tmp_path / "pipe.yml")
    assert refusal(tmp_path / "pipe.yml") == "YML001 this is not an ordinary file"


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unreadable file is reported with the reason."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    file = tmp_path / "secret.yml"
    file.write_text("x")
    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(file) == "YML001 the file cannot be read: Permission denied"


def test_line_ends(tmp_path: Path) -> None:
    """Line ends of Windows and old Macs become line feeds, and a byte order mark vanishes."""
    file = tmp_path / "ends.yml"
    file.write_bytes(b"\xef\xbb\xbfa\r\nb\rc\n")
    assert read_text(file) == "a\nb\nc\n"


def test_mark_after() -> None:
    """What follows a text is on the next line after a line feed, otherwise after its last letter."""
    assert mark_after("") == (1, 1)
    assert mark_after("é\nab") == (2, 3)
    assert mark_after("a\n") == (2, 1)


def test_text_is_read_as_nfc(tmp_path: Path) -> None:
    """However letters with marks are typed, in texts, keys and ids, they are read in one form."""
    file = tmp_path / "a.yml"
    file.write_text("cle\u0301: e\u0301tat\n", encoding="utf-8")
    assert read_text(file) == "cl\u00e9: \u00e9tat\n"
