"""Lists of something other than actions, beside small tables of fictional plans."""

import pytest

from planpress.errors import RefusedError
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "headings",
    [
        ["Country", "Surname", "First name", "Office", "Telephone", "E-mail"],
        ["Name", "Office", "Position", "Phone"],
        ["No", "Name", "Ministry", "Email address"],
        ["Title", "First name", "Organisation", "Email"],
        ["Nom", "Prénom", "Fonction", "Courriel"],
        ["Nombre", "Apellidos", "Cargo", "Correo"],
        ["Nombre", "Cargo", "Institución", "Teléfono"],
        ["Nome", "Cargo", "Instituição", "Telefone"],
        ["الاسم", "الوزارة", "البريد الإلكتروني"],
        ["ชื่อ", "หน่วยงาน", "โทรศัพท์"],
    ],
)
def test_lists_of_persons(plan: Plan, headings: list[str]) -> None:
    """They are refused in one line, so that nobody is published as an action."""
    rows = [headings, *([f"word {column}{row}" for column in range(len(headings))] for row in range(3))]
    with pytest.raises(RefusedError) as refusal:
        imported(plan, rows)
    assert refusal.value.message == "it seems to be a list of persons or contacts, not a table of actions"


@pytest.mark.parametrize(
    "headings",
    [
        ["No.", "Name", "Post", "Duty station", "Status", "Date of appointment"],
        ["No.", "Name", "Position", "Date of birth"],
        ["N\u00b0", "Nom", "Poste", "Lieu d'affectation", "Statut", "Date de nomination"],
        ["N.\u00ba", "Nombre", "Cargo", "Lugar de destino", "Estado", "Fecha de nombramiento"],
        ["N.\u00ba", "Nome", "Cargo", "Lota\u00e7\u00e3o", "Situa\u00e7\u00e3o", "Data de nomea\u00e7\u00e3o"],
        ["الرقم", "الاسم", "الوظيفة"],
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", ["Active", "On leave"])
def test_lists_of_staff(plan: Plan, headings: list[str], status: str) -> None:
    """Posts and days of appointment beside names are those of persons, whatever their status is."""
    cells = ["1", "A. Dorvan", "Entomologist", "Lusk", status, "2015-03-01"]
    cells = [*cells[:3], "1990-03-01"] if "Date of birth" in headings else cells[: len(headings)]
    with pytest.raises(RefusedError, match="a list of persons or contacts, not a table of actions"):
        imported(plan, [headings, cells, ["2", "B. Emmel", *cells[2:]]])


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (["Item", "Description", "Quantity", "Unit cost"], ["1", "Boat", "3", "400"]),
        (["Name", "Organisation", "Country"], ["Ida Holm", "Fen Agency", "Exemplia"]),
        (["Name", "Serial no", "Status", "Location"], ["Boat", "33", "In use", "Kampot"]),
        (["Title", "Date", "Link"], ["Report on boats", "2024-01-01", "https://example.org"]),
        (["Nombre", "Institución", "Observaciones"], ["Ana", "Ministerio de Salud", "Vegetariana"]),
    ],
)
def test_other_lists(plan: Plan, headings: list[str], row: list[str]) -> None:
    """Names of anything, and nothing about work, are no actions."""
    with pytest.raises(RefusedError, match=r"a list of (?:something else|equipment), not a table of actions"):
        imported(plan, [headings, row])


def test_actions_beside_posts(plan: Plan) -> None:
    """A label of the plan shows that the names beside posts are those of actions."""
    report = imported(plan, [["No", "Name", "Post", "Status"], ["1", "Map the fens", "Surveyor", "Achieved"]])
    assert only(report)["title"] == "Map the fens"


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (["Name", "E-mail", "Status", "Deadline"], ["Map the fens", "a@example.org", "Achieved", "2024"]),
        (["Action", "Name", "Phone", "Status"], ["Map the fens", "Ida Holm", "9", "Achieved"]),
        (["Action", "Contact person", "Phone"], ["Map the fens", "Ida Holm", "9"]),
        (["No", "Name", "Office", "Telephone"], ["1.1", "Map the fens", "Customs", "9"]),
        (["No", "Name", "Office"], ["1.1", "Map the fens", "Customs"]),
        (["Title", "Responsible body", "Remarks"], ["Map the fens", "Customs", "Nothing more"]),
    ],
)
def test_tables_of_actions(plan: Plan, headings: list[str], row: list[str]) -> None:
    """A rating, a deadline, a number in the plan or the word "Action" shows that names are those of actions."""
    report = imported(plan, [headings, row])
    assert only(report)["title"] == "Map the fens"
    assert "Ida Holm" not in str(report.mapping)
    assert "Name" in headings or "Name" not in doubts(report)


