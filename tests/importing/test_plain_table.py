"""Plain tables of actions, as different as trackers are: everything is right or reported. All plans are fictional."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office import Uncertainty
from planpress.exchange.office.csv_reading import read_csv
from planpress.exchange.office.workbook import CellKind, Workbook, WorkbookCell, WorkbookRow, WorkbookSheet
from planpress.importing import ImportedReport, TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, only, plan_of, sheet_of, without


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_of(tmp_path)


def test_a_tracker_with_titles_pillars_totals_and_notes(plan: Plan) -> None:
    """Rows above, between and below the actions are not actions, and each is used or reported."""
    report = imported(
        plan,
        [
            ["Tracker of the fens", "<", "<", "<"],
            ["Reporting period: 1 January 2018 - 30 June 2019", "<", "<", "<"],
            ["No.", "Activity", "Lead agency", "Status"],
            ["Pillar 1: Legislation", "<", "<", "<"],
            ["1.1", "Amend the law", "FA", "Achieved"],
            ["Pillar 2: Enforcement", "<", "<", "<"],
            ["2.1", "Train officers", "Customs", "On track"],
            ["Total", "2", "", ""],
            [],
            ["Note: as of 30 June 2019", "", "", ""],
        ],
    )
    assert [(action["id"], action["pillar"], action["responsible"]) for action in actions(report)] == [
        ("1.1", "1", ["fa"]),
        ("2.1", "2", ["customs"]),
    ]
    assert (report.mapping["from"], report.mapping["to"]) == (date(2018, 1, 1), date(2019, 6, 30))
    assert report.mapping["source"] == {"title": "Tracker of the fens"}
    assert 'the row of totals "Total 2" was left out' in doubts(report)
    assert '"Note: as of 30 June 2019" was left out as a note' in doubts(report)
    assert '--columns "number=A,title=B,lead=C,rating:party=D"' in doubts(report)


def test_a_heading_of_two_rows_with_crosses(tmp_path: Path) -> None:
    """A cross in one of several columns is the rating; two crosses give no rating; commitments become pillars."""
    report = imported(
        plan_of(tmp_path, without("pillars")),
        [
            ["Compromiso", "<", "Hito", "Responsable", "Cronograma", "<", "Estado", "<"],
            ["^", "^", "^", "^", "Inicio", "Fin", "Se terminó", "No iniciado"],
            ["1", "Datos abiertos", "1. Publicar el inventario", "Hacienda", "ene-17", "jun-18", "x", ""],
            ["^", "^", "2. Abrir el portal", "Hacienda", "01/03/2018", "31/12/2018", "", "X"],
            ["2", "Salud", "3. Crear mesas", "Salud; Interior", "2018", "2019", "x", "x"],
        ],
    )
    first, second, third = actions(report)
    assert (first["title"], first["pillar"], first["start"], first["due"]) == (
        "Publicar el inventario", "1", "2017-01", "2018-06")  # fmt: skip
    assert first["ratings"] == {"party": {"rating": "achieved", "printed": "Se terminó"}}
    assert second["ratings"]["party"]["rating"] == "not-started"
    assert second["start"] == date(2018, 3, 1)
    assert "were read with the day first" in doubts(report)
    assert "ratings" not in third
    assert third["responsible"] == ["Salud", "Interior"]
    assert 'more than one rating is marked ("Se terminó" and "No iniciado")' in doubts(report)
    assert '- {id: "1", title: Datos abiertos}' in report.additions


@pytest.mark.parametrize(
    ("headings", "language"),
    [
        (["N°", "Intitulé de l'action", "Structure responsable", "Échéance", "État d'avancement"], "fr"),
        (["Núm.", "Actividad", "Entidad responsable", "Plazo", "Estado"], "es"),
        (["Nº", "Ação", "Órgão responsável", "Prazo", "Situação"], "pt"),
        (["ល.រ", "សកម្មភាព", "ស្ថាប័នទទួលខុសត្រូវ", "កាលកំណត់", "ស្ថានភាពអនុវត្ត"], "km"),
        (["ลำดับ", "กิจกรรม", "หน่วยงานรับผิดชอบ", "กำหนดเสร็จ", "สถานะ"], "th"),
        (["م", "النشاط", "الجهة المسؤولة", "تاريخ الانتهاء", "حالة التنفيذ"], "ar"),
        (["S/N", "KEY ACTIVITY:", "Responsible Institution(s)", "By when?", "Implementation status"], "en"),
    ],
)  # fmt: skip
def test_headings_in_seven_languages(plan: Plan, headings: list[str], language: str) -> None:
    """The columns are recognised, whatever the language, the case, the accents and the punctuation."""
    report = imported(
        plan, [headings, ["1.1", "Xyz", "FA", "2019", "Achieved"], ["1.2", "Abc", "FA", "2020", "On track"]]
    )
    assert [(action["id"], action["title"], action["due"], action["ratings"]) for action in actions(report)] == [
        ("1.1", "Xyz", 2019, {"party": "achieved"}),
        ("1.2", "Abc", 2020, {"party": "on-track"}),
    ]
    assert report.mapping["language"] == language


def test_columns_without_a_place_are_reported(plan: Plan) -> None:
    """Budgets, names of persons and unknown columns are left out, and each is named with an example."""
    report = imported(
        plan,
        [
            ["No", "Action", "Budget (USD)", "Contact person", "Zzz", "Status"],
            ["1.1", "Law", "120,000", "Jane Doe", "seventeen", "Achieved"],
        ],
    )
    assert set(only(report)) == {"id", "pillar", "title", "ratings"}
    assert 'column C "Budget (USD)", with 1 cell such as "120,000", was left out' in doubts(report)
    assert 'column D "Contact person" was not imported, because it may name people' in doubts(report)
    assert "Jane" not in doubts(report)
    assert 'column E "Zzz", with 1 cell such as "seventeen", was left out: it was not recognised' in doubts(report)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("title=B,title=C", 'title can be only one column, not both "B" and "C"; for another language'),
        ("title:fr=B,title:fr=C", "title:fr can be only one column"),
        ("number=A,number=B,title=C", "number can be only one column"),
        ("title=B,rating=C,rating:party=D", "rating:party can be only one column"),
        ("title=B,number=B", "column B"),
    ],
)
def test_a_role_given_to_two_columns(plan: Plan, typed: str, words: str) -> None:
    """A role that only one column can have is refused for two columns; so is a column with two roles."""
    with pytest.raises(RefusedError, match="--columns") as refusal:
        read_plain_table(read_csv(b"No,Activity,Status,More\n1,Meet,On track,Words\n"), plan, TableOptions(typed))
    assert words in str(refusal.value)


def test_what_is_said_about_a_french_table(plan: Plan) -> None:
    """The columns are listed first; a language that the plan lacks is reported; only labels are proposed as ratings."""
    table = read_csv(
        "N°;Titre de l'activité;Statut\n1;Former les agents;x\n2;La loi;Bon avancement (2 sur 4)\n".encode()
    )
    report = read_plain_table(table, plan)
    assert report.uncertainties[0].words.startswith("the heading in row 1 was read as --columns")
    assert 'its language was recognised as "fr", which is not a language of the plan' in doubts(report)
    assert '{id: "bon-avancement", label: Bon avancement}' in report.additions
    assert report.additions.count("{id:") == 1


@pytest.mark.parametrize("role", ["title", "progress"])
def test_the_same_text_twice(plan: Plan, role: str) -> None:
    """A text and the same text in the language of the table cannot both be named; if both are guessed, one is read."""
    rows = [["No", "Name", "Done", "More"], ["1.1", "Amend the law", "The law was amended.", "It is in force."]]
    typed = {"title": "title=B,title:en=D", "progress": "title=B,progress=C,progress:en=D"}[role]
    with pytest.raises(RefusedError) as refusal:
        imported(plan, rows, f"number=A,{typed}")
    letter = "B" if role == "title" else "C"
    words = f'--columns: {role}={letter} and {role}:en=D are the same text, because the table is in "en"'
    assert refusal.value.message == words
    report = imported(plan, [["No", "Action", "Progress", "Progress (EN)"], ["1.1", "Law", "Made.", "It was made."]])
    assert actions(report)[0]["progress"] == ["Made."]
    assert 'column D "Progress (EN)" was left out, because column C "Progress" contains the same text' in doubts(report)


def test_a_label_in_another_case(plan: Plan) -> None:
    """A label that differs from the scale's only in its case is kept as printed, without a remark."""
    report = imported(plan, [["No", "Action", "Status"], ["1.1", "Law", "ACHIEVED"], ["1.2", "Decree", "Achieved"]])
    assert [action["ratings"] for action in actions(report)] == [
        {"party": {"rating": "achieved", "printed": "ACHIEVED"}},
        {"party": "achieved"},
    ]
    assert "ACHIEVED" not in doubts(report)


