"""Markup for views: one template a view, named after it, with autoescape and no undefined names."""

from planpress.fragments.compiled import compiled_templates
from planpress.fragments.render import render

__all__ = ["compiled_templates", "render"]
