"""The formats of exports."""

from dataclasses import replace
from pathlib import Path

import pytest

from planpress.errors import RefusedError
from planpress.exporting import FORMATS, export_context
from planpress.loading import load


def test_same_bytes() -> None:
    """Every format gives the same bytes each time; test_pdf.py compares PDFs of two processes."""
    dataset = load(Path("tests/sample")).dataset
    assert dataset
    for name, export_format in FORMATS.items():
        if name == "pdf":
            continue
        first, second = (export_format.export(export_context(dataset, "2016")) for _ in range(2))
        assert first == second, name


def test_a_missing_package() -> None:
    """A package that is not installed is named, with the extra that installs it; a defect of our own is not hidden."""
    dataset = load(Path("tests/sample")).dataset
    assert dataset
    context = export_context(dataset, "2016")

    def lacking(name: str) -> bytes:
        raise ModuleNotFoundError(name=name)

    lacks_docx = replace(FORMATS["json"], make=lambda context: lacking("docx.oxml"), extra="office")
    with pytest.raises(RefusedError, match=r'needs the package docx.*pip install "planpress\[office\]"'):
        lacks_docx.export(context)
    with pytest.raises(ModuleNotFoundError):
        replace(lacks_docx, make=lambda context: lacking("planpress.none")).export(context)
