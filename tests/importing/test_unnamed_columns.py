"""Tables of actions with unknown headings above the names, the ratings or the texts. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
ROWS = (("1.1 Amend the law", "Achieved", "The law was published in May.", "Few courts know it."),
        ("2.1 Train the rangers", "On track", "Ten rangers were trained.", "Rangers move often."))  # fmt: skip


@pytest.mark.parametrize(
    "headings",
    [
        ("Action", "Rating", "Where matters stand", "Difficulties"),
        ("Action", "Assessment", "Where things are", "Difficulties"),
        ("Mesure", "Appréciation", "Point des affaires", "Difficultés"),
        ("Acción", "Calificación", "Cómo van los trabajos", "Dificultades"),
        ("Promise made", "Standing", "Where matters stand", "Difficulties"),
        ("Ce que nous avons promis", "Couleur", "Point des affaires", "Difficultés"),
        ("الالتزام الوطني", "اللون", "سير الأمور", "الصعوبات"),
    ],
)
@pytest.mark.parametrize("with_part_b", [True, False])
def test_unknown_headings_of_texts(plan: Plan, headings: tuple[str, ...], with_part_b: bool) -> None:
    """Numbered names beside labels of ratings make a table of actions, whatever its headings are."""
    part_b = [lines("Part B: Summary"), grid(("Rating", "Actions"), ("Achieved", "1.1 Amend the law"))]
    report = read(plan, *(part_b if with_part_b else []), lines("Part C: Details"), grid(headings, *ROWS))
    first, second = report.actions
    assert (first.rating.rating, second.rating.rating) == ("achieved", "on-track")
    assert first.texts.progress == ["The law was published in May."]
    assert first.further["challenges"] == ["Few courts know it."]
    said = words(report)
    assert "is not a table of actions" not in said
    assert f'"{headings[2]}" was read as the heading of progress' in said


def test_only_challenges_beside_ratings(plan: Plan) -> None:
    """A table with names, ratings and challenges is a table of actions."""
    rows = [(name, rating, text) for name, rating, _, text in ROWS]
    report = read(plan, lines("Part C: Details"), grid(("Action", "Rating", "Difficulties"), *rows))
    assert [action.further["challenges"] for action in report.actions] == [
        ["Few courts know it."],
        ["Rangers move often."],
    ]


def test_a_list_of_ratings_is_no_table_of_actions(plan: Plan) -> None:
    """The meanings of the ratings, numbered, are not actions."""
    meanings = (("1", "Achieved", "The action is done."), ("2", "On track", "The action goes on."),
                ("3", "Not commenced", "Nothing was done yet."))  # fmt: skip
    report = read(plan, lines("Part A: Synopsis", "We met."), grid(("No.", "Label", "Meaning"), *meanings),
                  lines("Part C: Details"), grid(("Action", "Rating", "Progress", "Challenges"), *ROWS))  # fmt: skip
    assert [action.id for action in report.actions] == ["1.1", "2.1"]


def test_names_with_one_rating_and_no_texts(plan: Plan) -> None:
    """Names beside ratings without texts are Part B."""
    rows = [(name, rating) for name, rating, *_ in ROWS]
    report = read(plan, lines("Part B"), grid(("What", "Standing"), *rows), lines("Part C"),
                  grid(("Action", "Rating", "Progress", "Challenges"), *ROWS))  # fmt: skip
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert "Part B" not in words(report)


def test_a_heading_of_states_above_texts(plan: Plan) -> None:
    """The word "Estado" announces progress if the cells below it are texts, and another column has the ratings."""
    headings = ("Acción", "Calificación", "Estado de los trabajos", "Dificultades")
    report = read(plan, lines("Part C: Details"), grid(headings, *ROWS))
    assert report.actions[0].texts.progress == ["The law was published in May."]


@pytest.mark.parametrize(
    "heading",
    [
        ("#", "What we promised", "Verdict", "Story of the year"),
        ("N° d'ordre", "Ce qui était promis", "Verdict", "Récit de l'année"),
        ("Ítem", "Lo prometido", "Veredicto", "Crónica del año"),
    ],
)
@pytest.mark.parametrize("in_tables", [False, True])
def test_names_beside_numbers(plan: Plan, heading: tuple[str, ...], in_tables: bool) -> None:
    """Different names behind the only column of numbers, beside ratings, are the actions, also in a table for each."""
    rows = [
        ("1.1", "Amend the law", "Achieved", "The law was published in May."),
        ("1.2", "Train rangers", "On track", "Twelve rangers were trained."),
    ]
    report = read(plan, *([grid(heading, line) for line in rows] if in_tables else [grid(heading, *rows)]))
    assert [
        (action.number, action.title, action.rating.rating, action.texts.progress) for action in report.actions
    ] == [
        ("1.1", "Amend the law", "achieved", ["The law was published in May."]),
        ("1.2", "Train rangers", "on-track", ["Twelve rangers were trained."]),
    ]
    assert f'"{heading[1]}" was read as the heading of titles of actions' in words(report)


def test_repeated_names_beside_numbers(plan: Plan) -> None:
    """Names that several rows have, such as those of bodies, are not read as the actions by their place."""
    body = "Ministry of Roads"
    report = read(plan, grid(("#", "Custodian", "Verdict"), ("1.1", body, "Achieved"), ("1.2", body, "On track")))
    assert "titles of actions" not in words(report)


@pytest.mark.parametrize("owner", ["Owner of the action", "Dueño de la acción", "Porteur de l'action"])
def test_a_heading_that_only_mentions_an_action(plan: Plan, owner: str) -> None:
    """Names beside numbers are the actions if the other heading only mentions an action."""
    heading = ("#", "What we promised", owner, "Rating", "Progress")
    rows = [("1.1", "Amend the law", "Ministry of Roads", "Achieved", "The law was published."),
            ("1.2", "Train rangers", "Ministry of Roads", "On track", "Twelve rangers were trained.")]  # fmt: skip
    report = read(plan, lines("PART C: Details"), grid(heading, *rows))
    assert [action.title for action in report.actions] == ["Amend the law", "Train rangers"]


def test_a_column_of_details_without_progress(plan: Plan) -> None:
    """The heading "Details" announces comments, which a line says if no other column has the progress."""
    rows = [(first, rating, text) for first, rating, text, _ in ROWS]
    said = words(read(plan, lines("PART C: Details"), grid(("Mesure", "Note", "Précisions"), *rows)))
    assert '"Précisions" was read as the heading of comments' in said
    said = words(read(plan, lines("PART C: Details"), grid(("Mesure", "Note", "Commentaires"), *rows)))
    assert "was read as the heading of comments" not in said


@pytest.mark.parametrize("heading", ["Repère", "Referencia"])
def test_words_below_a_heading_of_numbers(plan: Plan, heading: str) -> None:
    """Words without a number below a heading that can announce numbers are left out, and quoted."""
    rows = [(first, rating, text, words_) for (first, rating, text, _), words_ in
            zip(ROWS, ("Laws in force", "Rangers trained"), strict=True)]  # fmt: skip
    report = read(plan, lines("PART C: Details"), grid(("Action", "Rating", "Progress", heading), *rows))
    assert [action.number for action in report.actions] == ["1.1", "2.1"]
    assert f'"Laws in force" is under "{heading}", which was not recognised' in words(report)


@pytest.mark.parametrize("between", ["\n", "  "])
def test_boxes_below_an_unknown_heading(plan: Plan, between: str) -> None:
    """Boxes to tick beside the labels of the scale show which column has the ratings."""
    ticked = between.join(("[x] Achieved", "[ ] On track", "[ ] Not commenced"))
    rows = [(first, text, ticked) for first, _, text, _ in ROWS]
    report = read(plan, lines("PART C: Details"), grid(("Undertaking", "Story of the year", "Standing"), *rows))
    assert [action.rating.rating for action in report.actions] == ["achieved", "achieved"]
    assert [action.texts.progress for action in report.actions] == [[text] for _, _, text, _ in ROWS]


@pytest.mark.parametrize(
    ("heading", "continued", "planned"),
    [
        ("Objective", "2.1 (continued)", "Planned measures"),
        ("Objectif", "2.1 (suite)", "Mesures pr\u00e9vues"),
        ("Meta", "2.1 (continuaci\u00f3n)", "Medidas previstas"),
    ],
)
def test_names_below_other_words(plan: Plan, heading: str, continued: str, planned: str) -> None:
    """A continued row, a repeated heading and a column of plans leave the names of the actions where they are."""
    head = (heading, "Rating", "Progress", planned)
    first, second = ((name, rating, text, "Print more.") for name, rating, text, _ in ROWS)
    report = read(plan, lines("Part C: Details"), grid(head, first, head, second, (continued, "", "They left.", "")))
    assert [action.title for action in report.actions] == ["Amend the law", "Train the rangers"]
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert report.actions[1].texts.progress == ["Ten rangers were trained.", "They left."]
    assert f'is under "{planned}", which says what was planned' in words(report)


@pytest.mark.parametrize(
    ("headings", "names"),
    [
        (("Action / milestone", "Title"), False),
        (("Acci\u00f3n / hito", "Descripci\u00f3n"), True),
        (("Action / jalon", "Intitul\u00e9"), False),
        (("Action", "Description"), True),
    ],
)
@pytest.mark.parametrize("numbers", [("1.1", "2.1"), ("1", "2")])
def test_numbers_below_actions(plan: Plan, headings: tuple[str, str], names: bool, numbers: tuple[str, str]) -> None:
    """Only numbers below "Action" are those of the actions; the names are beside them."""
    rows = [(number, name[4:], *others[:2]) for number, (name, *others) in zip(numbers, ROWS, strict=True)]
    report = read(plan, lines("Part C: Details"), grid((*headings, "Rating", "Progress"), *rows))
    assert [(action.number, action.title) for action in report.actions] == [
        (numbers[0], "Amend the law"), (numbers[1], "Train the rangers")]  # fmt: skip
    said = words(report)
    assert f'"{headings[0]}" was read as the heading of the numbers of actions' in said
    assert (f'"{headings[1]}" was read as the heading of titles of actions' in said) == names


def test_numbers_without_names(plan: Plan) -> None:
    """Without names beside them, numbers below "Action" stay where they are."""
    rows = [(name[:3], rating, text) for name, rating, text, _ in ROWS]
    report = read(plan, lines("Part C: Details"), grid(("Action", "Rating", "Progress"), *rows))
    assert [action.number for action in report.actions] == ["1.1", "2.1"]
    assert "action 1.1 has no title" in words(report)
