"""Checks whether the site has words of its own in each language of the plan."""

from collections.abc import Iterator

from planpress.catalogues import CATALOGUES, SOURCE, translated
from planpress.model import Plan, Severity
from planpress.model.languages import covers
from planpress.model.message import LanguageName, Worded, message
from planpress.rules.reading.languages import name
from planpress.rules.rule import Remark, plan_rule


@plan_rule("LNG309", Severity.NOTE)
def site_speaks_every_language(plan: Plan) -> Iterator[Remark]:
    """The site's own words are not translated into one of the plan's languages.

    The texts in `data/` and the pages in `docs/` are shown as you wrote them. Everything else on the pages, such as
    headings, buttons, sentences about changes and names of months, comes from planpress. If planpress has no catalogue
    for a language, these words stay in English. The "About" page tells readers this, and browsers and screen readers
    learn which words are in which language.

    Fails:

        languages: [sw]

    Passes:

        languages: [fr]

    To fix it, write a catalogue for the language, as "Publish in several languages" in the manual describes. You can
    publish without one.
    """
    for index, code in enumerate(plan.languages):
        if not any(covers(tag, code) for tag in (SOURCE, *translated(CATALOGUES))):
            english = message(
                "the site's own words are not translated into %(language)s, so they are in English",
                language=Worded(name(code), LanguageName(code)),
            )
            yield Remark(
                ("languages", index),
                english,
                'write a catalogue for the language, or publish without one: the "About" page tells readers '
                "that these words are in English",
            )
