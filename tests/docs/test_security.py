"""Each promise in manual/pages/security.md has a test."""

import re
from pathlib import Path

import pytest

from planpress.site.skin.openings import CLOSED
from planpress.site.sources import REFUSED, is_left_over

PAGE = Path("manual/pages/security.md").read_text(encoding="utf-8")
PROMISES = re.findall(r"^\| (.+?) \| `(tests/[\w/]+\.py)::(test_\w+)` \|$", PAGE, re.MULTILINE)


def test_every_promise_has_a_test() -> None:
    """The table is not empty, and each row of it names a test."""
    rows = PAGE.partition("## Each promise and its test")[2].strip().splitlines()[2:]
    assert len(PROMISES) == len(rows) > 10


@pytest.mark.parametrize(("file", "name"), [(file, name) for _, file, name in PROMISES])
def test_each_test_is_there(file: str, name: str) -> None:
    """Each named test exists."""
    assert f"\ndef {name}(" in Path(file).read_text(encoding="utf-8")


def test_what_is_refused_is_listed() -> None:
    """Each character and setting that is refused, and the left-overs that are named, are as the code has them."""
    characters = re.search(r"names with `([^`]+)`", PAGE)
    assert characters
    assert {character.replace(r"\|", "|") for character in characters[1].split()} == REFUSED
    assert [setting for setting in CLOSED if f"`{setting}`" not in PAGE] == []
    left_overs = re.findall(r"`([^`]+)`", PAGE.partition("left-overs: ")[2].partition("|")[0])
    names = [name if not name.startswith(".") else f"notes.md{name}" for name in left_overs]
    assert [name for name in names if not is_left_over(name)] == []
