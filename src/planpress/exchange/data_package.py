"""The description of the tables of a period for programs (Data Package, version 2, datapackage.org)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from planpress.addresses import DATA_PAGE, address
from planpress.exchange.described_table import DescribedColumn, DescribedTable
from planpress.exchange.json_text import json_text
from planpress.language import Language
from planpress.model import Dataset, Plan, Report, Text
from planpress.model.characters import isolated
from planpress.model.links import web_fault

PROFILE = "https://datapackage.org/profiles/2.0/{}.json"
BOOLEAN = {"trueValues": ["true"], "falseValues": ["false"]}


@dataclass(frozen=True)
class PackagedTable:
    """A table of the package.

    Args:
        file: The address of its file, relative to the package.
        table: Its columns.
        make: The function that returns the text of the file.
    """

    file: str
    table: DescribedTable
    make: Callable[[], str]


def data_package(
    dataset: Dataset, report: Report, words: Language, path: str, tables: tuple[PackagedTable, ...]
) -> str:
    """Return the description of the tables as JSON: columns, digests, licence and source.

    Args:
        dataset: The data as of the period.
        report: The report.
        words: The language of the titles and meanings.
        path: The address of the package inside the period.
        tables: The tables; at least one.
    """
    plan = dataset.plan
    version = f"{plan.site_url}{address(report.period)}/"
    shape = {
        "$schema": PROFILE.format("datapackage"),
        "name": f"{plan.id}-{address(report.period)}",
        "id": f"{version}{path}",
        "title": _title(plan, report, words),
        "homepage": f"{version}{DATA_PAGE}",
        "licenses": [{"path": plan.license.url, "title": _plan_words(plan, plan.license.name)}]
        if plan.license
        else None,
        "sources": [source] if (source := _source(plan, report)) else None,
        "contributors": [{"title": _words(plan, report, report.prepared_by), "roles": ["author"]}]
        if report.prepared_by
        else None,
        "resources": [_resource(packaged, words) for packaged in tables],
    }
    return json_text({key: value for key, value in shape.items() if value})


def _title(plan: Plan, report: Report, words: Language) -> str:
    party, title = (isolated(_plan_words(plan, text)) for text in (plan.party.name, plan.title))
    site = words.gettext("%(party)s: %(plan)s", party=party, plan=title)
    return words.gettext("%(site)s, %(period)s", site=site, period=report.period)


def _source(plan: Plan, report: Report) -> Mapping[str, str]:
    source = report.source
    title = _words(plan, report, source.title) if source.title else source.reference
    url = source.url if source.url and not web_fault(source.url) else None
    return {key: value for key, value in {"title": title, "path": url}.items() if value}


def _resource(packaged: PackagedTable, words: Language) -> dict[str, Any]:
    content = packaged.make().encode()
    return {
        "name": packaged.file.rpartition("/")[2].partition(".")[0],
        "$schema": PROFILE.format("dataresource"),
        "type": "table",
        "path": packaged.file,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "dialect": {"$schema": PROFILE.format("tabledialect"), "lineTerminator": "\r\n"},
        "schema": {
            "$schema": PROFILE.format("tableschema"),
            "fields": [_field(column, words) for column in packaged.table.columns],
            "missingValues": [""],
        },
    }


def _field(column: DescribedColumn, words: Language) -> dict[str, Any]:
    return {
        "name": column.name,
        "type": column.datatype,
        "title": column.titled(words),
        "description": column.explained(words),
        **(BOOLEAN if column.datatype == "boolean" else {}),
        **({"constraints": {"required": True}} if column.required else {}),
    }


def _plan_words(plan: Plan, text: Text) -> str:
    return text.wording(plan.language).words


def _words(plan: Plan, report: Report, text: Text) -> str:
    return text.wording(report.language or plan.language).words