def test_one_column_in_two_languages(plan: Plan) -> None:
    """A column cannot be a text in two languages."""
    with pytest.raises(RefusedError, match="was given two roles, title and title:fr"):
        imported(plan, [["No", "Name", "Status"], ["1.1", "Law", "Achieved"]], "title=B,title:fr=B")


def test_several_columns_of_a_text(plan: Plan) -> None:
    """The texts of several columns follow each other, and each language has its column."""
    table = read_csv(b"a,b,c,d\n1,Meet,Words,More\n")
    report = read_plain_table(table, plan, TableOptions("number=a,title=b,progress=c,progress=d"))
    assert [action["progress"] for action in actions(report)] == [["Words", "More"]]


def test_given_columns_win(plan: Plan) -> None:
    """--columns names columns by heading or letters, and tables without a known heading can be read."""
    rows = [["Nr", "Was", "Wer, genau", "Stand"], ["1.1", "Gesetz", "FA", "Achieved"]]
    with pytest.raises(RefusedError, match="no heading of a table") as refused:
        imported(plan, rows)
    assert 'its columns may be A "Nr", B "Was", C "Wer, genau", D "Stand"' in refused.value.message
    assert '--columns "number=A,title=B", and the period: --period' in refused.value.hint
    assert "usual roles are number, title, pillar" in refused.value.hint
    with pytest.raises(RefusedError, match="no heading of a table") as refused:
        read_plain_table(Workbook((sheet_of(rows),)), plan, TableOptions(period="2018"))
    assert "--period" not in refused.value.hint
    action = only(imported(plan, rows, 'title=Was,responsible="Wer, genau",rating:panel=D,number=a'))
    assert action == {
        "id": "1.1", "pillar": "1", "title": "Gesetz", "responsible": ["fa"], "ratings": {"panel": "achieved"},
    }  # fmt: skip
    assert only(imported(plan, [["1.1", "Law"]], "number=A,title=B"))["title"] == "Law"


@pytest.mark.parametrize(
    ("columns", "words", "hint"),
    [
        ("title=B,nmber=A", 'there is no role "nmber"', 'did you mean "number"?'),
        ("title=Q", 'there is no column "Q"', "Action"),
        ("title", 'does not name a column', "write it like"),
        ("rating:nobody=C", 'has no assessor "nobody"', "party, panel"),
        ("title:xxxxxxxxx=B", "is not a language code", "title:fr"),
        ("due:fr=B", "due takes nothing after a colon", "due="),
    ],
)  # fmt: skip
def test_wrong_columns_get_one_line(plan: Plan, columns: str, words: str, hint: str) -> None:
    """Any mistake in --columns is named, with what would be right."""
    with pytest.raises(RefusedError) as error:
        imported(plan, [["No", "Action", "Status"], ["1.1", "Law", "Achieved"]], columns)
    assert words in error.value.message
    assert hint in error.value.hint


