"""Rules for e-mail addresses and telephone numbers through which people can be contacted."""

import re
from collections.abc import Iterator

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.lexicon import en, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.languages import EVERY
from planpress.rules.reading.prose import Passage, Prose
from planpress.rules.reading.screening import Screened
from planpress.rules.reading.shapes import either, not_behind
from planpress.rules.rule import Remark, prose_rule

# People write an address as "foo [at] example (dot) org" to hide it from programs; readers understand it anyway.
AT = either("@", r"\s?\[at\]\s?", r"\s?\(at\)\s?")
DOT = either(r"\.", r"\s?\[dot\]\s?", r"\s?\(dot\)\s?")
EMAIL = re.compile(rf"(?<![\w.+-])[\w.+-]++{AT}[\w-]+(?:{DOT}[\w-]+)*{DOT}[A-Za-z]{{2,}}")


@prose_rule("PRV301", Severity.NOTE, EVERY)
def no_email_address(prose: Prose) -> Iterator[Remark]:
    """A public text contains an e-mail address.

    Programs collect published e-mail addresses within days, and such an address is often personal. Published text
    cannot be withdrawn: earlier editions remain readable.

    Fails:

        progress:
          - For the list of officers write to foo.bar@example.org.

    Passes:

        progress:
          - The list of officers is kept by the Forestry Administration.

    To fix it, name the office instead. If the address is meant to be public, accept the finding.
    """
    for passage in prose.passages:
        if "@" in passage.typed or "at]" in passage.typed or "(at)" in passage.typed:
            for match in EMAIL.finditer(passage.typed):
                address = message('"%(address)s" is an e-mail address', address=match[0])
                yield Remark(passage.path, address, "name the office instead", at=match[0], thing=match[0].lower())


LED_NUMBER = Screened(
    rf"(?i:\b(?:{any_term(en.PHONE_LEADS, fr.PHONE_LEADS)})\b\.?(?: (?:{any_term(en.A_NUMBER)}))?\s?[:.]?\s?)"
    r"(?:\+?\(?\d[\d\s().-]{5,}\d)"
)
"""A long number after a word such as "telephone"."""
PHONE = re.compile(
    either(
        # with a country code: +000 12 345 678
        r"(?<![\w.+/-])\+\s?\d{1,3}(?:[\s().-]{0,2}\d{2,4}){2,5}(?!\w)",
        # with an area code in brackets: (012) 345 678
        r"(?<![\w./-])\(0\d{1,3}\)\s?\d{2,4}(?:[\s-]\d{2,4}){1,3}(?!\w)",
        # with an area code: 012 345 678; not "Law No. 012 345 678", a decimal, or a part of a longer number
        rf"(?<![\w./,-]){not_behind(en.NO_PHONE, fr.NO_PHONE)}"
        r"0\d{1,3}[\s-]\d{2,4}[\s-]\d{2,4}(?:[\s-]\d{2,4})?(?!\w)(?![.,]\d)(?!-\w)",
        LED_NUMBER.expression,
    )
)
SHORTEST_PHONE = 7


def _may_hold_a_number(passage: Passage) -> bool:
    text = passage.text
    begins = "+" in text or " 0" in text or "(0" in text or text.startswith("0")
    return begins or LED_NUMBER.may_match(passage.vocabulary)


@prose_rule("PRV302", Severity.NOTE, EVERY)
def no_phone_number(prose: Prose) -> Iterator[Remark]:
    """A public text contains a telephone number.

    A telephone number can identify a person, sometimes an informant. The rule does not report figures, dates or numbers
    of laws.

    Fails:

        progress:
          - Reports of poaching are taken at +000 12 345 678.

    Passes:

        progress:
          - Reports of poaching are taken by the rangers' office; 1 240 were received.

    To fix it, name the office instead. If the number is a public hotline, accept the finding.
    """
    for passage in prose.passages:
        if _may_hold_a_number(passage):
            for match in PHONE.finditer(passage.text):
                if sum(character.isdigit() for character in match[0]) >= SHORTEST_PHONE:
                    yield Remark(
                        passage.path,
                        message('"%(number)s" is a telephone number', number=match[0].strip()),
                        "name the office instead",
                        at=match[0],
                        thing="".join(filter(str.isdigit, match[0])),
                    )
