"""Measures planpress, Hugo and MkDocs (``make bench``); manual/pages/architecture.md lists the modules."""