def test_two_ratings_and_two_assessors(plan: Plan) -> None:
    """A heading names its assessor; an earlier rating is left out; a cell with two ratings has none."""
    report = imported(
        plan,
        [
            ["No", "Action", "Previous rating", "Rating", "Rating by the Review Panel"],
            ["1.1", "Law", "Not started", "On track", "Partial progress"],
            ["1.2", "Decree", "On track", "Achieved / On track", "Fantastic"],
        ],
    )
    assert actions(report)[0]["ratings"] == {"party": "on-track", "panel": "partial"}
    assert "ratings" not in actions(report)[1]
    assert 'column C "Previous rating" was left out' in doubts(report)
    assert '"Achieved / On track" names more than one rating' in doubts(report)
    assert '"Fantastic" is not the label of a rating on the scale' in doubts(report)
    assert '- {id: "fantastic", label: Fantastic}' in report.additions


def test_words_behind_a_rating_are_kept(plan: Plan) -> None:
    """A status such as "On track - 14 of 20 done" gives the rating and a note; synonyms keep the printed word."""
    report = imported(
        plan,
        [["No", "Action", "Status"], ["1.1", "Law", "On track - 14 of 20 done"], ["1.2", "Decree", "Completed"]],
    )
    assert actions(report)[0]["ratings"] == {"party": {"rating": "on-track", "note": "14 of 20 done"}}
    assert actions(report)[1]["ratings"] == {"party": {"rating": "achieved", "printed": "Completed"}}
    assert '"Completed" was read as "Achieved"' in doubts(report)


def test_status_columns_with_prose_or_shares(plan: Plan) -> None:
    """Long words under "Status" are progress, and shares become an indicator with the heading as its name."""
    long = "The bill passed its first reading in March and waits for the committee."
    report = imported(
        plan,
        [["No", "Action", "Status", "% complete"], ["1.1", "Law", long, "80%"], ["1.2", "Decree", long + ".", "10%"]],
    )
    assert actions(report)[0]["progress"] == [long]
    assert actions(report)[0]["indicators"] == [{"name": "% complete", "value": "80%"}]


def test_colours_alone_are_reported(plan: Plan) -> None:
    """An empty column with the heading of a rating is named."""
    report = imported(plan, [["No", "Action", "RAG"], ["1.1", "Law", ""]])
    assert 'column C "RAG" contains no words; ratings that are shown by colours alone cannot be read' in doubts(report)


def test_rows_that_continue_an_action(plan: Plan) -> None:
    """A row without a number or title belongs to the action above it; merged numbers are not reported."""
    report = imported(
        plan,
        [
            ["No", "Action", "Progress"],
            ["1.1", "Law", "First reading."],
            ["", "", "Second reading."],
            ["1.2", "Decree", "Draft."],
            ["^", "^", "Final."],
        ],
    )
    assert [action["progress"] for action in actions(report)] == [
        ["First reading.", "Second reading."],
        ["Draft.", "Final."],
    ]
    assert doubts(report).count("this row does not name an action") == 1


def test_numbers_that_programs_changed(plan: Plan) -> None:
    """1.10 typed as a number follows 1.9, and a date in the column of numbers is read as the number that was typed."""
    rows = [
        WorkbookRow(1, {n: WorkbookCell(text, CellKind.TEXT, "S", 1, n) for n, text in enumerate(("No", "Action"))})
    ]
    typed = [
        ("1.8", CellKind.NUMBER),
        ("1.9", CellKind.NUMBER),
        ("1.1", CellKind.NUMBER),
        ("2018-02-02", CellKind.DATE),
    ]
    for number, (text, kind) in enumerate(typed, 2):
        day = date(2018, 2, 2) if kind is CellKind.DATE else None
        cells = {0: WorkbookCell(text, kind, "S", number, 0, text, day),
                 1: WorkbookCell(f"Action {number}", CellKind.TEXT, "S", number, 1)}  # fmt: skip
        rows.append(WorkbookRow(number, cells))
    report = read_plain_table(Workbook((WorkbookSheet("S", tuple(rows)),)), plan)
    assert [action["id"] for action in actions(report)] == ["1.8", "1.9", "1.10", "2.2"]
    assert "it was read as 1.10" in doubts(report)
    assert "it was read as 2.2" in doubts(report)


def test_numbers_of_many_kinds(plan: Plan) -> None:
    """Digits of other scripts, words before the number, letters and signs: an id, and the number as printed."""
    rows = [
        ["Ref", "Action"],
        ["១.១", "A"],
        ["Action 3", "B"],
        ["2.1(a)", "C"],
        ["N/5 bis", "D"],
        ["CON", "G"],
        ["", "E"],
        ["7", "F"],
    ]
    report = imported(plan, rows)
    assert [(action["id"], action.get("number", "")) for action in actions(report)] == [
        ("1.1", "១.១"), ("3", "Action 3"), ("2.1.a", "2.1(a)"), ("N-5-bis", "N/5 bis"), ("no-CON", "CON"), ("7", ""),
    ]  # fmt: skip
    assert '"N/5 bis" cannot be an id' in doubts(report)
    assert '"E" was read as the heading of the actions below it' in doubts(report)


