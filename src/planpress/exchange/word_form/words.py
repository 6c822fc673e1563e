"""The headings and labels of the Word form in a language."""

from dataclasses import dataclass

from planpress.language import N_, Language


@dataclass(frozen=True)
class FormWord:
    """A heading or label, in the language of the object on which it is read.

    Args:
        message: The message of the catalogue.
    """

    message: str

    def __get__(self, words: "FormWords", owner: type) -> str:
        """Return the message in the language of the form."""
        return words.language.gettext(self.message)


@dataclass(frozen=True)
class FormWords:
    """The headings and labels of the form.

    Args:
        language: Their language, in which dates and numbers are also written.
    """

    language: Language

    title = FormWord(N_("Progress report"))
    # Translators: headings of the official form: keep "PART A:", with the letters A, B and C
    part_a = FormWord(N_("PART A: Synopsis of implementation"))
    part_b = FormWord(N_("PART B: Summary evaluation of %(term_actions)s (assigned progress ratings)"))
    part_c = FormWord(N_("PART C: Detailed evaluation of %(term_actions)s"))
    progress_to_date = FormWord(N_("Progress to date"))
    future_outlook = FormWord(N_("Future outlook"))
    overall = FormWord(N_("Overall rating"))
    overall_absent = FormWord(N_("Overall rating: not supplied."))
    summary_absent = FormWord(N_("Summary: not supplied."))
    synopsis_absent = FormWord(N_("Summary, progress and outlook: not supplied."))
    assessor = FormWord(N_("Assessor"))
    rating = FormWord(N_("Rating"))
    note = FormWord(N_("Note"))
    totals = FormWord(N_("Number of %(term_actions)s by rating"))
    shares = FormWord(N_("Share of %(term_actions)s by rating, as printed"))
    total = FormWord(N_("Total"))
    not_rated = FormWord(N_("Not rated"))
    asterisk = FormWord(N_("The asterisk is printed in the report."))
    progress_rating = FormWord(N_("Progress rating"))
    action = FormWord("%(term_Action)s")
    evaluation = FormWord(N_("Evaluation"))
    indicator = FormWord(N_("Indicator"))
    # Translators: the heading of a column; comments are printed in italics
    summary = FormWord(N_("Summary of progress (and comments)"))
    outlook = FormWord(N_("Outlook"))
    challenges = FormWord(N_("Challenges"))
    evidence = FormWord(N_("Evidence"))
    milestones = FormWord(N_("Milestones"))
    number = FormWord(N_("Number"))
    responsible = FormWord(N_("Responsible"))
    start = FormWord(N_("Start"))
    ongoing = FormWord(N_("Ongoing"))
    state = FormWord(N_("State"))
    reached = FormWord(N_("Reached"))
    progress = FormWord(N_("Progress"))
    unit = FormWord(N_("Unit"))
    baseline = FormWord(N_("Baseline"))
    target = FormWord(N_("Target"))
    # Translators: of an indicator: its value now
    value = FormWord(N_("Value"))
    date = FormWord(N_("Date"))
    # Translators: of a document on the web
    address = FormWord(N_("Address"))
    dropped = FormWord(N_("%(term_Actions)s that end with this report"))
    reason = FormWord(N_("Reason"))
    # Translators: the heading of a column with the actions that take over a task
    continued_in = FormWord(N_("Continued in"))
    notes = FormWord(N_("Editorial notes"))
    # Translators: the heading of a column: what a note is about
    about = FormWord(N_("About"))
    # Translators: an entry in the column "About"
    the_report = FormWord(N_("The report"))
    corrections = FormWord(N_("Corrections"))
    correction = FormWord(N_("Correction"))
    annex = FormWord(N_("Annex"))
    accepted = FormWord(N_("Checker remarks that the editors have accepted"))
    # Translators: the heading of a column with the codes of remarks, such as SUB301
    code = FormWord(N_("Code"))
    further = FormWord(N_("Further details"))
    further_intro = FormWord(
        N_(
            "The official form has no place for these values. The name in small letters identifies the value in the "
            "data; please do not change it. An import reads every other change in this document."
        )
    )
    # Translators: the heading of a column with the names of values
    field = FormWord(N_("Field"))
    party = FormWord("%(term_Party)s")
    process = FormWord(N_("Process"))
    period = FormWord(N_("Reporting %(term_period)s"))
    # Translators: before the meeting that a report is submitted to
    prepared_for = FormWord(N_("Prepared for"))
    prepared_by = FormWord(N_("Prepared by"))
    submitted = FormWord(N_("Submitted"))
    due = FormWord(N_("Due"))
    source = FormWord(N_("Source"))
    reference = FormWord(N_("Reference"))
    source_note = FormWord(N_("About the source"))
    edition = FormWord(N_("Edition"))
    fictional = FormWord(N_("Nothing in this report is about a real country, body or person: the data is fictional."))
