"""Divides the texts about an action by the labels in front of them, such as "Next steps: " and "Rating: "."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from planpress.exchange.office import TextParagraph
from planpress.importing.bullets import bulleted
from planpress.importing.column_contents import is_text
from planpress.importing.columns import RATED, TEXTS
from planpress.importing.detail_entries import Cells
from planpress.importing.doubtful_headings import HOLDS
from planpress.importing.heading_words import DATED, mentioned_role, mentions_another, role_of
from planpress.importing.headings_ahead import last_year
from planpress.importing.labelled_lines import ANNOUNCED, SHORT_TEXTS, labelled_lines
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key
from planpress.importing.line_labels import is_value, label_alone, rating_label
from planpress.importing.list_levels import ListLevels
from planpress.importing.other_ratings import OtherRatings, WithoutOthers
from planpress.importing.paragraph_headings import (
    BEGINNING,
    SIGN,
    ParagraphHeading,
    bare_heading,
    label_before,
    lacks_a_time,
    paragraph_heading,
    without_beginning,
)
from planpress.importing.paragraph_pieces import are_italic
from planpress.importing.plan_headings import is_of_a_plan
from planpress.importing.planned_lines import without_plans
from planpress.importing.rater_words import is_earlier
from planpress.importing.rating_labels import has_many_meanings, is_of_a_state
from planpress.importing.remark_titles import is_about_progress, subject_role
from planpress.importing.repeated_labels import NO_LABELS, RepeatedLabels
from planpress.importing.tables.column_periods import ReportYears
from planpress.importing.texts_by_others import without_texts_of_others
from planpress.model import Plan
from planpress.model.scalars import quoted

ONLY_ONCE = ("indicator", "responsible", "due")
"""The kinds of texts that a label can announce only if no column holds them."""
PROGRESS = frozenset(key(
    "progress progres progreso progresos progresso progressos avances avancement avancees avancos summary resume "
    "resumen التقدم ملخص"
).split())  # fmt: skip
"""Words in labels that say only that a text is about progress; other labels, such as "Results", stay in the text."""


@dataclass(frozen=True)
class LabelledTexts:
    """Divides the texts about actions.

    Args:
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
        tell: The function that adds an uncertainty, given its place and its words.
        in_cells: Whether the texts are cells under headings, not paragraphs of a Part C without a table.
        repeated: The labels that several actions have.
        years: The years of the report; None if they are not known.
        is_rated: Whether the action has a rating elsewhere, so that a label of ratings may announce something else.
        as_progress: The only line of the action with the label of a rating behind one of progress; "" if it is rated.
    """

    labels: LabelReader
    plan: Plan
    tell: Callable[[str, str], None]
    in_cells: bool
    repeated: RepeatedLabels = NO_LABELS
    years: ReportYears | None = None
    is_rated: bool = False
    as_progress: str = ""

    def divided(self, cells: Cells) -> Cells:
        """Return the paragraphs about an action by role, which the label of a text or else its column determines.

        Args:
            cells: The paragraphs by the role of their column.
        """
        result: Cells = {role: list(paragraphs) for role, paragraphs in cells.items() if role not in TEXTS}
        beside = self._rating_beside(cells)
        taken = frozenset(role for role, paragraphs in result.items() if paragraphs) if self.in_cells else frozenset()
        reader = replace(self, is_rated=bool(beside), as_progress="" if beside else self._rated_as_progress(cells))
        for role in TEXTS:
            for announced, paragraphs in reader._divided(cells.get(role, []), role, taken, beside).items():
                result.setdefault(announced, []).extend(paragraphs)
        return result

    def _rating_beside(self, cells: Cells) -> str:
        """Return the rating of an action that its column or a label such as "Rating:" gives; "" if there is none."""
        if column := self.labels.read(" ".join(paragraph.text for paragraph in cells.get("rating", ()))).rating:
            return column
        lines = (line for role in TEXTS for paragraph in cells.get(role, ())
                 for line in labelled_lines(paragraph, self.repeated.ratings, self.labels))  # fmt: skip
        headings = (paragraph_heading(line) or self._repeated(line, ()) for line in lines)
        labelled = (heading.text.words for heading in headings if heading and heading.role in RATED and heading.text)
        return next((rating for words in labelled if (rating := self.labels.read(words).rating)), "")

    def _rated_as_progress(self, cells: Cells) -> str:
        """Return the only line such as "Progress: Achieved"; "" if there are none or several."""
        lines = [line for role in TEXTS for paragraph in cells.get(role, ())
                 for line in labelled_lines(paragraph, self.repeated.ratings, self.labels)]  # fmt: skip
        headings = ((line.words, paragraph_heading(line)) for line in bulleted(lines))
        rated = [words for words, heading in headings if heading and heading.role == "summary"
                 and heading.text and self.labels.named(heading.text.words)]  # fmt: skip
        return rated[0] if len(rated) == 1 else ""

    def _of_party(self, line: TextParagraph, own: WithoutOthers, beside: str) -> WithoutOthers:
        """Return a line without the rating that a name of the Party announces in it, or as it is beside another one."""
        rated = own.rated.pop(f"rating:{self.plan.assessors[0].id}", [])
        if not beside:
            own.rated |= {"rating": rated} if rated else {}
        elif any(self.labels.read(rating.words).rating != beside for rating in rated):
            self.tell(line.place, f"{quoted(line.words)} is in the text beside the rating, and was kept there")
            own.paragraphs = [line]
        return own

    def _divided(self, paragraphs: list[TextParagraph], role: str, taken: Collection[str], beside: str) -> Cells:
        further = self.repeated.ratings | self.repeated.bodies
        labels = None if "rating" in taken else self.labels
        lines = [line for paragraph in paragraphs for line in labelled_lines(paragraph, further, labels)]
        typed = [line for bullet in bulleted(lines) for line in labelled_lines(bullet, further)]
        silent = replace(self, tell=lambda _place, _words: None)
        if any(silent._announced(line, taken) for line in typed):
            lines = typed
        elif len(lines) == len(paragraphs):
            lines = paragraphs
        lines = without_plans(lines, self.tell)
        others = OtherRatings(self.labels, self.plan, self.tell)
        own_texts = without_texts_of_others(
            lines, self.labels, self.plan, lambda line: bool(silent._announced(line, taken)), self.tell
        )
        lines, cells = own_texts.lines, dict(own_texts.notes)
        current, awaited = role, None
        levels = ListLevels()
        for line in lines:
            own = self._of_party(line, others.taken_from([line]), beside)
            for announced, rated in own.rated.items():
                cells.setdefault(announced, []).extend(rated)
            levels.take_out([] if own.paragraphs else [line])
            for paragraph in own.paragraphs:
                heading = self._announced(paragraph, taken)
                if not heading and cells.get("summary"):
                    heading = self._plans_ahead(paragraph)
                if heading and heading.role == "comments":
                    heading = self._of_subject(
                        heading, label_before(paragraph), has_progress=bool(cells.get("summary"))
                    )
                if heading:
                    if mentions_another(label := label_before(paragraph), heading.role):
                        self.tell(paragraph.place, f"{quoted(label)} was read as the heading of {HOLDS[heading.role]}")
                    self._say_not_ahead(heading.role, paragraph)
                    self._without_text(awaited, role, cells)
                    current, awaited = heading.role, paragraph if heading.text is None else None
                    text = heading.text
                    levels.take_out([paragraph])
                else:
                    current = self._continued(current, role, awaited, paragraph, cells)
                    levels.keep(awaited, current, cells.get(current, ()))
                    awaited, text = None, paragraph
                if text:
                    self._place(levels.placed(text, current), current, cells)
        self._without_text(awaited, role, cells)
        return cells

    def _place(self, text: TextParagraph, role: str, cells: Cells) -> None:
        """Add a text to those of its role; a rating by others is reported instead."""
        if role == "other ratings":
            words = f"{quoted(text.text)} is not the Party's rating in this report, so it was left out"
            self.tell(text.place, words)
        else:
            cells.setdefault(role, []).append(text)

    def _plans_ahead(self, paragraph: TextParagraph) -> ParagraphHeading | None:
        """Return the label of plans below what was done, such as "Planned:", as that of next steps."""
        label = label_before(paragraph)
        if paragraph.level or label == paragraph.words or not is_of_a_plan(label):
            return None
        self.tell(paragraph.place, f"{quoted(label)} was read as the heading of next steps")
        sign = SIGN.search("".join(run.text for run in paragraph.runs), 0, BEGINNING)
        text = without_beginning(paragraph, sign.end()) if sign else paragraph
        return ParagraphHeading("outlook", text if text.words else None)

    def _continued(
        self, current: str, role: str, awaited: TextParagraph | None, paragraph: TextParagraph, cells: Cells
    ) -> str:
        """Return the role of a paragraph without a label, which may be the text that the label before it announced."""
        if current not in SHORT_TEXTS:
            is_remark = not awaited and current in ("challenges", "outlook") and are_italic([paragraph])
            return role if is_remark and not are_italic(cells.get(current, ())) else current
        if not awaited:
            return current if current == "indicator" and is_value(paragraph, self.labels) else role
        if current in ("evaluation", "other ratings") or self.in_cells:
            if not (current in ONLY_ONCE or self.labels.read(paragraph.text).rating):
                cells.setdefault(role, []).append(awaited)
                return role
            return "rating" if current == "evaluation" else current
        if current == "rating" and is_of_a_state(awaited.words) and is_text(paragraph.words):
            cells.setdefault(role, []).append(awaited)
            return role
        return current

    def _without_text(self, awaited: TextParagraph | None, role: str, cells: Cells) -> None:
        """Keep a label without a text after it as a text if it is in a cell, and otherwise report it."""
        if awaited and self.in_cells:
            cells.setdefault(role, []).append(awaited)
        elif awaited:
            self.tell(awaited.place, f"{quoted(awaited.words)} was read as a heading, but there is no text below it")

    def _announced(self, paragraph: TextParagraph, taken: Collection[str]) -> ParagraphHeading | None:
        """Return the label of a paragraph; None if it has none, or one that announces nothing here."""
        if paragraph.level:
            return None
        alone = bare_heading(paragraph, self.labels)
        heading = paragraph_heading(paragraph) or self._repeated(paragraph, taken) or alone
        if not heading and OtherRatings(self.labels, self.plan, self.tell).announces(paragraph.text):
            return ParagraphHeading("other ratings")
        if not heading:
            self._say_earlier(paragraph)
        once = heading is not None and heading.role in ONLY_ONCE
        if not heading or heading.role not in ANNOUNCED or lacks_a_time(heading) or (once and heading.role in taken):
            return None
        if heading.role in ("rating", "evaluation"):
            return self._rating(paragraph, heading, taken)
        bare = alone or (heading.text is None and not self.in_cells)
        is_rated = heading.role == "summary" and paragraph.words == self.as_progress
        if heading.role == "summary" and not (bare or is_rated or self._says_progress(paragraph)):
            return ParagraphHeading("summary", paragraph)
        return replace(heading, role="rating") if is_rated else heading

    def _repeated(self, paragraph: TextParagraph, taken: Collection[str]) -> ParagraphHeading | None:
        """Return the unknown label of a rating or of offices that several actions have."""
        label = rating_label(paragraph) or key(label_alone(paragraph))
        role = "rating" if label in self.repeated.ratings else "responsible" if label in self.repeated.bodies else ""
        if not role or role in taken:
            return None
        sign = SIGN.search("".join(run.text for run in paragraph.runs), 0, BEGINNING)
        text = without_beginning(paragraph, sign.end()) if sign else None
        if text is None or not text.words:
            return ParagraphHeading(role)
        return ParagraphHeading(role, text) if role != "rating" or self.labels.read(text.words).rating else None

    def _of_subject(self, heading: ParagraphHeading, label: str, *, has_progress: bool) -> ParagraphHeading:
        """Return the label of remarks with the role of what they are about."""
        if is_about_progress(label):
            return heading if has_progress else replace(heading, role="summary")
        return replace(heading, role=subject_role(label) or heading.role)

    def _rating(
        self, paragraph: TextParagraph, heading: ParagraphHeading, taken: Collection[str]
    ) -> ParagraphHeading | None:
        """Return the label of a rating if a rating follows, or may follow in the next paragraph."""
        vague = heading.role == "evaluation" or self.in_cells or has_many_meanings(label_before(paragraph))
        vague = vague or bool(heading.text and is_text(heading.text.words) and is_of_a_state(label_before(paragraph)))
        if heading.text is None:
            return None if "rating" in taken else ParagraphHeading("evaluation" if vague else "rating")
        rated = self.labels.read(heading.text.words).rating
        if vague and not rated and not self._stands_for_a_rating(paragraph, heading):
            return None
        if "rating" in taken:
            shown = quoted(paragraph.words)
            self.tell(paragraph.place, f"{shown} is in the text beside the rating, and was kept there")
            return None
        return ParagraphHeading("rating", heading.text)

    def _stands_for_a_rating(self, paragraph: TextParagraph, heading: ParagraphHeading) -> bool:
        """Tell whether a few words behind a label of ratings stand in place of a rating, though no scale has them."""
        if self.is_rated or heading.text is None or is_text(heading.text.words):
            return False
        in_prose = heading.role == "evaluation" and not self.in_cells
        return in_prose or key(label_before(paragraph)) in self.repeated.announcing

    def _says_progress(self, paragraph: TextParagraph) -> bool:
        label = key(label_before(paragraph))
        is_of_progress = not PROGRESS.isdisjoint(label.split()) or label in self.repeated.progress
        return is_of_progress or not re.search(r"[a-z]", label)

    def _say_earlier(self, paragraph: TextParagraph) -> None:
        """Report a label that announces a text about an earlier report."""
        label = label_before(paragraph)
        if label != paragraph.words and is_earlier(label) and (role_of(label) or mentioned_role(label)) in TEXTS:
            self.tell(paragraph.place, f"{quoted(label)} announces a text about an earlier report, which was kept")

    def _say_not_ahead(self, role: str, paragraph: TextParagraph) -> None:
        """Report plans for a year that does not follow the report, and difficulties in a year before it."""
        label = label_before(paragraph)
        if role not in DATED or not (year := last_year(label)):
            return
        if role == "outlook" and not (self.years and year > self.years.last):
            ends = f", but the report ends in {self.years.last}" if self.years else ""
            self.tell(paragraph.place, f"{quoted(label)} was read as the heading of next steps{ends}")
        elif role == "challenges" and self.years and year < self.years.first:
            words = (
                f"{quoted(label)} was read as the heading of challenges, but the report begins in {self.years.first}"
            )
            self.tell(paragraph.place, words)
