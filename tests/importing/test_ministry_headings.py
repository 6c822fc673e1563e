"""Headings, groups and notes as ministries write them in tables of actions. All reports are fictional."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import ImportedReport, TableOptions
from planpress.importing.plain_table import read_plain_table
from tests.importing.tables import actions, doubts, plan_of, sheet_of

NUMBERS = ("1.1", "1.2", "2.1")
NAMES = ("Amend the fen law", "Publish a map of fens", "Train the rangers")
RATINGS = ("Achieved", "On track", "Partial progress")
TEXTS = ("The law was published in May 2023.", "Twelve of 40 maps were printed.", "Two courses took place in Kampot.")
LATER = ("The decree will be drafted.", "The other maps will be printed.", "A third course will be held.")
BEGUN = (("No.", NUMBERS), ("Action", NAMES), ("Rating", RATINGS))
Column = tuple[str, Sequence[str]]


def read(tmp_path: Path, *columns: Column, below: Sequence[Sequence[str]] = (), period: str = "2023") -> ImportedReport:
    """The report in a table, with rows below it."""
    rows = [tuple(heading for heading, _ in columns), *zip(*(cells for _, cells in columns), strict=True), *below]
    return read_plain_table(Workbook((sheet_of(rows),)), plan_of(tmp_path), TableOptions(period=period))


def values(report: ImportedReport, key: str) -> list[Any]:
    return [action.get(key) for action in actions(report)]


def listed(texts: Sequence[str]) -> list[list[str]]:
    return [[text] for text in texts]


@pytest.mark.parametrize("heading", ["Measure code", "Réf. de la mesure", "Cód. da ação", "N.º da medida", "S. No.",
                                     "Código de la tarea"])  # fmt: skip
@pytest.mark.parametrize("printed", ["{}", "Action {}"])
def test_numbers_below_several_words(tmp_path: Path, heading: str, printed: str) -> None:
    """Words for a number and for an action announce the numbers, also above totals and headings of pillars."""
    notes = [("Legislation",), ("Total", "3"), ("Source: survey",)]
    numbers = [printed.format(number) for number in NUMBERS]
    report = read(tmp_path, (heading, numbers), ("Action", NAMES), ("Rating", RATINGS), below=notes)
    assert values(report, "id") == list(NUMBERS)
    assert values(report, "title") == list(NAMES)


@pytest.mark.parametrize("heading", ["Measure no. and text", "Código e ação", "N° et intitulé", "Código y acción"])
def test_numbers_and_names_below_one_heading(tmp_path: Path, heading: str) -> None:
    """Such a heading announces the names, which begin with the numbers."""
    names = [f"{number} {name}" for number, name in zip(NUMBERS, NAMES, strict=True)]
    report = read(tmp_path, (heading, names), ("Rating", RATINGS), ("Progress", TEXTS))
    assert values(report, "title") == list(NAMES)
    assert values(report, "id") == list(NUMBERS)


@pytest.mark.parametrize("heading", ["Measures to be taken", "Actions à entreprendre", "Acciones a realizar",
                                     "Ações a realizar", "Recommendations", "Recommandations", "Activities planned",
                                     "Medidas por adoptar", "Trabalho a desenvolver"])  # fmt: skip
def test_work_to_come_behind_the_progress(tmp_path: Path, heading: str) -> None:
    """Behind what was done, it is the next steps, neither names of actions in another language nor comments."""
    report = read(tmp_path, *BEGUN, ("Progress", TEXTS), (heading, LATER))
    assert values(report, "outlook") == listed(LATER)
    assert values(report, "title") == list(NAMES)
    assert values(report, "progress") == listed(TEXTS)


def test_planned_activities_before_the_progress(tmp_path: Path) -> None:
    """What was planned for the period is no next step."""
    report = read(tmp_path, *BEGUN[:2], ("Planned activities", LATER), ("Rating", RATINGS), ("Progress", TEXTS))
    assert values(report, "outlook") == [None] * 3


@pytest.mark.parametrize("names", ["Deliverable", "Action"])
def test_activities_of_a_later_year(tmp_path: Path, names: str) -> None:
    """A year after the period makes them next steps, whatever the column of names is called."""
    ahead = ("Planned activities for 2024", [f"{text} The ministry will report on that in June." for text in LATER])
    report = read(tmp_path, ("No.", NUMBERS), (names, NAMES), ("Rating", RATINGS), ("Progress", TEXTS), ahead)
    assert values(report, "title") == list(NAMES)
    assert values(report, "outlook") == listed(ahead[1])


@pytest.mark.parametrize("earlier", ["Progress reported in 2022", "Avances reportados en 2022",
                                     "Progrès signalés en 2022", "Progressos comunicados em 2022"])  # fmt: skip
def test_unusual_words_beside_an_earlier_year(tmp_path: Path, earlier: str) -> None:
    """The column of an earlier year is left out beside one without such a year, and quoted."""
    report = read(tmp_path, *BEGUN, (earlier, LATER), ("Progress", TEXTS))
    assert values(report, "progress") == listed(TEXTS)
    assert "it is about 2022, and the report begins in 2023" in doubts(report)


def test_a_group_of_an_earlier_year_beside_one_without_a_year(tmp_path: Path) -> None:
    """The columns below an earlier year are left out, and those below the other heading are read."""
    head = [("", "", "Year 2022", "<", "Report", "<"), ("No.", "Action", "Rating", "Progress", "Rating", "Progress")]
    earlier = ("Not started", "Nothing was done.")
    rows = [*head, *((number, name, *earlier, rating, text)
                     for number, name, rating, text in zip(NUMBERS, NAMES, RATINGS, TEXTS, strict=True))]  # fmt: skip
    options = TableOptions(period="2023")
    report = read_plain_table(Workbook((sheet_of(rows),)), plan_of(tmp_path), options)
    assert values(report, "progress") == listed(TEXTS)
    assert values(report, "ratings")[0] == {"party": "achieved"}


@pytest.mark.parametrize("heading", ["Factors hindering progress", "Problemas encontrados", "Condicionalismos",
                                     "Insuffisances constatées", "Dificultades y limitaciones"])  # fmt: skip
def test_headings_of_challenges(tmp_path: Path, heading: str) -> None:
    """Words for what hinders count more than the word "progress" beside them."""
    report = read(tmp_path, *BEGUN, ("Progress", TEXTS), (heading, LATER))
    assert values(report, "challenges") == listed(LATER)


@pytest.mark.parametrize("heading", ["Description de la mise en œuvre", "Descrição da execução",
                                     "Detalle de la ejecución", "Account of implementation"])  # fmt: skip
def test_descriptions_of_the_implementation(tmp_path: Path, heading: str) -> None:
    """They say what was done, also to the left of the ratings."""
    report = read(tmp_path, *BEGUN[:2], (heading, TEXTS), BEGUN[2])
    assert values(report, "progress") == listed(TEXTS)


@pytest.mark.parametrize("heading", ["Outcome", "Resultado esperado", "Área de mejora", "Programa", "Chapter heading"])
@pytest.mark.parametrize("form", ["{1}", "Objective {0}: {1}", "{0}. {1}"])
def test_pillars_below_other_words(tmp_path: Path, heading: str, form: str) -> None:
    """A column with names of the plan's pillars is that of the pillars, whatever it is called."""
    pillars = [form.format(*pillar) for pillar in (("1", "Legislation"), ("1", "Legislation"), ("2", "Enforcement"))]
    report = read(tmp_path, (heading, pillars), *BEGUN, ("Progress", TEXTS))
    assert values(report, "pillar") == ["1", "1", "2"]
    assert [set(action) & {"objective", "description"} for action in actions(report)] == [set()] * 3
    assert values(report, "title") == list(NAMES)


