"""The ledger is append-only: whatever is changed in it is found, with the number of the line."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planpress.archive.digests import digest
from planpress.archive.ledger import BEGINNING, Entry, Ledger, faults
from planpress.errors import RefusedError

Lines = list[bytes]


def add(ledger: Ledger, period: str, correction: str | None = None, published: str = "2020-01-01T00:00:00Z") -> Ledger:
    entry = Entry(
        period=period,
        edition=len(ledger.editions(period)) + 1,
        published=published,
        data="a" * 64,
        tree="b" * 64,
        planpress="0.1.0",
        correction=correction,
    )
    return ledger.add(entry, root="c" * 64)


LEDGER = Ledger()
for number, period in enumerate(("2001", "2002", "2001", "2003", "2004")):
    LEDGER = add(LEDGER, period, "mended" if number == 2 else None)


def broken(content: bytes) -> list[int]:
    return [number for number, _ in faults(content)]


def test_lines_are_compact_json_in_a_fixed_order() -> None:
    """A line holds its keys in a fixed order, without spaces, and the digest of the bytes of the line before."""
    lines = LEDGER.content.split(b"\n")
    assert lines.pop() == b""
    assert [list(json.loads(line)) for line in lines[1:3]] == [
        ["sequence", "period", "edition", "published", "data", "tree", "root", "planpress", "previous"],
        ["sequence", "period", "edition", "published", "data", "tree", "root", "planpress", "correction", "previous"],
    ]
    assert [json.loads(line)["previous"] for line in lines] == [BEGINNING, *(digest(line) for line in lines[:-1])]
    assert [json.loads(line)["edition"] for line in lines] == [1, 1, 2, 1, 1]
    assert b" " not in LEDGER.content
    assert Ledger.read(LEDGER.content) == LEDGER


def test_periods_are_the_same_in_upper_and_lower_case() -> None:
    """A period's editions are found however its id is written."""
    ledger = add(add(Ledger(), "2001-A"), "2001-a", "x")
    assert [edition.edition for edition in ledger.editions("2001-A")] == [1, 2]
    assert ledger.periods == ("2001-a",)


CHANGES: dict[str, tuple[Callable[[Lines], Lines], list[int]]] = {
    "first line removed": (lambda lines: lines[1:], [1]),
    "middle line removed": (lambda lines: lines[:1] + lines[2:], [2]),
    "two lines exchanged": (lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], [2, 3]),
    "line doubled": (lambda lines: [*lines[:2], *lines[1:]], [3]),
    "line edited": (lambda lines: [lines[0], lines[1].replace(b"0.1.0", b"0.1.1"), *lines[2:]], [3]),
    "line reformatted": (lambda lines: [lines[0].replace(b":", b": ", 1), *lines[1:]], [1]),
    "key added": (lambda lines: [lines[0].replace(b"{", b'{"x":1,', 1), *lines[1:]], [1]),
    "line emptied": (lambda lines: [*lines[:2], b"", *lines[3:]], [3]),
    "period that leads out": (lambda lines: [lines[0].replace(b'"2001"', b'"../1"'), *lines[1:]], [1]),
    "number as text": (lambda lines: [lines[0].replace(b":1,", b':"1",', 1), *lines[1:]], [1]),
    "no date": (lambda lines: [lines[0].replace(b"2020-01-01T", b"2020-13-01T"), *lines[1:]], [1]),
}


@pytest.mark.parametrize("name", CHANGES)
def test_changes_are_found_at_their_line(name: str) -> None:
    """A line that was removed, moved, added or edited is found, with its place."""
    change, expected = CHANGES[name]
    lines = change(LEDGER.content.split(b"\n")[:-1])
    content = b"\n".join(lines) + b"\n"
    fault = broken(content)
    assert set(expected) <= set(fault)
    assert min(fault) == min(expected)
    with pytest.raises(RefusedError, match=f"line {min(expected)}"):
        Ledger.read(content)


@given(st.integers(0, len(LEDGER.content) - 1), st.integers(1, 255))
def test_any_byte_but_those_of_the_last_line_is_covered(place: int, flip: int) -> None:
    """A changed byte anywhere before the last line breaks the chain; the archive's list covers the last line."""
    content = bytearray(LEDGER.content)
    content[place] ^= flip
    last = LEDGER.content[:-1].rfind(b"\n")
    assert broken(bytes(content)) or place > last


def test_time_does_not_run_backwards() -> None:
    """A line dated before the previous line is reported."""
    ledger = add(add(Ledger(), "2001", published="2021-01-01T00:00:00Z"), "2002", published="2020-01-01T00:00:00Z")
    assert broken(ledger.content) == [2]


def test_cut_off_line_is_found() -> None:
    """A ledger that ends in the middle of a line is reported."""
    assert 5 in broken(LEDGER.content[:-1])
    assert 5 in broken(LEDGER.content[:-20])
