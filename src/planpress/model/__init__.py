"""The data format of version 1 as frozen values; no module of this package reads files, writes or prints."""

from planpress.model.contact import Contact
from planpress.model.dataset import Dataset
from planpress.model.finding import Finding, Path, Severity
from planpress.model.known import Known, known
from planpress.model.license import License
from planpress.model.message import Message
from planpress.model.namesake import Namesakes
from planpress.model.plan import Assessor, Party, Pillar, Plan, ScaleMapping
from planpress.model.rating import Assessment, Definition, Rating, Scale
from planpress.model.report import (
    Acceptance,
    Action,
    Correction,
    Detail,
    Dropped,
    Evidence,
    Indicator,
    Note,
    Printed,
    PrintedParts,
    Report,
    Source,
    State,
    StatedChange,
)
from planpress.model.scalars import PartialDate, Unquoted
from planpress.model.terms import Terms
from planpress.model.text import Text, Wording

__all__ = [
    "Acceptance",
    "Action",
    "Assessment",
    "Assessor",
    "Contact",
    "Correction",
    "Dataset",
    "Definition",
    "Detail",
    "Dropped",
    "Evidence",
    "Finding",
    "Indicator",
    "Known",
    "License",
    "Message",
    "Namesakes",
    "Note",
    "PartialDate",
    "Party",
    "Path",
    "Pillar",
    "Plan",
    "Printed",
    "PrintedParts",
    "Rating",
    "Report",
    "Scale",
    "ScaleMapping",
    "Severity",
    "Source",
    "State",
    "StatedChange",
    "Terms",
    "Text",
    "Unquoted",
    "Wording",
    "address",
    "known",
]
