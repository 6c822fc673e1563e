"""Selects the documents of a report that a version offers for download, as mkdocs.yml asks."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial

from planpress.addresses import exported_report
from planpress.exporting import ALWAYS_ON_SITE, FORMATS, ON_SITE, VARIANTS_ON_SITE
from planpress.model import known
from planpress.suggestion import suggest
from planpress.views.context import Context, ExportedReport

NAMES = (*ON_SITE, *VARIANTS_ON_SITE.values(), *ALWAYS_ON_SITE)
"""The formats that mkdocs.yml can name."""
SETTING = "mkdocs.yml: planpress: exports"


def export_faults(names: object) -> Iterator[str]:
    """Yield a line for everything wrong with the setting in mkdocs.yml that names documents.

    Args:
        names: The value of the setting, as in mkdocs.yml.
    """
    if not isinstance(names, list):
        yield f"{SETTING}: write a list of formats, such as [{', '.join(ON_SITE)}]"
        return
    for name in names:
        if name not in NAMES:
            yield f'{SETTING}: there is no format "{name}"; {suggest(str(name), NAMES)}'
    for name, variant in VARIANTS_ON_SITE.items():
        if name in names and variant in names:
            yield f"{SETTING}: {name} and {variant} would be the same file; name only one of them"


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
        variant = VARIANTS_ON_SITE.get(name, name)
        export_format = FORMATS[variant if variant in names else name]
        if name in names or variant in names or exported_report(export_format.suffix) in published:
            origin = context if export_format.translated else shared
            path = exported_report(export_format.suffix, origin.folder)
            yield ExportedReport(name, path, partial(export_format.export, origin))