@pytest.mark.parametrize("noun", ["Objective", "Sous-programme", "Thematic block no."])
def test_a_pillar_behind_another_noun(tmp_path: Path, noun: str) -> None:
    """A row "Objective 1: Legislation" is the heading of a pillar if that is the pillar's number and name."""
    rows = [("No.", "Action", "Rating"), (f"{noun} 1: Legislation",), ("L-1", NAMES[0], "Achieved"),
            (f"{noun} 2: Enforcement",), ("M-1", NAMES[2], "On track")]  # fmt: skip
    report = read_plain_table(Workbook((sheet_of(rows),)), plan_of(tmp_path), TableOptions())
    assert [(action["pillar"], action.get("objective")) for action in actions(report)] == [("1", None), ("2", None)]


@pytest.mark.parametrize("note", ["(1) Data from the mid-year review.", "[1] Données provisoires."])
def test_notes_with_numbers(tmp_path: Path, note: str) -> None:
    """A note below actions with numbers such as 1.1 is no action."""
    names = [f"{number} {name}" for number, name in zip(NUMBERS, NAMES, strict=True)]
    report = read(tmp_path, ("Action", names), ("Rating", RATINGS), ("Progress", TEXTS), below=[(note,)])
    assert values(report, "id") == list(NUMBERS)
    assert f'"{note}" was left out as a note' in doubts(report)