def test_numbers_that_occur_twice(plan: Plan) -> None:
    """Numbers that begin again in each pillar get the pillar's number; any other repetition gets an id of its own."""
    again = imported(plan, [["Pillar", "No", "Action"], ["Legislation", "1", "A"], ["Enforcement", "1", "B"]])
    assert [action["id"] for action in actions(again)] == ["1.1", "2.1"]
    assert "the numbers begin again in each pillar" in doubts(again)
    twice = imported(plan, [["No", "Action", "Status"], ["1.1", "A", "Achieved"], ["1.1", "B", "Achieved"]])
    assert [action["id"] for action in actions(twice)] == ["1.1", "1.1-2"]
    assert "number 1.1 also occurs in A2" in doubts(twice)


def test_numbers_inside_titles(plan: Plan) -> None:
    """Without a column of numbers, they are taken from the titles; without any, the actions are counted."""
    assert [(action["id"], action["title"]) for action in actions(imported(
        plan, [["Action", "Status"], ["1.1 Law", "Achieved"], ["2a. Decree", "Achieved"]]))] == [
        ("1.1", "Law"), ("2a", "Decree"),
    ]  # fmt: skip
    counted = imported(plan, [["Action", "Status"], ["Law", "Achieved"], ["Decree", "On track"]])
    assert [action["id"] for action in actions(counted)] == ["1", "2"]
    assert all("pillar" not in action for action in actions(counted))
    assert "the table does not number its actions" in doubts(counted)


def test_updates_with_dates(plan: Plan) -> None:
    """Lines that begin with a date become updates; a date that can mean two days stays in the text."""
    report = imported(
        plan,
        [["No", "Action", "Updates"], ["1.1", "Law", "12/2016: drafted\nJune 2017: passed\nin force"],
         ["1.2", "Decree", "03/04/2018: signed"]],
    )  # fmt: skip
    first, second = actions(report)
    assert first["updates"] == [
        {"date": "2016-12", "text": "drafted"},
        {"date": "2017-06", "text": "passed\n\nin force"},
    ]
    assert second["progress"] == ["03/04/2018: signed"]
    assert 'the date "03/04/2018" can mean two days' in doubts(report)


def test_dates_of_updates_follow_the_table(plan: Plan) -> None:
    """A date before a statement is read in the order that other dates show, in a column of dates or in statements."""
    rows = [["No", "Action", "Due", "Updates"], ["1.1", "Law", "30/06/2025", "12/05/2025: opened"]]
    report = imported(plan, rows)
    assert only(report)["updates"] == [{"date": date(2025, 5, 12), "text": "opened"}]
    assert 'dates such as "12/05/2025" were read with the day first' in doubts(report)
    rows = [["No", "Action", "Due", "Updates"], ["1.1", "Law", "04/05/2025", "05/28/2025: opened\n06/01/2025: closed"]]
    report = imported(plan, rows)
    assert [update["date"] for update in only(report)["updates"]] == [date(2025, 5, 28), date(2025, 6, 1)]
    assert only(report)["due"] == date(2025, 4, 5)
    rows[1][2] = "31/05/2025"
    assert only(imported(plan, rows))["progress"] == ["06/01/2025: closed"]


def test_titles_in_two_languages(plan: Plan) -> None:
    """Columns that name their language give one text in two languages."""
    report = imported(plan, [["No", "Title (EN)", "Title (FR)", "Status"], ["1.1", "Law", "Loi", "Achieved"]])
    assert only(report)["title"] == {"en": "Law", "fr": "Loi"}
    mixed = imported(plan, [["No", "Activity", "Actividad", "Status"], ["1.1", "Law", "Ley", "Achieved"]])
    assert only(mixed)["title"] == {"en": "Law", "es": "Ley"}


def test_text_is_escaped_for_markdown(plan: Plan) -> None:
    """Signs of Markdown in texts are shown as typed, titles are plain, and words that say nothing are left out."""
    report = imported(
        plan,
        [["No", "Action", "Progress", "Comments"], ["1.1", "The *new* law", "a_b *c*\n- one\n- [two](x)", "N/A"]],
    )
    assert only(report)["title"] == "The *new* law"
    assert only(report)["progress"] == ["a_b \\*c\\*", "one", "\\[two\\](x)"]
    assert "comments" not in only(report)
    assert 'the text "N/A" was left out, because it says nothing' in doubts(report)


def test_bodies_and_persons(plan: Plan) -> None:
    """Known bodies become ids, unknown ones stay names and are suggested, persons are left out."""
    report = imported(
        plan,
        [
            ["No", "Action", "Responsible"],
            ["1.1", "Law", "FA / Customs"],
            ["1.2", "Decree", "Ministry of Fish, Fens and Fowl; Mr. John Doe\ncustoms"],
        ],
    )
    assert actions(report)[0]["responsible"] == ["fa", "customs"]
    assert actions(report)[1]["responsible"] == ["Ministry of Fish, Fens and Fowl", "customs"]
    assert '"Mr. John Doe" was not imported, because it may name a person' in doubts(report)
    assert 'name: "Ministry of Fish, Fens and Fowl"' in report.additions


@pytest.mark.parametrize(
    ("typed", "offices", "person"),
    [
        ("Harbour Unit / Ms. Aalto", ["Harbour Unit"], "Ms. Aalto"),
        ("Prof. Ada Roe, Institute of Fens and Bogs", ["Institute of Fens and Bogs"], "Prof. Ada Roe"),
        ("Customs (Mme \u00c9lan)", ["customs"], "Mme \u00c9lan"),
        ("Contact: Sra. P\u00e9rez", None, "Sra. P\u00e9rez"),
        ("Forestry Administration \u2013 a.roe@example.org", ["fa"], "a.roe@example.org"),
    ],
)
def test_persons_beside_offices(plan: Plan, typed: str, offices: list[str] | None, person: str) -> None:
    """A person is left out wherever the cell names one; the office beside the person is kept."""
    report = imported(plan, [["No", "Action", "Responsible"], ["1.1", "Law", typed]])
    assert only(report).get("responsible") == offices
    assert f'"{person}" was not imported, because it may name a person' in doubts(report)
    assert person not in report.additions


