"""Finds the names, the ratings and the texts of actions below unknown headings, by the cells of the rows."""

from collections.abc import Sequence

from planpress.exchange.office import TableCell, TableRow
from planpress.importing.column_contents import JUDGED, RATED, ColumnContent
from planpress.importing.column_titles import Named
from planpress.importing.form_columns import ROLES
from planpress.importing.heading_words import BY_TERM, is_sentence, role_of
from planpress.importing.heading_years import without_year
from planpress.importing.lexicon import key, words
from planpress.importing.nothing import is_nothing
from planpress.importing.numbers import CONTINUED, action_number
from planpress.importing.paragraph_headings import SIGN
from planpress.importing.plan_headings import is_of_a_plan, is_of_what_was_done, is_planned
from planpress.importing.question_headings import DENIED
from planpress.importing.remark_titles import is_about_progress
from planpress.importing.table_contents import TableContents
from planpress.importing.tables.unknown_columns import is_of_something_else

READ = frozenset(["summary", "comments"])
OTHER_TEXTS = frozenset(["challenges", "outlook"])
ADDED = frozenset(ROLES[role][0] for role in READ)
"""The headings of progress and comments in tables that were turned."""
NUMBERED = (ColumnContent.NUMBERS, ColumnContent.PLAIN_NUMBERS)
LONGEST_NAME = 100
"""The maximum number of characters in the name of a body."""
FEWEST = 2
"""The minimum number of actions that show what the columns of a table contain if no heading does."""


