"""The sheets of the workbook: which columns each has, in which order and with which headings."""

from collections.abc import Iterable, Iterator

from planpress.exchange.report_workbook.columns import (
    ACTION_KEY,
    ACTIONS,
    MILESTONES,
    OTHER,
    PATH,
    PERIOD_KEY,
    PLAN_KEY,
    REPORT,
    TOTALS,
    WORDS,
    ColumnKind,
    SheetColumn,
    SheetLayout,
)
from planpress.language import N_

_KIND = ColumnKind


def layouts(assessors: Iterable[str]) -> dict[str, SheetLayout]:
    """Return the sheets by name, in the order of the workbook.

    Args:
        assessors: The ids of the plan's assessors, the Party first.
    """
    known = tuple(assessors)
    report = (*_REPORT, *(column for assessor in known for column in _overall(assessor)), *_REPORT_TEXTS)
    ratings = [column for place, assessor in enumerate(known) for column in _ratings(assessor, usual=place == 0)]
    actions = (*_ACTION, *ratings, *_ACTION_TEXTS)
    sheets = (
        SheetLayout(REPORT, N_("Report"), N_("The report as a whole: its dates, source and summary."), report),
        SheetLayout(ACTIONS, N_("%(term_Actions)s"), N_("A row for each %(term_action)s, in printed order."), actions),
        *_LISTS,
    )
    return {sheet.name: sheet for sheet in sheets}


def _judgement(path: str, assessor: str, *, usual: bool) -> Iterator[SheetColumn]:
    yield SheetColumn(f"{path}.rating", _KIND.CODE, N_("Rating"), "ratings", assessor, 20, usual)
    yield SheetColumn(f"{path}.printed", _KIND.PLAIN, N_("Rating as printed"), "", assessor, 20, usual=False)
    yield SheetColumn(f"{path}.note", _KIND.TEXT, N_("Note on the rating"), "", assessor, 30, usual=False)
    waits = N_("%(term_Actions)s that the rating waits for")
    yield SheetColumn(f"{path}.depends_on", _KIND.IDS, waits, "", assessor, 14, usual=False)


def _ratings(assessor: str, *, usual: bool) -> Iterator[SheetColumn]:
    yield from _judgement(f"ratings.{assessor}", assessor, usual=usual)


def _overall(assessor: str) -> Iterator[SheetColumn]:
    first, *rest = _judgement(f"overall.{assessor}", assessor, usual=True)
    yield SheetColumn(first.key, first.kind, N_("Overall rating"), first.codes, assessor)
    yield from rest
    yield SheetColumn(f"totals_note.{assessor}", _KIND.TEXT, N_("Note on the totals"), "", assessor, usual=False)


