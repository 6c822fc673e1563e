"""Joins what Parts B and C say about each action, and names every difference between them."""

from collections import Counter
from functools import cached_property

from planpress.exchange.office import TextRun, Uncertainty
from planpress.importing.detail_entries import DetailEntry, DetailPart
from planpress.importing.equality import shown_pair
from planpress.importing.evidence_lines import evidence_in
from planpress.importing.form_deadlines import FormDeadlines, Texts
from planpress.importing.imported_actions import ImportedAction, MergedActions
from planpress.importing.indicator_values import OF_COLUMNS, divided_indicators, table_in, with_measures
from planpress.importing.labels import LabelReader, ReadRating
from planpress.importing.milestone_cells import MilestoneCells
from planpress.importing.name_lines import name_lines
from planpress.importing.nothing import is_nothing
from planpress.importing.placeholders import is_unfilled
from planpress.importing.summary_counts import unequal_counts
from planpress.importing.summary_entries import SummaryEntry, SummaryPart
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.prose import one_line
from planpress.importing.texts import entries, markdown
from planpress.importing.titles import PrintedTitle, printed_title, unbracketed
from planpress.importing.unfilled import only_in_summary, placeholders_left_out, unrated
from planpress.model import Plan
from planpress.model.characters import as_seen
from planpress.model.scalars import MAX_ID_LENGTH, PRINTED_ID, quoted


def merged(summary: SummaryPart, details: DetailPart, labels: LabelReader, plan: Plan, texts: Texts) -> MergedActions:
    """Join Parts B and C.

    Args:
        summary: What Part B says.
        details: What Part C says.
        labels: Recognises the labels of ratings.
        plan: The plan, whose pillars the actions belong to.
        texts: Returns the texts of the document, whose dates may show the order of day and month in deadlines.
    """
    return _Merger(summary, details, labels, plan, texts).merge()


