"""Version 1 of the data format as frozen values; no module in this package reads files, writes files or prints."""

from planpress.model.action import (
    Action,
    Evidence,
    Indicator,
    Milestone,
    Origin,
    Printed,
    PrintedParts,
    StatedChange,
    Update,
    UpdateSource,
)
from planpress.model.contact import Contact
from planpress.model.dataset import Dataset
from planpress.model.deadline import Deadline
from planpress.model.finding import Finding, Path, Severity
from planpress.model.known import Known, known
from planpress.model.license import License
from planpress.model.message import Message
from planpress.model.namesake import Namesakes
from planpress.model.plan import (
    Assessor,
    Body,
    Objective,
    Party,
    Pillar,
    Plan,
    PlanVersion,
    Requirement,
    ScaleMapping,
    Tag,
)
from planpress.model.rating import Assessment, Definition, Rating, Scale
from planpress.model.report import Acceptance, Correction, Detail, Dropped, Note, Report, Source, State
from planpress.model.scalars import PartialDate, Unquoted
from planpress.model.terms import Terms
from planpress.model.text import Text, Wording

__all__ = [
    "Acceptance",
    "Action",
    "Assessment",
    "Assessor",
    "Body",
    "Contact",
    "Correction",
    "Dataset",
    "Deadline",
    "Definition",
    "Detail",
    "Dropped",
    "Evidence",
    "Finding",
    "Indicator",
    "Known",
    "License",
    "Message",
    "Milestone",
    "Namesakes",
    "Note",
    "Objective",
    "Origin",
    "PartialDate",
    "Party",
    "Path",
    "Pillar",
    "Plan",
    "PlanVersion",
    "Printed",
    "PrintedParts",
    "Rating",
    "Report",
    "Requirement",
    "Scale",
    "ScaleMapping",
    "Severity",
    "Source",
    "State",
    "StatedChange",
    "Tag",
    "Terms",
    "Text",
    "Unquoted",
    "Update",
    "UpdateSource",
    "Wording",
    "known",
]
