"""Reads the runs of a paragraph in a Word document: what a reader sees, and in which style."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from planpress.exchange.office.document import TextRun
from planpress.exchange.office.docx_package import child, children, is_on, kind
from planpress.exchange.office.docx_remarks import DocumentRemarks
from planpress.exchange.office.docx_styles import WordStyles
from planpress.exchange.office.package import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

WRAPPERS = frozenset(["rubyBase", "smartTag", "customXml", "fldSimple", "dir", "bdo"])
DROPPED = frozenset(["del", "moveFrom"])
ADDED = frozenset(["ins", "moveTo"])
SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}
SYMBOLS = {
    **dict.fromkeys(("F0B7", "F0A7", "F0D8", "F076", "F06C", "F06E", "F0B0", "F075", "F09F", "F077"), "\u2022"),
    **dict.fromkeys(("F0FC", "F050", "F0D6"), "\u2713"),
    **dict.fromkeys(("F0FE", "F078", "F052", "F053", "F054"), "\u2612"),
    **dict.fromkeys(("F0A8", "F06F", "F071", "F072", "F0A3"), "\u2610"),
    **dict.fromkeys(("F0FB", "F04F", "F0CE"), "\u2717"),
    **dict.fromkeys(("F0E0", "F0E8", "F0AE"), "\u2192"),
    "F02D": "-", "F02A": "*", "F020": " ",
}  # fmt: skip
"""Characters of the fonts Wingdings and Webdings that stand for bullets, ticks, boxes and arrows."""
GREEK = {0x41: "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", 0x61: "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"}
"""The letters of the font Symbol: the code of the first letter in a series, and the letters of the series."""
SYMBOL_FONT = {
    **{f"F0{first + n:02X}": letter for first, letters in GREEK.items() for n, letter in enumerate(letters)},
    **{f"F0{code:02X}": chr(code) for code in (*range(0x28, 0x2A), *range(0x2B, 0x2D), *range(0x2E, 0x3C))},
    "F0B7": "\u2022", "F0AE": "\u2192", "F0B0": "\u00b0", "F0B1": "\u00b1", "F0B3": "\u2265", "F0A3": "\u2264",
    "F0D6": "\u221a", "F0B4": "\u00d7", "F020": " ", "F02D": "-",
}  # fmt: skip
"""Characters of the font Symbol."""
SYMBOL = re.compile("[\uf000-\uf0ff]")
PROMPT = re.compile(
    r"\W*(?:click or tap (?:here )?to enter (?:text|a date)|click here to enter (?:text|a date)|choose an item|"
    r"choose a building block|cliquez ou appuyez ici pour entrer (?:du texte|une date)|"
    r"cliquez ici pour (?:entrer|taper) (?:du texte|une date)|choisissez un \u00e9l\u00e9ment|"
    r"(?:haga clic o pulse|pulse o haga clic|haga clic) aqu\u00ed para escribir (?:texto|una fecha)|"
    r"elija un elemento)\W*",
    re.IGNORECASE,
)
"""What Word shows in a content control that is not filled in."""
NEW_PAGE = "\x0c"
TICKED, UNTICKED = "\u2612", "\u2610"
USUAL_BOXES = frozenset([TICKED, UNTICKED, "\u2611", "\u25a1", "\u25a0"])


class RunReader:
    """Reads runs; a field may begin in one paragraph and end in another, so one reader reads the whole document.

    Args:
        styles: The styles of the document.
        notes: The texts of footnotes and endnotes, by kind and id.
        links: The addresses of hyperlinks, by the id of their relation.
        remarks: Where to note what is left out.
    """

    def __init__(
        self,
        styles: WordStyles,
        notes: Mapping[tuple[str, str], str],
        links: Mapping[str, str],
        remarks: DocumentRemarks,
    ) -> None:
        self.styles, self.notes, self.links, self.remarks = styles, notes, links, remarks
        self.fields: list[bool] = []
        """Whether each open field has reached its result."""
        self.boxes: list[_Element] = []
        """Text boxes in the paragraph."""

    def runs(self, paragraph: "_Element", style: str, place: str) -> list[TextRun]:
        """Return the runs of a paragraph.

        Args:
            paragraph: The ``w:p``.
            style: The id of its style; "" for the default.
            place: Where it is.
        """
        runs = list(_without_page_breaks(list(self._inside(paragraph, style, place))))
        if not all(self.fields):  # a damaged field must not swallow the rest of the document
            self.remarks.count("open field", place)
            self.fields = [True] * len(self.fields)
        return runs

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
            elif name == "sdt" and (sign := _box(element)):
                yield TextRun(sign)
            elif name == "sdt":
                yield from self._inside(content_of(element, self.remarks, place), style, place)
            elif name == "hyperlink":
                link = self.links.get(attribute(element, "id") or "", "")
                yield from (replace(run, link=link) for run in self._inside(element, style, place))
            elif name in WRAPPERS:
                yield from self._inside(element, style, place)
            elif name in ("m:oMath", "m:oMathPara"):
                formula = "".join(text.text or "" for text in element.iter() if kind(text) == "m:t")
                yield TextRun(formula)
            elif name == "mc:AlternateContent":
                yield from self._inside(chosen(element), style, place)
            elif name == "subDoc":
                self.remarks.quote("part", place)

    def _run(self, run: "_Element", style: str, place: str) -> Iterator[TextRun]:
        properties = child(run, "rPr")
        font = attribute(child(properties, "rFonts"), "ascii") or ""
        text = "".join(self._text(run, font, place))
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
            italic, bold = (self.styles.switch(name, properties, style) for name in ("i", "b"))
            yield TextRun(text.upper() if self.styles.switch("caps", properties, style) else text, italic, bold)

    def _leave_out(self, reason: str, text: str, place: str) -> None:
        if text.strip():
            self.remarks.count(reason, place)

    def _text(self, run: Iterable["_Element"], font: str, place: str) -> Iterator[str]:
        for element in run:
            name = kind(element)
            if name == "fldChar":
                yield self._field(element)
            elif not all(self.fields):  # the instruction of a field, not its result
                continue
            elif name == "t":
                yield SYMBOL.sub(lambda match: self._sign(f"{ord(match[0]):04X}", font, place), element.text or "")
            elif name in SIGNS:
                yield SIGNS[name] if attribute(element, "type") not in ("page", "column") else NEW_PAGE
            elif name == "sym":
                yield self._sign((attribute(element, "char") or "").upper(), attribute(element, "font") or "", place)
            elif name in ("footnoteReference", "endnoteReference"):
                self._note(name.removesuffix("Reference"), element, place)
            elif name in ("drawing", "pict", "object"):
                self._drawing(element, place)
            elif name == "mc:AlternateContent":
                yield from self._text(chosen(element), font, place)

    def _sign(self, code: str, font: str, place: str) -> str:
        """Return the usual character for a character in a symbol font."""
        code = f"F0{code[-2:]}" if len(code) == len("F0B7") else code
        known = SYMBOL_FONT if font == "Symbol" else SYMBOLS
        if code not in known:
            self.remarks.count("sign", place)
        return known.get(code, "\ufffd")

    def _field(self, mark: "_Element") -> str:
        """Follow the beginnings and ends of fields; return what a tick box or a drop-down list shows, otherwise ""."""
        step = attribute(mark, "fldCharType")
        if step == "begin":
            self.fields.append(False)
            if (box := child(mark, "ffData", "checkBox")) is not None:
                checked = is_on(child(box, "checked"))
                if checked is None:
                    checked = is_on(child(box, "default"))
                return TICKED if checked else UNTICKED
            if (choices := child(mark, "ffData", "ddList")) is not None:
                return _choice(choices)
        elif step == "separate" and self.fields:
            self.fields[-1] = True
        elif step == "end" and self.fields:
            self.fields.pop()
        return ""

    def _note(self, name: str, reference: "_Element", place: str) -> None:
        words = self.notes.get((name, attribute(reference, "id") or ""), "")
        if words:
            self.remarks.quote(name, place, words)

    def _drawing(self, element: "_Element", place: str) -> None:
        boxes = [inner for inner in element.iter() if kind(inner) == "txbxContent"]
        if boxes:
            self.boxes += boxes
        else:
            self.remarks.count("embedded" if kind(element) == "object" else "picture", place)


def _choice(choices: "_Element") -> str:
    """Return the entry that a drop-down field of a form shows; the first one if nothing is chosen."""
    entries = [attribute(entry, "val") or "" for entry in children(choices, "listEntry")]
    chosen_entry = next((attribute(mark, "val") for name in ("result", "default")
                         if (mark := child(choices, name)) is not None), None)  # fmt: skip
    index = int(chosen_entry) if chosen_entry and chosen_entry.isdecimal() else 0
    return entries[index] if index < len(entries) else ""


def _box(control: "_Element") -> str:
    """Return the usual sign for a content control that is a box to tick with other signs, such as circles; else ""."""
    box = child(control, "sdtPr", "w14:checkbox")
    content = child(control, "sdtContent")
    if box is None or content is None:
        return ""
    shown = "".join(text.text or "" for text in content.iter() if kind(text) == "t")
    return "" if shown in USUAL_BOXES else TICKED if is_on(child(box, "w14:checked")) else UNTICKED


def content_of(control: "_Element", remarks: DocumentRemarks, place: str) -> Iterable["_Element"]:
    """Return what a content control holds; nothing if it still shows its prompt.

    Args:
        control: The ``w:sdt``.
        remarks: Where to note that the control is not filled in.
        place: Where it is.
    """
    content = child(control, "sdtContent")
    if content is None:
        return ()
    unfilled = is_on(child(control, "sdtPr", "showingPlcHdr"))
    # LibreOffice drops the mark of an unfilled control and keeps its prompt
    if unfilled or PROMPT.fullmatch("".join(text.text or "" for text in content.iter() if kind(text) == "t")):
        remarks.count("placeholder", place)
        return ()
    return content


def chosen(alternatives: "_Element") -> Iterable["_Element"]:
    """Return one of several forms of the same content: the first choice, or else the fallback."""
    for name in ("mc:Choice", "mc:Fallback"):
        if (content := child(alternatives, name)) is not None:
            return content
    return ()


def _without_page_breaks(runs: list[TextRun]) -> Iterator[TextRun]:
    """Replace each page break inside a paragraph with a space, and remove those at its beginning and end."""
    for index, run in enumerate(runs):
        text = run.text
        if NEW_PAGE in text:
            text = text.lstrip(NEW_PAGE) if index == 0 else text
            text = (text.rstrip(NEW_PAGE) if index == len(runs) - 1 else text).replace(NEW_PAGE, " ")
        if text:
            yield replace(run, text=text)
