"""The meeting for which a report was written, and the office that wrote it. All reports are fictional."""

import pytest

from planpress.importing.document_numbers import document_number
from planpress.importing.meetings import named_meeting
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

DETAILS = lines("PART C: Details", "1.1 Meet", "Rating: Achieved")


__all__ = ["plan"]


@pytest.mark.parametrize(
    ("line", "meeting"),
    [
        ("Meeting: CPM-4", "CPM-4"),
        ("Quinta reunión del Comité Permanente", "Quinta reunión del Comité Permanente"),
        ("La dix-septième réunion du Comité permanent", "La dix-septième réunion du Comité permanent"),
        ("Twelfth meeting of the Standing Committee", "Twelfth meeting of the Standing Committee"),
        ("A: Comité Permanente, décima reunión", "Comité Permanente, décima reunión"),
        ("Destinataire : septième réunion des Parties", "septième réunion des Parties"),
        ("A: Quinta reunión de las Partes", "Quinta reunión de las Partes"),
        ("Para: Sexta reunião das Partes", "Sexta reunião das Partes"),
        ("Apresentado à V Reunião da Aliança Austral", "V Reunião da Aliança Austral"),
        ("إلى: الاجتماع السابع للأطراف", "الاجتماع السابع للأطراف"),
        ("إلى: الدورة الأولى لمؤتمر الأطراف", "الدورة الأولى لمؤتمر الأطراف"),
        ("Meeting - RSC1", "RSC1"),
        ("Meeting / Réunion: JC-7", "JC-7"),
        ("Meeting to which it is presented: ACN4", "ACN4"),
        ("Réunion à laquelle le rapport est soumis : ACN4", "ACN4"),
        ("Reunión a la que se presenta: ACN4", "ACN4"),
        ("Reunião a que se apresenta o relatório: ACN4", "ACN4"),
        ("Meeting: SC69, Geneva, 27 November 2017", "SC69"),
        ("Meeting: Second Forum on Roads", "Second Forum on Roads"),
        ("Réunion : CP3", "CP3"),
        ("Reunión: COP-4", "COP-4"),
        ("Reunião: CP 7", "CP 7"),
        ("الاجتماع: COP-4", "COP-4"),
        ("Prepared for SC9, the ninth meeting of the Standing Committee", "SC9"),
        ("To the fifth meeting of the Road Safety Committee (RSC5)", "RSC5"),
        ("For the Coastal Parties Meeting CPM-2", "CPM-2"),
        ("Préparé pour la cinquième Conférence des Parties (CP5)", "CP5"),
        ("Présenté à la CP6", "CP6"),
        ("Documento preparado para la CP14", "CP14"),
        ("Dixième Conférence des Parties (CdP 10)", "CdP 10"),
        ("Presentado el 3 de mayo de 2024 a la CPM6", "CPM6"),
        ("Submitted on 3 May 2024 to CA8", "CA8"),
        ("Présenté le 3 mai 2024 à la CP6", "CP6"),
        ("Apresentado em 3 de maio de 2024 à CP6", "CP6"),
        ("Destinataire : CP10", "CP10"),
        ("Prepared for: CP4", "CP4"),
        ("Submitted to: CP4", "CP4"),
        ("Submission to: the CP4", "CP4"),
        ("Presentado a: CP4", "CP4"),
        ("Préparé pour : CP4", "CP4"),
        ("Soumis à : la CP4", "CP4"),
        ("À l'attention de la CP4", "CP4"),
        ("Apresentado a: CP4", "CP4"),
        ("مقدم إلى: CP4", "CP4"),
        ("Prepared for the fourth meeting of the Steering Board", "fourth meeting of the Steering Board"),
        ("Presentado a la cuarta reunión del Comité Directivo", "cuarta reunión del Comité Directivo"),
        ("Présenté à la première session du Conseil", "première session du Conseil"),
        ("Destinatario: la CPM6", "CPM6"),
        ("Destinatário: CP10", "CP10"),
        ("To: CA8", "CA8"),
        ("Addressed to CA8", "CA8"),
        ("National return for CA8", "CA8"),
        ("For the attention of CA8", "CA8"),
        ("À l'attention de la CP10", "CP10"),
        ("A la atención de la CPM6", "CPM6"),
        ("موجه إلى CP10", "CP10"),
        ("COP-8", "COP-8"),
        ("CP-7", "CP-7"),
        ("Para la CP-5", "CP-5"),
        ("Pour la CP-5", "CP-5"),
        ("For CA8", "CA8"),
        ("CPM-5 Doc. 7 Annex 3", "CPM-5"),
        ("Présenté à la 8e réunion du Comité permanent (CP8)", "CP8"),
        ("CP-8, 8a reunión del Comité Permanente", "CP-8"),
        ("Prepared for the 69th meeting of the Standing Committee (SC 69)", "SC69"),
        ("76th meeting of the Standing Committee on NAP2", "SC76"),
        ("Meeting: DC-COP9", "DC-COP9"),
        ("Meeting: DC COP9", "DC COP9"),
        ("Réunion : CMS/COP14", "CMS/COP14"),
        ("Reunión: Ramsar COP 14", "Ramsar COP 14"),
        ("Meeting: Fourth Session CPM-4", "CPM-4"),
        ("Submitted to: DC-COP10", "DC-COP10"),
        ("Présenté à la CD-CP6", "CD-CP6"),
        ("DC-COP9 Doc. 12", "DC-COP9"),
    ],
)
def test_meetings(line: str, meeting: str) -> None:
    assert named_meeting(line) == meeting


