"""What would be different is named: the key, the action and what of it."""

from pathlib import Path

from planpress.site.differences import report_changed
from planpress.site.digests import report_of
from tests.site.tiny import Press, find


def test_changed_keys_of_an_action_are_named(tmp_path: Path) -> None:
    """An action that differs is named with what differs of it; one that came or went is said to be new or gone."""
    dataset = Press(tmp_path / "archive").dataset
    before, report = {"report": report_of(find(dataset, "2001"))}, find(dataset, "2001")
    first, second, third = report.actions
    altered = report.model_copy(
        update={"actions": (first.model_copy(update={"starred": True, "ratings": second.ratings}), second)}
    )
    assert report_changed(before, report) == []
    assert report_changed(before, altered) == ["action 1.1 (ratings, starred)", f"action {third.id} (gone)"]
    assert report_changed({"report": report_of(altered)}, report) == [
        "action 1.1 (ratings, starred)",
        f"action {third.id} (new)",
    ]
    turned = report.model_copy(update={"actions": (second, first, third)})
    assert report_changed(before, turned) == ["the order of the actions"]


def test_exchanged_languages_are_a_change(tmp_path: Path) -> None:
    """Whoever finds no text in a language of their own gets the first, so their order counts; that of ids does not."""
    report = find(Press(tmp_path / "archive").dataset, "2001")
    shape = report_of(report)
    first = shape["actions"][0]
    first["title"] = {"km": "K", "fr": "F"}
    before = {"report": shape}
    same = report.model_validate({**shape, "period": "2001"})
    assert report_changed(before, same) == []
    exchanged = {**shape, "actions": [{**first, "title": {"fr": "F", "km": "K"}}, *shape["actions"][1:]]}
    assert report_changed(before, report.model_validate(exchanged)) == ["action 1.1 (title)"]
    ratings = {"zz": {"rating": "done"}, "party": {"rating": "none"}}
    first["ratings"] = ratings
    turned = {**shape, "actions": [{**first, "ratings": dict(reversed(ratings.items()))}, *shape["actions"][1:]]}
    assert report_changed({"report": shape}, report.model_validate(turned)) == []
