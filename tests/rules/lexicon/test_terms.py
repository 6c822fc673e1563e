"""The terms that rules look for: how they are written down, and that the languages agree on what they are called."""

import ast
import inspect
import pkgutil
import re
from collections import Counter
from importlib import import_module
from itertools import pairwise
from types import ModuleType

import pytest

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term, terms, words


def _lists(language: ModuleType) -> dict[str, tuple[str, ...]]:
    return {name: value for name, value in vars(language).items() if name.isupper()}


def _explained(language: ModuleType) -> set[str]:
    """Return the names of the lists that have a docstring of their own."""
    names = set[str]()
    for topic in pkgutil.iter_modules(language.__path__):
        source = inspect.getsource(import_module(f"{language.__name__}.{topic.name}"))
        for statement, following in pairwise(ast.parse(source).body):
            match statement, following:
                case ast.Assign(targets=[ast.Name(name)]), ast.Expr(ast.Constant(str())):
                    names.add(name)
    return names


def test_terms_are_parted_by_commas_and_words_by_spaces() -> None:
    """Line ends count as spaces, and what is empty is left out."""
    assert terms("strong room,\n  water\n hole, ") == ("strong room", "water hole")
    assert words("vault\n vaults") == ("vault", "vaults")


def test_the_longest_term_is_found() -> None:
    """A term is not cut short by another that it begins with; what is special in a pattern is not special in a term."""
    pattern = re.compile(any_term(words("room"), terms("room of a bank, room (locked)")))
    assert pattern.findall("room, room of a bank, room (locked)") == ["room", "room of a bank", "room (locked)"]


@pytest.mark.parametrize("language", [en, fr, es])
def test_a_term_is_listed_once(language: ModuleType) -> None:
    """A list names each form once, and none of them is empty."""
    for name, listed in _lists(language).items():
        assert listed, name
        assert len(listed) == len(set(listed)), name


@pytest.mark.parametrize("language", [fr, es])
def test_languages_use_the_same_names(language: ModuleType) -> None:
    """What a list is for is explained in English, so that a translator finds it there; else where it is."""
    assert _lists(language).keys() <= _lists(en).keys() | _explained(language)


@pytest.mark.parametrize("language", [en, fr, es])
def test_no_topic_hides_a_list_of_another(language: ModuleType) -> None:
    """The topics of a language are used as a whole, so two of them never use the same name."""
    topics = [import_module(f"{language.__name__}.{topic.name}") for topic in pkgutil.iter_modules(language.__path__)]
    names = Counter(name for topic in topics for name in _lists(topic))
    assert [name for name, times in names.items() if times > 1] == []
    assert set(names) == _lists(language).keys()
