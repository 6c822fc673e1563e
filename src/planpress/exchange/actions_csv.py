"""The actions of a report, or of all reports, as a table for programs."""

from collections.abc import Iterable, Iterator

from planpress.exchange.described_table import DescribedColumn, DescribedTable, csv_text
from planpress.exchange.milestone_lines import due_cell, due_words, milestone_details, milestone_line
from planpress.language import N_
from planpress.model import Action, Dataset, Plan, Report, Text
from planpress.model.lateness import is_late

COLUMNS = (
    DescribedColumn("period", "%(term_Period)s", N_("The %(term_period)s's id."), required=True),
    DescribedColumn(
        "action",
        "%(term_Action)s",
        N_(
            "The %(term_action)s's id, which is the printed number unless the column “number” contains a different "
            "one; read this column as text, because 1.10 is not 1.1."
        ),
        required=True,
    ),
    DescribedColumn("pillar", "%(term_Pillar)s", N_("The %(term_pillar)s's id.")),
    DescribedColumn("title", N_("Title"), N_("The official name of the %(term_action)s."), required=True),
    DescribedColumn(
        "starred",
        N_("Asterisk"),
        N_("true if the report prints an asterisk after the name."),
        datatype="boolean",
        required=True,
    ),
    DescribedColumn(
        "assessor",
        N_("Assessor"),
        N_(
            "The assessor whose rating the row contains; "
            "each %(term_action)s has a row for each assessor that rated it."
        ),
    ),
    DescribedColumn(
        "rating",
        N_("Rating"),
        N_("The rating's id in the report's scale; empty if the %(term_action)s has no rating."),
    ),
    DescribedColumn("label", N_("Label"), N_("The rating's label in the scale.")),
    DescribedColumn(
        "printed", N_("As printed"), N_("The report's words for the rating, if they differ from the label.")
    ),
    DescribedColumn(
        "depends_on",
        N_("Waits for"),
        N_("The %(term_actions)s that a pending %(term_action)s waits for, separated by spaces."),
        separator=" ",
    ),
    DescribedColumn(
        "continues",
        N_("Continues"),
        N_("The %(term_actions)s in the previous report that this %(term_action)s continues, separated by spaces."),
        separator=" ",
    ),
    DescribedColumn(
        "change", N_("Change"), N_("What has become of the %(term_action)s since the previous report, if stated.")
    ),
    DescribedColumn("progress", N_("Progress"), N_("What was done; paragraphs are separated by blank lines.")),
    DescribedColumn("comments", N_("Comments"), N_("The text that the official form prints in italics.")),
    DescribedColumn("outlook", N_("Outlook"), N_("What comes next.")),
    DescribedColumn("challenges", N_("Challenges"), N_("What made progress difficult.")),
    DescribedColumn(
        "indicators", N_("Indicators"), N_("How many indicators were supplied."), datatype="integer", required=True
    ),
    DescribedColumn(
        "evidence", N_("Evidence"), N_("How many pieces of evidence were supplied."), datatype="integer", required=True
    ),
    DescribedColumn(
        "number", N_("Number as printed"), N_("The %(term_action)s's number as printed, if it differs from the id.")
    ),
    DescribedColumn("objective", "%(term_Objective)s", N_("The %(term_objective)s's id.")),
    DescribedColumn("short_title", N_("Short title"), N_("A shorter name, for lists.")),
    DescribedColumn(
        "description", N_("Description"), N_("What the promise is about; paragraphs are separated by blank lines.")
    ),
    DescribedColumn(
        "responsible", N_("Responsible"), N_("The names of those responsible, the lead first, separated by semicolons.")
    ),
    DescribedColumn("start", N_("Start"), N_("When the work begins: a day, a month or a year.")),
    DescribedColumn(
        "due",
        N_("Due"),
        N_("When the %(term_action)s is due: a day, a month or a year; “ongoing”; or the words of the plan."),
    ),
    DescribedColumn(
        "late",
        N_("Late"),
        N_(
            "true if the due date had passed at the end of the %(term_period)s and the %(term_action)s was not "
            "finished."
        ),
        datatype="boolean",
    ),
    DescribedColumn("origin", N_("Origin"), N_("Where the promise was made.")),
    DescribedColumn(
        "tags", N_("Tags"), N_("The ids of the %(term_action)s's tags, separated by spaces."), separator=" "
    ),
    DescribedColumn("updates", N_("Updates"), N_("The dated statements, one per line: the date, then the text.")),
    DescribedColumn(
        "milestones",
        N_("Milestones"),
        N_(
            "The milestones, one per line: number, title, due date, rating or state, and the date on which the "
            "milestone was reached, separated by vertical bars."
        ),
    ),
    DescribedColumn(
        "due_words", N_("Due, in words"), N_("The words of the plan beside the value in the column “due”, if any.")
    ),
    DescribedColumn(
        "milestone_details",
        N_("Details of milestones"),
        N_(
            "What else is known about the milestones, one value per line: the position of the milestone in the column "
            "“milestones”, the key and the value, separated by vertical bars; further lines continue a value."
        ),
    ),
)
ACTIONS_TABLE = DescribedTable(COLUMNS)


