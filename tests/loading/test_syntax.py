"""Errors of the YAML parser in plain words; the usual ones are in tests/cases/loading/yaml-*.yml."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from planpress.loading.reader import read_values
from planpress.loading.source import UnreadableError
from planpress.loading.syntax import explain


def test_an_error_nobody_foresaw() -> None:
    """An unknown error is reported in the parser's words, at the top if it has no position."""
    error = explain(yaml.MarkedYAMLError(problem="the moon is full"), "a: b\n")
    assert (error.mark, error.message) == ((1, 1), "this is not YAML: the moon is full")


@given(st.text(st.sampled_from("ab:- \n\t[]{}\"'&*!%@`>|#,?\\~<"), max_size=30))
def test_any_text_is_read_or_refused_with_a_place_inside_it(text: str) -> None:
    """Any file is read, or one line says what is wrong at a position inside the file."""
    try:
        read_values(text)
    except UnreadableError as error:
        line, column = error.mark
        lines = text.split("\n")
        assert 1 <= line <= len(lines)
        assert 1 <= column <= len(lines[line - 1]) + 1
        assert error.hint


@pytest.mark.parametrize("text", ["a: b: c\n", "a: [\n", 'a: "b\n', "a\nb: c\n", "\ta: b\n", "a: *b c\n", "a: 'b' c\n"])
def test_the_slower_parser_says_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without libyaml, PyYAML gives the same messages."""
    with pytest.raises(UnreadableError) as quick:
        read_values(text)
    monkeypatch.setattr("planpress.loading.reader.Loader", yaml.SafeLoader)
    with pytest.raises(UnreadableError) as slow:
        read_values(text)
    assert (slow.value.message, slow.value.mark) == (quick.value.message, quick.value.mark)
