"""Recognises the official form of a progress report in a document, in English, French, Spanish or Arabic."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise

from planpress.errors import RefusedError
from planpress.exchange.office import DocumentTable, OfficeDocument, TableRow, TextParagraph, Uncertainty
from planpress.exchange.office.drawn_lines import without_drawn_lines
from planpress.importing.asterisk_legends import without_asterisk_legends
from planpress.importing.boxes import with_typed_boxes
from planpress.importing.closing_form_rows import with_closing_lines
from planpress.importing.closing_lists import without_closing_lists
from planpress.importing.cut_labels import with_whole_labels
from planpress.importing.details import read_details
from planpress.importing.document_numbers import is_stamp
from planpress.importing.document_tables import without_document_tables
from planpress.importing.form_lists import refuse_other_lists
from planpress.importing.form_signs import is_form
from planpress.importing.front_days import is_dateline, is_line_of_submission
from planpress.importing.front_facts import read_front_and_facts
from planpress.importing.front_lines import line_of
from planpress.importing.front_page import BesideTheFront, FrontPage
from planpress.importing.heading_words import OF_TEXTS
from planpress.importing.imported_actions import ImportedAction
from planpress.importing.labels import LabelReader, reader_for
from planpress.importing.languages import language_of
from planpress.importing.later_sections import without_later_sections
from planpress.importing.lettered_parts import Item
from planpress.importing.merging import merged
from planpress.importing.missing_actions import no_actions
from planpress.importing.numbered_nouns import with_numbered_nouns
from planpress.importing.other_plans import names_another_plan, other_pillars, pillar_headings
from planpress.importing.overall_lines import OverallLine, overall_ratings, unread_overall, without_overall_lines
from planpress.importing.overall_tables import with_overall_tables
from planpress.importing.overall_text_boxes import overall_lines_beside
from planpress.importing.page_lines import without_page_lines
from planpress.importing.paragraph_headings import paragraph_heading
from planpress.importing.parts import FormParts, form_parts
from planpress.importing.rated_first_rows import with_rated_first_rows
from planpress.importing.rating_keys import abbreviations, was_used
from planpress.importing.repeated_cells import with_repeated_cells
from planpress.importing.several_overall_ratings import with_divided_ratings
from planpress.importing.shaded_cells import with_words_for_colours
from planpress.importing.signed_lines import without_signature
from planpress.importing.summary import read_summary
from planpress.importing.synopsis import Synopsis, read_synopsis
from planpress.importing.synopsis_lines import gives_only_a_rating
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.column_periods import ReportYears, identified_years
from planpress.importing.template_words import without_template_words
from planpress.importing.titles_below_numbers import with_titles_below_numbers
from planpress.importing.unfilled import refuse_template
from planpress.importing.unnumbered_actions import with_numbered_actions
from planpress.importing.whole_numbers import with_whole_numbers
from planpress.model import Plan
from planpress.model.scalars import quoted

AT_END = 3
"""How many paragraphs at the end of a document can hold a signature."""


@dataclass
class FormReport:
    """A report in the official form as read from a document.

    Args:
        front: The front page.
        synopsis: Part A.
        actions: Parts B and C.
        labels: The reader of its labels, with the scale.
        language: The language of its texts.
        items: The paragraphs and rows of its parts, without those that are left out as a whole.
        before: The paragraphs and rows of its front page.
        uncertainties: Everything that a person should look at, in the order of the document's parts.
        bodies: The bodies that it names.
        other_labels: The words in Part C that are no label, each with the ids of the ratings that Part B has instead.
    """

    front: FrontPage
    synopsis: Synopsis
    actions: list[ImportedAction]
    labels: LabelReader
    language: str
    items: Sequence[Item] = ()
    before: Sequence[Item] = ()
    uncertainties: list[Uncertainty] = field(default_factory=list)
    bodies: PlanBodies = field(default_factory=PlanBodies)
    other_labels: Mapping[str, Set[str]] = field(default_factory=dict)


def read_form(document: OfficeDocument, plan: Plan) -> FormReport:
    """Read a report in the official form.

    Args:
        document: The document.
        plan: The plan that it reports on, with the labels of its ratings.

    Raises:
        RefusedError: The document contains no actions, or is not in the official form.
    """
    labels = reader_for(plan, _cell_texts(document))
    document = _in_the_usual_form(document, labels, plan)
    parts = form_parts(document, labels, plan)
    items, lines = {"A": parts.by_letter["A"]}, list[OverallLine]()
    for letter, inside in (("", parts.front), ("B", parts.by_letter["B"]), ("C", parts.by_letter["C"])):
        items[letter], found = without_overall_lines(inside, labels, plan, among_actions=bool(letter))
        lines += found
    signed, datelines = _take_end(items, document)
    for letter in ("", "C"):
        items[letter] = [item for item in items[letter] if (letter and isinstance(item, TableRow))
                         or not was_used(line_of(item), labels)]  # fmt: skip
    beside = BesideTheFront(document.margins, document.texts, datelines, is_whole=True)
    front = read_front_and_facts(items, document, plan, beside)
    synopsis = read_synopsis(items["A"], labels, plan)
    boxed = [] if lines or synopsis.overall.rating else overall_lines_beside(document.margins, labels, plan)
    _add_overall(synopsis, lines or boxed, plan, unread_overall([*items[""], *items["A"]], labels))
    summary = read_summary(items["B"], labels, plan)
    details = read_details(items["C"], labels, plan, _years(front))
    actions = merged(summary, details, labels, plan, document.texts)
    if not actions.actions:
        named = any("has no number" in doubt.words for doubt in (*summary.uncertainties, *details.uncertainties))
        raise no_actions(items["B"], items["C"], labels, named=named)
    if not is_form(document, labels, actions.actions):
        words = "it has numbered paragraphs, but none of the plan's ratings, and no titles of Parts A, B and C"
        raise RefusedError(words, 'give the report, with titles such as "Part A: Synopsis" and its ratings')
    if not synopsis.overall.rating:
        refuse_other_lists(document, [*summary.entries, *details.entries], actions.actions, plan, front.title)
    refuse_template(actions.actions, synopsis, [*document.uncertainties, *synopsis.uncertainties])
    told = names_another_plan([(item.place, line_of(item)) for item in items[""]], plan)
    told += other_pillars(pillar_headings([*items["B"], *items["C"]], plan), plan)
    told += [*_without_stamps(document, front, boxed), *front.uncertainties, *synopsis.uncertainties, *signed]
    told += [*summary.uncertainties, *details.uncertainties, *actions.uncertainties, *_earlier_report(parts)]
    for letter, entries in (("B", summary.entries), ("C", details.entries)):
        if not entries and not (letter == "B" and summary.counts):
            told.append(_without_actions(letter, parts))
    left_out = summary.left_out | details.left_out
    shown = [item for letter in parts.by_letter for item in items[letter] if item.place not in left_out
             and not gives_only_a_rating(item, synopsis.read)]  # fmt: skip
    language = language_of(document.texts(), plan.languages)
    return FormReport(
        front, synopsis, actions.actions, labels, language, shown, items[""], told, actions.bodies, actions.other_labels
    )


def _in_the_usual_form(document: OfficeDocument, labels: LabelReader, plan: Plan) -> OfficeDocument:
    """Return a document whose actions, numbers and ratings are where the official form has them."""
    document = without_page_lines(without_drawn_lines(document), labels)
    document = with_typed_boxes(with_repeated_cells(document), labels)
    labels.abbreviated = abbreviations(document, labels)
    document = with_whole_labels(without_template_words(document, labels))
    document = with_words_for_colours(document, labels)
    document = with_numbered_nouns(document, labels, plan)
    document = with_whole_numbers(with_titles_below_numbers(document, labels), labels, plan)
    document = with_divided_ratings(with_overall_tables(document, labels, plan), labels, plan)
    document = with_numbered_actions(with_rated_first_rows(document, labels), labels, plan)
    return without_later_sections(document, labels)


def _earlier_report(parts: FormParts) -> Iterator[Uncertainty]:
    """Say where an earlier report begins, which is left out; nothing if there is none."""
    place, heading = parts.earlier
    if heading:
        words = f"{quoted(heading)} and everything below it was left out, as an earlier report"
        yield Uncertainty(place, words, "check this in the document")


def _take_end(items: dict[str, list[Item]], document: OfficeDocument) -> tuple[list[Uncertainty], list[TextParagraph]]:
    """Remove the lines that close the parts; return what is told of the signature, and the lines with place and day."""
    signed: list[Uncertainty] = []
    datelines: list[TextParagraph] = []
    end: list[Item | DocumentTable] = [*document.blocks[-AT_END:]]
    items["B"], beside_ratings = without_document_tables(items["B"])
    items["C"], beside_actions = without_document_tables(items["C"])
    items["C"], annexed = without_closing_lists(items["C"])
    end += items["C"][-AT_END:] if annexed else ()
    for letter in "ABC":
        items[letter], closing = with_closing_lines(items[letter])
        end += closing
        ends = closing or (letter == "C" and annexed)
        if items[letter] and (ends or items[letter][-1] is document.blocks[-1]):
            signature = without_signature(items[letter])
            items[letter], signed = signature.items, signature.uncertainties
            datelines += signature.preparers
            end += items[letter][-AT_END:]
        datelines += _taken_datelines(items[letter], end)
    items["C"], explained = without_asterisk_legends(items["C"])
    return [*annexed, *beside_ratings, *beside_actions, *signed, *explained], datelines


def _without_actions(letter: str, parts: FormParts) -> Uncertainty:
    """Say that a part was not found, or what became of the actions below its heading."""
    place, heading = parts.headings.get(letter, ("", ""))
    words = f"Part {letter} was not found"
    if heading and (other := parts.read_as.get(letter)):
        words = f"the actions below {quoted(heading)} were read as those of Part {other}"
    elif heading:
        words = f"no actions were found below {quoted(heading)}"
    return Uncertainty(place, words, "compare the file with the document")


def _years(front: FrontPage) -> ReportYears | None:
    """Return the years of the period on the front page; None if it does not say them."""
    if front.start and front.end:
        return ReportYears(front.start.year, front.end.year)
    return identified_years(front.years)


def _taken_datelines(items: list[Item], end: Sequence[Item | DocumentTable]) -> list[TextParagraph]:
    """Take the lines with the place and the day of the signature out of a part, and return them.

    Args:
        items: The paragraphs and rows of the part.
        end: The end of the document, with and without the names below the signature.
    """
    last = {block.place for block in end if isinstance(block, TextParagraph)}
    taken = [item for above, item in pairwise([None, *items]) if isinstance(item, TextParagraph) and item.level is None
             and _is_of_the_signature(item.words, at_end=item.place in last) and not _heads_texts(above)]  # fmt: skip
    places = {item.place for item in taken}
    items[:] = [item for item in items if isinstance(item, TableRow) or item.place not in places]
    return taken


def _heads_texts(item: Item | None) -> bool:
    """Tell whether a paragraph is only the heading of texts, such as "Evidence:", which the line below it is."""
    heading = paragraph_heading(item) if isinstance(item, TextParagraph) else None
    return heading is not None and heading.text is None and heading.role in OF_TEXTS


def _is_of_the_signature(text: str, *, at_end: bool) -> bool:
    return is_dateline(text, at_end=at_end) or (at_end and is_line_of_submission(text))


def _without_stamps(document: OfficeDocument, front: FrontPage, boxed: Sequence[OverallLine]) -> Iterator[Uncertainty]:
    """Yield what is uncertain about a document, without the text boxes and headers that were read.

    Args:
        document: The document.
        front: The front page, whose number text boxes and headers repeat.
        boxed: The overall ratings in text boxes.
    """
    stamps = {quoted(text) for text in document.margins if is_stamp(text, front.reference)}
    stamps |= {quoted(line.words) for line in boxed} | {quoted(words) for words in front.boxes}
    yield from (doubt for doubt in document.uncertainties if not any(stamp in doubt.words for stamp in stamps))


def _add_overall(synopsis: Synopsis, lines: list[OverallLine], plan: Plan, unread: Uncertainty | None) -> None:
    """Add the overall ratings that are outside Part A, and say if the report gives none, or none that can be read."""
    party = plan.assessors[0].id
    known = synopsis.others | ({party: synopsis.overall} if synopsis.overall.rating else {})
    ratings, told = overall_ratings(lines, known, party)
    synopsis.overall = ratings.pop(party, synopsis.overall)
    synopsis.others = ratings
    synopsis.uncertainties += told
    if not synopsis.overall.rating:
        words, hint = (
            "no overall rating was recognised",
            "write the overall rating under `overall` if the report gives one",
        )
        synopsis.uncertainties.append(unread or Uncertainty("Part A", words, hint))


def _cell_texts(document: OfficeDocument) -> list[str]:
    tables = (block for block in document.blocks if isinstance(block, DocumentTable))
    return [cell.text for table in tables for row in table.rows for cell in row.filled]