def test_named_columns(plan: Plan) -> None:
    """Whoever names the columns knows what the table contains."""
    report = imported(plan, [["Name", "Office", "Phone"], ["Map", "Customs", "9"]], "title=A,responsible=B,skip=C")
    assert only(report)["title"] == "Map"


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (["Activity", "Budget", "Spent"], ["Buy boats", "4000", "3000"]),
        (
            ["No", "Activity", "Budget", "Expenditure", "Balance", "Remarks"],
            ["1.1", "Boats", "40", "30", "10", "By bank"],
        ),
        (["Activity", "Responsible", "Start", "End", "Budget"], ["Buy boats", "Customs", "2024", "2025", "40"]),
        (["Activity", "Output", "Q1", "Q2", "Cost"], ["Buy boats", "Boats", "x", "", "40"]),
        (["Item", "Action", "Procurement method", "Estimated cost"], ["1", "Buy boats", "Open tender", "400"]),
        (["Activité", "Budget", "Dépenses"], ["Acheter", "4000", "3000"]),
        (["Actividad", "Presupuesto", "Ejecutado"], ["Comprar", "4000", "3000"]),
        (["Atividade", "Orçamento", "Gasto"], ["Comprar", "4000", "3000"]),
        (["النشاط", "الميزانية", "المصروف"], ["شراء", "4000", "3000"]),
    ],
)
def test_budgets_and_work_plans(plan: Plan, headings: list[str], row: list[str]) -> None:
    """Costs of activities, without ratings or texts about what was done, are no report."""
    with pytest.raises(RefusedError, match="lists costs, but neither ratings nor what was done"):
        imported(plan, [headings, row])


@pytest.mark.parametrize(
    ("heading", "text"),
    [("Status", "Achieved"), ("Progress", "Bought."), ("% complete", "45%"), ("Remarks", "Three boats were bought."),
     ("Whereabouts", "Achieved, in May"), ("Zzz", "Three boats were bought.")],
)  # fmt: skip
def test_costs_beside_reports(plan: Plan, heading: str, text: str) -> None:
    """Any column that says how far the work is, even one that is not known, makes a table of costs a report."""
    report = imported(plan, [["No", "Activity", "Budget", heading], ["1.1", "Buy boats", "400", text]])
    assert only(report)["title"] == "Buy boats"
    assert "neither ratings" not in doubts(report)


@pytest.mark.parametrize(
    "headings",
    [
        ["No", "Risk", "Likelihood", "Impact", "Mitigation measures", "Owner"],
        ["ID", "Risk description", "Probability", "Impact", "Mitigation action", "Status"],
        ["N°", "Risque", "Probabilité", "Gravité", "Mesures", "Statut"],
        ["N.º", "Riesgo", "Probabilidad", "Impacto", "Medidas", "Estado"],
        ["N.º", "Risco", "Probabilidade", "Impacto", "Medidas", "Estado"],
    ],
)
def test_registers_of_risks(plan: Plan, headings: list[str]) -> None:
    with pytest.raises(RefusedError, match="a list of risks, not a table of actions"):
        imported(plan, [headings, ["1", "Floods", "High", "High", "Dig ditches", "Closed"]])


def test_risks_of_actions(plan: Plan) -> None:
    rows = [
        ["No", "Action", "Status", "Risk", "Likelihood", "Impact"],
        ["1.1", "Map", "Achieved", "Fire", "Low", "Low"],
    ]
    assert only(imported(plan, rows))["ratings"] == {"party": "achieved"}


def test_a_plain_list_of_actions(plan: Plan) -> None:
    """It is read, because a rating may be behind its names or above it, and the output says what it lacks."""
    report = imported(plan, [["No", "Action", "Responsible"], ["1.1", "Map the fens", "Customs"]])
    assert "the table contains neither ratings nor what was done" in doubts(report)


