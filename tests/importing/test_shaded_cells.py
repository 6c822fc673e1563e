"""Ratings that a form shows by colours alone: read with a legend, otherwise reported. All plans are fictional."""

from collections.abc import Sequence

import pytest

from planpress.exchange.office import document_of
from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.colour_legends import hues_of
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from tests.exchange.office.sheet_files import NAMES
from tests.exchange.office.test_odt_reading import MORE, text_file
from tests.exchange.office.word_files import paragraph, run, table, word_file
from tests.importing.tables import plan_of

GREEN, YELLOW, RED, GREY = "00B050", "FFC000", "FF0000", "D9D9D9"
COLOURS = (GREEN, YELLOW, RED)
LABELS = ("Achieved", "On track", "Not started")
ACTIONS = ("1.1 Meet", "1.2 Go", "2.1 Sit")
TEXTS = ("We met.", "We went.", "We sat.")
HEADING = ("Action", "Rating", "Summary of progress")
LINE = paragraph(run("Key: green = Achieved; amber = On track; red = Not started"))
SHAPE = (
    '<w:r><w:drawing><wps:wsp xmlns:wps="urn:wps" xmlns:a="urn:a"><wps:spPr><a:solidFill><a:srgbClr val="{}"/>'
    "</a:solidFill><a:ln><a:solidFill><a:srgbClr/></a:solidFill></a:ln></wps:spPr></wps:wsp></w:drawing></w:r>"
)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def cell(text: str = "", fill: str = "", inside: str = "") -> str:
    shading = f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/></w:tcPr>' if fill else ""
    return f"<w:tc>{shading}{paragraph(run(text) if text else inside)}</w:tc>"


def rows(*lines: Sequence[str]) -> str:
    return table(*(f"<w:tr>{''.join(line)}</w:tr>" for line in lines))


def part_c(ratings: Sequence[str], heading: Sequence[str] = HEADING) -> str:
    """Part C with a grey heading and given cells for the ratings."""
    lines = [[cell(words, GREY) for words in heading]]
    lines += [[cell(action), rating, cell(text)] for action, rating, text in zip(ACTIONS, ratings, TEXTS, strict=True)]
    return paragraph(run("PART C")) + rows(*lines)


def shaded() -> list[str]:
    return [cell(fill=colour) for colour in COLOURS]


def legend(*, on_colours: bool = False) -> str:
    pairs = zip(COLOURS, LABELS, strict=True)
    return rows(*([cell(word, colour)] if on_colours else [cell(fill=colour), cell(word)] for colour, word in pairs))


def read(body: str, plan: Plan, styles: str = "") -> FormReport:
    return read_form(read_docx(word_file(body, styles=styles)), plan)


def ratings(report: FormReport) -> list[str]:
    return [action.rating.rating for action in report.actions]


def said(report: FormReport) -> str:
    return "\n".join(f"{doubt.place}: {doubt.words}" for doubt in report.uncertainties)


@pytest.mark.parametrize("key", [LINE, legend(), legend(on_colours=True)])
@pytest.mark.parametrize("above", [True, False])
def test_colours_with_a_legend(plan: Plan, key: str, *, above: bool) -> None:
    """The legend is a line or a table, before or after the actions; what was read is said once."""
    report = read(key + part_c(shaded()) if above else part_c(shaded()) + key, plan)
    assert ratings(report) == ["achieved", "on-track", "not-started"]
    assert 'the colours in it were read as "Achieved", "On track", "Not started", with the legend' in said(report)


@pytest.mark.parametrize("heading", ["Rating", "Light"])
def test_colours_without_a_legend(plan: Plan, heading: str) -> None:
    """A cell that contains only a colour is left out, and said, whatever is above it."""
    report = read(part_c(shaded(), ("Action", heading, "Summary of progress")), plan)
    assert ratings(report) == ["", "", ""]
    words = f'table 1, row 2: a cell below "{heading}" contains only a colour, which no legend explains'
    assert f"{words}, so it was left out (also: row 3, row 4)" in said(report)


def test_a_colour_that_the_legend_lacks(plan: Plan) -> None:
    report = read(legend() + part_c([cell(fill=GREEN), cell(fill="0070C0"), cell()]), plan)
    assert ratings(report) == ["achieved", "", ""]
    assert 'row 3: a cell below "Rating" contains only a colour, which the legend does not explain' in said(report)


