"""What a page is about, for search engines: linked data in the words of schema.org (JSON-LD 1.1)."""

from collections.abc import Iterator, Mapping
from typing import Any

from planpress.addresses import ACTIONS_PAGE, DATA_PAGE, REPORT_PAGE, address, pillar_of
from planpress.views.context import Context, version_name, web_address
from planpress.views.downloads import download_links
from planpress.views.frame.neighbours import trail

Thing = dict[str, Any]
FORMATS = {
    "csv": "text/csv",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "json": "application/json",
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""The media types of the downloads by the last part of their names (IANA)."""


def structured_data(context: Context, path: str, title: str, description: str) -> Mapping[str, object]:
    """Return the linked data of a page: the path to the page and, on some pages, the report and its data.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
        title: The title of the page; empty on the overview.
        description: The description of the page.
    """
    return {"@context": "https://schema.org", "@graph": list(_things(context, path, title, description))}


def _things(context: Context, path: str, title: str, description: str) -> Iterator[Thing]:
    name = version_name(context)
    if path in ("", REPORT_PAGE):
        yield _report(context, path, name, description)
    if path in ("", DATA_PAGE):
        yield _dataset(context, name, description)
    if path:
        yield {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": place, "name": label, "item": context.url(page)}
                for place, (page, label) in enumerate(_labelled(context, path, title, name), 1)
            ],
        }


def _labelled(context: Context, path: str, title: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield the pages on the path to a page, with their names."""
    for page in trail(context, path):
        if page == path:
            yield page, title
        elif not page:
            yield page, name
        elif number := pillar_of(page):
            pillar = next(pillar for pillar in context.pillars if address(pillar.id) == number)
            yield page, f"{pillar.id} {context.read_plan(pillar.title).words}"
        elif page == ACTIONS_PAGE:
            yield page, context.link_to_all_actions.label
        else:
            yield page, context.words.gettext("What changed")


def _report(context: Context, path: str, name: str, description: str) -> Thing:
    report, edition = context.report, context.edition
    return _given(
        {
            "@type": "Report",
            **_common(context, name, description, path),
            "author": _party(context),
            "datePublished": str(context.issued) if context.issued else None,
            "version": edition.number if edition else None,
            "reportNumber": report.source.reference,
            "isBasedOn": web_address(report.source.url),
        }
    )


def _dataset(context: Context, name: str, description: str) -> Thing:
    return _given(
        {
            "@type": "Dataset",
            **_common(context, name, description, DATA_PAGE),
            "creator": _party(context),
            "isAccessibleForFree": True,
            "distribution": [
                {
                    "@type": "DataDownload",
                    "name": file.name,
                    "contentUrl": file.url,
                    "encodingFormat": FORMATS[file.name.rpartition(".")[2]],
                }
                for file in download_links(context)
            ],
        }
    )


def _common(context: Context, name: str, description: str, path: str) -> Thing:
    report = context.report
    return {
        "name": name,
        "description": description,
        "url": context.url(path),
        "inLanguage": context.language,
        "temporalCoverage": f"{report.start or '..'}/{report.end}",
        "license": context.plan.license.url if context.plan.license else None,
    }


def _party(context: Context) -> Thing:
    return {"@type": "Organization", "name": context.read_plan(context.plan.party.name).words}


def _given(thing: Thing) -> Thing:
    return {key: value for key, value in thing.items() if value is not None}
