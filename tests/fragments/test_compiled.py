"""Compiled templates are kept from one build to the next, and a damaged one never stops a build."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import BytecodeCache, DictLoader, Environment

from planpress.fragments import compiled_templates

TEXT = "{{ 6 * 7 }}"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Use a private folder for temporary files."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def rendered(cache: BytecodeCache | None) -> str:
    return Environment(loader=DictLoader({"x": TEXT}), bytecode_cache=cache, autoescape=True).get_template("x").render()


def kept(store: Path) -> Path:
    (file,) = store.glob("planpress-templates-*/*.compiled")
    return file


def compiles(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that gets an item for each template that is compiled."""
    compiled: list[str] = []
    real = Environment._compile

    def compile_(self: Environment, source: str, filename: str) -> object:
        compiled.append(source)
        return real(self, source, filename)

    monkeypatch.setattr(Environment, "_compile", compile_)
    return compiled


def test_a_template_is_compiled_once(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second build uses the code of the first one, from a folder that only this user can read."""
    count = compiles(monkeypatch)
    assert rendered(compiled_templates()) == "42"
    assert len(count) == 1
    assert rendered(compiled_templates()) == "42"
    assert len(count) == 1
    assert kept(store).parent.stat().st_mode & 0o777 == 0o700
    assert [path.suffix for path in kept(store).parent.iterdir()] == [".compiled"]


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda content: b"",
    "truncated in the digest": lambda content: content[:10],
    "truncated in the code": lambda content: content[:-10],
    "one bit": lambda content: content[:-1] + bytes([content[-1] ^ 1]),
    "bytes of something else": lambda content: os.urandom(len(content)),
    "pickle": lambda content: b"cos\nsystem\n(S'true'\ntR.",
    "what Jinja itself writes": lambda content: b"j2" + content,
    "more behind": lambda content: content + b"x",
    "much more": lambda content: content + bytes(11_000_000),
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_spoilt_file_is_as_good_as_none(name: str, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Truncated, altered or foreign content is not run; the template is compiled and stored again."""
    rendered(compiled_templates())
    file = kept(store)
    whole = file.read_bytes()
    file.write_bytes(SPOILT[name](whole))
    count = compiles(monkeypatch)
    assert rendered(compiled_templates()) == "42"
    assert len(count) == 1
    assert file.read_bytes() == whole


def test_other_kinds_of_files(store: Path) -> None:
    """A pipe is not waited for, a link is not followed, and a folder is not an error."""
    rendered(compiled_templates())
    file = kept(store)
    file.unlink()
    os.mkfifo(file)
    assert rendered(compiled_templates()) == "42"
    file.unlink()
    file.symlink_to("/dev/zero")
    assert rendered(compiled_templates()) == "42"
    file.unlink()
    file.mkdir()
    assert rendered(compiled_templates()) == "42"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
@pytest.mark.parametrize("kind", ["others may write", "a link", "a file", "another owner"])
def test_a_folder_that_others_could_write_is_not_used(kind: str, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that others can write to is not used, because its content would run as code."""
    folder = store / f"planpress-templates-{os.getuid()}"
    if kind == "others may write":
        folder.mkdir()
        folder.chmod(0o777)
    elif kind == "a link":
        (store / "there").mkdir(0o700)
        folder.symlink_to("there")
    elif kind == "a file":
        folder.touch()
    else:
        folder.mkdir(0o700)
        real = os.getuid()
        monkeypatch.setattr(os, "getuid", lambda: real + 1)
        folder.rename(store / f"planpress-templates-{real + 1}")
    assert compiled_templates() is None
    assert rendered(compiled_templates()) == "42"


def test_a_full_disk_is_no_error(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If nothing can be written, a build goes on without a cache and leaves no incomplete file."""

    def fail(path: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fail)
    assert rendered(compiled_templates()) == "42"
    assert not list(store.rglob("*.compiled"))
