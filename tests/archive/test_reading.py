"""Only regular files inside the folder are opened, and every read has a limit."""

import os
import socket
from pathlib import Path

import pytest

from planpress.archive import reading
from planpress.archive.reading import MAX_DEPTH, MAX_FILE, Reader, UnsafeFileError, list_folder, read_file, read_json


def digest_of(root: Path, name: str) -> str:
    return Reader(root).digest(name)


def fifo(path: Path) -> None:
    os.mkfifo(path)


def unix_socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the path of a socket may have about 100 characters
    try:
        with socket.socket(socket.AF_UNIX) as end:
            end.bind(path.name)
    finally:
        os.chdir(here)


def link_to_a_file(path: Path) -> None:
    (path.parent.parent / "outside").write_text("outside")
    path.symlink_to(path.parent.parent / "outside")


STRANGE = {
    "FIFO": (fifo, "not a regular file but a FIFO"),
    "socket": (unix_socket, "not a regular file but a socket"),
    "link to a file": (link_to_a_file, "not a regular file but a symbolic link"),
    "link to a device": (lambda path: path.symlink_to("/dev/zero"), "not a regular file but a symbolic link"),
    "link to nothing": (lambda path: path.symlink_to("nowhere"), "not a regular file but a symbolic link"),
    "link to itself": (lambda path: path.symlink_to(path), "not a regular file but a symbolic link"),
    "folder": (lambda path: path.mkdir(), "not a regular file but a folder"),
    "nothing": (lambda _: None, "missing"),
}


@pytest.mark.parametrize("name", STRANGE)
def test_what_is_no_plain_file_is_not_opened(name: str, tmp_path: Path) -> None:
    """A FIFO, a socket, a link and a folder are each refused by kind, before they are opened."""
    make, expected = STRANGE[name]
    (tmp_path / "root").mkdir()
    make(tmp_path / "root/x")
    for read in (read_file, digest_of):
        with pytest.raises(UnsafeFileError) as caught:
            read(tmp_path / "root", "x")
        assert caught.value.why == expected
    unsafe = {} if name in ("folder", "nothing") else {"x": expected}
    assert list_folder(tmp_path / "root").unsafe == unsafe
    assert list_folder(tmp_path / "root").files == set()


def test_file_behind_a_linked_folder_is_not_read(tmp_path: Path) -> None:
    """A folder that is a link is not entered, even if the files in it are regular."""
    (tmp_path / "real").mkdir()
    (tmp_path / "real/x").write_text("x")
    (tmp_path / "root").mkdir()
    (tmp_path / "root/place").symlink_to(tmp_path / "real")
    with pytest.raises(UnsafeFileError, match="place/x: not a regular file: place is a symbolic link"):
        read_file(tmp_path / "root", "place/x")
    assert list_folder(tmp_path / "root").unsafe == {"place": "not a regular file but a symbolic link"}


def test_folder_itself_may_be_reached_through_a_link(tmp_path: Path) -> None:
    """Somebody who names a link to an archive means the archive that the link leads to."""
    (tmp_path / "real").mkdir()
    (tmp_path / "real/x").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert read_file(tmp_path / "link", "x") == b"x"
    assert list_folder(tmp_path / "link").files == {"x"}


def test_large_files_are_not_read(tmp_path: Path) -> None:
    """A file above the limit is refused by its size, even a sparse file of many gigabytes."""
    (tmp_path / "small").write_bytes(b"x" * 11)
    assert read_file(tmp_path, "small", 11) == b"x" * 11
    with pytest.raises(UnsafeFileError, match="larger than 10 bytes"):
        read_file(tmp_path, "small", 10)
    with (tmp_path / "sparse").open("wb") as stream:
        stream.truncate(10 * 2**30)
    for read in (read_file, digest_of):
        with pytest.raises(UnsafeFileError, match="MiB, the maximum for such a file"):
            read(tmp_path, "sparse")
    assert MAX_FILE < 10 * 2**30


def test_deep_folders_and_odd_names_are_told(tmp_path: Path) -> None:
    """Folders nested too deeply are not entered, and a name that is not UTF-8 is reported."""
    path = tmp_path / "/".join("d" * MAX_DEPTH)
    path.mkdir(parents=True)
    (path / "deep").touch()
    (path / "deeper").mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff")).touch()
    inside = list_folder(tmp_path)
    assert inside.files == {f"{'d/' * MAX_DEPTH}deep"}
    assert inside.unsafe == {
        f"{'d/' * MAX_DEPTH}deeper/": f"more than {MAX_DEPTH} folders deep",
        "\udcff": "its name is not UTF-8",
    }


def test_too_many_files_end_the_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If there are more files than an archive may hold, the rest is not examined."""
    monkeypatch.setattr(reading, "MAX_FILES", 4)
    for number in range(4):
        (tmp_path / f"{number}").touch()
    assert list_folder(tmp_path).whole
    (tmp_path / "4").touch()
    assert not list_folder(tmp_path).whole


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    """A file or folder without permission is a separate fault, and hides no other fault."""
    (tmp_path / "file").touch(0)
    (tmp_path / "folder").mkdir(0)
    (tmp_path / "open").touch()
    with pytest.raises(UnsafeFileError, match="file: cannot be read: Permission denied"):
        read_file(tmp_path, "file")
    assert list_folder(tmp_path).unsafe == {"folder/": "cannot be read: Permission denied"}
    assert list_folder(tmp_path).files == {"file", "open"}


@pytest.mark.parametrize(
    "content",
    [
        b'{"a": 1, "a": 2}',
        b'[{"a": {"b": 1, "b": 1}}]',
        b"NaN",
        b"[-Infinity]",
        b"1e999",
        b"\xff",
        b'"\xed\xa0\x80"',
        b"\xef\xbb\xbf{}",
        b"",
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b"9" * 10_000,
    ],
    ids=range(12),
)
def test_json_means_one_thing(content: bytes) -> None:
    """JSON that parsers read differently, or not at all, is refused."""
    with pytest.raises(ValueError):
        read_json(content)
