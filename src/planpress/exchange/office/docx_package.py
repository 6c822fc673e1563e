"""Opens a Word document as a package of XML parts, and names their elements.

Strict documents (ISO/IEC 29500) use other namespaces than ordinary ones; both get the same names here.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from planpress.errors import RefusedError
from planpress.exchange.office.package import BROKEN, OfficePackage, attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

WORD = re.compile(r"http://(?:schemas\.openxmlformats\.org|purl\.oclc\.org/ooxml)/wordprocessingml/(?:2006/)?main")
ESCAPED = re.compile("_x005F_(?=[xX][0-9A-Fa-f]{4}_)")
"""The sign with which LibreOffice begins words such as "_x000D_", which Word shows as they are."""
APPLICATION = "docprops/app.xml"
"""The part that names the program that wrote the document, in lower case."""
LONGEST_FACTS = 10_000
OTHER_FORMATS = {
    "mimetype": ("it is an OpenDocument file", "save it as .docx"),
    "xl/workbook.xml": ("it is a workbook, not a Word document", "save the report as .docx"),
    "ppt/presentation.xml": ("it is a presentation", "give a Word document"),
}
"""Parts by which other formats in a zip file are recognised."""


def kind(element: "_Element") -> str:
    """Return the name of an element: the bare name of Word's own elements, others as prefix and name.

    Args:
        element: The element; a comment or a processing instruction has the name "".
    """
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    namespace, _, name = tag[1:].rpartition("}") if tag.startswith("{") else ("", "", tag)
    if WORD.fullmatch(namespace):
        return name
    return f"{_short(namespace)}:{name}"


def _short(namespace: str) -> str:
    if namespace.endswith("/math"):
        return "m"
    if namespace.endswith("/markup-compatibility/2006"):
        return "mc"
    return "w14" if namespace.endswith("/word/2010/wordml") else "other"


def child(element: "_Element | None", *names: str) -> "_Element | None":
    """Return the element at the end of a path of names, or None."""
    for name in names:
        if element is None:
            return None
        element = next((inner for inner in element if kind(inner) == name), None)
    return element


def children(element: "_Element | None", name: str) -> Iterator["_Element"]:
    """Yield the children of an element that have a given name."""
    if element is not None:
        yield from (inner for inner in element if kind(inner) == name)


def plain_text(element: "_Element") -> str:
    """Return the words in an element on one line, without deleted words or alternative forms."""
    pieces: list[str] = []
    waiting = [element]
    while waiting:
        inner = waiting.pop()
        name = kind(inner)
        if name == "t":
            pieces.append(inner.text or "")
        elif name in ("p", "tc", "tab", "br"):
            pieces.append(" ")
        if name not in ("del", "moveFrom", "mc:Fallback"):
            waiting += reversed(inner)
    return " ".join("".join(pieces).split())


def is_on(element: "_Element | None") -> bool | None:
    """Return the value of a switch such as ``w:i``; None if it is missing."""
    if element is None:
        return None
    return (attribute(element, "val") or "true").lower() not in ("0", "false", "off", "none")


class DocxPackage(OfficePackage):
    """The parts of a Word document.

    Args:
        content: The bytes of the file.

    Raises:
        RefusedError: The file is damaged, encrypted or too large, or is not a Word document.
    """

    def __init__(self, content: bytes) -> None:
        super().__init__(content, OTHER_FORMATS)
        if not any(name.lower().startswith(("[content_types]", "_rels/")) for name in self.parts):
            raise RefusedError("it is an archive of files (.zip), not a Word document", "unpack it, and give one file")
        self.main = self.main_part("it is not a Word document", "give a .docx file")

    def body(self) -> "_Element | None":
        """Return the body of the document with its words as the program that wrote it shows them; None without one."""
        root = self.xml(self.main)
        if root is not None and self._is_from_libreoffice():
            for element in root.iter("{*}t"):
                element.text = ESCAPED.sub("_", element.text or "")
        return child(root, "body")

    def _is_from_libreoffice(self) -> bool:
        entry = self.parts.get(APPLICATION)
        if entry is None:
            return False
        try:
            with self.archive.open(entry) as stream:
                return b"<Application>LibreOffice" in stream.read(LONGEST_FACTS)
        except BROKEN:  # the rest of the document may be sound
            return False

    def related(self, ending: str) -> "_Element | None":
        """Return the part to which the main part has a relation, such as "styles"; None if there is none.

        Args:
            ending: The last word of the relation's type.
        """
        name = next((relation.name for relation in self.relations_of(self.main) if relation.kind == ending), "")
        return self.xml(name) if name else None

    def all_related(self, ending: str) -> "Iterator[_Element]":
        """Yield every part to which the main part has a relation, such as "header".

        Args:
            ending: The last word of the relation's type.
        """
        for relation in self.relations_of(self.main):
            if relation.kind == ending and relation.name and (part := self.xml(relation.name)) is not None:
                yield part

    def links(self) -> dict[str, str]:
        """Return the addresses to which the main part links, by the ids of the links; nothing is opened."""
        return self.links_of(self.main)
