"""Renders views as HTML: one template per view, named after it, with autoescaping; undefined names are errors."""

from planpress.fragments.compiled import compiled_templates
from planpress.fragments.render import read_templates_again, render

__all__ = ["compiled_templates", "read_templates_again", "render"]
