"""The time of publication: given, from the environment, or now."""

import os
from datetime import UTC, datetime, timedelta

import pytest

from planpress.errors import UsageError
from planpress.site.clock import EPOCH, epoch, is_ahead, moment, remark, sound_epoch


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2020-01-31", "2020-01-31T00:00:00Z"),
        ("2020-01-31T12:30:00Z", "2020-01-31T12:30:00Z"),
        ("2020-01-31T12:30:00", "2020-01-31T12:30:00Z"),
        ("2020-01-31T01:30:00+07:00", "2020-01-30T18:30:00Z"),
    ],
)
def test_dates_are_written_in_universal_time(date: str, expected: str) -> None:
    """A day is its first moment; a time without a zone is universal time."""
    assert moment(date) == expected


def test_date_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH replaces the current time, and a given date replaces both."""
    monkeypatch.setenv(EPOCH, "86400")
    assert moment(None) == "1970-01-02T00:00:00Z"
    assert moment("2020-01-31") == "2020-01-31T00:00:00Z"
    monkeypatch.delenv(EPOCH)
    assert moment(None) > "2024"


@pytest.mark.parametrize(
    "date", ["yesterday", "2020-02-30", "", "2020", "0000-01-01", "9999-12-31T23:00:00-05:00", "x" * 99]
)
def test_what_is_no_date_is_refused(date: str) -> None:
    """A value that is not a date is a usage error, reported in a short sentence."""
    with pytest.raises(UsageError, match="is not a date; write it like") as caught:
        moment(date)
    assert len(str(caught.value)) < 150


@pytest.mark.parametrize("value", ["abc", "-1", "1.5", "1e9", "99999999999999", "253402300800", "\u0661", "9" * 5000])
def test_bad_environment_is_refused(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A SOURCE_DATE_EPOCH that is not a number of seconds is a usage error, reported in a short sentence."""
    monkeypatch.setenv(EPOCH, value)
    for act in (epoch, lambda: moment(None), lambda: sound_epoch().__enter__()):
        with pytest.raises(UsageError, match="is not a number of seconds since 1970") as caught:
            act()
        assert len(str(caught.value)) < 150


@pytest.mark.parametrize("value", ["", " "])
def test_empty_environment_is_none(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty SOURCE_DATE_EPOCH counts as unset, also for MkDocs, and is restored afterwards."""
    monkeypatch.setenv(EPOCH, value)
    assert epoch() is None
    assert moment(None) > "2024"
    with sound_epoch():
        assert EPOCH not in os.environ
    assert os.environ[EPOCH] == value
    monkeypatch.setenv(EPOCH, "1")
    with sound_epoch():
        assert os.environ[EPOCH] == "1"


def test_odd_dates_are_remarked() -> None:
    """A date that no clock should show, or that is in the future, gives a note."""
    now = datetime.now(UTC)
    tomorrow, later = (f"{now + timedelta(hours=hours):%Y-%m-%dT%H:%M:%SZ}" for hours in (20, 50))
    assert remark(moment(None)) == ""
    assert remark("2020-01-01T00:00:00Z") == ""
    assert "the clock of this computer" in remark("1970-01-02T00:00:00Z")
    assert "the clock of this computer" in remark("2099-01-02T00:00:00Z")
    assert "in the future" in remark(tomorrow)
    assert (is_ahead(moment(None)), is_ahead(tomorrow), is_ahead(later)) == (False, False, True)
