"""The old address of what a rule is."""

from planpress.rules.rule import nearest

__all__ = ["nearest"]