def test_persons_in_texts(plan: Plan) -> None:
    """A text keeps the name of a person, but the reader is told; a title alone is not a name."""
    rows = [
        ["No", "Action", "Comments"],
        ["1.1", "Law", "Dr. Ada Roe drafts it.\nThe Dr. is away, Mr. Speaker-General"],
    ]
    report = imported(plan, rows)
    assert only(report)["comments"][0] == "Dr. Ada Roe drafts it."
    assert '"Dr. Ada Roe" may name a person, and was kept in the text' in doubts(report)
    assert '"The Dr' not in doubts(report)


def test_pillars_that_the_plan_lacks(plan: Plan) -> None:
    """An unknown pillar gets an id and an entry for the plan; a translated one is found by the numbers below it."""
    report = imported(
        plan,
        [["Pilier", "N°", "Action"], ["Lois", "1.1", "Loi"], ["3. Recherche", "3.1", "Étude"],
         ["Application de la loi", "2.1", "Formation"]],
    )  # fmt: skip
    assert [action["pillar"] for action in actions(report)] == ["1", "3", "2"]
    assert '"Lois" was read as pillar 1' in doubts(report)
    assert report.additions == 'pillars:\n  - {id: "3", title: Recherche}\n'


def test_milestones_in_the_cell_of_their_action(plan: Plan) -> None:
    """One cell of milestones for each action is its description; a row for each makes the milestone the action."""
    cells = imported(plan, [["No", "Action", "Milestones"], ["1.1", "Law", "draft\nvote"], ["1.2", "Decree", "sign"]])
    assert [action["description"] for action in actions(cells)] == [["draft", "vote"], ["sign"]]
    rows = imported(plan, [["Commitment", "Milestone"], ["Law", "draft"], ["", "vote"], ["Decree", "sign"]])
    assert [(action["title"], action["objective"]) for action in actions(rows)] == [
        ("draft", "1"), ("vote", "1"), ("sign", "2"),
    ]  # fmt: skip


def test_crosses_below_quarters(plan: Plan) -> None:
    """Crosses in columns of quarters are the start and the end."""
    report = imported(
        plan,
        [["No", "Action", "2019", "", "2020"], ["", "", "Q3", "Q4", "Q1"], ["1.1", "Law", "", "x", "x"]],
    )
    assert (only(report)["start"], only(report)["due"]) == ("2019-10", "2020-03")


def test_headings_of_three_rows(plan: Plan) -> None:
    """Each row divides the columns of the one above, with merged cells or without."""
    for merged in (True, False):
        down, right = ("^", "<") if merged else ("", "")
        report = imported(
            plan,
            [
                ["No", "Action", "Assessment", right, right, right],
                [down, down, "Self-assessment", right, "Review Panel", right],
                [down, down, "Rating", "Progress", "Rating", "Comments"],
                ["1.1", "Amend the law", "Achieved", "Amended.", "On track", "Nearly."],
                ["1.2", "Issue a decree", "On track", "Drafted.", "Not started", "Not seen."],
            ],
        )
        assert [(a["ratings"], a["progress"]) for a in actions(report)] == [
            ({"party": "achieved", "panel": {"rating": "on-track", "note": "Nearly."}}, ["Amended."]),
            ({"party": "on-track", "panel": {"rating": "not-started", "note": "Not seen."}}, ["Drafted."]),
        ]
        assert 'the words of "Assessment / Review Panel / Comments" were read as a note' in doubts(report)


def test_crosses_below_headings_of_three_rows(plan: Plan) -> None:
    """Quarters below years below the word for them are times; ratings below groups of ratings are ratings."""
    report = imported(
        plan,
        [
            ["No", "Action", "Timeline", "<", "<", "<", "Rating", "<", "<"],
            ["^", "^", "2020", "<", "2021", "<", "Final", "Ongoing", "<"],
            ["^", "^", "Q1", "Q2", "Q1", "Q2", "Achieved", "On track", "Not started"],
            ["1.1", "Amend the law", "x", "x", "", "", "x", "", ""],
            ["1.2", "Issue a decree", "", "x", "x", "", "", "", "x"],
        ],
    )
    assert [(str(a["start"]), str(a["due"]), a["ratings"]["party"]) for a in actions(report)] == [
        ("2020-01", "2020-06", "achieved"),
        ("2020-04", "2021-03", "not-started"),
    ]


def test_rows_that_explain_the_columns(plan: Plan) -> None:
    """Explanations in brackets and numbers of columns below the heading are no actions."""
    report = imported(
        plan,
        [
            ["No", "Action", "Status"],
            ["(number)", "(name of the action)", "(rating)"],
            ["1", "2", "3"],
            ["1.1", "Law", "Achieved"],
        ],
    )
    assert only(report)["id"] == "1.1"
    assert 'row 2: the row "(number) (name of the action) (rating)" below the heading was left out' in doubts(report)
    assert "the row with the numbers of the columns was left out" in doubts(report)


HEADING = ["No", "Action", "Status"]


def joined(plan: Plan, *sheets: WorkbookSheet, named: tuple[str, ...] = ()) -> ImportedReport:
    return read_plain_table(Workbook(sheets), plan, TableOptions(sheets=named))


