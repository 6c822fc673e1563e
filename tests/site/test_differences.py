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
