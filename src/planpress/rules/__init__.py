"""The rules of the checker: a module for each subject; the docstring of each is its published documentation."""

from planpress.rules.catalogue import BY_CODE, FAMILIES, RULES
from planpress.rules.checker import Checked, check, check_loaded
from planpress.rules.rule import Remark, Rule
from planpress.rules.subject import Subject

__all__ = ["BY_CODE", "FAMILIES", "RULES", "Checked", "Remark", "Rule", "Subject", "check", "check_loaded"]