def actions_csv(dataset: Dataset, report: Report) -> str:
    """Return a table (RFC 4180) with a row for each rating of an action, and one for each action without ratings.

    Args:
        dataset: The data as of the period.
        report: The report; if its actions are not public, the table has only the header.
    """
    return csv_text(ACTIONS_TABLE, table(dataset, report))


def history_csv(dataset: Dataset) -> str:
    """Return the rows of every report's ``actions.csv`` in one table, the earliest report first.

    Args:
        dataset: The data as of the period.
    """
    rows = (row for report in dataset.reports if report.detailed for row in table(dataset, report))
    return csv_text(ACTIONS_TABLE, rows)


def table(dataset: Dataset, report: Report) -> Iterator[dict[str, str]]:
    """Yield the rows of the table as mappings from columns to values; a column without a value is left empty.

    Args:
        dataset: The data as of the period.
        report: The report.
    """
    for action in report.actions:
        yield from _rows(dataset, report, action)


def _rows(dataset: Dataset, report: Report, action: Action) -> Iterable[dict[str, str]]:
    plan = dataset.plan
    language = report.language or plan.language
    scale = plan.scale(report.scale)
    shared = {
        "period": report.period,
        "action": action.id,
        "pillar": action.pillar,
        "title": action.title.wording(language).words,
        "starred": str(action.starred).lower(),
        "continues": " ".join(action.continues or ()),
        "change": str(action.change or ""),
        "progress": _joined(action.progress, language),
        "comments": _joined(action.comments, language),
        "outlook": _joined(action.outlook, language),
        "challenges": _joined(action.challenges, language),
        "indicators": str(len(action.indicators)),
        "evidence": str(len(action.evidence)),
        **_promise(plan, report, action, language),
    }
    rated = [(assessor, action.ratings[assessor.id]) for assessor in plan.assessors if assessor.id in action.ratings]
    for assessor, assessment in rated:
        rating = scale.rating(assessment.rating) if scale else None
        yield shared | {
            "assessor": assessor.id,
            "rating": assessment.rating,
            "label": rating.label.wording(plan.language).words if rating else "",
            "printed": assessment.printed or "",
            "depends_on": " ".join(assessment.depends_on),
        }
    if not rated:
        yield shared


def _promise(plan: Plan, report: Report, action: Action, language: str) -> dict[str, str]:
    """Return the further columns that describe an action, its dates, its milestones and its updates."""
    known = {body.id: body.name.wording(plan.language).words for body in plan.bodies}
    names = (entry.wording(language).words for entry in action.responsible)
    updates = sorted(action.updates, key=lambda update: update.date)
    return {
        "number": action.number or "",
        "objective": action.objective,
        "short_title": action.short_title.wording(language).words if action.short_title else "",
        "description": _joined(action.description, language),
        "responsible": "; ".join(known.get(name, name) for name in names),
        "start": str(action.start or ""),
        "due": due_cell(action.due, language),
        "due_words": due_words(action.due, language),
        "late": str(is_late(plan, report, action)).lower() if action.due else "",
        "origin": action.origin.title.wording(language).words if action.origin else "",
        "tags": " ".join(action.tags),
        "milestones": "\n".join(milestone_line(milestone, language) for milestone in action.milestones),
        "milestone_details": "\n".join(milestone_details(action.milestones, language, known)),
        "updates": "\n".join(f"{update.date} {update.text.wording(language).words}" for update in updates),
    }


def _joined(texts: tuple[Text, ...], language: str) -> str:
    return "\n\n".join(text.wording(language).words for text in texts)