@pytest.mark.parametrize("heading", ["Number of participants", "Número de participantes"])
def test_quantities_are_no_numbers_of_actions(plan: Plan, heading: str) -> None:
    rows = [["Activity", heading, "Progress"], ["Train", "30", "Done in May."], ["Meet", "31", "Done in June."]]
    assert [action["id"] for action in actions(imported(plan, rows))] == ["1", "2"]


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (
            ["Author", "Title", "Publisher", "ISBN", "Pages", "Remarks"],
            ["Ida Holm", "Nets and nests", "Fen Press", "978-1", "88", "It was sent to all schools."],
        ),
        (
            ["Date", "Title of the training", "Venue", "Trainer", "Men", "Women", "Remarks"],
            ["2024-02-01", "Count nests", "Kampot", "Fen School", "12", "9", "All of them came."],
        ),
        (
            ["Data", "Título da formação", "Local", "Formador", "Homens", "Mulheres"],
            ["2024-02-01", "Contar ninhos", "Kampot", "Escola do Mar", "12", "9"],
        ),
        (
            ["Encuestado", "Aldea", "Edad", "¿Qué redes usa?", "¿Ha visto tortugas?", "Observaciones"],
            ["R01", "Ardo", "34", "De enmalle", "A menudo", "Pesca solo de noche."],
        ),
    ],
)
def test_other_lists_with_remarks(plan: Plan, headings: list[str], row: list[str]) -> None:
    """Names of anything beside several columns that no table of actions has are no actions, in spite of remarks."""
    with pytest.raises(
        RefusedError, match=r"a list of (?:something else|persons or contacts), not a table of actions|no report"
    ):
        imported(plan, [headings, row, [f"{row[0]} b", *row[1:]]])


@pytest.mark.parametrize(
    "headings",
    [
        ["Timestamp", "Age", "District", "Do you sleep under a net?", "Did you have a fever?"],
        ["Horodateur", "Âge", "Commune", "Dormez-vous sous une moustiquaire ?", "Que pensez-vous de la campagne ?"],
        ["Marca temporal", "Edad", "Municipio", "¿Duerme bajo mosquitero?", "¿Qué opina de la campaña?"],
        ["Carimbo", "Idade", "Município", "Dorme com mosquiteiro?", "O que pensa da campanha?"],
        ["الطابع الزمني", "العمر", "المدينة", "هل تنام تحت ناموسية؟", "ما رأيك في الحملة؟"],
    ],
)
def test_answers_to_a_survey(plan: Plan, headings: list[str]) -> None:
    """A survey is refused as what it is, without a list of its columns."""
    rows = [headings, ["01/03/2022", "34", "Lomas", "x", "It did not reach us."],
            ["02/03/2022", "51", "Lomas", "x", "Good."]]  # fmt: skip
    with pytest.raises(RefusedError, match="it seems to be the answers to a survey, not a table of actions"):
        imported(plan, rows)


def test_a_refusal_of_an_unknown_table_is_short(plan: Plan) -> None:
    rows = [[f"Kolumna numer {number} z danymi" for number in range(40)], ["Zdanie jest tutaj."] * 40]
    with pytest.raises(RefusedError) as refused:
        imported(plan, rows)
    assert len(f"{refused.value.message}; {refused.value.hint}") < 700


@pytest.mark.parametrize("remark", ["Is on leave until May.", ""])
def test_contacts_with_a_status(plan: Plan, remark: str) -> None:
    """A list of names with e-mail addresses and telephone numbers is no report, although persons are active."""
    heading = ["No.", "Name", "Organisation", "E-mail", "Telephone", "Status", "Remarks"]
    rows = [["1", "A. Moor", "Hillmark", "a@example.org", "101", "active", remark],
            ["2", "B. Fell", "Tarn Foot", "b@example.org", "102", "inactive", ""]]  # fmt: skip
    with pytest.raises(RefusedError, match="it seems to be a list of persons or contacts"):
        imported(plan, [heading, *rows])


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        (["D\u00e9signation", "Quantit\u00e9", "\u00c9tat", "Observations"], "equipment"),
        (["Description", "Qty", "Status", "Remarks"], "equipment"),
        (["Descripci\u00f3n", "Cantidad", "Estado", "Observaciones"], "equipment"),
        (["Designa\u00e7\u00e3o", "Quantidade", "Estado", "Observa\u00e7\u00f5es"], "equipment"),
        (["Seed bank", "Address", "Phone", "E-mail"], "persons or contacts"),
    ],
)
def test_things_and_contacts(plan: Plan, headings: list[str], kind: str) -> None:
    """A list of things with a state, and of offices with addresses, is refused by its true name."""
    rows = [["Northern boat", "3", "Good", "It was mended in March."], ["Southern boat", "2", "Worn", "It leaks."]]
    with pytest.raises(RefusedError, match=f"a list of {kind}, not a table of actions"):
        imported(plan, [headings, *rows])


@pytest.mark.parametrize(
    "headings", [["No", "Name", "Post", "Remarks"], ["N.\u00ba", "Nombre", "Cargo", "Observaciones"]]
)
def test_staff_numbered_like_actions(plan: Plan, headings: list[str]) -> None:
    """Numbers like those of the plan do not turn persons with posts into actions."""
    with pytest.raises(RefusedError, match="a list of persons or contacts, not a table of actions"):
        imported(plan, [headings, ["1.1", "Ann Poe", "Clerk", "On leave."], ["1.2", "Bob Roe", "Driver", "Part time."]])
