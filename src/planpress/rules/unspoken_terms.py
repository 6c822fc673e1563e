"""Finds the plan's own terms in languages in which the site has no words that they could replace."""

from collections.abc import Iterator

from planpress.catalogues import CATALOGUES, SOURCE, translated
from planpress.model import Plan, Severity
from planpress.model.languages import covers
from planpress.model.message import LanguageName, Worded, message
from planpress.model.terms import ENGLISH_TERMS
from planpress.rules.reading.languages import name
from planpress.rules.rule import Remark, plan_rule


@plan_rule("LNG310", Severity.NOTE)
def terms_can_be_used(plan: Plan) -> Iterator[Remark]:
    """The plan gives a term in a language into which the site's own words are not translated.

    The words under `terms` replace planpress's own words in headings and sentences. If planpress has no catalogue for a
    language, these headings and sentences are in English on every page, and they use the terms under `en`. Terms in the
    other language appear nowhere.

    Fails:

        languages: [sw]
        terms:
          pillar: {sw: [nguzo, nguzo]}

    Passes:

        languages: [sw]
        terms:
          pillar: {en: [nguzo, nguzo]}

    To fix it, write the words under `en`. The English sentences of the site then use them.
    """
    for term in ENGLISH_TERMS if plan.terms else ():
        for language in getattr(plan.terms, term):
            if not any(covers(tag, language) for tag in (SOURCE, *translated(CATALOGUES))):
                unused = message(
                    "the words of the site itself are not translated into %(language)s, so this term appears nowhere",
                    language=Worded(name(language), LanguageName(language)),
                )
                hint = "write it under `en`: the sentences of the site are in English and use that term"
                yield Remark(("terms", term, language), unused, hint, key=True)
