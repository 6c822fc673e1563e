"""Creates the files of a new project from a few answers about its plan."""

from planpress.starter.answers import Answers
from planpress.starter.first_report import first_report
from planpress.starter.folder import Created, create, refuse_project
from planpress.starter.scales import READY_SCALES, StarterScale, own_scale
from planpress.starter.unfilled import unfilled_head, untitled_actions

__all__ = [
    "READY_SCALES",
    "Answers",
    "Created",
    "StarterScale",
    "create",
    "first_report",
    "own_scale",
    "refuse_project",
    "unfilled_head",
    "untitled_actions",
]
