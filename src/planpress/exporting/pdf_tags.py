"""Completes the tags of lists and tables in a PDF, which WeasyPrint takes from HTML element by element.

A list in a PDF consists of items, each with a label and a body (ISO 32000-1, 14.8.4.3.3). A header
of a table states whether it is about its row or its column (ISO 14289-1, 7.5).
"""

from typing import Any

from planpress.exporting.pdf_links import join_links

LIST, ITEM, LABEL, BODY, GROUP = "/L", "/LI", "/Lbl", "/LBody", "/Div"
WITHOUT_MEANING = "/NonStruct"
TABLE_ROW, HEADER, TABLE_HEAD = "/TR", "/TH", "/THead"
OF_ROW, OF_COLUMN = "/Row", "/Column"


def complete_tags(document: object, pdf: Any) -> None:
    """Give list items a body, headers a scope, and links one area; a term and its descriptions become one item.

    Args:
        document: What WeasyPrint has laid out.
        pdf: The PDF (``pydyf.PDF``) before it is written.
    """
    del document
    elements: dict[bytes, Any] = {entry.reference: entry for entry in pdf.objects if hasattr(entry, "get")}
    for group in _children(elements, LIST, GROUP):
        _join_pair(elements, pdf, group)
    for item in [element for element in elements.values() if element.get("S") == ITEM]:
        content = [kid for kid in item["K"] if elements[kid]["S"] != LABEL]
        if any(elements[kid]["S"] != BODY for kid in content):
            _put_into_body(elements, pdf, item, content)
    join_links(elements, pdf)
    for row in [element for element in elements.values() if element.get("S") == TABLE_ROW]:
        _scope_headers(elements, row)


def _scope_headers(elements: dict[bytes, Any], row: Any) -> None:
    """State what the headers in a row are about: columns in a heading or a row without other cells, else the row."""
    cells = [elements[kid] for kid in row["K"]]
    heading = elements[row["P"]]["S"] == TABLE_HEAD or all(cell["S"] == HEADER for cell in cells)
    for cell in cells:
        if cell["S"] == HEADER:
            cell["A"]["Scope"] = OF_COLUMN if heading else OF_ROW


def _children(elements: dict[bytes, Any], parent: str, kind: str) -> list[Any]:
    """Return the elements of a kind that are directly in elements of another kind."""
    parents = [element for element in elements.values() if element.get("S") == parent]
    return [elements[kid] for element in parents for kid in element["K"] if elements[kid]["S"] == kind]


def _join_pair(elements: dict[bytes, Any], pdf: Any, group: Any) -> None:
    """Turn a group into an item: WeasyPrint has made an item from the term and one from each description."""
    group["S"] = ITEM
    term, *descriptions = (elements[kid] for kid in group["K"])
    term["S"] = LABEL
    for entry in (term, *descriptions):
        for kid in entry["K"]:
            if elements[kid]["S"] == BODY:
                elements[kid]["S"] = WITHOUT_MEANING
    for description in descriptions:
        description["S"] = GROUP
    _put_into_body(elements, pdf, group, [description.reference for description in descriptions])


def _put_into_body(elements: dict[bytes, Any], pdf: Any, item: Any, content: list[bytes]) -> None:
    body = type(item)({"Type": "/StructElem", "S": BODY, "P": item.reference, "Pg": item["Pg"]})
    body["K"] = type(item["K"])(content)
    pdf.add_object(body)
    elements[body.reference] = body
    for kid in content:
        elements[kid]["P"] = body.reference
        if elements[kid]["S"] == BODY:
            elements[kid]["S"] = WITHOUT_MEANING
    item["K"] = type(item["K"])([*(kid for kid in item["K"] if kid not in content), body.reference])
