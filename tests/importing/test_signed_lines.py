"""The signature at the end of a form. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.importing import forms

FORM = ("Party: Cambodia", "PART C: Details", "1.1 Walk", "Rating: On track", "We walked.", "Next steps: A review.")


def read(*lines: str) -> FormReport:
    return read_form(read_text("\n".join((*FORM, "", *lines)).encode()), sound_plan(Path()))


@pytest.mark.parametrize(
    "lines",
    [("Done at Oru, 3 October 2020", "For the Ministry of Lands and Coasts", "The Director of Coasts"),
     ("Oru, 3 October 2020", "For the Government", "Dr Ola Reef", "The Director of Coasts", "Ministry of Lands"),
     ("For the Government of Cambodia", "The Director of Coasts"), ("Oru, 3 October 2020", "The Director of Coasts"),
     ("Pour le Minist\u00e8re des Eaux", "Le Directeur"), ("Por el Ministerio de Aguas", "El Director"),
     ("Pelo Governo", "O Diretor"), ("Yours faithfully,", "Coast Board"),
     ("Atentamente,", "Direcci\u00f3n de Aguas"), ("_______________", "The Secretary General"),
     ("Le Directeur g\u00e9n\u00e9ral",), ("The Permanent Secretary, Ministry of Lands",), ("Executive Director",),
     ("El Director Nacional de Aguas",), ("A Ministra do Ambiente",), ("La Secr\u00e9taire ex\u00e9cutive",),
     ("\u0627\u0644\u0645\u062f\u064a\u0631 \u0627\u0644\u0639\u0627\u0645",), ("Ola Reef, Director of Coasts",),
     ("\u179a\u178a\u17d2\u178b\u1798\u1793\u17d2\u178f\u17d2\u179a\u17b8\u1780\u17d2\u179a\u179f\u17bd\u1784\u1794\u179a\u17b7\u179f\u17d2\u1790\u17b6\u1793",),
     ("\u0e2d\u0e18\u0e34\u0e1a\u0e14\u0e35\u0e01\u0e23\u0e21\u0e1b\u0e48\u0e32\u0e44\u0e21\u0e49",),
     ("Ola Reef", "Director of Coasts", "Ministry of Lands"), ("Dr Ola Reef",), ("Ola Reef",),
     ("Name: Ola Reef", "Position: Head of the Coast Unit"), ("Nom et fonction : Ola Reef, chef de service",)],
)  # fmt: skip
def test_a_signature_is_no_text_about_the_last_action(lines: tuple[str, ...]) -> None:
    report = read(*lines)
    assert report.actions[0].further["outlook"] == ["A review."]
    assert sum("as the signature" in doubt.words for doubt in report.uncertainties) == 1
    day = next((line for line in lines if "2020" in line), "")
    assert str(report.front.submitted) == ("2020-10-03" if day else "None")


@pytest.mark.parametrize(
    "lines",
    [("For the boats, fuel was bought.",), ("Boats", "Tents"), ("The Director left.",), ("Director appointed",),
     ("Arr\u00eat\u00e9 du ministre",), ("Lead agency:", "Director of Coasts"), ("Letter from the Minister",),
     ("Evidence: Coast Map", "Beach Atlas"), ("Management plan",)],
)  # fmt: skip
def test_other_lines_at_the_end(lines: tuple[str, ...]) -> None:
    report = read(*lines)
    assert not any("as the signature" in doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    ("line", "office", "day"),
    [
        ("Prepared by the Rangeland Service", "Rangeland Service", "None"),
        ("Prepared by the Rangeland Service, Oru, 21 July 2025", "Rangeland Service", "2025-07-21"),
        ("Prepared by: Rangeland Service, 21 July 2025", "Rangeland Service", "2025-07-21"),
        ("Submitted by the Ministry of Lands on 21 July 2025", "Ministry of Lands", "2025-07-21"),
        ("Completed by: Roads Directorate", "Roads Directorate", "None"),
        ("\u00c9labor\u00e9 par le Service des eaux, Oru, le 21 juillet 2025", "Service des eaux", "2025-07-21"),
        ("Pr\u00e9par\u00e9 par le Service des eaux", "Service des eaux", "None"),
        ("Elaborado por la Direcci\u00f3n de Bosques", "Direcci\u00f3n de Bosques", "None"),
        ("Presentado por el Ministerio de Aguas", "Ministerio de Aguas", "None"),
        ("Elaborado pela Dire\u00e7\u00e3o de Florestas", "Dire\u00e7\u00e3o de Florestas", "None"),
        ("\u0623\u0639\u062f\u0647: \u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u0632\u0631\u0627\u0639\u0629",
         "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u0632\u0631\u0627\u0639\u0629", "None"),
        ("Prepared by Ola Reef, Coast Unit", "", "None"),
        ("Contact: Ola Reef", "", "None"),
        ("Prepared by the Rangeland Service, July 2025", "Rangeland Service", "None"),
    ],
)  # fmt: skip
def test_who_prepared_the_report(line: str, office: str, day: str) -> None:
    """The line is no text about the last action; its office and its day are read, and persons left out."""
    report = read(line)
    assert report.actions[0].further["outlook"] == ["A review."]
    assert (report.front.prepared_by, str(report.front.submitted)) == (office, day)
    assert any(line[:40] in doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "lines",
    [("21 July 2025",), ("Oru, July 2025",), ("Rangeland Service, Oru",), ("Oru",), ("End of the report",),
     ("Prepared by the ministry and sent to parliament.",), ("Rangeland Service", "Tel. 12 345")],
)  # fmt: skip
def test_lines_at_the_end_that_may_sign(lines: tuple[str, ...]) -> None:
    """They are kept, and quoted."""
    report = read(*lines)
    shown = "; ".join(f'"{line}"' for line in lines)
    kept = f"{shown} at the end may belong to a signature, but {'was' if len(lines) == 1 else 'were'} kept"
    assert [doubt.words for doubt in report.uncertainties if "at the end" in doubt.words] == [kept]
    assert lines[0] in str(report.actions[0])


def test_a_line_apart_from_a_text_without_a_full_stop() -> None:
    form = (*FORM[:-2], "We walked", "", "Done by the coast unit")
    report = read_form(read_text("\n".join(form).encode()), sound_plan(Path()))
    assert any('"Done by the coast unit" at the end may' in doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "line",
    ["Oru", "Port Aline, Oru", "Report compiled in Port Aline", "End of report", "Rapport établi à Oru",
     "Fin del informe", "This report was discussed by the board.", "Ce rapport est public."],
)  # fmt: skip
def test_a_line_right_below_the_last_text(line: str) -> None:
    """A place alone, and a line about the report itself, are kept, and quoted."""
    report = read_form(read_text("\n".join((*FORM[:-1], line)).encode()), sound_plan(Path()))
    told = [doubt.words for doubt in report.uncertainties if "at the end" in doubt.words]
    assert told == [f'"{line}" at the end may belong to a signature, but was kept']
    assert report.actions[0].texts.progress == ["We walked.", line]


@pytest.mark.parametrize(
    "line",
    ["Validated by the Ports Board", "Reviewed by A. Mar, Ports Service", "Validé par le Conseil des ports",
     "Revisado por la Junta", "Validado pelo Conselho", "اعتمده مجلس الموانئ"],
)  # fmt: skip
def test_who_validated_the_report(line: str) -> None:
    """The line is left out, and quoted, below the last text and in the last row of a table."""
    report = read_form(read_text("\n".join((*FORM[:-1], line)).encode()), sound_plan(Path()))
    assert report.actions[0].texts.progress == ["We walked."]
    plan = sound_plan(Path())
    table = forms.grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."), (line, "", ""))
    in_row = forms.read(plan, forms.lines("PART C"), table)
    assert in_row.actions[0].texts.progress == ["Done."]
    for each in (report, in_row):
        assert f'"{line}" was left out, as the signature' in [doubt.words for doubt in each.uncertainties]


@pytest.mark.parametrize("line", ["We built two boats", "12 boats", "Progress: two boats", "- Two boats"])
def test_texts_without_a_full_stop(line: str) -> None:
    """Right below other texts, or in a list, they are texts."""
    form = (*FORM[:-1], line, "- A boat.") if line[0] == "-" else (*FORM[:-1], line)
    report = read_form(read_text("\n".join(form).encode()), sound_plan(Path()))
    assert not any("at the end" in doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("Evidence: Coast Map", "", "Coastal Atlas"), "Coastal Atlas"),
        (("Preuves : carte des c\u00f4tes", "", "Atlas C\u00f4tier"), "Atlas C\u00f4tier"),
        (("The coastal atlas was printed.", "", "Coastal Atlas"), "Coastal Atlas"),
        (("Next steps: two boats", "", "Two Tents"), "Two Tents"),
    ],
)
def test_a_name_at_the_end_that_may_belong_to_the_text(lines: tuple[str, ...], kept: str) -> None:
    """It stays in the text, and is quoted."""
    report = read(*lines)
    assert not any("as the signature" in doubt.words for doubt in report.uncertainties)
    said = [doubt.words for doubt in report.uncertainties if "signed" in doubt.words]
    assert said == [f'"{kept}" at the end may be the name of who signed, but was kept in the text']
    assert kept in str(report.actions[0])


def test_lines_between_tables_are_told_at_once() -> None:
    """The lines of a signature, and others that are outside the tables, need only one line."""
    plan: Plan = sound_plan(Path())
    table = forms.grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."))
    costs = forms.grid(("Item", "Amount"), ("Boats", "20"))
    report = forms.read(
        plan, forms.lines("PART C"), table, forms.lines("For the State", "Rosa Melo", "Director"), costs
    )
    told = [doubt.words for doubt in report.uncertainties if "outside" in doubt.words]
    assert told == ['"For the State"; "Rosa Melo"; "Director" are outside the table of actions, so they were left out']


def test_evidence_with_a_day() -> None:
    """A line below the heading of texts is no place and day of a signature."""
    form = (*FORM[:-1], "Evidence:", "Coast Act, 3 May 2025")
    report = read_form(read_text("\n".join(form).encode()), sound_plan(Path()))
    assert report.front.submitted is None
    assert "Coast Act" in str(report.actions[0])
