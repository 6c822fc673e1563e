"""A reference in CSL-JSON, for reference managers (Citation Style Language, schema csl-data.json)."""

from typing import Any

from planpress.exchange.cited_work import CitedWork
from planpress.exchange.json_text import json_text


def csl_json(work: CitedWork) -> str:
    """Return a reference as a list with one item of CSL-JSON.

    Args:
        work: The work; a report becomes a ``report``, and an action a ``chapter`` of its report.
    """
    item: dict[str, Any] = {
        "id": work.key,
        "type": "chapter" if work.report else "report",
        "author": [{"literal": work.author}],
        "title": work.title,
        "container-title": work.report,
        "genre": work.kind,
        "publisher": work.author,
        "number": work.number,
        "note": work.note,
        "URL": work.url,
        "language": work.language,
    }
    if work.edition:
        item["edition"] = str(work.edition)
    if date := work.issued:
        item["issued"] = {"date-parts": [[part for part in (date.year, date.month, date.day) if part]]}
    return json_text([{name: value for name, value in item.items() if value}])
