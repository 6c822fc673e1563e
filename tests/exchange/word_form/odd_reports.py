"""Reports with anything in them that the data format allows, also words that look like parts of the form."""

from typing import Any

from hypothesis import strategies as st

from planpress.loading.canonical import canonical_plan, canonical_report
from planpress.model import Plan, Report
from planpress.model.characters import is_unseen

PLAN = canonical_plan(
    Plan.model_validate(
        {
            "id": "demo",
            "title": {"en": "Demo plan", "fr": "Plan fictif"},
            "party": {"code": "XX", "name": "Demoland"},
            "process": "Process",
            "site_url": "https://example.org/demo/",
            "languages": ["en", "fr"],
            "fictional": True,
            "pillars": [{"id": "1", "title": "One"}, {"id": "2", "title": {"en": "Two", "fr": "Deux"}}],
            "assessors": [{"id": "party", "label": "Party"}, {"id": "panel", "label": {"en": "Panel", "fr": "Comité"}}],
            "scales": [
                {
                    "id": "s1",
                    "ratings": [
                        {"id": "achieved", "label": {"en": "Achieved", "fr": "Réalisée"}, "rank": 3},
                        {"id": "on-track", "label": "On track", "rank": 2, "also": ["Good"]},
                        {"id": "pending", "label": "Pending"},
                    ],
                },
                {"id": "s2", "ratings": [{"id": f"r{number}", "label": f"Grade {number}"} for number in range(9)]},
            ],
        },
        by_alias=True,
    )
)
PIECES = st.sampled_from(
    (
        "a",
        "*",
        "**",
        "_",
        "[x](https://x.org)",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "2) ",
        "  ",
        " ",
        "\t",
        "#",
        "\\",
        "*b*",
        "|",
    )
)
TRAPS = st.sampled_from(
    (
        "Outlook",
        "**Outlook**",
        "Evidence",
        "*All done.*",
        "*All* done.",
        "PART C: Detailed evaluation of actions",
        "Progress to date",
        "Total",
        "Note",
        "1.1",
        "1.1 a",
        "Baseline: 5",
        "Text\n- Unit: 3",
        "On track",
        "on  track",
        "good",
        "Achieved*",
        "*",
        "The report",
        "31 July 2017",
        "a \u2013 b",
        "a, b",
        "\u2014",
        "[]",
        "period",
        "\u0645\u0631\u062d\u0628\u0627",
        "One:\n\n- two\n- three\n  1. four\n\nFive",
    )
)
SYMBOLS = "".join(map(chr, range(0xF000, 0xF100)))
"""The signs of symbol fonts, which a reader of a Word document replaces by what they look like, and says so."""
CHARACTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters=SYMBOLS)
TEXT = (
    (TRAPS | st.lists(PIECES | st.text(CHARACTERS, max_size=3), max_size=6).map("".join))
    .filter(lambda words: bool(words.strip()) and not is_unseen(words))
    .filter(lambda words: "\ufffe" not in words and "\uffff" not in words)
)
WORDS = TEXT | st.dictionaries(st.sampled_from(("en", "fr", "km", "ar")), TEXT, min_size=1, max_size=3)
LIST = st.lists(WORDS, max_size=3)
DATE = st.sampled_from(("2014-11-01", "2015-06", "2017-07-31", "0001-01-01", "9999-12-31"))
TIME = DATE | st.sampled_from(("2016", "0999"))
URL = TEXT | st.just("https://example.org/a")
IDS = ("1.1", "1.10", "E9", "2-a")


def keys(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required, optional=optional)


def assessments(ratings: list[str]) -> st.SearchStrategy[Any]:
    rating = st.sampled_from(ratings)
    more = keys(
        {"rating": rating},
        {"printed": TEXT, "note": WORDS, "depends_on": st.lists(st.sampled_from(IDS), max_size=2, unique=True)},
    )
    return st.dictionaries(st.sampled_from(("party", "panel")), rating | more, max_size=2)


def printed() -> st.SearchStrategy[dict[str, Any]]:
    part = keys({}, {"title": WORDS, "starred": st.booleans()})
    return keys({}, {"part_b": part, "part_c": part})


