"""The tick boxes in an OpenDocument text, as the signs that a reader sees."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planpress.exchange.office.odf_text import inline_text
from planpress.exchange.office.package import attribute, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

TICKED, UNTICKED = "\u2612", "\u2610"
CHECKED = frozenset(["true", "checked"])


@dataclass
class TickBoxes:
    """The controls of a document's forms.

    Args:
        shown_by_id: What each control that holds a tick box or a text shows, by the control's id.
    """

    shown_by_id: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, body: "_Element") -> "TickBoxes":
        """Return the controls in the body of a document."""
        boxes = cls()
        for element in body.iter():
            kind, identifier = local_name(element), attribute(element, "id") or ""
            if kind in ("checkbox", "radio"):
                state = attribute(element, "current-state") or attribute(element, "current-selected")
                state = state or attribute(element, "state") or attribute(element, "selected")
                sign = TICKED if state in CHECKED else UNTICKED
                boxes.shown_by_id[identifier] = f"{sign} {attribute(element, 'label') or ''}".strip()
            elif kind in ("text", "textarea", "combobox") and identifier:
                boxes.shown_by_id[identifier] = attribute(element, "current-value") or attribute(element, "value") or ""
        return boxes

    def shown(self, element: "_Element") -> str:
        """Return what a control or a field in a paragraph shows.

        Args:
            element: A ``draw:control``, or a ``field:fieldmark`` as LibreOffice writes it.
        """
        if local_name(element) == "control":
            return self.shown_by_id.get(attribute(element, "control") or "", "")
        if not (attribute(element, "type") or "").endswith("FORMCHECKBOX"):
            return inline_text(element)
        checked = any(
            (attribute(inner, "name") or "").endswith("Checkbox_Checked") and attribute(inner, "value") in CHECKED
            for inner in element
        )
        return TICKED if checked else UNTICKED
