"""Messages of the checker, as `check` prints them."""

from decimal import Decimal

from planpress.model import PartialDate
from planpress.model.message import LanguageName, Worded, counted, message


def test_values_are_filled_in() -> None:
    """A message is printed with its values: dates as in the files, numbers without separators, other messages."""
    made = message(
        "%(when)s, %(count)s, %(share)s%%, %(part)s: %(words)s",
        when=PartialDate(2017, 7),
        count=12_345,
        share=Decimal("33.0"),
        part=message("Part B"),
        words="100% of %(it)s",
    )
    assert str(made) == "2017-07, 12345, 33.0%, Part B: 100% of %(it)s"


def test_the_form_that_fits_a_number() -> None:
    """A message with a number has the form for 1 or that for any other number, and can name the number."""
    forms = ("%(num)s day in %(where)s", "%(num)s days in %(where)s")
    assert [str(counted(*forms, number, where="all")) for number in (0, 1, 2)] == [
        "0 days in all",
        "1 day in all",
        "2 days in all",
    ]


def test_terms_are_the_usual_ones() -> None:
    """The checker speaks of actions and pillars, like the keys of the files, whatever a plan calls them."""
    terms = message("%(term_Actions)s of a %(term_pillar)s and a %(term_party)s")
    assert str(terms) == "Actions of a pillar and a Party"
    assert str(counted("%(num)s %(num_actions)s", "%(num)s %(num_actions)s", 1)) == "1 action"
    assert str(counted("%(num)s %(num_parties)s", "%(num)s %(num_parties)s", 2)) == "2 Parties"


def test_a_message_without_values_is_printed_as_it_is() -> None:
    """A percent sign needs no escape where there are no values."""
    assert str(message("they make 100%")) == "they make 100%"


def test_words_of_the_checker() -> None:
    """A value can be printed in other words than the site uses."""
    languages = Worded("English, French", (LanguageName("en"), LanguageName("fr")))
    assert str(message("read: %(languages)s", languages=languages)) == "read: English, French"


def test_equal_messages_are_one() -> None:
    """Messages can be put into sets and used as keys."""
    assert len({message("%(id)s", id="1.1"), message("%(id)s", id="1.1"), message("%(id)s", id="1.2")}) == 2
