"""Elements of WordprocessingML for which python-docx has no methods."""

from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement


def element(name: str, /, **attributes: str) -> Any:
    """Return an element of WordprocessingML.

    Args:
        name: Its name without the prefix.
        attributes: Its attributes, by names without the prefix.
    """
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made
