"""Reads the runs of a paragraph in a Word document: what a reader sees, and in which style."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from planpress.exchange.office.document import TextRun
from planpress.exchange.office.docx_package import child, children, is_on, kind
from planpress.exchange.office.docx_remarks import DocumentRemarks
from planpress.exchange.office.docx_styles import WordStyles
from planpress.exchange.office.package import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

WRAPPERS = frozenset(["rubyBase", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo"])
DROPPED = frozenset(["del", "moveFrom"])
ADDED = frozenset(["ins", "moveTo"])
SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}
SYMBOLS = {"F0B7": "\u2022", "F0A7": "\u2022", "F0FC": "\u2713", "F0FE": "\u2612", "F0A8": "\u2610", "F06F": "\u2610",
           "F0FB": "\u2717", "F078": "\u2612", "F0D8": "\u2022"}  # fmt: skip
"""Characters of the fonts Symbol and Wingdings that stand for bullets, ticks and boxes."""
TICKED, UNTICKED = "\u2612", "\u2610"


class RunReader:
    """Reads runs; a field may begin in one paragraph and end in another, so one reader reads the whole document.

    Args:
        styles: The styles of the document.
        notes: The texts of footnotes and endnotes, by kind and id.
        remarks: Where to note what is left out.
    """

    def __init__(self, styles: WordStyles, notes: dict[tuple[str, str], str], remarks: DocumentRemarks) -> None:
        self.styles, self.notes, self.remarks = styles, notes, remarks
        self.fields: list[bool] = []
        """Whether each open field has reached its result."""
        self.boxes: list[_Element] = []
        """Text boxes in the paragraph."""

    def runs(self, paragraph: "_Element", style: str, place: str) -> list[TextRun]:
        """Return the runs of a paragraph.

        Args:
            paragraph: The ``w:p``.
            style: The id of its style; "" for the default.
            place: Where it stands.
        """
        return list(self._inside(paragraph, style, place))

    def _inside(self, parent: Iterable["_Element"], style: str, place: str) -> Iterator[TextRun]:
        for element in parent:
            name = kind(element)
            if name == "r":
                yield from self._run(element, style, place)
            elif name in ADDED:
                self.remarks.count("inserted", place)
                yield from self._inside(element, style, place)
            elif name in DROPPED:
                self.remarks.count("deleted", place)
            elif name == "sdt":
                yield from self._inside(content_of(element, self.remarks, place), style, place)
            elif name in WRAPPERS:
                yield from self._inside(element, style, place)
            elif name in ("m:oMath", "m:oMathPara"):
                formula = "".join(text.text or "" for text in element.iter() if kind(text) == "m:t")
                yield TextRun(formula)
            elif name == "mc:AlternateContent":
                yield from self._inside(chosen(element), style, place)

    def _run(self, run: "_Element", style: str, place: str) -> Iterator[TextRun]:
        properties = child(run, "rPr")
        text = "".join(self._text(run, place))
        if any(kind(inner) == "ruby" for inner in run):
            for ruby in children(run, "ruby"):
                yield from self._inside(children(ruby, "rubyBase"), style, place)
        if not text:
            return
        if self.styles.switch("vanish", properties, style):
            self._leave_out("hidden", text, place)
        elif self.styles.switch("strike", properties, style) or self.styles.switch("dstrike", properties, style):
            self._leave_out("struck", text, place)
        else:
            yield TextRun(text, self.styles.switch("i", properties, style))

    def _leave_out(self, reason: str, text: str, place: str) -> None:
        if text.strip():
            self.remarks.count(reason, place)

    def _text(self, run: Iterable["_Element"], place: str) -> Iterator[str]:
        for element in run:
            name = kind(element)
            if name == "fldChar":
                yield self._field(element)
            elif not all(self.fields):  # the instruction of a field, not its result
                continue
            elif name == "t":
                yield element.text or ""
            elif name in SIGNS:
                yield SIGNS[name] if attribute(element, "type") != "page" else " "
            elif name == "sym":
                yield SYMBOLS.get((attribute(element, "char") or "").upper(), "\ufffd")
            elif name in ("footnoteReference", "endnoteReference"):
                self._note(name.removesuffix("Reference"), element, place)
            elif name in ("drawing", "pict", "object"):
                self._drawing(element, place)
            elif name == "mc:AlternateContent":
                yield from self._text(chosen(element), place)

    def _field(self, mark: "_Element") -> str:
        """Follow the beginning and the end of fields; return the sign of a box to tick."""
        step = attribute(mark, "fldCharType")
        if step == "begin":
            self.fields.append(False)
            if (box := child(mark, "ffData", "checkBox")) is not None:
                checked = is_on(child(box, "checked"))
                if checked is None:
                    checked = is_on(child(box, "default"))
                return TICKED if checked else UNTICKED
        elif step == "separate" and self.fields:
            self.fields[-1] = True
        elif step == "end" and self.fields:
            self.fields.pop()
        return ""

    def _note(self, name: str, reference: "_Element", place: str) -> None:
        words = self.notes.get((name, attribute(reference, "id") or ""), "")
        self.remarks.quote("note", place, words)

    def _drawing(self, element: "_Element", place: str) -> None:
        boxes = [inner for inner in element.iter() if kind(inner) == "txbxContent"]
        if boxes:
            self.boxes += boxes
        else:
            self.remarks.count("embedded" if kind(element) == "object" else "picture", place)


def content_of(control: "_Element", remarks: DocumentRemarks, place: str) -> Iterable["_Element"]:
    """Return what a content control holds; nothing if it still shows the words of the form.

    Args:
        control: The ``w:sdt``.
        remarks: Where to note that it is not filled in.
        place: Where it stands.
    """
    if is_on(child(control, "sdtPr", "showingPlcHdr")):
        remarks.count("placeholder", place)
        return ()
    content = child(control, "sdtContent")
    return () if content is None else content


def chosen(alternatives: "_Element") -> Iterable["_Element"]:
    """Return one of several forms of the same content: the first choice, or else the fallback."""
    for name in ("mc:Choice", "mc:Fallback"):
        if (content := child(alternatives, name)) is not None:
            return content
    return ()
