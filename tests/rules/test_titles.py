"""The titles of rules as readers of a site see them."""

import pytest

from planpress.language import ENGLISH, PSEUDO, language_for
from planpress.model import Severity
from planpress.rules import FAMILIES, RULES, Rule
from planpress.rules.titles import headline
from tests.language.renamed import RENAMED
from tests.rules.said import untranslated

SHOWN = [rule for rule in RULES if rule.severity is not Severity.ERROR and rule.family != "ACC"]


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_every_title_is_in_the_catalogue(rule: Rule) -> None:
    """The title of each rule that a site shows can be translated."""
    assert not untranslated(rule.headline)


def test_every_family_is_in_the_catalogue() -> None:
    """The names of the families can be translated."""
    assert [family for family, name in FAMILIES.items() if untranslated(name)] == []


def test_terms_and_their_articles() -> None:
    """A title names the plan's terms, and leaves out the article that depends on them."""
    renamed = language_for("en", RENAMED)
    assert renamed.say(headline("An action has no indicator")) == "One of the milestones has no indicator"
    assert renamed.say(headline("An action's number is odd")) == "The number of one of the milestones is odd"
    assert renamed.say(headline("The Party left an action out")) == "The Member State left one of the milestones out"
    assert renamed.say(headline("Actions wait")) == "Milestones wait"
    assert ENGLISH.say(headline("Two periods overlap")) == "Two periods overlap"


def test_a_title_without_a_term() -> None:
    """Other titles are messages as they are."""
    assert headline("Percentages do not add up").text == "Percentages do not add up"
    assert (
        language_for(PSEUDO)
        .say(headline("Two short abbreviations may stand for the same name"))
        .startswith("⟦Twö šhöŕt")
    )
