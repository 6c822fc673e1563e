"""Tells whether a date in a sentence is an aim, an appointment, background or the day on which something was done.

The patterns are tried on text in lower case, which is faster than ignoring case in each of them.
"""

import re
from datetime import date

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import Terms, any_term, term_of
from planpress.rules.reading.dates import Dated, Lead
from planpress.rules.reading.deeds import reports_a_deed
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.shapes import either, not_behind_words

LOOKING_AHEAD = re.compile(rf"\b(?:{any_term(en.LOOKING_AHEAD, fr.LOOKING_AHEAD, es.LOOKING_AHEAD)})\b")
FUTURE = {
    "fr": re.compile(rf"\b(?!{term_of(fr.NO_FUTURE)}\b)[^\W\d_]{{2,}}{term_of(fr.FUTURE_ENDINGS)}\b"),
    "es": re.compile(rf"\b[^\W\d_]{{2,}}{term_of(es.FUTURE_ENDINGS)}\b"),
}
"""Verbs in the future tense, by language."""
APPOINTMENT = re.compile(
    either(
        rf"\b(?:{any_term(en.APPOINTED, fr.APPOINTED)}) (?:{any_term(en.APPOINTED_FOR, fr.APPOINTED_FOR)})"
        r" (?:the )?(?:\w+ ){0,2}$",
        r"\bbeyond (?:the )?(?:\w+ of )?$",
    ),
)
"""Words just before the date of an appointment: "was postponed to the spring of"."""
RUNS_TO = re.compile(
    either(
        *(
            rf"\b(?:{any_term(language.RUNS)}) (?:{any_term(language.APPOINTED_FOR)}) (?:the )?(?:\w+ ){{0,2}}$"
            for language in (en, fr, es)
        )
    )
)
"""Words just before the end of a term: "the contract runs to the end of"."""
OF_A_COURT = re.compile(
    either(
        *(
            rf"\b(?:{any_term(language.OF_A_COURT)}) (?:\w+ )?(?:{any_term(language.HEARD)})\b"
            for language in (en, fr, es)
        )
    )
)
"""Words for what a court will do: "is to be heard", "is scheduled for trial"."""
PREPARING_FOR = re.compile(rf"\b(?:{any_term(en.PREPARING_FOR, fr.PREPARING_FOR, es.PREPARING_FOR)})\b")
HOLDS_UNTIL = re.compile(
    rf"\b(?:{any_term(en.HOLDS_UNTIL, fr.HOLDS_UNTIL, es.HOLDS_UNTIL)})(?: (?:the |la |el )?(?:[\w-]+ (?:of|de) )?|$)"
)
HOLDS_FROM = re.compile(rf"\b(?:{any_term(en.HOLDS_FROM, fr.HOLDS_FROM, es.HOLDS_FROM)}) (?:the |\d+ )?$")
TAKES_PLACE = re.compile(
    rf"(?<!did )(?<!not )\b(?:{any_term(en.TAKES_PLACE, fr.TAKES_PLACE, es.TAKES_PLACE)})"
    r"(?: (?:in|on|at|en|le|el|au|à))?\s*$"
)
APPLIES = re.compile(
    rf"\b(?:{any_term(en.APPLIES, fr.APPLIES, es.APPLIES)})(?: (?:to|aux?|à|a) (?:[\w-]+ ){{1,3}})?"
    rf"(?: (?:in|on|en|le|el|{any_term(en.HOLDS_FROM, fr.HOLDS_FROM, es.HOLDS_FROM)}))?(?: the| \d+)?\s*$"
)
ASIDE_BEFORE = re.compile(
    r",\s(?:[\w-]+ ){0,2}\w+(?:ed|en|held|built|made|ée?s?|ie?s?|ue?s?|[ai]d[oa]s?)(?: (?:in|on|en|le|el))?\s*$"
)
"""A participle that adds background between commas: "the chapter, completed in 2021, remains valid"."""
ASIDE_AFTER = re.compile(r",(?! (?:and|et|y|e)\b)")
GOES_ON = re.compile(rf"\b(?:{any_term(en.GOES_ON, fr.GOES_ON, es.GOES_ON)})\b(?!.*{LOOKING_AHEAD.pattern})", re.DOTALL)
"""Words for work that merely continues, unless the words after them promise something else."""
AFTER_THE_PERIOD = re.compile(
    either(*(rf"\b(?:{any_term(language.BEYOND)}) (?:{any_term(language.THE_PERIOD)})" for language in (en, fr, es))),
)
EARLIER = any_term(en.EARLIER, fr.EARLIER, es.EARLIER)
LONG_AGO = re.compile(rf"\b(?:{EARLIER})\b")
"""Words that show that even a day or a month before the period is mentioned as background."""
BACKGROUND = re.compile(rf"\b(?:{EARLIER}|{any_term(en.BACKGROUND)})\b")
"""Words that show that a year before the period is mentioned as background."""
DATED_TEXT = re.compile(
    rf"\b(?:cop\d*s?|{any_term(en.DATED_TEXTS, fr.DATED_TEXTS, es.DATED_TEXTS)})"
    # Up to four words of the name: "the law on forests and wildlife of".
    r"(?:[^\w./-]+[\w./-]+){0,4}?"
    rf" (?:{any_term(en.OF_ITS_DATE, fr.OF_ITS_DATE, es.OF_ITS_DATE)})\s*$",
)
"""A law, a plan, a report or a conference (CoP17) that is named with its date."""
BY_AN_ACT = re.compile(
    rf"\b(?:{any_term(en.BY_AN_ACT)}) (?:(?:{any_term(en.DETERMINERS)}) )?(?:\w+ )?(?:{any_term(en.ACTS)})"
    # Up to three more words: "by order no. 12 of".
    rf"(?:[^\w./-]+[\w./-]+){{0,3}}? (?:{any_term(en.OF_AN_ACT)})\s*$",
)
"""A dated act that got something done on that date."""
PAST = re.compile(
    # "need" and "speed" also end in "ed"; "is planned" is not past.
    rf"\b(?:{any_term(en.PAST, fr.PAST)}"
    rf"|{not_behind_words(en.NO_PAST_BEHIND)}(?!{any_term(en.NO_PAST_IN_ED)})\w+ed)\b",
)
LONG_PAST = re.compile(
    # "need" and "speed" also end in "ed"; "is planned" is not past.
    rf"\b(?:had (?:\w+ly )?\w+(?:{any_term(en.PARTICIPLE_ENDS)})"
    rf"|{any_term(en.LONG_PAST, fr.LONG_PAST, es.LONG_PAST)})\b",
)
"""An event that was over before the rest of a sentence: "had already been trained"."""
BETWEEN_DATES = re.compile(
    rf"\W*(?:(?:\d+ more|{any_term(en.BETWEEN_DATES, fr.BETWEEN_DATES, es.BETWEEN_DATES)})\W+)*", re.IGNORECASE
)
"""Words between the dates in a list."""
LINKS = frozenset(en.LINKS_TO_A_DATE)
OF = (*en.OF_A_DATE, *fr.OF_A_DATE, *es.OF_A_DATE)
MOST_BEFORE_A_TERM = 30
"""The number of characters before a date that are searched for words such as "until"."""
LONGEST_MONTH = 31
"""The maximum number of days that a date can span if it names a month or a day."""


