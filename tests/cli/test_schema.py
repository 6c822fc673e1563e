"""``planpress schema``."""

from pathlib import Path

import pytest

from planpress.cli.main import run

NAMES = ["plan.schema.json", "report.schema.json"]


def test_writing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Both schemas are written and listed in a table; the second time they are current."""
    assert run(["schema", "--to", str(tmp_path)]) == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == NAMES
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines()] == ["state", "written", "written"]
    first = [(tmp_path / name).read_bytes() for name in NAMES]
    assert run(["schema", "--to", str(tmp_path)]) == 0
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines()] == ["state", "current", "current"]
    assert [(tmp_path / name).read_bytes() for name in NAMES] == first
    assert all(content.endswith(b"}\n") for content in first)


def test_checking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--check writes nothing, and its exit status tells whether the files are current."""
    assert run(["schema", "--project", str(tmp_path), "--check"]) == 1
    assert list(tmp_path.iterdir()) == []
    assert "planpress schema" in capsys.readouterr().err
    assert run(["schema", "--project", str(tmp_path)]) == 0
    assert run(["schema", "--project", str(tmp_path), "--check"]) == 0
    (tmp_path / "schema/plan.schema.json").write_text("{}")
    assert run(["schema", "--project", str(tmp_path), "--check"]) == 1
    assert (tmp_path / "schema/plan.schema.json").read_text() == "{}"


def test_line_ends_do_not_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A checkout with core.autocrlf changes line ends: the files are current nevertheless, and stay as they are."""
    assert run(["schema", "--project", str(tmp_path)]) == 0
    file = tmp_path / "schema/plan.schema.json"
    changed = file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(changed)
    assert run(["schema", "--project", str(tmp_path), "--check"]) == 0
    assert run(["schema", "--project", str(tmp_path)]) == 0
    assert file.read_bytes() == changed
    file.write_bytes(changed.replace(b'"title"', b'"tilte"', 1))
    assert run(["schema", "--project", str(tmp_path), "--check"]) == 1


@pytest.mark.parametrize("kind", ["other content", "link", "folder"])
def test_what_it_did_not_make_is_not_replaced(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of the same name that something else made stays as it is."""
    file = tmp_path / "plan.schema.json"
    if kind == "link":
        (tmp_path / "mine").write_text("{}")
        file.symlink_to("mine")
    elif kind == "folder":
        file.mkdir()
    else:
        file.write_text('{"title": "mine"}')
    assert run(["schema", "--to", str(tmp_path)]) == 1
    assert "was not made by planpress; move the file away" in capsys.readouterr().err
    assert file.is_symlink() == (kind == "link")
    assert file.is_dir() or "Made by" not in file.read_text()


def test_a_file_in_place_of_the_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A target that is a file is a usage error."""
    (tmp_path / "x").write_text("")
    assert run(["schema", "--to", str(tmp_path / "x")]) == 2
    assert "is a file" in capsys.readouterr().err
