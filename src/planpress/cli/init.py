"""``planpress init``: create the project of a plan."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from planpress.cli import options
from planpress.errors import UsageError

if TYPE_CHECKING:
    from planpress.starter import Answers, Created, StarterScale

SCALES = ("niap", "traffic-light", "percent", "own")
"""The names of ``starter.READY_SCALES``, and "own"."""
NEEDED = {"name": "--name", "party": "--party", "code": "--code", "pillars": "--pillar (or --no-pillars)"}
"""The answers that have no default, and their options."""


@click.command(name="init")
@click.argument("folder", default=".", metavar="[DIR]", type=click.Path(path_type=Path))
@click.option("--name", metavar="TEXT", help="The official name of the plan.")
@click.option("--party", metavar="TEXT", help="The country whose plan it is.")
@click.option("--code", metavar="XX", help="The two-letter code of the country (ISO 3166-1).")
@click.option("--language", "languages", multiple=True, metavar="CODE", help="A language of the site (default: en).")
@click.option(
    "--pillar", "pillars", multiple=True, metavar="TITLE", help="A pillar; repeat the option for each pillar, in order."
)
@click.option("--no-pillars", "without", is_flag=True, help="The plan lists its actions without pillars.")
@click.option("--scale", type=click.Choice(SCALES), help="The rating scale (default: niap).")
@click.option(
    "--rating", "ratings", multiple=True, metavar="LABEL", help="A rating on --scale own; give the best first."
)
@click.option("--process", metavar="TEXT", help="The process or law that the plan belongs to (default: its name).")
@click.option("--site-url", metavar="URL", help="Where the site will be published (default: an example).")
@click.option("--period", metavar="PERIOD", help="The id of the first period (default: this year).")
@click.option(
    "--from", "first_day", metavar="DATE", help="The first day or month of that period (default: from its id)."
)
@click.option("--to", "last_day", metavar="DATE", help="The last day or month of that period (default: from its id).")
def command(folder: Path, **given: Any) -> int:
    """Create the project of a plan in DIR (default: here), with a first report to fill in.

    On a terminal, the command asks for what the options leave out. The first language is the default of the site.
    Existing files are never changed.
    """
    from planpress.starter import create, refuse_project

    refuse_project(folder)
    if given["pillars"] and given["without"]:
        raise UsageError("--pillar and --no-pillars contradict each other", "leave one of them out")
    if sys.stdin.isatty():
        _ask(given)
    elif missing := [option for key, option in NEEDED.items() if not (given[key] or _is_without(given, key))]:
        raise UsageError(
            f"without a terminal for questions, init needs {', '.join(missing)}", "add the missing options"
        )
    answers = _answers(given)
    top = _repository(folder.absolute())
    for text in _summary(folder, answers, create(folder, answers, top), top):
        click.echo(text)
    return 0


def _is_without(given: dict[str, Any], key: str) -> bool:
    return key == "pillars" and given["without"]


def _ask(given: dict[str, Any]) -> None:
    """Ask for every answer that no option gave."""
    from planpress.cli import answering
    from planpress.cli.answering import ask, ask_list

    given["name"] = given["name"] or ask("Official name of the plan", answering.words)
    given["party"] = given["party"] or ask("Country whose plan it is", answering.words)
    given["code"] = given["code"] or ask("Two-letter code of the country, such as FR", answering.country)
    given["process"] = given["process"] or ask(
        "Process or law that the plan belongs to", answering.words, given["name"]
    )
    given["languages"] = given["languages"] or (
        ask("Languages of the site, the first is the default", _checked_languages, "en"),
    )
    if not given["pillars"] and not given["without"]:
        given["pillars"] = ask_list(
            "Pillars, the headings of the plan, if it has any", "Pillar", answering.words, fewest=0
        )
    given["scale"] = given["scale"] or click.prompt(
        "Rating scale", type=click.Choice(SCALES), default=SCALES[0], err=True
    )
    if given["scale"] == "own" and not given["ratings"]:
        given["ratings"] = ask_list("Ratings, the best first", "Rating", answering.words)
    given["period"] = given["period"] or ask(
        "Id of the first period, a part of its addresses", answering.period, _this_year()
    )
    first, last = answering.years(given["period"])
    given["first_day"] = given["first_day"] or ask("First day of the period", answering.day, first or None)
    given["last_day"] = given["last_day"] or ask("Last day of the period", answering.day, last or None)
    given["site_url"] = given["site_url"] or ask(
        "Address of the site, if it is known", answering.site_url, _example_url(given["code"], given["name"])
    )


def _example_url(code: str, name: str) -> str:
    from planpress.starter.ids import plan_id

    return f"https://example.org/{plan_id(code, name)}/"


def _checked_languages(typed: str) -> str:
    from planpress.cli.answering import languages

    return " ".join(languages([typed]))


def _answers(given: dict[str, Any]) -> "Answers":
    """Check the answers.

    Raises:
        UsageError: An answer is not valid.
    """
    from planpress.cli import answering
    from planpress.starter import Answers

    name, code = answering.words(given["name"]), answering.country(given["code"])
    period = answering.period(given["period"] or _this_year())
    first_day, last_day = _days(period, given["first_day"], given["last_day"])
    return Answers(
        name=name,
        party=answering.words(given["party"]),
        code=code,
        languages=answering.languages(given["languages"]) or ("en",),
        pillars=tuple(map(answering.words, given["pillars"])),
        scale=_scale(given["scale"] or SCALES[0], given["ratings"]),
        process=answering.words(given["process"] or name),
        site_url=answering.site_url(given["site_url"] or _example_url(code, name)),
        period=period,
        first_day=first_day,
        last_day=last_day,
    )


def _days(period: str, first_day: str | None, last_day: str | None) -> tuple[str, str]:
    from planpress.cli import answering

    first, last = answering.years(period)
    first = answering.day(first_day) if first_day else first
    last = answering.day(last_day) if last_day else last
    if not (first and last):
        raise UsageError(f'the dates of the period "{period}" are not known', "add --from and --to")
    answering.refuse_reversed(first, last)
    return first, last


def _scale(name: str, ratings: tuple[str, ...]) -> "StarterScale":
    from planpress.cli.answering import words
    from planpress.palette import STEPS
    from planpress.starter import READY_SCALES, own_scale

    if len(ratings) > len(STEPS):
        hint = "combine neighbouring ratings into one; `also` in data/plan.yml can list their labels"
        raise UsageError(f"a scale has at most {len(STEPS)} ratings with a rank", hint)
    if (name == "own") is not bool(ratings):
        hint = "add --rating for each of its ratings" if name == "own" else "leave it out, or add --scale own"
        raise UsageError("--rating lists the ratings of --scale own", hint)
    return own_scale(tuple(map(words, ratings))) if ratings else READY_SCALES[name]


def _this_year() -> str:
    return str(datetime.now(UTC).year)


def _summary(folder: Path, answers: "Answers", created: "Created", top: Path) -> Iterator[str]:
    yield f"created {len(created.files)} files in {options.shown(folder)}"
    if created.above:
        yield f"created {', '.join(created.above)} in {options.shown(top)}, where GitHub looks for them"
    yield from (f"note: kept {name} as it was" for name in created.kept)
    yield (
        f"the id of the plan is {answers.id}, and {answers.period}, the id of the period, is a part of its addresses: "
        "do not change them after the first publication"
    )
    report = folder / "data" / "reports" / f"{answers.period}.yml"
    here = options.in_project(folder)
    yield f"next: describe the actions in {options.shown(report)}, then run `planpress check{here}`"


def _repository(folder: Path) -> Path:
    """Return the top of the git repository that contains a folder; the folder itself if there is none."""
    return next((parent for parent in (folder, *folder.parents) if (parent / ".git").exists()), folder)
