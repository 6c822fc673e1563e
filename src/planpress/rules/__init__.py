"""The rules of the checker, one module per subject; the manual publishes the documentation of each rule.

Names are imported when they are first used, because a build needs only the rules that find errors, and loading all
rules takes longer than running those few.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planpress.rules.catalogue import BY_CODE, FAMILIES, RULES
    from planpress.rules.checker import Checked, check, check_loaded
    from planpress.rules.errors import sound, sound_plan
    from planpress.rules.rule import Remark, Rule
    from planpress.rules.subject import Subject

__all__ = [
    "BY_CODE",
    "FAMILIES",
    "RULES",
    "Checked",
    "Remark",
    "Rule",
    "Subject",
    "check",
    "check_loaded",
    "sound",
    "sound_plan",
]
MODULES = {
    "catalogue": ("BY_CODE", "FAMILIES", "RULES"),
    "checker": ("Checked", "check", "check_loaded"),
    "errors": ("sound", "sound_plan"),
    "rule": ("Remark", "Rule"),
    "subject": ("Subject",),
}
"""The module that defines each name."""


def __getattr__(name: str) -> Any:
    for module, names in MODULES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(name)
