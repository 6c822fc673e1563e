"""A small plan whose every text tries to break out of its place."""

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

HARMLESS = "plain words"
POISONS = {
    "jinja": "{{ 7*7 }}",
    "jinja-attribute": "{{ config.site_url }}",
    "jinja-block": "{% raw %}",
    "jinja-block-unknown": "{% nosuchtag %}",
    "jinja-comment": "{# x #}",
    "jinja-comment-open": "{#",
    "script": "<script>alert(1)</script>",
    "link": "[x](javascript:alert(1))",
    "link-data": "[x](data:text/html,x)",
    "pipes": "| a | b |",
    "image": '"><img src=x onerror=alert(1)>',
    "apostrophe": "' onmouseover='alert(1)",
    "title": "</title><script>alert(2)</script>",
    "textarea": "</textarea></style></noscript></template><svg onload=alert(3)>",
    "fence": "```\nx = 1\n```",
    "snippet": '--8<-- "mkdocs.yml"',
    "mark": "<!--planpress:0-->",
    "comment-open": "<!-- x",
    "attr-list": "{: onclick=x }",
    "entity": "&amp; &lt;b&gt; &copy &#60;",
    "cdata": "]]>",
    "backslash": "\\u003cscript\\u003e </script",
    "heading": "# x",
    "quote": "> x",
    "setext": "x\n===",
    "html-block": "<div markdown=1>",
    "reference": "[x]: javascript:alert(1)",
    "format": "%s {0} ${x} %(x)s",
    "footnote": "[^1]: x",
    "url": "//evil.example/x.js",
    "direction": "\u202eabc\u2066",
    "astral": "\U0001f422 \u1780\u17d2\u1798\u17c2\u179a",
}
POISONS["all"] = " ".join(POISONS.values())
TAG = re.compile(r"ZQ\w+QZ")


def poison_before(tag: str, poisons: Sequence[str]) -> str:
    """The poison in the text with a tag: always the same of several."""
    return poisons[zlib.crc32(tag.encode()) % len(poisons)]


@dataclass
class Plan:
    """The data of a hostile project.

    Args:
        poisons: The texts of which one is before each tag.
        tags: The tag of each text: a word that occurs nowhere else.
    """

    poisons: Sequence[str]
    tags: list[str] = field(default_factory=list)

    def text(self, name: str) -> str:
        """Make a text that begins with the poison and ends with a tag made of a name."""
        tag = f"ZQ{name.replace('-', '_')}QZ"
        self.tags.append(tag)
        return f"{poison_before(tag, self.poisons)} {tag}"

    def both(self, name: str) -> dict[str, str]:
        """Make a text in the site's language and another."""
        return {"en": self.text(f"{name}_en"), "fr": self.text(f"{name}_fr")}

    def foreign(self, name: str) -> dict[str, str]:
        """Make a text in another language than the site's."""
        return {"fr": self.text(f"{name}_fr")}


def _plan(made: Plan) -> dict[str, Any]:
    ratings = [
        {
            "id": identifier,
            "label": made.both(f"label{identifier}"),
            "also": [made.text(f"also{identifier}")],
            "definition": {"text": made.text(f"definition{identifier}"), "source": made.text(f"defsource{identifier}")},
        }
        | ({"rank": rank} if rank else {})
        for identifier, rank in (("done", 2), ("begun", 1), ("waiting", 0))
    ]
    return {
        "id": "hostile",
        "title": made.text("plantitle"),
        "party": {"code": "XX", "name": made.text("partyname")},
        "process": made.text("process"),
        "site_url": "https://example.org/hostile/",
        "languages": ["en", "fr"],
        "pillars": [
            {"id": "1", "title": made.text("pillar1"), "note": made.text("pillarnote1")},
            {"id": "E", "title": made.foreign("pillar2"), "note": made.foreign("pillarnote2")},
        ],
        "assessors": [
            {"id": "party", "label": made.text("assessor1")},
            {"id": "panel", "name": made.foreign("assessorname2"), "label": made.foreign("assessor2")},
        ],
        "scales": [{"id": "scale", "source": made.text("scalesource"), "ratings": ratings}],
    }


