"""Gives each link in a PDF one area to click on, where WeasyPrint makes another one for every element in the link.

An area belongs to the element of its link (ISO 14289-1, 7.18.5), and readers with a keyboard reach each link once.
"""

from collections.abc import Iterator
from typing import Any

LINK, AREA, PAGE = "/Link", "/OBJR", "/Page"


def join_links(elements: dict[bytes, Any], pdf: Any) -> None:
    """Remove the areas of elements inside links; give an area to the link if that has none on the same page.

    Args:
        elements: The dictionaries of the PDF by reference.
        pdf: The PDF (``pydyf.PDF``) before it is written.
    """
    removed = set[bytes]()
    moved: dict[bytes, bytes] = {}
    for link in [element for element in elements.values() if element.get("S") == LINK]:
        own = {elements[kid]["Pg"] for kid in link["K"] if _is_area(elements, kid)}
        for inner, area in list(_inner_areas(elements, link)):
            inner["K"].remove(area)
            if elements[area]["Pg"] in own:
                removed.add(elements[area]["Obj"])
            else:
                link["K"].append(area)
                moved[elements[area]["Obj"]] = link.reference
    _forget(elements, pdf, removed, moved)


def _inner_areas(elements: dict[bytes, Any], element: Any) -> Iterator[tuple[Any, bytes]]:
    """Yield the areas of the elements inside an element, each with its owner."""
    for kid in element["K"]:
        inner = elements.get(kid) if isinstance(kid, bytes) else None
        if inner is not None and "K" in inner:
            yield from ((inner, area) for area in list(inner["K"]) if _is_area(elements, area))
            yield from _inner_areas(elements, inner)


def _is_area(elements: dict[bytes, Any], kid: object) -> bool:
    return isinstance(kid, bytes) and elements[kid].get("Type") == AREA


def _forget(elements: dict[bytes, Any], pdf: Any, removed: set[bytes], moved: dict[bytes, bytes]) -> None:
    """Take removed areas off their pages, and record in the tree of parents which links own the moved ones."""
    for page in [element for element in elements.values() if element.get("Type") == PAGE and "Annots" in element]:
        page["Annots"] = type(page["Annots"])(area for area in page["Annots"] if area not in removed)
    numbers = elements[elements[pdf.catalog["StructTreeRoot"]]["ParentTree"]]["Nums"]
    owners = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for area in removed:
        del owners[elements[area]["StructParent"]]
    for area, link in moved.items():
        owners[elements[area]["StructParent"]] = link
    numbers[:] = [value for pair in owners.items() for value in pair]
