"""Reading YAML into values with positions."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from planpress.loading import reader
from planpress.loading.document import Document
from planpress.loading.reader import NOT_WORDS, read_values
from planpress.loading.source import UnreadableError
from planpress.model import Path, Unquoted

LETTERS = st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp"))
WORDS = st.text(LETTERS, min_size=1, max_size=12).filter(lambda word: word != "<<")
VALUES = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=20,
)


def dump(value: object, *, flow: bool = False) -> str:
    dumped: str = yaml.safe_dump(
        value, allow_unicode=True, default_style='"', default_flow_style=flow, width=10**6, sort_keys=False
    )
    return dumped


def leaves(value: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    for step, inner in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield from leaves(inner, (*path, step))


@given(st.dictionaries(WORDS, VALUES, min_size=1, max_size=4), st.booleans())
def test_every_mark_points_at_its_text(values: dict[str, Any], flow: bool) -> None:
    """Whatever the nesting, the mark of a value or of a key is where its text begins."""
    text = dump(values, flow=flow)
    reading = read_values(text)
    assert reading.value == values
    document = Document("x", reading.value, reading.position)
    lines = text.split("\n")
    for path, leaf in leaves(values):
        line, column = document.mark(path)
        assert lines[line - 1][column - 1 :].startswith(dump(leaf).strip("\n"))
        if isinstance(path[-1], str):
            line, column = document.mark(path, key=True)
            assert lines[line - 1][column - 1 :].startswith(dump(path[-1]).strip("\n"))


@pytest.mark.parametrize("typed", ["1.10", "012", "1:30", "NO", "on", "2017-06-31", "1e5", ".5", "0x1F", "-3", "true"])
def test_what_yaml_would_change_keeps_its_text(typed: str) -> None:
    """Values that other parsers read as numbers, dates or truth values stay as typed, and are marked unless quoted."""
    plain, in_quotes, key = read_values(f'- {typed}\n- "{typed}"\n- {{{typed}: x}}\n').value  # type: ignore[misc]
    assert plain == in_quotes == next(iter(key)) == typed  # type: ignore[has-type]
    assert isinstance(plain, Unquoted)  # type: ignore[has-type]
    assert not isinstance(in_quotes, Unquoted)  # type: ignore[has-type]
    assert isinstance(next(iter(key)), Unquoted)  # type: ignore[has-type]


@given(st.text("0123456789.+-_eExXobn:yYtTrufalsinf", min_size=1, max_size=8))
def test_nothing_that_pyyaml_reads_as_a_number_is_missed(words: str) -> None:
    """Whatever PyYAML reads as a number or truth value is recognised as such here."""
    try:
        read = yaml.safe_load(f"[{words}]")
    except (yaml.YAMLError, ValueError):
        return
    if isinstance(read, list) and isinstance(read[0], bool | int | float):
        assert NOT_WORDS.fullmatch(words)


def refusal(text: str) -> tuple[str, tuple[int, int]]:
    with pytest.raises(UnreadableError) as caught:
        read_values(text)
    return caught.value.code, caught.value.mark


def test_deep_nesting() -> None:
    """20,000 levels are refused at the first that is too deep: the map and 39 lists are read."""
    assert refusal("a: " + "[" * 20_000) == ("YML006", (1, 3 + 40))
    assert refusal("{a: " * 20_000) == ("YML006", (1, 4 * 40 + 1))
    assert refusal("- " * 20_000) == ("YML006", (1, 2 * 40 + 1))


def test_too_many_values(monkeypatch: pytest.MonkeyPatch) -> None:
    """An endless list is refused when it reaches the limit."""
    monkeypatch.setattr(reader, "MAX_VALUES", 5)
    assert refusal("[a, b, c, d, e]") == ("YML006", (1, 14))


def test_alias_bomb() -> None:
    """Aliases of aliases for a billion values are counted, not expanded."""
    letters = "abcdefghij"
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"{new}: &{new} [{', '.join([f'*{old}'] * 10)}]" for old, new in pairwise(letters)]
    assert refusal("\n".join(lines))[0] == "YML006"


def test_too_many_aliases() -> None:
    """Aliases are limited in number too."""
    assert refusal("- &a x\n" + "- *a\n" * 1_001) == ("YML006", (1_002, 3))


def test_recursive_alias() -> None:
    """A value that contains itself is refused, in a list and in a map."""
    assert refusal("a: &a [*a]") == ("YML006", (1, 8))
    assert refusal("a: &a {b: *a}") == ("YML006", (1, 11))


def test_an_alias_stands_for_the_same_value() -> None:
    """An alias has the value of its anchor, and a position of its own."""
    reading = read_values("a: &x [1, 2]\nb: *x\n")
    assert reading.value == {"a": ["1", "2"], "b": ["1", "2"]}
    assert Document("x", reading.value, reading.position).mark(("b", 1)) == (2, 4)


def test_empty_values_are_noted() -> None:
    """Every empty value is recorded, but not in the second of two equal keys."""
    reading = read_values('a:\nb: [~, ""]\nc: {d: null}\na: {e: }\n')
    assert reading.empties == [("a",), ("b", 0), ("c", "d")]
    assert [code for _, _, code, _, _ in reading.problems] == ["YML008"]


def test_aliases_stand_for_no_more_text_than_a_file_has() -> None:
    """A long text that a thousand aliases repeat counts a thousand times."""
    text = "a: &a [" + ", ".join(["x" * 900] * 30) + "]\n"
    assert read_values(text + "b: [" + ", ".join(["*a"] * 100) + "]").problems == []
    with pytest.raises(UnreadableError, match="too much text"):
        read_values(text + "b: [" + ", ".join(["*a"] * 1_000) + "]")
