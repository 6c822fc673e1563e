"""Opens a Word document as a package of XML parts, within limits that are checked before anything is parsed.

No macro, link or external entity is followed: parts are read from the package only, and XML with a DOCTYPE is refused.
The namespaces of Strict documents (ISO/IEC 29500) and of usual ones mean the same here.
"""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from types import ModuleType
from typing import TYPE_CHECKING
from urllib.parse import unquote

from planpress.errors import RefusedError

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_PARTS = 5_000
MAX_UNPACKED = 500_000_000
"""The most bytes of all parts together; pictures count, although they are not read."""
MAX_PART = 30_000_000
"""The most bytes of a part that is parsed."""
MAX_TAGS = 3_000_000
"""The most tags of a part, which decide how much memory it takes."""
WORD = re.compile(r"http://(?:schemas\.openxmlformats\.org|purl\.oclc\.org/ooxml)/wordprocessingml/(?:2006/)?main")
MAIN_PART = re.compile(r"/relationships/officeDocument$")
DAMAGED = "open it in a word processor and save it again"
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


def attribute(element: "_Element | None", name: str) -> str | None:
    """Return an attribute of an element, whichever namespace it has; None if it is missing."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: "_Element | None", *names: str) -> "_Element | None":
    """Return the element at the end of a path of names, or None."""
    for name in names:
        if element is None:
            return None
        element = next((inner for inner in element if kind(inner) == name), None)
    return element


def children(element: "_Element | None", name: str) -> Iterator["_Element"]:
    """Yield the children of an element that have a name."""
    if element is not None:
        yield from (inner for inner in element if kind(inner) == name)


def is_on(element: "_Element | None") -> bool | None:
    """Return the value of a switch such as ``w:i``; None if it is missing."""
    if element is None:
        return None
    return (attribute(element, "val") or "true").lower() not in ("0", "false", "off", "none")


class DocxPackage:
    """The parts of a Word document.

    Args:
        content: The bytes of the file.

    Raises:
        RefusedError: It is damaged, encrypted, too large or no Word document.
    """

    def __init__(self, content: bytes) -> None:
        try:
            self.archive = zipfile.ZipFile(io.BytesIO(content))
            self.parts = self._checked()
        except (zipfile.BadZipFile, UnicodeDecodeError, NotImplementedError, ValueError, OSError) as error:
            raise RefusedError("the file is damaged: it is no complete zip file", DAMAGED) from error
        self.main = self._main()

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        entries = self.archive.infolist()
        if len(entries) > MAX_PARTS:
            raise RefusedError(f"the file contains more than {MAX_PARTS:,} parts", DAMAGED)
        if sum(entry.file_size for entry in entries) > MAX_UNPACKED:
            raise RefusedError(f"the file unpacks to more than {MAX_UNPACKED:,} bytes", "remove pictures, or split it")
        parts: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            name = entry.filename.replace("\\", "/").lstrip("/")
            if name.lower() in parts or ".." in name.split("/"):
                raise RefusedError("the file contains a part twice, or one outside it", DAMAGED)
            if entry.flag_bits & 1:
                raise RefusedError("it is encrypted with a password", "save a copy without a password")
            parts[name.lower()] = entry
        for name, (words, hint) in OTHER_FORMATS.items():
            if name in parts:
                raise RefusedError(words, hint)
        return parts

    def _main(self) -> str:
        for relation in self.relations("_rels/.rels"):
            if MAIN_PART.search(attribute(relation, "Type") or ""):
                if attribute(relation, "TargetMode") == "External":
                    raise RefusedError("its text is in another file", "save it as a complete .docx")
                return (attribute(relation, "Target") or "").lstrip("/")
        raise RefusedError("it is no Word document", "give a .docx file")

    def relations(self, name: str) -> Iterator["_Element"]:
        """Yield the relations that a part of relations lists."""
        root = self.xml(name)
        if root is not None:
            yield from (relation for relation in root if isinstance(relation.tag, str))

    def related(self, ending: str) -> "_Element | None":
        """Return the part to which the main part has a relation, such as "styles"; None if there is none.

        Args:
            ending: The last word of the relation's type.
        """
        folder = posixpath.dirname(self.main)
        for relation in self._relations_of_main():
            external = attribute(relation, "TargetMode") == "External"
            if not external and (attribute(relation, "Type") or "").endswith(f"/{ending}"):
                target = unquote(attribute(relation, "Target") or "")
                path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
                return self.xml(path)
        return None

    def links(self) -> dict[str, str]:
        """Return the addresses to which the main part has relations, by their ids; nothing is opened."""
        return {
            attribute(relation, "Id") or "": attribute(relation, "Target") or ""
            for relation in self._relations_of_main()
            if (attribute(relation, "Type") or "").endswith("/hyperlink")
        }

    def _relations_of_main(self) -> Iterator["_Element"]:
        folder, name = posixpath.split(self.main)
        return self.relations(posixpath.join(folder, "_rels", f"{name}.rels"))

    def xml(self, name: str) -> "_Element | None":
        """Parse a part; None if there is none.

        Raises:
            RefusedError: It is too large, damaged, nested too deeply, or has a DOCTYPE.
        """
        entry = self.parts.get(name.lower())
        if entry is None:
            return None
        if entry.file_size > MAX_PART:
            raise RefusedError(f"the part {name} has more than {MAX_PART:,} bytes", "split the document")
        try:
            with self.archive.open(entry) as stream:
                content = stream.read(MAX_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
            raise RefusedError(f"the part {name} is damaged", DAMAGED) from error
        return _parsed(content, name)


def _parsed(content: bytes, name: str) -> "_Element":
    if content.count(b"<") > MAX_TAGS:
        raise RefusedError(f"the part {name} has more than {MAX_TAGS:,} tags", "split the document")
    etree = _etree()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root: _Element = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error).lower():
            raise RefusedError(f"the part {name} is nested too deeply", "take tables out of tables") from error
        raise RefusedError(f"the part {name} is damaged", DAMAGED) from error
    if root.getroottree().docinfo.doctype:
        raise RefusedError(f"the part {name} has a DOCTYPE, which no Word document has", DAMAGED)
    return root


def _etree() -> ModuleType:
    try:
        from lxml import etree  # noqa: PLC0415  an extra, which only Word documents need
    except ImportError as error:
        hint = 'install it: pip install "planpress[office]"'
        raise RefusedError("reading Word documents needs lxml, which is not installed", hint) from error
    return etree
