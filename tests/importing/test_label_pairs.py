"""Tables about an action with two labels in a row, or with labels above their texts. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read
from tests.importing.test_heading_rows import Cell, merged_row

__all__ = ["plan"]
LABELS = {
    "en": ("Action", "Responsible", "Deadline", "Indicator", "Rating", "Progress", "Next steps"),
    "fr": ("Action", "Responsable", "\u00c9ch\u00e9ance", "Indicateur", "Notation",
           "Progr\u00e8s r\u00e9alis\u00e9s", "Prochaines \u00e9tapes"),
    "es": ("Acci\u00f3n", "Responsable", "Plazo", "Indicador", "Calificaci\u00f3n", "Avances", "Pr\u00f3ximos pasos"),
}  # fmt: skip


def sheet(language: str, name: str, *, above: bool, named: bool) -> list[tuple[Cell, ...]]:
    """The rows of a table about an action."""
    action, body, due, indicator, rating, progress, outlook = LABELS[language]
    texts: list[tuple[Cell, ...]] = [(progress, ("We met in May.", 3)), (outlook, ("We will meet again.", 3))]
    if above:
        texts = [((progress, 4),), (("We met in May.", 4),), ((outlook, 4),), (("We will meet again.", 4),)]
    pairs: list[tuple[Cell, ...]] = [(body, "Forest Agency", due, "2024"), (indicator, "", rating, "On track")]
    return [(action, (name, 3)), *pairs, *texts] if named else [*pairs, *texts]


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("above", [True, False])
@pytest.mark.parametrize("named", [True, False])
def test_two_pairs_in_a_row(plan: Plan, language: str, above: bool, named: bool) -> None:
    """Each label announces the cell to its right, or the row below it; the name may be above the table."""
    blocks = [lines("PART C: Details")]
    for name in ("1.1 Meet the judges", "2.1 Train the rangers"):
        rows = "".join(merged_row(*cells) for cells in sheet(language, name, above=above, named=named))
        blocks += [*([] if named else [lines(name)]), f"<w:tbl>{rows}</w:tbl>"]
    first, second = read(plan, *blocks).actions
    assert (first.title, first.rating.rating, first.due) == ("Meet the judges", "on-track", 2024)
    assert (second.texts.progress, second.further["outlook"]) == (["We met in May."], ["We will meet again."])
    assert [str(body) for body in first.responsible] == ["Forest Agency"]


def test_two_pairs_in_each_row(plan: Plan) -> None:
    """No row of the table needs to have a single label."""
    rows = (("Action", "1.1 Meet", "Rating", "On track"), ("Progress", "We met.", "Next steps", "We will rest."))
    (entry,) = read(plan, lines("PART C: Details"), grid(*rows)).actions
    assert (entry.title, entry.rating.rating) == ("Meet", "on-track")
    assert (entry.texts.progress, entry.further["outlook"]) == (["We met."], ["We will rest."])


ABOVE = {
    "en": ("Rating", "Activities carried out", "Challenges"),
    "fr": ("Notation", "Résultats obtenus", "Difficultés"),
    "es": ("Calificación", "Resultados obtenidos", "Dificultades"),
    "pt": ("Classificação", "Resultados obtidos", "Dificuldades"),
}


@pytest.mark.parametrize("language", ABOVE)
def test_labels_above_texts_without_two_pairs(plan: Plan, language: str) -> None:
    """Labels that fill a row announce the row below, when only the rating stands beside its label."""
    rating, progress, challenges = ABOVE[language]
    blocks = [lines("PART C: Details")]
    for name in ("1.1 Meet the judges", "2.1 Train the rangers"):
        rows: list[tuple[Cell, ...]] = [((name, 4),), (rating, ("On track", 3)), ((progress, 4),)]
        rows += [(("We met in May.", 4),), ((challenges, 4),), (("The hall was cold.", 4),)]
        blocks.append(f"<w:tbl>{''.join(merged_row(*cells) for cells in rows)}</w:tbl>")
    for action in read(plan, *blocks).actions:
        assert (action.rating.rating, action.texts.progress) == ("on-track", ["We met in May."])
        assert action.further["challenges"] == ["The hall was cold."]


@pytest.mark.parametrize(
    ("number", "title"),
    [(("#", "1.1"), ("What we promised", "Amend the law")), (None, ("Promise", "1.1 Amend the law"))],
)
@pytest.mark.parametrize("in_pairs", [True, False])
def test_unknown_labels_about_an_action(
    plan: Plan, number: tuple[str, str] | None, title: tuple[str, str], in_pairs: bool
) -> None:
    """A number or a numbered name, and a rating, show what a table is about, even if their labels are not known."""
    pairs = [("Deadline", "May 2024"), ("Verdict", "Achieved")]
    body = [(*pairs[0], *pairs[1])] if in_pairs else pairs
    first = [number, title] if number else [title]
    (entry,) = read(plan, lines("PART C: Details"), grid(*first, *body, ("Story", "The law was published."))).actions
    assert (entry.number, entry.title, entry.rating.rating) == ("1.1", "Amend the law", "achieved")


def test_unknown_labels_without_a_rating(plan: Plan) -> None:
    """Without a rating, a table with a number is left out, and named."""
    report = read(plan, lines("PART C: Details", "1.2 Train", "Rating: Achieved", "We trained."),
                  grid(("#", "1.1"), ("Purchase", "Two boats"), ("Price", "200")))  # fmt: skip
    assert [action.number for action in report.actions] == ["1.2"]