@pytest.mark.parametrize(
    "line",
    ["Meeting: 3 May 2023", "Meeting: n/a", "Session 2", "PART 1", "Prepared for FY24", "NAP2", "Meeting room: B12",
     "Meeting at which the plan was adopted: ACN2",
     "To: Unit B2", "Submitted on 3 May 2024 with NAP2", "National return, CA8",
     "Report on plan NAP2 to the second meeting of the Committee", "Fifth meeting of the Standing Committee: report",
     "Decisions of CoP17 on the trade"],
)  # fmt: skip
def test_what_does_not_name_a_meeting(line: str) -> None:
    """Abbreviations count only beside words for a meeting, or if they can be nothing else."""
    assert named_meeting(line) == ""


def test_a_meeting_in_a_table_or_below_its_label(plan: Plan) -> None:
    for front in (grid(("Meeting", "RSC1")), lines("Meeting:", "RSC1")):
        report = read(plan, front, DETAILS)
        assert report.front.meeting == "RSC1"
        assert "meeting" not in words(report)
        assert "Meeting" not in words(report)


@pytest.mark.parametrize(
    ("stamp", "meeting"),
    [("SC66 Doc. 29", "SC66"), ("sc 66 doc. 29", "SC66"), ("Cop17 Doc. 3", "COP17"), ("BOARD-9 Doc. 3", "BOARD-9"),
     ("Board-9 Doc. 3", "Board-9"), ("Board 9 Doc. 3", "Board 9"), ("COUNCIL-9 Doc. 4.2", "COUNCIL-9")],
)  # fmt: skip
def test_the_meeting_of_a_stamp(stamp: str, meeting: str) -> None:
    """Words stay as they are printed; abbreviations are in capitals, without a space."""
    assert document_number(stamp) == (stamp, meeting)


def test_a_line_that_may_name_the_meeting(plan: Plan) -> None:
    """It is quoted once; "no meeting was found" would be untrue."""
    for line in ("CA-7", "The second meeting on roads", "Meeting: 3 May 2023",
                 "National return, CA8", "Declaración nacional (CPM6)", "CA8 \u2013 National return"):  # fmt: skip
        report = read(plan, lines("Progress report", line), DETAILS)
        assert (report.front.meeting, report.front.submitted) == ("", None)
        assert words(report).count(f'"{line}"') == 1
        assert f'"{line}" may name the meeting' in words(report)
        assert "no meeting was found" not in words(report)


@pytest.mark.parametrize(
    ("line", "meeting"),
    [("72nd meeting of the Ports Board", ""), ("The second meeting of the Road Committee", ""),
     ("Seventy-second session of the Council", ""), ("For the ninth Conference of the Parties", "9"),
     ("72nd meeting of the Ports Board, Karaly, 3 May 2023", "72nd meeting of the Ports Board"),
     ("72e réunion du Conseil des ports", ""), ("Novena reunión del Consejo de Puertos", ""),
     ("72.ª reunião do Conselho dos Portos", ""), ("Septuagésima segunda reunião da Comissão", ""),
     ("الاجتماع الثاني والسبعون لمجلس الموانئ", ""), ("الاجتماع 72 لمجلس الموانئ", ""),
     ("أعد للاجتماع التاسع لمجلس الموانئ", "الاجتماع التاسع لمجلس الموانئ")],
)  # fmt: skip
def test_a_line_with_the_name_of_a_meeting(plan: Plan, line: str, meeting: str) -> None:
    """The counted meeting of a body, alone on its line, is read, and told."""
    report = read(plan, lines("Progress report", line), DETAILS)
    expected = "ninth Conference of the Parties" if meeting == "9" else meeting or line
    assert report.front.meeting.removeprefix("The ") == expected.removeprefix("The ")
    assert "was read as the meeting" in words(report)


