"""The time of publication: as given, from SOURCE_DATE_EPOCH, or now."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from planpress.errors import UsageError

EPOCH = "SOURCE_DATE_EPOCH"
"""The variable that defines the current time for a build, in seconds since 1970 (reproducible-builds.org)."""
SECONDS = re.compile(r"[0-9]{1,12}")
LAST_SECOND = 253_402_300_799
"""The last second of the year 9999."""
TOLERANCE = timedelta(days=1)
"""How far in the future a date may be, because in the publisher's time zone it may already be tomorrow."""
PLAUSIBLE = range(2020, 2050)
"""Years in which planpress may have published something; a time in any other year suggests that the clock was wrong."""


def epoch() -> int | None:
    """Return SOURCE_DATE_EPOCH, in seconds since 1970; None if it is unset or empty.

    Raises:
        UsageError: The variable is not a number of seconds, or is too large.
    """
    value = os.environ.get(EPOCH, "")
    if not value.strip():
        return None
    if not SECONDS.fullmatch(value) or int(value) > LAST_SECOND:
        raise UsageError(
            f'{EPOCH} "{value[:40]}" is not a number of seconds since 1970',
            "set it to the output of `date +%s`, or unset it",
        )
    return int(value)


@contextmanager
def sound_epoch() -> Iterator[None]:
    """Hide an empty SOURCE_DATE_EPOCH from MkDocs, which would read it as a number.

    Raises:
        UsageError: The variable is not a number of seconds, or is too large.
    """
    if epoch() is not None or EPOCH not in os.environ:
        yield
        return
    value = os.environ.pop(EPOCH)
    try:
        yield
    finally:
        os.environ[EPOCH] = value


def moment(date: str | None) -> str:
    """Return the time of publication in the form that the ledger uses, in UTC.

    Args:
        date: A day or a day with a time, in ISO 8601; None for SOURCE_DATE_EPOCH or, if that is not set, the current
            time.

    Raises:
        UsageError: The text is not a date, or SOURCE_DATE_EPOCH is invalid.
    """
    if date is None:
        seconds = epoch()
        when = datetime.now(UTC) if seconds is None else datetime.fromtimestamp(seconds, UTC)
        return _written(when)
    try:
        when = datetime.fromisoformat(date)
        return _written((when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC))
    except (ValueError, OverflowError) as error:
        hint = "write it like 2026-01-31 or 2026-01-31T12:00:00Z"
        raise UsageError(f'--date "{date[:40]}" is not a date', hint) from error


def is_ahead(published: str) -> bool:
    """Tell whether a time of publication is more than a day in the future."""
    return published > _written(datetime.now(UTC) + TOLERANCE)


def remark(published: str) -> str:
    """Return a remark on an unusual time of publication; "" for any other time."""
    dated = f"the publication is dated {published}"
    if int(published[:4]) not in PLAUSIBLE:
        return f"{dated}; if that is wrong, correct the clock of this computer or SOURCE_DATE_EPOCH"
    if published > _written(datetime.now(UTC)):
        return f"{dated}, which is in the future; nothing with an earlier date can be published after it"
    return ""


def _written(when: datetime) -> str:
    return f"{when.replace(microsecond=0, tzinfo=None).isoformat()}Z"
