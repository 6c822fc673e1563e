"""Measures planpress, Hugo and MkDocs (``make bench``)."""
