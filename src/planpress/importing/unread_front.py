"""Finds the dates and bodies in lines of a front page of which only something else was read, such as the meeting."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from planpress.exchange.office import Uncertainty
from planpress.importing.dates import PrintedDate, printed_dates, without_dates
from planpress.importing.front_lines import line_of
from planpress.importing.front_year import may_name_a_period
from planpress.importing.heading_words import is_sentence
from planpress.importing.lettered_parts import Item
from planpress.importing.lexicon import key
from planpress.importing.meetings import says_it_is_a_meeting
from planpress.importing.party_names import names_the_party, party_names
from planpress.importing.rater_words import any_term, names_any
from planpress.importing.unread import KnownWords, texts_of
from planpress.model import Plan
from planpress.model.scalars import quoted

SENTENCE_ENDS = re.compile(r"(?<=\w{4}[.!?])\s+(?=[^\W\da-z_])")
"""The ends of sentences, but not of abbreviations such as "No." and "St."."""
FEWEST = 2
"""The number of unread words from which the name of a body counts as lost."""
READ_AS = " was read as "
"""What a message says that quotes a line of which a part was read; the rest of the line may be lost all the same."""
DAYS = ("from", "to", "submitted")


def unread_front(
    items: Iterable[Item], values: Mapping[str, object], told: Sequence[Uncertainty], plan: Plan
) -> Iterator[Uncertainty]:
    """Yield an uncertainty for each date, body or further sentence that is in neither the data nor another uncertainty.

    Args:
        items: The paragraphs and rows of the front page.
        values: The data of the report.
        told: The uncertainties so far; a line that they quote is not reported again.
        plan: The plan, whose own words need not be in the data.
    """
    said = "\n".join(doubt.words for doubt in told if READ_AS not in doubt.words)
    known = KnownWords.of(values, told, plan)
    head = {name: value for name, value in values.items() if name != "actions"}
    parties = party_names(plan)
    prepared = str(values.get("prepared_by", ""))
    for item in items:
        text = line_of(item)
        if quoted(text) not in said and (sentences := _lost_sentences(text, known)):
            were = "was" if len(sentences) == 1 else "were"
            words = f"{'; '.join(map(quoted, sentences))} {were} not imported from the front page"
            yield Uncertainty(item.place, words, "add it by hand if it belongs to the report")
        lost = lost_dates(text, head)
        named = lost or _names_a_body(without_dates(text, printed_dates(text)), known)
        is_known = not lost and (names_the_party(text, parties) or (prepared and prepared in text))
        if not named or is_known or quoted(text) in said or any(printed in said for printed in lost):
            continue
        words = f"{quoted(', '.join(lost) or text)} was not imported from the front page"
        yield Uncertainty(item.place, words, "add it by hand if it belongs to the report")


def _lost_sentences(text: str, known: KnownWords) -> list[str]:
    """Return the sentences of a line, besides the one with what was read, that are not known."""
    *pieces, last = SENTENCE_ENDS.split(text)
    sentences = [*pieces, *([last] if is_sentence(last) else [])]
    if len(sentences) == 1:
        return []
    others = (sentence for sentence in sentences if not _may_be_read(sentence))
    return [sentence for sentence in others if known.lacks(sentence)]


def _may_be_read(sentence: str) -> bool:
    """Tell whether a sentence has a date, a period or the name of a meeting, of which others tell."""
    return bool(printed_dates(sentence)) or may_name_a_period(sentence) or says_it_is_a_meeting(sentence)


def lost_dates(text: str, head: Mapping[str, object]) -> list[str]:
    """Return the dates in a line that are not in the data, as printed.

    Args:
        text: The line.
        head: The data of the report without its actions.
    """
    days = {str(head[name]) for name in DAYS if name in head}
    dates = [date.printed for date in printed_dates(text) if not _is_known(date, days)]
    known = "\n".join(texts_of(head)) if dates else ""
    return [printed for printed in dates if printed not in known]


def _is_known(date: PrintedDate, days: Iterable[str]) -> bool:
    """Tell whether the data gives a date, as precisely or not; a date with two readings is told elsewhere."""
    if not date.date:
        return True
    return any(day.startswith(str(date.date)) or str(date.date).startswith(day) for day in days)


def _names_a_body(text: str, known: KnownWords) -> bool:
    """Tell whether a line names a body; that of the meeting is not meant, but the one behind "by" beside it is."""
    named = key(text)
    if says_it_is_a_meeting(text):
        by = any_term("BY").search(named)
        named = named[by.end() :] if by else ""
    return names_any(named, "PARTY_SIDE") and known.lacks(named, FEWEST)
