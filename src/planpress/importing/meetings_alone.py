"""Takes the meeting from a line that is nothing but its name, such as "GLFC-12" or "Second Session of the Pact"."""

import re

from planpress.exchange.office import Uncertainty
from planpress.importing.dates import printed_dates
from planpress.importing.front_page import FrontPage
from planpress.importing.lexicon import all_terms, key, words
from planpress.importing.meeting_recipients import RECIPIENT
from planpress.importing.meetings import LABEL, LONGEST, SIGNS, counted_meeting, may_name_a_meeting
from planpress.model import Plan
from planpress.model.scalars import quoted

ABBREVIATED = re.compile(r"(?P<letters>[A-Z]{3,6})[-\u2013]?\d{1,3}")
OTHERS = ("DOCUMENT_WORDS", "REPORT_WORDS", "NUMBERED_PIECES", "NUMBER_SIGNS", "DOCUMENT_LABELS", "ACTION_WORDS")
"""The lists of words before a number that is not that of a meeting, as in "FORM-2"."""
NO_MEETINGS = frozenset(
    ["rev", "ver", "vol", "iso", "sdg", "odd", "ods", "tab", "fig", "part", "goal", "annex", "phase"]
)
OF_A_NAME = re.compile(r"\s(?:of|du|de|des|del|da|do|das|dos)\s(?:the\s|la\s|los\s|las\s|l['\u2019])?[^\W\d_]")


def take_meeting_alone(
    page: FrontPage, unread: list[tuple[str, str]], titled: list[tuple[str, str]], plan: Plan
) -> list[tuple[str, str]]:
    """Take a missing meeting from the only line that may name it, if the line says nothing else.

    Args:
        page: Where to add it.
        unread: The lines that were not read, with their places.
        titled: The title, with its place.
        plan: The plan, whose own abbreviation, from the words of its title, is that of no meeting.

    Returns:
        The unread lines that say something else than the meeting.
    """
    if not page.meeting:
        lines = [line for line in (*unread, *titled) if may_name_a_meeting(line[1])]
        if len(lines) == 1 and lines[0] in unread and (name := _only_a_name(lines[0][1], plan)):
            page.meeting = name
            words_read = f"{quoted(name)} was read as the meeting"
            hint = "correct `meeting` if that is wrong"
            page.uncertainties.append(Uncertainty(lines[0][0], words_read, hint))
    return [line for line in unread if not (page.meeting and _says_only(line[1], page.meeting))]


def _only_a_name(text: str, plan: Plan) -> str:
    """Return the abbreviation, or the counted meeting of a body with a name, that a line is; "" if it is neither."""
    name = text.strip(" .;,")
    if (abbreviated := ABBREVIATED.fullmatch(name)) and _may_abbreviate(abbreviated["letters"], plan):
        return name
    if len(name) > LONGEST or SIGNS.search(name) or printed_dates(name):
        return ""
    recipient = RECIPIENT.match(name)
    name = name[recipient.end() if recipient else 0 :]
    link = OF_A_NAME.search(name)
    is_of_a_name = link is not None and name[link.end() - 1].isupper()
    return name if is_of_a_name and counted_meeting().match(key(_without_article(name))) else ""


def _may_abbreviate(letters: str, plan: Plan) -> bool:
    word = key(letters)
    named = [key(said.words).split() for said in plan.title.wordings]
    own = {said for spelt in named for said in spelt}
    initials = ["".join(said[0] for said in spelt if said not in words("FUNCTION_WORDS")) for spelt in named]
    is_own = word in own or any(word in said for said in initials)
    return not (is_own or word in NO_MEETINGS or any(word in words(name) for name in OTHERS))


def _without_article(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if first.casefold() in all_terms("ARTICLES") else name


def _says_only(text: str, meeting: str) -> bool:
    """Tell whether a line is only the meeting that was read, perhaps behind a label."""
    label = LABEL.match(text) or RECIPIENT.match(text)
    spelt = {re.sub(r"[\W_]", "", said).casefold() for said in (text, text[label.end() :] if label else text)}
    return re.sub(r"[\W_]", "", meeting).casefold() in spelt