def test_actions_with_numbers_in_brackets(tmp_path: Path) -> None:
    """An action such as "(4) Buy boats" stays one if the others are numbered like it."""
    names = [f"({number}) {name}" for number, name in enumerate(NAMES, 1)]
    report = read(tmp_path, ("Action", names), ("Rating", RATINGS), ("Progress", TEXTS), below=[("(4) Buy boats",)])
    assert values(report, "title") == [*NAMES, "Buy boats"]


@pytest.mark.parametrize("words", ["tbc", "To be confirmed", "por definir", "s/d", "à préciser", "0"])
def test_texts_that_are_left_open(tmp_path: Path, words: str) -> None:
    """Words in place of a text are left out, and quoted."""
    report = read(tmp_path, *BEGUN, ("Progress", TEXTS), ("Challenges", ("Rain fell.", words, "")))
    assert values(report, "challenges") == [["Rain fell."], None, None]
    assert f'"{words}" was left out, because it says nothing' in doubts(report)


@pytest.mark.parametrize("baseline", ["Value at start", "Valor de línea base", "Baseline figure", "Valor base"])
@pytest.mark.parametrize("value", ["Achieved by 2023", "Progress value", "Achievement 2023", "Actual at end 2023"])
def test_values_of_indicators(tmp_path: Path, baseline: str, value: str) -> None:
    """Figures beside an indicator are its values, also below words that announce texts elsewhere."""
    indicator = (("Performance measure", ("Laws", "Maps", "Courses")), (baseline, ("0", "2", "1")),
                 ("Target", ("1", "40", "5")), (value, ("1", "12", "2")))  # fmt: skip
    report = read(tmp_path, *BEGUN, *indicator, ("Narrative", TEXTS))
    assert values(report, "indicators")[1] == [{"name": "Maps", "baseline": "2", "target": "40", "value": "12"}]
    assert values(report, "progress") == listed(TEXTS)


@pytest.mark.parametrize("heading", ["Date", "Fecha de culminación", "Fecha de entrega del producto"])
def test_quarters_below_a_date(tmp_path: Path, heading: str) -> None:
    """A quarter below a heading of days is only when the action ends."""
    report = read(tmp_path, *BEGUN, (heading, ("T2 2025", "T4 2025", "T1 2026")), ("Progress", TEXTS))
    assert values(report, "start") == [None] * 3
    assert values(report, "due")[0] == {"date": "2025-06", "text": "T2 2025"}


def test_the_same_note_below_several_sheets(tmp_path: Path) -> None:
    """Notes such as "Note: ..." at the end of each sheet are no comments on the last actions."""
    head = ("No.", "Action", "Rating", "Comments")
    note = ("Note: Figures are provisional.",)
    sheets = [
        sheet_of([head, ("1.1", NAMES[0], "Achieved", "Fine."), note], "Legislation"),
        sheet_of([head, ("2.1", NAMES[2], "Achieved", "Fine."), note], "Enforcement"),
    ]
    report = read_plain_table(Workbook(tuple(sheets)), plan_of(tmp_path), TableOptions())
    assert values(report, "comments") == [["Fine."], ["Fine."]]


