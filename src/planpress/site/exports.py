"""Selects the documents of a report that a version offers for download, as mkdocs.yml asks."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial

from planpress.addresses import exported_report
from planpress.exporting import ALWAYS_ON_SITE, FORMATS, ON_SITE
from planpress.model import known
from planpress.suggestion import suggest
from planpress.views.context import Context, ExportedReport

NAMES = (*ON_SITE, *ALWAYS_ON_SITE)
"""The formats that mkdocs.yml can name."""


def export_faults(names: Collection[object]) -> Iterator[str]:
    """Yield a line for each name in mkdocs.yml that is not the format of a document.

    Args:
        names: The names, as typed.
    """
    for name in names:
        if name not in NAMES:
            yield f'mkdocs.yml: planpress: exports: there is no format "{name}"; {suggest(str(name), NAMES)}'


def exports(context: Context, names: Collection[str], published: Collection[str]) -> tuple[ExportedReport, ...]:
    """Return the documents that readers of a language can download.

    A document that follows the pages is in their language. Any other document exists once, in the language of the
    report.

    Args:
        context: The context of the overview, in the language of the pages.
        names: The formats that the project asks for.
        published: The files that the pages in this language already have, none of which may disappear.
    """
    if not known(context.report).is_public:
        return ()
    return tuple(_exports(context, names, published))


def _exports(context: Context, names: Collection[str], published: Collection[str]) -> Iterator[ExportedReport]:
    shared = replace(context, language=context.plan.language, folder="")
    for name in ON_SITE:
        export_format = FORMATS[name]
        if name in names or exported_report(export_format.suffix) in published:
            origin = context if export_format.translated else shared
            path = exported_report(export_format.suffix, origin.folder)
            yield ExportedReport(name, path, partial(export_format.export, origin))
