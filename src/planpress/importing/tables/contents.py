"""Tells from the cells of a column whether they can be what its heading says."""

import re
from collections.abc import Callable, Sequence

from planpress.importing.heading_years import without_year
from planpress.importing.lexicon import hues, key, statuses, words
from planpress.importing.numbers import number_alone
from planpress.importing.rater_words import BRACKETS
from planpress.importing.tables.body_names import are_remarks
from planpress.importing.tables.columns import BODIES
from planpress.importing.tables.prose import dated_texts
from planpress.importing.tables.statuses import StatusReader, bare_labels, is_mark, is_no_mark, is_percent
from planpress.importing.tables.times import read_time
from planpress.importing.titles import printed_title

MOST = 0.6
"""The share of cells that must be of a kind for their column to count as being of that kind."""
SHORT_TEXT = 45
"""The maximum number of characters in most texts of a status column; longer texts are prose."""
LONGEST_NUMBER = 20
"""The maximum number of characters in the number of an action with an asterisk."""
ALL = 100
"""The whole, in percent."""
FEWEST_WORDS = 3
"""The minimum number of words in a short sentence, which ends with a full stop."""
SENTENCE_ENDS = (".", "!", "?", "\u2026", "\u061f", "\u17d4", '."', ".)")
LONGEST_WITHOUT_END = 60
"""The number of characters from which a text is a sentence without a full stop."""
TIMED = ("start", "due", "timeframe", "reached", "revised_due")
"""Roles of columns of dates and spans of time."""
NAMING = frozenset(["commitment", "action", "milestone", "title"])
"""Roles of columns of names."""
GROUPING = ("pillar", "objective")
"""Roles of columns that group actions."""
HIGHEST_CODE = 5
"""The highest number that usual scales give to a rating."""
FEW_WORDS = 3
"""How many different texts a status column may have, however few rows it has."""


def share(texts: Sequence[str], holds: Callable[[str], object]) -> float:
    """Return the share of texts for which something holds; 0 if there are none."""
    return sum(bool(holds(text)) for text in texts) / len(texts) if texts else 0.0


def is_short(text: str) -> bool:
    """Tell whether a text is short enough for a status."""
    return len(text) <= SHORT_TEXT


def are_phrases(texts: Sequence[str]) -> bool:
    """Tell whether most texts are as short as labels of ratings, and few are sentences."""
    return share(texts, is_short) >= MOST > share(texts, is_sentence)


def is_number(text: str) -> bool:
    """Tell whether a text is the number of an action, perhaps with an asterisk, and nothing else."""
    return number_alone(text) is not None or (
        len(text) <= LONGEST_NUMBER and number_alone(printed_title(text).title) is not None
    )


def is_bare_number(text: str) -> bool:
    """Tell whether a text is a number without a word before it; "Action 3" is not."""
    return is_number(text) and not re.search(r"[^\W\d]{3}", text)


def is_time(text: str) -> bool:
    """Tell whether a text is a date, a span of time or a word such as "ongoing"."""
    read = read_time(text)
    return bool(read.last or read.ongoing or read.ambiguous)


def are_sentences(texts: Sequence[str], is_status: Callable[[str], bool]) -> bool:
    """Tell whether most texts are sentences, and none is a rating.

    Args:
        texts: The texts.
        is_status: Tells whether a text is a rating, or begins with one.
    """
    return share(texts, is_sentence) >= MOST and not any(map(is_status, texts))


def allowed_role(role: str, texts: Sequence[str], status: StatusReader, heading: str = "") -> str:
    """Return the role that the cells of a column allow, given what its heading says; "" if they contradict it.

    Args:
        role: What the heading says.
        texts: The texts in the cells.
        status: Recognises labels of ratings.
        heading: The heading as printed.
    """
    role = _by_figures(role, texts, status, heading)
    if not role or _only_say_when(role, texts, heading) or _only_name_bodies(role, texts):
        return ""
    if role == "value" and share(texts, status.is_status) >= MOST:
        role = "status"  # as below "Level achieved"
    if texts and role in ("status", "rating", "progress", "updates"):
        judged = _judged(role, texts, status)
        dated = (role, judged) == ("updates", "progress") and any(map(_is_dated_statement, texts))
        return role if dated else judged
    if texts and role == "number" and share(texts, is_number) < MOST / 2:
        short = share(texts, lambda text: re.fullmatch(r"\S{1,12}", text))
        return "number" if short >= MOST and len(set(texts)) > len(texts) * 0.9 else ""
    once = role in ("action", "milestone") or (role == "commitment" and len(set(texts)) == len(texts))
    if once and len(texts) > 1 and share(texts, is_bare_number) >= MOST:
        return "number" if without_year(heading) == heading else ""  # "Mesure 2024" may be a figure of 2024
    if _contradicts(role, texts, status, heading):
        return ""
    dates = role == "target" and share(texts, is_time) >= MOST and share(texts, str.isdecimal) < MOST
    prose = (role == "value" and share(texts, _is_prose) >= MOST) or (
        texts and role == "percent" and share(texts, lambda text: len(text) < SHORT_TEXT) < MOST
    )
    return "due" if dates else "progress" if prose else role


def _is_dated_statement(text: str) -> bool:
    """Tell whether the text of a cell has a date at the beginning of a line, even one that can mean two days."""
    read = dated_texts(text, day_first=None)
    return bool(read.updates or read.ambiguous)