_REPORT = (
    SheetColumn(PLAN_KEY, _KIND.PLAIN, N_("Plan")),
    SheetColumn(PERIOD_KEY, _KIND.PLAIN, N_("Reporting %(term_period)s")),
    SheetColumn("from", _KIND.DATE, N_("First day of the %(term_period)s")),
    SheetColumn("to", _KIND.DATE, N_("Last day of the %(term_period)s")),
    SheetColumn("meeting", _KIND.PLAIN, N_("Meeting")),
    SheetColumn("submitted", _KIND.DATE, N_("Submitted")),
    SheetColumn("due", _KIND.DATE, N_("Due"), usual=False),
    SheetColumn("prepared_by", _KIND.TEXT, N_("Prepared by")),
    SheetColumn("state", _KIND.CODE, N_("State of the report"), "states"),
    SheetColumn("detail", _KIND.CODE, N_("What is public"), "details"),
    SheetColumn("scale", _KIND.CODE, N_("Rating scale"), "scales"),
    SheetColumn("plan_version", _KIND.ID, N_("Version of the plan")),
    SheetColumn("language", _KIND.PLAIN, N_("Language")),
    SheetColumn("source.title", _KIND.TEXT, N_("Title of the source")),
    SheetColumn("source.reference", _KIND.PLAIN, N_("Reference of the source")),
    SheetColumn("source.url", _KIND.PLAIN, N_("Address of the source")),
    SheetColumn("source.note", _KIND.TEXT, N_("Note on the source")),
)
_REPORT_TEXTS = (
    SheetColumn("summary", _KIND.TEXT, N_("Summary")),
    SheetColumn("progress", _KIND.TEXTS, N_("Progress")),
    SheetColumn("outlook", _KIND.TEXTS, N_("Outlook")),
)
_ACTION = (
    SheetColumn("id", _KIND.ID, N_("%(term_Action)s"), width=9),
    SheetColumn("number", _KIND.PLAIN, N_("Number as printed"), width=12, usual=False),
    SheetColumn("pillar", _KIND.CODE, N_("%(term_Pillar)s"), "pillars", width=22),
    SheetColumn("objective", _KIND.CODE, N_("%(term_Objective)s"), "objectives", width=22),
    SheetColumn("title", _KIND.TEXT, N_("Title"), width=36),
    SheetColumn("short_title", _KIND.TEXT, N_("Short title"), width=22, usual=False),
    SheetColumn("description", _KIND.TEXTS, N_("Description"), width=36, usual=False),
    SheetColumn("responsible", _KIND.NAMES, N_("Responsible"), "bodies", width=22),
    SheetColumn("start", _KIND.DATE, N_("Begins"), width=12, usual=False),
    SheetColumn("due.date", _KIND.DATE, N_("Due"), width=12, usual=False),
    SheetColumn("due.ongoing", _KIND.FLAG, N_("Ongoing"), width=10, usual=False),
    SheetColumn("due.text", _KIND.TEXT, N_("Due date as printed"), width=18, usual=False),
    SheetColumn("origin.title", _KIND.TEXT, N_("Promised in"), width=22, usual=False),
    SheetColumn("origin.page", _KIND.PLAIN, N_("Page"), width=8, usual=False),
    SheetColumn("origin.url", _KIND.PLAIN, N_("Address"), width=22, usual=False),
    SheetColumn("tags", _KIND.CODES, N_("Tags"), "tags", width=18, usual=False),
    SheetColumn("starred", _KIND.FLAG, N_("Asterisk"), width=10),
)
_ACTION_TEXTS = (
    SheetColumn("progress", _KIND.TEXTS, N_("Progress"), width=48),
    SheetColumn("comments", _KIND.TEXTS, N_("Comments"), width=30),
    SheetColumn("outlook", _KIND.TEXTS, N_("Outlook"), width=30),
    SheetColumn("challenges", _KIND.TEXTS, N_("Challenges"), width=30),
    SheetColumn("printed.part_b.title", _KIND.TEXT, N_("Title in Part B"), width=30, usual=False),
    SheetColumn("printed.part_b.starred", _KIND.FLAG, N_("Asterisk in Part B"), width=10, usual=False),
    SheetColumn("printed.part_c.title", _KIND.TEXT, N_("Title in Part C"), width=30, usual=False),
    SheetColumn("printed.part_c.starred", _KIND.FLAG, N_("Asterisk in Part C"), width=10, usual=False),
    SheetColumn("from", _KIND.IDS, N_("Continues"), width=12, usual=False),
    SheetColumn("change", _KIND.CODE, N_("Change since the previous report"), "changes", width=14, usual=False),
)
_BELONGS = SheetColumn(ACTION_KEY, _KIND.ID, N_("%(term_Action)s"), width=9)
_ABOUT = SheetColumn("about", _KIND.ID, N_("About"), width=12)
_LISTS = (
    SheetLayout(
        "indicators",
        N_("Indicators"),
        N_("A row for each indicator; the first column names its %(term_action)s."),
        (
            _BELONGS,
            SheetColumn("name", _KIND.TEXT, N_("Indicator"), width=44),
            SheetColumn("unit", _KIND.TEXT, N_("Unit"), width=22),
            SheetColumn("baseline", _KIND.PLAIN, N_("Baseline"), width=14),
            SheetColumn("target", _KIND.PLAIN, N_("Target"), width=14),
            SheetColumn("value", _KIND.PLAIN, N_("Value"), width=14),
        ),
    ),
    SheetLayout(
        "evidence",
        N_("Evidence"),
        N_("A row for each document, page or record that confirms what is reported."),
        (
            _BELONGS,
            SheetColumn("title", _KIND.TEXT, N_("Title"), width=60),
            SheetColumn("date", _KIND.DATE, N_("Date"), width=12),
            SheetColumn("url", _KIND.PLAIN, N_("Address"), width=50),
        ),
    ),
    SheetLayout(
        "updates",
        N_("Updates"),
        N_("A row for each dated statement; the first column names its %(term_action)s."),
        (
            _BELONGS,
            SheetColumn("date", _KIND.DATE, N_("Date"), width=12),
            SheetColumn("text", _KIND.TEXT, N_("Text"), width=60),
            SheetColumn("source.title", _KIND.TEXT, N_("Title of the source"), width=30),
            SheetColumn("source.url", _KIND.PLAIN, N_("Address of the source"), width=30),
        ),
    ),
    SheetLayout(
        MILESTONES,
        N_("Milestones"),
        N_("A row for each milestone; the first column names its %(term_action)s."),
        (
            _BELONGS,
            SheetColumn("number", _KIND.PLAIN, N_("Number as printed"), width=12),
            SheetColumn("title", _KIND.TEXT, N_("Title"), width=44),
            SheetColumn("responsible", _KIND.NAMES, N_("Responsible"), "bodies", width=22, usual=False),
            SheetColumn("start", _KIND.DATE, N_("Begins"), width=12, usual=False),
            SheetColumn("due.date", _KIND.DATE, N_("Due"), width=12),
            SheetColumn("due.ongoing", _KIND.FLAG, N_("Ongoing"), width=10, usual=False),
            SheetColumn("due.text", _KIND.TEXT, N_("Due date as printed"), width=18, usual=False),
            SheetColumn("rating", _KIND.CODE, N_("Rating"), "ratings", width=20),
            SheetColumn("state", _KIND.TEXT, N_("State"), width=20, usual=False),
            SheetColumn("reached", _KIND.DATE, N_("Reached"), width=12),
            SheetColumn("progress", _KIND.TEXTS, N_("Progress"), width=40),
        ),
    ),
    SheetLayout(
        TOTALS,
        N_("Totals"),
        N_(
            "How many %(term_actions)s have each rating, as stated in the source; "
            "leave this sheet empty if the source states no totals."
        ),
        (
            SheetColumn("assessor", _KIND.CODE, N_("Assessor"), "assessors", width=32),
            SheetColumn("rating", _KIND.CODE, N_("Rating"), "counted", width=36),
            SheetColumn("number", _KIND.WHOLE, N_("Number of %(term_actions)s"), width=12, former=N_("Number")),
            SheetColumn("share", _KIND.PLAIN, N_("Share"), width=12),
        ),
    ),
    SheetLayout(
        "dropped",
        N_("Dropped"),
        N_("A row for each %(term_action)s in the previous report that has ended since."),
        (
            SheetColumn("id", _KIND.ID, N_("%(term_Action)s"), width=9),
            SheetColumn("reason", _KIND.TEXT, N_("Reason"), width=70),
            SheetColumn("into", _KIND.IDS, N_("Continued by"), width=18),
        ),
    ),
    SheetLayout(
        "notes",
        N_("Notes"),
        N_("Notes that the editors wrote for readers."),
        (_ABOUT, SheetColumn("text", _KIND.TEXT, N_("Text"), width=90)),
    ),
    SheetLayout(
        "corrections",
        N_("Corrections"),
        N_("What was changed after the report was published."),
        (
            SheetColumn("date", _KIND.DATE, N_("Date"), width=12),
            _ABOUT,
            SheetColumn("text", _KIND.TEXT, N_("Text"), width=80),
        ),
    ),
    SheetLayout(
        "accept",
        N_("Accepted findings"),
        N_("Findings of the checker that the editors have reviewed and accepted."),
        (
            SheetColumn("code", _KIND.PLAIN, N_("Code"), width=14),
            _ABOUT,
            SheetColumn("reason", _KIND.PLAIN, N_("Reason"), width=70),
        ),
    ),
    SheetLayout(
        OTHER,
        N_("Other values"),
        N_("Values that have no column on any other sheet, each with its location in the data."),
        (
            SheetColumn(PATH, _KIND.PLAIN, N_("Place in the data"), width=44),
            SheetColumn(WORDS, _KIND.PLAIN, N_("Value"), width=80),
        ),
    ),
)
