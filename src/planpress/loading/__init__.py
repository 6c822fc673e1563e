"""Loads the YAML of ``data/`` into the model, with the file, line and column of each value."""

from planpress.loading.document import Document, read_document
from planpress.loading.project import Loaded, load, load_plan

__all__ = ["Document", "Loaded", "load", "load_plan", "read_document"]