def with_names_and_ratings(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take an unknown column as the names of actions, and the only one of ratings, if the cells are nothing else.

    Args:
        named: The cells of a heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it.
    """
    if not contents.is_near_the_top(row):
        return named
    named = _without_doubtful_names(_with_numbers_apart(named, row, contents), row, contents)
    if {"action", "rating"} <= {role for cell, role in named if not _is_of_plans(cell, role)}:
        return named
    rated = [cell for cell, role in named if role in JUDGED or (
        not role and contents.below(row, _span(cell), "") is ColumnContent.RATINGS)]  # fmt: skip
    names = [cell for cell, role in named if role == "action" and not _is_of_plans(cell, role)] or [
        cell for cell, role in named if not role and cell not in rated and _are_names(contents.cells(row, _span(cell)))
    ]
    inside = [] if rated else [cell for cell, role in named if role in ("", *READ)
                               and _begin_with_ratings(contents.cells(row, _span(cell)), contents)]  # fmt: skip
    if not rated and not inside:
        return _with_ratings_in_texts(named, row, contents)
    if not all(_has_ratings(cell, row, contents) for cell in rated) or not (rated or len(inside) == 1):
        return named
    found = {names[0]: "action"} if len(names) == 1 else {} if names else _beside_numbers(named, row, contents)
    found |= {rated[0]: "rating"} if found and len(rated) == 1 else {}
    found |= dict.fromkeys(inside, "summary") if found else {}
    return [(cell, role or found.get(cell, "")) for cell, role in named]


def without_ratings_as_names(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take no column of labels of the scale as the names of actions, as below "Where the action stands".

    Args:
        named: The cells of a heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it.
    """
    rated = [cell for cell, role in named if role == "action" and contents.cells(row, _span(cell))
             and contents.below(row, _span(cell), "") is ColumnContent.RATINGS]  # fmt: skip
    return [(cell, "" if cell in rated else role) for cell, role in named] if rated else named


def _with_ratings_in_texts(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take unknown columns as names and texts if the texts contain the ratings, as in "Achieved. It is law"."""
    if READ & {role for _, role in named}:
        return named
    names = [cell for cell, role in named if role == "action"]
    names = names or [cell for cell, _ in named if _are_names(contents.cells(row, _span(cell)))]
    others = [cell for cell, role in named if cell not in names and not role]
    rated = [cell for cell in others if contents.have_ratings(row, _span(cell))]
    if len(names) != 1 or len(rated) != 1:
        return named
    texts = [
        cell
        for cell in others
        if cell is rated[0] or contents.below(row, _span(cell), "summary") is ColumnContent.TEXTS
    ]
    found = {names[0]: "action", rated[0]: "comments", texts[0]: "summary"}
    return [(cell, found.get(cell, role)) for cell, role in named]


def _is_of_plans(cell: TableCell, role: str) -> bool:
    """Tell whether a column of actions, such as "Planned measures", may be beside the one with their names."""
    return role == "action" and is_planned(cell.text)


def _begin_with_ratings(cells: Sequence[TableCell], contents: TableContents) -> bool:
    """Tell whether most cells begin with a rating behind a label, as in "Mark: On track" above the progress."""
    signs = ((cell.text, SIGN.search(cell.text, 0, LONGEST_NAME)) for cell in cells)
    rated = [text for text, sign in signs if sign and contents.labels.pattern.match(text, sign.end())]
    return bool(cells) and len(rated) * 2 > len(cells)


def with_texts(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take the first unknown column with texts as progress if no column of texts is known beside names and ratings.

    Args:
        named: The cells of a heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it.
    """
    rated = [cell for cell, role in named if role in JUDGED]
    roles = {role for _, role in named}
    if (
        has_read_texts(named, row, contents)
        or not roles & {"action", "number"}
        or not any(_has_ratings(c, row, contents) for c in rated)
    ):
        return named
    texts = [cell for cell, role in named
             if not role and contents.below(row, _span(cell), "summary") is ColumnContent.TEXTS]  # fmt: skip
    return [(cell, "summary" if texts and cell is texts[0] else role) for cell, role in named]


def has_read_texts(named: Named, row: TableRow, contents: TableContents | None) -> bool:
    """Tell whether a heading announces progress or comments, unless it was added when a table was turned.

    Args:
        named: The cells of a heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it; without it, only the words of the heading count.
    """
    read = [cell for cell, role in named if role in READ]
    if contents is None:
        return bool(read)
    return any(cell.text not in ADDED or contents.cells(row, _span(cell)) for cell in read)


def with_texts_of_a_year(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take the only unknown column with texts below a year as progress, as in "Events in 2022", beside remarks.

    Args:
        named: The cells of a heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it.
    """
    remarks = [cell for cell, role in named if role == "comments"]
    if any(role == "summary" for _, role in named) or not remarks:
        return named
    if any(is_about_progress(cell.text) for cell in remarks):
        return named
    found = [cell for cell, role in named if not role and _names_a_year(cell.text)
             and contents.below(row, _span(cell), "summary") is ColumnContent.TEXTS]  # fmt: skip
    return [(cell, "summary" if len(found) == 1 and cell is found[0] else role) for cell, role in named]


def with_bodies(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take the only unknown column with names such as "Ministry of Roads" as that of the bodies in charge.

    Args:
        named: The cells of a heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it.
    """
    roles = {role for _, role in named}
    if "responsible" in roles or not roles & {"action", "number"}:
        return named
    unknown = [cell for cell, role in named if not role and _may_be_of_bodies(cell.text)]
    found = [cell for cell in unknown if _are_bodies(contents.cells(row, _span(cell)))]
    return [(cell, "responsible" if len(found) == 1 and cell is found[0] else role) for cell, role in named]


def with_plans(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take an unknown column of plans, such as "Planned", as next steps if it is behind that of what was done.

    Args:
        named: The cells of the heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it.
    """
    plans = {cell for cell, role in named if not role and is_of_a_plan(cell.text)}
    done = {cell for cell, role in named if role == "summary"} if plans else set()
    done = done or {cell for cell, role in named if plans and not role and is_of_what_was_done(cell.text)
                    and contents.below(row, _span(cell), "summary") is ColumnContent.TEXTS}  # fmt: skip
    if not done:
        return named
    last = max(cell.column for cell in done)
    roles = {cell: "outlook" if cell.column > last else "summary" for cell in plans} | dict.fromkeys(done, "summary")
    return [(cell, roles.get(cell, role)) for cell, role in named]


def has_other_texts(named: Named, row: TableRow, contents: TableContents) -> bool:
    """Tell whether a table has names of actions, ratings, and texts about challenges or the outlook only.

    Args:
        named: The cells of a heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it.
    """
    roles = {role for _, role in named}
    rated = [cell for cell, role in named if role in JUDGED]
    return bool("action" in roles and roles & OTHER_TEXTS) and any(_has_ratings(c, row, contents) for c in rated)


def _names_a_year(heading: str) -> bool:
    """Tell whether a heading ends with a year, and is neither about plans nor about money, risks or other raters."""
    ahead = (words("EXPECTED").keys() | words("NEXT").keys() | DENIED) & set(key(heading).split())
    return without_year(heading) != heading and not ahead and not is_of_something_else(heading)


def _has_ratings(cell: TableCell, row: TableRow, contents: TableContents) -> bool:
    return contents.below(row, _span(cell), "rating") in RATED


def _without_doubtful_names(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take the names beside numbers as the actions if the other headings only mention one, as "Owner of the action"."""
    doubtful = [cell for cell, role in named if role == "action" and role_of(cell.text) != "action"]
    if not doubtful or len(doubtful) < sum(role == "action" for _, role in named):
        return named
    found = _beside_numbers(named, row, contents)
    return [(cell, found.get(cell, "" if cell in doubtful else role)) for cell, role in named] if found else named


def _beside_numbers(named: Named, row: TableRow, contents: TableContents) -> dict[TableCell, str]:
    """Return the only column of numbers such as "1.1", with the column of different names behind it; empty if none."""
    numbers = [n for n, (cell, role) in enumerate(named) if role in ("", "number")
               and contents.below(row, _span(cell), "") is ColumnContent.NUMBERS]  # fmt: skip
    beside = named[numbers[0] + 1 :][:1] if len(numbers) == 1 else []
    if not beside or beside[0][1] or not _are_different_names(beside[0][0], row, contents):
        return {}
    return {named[numbers[0]][0]: "number", beside[0][0]: "action"}


def _with_numbers_apart(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take a column of actions that contains only numbers, as below "Action / milestone", apart from their names.

    The names are in another column of names, or in the next one, which may be headed by a word such as "Description"
    if a further column has texts.
    """
    roles = [role for _, role in named]
    place = next((n for n, (cell, role) in enumerate(named)
                  if role == "action" and contents.below(row, _span(cell), "") in NUMBERED), -1)  # fmt: skip
    if "number" in roles or not 0 <= place < len(named) - 1:
        return named
    has_names = roles.count("action") > 1
    if not has_names and len(READ.intersection(roles[place + 1 : place + 2])) < sum(role in READ for role in roles):
        cell, role = named[place + 1]
        has_names = role in ("", *READ) and _are_different_names(cell, row, contents)
        roles[place + 1] = "action" if has_names else role
    roles[place] = "number" if has_names else roles[place]
    return [(cell, role) for (cell, _), role in zip(named, roles, strict=True)]


def _are_different_names(cell: TableCell, row: TableRow, contents: TableContents) -> bool:
    """Tell whether the cells below a heading are different, and short texts that are no sentences."""
    texts = [below.text for below in contents.cells(row, _span(cell))]
    different = FEWEST <= len(texts) == len(set(texts))
    return different and not any(is_sentence(text) or len(text) > LONGEST_NAME or is_nothing(text) for text in texts)


def _are_names(cells: Sequence[TableCell]) -> bool:
    """Tell whether cells begin with numbers of actions, each with a different one, and a title behind it.

    A cell such as "2.2 (continued)" repeats a number, and needs no title.
    """
    begun = [cell for cell in cells if not CONTINUED.search(cell.text)]
    numbers = [number for cell in begun if (number := action_number(cell.text)) and number.behind.strip(" .*")]
    return FEWEST <= len(numbers) == len(begun) == len({number.key for number in numbers})


def _may_be_of_bodies(heading: str) -> bool:
    """Tell whether a heading has words, and is known neither as one of partners or costs nor as one of raters."""
    return bool(heading) and key(heading) not in BY_TERM and not is_of_something_else(heading)


def _are_bodies(cells: Sequence[TableCell]) -> bool:
    """Tell whether the lines of each cell that says anything begin or end with a word such as "Ministry"."""
    texts = [paragraph.words for cell in cells for paragraph in cell.paragraphs if not is_nothing(paragraph.words)]
    return bool(texts) and all(
        len(text) <= LONGEST_NAME and not is_sentence(text) and _has_word_of_bodies(key(text)) for text in texts
    )


def _has_word_of_bodies(name: str) -> bool:
    parts = name.split()
    return any(part in words("OFFICES") for part in parts[:1] + parts[-1:])


def _span(cell: TableCell) -> range:
    return range(cell.column, cell.column + cell.width)