def _by_figures(role: str, texts: Sequence[str], status: StatusReader, heading: str) -> str:
    """Return what a column with percentages or bare figures holds, whatever its heading says about dates or shares."""
    if role == "percent" and set(key(heading).split()) & words("SPENDING").keys():
        return "cost"  # as below "% of the budget used"
    if role == "progress" and key(without_year(heading)) in statuses() and not any(map(_has_letters, texts)):
        return ""  # figures below "Achieved in 2023"
    if role in TIMED and share(texts, _is_share) >= MOST:  # as below "Completion"; bare figures may mean anything
        role = "percent" if share(texts, is_percent) >= MOST else ""
    in_percent = role in ("percent", "status", "progress") and any(map(is_percent, texts))
    return "rating" if in_percent and share(texts, status.is_status) >= MOST else role  # a scale in percent


def _contradicts(role: str, texts: Sequence[str], status: StatusReader, heading: str) -> bool:
    """Tell whether the cells of a column for names, times or bodies contain something else."""
    if role in BODIES:  # marks and figures in a matrix, or remarks
        return share(texts, _is_no_name) >= MOST or are_remarks(heading, texts)
    if role in NAMING:  # "Milestone reached" above days is not a name
        return bool(texts) and all(map(_is_date, texts))
    if role in ("reached", "unit", *GROUPING):
        return _are_unlike(role, texts)
    timed = role in TIMED[:3]  # but "End-year status" is not the end of the action
    if timed and without_year(heading) != heading and share(texts, is_sentence) >= MOST:  # as below "Programación 2024"
        return True
    return timed and not any(map(is_time, texts)) and share(texts, status.is_status) >= MOST


def _are_unlike(role: str, texts: Sequence[str]) -> bool:
    """Tell whether texts cannot be what a heading says: days, units or, below "Outcome so far", groups of actions."""
    if role == "reached":
        return bool(texts) and share(texts, is_time) < MOST
    if role == "unit":  # but "Lead unit" may be above names of bodies
        return share(texts, _is_of_the_party) >= MOST / 2
    return len(texts) > 1 and share(texts, is_sentence) >= MOST and len(set(texts)) == len(texts)


def _judged(role: str, texts: Sequence[str], status: StatusReader) -> str:
    """Tell apart ratings, percentages and prose under headings such as "status" and "progress"."""
    known = share(texts, status.is_status)
    if role == "status" and not any(map(is_percent, texts)) and (known >= MOST or _are_codes(texts)):
        return "rating"  # as in "3", which a legend explains
    if share(texts, _is_share) >= MOST:
        return "percent" if role != "rating" else "rating"
    short = share(texts, is_short)
    few = len({key(bare_labels(text)[-1]) for text in texts}) <= max(FEW_WORDS, len(texts) / 2)
    if role == "rating":
        return "" if are_sentences(texts, status.begins) else "rating"
    if role == "status":
        begun = share(texts, status.begins)
        return "rating" if max(known * 2, begun) >= MOST or (are_phrases(texts) and few) else "progress"
    return "rating" if known >= MOST and short >= MOST else "progress"


def _only_say_when(role: str, texts: Sequence[str], heading: str) -> bool:
    """Tell whether a column contains only the days on which others were filled in, as below "Last updated"."""
    if not texts or not all(map(_is_date, texts)):
        return False
    said = set(key(heading).split())
    updated = said & words("UPDATED").keys() and said & words("VAGUE").keys()
    return role in ("updates", "progress", "comments") or (role == "timeframe" and bool(updated))


def _has_letters(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]", text))


def _is_date(text: str) -> bool:
    return bool(read_time(text).last) and not text.isdecimal()


def _is_prose(text: str) -> bool:
    return len(text.split()) > 1 and not re.search(r"\d", text)


def is_sentence(text: str) -> bool:
    """Tell whether a text ends like a sentence of several words, or is as long as one."""
    seen = text.split()
    ended = len(seen) >= FEWEST_WORDS and seen[-1].endswith(SENTENCE_ENDS)
    return ended or len(text) > LONGEST_WITHOUT_END


def _only_name_bodies(role: str, texts: Sequence[str]) -> bool:
    """Tell whether a column contains names of bodies instead of what was done, as below "Carried out by"."""
    names = [text for text in texts if not BRACKETS.search(text)]  # but "[to be filled in by the Agency]" is no name
    named = role in ("progress", "value") and sum(map(_is_of_the_party, names)) > len(texts) * MOST / 2
    return named and not any(is_sentence(text) and text.endswith(SENTENCE_ENDS) for text in texts)


def _is_of_the_party(text: str) -> bool:
    """Tell whether a text begins or ends with a word for a body, as in "Ministry of Roads"."""
    parts = key(text).split()
    return bool({*parts[:1], *parts[-1:]} & words("PARTY_SIDE").keys())


def _is_no_name(text: str) -> bool:
    """Tell whether a text is a mark, a figure or a colour, which does not name a body."""
    figure = not re.search(r"[^\W\d_]", text)
    return figure or is_mark(text) or is_no_mark(text) or key(text) in hues()


def _are_codes(texts: Sequence[str]) -> bool:
    """Tell whether all texts are figures that are too small to be shares, such as those of a scale from 1 to 5."""
    return all(map(str.isdecimal, texts)) and 0 < max(map(int, texts), default=0) <= HIGHEST_CODE


def _is_share(text: str) -> bool:
    return is_percent(text) or (text.isdecimal() and int(text) <= ALL)