def action(identifier: str, ratings: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    indicator = keys({"name": WORDS}, {"unit": WORDS, "baseline": TEXT, "target": TEXT, "value": TEXT})
    update = keys({"date": TIME, "text": WORDS}, {"source": keys({"title": WORDS}, {"url": URL})})
    due = TIME | st.just({"ongoing": True}) | keys({"text": WORDS}, {"date": TIME})
    milestone = keys(
        {"title": WORDS},
        {
            "number": st.sampled_from(("1.1", "1.1(a)", "viii)")),
            "responsible": st.lists(TEXT.filter(lambda words: len(words) < 300), max_size=2),
            "start": TIME,
            "due": due,
            "rating": st.sampled_from(ratings),
            "state": WORDS,
            "reached": TIME,
            "progress": LIST,
        },
    )
    return keys(
        {"id": st.just(identifier), "pillar": st.sampled_from(("1", "2")), "title": WORDS},
        {
            "number": st.sampled_from(("1.1", "1.1(a)", "viii)", "1.1 x", " 2 ")),
            "short_title": WORDS,
            "description": LIST,
            "responsible": st.lists(TEXT.filter(lambda words: len(words) < 300), max_size=2),
            "start": TIME,
            "due": due,
            "origin": keys({"title": WORDS}, {"page": TEXT, "url": URL}),
            "starred": st.booleans(),
            "ratings": assessments(ratings),
            "progress": LIST,
            "updates": st.lists(update, max_size=2),
            "milestones": st.lists(milestone, max_size=2),
            "comments": LIST,
            "outlook": LIST,
            "challenges": LIST,
            "indicators": st.lists(indicator, max_size=2),
            "evidence": st.lists(keys({"title": WORDS}, {"date": DATE, "url": URL}), max_size=2),
            "printed": printed(),
            "from": st.lists(st.sampled_from(IDS), max_size=2, unique=True),
            "change": st.sampled_from(("new", "split", "reworded")),
        },
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report of the plan above."""
    scale = draw(st.sampled_from(("s1", "s2")))
    ratings = [rating.id for rating in PLAN.scale(scale).ratings]  # type: ignore[union-attr]  # both are there
    assessors = st.sampled_from(("party", "panel"))
    about = st.sampled_from(("report", "1.1", "E9"))
    counts = st.dictionaries(st.sampled_from(ratings), st.sampled_from((0, 3, 12_345)), max_size=3)
    shares = st.dictionaries(st.sampled_from(ratings), TEXT, max_size=3)
    ids = draw(st.lists(st.sampled_from(IDS), max_size=3, unique=True))
    values = {
        **draw(
            keys(
                {"from": DATE, "to": DATE, "scale": st.just(scale)},
                {
                    "meeting": TEXT,
                    "submitted": DATE,
                    "due": DATE,
                    "prepared_by": WORDS,
                    "state": st.sampled_from(("published", "missing", "withheld")),
                    "detail": st.sampled_from(("actions", "totals")),
                    "plan_version": st.sampled_from(("1", "2")),
                    "language": st.sampled_from(("en", "fr", "es", "km", "ar")),
                    "source": keys({}, {"title": WORDS, "reference": TEXT, "url": URL, "note": WORDS}),
                    "overall": assessments(ratings),
                    "totals": st.dictionaries(assessors, counts, max_size=2),
                    "shares": st.dictionaries(assessors, shares | shares.map(lambda all_: {**all_, "of": "13"})),
                    "totals_note": st.dictionaries(assessors, WORDS, max_size=2),
                    "summary": WORDS,
                    "progress": LIST,
                    "outlook": LIST,
                    "dropped": st.lists(
                        keys({"id": st.sampled_from(IDS), "reason": WORDS}, {"into": st.lists(st.sampled_from(IDS))}),
                        max_size=2,
                    ),
                    "notes": st.lists(keys({"text": WORDS}, {"about": about}), max_size=2),
                    "corrections": st.lists(keys({"date": DATE, "text": WORDS}, {"about": about}), max_size=2),
                    "accept": st.lists(keys({"code": TEXT, "reason": TEXT}, {"about": about}), max_size=2),
                },
            )
        ),
        "actions": [draw(action(name, ratings)) for name in ids],
    }
    return canonical_report(PLAN, report_of(values))


def report_of(mapping: dict[str, Any]) -> Report:
    """Return the report that plain values make."""
    return Report.model_validate({**_typed(mapping), "period": "2014-2017"}, by_alias=True, by_name=False)


DATES = ("start", "due", "date", "reached")
"""The keys whose values are a day, a month or a year."""


def _typed(value: Any) -> Any:
    """Return plain values as the loader reads them: dates and years are text."""
    if isinstance(value, dict):
        return {key: _date(inner) if key in DATES else _typed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_typed(inner) for inner in value]
    return value if isinstance(value, str | bool | int) else str(value)


def _date(value: Any) -> Any:
    return _typed(value) if isinstance(value, dict) else str(value)
