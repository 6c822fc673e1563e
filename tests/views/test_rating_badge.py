"""A rating has a shape, words and a colour, and names its assessor."""

import pytest

from planpress.errors import UnknownNameError
from planpress.model import Plan
from planpress.views.embedded_badge import embedded_badge, width
from planpress.views.rating_badge import Tone, badges, rating_badge, tone
from tests.views.sketch import FULL, PLAN, action, context

SCALES = {scale.id: scale for scale in Plan.model_validate(PLAN).scales}


@pytest.mark.parametrize(
    ("scale", "rating", "expected"),
    [
        ("five", "done", Tone.BEST),
        ("five", "nearly", Tone.GOOD),
        ("five", "half", Tone.MIDDLE),
        ("five", "begun", Tone.LOW),
        ("five", "none", Tone.LEAST),
        ("five", "waiting", Tone.UNRANKED),
        ("two", "good", Tone.BEST),
        ("two", "bad", Tone.LEAST),
    ],
    ids=str,
)
def test_tone_follows_the_rank_within_the_scale(scale: str, rating: str, expected: Tone) -> None:
    """The best rank of a scale has the best tone and the lowest the least, however ranks are numbered."""
    known_rating = SCALES[scale].rating(rating)
    assert known_rating
    assert tone(SCALES[scale], known_rating) is expected


def test_only_rank_is_the_best() -> None:
    """If there is only one rank, it is not called the least."""
    values = {"id": "one", "ratings": [{"id": "met", "label": "Met", "rank": 1}, {"id": "unclear", "label": "?"}]}
    plan = Plan.model_validate({**PLAN, "scales": [values]})
    assert [tone(plan.scales[0], rating) for rating in plan.scales[0].ratings] == [Tone.BEST, Tone.UNRANKED]


def test_badges_follow_the_order_of_the_plan() -> None:
    """The Party's own rating comes first, whatever the order in the data, and each badge names its assessor."""
    shown = context({"2001": {"actions": [action("1.1") | {"ratings": {"panel": "begun", "party": "done"}}]}})
    shown_badges = badges(shown, shown.report, shown.actions[0])
    assert [(badge.assessor.words, badge.label.words) for badge in shown_badges] == [
        ("Party", "Done"),
        ("Panel", "Begun"),
    ]


def test_printed_words_are_shown_where_they_differ() -> None:
    """The words of the report are shown beside the label only if they differ."""
    same = {"rating": "begun", "printed": "Begun"}
    shorter = {"rating": "begun", "printed": "Limited progress"}
    shown = context({"2001": {"actions": [action("1.1", party=same), action("1.2", party=shorter)]}})
    assert rating_badge(shown, "1.1").printed is None
    assert str(rating_badge(shown, "1.2").printed) == "Limited progress"


def test_waiting_names_the_actions_it_waits_for() -> None:
    """A pending rating links to the actions that it depends on, and has its note."""
    given = {"rating": "waiting", "depends_on": ["1.1"], "note": "A note."}
    shown = context({"2001": {"actions": [action("1.1"), action("1.2", party=given)]}})
    badge = rating_badge(shown, "1.2")
    assert [(link.label, link.href) for link in badge.depends_on] == [("1.1", "../../actions/1.1/")]
    assert badge.note
    assert badge.note.words == "A note."


@pytest.mark.parametrize("values", [{"detail": "totals"}, {"state": "missing"}, {"state": "withheld"}], ids=str)
def test_without_public_ratings_a_badge_says_so(values: dict[str, str]) -> None:
    """No rating of an earlier report appears as if it were this period's."""
    badge = rating_badge(context({"2001": FULL, "2002": values}), "1.1")
    assert not badge.rated
    assert badge.tone is Tone.UNRATED
    assert badge.label.words not in ("Done", "Nearly done")
    assert badge.assessor.words == "Party"


def test_badge_of_an_action_that_one_assessor_left_unrated() -> None:
    """The badge for an assessor without a rating says so; the badge for another assessor shows its rating."""
    shown = context({"2001": FULL})
    assert rating_badge(shown, "E9").label.words == "Waiting"
    assert not rating_badge(shown, "E9", "panel").rated
    with pytest.raises(UnknownNameError):
        rating_badge(shown, "E9", "nobody")


def test_embedded_badge_says_both_ratings_and_takes_the_tone_of_the_party() -> None:
    """The badge for other sites names each rating and its assessor; its colour is that of the Party's rating."""
    shown = context({"2001": {"actions": [action("1.1") | {"ratings": {"panel": "begun", "party": "done"}}]}})
    badge = embedded_badge(shown, shown.actions[0])
    assert badge.label == "1.1 · 2001"
    assert badge.message == "Done (Party); Begun (Panel)"
    assert badge.tone is Tone.BEST
    assert badge.plan == "Exemplia: Plan"


def test_embedded_badge_without_a_rating() -> None:
    """If no rating by action is public, the badge for other sites says so."""
    shown = context({"2001": FULL, "2002": {"detail": "totals"}})
    badge = embedded_badge(shown, shown.actions[0])
    assert "Done" not in badge.message
    assert badge.tone is Tone.UNRATED


def test_wide_letters_take_more_room() -> None:
    """The estimated width of a badge grows with its text, and more with wide letters."""
    assert width("ab") < width("abc") < width("字字字")


def test_printed_words_that_look_like_the_label_are_the_label() -> None:
    """A label that is printed with another kind of space is not shown twice."""
    rated = action("1.1", party={"rating": "nearly", "printed": "Nearly\u00a0do\u00adne"})
    shown = context({"2001": {"actions": [rated]}})
    assert badges(shown, shown.report, shown.report.actions[0])[0].printed is None
