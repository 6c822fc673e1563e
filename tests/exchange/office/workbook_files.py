"""Small workbooks of Excel, written part by part."""

import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def workbook_file(  # noqa: PLR0913 - each of them is one property of the workbook
    *sheets: str,
    strings: str = "",
    styles: str = "",
    properties: str = "",
    states: tuple[str, ...] = (),
    strict: bool = False,
    more: dict[str, str | bytes] | None = None,
) -> bytes:
    """A workbook with sheets called A, B and so on.

    Args:
        sheets: What each ``worksheet`` contains; rows alone are put into ``sheetData``.
        strings: What ``sst`` contains.
        styles: What ``styleSheet`` contains.
        properties: The attributes of ``workbookPr``.
        states: The state of each sheet: visible, hidden or veryHidden.
        strict: Whether the namespaces are those of ISO/IEC 29500 Strict.
        more: Further entries of the zip file, by name.
    """
    main, relations = (STRICT_MAIN, STRICT_RELATIONS) if strict else (MAIN, RELATIONS)
    states = states or ("visible",) * len(sheets)
    listed = "".join(
        f'<sheet name="{chr(ord("A") + place)}" sheetId="{place + 1}" state="{state}" r:id="r{place}"/>'
        for place, state in enumerate(states)
    )
    related = "".join(
        f'<Relationship Id="r{place}" Type="{relations}/worksheet" Target="worksheets/sheet{place}.xml"/>'
        for place in range(len(sheets))
    )
    related += f'<Relationship Id="s" Type="{relations}/sharedStrings" Target="sharedStrings.xml"/>'
    related += f'<Relationship Id="t" Type="{relations}/styles" Target="styles.xml"/>'
    parts: dict[str, str | bytes] = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{relations}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><workbookPr {properties}/>'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{strings}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}">{styles}</styleSheet>',
    }
    for place, sheet in enumerate(sheets):
        content = sheet if "<sheetData>" in sheet else f"<sheetData>{sheet}</sheetData>"
        parts[f"xl/worksheets/sheet{place}.xml"] = (
            f'<worksheet xmlns="{main}" xmlns:r="{relations}">{content}</worksheet>'
        )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, entry in (parts | (more or {})).items():
            archive.writestr(name, entry)
    return stream.getvalue()


def row(*cells: str, number: int = 1, attributes: str = "") -> str:
    """A row of cells; a text without elements is a text in the cell."""
    inner = "".join(cell if cell.startswith("<") else text(cell) for cell in cells)
    return f'<row r="{number}" {attributes}>{inner}</row>'


def text(words: str) -> str:
    """A cell with a text."""
    return f'<c t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>'


def number(value: str, style: int = 0) -> str:
    """A cell with a number."""
    return f'<c s="{style}"><v>{value}</v></c>'


def formats(*codes: str) -> str:
    """Styles: 0 is without a format, and each code makes the next one."""
    defined = "".join(f'<numFmt numFmtId="{200 + place}" formatCode="{code}"/>' for place, code in enumerate(codes))
    styles = "".join(f'<xf numFmtId="{200 + place}"/>' for place in range(len(codes)))
    return f'<numFmts>{defined}</numFmts><cellXfs><xf numFmtId="0"/>{styles}</cellXfs>'