def test_a_sheet_for_each_pillar(plan: Plan) -> None:
    """Sheets with the same headings are one table; their names, or rows in them, are the pillars."""
    laws = sheet_of([HEADING, ["a", "Amend the law", "Achieved"], ["b", "Issue a decree", ""]], "Legislation")
    rows = [["Pillar 2: Enforcement"], [], ["Status", "No", "Action"], ["On track", "c", "Train officers"]]
    report = joined(plan, sheet_of([["Read me"]], "Cover"), laws, sheet_of(rows, "Part two"))
    assert [(action["pillar"], action["title"], action.get("ratings")) for action in actions(report)] == [
        ("1", "Amend the law", {"party": "achieved"}),
        ("1", "Issue a decree", None),
        ("2", "Train officers", {"party": "on-track"}),
    ]
    assert 'the sheets "Legislation", "Part two" have the same headings and were read as one table' in doubts(report)


def test_the_name_of_a_sheet_is_in_none_of_its_cells(plan: Plan) -> None:
    """A remark on the name of a pillar that is the name of a sheet does not name a cell."""
    laws = sheet_of([HEADING, ["1.1", "Amend the law", "Achieved"]], "Pillar 1 Laws")
    report = joined(plan, laws, sheet_of([HEADING, ["2.1", "Train officers", "On track"]], "Pillar 2 Controls"))
    assert 'sheet \'Pillar 1 Laws\': pillar 1 is "Laws" in the table and "Legislation" in the plan' in doubts(report)
    assert "cell A1" not in doubts(report)


@pytest.mark.parametrize("total", ["Total", "Sous-total", "Subtotal"])
def test_sheets_with_the_same_totals(plan: Plan, total: str) -> None:
    """Equal totals do not make the sheets of two pillars versions of one table."""
    first = sheet_of([HEADING, ["1.1", "Amend the law", "Achieved"], [total, "1", ""]], "Legislation")
    second = sheet_of([HEADING, ["2.1", "Train officers", "On track"], [total, "1", ""]], "Enforcement")
    assert [action["id"] for action in actions(joined(plan, first, second))] == ["1.1", "2.1"]


def test_places_in_joined_sheets(plan: Plan) -> None:
    """A remark names the sheet and the row where something is, not its place in the joined table."""
    first = sheet_of([HEADING, ["1.1", "Amend the law", "Achieved"]], "A")
    second = sheet_of([["Made in May"], HEADING, ["2.1", "Train officers", "Sort of"], ["Total", "1", ""]], "B")
    report = joined(plan, first, second)
    assert len(actions(report)) == 2
    assert "sheet 'B', cell C3: \"Sort of\" is not the label" in doubts(report)
    assert "sheet 'B', row 4: the row of totals" in doubts(report)
    assert "sheet 'B', cell A1: \"Made in May\" above the table was left out" in doubts(report)


@pytest.mark.parametrize(
    "other",
    [
        sheet_of([HEADING, ["1.1", "Amend the law", "On track"], ["1.2", "Train officers", ""]], "2023"),
        sheet_of([HEADING, ["2.1", "Train officers", "On track"]], "Draft", hidden=True),
        sheet_of([["No", "Action", "Status", "Cost"], ["2.1", "Train officers", "On track", "5"]], "Other"),
    ],
)
def test_sheets_that_are_not_joined(plan: Plan, other: WorkbookSheet) -> None:
    """Versions of a table, hidden sheets and sheets with other headings are not joined, and the import says so."""
    rows = [HEADING, ["1.1", "Amend the law", "Achieved"], ["1.3", "Meet", ""], ["1.4", "Report", ""]]
    report = joined(plan, sheet_of(rows, "2024"), other)
    assert [action["id"] for action in actions(report)] == ["1.1", "1.3", "1.4"]
    assert f"sheet '{other.name}': this sheet, which also has a table of actions, was left out" in doubts(report)


def test_sheets_that_are_named(plan: Plan) -> None:
    """Several sheets can be named, hidden ones too; they must have the same headings."""
    first = sheet_of([HEADING, ["1.1", "Amend the law", "Achieved"]], "A")
    second = sheet_of([HEADING, ["2.1", "Train officers", "On track"]], "B", hidden=True)
    third = sheet_of([["No", "Action"], ["2.2", "Patrol"]], "C")
    assert [action["id"] for action in actions(joined(plan, first, second, named=("B", "a")))] == ["1.1", "2.1"]
    with pytest.raises(RefusedError, match='the sheets "A" and "C" have different headings'):
        joined(plan, first, second, third, named=("A", "C"))


def test_the_right_sheet(plan: Plan) -> None:
    """The likeliest sheet is read and named, hidden sheets last; the user can name another."""
    first = sheet_of([["Read me"], ["This file has the plan"]], "Cover")
    old = sheet_of([["No", "Action", "Status", "Who"], ["1.1", "Old", "Achieved", "FA"]], "Old", hidden=True)
    new = sheet_of([["No", "Action", "Status"], ["1.1", "New", "Achieved"]], "New")
    report = read_plain_table(Workbook((first, old, new)), plan)
    assert only(report)["title"] == "New"
    assert 'the sheet "New" was read' in doubts(report)
    assert "sheet 'Old': this sheet, which also has a table of actions" in doubts(report)
    assert only(read_plain_table(Workbook((first, old, new)), plan, TableOptions(sheets=("old",))))["title"] == "Old"
    with pytest.raises(RefusedError, match='it has no sheet "Newt"'):
        read_plain_table(Workbook((first, old, new)), plan, TableOptions(sheets=("Newt",)))


def test_tables_without_actions_are_refused(plan: Plan) -> None:
    """An empty sheet and a heading without rows get one line."""
    with pytest.raises(RefusedError, match="its sheets are empty"):
        read_plain_table(Workbook((sheet_of([]),)), plan)
    with pytest.raises(RefusedError, match="a template that nobody has filled in"):
        imported(plan, [["No", "Action", "Status"]])


