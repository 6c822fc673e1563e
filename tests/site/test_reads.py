"""As long as the part of the data that a page can show is the same, the page is byte for byte the same."""

import random
from collections.abc import Iterator
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planpress.model import (
    Action,
    Assessment,
    Dataset,
    Deadline,
    Evidence,
    Indicator,
    Note,
    PartialDate,
    Report,
    StatedChange,
)
from planpress.model.base import FrozenMap
from planpress.model.text import plain
from planpress.rules import sound
from planpress.site.files import files
from planpress.site.filling import Filled, files_filled, filled
from planpress.site.frames import Frames
from planpress.site.pages import existing_pages, pages
from planpress.site.reads import LISTED, PROSE, DataDigests
from planpress.views.context import Context
from planpress.views.frame.page import Surroundings
from tests.conftest import PROJECT, SAMPLE

PERIODS = ("2016", "2022-2023")


def work(dataset: Dataset, period: str) -> dict[str, Filled]:
    """The pages and files of a period."""
    seen = dataset.until(period)
    context = Context(seen, seen.newest, seen.plan.language)
    frames = Frames(Surroundings(existing=existing_pages(dataset)))
    made = (*filled(context, pages(context).values(), frames), *files_filled(files(context)))
    return {item.path: item for item in made}


def keys(dataset: Dataset, period: str, made: dict[str, Filled]) -> dict[str, str]:
    """The digest of what each page can show."""
    digests = DataDigests(dataset.until(period))
    return {path: digests.of(item.reads) for path, item in made.items() if item.reads}


@cache
def sample() -> Dataset:
    """The data before any edit."""
    return sound(SAMPLE)


@cache
def before(period: str) -> tuple[dict[str, str], dict[str, str | bytes]]:
    """The digests and the pages before any edit."""
    made = work(sample(), period)
    return keys(sample(), period, made), {path: item.make() for path, item in made.items()}


def action_edits(chance: random.Random, action: Action, others: tuple[Action, ...]) -> Iterator[dict[str, Any]]:
    """What can be changed in an action, one thing at a time."""
    words, number = plain(f"Edited {chance.randrange(10**6)}."), str(chance.randrange(100))
    for field in PROSE:
        yield {field: (*getattr(action, field), words)}
        yield {field: ()}
    for assessor, assessment in action.ratings.items():
        new = chance.choice(others).ratings.get(assessor, assessment).rating
        changed = assessment.model_copy(update={"rating": new, "note": words})
        yield {"ratings": FrozenMap({**action.ratings, assessor: changed})}
    waiting = Assessment(rating="pending", depends_on=(chance.choice(others).id,))
    yield {"ratings": FrozenMap({"party": waiting})}
    yield {"ratings": FrozenMap({})}
    yield {"indicators": (*action.indicators, Indicator(name=words, value=number))}
    yield {"evidence": (*action.evidence, Evidence(title=words, url="https://example.org/edited"))}
    yield {"title": words}
    yield {"number": f"No. {number}(a)"}
    yield {"short_title": words}
    yield {"description": (words,)}
    yield {"due": Deadline(date=PartialDate(2000 + int(number), 3, None))}
    yield {"responsible": (words,)}
    yield {"starred": not action.starred}
    yield {"pillar": chance.choice(others).pillar}
    yield {"change": chance.choice([None, StatedChange.NEW, StatedChange.REWORDED])}
    yield {"continues": (chance.choice(others).id, action.id)}


def edited_report(chance: random.Random, report: Report) -> Report:
    """The report with one random edit."""
    words = plain(f"Edited {chance.randrange(10**6)}.")
    if not report.actions or chance.random() < 0.2:
        edits: list[dict[str, Any]] = [{"summary": words}, {"notes": (Note(text=words),)}, {"outlook": (words,)}]
        return report.model_copy(update=chance.choice(edits))
    place = chance.randrange(len(report.actions))
    action = report.actions[place]
    change = chance.choice(list(action_edits(chance, action, report.actions)))
    actions = (*report.actions[:place], action.model_copy(update=change), *report.actions[place + 1 :])
    return report.model_copy(update={"actions": actions})


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**9), st.sampled_from(PERIODS))
def test_the_same_part_gives_the_same_page(seed: int, period: str) -> None:
    """After an edit of anything in any report, each page whose part of the data is the same is the same."""
    chance = random.Random(seed)
    known, content = before(period)
    place = chance.randrange(len(sample().reports))
    report = edited_report(chance, sample().reports[place])
    dataset = Dataset(sample().plan, (*sample().reports[:place], report, *sample().reports[place + 1 :]))
    made = work(dataset, period)
    for path, key in keys(dataset, period, made).items():
        if known.get(path) == key:
            assert made[path].make() == content[path], path


def test_a_text_is_in_few_pages() -> None:
    """After an edit of a text only the pages about the action, its pillar and the whole report have another digest."""
    dataset = sound(PROJECT)
    report, *later = dataset.reports
    first = report.actions[0]
    changed = first.model_copy(update={"progress": (plain("Edited."),)})
    edited = Dataset(dataset.plan, (report.model_copy(update={"actions": (changed, *report.actions[1:])}), *later))
    made = work(dataset, report.period)
    was, now = keys(dataset, report.period, made), keys(edited, report.period, made)
    new = {path for path in now if now[path] != was[path]}
    assert {path for path in new if path.startswith(("actions/", "pillars/", "compare/", "badges/"))} == {
        f"actions/{first.id}/index.html",
        f"pillars/{first.pillar}/index.html",
    }


def test_every_field_of_an_action_is_in_one_part() -> None:
    """A new field of an action counts as a fact unless it is listed elsewhere."""
    assert set(Action.model_fields) > LISTED | PROSE
    assert not LISTED & PROSE
