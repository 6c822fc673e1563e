"""What a sentence makes of a date in it."""

from datetime import date

import pytest

from planpress.rules.reading import tense
from planpress.rules.reading.dates import Dated
from planpress.rules.reading.prose import Passage

START = date(2016, 1, 1)


def last_date(text: str, field: str = "progress") -> tuple[Passage, Dated]:
    passage = Passage((field,), field, text, "en")
    return passage, passage.dates[-1]


@pytest.mark.parametrize(
    "text",
    [
        "A workshop is planned for March 2018.",
        "Two proposals are due in March 2018.",
        "By March 2018, ten officers were trained.",
        "La loi sera adoptée en mars 2018.",
        "Las visitas previstas son de marzo de 2018.",
    ],
)
def test_what_is_still_to_come(text: str) -> None:
    """Words that look ahead are known in three languages and in each of their forms."""
    assert tense.looks_ahead(*last_date(text))


def test_what_was_done_does_not_look_ahead() -> None:
    """A word counts whole: a "plan" is not a plan to do something, and "reproposed" is not a word of the list."""
    assert not tense.looks_ahead(*last_date("The plan of the port was reproposed and printed in March 2018."))


@pytest.mark.parametrize(
    "text",
    [
        "The trial was adjourned to March 2018.",
        "The course was put off until early March 2018.",
        "Guards were hired ahead of the elections of March 2018.",
        "Des agents ont été formés en prévision des élections de mars 2018.",
    ],
)
def test_appointments(text: str) -> None:
    """The date of an appointment, or of something that work prepares for, is not the date of the work."""
    assert tense.is_of_an_appointment(*last_date(text))


@pytest.mark.parametrize(
    "words",
    ["after the reporting period", "since the end of this period", "après cette période", "después del período"],
)
def test_after_the_period(words: str) -> None:
    """A text may itself say that something happened after the period."""
    assert tense.says_after_the_period(*last_date(f"Officers were trained in March 2018, {words}."))
    assert not tense.says_after_the_period(*last_date("Officers were trained after lunch in March 2018."))


@pytest.mark.parametrize(
    ("text", "aimed"),
    [
        ("In March 2018, a workshop is planned.", True),
        ("A workshop is planned for March 2018.", True),
        ("The follow-up of the workshop of March 2018 is planned.", False),
        ("Both villages sign in March 2018.", True),
        ("Both villages were visited in March 2018.", False),
        ("Both villages need a guard in March 2018.", True),
    ],
)
def test_what_is_aimed_at_a_date(text: str, aimed: bool) -> None:
    """An outlook aims at a date where the step, and not something else, is to happen then."""
    assert tense.is_aimed_at(*last_date(text, "outlook")) is aimed


@pytest.mark.parametrize(
    "text",
    [
        "Under the law on forests of March 2013, ten officers were trained.",
        "Ten officers, previously trained in March 2013, went on patrol.",
        "Ten officers had been trained in March 2013.",
        "The convention of CoP16 in March 2013 was applied.",
        "The strategies dated March 2013 were applied.",
    ],
)
def test_background(text: str) -> None:
    """The date of a law, and what was over earlier, are the background of a sentence."""
    assert tense.is_background(*last_date(text), START)


@pytest.mark.parametrize(
    "text",
    [
        "In March 2013, ten officers were trained.",
        "The post was closed by order no. 12 of March 2013.",
        "In July 2016 and again in March 2013, ten officers were trained.",
    ],
)
def test_deeds_before_the_period(text: str) -> None:
    """What was done on a date is not background, nor is the date of the order by which it was done."""
    assert not tense.is_background(*last_date(text), START)


@pytest.mark.parametrize(
    ("text", "follows"),
    [
        ("The law adopted in 2016 will be applied.", True),
        ("The meeting held in June 2016 will be repeated.", True),
        ("A meeting is planned in June 2016.", False),
        ("A meeting is to be held in June 2016.", False),
        ("In June 2016, a meeting will be held.", False),
    ],
)
def test_the_date_of_a_deed(text: str, follows: bool) -> None:
    """A date belongs to the participle before it, unless the participle is about something still to come."""
    assert tense.follows_a_deed(*last_date(text, "outlook")) is follows