def looks_ahead(passage: Passage, dated: Dated) -> bool:
    """Tell whether the sentence with a date describes something still to come."""
    from_then = bool(HOLDS_FROM.search(_before(passage, dated)))
    return dated.lead is Lead.AHEAD or from_then or _promises(passage, passage.sentence_at(dated.start).lower)


def _promises(passage: Passage, words: str) -> bool:
    """Tell whether words from a text are about something still to come."""
    future = FUTURE.get(passage.written_in)
    return bool(LOOKING_AHEAD.search(words) or (future and future.search(words)))


def ends_a_term(passage: Passage, dated: Dated) -> bool:
    """Tell whether something that already holds ends on a date, as in "the lease runs until 2031"."""
    before, sentence = _before(passage, dated), passage.sentence_at(dated.start).lower
    tail = f"{before[-MOST_BEFORE_A_TERM:]}{dated.words.lower()}"
    matches = [match for match in HOLDS_UNTIL.finditer(tail) if match.end() >= len(before[-MOST_BEFORE_A_TERM:])]
    return bool(matches) and not _promises(passage, sentence) and not APPOINTMENT.search(before)


def is_of_an_appointment(passage: Passage, dated: Dated) -> bool:
    """Tell whether a date belongs to an appointment, to the end of a term, or to something that is being prepared."""
    before = _before(passage, dated)
    return any(pattern.search(before) for pattern in (APPOINTMENT, RUNS_TO, PREPARING_FOR))


def is_of_a_court(passage: Passage, dated: Dated) -> bool:
    """Tell whether a date is that of something that a court, not the authors of the report, is to do."""
    return bool(OF_A_COURT.search(_before(passage, dated)))


def is_announced(passage: Passage, dated: Dated) -> bool:
    """Tell whether the present tense announces something for a date, as in "deliveries begin in January 2026"."""
    return bool(TAKES_PLACE.search(_before(passage, dated)))


