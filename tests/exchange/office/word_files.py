"""Small Word documents, written part by part."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMESPACES = (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)


def word_file(body: str, *, namespace: str = W, more: dict[str, str | bytes] | None = None, **parts: str) -> bytes:
    """A document with a body.

    Args:
        body: What ``w:body`` contains.
        namespace: That of Word's elements.
        more: Further entries of the zip file, by name.
        parts: What further parts contain: styles, numbering, footnotes, comments; a whole part begins with a DOCTYPE.
    """
    related = "".join(f'<Relationship Id="r{name}" Type="{RELATIONS}/{name}" Target="{name}.xml"/>' for name in parts)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        types = {"/word/document.xml": "document.main"} | {f"/word/{name}.xml": name for name in parts}
        overrides = "".join(
            f'<Override PartName="{name}" ContentType="application/vnd.openxmlformats-officedocument.'
            f'wordprocessingml.{kind}+xml"/>' for name, kind in types.items()
        )  # fmt: skip
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"'
            f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{RELATIONS}/officeDocument"'
            ' Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{namespace}"{NAMESPACES}><w:body>{body}</w:body></w:document>',
        )
        archive.writestr("word/_rels/document.xml.rels", f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>')
        for name, content in parts.items():
            part = f'<w:{name} xmlns:w="{namespace}">{content}</w:{name}>'
            archive.writestr(f"word/{name}.xml", content if content.startswith("<!") else part)
        for name, entry in (more or {}).items():
            archive.writestr(name, entry)
    return stream.getvalue()


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph of runs."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def row(*cells: str, properties: str = "") -> str:
    """A row of cells, each its paragraphs; a text without elements is a paragraph."""
    inner = (f"<w:tc>{cell if cell.startswith('<') else paragraph(run(cell))}</w:tc>" for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(inner)}</w:tr>"


def table(*rows: str) -> str:
    """A table of rows."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"