def test_words_and_colours_that_disagree(plan: Plan) -> None:
    report = read(LINE + part_c([cell("On track", GREEN), cell("On track", YELLOW), cell("Not started")]), plan)
    assert ratings(report) == ["on-track", "on-track", "not-started"]
    assert said(report).count("is on the colour of") == 1
    assert '"On track" is on the colour of "Achieved"; the words were used' in said(report)


def test_a_remark_behind_a_rating_on_its_colour(plan: Plan) -> None:
    """The rating in such a cell was read, so its colour needs no line."""
    report = read(LINE + part_c([cell("Achieved (28 of 28)", GREEN), cell("On track"), cell("On track")]), plan)
    assert ratings(report)[0] == "achieved"
    assert "colour" not in said(report)


@pytest.mark.parametrize("key", ["", LINE])
def test_shading_that_says_nothing(plan: Plan, key: str) -> None:
    """Headings, alternate rows and whole columns may be shaded; that is not said."""
    band = [cell(ACTIONS[1], "DEEAF6"), cell("", "DEEAF6"), cell(TEXTS[1], "DEEAF6")]
    column = [cell(ACTIONS[2]), cell("Achieved"), cell(TEXTS[2])]
    heading = [cell(words, GREY) for words in HEADING]
    report = read(key + paragraph(run("PART C")) + rows(heading, band, column), plan)
    assert "colour" not in said(report)
    texts = [cell(TEXTS[0], "E2EFDA"), cell("", "E2EFDA"), cell(TEXTS[2], "E2EFDA")]
    lines = [[cell(action), cell("Achieved"), text] for action, text in zip(ACTIONS, texts, strict=True)]
    assert "colour" not in said(read(key + paragraph(run("PART C")) + rows(heading, *lines), plan))


@pytest.mark.parametrize("whole", [True, False])
def test_words_on_the_colour_of_a_rating(plan: Plan, *, whole: bool) -> None:
    """The colour of other words is not read as a rating, and a line says so."""
    lines = [[cell(words) for words in HEADING]]
    lines += [[cell(action, GREEN), cell("", GREEN if whole else ""), cell(text, GREEN if whole else "")]
              for action, text in zip(ACTIONS, TEXTS, strict=True)]  # fmt: skip
    report = read(LINE + paragraph(run("PART C")) + rows(*lines), plan)
    assert ratings(report) == ["", "", ""]
    assert 'words in this row are on the colour of "Achieved", which was not read as a rating' in said(report)


def test_rows_in_the_colours_of_traffic_lights(plan: Plan) -> None:
    """Whole rows in green and red may be ratings; without a legend, one line says so."""
    heading = [cell(words, GREY) for words in HEADING]
    lines = [[cell(action, colour), cell("", colour), cell(text, colour)]
             for action, colour, text in zip(ACTIONS, COLOURS, TEXTS, strict=True)]  # fmt: skip
    report = read(paragraph(run("PART C")) + rows(heading, *lines), plan)
    assert said(report).count("rows of the table have different colours, which no legend explains") == 1


def test_a_legend_in_the_table_of_actions(plan: Plan) -> None:
    """The last rows of a table may explain its colours."""
    heading = [cell(words, GREY) for words in HEADING]
    lines = [[cell(action), cell("", colour), cell("We did.")] for action, colour in zip(ACTIONS, COLOURS, strict=True)]
    key = [[cell("", colour), cell(label), cell()] for colour, label in zip(COLOURS, LABELS, strict=True)]
    report = read(paragraph(run("PART C")) + rows(heading, *lines, *key), plan)
    assert "with the legend that begins at table 1, row 5" in said(report)
    assert ratings(report) == ["achieved", "on-track", "not-started"]


@pytest.mark.parametrize("way", ["sign", "shape", "oval", "paragraph", "style", "solid"])
def test_other_ways_to_show_a_colour(plan: Plan, way: str) -> None:
    """A coloured sign, a drawn shape and the shading of an empty paragraph show a rating like the shading of a cell."""
    cells = []
    for colour in COLOURS:
        shading, styled = f'<w:shd w:val="clear" w:fill="{colour}"/>', f'<w:pStyle w:val="S{colour}"/>'
        solid = f'<w:shd w:val="solid" w:color="{colour}" w:fill="auto"/>'
        made = {
            "sign": cell(inside=run("\u25cf", f'<w:color w:val="{colour}"/>')),
            "shape": cell(inside=SHAPE.format(colour)),
            "oval": cell(inside=f'<w:r><w:pict><v:oval fillcolor="#{colour.lower()} [3207]"/></w:pict></w:r>'),
            "paragraph": f"<w:tc>{paragraph(properties=shading)}</w:tc>",
            "style": f"<w:tc>{paragraph(properties=styled)}</w:tc>",
            "solid": f"<w:tc><w:tcPr>{solid}</w:tcPr>{paragraph()}</w:tc>",
        }
        cells.append(made[way])
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{colour}"><w:pPr><w:shd w:fill="{colour}"/></w:pPr></w:style>'
        for colour in COLOURS
    )
    assert ratings(read(LINE + part_c(cells), plan, styles=styles)) == ["achieved", "on-track", "not-started"]


