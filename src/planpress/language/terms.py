"""The words that a plan can rename: pillar, objective, action, period and Party.

Messages contain these words as values, which the language fills in by itself:

* ``%(term_action)s`` and ``%(term_actions)s``, the singular and the plural, such as "No %(term_action)s is rated";
* ``%(term_Action)s`` and ``%(term_Actions)s``, the same with a capital letter, for the beginning of a sentence, label
  or heading;
* ``%(num_actions)s``, the form that fits ``%(num)s``, for messages with a number: "%(num)s %(num_actions)s".

A plan's word may have a different gender from the word in the catalogue, or may begin with a vowel. Do not write
articles that depend on the noun, such as "an" in "an %(term_action)s".
"""

from gettext import NullTranslations

from babel import Locale
from babel.messages import Catalog

from planpress.language.capitals import capitalised
from planpress.language.pseudo import PSEUDO, pseudo
from planpress.model import Terms
from planpress.model.languages import nearest
from planpress.model.terms import ENGLISH_TERMS

TERM, COUNTED = "term", "term after a number"
"""The contexts of the messages below."""


def term_values(catalogue: NullTranslations, code: str) -> dict[str, str]:
    """Return the terms of a language, by the names that they have in messages.

    Args:
        catalogue: The translations.
        code: The code of the language.
    """
    values = {}
    for name, term in _terms(catalogue).items():
        values[f"term_{name}"] = term
        values[f"term_{name.capitalize()}"] = capitalised(term, code)
    return values


def _terms(catalogue: NullTranslations) -> dict[str, str]:
    pgettext = catalogue.pgettext
    return {
        # Translators: a heading of the plan. A plan can use a word of its own in place of each term, with another
        # gender: write the messages that name a term so that they fit any noun.
        "pillar": pgettext("term", "pillar"),
        "pillars": pgettext("term", "pillars"),
        # Translators: a level between pillar and action
        "objective": pgettext("term", "objective"),
        "objectives": pgettext("term", "objectives"),
        # Translators: one promise of the plan
        "action": pgettext("term", "action"),
        "actions": pgettext("term", "actions"),
        # Translators: a span of time that a report is about
        "period": pgettext("term", "period"),
        "periods": pgettext("term", "periods"),
        # Translators: the country whose plan it is, a Party to a treaty
        "party": pgettext("term", "Party"),
        "parties": pgettext("term", "Parties"),
    }


def counted_terms(catalogue: NullTranslations, number: int) -> dict[str, str]:
    """Return the terms in the form that fits a number, by the names that they have in messages.

    Args:
        catalogue: The translations.
        number: The number.
    """
    npgettext = catalogue.npgettext
    return {
        # Translators: a term in the form that follows a number, such as "5 pillars", in the case that most messages
        # need
        "num_pillars": npgettext("term after a number", "pillar", "pillars", number),
        "num_objectives": npgettext("term after a number", "objective", "objectives", number),
        "num_actions": npgettext("term after a number", "action", "actions", number),
        "num_periods": npgettext("term after a number", "period", "periods", number),
        "num_parties": npgettext("term after a number", "Party", "Parties", number),
    }


def terms_catalogue(terms: Terms, code: str, locale: Locale) -> Catalog:
    """Return a plan's own words as translations of the messages above, without those that the plan does not name.

    Args:
        terms: The words in each language.
        code: The code of the language into which they are translated.
        locale: The locale that defines the plural forms of that language.
    """
    catalogue = Catalog(locale=locale)
    for name, (singular, plural) in ENGLISH_TERMS.items():
        named = getattr(terms, name)
        language = nearest(code, named)
        if language is None:
            continue
        words = [pseudo(word) if code == PSEUDO else word for word in named[language]]
        counted = words[2:] or words
        catalogue.add(singular, words[0], context=TERM)
        catalogue.add(plural, words[:2][-1], context=TERM)
        forms = tuple(counted[min(place, len(counted) - 1)] for place in range(catalogue.num_plurals))
        catalogue.add((singular, plural), forms, context=COUNTED)
    return catalogue
