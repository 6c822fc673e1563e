"""Whatever an archive contains, verify ends with a few lines, because it reads no more than its limits allow."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from planpress.archive import reading
from planpress.archive.problems import MANY
from planpress.archive.verify import verify
from planpress.cli.main import run
from tests.archive.forging import SUMS, Forger
from tests.archive.tiny import Press, three

MIB = 2**20


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Press:
    return three(tmp_path_factory.mktemp("hostile") / "archive")


@pytest.fixture
def forger(untouched: Press, tmp_path: Path) -> Iterator[Forger]:
    yield Forger(Path(shutil.copytree(untouched.root, tmp_path / "archive")))
    subprocess.run(["rm", "-rf", str(tmp_path / "archive")], check=True)  # folders too deep for shutil.rmtree


def written(name: str, content: bytes) -> Callable[[Forger], None]:
    return lambda forger: forger.write(name, content)


def sparse(name: str) -> Callable[[Forger], None]:
    def make(forger: Forger) -> None:
        with (forger.root / name).open("wb") as stream:
            stream.truncate(10 * 2**30)

    return make


def deep_folders(forger: Forger) -> None:
    here = Path.cwd()
    os.chdir(forger.root)
    try:
        for _ in range(3000):
            Path("d").mkdir()
            os.chdir("d")
    finally:
        os.chdir(here)


def many_files(forger: Forger) -> None:
    (forger.root / "2002/many").mkdir()
    for number in range(3000):
        (forger.root / f"2002/many/{number}").touch()


def many_missing(forger: Forger) -> None:
    lines = (f"{'0' * 64}  {number:06}\n" for number in range(100_000))
    forger.write(f"2002/{SUMS}", "".join(lines))


def many_editions(forger: Forger) -> None:
    line = forger.lines[1]
    lines = [
        {**line, "sequence": number, "edition": number, **({"correction": "x"} if number > 1 else {})}
        for number in range(1, 3000)
    ]
    forger.write_ledger(lines)


HOSTILE: dict[str, tuple[Callable[[Forger], None], str]] = {
    "50 million line ends in the list": (written(SUMS, b"\n" * 50_000_000), f"{SUMS}: it has more than 500,000 lines"),
    "line ends in a version's list": (written(f"2002/{SUMS}", b"\n" * 600_000), f"2002/{SUMS}: it has more than"),
    "bad lines in a version's list": (written(f"2002/{SUMS}", b"x\n" * 400_000), f"2002/{SUMS}: altered: line 1 is no"),
    "list without line ends": (written(f"2002/{SUMS}", b"x" * 30 * MIB), f"2002/{SUMS}: altered: line 1 is not a line"),
    "list of what is not there": (many_missing, "and 99,"),
    "3 million bad ledger lines": (written("ledger.jsonl", b"x\n" * 3_000_000), "ledger.jsonl: larger than the 10,000"),
    "bad ledger lines": (written("ledger.jsonl", b"x\n" * 9_000), "ledger.jsonl line 1: it is not a line of a ledger"),
    "deep ledger lines": (written("ledger.jsonl", (b"[" * 1_500 + b"\n") * 2_000), "ledger.jsonl line 1: it is not"),
    "long ledger line": (written("ledger.jsonl", b'{"' * 8 * MIB), "ledger.jsonl line 1: it was cut off"),
    "long number": (
        written("ledger.jsonl", b"9" * 900_000 + b"\n"),
        "ledger.jsonl line 1: it is not a line of a ledger",
    ),
    "marker nested 100,000 deep": (
        written("planpress-archive.json", b"[" * 100_000),
        "planpress-archive.json: altered",
    ),
    "nested data": (written("2002/data/report.json", b"[" * 8 * MIB), "2002/data/report.json: altered: not what"),
    "sparse page": (sparse("2002/about/index.html"), "2002/about/index.html: larger than 256 MiB"),
    "sparse list": (sparse(SUMS), f"{SUMS}: larger than 64 MiB"),
    "sparse ledger": (sparse("ledger.jsonl"), "ledger.jsonl: larger than 16 MiB"),
    "sparse CNAME": (sparse("CNAME"), "CNAME: larger than"),
    "sparse signature": (sparse(f"{SUMS}.sig"), f"{SUMS}.sig: larger than"),
    "folders 3,000 deep": (deep_folders, f"{'d/' * (reading.MAX_DEPTH + 1)}: more than 64 folders deep"),
    "3,000 files": (many_files, "2002/: extra: 3,000 files that are not on any list"),
    "3,000 editions that are not there": (many_editions, "2002/editions/1/SHA256SUMS.original: missing"),
    "tags without end": (written("2001/editions/1/index.html", b"<body " * MIB), "2001/editions/1/index.html: altered"),
    "ways without end": (
        written("2001/editions/1/index.html", b'<body>="../../../x' * MIB),
        "2001/editions/1/index.html: altered",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_archive_is_told_in_a_few_lines(
    name: str, forger: Forger, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each ends with a short line that says what is wrong, and none is reported as a defect of planpress."""
    make, expected = HOSTILE[name]
    make(forger)
    read: list[int] = []
    look = reading._pieces

    def counted(root: Path, name: str, most: int) -> Iterator[bytes]:
        for piece in look(root, name, most):
            read.append(len(piece))
            yield piece

    monkeypatch.setattr(reading, "_pieces", counted)
    assert run(["verify", str(forger.root)]) == 1
    output = capsys.readouterr()
    lines = output.out.splitlines()
    assert any(line.startswith(expected) for line in lines), lines
    assert len(lines) <= 4 * (MANY + 1)
    assert max(map(len, lines)) < 400
    assert output.err == ""
    assert sum(read) < 200 * MIB


def test_reading_ends_when_it_was_enough(forger: Forger, monkeypatch: pytest.MonkeyPatch) -> None:
    """The total size of what is read is limited; files beyond the limit are reported as not read, and not opened."""
    reader = reading.Reader(forger.root, left=20_000, left_to_digest=20_000)
    files = sorted(reading.list_folder(forger.root).files)
    for read in (reader.read, reader.digest):
        opened: list[str] = []
        faults = []
        monkeypatch.setattr(reading, "_look", lambda _, name, __, opened=opened: opened.append(name))
        for name in files:
            try:
                read(name)
            except reading.UnsafeFileError as error:
                faults.append(error.why)
        assert len(faults) > 10
        assert {fault.partition(":")[0] for fault in faults} == {"not read"}
        assert len(opened) == len(files) - len(faults) + 1


def test_too_many_files_are_told_at_once(forger: Forger, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive with more files than allowed is not examined further."""
    monkeypatch.setattr(reading, "MAX_FILES", 50)
    assert verify(forger.root).problems == (
        ".: it contains more than 500,000 files and folders, the most that an archive may have; "
        "nothing else was checked",
    )
