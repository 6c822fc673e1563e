"""The manual's page on comparisons agrees with the code."""

from pathlib import Path

import pytest

from planpress.compare import ChangeKind, LineKind, NoticeKind
from planpress.function_words import FUNCTION_WORDS

PAGE = Path("manual/pages/comparison.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("word", sorted({str(kind) for kind in (*ChangeKind, *NoticeKind, *LineKind)}))
def test_every_kind_is_explained(word: str) -> None:
    """The page explains every kind of change, of notice and of row."""
    assert f"`{word}`" in PAGE or f"`({word})`" in PAGE or word == "rating"


@pytest.mark.parametrize(
    "key", ["version", "earlier", "later", "assessor", "comparable", "notices", "totals", "matrix", "changes"]
)
def test_every_key_is_explained(key: str) -> None:
    """Every key of the JSON is on the page."""
    assert f'"{key}"' in PAGE


def test_function_words_are_listed() -> None:
    """The page lists the English function words as the code has them."""
    assert FUNCTION_WORDS["en"] in " ".join(PAGE.split())