@pytest.mark.parametrize(
    ("line", "meeting"),
    [("مقدم إلى الدورة 72 للجنة الدائمة", "SC72"),
     ("الاجتماع: الاجتماع التاسع لمجلس الموانئ", "الاجتماع التاسع لمجلس الموانئ"),
     ("Meeting: 72nd meeting of the Ports Board", "72nd meeting of the Ports Board")],
)  # fmt: skip
def test_meetings_behind_labels(line: str, meeting: str) -> None:
    assert named_meeting(line) == meeting


def test_a_meeting_without_a_word_for_it_is_told(plan: Plan) -> None:
    report = read(plan, lines("Présenté à la CP6"), DETAILS)
    assert report.front.meeting == "CP6"
    assert '"CP6" was read as the meeting' in words(report)


@pytest.mark.parametrize("label", ["Prepared for", "To", "Soumis à", "Destinatario"])
def test_a_label_of_a_receiver_in_a_table(plan: Plan, label: str) -> None:
    """A label in a cell or on a line of its own announces the meeting, and is not itself told as a line."""
    for front in (grid(("Party", "Cambodia"), (label, "CP4")), lines(f"{label}:", "CP4")):
        report = read(plan, front, DETAILS)
        assert report.front.meeting == "CP4"
        assert "not imported from the front page" not in words(report)


@pytest.mark.parametrize(
    "line", ["To: Steering Board of the Plan", "À l'attention du Comité de pilotage", "Presentado al Consejo Nacional"]
)
def test_a_body_that_is_no_meeting(plan: Plan, line: str) -> None:
    """A body to which the report goes is not its meeting; one line says that it may name it."""
    report = read(plan, lines(line), DETAILS)
    assert report.front.meeting == ""
    assert f'"{line}" may name the meeting' in words(report)
    assert "no meeting was found" not in words(report)
    assert "not imported from the front page" not in words(report)


def test_a_day_before_the_meeting(plan: Plan) -> None:
    """The line gives both, and both are told."""
    report = read(plan, lines("Progress report", "Presentado el 3 de mayo de 2024 a la CPM6"), DETAILS)
    assert (report.front.meeting, str(report.front.submitted)) == ("CPM6", "2024-05-03")
    assert '"CPM6" was read as the meeting' in words(report)


def test_meetings_of_other_reports_and_of_drafts(plan: Plan) -> None:
    """A later report, and the drafts in a version history, go to other meetings."""
    history = grid(("Version", "Date", "Remarks"), ("Draft 1", "3 May 2022", "For the Committee meeting RSC1"))
    report = read(plan, history, lines("The next report is due for SC70.", "To be submitted to SC69"), DETAILS)
    assert report.front.meeting == "SC69"


@pytest.mark.parametrize(
    ("line", "office"),
    [
        ("Prepared by: Roads Directorate, Policy Unit", "Roads Directorate, Policy Unit"),
        ("Prepared by: Roads Directorate, Karaly", "Roads Directorate"),
        ("Report prepared by the Ministry of Law", "Ministry of Law"),
        ("Rapport préparé par : Direction des eaux", "Direction des eaux"),
        ("Elaborado por la Oficina de Residuos", "Oficina de Residuos"),
        ("Elaborado pelo Ministério da Justiça", "Ministério da Justiça"),
        ("إعداد: وزارة البيئة", "وزارة البيئة"),
        ("Prepared by: Jane Doe", ""),
        ("Prepared by: Jane Doe, Ministry of Law", ""),
        ("Prepared by: Jane Doe of the Roads Directorate", ""),
        ("Prepared by: Roads Directorate, Mr. John Doe", ""),
        ("Contact: Roads Directorate", ""),
    ],
)
def test_the_office_that_prepared_a_report(plan: Plan, line: str, office: str) -> None:
    """An office is read and told; what may be a person is left out and told."""
    for front in (lines(line), grid(line.split(": ", 1))) if ": " in line else (lines(line),):
        report = read(plan, front, DETAILS)
        assert report.front.prepared_by == office
        told = "was read as the office that prepared the report" if office else "may name a person"
        assert told in words(report)


