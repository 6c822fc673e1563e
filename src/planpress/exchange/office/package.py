"""Opens a zip file of XML parts, such as Word and Excel write, within limits that are checked before parsing.

No macro is run, and no link or external entity is followed: parts are read from the package only, and XML with a
DOCTYPE is refused.
"""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import IO, TYPE_CHECKING
from urllib.parse import unquote

from planpress.errors import RefusedError
from planpress.exchange.office.document import Uncertainty

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_PARTS = 5_000
MAX_UNPACKED = 500_000_000
"""The maximum number of bytes in all parts together; pictures count, although they are not read."""
MAX_PART = 30_000_000
"""The maximum number of bytes in a part that is parsed as a whole."""
MAX_TAGS = 3_000_000
"""The maximum number of tags in a part, on which the memory that it needs depends."""
MAIN_PART = re.compile(r"/relationships/officeDocument$")
BASIC = re.compile(r"basic/.+\.xml")
"""The names of parts with the macros of an OpenDocument file, in lower case."""
DAMAGED = "open it in the program that made it, and save it again"
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)
"""What reading a damaged entry of a zip file can raise."""


@dataclass(frozen=True)
class PackageRelation:
    """A link from one part of a package to another part.

    Args:
        id: The id by which the part names it.
        kind: The last word of its type, such as "styles".
        name: The name of the other part in the package.
    """

    id: str
    kind: str
    name: str


def attribute(element: "_Element | None", name: str) -> str | None:
    """Return an attribute of an element, whichever namespace it has; None if it is missing."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def local_name(element: "_Element") -> str:
    """Return the name of an element without its namespace; "" for a comment or a processing instruction."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


