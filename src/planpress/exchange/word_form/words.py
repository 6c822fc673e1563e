"""The headings and labels of the Word form in a language."""

from dataclasses import dataclass

from planpress.language import Language


@dataclass(frozen=True)
class FormWords:
    """The headings and labels of the form.

    Args:
        language: Their language, which also writes dates and numbers.
    """

    language: Language
    title: str
    part_a: str
    part_b: str
    part_c: str
    progress_to_date: str
    future_outlook: str
    overall: str
    assessor: str
    rating: str
    note: str
    totals: str
    shares: str
    total: str
    not_rated: str
    progress_rating: str
    action: str
    evaluation: str
    indicator: str
    summary: str
    outlook: str
    challenges: str
    evidence: str
    unit: str
    baseline: str
    target: str
    value: str
    date: str
    address: str
    dropped: str
    reason: str
    continued_in: str
    notes: str
    about: str
    the_report: str
    corrections: str
    correction: str
    accepted: str
    code: str
    further: str
    further_intro: str
    field: str
    plan: str
    party: str
    process: str
    period: str
    prepared_for: str
    prepared_by: str
    submitted: str
    due: str
    source: str
    reference: str
    source_note: str
    edition: str
    fictional: str


def form_words(language: Language) -> FormWords:
    """Return the headings and labels of the form in a language."""
    _ = language.gettext
    return FormWords(
        language=language,
        title=_("Progress report"),
        # Translators: headings of the official form: keep "PART A:", with the letters A, B and C
        part_a=_("PART A: Synopsis of implementation"),
        part_b=_("PART B: Summary evaluation of %(term_actions)s (assigned progress ratings)"),
        part_c=_("PART C: Detailed evaluation of %(term_actions)s"),
        progress_to_date=_("Progress to date"),
        future_outlook=_("Future outlook"),
        overall=_("Overall rating"),
        assessor=_("Assessor"),
        rating=_("Rating"),
        note=_("Note"),
        totals=_("Number of %(term_actions)s by rating"),
        shares=_("Share of %(term_actions)s by rating, as printed"),
        total=_("Total"),
        not_rated=_("Not rated"),
        progress_rating=_("Progress rating"),
        action=language.terms["term_Action"],
        evaluation=_("Evaluation"),
        indicator=_("Indicator"),
        # Translators: the heading of a column; comments are printed in italics
        summary=_("Summary of progress (and comments)"),
        outlook=_("Outlook"),
        challenges=_("Challenges"),
        evidence=_("Evidence"),
        unit=_("Unit"),
        baseline=_("Baseline"),
        target=_("Target"),
        # Translators: of an indicator: its value now
        value=_("Value"),
        date=_("Date"),
        # Translators: of a document on the web
        address=_("Address"),
        dropped=_("%(term_Actions)s that end with this report"),
        reason=_("Reason"),
        # Translators: the heading of a column with the actions that take over a task
        continued_in=_("Continued in"),
        notes=_("Editorial notes"),
        # Translators: the heading of a column: what a note is about
        about=_("About"),
        # Translators: an entry in the column "About"
        the_report=_("The report"),
        corrections=_("Corrections"),
        correction=_("Correction"),
        accepted=_("Remarks of the checker that the editors accept"),
        # Translators: the heading of a column with the codes of remarks, such as SUB301
        code=_("Code"),
        further=_("Further details"),
        further_intro=_(
            "The official form has no place for these values. The name in small letters is that of the value in the"
            " data; please do not change it. Whatever else is changed in this document is read when it is imported."
        ),
        # Translators: the heading of a column with the names of values
        field=_("Field"),
        plan=_("Plan"),
        party=language.terms["term_Party"],
        process=_("Process"),
        period=_("Reporting %(term_period)s"),
        # Translators: before the meeting that a report is submitted to
        prepared_for=_("Prepared for"),
        prepared_by=_("Prepared by"),
        submitted=_("Submitted"),
        due=_("Due"),
        source=_("Source"),
        reference=_("Reference"),
        source_note=_("About the source"),
        edition=_("Edition"),
        fictional=_("Nothing in this report is about a real country, body or person: the data is fictional."),
    )
