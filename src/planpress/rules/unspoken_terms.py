"""Finds the plan's own terms in languages in which the site has no words that they could replace."""

from collections.abc import Iterator

from planpress.catalogues import CATALOGUES, SOURCE, translated
from planpress.model import Plan, Severity
from planpress.model.languages import covers, nearest
from planpress.model.message import LanguageName, Worded, message
from planpress.model.terms import ENGLISH_TERMS
from planpress.rules.reading.languages import name
from planpress.rules.reading.words import listed
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
    spoken = (SOURCE, *translated(CATALOGUES))
    unused: dict[str, list[str]] = {}
    for term in ENGLISH_TERMS if plan.terms else ():
        named = getattr(plan.terms, term)
        for language in named if nearest(SOURCE, named) is None else ():
            if not any(covers(tag, language) for tag in spoken):
                unused.setdefault(language, []).append(term)
    for language, names in unused.items():
        nowhere = message(
            "the site's own words are not translated into %(language)s, so these terms appear nowhere: %(terms)s",
            language=Worded(name(language), LanguageName(language)),
            terms=listed(names),
        )
        hint = "write them under `en`: the sentences of the site are in English and use the terms under `en`"
        yield Remark(("terms", names[0], language), nowhere, hint, key=True)
