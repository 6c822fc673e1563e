"""Lists of persons, equipment and the like in Word, which are no reports. All persons are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read

__all__ = ["plan"]
PERSONS = {
    "No.|Name|Post|Office|Telephone|Status": "1|A. Moor|Inspector|Hillmark|101|permanent",
    "No.|Name|Organisation|E-mail|Status|Remarks": "1|A. Moor|Hillmark|a@example.org|active|Is on leave until May.",
    "No.|Name|Post|Start date|Status|Comments": "1|A. Moor|Inspector|1 May 2019|on leave|Leads the team of the north.",
    "N°|Nom|Fonction|Téléphone|État|Observations": "1|M. Durand|Agent|101|titulaire|Est en congé.",
    "N.º|Nombre|Cargo|Teléfono|Estado|Observaciones": "1|A. Gómez|Jefa|101|activo|Está de licencia.",
    "N.º|Nome|Cargo|Telefone|Estado|Observações": "1|A. Gomes|Chefe|101|ativo|Está de licença.",
    "الرقم|الاسم|المنصب|الهاتف|الحالة|ملاحظات": "1|أحمد|مدير|101|دائم|في إجازة.",
}
OTHERS = {
    "No.|Name|Institution|Status": "1|A. Moor|Hillmark|present",
    "N°|Désignation|Quantité|État|Observations": "1|Drone|2|neuf|Il faut une batterie.",
    "No.|Title|Author|Status|Comments": "1|Dams of the north|A. Moor|lent|Was lent in May.",
}
LISTS = [(words, "list of persons or contacts") for words in PERSONS.items()] + [
    (words, "none of the plan's ratings or pillars|list of equipment") for words in OTHERS.items()
]


@pytest.mark.parametrize(("rows", "reason"), LISTS)
@pytest.mark.parametrize("above", ["Year: 2022", "Staff and equipment"])
def test_lists_are_refused(plan: Plan, rows: tuple[str, str], reason: str, above: str) -> None:
    """A list of something else with a column of a status is refused as such, with a period and without."""
    heads, row = (words.split("|") for words in rows)
    with pytest.raises(RefusedError, match=f"{reason}|no actions in the layout"):
        read(plan, lines("Dam inspectorate", above), grid(heads, row, ["2", *row[1:]]))


@pytest.mark.parametrize(
    ("heads", "row"),
    [
        ("No.|Name of action|Focal person|Telephone|Status|Progress", "1|Amend the law|A. Moor|101|Half done|So."),
        ("No.|Name|Telephone|Status|Progress", "1|Amend the law|101|Half done|It was begun."),
        ("No.|Name|Telephone|Status|Comments", "1|Amend the law|101|Achieved|It was begun."),
        ("No.|Name|Office|Status", "1.1|Amend the law|Customs|Half done"),
        ("No.|Action|Equipment|Quantity|Status|Comments", "1|Amend the law|Drones|2|Half done|It was begun."),
    ],
)
def test_reports_with_such_columns_are_read(plan: Plan, heads: str, row: str) -> None:
    """A report with columns of persons or equipment is read, also with words that are no labels of the scale."""
    number, *cells = row.split("|")
    report = read(plan, lines("2022"), grid(heads.split("|"), [number, *cells], [f"{number[:-1]}2", *cells]))
    assert [action.title for action in report.actions] == ["Amend the law"] * 2
