"""The official form, read from documents that are written in many ways. All reports are fictional."""

import io
from pathlib import Path
from typing import Any

import docx
import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.form_mapping import form_mapping
from planpress.importing.imported_actions import ImportedAction
from planpress.importing.tables.additions import missing_bodies
from planpress.model import Plan
from planpress.model.text import Text, Wording
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file

FRONT = """\
PROGRESS REPORT
Prepared for the 78th meeting of the CITES Standing Committee
Party: Cambodia
Reporting period: 1 January 2023 \u2013 30 June 2024
"""
SUMMARY = "PART B: Summary\nAchieved\tOn track\tPartial progress\tPending completion of another action\n"
DETAILS = "PART C: Details\nACTION\tEVALUATION\t\tSUMMARY OF PROGRESS (and comments)\n"


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The real plan, for its pillars and ratings."""
    return sound_plan(Path())


def from_text(plan: Plan, rows: str, summary: str = "", front: str = FRONT) -> FormReport:
    return read_form(read_text(f"{front}{SUMMARY}{summary}{DETAILS}{rows}".encode()), plan)


def only(report: FormReport) -> ImportedAction:
    (action,) = report.actions
    return action


def only_values(report: FormReport, plan: Plan) -> dict[str, Any]:
    actions: Any = form_mapping(report, plan)["actions"]
    (values,) = actions
    return dict(values)


def words(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    ("printed", "rating"),
    [
        ("[ON TRACK]", "on-track"),
        ("Rating: on\u00a0track.", "on-track"),
        ("On tr\u00adack", "on-track"),
        ("\u201cAchieved\u201d", "achieved"),
        ("Limited / Partial progress", "partial-progress"),
        ("Achieved (100 %)", "achieved"),
        ("\u2610 Achieved \u2612 On track", "on-track"),
        ("Achieved \u2610 On track \u2612", "on-track"),
        ("\u25a1 Achieved \u25a0 On track", "on-track"),
        ("\u2713 On track", "on-track"),
        ("En bonne voie", "on-track"),
        ("On track \u2013 60 %", "on-track"),
        ("No iniciada", "not-commenced"),
        ("[Lograda] (faltan dos)", "achieved"),
        ("[ON TRACK] [two are missing]", "on-track"),
        ("(On track) \u2013 70 %", "on-track"),
        ("[Rating: On track] (two are missing)", "on-track"),
        ("On track: two are missing", "on-track"),
        ("\u00ab En bonne voie \u00bb (sauf deux)", "on-track"),
    ],
)
def test_labels_in_many_spellings(plan: Plan, printed: str, rating: str) -> None:
    """Case, brackets, spaces, boxes and languages do not hide a label, and the words are kept as printed."""
    action = only(from_text(plan, f"1.1 Meet\t\t{printed}\tText.\n"))
    assert action.rating.rating == rating
    assert action.rating.printed


@pytest.mark.parametrize(
    ("printed", "doubt"),
    [
        ("Partial progress/On track", "more than one rating"),
        ("\u2612 Achieved \u2612 On track", "more than one rating"),
        ("Not achieved", "not the label of a rating"),
        ("Almost on track", "not the label of a rating"),
        ("Achieved: not yet", "not the label of a rating"),
        ("[Achieved] (no)", "not the label of a rating"),
        ("<p>Not</p><p>Achieved</p>", "not the label of a rating"),
        ("", "without a rating"),
    ],
)
def test_no_rating_is_guessed(plan: Plan, printed: str, doubt: str) -> None:
    """Words that name no rating, or two ratings, give no rating, and a line says so."""
    report = from_text(plan, f"1.1 Meet\t\t{printed}\tText.\n")
    assert only(report).rating.rating == ""
    assert doubt in words(report)


def test_a_rating_that_waits_names_the_action(plan: Plan) -> None:
    """The action that a rating waits for is read from the words of the rating."""
    action = only(from_text(plan, "2.2 Build\t\tPending completion of action F1 (funding)\tText.\n"))
    assert (action.rating.rating, action.rating.depends_on) == ("pending", ("F1",))
    action = only(from_text(plan, "2.2 Build\t\tPending completion of another action (2.1)\tText.\n"))
    assert (action.rating.rating, action.rating.depends_on) == ("pending", ("2.1",))


def test_parts_are_compared(plan: Plan) -> None:
    """Ratings, titles, asterisks and spellings of numbers that differ are listed; both titles are kept."""
    rows = "E9 [Meet the court]\t\tOn track\tText.\n1.2 Alone\t\tOn track\tText.\n"
    report = from_text(plan, rows, "E.9 Meet the courts*\t\t\t\n\t1.3 Missing\t\t\n")
    (first, _, last) = report.actions
    assert (first.id, first.title, first.starred, first.rating.rating) == ("E.9", "Meet the courts", True, "on-track")
    assert first.in_details is not None
    assert first.in_details.title == "Meet the court"
    assert (last.id, last.rating.rating) == ("1.3", "on-track")
    for doubt in (
        'action E.9 is rated "On track" in Part C and "Achieved" in Part B',
        'the title of action E.9 differs: Part B has "Meet the courts", and Part C has "Meet the court"',
        "action E.9 has an asterisk in Part B only",
        "Part B writes E.9 and Part C E9",
        "Part C names action 1.2, but Part B does not",
        "Part B names action 1.3, but Part C does not",
    ):
        assert doubt in words(report)


def test_a_row_split_over_a_page_is_joined(plan: Plan) -> None:
    """The rest of a row after a repeated heading belongs to the action above, column by column."""
    rows = (
        "1.1 [Meet the\t[INDICATOR]\t[Partial\tA meeting was\n\n"
        "ACTION\tEVALUATION\tSUMMARY OF PROGRESS\t\ncourts]\t\tprogress]\theld. It went well.\n"
    )
    report = from_text(plan, rows)
    action = only(report)
    assert (action.title, action.rating.rating) == ("Meet the courts", "partial-progress")
    assert action.texts.progress == ["A meeting was held. It went well."]
    assert "joined to action 1.1" in words(report)


def test_italics_are_comments(plan: Plan) -> None:
    """Whole sentences in italics are comments; a name or a word in italics stays in the text, with its emphasis."""
    text = "Rangers met (<i>Loxodonta africana</i>). <i>More meetings will follow</i>. Two *stars* and _lines_."
    action = only(from_text(plan, f"1.1 Meet\t\tOn track\t{text}\n"))
    assert action.texts.comments == ["More meetings will follow."]
    assert action.texts.progress == ["Rangers met (*Loxodonta africana*).", r"Two \*stars\* and \_lines\_."]


def test_bullets_are_entries(plan: Plan) -> None:
    """Bullets that a copy has run together are separate entries; what looks like a list in a text is escaped."""
    action = only(from_text(plan, "1.1 Meet\t\tOn track\t<ul> \u2022 One. \u2022 1. Two.</ul>\n"))
    assert action.texts.progress == ["One.", r"1\. Two."]


def test_typed_bullets(plan: Plan) -> None:
    """Bullets that are typed as characters begin entries, in paragraphs and in lines; another kind is a lower level."""
    lines = ("\u2022\tOne", "o   two", "\u2022 Three", "- 5 boats", "Then \u2013 at last.", "o no bullet")
    broken = '<w:p><w:r><w:t>Two:</w:t><w:br/><w:t>- a</w:t><w:br/><w:t xml:space="preserve">- b</w:t></w:r></w:p>'
    body = paragraph(run("PART C")) + table(
        row("ACTION", "RATING", "SUMMARY OF PROGRESS"),
        row("1.1 Meet", "Achieved", "".join(paragraph(run(line)) for line in lines)),
        row("1.2 Go", "Achieved", broken),
    )
    report = read_form(read_docx(word_file(body)), plan)
    assert [action.texts.progress for action in report.actions] == [
        ["One\n- two", "Three\n- 5 boats", "Then \u2013 at last.", "o no bullet"],
        ["Two:", "a", "b"],
    ]


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("Reporting period: June 2014 \u2013 September 2015", "2014-06", "2015-09"),
        ("P\u00e9riode : du 1er septembre 2017 au 30 juin 2018", "2017-09-01", "2018-06-30"),
        ("Per\u00edodo: 1 de julio de 2018 a 31 de diciembre de 2019", "2018-07-01", "2019-12-31"),
        ("Reporting period: since CoP17 \u2013 June 2018", "None", "2018-06"),
        ("Reporting period: 03/04/2021 \u2013 05/06/2021", "None", "None"),
        ("Reporting period: 03/04/2021 \u2013 31/12/2021", "2021-04-03", "2021-12-31"),
        ("Reporting period: 5/6/2021 - 12/31/2021", "2021-05-06", "2021-12-31"),
        ("Reporting period: 1 July 2020 to date", "2020-07-01", "None"),
        ("Reporting period: since 3 May 2021", "2021-05-03", "None"),
        ("P\u00e9riode : depuis le 1er mars 2020", "2020-03-01", "None"),
        ("P\u00e9riode : du 1er mars 2020 \u00e0 ce jour", "2020-03-01", "None"),
        ("Per\u00edodo: 1 de mayo de 2020 hasta la fecha", "2020-05-01", "None"),
        ("Reporting period: July \u2013 December 2019", "2019-07", "2019-12"),
        ("Period: 2021/07/01 - 2022/06/30", "2021-07-01", "2022-06-30"),
    ],
)
def test_periods_as_printed(plan: Plan, line: str, start: str, end: str) -> None:
    """Months stay months; a date that can mean two days is read as the other date suggests, and is never guessed."""
    report = from_text(plan, "1.1 Meet\t\tOn track\tText.\n", front=f"PROGRESS REPORT\n{line}\n")
    assert (str(report.front.start), str(report.front.end)) == (start, end)
    assert (start == "None") is ("first day of the period" in words(report))


def test_other_tables_and_pillars(plan: Plan) -> None:
    """A table that is not in the form is left out with a line; a pillar comes from the number, not the position."""
    rows = "PILLAR 2: Enforcement\t\t\t\n1.1 Meet\t\tOn track\tText.\n\nSigned\nVersion\tDate\n1.0\tMay\n"
    report = from_text(plan, rows)
    assert only(report).pillar == "1"
    assert 'the table that begins with "Version" is not a table of actions' in words(report)
    assert "is listed under pillar 2, but its number names pillar 1" in words(report)


def test_a_document_of_python_docx(plan: Plan) -> None:
    """A form as Word writes it: merged headings, styles, several runs in a number."""
    written = docx.Document()
    for line in FRONT.splitlines():
        written.add_paragraph(line)
    written.add_heading("PART B: Summary evaluation of actions", 1)
    summary = written.add_table(rows=2, cols=2)
    for cell, label in zip(summary.rows[0].cells, ("Achieved", "On track"), strict=True):
        cell.text = label
    number = summary.rows[1].cells[1].paragraphs[0]
    for piece in ("1.", "10", "\u2003Meet the ", "courts", "*"):
        number.add_run(piece)
    written.add_heading("PART C: Detailed evaluation of actions", 1)
    details = written.add_table(rows=3, cols=4)
    heading = details.rows[0].cells
    heading[0].text, heading[3].text = "ACTION", "SUMMARY OF PROGRESS (and comments)"
    heading[1].merge(heading[2]).text = "EVALUATION"
    details.rows[1].cells[0].merge(details.rows[1].cells[3]).text = "PILLAR 1: Legislation and regulations"
    cells = details.rows[2].cells
    cells[0].text, cells[1].text, cells[2].text = "1.10 [Meet the courts*]", "Number of meetings", "[On track]"
    cells[3].text = "Two meetings took place."
    cells[3].add_paragraph().add_run("A third is planned for May.", style="Emphasis")
    cells[3].add_paragraph("A list", style="List Bullet")
    stream = io.BytesIO()
    written.save(stream)
    report = read_form(read_docx(stream.getvalue()), plan)
    action = only(report)
    assert (action.id, action.pillar, action.title, action.starred) == ("1.10", "1", "Meet the courts", True)
    assert (action.rating.rating, action.indicators) == ("on-track", ["Number of meetings"])
    assert action.texts.progress == ["Two meetings took place.", "A list"]
    assert action.texts.comments == ["A third is planned for May."]
    assert words(report) == "no overall rating was recognised"


def test_automatic_numbers_and_changes_in_a_document(plan: Plan) -> None:
    """Numbers that exist only in numbering.xml, tracked changes and controls are read as Word shows them."""
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, text in enumerate(("%1.", "%1.%2"))
    )
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>' + "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/></w:num>' for number in (1,)
    )
    place = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
    changed = f'<w:del w:id="1">{run("Achieved")}</w:del><w:ins w:id="2">{run("On track")}</w:ins>'
    control = f"<w:sdt><w:sdtContent>{run('Three meetings.')}</w:sdtContent></w:sdt>"
    body = (
        paragraph(run("PART C"))
        + paragraph(run("Pillar 1: Legislation"), properties=place.format(0))
        + table(
            row("ACTION", "RATING", "SUMMARY OF PROGRESS"),
            row(paragraph(run("Meet the courts"), properties=place.format(1)), paragraph(changed), paragraph(control)),
            row(paragraph(run("Meet the police"), properties=place.format(1)), "Achieved", "Done."),
        )
    )
    report = read_form(read_docx(word_file(body, numbering=numbering)), plan)
    assert [(action.id, action.title, action.rating.rating) for action in report.actions] == [
        ("1.1", "Meet the courts", "on-track"),
        ("1.2", "Meet the police", "achieved"),
    ]
    assert report.actions[0].texts.progress == ["Three meetings."]
    assert "1 tracked deletion was left out" in words(report)


def wide(text: str, columns: int) -> str:
    return f'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="{columns}"/></w:tcPr>{paragraph(run(text))}</w:tc></w:tr>'


def test_parts_as_rows_of_a_table(plan: Plan) -> None:
    """Parts can be rows of one table, a heading can have two lines, and a cell can hold several actions."""
    several = "<w:p><w:r><w:t>1.1 Meet</w:t><w:br/><w:t>the courts*</w:t><w:br/><w:t>1.2 Train</w:t></w:r></w:p>"
    body = table(
        wide("PART B: Summary", 4),
        wide("PROGRESS RATING", 4),
        row("Achieved", "Substantially achieved", "On track", "Partial progress"),
        row(several, "", "2.1 Go", "None"),
        wide("PART C: Details", 4),
        row("ACTION", "EVALUATION", "", "SUMMARY OF PROGRESS"),
        row("", "Indicator", "Rating", ""),
        wide("Pillar 1 - Law", 4),
        row("Action 1.1: Meet the courts*", "5 meetings", "Achieved", "Done."),
        row("1.2 Train", "", "Achieved", "Ten rangers."),
        row("", "", "", "Five more."),
        row("* 2.1) Go", "", "On track", "Soon."),
    )
    report = read_form(read_docx(word_file(body)), plan)
    assert [(action.id, action.title, action.rating.rating) for action in report.actions] == [
        ("1.1", "Meet the courts", "achieved"),
        ("1.2", "Train", "achieved"),
        ("2.1", "Go", "on-track"),
    ]
    assert report.actions[0].indicators == ["5 meetings"]
    assert report.actions[1].texts.progress == ["Ten rangers.", "Five more."]


def test_a_table_for_each_action(plan: Plan) -> None:
    """The headings can be in the first column, with a small table for each action."""
    tables = (
        table(row("Action", f"{number} Meet"), row("Progress rating", rating), row("Summary of progress", "Text."),
              *([row("Comments", "A remark.")] if number == "1.1" else []))
        for number, rating in (("1.1", "Achieved"), ("2.1", "On track"))
    )  # fmt: skip
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + "<w:p/>".join(tables))), plan)
    assert [(action.id, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("1.1", "achieved", ["Text."]),
        ("2.1", "on-track", ["Text."]),
    ]
    assert report.actions[0].texts.comments == ["A remark."]


def test_a_part_c_without_usual_tables(plan: Plan) -> None:
    """The number of an action can be the heading of its table, or of paragraphs with a label each."""
    small = table(row("1.1 Meet"), row("Rating", "Achieved"), row("Lead", "An office"), row("Progress", "Text."))
    report = read_form(read_docx(word_file(paragraph(run("C. Detailed evaluation")) + small)), plan)
    assert (only(report).title, only(report).rating.rating) == ("Meet", "achieved")
    assert only(report).responsible == ["An office"]
    prose = "C. Detailed evaluation\nE1 Meet\nRating: On track\nSummary: One.\nTwo.\nComments: A remark.\n"
    prose += "1. Not an action.\n"
    action = only(read_form(read_text(prose.encode()), plan))
    assert (action.id, action.rating.rating, action.texts.progress) == ("E1", "on-track", ["One.", "Two."])
    assert action.texts.comments == ["A remark.", r"1\. Not an action."]
    with pytest.raises(RefusedError) as caught:
        read_form(read_text(b"Part B\nAchieved\tOn track\nMeet\tGo\n"), plan)
    assert "have no numbers" in caught.value.hint


def test_headings_in_other_words(plan: Plan) -> None:
    """Headings can mention their column in other words, below a title, and one cell can hold indicator and rating."""
    evaluation = paragraph(run("Indicator: One law")) + paragraph(run("Achieved"))
    body = paragraph(run("PART C")) + table(
        wide("Plan of the Party", 4),
        row("NIAP actions", "Evaluation of progress", "Detailed progress", "Any other remarks"),
        row("1.1 Meet", evaluation, "Text.", "A remark."),
        row("2.1 Report progress on actions", "On track", "More.", ""),
    )
    report = read_form(read_docx(word_file(body)), plan)
    first, second = report.actions
    assert (first.rating.rating, first.indicators, first.texts.comments) == ("achieved", ["One law"], ["A remark."])
    assert (second.title, second.texts.progress) == ("Report progress on actions", ["More."])
    assert '"Plan of the Party" above the headings of the table was left out' in words(report)


def test_nothing_of_the_front_page_is_lost(plan: Plan) -> None:
    """What was not imported from the front page is listed."""
    report = from_text(plan, "1.1 Meet\t\tOn track\tText.\n", front=f"Parties of primary concern\n{FRONT}Ms. N. N.\n")
    assert '2 lines were not imported from the front page: "Parties of primary concern"; "Ms. N. N."' in words(report)


def test_further_columns(plan: Plan) -> None:
    """A column can name the pillar, and others hold difficulties and what comes next."""
    text = (
        "PART C\nPillar\tAction\tStatus\tAchievements\tChallenges\tNext steps\n"
        "2. Enforcement\tE1 Meet\tOn track\tText.\tNo boat.\tA boat.\n\tE2 Go\tOn track\tText.\t\t\n"
        "Sea\tE3 Swim\tOn track\tText.\t\t\n"
    )
    report = read_form(read_text(text.encode()), plan)
    assert [action.pillar for action in report.actions] == ["2", "2", "2"]
    assert report.actions[0].further == {"challenges": ["No boat."], "outlook": ["A boat."]}
    assert '"Sea" does not name a pillar of the plan' in words(report)


def test_the_front_page(plan: Plan) -> None:
    """The Party is known in French and Spanish, a stamp gives the reference, and tables of versions give no dates."""
    lines = ("Partie : CAMBODGE", "P\u00e9riode couverte : 2021-2022", "Remis le 03/04/2022")
    box = f"<w:txbxContent>{paragraph(run('SC74 Doc. 28 Annexe 2 (English only)'))}</w:txbxContent>"
    body = "".join(paragraph(run(line)) for line in lines) + paragraph(f"<w:r><w:pict>{box}</w:pict></w:r>")
    body += table(row("Version", "Date", "By"), row("1.0", "5 May 2022", "A")) + paragraph(run("PART C"))
    body += table(row("ACTION", "RATING", "SUMMARY"), row("1.1 Meet", "Achieved", "Text."))
    report = read_form(read_docx(word_file(body)), plan)
    front = report.front
    assert (front.reference, front.meeting, front.years) == ("SC74 Doc. 28 Annexe 2", "SC74", "2021-2022")
    assert front.submitted is None
    assert "does not name" not in words(report)
    assert '"03/04/2022" can mean two days' in words(report)
    assert "was read from a stamp" in words(report)
    assert "the text box" not in words(report)


def test_a_text_box_that_says_more_than_a_stamp(plan: Plan) -> None:
    box = f"<w:txbxContent>{paragraph(run('SC74 Doc. 28 Annexe 2: seen by the Panel'))}</w:txbxContent>"
    body = paragraph(run("Report")) + paragraph(f"<w:r><w:pict>{box}</w:pict></w:r>") + paragraph(run("PART C"))
    body += table(row("ACTION", "RATING", "SUMMARY"), row("1.1 Meet", "Achieved", "Text."))
    report = read_form(read_docx(word_file(body)), plan)
    assert 'the text box "SC74 Doc. 28 Annexe 2: seen by the Panel" was left out' in words(report)


def test_crosses_and_columns_in_another_order(plan: Plan) -> None:
    """Part B can have a cross for each action, and the columns of Part C can be in another order."""
    text = (
        "PART B\nNo.\tAction\tNot commenced\tOn track\tAchieved\n"
        "1.1\tMeet\t\tX\t\n1.2\tTrain\t\t\t\u2713\n2.1\tGo\tx\tx\t\n"
        "PART C\nSUMMARY OF PROGRESS\tRATING\tACTION\tCOMMENTS\nText.\tOn track\t1.1 Meet\tA remark.\n"
    )
    report = read_form(read_text(text.encode()), plan)
    assert [(action.id, action.title, action.rating.rating) for action in report.actions] == [
        ("1.1", "Meet", "on-track"),
        ("1.2", "Train", "achieved"),
        ("2.1", "Go", ""),
    ]
    assert (report.actions[0].texts.progress, report.actions[0].texts.comments) == (["Text."], ["A remark."])
    assert "action 2.1 needs one cross, but has 2" in words(report)


def test_a_part_b_with_a_row_for_each_action(plan: Plan) -> None:
    """Part B can name the rating after each action; what is around its table is reported."""
    text = "Part B\n* means urgent.\nAction\tRating\n1.1 Meet*\tAchieved\n1.2 Go\tAlmost\n"
    report = read_form(read_text(text.encode()), plan)
    assert [(action.id, action.starred, action.rating.rating) for action in report.actions] == [
        ("1.1", True, "achieved"),
        ("1.2", False, ""),
    ]
    assert '"* means urgent." is outside the table of ratings' in words(report)
    assert 'action 1.2: "Almost" is not the label of a rating' in words(report)


def test_a_part_b_without_a_table(plan: Plan) -> None:
    """Part B can be a list of actions under the labels of ratings."""
    report = read_form(read_text(b"Part B\nAchieved:\n- 1.1 Meet\nOn track\n- 2.1 Go\n"), plan)
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert "Part C was not found" in words(report)


def test_the_synopsis(plan: Plan) -> None:
    """Part A gives the overall rating, totals that add up, and texts under their headings."""
    text = (
        "PART A\n"
        "The plan currently receives a rating of 'Partial Progress', as 2 of 3 actions are Achieved or On track.\n"
        "Progress to date\n"
        "Of the plan, 2 of 3 actions are Achieved and 1 is On track.\nFuture outlook\nMore will follow.\n"
        "PART B\nAchieved\tOn track\n1.1 Meet\t\n"
    )
    synopsis = read_form(read_text(text.encode()), plan).synopsis
    assert (synopsis.overall.rating, synopsis.overall.printed) == ("partial-progress", "Partial Progress")
    assert {name: number for name, number in synopsis.totals.items() if number} == {"achieved": 2, "on-track": 1}
    judged = "PART A\nOverall, the Party assesses its plan as \u201cOn track\u201d.\n"
    judged += "PART B\nAchieved\tOn track\n1.1 Meet\t\n"
    assert read_form(read_text(judged.encode()), plan).synopsis.overall.rating == "on-track"
    counted = judged.replace("the Party assesses its plan as", "the Party assesses more actions as")
    assert read_form(read_text(counted.encode()), plan).synopsis.overall.rating == ""
    rated = "PART A\nOf 13 actions, three were rated Achieved.\nThe NIAP is rated On track.\n"
    rated += "PART B\nAchieved\tOn track\n1.1 A\t\n"
    assert read_form(read_text(rated.encode()), plan).synopsis.overall.rating == "on-track"
    assert (len(synopsis.summary), len(synopsis.progress), synopsis.outlook) == (1, 1, ["More will follow."])


def test_a_second_heading_in_each_table(plan: Plan) -> None:
    """A second line of headings is recognised in every table of Part C, not only in the first."""
    lower = "\tINDICATOR\tRATING\t\n"
    rows = f"{lower}1.1 Meet\t\tOn track\tWe met.\n\n{DETAILS.partition(chr(10))[2]}{lower}2.1 Act\t\tAchieved\tDone.\n"
    report = from_text(plan, rows)
    assert [action.rating.rating for action in report.actions] == ["on-track", "achieved"]
    assert [action.rating.printed for action in report.actions] == ["On track", "Achieved"]


@pytest.mark.parametrize(
    ("printed", "rating"),
    [
        ("\u201cOn track\u201d.", "on-track"),
        ("(\u2018Achieved.\u2019)", "achieved"),
        ("\u00abAchieved\u00bb;", "achieved"),
        ("Acheived", "achieved"),
        ("On track of implementation", "on-track"),
        ("Partial progresses", "partial-progress"),
        ("Pas commence", "not-commenced"),
        ("Achieved in part", ""),
        ("Off track", ""),
        ("Unachieved", ""),
    ],
)
def test_labels_that_are_almost_those_of_the_plan(plan: Plan, printed: str, rating: str) -> None:
    """Punctuation, accents, endings and slips are ignored; words that may change the meaning are not."""
    assert only(from_text(plan, f"1.1 Meet\t\t{printed}\tText.\n")).rating.rating == rating


@pytest.mark.parametrize(
    "name", ["*1.1 Meet", "(*) 1.1 Meet", "1.1* Meet", "1.1 (*) Meet", "1.1 Meet (*)", "1.1 [Meet]*"]
)
def test_asterisks_at_the_number_or_in_brackets(plan: Plan, name: str) -> None:
    """An asterisk belongs to the action wherever it is printed, and never to its title."""
    action = only(from_text(plan, f"{name}\t\tOn track\tText.\n"))
    assert (action.id, action.title, action.starred) == ("1.1", "Meet", True)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("4 May 2016\nSubmitted on 28 April 2021\n", "2021-04-28"),
        ("Plan adopted on 4 May 2016\nPhnom Penh, 2 June 2021\n", "2021-06-02"),
        ("Version 2 of 4 May 2016\n", "None"),
        ("Rapport soumis au Secr\u00e9tariat le 3 mai 2021, plan adopt\u00e9 le 2 juin 2016\n", "2021-05-03"),
        ("Version\tDate\n1.0\t2 February 2021\n", "None"),
        ("Date\t2 February 2021\n", "2021-02-02"),
    ],
)
def test_the_day_of_submission(plan: Plan, lines: str, day: str) -> None:
    """Words such as "submitted" decide; days of the plan or of versions are not taken."""
    report = from_text(plan, "1.1 Meet\t\tOn track\tText.\n", front=f"{FRONT}{lines}")
    assert str(report.front.submitted) == day


@pytest.mark.parametrize(
    ("line", "rating", "words_of"),
    [
        ("Overall self-assessment: On track", "on-track", ""),
        ("\u00c9valuation globale : En bonne voie", "on-track", ""),
        (
            "Overall, the rating moved from \u2018Partial progress\u2019 to \u2018On track\u2019.",
            "on-track",
            "changed to",
        ),
        ("The overall status rose from Partial progress to Achieved.", "achieved", "changed to"),
    ],
)
def test_overall_ratings_on_a_line_or_changed(plan: Plan, line: str, rating: str, words_of: str) -> None:
    """A line with a heading gives the overall rating; if the line states a change, the second rating is taken."""
    front = f"{FRONT}PART A: Synopsis\n{line}\n"
    report = from_text(plan, "1.1 Meet\t\tOn track\tText.\n", front=front)
    assert report.synopsis.overall.rating == rating
    assert words_of in words(report)


def rated_twice(plan: Plan) -> Plan:
    """The plan with a second assessor."""
    label = Text((Wording("Review by the Secretariat", ""),))
    second = plan.assessors[0].model_copy(update={"id": "panel", "name": None, "label": label})
    return plan.model_copy(update={"assessors": (plan.assessors[0], second)})


@pytest.mark.parametrize(
    "table_of_c",
    [
        "ACTION\tRating (self-assessment)\tRating (Secretariat)\tSUMMARY OF PROGRESS\n"
        "1.1 Meet\tOn track\tAchieved\tText.\n",
        "ACTION\tEVALUATION\t\tSUMMARY OF PROGRESS\n\tSelf-assessment\tReview by the Secretariat\t\n"
        "1.1 Meet\tOn track\tAchieved\tText.\n",
    ],
)
def test_ratings_of_two_assessors_in_part_c(plan: Plan, table_of_c: str) -> None:
    """Each column of ratings belongs to the assessor whose name or label its heading gives."""
    report = read_form(read_text(f"{FRONT}PART C: Details\n{table_of_c}".encode()), rated_twice(plan))
    assert (only(report).rating.rating, only(report).others["panel"].rating) == ("on-track", "achieved")
    values = only_values(report, plan)
    assert values["ratings"] == {plan.assessors[0].id: "on-track", "panel": "achieved"}


def test_ratings_of_two_assessors_in_part_b(plan: Plan) -> None:
    """Part B can give the ratings of both in columns too."""
    rows = "Action\tSelf-assessment\tSecretariat\n1.1 Meet\tOn track\tAchieved\n1.2 Write\tAchieved\t\n"
    report = read_form(
        read_text(f"{FRONT}PART B: Summary\n{rows}{DETAILS}1.1 Meet\t\t\tText.\n".encode()), rated_twice(plan)
    )
    first, second = report.actions
    assert (first.rating.rating, first.others["panel"].rating) == ("on-track", "achieved")
    assert (second.title, second.rating.rating, second.others) == ("Write", "achieved", {})


def test_columns_for_offices_and_deadlines(plan: Plan) -> None:
    """Part C can have columns for the office in charge, the deadline, challenges and next steps."""
    heading = "ACTION\tLEAD AGENCY\tDUE\tRATING\tPROGRESS\tDIFFICULTIES\tNEXT STEPS\n"
    row_of_it = "1.1 Meet\tHarbour Office\tJune 2024\tOn track\tMet.\tRain.\tMeet again.\n"
    report = read_form(read_text(f"{FRONT}PART C: Details\n{heading}{row_of_it}".encode()), plan)
    values = only_values(report, plan)
    assert (values["responsible"], values["due"]) == (["Harbour Office"], "2024-06")
    assert (values["challenges"], values["outlook"]) == (["Rain."], ["Meet again."])
    assert missing_bodies(report.bodies) == ["bodies:", '  - {id: "harbour-office", name: Harbour Office}']


@pytest.mark.parametrize("title", ["Abbreviations\n", ""])
def test_tables_after_part_b(plan: Plan, title: str) -> None:
    """A table between the parts is left out as a whole, even if its rows begin with numbers."""
    summary = f"1.1 Meet\t\t\t\n\n{title}2.0\tSecond edition\nMoE\tMinistry\n\n"
    report = from_text(plan, "1.1 Meet\t\tAchieved\tText.\n", summary)
    assert [action.id for action in report.actions] == ["1.1"]
    if title:
        assert "is not a table of ratings" in words(report) or "Abbreviations" in words(report)


def test_an_arabic_form(plan: Plan) -> None:
    """The parts, pillars, columns and dates of an Arabic report are recognised."""
    text = (
        "\u062e\u0637\u0629 \u0627\u0644\u0639\u0645\u0644\nفترة التقرير: ١ كانون الثاني ٢٠٢٣ \u2013 ٣٠ يونيو ٢٠٢٤\n"
        "القسم (أ) الموجز\nالتقييم العام: On track\nالتقدم المحرز\nعقدت ورشة.\nالآفاق\nورشة أخرى.\n"
        "القسم (ج) التفاصيل\nالإجراء\tالمؤشر\tالتقييم\tملخص التقدم\tالتحديات\n"
        "المحور 1: التشريعات\n1.1 عقد اجتماع\t\tAchieved\tعقد في مارس.\tالمطر.\n"
    )
    report = read_form(read_text(text.encode()), plan)
    assert (str(report.front.start), str(report.front.end)) == ("2023-01-01", "2024-06-30")
    assert (report.synopsis.overall.rating, report.synopsis.progress, report.synopsis.outlook) == (
        "on-track", ["عقدت ورشة."], ["ورشة أخرى."])  # fmt: skip
    action = only(report)
    assert (action.title, action.rating.rating, action.texts.progress) == ("عقد اجتماع", "achieved", ["عقد في مارس."])
    assert (action.further["challenges"], report.language) == (["المطر."], "ar")


def test_a_form_that_was_not_filled_in(plan: Plan) -> None:
    """Missing ratings are said once if no action has one, otherwise for each action."""
    said = words(from_text(plan, "1.1 Meet\t\t\tText.\n2.1 Train\t\t\tText.\n"))
    assert "none of the 2 actions has a rating" in said
    assert "without a rating" not in said
    said = words(from_text(plan, "1.1 Meet\t\tAchieved\tText.\n2.1 Train\t\t\tText.\n"))
    assert "action 2.1 was imported without a rating" in said
