"""Headings of trackers as ministries word them, in small tables of fictional plans."""

import pytest

from planpress.importing.part_headings import part_letter, pillar_number
from planpress.importing.tables.headings import heading_matches
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

CELLS = {"number": "1.1", "title": "Law", "rating:party": "Achieved", "responsible": "FA", "lead": "FA", "due": "2019",
         "partners": "FA", "start": "2018", "percent": "40%", "evidence": "Gazette 4"}  # fmt: skip
"""What the cells below a heading contain; below other headings, there is a sentence."""
TRACKERS = [
    {"Sr. No.": "number", "Agreed action": "title", "Implementing entity": "responsible", "What happened": "progress"},
    {"Action ref": "number", "Planned activities": "title", "Stage of implementation": "rating:party",
     "Activities undertaken": "progress", "What remains to be done": "outlook"},
    {"Task No": "number", "Task description": "title", "In charge": "responsible", "Completion deadline": "due",
     "Current situation": "progress", "Blockers": "challenges"},
    {"Measure No.": "number", "Agreed measure": "title", "Lead authority": "lead", "Collaborating partners": "partners",
     "Achievements to date": "progress", "Supporting evidence": "evidence", "Further comments": "comments"},
    {"Required action": "title", "RAG rating": "rating:party", "Status update": "progress", "Future plans": "outlook",
     "Reasons for non-completion": "challenges"},
    {"No": "number", "Key activities": "title", "Progress assessment": "rating:party"},
    {"N° de la mesure": "number", "Mesures prévues": "title", "Structure en charge": "responsible",
     "Date cible": "due", "Stade d'avancement": "rating:party", "Ce qui s'est passé": "progress"},
    {"Code action": "number", "Actions à mener": "title", "Acteurs de mise en œuvre": "responsible",
     "Réalisations à ce jour": "progress", "Points de blocage": "challenges", "Reste à faire": "outlook"},
    {"N°": "number", "Intitulé des activités": "title", "Taux d'achèvement": "percent",
     "Description de l'avancement": "progress", "Éléments de preuve": "evidence", "Précisions": "comments"},
    {"Activités principales": "title", "Institution pilote": "lead", "Évaluation des progrès": "rating:party",
     "Actions entreprises": "progress", "Étapes à venir": "outlook", "Leçons tirées": "comments"},
    {"Código de acción": "number", "Acciones previstas": "title", "Entidad encargada": "responsible",
     "Fecha meta": "due", "Estado de la acción": "rating:party", "Qué pasó": "progress"},
    {"Clave": "number", "Medidas previstas": "title", "Unidad ejecutora": "responsible",
     "Logros a la fecha": "progress", "Cuellos de botella": "challenges", "Acciones pendientes": "outlook"},
    {"Nº": "number", "Actividades planificadas": "title", "Inicio previsto": "start", "Fin previsto": "due",
     "Avance porcentual": "percent", "Detalle de avances": "progress", "Documentación de respaldo": "evidence"},
    {"Actividad principal": "title", "Ente rector": "lead", "Calificación del avance": "rating:party",
     "Medidas adoptadas": "progress", "Aclaraciones": "comments", "Motivo del retraso": "challenges"},
]  # fmt: skip


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("tracker", TRACKERS)
def test_headings_of_trackers(plan: Plan, tracker: dict[str, str]) -> None:
    """Every heading is recognised, and the line with the columns says as what."""
    cells = [CELLS.get(role, "The moor has been wet since the spring, and it rains.") for role in tracker.values()]
    words = doubts(imported(plan, [list(tracker), cells]))
    named = ",".join(f"{role}={letters}" for role, letters in zip(tracker.values(), "ABCDEFG", strict=False))
    assert f'--columns "{named}"' in words
    assert "was not recognised" not in words


@pytest.mark.parametrize(
    ("first", "second", "title"),
    [
        ("Action", "Activités prévues", "Map"),
        ("Action", "Mesures", "Map"),
        ("Measure", "Mesure", {"en": "Map", "fr": "Draw"}),
    ],
)
def test_a_second_column_of_names(plan: Plan, first: str, second: str, title: object) -> None:
    """A second column is the same name in another language only if the first heading is not in that language too."""
    report = imported(plan, [["N°", first, second, "Progrès"], ["1.1", "Map", "Draw", "Done."]])
    assert actions(report)[0]["title"] == title
    described = f'column C "{second}" was read as the description of the action' in doubts(report)
    assert described == isinstance(title, str)


@pytest.mark.parametrize(
    ("text", "number"),
    [("Pilier / Pillar 2: Enforcement", "2"), ("Pilar/Pillar 3", "3"), ("Eixo 4: Fiscalização", "4"),
     ("Pilier 2 / Pillar 2: Application", "2"), ("Pillar / stone 2", "")],
)  # fmt: skip
def test_pillars_in_two_languages(text: str, number: str) -> None:
    assert pillar_number(text) == number


@pytest.mark.parametrize(("letter", "part"), [("\u0623\u0644\u0641", "A"), ("\u0628\u0627\u0621", "B"),
                                              ("\u062c\u064a\u0645", "C"), ("\u0628", "B")])  # fmt: skip
def test_arabic_letters_by_name(letter: str, part: str) -> None:
    assert part_letter(f"\u0627\u0644\u062c\u0632\u0621 {letter}: \u0645\u0648\u062c\u0632") == part


@pytest.mark.parametrize(
    "heading",
    ["Planned for next year", "Activities planned for the next period", "Activités prévues pour l'année prochaine",
     "Previsto para el próximo año", "Próximas etapas", "Plano para o próximo ano", "المخطط للعام القادم", "แผนปีหน้า"],
)  # fmt: skip
def test_what_is_planned_for_the_time_after_the_report(heading: str) -> None:
    assert heading_matches(heading)[0].role == "outlook"


@pytest.mark.parametrize(("heading", "role"), [("Target for next year", "target"), ("Budget for next year", "cost")])
def test_other_words_about_the_next_year(heading: str, role: str) -> None:
    assert heading_matches(heading)[0].role == role


@pytest.mark.parametrize(
    "heading", ["Level reached", "Niveau atteint", "Nivel alcanzado", "Nível atingido", "المستوى المحقق"]
)
def test_the_value_of_an_indicator(heading: str) -> None:
    assert heading_matches(heading)[0].role == "value"


@pytest.mark.parametrize(
    ("heading", "letter"),
    [("Part B and Part C  Actions", "B"), ("PARTS B AND C: Evaluation of actions", "B"), ("Parties B et C", "B"),
     ("Partes A y B: Resumen", "A"), ("Part B and the police met", ""), ("Parts A and B of this report", "")],
)  # fmt: skip
def test_headings_of_two_parts(heading: str, letter: str) -> None:
    """What is below such a heading shows where the second part begins."""
    assert part_letter(heading) == letter
