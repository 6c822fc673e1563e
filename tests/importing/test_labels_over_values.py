"""Tables about an action in which labels stand over their values. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import lines, plan, read, words
from tests.importing.test_heading_rows import Cell, merged_row

__all__ = ["plan"]
LABELS = {
    "en": ("Activity", "Responsible", "Deadline", "Rating", "Progress", "Obstacles", "Next steps"),
    "fr": ("Activité", "Responsable", "Échéance", "Notation", "Progrès", "Difficultés", "Prochaines étapes"),
    "es": ("Actividad", "Responsable", "Plazo", "Calificación", "Avances", "Dificultades", "Próximos pasos"),
}
TEXTS = ("We met in May. It was a long meeting.", "The hall was cold.", "We will rest.")
NAMES = {"1.1": ("Meet the judges", "On track"), "2.1": ("Train the rangers", "Achieved")}


def grid(*rows: tuple[Cell, ...]) -> str:
    """A table, whose cells may fill several columns."""
    return f"<w:tbl>{''.join(merged_row(*cells) for cells in rows)}</w:tbl>"


def blocks(language: str, layout: str, number: str, title: str, rating: str) -> list[str]:
    """The sheet of an action."""
    action, body, due, rated, *texts = LABELS[language]
    first, second = [(rated, body, due), (rating, "Forest Agency", "2024")], [tuple(texts), TEXTS]
    if layout == "a table below the name":
        return [lines(f"{action} {number}: {title}"), grid((rated, *texts), (rating, *TEXTS))]
    if layout == "two tables below the name":
        return [lines(f"{number} {title}"), grid(*first), grid(*second)]
    if layout == "four rows below the name":
        return [lines(f"{number} {title}"), grid(*first, *second)]
    if layout == "name in a merged row":
        return [grid(((f"{action} {number}: {title}", 3),), *first, *second)]
    if layout == "number and title in a row":
        return [grid((number, (title, 2)), *first, *second)]
    pairs = [(rated, rating, body, "Forest Agency"), (texts[0], TEXTS[0], texts[1], TEXTS[1])]
    return [grid(((f"{number} {title}", 4),), *pairs, (texts[2], (TEXTS[2], 3)))]


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("in_parts", [True, False])
@pytest.mark.parametrize(
    "layout",
    [
        "a table below the name",
        "two tables below the name",
        "four rows below the name",
        "name in a merged row",
        "number and title in a row",
        "four columns",
    ],
)
def test_layouts(plan: Plan, language: str, in_parts: bool, layout: str) -> None:
    """Each value is read with the label above it or beside it."""
    sheets = [block for number, (title, rating) in NAMES.items()
              for block in blocks(language, layout, number, title, rating)]  # fmt: skip
    report = read(plan, *([lines("PART C: Details")] if in_parts else []), *sheets)
    assert [(action.number, action.title) for action in report.actions] == [
        (number, title) for number, (title, _) in NAMES.items()
    ]
    assert [action.rating.rating for action in report.actions] == ["on-track", "achieved"]
    for action in report.actions:
        assert (action.texts.progress, action.further["challenges"]) == ([TEXTS[0]], [TEXTS[1]])
        assert action.further["outlook"] == [TEXTS[2]]
        assert [str(body) for body in action.responsible] in ([], ["Forest Agency"])
    assert not any(text in words(report) for text in ("left out", "joined"))


@pytest.mark.parametrize(
    "heading", [("Milestone", "Deadline", "Status"), ("Indicator", "Target", "Status"), ("Budget", "Spent", "Status")]
)
@pytest.mark.parametrize("in_a_table", [True, False])
def test_table_about_something_else(plan: Plan, heading: tuple[str, ...], in_a_table: bool) -> None:
    """The status of a milestone or of an indicator is not that of the action, and its table is left out by name."""
    own = lines("Rating: On track", "Progress: We met.")
    own = grid(("Rating", "Progress"), ("On track", "We met in May. It rained.")) if in_a_table else own
    blocks = [lines("PART C: Details", "1.1 Meet the judges"), own, grid(heading, ("Draft", "June 2023", "Achieved"))]
    report = read(plan, *blocks)
    assert [action.rating.rating for action in report.actions] == ["on-track"]
    assert f'the table that begins with "{heading[0]}" is not a table of actions' in words(report)


@pytest.mark.parametrize("language", LABELS)
def test_three_pairs_in_a_row(plan: Plan, language: str) -> None:
    """A row may have three labels beside their values."""
    action, body, due, rated, progress, *_ = LABELS[language]
    first = ("No.", "1.1", action, "Meet the judges", rated, "On track")
    table = grid(first, (body, ("Forest Agency", 2), due, ("2024", 2)), (progress, (TEXTS[0], 5)))
    (entry,) = read(plan, lines("PART C: Details"), table).actions
    assert (entry.number, entry.title, entry.rating.rating) == ("1.1", "Meet the judges", "on-track")
    assert (entry.due, entry.texts.progress) == (2024, [TEXTS[0]])


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("is_over", [True, False])
def test_lines_between_the_name_and_the_table(plan: Plan, language: str, is_over: bool) -> None:
    """Labelled lines below the name belong to the action, as the table does."""
    _, body, _, rated, *texts = LABELS[language]
    own = lines("1.1 Meet the judges", f"{rated}: On track", f"{body}: Forest Agency")
    table = grid(tuple(texts), TEXTS) if is_over else grid(*zip(texts, TEXTS, strict=True))
    report = read(plan, lines("PART C: Details"), own, table)
    (entry,) = report.actions
    assert (entry.rating.rating, entry.texts.progress) == ("on-track", [TEXTS[0]])
    assert [str(body) for body in entry.responsible] == ["Forest Agency"]
    assert "left out" not in words(report)


@pytest.mark.parametrize("language", LABELS)
def test_some_labels_over_and_others_above_their_texts(plan: Plan, language: str) -> None:
    """Labels that fill a row announce the row below, also below labels that stand side by side."""
    _, body, due, rated, progress, obstacles, _ = LABELS[language]
    rows: list[tuple[Cell, ...]] = [("1.1", ("Meet the judges", 2)), (rated, body, due), ("On track", "Agency", "2024")]
    rows += [((progress, 3),), ((TEXTS[0], 3),), ((obstacles, 3),), ((TEXTS[1], 3),)]
    (entry,) = read(plan, lines("PART C: Details"), grid(*rows)).actions
    assert (entry.title, entry.rating.rating, entry.due) == ("Meet the judges", "on-track", 2024)
    assert (entry.texts.progress, entry.further["challenges"]) == ([TEXTS[0]], [TEXTS[1]])