@pytest.mark.parametrize("sign", [" ", " = "])
def test_signs_with_a_colour_of_their_own(plan: Plan, sign: str) -> None:
    """Circles and squares that are green, yellow or red by themselves are read like shaded cells."""
    circles = ("\U0001f7e2", "\U0001f7e1", "\U0001f534")
    line = "; ".join(f"{circle}{sign}{label}" for circle, label in zip(circles, LABELS, strict=True))
    cells = [cell(circle) for circle in circles]
    assert ratings(read(paragraph(run(line)) + part_c(cells), plan)) == ["achieved", "on-track", "not-started"]
    report = read(part_c(cells), plan)
    assert ratings(report) == ["", "", ""]
    assert '"\U0001f7e2" is not the label of a rating on the scale' in said(report)


def test_colours_in_place_of_crosses(plan: Plan) -> None:
    """A shaded cell below the label of a rating is a cross if the labels are on the same colours; else it is said."""
    for fills in (COLOURS, ("", "", "")):
        heading = [cell("Action"), *(cell(label, fill) for label, fill in zip(LABELS, fills, strict=True))]
        lines = [[cell("1.1 Meet"), cell(fill=GREEN), cell(), cell()], [cell("1.2 Go"), cell(), cell(), cell(fill=RED)]]
        report = read(paragraph(run("PART B")) + rows(heading, *lines), plan)
        assert ratings(report) == (["achieved", "not-started"] if fills[0] else ["", ""])
        assert ("contains only a colour" in said(report)) != bool(fills[0])


def test_an_open_document(plan: Plan) -> None:
    """Cells of an OpenDocument text are shaded by styles; signs and shapes have styles too."""
    styles = "".join(
        f'<style:style style:name="{name}{number}" style:family="{family}"><style:{kind} {stated}="#{colour.lower()}"/>'
        "</style:style>"
        for number, colour in enumerate(COLOURS)
        for name, family, kind, stated in (
            ("C", "table-cell", "table-cell-properties", "fo:background-color"),
            ("T", "text", "text-properties", "fo:color"),
            ("G", "graphic", "graphic-properties", "draw:fill-color"),
        )
    )
    made = [
        '<table:table-cell table:style-name="C0"><text:p/></table:table-cell>',
        '<table:table-cell><text:p><text:span text:style-name="T1">\u25cf</text:span></text:p></table:table-cell>',
        '<table:table-cell><text:p><draw:ellipse draw:style-name="G2"/></text:p></table:table-cell>',
    ]

    def words(text: str) -> str:
        return f"<table:table-cell><text:p>{text}</text:p></table:table-cell>"

    lines = [[words(text) for text in HEADING]]
    lines += [[words(action), rating, words(text)] for action, rating, text in zip(ACTIONS, made, TEXTS, strict=True)]
    body = "".join(f"<table:table-row>{''.join(line)}</table:table-row>" for line in lines)
    key = "<text:p>Green: Achieved; yellow: On track; red: Not started</text:p><text:p>PART C</text:p>"
    common = f"<office:document-styles {NAMES} {MORE}><office:styles>{styles}</office:styles></office:document-styles>"
    file = text_file(f"{key}<table:table>{body}</table:table>", **{"styles.xml": common})
    assert ratings(read_form(document_of(file), plan)) == ["achieved", "on-track", "not-started"]


@pytest.mark.parametrize(
    ("fill", "names"),
    [("00B050", {"green"}), ("92d050", {"green"}), ("FF0000", {"red"}), ("C00000", {"red"}), ("FFFF00", {"yellow"}),
     ("FFC000", {"yellow", "orange"}), ("ed7d31", {"orange"}), ("d9d9d9", {"grey"}), ("000000", {"black"}),
     ("0070C0", {"blue"}), ("#ff00b050", {"green"}), ("theme 9", set()), ("", set())],
)  # fmt: skip
def test_names_of_colours(fill: str, names: set[str]) -> None:
    assert hues_of(fill.lower()) == names