@pytest.mark.parametrize(
    "line",
    [
        "Présenté à la septième Conférence des Parties (CP-7) le 15 mars 2023",
        "Presented to the seventh Conference of the Parties (CP-7) on 15 March 2023",
        "Presentado a la séptima Conferencia de las Partes (CP-7) el 15 de marzo de 2023",
        "Apresentado à sétima Conferência das Partes (CP-7) em 15 de março de 2023",
    ],
)
def test_a_meeting_and_a_day(plan: Plan, line: str) -> None:
    """A line can give both."""
    front = read(plan, lines(line, "Period: 2022"), DETAILS).front
    assert (front.meeting, str(front.submitted)) == ("CP-7", "2023-03-15")


def test_the_day_beside_a_meeting(plan: Plan) -> None:
    """A day that may be that of the meeting is named if no other line gives the day of submission."""
    line = "Prepared for the seventh Conference of the Parties (CP-7), 15 March 2023"
    assert '"15 March 2023" was not imported' in words(read(plan, lines(line, "Period: 2022"), DETAILS))
    submitted = read(plan, lines(line, "Period: 2022", "Submitted on 3 March 2023"), DETAILS)
    assert "15 March" not in words(submitted)


ROWS = [("Service responsable du rapport", "Direction de la santé publique"), ("Unit that prepared", "Roads Unit"),
        ("Office responsible for the report", "Roads Office"), ("Reporting agency", "Roads Agency"),
        ("Direction chargée de la rédaction du rapport", "Direction des forêts"),
        ("Unidad responsable del informe", "Unidad de Bosques"),
        ("Serviço responsável pelo relatório", "Direção de Estradas"),
        ("الجهة المسؤولة عن إعداد التقرير", "وزارة الزراعة")]  # fmt: skip


@pytest.mark.parametrize(("label", "office"), ROWS)
@pytest.mark.parametrize("in_row", [True, False])
def test_the_office_responsible_for_the_report(plan: Plan, label: str, office: str, in_row: bool) -> None:
    """Its label is not the title of the report."""
    line = grid((label, office)) if in_row else lines(f"{label}: {office}")
    front = read(plan, line, lines("Period: 2022"), DETAILS).front
    assert (front.prepared_by, front.title) == (office, "")


@pytest.mark.parametrize(
    "sentence",
    [
        "Le présent rapport a été établi par la Direction, sur la base de visites.",
        "Ce rapport décrit les travaux",
        "This report on the plan was written after four visits.",
        "El presente informe describe los trabajos.",
    ],
)
def test_a_sentence_is_no_title(plan: Plan, sentence: str) -> None:
    """It is quoted."""
    report = read(plan, lines(sentence, "Period: 2022"), DETAILS)
    assert report.front.title == ""
    assert sentence[:40] in words(report)


def test_labels_of_titles(plan: Plan) -> None:
    """The label of the title is not part of it, and the label of something else makes no title."""
    rows = grid(("Numéro du rapport", "3"), ("Titre du rapport", "Rapport national sur les forêts"))
    report = read(plan, rows, lines("Period: 2022"), DETAILS)
    assert report.front.title == "Rapport national sur les forêts"
    assert "Numéro du rapport 3" in words(report)


@pytest.mark.parametrize(
    ("line", "meeting"),
    [
        ("Implementation report, since SC12 - June 2022", ""),
        ("IMPLEMENTATION REPORT, SINCE SC12 \u2013 JUNE 2022", ""),
        ("Progress from SC12 to SC14", ""),
        ("Progress between the twelfth and the fourteenth meeting of the Standing Committee", ""),
        ("Progress since the 12th meeting of the Standing Committee (SC12)", ""),
        ("Report for SC16 on progress since SC15", "SC16"),
        ("Report on the decisions of SC12", ""),
        ("Rapport depuis la 12e réunion du Comité permanent (SC12)", ""),
        ("Progrès entre la SC12 et la SC14", ""),
        ("Progrès de la SC12 à la SC14", ""),
        ("Rapport de la SC12", "SC12"),
        ("Avances desde la SC12", ""),
        ("Desde a 12ª reunião do Comité Permanente", ""),
        ("منذ SC12", ""),
    ],
)
def test_a_meeting_that_bounds_the_period(plan: Plan, line: str, meeting: str) -> None:
    """It is not the meeting of the report, which is said."""
    assert named_meeting(line) == meeting
    report = read(plan, lines(line, "Reporting period: 1 May 2021 - 30 June 2022"), DETAILS)
    assert report.front.meeting == meeting
    assert meeting or "may name the meeting, which was not recognised" in words(report)