def test_a_counter_above_a_total(tmp_path: Path) -> None:
    """The total below a column that counts the rows does not make it the numbers of the actions."""
    counter, total = ("Seq.", ("1", "2", "3")), ("Total", "3")
    rest = (("Serial", NUMBERS), ("Action", NAMES), ("Rating", RATINGS))
    report = read(tmp_path, ("Pillar", ("Legislation", "", "Enforcement")), counter, *rest, below=[total])
    assert values(report, "id") == list(NUMBERS)


def test_next_steps_below_a_reporting_year(tmp_path: Path) -> None:
    """A heading such as "Reporting year 2023" above a group of columns does not say what they hold."""
    head = [("", "", "Reporting year 2023", "<", "<"), ("No.", "Action", "Rating", "Progress", "Priorities for 2024")]
    rows = [*head, *zip(NUMBERS, NAMES, RATINGS, TEXTS, LATER, strict=True)]
    report = read_plain_table(Workbook((sheet_of(rows),)), plan_of(tmp_path), TableOptions(period="2023"))
    assert values(report, "outlook") == listed(LATER)


def test_an_empty_column_among_crosses(tmp_path: Path) -> None:
    """It does not keep the column behind it from the others."""
    crosses = [("Achieved", ("x", "", "")), ("On track", ("", "x", "")), ("", ("", "", "")),
               ("Not started", ("", "", "x"))]  # fmt: skip
    report = read(tmp_path, *BEGUN[:2], *crosses, ("Progress", TEXTS))
    assert values(report, "ratings")[2] == {"party": "not-started"}
    assert values(report, "progress") == listed(TEXTS)


def test_the_same_legend_below_several_sheets(tmp_path: Path) -> None:
    """Rows such as "OT | On track" at the end of each sheet are no actions that the sheets share."""
    head, legend = ("No.", "Action", "Rating"), (("A", "Achieved"), ("OT", "On track"))
    sheets = [sheet_of([head, ("1.1", NAMES[0], "A"), (), ("Legend",), *legend], "Legislation"),
              sheet_of([head, ("2.1", NAMES[2], "OT"), (), ("Legend",), *legend], "Enforcement")]  # fmt: skip
    report = read_plain_table(Workbook(tuple(sheets)), plan_of(tmp_path), TableOptions())
    assert values(report, "id") == ["1.1", "2.1"]


@pytest.mark.parametrize("heading", [("Reporting year 2023", "<"), ("Exercice 2023", "<")])
def test_raters_below_a_reporting_year(tmp_path: Path, heading: tuple[str, str]) -> None:
    """The name of an assessor below "Reporting year 2023" announces ratings."""
    head = [("", "", *heading), ("No.", "Action", "Self-assessment", "Review Panel")]
    rows = [*head, *zip(NUMBERS, NAMES, RATINGS, RATINGS, strict=True)]
    report = read_plain_table(Workbook((sheet_of(rows),)), plan_of(tmp_path), TableOptions(period="2023"))
    assert values(report, "ratings")[0] == {"party": "achieved", "panel": "achieved"}


def test_an_unknown_heading_beside_the_ratings_of_another_assessor(tmp_path: Path) -> None:
    """The only other column of labels has the Party's ratings."""
    columns = (("Verdict", RATINGS), ("Rating (Review Panel)", RATINGS[::-1]), ("Progress", TEXTS))
    report = read(tmp_path, *BEGUN[:2], *columns)
    assert values(report, "ratings")[0] == {"party": "achieved", "panel": "partial"}


def test_figures_of_a_year_beside_a_target(tmp_path: Path) -> None:
    """Below an unknown heading with the year, they are the values of the indicator."""
    indicator = (
        ("Indicator", ("Laws", "Maps", "Courses")),
        ("Target", ("1", "40", "5")),
        ("Cumul 2023", ("1", "12", "2")),
    )
    report = read(tmp_path, *BEGUN, *indicator, ("Progress", TEXTS))
    assert values(report, "indicators")[1] == [{"name": "Maps", "target": "40", "value": "12"}]