def test_a_pillar_above_the_heading(plan: Plan) -> None:
    """The name of the first pillar may be above the heading of the table, below the title."""
    report = imported(
        plan,
        [["Plan 2020"], ["Pillar 1 : Legislation"], ["Action", "Resp."], ["Law", "FA"], ["Pillar 2: Enforcement"],
         ["Patrols", "Customs"]],
    )  # fmt: skip
    assert [(action["title"], action["pillar"]) for action in actions(report)] == [("Law", "1"), ("Patrols", "2")]
    assert report.mapping["source"] == {"title": "Plan 2020"}


def test_targets_without_an_indicator(plan: Plan) -> None:
    """A figure alone is not a description: it is left out and reported."""
    report = imported(plan, [["No", "Action", "Target"], ["1.1", "Train rangers", "100"]])
    assert "description" not in only(report)
    assert 'column C "Target", with values such as "100", was left out' in doubts(report)


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#¡VALOR!", "#BEZUG!", "Err:502"])
def test_errors_are_no_texts(plan: Plan, error: str) -> None:
    """A cell that shows an error is empty and reported, also in a table that keeps errors as texts."""
    report = imported(plan, [["No", "Action", "Due", "Progress"], ["1.1", "Draft the law", error, error]])
    assert only(report) == {"id": "1.1", "pillar": "1", "title": "Draft the law"}
    assert f'cell C2: the cell shows the error "{error}", so it was left out' in doubts(report)
    kept = imported(plan, [["No", "Action", "Progress"], ["1.1", "Draft the law", f"{error} was solved"]])
    assert only(kept)["progress"]


def test_hidden_columns(plan: Plan) -> None:
    """A hidden column is left out, unless it says which action a row is about or the user names it."""
    rows = [["No", "Action", "Remarks", "Progress"], ["1.1", "Draft the law", "not for print", "Drafted."]]
    sheet = replace(sheet_of(rows), hidden_columns=frozenset([0, 2]))
    report = read_plain_table(Workbook((sheet,)), plan)
    assert only(report) == {"id": "1.1", "pillar": "1", "title": "Draft the law", "progress": ["Drafted."]}
    assert 'column C "Remarks" is hidden, so it was left out' in doubts(report)
    named = read_plain_table(Workbook((sheet,)), plan, TableOptions("comments=C"))
    assert only(named)["comments"] == ["not for print"]


@pytest.mark.parametrize(
    ("heading", "cell"), [("Cost (USD)", "by phase"), ("Notes", "USD 12,000"), ("Montant", "12 000")]
)
def test_hidden_money_is_not_proposed_as_comments(plan: Plan, heading: str, cell: str) -> None:
    rows = [["No", "Action", heading, "Progress"], ["1.1", "Draft the law", cell, "Drafted."]]
    told = read_plain_table(Workbook((replace(sheet_of(rows), hidden_columns=frozenset([2])),)), plan).uncertainties
    (hint,) = [doubt.hint for doubt in told if "is hidden" in doubt.words]
    assert not hint


def test_a_hidden_column_is_told_once(plan: Plan) -> None:
    """The count of hidden columns is printed only if a hidden column is read."""
    rows = [["No", "Action", "Remarks", "Progress"], ["1.1", "Draft the law", "not for print", "Drafted."]]
    for hidden, told in ((2, False), (0, True)):
        counted = Uncertainty(f"sheet 'Plan', column {'ABC'[hidden]}", "a hidden column: not visible in the sheet")
        sheet = replace(sheet_of(rows), hidden_columns=frozenset([hidden]), uncertainties=(counted,))
        assert ("not visible" in doubts(read_plain_table(Workbook((sheet,)), plan))) is told


def test_a_hidden_number_gives_way_to_a_visible_one(plan: Plan) -> None:
    """If two columns number the actions, the one that a reader sees has their numbers."""
    rows = [["Internal code", "Ref.", "Action", "Status"], ["X-1", "1.1", "Build a gate", "Achieved"]]
    rows += [["X-2", "1.2", "Paint the gate", "Achieved"]]
    report = read_plain_table(Workbook((replace(sheet_of(rows), hidden_columns=frozenset([0])),)), plan)
    actions = report.mapping["actions"]
    assert isinstance(actions, list)
    assert [action["id"] for action in actions] == ["1.1", "1.2"]


@pytest.mark.parametrize(
    "headings",
    [["No", "Action", "Date"], ["N°", "Mesure", "Date"], ["ល.រ", "សកម្មភាព", "កាលបរិច្ឆេទ"], ["ที่", "กิจกรรม", "วันที่"]],
)
def test_a_heading_that_only_says_date(plan: Plan, headings: list[str]) -> None:
    """A column of dates that does not say what they are gives the time of the action, and is reported."""
    report = imported(plan, [headings, ["1.1", "Draft the law", "31 May 2021"]])
    assert only(report)["due"] == date(2021, 5, 31)
    assert f'"{headings[2]}" was read as' in doubts(report)


@pytest.mark.parametrize("number", ["2.1*", "*2.1", "2.1 (*)", "(*) 2.1"])
def test_an_asterisk_beside_the_number(plan: Plan, number: str) -> None:
    """It is the mark of the action, not a part of the number."""
    action = only(imported(plan, [["No", "Action", "Rating"], [number, "Dig", "Achieved"]]))
    assert (action["id"], action["pillar"], action["starred"]) == ("2.1", "2", True)
    assert "number" not in action


@pytest.mark.parametrize("number", ["2.1\u2020", "2.1\u00b9"])
def test_the_sign_of_a_footnote_beside_the_number(plan: Plan, number: str) -> None:
    report = imported(plan, [["No", "Action", "Rating"], [number, "Dig", "Achieved"]])
    assert only(report)["id"] == "2.1"
    assert f'the mark "{number[-1]}" after a number was left out' in doubts(report)


