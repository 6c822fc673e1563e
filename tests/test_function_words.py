"""The function words, of which the package has one list for each language."""

import ast
from pathlib import Path

import pytest

from planpress.function_words import EVERY_FUNCTION_WORD, FUNCTION_WORDS, function_words

SOURCE = Path(__file__).parent.parent / "src" / "planpress"
ALLOWED = {"function_words.py", "rules/lexicon/en/counts.py", "rules/reading/languages.py"}
"""The second lists what may come between a number and its rating; the third, the words that languages are known by."""
MANY = 15


@pytest.mark.parametrize("language", FUNCTION_WORDS)
def test_each_word_is_listed_once(language: str) -> None:
    """A list names each word once, in lower case."""
    listed = FUNCTION_WORDS[language].split()
    assert len(listed) == len(set(listed))
    assert function_words(language) == set(listed) <= EVERY_FUNCTION_WORD
    assert all(word.islower() for word in listed)


def test_what_widens_or_narrows_a_promise_is_no_function_word() -> None:
    """A change of "and" into "or" must not pass as a rewording."""
    assert EVERY_FUNCTION_WORD.isdisjoint({"or", "not", "all", "any", "only", "ou", "pas", "sans", "o", "no", "sin"})


def test_a_language_without_a_list_has_none() -> None:
    """Every word counts there."""
    assert function_words("km") == frozenset()


def test_there_is_no_other_list() -> None:
    """No module writes down a list of its own: a text or a collection with as many of these words."""
    lists = []
    for module in sorted(SOURCE.rglob("*.py")):
        name = module.relative_to(SOURCE).as_posix()
        tree = ast.parse(module.read_text(encoding="utf-8"))
        documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents:
                words = set(node.value.split())
                if len(words & EVERY_FUNCTION_WORD) >= max(MANY, len(words) // 2):
                    lists.append(name)
    assert set(lists) <= ALLOWED
    assert "function_words.py" in lists