class OfficePackage:
    """The parts of a document or a workbook.

    Args:
        content: The bytes of the file.
        other_formats: The parts by which other formats are recognised, in lower case, each with the reason why it is
            refused and a hint.

    Raises:
        RefusedError: The file is damaged, encrypted, too large or in another format.
    """

    def __init__(self, content: bytes, other_formats: Mapping[str, tuple[str, str]]) -> None:
        try:
            self.archive = zipfile.ZipFile(io.BytesIO(content))
            self.parts = self._checked(other_formats)
        except (zipfile.BadZipFile, UnicodeDecodeError, NotImplementedError, ValueError, OSError) as error:
            raise RefusedError("the file is damaged: it is not a complete zip file", DAMAGED) from error

    def _checked(self, other_formats: Mapping[str, tuple[str, str]]) -> dict[str, zipfile.ZipInfo]:
        entries = self.archive.infolist()
        if len(entries) > MAX_PARTS:
            raise RefusedError(f"the file contains more than {MAX_PARTS:,} parts", DAMAGED)
        if sum(entry.file_size for entry in entries) > MAX_UNPACKED:
            raise RefusedError(
                f"the file unpacks to more than {MAX_UNPACKED:,} bytes", "remove pictures, or split the file"
            )
        parts: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            name = entry.filename.replace("\\", "/").lstrip("/")
            if name.lower() in parts or ".." in name.split("/"):
                raise RefusedError(
                    "the file contains a part twice, or a part whose path leads out of the file", DAMAGED
                )
            if entry.flag_bits & 1:
                raise RefusedError("it is encrypted with a password", "save a copy without a password")
            parts[name.lower()] = entry
        for name, (words, hint) in other_formats.items():
            if name in parts:
                raise RefusedError(words, hint)
        return parts

    def macros(self) -> list[Uncertainty]:
        """Return what to tell a person about macros in the file; nothing if it has none."""
        names = (name for name in self.parts if name.endswith("vbaproject.bin") or BASIC.fullmatch(name))
        return [Uncertainty("", "it contains macros, which were not run")] if any(names) else []

    def main_part(self, otherwise: str, hint: str) -> str:
        """Return the name of the part that the others belong to.

        Args:
            otherwise: The message if there is no such part.
            hint: What the reader of that message can do.

        Raises:
            RefusedError: There is no such part, or it is in another file.
        """
        for relation in self._relations("_rels/.rels"):
            if MAIN_PART.search(attribute(relation, "Type") or ""):
                if attribute(relation, "TargetMode") == "External":
                    raise RefusedError("its text is in another file", "save it as a complete file")
                return (attribute(relation, "Target") or "").lstrip("/")
        raise RefusedError(otherwise, hint)

    def links_of(self, name: str) -> dict[str, str]:
        """Return the addresses to which a part links, by the ids of the links; nothing is opened.

        Args:
            name: The name of the part.
        """
        folder, part = posixpath.split(name)
        return {
            attribute(relation, "Id") or "": attribute(relation, "Target") or ""
            for relation in self._relations(posixpath.join(folder, "_rels", f"{part}.rels"))
            if (attribute(relation, "Type") or "").endswith("/hyperlink")
        }

    def relations_of(self, name: str) -> Iterator[PackageRelation]:
        """Yield the relations of a part to other parts of the package.

        Args:
            name: The name of the part.
        """
        folder, part = posixpath.split(name)
        for relation in self._relations(posixpath.join(folder, "_rels", f"{part}.rels")):
            if attribute(relation, "TargetMode") != "External":
                target = unquote(attribute(relation, "Target") or "")
                path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
                kind = (attribute(relation, "Type") or "").rpartition("/")[2]
                yield PackageRelation(attribute(relation, "Id") or "", kind, path.lstrip("/"))

    def _relations(self, name: str) -> Iterator["_Element"]:
        root = self.xml(name)
        if root is not None:
            yield from (relation for relation in root if isinstance(relation.tag, str))

    def xml(self, name: str) -> "_Element | None":
        """Parse a part; None if the file has no such part.

        Raises:
            RefusedError: The part is too large, damaged or nested too deeply, or has a DOCTYPE.
        """
        entry = self.parts.get(name.lower())
        if entry is None:
            return None
        if entry.file_size > MAX_PART:
            raise RefusedError(f"the part {name} has more than {MAX_PART:,} bytes", "split the file")
        try:
            with self.archive.open(entry) as stream:
                content = stream.read(MAX_PART + 1)
        except BROKEN as error:
            raise RefusedError(f"the part {name} is damaged", DAMAGED) from error
        return _parsed(content, name)

    def stream(self, name: str) -> IO[bytes] | None:
        """Open a part that is too large to be parsed as a whole; None if the file has no such part.

        Raises:
            RefusedError: The part is damaged.
        """
        entry = self.parts.get(name.lower())
        try:
            return self.archive.open(entry) if entry else None
        except BROKEN as error:
            raise RefusedError(f"the part {name} is damaged", DAMAGED) from error


def _parsed(content: bytes, name: str) -> "_Element":
    if content.count(b"<") > MAX_TAGS:
        raise RefusedError(f"the part {name} has more than {MAX_TAGS:,} tags", "split the file")
    etree = xml_library()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root: _Element = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error).lower():
            raise RefusedError(f"the part {name} is nested too deeply", "divide nested tables") from error
        if b"<!DOCTYPE" in content.replace(b"\0", b""):  # nested entities stop the parser; in UTF-16 there are zeros
            raise _doctype(name) from error
        raise RefusedError(f"the part {name} is damaged", DAMAGED) from error
    refuse_doctype(root, name)
    return root


def refuse_doctype(element: "_Element", name: str) -> None:
    """Refuse a part that declares entities or a document type.

    Args:
        element: An element of the part.
        name: The name of the part.

    Raises:
        RefusedError: The part has a DOCTYPE.
    """
    if element.getroottree().docinfo.doctype:
        raise _doctype(name)


def _doctype(name: str) -> RefusedError:
    return RefusedError(f"the part {name} has a DOCTYPE, which such a file must not have", DAMAGED)


def xml_library() -> ModuleType:
    """Return ``lxml.etree``.

    Raises:
        RefusedError: lxml is not installed.
    """
    try:
        from lxml import etree  # noqa: PLC0415  an extra, which only Word documents and workbooks need
    except ImportError as error:
        hint = 'install it: pip install "planpress[office]"'
        raise RefusedError("reading such files needs lxml, which is not installed", hint) from error
    return etree
