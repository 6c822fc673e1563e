"""Which pictures for link previews a version has."""

from planpress.site.pictures import MOST_ACTIONS, pictures
from tests.views.sketch import FULL, action, context

ALL = {"card.png", "cards/1.1.png", "cards/1.10.png", "cards/e9.png", "cards/e10.png"}
MANY = {"actions": [action(f"1.{number}", party="done") for number in range(MOST_ACTIONS + 1)]}


def test_only_published_versions_and_previews_have_pictures() -> None:
    """An ordinary build draws nothing, whatever the project says."""
    here = context({"2001": FULL})
    assert pictures(here, (), of_actions=True, drawn=False) == frozenset()
    assert pictures(here, (), of_actions=None, drawn=True) == ALL


def test_a_project_decides_about_the_pictures_of_actions() -> None:
    """Plans with many actions have only the picture of the report, unless they say otherwise."""
    here, large = context({"2001": FULL}), context({"2001": MANY})
    assert pictures(here, (), of_actions=False, drawn=True) == {"card.png"}
    assert pictures(large, (), of_actions=None, drawn=True) == {"card.png"}
    assert len(pictures(large, (), of_actions=True, drawn=True)) == MOST_ACTIONS + 2


def test_no_published_picture_disappears() -> None:
    """A corrected edition has the pictures that readers have already seen."""
    here = context({"2001": FULL})
    assert pictures(here, {"cards/1.1.png", "index.html"}, of_actions=False, drawn=True) == {
        "card.png",
        "cards/1.1.png",
    }
