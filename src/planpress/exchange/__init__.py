"""Writes the data in other formats: JSON, CSV, text and YAML. Every function returns text; none opens a file."""
