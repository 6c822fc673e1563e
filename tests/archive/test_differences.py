"""Differences are reported with the key, the action and the part of the action."""

from pathlib import Path

from planpress.archive.differences import StatedCorrection, lost_corrections, new_corrections, report_changed
from planpress.archive.digests import report_of
from planpress.model import Correction, PartialDate
from planpress.model.text import plain
from tests.archive.tiny import Press, find


def test_changed_keys_of_an_action_are_named(tmp_path: Path) -> None:
    """A changed action is reported with its changed keys; an added or removed action is reported as new or gone."""
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
    """Readers without a text in their language get the first, so the order of languages counts, unlike that of ids."""
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


def test_a_correction_is_quoted_as_it_is_seen() -> None:
    """However the words of a correction are typed at the prompt, they match the data if they look the same."""
    entry = StatedCorrection("2020-01", ("L\u2019\u00e9tat d\u2019avancement de 1.1\u00a0: \u201catteint\u201d",))
    assert entry.quoted_by("L'e\u0301tat d'avancement")
    assert entry.quoted_by('l\u00ad\u2019\u00e9tat d\u02bcavancement de 1.1 : "atteint"\u200b')
    assert not entry.quoted_by("L'etat d'avancement")


def test_texts_published_in_another_form_are_the_same(tmp_path: Path) -> None:
    """An archive made by an earlier planpress, which kept the form of letters as typed, loses no corrections."""
    report = find(Press(tmp_path / "archive").dataset, "2001")
    correction = Correction(date=PartialDate(2020, 1), text=plain("\u00e9tat"))
    now = report.model_copy(update={"corrections": (correction,)})
    then = report_of(now)
    then["corrections"][0]["text"] = "e\u0301tat"
    assert lost_corrections({"report": then}, now) == new_corrections({"report": then}, now) == []
    assert report_changed({"report": then}, now) == []