class _Merger:
    def __init__(
        self, summary: SummaryPart, details: DetailPart, labels: LabelReader, plan: Plan, texts: Texts
    ) -> None:
        self.summary, self.details, self.labels = summary, details, labels
        self.pillars = {pillar.id.lower(): pillar.id for pillar in plan.pillars}
        self.result = MergedActions(bodies=PlanBodies.of(plan, plan.language))
        self.doubts = Doubts()
        self.deadlines = FormDeadlines(texts, self.doubts)
        self.unrated: list[tuple[str, str]] = []
        self.rated_in_summary: list[tuple[str, str]] = []
        """The places and the numbers of the actions that only Part B rates."""
        self.in_summary: dict[str, SummaryEntry] = {}
        self.placeholders: Counter[str] = Counter()
        self.said = {uncertainty.words for uncertainty in summary.uncertainties}

    def tell(self, place: str, words: str, hint: str = "check this in the document") -> None:
        self.result.uncertainties.append(Uncertainty(place, words, hint))

    def merge(self) -> MergedActions:
        for entry in self.summary.entries:
            earlier = self.in_summary.setdefault(entry.number.key, entry)
            if earlier is not entry:
                first, second = earlier.printed or "no column", entry.printed or "no column"
                words = f"Part B names action {entry.number.printed} twice, under {quoted(first)} and {quoted(second)}"
                differs = earlier.rating != entry.rating
                self.tell(
                    entry.place,
                    words,
                    "neither of these ratings was used; check the document"
                    if differs
                    else "check this in the document",
                )
                earlier.rating = "" if differs else earlier.rating
        seen: dict[str, DetailEntry] = {}
        for detail in self.details.entries:
            if detail.number.key in seen:
                title = detail.words("action")
                which = f"the second entry, {quoted(title)}," if title else "the second entry"
                words = f"Part C names action {detail.number.printed} twice; {which} was left out"
                self.tell(detail.place, words, "add it by hand, with its own number")
                self.details.left_out.add(detail.place)
                continue
            seen[detail.number.key] = detail
            self.action(self.in_summary.get(detail.number.key), detail)
        for key, entry in self.in_summary.items():
            if key not in seen:
                if self.details.entries:
                    self.tell(entry.place, f"Part B names action {entry.number.printed}, but Part C does not")
                self.action(entry, None)
        self.result.uncertainties += only_in_summary(self.rated_in_summary, len(self.details.entries))
        self.result.uncertainties += unequal_counts(
            self.summary.counts, [action.rating.rating for action in self.result.actions]
        )
        self.result.uncertainties += unrated(self.unrated, len(self.result.actions))
        self.result.uncertainties += placeholders_left_out(self.placeholders)
        self.result.uncertainties += self.doubts.uncertainties()
        return self.result

    def action(self, entry: SummaryEntry | None, detail: DetailEntry | None) -> None:
        number = (entry or detail).number  # type: ignore[union-attr]  # at least one of the two is given
        place = (detail or entry).place  # type: ignore[union-attr]  # as above
        there = printed_title(detail.words("action")) if detail else None
        name = entry.name if entry and entry.name.title else there or PrintedTitle("", False)
        starred = name.starred or bool(entry and not entry.name.title and entry.name.starred)
        action = ImportedAction(
            self.identifier(number.id, place), number.printed, name.title, starred, ReadRating(), place
        )
        action.in_details = there
        action.rating = self.rating(number.printed, entry, detail)
        action.pillar = self.pillar(number.prefix, number.printed, detail, place)
        for assessor, label, where in entry.ratings_of_others() if entry else ():
            self.other_rating(action, assessor, label, where)
        if not name.title:
            self.tell(place, f"action {number.printed} has no title", "write its title")
        if detail:
            self.texts(action, detail)
            if entry:
                self.compare(action, entry, detail)
            elif self.summary.entries:
                self.tell(detail.place, f"Part C names action {number.printed}, but Part B does not")
        self.result.actions.append(action)

    def identifier(self, identifier: str, place: str) -> str:
        if not PRINTED_ID.fullmatch(identifier) or len(identifier) > MAX_ID_LENGTH:
            self.tell(
                place, f"{quoted(identifier)} cannot be an id", "write an id of letters, digits, dots and hyphens"
            )
        return identifier

    def rating(self, number: str, entry: SummaryEntry | None, detail: DetailEntry | None) -> ReadRating:
        """Take the rating in Part C or, if Part C has none, in Part B; report a difference between them."""
        read = self.labels.read(detail.words("rating")) if detail else ReadRating()
        if detail and read.doubt and not read.rating:
            there = f"; Part B has {quoted(entry.printed)}" if entry and entry.rating else ""
            self.tell(detail.place, f"action {number}: {read.doubt}{there}", "write the rating that the report means")
            has_a_label = any(
                map(self.labels.named, detail.lines("rating"))
            )  # other words belong to the cell, not to it
            if entry and entry.rating and not (read.several or has_a_label):
                self.result.other_labels.setdefault(read.printed, set()).add(entry.rating)
        elif detail and read.doubt and read.doubt not in self.said:
            self.said.add(read.doubt)
            self.tell(detail.place, f"{read.doubt} (action {number})", "check this in the document")
        if detail and entry and read.rating and entry.rating and read.rating != entry.rating:
            words = (
                f"action {number} is rated {quoted(read.printed)} in Part C and {quoted(entry.printed)} in Part B;"
                " the rating in Part C was used"
            )
            self.tell(detail.place, words, "write the rating that the report means")
        if entry and entry.rating and not read.rating and not read.printed:
            if detail:
                self.rated_in_summary.append((detail.place, number))
            return ReadRating(entry.rating, entry.printed, self.labels.read(entry.printed).depends_on)
        if not read.rating and not (detail and read.doubt):
            place = (detail or entry).place  # type: ignore[union-attr]  # at least one of the two is given
            self.unrated.append((place, number))
        return read

    def pillar(self, prefix: str, number: str, detail: DetailEntry | None, place: str) -> str:
        if not self.pillars:
            return ""
        heading = self.pillars.get(detail.pillar.lower(), "") if detail else ""
        by_number = self.pillars.get(prefix.lower(), "")
        if by_number and detail and detail.pillar and heading != by_number:
            words = f"action {number} is listed under pillar {detail.pillar}, but its number names pillar {by_number}"
            self.tell(place, words, "its number was used; correct `pillar` if that is wrong")
        elif heading and prefix and not by_number:
            words = (
                f"the number {number} does not name a pillar of the plan; "
                f"the heading above, {quoted(heading)}, was used"
            )
            self.tell(place, words)
        elif not (by_number or heading):
            self.tell(place, f"no pillar of the plan was found for action {number}", "write its pillar")
        return by_number or heading

    def texts(self, action: ImportedAction, detail: DetailEntry) -> None:
        self.take_tables(detail)
        action.texts = entries(detail.cells.get("summary", []))
        beside = entries(detail.cells.get("comments", []))
        action.texts.comments += [*beside.progress, *beside.comments]
        self.result.uncertainties += [*action.texts.uncertainties, *beside.uncertainties]
        for key in ("challenges", "outlook"):
            column = entries(detail.cells.get(key, []))
            self.result.uncertainties += column.uncertainties
            action.further[key] = [*column.progress, *column.comments]
            self.placeholders[key] += bool(column.placeholders)
        self.placeholders["summaries"] += bool(action.texts.placeholders)
        self.in_charge(action, detail)
        steps = MilestoneCells(self.labels, self.result.bodies, self.deadlines, self.doubts, self.result.uncertainties)
        action.milestones = [steps.read(row) for row in detail.milestones]
        self.indicators(action, detail)

    def take_tables(self, detail: DetailEntry) -> None:
        """Take a table of indicators with their values inside a cell of texts to the indicators."""
        for role in ("summary", "comments"):
            paragraphs = detail.cells.get(role, [])
            start, end = table_in([paragraph.words for paragraph in paragraphs], with_names=True)
            if start < end:
                detail.cells[role] = [*paragraphs[:start], *paragraphs[end:]]
                detail.cells["indicator"] = [*detail.cells.get("indicator", []), *paragraphs[start:end]]

    def indicators(self, action: ImportedAction, detail: DetailEntry) -> None:
        """Read the indicators, with the values in a table inside their cell or in the columns beside them."""
        lines: list[str] = []
        for paragraph in name_lines(detail.cells.get("indicator", [])):
            if is_nothing(paragraph.words):
                continue
            if is_unfilled(paragraph.words):
                self.placeholders["indicators"] += 1
            elif words := unbracketed("".join(run.text for run in paragraph.runs)):
                lines.append(words)
        read = divided_indicators(lines)
        found = read.found
        beside = {role.removeprefix(OF_COLUMNS): [paragraph.words for paragraph in name_lines(paragraphs)]
                  for role, paragraphs in detail.cells.items() if role.startswith(OF_COLUMNS)}  # fmt: skip
        beside = {role: texts for role, texts in beside.items() if not all(map(is_nothing, texts))}
        divided = with_measures(found, beside)
        if divided is None:
            read.left_out += [" ".join(texts) for texts in beside.values()]
        if read.left_out:
            shown = ", ".join(map(quoted, read.left_out))
            self.tell(detail.place, f"{shown} could not be divided among the indicators, so it was left out")
        for values in found if divided is None else divided:
            name, *measures = ((role, markdown((TextRun(text),))) for role, text in values.items())
            if name[1]:
                action.indicators.append(name[1])
                action.measures.append(dict(measures))

    def in_charge(self, action: ImportedAction, detail: DetailEntry) -> None:
        """Read who is responsible, when the action is due, its evidence, and how other assessors rate it."""
        bodies = "\n".join(paragraph.text for paragraph in name_lines(detail.cells.get("responsible", [])))
        self.placeholders["bodies"] += is_unfilled(bodies)
        if bodies and not (is_nothing(bodies) or is_unfilled(bodies)):
            action.responsible = self.result.bodies.read(bodies, detail.place, self.doubts, action.number)
        due = one_line(detail.words("due"))
        self.placeholders["deadlines"] += is_unfilled(due)
        if due and not (is_nothing(due) or is_unfilled(due)):
            action.due = self.deadlines.read(due, detail.place)
        for paragraph in name_lines(detail.cells.get("evidence", [])):
            self.placeholders["evidence"] += is_unfilled(paragraph.words)
            if not (is_nothing(paragraph.words) or is_unfilled(paragraph.words)):
                link = next((run.link for run in paragraph.runs if run.link.startswith("http")), "")
                action.evidence += evidence_in(paragraph.words, [link] if link else [])
        for role in sorted(detail.cells, key=lambda role: role.startswith("note:")):  # ratings come first
            kind, _, name = role.partition(":")
            if kind == "rating" and name:
                self.other_rating(action, name, detail.words(role), detail.place)
            elif kind == "note":
                self.note(action, name, detail)
            elif kind == "percent" and not is_nothing(share := one_line(detail.words(role))):
                action.shares.append({"name": markdown((TextRun(name),)), "value": share})

    def note(self, action: ImportedAction, assessor: str, detail: DetailEntry) -> None:
        """Take what an assessor other than the first says, as the note of this assessor's rating."""
        texts = entries(detail.cells[f"note:{assessor}"])
        self.result.uncertainties += texts.uncertainties
        words = "\n\n".join([*texts.progress, *texts.comments])
        if action.others.get(assessor) and words:
            action.notes[assessor] = words
        elif words:
            said = f"{quoted(words)} is by {quoted(assessor)}, whose rating of action {action.number} is not given"
            self.tell(detail.place, f"{said}, so it was left out")

    def other_rating(self, action: ImportedAction, assessor: str, label: str, place: str) -> None:
        """Take the rating by an assessor other than the first; the rating in Part C is read last, and kept."""
        read, earlier = self.labels.read(label), action.others.get(assessor)
        if read.doubt:
            self.tell(place, f"action {action.number}, rating by {quoted(assessor)}: {read.doubt}")
        if earlier and read.rating and read.rating != earlier.rating:
            words = f"Parts B and C give different ratings by {quoted(assessor)}; the rating in Part C was used"
            self.tell(place, f"action {action.number}: {words}")
        if read.rating:
            action.others[assessor] = read

    def compare(self, action: ImportedAction, entry: SummaryEntry, detail: DetailEntry) -> None:
        there = action.in_details
        if entry.number.id != detail.number.id:
            words = f"Part B writes {entry.number.printed} and Part C {detail.number.printed}; Part B's number was used"
            self.tell(detail.place, words)
        if there and there.title and entry.name.title and as_seen(there.title) != as_seen(entry.name.title):
            titles = "Part B has {}, and Part C has {}".format(*shown_pair(entry.name.title, there.title))
            self.tell(detail.place, f"the title of action {action.number} differs: {titles}", "both titles are kept")
        marks = entry.name.title or self.marks_numbers
        if there and there.is_printed and marks and there.starred != entry.name.starred:
            which = "B" if entry.name.starred else "C"
            both = entry.name.starred or entry.name.title
            told = "both parts are kept as they are" if both else "check `starred`"
            self.tell(detail.place, f"action {action.number} has an asterisk in Part {which} only", told)

    @cached_property
    def marks_numbers(self) -> bool:
        """Whether Part B prints an asterisk beside the number of an action without a title."""
        return any(entry.name.starred for entry in self.summary.entries if not entry.name.title)