def applies_from(passage: Passage, dated: Dated) -> bool:
    """Tell whether something adopted is to apply from a date: "it was adopted in May and will apply from July"."""
    if not APPLIES.search(_before(passage, dated)):
        return False
    sentence = passage.sentence_at(dated.start)
    earlier = passage.sentences[max(0, passage.sentences.index(sentence) - 1)]
    return reports_a_deed(_before(passage, dated)) or (earlier is not sentence and reports_a_deed(earlier.lower))


def says_after_the_period(passage: Passage, dated: Dated) -> bool:
    """Tell whether the sentence with a date itself states that the date is after the period."""
    return bool(AFTER_THE_PERIOD.search(passage.sentence_at(dated.start).lower))


def goes_on(passage: Passage, dated: Dated) -> bool:
    """Tell whether work that has begun merely continues on a date, as in "inspections will continue in 2025"."""
    return bool(GOES_ON.search(_before(passage, dated)))


def is_aimed_at(passage: Passage, dated: Dated) -> bool:
    """Tell whether something is to happen on or by a date, rather than after something that happened on that date."""
    if dated.lead is Lead.AHEAD:
        return True
    before = _before(passage, dated)
    if dated.lead is Lead.BACK or _ends_with(before, (*OF, *en.BACK_TO_A_DATE)):
        return False
    # In "In June 2018, a workshop is planned", the words that put the workshop in the future come after the date.
    begins = not before.strip(" *_") or before.strip() in LINKS
    sentence = passage.sentence_at(dated.start).lower
    return _promises(passage, sentence if begins else before) or _is_present(passage, dated, before)


def _is_present(passage: Passage, dated: Dated, before: str) -> bool:
    """Tell whether an outlook uses the present tense for the future, as in "both villages sign in June 2018"."""
    at_a_date = _ends_with(before, en.AT_A_DATE) or dated.words.lower().startswith(("in ", "on "))
    return passage.field == "outlook" and dated.exact and at_a_date and not PAST.search(before)


def is_background(passage: Passage, dated: Dated, start: date) -> bool:
    """Tell whether a date before the period is mentioned only as the background of something.

    Args:
        passage: The text.
        dated: The date.
        start: The first day of the period.
    """
    sentence = passage.sentence_at(dated.start)
    before = _before(passage, dated)
    by_act = BY_AN_ACT.search(before)
    exact = (dated.last - dated.first).days <= LONGEST_MONTH
    background = LONG_AGO if exact else BACKGROUND
    if background.search(sentence.lower) or (DATED_TEXT.search(before) and not by_act):
        return True
    if dated.lead is Lead.BACK or (dated.lead is Lead.AHEAD and not (exact and _is_a_latest_day(before, dated))):
        return True
    if ASIDE_BEFORE.search(before) and ASIDE_AFTER.match(passage.text, dated.start + len(dated.words)):
        return True
    inside = [near for near in passage.dates_in(sentence) if near.last >= start]
    if exact and not by_act:
        long_past = bool(LONG_PAST.search(sentence.lower))
        return _ends_with(before, OF) or long_past or (bool(inside) and not _are_listed(passage, dated, inside))
    return bool(inside) or not (by_act or reports_a_deed(sentence.lower))


def _is_a_latest_day(before: str, dated: Dated) -> bool:
    """Tell whether a date ends a time in which something was done, as in "by March 2013, ten had been trained"."""
    return before.rstrip().endswith("by") or dated.words.lower().startswith("by ")


def _are_listed(passage: Passage, dated: Dated, inside: list[Dated]) -> bool:
    """Tell whether a date is in a list with another date, as in "in July 2016, February 2012 and August 2017"."""
    pairs = (sorted((dated, listed), key=lambda pair: pair.start) for listed in inside)
    return any(
        BETWEEN_DATES.fullmatch(passage.text, first.start + len(first.words), second.start) for first, second in pairs
    )


def follows_a_deed(passage: Passage, dated: Dated) -> bool:
    """Tell whether a date belongs to something completed, as in "the law adopted in 2016 will be applied"."""
    words = [word.strip(",.") for word in _before(passage, dated).split() if word not in LINKS]
    if not words:
        return False
    past = words[-1].endswith("ed") or words[-1] in en.DEED_BEFORE_A_DATE
    return past and words[-1] not in en.PLANNED and set(words[-2:-1]).isdisjoint(en.NOT_DONE_BEHIND)


def _before(passage: Passage, dated: Dated) -> str:
    """Return the words before a date in its sentence, in lower case."""
    sentence = passage.sentence_at(dated.start)
    return sentence.lower[: dated.start - sentence.start]


def _ends_with(text: str, terms: Terms) -> bool:
    """Tell whether a text ends with one of the given terms after other words, ignoring trailing spaces."""
    return text.rstrip().endswith(tuple(f" {term}" for term in terms))