@pytest.mark.parametrize(
    "note", [("", "End of table"), ("", "Rating scale"), ("", "Compiled by: Planning Unit", "", "A = Achieved")]
)
def test_words_below_numbered_actions(tmp_path: Path, note: tuple[str, ...]) -> None:
    """Words without a number below numbered actions are no action, also beside a column of pillars."""
    names = [f"{number} {name}" for number, name in zip(NUMBERS, NAMES, strict=True)]
    columns = (("Pillar", ("Legislation", "", "Enforcement")), ("Action", names), ("Rating", RATINGS), ("File", "ABC"))
    report = read(tmp_path, *columns, below=[note, ("", "1 = Achieved")])
    assert values(report, "id") == list(NUMBERS)


def test_a_legend_below_merged_names(tmp_path: Path) -> None:
    """Rows below merged names do not count as actions without a number, so the title of the legend is no action."""
    head = ("Action", "Rating", "Progress")
    rows = [head, ("1.1 Amend", "Achieved", "One."), ("^", "^", "Two."), ("^", "^", "Three."),
            ("1.2 Map", "On track", "Four."), ("^", "^", "Five."), ("^", "^", "Six."), (), ("Status legend",),
            ("A: Achieved",)]  # fmt: skip
    report = read_plain_table(Workbook((sheet_of(rows),)), plan_of(tmp_path), TableOptions())
    assert values(report, "id") == ["1.1", "1.2"]


def test_an_indicator_that_each_row_repeats(tmp_path: Path) -> None:
    """It counts once."""
    head = ("No.", "Action", "Rating", "Indicator", "Target", "Progress")
    first = ("1.1", NAMES[0], "Achieved", "Laws", "1")
    report = read_plain_table(
        Workbook((sheet_of([head, (*first, "One."), (*first, "Two."), (*first, "Three.")]),)),
        plan_of(tmp_path),
        TableOptions(),
    )
    assert values(report, "indicators") == [[{"name": "Laws", "target": "1"}]]


def test_sub_programmes_above_a_legend(tmp_path: Path) -> None:
    """Codes below the pillars do not hide that a column has their names."""
    pillars = ("Sous-programme", ("Sous-programme 1 : Legislation", "", "Sous-programme 2 : Enforcement"))
    legend = [(), ("Légende",), ("A", "Achieved"), ("B", "On track"), ("C", "Partial progress")]
    columns = (pillars, ("N° ordre", NUMBERS), ("Action prioritaire", NAMES), ("Statut", ("A", "B", "C")))
    report = read(tmp_path, *columns, ("Progrès", TEXTS), below=legend)
    assert values(report, "pillar") == ["1", "1", "2"]
    assert values(report, "title") == list(NAMES)


def test_priorities_below_a_group_of_the_status(tmp_path: Path) -> None:
    """The words of the column count more than those of its group."""
    head = [("", "", "Estado de ejecución 2023", "<", "<"),
            ("N.º", "Acción", "Calificación", "Avances", "Prioridades 2024")]  # fmt: skip
    rows = [*head, *zip(NUMBERS, NAMES, RATINGS, TEXTS, LATER, strict=True)]
    report = read_plain_table(Workbook((sheet_of(rows),)), plan_of(tmp_path), TableOptions(period="2023"))
    assert values(report, "outlook") == listed(LATER)
    assert values(report, "progress") == listed(TEXTS)


def test_a_counter_below_headings_of_pillars(tmp_path: Path) -> None:
    """Headings of pillars in the column that counts the rows do not make it that of the pillars."""
    head = ("Rang", "No.", "Action", "Rating")
    rows = [head, ("Legislation",), ("1", "1.1", NAMES[0], "Achieved"), ("Enforcement",),
            ("2", "2.1", NAMES[2], "On track"), ("3", "2.2", NAMES[1], "On track")]  # fmt: skip
    report = read_plain_table(Workbook((sheet_of(rows),)), plan_of(tmp_path), TableOptions())
    assert values(report, "pillar") == ["1", "2", "2"]
    assert values(report, "objective") == [None] * 3