def _frame(made: Plan, year: str) -> dict[str, Any]:
    return {
        "from": f"{year}-01-01",
        "to": f"{year}-12-31",
        "meeting": made.text(f"meeting{year}"),
        "submitted": f"{int(year) + 1}-02-01",
        "prepared_by": made.text(f"preparedby{year}"),
        "scale": "scale",
        "language": "en",
        "source": {
            "title": made.text(f"sourcetitle{year}"),
            "reference": made.text(f"reference{year}"),
            "url": made.text(f"sourceurl{year}"),
            "note": made.foreign(f"sourcenote{year}"),
        },
        "summary": made.text(f"summary{year}"),
        "notes": [
            {"about": "report", "text": made.text(f"note{year}")},
            {"about": "1.1", "text": made.foreign(f"noteaction{year}")},
        ],
        "corrections": [
            {"date": "2031-01-31", "about": "report", "text": made.text(f"correction{year}")},
            {"date": "2031-02-28", "about": "1.1", "text": made.text(f"correctionaction{year}")},
        ],
        "overall": {
            "party": {
                "rating": "begun",
                "printed": made.text(f"overallprinted{year}"),
                "note": made.text(f"overallnote{year}"),
            }
        },
        "totals_note": {"party": made.text(f"totalsnote{year}")},
        "progress": [made.text(f"progress{year}")],
        "outlook": [made.text(f"outlook{year}"), made.text(f"outlooktwo{year}")],
    }


def _action(made: Plan, year: str, identifier: str, pillar: str) -> dict[str, Any]:
    name = f"{year}{identifier.replace('.', '')}"
    return {
        "id": identifier,
        "pillar": pillar,
        "title": made.text(f"title{name}"),
        "starred": True,
        "ratings": {
            "party": {
                "rating": "done",
                "printed": made.text(f"printed{name}"),
                "note": made.text(f"ratingnote{name}"),
            },
            "panel": {"rating": "waiting", "depends_on": ["1.1"]},
        },
        "progress": [made.text(f"aprogress{name}")],
        "comments": [made.text(f"acomment{name}"), made.text(f"acommenttwo{name}")],
        "outlook": [made.foreign(f"aoutlook{name}")],
        "challenges": [made.text(f"achallenge{name}")],
        "indicators": [
            {
                "name": made.text(f"iname{name}"),
                "unit": made.text(f"iunit{name}"),
                "baseline": made.text(f"ibaseline{name}"),
                "target": made.text(f"itarget{name}"),
                "value": made.text(f"ivalue{name}"),
            }
        ],
        "evidence": [
            {"title": made.text(f"evidence{name}"), "date": f"{year}-03", "url": made.text(f"evidenceurl{name}")},
            {"title": made.text(f"evidencelinked{name}"), "url": "https://example.org/evidence"},
        ],
        "printed": {
            "part_b": {"title": made.text(f"partb{name}"), "starred": False},
            "part_c": {"title": made.text(f"partc{name}")},
        },
    }


def write(folder: Path, *poisons: str) -> Plan:
    """Write a project's data: a report of each state, each text with one of the poisons before its tag."""
    made = Plan(poisons)
    files: dict[str, dict[str, Any]] = {"plan": _plan(made)}
    full = _frame(made, "2001")
    full["actions"] = [
        _action(made, "2001", identifier, pillar) for identifier, pillar in (("1.1", "1"), ("1.10", "1"), ("E9", "E"))
    ]
    files["reports/2001"] = full
    totals = {"party": {"done": 1, "begun": 1, "waiting": 1}}
    files["reports/2002"] = _frame(made, "2002") | {"detail": "totals", "totals": totals}
    plain = ("from", "to", "meeting", "source", "summary", "notes", "corrections", "language")
    for year, state in (("2003", "missing"), ("2004", "withheld")):
        frame = _frame(Plan(poisons), year)
        files[f"reports/{year}"] = {key: frame[key] for key in plain} | {"state": state}
    last = _frame(made, "2005")
    last["actions"] = [_action(made, "2005", identifier, pillar) for identifier, pillar in (("1.1", "1"), ("E9", "E"))]
    last["actions"][1] |= {"change": "reworded", "from": ["E9"]}
    last["dropped"] = [{"id": "1.10", "reason": made.text("dropped"), "into": ["1.1"]}]
    files["reports/2005"] = last
    for name, value in files.items():
        file = folder / "data" / f"{name}.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(yaml.safe_dump(value, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return made


def strings(value: object) -> Iterator[str]:
    """Yield every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
