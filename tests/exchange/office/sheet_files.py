"""Small OpenDocument spreadsheets, written part by part."""

import io
import zipfile

NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("number", "datastyle"),
    )
)
MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"


def text_cell(text: str, attributes: str = "") -> str:
    """A cell with a text; each line is a paragraph."""
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string" {attributes}>{paragraphs}</table:table-cell>'


def row_of(*cells: str, attributes: str = "") -> str:
    """A row; a cell without a tag is a text."""
    made = "".join(cell if cell.startswith("<") else text_cell(cell) for cell in cells)
    return f"<table:table-row {attributes}>{made}</table:table-row>"


def sheet_file(*rows: str, styles: str = "", sheets: str = "", entries: dict[str, str] | None = None) -> bytes:
    """A spreadsheet with a sheet called Plan.

    Args:
        rows: Its rows.
        styles: Its automatic styles.
        sheets: Further sheets.
        entries: Further parts of the file by name.
    """
    table = f'<table:table table:name="Plan">{"".join(rows)}</table:table>'
    content = (
        f"<office:document-content {NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{table}{sheets}</office:spreadsheet></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MIMETYPE, zipfile.ZIP_STORED)
        for name, text in {"content.xml": content, **(entries or {})}.items():
            archive.writestr(name, text)
    return stream.getvalue()