@pytest.mark.parametrize(
    ("line", "meeting"),
    [
        (
            "Présenté à la onzième réunion du Comité du bassin, le 12 septembre 2022",
            "onzième réunion du Comité du bassin",
        ),
        ("Submitted to the tenth session of the Coast Board on 31 January 2024", "tenth session of the Coast Board"),
        ("Presentado a la quinta reunión del Consejo el 3 de mayo de 2022", "quinta reunión del Consejo"),
        ("Apresentado à quinta reunião do Conselho, em 3 de maio de 2022", "quinta reunião do Conselho"),
        (
            "Prepared for the twelfth meeting of the Coast Board, Oru, 12 June 2022",
            "twelfth meeting of the Coast Board",
        ),
    ],
)
def test_a_meeting_beside_a_day(line: str, meeting: str) -> None:
    assert named_meeting(line) == meeting


@pytest.mark.parametrize("reference", ["FORUM-12 Doc. 7", "CP-11 Doc. 4.2"])
@pytest.mark.parametrize("meeting", ["Prepared for the 12th meeting of the Standing Committee", "SC12"])
def test_a_reference_of_another_meeting(plan: Plan, reference: str, meeting: str) -> None:
    """If the number of the document and words name two meetings, a line says which was read; SC12 and SC-12 are one."""
    rating = lines("PART C: Details", "1.1 Amend", "Rating: Achieved", "It was amended.")
    for above in ((meeting, reference), (reference, "Prepared for the 12th meeting of the Standing Committee")):
        report = read(plan, lines("Progress report", *above), rating)
        assert f'"{report.front.meeting}" was read as the meeting, not that in' in words(report)
    report = read(plan, lines("Progress report", meeting, "SC12 Doc. 7"), rating)
    assert "not that in" not in words(report)


@pytest.mark.parametrize(
    ("title", "meeting"),
    [
        ("Rapport semestriel de Tamarène à la CPE-8", "CPE-8"),
        ("Rapport semestriel du Bénin pour la CPE-8", "CPE-8"),
        ("Half-yearly report of Northmark to the CNP-8", "CNP-8"),
        ("Report for the Child Nutrition Partnership, CNP-8", "CNP-8"),
        ("Progress report by Northmark to the seventh Governing Board (GB-7)", "GB-7"),
        ("Rapport au septième Conseil d'administration (CA-7)", "CA-7"),
        ("Informe de avance de Pampalia a la COP-6", "COP-6"),
        ("Informe al Consejo de Puertos, CP-3", "CP-3"),
        ("Relatório de Northmark ao CP-4", "CP-4"),
        ("تقرير كمبوديا إلى COP-4", "COP-4"),
    ],
)
def test_meetings_at_the_end_of_titles(plan: Plan, title: str, meeting: str) -> None:
    """The recipient at the end of a title is the meeting, and a line says so."""
    report = read(plan, lines("Cambodia", title), DETAILS)
    assert report.front.meeting == meeting
    assert (f'"{meeting}" was read as the meeting' in words(report)) == ("COP" not in meeting)


@pytest.mark.parametrize(
    "title",
    ["Report on the way to SDG-15", "Report of Northmark for FY-23", "Report to the Board (Annex 3)",
     "Report on progress from Q1 to Q4", "Rapport sur la contribution à l'ODD-15", "Report to the Port Board (AB-3)",
     "Informe sobre los avances hacia la ODS-15"],
)  # fmt: skip
def test_other_ends_of_titles(title: str) -> None:
    assert named_meeting(title) == ""


def test_a_title_about_a_plan_and_its_recipient(plan: Plan) -> None:
    """A title that also says what the report is about is named as one that may name the meeting."""
    title = "Report on the National Plan of Cambodia to the GB-7"
    assert f'"{title}" may name the meeting' in words(read(plan, lines("Cambodia", title), DETAILS))
