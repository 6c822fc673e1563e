"""The further details of the Word form: every value for which the official form has no field, with its name."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from planpress.exchange.field_rows import EMPTY_LIST, EMPTY_MAP, NAMED_LIST, FieldRow, field_rows, path_steps
from planpress.exchange.office import DocumentTable
from planpress.exchange.word_form.blocks import Block, FormCell, FormText, FormTextKind, Grid, Heading
from planpress.exchange.word_form.entries import cell_words
from planpress.exchange.word_form.part_b import printed_number
from planpress.exchange.word_form.prose import PrintedLine, plain_line, plain_words
from planpress.exchange.word_form.setting import FormSetting
from planpress.language import N_, Language
from planpress.model import Report
from planpress.model.languages import TAG

PERIOD = "period"
"""The name of the first value, by which the table is recognised."""
NOTHING = "\u2014"
WIDTHS = (24, 24, 52)
KEYS = frozenset(field.alias or name for name, field in Report.model_fields.items()) | {PERIOD}
"""The first step of every name in the table."""
LABELS: Mapping[str, str] = {
    "about": N_("About"),
    "code": N_("Code"),
    "id": N_("Number"),
    "into": N_("Continued in"),
    "of": N_("Total"),
    "from": N_("Continues"),
    "accept": N_("Accepted findings"),
    "baseline": N_("Baseline"),
    "change": N_("Change"),
    "challenges": N_("Challenges"),
    "comments": N_("Comments"),
    "corrections": N_("Corrections"),
    "date": N_("Date"),
    "depends_on": N_("Waits for"),
    "description": N_("What it is about"),
    "detail": N_("What is public"),
    "dropped": N_("%(term_Actions)s that end with this report"),
    "due": N_("Due"),
    "evidence": N_("Evidence"),
    "indicators": N_("Indicators"),
    "language": N_("Language"),
    "meeting": N_("Prepared for"),
    "name": N_("Name"),
    "note": N_("Note"),
    "notes": N_("Editorial notes"),
    "milestones": N_("Milestones"),
    "number": N_("Number"),
    "objective": "%(term_Objective)s",
    "ongoing": N_("Ongoing"),
    "origin": N_("Where it was promised"),
    "outlook": N_("Outlook"),
    "overall": N_("Overall rating"),
    "page": N_("Page"),
    "part_b": N_("Part B"),
    "part_c": N_("Part C"),
    "pillar": "%(term_Pillar)s",
    "period": N_("Reporting %(term_period)s"),
    "plan_version": N_("Version of the plan"),
    "prepared_by": N_("Prepared by"),
    "printed": N_("As printed"),
    "progress": N_("Progress"),
    "rating": N_("Rating"),
    "ratings": N_("Rating"),
    "reached": N_("Reached"),
    "reason": N_("Reason"),
    "reference": N_("Reference"),
    "responsible": N_("Responsible"),
    "scale": N_("Scale of ratings"),
    "shares": N_("Share of %(term_actions)s by rating, as printed"),
    "short_title": N_("Short title"),
    "source": N_("Source"),
    "starred": N_("Asterisk"),
    "start": N_("Start"),
    "state": N_("State"),
    "submitted": N_("Submitted"),
    "summary": N_("Summary"),
    "tags": N_("Tags"),
    "target": N_("Target"),
    "text": N_("Text"),
    "title": N_("Title"),
    "to": N_("Reporting %(term_period)s"),
    "totals": N_("Number of %(term_actions)s by rating"),
    "totals_derived": N_("Derived totals"),
    "totals_note": N_("Note on the numbers"),
    "unit": N_("Unit"),
    "updates": N_("Updates"),
    "url": N_("Address"),
    "value": N_("Value"),
}
"""What each key of the data is called in the form."""


def further_blocks(
    values: Mapping[str, Any], mapping: Mapping[str, Any], setting: FormSetting, period: str
) -> Iterator[Block]:
    """Yield the table of further details.

    Args:
        values: The values that it shows, by the keys of the data.
        mapping: The whole report.
        setting: Its setting.
        period: The id of the period.
    """
    words = setting.words
    yield Heading(words.further, 2, "further-details")
    yield FormText((plain_line(words.further_intro),), FormTextKind.REMARK)
    heads = ((words.field, 2), (words.value, 1))
    rows = [tuple(FormCell((plain_line(head),), width, is_head=True) for head, width in heads)]
    shown = [FieldRow(PERIOD, period), *field_rows(values)]
    numbers = {f"[{action['id']}]": printed_number(action) for action in mapping.get(NAMED_LIST, [])}
    for place, group in groupby(shown, lambda row: _place(row.path)):
        label = words.language.gettext("%(term_Action)s %(action)s", action=numbers.get(place, place))
        heading = label if place else words.the_report
        rows.append((FormCell((plain_line(heading, bold=True),), len(WIDTHS), is_head=True),))
        rows += [_row(row, setting) for row in group]
    yield Grid(WIDTHS, tuple(rows), heads=1)


def read_further(rows: Sequence[Sequence[tuple[PrintedLine, ...]]]) -> list[FieldRow]:
    """Return the rows of the table of further details.

    Args:
        rows: The paragraphs of each cell, row by row.
    """
    return [
        FieldRow(name, plain_words(row[2]))
        for row in rows
        if len(row) == len(WIDTHS) and path_steps(name := cell_words(row[1]))
    ]


def is_further(table: DocumentTable) -> bool:
    """Tell whether a table is the table of further details, or the first part of that table.

    A share or a number can have the same words as the name of a value, so most rows must have such a name.
    """
    names = [row.cells[1].text for row in table.rows if len(row.cells) == len(WIDTHS)]
    return PERIOD in names and sum(next(iter(path_steps(name)), "") in KEYS for name in names) > len(names) / 2


def _place(path: str) -> str:
    """Return the step that names an action; "" for values of the report."""
    steps = path_steps(path)
    return steps[1] if steps[0] == NAMED_LIST and len(steps) > 1 else ""


def _row(row: FieldRow, setting: FormSetting) -> tuple[FormCell, ...]:
    steps = path_steps(row.path)
    words = NOTHING if row.path.endswith((EMPTY_LIST, EMPTY_MAP)) else row.words
    language = steps[-1] if len(steps) > 1 and TAG.fullmatch(steps[-1]) and steps[-1] not in LABELS else ""
    label = plain_line(_label(steps, setting))
    name = FormCell((plain_line(row.path),), code=True)
    return (FormCell((label,)), name, FormCell((plain_line(words),), language=language))


def _label(steps: Sequence[str], setting: FormSetting) -> str:
    """Return the name of a value in words, from the outermost key to the innermost."""
    language = setting.words.language
    inner = steps[2:] if steps[0] == NAMED_LIST else steps
    if inner == ("from",) and inner == steps:  # the period's first day; in an action, "from" is its lineage
        inner = ("to",)
    return " \u203a ".join(_step(step, setting, language) for step in inner)


def _step(step: str, setting: FormSetting, language: Language) -> str:
    if step.startswith("["):
        return step[1:-1]
    if step in LABELS:
        return language.gettext(LABELS[step])
    name = setting.assessors.get(step) or setting.labels.get(step)
    return name or (language.language_name(step) if TAG.fullmatch(step) else step)