@pytest.mark.parametrize(
    "words",
    ["Overall assessment", "Overall", "Plan as a whole", "Appréciation globale", "Évaluation d'ensemble du plan",
     "Valoración general", "Avaliação global do plano", "التقييم العام"],
)  # fmt: skip
@pytest.mark.parametrize("start", [["{}", ""], ["", "{}"], ["{}", "<"]])
def test_a_row_about_the_plan_as_a_whole(plan: Plan, words: str, start: list[str]) -> None:
    """It has the overall rating, and is no action."""
    rows = [
        ["No", "Action", "Rating", "Progress"],
        ["1.1", "Dig", "Achieved", "Dug."],
        ["1.2", "Sow", "Achieved", "Sown."],
    ]
    report = imported(plan, [*rows, [*(cell.format(words) for cell in start), "On track", "Well."]])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2"]
    assert report.mapping["overall"] == {"party": "on-track"}
    assert "was read as the overall rating" in doubts(report)
    assert '"Well." was left out' in doubts(report)


def test_an_action_about_something_general(plan: Plan) -> None:
    rows = [["No", "Action", "Rating"], ["1.1", "Dig", "Achieved"], ["1.2", "Overall rating of all fens", "On track"]]
    report = imported(plan, [*rows, ["", "General overview of fen health", "On track"]])
    assert len(actions(report)) == 3
    assert "overall" not in report.mapping


def test_an_id_from_words_with_accents(plan: Plan) -> None:
    report = imported(plan, [["No", "Action", "Rating"], ["É 2/ñ", "Dig", "Achieved"], ["1.2", "Sow", "On track"]])
    assert actions(report)[0]["id"] == "E-2-n"


@pytest.mark.parametrize("heading", ["Action", "Activité", "Medida"])
@pytest.mark.parametrize("band", [["Pillar {}"], ["Pillar {}", "<", "<"]])
def test_numbers_under_a_heading_for_actions(plan: Plan, heading: str, band: list[str]) -> None:
    """The names of pillars in rows of their own do not hide that a column contains numbers."""
    rows = [[heading, "Title", "Rating"]]
    for pillar, title in (("1", "Dig"), ("2", "Sow")):
        rows += [[band[0].format(pillar), *band[1:]], [f"{pillar}.1", title, "Achieved"]]
    read = [(action["id"], action["pillar"], action["title"]) for action in actions(imported(plan, rows))]
    assert read == [("1.1", "1", "Dig"), ("2.1", "2", "Sow")]


CONTACTS = [["No", "Name", "Institution", "E-mail"], *([str(n), "Ana", "FA", "a@example.org"] for n in range(1, 9))]


@pytest.mark.parametrize("first", [True, False])
def test_a_sheet_of_contacts_is_no_table_of_actions(plan: Plan, *, first: bool) -> None:
    """It is neither read nor listed, however long it is."""
    sheets = [sheet_of([["No", "Action", "Status"], ["1.1", "Dig", "Achieved"]], "Actions"), sheet_of(CONTACTS, "Who")]
    report = read_plain_table(Workbook(tuple(sheets if first else sheets[::-1])), plan)
    assert only(report)["title"] == "Dig"
    assert "Who" not in doubts(report)


def test_persons_in_columns_that_are_left_out(plan: Plan) -> None:
    """Nothing was kept of a column that was not imported."""
    rows = [["No", "Action", "Contact person", "Progress"], ["1.1", "Dig", "Ms. Irja Tomm", "Mr. Doe dug."]]
    report = imported(plan, rows)
    assert "Tomm" not in doubts(report)
    assert '"Mr. Doe" may name a person' in doubts(report)


def test_signatures_are_told_once(plan: Plan) -> None:
    rows = [["Pillar", "No", "Action", "Rating"], ["Legislation", "1.1", "Dig", "Achieved"]]
    report = imported(plan, [*rows, [], ["Prepared by", "", "", "Fen Office"]])
    assert doubts(report).count("Prepared by") == 1


@pytest.mark.parametrize("words", ["Overall rating", "Évaluation globale", "Valoración general", "Avaliação global"])
def test_the_overall_rating_below_rows_of_pillars(plan: Plan, words: str) -> None:
    """Rows with the names of pillars have no numbers either, but most actions have one."""
    rows = [["No", "Action", "Status", "Progress"], ["", "Legislation"], ["1.1", "Dig", "Achieved", "Done."],
            ["", "Enforcement"], ["2.1", "Map", "On track", "Ten."], ["", words, "On track"]]  # fmt: skip
    report = imported(plan, rows)
    assert [action["id"] for action in actions(report)] == ["1.1", "2.1"]
    assert report.mapping["overall"] == {"party": "on-track"}


def test_a_sheet_that_hides_its_table(plan: Plan) -> None:
    """A list of columns and roles would be of no use."""
    with pytest.raises(RefusedError) as caught:
        imported(plan, [["", "Please enable macros to open this tool."]])
    assert caught.value.message == 'no table is in sheet "Plan", only "Please enable macros to open this tool."'
    assert "roles" not in caught.value.hint


def test_the_largest_sheet_shows_the_columns(plan: Plan) -> None:
    """If no heading is known, the refusal lists the columns of the table, not of the cover."""
    sheets = (sheet_of([["A", "B", "C"]], "Cover"), sheet_of([["Q", "R", "S"], ["1", "2", "Done last May."]], "Data"))
    with pytest.raises(RefusedError, match='A "Q", B "R"'):
        read_plain_table(Workbook(sheets), plan)
