"""Writes the data in other formats: JSON, CSV, text and YAML. Every function returns text and opens no files."""
