"""The terms that a plan can rename, in messages."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from babel.messages.pofile import read_po

from planpress.language import ENGLISH, PSEUDO, TEMPLATE, Language, language_for
from planpress.language.terms import COUNTED, TERM
from planpress.model import Terms
from planpress.model.terms import ENGLISH_TERMS
from tests.language.renamed import RENAMED

DEFAULT = re.compile(r"\b(action|pillar|objective|period|part(y|ies))s?\b", re.IGNORECASE)
VALUES = re.compile(r"%\((\w+)\)s")
FILES = re.compile(r"\bactions(-excel)?\.csv\b")


def words(code: str, **terms: Any) -> Language:
    return language_for(code, Terms.model_validate(terms))


def messages() -> Iterator[tuple[str | None, tuple[str, ...]]]:
    """Every message of the template: its context, and its form or its singular and plural."""
    with TEMPLATE.open("rb") as stream:
        for message in read_po(stream):
            if message.id:
                yield message.context, message.id if isinstance(message.id, tuple) else (str(message.id),)


def test_no_message_names_a_term_itself() -> None:
    """Every message takes the terms as values, so that a plan can rename them wherever they appear."""
    own = {(context, form) for context, forms in messages() for form in forms if context in (TERM, COUNTED)}
    assert own == {(context, form) for context in (TERM, COUNTED) for pair in ENGLISH_TERMS.values() for form in pair}
    others = (form for context, forms in messages() for form in forms if context not in (TERM, COUNTED))
    assert [form for form in others if DEFAULT.search(FILES.sub("", VALUES.sub("", form)))] == []


def test_no_message_has_an_article_that_depends_on_a_term() -> None:
    """A term may begin with any letter: no message says "a" or "an" before it."""
    article = re.compile(r"\ban? %\((term|num)_", re.IGNORECASE)
    assert [form for _, forms in messages() for form in forms if article.search(form)] == []


def test_every_value_that_names_a_term_exists() -> None:
    """A message can be filled in: it names only existing terms, and a form for a number follows a number."""
    for _, forms in messages():
        names = {name for form in forms for name in VALUES.findall(form)}
        counted = {name for name in names if name.startswith("num_")}
        assert counted <= ENGLISH.counted(1).keys()
        assert not counted or len(forms) > 1
        assert {name for name in names if name.lower().startswith("term_")} <= ENGLISH.terms.keys()


def test_the_words_of_the_catalogue() -> None:
    """A plan without terms has those of the catalogue; a Party has its capital letter everywhere."""
    message = "%(term_Action)s, %(term_pillars)s, %(term_party)s"
    assert ENGLISH.gettext(message) == "Action, pillars, Party"
    assert language_for("en", None) is language_for("en")


def test_the_words_of_a_plan() -> None:
    """A plan's words take the place of the catalogue's, with a capital letter at the beginning of a sentence."""
    goals = words("en", action={"en": ["milestone", "milestones"]}, party={"en": ["Member State", "Member States"]})
    message = "%(term_Actions)s of a %(term_pillar)s: no %(term_action)s, %(term_parties)s"
    assert goals.gettext(message) == "Milestones of a pillar: no milestone, Member States"
    counted = ("%(num)s %(num_actions)s", "%(num)s %(num_actions)s")
    assert [goals.ngettext(*counted, number) for number in (0, 1, 2)] == ["0 milestones", "1 milestone", "2 milestones"]
    assert goals.npgettext("of a report", *counted, 1) == "1 milestone"
    assert goals.gettext("new") == "new"


def test_forms_after_numbers() -> None:
    """A language with more plural forms has those of the plan, by its own rule; without them it has the plural."""
    message = ("%(num)s %(num_actions)s", "%(num)s %(num_actions)s")
    russian = words("ru", action={"ru": ["пункт", "пункты", "пункт", "пункта", "пунктов"]})
    counted = [russian.ngettext(*message, number) for number in (1, 2, 5, 21)]
    assert counted == ["1 пункт", "2 пункта", "5 пунктов", "21 пункт"]
    assert russian.gettext("%(term_Actions)s") == "Пункты"
    polish = words("pl", action={"pl": ["krok", "kroki"]})
    assert [polish.ngettext(*message, number) for number in (1, 2, 5)] == ["1 krok", "2 kroki", "5 kroki"]
    chinese = words("zh-Hans", action={"zh": ["里程碑"]})
    assert [chinese.ngettext(*message, number) for number in (1, 5)] == ["1 里程碑", "5 里程碑"]
    assert chinese.gettext("%(term_actions)s") == "里程碑"
    assert words("fr", action={"fr": ["jalon", "jalons"]}).ngettext(*message, 0) == "0 jalon"


def test_a_language_that_the_plan_does_not_list() -> None:
    """Terms come from the nearest language that the plan lists or, for any other language, from the catalogue."""
    terms = {"action": {"fr": ["jalon", "jalons"], "en": ["milestone", "milestones"]}}
    assert words("fr-CA", **terms).gettext("%(term_action)s") == "jalon"
    assert words("de", **terms).gettext("%(term_action)s") == "action"


def test_terms_in_the_pseudo_language() -> None:
    """The words of a plan are accented like the catalogue's."""
    pseudo = language_for(PSEUDO, RENAMED)
    assert pseudo.terms["term_actions"] == "⟦mîléštöñéš~~~~⟧"
    assert "åçtîöñ" not in pseudo.gettext("No %(term_action)s is rated in this report.")


@pytest.mark.parametrize(
    ("code", "small", "capital"),
    [
        ("en", "milestone", "Milestone"),
        ("en", "1.1 rated", "1.1 rated"),
        ("en", "", ""),
        ("tr", "ilke", "İlke"),
        ("az-Latn", "iş", "İş"),
        ("nl", "ijkpunt", "IJkpunt"),
        ("ka", "მიზანი", "მიზანი"),
        ("el", "ενέργεια", "Ενέργεια"),
        ("km", "សកម្មភាព", "សកម្មភាព"),
    ],
)
def test_capital_letters(code: str, small: str, capital: str) -> None:
    """A sentence begins as its language writes it; scripts without capital letters, and Georgian, change nothing."""
    assert Language(code, ENGLISH.catalogue).capitalised(small) == capital
