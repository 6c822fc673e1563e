"""The terms that rules look for: how they are written, and that all languages use the same names."""

import ast
import inspect
import pkgutil
import re
from collections import Counter
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest

import planpress.rules
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term, meanings, term_of, terms, words

RULES = Path(planpress.rules.__path__[0])


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
    """Line ends count as spaces, and empty terms are left out."""
    assert terms("strong room,\n  water\n hole, ") == ("strong room", "water hole")
    assert words("vault\n vaults") == ("vault", "vaults")


def test_the_longest_term_is_found() -> None:
    """A longer term matches before a shorter one that it begins with; characters of terms are literal."""
    pattern = re.compile(any_term(words("room"), terms("room of a bank, room (locked)")))
    assert pattern.findall("room, room of a bank, room (locked)") == ["room", "room of a bank", "room (locked)"]


def test_terms_can_be_a_group() -> None:
    """A group can be repeated or left out as a whole."""
    assert re.fullmatch(rf"{term_of(words('put'), terms('set up'))}?", "set up")


def test_meanings_are_parted_by_semicolons() -> None:
    """The position of a meaning counts, as for months; commas separate the terms of a meaning."""
    assert meanings("january, jan; february,\n feb; may") == (("january", "jan"), ("february", "feb"), ("may",))


@pytest.mark.parametrize("language", [en, fr, es])
def test_every_month_and_number_has_its_place(language: ModuleType) -> None:
    """There are twelve months and the numbers from zero to twenty, and no name has two meanings."""
    for listed, count in ((language.MONTHS, 12), (language.NUMBERS, 21)):
        names = [name for meaning in listed for name in meaning]
        assert len(listed) == count
        assert len(names) == len(set(names))


@pytest.mark.parametrize("language", [en, fr, es])
def test_every_list_is_used(language: ModuleType) -> None:
    """A list that no rule looks for would mislead whoever extends it; some patterns are made for each ``language``."""
    code = "".join(
        path.read_text(encoding="utf-8")
        for path in RULES.rglob("*.py")
        if "lexicon" not in path.relative_to(RULES).parts
    )
    short = language.__name__.rpartition(".")[2]
    assert [name for name in _lists(language) if not re.search(rf"\b(?:{short}|language)\.{name}\b", code)] == []


@pytest.mark.parametrize("language", [en, fr, es])
def test_a_term_is_listed_once(language: ModuleType) -> None:
    """A list names each form once, and none of them is empty."""
    for name, listed in _lists(language).items():
        assert listed, name
        assert len(listed) == len(set(listed)), name


@pytest.mark.parametrize("language", [fr, es])
def test_languages_use_the_same_names(language: ModuleType) -> None:
    """The English list explains its purpose, for translators; lists of one language explain it themselves."""
    assert _lists(language).keys() <= _lists(en).keys() | _explained(language)


@pytest.mark.parametrize("language", [en, fr, es])
def test_no_topic_hides_a_list_of_another(language: ModuleType) -> None:
    """The topics of a language are used as a whole, so two of them never use the same name."""
    topics = [import_module(f"{language.__name__}.{topic.name}") for topic in pkgutil.iter_modules(language.__path__)]
    names = Counter(name for topic in topics for name in _lists(topic))
    assert [name for name, times in names.items() if times > 1] == []
    assert set(names) == _lists(language).keys()
