"""Measure planpress beside Hugo and MkDocs: ``make bench``; the modules are listed in CONTRIBUTING.md."""
