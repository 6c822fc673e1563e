"""Completes the tags of a PDF where WeasyPrint leaves list items without bodies."""

from typing import Any

LABEL, BODY = "/Lbl", "/LBody"


def complete_list_items(document: object, pdf: Any) -> None:
    """Put everything in a list item but its label into a body, as checkers of PDF/UA expect (ISO 32000-1, 14.8.4.3.3).

    Args:
        document: What WeasyPrint has laid out.
        pdf: The PDF (``pydyf.PDF``) before it is written.
    """
    del document
    elements: dict[bytes, Any] = {entry.reference: entry for entry in pdf.objects if hasattr(entry, "get")}
    for item in [entry for entry in elements.values() if entry.get("S") == "/LI"]:
        kids = list(item["K"])
        content = [kid for kid in kids if elements[kid]["S"] != LABEL]
        if all(elements[kid]["S"] == BODY for kid in content):
            continue
        body = type(item)({"Type": "/StructElem", "S": BODY, "P": item.reference, "Pg": item["Pg"]})
        body["K"] = type(item["K"])(content)
        pdf.add_object(body)
        for kid in content:
            elements[kid]["P"] = body.reference
            if elements[kid]["S"] == BODY:
                elements[kid]["S"] = "/NonStruct"
        item["K"] = type(item["K"])([*(kid for kid in kids if kid not in content), body.reference])
