"""The plan's own words."""

from typing import Any

import pytest
from pydantic import ValidationError

from planpress.model.terms import Terms, plural_forms
from tests.model.sketch import PLAN


def terms(**words: Any) -> Terms:
    return Terms.model_validate(words)


def test_a_plan_without_terms_is_published_as_before() -> None:
    """A key that came later is absent from the published data of plans that do not use it."""
    assert "terms" not in PLAN.model_dump(mode="json", by_alias=True, exclude_none=True)


def test_what_is_not_renamed_is_not_published() -> None:
    """The published data of a plan has the terms that it names and no others."""
    words = {"action": {"en": ["milestone", "milestones"]}}
    assert terms(**words).model_dump(mode="json") == words
    assert hash(terms(**words)) == hash(terms(**words))


@pytest.mark.parametrize(
    "word",
    [
        "но́вая веха",
        "Maßnahme",
        "sous-objectif",
        "domaine d\u2019action",
        "សកម្មភាព",
        "\u0646\u0634\u0627\u0637\u200c\u0647\u0627",
    ],
)
def test_words_of_any_script(word: str) -> None:
    """A term may have letters with their signs, spaces, hyphens, apostrophes and joiners."""
    assert terms(action={"fr": [word]}).action["fr"] == (word,)


@pytest.mark.parametrize(
    "word", ["{{ x }}", "<b>", "a*b", "a_b", "`a`", "[a", "a%b", "a\nb", "a\u202eb", "", "  ", "a" * 41]
)
def test_what_could_be_markup_is_refused(word: str) -> None:
    """A term consists of one or a few words; a sign that HTML, Markdown or Jinja could read is not allowed."""
    with pytest.raises(ValidationError):
        terms(action={"en": [word]})


@pytest.mark.parametrize(
    ("language", "number"), [("en", 2), ("fr", 2), ("pt-BR", 2), ("ru", 3), ("ar", 6), ("zh-Hans", 1), ("qaa", 2)]
)
def test_forms_after_numbers(language: str, number: int) -> None:
    """A language has as many forms after numbers as GNU gettext knows; a term gives all of them or none."""
    assert plural_forms(language) == number
    words = [f"word {letter}" for letter in "abcdefgh"[: number + 2]]
    assert terms(action={language: words}).action[language] == tuple(words)
    for wrong in set(range(3, 9)) - {number + 2}:
        with pytest.raises(ValidationError):
            terms(action={language: ["x"] * wrong})
