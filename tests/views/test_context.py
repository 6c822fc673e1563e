"""The context decides which words views have, where their links lead, and what they know."""

from typing import Any

import pytest

from planpress.addresses import action_anchor
from planpress.errors import UnknownNameError
from planpress.model.text import Text, Wording, plain
from planpress.views.context import Link
from tests.views.sketch import FULL, context

BOTH = Text((Wording("words", "en"), Wording("mots", "fr")))
FRENCH = Text((Wording("mots", "fr"),))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (BOTH, "en", ("words", "en", False)),
        (BOTH, "fr", ("mots", "fr", False)),
        (FRENCH, "en", ("mots", "fr", True)),
        (plain("words"), "en", ("words", "en", False)),
        (plain("words"), "fr", ("words", "en", True)),
        (plain("words"), "nl", ("words", "en", False)),
    ],
    ids=["first", "second", "only foreign", "plain", "plain, foreign", "site not translated"],
)
def test_words_in_the_language_of_the_page(text: Text, language: str, expected: tuple[str, str, bool]) -> None:
    """Readers get the words in their language if there are any; words in a foreign language are marked."""
    reading = context({"2001": FULL}, language=language).read(text)
    assert (reading.words, reading.language, reading.foreign) == expected


def test_plain_words_are_in_the_language_of_their_file() -> None:
    """Plain words of a French report are French; those of the plan are in the plan's first language."""
    shown = context({"2001": {**FULL, "language": "fr"}})
    assert shown.read(plain("mots")).language == "fr"
    assert shown.read(plain("mots")).foreign
    assert shown.read_plan(plain("words")).language == "en"
    assert not shown.read_plan(plain("words")).foreign


def test_words_of_an_earlier_report_are_in_its_language() -> None:
    """A quotation from an earlier report is in the language of that report."""
    shown = context({"2001": {**FULL, "language": "fr"}, "2002": {"detail": "totals"}})
    assert shown.read(plain("mots"), shown.actions_report).language == "fr"
    assert shown.read(plain("words")).language == "en"


def test_links_lead_from_the_page() -> None:
    """Links are relative to the page and in lower case; permanent addresses are complete."""
    shown = context({"2001": FULL, "2002": FULL}, root="../../")
    assert shown.action_href("E9") == "../../actions/e9/"
    assert shown.pillar_href("E", "E9") == "../../pillars/e/#action-e9"
    assert shown.period_href("2001", "about/") == "../../../2001/about/"
    assert shown.href("") == "../../"
    assert shown.url("actions/e9/") == "https://example.org/sketch/2002/actions/e9/"
    assert context({"2001": FULL}, root="").href("") == "./"
    assert action_anchor("F.2") == "action-f.2"


def test_a_period_knows_no_later_one() -> None:
    """A context contains only the reports up to its period."""
    shown = context({"2001": FULL, "2002": FULL, "2003": FULL}, "2002")
    assert [report.period for report in shown.dataset.reports] == ["2001", "2002"]


def test_actions_come_from_the_nearest_report_that_lists_them() -> None:
    """If a report lists no actions, those of the nearest earlier report are shown; without one, there are none."""
    reports: dict[str, dict[str, Any]] = {
        "2001": {"state": "missing"},
        "2002": FULL,
        "2003": {"detail": "totals"},
        "2004": {"state": "withheld"},
    }
    assert context(reports, "2001").actions == ()
    assert [len(context(reports, period).actions) for period in ("2002", "2003", "2004")] == [4, 4, 4]
    home = context(reports, "2004").actions_report
    assert home
    assert home.period == "2002"


@pytest.mark.parametrize(
    ("find", "word", "hint"),
    [
        ("find_action", "1-1", 'no action "1-1" in 2001; did you mean "1.1"'),
        ("find_pillar", "X", 'no pillar "X" in data/plan.yml; allowed: 1, E, F'),
        ("find_assessor", "Partty", 'no assessor "Partty" in data/plan.yml; did you mean "party"'),
        ("check_rating", "dome", 'no rating "dome" in data/plan.yml; did you mean "done"'),
    ],
)
def test_unknown_names_come_with_a_suggestion(find: str, word: str, hint: str) -> None:
    """The error for an unknown name suggests what was probably meant."""
    with pytest.raises(UnknownNameError) as caught:
        getattr(context({"2001": FULL}), find)(word)
    assert hint in str(caught.value)


def test_what_is_costly_is_made_once() -> None:
    """Pages of a period share what was made for the first of them."""
    shown = context({"2001": FULL})
    made: list[Link] = []

    def make() -> Link:
        made.append(Link("a", "b"))
        return made[-1]

    assert [shown.remember("key", make) for _ in range(3)] == [Link("a", "b")] * 3
    assert len(made) == 1


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("\u0637\u0628\u0627\u0639\u0629 (E9)", "ar", "rtl"),
        ("SC69 Doc. 29", "ar", "auto"),
        ("Loi", "fr", "ltr"),
        ("Loi \u0637\u0628", "fr", "ltr"),
        ("Batas", "fil", "auto"),
        ("\u0637\u0628", "ar-Latn", "ltr"),
    ],
)
def test_direction_follows_the_language(words: str, language: str, expected: str) -> None:
    """Texts have the direction of their language, unless they contain no letter of its script."""
    reading = context({"2001": FULL}).read(Text((Wording(words, language),)))
    assert (reading.foreign, reading.direction) == (True, expected)


TURNED = "a\u202eb"


def test_words_are_isolated_in_a_sentence() -> None:
    """In a sentence, only words that could change its direction are isolated."""
    shown = context({"2001": FULL})
    assert f"{shown.read(plain('Law'))}." == "Law."
    assert f"{shown.read(plain(TURNED))}." == "\u2068a\u202eb\u202c\u2069."
